"""Phán đoán: what people decided about identity, in a text file that they keep under version control.

    when<TAB>who<TAB>verdict<TAB>a<TAB>b<TAB>why

One line per judgement, appended and never changed; `a` and `b` are IRIs. The last line about a pair is in force, and
`undo` takes the pair back to undecided. The file is read whenever a snapshot is published, so judgements survive
reading the documents again, and nothing that a source says is ever rewritten.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.namespaces import BASE, GRAPH, LT, OWL, XSD
from ontology.triples import Triples
from queries.errors import BadJudgementError
from queries.identity import is_used, preferred
from queries.terms import pairs

JUDGEMENTS: Final = GRAPH + "judgements"
"""The derived graph that they make."""
FILE: Final = "judgements.tsv"
"""What the file is called in a data folder."""
_OWN: Final = frozenset((*(LT + name for name in ("judges", "sameAs", "chosenName", "candidate")), OWL + "sameAs"))
"""properties of a name and not of the thing"""
_UNRESOLVED: Final = NamedNode(LT + "Unresolved")
_HEADER: Final = "when\twho\tverdict\ta\tb\twhy"


class Verdict(StrEnum):
    """What was decided about two nodes."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Somebody's decision: `when` is ISO with its zone, `a` and `b` IRIs, `why` the reason in one line."""

    when: str
    who: str
    verdict: Verdict
    a: str
    b: str
    why: str

    @property
    def pair(self) -> frozenset[str]:
        """What it is about, in no order."""
        return frozenset((self.a, self.b))

    def line(self) -> str:
        r"""Its line of the file.

        >>> Judgement("2026-11-21T09:00:00+07:00", "an", Verdict.SAME, "x:a", "x:b", "cùng\tngày").line().split("\t")[
        ...     -1
        ... ]
        'cùng ngày'
        """
        values = (self.when, self.who, self.verdict.value, self.a, self.b, self.why)
        return "\t".join(" ".join(value.split()) for value in values)


def read(path: Path) -> tuple[Judgement, ...]:
    """Every judgement of a file in order; none when there is no file. BadJudgementError names file and line."""
    if not path.exists():
        return ()
    lines = path.read_text("utf-8").splitlines()
    return tuple(
        _judgement(path, number, line) for number, line in enumerate(lines, 1) if line.strip() and line != _HEADER
    )


def append(path: Path, judgement: Judgement) -> None:
    """Add a judgement to a file, which is made when there is none.

    Raises:
        BadJudgementError: it contradicts what is in force (two that are the same through others cannot differ).

    """
    before = read(path)
    _check(before, judgement)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", newline="\n") as file:
        if file.tell() == 0:
            file.write(_HEADER + "\n")
        file.write(judgement.line() + "\n")


def in_force(judgements: Iterable[Judgement]) -> Mapping[frozenset[str], Judgement]:
    """The last judgement about every pair, without those undone."""
    last = {each.pair: each for each in judgements}
    return {pair: each for pair, each in last.items() if each.verdict is not Verdict.UNDO}


def classes(judgements: Iterable[Judgement]) -> tuple[tuple[str, ...], ...]:
    """The nodes that are one thing each, in order; a class that holds two judged different is left apart."""
    force = in_force(judgements)
    group: dict[str, set[str]] = {}
    for each in force.values():
        if each.verdict is Verdict.SAME:
            merged = group.get(each.a, {each.a}) | group.get(each.b, {each.b})
            group |= dict.fromkeys(merged, merged)
    apart = [each.pair for each in force.values() if each.verdict is Verdict.DIFFERENT]
    found = {tuple(sorted(members)) for members in group.values() if not any(pair <= members for pair in apart)}
    return tuple(sorted(found))


def judgement_graph(store: Store, judgements: Iterable[Judgement]) -> tuple[Quad, ...]:
    """The derived graph: who judged what and why, which names are one thing's, and which of them was chosen."""
    known, triples = tuple(judgements), Triples()
    for pair, each in sorted(in_force(known).items(), key=lambda item: sorted(item[0])):
        node = f"{JUDGEMENTS}#{hashlib.sha256(' '.join(sorted(pair)).encode()).hexdigest()[:12]}"
        triples.kind(node, "Judgement")
        triples.put(node, "verdict", Literal(each.verdict.value))
        triples.put(node, "judgedBy", Literal(each.who))
        triples.put(node, "judgedOn", Literal(each.when, datatype=NamedNode(XSD + "dateTime")))
        triples.put(node, "why", Literal(each.why))
        for iri in sorted(pair):
            triples.put(node, "judges", iri)
    for members in classes(known):
        for one, other in permutations(members, 2):
            triples.put(one, "sameAs", other)
            triples.add(one, OWL + "sameAs", other)
        best = preferred(store, members)
        for other in members:
            triples.put(other, "chosenName", best if other != best else None)
    return triples.quads(JUDGEMENTS)


def shared(store: Store) -> tuple[Quad, ...]:
    """What is said of one name of a thing, repeated for all its names that texts use, in the graph of judgements.

    So SPARQL and Cypher answer alike whichever name is asked. That a phrase is unresolved, and what it may mean, stays
    with the phrase.
    """
    names: dict[str, set[str]] = {}
    for one, other in pairs(store, LT + "sameAs"):
        if is_used(store, one) and is_used(store, other):
            names.setdefault(one, {one}).add(other)
    triples = Triples()
    for name in sorted(names):
        about = store.quads_for_pattern(NamedNode(name), None, None, None)
        for quad in (*about, *store.quads_for_pattern(None, None, NamedNode(name), None)):
            _share(triples, quad, names)
    return triples.quads(JUDGEMENTS)


def is_repeated(quad: Quad) -> bool:
    """Whether a triple is there for another name only: what it repeats stands whole where it is said."""
    return quad.graph_name == NamedNode(JUDGEMENTS) and not str(quad.subject).startswith(f"<{JUDGEMENTS}#")


def _share(triples: Triples, quad: Quad, names: Mapping[str, set[str]]) -> None:
    assert isinstance(quad.subject, NamedNode)
    assert isinstance(quad.object, NamedNode | Literal)
    subject, prop, term = quad.subject.value, quad.predicate.value, quad.object
    if prop in _OWN or term == _UNRESOLVED or term.value in names.get(subject, ()):
        return
    ends = names.get(term.value, (term.value,)) if isinstance(term, NamedNode) else (term,)
    for one in names.get(subject, (subject,)):
        for end in ends:
            triples.add(one, prop, end)


def _judgement(path: Path, number: int, line: str) -> Judgement:
    cells = line.split("\t")
    if len(cells) != 6:
        raise BadJudgementError(
            f"{path}:{number}: expected 6 cells ({_HEADER.replace(chr(9), ', ')}), found {len(cells)}"
        )
    when, who, verdict, a, b, why = cells
    if verdict not in list(Verdict):
        raise BadJudgementError(f"{path}:{number}: {verdict!r} is no verdict; expected {', '.join(Verdict)}")
    if not (a.startswith(BASE) and b.startswith(BASE) and a != b):
        raise BadJudgementError(f"{path}:{number}: expected two different IRIs below {BASE}, found {a} and {b}")
    return Judgement(when, who, Verdict(verdict), a, b, why)


def _check(before: Iterable[Judgement], judgement: Judgement) -> None:
    """Refuse what would leave two nodes both the same and different."""
    if judgement.verdict not in (Verdict.SAME, Verdict.DIFFERENT):
        return
    others = [each for each in before if each.pair != judgement.pair]
    group = {iri: set(members) for members in classes(others) for iri in members}
    merged = group.get(judgement.a, {judgement.a}) | group.get(judgement.b, {judgement.b})
    for each in in_force(others).values():
        if judgement.verdict is Verdict.SAME and each.verdict is Verdict.DIFFERENT and each.pair <= merged:
            raise BadJudgementError(f"{each.a} and {each.b} were judged different by {each.who}; undo that first")
    if judgement.verdict is Verdict.DIFFERENT and judgement.b in group.get(judgement.a, set()):
        raise BadJudgementError("both were judged the same as others; undo one of those first")
