"""Đầu mục nói một lần: head words that a line says once for bodies that are no bodies without them.

"Đảng ủy Quân sự, Công an huyện" are two committees, "Hội CCB các xã, trường học" two kinds of associations; the members
of boards ("Các đồng chí Ban Thường vụ, Ban Chấp hành") and the branches of a committee each have their own.
"""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.needles import repaired, repairs

_FORCE: Final = r"(?:Quân sự|Công an|Bộ đội Biên phòng|Biên phòng)"
_OF_FORCES: Final = (
    r"(?:(?:Thường trực |Ban Thường vụ |Bí thư )?Đảng ủy|(?:Hội|Tổ|Chi hội)(?: Hội)? Phụ nữ|Đoàn Thanh niên|Chi bộ)"
)
"""What each of the forces of a unit has one of."""
_MEMBERS_OF: Final = r"(?:Ban Thường vụ|Ban Chấp hành|Ủy ban Kiểm tra|Đoàn Chủ tịch)"
_COMMITTEES: Final = r"(?:(?:tỉnh|thành|huyện|quận|thị) (?:ủy|[đĐ]oàn))"
_YOUTH: Final = r"(?:(?:tỉnh|thành|huyện|quận|thị) [đĐ]oàn)"
_BOARDS: Final = (
    r"(?:Ban [A-ZĐ][\w ]*?|Ủy ban Kiểm tra|Văn phòng|Thường trực|[Bb]í thư|Khối [Dd]ân vận|Lãnh đạo)(?= các )"
)

_OF_BLOCKS: Final = r"(?:Đảng ủy|Công đoàn|Đoàn(?: Thanh niên)?|Hội Cựu chiến binh|Liên đoàn Lao động)"
_UNIT: Final = r"(?:tỉnh|thành phố|huyện|Trung ương)"


_PARTY_GROUP: Final = re.compile(r"(?<=, )(?:Ban [Cc]án sự [Đđ]ảng|Đảng đoàn|Đảng ủy(?= trực))(?=,| và| trực thuộc|$)")
"""On a list of the Party's boards they are many, whatever their capitals."""


def _each(head: str, names: str) -> str:
    return ", ".join(f"{head} {name}" for name in re.split(r", | và ", names))


_REPAIRS: Final = repairs(
    (
        (
            rf"\b(?P<head>{_OF_FORCES}) (?P<names>{_FORCE}(?:(?:, | và ){_FORCE})+)(?!\w)",
            lambda found: _each(re.sub(r"\b(Tổ|Chi hội) Hội ", r"\1 ", found["head"]), found["names"]),
        ),
        (
            r"\b(Công đoàn|Chi bộ|Chi đoàn|Đoàn Thanh niên)(?=, (?:Công đoàn|Chi bộ|Chi đoàn) cơ quan$)",
            r"\1 cơ quan",
        ),
        (r"^((?:Ủy ban )?Mặt trận(?:(?! và )[^,;])*), (?=đoàn thể\b)", r"\1, các "),
        (r"\bCụm(?: trưởng)?, (?:[Kk]hối trưởng|[Cc]ụm phó) (?=các )", lambda found: whole(found[0])),
        (
            r"\b[Cc]âu lạc bộ(?:(?:, |\s?-\s?| và )(?:[Đđ]ội|[Nn]hóm))+(?=$|,| trực thuộc)",
            lambda found: whole(re.sub(r"\s?-\s?", ", ", found[0])),
        ),
        (
            r"^(?:[Cc]ác )?[Bb]an (?P<whose>(?:Liên đoàn Lao động|Công đoàn|Hội(?! đồng)|Trung ương (?:Hội|Đoàn)"
            r"|(?:Tỉnh|Thành) đoàn)\b[^:,]*): (?P<names>[^:;]+)$",
            lambda found: ", ".join(f"Ban {name} {found['whose']}" for name in found["names"].split(", ")),
        ),
        (
            r"\b[Cc]ác [Đđ]ảng đoàn(?:,| và) [Bb]an [Cc]án sự [Đđ]ảng\b",
            lambda found: whole(found[0].replace("Ban", "ban").replace("Cán", "cán")),
        ),
        (
            r"^[Cc]ác (?:[Bb]an|[Đđ]ảng)\b[^:;]*?, (?:Ban [Cc]án sự [Đđ]ảng|Đảng (?:đoàn|ủy trực thuộc))\b[^:;]*$",
            lambda found: _PARTY_GROUP.sub(lambda group: group[0].lower(), found[0]),
        ),
        (
            r"\b[Tt]ổ [Cc]ông đoàn (?:các )?(?:khoa, phòng|phòng, khoa|khoa, phòng, ban)\b",
            lambda found: whole(found[0]),
        ),
        (r"\b(Tổ|Chi hội) Hội (?=Phụ nữ)", r"\1 "),
        (
            rf"\b(?P<head>{_OF_BLOCKS}) (?P<names>Khối [^,;:]+?(?:(?:, | và )Khối [^,;:]+?)+)"
            rf"(?P<unit> {_UNIT}(?: .*)?)?$",
            lambda found: ", ".join(
                f"{found['head']} {name}{found['unit'] or ''}" for name in re.split(r", | và (?=Khối)", found["names"])
            ),
        ),
        (
            r"\b(?P<head>Ủy ban Kiểm tra|Văn phòng|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)|Thường trực)"
            r" (?:các )?[Tt]ỉnh ủy(?:, | và )(?:các )?[Tt]hành ủy(?= trực thuộc|$)",
            lambda found: whole(f"{found['head']} các tỉnh ủy, thành ủy"),
        ),
        (r"(?<=Ban Chỉ huy Quân sự )các cơ quan, tổ chức\b", lambda found: whole(found[0])),
        (r"(?P<head>\b[^,;:]+?) (?P<first>khu vực [^,;:]+?), (?=khu vực )", r"\g<head> \g<first>, \g<head> "),
        (
            rf"\b(?P<many>[Cc])ác (?:đồng chí (?:trong )?(?:Ủy viên )?|Ủy viên )"
            rf"(?P<boards>{_MEMBERS_OF}(?:(?:, | và ){_MEMBERS_OF})*)",
            lambda found: f"{found['many']}{_each('ác Ủy viên', found['boards']).replace(', ác', ', các')}",
        ),
        (r"\b[Cc]ác (?:đồng chí )(?=Thường trực )", ""),
        (
            rf"\b(?P<head>{_BOARDS}) (?P<of>các {_COMMITTEES}(?:(?:, | và ){_COMMITTEES})*)(?:, | và )"
            r"(?:các )?(?P<last>[Đđ]ảng ủy|[Đđ]oàn) (?=trực thuộc)",
            lambda found: whole(f"{found['head']} {found['of']}, {found['last'].lower()} "),
        ),
        (  # of the youth; committees of the Party are one list
            rf"\b(?P<of>[Cc]ác {_YOUTH}(?:(?:, | và ){_YOUTH})*)(?:, | và )(?:các )?[Đđ]oàn (?=trực thuộc)",
            lambda found: f"{whole(found['of'])}, các đoàn ",
        ),
        (
            r"(?:(?<=^)|(?<=, ))(?:[Cc]ác )?[Đđ]oàn"
            r"(?P<rest>(?: cơ sở)?(?:, | và )(?:[Cc]hi đoàn|[Đđ]oàn) )(?=trực thuộc)",
            lambda found: f"Các {whole('đoàn' + found['rest'].lower())}",
        ),
        (
            r"^(?P<all>(?:[Cc]ác )?(?P<head>Đoàn|Hội [^,;:]+?) (?:các )?(?:xã|phường|huyện)\b.*?)(?:,| và) trực thuộc$",
            r"\g<all>, \g<head> trực thuộc",
        ),
        (
            r"^(?:[Cc]ác )?(?P<head>Hội [^,;:]+?|Công đoàn|Đoàn|Chi đoàn|Liên đội) "
            r"(?P<units>(?:các )?(?:xã|phường|thị trấn|huyện|tổ dân phố|thôn|khu phố)\b[^;:]*?)(?:,| và) (?:các )?"
            r"(?P<last>trường học|cơ quan|khối \d+)\b",
            lambda found: (
                f"{found['head']} {found['units']}, {found['head']} {'' if found['last'][-1].isdigit() else 'các '}"
                f"{found['last']}"
            ),
        ),
    )
)


_BOARDS_IN_BRACKETS: Final = re.compile(
    r"(?P<body>[^(),;:]+?)\s*\((?P<boards>(?:Ban|Văn phòng)\s[^(),;:]+(?:, (?:Ban|Văn phòng)\s[^(),;:]+)+)\)?"
)


def boards_in_brackets(words: str) -> str:
    """`words` with the boards of a body that stand in brackets behind it under its name; one alone is left there.

    >>> boards_in_brackets("Tổng Liên đoàn (Ban Tuyên giáo, Ban Nữ công)")
    'Tổng Liên đoàn, Ban Tuyên giáo Tổng Liên đoàn, Ban Nữ công Tổng Liên đoàn'
    """
    found = _BOARDS_IN_BRACKETS.fullmatch(words) if words.endswith(")") else None
    if not found:
        return words
    boards = found["boards"].split(", ")
    if found["body"].startswith(("Tổng Liên đoàn", "Liên đoàn", "Công đoàn")):
        boards = [board.replace("Ban Nội chính", "Ban Nữ công") for board in boards]
    return ", ".join((found["body"], *(f"{board} {found['body']}" for board in boards)))


def each_its_head(words: str) -> str:
    """`words` (written out) with the head word before each that shares it.

    >>> each_its_head("Ban Thường vụ Đảng ủy Quân sự, Công an huyện")
    'Ban Thường vụ Đảng ủy Quân sự, Ban Thường vụ Đảng ủy Công an huyện'
    >>> each_its_head("Các đồng chí Ban Thường vụ, Ban Chấp hành Đảng bộ xã")
    'Các Ủy viên Ban Thường vụ, các Ủy viên Ban Chấp hành Đảng bộ xã'
    """
    return repaired(words, _REPAIRS)
