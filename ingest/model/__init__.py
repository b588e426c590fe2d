"""What flows from a file to its graph: frozen values, filled once.

A mention is not an entity: it says what stands where in a text, and who reads what into it. Spans are half-open
ranges of Unicode code points. Extractors work on the cleaned text and give spans in it; `ingest.normalise.locate`
turns a whole `Extraction` into spans of the text as read, which are the ones that leave this package.
"""

from ingest.model.bodies import Body, Locality, OrganisationMention
from ingest.model.citations import THIS, Citation, Relation, UnnumberedCitation
from ingest.model.extraction import Extraction
from ingest.model.header import Header
from ingest.model.movements import Movement
from ingest.model.quality import Doubt, QualityNote
from ingest.model.tasks import Assignment, Recipient, Target
from ingest.model.texts import IngestError, Part, RawDocument, Section, SectionKind, SourceText, Span

__all__ = [
    "THIS",
    "Assignment",
    "Body",
    "Citation",
    "Doubt",
    "Extraction",
    "Header",
    "IngestError",
    "Locality",
    "Movement",
    "OrganisationMention",
    "Part",
    "QualityNote",
    "RawDocument",
    "Recipient",
    "Relation",
    "Section",
    "SectionKind",
    "SourceText",
    "Span",
    "Target",
    "UnnumberedCitation",
]
