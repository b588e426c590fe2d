"""Đẩy lên máy chủ SPARQL: the named graphs in another store, by the SPARQL 1.1 Graph Store Protocol.

The graph `graph/pushed` holds the digest of every graph that was sent, so that the next push sends what changed and
takes away what is gone.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote, urlsplit

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, parse, serialize

from ontology.namespaces import DCTERMS, GRAPH
from queries.engines.remote_sparql import AbsentError, send
from queries.engines.sparql_address import Address
from queries.graph_digests import digest, names

EXAMPLE: Final = "http://localhost:3030/ds/data"
"""how a graph store's address looks"""
PUSHED: Final = GRAPH + "pushed"
_DIGEST: Final = NamedNode(DCTERMS + "identifier")
_TRIPLES: Final = RdfFormat.N_TRIPLES


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many graphs were sent, were there already, and were taken away."""

    sent: int
    same: int
    gone: int


def push(store: Store, server: Address, progress: Callable[[int, int], None] = lambda *_: None) -> Pushed:
    """Make the named graphs at a graph store's address (`EXAMPLE`) what those of the store are.

    Raises:
        EngineError: it cannot be reached or refuses.

    """
    before = _digests(server)
    now = {name: digest(store, name) for name in names(store)}
    changed = [name for name, mark in now.items() if before.get(name) != mark]
    gone = sorted(before.keys() - now.keys())
    for place, name in enumerate(changed, 1):
        quads = store.quads_for_pattern(None, None, None, NamedNode(name))
        _put(server, name, [quad.triple for quad in quads])
        progress(place, len(changed))
    for name in gone:
        try:
            send("DELETE", _address(server, name), {})
        except AbsentError:  # taken away before, by a push that was stopped
            continue
    if changed or gone:
        _put(server, PUSHED, [Triple(NamedNode(name), _DIGEST, Literal(mark)) for name, mark in now.items()])
    return Pushed(len(changed), len(now) - len(changed), len(gone))


def _digests(server: Address) -> dict[str, str]:
    """What was pushed before."""
    try:
        body = send("GET", _address(server, PUSHED), {"Accept": _TRIPLES.media_type})
    except AbsentError:
        return {}
    found = parse(body, _TRIPLES)
    return {
        quad.subject.value: quad.object.value
        for quad in found
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal)
    }


def _put(server: Address, name: str, triples: list[Triple]) -> None:
    body = serialize(triples, format=_TRIPLES)
    send("PUT", _address(server, name), {"Content-Type": _TRIPLES.media_type}, body)


def _address(server: Address, name: str) -> Address:
    mark = "&" if urlsplit(server.url).query else "?"
    return replace(server, url=f"{server.url}{mark}graph={quote(name, safe='')}")
