"""Văn bản được viện dẫn chỉ bằng tên: laws, congress and plenum resolutions, plans named by issuer or subject.

Forms: Luật Thi đua, khen thưởng · Bộ luật Lao động năm 2019 · Luật Xây dựng ngày 18/6/2014 · Nghị quyết Đại hội đại
biểu toàn quốc lần thứ XIII của Đảng · Nghị quyết Trung ương 4 khóa XII · Nghị quyết của Ban Chấp hành Đảng bộ tỉnh năm
2023 · Kế hoạch 5 năm (2021-2025) · Kế hoạch thực hiện Nghị quyết số … (the plan that a decision promulgates).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.bare import find_bare
from ingest.extract.citations.congresses import find_congresses
from ingest.extract.citations.described import find_attached, find_described
from ingest.extract.citations.laws import LAWS, Named, find_laws
from ingest.extract.citations.named_laws import find_amended, find_small
from ingest.extract.citations.named_plans import find_plans
from ingest.extract.citations.nesting import continues_list
from ingest.extract.citations.quoted_documents import find_quoted
from ingest.extract.citations.relation_leads import lead_trigger, opening_trigger
from ingest.extract.citations.relations import Trigger, last_trigger
from ingest.extract.names.issuers import issuer_at
from ingest.extract.occurrences import matches_at, occurrences
from ingest.model import (
    THIS,
    Citation,
    Header,
    Locality,
    Relation,
    Section,
    SectionKind,
    Span,
    UnnumberedCitation,
)
from ingest.segment import section_at

_OF_BODY: Final = re.compile(
    r"(?P<type>Nghị quyết|Kế hoạch|Chương trình hành động|Chỉ thị|Kết luận|Quyết định|Hướng dẫn)\s+của\s+(?!số)"
)
_TYPES: Final = (
    *("Nghị quyết", "Kế hoạch", "Chương trình hành động", "Chỉ thị", "Kết luận", "Quyết định", "Hướng dẫn"),
    "Công văn",
)
"""Of which `_OF_BODY`, `_IN_BRACKETS` and `_OPEN_NUMBER` speak."""
_COMMITTEE: Final = re.compile(
    r"(?:Ban Chấp hành|BCH|Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Quận ủy|Thị ủy)\b"
)
_LIST_START: Final = re.compile(r"\s*(?::|số\s|,?\s*ngày\s)")  # "Kế hoạch của UBND tỉnh: số …" names numbered ones
_OF_YEAR: Final = re.compile(r"\s+năm\s+(\d{4})")
_IN_BRACKETS: Final = re.compile(r"\((?P<type>Nghị quyết|Kế hoạch|Chỉ thị|Kết luận|Quyết định|Hướng dẫn)\s+của\s+")
_PROMULGATED: Final = re.compile(
    r"(?P<type>Kế hoạch hành động|Kế hoạch|Chương trình hành động|Chương trình)\s+(?:(?:tổng|cụ) thể\s+|chi tiết\s+)?"
    r"(?:của\s+(?P<by>Chính phủ|UBND tỉnh|Ủy ban nhân dân tỉnh|Tỉnh ủy|Thành ủy)\s+)?"
    r"(?:tiếp tục\s+|triển khai,?\s+)*(?:thực hiện|triển khai)\s+(?=\S)"
)
_OPEN_NUMBER: Final = re.compile(
    r"(?P<type>Nghị quyết|Kế hoạch|Quyết định|Chỉ thị|Công văn|Kết luận)\s+số\s*[….\s]{2,}[-/]\s*[A-ZĐ][\w/-]+"
    r"(?:,?\s+ngày\s+[….\s/\d]*?(?P<year>\d{4}))?\s+của\s+"
)
_SCHEME: Final = re.compile(
    r"(?:Đề án|Chương trình|Chiến lược|Nghị quyết)\s+“[^”]{3,120}”"
    r"(?:\s+trên địa bàn\s+(?:tỉnh|huyện|xã)[^,;.\n]{0,25}?(?=\s+gắn|[,;.\n]))?"
)
_ISSUED: Final = re.compile(r"ban hành\s+\Z")  # outside a title: the document speaks of itself
_BRACKETED: Final = re.compile(r"[^;.()“”]{0,120}\s*\(")
_AMENDING: Final = re.compile(r"[Ss]ửa đổi(?:,?\s*(?:và\s+)?bổ sung)?")
_TO_BE_MADE: Final = re.compile(r"(?:xây dựng|lập|có)\s+\Z")
_SHARED: Final = (Relation.LEGAL_BASIS, Relation.IMPLEMENTS, Relation.CONTINUES, Relation.FOLLOWS)
_DRAFT: Final = re.compile(r"[Dd]ự (?:thảo|án)\s+\Z")


def find_unnumbered(
    clean: str, sections: tuple[Section, ...], header: Header, citations: tuple[Citation, ...]
) -> tuple[UnnumberedCitation, ...]:
    """Documents cited by name only, in text order, with ids u1, u2 …"""
    own = [span for span in (header.title_span, header.type_span) if span]
    taken = [*(citation.span for citation in citations), *own]
    found: list[Named] = []
    mine = f" {header.number}/{header.symbol}" if header.number and header.symbol else None  # again in its annex
    congresses = [*find_congresses(clean, header.locality)]
    attached = [*find_attached(clean, header, citations), *find_amended(clean, citations)]
    apart = {one.span for one in attached}
    adopted = {one.span.start for one in congresses}
    types = occurrences(clean, *_TYPES)
    candidates = [
        *find_laws(clean),
        *find_small(clean),
        *congresses,
        *attached,
        *_of_bodies(clean, header.locality, types),
        *find_plans(clean, taken, header.locality),
        *_promulgated(clean, citations, header.locality),
        *(one for one in find_described(clean, header, citations) if one.span.start not in adopted),
        *_blank(clean, header.locality, types),
        *find_bare(clean, citations, header.locality),
        *find_quoted(clean, header.locality),
    ]
    for named in sorted(candidates, key=lambda named: (named.span.start, -named.span.end)):
        overlaps = bool(found) and named.span.touches(found[-1].span)  # in text order the last reaches furthest
        kind = section_at(sections, named.span.start)
        if (
            not overlaps
            and (kind not in (SectionKind.RECIPIENTS, SectionKind.SIGNATURE) or _around(clean, named.span, citations))
            and (named.type in LAWS or named.span in apart or not _inside(named.span, own))
            and not _renames(clean, named.span, citations)
            and not (mine and mine in clean[named.span.start : named.span.end])
            and not (named.date is None and _DRAFT.search(clean, max(0, named.span.start - 10), named.span.start))
            and not (
                named.type in LAWS
                and named.span not in apart
                and any(named.span.touches(one) for one in taken[: len(citations)])
            )
        ):
            found.append(named)
    return tuple(_cited(clean, f"u{place}", named, citations) for place, named in enumerate(found, 1))


def _renames(clean: str, span: Span, citations: tuple[Citation, ...]) -> bool:
    """Whether a bracket says by name what a number cited before it ("Nghị quyết số … (Nghị quyết Trung ương …)")."""
    opening = clean[: span.start].rstrip()
    if not opening.endswith("("):
        return False
    before = bisect_left(citations, span.start, key=_start)
    return before > 0 and _BRACKETED.fullmatch(clean, citations[before - 1].span.end, len(opening)) is not None


def _inside(span: Span, others: list[Span]) -> bool:
    return any(other.holds(span) for other in others)


def _cited(clean: str, ident: str, named: Named, citations: tuple[Citation, ...]) -> UnnumberedCitation:
    inner = _around(clean, named.span, citations)
    start = inner.title_span.start if inner and inner.title_span else _line(clean, named.span)
    trigger = last_trigger(clean, start, named.span.start) or lead_trigger(clean, named.span.start)
    if trigger and inner is None and trigger.relation in _SHARED and _around(clean, trigger.span, citations):
        trigger = None  # said in the title of another document
    if trigger is None and inner is None:
        trigger = _of_list(clean, named.span, citations)
    elif trigger is None and named.type in LAWS and (amending := _AMENDING.match(clean, start)):
        trigger = Trigger(Span(*amending.span()), Relation.AMENDS)  # all that a law amends, however long the list
    return UnnumberedCitation(
        id=ident,
        span=named.span,
        type=named.type,
        name=" ".join(named.span.of(clean).split()),
        issuer=named.issuer,
        date=named.date,
        relation=trigger.relation if trigger else Relation.REFERENCES,
        trigger=trigger.span if trigger else None,
        cited_by=inner.id if inner else THIS,
    )


def _of_list(clean: str, span: Span, citations: tuple[Citation, ...]) -> Trigger | None:
    """The trigger of the list in which a document stands behind numbered ones, or behind others known by name."""
    place = bisect_left(citations, span.start, key=_start)
    last = next((c for c in reversed(citations[:place]) if c.cited_by == THIS), None)
    if last and last.span.start >= _line(clean, span) and continues_list(clean, last, span.start):
        return Trigger(last.trigger, last.relation) if last.trigger and last.relation in _SHARED else None
    return opening_trigger(clean, span.start)


def _around(clean: str, span: Span, citations: tuple[Citation, ...]) -> Citation | None:
    """The innermost citation whose title holds this place; it stands before it on its line."""
    first = bisect_left(citations, _line(clean, span), key=_start)
    before = citations[first : bisect_left(citations, span.start, key=_start)]
    return next((c for c in reversed(before) if c.title_span and c.title_span.holds(span)), None)


def _line(clean: str, span: Span) -> int:
    return clean.rfind("\n", 0, span.start) + 1


def _start(citation: Citation) -> int:
    return citation.span.start


def _blank(clean: str, locality: Locality, places: Sequence[int]) -> Iterator[Named]:
    """A document whose number was still open when it was cited ("Nghị quyết số …-NQ/ĐU ngày …/…/2025 của Đảng ủy")."""
    for match in matches_at(_OPEN_NUMBER, clean, places):
        span = issuer_at(clean, match.end())
        if span is not None:
            yield Named(
                Span(match.start(), span.end), match["type"], read_body(span.of(clean), locality), match["year"]
            )


def _of_bodies(clean: str, locality: Locality, places: Sequence[int]) -> Iterator[Named]:
    for match in matches_at(_OF_BODY, clean, places):
        span = issuer_at(clean, match.end())
        if span is None or _ISSUED.search(clean, max(0, match.start() - 12), match.start()):
            continue
        year = _OF_YEAR.match(clean, span.end)
        end = year.end() if year else span.end
        committee = match["type"] == "Nghị quyết" and _COMMITTEE.match(span.of(clean))
        if not (year or committee) or _LIST_START.match(clean, end):
            continue
        body = read_body(span.of(clean), locality)
        yield Named(Span(match.start(), end), match["type"], body, year[1] if year else None)
    for match in matches_at(_IN_BRACKETS, clean, (place - 1 for place in places if place)):
        span = issuer_at(clean, match.end())
        if span is not None and clean.startswith(")", span.end):
            yield Named(Span(match.start("type"), span.end), match["type"], read_body(span.of(clean), locality))


def _promulgated(clean: str, citations: tuple[Citation, ...], locality: Locality) -> Iterator[Named]:
    """A plan or programme named by the document it carries out; issued by the one that promulgates it."""
    for match in matches_at(_PROMULGATED, clean, occurrences(clean, "Kế hoạch", "Chương trình")):
        target = next((c.span for c in citations if 0 <= c.span.start - match.end() <= 1), None)
        scheme = _SCHEME.match(clean, match.end())
        by = _around(clean, Span(match.start(), match.end()), citations)
        before = clean[max(0, match.start() - 12) : match.start()]
        own = _TO_BE_MADE.search(before) or (by is None and _ISSUED.search(before))
        if own or not (target or scheme):
            continue
        end = target.end if target else (scheme.end() if scheme else match.end())
        issuer = by.issuer if by else read_body(match["by"], locality) if match["by"] else None
        yield Named(Span(match.start(), end), match["type"], issuer, by.date if by else None)
