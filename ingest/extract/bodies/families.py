"""Các sở, ban, ngành: nouns on a list, which stay together by family; each family is one group."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.distribution import Piece
from ingest.extract.names.grammar import POST_OF, capitalised
from ingest.letters import UPPER

_CLUBS: Final = re.compile(r"câu lạc bộ(?=\Z|[,\x01]| trực thuộc)", re.IGNORECASE)
_FAMILIES: Final = (
    re.compile(
        r"(?:bộ|sở|ban(?! (?:đảng|cán sự)\b)|ngành|phòng(?! giao)|cơ quan|đơn vị|địa phương|vụ|cục|tổng cục|chi cục"
        r"|viện|khoa|trung tâm(?! y)|đội|trại(?= tạm| giam)|tòa(?= chuyên| trực|$)"
        r"|phân xưởng|công trường)\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?:hội|đoàn thể)\b"),
    re.compile(r"(?:tỉnh|thành|huyện|quận|thị|xã|phường|cấp) (?:ủy|đoàn)\b|đảng ủy\b|đoàn trực thuộc\b", re.IGNORECASE),
    *(re.compile(rf"{party}\b", re.IGNORECASE) for party in ("ban đảng", "ban cán sự", "đảng đoàn")),
    re.compile(r"(?:thôn|xóm|ấp|khóm|khu phố|khu dân cư|tổ dân phố|buôn|bản|làng)\b"),
    re.compile(r"(?:doanh nghiệp|hợp tác xã|tổ hợp tác|tập đoàn|tổng công ty|công ty)\b", re.IGNORECASE),
    re.compile(r"(?:chi bộ|đảng bộ)\b"),
    re.compile(r"(?:nông trường|lâm trường|nhà máy|xí nghiệp)\b", re.IGNORECASE),
    re.compile(r"(?:cụm|khối)(?: thi đua)?\b", re.IGNORECASE),
    _CLUBS,
    re.compile(r"(?:(?:liên )?chi đoàn|đoàn cơ sở|cơ sở đoàn)\b", re.IGNORECASE),
)
_RUNS_ON: Final = re.compile(r"(?:đơn vị|cơ quan) trực thuộc$|cơ quan (?:ngang bộ|thuộc Chính phủ)", re.IGNORECASE)
"""Nouns that end a list of the same family even after "các" of their own."""
_ONE: Final = re.compile(
    r"(?:tổ (?:văn phòng|hành chính|nuôi dưỡng|cấp dưỡng|bảo vệ)|giáo viên (?:chủ nhiệm|bộ môn))", re.IGNORECASE
)
"""What goes on no list of nouns before it: a school has one office, and who leads a class is no team."""
_GENERIC: Final = re.compile(r"(?:ngành|đoàn thể|đơn vị|địa phương|doanh nghiệp|tổ chức)\b(?!\s+trực)")
"""Go on a list that one body interrupts: "Các cơ quan, ban, ngành, MTTQ, đoàn thể tỉnh"."""
_ANNOUNCES: Final = re.compile(
    r"\bcác\s+(?:bộ|sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương"
    r"|đoàn thể|nông trường|nhà máy|xí nghiệp|\w+(?: ủy| đoàn)?)$"
)


_MANY: Final = re.compile(r"^[Cc]ác\s+")


def by_family(pieces: Sequence[Piece]) -> list[Piece]:
    """Nouns that go on a list ("Các sở, ban, ngành") back together by family; each family is one group."""
    out: list[Piece] = []
    for each in pieces:
        piece = _in_list(each, out)
        noun = _MANY.sub("", piece.words)
        plural = noun != piece.words
        if _ONE.fullmatch(noun) and not plural:
            out.append(replace(piece, words=capitalised(noun)))
            continue
        previous = out[-1] if out and out[-1].listed else None
        if previous is None or not _small(noun):
            out.append(
                replace(piece, listed=bool(plural or _ANNOUNCES.search(piece.words) or _family(noun, lower=True)))
            )
            continue
        last = re.split(r"(?:,|\x01|\x02|\b[Cc]ác)\s*", previous.words)[-1]
        joins = not plural or _RUNS_ON.match(noun)
        if joins and _family(last) is not None and _family(last) is _family(noun) and not _closed(last):
            out[-1] = replace(previous, words=f"{previous.words}, {noun}")
            continue
        if not noun[:1].islower() or (not plural and POST_OF.match(noun)):
            listed = plural or _ANNOUNCES.search(piece.words) is not None
            out.append(replace(piece, words=capitalised(piece.words), listed=listed))
            continue
        head = re.match(r"(.*?\s)?[Cc]ác\s", previous.words)
        before = head[1] if head and head[1] and not plural and not _CLUBS.match(noun) else ""
        out.append(Piece(f"{before}{'các' if before else 'Các'} {noun}", listed=True))
    return out


def _in_list(piece: Piece, before: Sequence[Piece]) -> Piece:
    """A noun that goes on a list which one body interrupted, with its "các"."""
    interrupted = before and not before[-1].listed and any(one.listed for one in before)
    return replace(piece, words=f"Các {piece.words}") if interrupted and _GENERIC.match(piece.words) else piece


def _small(noun: str) -> bool:
    """Whether a noun is written as nouns are, or with a capital out of courtesy ("Các Vụ, Cục"), not as a name."""
    family = _family(noun)
    head = family.match(noun) if family else None
    return noun[:1].islower() or (head is not None and not re.match(rf"\s+[{UPPER}]", noun[head.end() :]))


def _family(noun: str, *, lower: bool = False) -> re.Pattern[str] | None:
    """The family of nouns that share a list; with `lower`, only for a noun written small."""
    if lower and not noun[:1].islower():
        return None
    return next((each for each in _FAMILIES if each.match(noun)), None)


def _closed(noun: str) -> bool:
    """Whether a noun already says whose it is, so that the list ends with it."""
    return bool(re.search(r"\s(?:trực thuộc|của)\s|\bđóng\b", noun))
