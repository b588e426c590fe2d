"""What flows from a file to its graph: frozen values, filled once.

A mention is not an entity: it says what stands where in a text, and who reads what into it. Spans are half-open
ranges of Unicode code points. Extractors work on the cleaned text and give spans in it; `ingest.normalise.locate`
turns a whole `Extraction` into spans of the text as read, which are the ones that leave this package.
"""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from ontology.levels import Level


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points.

    >>> Span(3, 7).of("Số: 15/KH-UBND")
    ' 15/'
    >>> Span(0, 4).touches(Span(4, 6)), Span(0, 5).touches(Span(4, 6))
    (False, True)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words at this place of `text`."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether both share at least one character."""
        return min(self.end, other.end) > max(self.start, other.start)

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Relation(StrEnum):
    """Quan hệ giữa hai văn bản. Each value has its property in vocabulary.ttl (`lt:basedOn` for legal_basis)."""

    LEGAL_BASIS = "legal_basis"
    IMPLEMENTS = "implements"
    CONTINUES = "continues"
    FOLLOWS = "follows"
    REFERENCES = "references"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    GUIDES = "guides"
    PROMULGATES = "promulgates"


class SectionKind(StrEnum):
    """Phần của văn bản."""

    HEADER = "header"
    BASES = "bases"
    BODY = "body"
    SIGNATURE = "signature"
    RECIPIENTS = "recipients"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the cleaned text of one kind; sections cover the text without gaps, in order."""

    kind: SectionKind
    span: Span


_KEY_DIGITS: Final = 32


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file that holds several; all spans are of the whole text as read.

    `id` is part-1, part-2 … in text order. `attached_to` is the id of the part that issues it, `words` where it says so
    ("(Ban hành kèm theo Quyết định số …)").
    """

    id: str
    span: Span
    attached_to: str | None = None
    words: Span | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as it is: where its file was, that file's SHA-256 (hex) and the text as read from it.

    `method` says how the text was got ("text", "docx", "pdf-text", "ocr", with "+tcvn3" or "+vni" where an old
    encoding was turned into Unicode). `pages` holds the offset at which each page begins, where the format has pages.
    `text` is that of the whole file even where the document is only a `part` of it.
    """

    path: str
    digest: str
    text: str
    media_type: str = "text/plain"
    method: str = "text"
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    part: Part | None = None

    @property
    def key(self) -> str:
        """What names the document's graph and placeholders: 32 hex digits, from the file's content and the part.

        The first document of a file has the file's own.

        >>> RawDocument("a.txt", "4f0c" * 16, "").key
        '4f0c4f0c4f0c4f0c4f0c4f0c4f0c4f0c'
        >>> RawDocument("a.txt", "4f0c" * 16, "", part=Part("part-2", Span(900, 990))).key
        'b673ff92e3cd4895a9945528dd3fe5a4'
        """
        if self.part is None or self.part.span.start == 0:
            return self.digest[:_KEY_DIGITS]
        return hashlib.sha256(f"{self.digest}#{self.part.id}".encode()).hexdigest()[:_KEY_DIGITS]

    def page(self, place: int) -> int | None:
        r"""The number of the page (from 1) that holds a place of the text; None in formats without pages.

        >>> RawDocument("a.pdf", "", "một\n\fhai", pages=(0, 5)).page(6)
        2
        """
        return bisect_right(self.pages, place) or None


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text as read, the cleaned text that extractors see, and the way back.

    `offsets[i]` is the place in `text` of the character `clean[i]`; it has one entry more than `clean`, the end.
    """

    text: str
    clean: str
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Locality:
    """Địa bàn của cơ quan ban hành: the issuer's own units, as full names ("tỉnh Đồng Tháp"), at the document's date.

    What cannot be known stays None. `date` is EDTF as far as printed.
    """

    level: Level | None = None
    province: str | None = None
    district: str | None = None
    commune: str | None = None
    date: str | None = None

    def unit(self, level: Level | None) -> str | None:
        """The issuer's own unit of a level.

        >>> Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu").unit(Level.PROVINCE)
        'tỉnh Tây Ninh'
        """
        match level:
            case Level.PROVINCE:
                return self.province
            case Level.DISTRICT:
                return self.district
            case Level.COMMUNE:
                return self.commune
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Body:
    """Cơ quan, tổ chức, chức danh hoặc nhóm cơ quan, under its full official name.

    `kind` is one of body, party, office, unit, media, group. `within` holds the units around its own unit, innermost
    first, as far as known ("huyện Vạn Ninh", "tỉnh Khánh Hòa"). `candidates` are full names when it is unresolved.
    """

    name: str
    level: Level | None = None
    kind: str = "body"
    group: bool = False
    members: str | None = None
    parent: str | None = None
    within: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """Thể thức: what the document says of itself. Spans are None where nothing stands in the text.

    `number_year` is the year within the number (08/2022/QĐ-TTg).
    """

    type: str | None = None
    type_span: Span | None = None
    number: str | None = None
    number_year: int | None = None
    symbol: str | None = None
    number_line: Span | None = None
    title: str | None = None
    title_span: Span | None = None
    place: str | None = None
    place_span: Span | None = None
    date: str | None = None
    date_span: Span | None = None
    issuer: Body | None = None
    issuer_span: Span | None = None
    authority: str | None = None
    authority_span: Span | None = None
    signatory_title: str | None = None
    signatory_title_span: Span | None = None
    signatory: str | None = None
    signatory_span: Span | None = None
    subject_period: str | None = None
    locality: Locality = field(default_factory=Locality)


THIS: Final = "this"
"""`cited_by` and `launched_in` value for the document itself."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Văn bản được viện dẫn có số, ký hiệu. `id` is c1, c2 … in text order; `cited_by` is THIS or another id.

    `identifier` is the number with canonical separators ("480/KH-UBND"), `raw_identifier` as printed.
    `date` is EDTF. `issuer` has the full official name, `issuer_term` the term ("khóa XII") where one is given.
    """

    id: str
    span: Span
    type: str | None
    number: str
    symbol: str
    identifier: str
    raw_identifier: str
    date: str | None = None
    issuer: Body | None = None
    issuer_term: str | None = None
    title: str | None = None
    title_span: Span | None = None
    relation: Relation = Relation.REFERENCES
    trigger: Span | None = None
    cited_by: str = THIS
    part: str | None = None
    rule: str = "citation.numbered"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class UnnumberedCitation:
    """Văn bản được viện dẫn chỉ bằng tên (Luật Thi đua, khen thưởng; Nghị quyết Đại hội …). `id` is u1, u2 …"""

    id: str
    span: Span
    type: str
    name: str
    issuer: Body | None = None
    date: str | None = None
    relation: Relation = Relation.REFERENCES
    trigger: Span | None = None
    cited_by: str = THIS
    rule: str = "citation.unnumbered"
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Movement:
    """Phong trào thi đua, cuộc vận động …: one entry per movement named in the document. `id` is m1, m2 …

    `canonical` is the slug that all variants of one movement share; `localises` the slug of the national movement.
    `launched_in` is THIS, a citation's id or None; `period` is EDTF. `mentions` are further places that name it.
    """

    id: str
    span: Span
    name: str
    kind: str
    canonical: str
    quoted: bool = True
    level: Level | None = None
    launchers: tuple[Body, ...] = ()
    launched_in: str | None = None
    related_citations: tuple[str, ...] = ()
    period: str | None = None
    localises: str | None = None
    mentions: tuple[Span, ...] = ()
    rule: str = "movement.quoted"
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Recipient:
    """Một dòng Nơi nhận hoặc Kính gửi, with the bodies it names. `archive` is true for Lưu lines.

    `purpose` is báo cáo, thực hiện, phối hợp, biết … or None; `pointer` the words of "Như Điều 2", "Như trên".
    """

    span: Span
    bodies: tuple[Body, ...] = ()
    purpose: str | None = None
    archive: bool = False
    pointer: str | None = None
    rule: str = "recipient.line"
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Target:
    """Chỉ tiêu định lượng. `comparator` is one of = > >= < <= increase_by decrease_by."""

    span: Span
    indicator: str
    value: float
    unit: str
    comparator: str = "="
    rule: str = "target.quantity"
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Assignment:
    """Phân công trong phần tổ chức thực hiện. `role` is giao, đề nghị, căn cứ, phối hợp …"""

    span: Span
    bodies: tuple[Body, ...]
    role: str
    partners: tuple[Body, ...] = ()
    task: str | None = None
    implicit: bool = False
    rule: str = "assignment.subject"
    confidence: float = 0.8


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """A body and every place of the text that names it."""

    body: Body
    abbreviation: str | None
    spans: tuple[Span, ...]


class Doubt(StrEnum):
    """Loại nghi vấn that one text betrays. Each value is a concept of schemes/quality.ttl."""

    CONTRADICTORY_DATES = "contradictory-dates"
    ANNIVERSARY = "impossible-anniversary"
    SECTION = "unknown-section"
    SPELLING = "repaired-spelling"
    BLANK_NUMBER = "blank-number"


@dataclass(frozen=True, slots=True)
class QualityNote:
    """Ghi chú chất lượng: a place that cannot be right as printed. What is printed stays; the note stands beside it.

    `about` is THIS or the id of the citation in doubt; `vi` and `en` say what is wrong.
    """

    doubt: Doubt
    spans: tuple[Span, ...]
    vi: str
    en: str
    about: str = THIS
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything read from one document. Spans refer to the text as read (after `locate`)."""

    header: Header
    citations: tuple[Citation, ...] = ()
    unnumbered: tuple[UnnumberedCitation, ...] = ()
    movements: tuple[Movement, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    targets: tuple[Target, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    notes: tuple[QualityNote, ...] = ()


class IngestError(Exception):
    """A file that cannot be read. The message names the file, what was found, what was expected."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
