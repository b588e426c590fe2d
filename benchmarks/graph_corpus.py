"""A country that never was, in the shape of docs/graph-model.md: any number of documents, always the same for a seed.

The levels and the skew are those of a real country: 63 provinces, 705 districts and 10,599 communes at 57,000
documents (fewer in proportion), one directive a year that everybody answers, many that few do, and 5 % of bodies that
never answer at all. Numbers grow with dates but for 1 % of plans. Two plans implement each other, as errors of reading
make them.

    python -m benchmarks.graph_corpus 5000 corpus.nq
"""

import hashlib
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

from benchmarks.graph_file import Body, Doc, File
from ontology.namespaces import DOCUMENT, GRAPH, LT, SCHEME

FULL: Final = 57_000
"""documents of a whole country's year"""
SEED: Final = 20250701

_PROVINCES, _DISTRICTS, _COMMUNES = 63, 705, 10_599
_SILENT: Final = 0.05
_MISDATED: Final = 0.01
_LAST_DAY: Final = 335
_LAWS: Final = ("qh/khoa-15/luat/6", "qh/khoa-13/luat/77", "qh/khoa-14/luat/47")
_NATIONAL: Final = ("nong-thon-moi", "vi-nguoi-ngheo")


def country(documents: int) -> list[Body]:
    """Its bodies, provinces first, in proportion to how many documents there are to be."""
    scale = documents / FULL
    chance = random.Random(SEED)  # noqa: S311  not a secret
    centre = Body("bo-chinh-tri", "central")
    levels = (("province", _PROVINCES, "tinh"), ("district", _DISTRICTS, "huyen"), ("commune", _COMMUNES, "xa"))
    above, found = [centre], []
    for level, count, slug in levels:
        here = [
            Body(f"ubnd.{slug}-{place}", level, f"{slug}-{place}", above[place % len(above)], chance.random() < _SILENT)
            for place in range(max(2, round(count * scale)))
        ]
        found += here
        above = here
    return found


def corpus(documents: int, seed: int = SEED) -> Iterator[Quad]:
    """The quads of so many documents, each in the named graph of its file."""
    chance = random.Random(seed)  # noqa: S311
    bodies = country(documents)
    centre = bodies[0].above
    assert centre is not None
    made, latest = 0, dict.fromkeys((body.key for body in bodies), 0)
    for number in range(documents):
        directive = Doc(f"tw/ct/{number}/khoa-13", number + 1, "CT/TW", centre, min(number, _LAST_DAY))
        # The first one goes to everybody, then ever fewer answer.
        share = 1.0 if number == 0 else min(0.5, 2.0 / (number + 1))
        answers: dict[str, Doc] = {}
        for body in bodies:
            if body.silent or chance.random() > share:
                continue
            if made == documents:
                return
            made += 1
            basis = answers.get(body.above.key, directive) if body.above else directive
            day = min(basis.day + chance.randrange(5, 60), _LAST_DAY)
            if chance.random() > _MISDATED:
                day = latest[body.key] = max(day, latest[body.key])
            doc = Doc(f"{body.key}/kh/{number + 1}/2023", number + 1, "KH-UBND", body, day)
            answers[body.key] = doc
            yield from _plan(doc, (directive, basis), bodies, chance)


def _plan(doc: Doc, rests_on: tuple[Doc, Doc], bodies: list[Body], chance: random.Random) -> list[Quad]:
    """A plan that implements another document, or the directive itself, or both."""
    directive, basis = rests_on
    file = File(GRAPH + f"{hash_of(doc.key):032x}")
    iri = file.describe(doc)
    file.put(iri, LT + "describedIn", NamedNode(file.name))
    file.describe(basis)
    file.state(iri, "continues" if chance.random() < 0.1 else "implements", basis.key, f"Thực hiện {basis.key}", "0.95")
    if basis is not directive and chance.random() < 0.3:
        file.describe(directive)
        file.state(iri, "implements", directive.key, f"triển khai {directive.key}", "0.8")
        file.state(DOCUMENT + basis.key, "implements", directive.key, f"{basis.key} thực hiện {directive.key}", "0.7")
    if doc.body is bodies[0] and doc.number == 1:  # a mistake of reading: two plans that implement each other
        other = Doc(f"{bodies[1].key}/kh/1/2023", 1, "KH-UBND", bodies[1], doc.day)
        file.describe(other)
        file.state(iri, "implements", other.key, f"Thực hiện {other.key}", "0.5")
        file.state(DOCUMENT + other.key, "implements", doc.key, f"{other.key} thực hiện {doc.key}", "0.5")
    _cite(file, iri, chance)
    _send(file, iri, doc, bodies)
    _carry_on(file, iri, doc, chance)
    return file.quads


def _cite(file: File, iri: str, chance: random.Random) -> None:
    law = chance.choice(_LAWS)
    file.kind(DOCUMENT + law, "Law")
    file.label(DOCUMENT + law, f"Luật {law}")
    file.put(DOCUMENT + law, LT + "level", NamedNode(SCHEME + "level/central"))
    file.state(iri, "basedOn", law, f"Căn cứ {law}")
    if law == _LAWS[0] and chance.random() < 0.1:
        file.kind(DOCUMENT + _LAWS[1], "Law")
        file.state(DOCUMENT + law, "replaces", _LAWS[1], f"{law} thay thế {_LAWS[1]}")
    if chance.random() < 0.05:
        file.state(iri, "references", file.placeholder(chance.randrange(1, 20)), "theo kế hoạch của tỉnh", "0.4")


def _send(file: File, iri: str, doc: Doc, bodies: list[Body]) -> None:
    """To the body above for its information, and to some of those below."""
    if doc.body.above:
        file.body(doc.body.above)
        above = file.state(iri, "sentTo", doc.body.above.key, f"- {doc.body.above.key} (báo cáo)")
        file.put(above, LT + "purpose", NamedNode(SCHEME + "purpose/bao-cao"))
    below = [body for body in bodies if body.above is doc.body][:12]
    for body in below:
        file.body(body)
        sent = file.state(iri, "sentTo", body.key, f"- {body.key}")
        file.put(sent, LT + "purpose", NamedNode(SCHEME + "purpose/thuc-hien"))
    if below:
        file.state(iri, "assigns", below[0].key, f"Giao {below[0].key} chủ trì")
        file.state(iri, "sentTo", below[0].key, "- như trên")
        file.state(iri, "sentTo", file.group(doc.body), "- các đơn vị trực thuộc")


def _carry_on(file: File, iri: str, doc: Doc, chance: random.Random) -> None:
    if chance.random() < 0.1:
        national = chance.choice(_NATIONAL)
        if doc.body.level == "province":
            file.movement(f"{doc.body.unit}-{national}", national)
            file.state(iri, "launches", f"{doc.body.unit}-{national}", "phát động phong trào")
        else:
            file.movement(national)
            file.state(iri, "promotes", national, "hưởng ứng phong trào")
    if chance.random() < 0.05:
        file.target(iri, chance.randrange(1, 100))


def hash_of(key: str) -> int:
    """A number of 128 bits that a key always has."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:16])


def main() -> None:
    """Write a corpus as N-Quads."""
    documents, path = int(sys.argv[1]), Path(sys.argv[2])
    with path.open("wb") as file:
        serialize(corpus(documents), file, RdfFormat.N_QUADS)


if __name__ == "__main__":
    main()
