"""Viết dính, viết rời: codes and words of body names that lost the space between them, or got a mark in its place."""

import re
from typing import Final

from ingest.extract.needles import repaired, repairs
from ingest.letters import UPPER

_COUNCILS: Final = r"(?:HĐND|UBND|UBMTTQ|UBMT|MTTQVN|MTTQ|ĐBQH|TTĐT|CTXH|CT-XH|VPUBND|VPUB|PTTH|LĐLĐ)"
_REPAIRS: Final = repairs(
    (
        (
            rf"(?<=[A-ZĐ]{{2}})\.\s?(?={_COUNCILS})|(?<=\bVP)\.\s?(?=UB|HĐND|TU\b|ĐU\b|Tỉnh|Thành|Huyện|Đoàn|Chính|Quốc|CP\b|QH\b)",
            " ",
        ),  # "PCT.UBND"
        (
            rf"\b(VP|BCH|BCĐ|BTV|BTT|BLĐ|BĐD|VPTT|VPĐP)\.\s?(?=[{UPPER}]{{2}}|(?:Ban|Sở|Bộ|Cục|Ủy|Hội|Quân|Phòng)\b)",
            r"\1 ",
        ),  # "VP.BCĐ 389"
        (r"\bQLĐĐ\s?(?:&|và|-)\s?(?=PCTT\b)", "QLĐĐ&"),
        (r"\bKTHT\s?(?:&|và|-)\s?(?=PTNT\b)", "KTHT&"),
        (r"\b(BTT|BTV|BCH)(?=UBMT|MTTQ|LĐLĐ|HND\b|HLHPN\b|HCCB\b)", r"\1 "),
        (r"\bVP\.?\s?ĐP(?=\s+(?:NTM|CT|các|BĐKH|nông|[Cc]hương))", "VPĐP"),
        (r"(?<=\bUB)\.\s?(?=MTTQ|MT)", " "),
        (r"(?<=\bTT)\.\s?(?=UB\b)", ""),
        (r"(?<=\bBCH)\.\s?(?=QS\b|BĐBP\b)", " "),
        (
            rf"\b(BVĐK|BV|TTYT|TYT|VPUB|VPĐP|Cty|CTy|BQL|ĐH|HV|KBNN|BHXH|LĐLĐ|CLB|HTX)\.\s?(?=[{UPPER}])",
            r"\1 ",
        ),  # "BV. Phổi"
        (rf"({_COUNCILS})TP(?=\b|[A-ZĐ]{{2}}\b)", r"\1 TP"),  # "UBNDTP"
        (r"\bTP(?=[A-ZĐ]{2}\b)(?!(?:TH|KT|NC|VX|CM|TĐ)\b)", "TP "),  # "TPHN", but of a field its head
        (r"(?<=ĐBQH)\s*[&-]\s*(?=HĐND)|(?<=HĐND)\s*&\s*(?=UBND|ĐĐBQH|Đoàn ĐBQH)", " và "),
        (r"(?<=[A-ZĐ]{2}|ản)\s*&\s*(?=QL|Quản)", " và "),
        (r"\b(Cổng|Trang|Đài|Báo|Website)(?=[A-ZĐ]{3})", r"\1 "),
        (r"\bKH,\s?CN\s?(?:&|và)\s?MT\b", "Khoa học, Công nghệ và Môi trường"),
        (r"(?<=[A-ZĐ])-(?=(?:Bộ|Sở|BTC|BTP|BCA|BNV|BYT|VPCP)\b)", " - "),
        (r"(?<=TTĐT)(?=B(?:QP|CA|TC|TP|NV|YT|XD|CT)\b)", " "),
        (r"\bTT(?=TTDL\b)", "TT "),
        (r"\bCA QP\b", "CA, QP"),
        (r"\bKT VB\b", "KTVB"),
        (r"(?:(?<=HĐND)|(?<=UBND)|(?<=ĐBQH)|(?<=MTTQ))/(?=(?:TP|tỉnh|huyện|xã|phường)\b)", " "),
        (r"(?:(?<=VP )|(?<=Văn phòng ))ĐBQH\b", "Đoàn ĐBQH"),
        (r"\bP\.?\s?[Cc]h(?:uyên)?\s?/\s?[Mm]ôn\b", "phòng chuyên môn"),
        (r"\bKV(?=\d|[IVX]+\b)", "khu vực "),
        (r"\bDN\s?(?:&|và)\s?GTVL\b", "Dạy nghề và Giới thiệu việc làm"),
        (r"\bBan CH(?=\s+(?:PTKV|QS|PCTT|[Pp]hòng thủ|[Qq]uân))", "Ban Chỉ huy"),
        (r"\bTU\s*,\s*ThU\b", "TU, Thành ủy"),
        (r"\bCATW\b", "Công an Trung ương"),
        (r"(?<=MTTQ, )(?:các )?ĐT ?TW\b", "các đoàn thể Trung ương"),
        (r"\bVKS(?=\s+(?:tỉnh|thành phố|TP|huyện|các|cấp|khu vực|KV|hai cấp)\b)", "VKSND"),
        (r"\bTHT(?=\s*(?:$|[,;(]|nông|trên|xã))", "tổ hợp tác"),
        (r"\bLH\s?HTX\b", "liên hiệp HTX"),
        (r"(?<=Cảng vụ )HH\b", "Hàng hải"),
        (r"(?<=[Mm]úa )DT\b|(?<=nhạc )DT\b", "dân tộc"),
        (r"(?<=Quỹ )HTPT\b", "Hỗ trợ phát triển"),
        (r"(?<=mở )TK\b", "tài khoản"),
        (r"\bKBKV\b", "KBNN khu vực"),
        (r"\bPC(?=\s+(?:ma túy|tội phạm|tham nhũng|thiên tai|dịch|mua bán)\b)", "phòng, chống"),
        (r"\bPGD(?=\s+(?:số|khu vực)\b)", "Phòng giao dịch"),
        (r"(?<=TT )DV\b|(?<=Trung tâm )DV\b", "Dịch vụ"),
        (r"\bTLĐ\s?LĐ\s?VN\b", "TLĐLĐ VN"),
        (r"\bPT,\s?TH\b", "PTTH"),
        (r"\bUB(?=VHGDT)", "UB "),
        (r"(?<=, [A-ZĐ]{3})\. (?=[A-ZĐ]{3,}\s?(?:,|-|$))", ", "),
        (r"(?<=ty )CP(?=CN&|[A-ZĐ]{3})", "CP "),
        (r"\bDBQH\b", "ĐBQH"),
        (r"\bUV\.\s?(?=[A-ZĐ])", "UV "),
        (r"\bTG\s?-\s?DV\b", "TG&DV"),
        (r"\bKT,\s?HT\s?(?:&|và)\s?ĐT\b", "KTHT&ĐT"),
        (r"\bCAP\b", "CA phường"),
        (r"\bCAX\b", "CA xã"),
        (r"(?i:\bkhu CN) (?:VÀ|và|&) (?:K?CX)\b", "khu công nghiệp và chế xuất"),
        (r"\bTTTT,?\s?(?=DL)", "Trung tâm TT "),
        (r"(?<!TT )(?<!TT\.)(?<!âm )\bTT(?=DL\s?(?:&|và)\s?C)", "Trung tâm "),
        (r"(?<=\bBan CĐ)(?=T[ƯW]\b)", " "),
        (r"(?<=\bB[A-Z]{2})\d{2,3}$", ""),  # of so many copies
        (r"\bVH\s*[,-]?\s*TT\s*(?:&|và|-|,)\s*(?:DL|[Dd]u lịch)(?!\w)", "VHTTDL"),
        (r"\b(KH|NN|GD|TN|DT) và (CN|MT|ĐT|TG|PTNT)\b", r"\1&\2"),
        (r"\b(PCVP|CVP|PCT)(?=[A-ZĐ]\.)", r"\1 "),
        (
            rf"\b(P?C[TV]P?|PCN|PCTr|PCTrg|CTr|CTrg|PCVP|PVP)\s?[.:-](?=\s?[{UPPER}][^\W\d_{UPPER}])",
            r"\1 ",
        ),  # "PCT. Lê …"
        (
            r"\b(P?CVP|PVP|PCT|PCN)\s?/\s?(?!UB|HĐ|VP|TU|LĐ|MT|BC)[A-ZĐ][A-ZĐ&-]{0,4}(?!\w)",
            r"\1",
        ),  # in charge of that field
    )
)
_CODED: Final = re.compile(r"[A-ZĐ]{2}|&")
"""What every line has whose codes may be glued."""
_TWICE: Final = re.compile(r"(?<=[^\W\d_])và(?= và\b)|\bvà (?=và\b)")
_WORDS: Final = re.compile(r"(?<=[^\W\d_])(?=(?:[Vv]à|VÀ|TỈNH|HUYỆN|THÀNH PHỐ|QUẬN|PHƯỜNG)\b)")


def unglued(words: str) -> str:
    """`words` with the spaces that they lost: no syllable goes on with "v" or with another one's capital unit word.

    >>> unglued("PCT.UBND, VP HĐNDTP,PCVP/VX; phòngvà ban")
    'PCT UBND, VP HĐND TP, PCVP; phòng và ban'
    """
    words = re.sub(r",(?=[^\W\d_])|(?<=\bngành)(?= đoàn thể\b)", lambda mark: "," if not mark[0] else ", ", words)
    words = repaired(words, _REPAIRS) if _CODED.search(words) else words
    return _WORDS.sub(" ", _TWICE.sub("", words))
