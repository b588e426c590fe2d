"""What the page's script gets: a lineage and its layout as plain data, with words in both languages."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from typing import Any, Final, TypeAlias

from ontology.concepts import concepts
from ontology.levels import Level
from ontology.namespaces import SKOS
from ontology.vocabulary import vocabulary
from queries.model import DocumentSummary, Edge, Lineage
from visualisations import style
from visualisations.lanes import CARD, LANE_WIDTH, ROW, Layout

Label: TypeAlias = dict[str, str]
LANGUAGES: Final = ("vi", "en")
UNKNOWN_LEVEL: Final[Label] = {"vi": "Chưa rõ cấp", "en": "Level unknown"}


def level_label(level: Level | None) -> Label:
    """What a level is called.

    >>> level_label(None)["vi"]
    'Chưa rõ cấp'
    """
    return UNKNOWN_LEVEL if level is None else _level_labels()[level.value]


def relation_label(relation: str) -> Label:
    """What a relation is called; one that the vocabulary does not know is called by its own name.

    >>> relation_label("legal_basis")
    {'vi': 'căn cứ', 'en': 'based on'}
    """
    name = vocabulary().relations().get(relation)
    return {language: vocabulary().label(name, language) if name else relation for language in LANGUAGES}


def type_label(document: DocumentSummary) -> Label:
    """What a document's type is called; empty when it has none."""
    kind = style.kind(document)
    written = document.type or (kind.label if kind else "")
    return {"vi": written, "en": kind.label_en if kind else written}


def date_label(edtf: str | None) -> Label:
    """A date as people read it.

    >>> date_label("2014-04-07")["vi"], date_label("2023-04")["vi"], date_label("2022/2030")["en"]
    ('07/04/2014', '04/2023', '2022–2030')
    """
    parts = (edtf or "").split("/")
    return {"vi": "–".join("/".join(reversed(part.split("-"))) for part in parts), "en": "–".join(parts)}


def lanes(layout: Layout) -> list[dict[str, Any]]:
    """The lanes with their colours and names."""
    return [
        {"label": level_label(lane.level), "count": lane.count, **asdict(style.LEVELS[lane.level])}
        for lane in layout.lanes
    ]


def number(document: DocumentSummary) -> str:
    """The number as a card shows it; where it was left blank, an ellipsis stands as in official writing.

    >>> number(DocumentSummary("a", "a", "Kế hoạch (không số)", identifier="/KH-UBND"))
    '…/KH-UBND'
    """
    written = document.identifier or document.label
    return f"…{written}" if written.startswith("/") else written


def card(document: DocumentSummary) -> dict[str, Any]:
    """What the page shows of a document."""
    return {
        "key": document.key,
        "number": number(document),
        "label": document.label,
        "code": document.type_code or "",
        "type": type_label(document),
        "title": document.title or "",
        "date": date_label(document.date),
        "issuer": document.issuer or "",
        "province": document.province or "",
        "held": document.held,
        "outline": style.outline(document),
    }


def proof(edge: Edge) -> list[dict[str, Any]]:
    """The evidence of an edge without what the page does not show."""
    shown = ("quote", "prefix", "suffix", "source", "start", "end", "rule", "confidence")
    return [{name: getattr(one, name) for name in shown} for one in edge.evidence]


def relations(lineage: Lineage) -> dict[str, dict[str, Any]]:
    """The relations that occur, in the order of the legend, with their strokes, names and counts."""
    counts = Counter(edge.relation for edge in lineage.edges)
    known = [relation for relation in style.RELATIONS if relation in counts]
    return {
        relation: {"label": relation_label(relation), "count": counts[relation], **asdict(style.stroke(relation))}
        for relation in (*known, *sorted(counts.keys() - set(known)))
    }


def measures() -> dict[str, Any]:
    """The layout's lengths, for the script to open groups by."""
    return {"card": list(CARD), "row": ROW, "lane": LANE_WIDTH}


@cache
def _level_labels() -> Mapping[str, Label]:
    return {
        concept.name: {language: concept.text(SKOS + "prefLabel", language) or concept.name for language in LANGUAGES}
        for concept in concepts("schemes/levels.ttl")
    }
