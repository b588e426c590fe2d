"""Kiểm tra mù: what a loose look at a text finds that no extractor has accounted for.

Nobody needs a gold standard for it: patterns of its own, looser than those of the extractors and independent of them,
list candidates; what no finding touches is a gap. A gap need not be an error (a form's number is no document), so a
person reads the list.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ingest.model import Extraction, Header, RawDocument, Recipient, Span

_AROUND: Final = 40  # code points shown on either side of a gap
_MARKS: Final = "\u0300-\u036f"  # decomposed texts hold their diacritics apart
_CAPITAL: Final = rf"[A-ZĐÐĂÂÊÔƠƯÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤÝ][{_MARKS}]*"
_NUMBER: Final = re.compile(  # no year of a technical standard, which stands behind a colon ("QCVN 5:2022/BCT")
    rf"(?<![\w./-])(?<!\d:)(?<!\d:\s)\d{{1,6}}[a-zA-D]?\s{{0,3}}(?:[/–—-]\s{{0,3}}\d{{4}}\s{{0,3}})?[/–—-]?\s{{0,3}}"
    rf"(?P<symbol>{_CAPITAL}[\w{_MARKS}&]*(?:\s?[/–—-]\s{{0,3}}{_CAPITAL}[\w{_MARKS}&]*)*)"
)
_QUOTED: Final = r"[“\"«][^“”\"«»]{4,200}[”\"»]"
_MOVEMENT: Final = re.compile(
    r"(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua|chương\s+trình|mô\s+hình)\b"
    rf"[^.;:“”\"«»]{{0,60}}?(?P<names>{_QUOTED}(?:\s*(?:,|;|và|,\s*và)\s*{_QUOTED})*)",
    re.IGNORECASE,
)
_LIST_HEAD: Final = re.compile(r"^[ \t|*]*(?:nơi\s+nhận|kính\s+gửi)\b[ \t*]*(?:[:;.]|$)", re.IGNORECASE | re.MULTILINE)
_ITEM: Final = re.compile(r"^[ \t|*]*[-–—+•][ \t]*(?P<words>(?=[^\n]*[^\W\d_])(?:(?![ ]{3})[^\n\t|])+)", re.MULTILINE)
_FILED: Final = re.compile(r"\s*lưu\b", re.IGNORECASE)
_LONGEST_LIST: Final = 2500  # code points that a list of recipients may take
_LONGEST_LINE: Final = 120  # a line of more code points is a paragraph: the list is over
_SIGNATURE_LINES: Final = 4  # lines of the other column that may stand between two recipients
_YEAR: Final = re.compile(r"(?<=\d)\s*/\s*\d{4}\s*(?=/)")
_HEADER_FIELDS: Final = ("type", "number line", "date", "issuer", "title", "signatory")


class Kind(StrEnum):
    """What is looked for."""

    NUMBER = "number"
    MOVEMENT = "movement"
    RECIPIENT = "recipient"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Gap:
    """Chỗ trống: a place that nothing found accounts for, with the words around it on one line."""

    kind: Kind
    span: Span
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Audit:
    """The gaps of one file in text order, and of each kind how many candidates there were."""

    path: str
    gaps: tuple[Gap, ...]
    candidates: Counter[Kind]

    def missed(self) -> Counter[Kind]:
        """Gaps of each kind."""
        return Counter(gap.kind for gap in self.gaps)


def completeness(audits: Iterable[Audit], kind: Kind | None = None) -> float | None:
    """The share of candidates that are accounted for, of one kind or of all; None without candidates.

    >>> gap = Gap(Kind.NUMBER, Span(0, 4), "5-CT")
    >>> completeness([Audit("a", (gap,), Counter({Kind.NUMBER: 3, Kind.HEADER: 1}))])
    0.75
    """
    kinds = [kind] if kind else list(Kind)
    found = missed = 0
    for one in audits:
        found += sum(one.candidates[each] for each in kinds)
        missed += sum(one.missed()[each] for each in kinds)
    return (found - missed) / found if found else None


def audit(raw: RawDocument, extraction: Extraction) -> Audit:
    """A file's gaps; the extraction's spans are those of the text as read."""
    text = raw.text
    looked: dict[Kind, list[tuple[Span, bool]]] = {
        Kind.NUMBER: list(_numbers(text, extraction)),
        Kind.MOVEMENT: list(_movements(text, extraction)),
        Kind.RECIPIENT: list(_recipients(text, extraction.recipients)),
    }
    missing = list(_header(extraction.header, len(text)))
    gaps = [_gap(text, kind, span) for kind, found in looked.items() for span, covered in found if not covered]
    gaps += [Gap(Kind.HEADER, span, f"no {field}") for field, span in missing]
    counts = Counter({kind: len(found) for kind, found in looked.items()})
    counts[Kind.HEADER] = len(_HEADER_FIELDS)
    return Audit(raw.path, tuple(sorted(gaps, key=lambda gap: gap.span)), counts)


def _numbers(text: str, extraction: Extraction) -> Iterator[tuple[Span, bool]]:
    """What may be a document's number: digits and then capitals, however separated."""
    header = extraction.header
    spans = [one.span for one in extraction.citations] + [one.span for one in extraction.unnumbered]
    spans += [header.number_line] if header.number_line else []
    own = _bare(f"{header.number}/{header.symbol}") if header.number and header.symbol else None
    for match in _NUMBER.finditer(text):
        if not _is_symbol(match[0], match["symbol"]):
            continue
        span = Span(match.start(), match.end())
        yield span, _touched(span, spans) or (own is not None and _bare(match[0]).startswith(own))


def _is_symbol(whole: str, symbol: str) -> bool:
    """Two capitals in the first group and a slash, or two hyphens in its place: "12 CBCC", "3 - TP" are none."""
    first = re.split(r"[/–—-]", symbol)[0]
    return len(re.findall(_CAPITAL, first)) >= 2 and ("/" in whole or len(re.findall(r"[–—-]", whole)) > 1)


def _bare(text: str) -> str:
    """Letters and digits of a number without its year: what stays the same when it is said again."""
    return re.sub(r"[\W_]", "", _YEAR.sub("", text).replace("Ð", "Đ")).casefold().lstrip("0")


def _movements(text: str, extraction: Extraction) -> Iterator[tuple[Span, bool]]:
    """Names in quotes that follow words for movements, lists included."""
    spans = [span for one in extraction.movements for span in (one.span, *one.mentions)]
    for match in _MOVEMENT.finditer(text):
        for name in re.finditer(_QUOTED, match["names"]):
            place = match.start("names") + name.start()
            span = Span(place + 1, place + len(name[0]) - 1)
            yield span, _touched(span, spans)


def _recipients(text: str, recipients: Sequence[Recipient]) -> Iterator[tuple[Span, bool]]:
    """Lines of the lists of recipients, and lines that were read but say nobody."""
    parsed = [one.span for one in recipients if one.bodies or one.pointer or one.archive]
    seen = [Span(*match.span("words")) for head in _LIST_HEAD.finditer(text) for match in _items(text, head.end())]
    for span in dict.fromkeys(seen):
        yield span, _touched(span, parsed)
    for one in recipients:
        if not _touched(one.span, seen):
            yield one.span, one.span in parsed


def _items(text: str, start: int) -> Iterator[re.Match[str]]:
    """The dashed lines after a heading, up to the filing line."""
    last = start
    for match in _ITEM.finditer(text, start, start + _LONGEST_LIST):
        between = [line for line in text[last : match.start()].split("\n") if line.strip()]
        if len(between) > _SIGNATURE_LINES or any(len(line) > _LONGEST_LINE for line in between):
            return
        yield match
        if _FILED.match(match["words"]):
            return
        last = match.end()


def _header(header: Header, end: int) -> Iterator[tuple[str, Span]]:
    """The fields that the header lacks, and where to look for them."""
    said = (header.type, header.number_line, header.date, header.issuer, header.title, header.signatory)
    for field, value in zip(_HEADER_FIELDS, said, strict=True):
        if value is None:
            yield field, Span(end, end) if field == "signatory" else Span(0, 0)


def _touched(span: Span, others: Iterable[Span]) -> bool:
    return any(span.touches(other) for other in others)


def _gap(text: str, kind: Kind, span: Span) -> Gap:
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return Gap(kind, span, *(" ".join(words.split()) for words in (span.of(text), before, after)))
