"""Một đầu mục cho nhiều cơ quan: boards of a Party committee and associations whose head word a line says once."""

import re
from typing import Final

_BOARDS: Final = {
    "TC": "Tổ chức",
    "TG": "Tuyên giáo",
    "DV": "Dân vận",
    "NC": "Nội chính",
    "TGDV": "Tuyên giáo và Dân vận",
    "TG&DV": "Tuyên giáo và Dân vận",
    "XDĐ": "Xây dựng Đảng",
}
_ASSOCIATIONS: Final = {
    "LHPN": "Liên hiệp Phụ nữ",
    "PN": "Liên hiệp Phụ nữ",
    "Phụ nữ": "Liên hiệp Phụ nữ",
    "ND": "Nông dân",
    "CCB": "Cựu chiến binh",
    "CTĐ": "Chữ thập đỏ",
    "NCT": "Người cao tuổi",
}
_COMMITTEE: Final = r"(?=[^;:]*?\b(?:HU|TU|ĐU|QU|ThU|(?i:tỉnh|thành|huyện|quận|thị|đảng) [ủu][ỷy])(?!\w))"


def _one_of(names: dict[str, str]) -> str:
    return rf"(?:{'|'.join(sorted((*names, *names.values()), key=len, reverse=True))})(?![\w&])"


_BOARD: Final = _one_of(_BOARDS)
_ASSOCIATION: Final = _one_of(_ASSOCIATIONS)
_BY_FIELD: Final = re.compile(rf"\b(?:[Cc]ác )?[Bb]an:?\s+(?P<names>{_BOARD}(?:\s*[,/-]\s*{_BOARD})+){_COMMITTEE}")
_BY_CODE: Final = re.compile(rf"(?<![\w&])B(?P<name>TG&DV|TGDV|TC|TG|DV|NC)(?=\s*,|(?<=&DV)\s){_COMMITTEE}")
_JOINED: Final = re.compile(rf"\b(?:[Cc]ác [Hh]ội|Hội):?\s+(?P<names>{_ASSOCIATION}(?:\s*[,/-]\s*{_ASSOCIATION})+)")


def each_with_head(text: str) -> str:
    """`text` with the head word before each of the boards or associations that share it.

    >>> each_with_head("Ban TC, TG, UBKT HU"), each_with_head("Hội PN-CCB xã")
    ('Ban Tổ chức, Ban Tuyên giáo, UBKT HU', 'Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh xã')
    >>> each_with_head("BTC, BTG&DV Tỉnh ủy")
    'Ban Tổ chức, Ban Tuyên giáo và Dân vận Tỉnh ủy'
    """
    text = _BY_CODE.sub(lambda found: f"Ban {_BOARDS[found['name']]}", text)
    text = _BY_FIELD.sub(lambda found: _each("Ban", found["names"], _BOARDS), text)
    return _JOINED.sub(lambda found: _each("Hội", found["names"], _ASSOCIATIONS), text)


def _each(head: str, names: str, meanings: dict[str, str]) -> str:
    return ", ".join(f"{head} {meanings.get(name, name)}" for name in re.split(r"\s*[,/-]\s*", names))
