"""Chữ tắt của từng ngành: abbreviations that the words of one trade decide, whoever writes them.

"BP" behind a post is the border guard, "HL" behind a battalion is training, "CM" behind boards is their speciality;
"P." before what no ward is called is a division.
"""

from typing import Final

from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_LOWER: Final = rf"[^\W\d_{UPPER}]"
_UNIT: Final = r"(?:(?<=iểu đoàn )|(?<=ại đội )|(?<=rung đoàn )|(?<=ữ đoàn )|(?<=ư đoàn ))"
_BRANCHES: Final = {
    "HL": "Huấn luyện",
    "HLCĐ": "Huấn luyện - Cơ động",
    "HL-CĐ": "Huấn luyện - Cơ động",
    "CĐ": "Cơ động",
    "BB": "Bộ binh",
    "TS": "Trinh sát",
    "TT": "Thông tin",
    "CB": "Công binh",
    "PB": "Pháo binh",
    "PPK": "Pháo phòng không",
    "TTG": "Tăng thiết giáp",
    "ĐC": "Đặc công",
}
"""What a unit of the forces is for."""
_BRANCH: Final = "|".join(sorted(_BRANCHES, key=len, reverse=True))
_ASSOCIATED: Final = r"(?:T?LĐLĐ|TLĐ|Tổng|Liên đoàn|Công đoàn|CĐ|Hội|H(?:ND|LHPN|CCB)|MTTQ|Ủy ban|UB|Trung ương|TW)"
_OFFICE: Final = (
    r"(?:Hành|Tổng|Tổ|Kế|Tài|Quản|Thanh|Kiểm|Nghiệp|Chính|Tham|Hậu|Kỹ|Công|Nội|Văn|Giáo|Kinh|Tư|Nông|Lao|Đào|Pháp"
    r"|Tiếp|Dân|Y|Khoa|Xây|Thi|Điều|Vật|Cảnh|An|Hợp|Đầu|Thông|Trung|Khám|Dược|Bảo|Trinh|Phòng|Nghiên|Quan|Đăng|Địa"
    r"|Tuyên|Truyền|Hỗ|Tiêu|Kê|Quyết|Đối|Phát|Đô|Ngân|Đấu|Thẩm|Giám|Xúc|Chăn|Trồng|Thủy|Bổ|Hộ|Chứng|Người|Việc)"
)
"""How the name of a division begins; with a small letter behind it, no ward is called so."""

_WORDS: Final = repairs(
    (
        # a division, no ward: these have a capital in every syllable
        (rf"\bP\.\s?(?={_OFFICE}\s{_LOWER})", "Phòng "),
        (r"(?<![A-ZĐ&./-])\bP\.\s?(?=[A-ZĐ]{2,}[a-z])", "Phòng "),
        (rf"\bK\.\s?(?={_OFFICE}\s{_LOWER})", "Khoa "),
        (
            r"\bK\.\s?(?=(?:Nội|Ngoại|Sản|Nhi|Cấp|Hồi|Xét|Chẩn|Truyền|Dinh|Gây|Phẫu|Mắt|Tai|Răng|Da|Ung|Tim|Thận"
            r"|Phụ|Phục|Đông|YHCT|HSCC|HSTC|KSNK|CĐHA)(?!\w))",
            "Khoa ",
        ),
        (r"\b[Cc]ác\s+P\.\s?(?=[a-zđ]\w)", "Các phòng "),
        (r"\b[Cc]ác\s+P\s?,\s*K\b", "Các phòng, khoa"),
        (r"\b[Cc]ác\s+K\s?,\s*P\b", "Các khoa, phòng"),
        (r"\b[Cc]ác\s+(?:P\.|[Pp]hòng)\s?CN\b(?!,)", "Các phòng chức năng"),
        (r"\b(?:P\.|[Pp]hòng)\s?CN(?=\s+(?:trực )?thuộc\b)", "Các phòng chức năng"),
        # armed forces
        (r"(?<=[Đđ]ồn )BP\b|(?<=Học viện )BP\b|(?<=Hải đội )BP\b|(?<=Trạm )BP\b|(?<=chỉ huy )BP\b", "Biên phòng"),
        (r"(?<=Biên phòng )CKQT\b", "cửa khẩu quốc tế"),
        (r"(?<=Biên phòng )CK\b", "cửa khẩu"),
        (r"(?<=rường )CĐBP\b", "Cao đẳng Biên phòng"),
        (rf"{_UNIT}(?:{_BRANCH})(?![\w-])", lambda found: _BRANCHES[found[0]]),
        (rf"{_UNIT}(?P<arm>BB|PB|CB|PPK|TTG|TT|ĐC)(?=\d)", lambda found: f"{_BRANCHES[found['arm']]} "),
        (r"(?<=Đoàn )KTQP\b", "Kinh tế - Quốc phòng"),
        (r"(?<=rại )TG\b", "tạm giam"),
        (r"(?<=ĐU )CA\b|(?<=Đảng ủy )CA\b", "Công an"),
        (r"(?<=Vùng )(\d) HQ\b", r"\1 Hải quân"),
        (r"(?<=Quân chủng )HQ\b", "Hải quân"),
        (r"(?<=Quân chủng )PK-?\s?KQ\b", "Phòng không - Không quân"),
        (r"\bBTL\s?TĐ(?!\w)", "Bộ Tư lệnh Thủ đô"),
        # unions, the front
        (rf"\bĐoàn CT(?=\s+{_ASSOCIATED}|\s*(?:$|[,;(]))", "Đoàn Chủ tịch"),
        (r"\bTT\.?\s?(?=ĐCT\b|Đoàn Chủ tịch\b|(?:TW|TƯ|Trung ương) (?:Hội|Đoàn)\b)", "Thường trực "),
        (r"(?<=\b[Bb]an )CM\b", "chuyên môn"),
        (r"(?<=cấp trên )TTCS\b", "trực tiếp cơ sở"),
        (r"(?<=Báo )LĐ\b", "Lao động"),
        (r"(?<=\bBan )TT(?=\s*(?:$|[,;(])|\s+(?:UB|MTTQ|Ủy ban|Mặt trận))", "Thường trực"),
        (r"(?<=\bBan )XDĐ(?=\s+(?:TWĐ|TW Đoàn|TƯ Đoàn|Trung ương Đoàn|(?:Tỉnh|Thành) đoàn)\b)", "Xây dựng Đoàn"),
        (r"(?<=\bBan )PT(?=\s+(?:TW|TƯ|Trung ương) Hội\b)", "Phong trào"),
        (r"(?<=\bBan )XDH\b", "Xây dựng Hội"),
        (r"(?<!ội )\bPN(?=\s+(?:CA\w*|Công an|QS|Quân|BĐBP|Bộ đội)\b)", "Hội Phụ nữ"),
        (r"\bPN(?=\s+(?:LLVT|lực lượng vũ trang)\b)", "Phụ nữ"),
        (r"\bCQ(?=\s+(?:tham mưu|đảng|Đảng|đoàn thể|chuyên trách|giúp việc|nhà nước)\b)", "cơ quan"),
        (r"\bHĐ(?=\s+(?:KHKT|KHCN|KH&CN|KH&KT)\b)", "Hội đồng"),
        (r"(?<=trên )ĐB\b", "địa bàn"),
        # health
        (r"(?<=Hội )ĐD\b", "Điều dưỡng"),
        (r"(?<=Trung tâm )KN(?=\s+(?:thuốc|[Dd]ược|DP|mỹ phẩm))|\bTT KN(?=\s+(?:thuốc|[Dd]ược))", "Kiểm nghiệm"),
        (r"\bTT\s+(?=CDC\b)", ""),
        (r"\bTT\.?\s?(?=[Kk]iểm nghiệm\b|[Cc]ấp cứu\b|[Dd]ân số\b|Huyết học\b|Răng\b|Da liễu\b)", "Trung tâm "),
        (
            r"\bCC\.?\s?(?=(?:Dân số|DS-?\s?KHH(?:GĐ)?|An toàn|ATTP|ATVSTP|Kiểm lâm|Thủy|Chăn nuôi|Trồng trọt|Bảo vệ"
            r"|Tiêu chuẩn|TĐC|Phát triển|PTNT|Quản lý|QLTT|Thuế|Thống kê|Hải quan|Văn thư|THADS)(?!\w))",
            "Chi cục ",
        ),
        # courts, prosecutors, schools
        (r"\bPCA(?=\s+(?:TAND|Tòa))", "Phó Chánh án"),
        (r"\bCA(?=\s+TAND)|\bCA(?=, (?:các )?(?:PCA|Phó Chánh án)\b)", "Chánh án"),
        (r"\bVT(?=, (?:các )?PVT\b)|\bVT(?=\s+VKS)", "Viện trưởng"),
        (r"\bPVT(?=\s+(?:VKS|Viện))", "Phó Viện trưởng"),
        (rf"(?<=ác phòng )NV(?=\s*(?:$|[;(]|thuộc\b|của\b)|\s+[{UPPER}]{_LOWER})", "nghiệp vụ"),
        (r"\bCSĐ(?=\s+trực thuộc\b)", "cơ sở đảng"),
        (r"(?<=Ban )ĐD(?=\s+(?:CMHS|PHHS|[Cc]ha mẹ))", "đại diện"),
        (r"(?<=BCH )CĐ(?=\s*(?:$|[,;(]))", "Công đoàn"),
        (r"(?<=rường )CĐ(?=[A-ZĐ]{2})", "cao đẳng "),
    )
)


def of_trades(text: str) -> str:
    """The text with what the words of a trade decide written out.

    >>> of_trades("P. Tham mưu, P. Bắc Lý"), of_trades("Các đồn BP, Tiểu đoàn HL"), of_trades("Các ban CM")
    ('Phòng Tham mưu, P. Bắc Lý', 'Các đồn Biên phòng, Tiểu đoàn Huấn luyện', 'Các ban chuyên môn')
    """
    return repaired(text, _WORDS)
