"""Chữ mất dấu: phrases of documents whose marks a scan lost, written as they are meant ("sửa đôi, bô sung", "vê việc").

Short ones, and "số" between type and number of a document, are mended where marks are missing only: another
mark may make other words ("giảm độc" is not "giám đốc"). Longer phrases are mended whatever marks they carry. Every
letter keeps its place and its case.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final

from ontology.folding import fold, old_tone
from ontology.registry import document_types, ministries

_WHATEVER_MARKS: Final = (  # long enough to be nothing else
    *("sửa đổi, bổ sung", "sửa đổi bổ sung", "được sửa đổi", "được sửa đổi, bổ sung", "sửa đổi một số"),
    *("bổ sung một số", "hướng dẫn một số", "quy định chi tiết", "chi tiết và hướng dẫn", "hướng dẫn thi hành"),
    *("hội đồng nhân dân", "ban nhân dân", "nhân dân thành phố", "trực thuộc trung ương", "án nhân dân tối cao"),
    *("kiểm sát nhân dân", "Mặt trận Tổ quốc", "của Chính phủ", "của Thủ tướng Chính phủ", "cổng thông tin điện tử"),
    *("đoàn đại biểu Quốc hội", "phòng giáo dục và đào tạo", "sở giáo dục và đào tạo"),
    *(
        "văn phòng Quốc hội",
        "phó thủ tướng Chính phủ",
        "kiểm toán nhà nước",
        "ngân hàng thế giới",
        "phát triển nhân lực",
    ),
    *("đổi mới giáo dục và đào tạo", "cục kiểm tra văn bản", "thông tin điện tử"),
    *("thành phố Hà Nội", "thành phố Hồ Chí Minh", "thành phố Đà Nẵng", "báo chí, xuất bản", "đổi mới và phát triển"),
)
_LACKING_MARKS: Final = (
    *(
        "về việc",
        "có ý kiến",
        "theo đề nghị",
        "đoàn thể",
        "giám đốc",
        "chủ tịch",
        "bộ trưởng",
        "tổng cục",
        "luật tổ chức",
        "như điều",
    ),
    *("thủ tướng Chính phủ", "viễn thông"),
)
THI_DUA: Final = re.compile(  # "đưa" is a word too: only where its neighbours leave no choice; ư first, as it is rare
    r"[ưƯ](?=[aA])(?:(?<=(?i:phong trào thi đư))(?=[aA]\b)"
    r"|(?<=(?i:\bthi đư))(?=[aA](?i:\s*,|\s+và|\s*[-–])?\s+(?i:khen thưởng|yêu nước)\b))"
)
"""The letter that a keyboard or a scan put for the u of "thi đua"."""

_NUMBER: Final = re.compile(r" so (?=\d)")  # begins with letters, so that they are searched for
_HEAD: Final = 7  # letters that every phrase has


def restored(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits (start, end, replacement of the same length) that give phrases their marks back; in order, apart.

    >>> [edit[2] for edit in restored("Nghị định sô 5 vê việc sửa đối, bô sung; GIÁM ĐÓC; giảm độc tố; việc sửa đổi")]
    ['Nghị định số', 'về việc', 'sửa đổi, bổ sung', 'GIÁM ĐỐC']
    """
    bare = _bare(text)
    done = 0
    for start, meant in sorted((*_phrases(bare), *_numbered(bare)), key=lambda hit: (hit[0], -len(hit[1]))):
        end = start + len(meant)
        read = text[start:end]
        whole = not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha()
        if start >= done and whole and read.lower() != meant.lower() and _may_mean(read, meant):
            done = end
            yield start, end, _cased(meant, read)


def _may_mean(read: str, meant: str) -> bool:
    """Whether what was read can be nothing else, or only lacks marks."""
    return meant in _unmistakable() or all(
        _marks(seen) <= _marks(letter) for seen, letter in zip(read.lower(), meant.lower(), strict=True)
    )


@cache
def _marks(letter: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFD", letter)[1:] + ("-" if letter == "đ" else ""))


def _phrases(bare: str) -> Iterator[tuple[int, str]]:
    for opening, by_head in _by_opening().items():
        start = bare.find(opening)
        while start >= 0:
            for meant, words in by_head.get(bare[start : start + _HEAD], ()):
                if bare.startswith(words, start):
                    yield start, meant
            start = bare.find(opening, start + 1)


@cache
def _by_opening() -> dict[str, dict[str, list[tuple[str, str]]]]:
    """Phrases and the same without marks, by what is looked for and by their first letters.

    The names of laws are many, the word is rare.
    """
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for meant in (*_unmistakable(), *_LACKING_MARKS):
        words = _bare(meant)
        opening = "luat " if words.startswith("luat ") else words
        found.setdefault(opening, {}).setdefault(words[:_HEAD], []).append((meant, words))
    return found


def _numbered(bare: str) -> Iterator[tuple[int, str]]:
    """Types with "số", before a number."""
    for so in _NUMBER.finditer(bare):
        end = so.start()
        last = bare[bare.rfind(" ", 0, end) + 1 : end]
        kind = next((kind for kind, words in _types().get(last, ()) if bare.endswith(words, 0, end)), None)
        if kind is not None:
            yield end - len(kind), f"{kind} số"


@cache
def _unmistakable() -> dict[str, None]:
    """Phrases that are nothing else whatever their marks, names of ministries and laws among them.

    None whose tone mark has two places ("hóa", "hoá"): both are right.
    """
    laws = (files("ingest.extract.citations") / "laws.txt").read_text("utf-8").splitlines()
    names = (
        *(ministry.label for ministry in ministries()),
        *(f"Luật {name}" for name in laws if name and not name.startswith("#")),
    )
    long = (name for name in names if name.count(" ") > 2 and old_tone(name) == name)
    return dict.fromkeys((*_WHATEVER_MARKS, *long))


@cache
def _types() -> dict[str, list[tuple[str, str]]]:
    """Names of types and the same without marks by their last word, long ones first; no name of one syllable, which
    may be another word.
    """
    names = sorted((kind.label for kind in document_types() if " " in kind.label), key=len, reverse=True)
    found: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        found.setdefault(_bare(name).rsplit(" ", 1)[-1], []).append((name, _bare(name)))
    return found


def _bare(text: str) -> str:
    """Letters without marks and in lower case, one for one; "?" for signs that no phrase has.

    >>> _bare("Về Đề án – số 6/KH")
    've de an ? so 6/kh'
    """
    codes, plain = _codes()
    return codecs.charmap_encode(text, "replace", codes)[0].translate(plain).decode("ascii")


@cache
def _codes() -> tuple[Any, bytes]:
    """One byte for every letter, and its plain letter: a tenth of the time that str.translate takes."""
    marked = (unicodedata.normalize("NFC", vowel + mark) for vowel in "aăâeêioôơuưy" for mark in _TONE_MARKS)
    small = [*(letter for letter in marked if not letter.isascii()), "đ"]
    letters = (*small, *(letter.upper() for letter in small), *_OF_SCANS)
    table = {code: chr(code) for code in range(128)} | dict(zip(_FREE, letters, strict=False))
    plain = "".join(
        "?" if one is None else one.lower() if one.isascii() else fold(one) for one in map(table.get, range(256))
    )
    return codecs.charmap_build("".join(table.get(code, "\ufffe") for code in range(256))), plain.encode("ascii")


_TONE_MARKS: Final = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_FREE: Final = (*range(128, 256), *range(1, 9), *range(14, 32))  # codes of no letter and no white space
_OF_SCANS: Final = "üöäñëïåîûÜÖÄÑËÏÅÎÛ"  # what marks are taken for


def _cased(meant: str, read: str) -> str:
    """The meant letters in the case of those read."""
    return "".join(
        letter.upper() if seen.isupper() else letter.lower() for letter, seen in zip(meant, read, strict=True)
    )
