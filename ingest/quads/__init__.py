"""Từ liên kết tới bộ bốn: the one named graph that a document becomes (docs/graph-model.md shows its shape)."""

from dataclasses import dataclass

from pyoxigraph import Quad

from ingest.link import Links, cited_documents, document_date
from ingest.model import Extraction, RawDocument
from ingest.quads.bodies import write_body
from ingest.quads.documents import write_named, write_numbered, write_own
from ingest.quads.draft import Draft
from ingest.quads.movements import write_movements
from ingest.quads.quality import write_notes
from ingest.quads.source import write_source
from ingest.quads.statements import write_attachment, write_citations, write_own_statements


@dataclass(frozen=True, slots=True)
class DocumentGraph:
    """The graph of one document: its name and the document (IRIs), its quads in order, how its citations were resolved.

    `digest` and `text` are those of the whole file; the offsets in the quads refer to that text as read.
    """

    name: str
    document: str
    digest: str
    quads: tuple[Quad, ...]
    citations: int
    unresolved: int
    text: str


def document_graph(
    source: RawDocument, extraction: Extraction, links: Links, issued_by: str | None = None
) -> DocumentGraph:
    """The graph of a document whose mentions were linked. Spans are of the text as read.

    `issued_by` is the IRI of the document of the same file that it is attached to.

    The same content, read by the same version, gives the same quads whatever the file is called: no blank nodes, no
    time, no path, nothing from other files.
    """
    draft = Draft(source)
    write_source(draft, links.own)
    write_own(draft, extraction.header, links.own)
    for citation in extraction.citations:
        write_numbered(draft, citation, links.documents[citation.id], links.issuers.get(citation.id))
    for named in extraction.unnumbered:
        write_named(draft, named, links.documents[named.id], links.issuers.get(named.id))
    as_of = document_date(extraction)
    issuer = extraction.header.issuer
    home = links.bodies[issuer].unit if issuer else None
    for body, link in links.bodies.items():
        write_body(draft, body, link, as_of, home)
    for cited in cited_documents(extraction):
        if cited.issuer:
            write_body(draft, cited.issuer, links.issuers[cited.id], cited.date or as_of)
    write_own_statements(draft, extraction, links)
    write_citations(draft, extraction, links)
    write_attachment(draft, links, issued_by)
    write_movements(draft, extraction, links)
    write_notes(draft, extraction, links)
    unresolved = sum(not link.is_resolved for link in links.documents.values())
    return DocumentGraph(
        name=draft.name,
        document=links.own.iri,
        digest=source.digest,
        quads=draft.quads(),
        citations=len(links.documents),
        unresolved=unresolved,
        text=source.text,
    )
