"""Hợp đồng dữ liệu của `lantoa extract`: an extraction as one JSON object, spans with the words they cover.

Offsets are code points of the text as read; every "text" is `text[start:end]`. Absent values are null.
"""

from typing import Any

from ingest.model import (
    Assignment,
    Body,
    Citation,
    Extraction,
    Header,
    Movement,
    OrganisationMention,
    Recipient,
    Span,
    Target,
    UnnumberedCitation,
)

Json = dict[str, Any]


def to_contract(extraction: Extraction, source_name: str, text: str) -> Json:
    """The object for one document; `text` is the text as read, to which the extraction's spans refer."""
    return {
        "source": source_name,
        "document": _document(extraction.header, text),
        "citations": [_citation(one, text) for one in extraction.citations],
        "unnumbered_citations": [_unnumbered(one, text) for one in extraction.unnumbered],
        "movements": [_movement(one, text) for one in extraction.movements],
        "recipients": [_recipient(one, text) for one in extraction.recipients],
        "targets": [_target(one, text) for one in extraction.targets],
        "assignments": [_assignment(one, text) for one in extraction.assignments],
        "organisations": [_organisation(one, text) for one in extraction.organisations],
    }


def _words(span: Span, text: str) -> Json:
    return {"text": span.of(text), "start": span.start, "end": span.end}


def _words_or_null(span: Span | None, text: str) -> Json | None:
    return _words(span, text) if span else None


def _document(header: Header, text: str) -> Json:
    issuer = header.issuer
    kind = {**(_words_or_null(header.type_span, text) or {}), "label": header.type} if header.type else None
    return {
        "type": kind,
        "number": header.number,
        "number_line": header.number_line.of(text) if header.number_line else None,
        "symbol": header.symbol,
        "title": header.title,
        "place": header.place,
        "date": header.date,
        "issuer": {"name": issuer.name, "level": issuer.level, "within": list(issuer.within)} if issuer else None,
        "subject_period": header.subject_period,
        "authority": header.authority,
        "signatory_title": header.signatory_title,
        "signatory": header.signatory,
        "number_line_span": _words_or_null(header.number_line, text),
        "title_span": _words_or_null(header.title_span, text),
        "place_span": _words_or_null(header.place_span, text),
        "date_span": _words_or_null(header.date_span, text),
        "issuer_span": _words_or_null(header.issuer_span, text),
        "authority_span": _words_or_null(header.authority_span, text),
        "signatory_title_span": _words_or_null(header.signatory_title_span, text),
        "signatory_span": _words_or_null(header.signatory_span, text),
    }


def _citation(citation: Citation, text: str) -> Json:
    title = citation.title_span
    return {
        "id": citation.id,
        **_words(citation.span, text),
        "type": citation.type,
        "number": citation.number,
        "symbol": citation.symbol,
        "identifier": citation.identifier,
        "identifier_raw": citation.raw_identifier,
        "date": citation.date,
        "issuer": citation.issuer.name if citation.issuer else None,
        "issuer_level": citation.issuer.level if citation.issuer else None,
        "issuer_term": citation.issuer_term,
        "title": citation.title,
        "title_start": title.start if title else None,
        "title_end": title.end if title else None,
        "part": citation.part,
        "relation": citation.relation,
        "cited_by": citation.cited_by,
        "trigger": _words_or_null(citation.trigger, text),
        "rule": citation.rule,
        "confidence": citation.confidence,
    }


def _unnumbered(citation: UnnumberedCitation, text: str) -> Json:
    return {
        "id": citation.id,
        **_words(citation.span, text),
        "type": citation.type,
        "name": citation.name,
        "issuer": citation.issuer.name if citation.issuer else None,
        "level": citation.issuer.level if citation.issuer else None,
        "date": citation.date,
        "relation": citation.relation,
        "cited_by": citation.cited_by,
        "trigger": _words_or_null(citation.trigger, text),
        "rule": citation.rule,
        "confidence": citation.confidence,
    }


def _movement(movement: Movement, text: str) -> Json:
    launchers = [body.name for body in movement.launchers]
    return {
        "id": movement.id,
        **_words(movement.span, text),
        "name": movement.name,
        "kind": movement.kind,
        "named_in_quotes": movement.quoted,
        "scope_level": movement.level,
        "launched_by": launchers[0] if launchers else None,
        "launched_by_all": launchers,
        "launched_in": movement.launched_in,
        "related_citations": list(movement.related_citations),
        "period": movement.period,
        "canonical": movement.canonical,
        "localises": movement.localises,
        "other_mentions": [_words(span, text) for span in movement.mentions],
        "rule": movement.rule,
        "confidence": movement.confidence,
    }


def _body(body: Body) -> Json:
    return {"name": body.name, "level": body.level, "group": body.group, "members": body.members}


def _recipient(recipient: Recipient, text: str) -> Json:
    return {
        **_words(recipient.span, text),
        "organisations": [_body(body) for body in recipient.bodies],
        "purpose": recipient.purpose,
        "archive": recipient.archive,
        "pointer": recipient.pointer,
    }


def _target(target: Target, text: str) -> Json:
    whole = float(target.value).is_integer()
    return {
        **_words(target.span, text),
        "indicator": target.indicator,
        "value": int(target.value) if whole else target.value,
        "unit": target.unit,
        "comparator": target.comparator,
    }


def _assignment(assignment: Assignment, text: str) -> Json:
    names = [body.name for body in assignment.bodies]
    return {
        "organisation": "; ".join(names),
        "organisations": names,
        **_words(assignment.span, text),
        "role": assignment.role,
        "partners": [body.name for body in assignment.partners],
        "task": assignment.task,
        "implicit": assignment.implicit,
    }


def _organisation(mention: OrganisationMention, text: str) -> Json:
    body = mention.body
    return {
        "name": body.name,
        "abbreviation": mention.abbreviation,
        "level": body.level,
        "parent": body.parent,
        "kind": body.kind,
        "surfaces": [_words(span, text) for span in mention.spans],
    }
