"""Số, ký hiệu: what a document's number says by its form."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Self

from ontology.folding import slug
from ontology.registry import DocumentType, document_type, document_types_of_code


class InvalidNumberError(ValueError):
    """A text that is no document number."""


_PARTY: Final = re.compile(r"(?P<number>\d+[a-zđ]?)?\s*-\s*(?P<symbol>[^\W\d][^/]*/.+)", re.IGNORECASE)
_STATE: Final = re.compile(
    r"(?P<number>\d+(?:\.\d{1,2})?[a-zđ]?)?\s*/\s*(?:(?P<year>\d{4})\s*/\s*)?(?P<symbol>[^\W\d].*)", re.IGNORECASE
)
ALONE_BEFORE_1998: Final = frozenset({"CP", "TTg", "HĐBT", "HĐCP"})
"""Government, Premier and Council of Ministers numbered with their own code alone, mostly after a hyphen (130-CP)."""
_OLD: Final = re.compile(
    rf"(?P<number>\d+[a-zđ]?)\s*-\s*(?P<symbol>{'|'.join(sorted(ALONE_BEFORE_1998))})", re.IGNORECASE
)
_IN_BOTH_SERIES: Final = frozenset({"nghi-quyet", "quyet-dinh", "chi-thi"})
_ASSEMBLY: Final = re.compile(r"(?P<assembly>QH|UBTVQH)(?P<term>\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Số, ký hiệu văn bản. `number` is as printed or None when left blank, `year` only when it stands in the number.

    `hyphen`: printed with the hyphen of old numbers without a type; with a slash it is the same number.

    >>> DocumentNumber.parse("34-CT/TW")
    DocumentNumber(number='34', symbol='CT/TW', year=None)
    >>> str(DocumentNumber.parse("55/2022/QH15")), str(DocumentNumber.parse("/KH-UBND"))
    ('55/2022/QH15', '/KH-UBND')
    >>> str(DocumentNumber.parse("130-CP")), DocumentNumber.parse("130-CP") == DocumentNumber.parse("130/CP")
    ('130-CP', True)
    >>> DocumentNumber.parse("66.7/2025/NQ-CP").number  # one of the Government's resolutions on simpler procedures
    '66.7'
    >>> DocumentNumber.parse("thirty-four")
    Traceback (most recent call last):
    ontology.numbers.InvalidNumberError: 'thirty-four' is no document number; expected one like 34-CT/TW or 19/CT-TTg
    """

    number: str | None
    symbol: str
    year: int | None = None
    hyphen: bool = field(default=False, repr=False, compare=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """A number with its separators: hyphen first in Party numbers and some old ones, slash first in all others."""
        old = _OLD.fullmatch(text.strip())
        found = old or _PARTY.fullmatch(text.strip()) or _STATE.fullmatch(text.strip())
        if found is None:
            raise InvalidNumberError(f"{text!r} is no document number; expected one like 34-CT/TW or 19/CT-TTg")
        year = found.groupdict().get("year")
        return cls(found["number"], re.sub(r"\s+", "", found["symbol"]), int(year) if year else None, old is not None)

    def __str__(self) -> str:
        year = f"/{self.year}" if self.year else ""
        return f"{self.number or ''}{year}{'-' if self.of_party or self.hyphen else '/'}{self.symbol}"

    @property
    def of_party(self) -> bool:
        """Whether the number has the Party's form, TYPE/ISSUER.

        >>> DocumentNumber.parse("34-CT/TW").of_party, DocumentNumber.parse("88/NQLT/CP-ĐCTUBTWMTTQVN").of_party
        (True, False)
        """
        return "/" in self.symbol and not self.symbol.upper().startswith("NQLT/")

    @property
    def _groups(self) -> tuple[str, ...]:
        return _groups(self.symbol)

    @property
    def type_code(self) -> str | None:
        """The abbreviation of the type; None in a công văn's number and in an Assembly's normative one.

        >>> [DocumentNumber.parse(n).type_code for n in ("103/KH-UBND", "3543/UBND-NC", "30/HĐTĐ", "55/2022/QH15")]
        ['KH', None, None, None]
        """
        groups = self._groups
        return groups[0] if len(groups) > 1 and document_types_of_code(groups[0]) else None

    @property
    def issuer_code(self) -> str:
        """The abbreviation of who numbers: without drafting units, with every body of a joint paper.

        >>> [DocumentNumber.parse(n).issuer_code for n in ("2169/QĐ-BNN-TCCB", "3543/UBND-NC", "34-CT/TW", "30/HĐTĐ")]
        ['BNN', 'UBND', 'TW', 'HĐTĐ']
        >>> DocumentNumber.parse("55/2005/TTLT-BNV-VPCP").issuer_code
        'BNV-VPCP'
        """
        groups = self._groups
        if self.type_code is None:
            return groups[0]
        return "-".join(groups[1:]) if groups[0].upper().endswith("LT") else groups[1]

    @property
    def assembly(self) -> tuple[str, int] | None:
        """QH or UBTVQH and its term, when an Assembly's number says so.

        >>> DocumentNumber.parse("1656/NQ-UBTVQH15").assembly, DocumentNumber.parse("06/NQ-CP").assembly
        (('UBTVQH', 15), None)
        """
        found = _ASSEMBLY.fullmatch(self.issuer_code)
        return (found["assembly"].upper(), int(found["term"])) if found else None

    @property
    def of_party_centre(self) -> bool:
        """Whether a body of the Party's centre numbers it, and so by congress term. The Youth Union's TWĐTN does not.

        >>> [DocumentNumber.parse(n).of_party_centre for n in ("34-CT/TW", "31-HD/BTCTW", "298-KH/TWĐTN", "7-NQ/TU")]
        [True, True, False, False]
        """
        return self.of_party and self.issuer_code.upper().endswith("TW")

    def is_normative(self, written: str | None) -> bool:
        """Whether its year marks it as normative, in a series apart from the unmarked one of the same type.

        Only resolutions, decisions and directives exist in both; a year in a plan's number is a slip of the pen.

        >>> [DocumentNumber.parse(n).is_normative(None) for n in ("08/2022/QĐ-TTg", "8/QĐ-TTg", "12/2023/KH-UBND")]
        [True, False, False]
        """
        kind = self.type(written)
        return self.year is not None and kind is not None and kind.slug in _IN_BOTH_SERIES

    def type(self, written: str | None) -> DocumentType | None:
        """The type of document, from the code and from the type word as written where the code leaves a choice.

        >>> DocumentNumber.parse("08-QĐ/TW").type("Quy định").slug, DocumentNumber.parse("08-QĐ/TW").type(None).slug
        ('quy-dinh', 'quyet-dinh')
        >>> DocumentNumber.parse("260/UBND-KT").type(None).slug, DocumentNumber.parse("06/2022/QH15").type("Luật").slug
        ('cong-van', 'luat')
        """
        word = document_type(written) if written else None
        if self.type_code is None:
            return word or (None if self.assembly else document_type("CV"))
        kinds = document_types_of_code(self.type_code)
        return word if word in kinds else kinds[0]


@lru_cache(maxsize=1024)
def _groups(symbol: str) -> tuple[str, ...]:
    return tuple(group for group in re.split(r"[-/]", symbol) if group)


def type_segment(kind: DocumentType | None) -> str:
    """The type as it stands in keys: its abbreviation where that stays unambiguous without đ, else its slug.

    >>> [type_segment(document_type(name)) for name in ("Chỉ thị", "Hướng dẫn", "Hợp đồng", "Bộ luật", "Luật")]
    ['ct', 'hd', 'hop-dong', 'luat', 'luat']
    """
    if kind is None:
        return "van-ban"
    if not kind.codes:  # Bộ luật is numbered among the laws
        return kind.broader or kind.slug
    code = slug(kind.codes[0])
    shared = code != kind.codes[0].casefold() and document_types_of_code(code)
    return kind.slug if shared else code


def series_type(number: DocumentNumber, written: str | None) -> str:
    """The type segment of a numbered document: "Chương trình hành động số 131-CTr/TU" is numbered as a Chương trình.

    >>> series_type(DocumentNumber.parse("131-CTr/TU"), "Chương trình hành động")
    'ctr'
    """
    kind = number.type(written)
    kinds = document_types_of_code(number.type_code) if number.type_code else ()
    return type_segment(next((wider for wider in kinds if kind and wider.slug == kind.broader), kind))
