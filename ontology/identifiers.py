"""Khóa định danh: keys minted from content, so that the same thing gets the same IRI whoever names it, in any order.

A number alone is no key: 05-CT/TW exists in two congress terms, KH-UBND is shared by ten thousand People's Committees.
A document's key therefore names the *series* that its number belongs to: central Party bodies number through a congress
term, the National Assembly through its own term, everybody else through a year. What a text does not tell (the term of
an undated "Chỉ thị 34-CT/TW", the unit of "UBND xã") makes an `UnresolvedKey` of that one text, never a guess.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Any, Final

from ontology.folding import fold, slug
from ontology.namespaces import DOCUMENT, MOVEMENT, ORGANISATION, PERSON

QPPL: Final = "qppl"
"""Văn bản quy phạm pháp luật: last segment of numbers that carry their year, a series of its own (08/2022/QĐ-TTg)."""

_NUMBERLESS: Final = "khong-so"
_UNDATED: Final = "khong-ngay"
_NAMED: Final = "ten"
_UNRESOLVED: Final = "unresolved"


class InvalidKeyError(ValueError):
    """A text that is no document key. The message says what one looks like."""


class _DocumentIri:
    __slots__ = ()

    @property
    def iri(self) -> str:
        """The document's IRI."""
        return DOCUMENT + str(self)


class _OrganisationIri:
    __slots__ = ()

    @property
    def iri(self) -> str:
        """The body's IRI."""
        return ORGANISATION + str(self)


@dataclass(frozen=True, slots=True, order=True)
class TermKey(_DocumentIri):
    """A document numbered through a congress term: central Party bodies.

    >>> str(TermKey("tw", "ct", "34", 11))
    'tw/ct/34/khoa-11'
    """

    family: str
    type: str
    number: str
    term: int

    def __str__(self) -> str:
        return f"{self.family}/{self.type}/{self.number}/khoa-{self.term}"


@dataclass(frozen=True, slots=True, order=True)
class AssemblyKey(_DocumentIri):
    """A document numbered through a term of the National Assembly; laws and resolutions run apart.

    >>> AssemblyKey("qh", 15, "luat", "6").iri
    'https://w3id.org/lantoa/id/document/qh/khoa-15/luat/6'
    """

    assembly: str
    term: int
    type: str
    number: str
    normative: bool = False

    def __str__(self) -> str:
        return f"{self.assembly}/khoa-{self.term}/{self.type}/{self.number}" + (f"/{QPPL}" if self.normative else "")


@dataclass(frozen=True, slots=True, order=True)
class YearKey(_DocumentIri):
    """A document numbered through a year: State, mass organisations, local Party bodies.

    Local Party bodies number through a term of their own committee, but no text says when it began; a number is
    unique in its year all the same.

    >>> str(YearKey("ubnd.tinh-tay-ninh", "kh", "2035", 2014)), str(YearKey("ttg", "qd", "8", 2022, normative=True))
    ('ubnd.tinh-tay-ninh/kh/2035/2014', 'ttg/qd/8/2022/qppl')
    """

    series: str
    type: str
    number: str
    year: int
    normative: bool = False

    def __str__(self) -> str:
        return f"{self.series}/{self.type}/{self.number}/{self.year}" + (f"/{QPPL}" if self.normative else "")


@dataclass(frozen=True, slots=True, order=True)
class OwnKey(_DocumentIri):
    """A document that we hold and that leaves blank what its number needs: known by issuer, type, date and title.

    `date` is EDTF as far as printed; `title` a readable slug with a hash of the whole.

    >>> str(OwnKey("ubnd.xa-dai-lanh", "kh", None, "2023-04", title_segment("Phát động đợt thi đua đặc biệt")))
    'ubnd.xa-dai-lanh/kh/khong-so/2023-04/phat-dong-dot-thi-dua-dac-biet-7ecbb580'
    """

    series: str
    type: str
    number: str | None
    date: str | None
    title: str

    def __str__(self) -> str:
        return f"{self.series}/{self.type}/{self.number or _NUMBERLESS}/{self.date or _UNDATED}/{self.title}"


@dataclass(frozen=True, slots=True, order=True)
class NamedKey(_DocumentIri):
    """A document cited by its name only. `year` tells versions of one law apart, where it is known.

    >>> str(NamedKey("quoc-hoi", "luat", "thi-dua-khen-thuong", 2022)), str(NamedKey("quoc-hoi", "luat", "dat-dai"))
    ('quoc-hoi/luat/ten/thi-dua-khen-thuong/2022', 'quoc-hoi/luat/ten/dat-dai')
    """

    issuer: str
    type: str
    name: str
    year: int | None = None

    def __str__(self) -> str:
        return f"{self.issuer}/{self.type}/{_NAMED}/{self.name}" + (f"/{self.year}" if self.year else "")


@dataclass(frozen=True, slots=True, order=True)
class UnresolvedKey(_DocumentIri):
    """What one text calls so and nothing identifies; `digest` is that text's.

    >>> str(UnresolvedKey("4f0c", "34-ct-tw"))
    'unresolved/4f0c/34-ct-tw'
    """

    digest: str
    words: str

    def __str__(self) -> str:
        return f"{_UNRESOLVED}/{self.digest}/{self.words}"


DocumentKey = TermKey | AssemblyKey | YearKey | OwnKey | NamedKey | UnresolvedKey

_SHAPES: Final = {
    TermKey: re.compile(r"(?P<family>[^/]+)/(?P<type>[^/]+)/(?P<number>\d+(?:-\d+)?[a-z]?)/khoa-(?P<term>\d+)"),
    AssemblyKey: re.compile(
        rf"(?P<assembly>qh|ubtvqh)/khoa-(?P<term>\d+)/(?P<type>[^/]+)/(?P<number>\d+(?:-\d+)?[a-z]?)(?P<normative>/{QPPL})?"
    ),
    UnresolvedKey: re.compile(rf"{_UNRESOLVED}/(?P<digest>[0-9a-f]+)/(?P<words>[^/]+)"),
    NamedKey: re.compile(rf"(?P<issuer>[^/]+)/(?P<type>[^/]+)/{_NAMED}/(?P<name>[^/]+)(?:/(?P<year>\d{{4}}))?"),
    YearKey: re.compile(
        rf"(?P<series>[^/]+)/(?P<type>[^/]+)/(?P<number>\d+(?:-\d+)?[a-z]?)/(?P<year>\d{{4}})(?P<normative>/{QPPL})?"
    ),
    OwnKey: re.compile(
        rf"(?P<series>[^/]+)/(?P<type>[^/]+)/(?:{_NUMBERLESS}|(?P<number>\d+(?:-\d+)?[a-z]?))"
        rf"/(?:{_UNDATED}|(?P<date>\d[\d-]*))/(?P<title>[^/]+)"
    ),
}
_NUMBERS: Final = frozenset({"term", "year"})


def parse_document_key(text: str) -> DocumentKey:
    """The key that a text or a document's IRI stands for.

    >>> parse_document_key("tw/ct/34/khoa-11")
    TermKey(family='tw', type='ct', number='34', term=11)
    >>> str(parse_document_key("https://w3id.org/lantoa/id/document/ttg/ct/19/2021"))
    'ttg/ct/19/2021'
    >>> parse_document_key("34-CT/TW")
    Traceback (most recent call last):
    ontology.identifiers.InvalidKeyError: '34-CT/TW' is no document key; one looks like tw/ct/34/khoa-11
    """
    key = text.removeprefix(DOCUMENT)
    for kind, shape in _SHAPES.items():
        if found := shape.fullmatch(key):
            values: dict[str, Any] = {name: _value(name, part) for name, part in found.groupdict().items()}
            document: DocumentKey = kind(**values)
            return document
    raise InvalidKeyError(f"{text!r} is no document key; one looks like tw/ct/34/khoa-11")


def _value(name: str, part: str | None) -> str | int | bool | None:
    if name == "normative":
        return part is not None
    return int(part) if part and name in _NUMBERS else part


def number_segment(number: str) -> str:
    """A number as it stands in keys: no leading zeros.

    >>> number_segment("05"), number_segment("217A")
    ('5', '217a')
    """
    return slug(number).lstrip("0") or "0"


def title_segment(title: str | None, digest: str = "") -> str:
    """A readable start of a title with eight hex digits of all of it; without a title, of the file's digest.

    >>> title_segment("Phát động phong trào thi đua yêu nước năm 2023 trên địa bàn tỉnh")
    'phat-dong-phong-trao-thi-dua-yeu-nuoc-e14b85c1'
    """
    words = slug(title or "").split("-")[:8]
    short = hashlib.sha256((fold(title) if title else digest).encode()).hexdigest()[:8]
    return "-".join([*filter(None, words), short])


@dataclass(frozen=True, slots=True, order=True)
class OrganisationKey(_OrganisationIri):
    """A body: the slug of its official name without its unit, and the key of that unit where it has one.

    >>> OrganisationKey("uy-ban-nhan-dan", "tinh-tay-ninh").iri
    'https://w3id.org/lantoa/id/organisation/uy-ban-nhan-dan.tinh-tay-ninh'
    >>> str(OrganisationKey("bo-chinh-tri"))
    'bo-chinh-tri'
    """

    name: str
    unit: str | None = None

    def __str__(self) -> str:
        return f"{self.name}.{self.unit}" if self.unit else self.name


@dataclass(frozen=True, slots=True, order=True)
class UnresolvedOrganisationKey(_OrganisationIri):
    """A body that one text names without saying which one it is ("UBND xã"); `digest` is that text's.

    >>> UnresolvedOrganisationKey("4f0c", "uy-ban-nhan-dan-xa").iri
    'https://w3id.org/lantoa/id/organisation/unresolved/4f0c/uy-ban-nhan-dan-xa'
    """

    digest: str
    name: str

    def __str__(self) -> str:
        return f"{_UNRESOLVED}/{self.digest}/{self.name}"


def movement_iri(canonical: str) -> str:
    """The IRI of the movement that all variants of one name share.

    >>> movement_iri("ca-nuoc-chung-suc-xay-dung-nong-thon-moi").rsplit("/", 1)[1]
    'ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    """
    return MOVEMENT + slug(canonical)


def person_iri(name: str, body: OrganisationKey | UnresolvedOrganisationKey) -> str:
    """Who signs for a body; the same name elsewhere is another person as far as texts tell.

    >>> person_iri("Nguyễn Văn A", OrganisationKey("uy-ban-nhan-dan", "tinh-tay-ninh")).removeprefix(PERSON)
    'uy-ban-nhan-dan.tinh-tay-ninh/nguyen-van-a'
    """
    return f"{PERSON}{body}/{slug(name)}"
