"""Danh mục: what words and abbreviations mean, read from schemes/*.ttl when first asked. Read-only."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from ontology.concepts import Description, concepts
from ontology.namespaces import DCTERMS, LT, SCHEME, SKOS

DECREE_30: Final = "Nghị định 30/2020/NĐ-CP"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """Loại văn bản.

    `codes` are spelt as the rules spell them ("QyĐ"); `preferred` are those that, shared with another type, mean this
    one when nothing else decides. `cls` is the local name of the class ("Plan"), `lines` those that issue it ("state",
    "party", "front-mass"), `variants` other names. `normative`: a State normative document whatever its symbol.
    """

    slug: str
    label: str
    label_en: str
    codes: tuple[str, ...]
    cls: str
    lines: tuple[str, ...]
    normative: bool = False
    variants: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    broader: str | None = None
    source: str | None = None

    @property
    def iri(self) -> str:
        """The concept's IRI."""
        return f"{SCHEME}document-type/{self.slug}"


@cache
def document_types() -> tuple[DocumentType, ...]:
    """Every type, in order of slug.

    >>> sum(kind.source == DECREE_30 for kind in document_types())
    29
    """
    return tuple(sorted(map(_document_type, concepts("schemes/document-types.ttl")), key=lambda kind: kind.slug))


def document_type(label_or_code: str) -> DocumentType | None:
    """The type of a name or an abbreviation, in any case; a shared code gives the commoner type. None when unknown.

    >>> document_type("KẾ HOẠCH").cls, document_type("qđ").slug, document_type("Văn bản").slug
    ('Plan', 'quyet-dinh', 'cong-van')
    >>> document_type("TTr").slug, document_type("Bài thơ") is None
    ('to-trinh', True)
    """
    name = _key(label_or_code)
    return _types_by_name().get(name) or next(iter(document_types_of_code(label_or_code)), None)


def document_types_of_code(code: str) -> tuple[DocumentType, ...]:
    """The types that an abbreviation can mean, likeliest first.

    >>> [kind.slug for kind in document_types_of_code("QĐ")]
    ['quyet-dinh', 'quy-dinh']
    """
    return _types_by_code().get(_key(code), ())


def _document_type(concept: Description) -> DocumentType:
    return DocumentType(
        slug=concept.name,
        label=_label(concept, "vi"),
        label_en=_label(concept, "en"),
        codes=concept.texts(SKOS + "notation"),
        cls=concept.names(LT + "instanceClass")[0],
        lines=concept.names(LT + "usedBy"),
        normative=concept.text(LT + "normative") == "true",
        variants=concept.texts(SKOS + "altLabel", "vi"),
        preferred=concept.texts(LT + "preferredCode"),
        broader=next(iter(concept.names(SKOS + "broader")), None),
        source=concept.text(DCTERMS + "source"),
    )


def _label(concept: Description, language: str) -> str:
    return concept.text(SKOS + "prefLabel", language) or concept.name


@cache
def _types_by_name() -> Mapping[str, DocumentType]:
    return MappingProxyType({_key(name): kind for kind in document_types() for name in (kind.label, *kind.variants)})


@cache
def _types_by_code() -> Mapping[str, tuple[DocumentType, ...]]:
    found: defaultdict[str, list[DocumentType]] = defaultdict(list)
    for kind in document_types():
        for code in kind.codes:
            found[_key(code)].append(kind)
    return MappingProxyType(
        {code: tuple(sorted(kinds, key=lambda kind: _rank(kind, code))) for code, kinds in found.items()}
    )


def _rank(kind: DocumentType, code: str) -> tuple[bool, str]:
    return (all(_key(preferred) != code for preferred in kind.preferred), kind.slug)


def _key(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()
