"""Âm tiết: what a Vietnamese syllable can look like, to tell Vietnamese from rubbish and one encoding from another.

The inventory is that of the written language: an onset, a rhyme (its tone taken away), and a tone that a rhyme ending
in a stop (c, ch, p, t) restricts to sắc or nặng.
"""

import re
import unicodedata
from functools import cache
from typing import Final

_ONSETS: Final = frozenset(
    [*"bcdđghklmnprstvx", "", "ch", "gh", "gi", "kh", "ng", "ngh", "nh", "ph", "qu", "th", "tr"],
)
_RHYMES_WRITTEN: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan
oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn
ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up uơ
uơn ut uy uya uych uyên uyêt uyt uynh uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm
yên yêng yêt yêu
"""
_RHYMES: Final = frozenset(_RHYMES_WRITTEN.split())
_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_STOPPED_TONES: Final = "\u0301\u0323"
_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKED: Final = re.compile(r"[^\x00-\x7f]")


def is_syllable(word: str) -> bool:
    """Whether `word` (NFC, any case) can be a Vietnamese syllable.

    >>> [is_syllable(word) for word in ("Nghị", "quyết", "giếng", "gì", "thirc", "QuyÕt", "ViÖt", "số")]
    [True, True, True, True, False, False, False, True]
    """
    return _is_syllable(word.lower())


@cache
def _is_syllable(word: str) -> bool:
    letters = unicodedata.normalize("NFD", word)
    tones = [mark for mark in letters if mark in _TONES]
    bare = unicodedata.normalize("NFC", "".join(mark for mark in letters if mark not in _TONES))
    if len(tones) > 1:
        return False
    for length in range(min(3, len(bare)) + 1):
        onset, rhyme = bare[:length], bare[length:]
        if onset == "gi" and rhyme[:1] == "ê":
            rhyme = "i" + rhyme  # giếng: the i is written once
        if onset in _ONSETS and rhyme in _RHYMES:
            stopped = rhyme.endswith(("c", "ch", "p", "t"))
            return not (stopped and tones and tones[0] not in _STOPPED_TONES)
    return False


def vietnamese_share(text: str) -> float:
    """The share of words with a letter beyond ASCII that are Vietnamese syllables; 0.0 without such words.

    >>> vietnamese_share("Quyết định của Thủ tướng"), vietnamese_share("QuyÕt ®Þnh cña Thñ t­íng") < 0.2
    (1.0, True)
    """
    return vietnamese_words(text)[0]


def vietnamese_words(text: str) -> tuple[float, int]:
    """The share of marked words that are syllables, and their number."""
    words = [word for word in _words(text) if _MARKED.search(word)]
    found = sum(map(is_syllable, words))
    return (found / len(words) if words else 0.0), found


def marked_share(text: str) -> float:
    """The share of words that carry a diacritic: about three in four in running Vietnamese, none in a broken text.

    >>> marked_share("thực hiện chính sách an sinh")
    0.6666666666666666
    """
    words = _words(text)
    return sum(bool(_MARKED.search(word)) for word in words) / len(words) if words else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text))
