"""TCVN3 (ABC), the encoding of the .Vn fonts: one byte per letter, capitals with a tone carried by the font.

TCVN 5712:1993, set VN3. A font whose name ends in H (.VnTimeH) shows the small letters as capitals, so the letter
case of such words is known only where the font is.
"""

from typing import Final

_LETTERS: Final = (  # from 0xA1; a dot where VN3 has no letter
    "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"
)
_SUBSTITUTES: Final = {  # other characters that converters and PDF fonts put for a byte of the range
    "\u03bc": "à",  # Greek mu for the micro sign
    "\u2212": "ư",  # minus for the soft hyphen
    "\u2219": "ã",  # bullet operator for the middle dot
    "\u22c5": "ã",
}

TABLE: Final = str.maketrans(
    {chr(0xA1 + place): letter for place, letter in enumerate(_LETTERS) if letter != "."} | _SUBSTITUTES
)


def decode(text: str) -> str:
    """Text whose characters are TCVN3 bytes shown as Latin-1.

    >>> decode("Uû ban nh©n d©n")
    'Uỷ ban nhân dân'
    """
    return text.translate(TABLE)
