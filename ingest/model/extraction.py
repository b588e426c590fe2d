"""Trích xuất: all that is read from one document."""

from dataclasses import dataclass

from ingest.model.bodies import OrganisationMention
from ingest.model.citations import Citation, UnnumberedCitation
from ingest.model.header import Header
from ingest.model.movements import Movement
from ingest.model.quality import QualityNote
from ingest.model.tasks import Assignment, Recipient, Target


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
