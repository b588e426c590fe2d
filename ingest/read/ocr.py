"""Nhận dạng chữ: Tesseract with its Vietnamese model, pages in parallel; an optional system tool."""

import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from ingest.model import IngestError
from ingest.read.beside import sure_lines, unread_signature
from ingest.read.layout import Line, Word

if TYPE_CHECKING:
    from PIL.Image import Image

RESOLUTION: Final = 200
"""Dots per inch at which pages are drawn for recognition."""

INSTALL: Final = "apt-get install -y tesseract-ocr tesseract-ocr-vie"
_MODE: Final = "--psm 4"
_ONE_BLOCK: Final = "--psm 6"
_DEADLINE: Final = 180  # seconds for one page
_SURE: Final = 10.0  # per cent; what Tesseract itself believes less and has few letters is a stain or a stroke
_LETTERS: Final = 3


@cache
def missing() -> str | None:
    """Why there can be no recognition here, with the line that installs what is missing; None when there can."""
    import pytesseract  # noqa: PLC0415  heavy, and only needed for pictures

    try:
        languages = pytesseract.get_languages(config="")
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return f"Tesseract is not installed; install it with: {INSTALL}"
    return None if "vie" in languages else f"Tesseract's Vietnamese model is not installed; install it with: {INSTALL}"


def recognise(name: str, images: Iterable["Image"]) -> list[list[Line]]:
    """The lines of each picture, in order; raises IngestError when the tool is missing or fails."""
    if reason := missing():
        raise IngestError(name, f"its pages are pictures, and {reason}")
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # one thread per page: Tesseract's own threads wait for each other
    with ThreadPoolExecutor(max(1, os.cpu_count() or 1)) as pool:
        try:
            return list(pool.map(_lines, images))
        except RuntimeError as error:  # TesseractError and its time-out are both
            raise IngestError(name, f"Tesseract failed: {error}") from None


def _lines(image: "Image") -> list[Line]:
    lines = lines_of_data(_table(image, _MODE))
    if (box := unread_signature(lines, *image.size)) is None:
        return lines
    left, top, right, bottom = map(round, box)
    data = _table(image.crop((left, top, right, bottom)), _ONE_BLOCK)
    return [*lines, *sure_lines(_with_confidence(data), (left, top))]


def _table(image: "Image", mode: str) -> dict[str, list[Any]]:
    import pytesseract  # noqa: PLC0415

    found: dict[str, list[Any]] = pytesseract.image_to_data(
        image, lang="vie", config=mode, timeout=_DEADLINE, output_type=pytesseract.Output.DICT
    )
    return found


def _with_confidence(data: Mapping[str, list[Any]]) -> list[tuple[Line, list[float]]]:
    """The lines of a table, each with how sure Tesseract is of its words."""
    sure = {
        (float(left), float(top)): float(conf)
        for left, top, conf in zip(data["left"], data["top"], data["conf"], strict=True)
    }
    return [(line, [sure[word.left, word.top] for word in line.words]) for line in lines_of_data(data)]


def lines_of_data(data: Mapping[str, list[Any]]) -> list[Line]:
    """Tesseract's table of words as lines, in its reading order."""
    found = []
    places = zip(data["block_num"], data["par_num"], data["line_num"], strict=True)
    for _, group in groupby(enumerate(places), key=lambda item: item[1]):
        words = [_word(data, index) for index, _ in group if _is_word(data, index)]
        if words:
            found.append(Line(tuple(sorted(words, key=lambda word: word.left))))
    return found


def _is_word(data: Mapping[str, list[Any]], index: int) -> bool:
    """Whether a find is a word: a number by hand before its symbol ("3/%1/QĐ-SYT") is doubted and must stay.

    The ruling between cells of a table, which comes out as a bar, is none.
    """
    text = str(data["text"][index]).strip("|¦ \n")
    sure = float(data["conf"][index]) >= _SURE
    return bool(text) and (sure or sum(map(str.isalpha, text)) >= _LETTERS)


def _word(data: Mapping[str, list[Any]], index: int) -> Word:
    left, top = float(data["left"][index]), float(data["top"][index])
    right, bottom = left + float(data["width"][index]), top + float(data["height"][index])
    return Word(str(data["text"][index]).strip(), left, top, right, bottom)
