"""Văn bản của phong trào: which documents a naming has, the one that launches it and those that only speak of it."""

import re
from typing import Final

from ingest.extract.movements import papers, sentences, words
from ingest.extract.movements.issuer import is_issuer
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.localities import level_of_name
from ingest.extract.movements.opened import under_launch
from ingest.extract.movements.own import (
    announces,
    called_here,
    decided,
    heads_a_part,
    issuer_launches,
    launched_by_this,
    told_here,
)
from ingest.extract.movements.page import Page
from ingest.extract.movements.performed import performed_above, performs
from ingest.extract.movements.words import Naming
from ingest.model import THIS, Citation

_ABOUT: Final = re.compile(
    r"(?:(?:\s+của\s[^.;:,“”\n]{3,80}?)?\s+(?:nêu|ghi|xác\s+định|quy\s+định|chỉ)(?:\s+rõ)?\s*[:,]?\s*(?=phát\s+động|mở)|\s*:\s*(?=phát\s+động|mở))?"
    r"(?:\s+gửi\s[^.;:“”\n]{3,90}?,?(?=\s+(?:về|phát\s+động|mở)\b))?"
    r"(?:\s+do\s[^.;:,“”\n]{2,60}?\s+(?:ký|ban\s+hành)(?:\s+ban\s+hành)?(?=\s+(?:đã\s+)?phát\s+động))?"
    r"\s*[,(]?\s*(?:(?:(?<!,\s)(?:đã|vừa)|chính\s+thức|để|nhằm|là\s+văn\s+bản|hưởng\s+ứng\s+và)\s+)*(?:về|ban\s+hành|phát\s+động|khởi\s+xướng|khai\s+sinh|mở|tổ\s+chức|triển\s+khai|hướng\s+dẫn|phê\s+duyệt|thực\s+hiện)\b[^.;\n“”\"]{0,120}$",
    re.IGNORECASE,
)


def citation_of(page: Page, naming: Naming) -> Citation | None:
    """The cited document whose title (the innermost one) names the movement."""
    places = (naming.lead.start, naming.span.start)  # a title may end with the line or a comma, and the name go on
    holding = [
        one
        for one in page.citations
        if one.title_span and any(one.title_span.start <= place < one.title_span.end for place in places)
    ]
    if holding:
        return min(holding, key=lambda one: one.title_span.end - one.title_span.start if one.title_span else 0)
    before = [one for one in page.citations if one.span.end <= naming.lead.start and one.title_span is None]
    if before and _ABOUT.match(page.clean[before[-1].span.end : naming.lead.start]):
        return before[-1]
    return None


def launches_it(page: Page, naming: Naming) -> bool:
    """Whether the words in front of a naming launch or hold it."""
    start = naming.lead.start
    return bool(words.LAUNCHES.search(page.clean, max(0, start - 90), start)) or (
        page.clean[max(0, start - 9) : start].lower().startswith("phát động")
    )


def documents_of(
    page: Page, naming: Naming, citation: Citation | None, *, own: bool, launches: bool
) -> tuple[str | None, tuple[str, ...]]:
    """(the launching document, documents that otherwise speak of the movement)."""
    behind = papers.document_behind(page.clean, naming.span.end, page.citations)
    if citation:
        return _of_titled(page, naming, citation, behind, launches=launches)
    here = (heads_a_part, launched_by_this, decided, performs, performed_above, called_here, under_launch)
    if (launches and (own or announces(page, naming))) or any(says(page, naming) for says in here):
        return THIS, ()
    if before := papers.launching(page.clean, naming, page.citations):
        others = before.issuer is not None and not is_issuer(page, before.issuer)
        return THIS if launches and others and issuer_launches(page, naming) else before.id, ()
    if behind:
        document, launching = behind
        launching = launching and not _held_about_it(page, naming, document)
        launches = (launching or launches or _told_launched(page, naming)) and not _of_lower_level(
            page, naming, document
        )
        return (document.id, ()) if launches else (None, (document.id,))
    return (THIS, ()) if (launches and issuer_launches(page, naming)) or told_here(page, naming) else (None, ())


def _of_titled(
    page: Page, naming: Naming, citation: Citation, behind: tuple[Citation, bool] | None, *, launches: bool
) -> tuple[str | None, tuple[str, ...]]:
    """The same for a naming in the title of a cited document."""
    if behind and behind[1] and not launches:  # the title goes on to say where it was launched
        return behind[0].id, (citation.id,)
    told = launches or _founds(page, naming, citation) or papers.launched_thereby(page.clean, naming, citation)
    return (citation.id, ()) if told and citation.type not in _ASKING else (None, (citation.id,))


_ASKING: Final = ("Tờ trình", "Báo cáo", "Biên bản")
"""Papers that tell of a launch or ask for it."""


def _held_about_it(page: Page, naming: Naming, document: Citation) -> bool:
    """Whether what the document holds is a meeting about the movement, or what its board does ("Hội thảo về …")."""
    if "động" in page.clean[naming.span.end : document.span.start]:
        return False
    return _OF_BOARD.search(page.clean, max(0, naming.lead.start - 60), naming.lead.start) is not None


_OF_BOARD: Final = words.pattern(
    r"\b(?:ban (?:chỉ đạo|tổ chức|vận động)|hội (?:thi|thảo|nghị|diễn)|cuộc thi|giải thưởng|tọa đàm|liên hoan"
    r"|triển lãm)(?: [^.;:,“”\n]{2,40})?\s*\Z"
)


def _told_launched(page: Page, naming: Naming) -> bool:
    """Whether the words before a list say that what it names was launched ("hai mô hình được phát động ở …: “…”")."""
    counted = _COUNTED.search(page.clean, max(0, naming.lead.start - 400), naming.lead.start)
    if counted and _ONE_OF_THEM.match(page.clean, naming.lead.start):
        return True
    before = page.clean[max(0, naming.lead.start - 110) : naming.lead.start]
    return bool(_LISTED.match(page.clean, naming.lead.start, naming.span.start) or _LISTED_ABOVE.search(before))


_LISTED: Final = words.pattern(
    r"[^.;:“”\"\n]{2,60}? (?:được|do [^.;:“”\"\n]{2,60}?) (?:phát động|khởi xướng)\b[^.;:“”\"\n]{0,60}:"
)


_COUNTED: Final = words.pattern(r"\b(?:phát động|mở) (?:hai|ba|bốn|0?[2-5]) đợt\b[^.;:“”\n]{0,60}[.:]\s")
_ONE_OF_THEM: Final = words.pattern(r"đợt (?:thi đua )?(?:thứ |một|hai|ba|đầu|cuối|sau|\d|[IVX])")
"""Rounds that are counted where they are launched, and one of them later."""
_LISTED_ABOVE: Final = words.pattern(
    r"\b(?:phong trào|đợt|cuộc vận động|chiến dịch|mô hình)(?: [^.;:“”\"\n]{2,30})? (?:được|do [^.;:“”\"\n]{2,60}?) "
    r"(?:phát động|khởi xướng)\b[^.;:“”\"\n]{0,40}:\s*(?:là )?\Z"
)


def _of_lower_level(page: Page, naming: Naming, document: Citation) -> bool:
    """Whether a document is of a lower level than who launched: it carries out what that one launched."""
    said, issuer = sentences.launcher_behind(page.clean, naming.span.end), document.issuer
    by = next(iter(bodies(said, page.header.locality)), None) if said and issuer else None
    return bool(by and by.level and issuer and issuer.level and by.level.depth < issuer.level.depth)


def _founds(page: Page, naming: Naming, citation: Citation) -> bool:
    """Whether a cited plan to carry a movement out is what it began with: the Prime Minister's, or one of a place that
    the name bears ("Kế hoạch … của UBND tỉnh về tổ chức thực hiện phong trào “Nghệ An chung tay …”").
    """
    issuer = citation.issuer
    if issuer is None or not _CARRIES_OUT.search(page.clean, max(0, naming.lead.start - 40), naming.lead.start):
        return False
    own = issuer.level is not None and issuer.level is level_of_name(naming.span.of(page.clean))
    return own or issuer.name in _HEADS_OF_STATE


_CARRIES_OUT: Final = re.compile(r"\btổ\s+chức\s+(?:thực\s+hiện|triển\s+khai)\s+\Z", re.IGNORECASE)
_HEADS_OF_STATE: Final = ("Thủ tướng Chính phủ", "Chính phủ")
