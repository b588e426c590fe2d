"""Sơ đồ lan tỏa: a lineage as one self-contained page, drawn by vis-network from the installed pyvis.

pyvis holds nodes and edges and brings vis-network 9.1.2; its own template and writer stay unused, because they ask
content networks for files, do not escape headings and write in the locale's encoding.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from pyvis.network import Network

from queries.model import Lineage
from visualisations import payload
from visualisations.lanes import Layout, arrange

VIS: Final = "vis-9.1.2/vis-network.min.js"
"""Inside the folder `lib` of the pyvis package."""
SCRIPTS: Final = ("words.js", "routes.js", "drawing.js", "panel.js", "view.js", "search.js", "export.js", "lineage.js")
"""One script in several files, in the order in which they need each other."""
INLINE: Final = "inline"


class LineageNetwork(Network):  # type: ignore[misc]  # pyvis ships no types
    """A pyvis network that is added to in constant time and keeps parallel edges.

    >>> network = LineageNetwork()
    >>> network.add_node(0, "Chỉ thị 34-CT/TW", x=0, y=0)
    >>> network.add_edge(0, 0, relation="references")
    >>> network.num_nodes(), network.edges
    (1, [{'from': 0, 'to': 0, 'relation': 'references'}])
    """

    def __init__(self) -> None:
        super().__init__(directed=True, cdn_resources="in_line")

    def add_node(self, n_id: str | int, label: str | None = None, **options: Any) -> None:
        """Add a card; pyvis itself looks through all nodes first."""
        if n_id not in self.node_map:
            node = {"id": n_id, "label": label or "", "shape": "custom", **options}
            self.node_map[n_id] = node
            self.nodes.append(node)
            self.node_ids.append(n_id)

    def add_edge(self, source: str | int, to: str | int, **options: Any) -> None:
        """Add an arrow; pyvis itself looks through all edges first, and drops parallel ones."""
        self.edges.append({"from": source, "to": to, **options})

    @classmethod
    def of(cls, lineage: Lineage, layout: Layout) -> "LineageNetwork":
        """Cards at their places, numbered in the order of the lineage's documents, groups, and the edges."""
        network = cls()
        number = {document.iri: i for i, document in enumerate(lineage.documents)}
        lane = {level.level: i for i, level in enumerate(layout.lanes)}
        for document in lineage.documents:
            place = layout.places.get(document.iri)
            about: dict[str, Any] = {"x": place.x, "y": place.y} if place else {}
            about |= {"lane": lane[document.level], "card": payload.card(document)}
            network.add_node(number[document.iri], document.label, **about)
        for group in layout.groups:
            about = {"anchor": number[group.anchor], "members": [number[iri] for iri in group.members]}
            about |= {"columns": group.columns, **asdict(group.place)}
            network.add_node(group.id, **about)
        for edge in lineage.edges:
            ends = number[edge.source], number[edge.target]
            network.add_edge(*ends, relation=edge.relation, evidence=payload.proof(edge))
        return network


def to_html(
    lineage: Lineage, *, title: str | None = None, nonce: str | None = None, assets: str = INLINE, language: str = "vi"
) -> str:
    """The page of a lineage.

    `assets` is "inline" or the URL under which the folder `lib` of pyvis is served. With a `nonce` (for a page served
    with a Content-Security-Policy header) every script carries it; without one, an inline page brings its own policy,
    which allows its own scripts by their hashes and no request at all. Raises ValueError as `lanes.arrange` does, and
    for a language other than "vi" and "en".
    """
    if language not in payload.LANGUAGES:
        raise ValueError(f"no language {language!r}; there are {', '.join(payload.LANGUAGES)}")
    layout = arrange(lineage)
    network = LineageNetwork.of(lineage, layout)
    code = _script()
    scripts = [_vis(), code] if assets == INLINE else [code]
    page = _environment().get_template("lineage.html")
    return page.render(
        title=title,
        language=language,
        nonce=nonce,
        policy=None if nonce or assets != INLINE else _policy(scripts),
        style=Markup(_static("lineage.css")),  # noqa: S704 -- our own file
        vis_url=None if assets == INLINE else f"{assets.rstrip('/')}/{VIS}",
        scripts=[Markup(script) for script in scripts],  # noqa: S704 -- our own files and vis-network
        texts=_texts(),
        network=network,
        lineage=lineage,
        data=_data(lineage, layout, network),
    )


def write_html(lineage: Lineage, path: Path, *, title: str | None = None) -> None:
    """Write the self-contained page of a lineage, in UTF-8 whatever the locale."""
    path.write_text(to_html(lineage, title=title), encoding="utf-8", newline="\n")


def _data(lineage: Lineage, layout: Layout, network: LineageNetwork) -> dict[str, Any]:
    return {
        "root": next(i for i, document in enumerate(lineage.documents) if document.iri == lineage.root),
        "lanes": payload.lanes(layout),
        "relations": payload.relations(lineage),
        "measures": payload.measures(),
        "nodes": network.nodes,
        "edges": network.edges,
        "texts": _texts(),
    }


def _js(value: object) -> Markup:
    r"""JSON that cannot end a script element, start a comment in it, or break a line of it.

    >>> print(_js("</script><!-- &"))
    "\u003c/script\u003e\u003c!-- \u0026"
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 -- escaped above


def _policy(scripts: list[str]) -> str:
    """A policy under which only these very scripts run, and nothing is fetched."""
    hashes = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    allowed = " ".join(f"'sha256-{digest}'" for digest in hashes)
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("visualisations"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["js"] = _js
    return environment


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads(_static("texts.json"))
    return texts


@cache
def _vis() -> str:
    """vis-network without its last line, which would send developer tools looking for a source map."""
    code = files("pyvis").joinpath("lib", *VIS.split("/")).read_text(encoding="utf-8")
    return code.partition("//# sourceMappingURL=")[0]


@cache
def _script() -> str:
    parts = "\n".join(_static(name) for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}}})();\n'


def _static(name: str) -> str:
    return files("visualisations").joinpath("static", name).read_text(encoding="utf-8")
