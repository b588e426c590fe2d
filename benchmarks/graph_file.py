"""The named graph of one made document, in the shape of docs/graph-model.md."""

from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

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
    UNIT,
    XSD,
)
from ontology.vocabulary import vocabulary

_BASES: Final = {
    "issuedBy": ORGANISATION,
    "sentTo": ORGANISATION,
    "assigns": ORGANISATION,
    "sets": "",
    "promotes": MOVEMENT,
    "launches": MOVEMENT,
    "localises": MOVEMENT,
}
_CLASSES: Final = {
    "issuedBy": "Statement",
    "sentTo": "Recipient",
    "assigns": "Assignment",
    "sets": "Statement",
} | dict.fromkeys(("promotes", "launches", "localises"), "MovementMention")
"""the class of a statement, where it is no citation"""
_PAGE: Final = 300
"""characters of a page"""


@dataclass(frozen=True, slots=True)
class Body:
    """A people's committee (or the Politburo) with the unit it is in charge of."""

    key: str
    level: str
    unit: str = ""
    above: "Body | None" = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Doc:
    """A document by key; `day` counts from 1 January 2023."""

    key: str
    number: int
    symbol: str
    body: Body
    day: int

    @property
    def date(self) -> str:
        """The day of issue."""
        return f"2023-{1 + self.day // 28 % 12:02}-{1 + self.day % 28:02}"


@dataclass(slots=True)
class File:
    """The named graph of one document."""

    name: str
    quads: list[Quad] = field(default_factory=list)
    statements: int = 0
    position: int = 0

    def put(self, subject: str, predicate: str, value: NamedNode | Literal) -> None:
        """A triple."""
        self.quads.append(Quad(NamedNode(subject), NamedNode(predicate), value, NamedNode(self.name)))

    def kind(self, subject: str, cls: str) -> None:
        """The class of a thing, with those above it."""
        for name in (cls, *vocabulary().supers(cls)):
            self.put(subject, RDF + "type", NamedNode(LT + name))

    def label(self, subject: str, text: str) -> None:
        """What a thing is called."""
        self.put(subject, RDFS + "label", Literal(text, language="vi"))

    def state(self, subject: str, relation: str, key: str, words: str, confidence: str = "0.9") -> str:
        """An edge, those it implies, and the place that proves it; the statement's IRI."""
        self.statements += 1
        iri, target = f"{self.name}#s{self.statements}", _BASES.get(relation, DOCUMENT) + key
        for each in (relation, *vocabulary().supers(relation)):
            self.put(subject, LT + each, NamedNode(target))
        self.kind(iri, _CLASSES.get(relation, "Citation"))
        for name, value in (("subject", subject), ("predicate", LT + relation), ("object", target)):
            self.put(iri, RDF + name, NamedNode(value))
        self.put(iri, LT + "rule", Literal("generated"))
        self.put(iri, LT + "confidence", Literal(confidence, datatype=NamedNode(XSD + "decimal")))
        self.put(iri, LT + "method", Literal("placeholder" if key.startswith("unresolved/") else "state-key"))
        self.prove(iri, words)
        return iri

    def prove(self, iri: str, words: str) -> None:
        """The place of a statement in the text, which is the quotes one after another."""
        target, selector = f"{iri}-target", f"{iri}-quote"
        self.put(iri, OA + "hasTarget", NamedNode(target))
        self.put(target, OA + "hasSource", NamedNode(f"{self.name}#text"))
        self.put(target, OA + "hasSelector", NamedNode(selector))
        self.put(selector, OA + "exact", Literal(words))
        self.put(selector, OA + "prefix", Literal("- "))
        self.put(selector, OA + "suffix", Literal(";"))
        self.put(selector, OA + "start", Literal(self.position))
        self.put(selector, LT + "page", Literal(1 + self.position // _PAGE))
        self.position += len(words)
        self.put(selector, OA + "end", Literal(self.position))
        self.position += 1

    def describe(self, doc: Doc) -> str:
        """What a text tells of a document, its own or one that it cites; the document's IRI."""
        iri, identifier = DOCUMENT + doc.key, f"{doc.number}/{doc.symbol}"
        self.kind(iri, "Directive" if doc.body.level == "central" else "Plan")
        self.label(iri, f"Văn bản {identifier}")
        texts = {"identifier": identifier, "number": str(doc.number), "symbol": doc.symbol, "date": doc.date}
        for name, text in texts.items():
            self.put(iri, LT + name, Literal(text))
        self.put(iri, ELI + "date_document", Literal(doc.date, datatype=NamedNode(XSD + "date")))
        self.put(iri, LT + "year", Literal(2023))
        self.put(iri, DCTERMS + "title", Literal(f"phong trào thi đua số {doc.number}", language="vi"))
        self.put(iri, LT + "level", NamedNode(f"{SCHEME}level/{doc.body.level}"))
        self.body(doc.body)
        self.state(iri, "issuedBy", doc.body.key, f"cơ quan ban hành {doc.body.key}")
        return iri

    def body(self, body: Body) -> None:
        """A body and the units it lies in."""
        iri = ORGANISATION + body.key
        self.kind(iri, "Organisation")
        self.label(iri, f"Cơ quan {body.key}")
        self.put(iri, LT + "level", NamedNode(f"{SCHEME}level/{body.level}"))
        if body.unit:
            self.put(iri, LT + "jurisdiction", NamedNode(UNIT + body.unit))
        here = body
        while here.unit:
            self.kind(UNIT + here.unit, "AdministrativeUnit")
            self.label(UNIT + here.unit, f"đơn vị {here.unit}")
            self.put(UNIT + here.unit, LT + "level", NamedNode(f"{SCHEME}level/{here.level}"))
            if here.above is None or not here.above.unit:
                break
            self.put(UNIT + here.unit, LT + "partOf", NamedNode(UNIT + here.above.unit))
            here = here.above

    def movement(self, key: str, national: str | None = None) -> None:
        """A movement, and the one that it is a local form of."""
        iri = MOVEMENT + key
        self.kind(iri, "Movement")
        self.label(iri, f"Phong trào {key}")
        self.put(iri, LT + "movementKind", NamedNode(SCHEME + "movement-kind/phong-trao-thi-dua"))
        if national:
            self.put(iri, LT + "level", NamedNode(SCHEME + "level/province"))
            self.movement(national)
            self.state(iri, "localises", national, f"phong trào {key} hưởng ứng {national}")

    def group(self, body: Body) -> str:
        """The group of all bodies below one; its key."""
        key = f"nhom.{body.unit}"
        self.kind(ORGANISATION + key, "OrganisationGroup")
        self.label(ORGANISATION + key, f"Các đơn vị của {body.unit}")
        return key

    def placeholder(self, number: int) -> str:
        """A number that a text does not tell enough of; its key."""
        key = f"unresolved/{self.name.removeprefix(GRAPH)}/{number}-kh-ubnd"
        iri = DOCUMENT + key
        self.kind(iri, "Plan")
        self.kind(iri, "Unresolved")
        self.label(iri, f"Kế hoạch {number}/KH-UBND")
        for name, text in (("identifier", f"{number}/KH-UBND"), ("number", str(number)), ("symbol", "KH-UBND")):
            self.put(iri, LT + name, Literal(text))
        return key

    def target(self, document: str, value: int) -> None:
        """A figure that the document aims at."""
        iri = f"{self.name}#t1-target-set"
        self.kind(iri, "Target")
        self.put(iri, LT + "indicator", Literal("tỷ lệ hộ nghèo", language="vi"))
        self.put(iri, LT + "value", Literal(str(value), datatype=NamedNode(XSD + "decimal")))
        self.state(document, "sets", iri, f"giảm {value} % hộ nghèo")
