"""Trường đại học, cao đẳng, trung cấp: colleges that a line names in a row, and what their names abbreviate.

"Đoàn trường CĐSP, CĐ Y tế, CĐ Nghề" are the youth unions of three colleges, "Trường ĐH Kiến trúc, Luật" are two
universities.
"""

import re
from typing import Final

from ingest.extract.names.starts import STARTS
from ingest.letters import UPPER

_KINDS: Final = {"ĐH": "Đại học", "CĐ": "Cao đẳng", "TC": "Trung cấp"}
_KIND: Final = rf"(?:{'|'.join((*_KINDS, *_KINDS.values()))})"
_TRADES: Final = {
    "SP": "Sư phạm",
    "SPKT": "Sư phạm Kỹ thuật",
    "KTKT": "Kinh tế - Kỹ thuật",
    "KT-KT": "Kinh tế - Kỹ thuật",
    "KTQD": "Kinh tế Quốc dân",
    "CNGTVT": "Công nghệ Giao thông vận tải",
    "GTVT": "Giao thông vận tải",
    "HH": "Hàng hải",
    "BK": "Bách khoa",
    "YD": "Y Dược",
    "XD": "Xây dựng",
    "TL": "Thủy lợi",
    "MĐC": "Mỏ - Địa chất",
    "LN": "Lâm nghiệp",
    "VHNT": "Văn hóa nghệ thuật",
}
"""What universities and colleges are for."""
_PLACES: Final = {"VN": "Việt Nam", "HN": "Hà Nội", "HCM": "Hồ Chí Minh", "TPHCM": "Thành phố Hồ Chí Minh"}
_ROW: Final = re.compile(
    r"(?P<before>^|.*?(?:, | và ))(?P<of>(?:(?:Đoàn|CĐCS|Công đoàn(?: cơ sở)?|Đảng ủy|Hội (?:SV|Sinh viên)"
    rf"|Hiệu trưởng|Ban Giám hiệu|BGH) )?[Tt]rường) (?P<names>{_KIND}(?=[ A-ZĐ]).*)"
)
_COLLEGE: Final = re.compile(rf"(?:(?P<kind>{_KIND})(?: |(?=[A-ZĐ]{{2}})))?(?P<name>[{UPPER}].*)")
_SPLIT: Final = re.compile(r"(, | và )")
_LAST_CODE: Final = re.compile(r"(?P<code>[A-ZĐ-]{2,})(?P<rest>(?: .*)?)")
_NAMED_AFTER: Final = re.compile(rf" [{UPPER}][^\W\d_{UPPER}]+(?: [{UPPER}][^\W\d_{UPPER}]+)+$")


def each_college(text: str, place: str) -> str:
    """`text` with each college that it names in a row after one "trường", its trade written out.

    `place` is the bare name of the issuer's province, which the last of them may have for all.

    >>> each_college("Trường ĐH SPKT, CĐ Y tế, Sở Y tế", "")
    'Trường Đại học Sư phạm Kỹ thuật, Trường Cao đẳng Y tế, Sở Y tế'
    >>> each_college("Trường CĐSP, CĐ Nghề QN", "Quảng Nam"), each_college("Các trường ĐH, CĐ", "")
    ('Trường Cao đẳng Sư phạm Quảng Nam, Trường Cao đẳng Nghề Quảng Nam', 'Các trường ĐH, CĐ')
    """
    found = _ROW.fullmatch(text) if "rường " in text else None
    if not found:
        return text
    parts = _SPLIT.split(found["names"])
    colleges: list[str] = []
    for part in parts[::2]:
        name = _college(part, colleges[-1] if colleges else "", place)
        if name is None:
            break
        colleges.append(name)
    if not colleges:
        return text
    head = found["of"] if found["of"].startswith("Đoàn") else found["of"].replace("trường", "Trường")
    named = ", ".join(f"{head} {name}" for name in _placed(colleges, place))
    rest = parts[2 * len(colleges) - 1 :]
    return f"{found['before']}{named}{''.join(rest[:1])}{each_college(''.join(rest[1:]), place)}"


def _college(part: str, before: str, place: str) -> str | None:
    """One college by its kind and name; None where the words are no college's."""
    found = _COLLEGE.fullmatch(part.strip())
    if not found or not (found["kind"] or before):
        return None
    kind = _KINDS.get(found["kind"], found["kind"]) if found["kind"] else before[: before.find(" ", 5)]
    name = _written(found["name"], place)
    return None if name is None or (not found["kind"] and STARTS.match(name)) else f"{kind} {name}"


def _written(name: str, place: str) -> str | None:
    """The trade and the place of a college written out; None where its code is not known."""
    initials = "".join(word[0] for word in place.split())
    known = {**_PLACES, initials: place} if len(initials) > 1 else _PLACES
    words, space, last = name.rpartition(" ")
    name = f"{words}{space}{known.get(last, last)}" if words else name
    code = _LAST_CODE.fullmatch(name)
    if not code:
        return name
    for tail in ("", *known):
        trade = _TRADES.get(code["code"].removesuffix(tail)) if code["code"].endswith(tail) else None
        if trade:
            return f"{trade}{f' {known[tail]}' if tail else ''}{code['rest']}"
    return None


def _placed(colleges: list[str], place: str) -> list[str]:
    """The colleges, those without a place with the province that the last of them is named after."""
    if not place or not colleges[-1].endswith(f" {place}"):
        return colleges
    return [name if _NAMED_AFTER.search(name) else f"{name} {place}" for name in colleges]
