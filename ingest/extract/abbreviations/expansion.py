"""Chữ viết tắt trong tên cơ quan: abbreviations of recipient lines and body names, written out in full.

An abbreviation is written out where its neighbours decide what it means ("TT HĐND" is Thường trực, "TT. Sa Pa" a
town); what is not decided stays as written. Full words stay, in the usual spelling ("Uỷ ban" → "Ủy ban").
"""

import datetime
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from ingest.extract.abbreviations.committees import each_committee
from ingest.extract.abbreviations.compound_codes import taken_apart
from ingest.extract.abbreviations.glued import unglued
from ingest.extract.abbreviations.neighbours import in_context
from ingest.extract.abbreviations.one_head import each_with_head
from ingest.extract.abbreviations.spellings import spellings
from ingest.extract.abbreviations.table import (
    field,
    fields_by_fold,
    is_code,
    key,
    meanings,
    ministry_fields,
    name_codes,
    offices_by_fold,
)
from ingest.extract.beginnings import Begun
from ingest.extract.dates import year_of
from ingest.extract.needles import any_of, repaired, repairs
from ingest.extract.units import bare, day_of
from ingest.letters import UPPER
from ingest.model import Locality
from ontology.folding import fold, new_tone
from ontology.levels import Level

_MISREAD: Final = repairs(
    (
        (r"\bthành ph[oóòôõọ]\b", "thành phố"),
        (r"\bđoàn th[eêẻẽ]\b", "đoàn thể"),
        (r"\bt[oôốỏ] chức\b", "tổ chức"),
        (r"\b[UÚỦỪ]y [Bb]an (?=[Nn]hân|[Mm]ặt|[Tt]rung)", "Ủy ban "),
        (r"\bHội đông (?=nhân)", "Hội đồng "),
        (r"\btinh(?=$|[,;])", "tỉnh"),
        (r"\bC[oôốỗộ]ng (?=TTĐT|[Tt]hông tin điện tử)", "Cổng "),
    )
)
"""Words of body names that scans often lose a mark of."""


_BOARD: Final = re.compile(
    r"\bban (tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|đối ngoại)(?=\s(?:trung ương|\S+ ủy\b|và dân vận))",
    re.IGNORECASE,
)
_HEADED: Final = re.compile(
    r"(?-i:(?=[bBpPsS][hHộỘởỞ]))\b(?<!cơ )(?<!cán )(?<!đảng )(?<!chi )(bộ|sở|phòng)\s+"
    r"((?!bộ\b|sở\b|phòng\b)\w+,?(?:\s(?!bộ\b|sở\b|(?<!quốc )phòng\b)(?:\w+,?|-)){0,7})",
    re.IGNORECASE,
)
_FIELD_HEADS: Final = r"(?:Bộ|Sở|Phòng|Ban|Vụ|Cục|Chi cục|Khoa|Ngành|Tổ|Thanh tra|Trung tâm)"
_LISTED: Final = re.compile(
    rf"(\b(?i:(?:các\s+)?{_FIELD_HEADS}"
    rf"(?:\s*[,/]\s*(?:{_FIELD_HEADS}|cơ quan|đơn vị|TT|TW|ngành)){{0,2}})\s*:\s*)([^;:]+)"
)
_AFTER_HEAD: Final = re.compile(
    rf"(\b(?i:{_FIELD_HEADS}|ngành|nghề|cao đẳng|đại học|trường|dự án)\s)(?!Cao đẳng|Đại học|Trung cấp)"
    rf"([A-ZĐ][A-Za-zĐ&-]+)\b"
)
_CULTURE_SPLIT: Final = 2008  # information left the departments of culture (Nghị định 13/2008/NĐ-CP), not the divisions
_CODES: Final = re.compile(
    r"(?<![cC]ác )\b(?P<head>Phòng|Sở|Vụ|Ban|Cục|(?:CV|[Cc]huyên viên):?)\s+"
    r"(?P<codes>[A-ZĐ&-][A-ZĐr&-]+(?:\s*,\s*[A-ZĐ&-][A-ZĐr&-]+)+)(?![\w&-])"
    r"(?!(?:\s*,\s*[A-ZĐ&-]+)*\s*,\s*(?:Y tế|Tư pháp|Nội vụ|Tài chính|Dân tộc|Thanh tra)(?! ?-))"
)
_NO_DIVISIONS: Final = frozenset(("CA", "QP", "NG"))
"""Fields of ministries that have no divisions in units: the forces stand for themselves."""
_COMMAND: Final = re.compile(r"\bBCH\s?(?:QS|[Qq]uân sự)(?!\w)(?!\s+(?:các|huyện|xã|cấp))")
"""A province has a Bộ Chỉ huy Quân sự, units below it a Ban (Luật Dân quân tự vệ 2019)."""
_BORDER_COMMAND: Final = re.compile(r"\bBCH\s?(?:BĐBP|Bộ đội [Bb]iên phòng)(?!\w)(?!\s+(?:các|huyện|xã))")
_BORDER_COMMAND_UNTIL: Final = datetime.date(2025, 7, 1)
"""Until then the border guard of a province had a Bộ Chỉ huy; since then it is a Ban of the military command."""
_CULTURE_CENTRE: Final = re.compile(r"\b(?:TT\.?|[Tt]rung tâm)\s?VH\s?,\s?TT\s?(?:&|và)\s?TT(?!\w)")
_MEDIUM_CODE: Final = re.compile(r"\b(Báo|Tạp chí)\s([A-ZĐ]+&[A-ZĐ]+|[A-ZĐ]{4,})\b")
_STAFF_CODE: Final = re.compile(r"\bCV\s?:?\s?(VX|TH|NC|KT|KGVX|XD|NN|NL)\b")
_SHORT: Final = re.compile(rf"[{UPPER}]\s?[{UPPER}.&/]|/|:")
"""What every abbreviation has that its neighbours decide, and every list of fields."""
_AMPERSAND: Final = re.compile(r"(?P<left>[^\W\d_]+)\s*&\s*(?P<right>[^\W\d_]+)")
_WIDE_AMPERSAND: Final = re.compile(r"(?<=[A-ZĐ])\s*&\s*(?=[A-ZĐ])")
_SPELT: Final = re.compile(r"[^\W\d_A-Z]{2}&[A-ZĐ]?[^\W\d_A-Z]")
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_KINDS: Final = {"ĐH": "Đại học", "CĐ": "Cao đẳng", "BV": "Bệnh viện", "HV": "Học viện"}
"""Of a place named behind them."""
_TAKEN: Final = frozenset(("BT", "TH", "QT", "TG", "HT", "CT", "TT", "HD", "NB", "BN", "KT", "VP"))
"""Initials of provinces that are codes of their own elsewhere (a secretary, a chairman, a standing board)."""
_PLACED: Final = (
    r"(?:KBNN|Kho bạc Nhà nước|BHXH|Bảo hiểm xã hội|NHCSXH|NHNN|LĐLĐ|TAND|VKSND|VNPT|Viettel|BIDV|Agribank|Báo"
    r"|Đài (?:PT-?TH|PT&TH|Phát thanh(?: và| -)? [Tt]ruyền hình)|[Cc]ục (?:Thuế|Hải quan|Thống kê|THADS|QLTT)"
    r"|Thuế|Điện lực|Bưu điện|Công ty Điện lực)"
)
"""Bodies that bear the bare name of a province."""
_CENTRE: Final = re.compile(rf"(?<![\w&])TT\.?\s(?=[{UPPER}][^\W\d_{UPPER}]+ [a-zđ])")
"""Before what is written small, as what a centre is for; a person and a town have capitals only."""
_HEAD_CODE: Final = re.compile(r"\b([BS])([A-ZĐ&-]{2,})\b")


def expand(line: str, locality: Locality) -> str:
    """`line` with its abbreviations written out, on one line with single spaces.

    >>> expand("TT. HĐND, CT và các PCT UBND huyện", Locality())
    'Thường trực Hội đồng nhân dân, Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân huyện'
    >>> expand("Sở NN&PTNT; P.CNTT; BNV", Locality())
    'Sở Nông nghiệp và Phát triển nông thôn; Phòng Công nghệ thông tin; Bộ Nội vụ'
    """
    text = _clipped(new_tone(" ".join(line.split())), locality)
    text = unglued(text)
    text = _AMPERSAND.sub(_and, text) if "&" in text else text
    text = _behind_head(each_with_head(text), locality)
    if locality.level is Level.PROVINCE and "BCH" in text:
        text = _COMMAND.sub("Bộ Chỉ huy Quân sự", text)
        if (day := day_of(locality.date)) and day < _BORDER_COMMAND_UNTIL:
            text = _BORDER_COMMAND.sub("Bộ Chỉ huy Bộ đội Biên phòng", text)
    if _SHORT.search(text):
        text = _CULTURE_CENTRE.sub("Trung tâm Văn hóa, Thông tin và Thể thao", text) if "VH" in text else text
        text = _WIDE_AMPERSAND.sub("&", text) if "&" in text else text
        text = in_context(_LISTED.sub(_listed, text) if ":" in text else text)
    text = _fields(each_committee(text), locality)
    text = taken_apart(text, lambda code: meanings("name").get(code), field)
    text = _of_place(_own_tier(text, locality), locality)
    text = _CENTRE.sub("Trung tâm ", name_codes().sub(lambda found: _meaning(found[0], locality), text))
    return _spell(" ".join(text.split()).replace(" ,", ","))


_TIER_CODES: Final = {"quận": "Q", "huyện": "H", "xã": "X", "phường": "P", "đặc khu": "ĐK"}


def _own_tier(text: str, locality: Locality) -> str:
    """`text` with the one letter that a ward's or a district's papers write for it ("Công an Q") written out."""
    tier = (locality.district if locality.level is Level.DISTRICT else locality.commune) or ""
    code = next((code for word, code in _TIER_CODES.items() if tier.startswith(f"{word} ")), None)
    if not code or code not in text:
        return text
    word = tier[: tier.index(" ", 4)] if code == "ĐK" else tier.split(" ", 1)[0]
    return re.sub(rf"(?<=\w )(?<!thành phố ){code}\.?(?=\s*(?:$|[,;:(]))", word, text)


def _of_place(text: str, locality: Locality) -> str:
    """`text` with codes that end in the initials of the issuer's province written out ("ĐHĐN" in Đà Nẵng)."""
    name = bare(locality.province) if locality.province else ""
    initials = "".join(word[0] for word in name.split())
    if len(initials) < 2 or initials not in text:
        return text

    def named(found: re.Match[str]) -> str:
        known = _KINDS.get(found[1]) or (None if is_code(found[0]) else meanings("name").get(found[1]))
        return f"{known} {name}" if known and found[1] != "VN" else found[0]

    return re.sub(rf"(?<![\w&/.-])([A-ZĐ&]{{2,6}}){initials}(?![\w&/-])", named, text)


def _behind_head(text: str, locality: Locality) -> str:
    """`text` with the initials of the issuer's province written out that stand behind a body ("KBNN BT", "Báo BT")."""
    name = bare(locality.province) if locality.province else ""
    initials = "".join(word[0] for word in name.split())
    if len(initials) < 2 or initials not in text:
        return text
    text = re.sub(rf"(\b(?:Cty|CTy|Công ty)\s[^,;:()]+) {initials}(?=\s*(?:$|[,;(]|-\s))", rf"\1 {name}", text)
    if initials not in _TAKEN:
        return text
    return re.sub(rf"\b({_PLACED}) {initials}(?=\s*(?:$|[,;(]))", rf"\1 {name}", text)


def _clipped(text: str, locality: Locality) -> str:
    """`text` with its province's name written out that has the last syllable in full only ("Báo QNam", "Q. Ngãi")."""
    *first, last = bare(locality.province).split() if locality.province else [""]
    if not first or last not in text:
        return text
    initials = r"\.?\s?".join(word[0] for word in first)
    return re.sub(rf"(?<![\w&/-]){initials}\.?\s?{last}(?!\w)(?! [{UPPER}])", bare(locality.province or ""), text)


def _and(found: re.Match[str]) -> str:
    """What "&" stands for between words; these carry tones, as abbreviations do not ("GIÁO DỤC & ĐÀO TẠO", "GD&ĐT")."""
    toned = _TONES & set(unicodedata.normalize("NFD", found[0]))
    spelt = _SPELT.search(f"{found['left']}&{found['right']}")
    return f"{found['left']} và {found['right']}" if toned or spelt else found[0]


def _listed(found: re.Match[str]) -> str:
    """The fields after "Các Sở:" or "các Vụ:"."""
    return found[1] + re.sub(r"[A-ZĐ&][A-Za-zĐ&-]*(?!\w)", lambda word: field(word[0]) or word[0], found[2])


def _fields(text: str, locality: Locality) -> str:
    """Fields written out after the word that announces them; BNV and SNV too."""

    def head(found: re.Match[str]) -> str:
        meaning = field(found[2])
        if meaning not in ministry_fields() and not (meaning and found[1] == "S"):
            return found[0]
        return f"{'Bộ' if found[1] == 'B' else 'Sở'} {meaning}"

    def after(found: re.Match[str]) -> str:
        meaning = field(found[2]) or found[2]
        if found[1] == "Sở " and meaning == "Văn hóa và Thông tin" and (year_of(locality.date) or 0) > _CULTURE_SPLIT:
            meaning = "Văn hóa và Thể thao"
        return found[1] + meaning

    if "Báo " in text or "Tạp chí " in text:
        text = _MEDIUM_CODE.sub(lambda found: f"{found[1]} {field(found[2]) or found[2]}", text)
    text = _CODES.sub(_each_code, text) if "," in text else text
    if "CV" in text:
        text = _STAFF_CODE.sub(lambda found: f"Chuyên viên {field(found[1]) or found[1]}", text)
    text = _HEAD_CODE.sub(head, text) if not name_codes().fullmatch(text) else text
    return _AFTER_HEAD.sub(after, text)


def _each_code(found: re.Match[str]) -> str:
    """Offices of which a line says the head word once ("Phòng TH, KT, NC")."""
    codes = re.split(r"\s*,\s*", found["codes"])
    head = "Chuyên viên" if found["head"][0] in "Cc" and found["head"] != "Cục" else found["head"]
    known = next((order for order, code in enumerate(codes) if not field(code) or code in _NO_DIVISIONS), len(codes))
    if known < 2 or any(code not in _NO_DIVISIONS and not is_code(code) for code in codes[known:]):
        return found[0]
    return ", ".join([*(f"{head} {field(code)}" for code in codes[:known]), *codes[known:]])


def _meaning(code: str, locality: Locality) -> str:
    if code in {"TU", "VPTU", "BTCTU", "BTGTU", "BDVTU", "BNCTU", "BTGDVTU", "BTVTU", "UBKTTU"}:
        city = (locality.province or "").startswith("thành phố")
        return meanings("name").get(key(code), "Tỉnh ủy").replace("Tỉnh ủy", "Thành ủy" if city else "Tỉnh ủy")
    return meanings("name")[key(code)]


def _spell(text: str) -> str:
    """The usual capitals of what names are made of, of ministries' fields after their head word."""

    def spelt(found: re.Match[str]) -> str:
        return _spellings()[found[0].casefold()]

    def headed(found: re.Match[str]) -> str:
        words = found[2].split(" ")
        for count in range(len(words), 0, -1):
            known = offices_by_fold() if found[1].lower() == "phòng" else fields_by_fold()
            field = known.get(fold(" ".join(words[:count])))
            if field and words[count - 1] != "-":
                mark = "," if words[count - 1].endswith(",") else ""
                return " ".join([found[1].capitalize(), field + mark, *words[count:]])
        return found[0]

    text = repaired(text, _MISREAD)
    text = _BOARD.sub(lambda found: f"Ban {found[1].capitalize()}", _spelling().sub(spelt, text))
    return _HEADED.sub(headed, text)


@cache
def _spellings() -> Mapping[str, str]:
    return MappingProxyType({name.casefold(): name for name in (*spellings(), *ministry_fields())})


@cache
def _spelling() -> Begun:
    return Begun(re.compile(rf"{any_of(spellings())}\b", re.IGNORECASE))
