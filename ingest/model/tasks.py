"""Tổ chức thực hiện: whom a document is sent to, whom it gives tasks, what it aims at."""

from dataclasses import dataclass

from ingest.model.bodies import Body
from ingest.model.texts import Span


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
