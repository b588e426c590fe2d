"""Chữ tắt hội, rừng, quân chủng, học viện: what associations, foresters, services and academies write.

"Hội NV" are the writers, "rừng PH, ĐD" the forests of two kinds, "QC Hải quân" a service; a head word before a colon
is that of each code behind it ("Chi cục: KL, TL").
"""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_WORD: Final = rf"[{UPPER}][^\W\d_{UPPER}]"
_END: Final = r"(?=\s*(?:$|[,;(]|VN\b|Việt Nam|tỉnh|thành phố|TP\b|huyện|các))"
_ASSOCIATIONS: Final = {
    "NV": "Nhà văn",
    "NSNA": "Nghệ sĩ Nhiếp ảnh",
    "NS NA": "Nghệ sĩ Nhiếp ảnh",
    "MT": "Mỹ thuật",
    "LG": "Luật gia",
    "KTS": "Kiến trúc sư",
    "SVC": "Sinh vật cảnh",
    "LV": "Làm vườn",
    "ĐY": "Đông y",
    "NM": "Người mù",
    "NKT": "Người khuyết tật",
    "DSVH": "Di sản văn hóa",
    "DNT": "Doanh nhân trẻ",
    "NCT": "Người cao tuổi",
}
_ARMS: Final = {"CA": "Công an", "QS": "Quân sự", "BĐBP": "Bộ đội Biên phòng"}
_ASSOCIATION: Final = "|".join(sorted(_ASSOCIATIONS, key=len, reverse=True))
_HEAD: Final = r"(?:Chi cục|BV|Bệnh viện|Trạm|Hạt|Hạt KL|Điện lực|Tập đoàn|TĐ|TCT|Hiệp hội|HH|Quỹ|Hội|HV|Học viện)"
_COLON: Final = re.compile(rf"\A(?:[Cc]ác )?(?P<head>{_HEAD})\s*:\s*(?P<names>[^:;]+)\Z")
_CODE: Final = re.compile(r"[A-ZĐ][A-ZĐ&-]+(?: (?:tỉnh|huyện|TP|VN|Việt Nam))?")
_COMPANIES: Final = r"(?:VNPT|Viettel|EVN|PVN|TKV|CNCS|Điện lực|Dầu khí|Công nghiệp|Than|Cao su|Bảo Việt|Hóa chất|Dệt)"

_WORDS: Final = repairs(
    (
        # associations
        (r"(?<=hội )LG(?=\s)", "Luật gia"),
        (r"(?<=Hội )(?P<what>LG|NV|MT|NM)VN\b", lambda found: f"{_ASSOCIATIONS[found['what']]} Việt Nam"),
        (rf"(?<=Hội )(?:{_ASSOCIATION}){_END}", lambda found: _ASSOCIATIONS[found[0]]),
        (r"(?<=Đoàn )LS\b", "Luật sư"),
        (r"\bCTĐB\b", "Công tác đại biểu"),
        (r"\bLLCT\b", "Lý luận chính trị"),
        (r"(?:(?<=[Cc]ác )|(?<=^))CB(?=\s+(?:trực thuộc|thôn|ấp|bản|cơ sở|cơ quan)\b)", "chi bộ"),
        (r"(?<=chi hội )PN\b", "Phụ nữ"),
        (r"\bHPN (?P<arm>CA|QS|BĐBP)\b", lambda found: f"Hội Phụ nữ {_ARMS[found['arm']]}"),
        (r"\bHĐ(?=PHPBGDPL)", "Hội đồng "),
        (r"\bHH(?=\s+(?:DN|[Dd]oanh nghiệp|DL|BĐS|ngành)\b)", "Hiệp hội"),
        # posts, staff, parts of a body
        (r"^TP, (?:các )?PTP (?=các phòng)", "Trưởng các phòng, Phó Trưởng "),
        (r"\bCB, ?CC, ?VC(?:,| và) ?NLĐ\b", lambda _: whole("cán bộ, công chức, viên chức, người lao động")),
        (r"\bCB, ?CC(?:,| và) ?NLĐ\b", lambda _: whole("cán bộ, công chức, người lao động")),
        (r"^(?:[Cc]ác )?CB, ?ĐB(?= (?:cơ sở|CS|trực thuộc))", lambda _: whole("Các chi bộ, đảng bộ")),
        (r"(?:(?<=ảng bộ )|(?<=Thuế ))CS\b", "cơ sở"),
        (r"(?<=ác )K\s?/\s?P\b", "khoa, phòng"),
        (r"(?<=ác )P\s?/\s?B\b|(?<=, )P\s?/\s?B\b", "phòng, ban"),
        (r"(?<=ác )TT(?=, (?:Khoa|Phòng|Viện)\b)", "Trung tâm"),
        (r"\bTT(?= CT(?:\s+(?:TP|huyện|thị xã|quận|thành phố)\b|\s*$))", "Trung tâm"),
        (
            r"(?<![A-ZĐ./])LĐ(?=\s+(?:VKSND|VKS|TAND|Tòa án|Hội|HND|Tỉnh|Huyện|Thành|Đảng|ĐU|MTTQ|UBMTTQ\w*|Công an|CA"
            r"|Chi nhánh|Đài|Báo)\b)",
            "Lãnh đạo",
        ),
        (r"(?<=HPN các )CQ\b|(?<=hội các )CQ\b|(?<=PN các )CQ\b", "cơ quan"),
        (r"(?<=Phòng )CC(?= số)", "công chứng"),
        (r"(?<=Đoàn )NT(?=\s+(?:Khmer|dân tộc|cải lương|chèo|tuồng|truyền thống))", "Nghệ thuật"),
        (r"(?<=[Cc]ục )TK(?=\s*\()", "Thống kê"),
        # foresters
        (r"\brừng PH,\s?ĐD\b", lambda _: whole("rừng phòng hộ, đặc dụng")),
        (r"(?<=rừng )PH\b", "phòng hộ"),
        (r"(?<=rừng )ĐD\b", "đặc dụng"),
        (
            r"(?<=Đội )KL\s?CĐ\s?(?:&|và)\s?PCCCR\b",
            lambda _: whole("Kiểm lâm cơ động và phòng cháy, chữa cháy rừng"),
        ),
        (r"\bPCCCR\b", lambda _: whole("phòng cháy, chữa cháy rừng")),
        (r"(?<=Đội )KL\b|(?<=trạm )KL\b|(?<=hạt )KL\b", "Kiểm lâm"),
        (r"(?<=ty )LN(?=\s|$|,)", "Lâm nghiệp"),
        # forces
        (r"\bQC(?=\s+(?:Hải quân|HQ|PK|Phòng không))", "Quân chủng"),
        (r"(?<![\w/])d(?= (?:HL|BB|CĐ|TS|TT|CB)\b)", "Tiểu đoàn"),
        (r"(?<=Đoàn )TS(?= \d)", "Trinh sát"),
        (r"(?<=huyện )BG\b|(?<=xã )BG\b", "biên giới"),
        (r"\bXDPT\s?BV\s?ANTQ\b", "Xây dựng phong trào bảo vệ an ninh Tổ quốc"),
        (r"\bCA(?=, (?:các )?(?:đ/?c|đồng chí) (?:PCA|Phó Chánh án)\b)", "Chánh án"),
        # academies, universities
        (r"(?<=ĐHQG )HN\b|(?<=Quốc gia )HN\b", "Hà Nội"),
        (r"\bHVCT(?=\s+(?:KV|khu vực|QG|quốc gia)\b)", "Học viện Chính trị"),
        (r"\bHV\s?BC\s?(?:&|-|và)\s?TT\b", lambda _: whole("Học viện Báo chí và Tuyên truyền")),
        (rf"(?<!rường )(?<![\w&/-])(?<!ác )ĐH(?=\s+{_WORD})", "Đại học"),
        (rf"(?<![\w&/-])HV(?=\s+{_WORD})", "Học viện"),
        # companies
        (rf"\bTĐ(?=\s+{_COMPANIES}\b)", "Tập đoàn"),
        (r"(?<=Tập đoàn )CNCS\b|(?<=TĐ )CNCS\b", "Công nghiệp Cao su"),
        (r"\bTSC(?=\s+(?:Agribank|NHNo|BIDV|NH|Vietcombank|VietinBank))", "Trụ sở chính"),
        (r"(?<=ác )CN(?=\s+(?:TCT|Tổng|Cty|CTy|[Cc]ông ty)\b)", "chi nhánh"),
        (r"\bBĐ(?=\s+các\s+(?:tỉnh|huyện|thành))", "Bưu điện"),
    )
)


def of_unions(text: str) -> str:
    """The text with what associations, foresters, forces, academies and companies abbreviate written out.

    >>> of_unions("Hội NV, Hội SVC tỉnh"), of_unions("BQL rừng PH"), of_unions("ĐH Huế, các ĐH Vinh")
    ('Hội Nhà văn, Hội Sinh vật cảnh tỉnh', 'BQL rừng phòng hộ', 'Đại học Huế, các ĐH Vinh')
    >>> of_unions("Chi cục: KL, TL; TTYT")
    'Chi cục: KL, TL; TTYT'
    >>> of_unions("Các Chi cục: KL, TL")
    'Chi cục KL, Chi cục TL'
    """
    if ":" in text and (found := _COLON.match(text)):
        text = _each(found)
    return repaired(text, _WORDS)


def _each(found: re.Match[str]) -> str:
    """Each of the bodies whose codes stand behind the colon, with the head word; the line as it is without one."""
    names = re.split(r",\s*", found["names"].strip())
    if not any(map(_CODE.fullmatch, names)):
        return found[0]
    return ", ".join(f"{found['head']} {name}" for name in names)
