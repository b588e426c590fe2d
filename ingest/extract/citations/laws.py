"""Luật, bộ luật, pháp lệnh, Hiến pháp, Điều lệ Đảng cited by name, with their day or year where one is printed.

The name of a law runs on in small letters and may hold commas ("Luật Phòng, chống tham nhũng"). Most are known
(`laws.txt`); of others a verb, a conjunction that opens the next item or a mark ends the name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.dates import LONG, NUMERIC, edtf
from ingest.letters import UPPER
from ingest.model import Body, Locality, Span


@dataclass(frozen=True, slots=True)
class Named:
    """A document known by its name alone."""

    span: Span
    type: str
    issuer: Body | None = None
    date: str | None = None

    def moved(self, by: int) -> "Named":
        """The same in a text that has `by` code points more before it."""
        return replace(self, span=Span(self.span.start + by, self.span.end + by))


_DAY: Final = rf"ngày\s+(?:{re.sub(r'[?]P<[dmy]>', '?:', NUMERIC)}|{re.sub(r'[?]P<[dmy]>', '?:', LONG)})"
_FIRST: Final = (
    rf"(?:[{UPPER}]\w*|nước|(?:ban hành|tổ chức|phòng|bảo vệ|thi đua|đất đai|giáo dục|ngân sách|xây dựng|cán bộ"
    r"|viên chức|doanh nghiệp|đầu tư|thanh tra|khiếu nại|tố cáo|lao động|hôn nhân|báo chí|thuế|kế toán|dân sự|hình sự"
    r"|tố tụng|hàng hải|hải quan|bảo hiểm|an toàn|an ninh|nghĩa vụ|quốc phòng|giao thông|trẻ em|việc làm|nhà ở)(?!\w))"
)
_ENDS: Final = (
    r"(?:và|được|đã|có|gồm|quy|số|ngày|năm|trong|theo|về|tại|là|do|để|nhằm|khi|với|hiện"
    r"|của(?!\s+(?:Bộ )?[Ll]uật|\s+HĐND))"
)
_INSIDE: Final = (
    r"(?:khen|Khen|chống|sửa|bổ|phòng|cứu|quá|nhập|và|công|viên|vệ|hỗ|sử|bảo|trình|khai|lãng|UBND|tố)"  # after a comma
)
_NAME: Final = (
    rf"{_FIRST}(?:(?:\s*-)?\s+(?!{_ENDS}\s)\w+|\s+và\s+(?!các\b|Luật|Bộ luật|Nghị|Thông|Quyết|việc)\w+"
    rf"|,\s*{_INSIDE}\b(?:\s+(?!{_ENDS}\s)\w+)?){{0,16}}"
)
_YEAR: Final = r"(?:(?:\s+năm)?\s+(?:năm\s+)?(?:19|20)\d\d(?!\d)|\s+\((?:năm\s+)?(?:19|20)\d\d\))"
_WHEN: Final = rf"(?P<date>\s*\(?{_DAY}\)?|(?:\s+\(?sửa đổi(?:,? bổ sung)?\)?)?{_YEAR})?"
_AMENDED: Final = (  # what an amending law is named after
    r"[Ss]ửa đổi,?\s*(?:và\s+)?bổ sung\s+(?:một số\s+[Đđ]iều|[Đđ]iều\s[^;.\n]{1,60}?)"
    r"(?:\s+của|(?=\s+(?:Bộ\s)?[Ll]uật\s))\s+"
    r"(?:(?:các|\d+)\s+[Ll]uật[^;.,()\n]{0,60}?(?=\s+(?:ngày|năm|và sửa)\b|[;.,()\n]|\Z)|(?:Bộ\s)?[Ll]uật\s+)"
)
_CONSTITUTION: Final = (
    r"(?:\s+nước Cộng h[oò][àa] xã hội chủ nghĩa Việt Nam|(?!\s*(?:,|và)\s+(?:các\s+)?(?:đạo\s+)?(?:pháp luật|luật)))"
)
_NUMBERED: Final = re.compile(r"\s*,?\s*số\s+\d")
_MORE: Final = r"(?:\s+(?!(?:và|của|được|về|quy|là|do|để|theo|tại|đã|có|sửa|ban|số|năm|ngày|hiện)\b)[^\W\d_]+)"
_WHOSE: Final = (
    r"(?:Đảng(?:\s+Cộng sản Việt Nam)?|(?:Công đoàn|Mặt trận Tổ quốc)\s+Việt Nam|Đội\s+(?:TNTP|Thiếu niên)"
    r"|Đoàn(?:\s+(?:TNCS|Thanh niên Cộng sản)(?:\s+Hồ Chí Minh)?)?"
    rf"|(?:Hội|Quỹ|Liên đoàn|Hiệp hội|trường){_MORE}{{1,6}})"
)
_STATUTES: Final = re.compile(
    rf"Đ(?:iều lệ|IỀU LỆ)(?i:\s+{_WHOSE}(?:\s*,?\s*(?:\(kh(?:óa|oá)\s+[IVXLC]+\)|kh(?:óa|oá)\s+[IVXLC]+))?)(?!\w)"
)


LAWS: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"})
"""Types whose documents the National Assembly and its standing committee adopt."""
_DRAFT: Final = re.compile(r"[Dd]ự (?:thảo|án)\s+\Z")
_DRAFTED: Final = 10  # code points of it
_KIND: Final = r"(?:Bộ [Ll]uật|Luật|Pháp lệnh)"
_NAME_BEFORE: Final = re.compile(  # "Luật sửa đổi, bổ sung một số điều của Luật A": the last law and what amends it
    rf"(?P<type>{_KIND})\s+(?P<name>(?:[Ss]ửa đổi(?:,?\s*(?:và\s+)?bổ sung)?\s+"
    rf"(?:(?:một số\s+)?[Đđ]iều\s+(?:\d[\w, ]{{0,40}}?\s)?(?:của\s+)?)?{_KIND}\s+"
    rf"(?:(?:(?!\bsố\s)[^.;:\n“”()]){{2,60}}?(?:,|\s+và)\s+{_KIND}\s+){{0,12}}?)?"
    rf"(?!số\b|này\b)(?:(?!\b(?:{_KIND}|Nghị (?:định|quyết)|Thông tư|Quyết định|[Cc]ăn cứ|được|theo|ngày)\b)"
    r"[^.;:\n“”()]){2,110}?)(?:\s+năm\s+\d{4})?\s*,?\s*(?:số\s*:?\s*)?\Z"
)
_OF_LAW: Final = re.compile(r"(?:QH|PL|L-|UBTVQH)")


_OF_LAWYERS: Final = re.compile(  # "Công ty Luật A", "Trường Đại học Luật B"
    r"(?:Công ty(?:\s+(?:TNHH|[Hh]ợp danh|[Mm]ột thành viên|MTV))*|Đại học|Khoa|Hãng|Tạp chí|Viện"
    r"|(?:[Cc]huyên )?[Nn]gành|[Mm]ôn(?: học)?|[Hh]ọc phần|[Bb]ộ môn|[Cc]ử nhân|[Tt]hạc sĩ|[Tt]iến sĩ|[Ll]ớp)\s+\Z"
)


@cache
def _law() -> re.Pattern[str]:
    """A law by its name: a known one, one amended by it, or whatever is written as names of laws are."""
    known = _any_known()
    small = (  # "Pháp lệnh" opens a name, whatever follows; of "luật" that is not so
        rf"(?<=Pháp lệnh )(?!(?:{_ENDS}|này|khác|liên|hiện|trên|trước|sau|sửa)(?!\w))[^\W\d_]+"
        rf"(?:(?:\s+(?!{_ENDS}(?!\w))|,\s*(?={_INSIDE}\b))[^\W\d_]+){{1,8}}"
    )
    name = rf"(?:(?i:{known})(?!\w)|(?!(?:số|này|sư|gia|lệ|định|Việt Nam|Quốc tế|quốc tế)\b){_NAME}|{small})"
    return re.compile(  # literals first, so that the search runs from capital to capital
        r"(?P<type>Hiến pháp|Bộ luật|Bộ Luật|Luật|Pháp lệnh)"
        rf"(?:(?<=Hiến pháp){_CONSTITUTION}|(?<!Hiến pháp)\s+(?:{_AMENDED})?(?:(?<=\s){name}|(?<=\w)(?!\w)))"
        rf"{_WHEN}"
    )


@cache
def _and_law() -> re.Pattern[str]:
    """One more of the laws that a law amends ("Luật Sửa đổi … của Luật Tổ chức Chính phủ và Luật Tổ chức …")."""
    return re.compile(rf"(?:\s*,|\s+và)\s+(?:{_law().pattern}|{known_law().pattern.replace('P<', 'P<small_')})")


@cache
def known_law() -> re.Pattern[str]:
    """A known law in small letters, with its day or year."""
    return re.compile(rf"(?P<type>bộ\s+luật|luật|pháp\s+lệnh)\s+(?i:{_any_known()})(?!\w){_WHEN}")


@cache
def _any_known() -> str:
    return "|".join(_spaced(name) for name in sorted(_known(), key=len, reverse=True))


def _spaced(name: str) -> str:
    """The pattern of a name that a line may break and that may lack its commas."""
    return r"\s+".join(re.escape(word).replace(",", ",?") for word in name.split())


def _known() -> list[str]:
    lines = (files("ingest.extract.citations") / "laws.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def find_laws(clean: str) -> Iterator[Named]:
    """Laws and statutes named without a number, in text order; of a draft that amends laws those that it amends.

    >>> text = "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013; Bộ luật lao động 2019; Điều lệ Đảng (khóa XI)."
    >>> [(law.span.of(text), law.date) for law in find_laws(text)]  # doctest: +NORMALIZE_WHITESPACE
    [('Luật Phòng, chống thiên tai ngày 19/6/2013', '2013-06-19'), ('Bộ luật lao động 2019', '2019'),
     ('Điều lệ Đảng (khóa XI)', None)]
    """
    end = 0
    for match in _law().finditer(clean):
        if _NUMBERED.match(clean, match.end()) or _OF_LAWYERS.search(clean, max(0, match.start() - 40), match.start()):
            continue
        if match.start() < end:
            continue
        kind = match["type"].capitalize()
        end, when = match.end(), match["date"]
        while when is None and " của " in match[0] and (listed := _and_law().match(clean, end)):
            end, when = listed.end(), listed["date"] or listed["small_date"]
        if " của " in match[0] and _DRAFT.search(clean, max(0, match.start() - _DRAFTED), match.start()):
            inner = clean.index(" của ", match.start())
            yield from (law.moved(inner) for law in find_laws(clean[inner:end]))
            continue
        yield _named(Span(match.start(), end), kind, when)
    for match in _STATUTES.finditer(clean):
        yield Named(Span(match.start(), match.end()), "Điều lệ")


def law_named(match: re.Match[str]) -> Named:
    """The law that `known_law` matched."""
    return _named(Span(*match.span()), match["type"].capitalize(), match["date"])


def _named(span: Span, kind: str, when: str | None) -> Named:
    issuer = "Ủy ban Thường vụ Quốc hội" if kind == "Pháp lệnh" else "Quốc hội"
    return Named(span, kind, read_body(issuer, Locality()), _date(when))


def name_before(words: str, symbol: str) -> re.Match[str] | None:
    """`type` and `name` of a law that the last words before its number name; in small letters by its symbol only.

    >>> found = name_before("theo Điều 3 Pháp lệnh phí và lệ phí số ", "PL-UBTVQH10")
    >>> found and (found["type"], found["name"])
    ('Pháp lệnh', 'phí và lệ phí')
    >>> name_before("Luật Việc làm được hướng dẫn tại Nghị định số ", "NĐ-CP")
    """
    found = _NAME_BEFORE.search(words)
    return found if found and (found["name"][0].isupper() or _OF_LAW.match(symbol)) else None


def _date(written: str | None) -> str | None:
    for pattern in (NUMERIC, LONG):
        if written and (match := re.search(pattern, written)):
            return edtf(match["y"], match["m"], match["d"])
    year = re.search(r"\d{4}", written or "")
    return year[0] if year else None
