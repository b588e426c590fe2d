"""Nơi phát động: the bodies that the words about a launch name."""

import re
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.movements.sentences import NEXT_BODY
from ingest.letters import SURNAMES, UPPER
from ingest.model import Body, Locality
from ontology.places import gazetteer

_PERSON: Final = re.compile(
    rf"(?<=\w)\s+(?!Hồ\s+Chí\s+Minh)(?P<name>(?:{SURNAMES})(?:\s+[A-ZĐÀ-Ỹ][a-zà-ỹđ]+){{1,3}})(?=\s*(?:,|$|\s+và\b))"
)
"""The name of a person behind his office ("Thủ tướng Chính phủ …"): what follows are his other offices."""
_PERSON_AND: Final = re.compile(
    rf"(?<=\w)\s+(?:{SURNAMES})(?:\s+[A-ZĐÀ-Ỹ][a-zà-ỹđ]+){{2,3}}(?=\s+và\s+(?:Phó\s+)?(?:Chủ\s+tịch|Giám\s+đốc|Bí\s+thư|Tổng\s+giám\s+đốc))"
)
"""The name of a person behind his office, before that of another one."""
_BRACKET: Final = re.compile(r"\s*\([^()]*\)")
_NO_BODY: Final = re.compile(
    r"\b(?:chưa|(?<![Pp]hòng\s)(?<!àng\s)không|được|(?<!iết\s)(?<!ang\s)(?<!uẩn\s)bị|này|(?<![Bb]ưu\s)điện(?!\s(?:tử|lực|ảnh))|(?<!ậu\s)cần|phải|theo|phát\s+động|nêu\s+trên)\b|\d+/[A-ZĐ]"
)
"""Words of a sentence, and the number of a document, which stand in no name of a body."""
_DOINGS: Final = re.compile(
    r"(?:\s*,?\s+(?:(?:sáng|chiều|tối|hôm)\b.*|(?:vào\s+)?ngày\s+\d.*|về(?:\s+việc)?|vừa|đã|cũng|cùng|đồng|sẽ|mới|tích\s+cực|phối\s+hợp|chính\s+thức|tiếp\s+tục|đồng\s+loạt|long\s+trọng|đã\s+phát\s+biểu|phát\s+biểu"
    r"|ký|(?:ban\s+hành|gửi|ký|có|ra|công\s+bố)\s.*\bsố\s+\d.*|ban\s+hành\b.*|ra\s+(?:chỉ\s+thị|công\s+văn|kế\s+hoạch|quyết\s+định|lời\s+kêu\s+gọi|thông\s+báo)\b.*))+$"
)
"""What a body does and when, behind its name."""

_AT_CEREMONY: Final = re.compile(r"\b(?:tại|dự|đến dự|trong)\s+(?:buổi\s+)?[Ll]ễ\s*$")
"""Who is or speaks at a ceremony of launch is not said to launch."""
_WITH: Final = re.compile(rf"\s+phối\s+hợp\s+(?:cùng|với)\s+(?:các\s+)?(?![{UPPER}])\w.*$")
"""Who helps, and has no name."""


def bodies(said: str, locality: Locality) -> tuple[Body, ...]:
    """The bodies of an enumeration; a unit behind the last one is each one's.

    >>> [body.name for body in bodies("Thủ tướng Chính phủ, Hội đồng Thi đua - Khen thưởng Trung ương", Locality())]
    ['Thủ tướng Chính phủ', 'Hội đồng Thi đua - Khen thưởng Trung ương']
    >>> [body.name for body in bodies("Thủ tướng Chính phủ Phạm Minh Chính vừa", Locality())]
    ['Thủ tướng Chính phủ']
    >>> [body.name for body in bodies("Tỉnh đoàn Cao Bằng", Locality())]
    ['Tỉnh đoàn Cao Bằng']
    """
    if _AT_CEREMONY.search(said):
        return ()
    said = _DOINGS.sub("", _BRACKET.sub("", said))
    said = _PERSON_AND.sub("", said)
    person = next((match for match in _PERSON.finditer(said) if not gazetteer().find(match["name"])), None)
    said = _WITH.sub("", said[: person.start()] if person else said)
    parts = [part.strip(" ,") for part in NEXT_BODY.split(said)]
    unit = re.search(rf"\s(?:tỉnh|huyện|xã|phường|thị xã|quận) (?P<name>[{UPPER}].*)$", parts[-1])
    found = [read_body(part + _tail(part, unit), locality) for part in parts if part]
    return tuple(body for body in found if body.name[0].isupper() and not _NO_BODY.search(body.name))


def _tail(part: str, unit: re.Match[str] | None) -> str:
    """The unit that the last body of an enumeration shares with this one."""
    if unit is None or re.search(r"\b(?:tỉnh|huyện|xã|phường|Trung ương|Chính phủ)\b", part):
        return ""
    return f" {unit['name']}" if part.endswith(("ủy", "uỷ")) else unit[0]
