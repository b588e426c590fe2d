"""The small country (country.py) as quads: what ingesting its files would have made."""

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.namespaces import (
    DCTERMS,
    DOCUMENT,
    ELI,
    GRAPH,
    LT,
    MOVEMENT,
    OA,
    ORGANISATION,
    RDF,
    RDFS,
    SCHEME,
    SKOS,
    UNIT,
    XSD,
)
from ontology.vocabulary import vocabulary
from tests.queries.country import (
    BY_KEY,
    DOCUMENTS,
    GROUP,
    KH103,
    KH103_TN,
    MOVEMENTS,
    ORGANISATIONS,
    PLACEHOLDER,
    TYPES,
    UNITS,
    Doc,
)

STATEMENTS = {
    "sentTo": "Recipient",
    "launches": "MovementMention",
    "promotes": "MovementMention",
    "localises": "MovementMention",
}
BASES = {"sentTo": ORGANISATION, "launches": MOVEMENT, "promotes": MOVEMENT, "localises": MOVEMENT}


def graph_of(key: str) -> str:
    return GRAPH + hashlib.sha256(key.encode()).hexdigest()[:32]


def small_country() -> tuple[Quad, ...]:
    """All quads, every held document's file in its own named graph."""
    found = [quad for doc in DOCUMENTS if doc.held for quad in quads(doc)]
    return tuple(sorted(set(found), key=str))


def build() -> Store:
    store = Store()
    store.extend(small_country())
    return store


def quads(doc: Doc) -> Iterator[Quad]:
    """The graph of one file. A statement is (relation, object, words[, purpose]); a fourth word first is its subject."""
    name = graph_of(doc.key)
    triples = [*_described(doc), *_source(doc, name), (DOCUMENT + doc.key, LT + "describedIn", NamedNode(name))]
    position = 0
    for place, words in enumerate(doc.says, 1):
        subject, said = (words[0], words[1:]) if words[0] in BY_KEY else (doc.key, words)
        triples += _statement(f"{name}#s{place}", (subject, *said), (f"{name}#text", position))
        position += len(said[2]) + 1
        triples += _mentioned(said[0], said[1]) + (_described(BY_KEY[subject]) if subject != doc.key else [])
    triples += _doubted(doc, name) if doc.doubt else []
    for subject, predicate, value in triples:
        yield Quad(NamedNode(subject), NamedNode(predicate), value, NamedNode(name))


def text_of(doc: Doc) -> str:
    """The whole text of the file: its statements, one a line."""
    return "".join((said[3] if said[0] in BY_KEY else said[2]) + "\n" for said in doc.says)


Triples = list[tuple[str, str, NamedNode | Literal]]


def _described(doc: Doc) -> Triples:
    iri, kind = DOCUMENT + doc.key, TYPES[doc.kind]
    found: Triples = [
        *_a(iri, kind.cls), (iri, DCTERMS + "type", NamedNode(kind.iri)), (iri, RDFS + "label", _vi(f"{kind.label} {doc.identifier}")),
        (iri, LT + "identifier", Literal(doc.identifier)), (iri, LT + "symbol", Literal(doc.identifier.lstrip("0123456789/-"))),
        (iri, LT + "date", Literal(doc.date)), (iri, LT + "year", Literal(int(doc.date[:4]))), (iri, DCTERMS + "title", _vi(doc.title)),
        (iri, LT + "issuedBy", NamedNode(ORGANISATION + doc.issuer)), (iri, LT + "level", _level(ORGANISATIONS[doc.issuer][1])),
    ]  # fmt: skip
    if doc.number:
        found.append((iri, LT + "number", Literal(str(int(doc.number)))))
    if len(doc.date) == len("2023-04-19"):
        found.append((iri, ELI + "date_document", _typed(doc.date, "date")))
    return found + _organisation(doc.issuer)


def _organisation(key: str) -> Triples:
    iri = ORGANISATION + key
    if key == GROUP:
        label = "Ủy ban nhân dân các huyện, thị xã, thành phố"
        return [
            *_a(iri, "OrganisationGroup"),
            (iri, RDFS + "label", _vi(label)),
            (iri, LT + "level", _level("district")),
        ]
    label, level, unit = ORGANISATIONS[key]
    found: Triples = [*_a(iri, "Organisation"), (iri, RDFS + "label", _vi(label)), (iri, LT + "level", _level(level))]
    if unit:
        found.append((iri, LT + "jurisdiction", NamedNode(UNIT + unit)))
    while unit:
        name, level, above = UNITS[unit]
        found += [
            *_a(UNIT + unit, "AdministrativeUnit"),
            (UNIT + unit, RDFS + "label", _vi(name)),
            (UNIT + unit, LT + "level", _level(level)),
        ]
        found += [(UNIT + unit, LT + "partOf", NamedNode(UNIT + above))] if above else []
        unit = above
    return found


def _movement(key: str) -> Triples:
    iri, (name, variants, national) = MOVEMENT + key, MOVEMENTS[key]
    found: Triples = [
        *_a(iri, "Movement"),
        (iri, RDFS + "label", _vi(name)),
        (iri, LT + "movementKind", NamedNode(SCHEME + "movement-kind/phong-trao-thi-dua")),
    ]
    found += [(iri, SKOS + "altLabel", _vi(variant)) for variant in variants]
    if national:
        found += [
            (iri, LT + "localises", NamedNode(MOVEMENT + national)),
            (iri, LT + "level", _level("province")),
            *_movement(national),
        ]
    return found


def _placeholder() -> Triples:
    document, body = DOCUMENT + KH103, ORGANISATION + PLACEHOLDER
    return [
        *_a(document, "Plan"), *_a(document, "Unresolved"), (document, LT + "identifier", Literal("103/KH-UBND")),
        (document, RDFS + "label", _vi("Kế hoạch 103/KH-UBND")),
        (document, LT + "number", Literal("103")), (document, LT + "symbol", Literal("KH-UBND")), (document, LT + "issuedBy", NamedNode(body)),
        *_a(body, "Organisation"), *_a(body, "Unresolved"), (body, RDFS + "label", _vi("Ủy ban nhân dân tỉnh")),
        *((body, LT + "candidate", NamedNode(ORGANISATION + each)) for each in ("ubnd.tinh-khanh-hoa", "ubnd.tinh-tay-ninh")),
        *_described(BY_KEY[KH103_TN]),
    ]  # fmt: skip


def _mentioned(relation: str, key: str) -> Triples:
    if relation in ("launches", "promotes"):
        return _movement(key)
    if relation == "sentTo":
        return _organisation(key)
    return _placeholder() if key == KH103 else _described(BY_KEY[key])


def _source(doc: Doc, name: str) -> Triples:
    text = f"{name}#text"
    digest = hashlib.sha256(doc.key.encode()).hexdigest()
    return [
        *_a(text, "SourceText"),
        (text, LT + "sha256", Literal(digest)),
        (text, DCTERMS + "title", Literal(doc.key.replace("/", "_") + ".txt")),
    ]


def _statement(iri: str, said: tuple[str, ...], place: tuple[str, int]) -> Triples:
    subject, relation, target, words, *purpose = said
    edge = (DOCUMENT + subject, relation, BASES.get(relation, DOCUMENT) + target)
    method = "placeholder" if target == KH103 else "state-key"
    return [
        *_proof(iri, edge, STATEMENTS.get(relation, "Citation"), words, place),
        (iri, LT + "method", Literal(method)),
        *((iri, LT + "purpose", NamedNode(SCHEME + "purpose/" + each)) for each in purpose),
    ]


def _proof(iri: str, edge: tuple[str, str, str], kind: str, words: str, place: tuple[str, int]) -> Triples:
    """An edge (IRI, local name, IRI) and its statement with the words at a place: source text, start."""
    (subject, relation, target), (source, start) = edge, place
    found: Triples = [(subject, LT + each, NamedNode(target)) for each in (relation, *vocabulary().supers(relation))]
    return [
        *found,
        *_a(iri, kind),
        (iri, RDF + "subject", NamedNode(subject)),
        (iri, RDF + "predicate", NamedNode(LT + relation)),
        (iri, RDF + "object", NamedNode(target)),
        (iri, LT + "rule", Literal("citation.numbered")),
        (iri, LT + "confidence", _typed("0.95", "decimal")),
        (iri, OA + "hasTarget", NamedNode(iri + "-target")),
        (iri + "-target", OA + "hasSource", NamedNode(source)),
        (iri + "-target", OA + "hasSelector", NamedNode(iri + "-quote")),
        (iri + "-quote", OA + "exact", Literal(words)),
        (iri + "-quote", OA + "start", Literal(start)),
        (iri + "-quote", LT + "page", Literal(1 + start // 30)),
        (iri + "-quote", OA + "end", Literal(start + len(words))),
        (iri + "-quote", OA + "prefix", Literal("…")),
        (iri + "-quote", OA + "suffix", Literal("\n")),
    ]


def _doubted(doc: Doc, name: str) -> Triples:
    about, kind, vi, en, words = doc.doubt
    note, statement = f"{name}#q1-note", f"{name}#q1"
    place = (f"{name}#text", text_of(doc).index(words))
    said = _proof(statement, (DOCUMENT + about, "hasQualityNote", note), "Statement", words, place)
    return [
        *said, *_a(note, "QualityNote"), (note, RDFS + "label", _vi(vi)), (note, LT + "translation", Literal(en)),
        (note, LT + "doubt", NamedNode(SCHEME + "quality/" + kind)), (statement, LT + "method", Literal("own-header")),
    ]  # fmt: skip


def _a(iri: str, cls: str) -> Iterable[tuple[str, str, NamedNode]]:
    return [(iri, RDF + "type", NamedNode(LT + each)) for each in (cls, *vocabulary().supers(cls))]


def _vi(text: str) -> Literal:
    return Literal(text, language="vi")


def _typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=NamedNode(XSD + datatype))


def _level(name: str) -> NamedNode:
    return NamedNode(SCHEME + "level/" + name)
