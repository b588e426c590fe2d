"""Đầu một mục nơi nhận: how an item of the list of recipients begins, and what begins none."""

import re
from typing import Final

from ingest.extract.abbreviations.table import begins_name
from ingest.extract.names.grammar import POST_OF
from ingest.extract.names.starts import STARTS

FILING: Final = re.compile(r"L[ưu]u\b|\w{2,4}\s?:\s*VT\b", re.IGNORECASE)
POINTER: Final = re.compile(
    r"(?=Điều\s+\d+$)Điều.*"
    r"|(?:[Nn]h[ưu]|[Tt]heo)\s+(?:trên|kính gửi|kg|điều|mục|khoản|phần|danh sách|thành ph[ầâ]n|TP)\b.*",
    re.IGNORECASE,
)
STOP: Final = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s?\.|(?:T/M|K/T|T/L)\b|\(?đã ký\)?", re.IGNORECASE)
_BESIDE_STARTS: Final = re.compile(
    r"P\.\s?[A-ZĐ]{2,}|[ef]\d{1,3}\b|(?:C[Tt]y|Đồn|Đoàn ĐBQH|VNPT|Viettel|VCCI|Agribank|THADS|Các Phó|TTg)\b"
    r"|[ĐđDd]/c\b|[Đđ]ồng chí\b|P?[ACGHKVX]\d{2}(?=$|,|\s?[-–(])"
)
"""More words that begin an item."""
_IN_CONTEXT: Final = frozenset(
    {"BT", "CĐ", "CQ", "CT", "CV", "HT", "KSV", "PX", "TT", "UB", "UV"}
)  # codes that their neighbours decide


def begins(words: str) -> bool:
    """Whether an unmarked line begins an item."""
    word = re.match(r"[A-ZĐ][\w&]*", words)
    if _BESIDE_STARTS.match(words):
        return True
    known = begins_name(word[0]) or word[0] in _IN_CONTEXT if word and word[0].isupper() else STARTS.match(words)
    post = POST_OF.match(words) and not words.isupper()
    return bool(known or post or FILING.match(words) or POINTER.match(words)) and not STOP.match(words)


def run_in(title: re.Match[str] | None, words: str) -> bool:
    """Whether a whole list stands behind its title, whatever that begins with: "Nơi nhận: X03 - BCA; Sở Y tế"."""
    return title is not None and ";" in words and not STOP.match(words)
