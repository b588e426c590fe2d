"""Nghị quyết của đại hội và hội nghị: resolutions known by the congress or plenum that adopted them.

Forms: Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng · Nghị quyết Đại hội XIV của Đảng · Nghị quyết Đại
hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025 · Nghị quyết Đại hội Công đoàn tỉnh lần thứ X · Nghị quyết Trung
ương 4 khóa XII · Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI · Nghị quyết kỳ họp thứ 10 HĐND
· Nghị quyết phiên họp Chính phủ thường kỳ tháng 9 năm 2025.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.laws import Named
from ingest.extract.names.issuers import issuer_at
from ingest.extract.occurrences import occurrences
from ingest.letters import UPPER
from ingest.model import Body, Locality, Span

_UNION: Final = (
    r"(?:(?:[Đđ]ảng bộ|[Cc]hi bộ|[Cc]ông đoàn|Đoàn|Hội|Mặt trận|MTTQ|[Pp]hụ nữ|[Nn]ông dân|[Cc]ựu chiến binh|Phật giáo"
    r"|[Tt]hi đua yêu nước)"
    rf"(?:\s+(?!(?:lần|nhiệm|toàn|và|của|các|cấp)\b)[{UPPER}]?[\w.-]+){{0,9}}?)"
)
_ALSO_OF: Final = (  # "Đảng bộ huyện, tỉnh": of two levels in one breath
    r"(?:(?:\s*(?:,|và)\s+(?:Đảng bộ\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cấp trên)(?!\w)){1,3})?"
)
_ORDER: Final = r"(?:(?:lần\s+)?thứ\s+(?:[IVXLC]+\b|\w+)|[IVXLC]+\b)"
_TERM: Final = r"(?:\s*[,(]?\s*(?:nhiệm kỳ|NK)\s+(?P<term>\d{4})\s*-\s*\d{4}\)?)"
_ALL: Final = r"(?:toàn quốc\s+)"
_CONGRESS_OF: Final = (
    rf"(?:[Đđ]ại hội|ĐH)\s+(?:đại biểu\s+|ĐB\s+)?{_ALL}?"
    rf"(?:(?P<unit>{_UNION}){_ALSO_OF}\s+{_ALL}?(?=lần thứ|thứ\s|nhiệm kỳ|NK\s|khóa|khoá|[IVXLC]+\b)"
    rf"|(?P<ours>Đảng)\s+{_ALL}?)?"
    rf"(?P<order>{_ORDER})?"
    rf"(?P<party>\s+(?:của\s+)?Đảng(?!\s+bộ)(?:\s+Cộng sản Việt Nam)?|\s+(?P<whose>{_UNION}\s+Việt Nam))?{_TERM}?"
)
_RESOLUTION: Final = r"(?:[Nn]ghị quyết|NQ)"
_CONGRESS: Final = re.compile(rf"(?:{_RESOLUTION}|Văn kiện)\s+(?:của\s+)?{_CONGRESS_OF}")
_HOSTED: Final = re.compile(  # "Nghị quyết Đại hội (lần thứ XI) Đảng bộ tỉnh": no order, or the host behind it
    rf"{_RESOLUTION}\s+(?:của\s+)?Đại hội\s+(?:đại biểu\s+)?(?:(?P<order>{_ORDER})\s+)?(?:của\s+)?"
    r"(?P<host>(?:Đảng bộ|Chi bộ|Công đoàn|Đoàn|Hội|Mặt trận|MTTQ)\s)"
)
_HOST: Final = re.compile(r"\s+(?:của\s+)?(?:Đảng bộ|Chi bộ|Công đoàn|Đoàn|Hội|Mặt trận|MTTQ)\s")
_LONGEST: Final = 120  # code points of a host's name
_TERM_AFTER: Final = re.compile(_TERM)
_CONGRESS_LISTED: Final = re.compile(rf"\s*(?:,|;|và)\s*(?P<whole>{_CONGRESS_OF})")
_ALL_LEVELS: Final = re.compile(
    rf"{_RESOLUTION}\s+(?:của\s+)?[Đđ]ại hội\s+(?:đại biểu\s+)?[Đđ]ảng(?:\s+bộ)?\s+các cấp{_TERM}?"
)
_TERMS: Final = r"[Kk]h(?:óa|oá)\s+[IVXLC]+(?:\s*,\s*[IVXLC]+|\s+và\s+[IVXLC]+)*"
_PLENUM: Final = re.compile(
    r"(?P<type>[Nn]ghị quyết|NQ|[Kk]ết luận(?=\s+(?:của\s+)?Hội nghị)|Kết luận)\s*(?:của\s+)?"
    r"(?:(?:Trung ương|T\.?[WƯ])\s*\d+(?:\s+lần\s+\d)?|Hội nghị\s+(?:(?:Trung ương\s+)?lần thứ\s+\w+"
    r"|Trung ương\s+\d+),?"
    r"(?:\s+(?:của\s+)?Ban Chấp hành Trung ương(?:\s+Đảng)?)?)"
    rf"\s*(?:\(\s*{_TERMS}\)?|,?\s*{_TERMS})"
)
_MEETING: Final = re.compile(
    r"(?P<type>Nghị quyết|Kết luận)\s+(?:tại\s+)?"
    r"(?:Hội nghị(?:\s+lần thứ\s+\w+)?|[Kk]ỳ họp\s+(?:lần\s+)?thứ\s+[\w ]{1,14}?,?)\s+(?:của\s+)?"
    r"(?=Ban Chấp hành|BCH|Ban Thường vụ|Hội đồng nhân dân|HĐND|(?:Tỉnh|Thành|Huyện|Đảng) ủy|Quốc hội)"
)
_SESSION: Final = re.compile(  # "Nghị quyết phiên họp Chính phủ thường kỳ tháng 9 năm 2025"
    r"(?P<type>Nghị quyết|Kết luận)\s+(?:của\s+|tại\s+)?[Pp]hiên họp\s+(?:(?:thường kỳ|chuyên đề)\s+)?"
    r"(?:(?P<by>Chính phủ|(?:UBND|[UỦ][ỷy] ban nhân dân)\s+(?:tỉnh|thành phố))\s+)?(?:(?:thường kỳ|chuyên đề)\s+)?"
    r"(?:(?:về|với)\s[^,;.\n]{3,60}?\s)?tháng\s+(?P<month>\d{1,2})(?:\s+năm\s+|/)(?P<year>20\d\d)"
)
_WORDS: Final = ("Nghị quyết", "nghị quyết", "NQ", "Kết luận", "kết luận", "Văn kiện")
_AFTER: Final = re.compile(r"\s+lần thứ\s+\w+|\s*,?\s*\(?[Kk]h(?:óa|oá)\s+[IVXLC]+\)?")


def find_congresses(clean: str, locality: Locality) -> Iterator[Named]:
    """Resolutions of congresses and plenums, in no order.

    >>> text = "Thực hiện Nghị quyết Đại hội XIV của Đảng; Nghị quyết Trung ương 8 (khóa XII)"
    >>> [(one.span.of(text), one.issuer.name) for one in find_congresses(text, Locality())]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('Nghị quyết Đại hội XIV của Đảng', 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng Cộng sản Việt Nam'),
     ('Nghị quyết Trung ương 8 (khóa XII)', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam')]
    """
    for place in occurrences(clean, *_WORDS):
        if not clean[place - 1 : place].isalnum():
            yield from _adopted(clean, place, locality)


def _adopted(clean: str, place: int, locality: Locality) -> Iterator[Named]:
    """The resolution that begins at `place`, and the next congress named with it."""
    if (match := _ALL_LEVELS.match(clean, place)) is not None:
        yield Named(Span(match.start(), match.end()), "Nghị quyết")
    elif (match := _PLENUM.match(clean, place)) is not None:
        kind = "Kết luận" if match["type"].endswith("luận") else "Nghị quyết"
        yield Named(Span(match.start(), match.end()), kind, read_body("Trung ương Đảng", locality))
    elif (match := _CONGRESS.match(clean, place)) is not None and _is_told(match):
        yield _congress(match, locality, match.start())
        listed = _CONGRESS_LISTED.match(clean, match.end())
        if listed and listed["order"]:
            yield _congress(listed, locality, listed.start("whole"))
    elif (match := _HOSTED.match(clean, place)) is not None and (host := _host(clean, match.start("host"))):
        yield _hosted(clean, match, host, locality)
    elif (match := _SESSION.match(clean, place)) is not None:
        by = read_body(match["by"], locality) if match["by"] else None
        yield Named(Span(match.start(), match.end()), match["type"], by, f"{match['year']}-{match['month']:0>2}")
    elif (match := _MEETING.match(clean, place)) is not None and (issuer := issuer_at(clean, match.end())) is not None:
        after = _AFTER.match(clean, issuer.end)
        span = Span(match.start(), after.end() if after else issuer.end)
        yield Named(span, match["type"], read_body(issuer.of(clean), locality))


def _is_told(match: re.Match[str]) -> bool:
    """Whether order or term tell which congress it is, and nothing says later whose it was."""
    whose = match["unit"] or match["whose"] or match["party"] or "toàn quốc" in match[0]
    return bool(match["term"] or (match["order"] and (whose or not _HOST.match(match.string, match.end()))))


def _host(clean: str, start: int) -> Span | None:
    """The host that begins here, among as many code points as a name may have."""
    name = issuer_at(clean[start : start + _LONGEST], 0)
    return Span(start, start + name.end) if name else None


def _hosted(clean: str, match: re.Match[str], host: Span, locality: Locality) -> Named:
    """A congress whose host is named behind its order, or that has none."""
    term = _TERM_AFTER.match(clean, host.end)
    number = re.search(r"[IVXLC]+\Z|\w+\Z", (match["order"] or "").strip())
    ordinal = f" lần thứ {number[0]}" if number else ""
    body = read_body(host.of(clean), locality)
    issuer = replace(body, name=f"Đại hội đại biểu {body.name}{ordinal}")
    span = Span(match.start(), term.end() if term else host.end)
    return Named(span, "Nghị quyết", issuer, term["term"] if term else None)


def _congress(match: re.Match[str], locality: Locality, start: int) -> Named:
    """A congress: of the whole Party, of the Party organisation of a unit, or of a mass organisation."""
    number = re.search(r"[IVXLC]+\Z|\w+\Z", match["order"] or "")
    ordinal = f" lần thứ {number[0]}" if number else ""
    unit = match["unit"] or match["whose"]
    issuer: Body | None = None
    if unit:
        everywhere = "toàn quốc" in match[0] or unit.endswith("Việt Nam")
        organisation = read_body(_of_members(unit, everywhere=everywhere), Locality() if everywhere else locality)
        issuer = Body(
            f"Đại hội đại biểu {organisation.name}{ordinal}",
            organisation.level,
            organisation.kind,
            within=organisation.within,
        )
    elif "toàn quốc" in match[0] or match["party"] or match["ours"]:
        issuer = read_body(f"Đại hội đại biểu toàn quốc{ordinal} của Đảng Cộng sản Việt Nam", Locality())
    return Named(Span(start, match.end()), "Nghị quyết", issuer, match["term"])


_MEMBERS: Final = (
    ("phụ nữ", "Hội Liên hiệp Phụ nữ"),
    ("nông dân", "Hội Nông dân"),
    ("cựu chiến binh", "Hội Cựu chiến binh"),
    ("công đoàn", "Công đoàn"),
    ("đoàn", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
)


def _of_members(unit: str, *, everywhere: bool) -> str:
    """The organisation whose congress is called by its members: "Đại hội phụ nữ tỉnh"; the whole country's too."""
    for members, name in _MEMBERS:
        if unit.lower() == members and everywhere:
            return name if members == "đoàn" else f"{name} Việt Nam"
        if unit.lower().startswith(f"{members} ") and members != "đoàn":
            return f"{name}{unit[len(members) :]}"
    return f"{unit[0].upper()}{unit[1:]}"
