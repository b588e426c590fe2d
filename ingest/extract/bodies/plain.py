"""Nói cho rõ: short ways of saying in a line of bodies, said as names are, before the line is taken apart."""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.bodies.hamlets import in_hamlets, named_hamlets
from ingest.extract.bodies.shared_heads import each_its_head
from ingest.extract.needles import repaired, repairs
from ingest.letters import SURNAMES, UPPER

_BRAND: Final = r"(?:VNPT|Viettel|MobiFone|Mobifone|Vinaphone|Agribank|Vietcombank|Vietinbank|BIDV|FPT)"
"""Companies of which every province has a branch."""
_AIDE: Final = r"(?:Trợ lý|Thư ký)"
_AIDES: Final = (
    rf"(?P<who>{_AIDE}(?:(?:\s?/\s?|, | và ){_AIDE})?)(?: của)?:?\s+(?P<first>Thủ tướng(?: Chính phủ)?)(?:,| và) "
    r"(?P<next>(?:các )?Phó Thủ tướng(?: Chính phủ)?)(?! Thường)"
)


def _aided(found: re.Match[str]) -> str:
    """The aides of the Prime Minister and of the deputies, whom a line names once."""
    who = re.split(r"\s?/\s?|, | và ", found["who"])
    return ", ".join(f"{aide} {whom}" for whom in (found["first"], found["next"]) for aide in who)


_NUMBERED: Final = (
    r"(?:Thuế cơ sở|(?:Tiểu|Trung|Lữ|Sư) đoàn|(?:Hải|Đại) đội|[^,;:]*\b[Kk]hu vực|(?:Cụm|Khối)(?: thi đua)?(?: số)?"
    r"|[^,;:]*\b(?i:Đội|Phòng|Trường|Trạm|Chi cục|Ban|Tổ|Chi nhánh|Bệnh viện|Xí nghiệp|Công ty)\s(?:[^,;:]*\s)?số"
    r"|Trung tâm [^,;:]*[Qq]uốc gia|Đoàn Kinh tế - Quốc phòng|Trại(?: tạm)? giam(?: số)?"
    r"|(?:[^,;:]*\b)?(?:[Pp]hường|[Kk]hu phố|[Tt]ổ dân phố|[Tt]hôn|[Ấấ]p|[Kk]hóm)"
    r"|Phòng|Vụ|Cục|Phân xưởng)"
)
"""Bodies that are told apart by their numbers."""


_NUMBERS: Final = r"(?P<numbers>(?:[IVX]+|\d+)(?:(?:, | và )(?:[IVX]+|\d+))+)(?![\w/])"
_ROW: Final = re.compile(r"[IVX\d](?:, | và )[IVX\d]")
_NUMBERED_IN_ROW: Final = re.compile(
    rf"\b(?P<head>{_NUMBERED}) {_NUMBERS}(?P<unit> (?:tỉnh|thành phố|huyện)(?: [{UPPER}]\w*)*$)?"
)


def _each_numbered(found: re.Match[str]) -> str:
    """Each of the bodies that a line names once with their numbers ("Thuế cơ sở 1, 2 và 3")."""
    head = re.sub(r"\A[Cc]ác ", "", found["head"])
    numbers = re.findall(r"[IVX\d]+", found["numbers"])
    return ", ".join(f"{head[0].upper()}{head[1:]} {number}{found['unit'] or ''}" for number in numbers)


_HOLDER: Final = rf"(?:(?:[Đđ]ồng chí|đ/c|ông|bà)\s+)?(?:{SURNAMES})(?:\s+[{UPPER}][^\W\d_]*){{1,3}}"
_EACH_CENTRE: Final = re.compile(r"(?:,| và) [Tt]rung tâm ")
_PLACE_NAME: Final = rf"[{UPPER}][^\W\d_{UPPER}]*(?: (?:- )?[{UPPER}][^\W\d_{UPPER}]*){{1,2}}"
_REPAIRS: Final = repairs(
    (
        (rf"\s*:\s+{_HOLDER}(?:(?:\s*[,;]|\s+và)\s+{_HOLDER})*$", ""),  # "các Phó Thủ tướng: Nguyễn Văn A, Lê B"
        (
            rf"\b((?:Phó )?(?:Chánh Văn phòng|Chánh Thanh tra|Chủ tịch|Bí thư|Giám đốc))\s+(?!Đoàn\b|Hồ Chí Minh)"
            rf"{_HOLDER}(?=\s*(?:[,;]|$))",
            r"\1",
        ),
        (r"\bĐH Quốc gia\b", "Đại học Quốc gia"),
        (r"\bCĐ (?=Đại học\b)", "Công đoàn "),
        (r"\b([Cc]ác) ĐH, CĐ\b", r"\1 đại học, cao đẳng"),
        (r"\b(Phó Chánh Văn phòng) (?:KGVX|VX|KT|NC|TH|NN|ĐT|XD|QH)\b(?=\s|,|$)", r"\1"),  # what he looks after
        (r"\bChánh (?:văn phòng|thanh tra)\b", lambda post: f"Chánh {post[0][6].upper()}{post[0][7:]}"),
        (r"\b([ỦU][ỷy] ban [Cc]ông tác) ĐB\b", r"\1 đại biểu"),
        (
            rf"^(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+[{UPPER}][^\W\d_]*(?:\s+[{UPPER}][^\W\d_]*){{1,3}}\s*[-–,]\s*"
            r"(?=(?:Phó |Quyền )?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Chánh|Tổng|Ủy viên|Cục trưởng|Hiệu trưởng)\b)",
            "",
        ),
        (rf"\b[Đđ]ồng chí\s+(?=[{UPPER}])", ""),
        (r"\bChánh(?=(?:,| và)\s+(?:các )?Phó Chánh Văn phòng)", "Chánh Văn phòng"),
        (r"\b((?:Trang|Cổng) [Tt]hông tin điện tử|Website) của (?=[A-ZĐ])", r"\1 "),
        (r"\bCác (?=Văn phòng\s*:)", ""),
        (r"\b(Cổng [Tt]hông tin điện tử|Website), (?=(?:Bộ|Sở) [^,]+$)", r"\1 "),
        (  # many, though nothing says so
            r"\b(Thủ trưởng|Lãnh đạo|Người đứng đầu|Giám đốc) ((?:cơ quan|sở|Sở|ban|đơn vị)"
            r"(?=,\s+(?:Thủ trưởng|ban|ngành|sở|đơn vị|đoàn thể|tổ chức|cơ quan)\b))",
            r"\1 các \2",
        ),
        (
            r"^((?:Vụ|Cục)\s[^,;:()]*[^,;:()\s–-]) "
            r"(?=Bộ [A-ZĐ]|(?:Tòa án|Viện kiểm sát) nhân dân tối cao|Thanh tra Chính phủ|Ngân hàng Nhà nước|Tổng cục )",
            r"\1, ",
        ),
        (
            r"^(?:Các )?[Tt]ỉnh ủy, [Tt]hành ủy(?=,.*\bcác tỉnh, thành phố)",
            "Các tỉnh ủy, thành ủy trực thuộc Trung ương",
        ),
        (r"(?<=[Ss]ở, )ban ngành\b", "ban, ngành"),
        (r"\bBộ trưởng, Chủ nhiệm (?=các )", "Bộ trưởng, Chủ nhiệm, "),
        (r"^(?:Các )?Bộ trưởng(?=(?:,| và) (?:các )?[Tt]hủ trưởng (?:các )?cơ quan ngang)", "Bộ trưởng các Bộ"),
        (
            r"\b[Tt]hủ trưởng (?:các )?cơ quan ngang [Bb]ộ(?:,| và) "
            r"(?:[Tt]hủ trưởng )?(?:các )?cơ quan (?=thuộc Chính)",
            "Thủ trưởng các cơ quan ngang bộ\x01 cơ quan ",
        ),
        (
            r"\b(Giám đốc|Hiệu trưởng) (Trung tâm|Trường|Bệnh viện|Công ty|Chi nhánh)( [^,;:]*)(, | và )"
            r"(?=các (?i:\2)\b)",
            r"\1 \2\3\4\1 ",
        ),
        (r"\b(Tập đoàn(?: kinh tế)?)(,| và) Tổng [Cc]ông ty [Nn]hà nước", r"\1\2 tổng công ty nhà nước"),
        (r":\s*\d+ bản\b.*$", ""),
        (r"^(?:Trân trọng )?[Đđ]ề nghị (?=[A-ZĐỦ])", ""),
        (
            r"^((?:[Cc]ác )?(?:[Ss]ở|[Bb]ộ))(?:, (?:ban, )?ngành)? (?:là )?thành viên(?: (?:của )?(?:Khối|Cụm)[^:]*)?:",
            r"\1:",
        ),
        (r"\btrên địa (?=(?:[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường)\b)", "trên địa bàn "),
        (r"\b(doanh nghiệp),? (?=viễn thông\b)", r"\1 "),
        (
            r"^(?:Đăng(?: tải)?|Đưa(?: tin)?|Công khai|Niêm yết|Công bố)(?: (?:trên|lên|tại))?"
            r" (?=(?:[Ww]ebsite|[Ww]eb|Cổng|[Tt]rang (?:[Tt]hông|web)|Công báo)\b)",
            "",
        ),
        (r"\b([Cc])hi(?:,| và) (?=[Đđ]ảng bộ\b)", r"\1hi bộ, "),
        (r"^(?:[Cc]ác )?[Cc]ơ quan (?=(?:thông tấn, )?báo(?: chí)?, đài\b)", "Các cơ quan "),
        (r"^(?:Lãnh đạo )?Văn phòng:\s*(?=(?:[Cc]ác )?(?:Chánh|Phó Chánh|Phó|Lãnh đạo) Văn phòng\b)", ""),
        (r"\b(các tỉnh(?:, thành phố)?) (?=Trung ương\b)", r"\1 trực thuộc "),
        (r"\b(tỉnh|thành phố) (?=Văn phòng (?:Ủy|Hội|Đoàn|Tỉnh|Thành))", r"\1, "),
        (r"\b(Bí thư (?:các )?[Tt]ỉnh ủy), ([Tt]hành ủy)(?= các [^:]*$|$)", lambda found: whole(found[0])),
        (rf"^([^,;:]*?)\b[Cc]ác (tỉnh|thành phố) (?={_PLACE_NAME}$)", r"\1\2 "),
        (
            r"(?:(?<=^)|(?<= )|(?<=, ))(?P<first>[Cc]ác [Tt]rường [^,;:]*(?:, [^,;:]*)?), "
            r"[Tt]rung tâm (?P<kind>[Gg]iáo dục (?:[Tt]hường xuyên|[Nn]ghề nghiệp[\w -]*?)(?:(?:,| và) [Tt]rung tâm"
            r" [Gg]iáo dục [\w -]*?)?)(?=$|,)",
            lambda found: f"{found['first']}, các trung tâm {_EACH_CENTRE.sub(', các trung tâm ', found['kind'])}",
        ),
        (
            r"^Trưởng(?:,| và) ((?:[Cc]ác )?)Phó (?:[Tt]rưởng )?([Tt]rạm|[Pp]hòng|[Kk]hoa|[Tt]rung tâm)(?!\w)",
            r"Trưởng \2, \1Phó Trưởng \2",
        ),
        (r"\b(ngành|đoàn thể|tổ chức|hội|đơn vị) của (?=(?:tỉnh|thành phố|huyện|thị xã|xã|phường)$)", r"\1 "),
        (r"^[Tt]ổ chức (?=chính trị - xã hội\b)", "Các tổ chức "),
        (r"\bVăn phòng \((?=Bộ |Sở |Cục )([^()]*)\)", r"Văn phòng \1"),
        (r"\b(Sở|Phòng|Bộ|Vụ|Cục|Hội|Trường) ([^,;:]*?[^,;:\s])\s*[-–]\s*(?=\1 (?!\2))", r"\1 \2, "),
        (
            r"^(?P<house>Văn phòng[^:,;]*):\s*Lãnh đạo, (?P<who>[Cc]huyên viên[^,;:]*)$",
            r"Lãnh đạo \g<house>, \g<who> \g<house>",
        ),
        (
            r"\b((?:Giám đốc )?(?:các )?Trung tâm [^,;]+?) (?:cấp )?(tỉnh|thành phố)(?:,| và) (?:cấp )?(xã|phường)\b",
            r"\1 \2, \1 cấp \3",
        ),
        (r"\b(Trung ương Đảng) Đảng\b", r"\1"),
        (r"\bCác các\b", "Các"),
        (r"^[Đđ]ơn vị, trường(?= (?:học )?trực thuộc)", "Các đơn vị, trường"),
        (r"^[Hh]uyện ủy, ((?:thị ủy, )?)[Tt]hành ủy\b", r"Các huyện ủy, \1thành ủy"),
        (
            r"^(?:Các )?([Đđ]ảng ủy|[Đđ]ảng bộ|[Cc]hi bộ|[Cc]hi ủy)"
            r"((?:, (?:đảng ủy|đảng bộ|chi bộ|chi ủy))+ trực thuộc)\b",
            lambda found: f"Các {found[1].lower()}{found[2]}",
        ),
        (r"^(Sở [^-,]+?) - [Cc]ơ quan [Tt]hường trực .*$", r"\1"),
        (
            r"(?<!uận )(?<!ường )(?<!đạo )(?<!án )(?<!số )(?<!tác )(?<!Tổ )\b\d{1,3} "
            r"(?=(?:tỉnh|huyện|quận|thị xã|xã|phường|thôn|ấp|bản|khu phố|tổ dân phố|khóm|xóm|buôn|làng|đoàn thể"
            r"|chi bộ|chi hội)"
            r"(?:,| và|$| (?:tỉnh|huyện|xã|phường)\b))",
            "các ",
        ),
        (
            r"\b([Cc]ác (?:tỉnh|huyện|quận|xã|phường))(?:,| và) \d{1,2} (?=(?:thị trấn|thị xã|thành phố|phường|xã)$)",
            r"\1, ",
        ),
        (
            r"\b([Cc]ác) đồng chí (?=(?:Ủy viên|Phó|Bí thư|Thứ trưởng|[Ll]ãnh đạo|[Tt]hành viên"
            r"|[Cc]hi ủy viên|[Tt]ổ trưởng|[Cc]hi hội trưởng|[Hh]iệu trưởng)\b)",
            r"\1 ",
        ),
        (r"^Thường trực Ban Bí thư Trung ương(?: Đảng)?$", "Thường trực Ban Bí thư"),
        (r"\bSở (?=Công an\b)", ""),
        (
            r"^(?P<head>[^,:;]+? )(?:các )?xã, phường(?:,| và) đặc khu (?P<name>[A-ZĐ].*)$",
            r"\g<head>các xã, phường, \g<head>đặc khu \g<name>",
        ),
        (r" các đặc khu (?=[A-ZĐ])", " đặc khu "),
        (
            rf"^(?P<head>[^,;:]*?(?:Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy)) (?P<unit>(?:thành phố|thị xã)"
            rf"(?: [{UPPER}]\w*)+)(?:,| và) các (?=(?:quận|huyện|thị xã|phường|xã)\b)",
            r"\g<head> \g<unit>, \g<head> các ",
        ),
        (r"^Các ban [Đđ]ảng(?=, Văn phòng Trung ương)", "Các ban Đảng Trung ương"),
        (r":\s*[-+•]\s*", ": "),
        (r"\b(Ban Thi đua - Khen thưởng) - (?=Sở )", r"\1 "),
        (r"\b((?:[Cc]ụm|[Kk]hối) [Tt]hi đua(?: số)? [IVX\d]+)\s?[-–]\s?(?=Bộ |[A-ZĐ])", r"\1 "),
        (
            r"^(?P<head>Hội [^,;:]+?) (?P<units>các (?:huyện|quận|xã|phường)\b[^;:]*?),"
            r" [Kk]hối (?=các cơ quan|[Dd]oanh)",
            r"\g<head> \g<units>, \g<head> Khối ",
        ),
        (r"^(?!.*[Cc]ác [Vv]ụ:)(.*?)\b(?:[Vv]ụ )?V\.(?=I{1,3}\b)", r"\1Vụ "),
        (  # two titles of one person
            rf"^((?:Phó )?(?:Thủ tướng|Chủ tịch)[^,;:]*? [{UPPER}][^\W\d_]+ [{UPPER}][^\W\d_]+),"
            r" (?:Phó )?(?:Trưởng Ban|Chủ tịch (?:Hội đồng|Ủy ban) (?!nhân dân))[^,;:]*$",
            r"\1",
        ),
        (r"\bTrưởng (?=[Cc]ụm, [Kk]hối\b)", "Trưởng các "),
        (
            r"^((?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc)\s[^,;:()–-]+?)\s[-–]\s"
            r"(?:Phó )?(?:Trưởng (?:[Bb]an|Tiểu ban)|Chủ tịch Hội đồng (?!nhân)|(?:Tổ|Cụm|Khối) trưởng)\b[^;]*$",
            r"\1",
        ),
        (
            r"((?:^|, )(?:[Cc]ác )?(?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư) (?:Ủy ban nhân dân|Hội đồng nhân dân|Sở)"
            r"[^,;:()]*?) phụ trách(?: [^,;]+)?$",
            r"\1",
        ),
        (r"\b(Trung tâm) (?=Trung tâm\b)", ""),
        (r"\b([Tt]rưởng) (thôn|ấp|bản|khóm|khu phố|xóm) (?=các \2\b)", r"\1 "),
        (r"\b(Tập đoàn|Tổng công ty) (?=(?:Tập đoàn|Tổng công ty) )", ""),
        (r"(?:(?<=^)|(?<= và )|(?<=, ))(?:[Cc]ác )?[Hh]ội, đoàn thể\b", "các hội, đoàn thể"),
        (
            r"^(?P<house>Văn phòng): Lãnh đạo(?:,| và) (?:các )?(?P<who>[Cc]huyên viên)",
            r"Lãnh đạo \g<house>, các \g<who> \g<house>",
        ),
        (_AIDES, _aided),
        (
            rf"\b{_BRAND}(?:(?:,| và) {_BRAND})+ "
            rf"(?P<place>(?:(?:tỉnh|thành phố|huyện|khu vực) ?)?(?:[{UPPER}]\w* ?)*)$",
            lambda found: ", ".join(f"{brand} {found['place']}" for brand in re.findall(_BRAND, found[0])),
        ),
        (r"\b(Trợ lý|Thư ký)\s?/\s?(Trợ lý|Thư ký)\b(?: của)?", r"\1, \2"),
        (rf"\b({_AIDE}) của (?=(?:các )?(?:Phó )?Thủ tướng)", r"\1 "),
        (r"(?<=[ýưk] )các Phó Thủ tướng(?! Chính| Thường)", "các Phó Thủ tướng Chính phủ"),
    )
)


def plain(words: str) -> str:
    """`words` (written out) with what they leave unsaid.

    >>> plain("Chánh, các Phó Chánh Văn phòng"), plain("Thủ trưởng cơ quan, ban, ngành")
    ('Chánh Văn phòng, các Phó Chánh Văn phòng', 'Thủ trưởng các cơ quan, ban, ngành')
    """
    words = named_hamlets(words)
    words = _NUMBERED_IN_ROW.sub(_each_numbered, words) if _ROW.search(words) else words
    return in_hamlets(repaired(each_its_head(words), _REPAIRS))
