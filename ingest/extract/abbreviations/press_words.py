"""Chữ tắt báo, đài, chi nhánh: what papers, stations, banks and companies are abbreviated to, told by what is beside.

"Báo Nhân Dân TT tại Huế" has its correspondents there, "CN NHPT" is a bank's branch, "BTS GHPGVN" a board of a church.
"""

from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_CAPITAL: Final = rf"[{UPPER}][^\W\d_{UPPER}]"
_END: Final = r"(?=\s*(?:$|[,;(]))"
_MEDIUM: Final = (
    r"(?:(?:Báo|Thời báo|Tạp chí|Đài|Phân xã|Truyền hình) [^,;:()]*?[\w”]|TTXVN|VTV\d*|VOV\d*|ANTV|QPVN|VTC\d*)"
)
_PAPERS: Final = {
    "TT&VH": "Thể thao và Văn hóa",
    "TTVH": "Thể thao và Văn hóa",
    "KH&ĐS": "Khoa học và Đời sống",
    "KHĐS": "Khoa học và Đời sống",
    "GĐ&XH": "Gia đình và Xã hội",
    "LĐ&XH": "Lao động và Xã hội",
    "LĐXH": "Lao động và Xã hội",
    "ANTĐ": "An ninh Thủ đô",
    "ANTG": "An ninh Thế giới",
    "NTNN": "Nông thôn Ngày nay",
    "NLĐ": "Người Lao Động",
    "DĐDN": "Diễn đàn Doanh nghiệp",
    "CCBVN": "Cựu chiến binh Việt Nam",
    "NCT": "Người cao tuổi",
    "ND": "Nhân Dân",
    "BP": "Biên phòng",
    "BĐBP": "Biên phòng",
    "XDĐ": "Xây dựng Đảng",
    "TGDV": "Tuyên giáo và Dân vận",
    "TG&DV": "Tuyên giáo và Dân vận",
    "PCTN": "phòng chống tham nhũng",
    "NH": "Ngân hàng",
    "KTVN": "Kinh tế Việt Nam",
}
_PAPER: Final = "|".join(sorted(_PAPERS, key=len, reverse=True))
_BANK: Final = (
    r"(?:Agribank|Vietcombank|Vietinbank|VietinBank|BIDV|LPBank|Sacombank|MB|MBBank|Co-opBank|HDBank|SHB|ACB)"
)

_WORDS: Final = repairs(
    (
        # papers and stations with people elsewhere
        (
            rf"\b(?P<medium>{_MEDIUM}) TT(?=\s+(?:tại|ở|khu vực|KV|tỉnh|TP\b|ĐBSCL|ĐBSH|miền|phía)|\s+{_CAPITAL})",
            r"\g<medium> thường trú",
        ),
        (
            r"\bCQTT(?=\s+(?:trong|ngoài|tại|ở|khu vực|KV|TTXVN|VOV|VTV|Báo|Đài|các (?:báo|tỉnh|nước)))",
            "cơ quan thường trú",
        ),
        (r"(?:(?<=Cơ quan )|(?<=cơ quan )|(?<=CQ ))TT(?=\s+(?:TTXVN|VOV|VTV|Báo|Đài)\b)", "thường trú"),
        (r"\bPV(?=\s+(?:TT|[Tt]hường trú|các|Báo|báo)\b)", "Phóng viên"),
        (r"(?<=Phóng viên )TT\b", "thường trú"),
        (r"(?<=Phân xã )TTX\b", "Thông tấn xã"),
        (r"\bĐPT\s?[-&]?\s?TH\b", "Đài PTTH"),
        (r"\bANTV\b", "Truyền hình Công an nhân dân"),
        (r"\bQPVN\b", "Truyền hình Quốc phòng Việt Nam"),
        (
            rf"(?<=áo )(?:{_PAPER})(?![\w&])(?! tỉnh)|(?<=Tạp chí )(?:{_PAPER})(?![\w&])",
            lambda found: _PAPERS[found[0]],
        ),
        (r"\bCQ(?=\s+(?:TTXVN|thường trú|VOV|báo chí)\b)", "Cơ quan"),
        (r"\bKVMT\s?-\s?TN\b", "khu vực miền Trung - Tây Nguyên"),
        (r"\bKVPN\b", "khu vực phía Nam"),
        (r"\bKVPB\b", "khu vực phía Bắc"),
        (r"(?:(?<=[Hh]ội )|(?<=LCH ))NB(?=\s*(?:$|[,;(]|VN\b|Việt Nam|tỉnh|TP\b|thành phố|TTXVN))", "Nhà báo"),
        (r"(?<=ác )BBT\b", "Ban Biên tập"),
        (r"(?<=Đài )TT(?=\s+các\b)", "Truyền thanh"),
        # banks and companies
        (rf"\bCN(?=\s+NH[A-ZĐ&]|\s+{_BANK}\b|\s+(?:VNPT|Viettel|Kho bạc|BIDV|VPĐKĐĐ))", "Chi nhánh"),
        (rf"(?<= - )CN(?=\s+{_CAPITAL})", "Chi nhánh"),
        (
            rf"\b(?P<bank>{_BANK}|NH(?!NN)[A-ZĐ&]+|VNPT|Viettel) CN(?=\s+{_CAPITAL}|\s+(?:tỉnh|huyện|thị|TP)\b)",
            r"\g<bank> chi nhánh",
        ),
        (r"\bNH(?=\s+HTX\b)", "Ngân hàng"),
        (r"\bTC\s?TCVM\b", "Tổ chức tài chính vi mô"),
        (r"\bTCVM\b", "Tài chính vi mô"),
        (r"\bCQ\s?TTr?,?\s?GS(?:NH| ngân hàng)(?!\w)", lambda _: whole("Cơ quan Thanh tra, giám sát ngân hàng")),
        (r"\bPTĐ(?= TT\b)", "Phó Thống đốc"),
        (
            r"\b(?P<post>(?:[Cc]ác )?Phó Thống đốc(?: TT| [Tt]hường trực)?)" + _END,
            lambda found: f"{found['post'].replace(' TT', ' Thường trực')} Ngân hàng Nhà nước Việt Nam",
        ),
        (r"\b(?P<many>[Cc]ác )?PTĐ(?=\s+(?:NHNN|Ngân hàng)\b|\s*$)", r"\g<many>Phó Thống đốc"),
        (r"(?<=ty CP )MTĐT\b|(?<=ty )MTĐT\b|(?<=Phần )MTĐT\b|(?<=phần )MTĐT\b", "Môi trường Đô thị"),
        (r"(?<=Vệ sinh )CN\b", "công nghiệp"),
        (r"\bKCN,\s?CCN\b", "khu công nghiệp, cụm công nghiệp"),
        (r"\bCCN\b", "cụm công nghiệp"),
        (r"(?<=QLDA )LĐ\b|(?<=dự án )LĐ\b", "lưới điện"),
        (
            rf"(?:(?<=^)|(?<=, ))PC(?=\s+(?!Bộ|Sở|Tỉnh|Văn|Thành)[{UPPER}][^\W\d_{UPPER}]+\s[{UPPER}])",
            "Công ty Điện lực",
        ),
        (r"\bCTĐL\b", "Công ty Điện lực"),
        (r"(?<=[Tt]ổ )CSKH\b|(?<=[Tt]âm )CSKH\b|(?<=[Pp]hòng )CSKH\b", "Chăm sóc khách hàng"),
        # churches, friendship, funds, movements
        (r"\bBTS(?=\s+(?:GHPG|PG|Giáo hội|Phật giáo|GH\b))", "Ban Trị sự"),
        (r"\bGHPG\s?VN\b", "Giáo hội Phật giáo Việt Nam"),
        (r"\bGHPG\b", "Giáo hội Phật giáo"),
        (r"\b(?:UBĐKCG|UB ĐKCG)\b", "Ủy ban Đoàn kết Công giáo"),
        (r"\bTCHN(?=\s|$|,)", "tổ chức hữu nghị"),
        (r"\bLH(?=\s+các\s+(?:tổ chức|TC|[Hh]ội)\b)", "Liên hiệp"),
        (r"(?<=Quỹ )[“\"](?P<fund>VNN|ĐƠĐN|BTTE)[”\"]", r"\g<fund>"),
        (r"(?<=Quỹ )VNN\b", "Vì người nghèo"),
        (r"(?<=Quỹ )ĐƠĐN\b", "Đền ơn đáp nghĩa"),
        (r"(?<=Quỹ )BTTE\b", "Bảo trợ trẻ em"),
        (r"\bPT(?=\s+[“\"]?(?:TDĐK|Toàn dân|[Tt]hi đua\b|TĐ\b|xây dựng|cả nước))", "Phong trào"),
        (r"(?<=Đảng đoàn )MTTQ\s?(?:VN|Việt Nam)(?!\w)(?! (?:tỉnh|thành))", "Mặt trận Tổ quốc Việt Nam"),
        (
            r"(?:\bPT\s)?\bKH(?:&|và)?CN,\s*ĐMST\s?(?:&|và|,)\s?CĐS\b",
            lambda found: (
                ("phát triển " if found[0].startswith("PT") else "")
                + whole("khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số")
            ),
        ),
        # schools, health
        (r"\bCT,?\s?(?:và\s)?SGK\b", lambda _: whole("chương trình, sách giáo khoa")),
        (r"\bVTYT\b", "Vật tư Y tế"),
        (r"\bCSSKSS\b", "Chăm sóc sức khỏe sinh sản"),
        (r"\bLĐ\s?-?\s?TB\s?(?:và|&)\s?XH\b", "LĐTB&XH"),
        (r"\bBGĐ(?=S[A-ZĐ]{2})", "BGĐ "),
        (r"\bTTra\b", "Thanh tra"),
        (r"\bVHGDTTNNĐ\b|\bVHGD ?- ?TNTN&NĐ\b", "VHGDTNTN&NĐ"),
        (r"\bCV\s?(?=(?:NC|KT|KTTH|VX|KGVX|TH|NN|NL|XD)(?:, (?:KTTH|KGVX|NLN|KTN|NN|VX|XD|QH)\b)+)", "CV: "),
        # posts
        (r"\bCT(?=\s+các\s+(?:CĐCS|[Cc]ông đoàn|HND|Hội|HTX|hợp tác xã|LĐLĐ)(?!\w))", "Chủ tịch"),
        (
            r"\b(Chủ tịch|CT|Giám đốc|GĐ|Hiệu trưởng|HT|Bí thư) "
            r"(?=các (?:Phó (?:Chủ|Giám|Hiệu|Bí)|PCT|PGĐ|PHT|PBT)(?!\w))",
            r"\1, ",
        ),
        (r"\bĐ\.\s?(?=ĐBQH)", "Đoàn "),
        # hamlets, hospitals
        (
            r"\bCB(?=,\s*(?:BĐH|BCTMT|BCT|TTDP|Ban (?:[Đđ]iều hành|[Cc]ông tác)"
            r"|[Tt]rưởng (?:thôn|xóm|ấp|bản|khu|TDP))\b)",
            "Chi bộ",
        ),
        (r"\bLS,?\s?(?:và )?CLS\b", lambda _: whole("lâm sàng, cận lâm sàng")),
        (r"\bCLS\b", "cận lâm sàng"),
        (r"\bTSSS\b", lambda _: whole("trước sinh và sơ sinh")),
        (r"\bHTSS\b", "Hỗ trợ sinh sản"),
        (
            r"^(?:Các )?TT\s*:\s*(?=[A-ZĐ][^\W\d_A-ZĐ]|[A-ZĐ]{2,}\s[a-zđ])"
            r"(?!(?:Tỉnh|Thành|Huyện|Đảng|Quận|Thị|Xã|Hội|Ủy|Liên)\b)",
            "Trung tâm: ",
        ),
        (r"(?<=VP )(?:CQ|[Cc]ơ quan) (?=UB\s?MT|UBMT|MTTQ|Ủy ban M)", ""),
        (r"(?<=TP) trên địa bàn (?:quản lý|phụ trách)$|(?<=phố) trên địa bàn (?:quản lý|phụ trách)$", ""),
        (r"\bKTVT\b", "Kỹ thuật viên trưởng"),
        (r"\bNHST\b", "Nữ hộ sinh trưởng"),
        (r"(?<=ạng lưới )QLCL\b", "quản lý chất lượng"),
        (r"\bCSCĐ\b", "Cảnh sát cơ động"),
        (r"\bKTX\b", "Ký túc xá"),
        # the head of a division among the heads of an office
        (
            r"(?:(?<=PCVP, )|(?<=CVP, )|(?<=LĐVP, )|(?<=^))TP\.?\s?(?!HCM)"
            r"(?=(?:VX|NC|TH|KT|NN|NL|XD|HC|KG|QT|ĐN|TCCB|NV)[A-ZĐ&-]{0,6}(?!\w))",
            "Trưởng phòng ",
        ),
        (r"\bPTP\.\s?(?=[A-ZĐ]{2})", "Phó Trưởng phòng "),
    )
)


def of_press(text: str) -> str:
    """The text with what media, banks, companies, churches and wards abbreviate written out.

    >>> of_press("Báo Nhân Dân TT tại Huế"), of_press("CN NHPT khu vực Thanh Hóa - Ninh Bình")
    ('Báo Nhân Dân thường trú tại Huế', 'Chi nhánh NHPT khu vực Thanh Hóa - Ninh Bình')
    >>> of_press("BTS GHPGVN tỉnh"), of_press("CVP, TP.VXNV")
    ('Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh', 'CVP, Trưởng phòng VXNV')
    """
    return repaired(text, _WORDS)
