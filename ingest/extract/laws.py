"""Luật, bộ luật, pháp lệnh, Hiến pháp, Điều lệ Đảng cited by name, with their day or year where one is printed.

The name of a law runs on in small letters and may hold commas ("Luật Phòng, chống tham nhũng"); a verb, a conjunction
that opens the next item or a mark ends it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ingest.extract.bodies import read_body
from ingest.extract.dates import LONG, NUMERIC, edtf
from ingest.extract.letters import UPPER
from ingest.model import Body, Locality, Span


@dataclass(frozen=True, slots=True)
class Named:
    """A document known by its name alone."""

    span: Span
    type: str
    issuer: Body | None = None
    date: str | None = None


_DAY: Final = rf"ngày\s+(?:{re.sub(r'[?]P<[dmy]>', '?:', NUMERIC)}|{re.sub(r'[?]P<[dmy]>', '?:', LONG)})"
_AMENDING: Final = r"(?:sửa đổi,?\s*bổ sung\s+một số điều\s+của\s+(?:Bộ )?[Ll]uật\s+)?"
_FIRST: Final = (
    rf"(?:[{UPPER}]\w*|sửa đổi|nước|(?:ban hành|tổ chức|phòng|bảo vệ|thi đua|đất đai|giáo dục|ngân sách|xây dựng|cán bộ"
    r"|viên chức|doanh nghiệp|đầu tư|thanh tra|khiếu nại|tố cáo|lao động|hôn nhân|báo chí|thuế|kế toán|dân sự|hình sự"
    r"|tố tụng|hàng hải|hải quan|bảo hiểm|an toàn|an ninh|nghĩa vụ|quốc phòng|giao thông|trẻ em|việc làm|nhà ở)(?!\w))"
)
_ENDS: Final = (
    r"(?:và|được|đã|có|quy|số|ngày|năm|trong|theo|về|tại|là|do|để|nhằm|khi|với|hiện"
    r"|của(?!\s+(?:Bộ )?[Ll]uật|\s+HĐND))"
)
_INSIDE: Final = (
    r"(?:khen|Khen|chống|sửa|bổ|phòng|cứu|quá|nhập|và|công|viên|vệ|hỗ|sử|bảo|trình|khai|lãng|UBND|tố)"  # after a comma
)
_NAME: Final = (
    rf"{_AMENDING}{_FIRST}(?:(?:\s*-)?\s+(?!{_ENDS}\s)\w+|\s+và\s+(?!các\b|Luật|Bộ luật|Nghị|Thông|Quyết|việc)\w+"
    rf"|,\s*{_INSIDE}\b(?:\s+(?!{_ENDS}\s)\w+)?){{0,16}}"
)
_LAW: Final = re.compile(
    rf"(?P<type>Hiến pháp|Bộ luật|Luật|Pháp lệnh)\s+(?!số\b|này\b|sư\b|gia\b|lệ\b)"
    rf"(?P<name>(?<=Hiến pháp )(?:năm\s+)?\d{{4}}|{_NAME})(?P<date>\s+{_DAY}|\s+năm\s+\d{{4}})?"
)
_WHOSE: Final = r"(?:Đảng(?: Cộng sản Việt Nam)?|Công đoàn Việt Nam|Đoàn(?: TNCS Hồ Chí Minh)?)"
_STATUTES: Final = re.compile(rf"(?P<type>Điều lệ) {_WHOSE}(?:\s+kh(?:óa|oá)\s+[IVXLC]+)?(?!\w)")
_CITED: Final = re.compile(r"(?:[Cc]ăn cứ|theo|quy định (?:của|tại)|thi hành|thực hiện|và|của)\s+\Z")
_NUMBERED: Final = re.compile(r"\s*,?\s*số\s+\d")


def find_laws(clean: str) -> Iterator[Named]:
    """Laws and statutes named without a number, in text order.

    >>> text = "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013; Bộ luật lao động."
    >>> [(law.span.of(text), law.date) for law in find_laws(text)]
    [('Luật Phòng, chống thiên tai ngày 19/6/2013', '2013-06-19'), ('Bộ luật lao động', None)]
    """
    for match in _LAW.finditer(clean):
        if not _NUMBERED.match(clean, match.end()):
            issuer = "Ủy ban Thường vụ Quốc hội" if match["type"] == "Pháp lệnh" else "Quốc hội"
            span = Span(match.start(), match.end())
            yield Named(span, match["type"], read_body(issuer, Locality()), _date(match["date"]))
    for match in _STATUTES.finditer(clean):
        if _CITED.search(clean, max(0, match.start() - 16), match.start()):
            yield Named(Span(match.start(), match.end()), match["type"])


def _date(written: str | None) -> str | None:
    for pattern in (NUMERIC, LONG):
        if written and (match := re.search(pattern, written)):
            return edtf(match["y"], match["m"], match["d"])
    year = re.search(r"\d{4}", written or "")
    return year[0] if year else None
