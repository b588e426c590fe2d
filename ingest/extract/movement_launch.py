"""Phát động: what the sentence around a movement's name says of its launch, launcher, time and documents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.bodies import read_body
from ingest.extract.letters import UPPER
from ingest.extract.movement_periods import PERIOD_WORDS, read_period
from ingest.extract.movement_words import Naming
from ingest.model import THIS, Body, Citation, Header, Locality, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A naming and what its sentence says. `citation` is the cited document in whose title it stands.

    `opens`: the document's opening sentence launches the movement here.
    """

    naming: Naming
    name: str
    citation: str | None = None
    launched_in: str | None = None
    related: tuple[str, ...] = ()
    launchers: tuple[Body, ...] = ()
    period: str | None = None
    in_own_title: bool = False
    opens: bool = False


def read_namings(
    clean: str, header: Header, citations: Sequence[Citation], namings: Sequence[Naming]
) -> tuple[Reading, ...]:
    """Each naming with what is said of it."""
    context = _Context(clean, header, tuple(citations), _opening(clean, header))
    return tuple(context.read(naming) for naming in namings)


_FIRST_HEADING: Final = re.compile(r"\n\s*(?:(?:I|1|A)\s*[.)/:-]|PHẦN\b|Phần\s|Điều\s+1\b|I\s+[A-ZĐ])")
_OPENING: Final = 4000  # code points behind the title in which the opening ends at the latest


def _opening(clean: str, header: Header) -> Span:
    """From the title to the first heading: where a document says what it is issued for."""
    start = header.title_span.end if header.title_span else 0
    heading = _FIRST_HEADING.search(clean, start, start + _OPENING)
    return Span(start, heading.start() if heading else min(len(clean), start + _OPENING))


_ABOUT: Final = re.compile(
    r"\s*,?\s*(?:về|ban\s+hành|phát\s+động|tổ\s+chức|triển\s+khai|hướng\s+dẫn|phê\s+duyệt|thực\s+hiện)\b[^.;\n“”\"]{0,120}$",
    re.IGNORECASE,
)
_PLAN_TO: Final = re.compile(
    r"kế\s+hoạch\s*(?:số\s+\S+\s*)?(?:về\s+(?:việc\s+)?)?(?:phát\s+động|tổ\s+chức)[^.;\n]{0,40}$", re.IGNORECASE
)
_DONE: Final = (r"(?:phát động|khởi xướng|đề ra)", r"(?:tổ chức|triển khai)")
"""What a launcher does, surest first; "tổ chức" is also the first half of "tổ chức chính trị - xã hội"."""

_BY_AFTER: Final = tuple(
    words.pattern(
        r"[”\"’\s]*(?:\([^()]{0,40}\)\s*)?,?\s*(?:(?:giai đoạn|năm)\s[\d\s-]+,?\s*)?(?:đã )?(?:do|được) "
        rf"(?P<by>[^.;:“”\"\n]{{3,160}}?) (?:đã |chính thức |vừa )?{done}"
    )
    for done in _DONE
)
_BY_BEFORE: Final = tuple(
    words.pattern(rf"\b(?:do|được) (?P<by>[^.;“”\"\n]{{3,180}}?) (?:đã )?{done}") for done in _DONE
)
_BODY: Final = (
    r"(?:[Cc]ác\s+(?:bộ|sở|ban)|Thủ\s+tướng|Chính\s+phủ|Quốc\s+hội|(?:Phó\s+)?Chủ\s+tịch|Tổng\s+Bí\s+thư|Bộ|Ban|Ủy\s+ban|[ỦU]BND|HĐND|MTTQ|UBMTTQ|LĐLĐ|Hội|Tổng|Liên\s+đoàn|Trung\s+ương|TƯ|Tỉnh|Thành|Huyện|Quận"
    r"|Thị|Đảng|Quân\s+ủy|Công\s+đoàn|Công\s+an|Đoàn|Sở|Cục|Phòng|Trường|Văn\s+phòng|Mặt\s+trận|Tòa\s+án|Viện|Tập\s+đoàn|Bảo\s+hiểm|Ngân\s+hàng|Kho\s+bạc|Khối|Cụm|Xã|Phường|Quân\s+khu)"
)
_ACTIVE: Final = re.compile(
    rf"(?:^|[.;:,\n(]\s*|\s(?=Thủ\s+tướng))(?P<by>{_BODY}\b[^.;:“”\"\n]{{0,170}}?)\s+(?:(?:đã|vừa|sẽ|chính\s+thức)\s+)?(?:(?:xây\s+dựng|ban\s+hành)\s+kế\s+hoạch\s+|tổ\s+chức\s+(?:lễ\s+)?|đồng\s+loạt\s+)?"
    r"(?:phát\s+động|khởi\s+xướng|mở)(?:\s*(?:,|và)\s*\w+\s+\w+)*(?:\s+(?:các|những))?\s*$"
)
_NEXT_BODY: Final = re.compile(rf"\s*(?:,|;|\bvà\b|\bcùng\b|\bphối\s+hợp(?:\s+với)?\b)\s*(?:với\s+)?(?={_BODY}\b)")
_TIME_AFTER: Final = re.compile(
    rf"[”\"’\s]*(?:\((?!\d)[^()]{{0,60}}\)\s*)?(?:,?\s*(?:trên|trong(?!\s+(?:năm|tháng))|của|cho|tại)\s[^.;:“”\"\n(]{{0,110}}?)?"
    rf"\s*[,(]?\s*(?:(?:được\s+)?(?:diễn\s+ra|triển\s+khai|thực\s+hiện|tổ\s+chức|kéo\s+dài|phát\s+động)(?:\s+thực\s+hiện)?\s+)?(?P<time>{PERIOD_WORDS}[^.;:“”\"\n]{{0,60}})",
    re.IGNORECASE,
)
_DOCUMENT_AFTER: Final = re.compile(
    r"[”\"’]?[^.;“”\"\n]{0,140}?(?P<launch>phát\s+động|tổ\s+chức)?\s*(?:,\s*)?\(?(?:theo|tại|ban\s+hành\s+kèm\s+theo|bằng)\s*(?:các\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Context:
    clean: str
    header: Header
    citations: tuple[Citation, ...]
    opening: Span

    def read(self, naming: Naming) -> Reading:
        citation = self._citation(naming)
        own = self._in_own_title(naming)
        launched_in, related = self._documents(naming, citation, own=own)
        launchers = tuple(self._launchers(naming, citation, launched_in))
        opens = self.opening.holds(naming.span) and citation is None and self._launches(naming)
        name = " ".join(naming.span.of(self.clean).split())
        return Reading(
            naming,
            name,
            citation.id if citation else None,
            launched_in,
            related,
            launchers,
            self._period(naming),
            own,
            opens,
        )

    def _in_own_title(self, naming: Naming) -> bool:
        title = self.header.title_span
        return title is not None and title.holds(naming.span)

    def _citation(self, naming: Naming) -> Citation | None:
        """The cited document whose title (the innermost one) names the movement."""
        holding = [one for one in self.citations if one.title_span and one.title_span.holds(naming.span)]
        if holding:
            return min(holding, key=lambda one: one.title_span.end - one.title_span.start if one.title_span else 0)
        before = [one for one in self.citations if one.span.end <= naming.lead.start and one.title_span is None]
        if before and _ABOUT.match(self.clean[before[-1].span.end : naming.lead.start]):
            return before[-1]
        return None

    def _launches(self, naming: Naming) -> bool:
        return bool(words.LAUNCHES.search(self.clean, max(0, naming.lead.start - 90), naming.lead.start)) or (
            self.clean[max(0, naming.lead.start - 9) : naming.lead.start].lower().startswith("phát động")
        )

    def _documents(self, naming: Naming, citation: Citation | None, *, own: bool) -> tuple[str | None, tuple[str, ...]]:
        """(the launching document, documents that otherwise speak of the movement)."""
        launches = self._launches(naming)
        if citation:
            return (citation.id, ()) if launches else (None, (citation.id,))
        if launches and (own or self._announces(naming)):
            return THIS, ()
        following = next((one for one in self.citations if one.span.start >= naming.span.end), None)
        match = following and _DOCUMENT_AFTER.fullmatch(self.clean, naming.span.end, following.span.start)
        if not following or not match:
            return None, ()
        return (following.id, ()) if match["launch"] or launches else (None, (following.id,))

    def _announces(self, naming: Naming) -> bool:
        """Whether the opening sentence says that this document launches it ("ban hành Kế hoạch phát động …")."""
        before = self.clean[max(0, naming.lead.start - 80) : naming.lead.start]
        return self.opening.holds(naming.span) and bool(_PLAN_TO.search(before))

    def _launchers(self, naming: Naming, citation: Citation | None, launched_in: str | None) -> Iterator[Body]:
        said = self._said(naming)
        if said:
            yield from bodies(said, self.header.locality)
        elif launched_in == THIS and self.header.issuer:
            yield self.header.issuer
        elif launched_in and (launching := next((one for one in self.citations if one.id == launched_in), citation)):
            yield from (launching.issuer,) if launching.issuer else ()

    def _said(self, naming: Naming) -> str | None:
        """The words that name the launcher: behind the name, between kind and name, or as subject of the sentence."""
        lead = re.split(r"[“\"]", naming.lead.of(self.clean))[0]
        behind = self.clean[naming.span.end : naming.span.end + 260]
        before = self.clean[max(0, naming.lead.start - 220) : naming.lead.start]
        found = (
            *(after.match(behind) for after in _BY_AFTER),
            *(between.search(lead) for between in _BY_BEFORE),
            _ACTIVE.search(before),
        )
        return next((match["by"] for match in found if match and not _ORDERS.search(match["by"])), None)

    def _period(self, naming: Naming) -> str | None:
        """The time behind the name, in it, or between kind words and name."""
        after = _TIME_AFTER.match(self.clean, naming.span.end, naming.span.end + 230)
        lead = re.split(r"[“\"]", naming.lead.of(self.clean))[0]
        behind = read_period(after["time"]) if after and not naming.descriptive else None
        return behind or read_period(naming.span.of(self.clean)) or read_period(lead)


_ORDERS: Final = words.pattern(r"\b(?:yêu cầu|đề nghị|chỉ đạo|giao|vận động|cho biết|kêu gọi|hướng dẫn)\b")
"""Somebody has others launch it, or only speaks of it."""

_PERSON: Final = re.compile(
    r"(?<=\w)\s+(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Tô|Lương|Trương|Đinh|Đào|Cao|Lâm|Trịnh|Vương|Mai|Hồ(?!\s+Chí\s+Minh))"
    r"(?:\s+[A-ZĐÀ-Ỹ][a-zà-ỹđ]+){1,3}(?=\s*(?:,|$|\s+và\b))"
)
"""The name of a person behind his office ("Thủ tướng Chính phủ …"): what follows are his other offices."""


def bodies(said: str, locality: Locality) -> tuple[Body, ...]:
    """The bodies of an enumeration; a unit behind the last one is each one's.

    >>> [body.name for body in bodies("Thủ tướng Chính phủ, Hội đồng Thi đua - Khen thưởng Trung ương", Locality())]
    ['Thủ tướng Chính phủ', 'Hội đồng Thi đua - Khen thưởng Trung ương']
    """
    person = _PERSON.search(said)
    parts = [part.strip(" ,") for part in _NEXT_BODY.split(said[: person.start()] if person else said)]
    unit = re.search(rf"\s(?:tỉnh|huyện|xã|phường|thị xã|quận) (?P<name>[{UPPER}].*)$", parts[-1])
    return tuple(read_body(part + _tail(part, unit), locality) for part in parts if part)


def _tail(part: str, unit: re.Match[str] | None) -> str:
    """The unit that the last body of an enumeration shares with this one."""
    if unit is None or re.search(r"\b(?:tỉnh|huyện|xã|phường|Trung ương|Chính phủ)\b", part):
        return ""
    return f" {unit['name']}" if part.endswith(("ủy", "uỷ")) else unit[0]
