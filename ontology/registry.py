"""Danh mục: what words and abbreviations mean, read from schemes/*.ttl when first asked. Read-only."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
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


@lru_cache(maxsize=1024)
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


@dataclass(frozen=True, slots=True)
class Concept:
    """Khái niệm of a small closed list. `marks` are the other ways it is written, "b/c" for báo cáo."""

    iri: str
    slug: str
    label: str
    label_en: str
    marks: tuple[str, ...] = ()
    broader: str | None = None


def levels() -> tuple[Concept, ...]:
    """Cấp: centre first.

    >>> [level.slug for level in levels()]
    ['central', 'province', 'district', 'commune']
    """
    return _list("levels")


def lines() -> tuple[Concept, ...]:
    """Hệ thống: Party, State, Front and mass organisations."""
    return _list("lines")


def purposes() -> tuple[Concept, ...]:
    """Mục đích gửi, with the marks that recipient lines use.

    >>> {mark: purpose.slug for purpose in purposes() for mark in purpose.marks}["để t/h"]
    'thuc-hien'
    """
    return _list("purposes")


def movement_kinds() -> tuple[Concept, ...]:
    """Loại phong trào."""
    return _list("movement-kinds")


def relations() -> tuple[Concept, ...]:
    """Quan hệ giữa hai văn bản."""
    return _list("relations")


@cache
def _list(scheme: str) -> tuple[Concept, ...]:
    return tuple(
        Concept(
            iri=one.iri,
            slug=one.name,
            label=_label(one, "vi"),
            label_en=_label(one, "en"),
            marks=one.texts(SKOS + "altLabel", "vi"),
            broader=next(iter(one.names(SKOS + "broader")), None),
        )
        for one in concepts(f"schemes/{scheme}.ttl")
    )


@dataclass(frozen=True, slots=True)
class Ministry:
    """Bộ, cơ quan ngang bộ. The days are ISO, None where the ministry's life is open; `replaced_by` are slugs.

    `source` is the resolution that begins or ends it.
    """

    slug: str
    label: str
    label_en: str
    codes: tuple[str, ...]
    variants: tuple[str, ...]
    valid_from: str | None = None
    valid_to: str | None = None
    replaced_by: tuple[str, ...] = ()
    source: str | None = None


@cache
def ministries() -> tuple[Ministry, ...]:
    """Every ministry, those merged away on 1 March 2025 included.

    >>> {ministry.codes[0]: ministry.replaced_by for ministry in ministries()}["BGTVT"]
    ('bo-xay-dung',)
    """
    return tuple(
        Ministry(
            slug=one.name,
            label=_label(one, "vi"),
            label_en=_label(one, "en"),
            codes=one.texts(SKOS + "notation"),
            variants=one.texts(SKOS + "altLabel", "vi"),
            valid_from=one.text(LT + "validFrom"),
            valid_to=one.text(LT + "validTo"),
            replaced_by=one.names(DCTERMS + "isReplacedBy"),
            source=one.text(DCTERMS + "source"),
        )
        for one in concepts("schemes/ministries.ttl")
    )


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """Chữ viết tắt: what a short form stands for, and where it does.

    `context` is "symbol" (after the number: KH-UBND) or "text" (running text, recipient lines, headers). `scheme` says
    what it is: body, ministry, title, word or document-type. `line` and `level` are slugs, where the body has only one.
    """

    short: str
    full: str
    context: str
    scheme: str
    slug: str
    line: str | None = None
    level: str | None = None


@cache
def abbreviations() -> Mapping[str, tuple[Abbreviation, ...]]:
    """Every reading of every short form, spelt as the rules spell it.

    >>> sorted({one.full for one in abbreviations()["TU"]})
    ['Thành ủy', 'Tỉnh ủy']
    >>> {one.context: one.full for one in abbreviations()["CT"]}
    {'text': 'Chủ tịch', 'symbol': 'Chỉ thị'}
    """
    found: defaultdict[str, list[Abbreviation]] = defaultdict(list)
    for file in ("bodies", "ministries", "titles", "words", "document-types"):
        for concept in concepts(f"schemes/{file}.ttl"):
            for one in _abbreviations(concept):
                found[one.short].append(one)
    return MappingProxyType({short: tuple(readings) for short, readings in found.items()})


def _abbreviations(concept: Description) -> Iterator[Abbreviation]:
    scheme = concept.names(SKOS + "inScheme")[0]
    line = concept.names(LT + "usedBy")
    level = next(iter(concept.names(LT + "level")), None)
    for context, prop in (("text", "altLabel"), ("symbol", "notation")):
        for short in concept.texts(SKOS + prop):
            yield Abbreviation(
                short=short,
                full=_label(concept, "vi"),
                context=context,
                scheme=scheme,
                slug=concept.name,
                line=line[0] if len(line) == 1 else None,
                level=level,
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
