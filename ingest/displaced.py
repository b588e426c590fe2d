"""Dấu lạc chỗ: tone marks and spaces that a PDF's fonts put in the wrong place ("kế hoac̣ h", "hê ̣thống", "vớ i").

A word processor that lacks a letter in one font borrows it from another; what is read back then has the dot under the
consonant after its vowel, or after a space, and a space where the font changed. Such texts betray themselves, as no
Vietnamese syllable carries a mark on a consonant: only they are mended.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_DOT: Final = "\u0323"
_CONSONANT: Final = "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX"
_MARKED: Final = "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿñÑ"  # composed by normal form C
_VOWEL: Final = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_BETRAYED: Final = re.compile(rf"[{_CONSONANT}]{_DOT}|[{_MARKED[:-2]}]|[{_VOWEL}] {_DOT}")
_SUSPECT: Final = re.compile(rf"[{_DOT}{_MARKED[:-2]}]")  # one set of letters is found faster than a pattern
_GLIDE: Final = (  # the dot stands on the vowel before: "đaị" is "đại"; "giạ", "quạ" are words
    "(?:a[ịọụỵ]|â[ụỵ]|e[ọ]|ê[ụ]|i[ụ]|[oôơ][ị]|ư[ịụạ]|(?<![gG])iạ)"
)
_PIECES: Final = re.compile(
    rf"(?P<vowel>[{_VOWEL}])(?:(?P<coda>[cghmnptCGHMNPT]{{0,2}}){_DOT}|(?P<marked>[{_MARKED}]))(?P<broken> (?=[hg]\b))?"
    rf"|(?P<open>[{_VOWEL}])(?P<stop>[.,;:]?) ?{_DOT}(?P<next>\w)?"
    rf"|(?P<glide>{_GLIDE})"
    r"|(?<=[ờớởợừứửữự]) (?=(?:i|n|ng|u|c|t|p|m)\b)"
)


def replaced_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits (start, end, replacement, never longer) that put marks and spaces where they belong; none in a sound text.

    >>> text = "kế hoac\u0323 h của hê \u0323thống đaị học vớ i nông dân"
    >>> mended = text
    >>> for start, end, piece in reversed(list(replaced_marks(text))):
    ...     mended = mended[:start] + piece + mended[end:]
    >>> mended
    'kế hoạch của hệ thống đại học với nông dân'
    >>> list(replaced_marks("vớ i"))
    []
    """
    if not _SUSPECT.search(text) or not _BETRAYED.search(text):
        return
    for match in _PIECES.finditer(text):
        yield match.start(), match.end(), _mended(match)


_MARKED_VOWELS: Final = "".join(
    letter
    for letter in map(chr, (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)))
    if unicodedata.normalize("NFD", letter)[0] in "aeiouyAEIOUY"
)
_TORN: Final = re.compile(rf"(?P<onset>[BCDĐGHKLMNPQRSTVX]) (?<![^\s(“\"]..)(?P<rest>[{_MARKED_VOWELS}]\w*)")
"""A consonant alone is no word: "B Ộ", "Đ ộc lập", "X Ã"."""
_WORDS: Final = frozenset({"ở", "ý", "ạ", "à", "ừ", "ổ", "ủ", "ô", "ơ", "ê", "ấy", "ủy", "ức", "ướt", "ấm", "ác"})


def joined_syllables(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits that close the gap which a scan or a page leaves behind the first letter of a syllable.

    >>> [text[start:end] for text in ("B Ộ TÀI CHÍNH, ông B ở xã",) for start, end, _ in joined_syllables(text)]
    [' ']
    """
    for match in _TORN.finditer(text):
        if match["rest"] not in _WORDS:
            yield match.end("onset"), match.start("rest"), ""


def _mended(match: re.Match[str]) -> str:
    if match["vowel"]:
        marked = unicodedata.normalize("NFD", match["marked"]) if match["marked"] else match["coda"] + _DOT
        return _marked(match["vowel"], marked[-1]) + marked[:-1]
    if match["open"]:
        return _marked(match["open"], _DOT) + match["stop"] + (f" {match['next']}" if match["next"] else "")
    if match["glide"]:
        first, second = match["glide"][0], match["glide"][1]
        return _marked(first, _DOT) + unicodedata.normalize(
            "NFC", unicodedata.normalize("NFD", second).replace(_DOT, "")
        )
    return ""


def _marked(vowel: str, mark: str) -> str:
    return unicodedata.normalize("NFC", vowel + mark)
