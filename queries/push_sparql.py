"""Đẩy lên máy chủ SPARQL: the named graphs in another store, by the SPARQL 1.1 Graph Store Protocol.

The graph `graph/pushed` holds the digest of every graph that was sent, so that the next push sends what changed and
takes away what is gone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, parse, serialize

from ontology.namespaces import DCTERMS, GRAPH
from queries.engines.remote_sparql import AbsentError, send
from queries.errors import EngineError
from queries.graph_digests import digest, names

PUSHED: Final = GRAPH + "pushed"
_DIGEST: Final = NamedNode(DCTERMS + "identifier")
_TRIPLES: Final = RdfFormat.N_TRIPLES


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many graphs were sent, were there already, and were taken away."""

    sent: int
    same: int
    gone: int


def push(store: Store, url: str, progress: Callable[[int, int], None] = lambda *_: None) -> Pushed:
    """Make the named graphs at a graph store's address (`http://host:3030/ds/data`) what those of the store are.

    Raises:
        EngineError: it cannot be reached or refuses.

    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise EngineError(f"{url!r} is no address of a graph store; it looks like http://host:3030/ds/data")
    before = _digests(url)
    now = {name: digest(store, name) for name in names(store)}
    changed = [name for name, mark in now.items() if before.get(name) != mark]
    gone = sorted(before.keys() - now.keys())
    for place, name in enumerate(changed, 1):
        quads = store.quads_for_pattern(None, None, None, NamedNode(name))
        _put(url, name, [quad.triple for quad in quads])
        progress(place, len(changed))
    for name in gone:
        try:
            send("DELETE", _address(url, name), {})
        except AbsentError:  # taken away before, by a push that was stopped
            continue
    if changed or gone:
        _put(url, PUSHED, [Triple(NamedNode(name), _DIGEST, Literal(mark)) for name, mark in now.items()])
    return Pushed(len(changed), len(now) - len(changed), len(gone))


def _digests(url: str) -> dict[str, str]:
    """What was pushed before."""
    try:
        body = send("GET", _address(url, PUSHED), {"Accept": _TRIPLES.media_type})
    except AbsentError:
        return {}
    found = parse(body, _TRIPLES)
    return {
        quad.subject.value: quad.object.value
        for quad in found
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal)
    }


def _put(url: str, name: str, triples: list[Triple]) -> None:
    body = serialize(triples, format=_TRIPLES)
    send("PUT", _address(url, name), {"Content-Type": _TRIPLES.media_type}, body)


def _address(url: str, name: str) -> str:
    return f"{url}{'&' if urlsplit(url).query else '?'}graph={quote(name, safe='')}"
