"""Ghi chú chất lượng trong đồ thị: what cannot be right as printed, beside what is printed."""

from ingest.link import Links
from ingest.model import Extraction
from ingest.quads.draft import Draft, Proof, concept, text
from ingest.quads.statements import subject_of


def write_notes(draft: Draft, extraction: Extraction, links: Links) -> None:
    """Every note, at the document in doubt, with the words that cannot be right."""
    for place, note in enumerate(extraction.notes, 1):
        node = draft.part(f"q{place}-note")
        draft.kind(node, "QualityNote")
        draft.label(node, note.vi)
        draft.put(node, "translation", text(note.en))
        draft.put(node, "doubt", concept("quality", note.doubt))
        about = subject_of(note.about, links)
        proof = Proof(note.spans, f"quality.{note.doubt}", note.confidence, "own-header")
        draft.state(f"q{place}", "Statement", (about, "hasQualityNote", node), proof)
