"""Chữ tắt của tổ chức đảng, đoàn thể và trường học: abbreviations that only their papers write, told by what is beside.

"TT HTND" is the farmers' support centre, "Phó TB" a deputy head of a board, "CB, GV, NV" the staff of a school.
"""

import re
from typing import Final

from ingest.extract.needles import repaired, repairs

_END: Final = r"(?=\s*(?:$|[,;(]))"
_UNIT: Final = r"(?:các|tỉnh|thành phố|TP|huyện|quận|thị|xã|phường)\b"


def _staff(found: re.Match[str]) -> str:
    """The staff of a school, and its pupils, as one list."""
    names = {"CBQL": "cán bộ quản lý", "CB": "cán bộ", "GV": "giáo viên", "NV": "nhân viên", "HS": "học sinh"}
    return ", ".join(names[code] for code in re.findall("|".join(names), found[0]))


_WORDS: Final = repairs(
    (
        # the Party
        (r"\bĐUTT\b", "đảng ủy trực thuộc"),
        (r"\bTM\s?[-,]?\s?GV\b", "tham mưu, giúp việc"),
        (r"(?<=Đảng, )NN(?= giao\b)", "Nhà nước"),
        (r"(?<= giao )NV\b", "nhiệm vụ"),
        (r"(?:(?<=Khối )|(?<=khối )|(?<=ĐUK ))(?:CCQ|CQ|cơ quan)\s?(?:&|và|-)\s?(?:DN|doanh nghiệp)\b", "các CQ và DN"),
        (
            r"\bBTC(?=, B(?:TG&DV|TGDV|TG|DV|NC)\b[^;:]*\s(?:TW|TƯ|Trung ương)(?!\w))",
            "Ban Tổ chức",
        ),
        (r"\bTT\.?\s?(?=T[WƯ] (?:HND|HLHPN|HPN|HCCB|HCTĐ|HNCT|HKH|HSV)\w*)", "Thường trực "),
        (r"\bBTC(?=\s+các\s[^;:]*\w ủy\b)", "Ban Tổ chức"),
        (r"\bCA(?=,\s*(?:VKS|TAND|TA\b|QS\b|Viện kiểm|Tòa án))", "Công an"),
        (r"(?<=Ban )NC(?=\s+(?:T?LĐLĐ|TLĐ|CĐ|Công đoàn|Tổng LĐ|Liên đoàn))", "Nữ công"),
        (r"\bMT(?=(?:,| và)\s+(?:các )?(?:đoàn thể|ĐT|hội, đoàn thể)\b)", "Mặt trận Tổ quốc"),
        (r"(?:(?<=đoàn thể )|(?<=ngành ))TT(?=\s*(?:$|[,;(]))", "thị trấn"),
        (r"(?:(?<=hi bộ )|(?<=ảng bộ ))TT(?= (?:Đảng|ĐU\b|HU\b|Huyện|TU\b))", "trực thuộc"),
        (r"\bBTC(?=(?:,| và) BGK\b)|(?<=viên )BTC(?=\s*(?:$|[,;(]))", "Ban Tổ chức"),
        (r"\bBGK\b", "Ban Giám khảo"),
        (r"\bVPTT(?= (?:BCĐ|Ban Chỉ đạo)\b)", "Văn phòng Thường trực"),
        (r"(?:(?<=hi bộ )|(?<=ảng bộ )|(?<=ảng ủy ))CSTT\b", "cơ sở trực thuộc"),
        (r"(?<![\w&./-])Q(?=\d{1,2}(?!\w))", "quận "),
        # youth
        (r"(?<=ác )ĐCS\b|\bĐCS(?=(?:,| và) [Cc]hi đoàn)", "đoàn cơ sở"),
        (r"(?<=Ban )PT(?=\s+(?:Hội|HND|HLHPN|HCCB|Tỉnh [Hh]ội)\b)", "Phong trào"),
        (r"\bTNTP\s?(?:&|và)\s?NĐ\b", "Thiếu niên Tiền phong và Nhi đồng"),
        (r"\bNXB\b", "Nhà xuất bản"),
        (r"(?i:(?<=đoàn và )|(?<=đoàn, ))ĐTT\b", "đoàn trực thuộc"),
        (r"\bTT\s?(?=(?:HĐTTN|HTND|HTPN|HTTN)\b|Hoạt động |Hỗ trợ )", "Trung tâm "),
        (r"(?<=Ban )TTN(?:TH\b| trường học)", "Thanh thiếu nhi trường học"),
        (r"(?<=Ban )TTN\b", "Thanh thiếu nhi"),
        (r"(?<=Ban )TNCN\s?(?:&|-)?\s?ĐT\b", "Thanh niên công nhân và đô thị"),
        (r"\bUBH\b", "Ủy ban Hội"),
        (r"(?<=Đội )SVTN\b", "Sinh viên tình nguyện"),
        (r"(?<=Đội )TNTN\b", "Thanh niên tình nguyện"),
        (r"(?<=Đội )TN(?= xung kích| tình nguyện)", "Thanh niên"),
        # associations, the front
        (r"\b(?:VĐ\s?|[Vv]ận động )HMTN\b", "vận động hiến máu tình nguyện"),
        (r"\bHMTN\b", "hiến máu tình nguyện"),
        (r"(?<=Ban )GSĐT\s?C(?:Đ|ỦA CĐ)\b", "Giám sát đầu tư của cộng đồng"),
        (rf"(?<!ội )\bCCB(?=\s+{_UNIT})", "Hội CCB"),
        (rf"(?<!ội )\bLHPN(?=\s+{_UNIT}|\s*,)", "Hội LHPN"),
        (r"(?<=Ban )HTPN\s?PTKT\b", "Hỗ trợ phụ nữ phát triển kinh tế"),
        (r"(?<=Ban )CSLP\b", "Chính sách - Luật pháp"),
        (r"(?<=Ban )GĐ-?XH\b", "Gia đình - Xã hội"),
        (r"(?<=Hội )DNT\b|(?<=Hội )(?:DN|Doanh nghiệp) trẻ\b", "Doanh nhân trẻ"),
        (r"(?<=ội )DN\s?(?:NVV|N&V|N-V)\b", "Doanh nghiệp nhỏ và vừa"),
        (r"\bBVĐ(?=\s+Quỹ|\s+[Cc]uộc|\s+[Hh]iến)|(?<=Ban )VĐ(?=\s+Quỹ)", "Ban Vận động"),
        (
            rf"(?:(?<=viên )|(?<=của )|(?<=UB )|(?<=Ban công tác ))MT(?=\s+{_UNIT}|\s*(?:$|[,;(]))",
            "Mặt trận Tổ quốc",
        ),
        (r"\bĐV(?=\s+(?:CĐ|công đoàn)\b)", "đoàn viên"),
        # schools
        (r"\bCB(?:QL)?\s?[-,]\s?GV(?:\s?(?:,|-|và)\s?(?:NV|HS))*\b", _staff),
        (r"\bGV\s?(?:,|-|và)\s?NV\b", _staff),
        (r"\bCBQL\b", "cán bộ quản lý"),
        (r"(?<=[Tt]ổ )MG\b", "mẫu giáo"),
        (rf"(?<=[Tt]ổ )NT{_END}", "nhà trẻ"),
        (rf"(?<=[Tt]ổ )HC{_END}", "hành chính"),
        (r"(?<=[Tt]ổ )KHTN\b", "Khoa học tự nhiên"),
        (r"(?<=[Bb]ộ phận )CM\b", "chuyên môn"),
        # steering boards
        (r"\bCT(?=\s?MTQG\b)", "chương trình "),
        (rf"(?<=Phó )TB{_END}", "Trưởng ban"),
    )
)


def of_masses(text: str) -> str:
    """The text with what the papers of the Party, its mass organisations and of schools abbreviate written out.

    >>> of_masses("TT HTND, Ban TTN"), of_masses("Toàn thể CB, GV, NV"), of_masses("CCB các xã, Hội CCB huyện")
    ('Trung tâm HTND, Ban Thanh thiếu nhi', 'Toàn thể cán bộ, giáo viên, nhân viên', 'Hội CCB các xã, Hội CCB huyện')
    """
    return repaired(text, _WORDS)
