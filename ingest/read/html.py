"""Web pages: the document on the page, without menus, links and forms around it.

lxml parses; the rule is made for official documents. General extractors (trafilatura, readability) take a letterhead,
which is a table of short lines, for a menu, and a list of recipients for links.
"""

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from ingest.model import IngestError
from ingest.read.encodings import Fonts, Run, legacy_fonts, windows_1258
from ingest.read.reading import Reading
from ingest.read.tables import row

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET: Final = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_LEFT_OUT: Final = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "aside",
        "footer",
        "button",
        "select",
        "option",
        "textarea",
        "svg",
        "iframe",
        "object",
        "head",
        "title",
    )
)
_AROUND: Final = re.compile(
    r"\b(?:menu|nav|navbar|navigation|sidebar|breadcrumbs?|footer|share|social|related|comments?|pagination|pager|banner|"
    r"toolbar|tools|search|login|cookie|skip|hidden|tags?|ads?|lien-?quan|tin-?khac|binh-?luan|danh-?muc)\b",
    re.IGNORECASE,
)
_BLOCKS: Final = frozenset(
    (
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    )
)
_HOLDERS: Final = frozenset("div section article main form center table tbody tr td".split())  # noqa: SIM905
_LETTERHEAD: Final = re.compile(
    r"C[ỘO]NG\s+H[ÒO][AÀ]\s+X[ÃA]\s+H[ỘO]I|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|^\s*Số\s*:", re.MULTILINE
)
_RECIPIENTS: Final = re.compile(r"\bN[ơo]i\s+nh[ậa]n\s*:", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_LINES: Final = re.compile(r"[ ]*\n[ \n]*")
_FONT: Final = re.compile(r"font-family\s*:\s*['\"]?([^;,'\"]+)", re.IGNORECASE)
_MOST: Final = 0.6
"""Share of a page's words outside links that one element must hold to be taken for the whole text."""


def read_html(name: str, data: bytes) -> Reading:
    """The document on a web page."""
    page = _parsed(name, data)
    for element in [*page.iter()]:
        if _is_around(element) and element.getparent() is not None:
            element.drop_tree()
    main = _main(page)
    fonts = legacy_fonts(Run(text, _font(holder)) for holder, text in _texts(main))
    text = _LINES.sub("\n", "".join(_block(main, fonts))).strip() + "\n"
    encoding = fonts.encoding
    if not text.strip():
        raise IngestError(name, "there are no words on the page, expected the text of a document")
    return Reading(text, f"html+{encoding}" if encoding else "html")


def _parsed(name: str, data: bytes) -> "HtmlElement":
    from lxml.etree import ParserError  # noqa: PLC0415  heavy, and only needed for this format
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    text = _characters(data)
    try:
        return document_fromstring(
            text.replace("\0", "").encode(), parser=HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        )
    except ParserError as error:
        raise IngestError(name, f"no web page ({error})") from None


def _characters(data: bytes) -> str:
    """The page's bytes as text: by their mark, by the encoding the page declares unless that is wrong, by trying."""
    declared = _CHARSET.search(data[:4096])
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16" if marked else None, declared and declared[1].decode("ascii"), "utf-8-sig"):
        try:
            if encoding:
                return data.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return windows_1258(data) or data.decode("latin-1")


def _is_around(element: "HtmlElement") -> bool:
    """Whether an element is furniture of the page: by its tag, or by its name when no document begins or ends in it."""
    if element.tag in _LEFT_OUT:
        return True
    names = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("role"))))
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", ""):
        return True
    if (
        element.tag in ("body", "html")
        or not names
        or not _AROUND.search(re.sub(r"[_]|(?<=[a-z])(?=[A-Z])", "-", names))
    ):
        return False
    words = element.text_content()
    return not (_LETTERHEAD.search(words) or _RECIPIENTS.search(words))


def _main(page: "HtmlElement") -> "HtmlElement":
    """The smallest element that holds most words, and with them the letterhead and the recipients."""
    body = page.find("body")
    root = page if body is None else body
    counts = _words_outside_links(root)
    main, needed = root, _MOST * counts[root]
    while needed and (heavier := [item for item in main if item.tag in _HOLDERS and counts.get(item, 0) >= needed]):
        main = heavier[0]
    wanted = [pattern for pattern in (_LETTERHEAD, _RECIPIENTS) if pattern.search(root.text_content())]
    while main is not root and not all(pattern.search(main.text_content()) for pattern in wanted):
        main = main.getparent()
    return main


def _words_outside_links(root: "HtmlElement") -> dict[Any, int]:
    counts: dict[Any, int] = {}
    for holder, text in _texts(root):
        words = len(text.split())
        chain = [holder, *holder.iterancestors()]
        if not any(element.tag == "a" for element in chain):
            for element in chain:
                counts[element] = counts.get(element, 0) + words
    counts.setdefault(root, 0)
    return counts


def _texts(root: "HtmlElement") -> Iterator[tuple[Any, str]]:
    """(element that holds it, text) of every piece of text, in order."""
    for element in root.iter():
        if element.text:
            yield element, element.text
        if element.tail and element is not root:
            yield element.getparent(), element.tail


def _font(element: Any) -> str:
    while element is not None:
        if face := element.get("face"):
            return str(face).split(",")[0].strip(" '\"")
        if style := _FONT.search(element.get("style") or ""):
            return style[1].strip()
        element = element.getparent()
    return ""


def _block(element: "HtmlElement", fonts: Fonts) -> Iterator[str]:
    """The text of an element with a line end around each block."""
    if element.tag == "br":
        yield "\n"
        return
    if element.tag == "tr":
        yield "\n" + row([_cell(cell, fonts) for cell in element if cell.tag in ("td", "th")]) + "\n"
        return
    edge = "\n" if element.tag in _BLOCKS else ""
    yield edge + ("- " if element.tag == "li" else "")
    yield _inline(element.text, element, fonts)
    for child in element:
        yield from _block(child, fonts)
        yield _inline(child.tail, element, fonts)
    yield edge


def _cell(cell: "HtmlElement", fonts: Fonts) -> str:
    return _LINES.sub("\n", "".join(_block(cell, fonts))).strip()


def _inline(text: str | None, holder: "HtmlElement", fonts: Fonts) -> str:
    if not text:
        return ""
    return fonts.unicode(Run(_SPACES.sub(" ", text), _font(holder) if fonts.decoders else ""))
