"""Phát biểu có dẫn chứng: every edge of a document with the words of the text that say it."""

from typing import Final

from ingest.jurisdictions import BodyLink
from ingest.link import Link, Links, cited_documents
from ingest.model import THIS, Citation, Extraction, Header, Span, UnnumberedCitation
from ingest.quads.draft import Draft, Proof, concept, decimal, text
from ontology.folding import slug
from ontology.identifiers import person_iri
from ontology.registry import purposes
from ontology.vocabulary import vocabulary

_LONG_QUOTE: Final = 1000
"""A trigger further away than this many characters (head of a long list) is left out of the quote."""
_ATTACHED: Final = 0.95
"""How sure a cut between two documents of a file is."""


def write_own_statements(draft: Draft, extraction: Extraction, links: Links) -> None:
    """When it says it was issued, by whom and who signed, whom it is sent to, whom it gives tasks, what it aims at."""
    _write_date(draft, extraction.header, links)
    _write_issuer_and_signature(draft, extraction.header, links)
    _write_recipients(draft, extraction, links)
    _write_assignments(draft, extraction, links)
    _write_targets(draft, extraction, links)


def write_citations(draft: Draft, extraction: Extraction, links: Links) -> None:
    """What the document cites, and what the documents it cites are said to cite: those are edges of theirs."""
    relations = vocabulary().relations()
    for citation in cited_documents(extraction):
        cited = links.documents[citation.id]
        citing = subject_of(citation.cited_by, links)
        issuer = links.issuers.get(citation.id)
        if issuer and not (citation.issuer and citation.issuer.group):
            edge = (cited.iri, "issuedBy", issuer.iri)
            draft.state(f"{citation.id}-issuer", "Statement", edge, _proof(citation, [citation.span], issuer))
        if citing == cited.iri:  # a document's mention of itself proves nothing
            continue
        edge = (citing, relations[citation.relation], cited.iri)
        statement = draft.state(citation.id, "Citation", edge, _proof(citation, [_clause(citation)], cited))
        if isinstance(citation, Citation):
            draft.put(statement, "part", text(citation.part) if citation.part else None)


def write_attachment(draft: Draft, links: Links, issued_by: str | None) -> None:
    """That another document of the same file issues this one, by the words "(Ban hành kèm theo Quyết định số …)"."""
    part = draft.source.part
    if issued_by and part and part.words and issued_by != links.own.iri:
        proof = Proof([part.words], "split.attached", _ATTACHED, "same-file")
        draft.state("part-of", "Statement", (links.own.iri, "partOf", issued_by), proof)


def subject_of(cited_by: str, links: Links) -> str:
    """The document that makes a statement: the file's own, or one that it cites."""
    return links.own.iri if cited_by == THIS else links.documents[cited_by].iri


def _clause(citation: Citation | UnnumberedCitation) -> Span:
    """From the words that give the relation to the end of the citation."""
    trigger = citation.trigger or citation.span
    whole = Span(min(trigger.start, citation.span.start), max(trigger.end, citation.span.end))
    return whole if whole.end - whole.start <= _LONG_QUOTE else citation.span


def _proof(citation: Citation | UnnumberedCitation, spans: list[Span], link: Link | BodyLink) -> Proof:
    return Proof(spans, citation.rule, min(citation.confidence, link.score), link.method)


def _write_date(draft: Draft, header: Header, links: Links) -> None:
    """Where the document's own date stands: words that describe it, not an edge to another thing."""
    if header.date and header.date_span:
        proof = Proof([header.date_span], "header.date", 1.0, "own-header")
        draft.state("date", "Statement", (links.own.iri, "describedIn", draft.name), proof)


def _write_issuer_and_signature(draft: Draft, header: Header, links: Links) -> None:
    own = links.own.iri
    if header.issuer is None:
        return
    issuer = links.bodies[header.issuer]
    spans = _first(header.issuer_span, header.authority_span, header.number_line, header.title_span)
    proof = Proof(spans, "header.issuer", issuer.score, issuer.method)
    draft.state("issuer", "Statement", (own, "issuedBy", issuer.iri), proof)
    if header.signatory:
        person = person_iri(header.signatory, issuer.key)
        draft.kind(person, "Person")
        draft.label(person, header.signatory)
        proof = Proof(_first(header.signatory_span), "header.signatory", 1.0, "own-header")
        draft.state("signatory", "Statement", (own, "signedBy", person), proof)


def _first(*spans: Span | None) -> list[Span]:
    return [span for span in spans if span][:1]


def _write_recipients(draft: Draft, extraction: Extraction, links: Links) -> None:
    """Lines of Nơi nhận; filing lines are no recipients."""
    known = {one.slug for one in purposes()}
    lines = [line for line in extraction.recipients if not line.archive]
    for place, line in enumerate(lines, 1):
        purpose = slug(line.purpose or "")
        for part, body in enumerate(line.bodies, 1):
            link = links.bodies[body]
            proof = Proof([line.span], line.rule, min(line.confidence, link.score), link.method)
            edge = (links.own.iri, "sentTo", link.iri)
            statement = draft.state(f"r{place}-{part}", "Recipient", edge, proof)
            draft.put(statement, "purpose", concept("purpose", purpose) if purpose in known else None)


def _write_assignments(draft: Draft, extraction: Extraction, links: Links) -> None:
    for place, task in enumerate(extraction.assignments, 1):
        partners = ((body, f"{task.rule}.partner") for body in task.partners)
        for part, (body, rule) in enumerate([*((body, task.rule) for body in task.bodies), *partners], 1):
            link = links.bodies[body]
            proof = Proof([task.span], rule, min(task.confidence, link.score), link.method)
            draft.state(f"a{place}-{part}", "Assignment", (links.own.iri, "assigns", link.iri), proof)


def _write_targets(draft: Draft, extraction: Extraction, links: Links) -> None:
    for place, target in enumerate(extraction.targets, 1):
        node = draft.part(f"t{place}-target-set")
        draft.kind(node, "Target")
        draft.label(node, target.indicator)
        draft.put(node, "indicator", text(target.indicator, "vi"))
        draft.put(node, "value", decimal(target.value))
        draft.put(node, "unitText", text(target.unit, "vi"))
        draft.put(node, "comparator", text(target.comparator))
        proof = Proof([target.span], target.rule, target.confidence, "own-header")
        draft.state(f"t{place}", "Statement", (links.own.iri, "sets", node), proof)
