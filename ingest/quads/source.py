"""Nguồn: the text that the graph was read from, and what read it."""

from functools import cache
from importlib.metadata import version

from ingest.link import Link
from ingest.quads.draft import Draft, text, typed
from ingest.sources import text_digest
from ontology.namespaces import BASE, DCTERMS, ELI, PROV, RDF
from ontology.vocabulary import term


@cache
def agent() -> str:
    """The IRI of this version of the program."""
    return f"{BASE}id/agent/lantoa-{version('lantoa')}"


def write_source(draft: Draft, own: Link) -> None:
    """The file's text, and the graph that describes a document by it."""
    source = draft.part("text")
    draft.kind(source, "SourceText")
    draft.add(source, RDF + "type", ELI + "Expression")
    draft.put(source, "sha256", text(draft.source.digest))
    draft.put(source, "textSha256", text(text_digest(draft.source.text)))
    draft.put(source, "characters", typed(str(len(draft.source.text)), "integer"))
    draft.add(source, DCTERMS + "format", text(draft.source.media_type))
    draft.put(source, "readBy", text(draft.source.method))
    for warning in draft.source.warnings:
        draft.add(source, term("readingWarning"), text(warning))
    draft.add(draft.name, RDF + "type", PROV + "Entity")
    draft.add(draft.name, PROV + "wasDerivedFrom", source)
    draft.add(draft.name, PROV + "wasAttributedTo", agent())
    draft.put(draft.name, "describes", own.iri)
    draft.put(own.iri, "describedIn", draft.name)
