"""Abbreviations that their neighbours decide: "TT HĐND" is Thường trực, "TT. Sa Pa" a town, "TT Lê Văn Mẫu" a deputy.

What is not decided stays as written.
"""

import re
from typing import Final

from ingest.extract.abbreviations.agency_words import of_agencies
from ingest.extract.abbreviations.mass_words import of_masses
from ingest.extract.abbreviations.office_words import of_offices
from ingest.extract.abbreviations.press_words import of_press
from ingest.extract.abbreviations.schools import SCHOOL, each_school, kinds_of_schools
from ingest.extract.abbreviations.table import field
from ingest.extract.abbreviations.trade_words import of_trades
from ingest.extract.abbreviations.union_words import of_unions
from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_TOWN: Final = rf"[{UPPER}]\w*[^\W{UPPER}]"
_COMMITTEE: Final = (
    r"(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+ủy|(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã)\s?đoàn|Hội đồng|Ủy ban|Đảng bộ"
    r"|Tổng Liên đoàn|Liên đoàn|Công đoàn|Mặt trận|Ban Chỉ đạo|Ban Bí thư|Trung ương|Hội(?=\s|$|,))"
)
_STANDING: Final = (
    r"(?=(?:T?LĐLĐ\w*|TLĐ|H(?:ND|CCB|LHPN|PN|CTĐ)|(?<=TT )Chính phủ|CĐ\w*|HĐĐ|BBT|TWĐ"
    r"|[ThHQĐ]{0,2}U|HĐND|UBND|UBMT\w*|MTTQ\w*|LĐLĐ|BCH\w*|HĐ\s?TĐ)\b|(?i:" + _COMMITTEE + r")\b)"
)
_POSTS: Final = (
    r"(?=\s*(?:,|và|/|;|&|Đoàn|Chi đoàn|Chi bộ|Đảng|HĐND|UBND|UBMT|MTTQ|LĐLĐ|Hội|Ủy ban|Liên đoàn|Công đoàn|$))"
)

_CENTRE: Final = (
    r"(?:[Pp]hục vụ|PV|[Tt]hông tin|TTĐT|[Cc]ông nghệ|CN\b|[Cc]ông báo|CB\b|[Tt]in học|[Hh]ành chính công|HCC|Y tế"
    r"|[Tt]ruyền thông|[Cc]huyển đổi số|CĐS|[Dd]ữ liệu|Xúc tiến|Khuyến nông|Dịch vụ|Phát triển|[Kk]iểm soát|Lưu trữ"
    r"|GDNN|GDTX|Bồi dưỡng|BD|VH|TT-VH|YTDP|TT\s?-\s?CB\b|DVTH\b|Cung ứng"
    r"|TH-CB\b|KSBT\b|DVNN\b|DVVL\b|Pháp y|Giám định|GĐYK\b|KN\b|PTQĐ\b|CNTT\b|BTXH\b|TDTT\b|QLDA\b|HTCĐ\b|Ứng dụng"
    r"|Kỹ thuật|Quan trắc|Đăng ký|Đăng kiểm"
    r"|Giống|Quy hoạch|[Kk]hai thác|Huấn luyện|[Cc]huyên khoa|Viễn thông|Kinh doanh|Điều hành|Điều dưỡng|Bảo tồn"
    r"|Học liệu|[Tt]hực hành|[Nn]goại ngữ|Dạy nghề|Tư vấn|Hỗ trợ|Chăm sóc|Nuôi dưỡng|Y học|Nội tiết|CTXH\b|HTND\b"
    r"|Văn hóa nghệ thuật|Nước sạch|NS\b|Văn hóa|Giáo dục|Bảo trợ|Hội nghị|Chính trị)"
)
"""What centres are for, after "TT"."""
_DIGITAL_CENTRE: Final = (
    r"(?i:trung tâm|\bTT)\s?(?:TT|[Tt]ruyền thông),?\s*(?:DL|[Dd]ữ liệu)\s*(?:&|và|,)\s*(?:CNS|CSN|[Cc]ông nghệ số)"
)
"""Several cities have one; its full name was read in their own papers."""

_BOARDS: Final = {"TG": "Tuyên giáo", "DV": "Dân vận", "TC": "Tổ chức", "NC": "Nội chính", "ĐN": "Đối ngoại"}
_COMMITTEE_CODE: Final = "|".join(rf"(?<={code} )" for code in ("UBND", "HĐND", "ĐU", "MTTQ", "MTTQVN", "nhân dân"))
_CONTEXT: Final = repairs(
    (
        (r"(?<=HĐND)\s*[&-]\s*(?=UBND)", " và "),
        (r"(?:(?<=\b[ĐHTQ]U)|(?<= ủy))\s?-\s?(?=HĐND|UBND|UBMT|MTTQ)", ", "),
        (r"\bTT\s?[./]?\s?" + _STANDING, "Thường trực "),
        (r"\bTHƯỜNG TRỰC/\s?", "Thường trực "),
        (r"(?<!phòng, )(?<!khoa, )(?<!viện, )(?<!xã, )(?<!phường, )(?:(?<=^)|(?<=[;,/]\s))TT(?=,)", "Thường trực"),
        (
            r"\bTTr\.?(?=\s*(?:UBND|HĐND|UBMT\w*|UB MT\w*|[THĐQ]U\b))|\bTTr\b\.?" + rf"(?=\s+{_COMMITTEE})",
            "Thường trực ",
        ),
        (rf"\bTTr\b\.?\s*(?={_TOWN}\s+{_TOWN})", "Thứ trưởng "),
        (_DIGITAL_CENTRE, "Trung tâm Truyền thông, Dữ liệu và Công nghệ số"),
        (rf"\bTT\s?\.?\s(?={_CENTRE})", "Trung tâm "),
        (r"(?<=, )TT(?=\s+(?:trực )?thuộc\b)", "trung tâm"),
        (r"(?<=Trung tâm )TT(?=\s*(?:,|;|$|-(?!CB|VH)|tỉnh|TP\b|thành phố))", "Thông tin"),
        (r"\bCQ\s?(?:&|và)\s?DN\b", "cơ quan và doanh nghiệp"),
        (r"(?<=Trung tâm )CN\s*(?:&|và)\s*(?=Cổng)", "Công nghệ và "),
        (r"\bPV(?= hành chính)", "Phục vụ"),
        (r"\bTTTH\s*(?:&|và)\s*(?=Công báo)", "Trung tâm Tin học và "),
        (r"(?<=Thông tin)\s?-\s?CB\b", " - Công báo"),
        (r"(?<=Cổng )TT ?ĐT\b", "Thông tin điện tử"),
        (r"\b([Cc]ác Tập đoàn) (?=(?:[A-ZĐ]{3,}|Viettel)\b)", r"\1: "),
        (r"(?<=Cổng )TT\.? ?(?=[Đđ]iện tử)", "Thông tin "),
        (r"\bNS\s?(?:&|và)\s?VSMT(?:NT)?\b", "Nước sạch và Vệ sinh môi trường nông thôn"),
        (r"\bTC(?=\s+(?:chính trị|CT|xã hội|thành viên|đoàn thể))", "tổ chức"),
        (r"(?<=[Cc]ông ty )CP\b|(?<=[Cc]ty )CP\b", "Cổ phần"),
        (r"\bNH(?=\s+(?:Nhà nước|NN|Chính sách|CSXH|TMCP)\b)", "Ngân hàng"),
        (r"(?<=Tòa án )ND\b", "nhân dân"),
        (r"\b(?:[Cc]ác )?HU\s*[,-]\s*(?:TU|ThU|ThiU)\b", "Các huyện ủy, thành ủy"),
        (r"(?:(?<=xã, )|(?<=phường, )|(?<=xã - ))TT\b\.?", "thị trấn"),
        (r"(?<=Nhà nước - )CN\b|(?<=Chính sách xã hội - )CN\b|(?<=NHNN )CN\b|(?<=CSXH )CN\b", "Chi nhánh"),
        (r"\bĐoàn\s?[-–]\s?Đội\b|\bĐoàn, Đội\b(?! (?:trưởng|ngũ))", "Đoàn Thanh niên, Đội Thiếu niên Tiền phong"),
        (r"(?<=Tổ )CTXH\b|(?<=Phòng )CTXH\b|(?<=Trung tâm )CTXH\b", "Công tác xã hội"),
        (rf"(?<=phòng, )TT(?=\s+{_TOWN})|(?<=khoa, )TT(?=\s+{_TOWN})", "Trung tâm"),
        (rf"(?:{_COMMITTEE_CODE})P\.?(?=\s*(?:$|[;,(]))", "phường"),
        (rf"(?:{_COMMITTEE_CODE})X\.?(?=\s*(?:$|[;,(]))", "xã"),
        (rf"(?:{_COMMITTEE_CODE})H\.?(?=\s*(?:$|[;,(]))", "huyện"),
        (
            r"(?<=Công đoàn )(?P<field>[A-ZĐ&]{2,5}?)\s?VN\b",
            lambda found: f"{field(found['field']) or found['field']} Việt Nam",
        ),
        (r"(?<=Trạm )YT\b", "Y tế"),
        (r"(?<=Hạt )KL\b", "Kiểm lâm"),
        (r"(?<=[Cc]ục )TK(?=\s*(?:,|;|-|$|tỉnh|huyện|khu vực))", "Thống kê"),
        (r"\bHT(?=\s+(?:các )?trường\b)", "Hiệu trưởng"),
        (r"(?<=\bBan )BT(?=\s+(?:TW|TƯ|Trung ương))", "Bí thư"),
        (r"(?<=\bBan )TV(?=TU\b|HU\b|ĐU\b|QU\b)", "Thường vụ "),
        (r"(?<=[Cc]ác )ĐH, HV\b", "đại học, học viện"),
        (r"(?<=khoa, phòng, )TT\b|(?<=phòng, khoa, )TT\b|(?<=phòng, ban, )TT(?= trực thuộc)", "trung tâm"),
        (r"\bQK\s?(?=\d)", "Quân khu "),
        (r"(?<=Trung tâm )VH-TT-TT\b", "Văn hóa - Thông tin - Thể thao"),
        (
            r"(?<=HND, )CCB\b|(?<=HPN, )CCB\b|(?<=ĐTN, )CCB\b|(?<!Hội )\bCCB(?=, (?:H(?:ND|PN|LHPN)|ĐTN|MTTQ)\b)",
            "Hội CCB",
        ),
        (r"\bTrưởng,(?= (?:[Cc]ác )?Phó (?:BCĐ|[Bb]an|(?:[Tt]rưởng )[Bb]an)\b)", "Trưởng Ban,"),
        (r"\bPhó BCĐ\b", "Phó Trưởng Ban Chỉ đạo"),
        (r"(?<=[Tt]ổ )BV\s?(?=ANTT\b)", "Bảo vệ "),
        (r"(?<=Bảo vệ )ANTT\b", "an ninh, trật tự"),
        (r"(?<=Hội )KH\b(?!\s?[&-])", "Khuyến học"),
        (r"\bCMNV\b", "chuyên môn, nghiệp vụ"),
        (r"(?<=Cơ quan )TT\b|(?<=\bBan )TT(?=,)", "Thường trực"),
        (r"(?<=Trung tâm )TT\s?[-&]\s?VH\b(?!\s?[-,&])", "Truyền thông - Văn hóa"),
        (r"\bCĐ(?=\s*,\s*(?:ĐTN|Đoàn|Hội|CCB)\b)|(?<=ủy, )CĐ\b|(?<=ĐU, )CĐ\b", "Công đoàn"),
        (r"\bCA(?=\s*,\s*(?:BCH|Ban CHQS|B(?:ộ|an) Chỉ huy|QS|Quân sự))", "Công an"),
        (r"(?<=[Cc]ác )ĐT\b", "đoàn thể"),
        (r"\b([Cc]ụm|[Kk]hối) TĐ\b", r"\1 thi đua"),
        (r"(?<=về )TNVN\b", "Thanh niên Việt Nam"),
        (r"\bUV\s?(?=ĐCT\b|HĐ\w*\b|Đoàn Chủ|Hội đồng)", "Ủy viên "),
        (
            r"\bTV(?=\s+(?:HĐ\w*|Hội đồng|BCĐ|Ban (?:Chỉ (?:đạo|huy)|ATGT|An toàn)|BCH (?:PT|PC)\w*|Tổ)\b)",
            "Thành viên",
        ),
        (r"(?<=Hội )PN(?=(?:, [^,;]+)*(?:\s|, )(?:Công an|CA[TX]?|CATP)\b)", "Phụ nữ"),
        (r"(?<=Hội )PN(?=:?\s+(?:Công an|CA\b|BCH|Bộ C|Quân|BĐBP|Biên phòng))", "Phụ nữ"),
        (
            r"\bTV(?=\s+(?:Hội|Đảng|Tỉnh|Huyện|Thành|Liên|Công đoàn|LĐLĐ|Đoàn|H(?:ND|CCB|LHPN)\b|[THĐQ]U\b))",
            "Ban Thường vụ",
        ),
        (r"(?<=Báo )PNVN\b", "Phụ nữ Việt Nam"),
        (r"(?<=Báo )ĐĐK\b", "Đại đoàn kết"),
        (r"(?<=Trung tâm )CT\b|(?<=Trường )CT\b", "Chính trị"),
        (r"\bTTCT\b", "Trung tâm Chính trị"),
        (r"(?<=Phó )CT(?=\s+(?:TTr?\b|UBND|HĐND|Thường trực))", "Chủ tịch"),
        (r"(?<=Phó Chủ tịch )TT\b|(?<=\bPCT )TT\b", "Thường trực"),
        (r"(?<=Quan hệ )LĐ\b", "lao động"),
        (r"(?<=UBND )ĐK\b|(?<=HĐND )ĐK\b|(?<=MTTQ )ĐK\b|(?<=MTTQVN )ĐK\b|(?<=ĐU )ĐK\b|(?<=phường, )ĐK\b", "đặc khu"),
        (r"(?<=Bí thư )CB\b", "chi bộ"),
        (r"(?<=bản, )KP\b|(?<=thôn, )KP\b|(?<=ấp, )KP\b", "khu phố"),
        (r"(?<=Trung tâm )VH(?=\s*(?:$|,|tỉnh|huyện|các|xã))", "Văn hóa"),
        (r"(?<=Trường )PT\b(?!\s*DT)", "Phổ thông"),
        (r"^TT\s*:\s*(?=(?:TU|HU|ĐU|HĐND|UBND|UBMT\w*|Tỉnh|Thành|Huyện|Đảng)\b)", "Thường trực: "),
        (r"\bKCNC\b", "Khu công nghệ cao"),
        (r"\bCM, ?NV\b", "chuyên môn, nghiệp vụ"),
        (r"(?<=Trạm )KN\b|(?<=Trung tâm )KN\b", "Khuyến nông"),
        (r"(?<=Quỹ )VNN\b", "Vì người nghèo"),
        (r"\bĐV(?=\s+(?:trực|thuộc|liên))", "đơn vị"),
        (r"\bCQ(?=\s+(?:UB\w*|Ủy ban|MTTQ\w*|Mặt trận|Đảng)\b)", "cơ quan"),
        (r"\bQU\s?(?=TW\b|Trung ương)", "Quân ủy "),
        (r"\bKCN\s?(?:&|và|-)\s?(?:KCX|CX)\b", "khu công nghiệp và chế xuất"),
        (
            r"(?<=Sở )CA\b|(?<=Trưởng )CA\b|(?:(?<=, )|(?<=^))CA(?=\s+(?:tỉnh|TP|thành phố|huyện|xã|phường)\b)",
            "Công an",
        ),
        (r"(?<=Kho bạc )NN\b|(?<=Ngân hàng )NN\b", "Nhà nước"),
        (r"(?<=Nhà nước )CN\b", "Chi nhánh"),
        (r"\bCN(?=\s+(?:loại|trực thuộc|cơ sở)\b)", "chi nhánh"),
        (r"\bCN(?=\s+(?:NHCSXH|NHNN|NHNo|Ngân hàng|Agribank)\b)", "Chi nhánh"),
        (r"(?<=Giám định )YK\b", "y khoa"),
        (
            r"\bUB(?=\s+(?:VH|Văn hóa|Pháp luật|Kinh tế|Tài chính|Tư pháp|Đối ngoại|Quốc phòng|Khoa học|[Vv]ề)\w*)",
            "Ủy ban",
        ),
        (r"\bVH,\s?GD(?=\s+(?:của )?(?:QH|Quốc hội)\b)", "Văn hóa, Giáo dục"),
        (r"\bCB, ?CC\b(?!,)", "cán bộ, công chức"),
        (r"(?<=vi phạm )HC\b", "hành chính"),
        (r"(?<=[Kk]iểm tra )VB\b", "văn bản"),
        (r"(?<=Đoàn )ĐB(?=\s+(?:QH|Quốc hội)\b)", "đại biểu"),
        (r"\bUBMT\s?TQ\b", "UBMTTQ"),
        (r"\bCA(?=\s+(?:tỉnh|thành phố|TP|huyện|xã|phường)\b)", "Công an"),
        (
            r"(?<!ĐẦU )(?<!VẬT )(?<!THỨ )(?<!RIÊNG )\bT[ƯW]\b(?!\s+(?:PHÁP|NHÂN|LỆNH|VẤN|TƯỞNG|THỤC|DUY|LIỆU))"
            r"|\bT\.Ư\b",
            "Trung ương",
        ),
        (r"\bBTC\b(?=\s+(?:hoặc\s|[Đđ]ảng|(?:Tỉnh|Thành|Huyện) ủy|TU\b))", "Ban Tổ chức"),
        (rf"\bTT\s?\.\s?(?={_TOWN})|(?:(?<=UBND )|(?<=HĐND )|(?<=MTTQ ))TT\s(?={_TOWN})", "thị trấn "),
        (rf"\bTT\s+(?={_TOWN}\s+{_TOWN}(?:\s+{_TOWN})?\s*(?:\(|$))", "Thứ trưởng "),
        (r"\bT[TH]?\.?\s?[PX]\b\.?\s?(?=HCM)", "thành phố "),
        (r"(?<!Sở )(?<!Bộ )\bTP\b(?!-[A-ZĐ])\s?\.?\s?", "thành phố "),
        (r"\bTX\b\s?\.?\s?", "thị xã "),
        (r"\bQ\.\s?(?=Chủ tịch|Giám đốc|Cục trưởng|CT\b|GĐ\b)", "Quyền "),
        (r"(?<=tỉnh, )tp\b|(?<=tỉnh/)tp\b", "thành phố"),
        (r"\bTTr\.?(?= (?:Sở|Bộ|tỉnh|huyện|thành phố)\b)", "Thanh tra"),
        (r"\bHQ(?=\s+(?:khu vực|tỉnh|thành phố|cửa khẩu)\b)|(?<=[Cc]ục )HQ\b", "Hải quan"),
        (r"(?<=Bệnh viện )ĐK\b|(?<=BV )ĐK\b", "đa khoa"),
        (rf"(?<![A-ZĐ&./-])\bH\.\s?(?={_TOWN})", "huyện "),
        (rf"(?<![A-ZĐ&./-])\bX\.\s?(?={_TOWN})", "xã "),
        (rf"(?<![A-ZĐ&./-])\bQ\.\s?(?={_TOWN}|\d)", "quận "),
        (rf"(?<![A-ZĐ&./-])\bP\.\s?(?={_TOWN}|\d)", "phường "),
        (r"(?<![A-ZĐ&./-])\bP\.\s?(?=[A-ZĐ&-]{2,})", "Phòng "),
        (
            r"(?<!uyện )(?<!ỉnh )(?<!ã )(?<!phố )(?<!Sở )(?<!Bộ )(?<!Phòng )(?<!Website )(?<!TTH )(?<!hình )\bCT"
            + _POSTS,
            "Chủ tịch",
        ),
        (r"(?<!uyện )(?<!ỉnh )(?<!ã )(?<!phố )\bBT" + _POSTS, "Bí thư"),
        (r"\b[ĐđDd]/\s?c\b\.?\s*", "đồng chí "),
        (r"(?<=[Cc]ục )TĐC\b", "Tiêu chuẩn Đo lường Chất lượng"),
        (r"\bBan CĐ\b|\bBCĐ(?=\s)", "Ban Chỉ đạo"),
        (r"\bBCH\s?(?=(?:[Qq]uân sự|QS|PTKV|PCTT|PTDS|[Pp]hòng|BĐBP|Bộ đội))", "Ban Chỉ huy "),
        (r"\bPhó TTg\b(?: CP\b)?", "Phó Thủ tướng"),
        (r"\bTTg(?=\s+(?:Chính phủ|CP)\b)", "Thủ tướng"),
        (r"(?<=[Tt]ổ )CM\b|(?<=[Tt]rưởng )CM\b|(?<=phòng )CM\b", "chuyên môn"),
        (r"\bPGD(?=\s+(?:NH|Ngân hàng|Kho bạc|Quỹ|NHCS\w*)\b)", "Phòng giao dịch"),
        (r"(?<=[Tt]ổ )VP\b", "văn phòng"),
        (r"(?<=\bBan )(TG|DV|TC|NC|ĐN)T[ƯW]\b", lambda found: f"{_BOARDS[found[1]]} Trung ương"),
        (r"(?<=\b[Bb]an )TG\b(?!\s*(?:&|-))", "Tuyên giáo"),
        (r"(?<=\b[Bb]an )DV\b", "Dân vận"),
        (r"(?<=\bBan )TC(?=\s*(?:,|HU\b|TU\b|ĐU\b|(?i:huyện|tỉnh|thành|quận|thị) ủy))", "Tổ chức"),
        (r"(?<=Đài )TT(?=\s*(?:,|;|$|huyện|thành phố|thị|TP|TX|xã|phường))", "Truyền thanh"),
        (r"(?<![A-ZĐ./])LĐ(?=\s*(?:,|và|&)\s*(?:CV|[Cc]huyên viên))", "Lãnh đạo"),
        (
            r"(?<![A-ZĐ./])LĐ(?=\s+(?:Phòng|Sở|Ban|Cục|Chi cục|Bộ|UBND|HĐND|Thuế|Văn phòng|VP|Kho bạc|KBNN|BHXH"
            r"|Công ty|Cty|Trung tâm|Viện|Bệnh viện|BV|Trường)\b)",
            "Lãnh đạo",
        ),
        (
            r"(?i:\bCĐ)(?=\s+(?i:tổng công ty|công ty|cty|tập đoàn|cơ quan|Cao su Việt|Dệt May Việt|Dầu khí Việt)\b)",
            "Công đoàn",
        ),
        (r"\bKV(?=\s+[IVX\d]+\b)", "khu vực"),
        (r"\bQS(?=\s|$|,)", "Quân sự"),
        (r"\bCQ(?=\s+(?:ngang|thuộc|đơn vị|liên quan|chuyên môn|TW|Trung ương))", "cơ quan"),
        (r"\bUBDN\b|\bUBNB\b|\bUNBD\b", "UBND"),
        (r"\bHĐ(?=\s+(?!TĐ|KT|[A-ZĐ]{2})[^\W\d_]{2})", "Hội đồng"),
        (r"(?<=Công đoàn )VC\b(?! ?VN)", "Viên chức"),
        (r"(?<=Công đoàn )GD\b|(?<=Quốc gia )GD\b|(?<=ngành )GD\b", "Giáo dục"),
        (r"(?<=Hội )PNVN\b", "Liên hiệp Phụ nữ Việt Nam"),
        (r"\bUB(?=\s+(?:của )?(?:QH|Quốc hội)\b)", "Ủy ban"),
        (r"\bUB\s?(?=(?:MTTQ|TWMTTQ|Mặt trận|Hội)\w*\b)", "Ủy ban "),
        (r"\bUV\s?(?=(?:UBND|UBMT\w*|BCH|BTV|UBKT|BKT|BCĐ|Ban|Ủy ban)\b)", "Ủy viên "),
        (
            r"\bBKT(?=\s+(?:[Tt]ỉnh [Hh]ội|[Hh]uyện [Hh]ội|[Tt]hành [Hh]ội|Hội|HCCB|HND|TW Hội|Liên hiệp)\b)",
            "Ban Kiểm tra",
        ),
        (r"\bXD(?=\s+NTM\b)", "xây dựng"),
        (r"(?<=Liên đoàn )LĐ\b", "Lao động"),
        (r"(?<=Quân sự )ĐP\b", "địa phương"),
        (r"(?<=[Bb]ệnh xá )QDY\b|(?<=[Bb]ệnh viện )QDY\b|(?<=BV )QDY\b|(?<=Trạm )QDY\b", "Quân dân y"),
        (r"(?<=Agribank )PGD\b|(?<=BIDV )PGD\b|(?<=NHCSXH )PGD\b|\bPGD(?=\s+(?:Agribank|BIDV)\b)", "Phòng giao dịch"),
        (r"(?<=Ban )PT(?=\s+(?:Tỉnh|Thành|Huyện|Trung ương) ?[Đđ]oàn)", "Phong trào"),
        (r"\bPT(?= (?:dân tộc|DT))", "Phổ thông"),
        (r"(?<=Hội )(?:ND|HND)\b", "Nông dân"),
        (r"(?<=Hội )PN\b", "Liên hiệp Phụ nữ"),
        (r"(?<=Hội )SV\b", "Sinh viên"),
        (r"(?<=Đoàn )TN\b", "Thanh niên"),
        (
            r"(?<![Tt]rường )\bCĐ(?=\s+(?:[Nn]gành|Viên chức|VC|các\s|cơ sở|bộ phận|cấp|Giáo dục|Y tế|huyện|xã|phường"
            r"|Công an|khối|[Cc]ông ty|TCT\b|Tổng [Cc]ông))",
            "Công đoàn",
        ),
        (
            rf"(?<=(?i:rường))\s*:?\s(?P<kinds>(?:{SCHOOL})(?:(?:\s*(?:,|và|/|-|&)\s*|\s)(?:{SCHOOL}))*)(?!\w)",
            kinds_of_schools,
        ),
    )
)
"""What an ambiguous abbreviation means is decided by what follows it (the order matters)."""


_ONE_FIELD: Final = re.compile(r"\b(TĐ|LĐ|KH|GD|VH|TC|HC|CT)\s*-\s*(?=(?:KT|TB|ĐT|CN|TT|KH|TH|XH)\b)")
_TWO_BODIES: Final = re.compile(r"(?<=TTTU)-(?=TT)|(?<=UBND)-(?=UBMT)")
_GLUED_STANDING: Final = re.compile(r"\bTT(?=TU\b|HĐND\b|ĐU\b|HU\b|UBND\b|ThU\b|QU\b)")


def in_context(text: str) -> str:
    """The text with what its neighbours decide written out.

    >>> in_context("TT HĐND, các trường MN, TH; BCH Quân sự")
    'Thường trực HĐND, các trường mầm non, tiểu học; Ban Chỉ huy Quân sự'
    """
    if "-" in text:
        text = _TWO_BODIES.sub(", ", _ONE_FIELD.sub(r"\1-", text))
    if "TT" in text:
        text = _GLUED_STANDING.sub("TT ", text)
    if "rường" in text:
        text = each_school(text)
    return repaired(of_masses(of_agencies(of_trades(of_offices(of_press(of_unions(text)))))), _CONTEXT)
