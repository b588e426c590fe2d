"""Kế hoạch, chương trình, quy hoạch gọi bằng nội dung và thời kỳ: plans known by their subject and years.

Forms: Kế hoạch 5 năm (2021-2025) · kế hoạch phát triển đội ngũ bác sĩ đến năm 2030 · thực hiện Chương trình mục tiêu
quốc gia X giai đoạn 2021 - 2025 · theo Quy hoạch tỉnh thời kỳ 2021 - 2030 · thực hiện chương trình toàn khóa.

As plans are also only wished for, most are documents only behind words that carry them out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.laws import Named
from ingest.extract.names.issuers import issuer_at
from ingest.extract.occurrences import matches_at, occurrences
from ingest.model import Locality, Span

_VIEW: Final = r"(?:,?\s+(?:và\s+)?(?:tầm nhìn|định hướng)(?:\s+đến)?(?:\s+năm)?\s+\d{4})?"
_PLAN: Final = re.compile(
    r"[Kk]ế hoạch\s+"
    r"(?:(?:phát triển\s+kinh tế\s*-\s*xã hội\s+)?(?:5|05|năm)\s+năm\s*\(?(?:giai đoạn\s+)?\d{4}\s*-\s*\d{4}\)?"
    r"|(?!phát động|tổ chức|triển khai công tác|này)[^,;:.\n“”()]{8,110}?\s+giai đoạn\s+\d{4}\s*-\s*\d{4})"
)
_UNTIL: Final = re.compile(
    r"[Kk]ế hoạch\s+(?!phát động|tổ chức|triển khai|này)[^,;:.\n“”()]{8,110}?\s+đến\s+năm\s+\d{4}"
)
_PROGRAMME: Final = re.compile(  # "Chương trình mục tiêu quốc gia X giai đoạn 2021 - 2025"
    r"(?:Chương trình|Quy hoạch)\s+(?!này|hành động|công tác|mục tiêu quốc gia giai đoạn)[^;:.\n“”()]{8,140}?"
    rf"\s+(?:giai đoạn\s+\d{{4}}\s*-\s*\d{{4}}|đến\s+năm\s+\d{{4}}){_VIEW}"
)
_TAUGHT: Final = re.compile(  # one of a kind, whatever is said of it
    r"Chương trình\s+(?:giáo dục\s+(?:phổ thông|thường xuyên|mầm non)|GDPT)(?:\s+năm)?\s+20\d\d"
)
_PLANNING: Final = re.compile(  # "theo Quy hoạch hạ tầng … thời kỳ 2021 - 2030, tầm nhìn đến năm 2050"
    rf"Quy hoạch\s+(?!này|của)[^;:.\n“”()]{{4,140}}?\s+(?:thời kỳ|giai đoạn)\s+\d{{4}}\s*-\s*\d{{4}}{_VIEW}"
)
_OF_TERM: Final = re.compile(  # plans that a body of every kind has, told by their time
    r"(?:[Cc]hương trình(?:\s+(?:công tác|làm việc|hành động))?\s+toàn\s+kh(?:óa|oá)"
    r"|[Kk]ế hoạch\s+(?:công tác|nhiệm vụ|hoạt động)\s+năm\s+(?:học\s+)?\d{4}(?:\s*-\s*\d{4})?)"
)
_OF: Final = re.compile(r"\s+của\s+")
_PLANNED: Final = re.compile(r"(?:[Tt]heo|[Tt]hực hiện|[Tt]riển khai|với|trong|tại|của)\s+(?:các\s+)?\Z")
_CARRIED_OUT: Final = re.compile(
    r"(?:[Tt]hực hiện|[Tt]riển khai|[Tt]heo)"
    r"(?:\s+(?:tốt|thắng lợi|thành công|nghiêm túc|có hiệu quả|hiệu quả|đúng|các))*\s+\Z"
    r"|(?:[Tt]hực hiện|[Tt]riển khai|[Tt]heo)\s[^.;:\n]{5,80}?(?:toàn kh(?:óa|oá)|\d{4})(?:,|\s+và)\s+\Z"  # a list
)
_REACH: Final = 110  # code points that hold either
_ABOUT: Final = re.compile(r"\bvề\s+(?:việc\s+)?\Z")
_ISSUED: Final = re.compile(r"ban hành\s+\Z")  # outside a title: the document speaks of itself
_TO_BE_MADE: Final = re.compile(r"(?:xây dựng|lập|có)\s+\Z")


def find_plans(clean: str, taken: Sequence[Span], locality: Locality) -> Iterator[Named]:
    """Plans by subject and years, in no order; no subject of a numbered document ("Nghị quyết số 1 về kế hoạch …").

    `taken` are the places of those. A plan that is still to be made is none.

    >>> text = "Thực hiện Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030 và kế hoạch 5 năm"
    >>> [(one.type, one.span.of(text)) for one in find_plans(text, (), Locality())]
    [('Chương trình', 'Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030')]
    """
    plans = occurrences(clean, "Kế hoạch", "kế hoạch")
    programmes = occurrences(clean, "Chương trình", "Quy hoạch")
    of_terms = sorted([*plans, *programmes, *occurrences(clean, "chương trình")])
    found = (
        *matches_at(_PLAN, clean, plans),
        *matches_at(_TAUGHT, clean, programmes),
        *matches_at(_UNTIL, clean, _behind(_CARRIED_OUT, clean, plans)),
        *matches_at(_PROGRAMME, clean, _behind(_CARRIED_OUT, clean, programmes)),
        *matches_at(_PLANNING, clean, _behind(_PLANNED, clean, programmes)),
    )
    for match in found:
        span = Span(*match.span())
        before = clean[max(0, span.start - 12) : span.start]
        made = _ABOUT.search(before) or _ISSUED.search(before) or _TO_BE_MADE.search(before)
        if not made and not any(span.touches(other) for other in taken):
            yield Named(span, _type(match))
    for match in matches_at(_OF_TERM, clean, of_terms):
        led = _CARRIED_OUT.search(clean, max(0, match.start() - _REACH), match.start())
        if led and not any(Span(*match.span()).touches(other) for other in taken):
            yield _of_body(clean, match, locality)


def _behind(lead: re.Pattern[str], clean: str, places: Sequence[int]) -> list[int]:
    """Those of some places that the words of a lead stand before."""
    return [place for place in places if lead.search(clean, max(0, place - _REACH), place)]


def _type(match: re.Match[str]) -> str:
    return " ".join(match[0].split()[:2]).capitalize()


def _of_body(clean: str, match: re.Match[str], locality: Locality) -> Named:
    """A plan of a term or year with the body whose it is."""
    of = _OF.match(clean, match.end())
    body = issuer_at(clean, of.end()) if of else None
    issuer = read_body(body.of(clean), locality) if body else None
    return Named(Span(match.start(), body.end if body else match.end()), _type(match), issuer)
