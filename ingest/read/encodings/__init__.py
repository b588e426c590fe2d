"""Bảng mã: legacy encodings of Vietnamese, found by the font's name or by what makes the words Vietnamese."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from ingest.read.encodings import tcvn3, vni
from ingest.read.encodings.syllables import vietnamese_share, vietnamese_words

Decoder = Callable[[str], str]

_LEGACY: Final[dict[str, Decoder]] = {"tcvn3": tcvn3.decode, "vni": vni.decode}
_ONLY_UNICODE: Final = re.compile(r"[ĂăĐđƠơƯư\u1ea0-\u1ef9\u0300-\u0323]")
_HIGH: Final = re.compile(r"[\u00a1-\u00ff\u2212\u2219]")
_SURE: Final = 0.7
"""Share of marked words that must be syllables before a legacy decoding is believed (right ones reach 0.95)."""

_FEW: Final = 3  # words that must speak for an encoding: "5 µm" alone is no Vietnamese

_TCVN3_FONT: Final = re.compile(r"^\.?vn[a-z]", re.IGNORECASE)
_TCVN3_CAPITALS: Final = re.compile(r"^\.?vn.*?h(?:\b|(?:bold|italic)+$)", re.IGNORECASE)
_VNI_FONT: Final = re.compile(r"^vni[-\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one font, as a file has it; `font` is "" when unknown."""

    text: str
    font: str = ""


def unicode_text(text: str) -> tuple[str, str | None]:
    """The text in Unicode and the legacy encoding it was in, or None when it was Unicode already.

    >>> unicode_text("Ban ChÊp hµnh Trung ­¬ng §¶ng")
    ('Ban Chấp hành Trung ương Đảng', 'tcvn3')
    >>> unicode_text("Quyeát ñònh cuûa Chuû tòch")
    ('Quyết định của Chủ tịch', 'vni')
    >>> unicode_text("Résumé à la carte")
    ('Résumé à la carte', None)
    """
    if not _HIGH.search(text) or 4 * len(_ONLY_UNICODE.findall(text)) > len(_HIGH.findall(text)):
        return text, None
    share, _ = vietnamese_words(text)
    best, count, name = max((*vietnamese_words(decode(text)), name) for name, decode in _LEGACY.items())
    if best < _SURE or best <= share or count < _FEW:
        return text, None
    return _LEGACY[name](text), name


@dataclass(frozen=True, slots=True)
class Fonts:
    """The legacy fonts of a document: what turns text in each into Unicode, and the encodings they stand for."""

    decoders: Mapping[str, Decoder]
    encoding: str | None

    def unicode(self, run: Run) -> str:
        """The text of a run in Unicode."""
        decode = self.decoders.get(run.font)
        return decode(run.text) if decode else run.text

    def text(self, pieces: Iterable[tuple[Run, bool]]) -> str:
        """Runs in order as one text, those marked True in capitals.

        Neighbours of one font are put together first: VNI writes a letter in two characters, and files part them.
        """
        found = []
        for (font, capitals), group in groupby(pieces, key=lambda piece: (piece[0].font, piece[1])):
            text = self.unicode(Run("".join(run.text for run, _ in group), font))
            found.append(text.upper() if capitals else text)
        return "".join(found)


def legacy_fonts(runs: Iterable[Run]) -> Fonts:
    """The fonts of a document whose text is in an old encoding, by their names or else by their words.

    A font may be left over from text that was converted since: one whose text holds letters that only Unicode has
    is not legacy.

    >>> fonts = legacy_fonts([Run("NghÞ ®Þnh", ".VnTime"), Run("Điều", ".VnArial"), Run("số", "Arial")])
    >>> sorted(fonts.decoders), fonts.encoding
    (['.VnTime'], 'tcvn3')
    """
    texts: dict[str, list[str]] = {}
    for run in runs:
        texts.setdefault(run.font, []).append(run.text)
    found: dict[str, Decoder] = {}
    names: set[str] = set()
    for font, pieces in texts.items():
        text = "".join(pieces)
        decode = _font_decoder(font)
        encoding = ("vni" if _VNI_FONT.match(font) else "tcvn3") if decode else unicode_text(text)[1]
        if encoding and not _ONLY_UNICODE.search(text):
            found[font] = decode or _LEGACY[encoding]
            names |= {encoding} if _HIGH.search(text) else set()
    return Fonts(found, "+".join(sorted(names)) or None)


def _font_decoder(font: str) -> Decoder | None:
    """The decoder of a font by its name.

    >>> _font_decoder("VnTimeHBold")("Sè"), _font_decoder("VnTimeBold")("Sè")  # as PDF calls them
    ('SỐ', 'Số')
    >>> _font_decoder(".VnTimeH")("quyÕt ®Þnh"), _font_decoder("VNI-Times")("quyeát"), _font_decoder("Times New Roman")
    ('QUYẾT ĐỊNH', 'quyết', None)
    """
    if _VNI_FONT.match(font):
        return vni.decode
    if not _TCVN3_FONT.match(font):
        return None
    if _TCVN3_CAPITALS.match(font):
        return lambda text: tcvn3.decode(text).upper()
    return tcvn3.decode


def windows_1258(data: bytes) -> str | None:
    """Bytes in Windows' Vietnamese code page, composed; None when they are none.

    >>> windows_1258("Quyê\u0301t đi\u0323nh".encode("cp1258"))
    'Quyết định'
    """
    try:
        text = unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return None
    return text if vietnamese_share(text) >= _SURE else None
