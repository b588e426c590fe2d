"""A folder of documents: gold against found, with the measures that need all documents at once."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path, PurePath
from typing import Final

from ingest.evaluation.document import Score, score_document
from ingest.evaluation.matching import Json, accepted
from ingest.evaluation.report import Report, Row
from ingest.model import IngestError

MEASURES: Final = (
    "header",
    "citation",
    "date",
    "issuer",
    "relation",
    "title",
    "chain",
    "unnumbered",
    "movement",
    "launched",
    "period",
    "cluster",
    "localises",
    "recipient",
    "group",
    "target",
)


def read_folder(folder: Path) -> dict[str, Json]:
    """The documents of a folder by file stem; files that describe no document are left out.

    Raises IngestError when the folder holds none or a file is no JSON.
    """
    documents: dict[str, Json] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            value = json.loads(path.read_text("utf-8"))
        except (UnicodeDecodeError, json.JSONDecodeError) as error:
            raise IngestError(str(path), f"no JSON in UTF-8 ({error})") from error
        if isinstance(value, dict) and "document" in value:
            documents[path.stem] = value
    if not documents:
        raise IngestError(str(folder), "holds no extracted documents; make them with: lantoa extract FILE… -o DIR")
    return documents


def evaluate(gold: Mapping[str, Json], found: Mapping[str, Json]) -> Report:
    """Every gold document against the found one of the same name; a document not found counts as empty."""
    score = Score()
    for name, document in sorted(gold.items()):
        if name not in found:
            score.misses.append(f"{name}: no prediction")
        score_document(name, document, found.get(name, {}), score)
    _score_clusters(score)
    rows = [Row(m, tally.right, tally.gold, tally.found) for m in MEASURES if (tally := score.tallies.get(m))]
    return Report(tuple(rows), tuple(score.misses))


def by_format(gold: Mapping[str, Json], found: Mapping[str, Json], formats: Mapping[str, str]) -> dict[str, Report]:
    """One report for each format; `formats` gives that of a document's source by its stem, plain text for the rest."""
    groups: defaultdict[str, dict[str, Json]] = defaultdict(dict)
    for name, document in gold.items():
        groups[formats.get(PurePath(document.get("source") or name).stem, "txt")][name] = document
    return {kind: evaluate(group, found) for kind, group in sorted(groups.items())}


def _score_clusters(score: Score) -> None:
    """Pairs of movements that are one, and local movements with their national ones, over all documents."""
    gold = {(name, g["id"]): g["canonical"] for name, g, _ in score.movements if g.get("canonical")}
    found = {(name, g["id"]): f["canonical"] for name, g, f in score.movements if f.get("canonical")}
    same_gold = {pair for pair in combinations(sorted(gold), 2) if gold[pair[0]] == gold[pair[1]]}
    same_found = {pair for pair in combinations(sorted(found), 2) if found[pair[0]] == found[pair[1]]}
    if gold:
        score.add("cluster", len(same_gold & same_found), len(same_gold), len(same_found))
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for key, canonical in found.items():
        if key in gold:
            votes[canonical][gold[key]] += 1
    stands_for = {canonical: vote.most_common(1)[0][0] for canonical, vote in votes.items()}
    _score_localised(score, stands_for)


def _score_localised(score: Score, stands_for: Mapping[str, str]) -> None:
    """Local movements with the wider one of each; whatever reading the gold accepts counts like its first."""
    told = {(name, i): slug for name, i, slug in score.localised}
    if not told and not any(gold.get("localises") for _, gold, _ in score.movements):
        return
    for name, gold, found in score.movements:
        slug = told.pop((name, found["id"]), None)
        want = accepted(gold, "localises")
        said = {slug, stands_for.get(slug or "", slug)}
        right = not said.isdisjoint(want)
        wanted = slug if right else want[0]
        score.add("localises", int(bool(right and slug)), int(bool(wanted)), int(bool(slug)))
        if not right:
            score.misses.append(f"{name} {gold['id']} localises: want {want[0]!r} got {slug!r}")
    score.add("localises", 0, 0, len(told))
    score.misses += [f"{name} {i} localises: want None got {slug!r}" for (name, i), slug in told.items()]
