"""Chữ tắt của ngành dọc: what the words beside an abbreviation say of state authorities and their branches.

"CC KL" is a Chi cục of forest rangers, "Cục ĐSVN" the railway authority, "CĐ XDVN" the union of the builders, "KV"
before a place a region, "Báo GT" the paper of the ministry of transport.
"""

from typing import Final

from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_BRANCHES: Final = {
    "KL": "Kiểm lâm",
    "TL": "Thủy lợi",
    "TS": "Thủy sản",
    "DS": "Dân số",
    "DS-KHHGĐ": "Dân số - Kế hoạch hóa gia đình",
    "DSKHHGĐ": "Dân số - Kế hoạch hóa gia đình",
    "PTNT": "Phát triển nông thôn",
    "BVMT": "Bảo vệ môi trường",
    "QLĐĐ": "Quản lý đất đai",
    "BVTV": "Bảo vệ thực vật",
    "TT&BVTV": "Trồng trọt và Bảo vệ thực vật",
    "TTBVTV": "Trồng trọt và Bảo vệ thực vật",
    "TT-BVTV": "Trồng trọt và Bảo vệ thực vật",
    "CN&TY": "Chăn nuôi và Thú y",
    "CNTY": "Chăn nuôi và Thú y",
    "CN-TY": "Chăn nuôi và Thú y",
    "TY": "Thú y",
    "VTLT": "Văn thư - Lưu trữ",
    "VT-LT": "Văn thư - Lưu trữ",
    "TĐC": "Tiêu chuẩn Đo lường Chất lượng",
    "TCĐLCL": "Tiêu chuẩn Đo lường Chất lượng",
    "TC-ĐL-CL": "Tiêu chuẩn Đo lường Chất lượng",
    "ATVSTP": "An toàn vệ sinh thực phẩm",
    "ATTP": "An toàn thực phẩm",
    "QLTT": "Quản lý thị trường",
    "ĐTCBL": "Điều tra chống buôn lậu",
    "KTSTQ": "Kiểm tra sau thông quan",
    "KĐHQ": "Kiểm định hải quan",
    "TK": "Thống kê",
    "GĐXD": "Giám định xây dựng",
    "PCTNXH": "Phòng, chống tệ nạn xã hội",
}
"""What a Chi cục, or a station below it, is for."""
_BRANCH: Final = "|".join(sorted(_BRANCHES, key=len, reverse=True))
_GLUED: Final = r"(?:KL|TL|TS|BVMT|VTLT|CNTY|CN&TY|TT&BVTV|GĐXD|TTBVTV|QLTT|ATVSTP|QLĐĐ|TĐC|PTNT|TK|KTSTQ)"
"""Those that a Chi cục writes behind its "CC" without a space; others mean something else so ("CCB", "CCHC")."""
_AUTHORITIES: Final = {
    "ĐCT": "Đường cao tốc",
    "ĐB": "Đường bộ",
    "ĐS": "Đường sắt",
    "HH": "Hàng hải",
    "HK": "Hàng không",
    "ĐTNĐ": "Đường thủy nội địa",
    "HH&ĐT": "Hàng hải và Đường thủy",
    "HHĐT": "Hàng hải và Đường thủy",
    "HHĐTVN": "Hàng hải và Đường thủy",
    "ĐK": "Đăng kiểm",
    "TDTT": "Thể dục thể thao",
    "DLQG": "Du lịch Quốc gia",
}
_AUTHORITY: Final = "|".join(sorted(_AUTHORITIES, key=len, reverse=True))
_GENERAL: Final = {
    "TL": "Thủy lợi",
    "TS": "Thủy sản",
    "LN": "Lâm nghiệp",
    "TK": "Thống kê",
    "DS": "Dân số",
    "DL": "Du lịch",
    "MT": "Môi trường",
    "HQ": "Hải quan",
    "TDTT": "Thể dục thể thao",
    "QLTT": "Quản lý thị trường",
    "PCTT": "Phòng, chống thiên tai",
    "KTTV": "Khí tượng Thủy văn",
    "QLĐĐ": "Quản lý đất đai",
    "THADS": "Thi hành án dân sự",
    "DTNN": "Dự trữ Nhà nước",
    "GDNN": "Giáo dục nghề nghiệp",
    "TCĐLCL": "Tiêu chuẩn Đo lường Chất lượng",
    "ĐBVN": "Đường bộ Việt Nam",
}
"""What a Tổng cục was for; most became a Cục in 2022 to 2025."""
_UNIONS: Final = {
    "XD": "Xây dựng",
    "GTVT": "Giao thông vận tải",
    "NH": "Ngân hàng",
    "DK": "Dầu khí",
    "ĐL": "Điện lực",
    "CT": "Công Thương",
    "DM": "Dệt May",
    "CS": "Cao su",
    "ĐS": "Đường sắt",
    "HH": "Hàng hải",
    "HK": "Hàng không",
    "VC": "Viên chức",
    "YT": "Y tế",
    "GD": "Giáo dục",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
    "NNPTNT": "Nông nghiệp và Phát triển nông thôn",
    "TKS": "Than - Khoáng sản",
    "BĐ": "Bưu điện",
}
"""The trades that have a national union."""
_UNION: Final = "|".join(sorted(_UNIONS, key=len, reverse=True))
_COMPANY_UNIONS: Final = {
    "EVN": "Điện lực Việt Nam",
    "PVN": "Dầu khí Việt Nam",
    "TKV": "Than - Khoáng sản Việt Nam",
}
_PAPERS: Final = {
    "GT": "Giao thông",
    "XD": "Xây dựng",
    "CT": "Công Thương",
    "CAND": "Công an nhân dân",
    "QĐND": "Quân đội nhân dân",
    "ĐBND": "Đại biểu Nhân dân",
    "PLVN": "Pháp luật Việt Nam",
    "BVPL": "Bảo vệ pháp luật",
    "LĐTĐ": "Lao động Thủ đô",
    "HNM": "Hà Nội mới",
    "SGGP": "Sài Gòn Giải phóng",
    "GD&TĐ": "Giáo dục và Thời đại",
    "GDTĐ": "Giáo dục và Thời đại",
    "KTĐT": "Kinh tế và Đô thị",
    "KT&ĐT": "Kinh tế và Đô thị",
    "NNMT": "Nông nghiệp và Môi trường",
    "NN&MT": "Nông nghiệp và Môi trường",
    "NNVN": "Nông nghiệp Việt Nam",
    "TN&MT": "Tài nguyên và Môi trường",
    "TNMT": "Tài nguyên và Môi trường",
}
_PAPER: Final = "|".join(sorted(_PAPERS, key=len, reverse=True))

_WORDS: Final = repairs(
    (
        # branches of departments and authorities
        (rf"(?<![\w&])CC(?=(?:{_GLUED})(?![\w&]))", "Chi cục "),
        (rf"(?<![\w&])CC\.?\s(?=(?:{_BRANCH})(?![\w&-]))", "Chi cục "),
        (rf"(?<=[Cc]hi cục )(?:{_BRANCH})(?![\w&-])", lambda found: _BRANCHES[found[0]]),
        (
            r"(?<=Trạm )(?:KL|BVTV|TT&BVTV|TTBVTV|TT-BVTV|CN&TY|CNTY|CN-TY|TY)(?![\w&-])",
            lambda found: _BRANCHES[found[0]],
        ),
        (r"(?<=Chi cục )(?:HQ\s?CK|HQCK)(?!\w)|(?<=Hải quan )CK(?!\w)", "Hải quan cửa khẩu"),
        (r"(?<=Hải quan )Hải quan ", ""),
        (r"\bVPĐK(?=\s+(?:[Đđ]ất|QSDĐ|ĐĐ)|\s*(?:$|[,;(]))|\bVPĐKĐĐ\b", "Văn phòng Đăng ký đất đai"),
        (r"(?<=Đăng ký đất đai) (?:đất đai|ĐĐ|QSDĐ)", ""),
        (r"(?<=Quỹ )BV(?:&|\s?và\s?)PTR\b|(?<=Quỹ )BVPTR\b", "Bảo vệ và Phát triển rừng"),
        (r"\bRPH\b", "rừng phòng hộ"),
        (r"(?:(?<=ty )|(?<=Ty ))PTHT\b", "phát triển hạ tầng"),
        (r"\bPHPBGDPL\b", "phối hợp phổ biến, giáo dục pháp luật"),
        (rf"\bKV(?=\s+[{UPPER}][^\W\d_{UPPER}]|\s*(?:$|[,;(]))", "khu vực"),
        (r"\bTK(?=\s+(?:tỉnh|thành phố|TP|cơ sở|khu vực|KV)\b)", "Thống kê"),
        # authorities, unions and papers of the centre
        (
            rf"(?<=Cục )(?P<what>{_AUTHORITY})\s?(?:VN\b|Việt Nam\b)",
            lambda found: f"{_AUTHORITIES[found['what']]} Việt Nam",
        ),
        (rf"(?<=Tổng cục )(?:{'|'.join(_GENERAL)})(?![\w&-])", lambda found: _GENERAL[found[0]]),
        (
            rf"(?:\bCĐ|Công đoàn)\s(?P<trade>{_UNION})\s?(?:VN\b|Việt Nam\b)",
            lambda found: f"Công đoàn {_UNIONS[found['trade']]} Việt Nam",
        ),
        (
            rf"\b(?P<head>TCT|Tổng [Cc]ông ty|Tập đoàn)\s(?P<trade>{_UNION})\s?VN\b",
            lambda found: f"{found['head']} {_UNIONS[found['trade']]} Việt Nam",
        ),
        (r"(?:\bCĐ|Công đoàn)\s(EVN|PVN|TKV)\b", lambda found: f"Công đoàn {_COMPANY_UNIONS[found[1]]}"),
        (r"(?<!rường )(?<!ĐH, )\bCĐ(?=\s+(?:EVN[A-Z]+|VNPT|VIMC|VNR|ACV|VEC|Agribank|NHNo)\b)", "Công đoàn"),
        (rf"(?<=Báo )(?:{_PAPER})(?![\w&])", lambda found: _PAPERS[found[0]]),
        (r"(?<=Tạp chí )GTVT\b", "Giao thông vận tải"),
        (r"(?<=Tập đoàn )DKVN\b", "Dầu khí Việt Nam"),
        (r"\bNH(?=\s+(?:Hợp tác|Phát triển|Chính sách|Nông nghiệp)\b)", "Ngân hàng"),
        # posts and boards
        (r"\bĐB(?=\s?HĐND\b|\s+Hội đồng nhân dân\b)", "đại biểu "),
        (r"\bLH(?=\s+các\s+Hội\b)", "Liên hiệp"),
        (r"\bTCCT-?\s?XH\b", "tổ chức chính trị - xã hội"),
        (r"\bBQL DA\b", "Ban QLDA"),
        (
            r"\bCQ(?=\s*,\s*(?:ĐV|[Đđ]ơn vị|[Bb]an|[Nn]gành|[Tt]ổ chức|[Tt]rường|[Pp]hòng|DN|[Đđ]ịa phương)\b)",
            "cơ quan",
        ),
        (r"(?<=rường )CĐN(?!\w)", "Cao đẳng nghề"),
        (r"(?<=rường )TCN(?!\w)", "Trung cấp nghề"),
        (r"(?<=rường )CĐCĐ(?!\w)", "Cao đẳng Cộng đồng"),
        (r"(?<=ác )PVT(?=\s*(?:$|[,;(]))", "Phó Viện trưởng"),
        (r"\bBĐ(?=\s+(?:tỉnh|huyện|thị xã|TX|TP|thành phố)\b)", "Bưu điện"),
        (r"\bCS(?=\s+(?:BHXH|BHYT|pháp luật|dân tộc|xã hội)\b)", "chính sách"),
        (r"(?<=Trung tâm )VHNT(?!\w)|(?<=TT )VHNT(?!\w)|(?<=rường )VHNT(?!\w)", "Văn hóa nghệ thuật"),
        (rf"(?<=[Cc]ác )TT(?=\s+[^\W\d_{UPPER}])", "trung tâm"),
        (r"\bCN(?=\s+(?:VPĐK|Văn phòng Đăng ký))", "Chi nhánh"),
        (r"\bTA(?=\s*,\s*(?:VKS|THA|CA)\b)", "Tòa án nhân dân"),
        (r"(?<=Học viện )TP(?=\s*(?:$|[,;(]))", "Tư pháp"),
        (r"(?<=, )TT(?=,? (?:và )?(?:các )?(?:đơn vị|viện|khoa|trường|chi cục|ban)\b)", "trung tâm"),
        (r"\bLĐ(?=\s+phòng\b)", "Lãnh đạo"),
        (r"\bTTLTQG\b", "Trung tâm Lưu trữ quốc gia"),
        (r"(?<=\b[Bb]an )CN(?=\s+(?:các |[Kk]hoa\b|CLB\b|câu lạc bộ))", "Chủ nhiệm"),
        (r"\b(sở|quận|phường|xã|ban)\s?-\s?(ban|ngành|huyện|xã|phường|thị trấn)\b", r"\1, \2"),
        (r"\bCT(?=\s+(?:HĐTV|HĐQT|HĐT|HĐQL|Hội đồng)\b)", "Chủ tịch"),
        (r"\bBan KS(?=\s*(?:$|[,;(]|TCT|Cty|CTy|[Cc]ông ty|Tổng))", "Ban Kiểm soát"),
        (r"(?<=ác )PCA(?=\s*(?:$|[,;(]))", "Phó Chánh án"),
        (r"(?<=[Cc]ác )P\.\s?(?=(?:CM|NV)\b)", "phòng "),
        (r"(?<=Phòng )TP(?=\s+(?:các |huyện|thành phố|quận|thị|TP|TX)|\s*(?:$|[,;(]))", "Tư pháp"),
    )
)


def of_agencies(text: str) -> str:
    """The text with what authorities and their branches abbreviate written out.

    >>> of_agencies("CCKL, CC TS, Trạm BVTV"), of_agencies("Chi cục Thuế KV Ba Bể")
    ('Chi cục Kiểm lâm, Chi cục Thủy sản, Trạm Bảo vệ thực vật', 'Chi cục Thuế khu vực Ba Bể')
    >>> of_agencies("Cục ĐSVN; CĐ XDVN")
    'Cục Đường sắt Việt Nam; Công đoàn Xây dựng Việt Nam'
    """
    return repaired(text, _WORDS)
