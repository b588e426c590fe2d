"""Lineages written as lines: "key level" for a document, "key relation key" for an edge."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ontology.levels import Level
from queries.model import Direction, DocumentSummary, Edge, Evidence, Lineage

QUOTE = "Thực hiện Chỉ thị số 34-CT/TW"
LineageOf = Callable[..., Lineage]


def proof(number: int) -> Evidence:
    where = {"source": f"{number:03}.txt", "digest": "0" * 64, "start": 100 + number, "end": 100 + number + len(QUOTE)}
    words = {"quote": f"{QUOTE}, câu {number}", "prefix": "Điều 1. ", "suffix": " của cấp trên."}
    return Evidence(f"graph#c{number}", **words, **where, rule="citation.numbered", confidence=0.95)


def document(key: str, level: str) -> DocumentSummary:
    return DocumentSummary(
        iri=f"id/{key}",
        key=key,
        label=f"Kế hoạch {key}",
        type="Kế hoạch",
        type_code="KH",
        identifier=key,
        level=None if level == "unknown" else Level(level),
        held=True,
    )


@pytest.fixture
def lineage_of() -> LineageOf:
    """Build a lineage from lines; the first document is its root. `about` changes documents by key."""

    def build(
        lines: str, direction: Direction = Direction.DOWN, about: dict[str, dict[str, object]] | None = None
    ) -> Lineage:
        parts = [line.split() for line in lines.strip().splitlines()]
        documents = tuple(
            replace(document(*part), **(about or {}).get(part[0], {})) for part in parts if len(part) == 2
        )
        said = [part for part in parts if len(part) == 3]
        edges = tuple(
            Edge(f"id/{source}", f"id/{target}", relation, (proof(number),))
            for number, (source, relation, target) in enumerate(said)
        )
        return Lineage(documents[0].iri, direction, 4, documents, edges)

    return build
