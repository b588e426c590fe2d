"""Extractors, one per kind of mention: from the cleaned text to frozen mentions with their spans."""

from ingest.extract.assignments import find_assignments
from ingest.extract.bodies.organisations import find_organisations
from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.extract.heads.header import read_header
from ingest.extract.movements.entries import find_movements
from ingest.extract.recipients.lines import find_recipients
from ingest.extract.targets.entries import find_targets
from ingest.model import Extraction, Locality, SourceText
from ingest.segment import segment


def extract(source: SourceText, around: Locality | None = None) -> Extraction:
    r"""Everything one document says, with spans of the cleaned text; later steps build on what earlier ones found.

    `around` is the territory in which "UBND tỉnh" is read where the document names none of its own.

    >>> from ingest.normalise import clean
    >>> found = extract(clean("KẾ HOẠCH\nI. Mục đích\nTiếp tục thực hiện Chỉ thị số 5/CT-UBND của UBND tỉnh."))
    >>> found.header.type, found.citations[0].identifier, found.citations[0].relation.value
    ('Kế hoạch', '5/CT-UBND', 'continues')
    """
    text = source.clean
    sections = segment(text)
    header = read_header(text, sections, around)
    citations = find_citations(text, sections, header)
    recipients = find_recipients(text, sections, header.locality, header.issuer)
    return Extraction(
        header=header,
        citations=citations,
        unnumbered=find_unnumbered(text, sections, header, citations),
        movements=find_movements(text, sections, header, citations),
        recipients=recipients,
        targets=find_targets(text, sections, citations),
        assignments=find_assignments(text, sections, header.locality),
        organisations=find_organisations(text, recipients, header.locality),
    )
