"""Words of the pages: the program's own from pages/texts.json, those of terms and concepts from the ontology."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from ontology.concepts import concepts
from ontology.levels import Level
from ontology.namespaces import SKOS
from ontology.vocabulary import vocabulary
from visualisations.payload import level_label

LANGUAGES: Final = ("vi", "en")


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """The program's own words, by key and language."""
    found: dict[str, dict[str, str]] = json.loads(files("graph_api").joinpath("pages", "texts.json").read_text("utf-8"))
    return found


def level(value: str | None, language: str) -> str:
    """What a level is called.

    >>> level("commune", "vi"), level(None, "en")
    ('Xã', 'Level unknown')
    """
    return level_label(Level(value) if value else None)[language]


def relation(name: str, language: str) -> str:
    """What a relation is called, by its code or the name of its property.

    >>> relation("legal_basis", "vi"), relation("launches", "en")
    ('căn cứ', 'launches')
    """
    term = vocabulary().relations().get(name, name)
    return vocabulary().label(term, language) if term in vocabulary().terms() else name


def concept(scheme: str, name: str | None, language: str) -> str:
    """What a concept of a scheme is called.

    >>> concept("lines", "party", "vi"), concept("purposes", None, "en")
    ('Đảng', '')
    """
    return _labels(scheme, language).get(name, name) if name else ""


@cache
def _labels(scheme: str, language: str) -> Mapping[str, str]:
    found = concepts(f"schemes/{scheme}.ttl")
    return {one.name: one.text(SKOS + "prefLabel", language) or one.name for one in found}
