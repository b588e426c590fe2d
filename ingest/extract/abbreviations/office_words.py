"""Chữ tắt của văn phòng cấp ủy, ủy ban: boards of the Party glued to their committee, posts, misprints of an office.

"Ban DVTU" is a board of the province's committee, "TKCT" its chairman's secretary, "CPV" before the deputies the head
of the office.
"""

from typing import Final

from ingest.extract.needles import repaired, repairs

_BOARDS: Final = {
    "TC": "Tổ chức",
    "TG": "Tuyên giáo",
    "DV": "Dân vận",
    "NC": "Nội chính",
    "KT": "Kiểm tra",
    "ĐN": "Đối ngoại",
    "TGDV": "Tuyên giáo và Dân vận",
    "TG&DV": "Tuyên giáo và Dân vận",
    "TG-DV": "Tuyên giáo và Dân vận",
    "XDĐ": "Xây dựng Đảng",
    "TV": "Thường vụ",
    "CH": "Chấp hành",
}
_BOARD: Final = "|".join(sorted(_BOARDS, key=len, reverse=True))
_COMMITTEE: Final = r"(?:TU|HU|ĐU|QU|ThU)"
_POST: Final = r"(?:P?CT|P?BT|P?GĐ|P?BTT?U|(?:Phó )?(?:Chủ tịch|Bí thư))"
_ADJOINING: Final = r"(?=\s*(?:$|[,;(]))"
_YOUTH: Final = r"\s+(?:T?[TƯ]WĐ\w*|T[WƯ] Đoàn|Trung ương Đoàn|(?:Tỉnh|Thành) [Đđ]oàn|VP|Văn phòng)"

_WORDS: Final = repairs(
    (
        (
            rf"(?<=\b[Bb]an )(?P<board>{_BOARD})\s?(?P<whose>{_COMMITTEE})(?!\w)",
            lambda found: f"{_BOARDS[found['board']]} {found['whose']}",
        ),
        (rf"(?<![\w&./-])TK\s?(?={_POST}(?!\w))", "Thư ký "),
        (rf"(?<![\w&./-])BT\s?(?={_COMMITTEE}(?!\w))", "Bí thư "),
        (rf"(?<![\w&./-])PBT\s?(?={_COMMITTEE}(?!\w))", "Phó Bí thư "),
        (rf"\bPCVP (?!UB|HĐ|VP|TU|HU|ĐU)[A-ZĐ][A-ZĐ&-]{{1,4}}{_ADJOINING}", "PCVP"),  # in charge of that field
        (r"(?<=\b[Bb]an )PT(?=\s+Ủy ban Trung ương\b)", "Phong trào"),
        (r"(?<=các tổ chức )HN\b", "hữu nghị"),
        (r"(?<=\b[Bb]an )MTTN\b", "Mặt trận thanh niên"),
        (r"(?<=Đoàn )NT(?=\s+(?:tỉnh|thành phố|TP)\b|\s*(?:$|[,;(]))", "Nghệ thuật"),
        (r"\b(?:CPV|CVPP)(?=(?:,| và)\s+(?:[Cc]ác )?(?:PCVP|PVP|PCPV|PVCP|CPVP|[Pp]hó)\b)", "CVP"),
        (r"(?<=ác )(?:PCPV|PVCP|PCPVP|PCVPP)\b|\bP(?:CPV|VCP)(?= UB)", "PCVP"),
        (rf"(?<=\b[Bb]an )PTTN(?=\s*(?:$|[,;(])|{_YOUTH})", "Phong trào thanh niên"),
        (rf"(?<=\b[Bb]an )PTTTN(?=\s*(?:$|[,;(])|{_YOUTH})", "Phong trào thanh thiếu nhi"),
    )
)


def of_offices(text: str) -> str:
    """The text with what offices of committees glue together or misprint written out.

    >>> of_offices("Ban DVTU, Ban TCHU"), of_offices("CPV, các PCVP; TKCT")
    ('Ban Dân vận TU, Ban Tổ chức HU', 'CVP, các PCVP; Thư ký CT')
    """
    return repaired(text, _WORDS)
