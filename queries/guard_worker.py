"""The process that evaluates one query of an analyst, and nothing else: read-only, bounded, killed when too slow.

Run as a file, not imported. Reads a JSON request from standard input; writes one line of JSON about the answer, then
the answer itself. It imports only what it needs, so that it starts in less than a tenth of a second.
"""

import json
import resource
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse_query_results,
    serialize,
)

RESULTS: Final = {
    "json": QueryResultsFormat.JSON,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "xml": QueryResultsFormat.XML,
}
GRAPHS: Final = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
MAX_BODY: Final = 64 << 20
"""bytes of an answer"""

_PLAIN: Final = "http://www.w3.org/2001/XMLSchema#string"
_TAGGED: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"


def main() -> None:
    """One request, one answer."""
    request = json.load(sys.stdin)
    store = Store.read_only(request["store"])
    bound(request["memory"], request["seconds"])
    try:
        head, body = _answer(store, request)
    except SyntaxError as error:
        head, body = {"failure": "bad", "reason": str(error)}, b""
    except MemoryError:
        head, body = {"failure": "big", "reason": "out of memory"}, b""
    except (ValueError, RuntimeError, OSError) as error:
        head, body = {"failure": "bad", "reason": str(error)}, b""
    if len(body) > MAX_BODY:
        head, body = (
            {"failure": "big", "reason": f"an answer of {len(body):,} bytes; at most {MAX_BODY:,} are sent"},
            b"",
        )
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)


def bound(memory: int, seconds: int) -> None:
    """`memory` bytes more than are in use now; so much time on the processor even if nobody is left to kill us."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(store: Store, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    outside = [iri for iri in request["graphs"] if not store.contains_named_graph(NamedNode(iri))]
    if outside:
        return {"failure": "refused", "reason": f"no graph of this dataset: {', '.join(outside)}"}, b""
    default, named = _nodes(request["default_graphs"]), _nodes(request["named_graphs"])
    chosen = bool(request["from"]) or default is not None or named is not None
    has_union = next(store.quads_for_pattern(None, None, None, DefaultGraph()), None) is not None
    found = store.query(
        request["query"],
        prefixes=request["prefixes"],
        use_default_graph_as_union=not chosen and not has_union,
        default_graph=[*default] if default is not None else None,
        named_graphs=[*named] if named is not None else None,
    )
    if isinstance(found, QueryBoolean):
        return {"truncated": False}, found.serialize(format=RESULTS[request["format"]]) or b""
    if isinstance(found, QueryTriples):
        return _triples(found, request)
    return _solutions(found, request)


def _nodes(iris: list[str] | None) -> list[NamedNode] | None:
    return None if iris is None else [NamedNode(iri) for iri in iris]


def _triples(found: QueryTriples, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    rows = list(islice(_different(found), request["rows"] + 1))
    kept = rows[: request["rows"]]
    body = serialize(kept, format=GRAPHS[request["format"]], prefixes=request["prefixes"]) or b""
    return {"truncated": len(rows) > len(kept)}, body


def _different(triples: Iterable[Triple]) -> Iterator[Triple]:
    """A graph is a set, but the engine gives a triple once for every row that makes it."""
    seen: set[Triple] = set()
    for triple in triples:
        if triple not in seen:
            seen.add(triple)
            yield triple


def _solutions(found: QuerySolutions, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """A result set can be cut only while it is iterated, so JSON is written here and the other formats from it."""
    variables = [variable.value for variable in found.variables]
    rows = list(islice(found, request["rows"] + 1))
    kept = rows[: request["rows"]]
    bindings = [
        {name: _json(term) for name, term in zip(variables, row, strict=True) if term is not None} for row in kept
    ]
    document = {"head": {"vars": variables}, "results": {"bindings": bindings}}
    body = json.dumps(document, ensure_ascii=False).encode()
    if request["format"] != "json":
        read = parse_query_results(body, format=QueryResultsFormat.JSON)
        body = read.serialize(format=RESULTS[request["format"]]) or b""
    return {"truncated": len(rows) > len(kept)}, body


def _json(term: NamedNode | BlankNode | Literal | Triple) -> dict[str, Any]:
    """A term as SPARQL 1.1 Query Results JSON writes it."""
    match term:
        case NamedNode():
            return {"type": "uri", "value": term.value}
        case BlankNode():
            return {"type": "bnode", "value": term.value}
        case Literal():
            return {"type": "literal", "value": term.value} | _kind(term)
        case Triple():
            parts: Iterable[tuple[str, Any]] = zip(("subject", "predicate", "object"), term, strict=True)
            return {"type": "triple", "value": {name: _json(part) for name, part in parts}}


def _kind(literal: Literal) -> dict[str, str]:
    if literal.language:
        return {"xml:lang": literal.language}
    return {} if literal.datatype.value in (_PLAIN, _TAGGED) else {"datatype": literal.datatype.value}


if __name__ == "__main__":
    main()
