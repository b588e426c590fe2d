"""Chất lượng dữ liệu: what cannot be right as printed. Nothing is corrected here; each doubt is told with its words.

What only several documents tell together, such as a date against the numbers of its series, is derived from the whole
store when a snapshot is published.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.dates import LONG, NUMERIC
from ingest.extract.occurrences import matches_at, occurrences
from ingest.model import THIS, Citation, Doubt, Extraction, Header, QualityNote, Recipient, SourceText, Span
from ontology.edtf import as_printed, later
from ontology.folding import fold, tone
from ontology.gazetteer.matching import diacritics_apart
from ontology.numbers import DocumentNumber, series_type
from ontology.terms import congress_term, written_term

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_PRINTED: Final = (re.compile(NUMERIC), re.compile(LONG, re.IGNORECASE))
_YEAR: Final = r"(?:\d{1,2}\s*[/.-]\s*){0,2}(\d{4})"
_ANNIVERSARY: Final = re.compile(
    rf"(?-i:[kKmM])(?:(?<=k)ỷ\s+niệm|(?<=m)ừng)\s+(?:lần\s+thứ\s+)?(?P<years>\d{{1,3}})\s+(?:năm\s)?[^.;()\n]{{0,160}}"
    rf"\(\s*{_YEAR}\s*-\s*{_YEAR}\s*\)",
    re.IGNORECASE,
)
_YEARS: Final = re.compile(rf"\(\s*{_YEAR}\s*-\s*{_YEAR}\s*\)")  # which it ends with
_ROMAN: Final = r"[IVXL]{1,6}"
_POINTER: Final = re.compile(rf"(?P<kind>Mục|Phần|Điều)\s+(?P<number>{_ROMAN}|\d{{1,3}})\b", re.IGNORECASE)
_OF_THIS: Final = re.compile(
    rf"(?P<kind>Mục|Phần|Điều)\s+(?P<number>{_ROMAN}|\d{{1,3}})\s+(?:của\s+)?(?:[A-ZĐ]\w+(?:\s\w+)?)\s+này\Z"
)
_THIS_ONE: Final = " này"
_REACH: Final = 60  # code points of such a pointer at most
_ARTICLE: Final = re.compile(r"^\s*Điều\s+(\d{1,3})\b", re.IGNORECASE | re.MULTILINE)
_PART: Final = re.compile(
    rf"^\s*(?:(?:Mục|Phần(?:\s+thứ)?)\s+)?({_ROMAN})\s?(?:[.\-:)/]|\s(?=[A-ZĐ]))", re.IGNORECASE | re.MULTILINE
)

_EMULATION: Final = re.compile(r"(?<=\b[tT][hH][iI] )[đĐ][uU][aA]\b")
_AMENDING: Final = re.compile(r"sửa\s+đổi", re.IGNORECASE)
_OPENING: Final = 2000  # code points in which a document says what it is about


def find_notes(source: SourceText, extraction: Extraction) -> tuple[QualityNote, ...]:
    """Every doubt about a document, in text order; spans are those of the cleaned text."""
    clean = source.clean
    notes = [
        *_blank_number(extraction.header),
        *_dates(clean, extraction),
        *_anniversaries(clean),
        *_sections(clean, extraction.recipients),
        *_repairs(clean, extraction),
        *_misread(source),
    ]
    return tuple(sorted(notes, key=lambda note: (note.spans, note.doubt)))


def _blank_number(header: Header) -> Iterator[QualityNote]:
    if header.number_line and header.symbol and not header.number:
        yield QualityNote(
            Doubt.BLANK_NUMBER,
            (header.number_line,),
            "Văn bản để trống số của mình.",
            "The document leaves its own number blank.",
            confidence=1.0,
        )


def _dates(clean: str, extraction: Extraction) -> Iterator[QualityNote]:
    """Days that no calendar has, years other than the number's, one number with two dates, and documents of later."""
    for one in extraction.citations:
        words = one.span.of(clean)
        printed = any(pattern.search(words) for pattern in _PRINTED)
        if printed and one.date and not _DAY.fullmatch(one.date):
            yield _doubted(
                one,
                f"Ngày ghi ở {one.identifier} không có trong lịch.",
                f"No calendar has the day given for {one.identifier}.",
            )
        year = DocumentNumber.parse(one.identifier).year
        if year and one.date and not one.date.startswith(str(year)):
            yield _doubted(
                one,
                f"{one.identifier} mang năm {year} nhưng ghi ngày {_day(one)}.",
                f"{one.identifier} bears the year {year} but is dated {one.date}.",
            )
    yield from _two_dates(extraction.citations)
    yield from _fromlater(extraction)


def _two_dates(citations: Sequence[Citation]) -> Iterator[QualityNote]:
    seen: dict[tuple[object, ...], Citation] = {}
    for one in citations:
        series = _series(one)
        if series is None or not one.date:
            continue
        first = seen.setdefault((*series, one.number), one)
        if not _agree(first.date or "", one.date):
            yield QualityNote(
                Doubt.CONTRADICTORY_DATES,
                (first.span, one.span),
                f"{one.identifier} được ghi hai ngày: {_day(first)} và {_day(one)}.",
                f"{one.identifier} is given two dates: {first.date} and {one.date}.",
                about=one.id,
            )


def _fromlater(extraction: Extraction) -> Iterator[QualityNote]:
    """A document cannot cite what was issued after it; drafts announced without a date are no citations."""
    by_id = {one.id: one for one in extraction.citations}
    for one in extraction.citations:
        citing = extraction.header if one.cited_by == THIS else by_id.get(one.cited_by)
        if citing is None or not citing.date or not one.date or not later(one.date, citing.date):
            continue
        who = "văn bản này" if isinstance(citing, Header) else citing.identifier
        whom = "this document" if isinstance(citing, Header) else citing.identifier
        spans = [citing.date_span] if isinstance(citing, Header) else [citing.span]
        yield QualityNote(
            Doubt.CONTRADICTORY_DATES,
            (*(span for span in spans if span), one.span),
            f"{one.identifier} ngày {_day(one)} ra sau {who} ({as_printed(citing.date)}) mà lại được viện dẫn.",
            f"{one.identifier} of {one.date} is cited by {whom} of {citing.date}, which is earlier.",
            about=one.id,
        )


def _series(one: Citation) -> tuple[object, ...] | None:
    """The series that numbers it: issuer, type and period; None when the text does not tell."""
    number = DocumentNumber.parse(one.identifier)
    kind = series_type(number, one.type)
    if number.assembly:
        return (*number.assembly, kind, number.is_normative(one.type))
    if number.of_party_centre:
        term = congress_term(one.date) or written_term(one.issuer_term)
        return (number.issuer_code, kind, term) if term else None
    year = number.year or (int(one.date[:4]) if one.date else None)
    if one.issuer is None or one.issuer.group or one.issuer.candidates or year is None:
        return None
    return number.issuer_code, one.issuer.name, one.issuer.within, kind, number.year is not None, year


def _anniversaries(clean: str) -> Iterator[QualityNote]:
    if not _YEARS.search(clean):
        return
    for match in _ANNIVERSARY.finditer(clean):
        first, last, years = int(match[2]), int(match[3]), int(match["years"])
        if last - first != years:
            yield QualityNote(
                Doubt.ANNIVERSARY,
                (Span(match.start(), match.end()),),
                f"Từ {first} đến {last} là {last - first} năm, không phải {years} năm.",
                f"From {first} to {last} it is {last - first} years, not {years}.",
            )


def _sections(clean: str, recipients: Sequence[Recipient]) -> Iterator[QualityNote]:
    """Pointers to a part that the text does not have, though it has others of the kind."""
    pointers = [
        (one.span, match) for one in recipients if one.pointer and (match := _POINTER.search(one.span.of(clean)))
    ]
    if not _AMENDING.search(clean, 0, _OPENING):  # what it puts into another document says "this" of that one
        ends = (place + len(_THIS_ONE) for place in occurrences(clean, _THIS_ONE))
        matches = (match for end in ends if (match := _OF_THIS.search(clean, max(0, end - _REACH), end)))
        pointers += [(Span(match.start(), match.end()), match) for match in matches]
    if not pointers:
        return
    articles, parts = set(_ARTICLE.findall(clean)), {roman.upper() for roman in _PART.findall(clean)}
    for span, match in pointers:
        there = articles if match["kind"].casefold() == "điều" else parts
        number = match["number"].upper()
        of_its_kind = number.isdigit() == (there is articles)
        if of_its_kind and there and number not in there:
            yield QualityNote(
                Doubt.SECTION,
                (span,),
                f"Văn bản không có {match['kind']} {match['number']}.",
                f"The document has no {match['kind']} {match['number']}.",
            )


def _repairs(clean: str, extraction: Extraction) -> Iterator[QualityNote]:
    """Words of names that were read as others, one diacritic away, each with all places where it is so printed."""
    header = extraction.header
    read = [(header.place_span, header.place), (header.issuer_span, header.issuer.name if header.issuer else None)]
    read += [(span, one.body.name) for one in extraction.organisations for span in one.spans]
    found: defaultdict[tuple[str, str], set[Span]] = defaultdict(set)
    for span, meant in read:
        if span and meant and span.of(clean) != meant:
            for words in _respelled(span.of(clean), meant):
                found[words].add(span)
    for (written, taken), spans in found.items():
        yield QualityNote(
            Doubt.SPELLING,
            tuple(sorted(spans)),
            f"“{written}” được đọc là “{taken}”.",
            f"“{written}” was read as “{taken}”.",
            confidence=0.7,
        )


def _misread(source: SourceText) -> Iterator[QualityNote]:
    """Thi đua: where the text as read has "thi đưa" (`ingest.normalise` reads it by its neighbours)."""
    spans = tuple(
        Span(match.start() - len("thi "), match.end())
        for match in matches_at(_EMULATION, source.clean, occurrences(source.clean, "đua", "Đua", "ĐUA"))
        if source.text[source.offsets[match.end() - 2]] in "ưƯ"
    )
    if spans:
        yield QualityNote(Doubt.SPELLING, spans, "“đưa” được đọc là “đua”.", "“đưa” was read as “đua”.", confidence=0.9)


def _respelled(written: str, meant: str) -> Iterator[tuple[str, str]]:
    """Words of a name, from its end backwards, that differ from the meant ones by one diacritic.

    >>> list(_respelled("UBND huyện Ngọc Hôi", "Ủy ban nhân dân huyện Ngọc Hồi"))
    [('Hôi', 'Hồi')]
    """
    for word, right in zip(reversed(_words(written)), reversed(_words(meant)), strict=False):
        if word == right:
            continue
        if fold(word) != fold(right):
            return
        if tone(word) != tone(right) and diacritics_apart(tone(word), tone(right)) == 1:
            yield word, right


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


_WORD: Final = re.compile(r"\w+")


def _doubted(one: Citation, vi: str, en: str) -> QualityNote:
    return QualityNote(Doubt.CONTRADICTORY_DATES, (one.span,), vi, en, about=one.id)


def _agree(one: str, other: str) -> bool:
    """Whether two dates can be one, as far as both are known."""
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def _day(one: Citation) -> str:
    return as_printed(one.date or "")
