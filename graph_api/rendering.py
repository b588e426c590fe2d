"""Pages: templates of graph_api/pages/ filled in one language, under a policy that runs no script but ours."""

import secrets
from collections.abc import Mapping
from functools import cache
from http.cookies import CookieError
from importlib.resources import files
from typing import Any, Final

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from graph_api import words
from graph_api.links import link_to
from ontology.levels import Level
from visualisations import style
from visualisations.coverage import lanes
from visualisations.payload import date_label

COOKIE: Final = "language"
_A_YEAR: Final = 365 * 24 * 3600


def language_of(request: Request) -> str:
    """The reader's language: asked for in the address, chosen before, preferred by the browser, else Vietnamese."""
    try:
        chosen = request.cookies.get(COOKIE)
    except CookieError:
        chosen = None
    preferred = request.headers.get("accept-language", "vi")[:2].lower()
    for one in (request.query_params.get("lang"), chosen, preferred):
        if one in words.LANGUAGES:
            return one
    return "vi"


def page(request: Request, template: str, context: Mapping[str, Any], status: int = 200) -> HTMLResponse:
    """A page with its headers; a language asked for in the address is remembered."""
    language, nonce = language_of(request), secrets.token_urlsafe(16)
    common = {"request": request, "language": language, "nonce": nonce, "other": _in_other_language(request, language)}
    html = _environment(language).get_template(template).render({**common, **context})
    response = HTMLResponse(html, status, headers=page_headers(nonce))
    if request.query_params.get("lang") in words.LANGUAGES:
        response.set_cookie(COOKIE, language, max_age=_A_YEAR, httponly=True, samesite="lax")
    return response


def file_page(template: str, context: Mapping[str, Any], language: str = "vi") -> str:
    """A page as one file that needs neither network nor server: its style sheet stands inside it."""
    sheet = files("graph_api").joinpath("static", "pages.css").read_text("utf-8")
    return _environment(language).get_template(template).render({**context, "language": language, "sheet": sheet})


def page_headers(nonce: str, *, inline_styles: bool = False) -> dict[str, str]:
    """The policy of a page. `inline_styles` for a picture, whose library writes style attributes."""
    styles = "'unsafe-inline'" if inline_styles else f"'self' 'nonce-{nonce}'"
    policy = (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src {styles}; img-src 'self' data: blob:; "
        "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
    )
    return {"Content-Security-Policy": policy, "Vary": "Accept, Accept-Language, Cookie"}


def _in_other_language(request: Request, language: str) -> str:
    """The same address in the other language."""
    other = next(one for one in words.LANGUAGES if one != language)
    url = request.url.include_query_params(lang=other)
    return f"{url.path}?{url.query}"


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=PackageLoader("graph_api", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "t": lambda key: words.texts()[key][language],
        "link_to": link_to,
        "lanes_of": lanes,
        "paint": lambda level: style.LEVELS[Level(level) if level else None].colour,
        "levels": [one.value for one in Level],
    }
    environment.filters |= {
        "level": lambda value: words.level(value, language),
        "relation": lambda value: words.relation(value, language),
        "concept": lambda value, scheme: words.concept(scheme, value, language),
        "date": lambda value: date_label(value)[language],
        "both": lambda value: value.vi if language == "vi" else value.en,
        "part": lambda value: value.rpartition(" | ")[2] if language == "en" else value.partition(" | ")[0],
    }
    return environment
