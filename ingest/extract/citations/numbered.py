"""Văn bản được viện dẫn có số, ký hiệu: who cites what, in which words.

A citation is read around its number: the type before it, the date and the issuer after it (or before it), then its
title. Which document makes the statement follows from the titles (`ingest.extract.citations.nesting`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from ingest.extract.beginnings import Begun
from ingest.extract.citations.bracketed import name_before_bracket
from ingest.extract.citations.citation_issuers import head_before, issuer_before, issuer_of_symbol, with_issuers
from ingest.extract.citations.cited_dates import date_before
from ingest.extract.citations.cited_tails import tail
from ingest.extract.citations.laws import name_before
from ingest.extract.citations.nesting import attach
from ingest.extract.citations.numbers import FoundNumber, find_numbers
from ingest.extract.citations.titles import title_after
from ingest.extract.needles import any_of
from ingest.letters import UPPER
from ingest.model import Citation, Header, Locality, Section, SectionKind, Span
from ingest.segment import section_at
from ontology.registry import DocumentType, document_type, document_types, document_types_of_code

_MAY_CITE: Final = re.compile(r"[/-][^\n]*")  # a paragraph with a separator of numbers, from there to its end
_POINTED: Final = re.compile(r"(?:Điều|[Kk]hoản|[Đđ]iểm|Chương|Mục)\s+[\w.]+\s+(?:của\s+)?\Z")
_POINTER_REACH: Final = 40  # code points before a citation that hold the article it is cited for
_PROVIDES: Final = re.compile(r"\s*,?\s*quy định(?!\s+(?:chi tiết|về|việc)\b)")
_ITEM: Final = re.compile(r"(?:[-+•*]|\(?\d{1,3}[.)]|[a-zđ][.)])\s*")
_LISTED: Final = re.compile(  # another item of a list of documents
    rf"(?:[-+•*]|\(?\d{{1,3}}[.)]|[a-zđ][.)])\s*[{UPPER}][^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}\s+số\s"
)
_BLANK: Final = re.compile(r"\s*")
_SENTENCES: Final = re.compile(rf"[.!?]\s+[{UPPER}]")
_VERB_BEFORE: Final = re.compile(rf"(?:hướng dẫn|thông báo|báo cáo|quy định|quyết định)\s+(?=[{UPPER}])")
_MISSPELT: Final = re.compile(r"Bộ [^a-zà-ỹ]*&")  # "Bộ GD&T": an abbreviation that no ministry has
_NUMBER_WORD: Final = re.compile(r"(?:số|Số|SỐ)\s*:?\s*\Z")
_NO_TYPE: Final = re.compile(r"(?:pháp|\d|các)\s+luật\s*\Z", re.IGNORECASE)  # more of the name of a law
_SHARED: Final = re.compile(r"(?<![\w/.-])((?:\d{1,5}\s*(?:,|;|và)\s*(?:số\s+)?)+)\Z", re.IGNORECASE)
_NAME_REACH: Final = 300  # code points before a number that hold the name of its type or law
_TYPE_REACH: Final = 120
_LIST_REACH: Final = 600  # and the bare numbers that share its symbol


def find_citations(clean: str, sections: tuple[Section, ...], header: Header) -> tuple[Citation, ...]:
    """Every citation with a number, in text order, with ids c1, c2 …; the document's own number is none."""
    found: list[Citation] = []
    clean = _title_on_one_line(clean, header)
    for rest in _MAY_CITE.finditer(clean):
        start, end = clean.rfind("\n", 0, rest.start()) + 1, rest.end()
        numbers = [n for n in find_numbers(clean, start=start, end=end) if not _is_own(n, header)]
        if not numbers:
            continue
        inside: list[Citation] = []
        for number in numbers:
            inside += _read(clean, number, Span(start, end), header.locality, inside[-1] if inside else None)
        ground = section_at(sections, start) is SectionKind.BASES
        found += _titled(clean, inside, end, ground=ground)
    named = with_issuers(clean, found, header)
    return attach(clean, tuple(replace(citation, id=f"c{place}") for place, citation in enumerate(named, 1)))


def _title_on_one_line(clean: str, header: Header) -> str:
    """The text, equally long, with the document's own title on one line: it names others over the ends of its lines."""
    if (title := header.title_span) is None:
        return clean
    return clean[: title.start] + title.of(clean).replace("\n", " ") + clean[title.end :]


def _is_own(found: FoundNumber, header: Header) -> bool:
    """Whether this is the document's own number: on its line, or said again in an annex."""
    if header.number_line is not None and header.number_line.touches(found.span):
        return True
    same = (found.number, found.symbol.casefold()) == (header.number, (header.symbol or "").casefold())
    return same and (found.year is None or header.date is None or header.date.startswith(found.year))


def _read(
    text: str, found: FoundNumber, paragraph: Span, locality: Locality, last: Citation | None
) -> Iterator[Citation]:
    """The citation around a number, after those that share its symbol ("số 616, 4900 và 210/KH-UBND")."""
    shared = _shared(text, found, paragraph.start)
    first = shared[0] if shared else found.span
    kind, begin = _type_before(text, found, Span(paragraph.start, first.start), last)
    end, date, issuer, term = tail(text, found, paragraph.end, locality)
    if issuer is None or _MISSPELT.match(issuer.name):
        issuer = issuer_of_symbol(found) or issuer
        issuer = issuer and (head_before(text, Span(paragraph.start, begin), locality, issuer) or issuer)
    issuer = issuer or issuer_before(text, Span(paragraph.start, begin), locality, party=found.is_party)
    whole = Citation(
        id="",
        span=Span(found.span.start if shared else begin, end),
        type=kind,
        number=found.number,
        symbol=found.symbol,
        identifier=found.identifier,
        raw_identifier=found.raw,
        date=date or date_before(text, paragraph.start, begin),
        issuer=issuer,
        issuer_term=term,
    )
    for span in shared:
        yield replace(
            whole,
            span=Span(begin if span is shared[0] else span.start, span.end),
            number=span.of(text),
            identifier=whole.identifier.replace(found.number, span.of(text), 1),
            raw_identifier=span.of(text),
            date=None,
            rule="citation.shared-symbol",
            confidence=0.85,
        )
    yield whole


def _type_before(text: str, found: FoundNumber, before: Span, last: Citation | None) -> tuple[str | None, int]:
    """The type of the document and where its name begins; a list gives the type once for all its items."""
    start = max(before.start, before.end - _NAME_REACH)
    words = text[start : before.end]
    number_word = _NUMBER_WORD.search(words)
    head = words[: number_word.start()] if number_word else words
    law = name_before(head, found.symbol)
    if law and _NO_TYPE.search(head):  # "Luật Ban hành văn bản quy phạm pháp luật số …"
        return law["type"], start + law.start()
    if named := _type_at_end().search(head, max(0, len(head) - _TYPE_REACH)):
        verb = _VERB_BEFORE.match(named["type"])  # "Nghị định hướng dẫn Luật số …"
        size = verb.end() if verb else 0
        return _label(named["type"][size:], found), start + named.start() + size
    if law:
        return law["type"], start + law.start()
    begin = start + number_word.start() if number_word else before.end
    if named := name_before_bracket(head, _coded(found)):
        return named["type"], start + named.start()
    coded = _coded(found)
    if last is not None and (not coded or any(last.type == kind.label for kind in coded)):
        return last.type, begin
    return (coded[0].label if coded else None), begin


def _coded(found: FoundNumber) -> tuple[DocumentType, ...]:
    """The types that the number's own code may mean."""
    return document_types_of_code(found.type_code) if found.type_code else ()


@cache
def _type_at_end() -> Begun:
    """A document type as the last words before a number; two in a row name one ("Thông báo kết luận")."""
    names = {name for kind in document_types() for name in (kind.label, *kind.variants)}
    codes = r"(?-i:(?<!\w)(?:CV|QĐ|NQ|CT|KH|HD|TB|NĐ|TT|KL))"  # "CV số 12/…"
    return Begun(re.compile(rf"(?P<type>{any_of(names)}(?:\s+{any_of(names)})?|{codes})\s*\Z", re.IGNORECASE))


def _label(written: str, found: FoundNumber) -> str:
    """The label of the type: the number's own code decides where the words name two or a general one."""
    words = " ".join(written.split())
    kind = document_type(words)
    coded = _coded(found)
    return kind.label if kind else coded[0].label if coded else words


def _shared(text: str, found: FoundNumber, start: int) -> list[Span]:
    """Bare numbers of a list that gives the symbol once, at its end."""
    start = max(start, found.span.start - _LIST_REACH)
    before = text[start : found.span.start]
    number_word = _NUMBER_WORD.search(before)
    listed = _SHARED.search(before[: number_word.start()] if number_word and number_word.start() else before)
    if listed is None:
        return []
    introduced = before[: listed.start()]
    if not (_NUMBER_WORD.search(introduced) or _type_at_end().search(introduced.rstrip())):
        return []
    at = start + listed.start()
    return [Span(at + m.start(), at + m.end()) for m in re.finditer(r"\d+", listed[1])]


def _titled(text: str, citations: Sequence[Citation], end: int, *, ground: bool) -> Iterator[Citation]:
    """The citations of one paragraph with their titles."""
    for index, citation in enumerate(citations):
        title = _name_of_law(text, citation)
        if title is None and not _says_what_it_provides(text, citation):
            whole = ground or (index == 0 and _is_item(text, citation, end))
            title = title_after(text, Span(citation.span.end, end), citations[index + 1 :], ground=whole, of=citation)
        yield replace(citation, title=title.of(text) if title else None, title_span=title)


def _is_item(text: str, citation: Citation, end: int) -> bool:
    """Whether a paragraph is one item of a list of citations: no sentence goes on behind its title."""
    start = text.rfind("\n", 0, citation.span.start) + 1
    if start == citation.span.start:  # a page may leave an item's number alone on the line above
        start = text.rfind("\n", 0, len(text[:start].rstrip())) + 1
    if _ITEM.fullmatch(text, start, citation.span.start) is None or _SENTENCES.search(text, citation.span.end, end):
        return False
    above = text.rfind("\n", 0, len(text[:start].rstrip())) + 1
    below = _BLANK.match(text, end)
    return bool(_LISTED.match(text, above) or (below and _LISTED.match(text, below.end())))


def _says_what_it_provides(text: str, citation: Citation) -> bool:
    """Whether the words after it say what an article of it provides ("Điều 5 Nghị định 1/2020/NĐ-CP quy định mức")."""
    pointed = _POINTED.search(text, max(0, citation.span.start - _POINTER_REACH), citation.span.start)
    bare = citation.span.of(text).endswith(citation.raw_identifier)
    return pointed is not None and bare and _PROVIDES.match(text, citation.span.end) is not None


def _name_of_law(text: str, citation: Citation) -> Span | None:
    """What a law is called, between its type and its number."""
    begin = citation.span.start
    place = text.find(citation.raw_identifier, begin, citation.span.end)
    if place <= begin:
        return None
    words = text[begin:place]
    kind = document_type(citation.type or "")
    found = name_before(words, citation.symbol) or name_before_bracket(
        _NUMBER_WORD.sub("", words), (kind,) if kind else ()
    )
    return Span(begin + found.start("name"), begin + found.end("name")) if found else None
