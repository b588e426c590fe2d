"""Chữ viết tắt trong tên cơ quan: abbreviations of recipient lines and body names, written out in full.

An abbreviation is written out where its neighbours decide what it means ("TT HĐND" is Thường trực, "TT. Sa Pa" a
town); what is not decided stays as written. Full words stay, in the usual spelling ("Uỷ ban" → "Ủy ban").
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from ingest.extract.compound_codes import taken_apart
from ingest.extract.dates import year_of
from ingest.extract.glued import unglued
from ingest.extract.letters import UPPER
from ingest.extract.neighbours import each_committee, in_context
from ingest.extract.one_head import each_with_head
from ingest.extract.spellings import spellings
from ingest.model import Locality
from ontology.folding import fold, new_tone
from ontology.levels import Level
from ontology.registry import abbreviations, ministries

MISREAD: Final = (
    (re.compile(r"\bthành ph[oóòôõọ]\b"), "thành phố"),
    (re.compile(r"\bđoàn th[eêẻẽ]\b"), "đoàn thể"),
    (re.compile(r"\bt[oôốỏ] chức\b"), "tổ chức"),
    (re.compile(r"\b[UÚỦỪ]y [Bb]an (?=[Nn]hân|[Mm]ặt|[Tt]rung)"), "Ủy ban "),
    (re.compile(r"\bHội đông (?=nhân)"), "Hội đồng "),
    (re.compile(r"\btinh(?=$|[,;])"), "tỉnh"),
    (re.compile(r"\bC[oôốỗộ]ng (?=TTĐT|[Tt]hông tin điện tử)"), "Cổng "),
)
"""Words of body names that scans often lose a mark of."""

INNER: Final = (
    *("Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính", "Kiểm tra văn bản và Quản lý, xử lý vi phạm hành chính"),
    *(
        "Văn hóa và Xã hội",
        "Kinh tế và Tài chính",
        "Pháp luật và Tư pháp",
        "Dân nguyện và Giám sát",
        "Kế hoạch, Tài chính",
    ),
    *("Khu Chế xuất và Công nghiệp", "khu chế xuất và công nghiệp"),
    *("Đảng ủy Mặt trận Tổ quốc và các đoàn thể", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể", "chuyên môn, nghiệp vụ"),
    *("Bưu chính, Viễn thông", "Bưu chính, viễn thông"),
    "Quản lý đê điều và Phòng, chống thiên tai",
    *("Các cơ quan và doanh nghiệp", "Các cơ quan và Doanh nghiệp"),
    *("Công tác đảng và công tác chính trị", "công tác đảng, công tác chính trị"),
    *("Khoa học, Công nghệ và Môi trường", "Quốc phòng, An ninh và Đối ngoại", "Truyền thông, Dữ liệu và Công nghệ số"),
    *("Thông tin, Dữ liệu và Công nghệ số", "Công nghệ và Cổng", "Quản lý và Xây dựng", "Quản lý đê điều và"),
    *(
        "Hàng hải và Đường thủy",
        "Kinh tế và Đô thị",
        "Kinh tế và Hạ tầng",
        "Báo và Phát thanh",
        "Pháp luật và Cải cách",
        "Biển và Hải đảo",
    ),
    *("viễn thông và công nghệ thông tin", "Tin học và Công báo"),
    *("phòng, chống", "Bộ trưởng, Chủ nhiệm", "Chánh, Phó", "Văn hóa và Thể thao", "Phát thanh, Truyền hình"),
    *(
        "Thể thao và Du lịch",
        "khoa học, công nghệ",
        "phòng chống thiên tai và tìm kiếm cứu nạn",
        "phòng, chống thiên tai và tìm kiếm cứu nạn",
    ),
)
"""More words whose comma or "và" belongs to a name."""

_BOARD: Final = re.compile(
    r"\bban (tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|đối ngoại)(?=\s(?:trung ương|\S+ ủy\b|và dân vận))",
    re.IGNORECASE,
)
_HEADED: Final = re.compile(
    r"\b(?<!cơ )(?<!cán )(bộ|sở|phòng)\s+"
    r"((?!bộ\b|sở\b|phòng\b)\w+,?(?:\s(?!bộ\b|sở\b|(?<!quốc )phòng\b)(?:\w+,?|-)){0,7})",
    re.IGNORECASE,
)
_FIELD_HEADS: Final = r"(?:Bộ|Sở|Phòng|Ban|Vụ|Cục|Chi cục|Khoa|Ngành|Tổ|Thanh tra|Trung tâm)"
_LISTED: Final = re.compile(
    rf"(\b(?i:(?:các\s+)?{_FIELD_HEADS}"
    rf"(?:\s*[,/]\s*(?:{_FIELD_HEADS}|cơ quan|đơn vị|TT|TW|ngành)){{0,2}})\s*:\s*)([^;:]+)"
)
_AFTER_HEAD: Final = re.compile(rf"(\b(?i:{_FIELD_HEADS}|ngành|nghề|cao đẳng|đại học|trường)\s)([A-ZĐ][A-Za-zĐ&-]+)\b")
_CULTURE_SPLIT: Final = 2008  # information left the departments of culture (Nghị định 13/2008/NĐ-CP), not the divisions
_CODES: Final = re.compile(
    r"(?<![cC]ác )\b(?P<head>Phòng|Sở|Vụ|Ban|Cục|(?:CV|[Cc]huyên viên):?)\s+"
    r"(?P<codes>[A-ZĐ&-][A-ZĐr&-]+(?:\s*,\s*[A-ZĐ&-][A-ZĐr&-]+)+)(?![\w&-])"
)
_COMMAND: Final = re.compile(r"\bBCH\s?(?:QS|[Qq]uân sự)(?!\w)(?!\s+(?:các|huyện|xã|cấp))")
"""A province has a Bộ Chỉ huy Quân sự, units below it a Ban (Luật Dân quân tự vệ 2019)."""
_MEDIUM_CODE: Final = re.compile(r"\b(Báo|Tạp chí)\s([A-ZĐ]+&[A-ZĐ]+)\b")
_STAFF_CODE: Final = re.compile(r"\bCV\s?:?\s?(VX|TH|NC|KT|KGVX|XD|NN|NL)\b")
_SHORT: Final = re.compile(rf"[{UPPER}]\s?[{UPPER}.&/]|/|:")
"""What every abbreviation has that its neighbours decide, and every list of fields."""
_AMPERSAND: Final = re.compile(r"(?P<left>[^\W\d_]+)\s*&\s*(?P<right>[^\W\d_]+)")
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_CODE: Final = re.compile(r"[A-ZĐ&-]{3,}")
_HEAD_CODE: Final = re.compile(r"\b([BS])([A-ZĐ&-]{2,})\b")


def expand(line: str, locality: Locality) -> str:
    """`line` with its abbreviations written out, on one line with single spaces.

    >>> expand("TT. HĐND, CT và các PCT UBND huyện", Locality())
    'Thường trực Hội đồng nhân dân, Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân huyện'
    >>> expand("Sở NN&PTNT; P.CNTT; BNV", Locality())
    'Sở Nông nghiệp và Phát triển nông thôn; Phòng Công nghệ thông tin; Bộ Nội vụ'
    """
    text = each_with_head(_AMPERSAND.sub(_and, unglued(new_tone(" ".join(line.split())))))
    if locality.level is Level.PROVINCE:
        text = _COMMAND.sub("Bộ Chỉ huy Quân sự", text)
    if _SHORT.search(text):
        text = in_context(_LISTED.sub(_listed, re.sub(r"(?<=[A-ZĐ])\s*&\s*(?=[A-ZĐ])", "&", text)))
    text = _fields(each_committee(text), locality)
    text = taken_apart(text, lambda code: _table("name").get(code), field)
    text = _names().sub(lambda found: _meaning(found[0], locality), text)
    return _spell(" ".join(text.split()))


def _and(found: re.Match[str]) -> str:
    """What "&" stands for between words; these carry tones, as abbreviations do not ("GIÁO DỤC & ĐÀO TẠO", "GD&ĐT")."""
    toned = _TONES & set(unicodedata.normalize("NFD", found[0]))
    return f"{found['left']} và {found['right']}" if toned else found[0]


def protect(text: str) -> str:
    """`text` with the commas and "và" that belong to names hidden from splitting; `reveal` brings them back."""
    return _compound().sub(lambda found: found[0].replace(",", "\x01").replace(" và ", "\x02"), text)


def reveal(text: str) -> str:
    """What `protect` hid, back again.

    >>> reveal(protect("Sở Văn hóa, Thể thao và Du lịch"))
    'Sở Văn hóa, Thể thao và Du lịch'
    """
    return text.replace("\x01", ",").replace("\x02", " và ")


def field(code: str) -> str | None:
    """The field that an abbreviation names after Bộ, Sở, Phòng ("NV" → "Nội vụ"); None when unknown."""
    return _table("field").get(_key(code))


def is_code(word: str) -> bool:
    """Whether a word is an abbreviation that body names use."""
    return _key(word) in _table("name") or _key(word) in _table("field")


def _listed(found: re.Match[str]) -> str:
    """The fields after "Các Sở:" or "các Vụ:"."""
    return found[1] + re.sub(r"[A-ZĐ&][A-Za-zĐ&-]*", lambda word: field(word[0]) or word[0], found[2])


def fields() -> tuple[str, ...]:
    """Every field that ministries, departments and divisions are named after, and its abbreviations."""
    return (*_ministries(), *(word for code, meaning, where in _rows() if where == "field" for word in (meaning, code)))


def names_field(words: str) -> bool:
    """Whether `words` are a field or begin a list of fields ("Nội vụ", "TC, YT")."""
    first = re.split(r",\s", words.strip(" .;\n"), maxsplit=1)[0]
    return fold(" ".join(first.split())) in _fields_by_fold() or bool(field(first))


def _fields(text: str, locality: Locality) -> str:
    """Fields written out after the word that announces them; BNV and SNV too."""

    def head(found: re.Match[str]) -> str:
        meaning = field(found[2])
        if meaning not in _ministries() and not (meaning and found[1] == "S"):
            return found[0]
        return f"{'Bộ' if found[1] == 'B' else 'Sở'} {meaning}"

    def after(found: re.Match[str]) -> str:
        meaning = field(found[2]) or found[2]
        if found[1] == "Sở " and meaning == "Văn hóa và Thông tin" and (year_of(locality.date) or 0) > _CULTURE_SPLIT:
            meaning = "Văn hóa và Thể thao"
        return found[1] + meaning

    text = _MEDIUM_CODE.sub(lambda found: f"{found[1]} {field(found[2]) or found[2]}", text)
    text = _STAFF_CODE.sub(lambda found: f"Chuyên viên {field(found[1]) or found[1]}", _CODES.sub(_each_code, text))
    text = _HEAD_CODE.sub(head, text) if not _names().fullmatch(text) else text
    return _AFTER_HEAD.sub(after, text)


def _each_code(found: re.Match[str]) -> str:
    """Offices of which a line says the head word once ("Phòng TH, KT, NC")."""
    codes = re.split(r"\s*,\s*", found["codes"])
    head = "Chuyên viên" if found["head"][0] in "Cc" and found["head"] != "Cục" else found["head"]
    return ", ".join(f"{head} {field(code)}" for code in codes) if all(map(field, codes)) else found[0]


def _meaning(code: str, locality: Locality) -> str:
    if code in {"TU", "VPTU", "BTCTU", "BTGTU", "BDVTU", "BNCTU", "BTGDVTU", "BTVTU", "UBKTTU"}:
        city = (locality.province or "").startswith("thành phố")
        return _table("name").get(_key(code), "Tỉnh ủy").replace("Tỉnh ủy", "Thành ủy" if city else "Tỉnh ủy")
    return _table("name")[_key(code)]


def _spell(text: str) -> str:
    """The usual capitals of what names are made of, of ministries' fields after their head word."""

    def spelt(found: re.Match[str]) -> str:
        return _spellings()[found[0].casefold()]

    def headed(found: re.Match[str]) -> str:
        words = found[2].split(" ")
        for count in range(len(words), 0, -1):
            known = _offices_by_fold() if found[1].lower() == "phòng" else _fields_by_fold()
            field = known.get(fold(" ".join(words[:count])))
            if field and words[count - 1] != "-":
                mark = "," if words[count - 1].endswith(",") else ""
                return " ".join([found[1].capitalize(), field + mark, *words[count:]])
        return found[0]

    for misread, word in MISREAD:
        text = misread.sub(word, text)
    text = _BOARD.sub(lambda found: f"Ban {found[1].capitalize()}", _spelling().sub(spelt, text))
    return _HEADED.sub(headed, text)


@cache
def _ministries() -> tuple[str, ...]:
    """The fields of the ministries, past ones too ("Nội vụ", "Thông tin và Truyền thông")."""
    return tuple(one.label.removeprefix("Bộ ") for one in ministries() if one.label.startswith("Bộ "))


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    lines = (files("ingest.extract") / "abbreviations.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return tuple((code, meaning, where) for code, meaning, where in rows)


@cache
def _table(where: str) -> Mapping[str, str]:
    """Abbreviation → meaning: names also from the schemes, if they have one reading there; the table here decides."""
    own = {_key(code): meaning for code, meaning, place in _rows() if place == where}
    return MappingProxyType({**_registered(), **own} if where == "name" else own)


def _registered() -> dict[str, str]:
    """The abbreviations of bodies and ministries that the schemes know, those with one reading in texts."""
    found = {}
    for short, readings in abbreviations().items():
        full = {one.full for one in readings if one.context == "text"}
        if _CODE.fullmatch(short) and len(full) == 1 and {one.scheme for one in readings} <= {"body", "ministry"}:
            found[short] = full.pop()
    return found


@cache
def _names() -> re.Pattern[str]:
    """Every abbreviation of names; spaces around hyphens and & do not count."""
    codes = sorted({*_table("name"), "TU"}, key=len, reverse=True)
    spaced = (re.sub(r"\\?([-&])", r"\\s*\1\\s*", re.escape(code).replace(r"\ ", r"\s+")) for code in codes)
    return re.compile(rf"(?<![\w&])(?:{'|'.join(spaced)})(?![\w&])")


@cache
def _spellings() -> Mapping[str, str]:
    return MappingProxyType({name.casefold(): name for name in (*spellings(), *_ministries())})


@cache
def _spelling() -> re.Pattern[str]:
    names = sorted(spellings(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)


@cache
def _fields_by_fold() -> Mapping[str, str]:
    """Ministries' fields as people write them, with and without "và" and commas ("Giáo dục - Đào tạo")."""
    loose = {
        fold(re.sub(r",? và |, ", joint, name)): name
        for name in _ministries()
        for joint in (" ", " - ")
        if " và " in name
    }
    return MappingProxyType({**loose, **{fold(name): name for name in _ministries()}})


@cache
def _offices_by_fold() -> Mapping[str, str]:
    offices = {fold(meaning): meaning for _, meaning, where in _rows() if where == "field"}
    return MappingProxyType({**offices, **_fields_by_fold()})


@cache
def _compound() -> re.Pattern[str]:
    known = {*_ministries(), *spellings(), *INNER, *(meaning for _, meaning, _ in _rows())}
    names = sorted((name for name in known if "," in name or " và " in name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)


def _key(code: str) -> str:
    return re.sub(r"\s*([-&])\s*", r"\1", " ".join(code.split()))
