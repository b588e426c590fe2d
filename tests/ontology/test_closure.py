"""An OWL-RL closure of the vocabulary, its neighbours and the sample graph draws no absurd conclusion."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import owlrl
import pytest
from rdflib import OWL, RDF, RDFS, Dataset, Graph, Literal, Namespace, URIRef

from ingest.pipeline import ingest
from ontology.namespaces import CV, ELI, LT, PREFIXES, PROV, SCHEME

PROJECT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ID = Namespace("https://w3id.org/lantoa/id/")
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
"""The class that owlrl gives to what it finds inconsistent."""

NEVER_LAW = {"Plan", "Directive", "Conclusion", "OfficialLetter", "ActionProgramme", "Announcement", "Guidance"}
CLASS_OF = {
    "document": "Document",
    "organisation": "Body",
    "movement": "Movement",
    "unit": "AdministrativeUnit",
    "person": "Person",
}
STATE = [ID["organisation/" + name] for name in ("ubnd-xa", "ubnd-tinh", "chinh-phu")]
SAMPLES = ["a02-*", "a03-*", "a06-*"]
"""A letter of a Party committee, a plan of a people's committee, a plan of a labour federation."""


@cache
def axioms() -> Graph:
    """Vocabulary without its texts, the document types and the neighbours."""
    graph = Graph()
    graph.parse(PROJECT / "ontology/vocabulary.ttl")
    for _, prop, value in list(graph):
        if isinstance(value, Literal):
            graph.remove((None, prop, value))
    graph.parse(PROJECT / "ontology/schemes/document-types.ttl")
    graph.parse(HERE / "neighbours.ttl")
    return graph


@cache
def sample() -> Graph:
    """The sample as one graph."""
    dataset = Dataset()
    dataset.parse(HERE / "sample.trig", format="trig")
    graph = Graph()
    for subject, prop, value, _ in dataset.quads():
        graph.add((subject, prop, value))
    return graph


def closure(data: Graph, axiom: str = "") -> Graph:
    graph = axioms() + data
    prefixes = "\n".join(f"@prefix {prefix}: <{iri}> ." for prefix, iri in PREFIXES.items())
    graph.parse(data=f"{prefixes}\n{axiom}", format="turtle")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics, rdfs_closure=False, axiomatic_triples=False).expand(graph)
    return graph


def absurdities(graph: Graph) -> Iterator[str]:
    """Every absurd conclusion, in words."""
    for message in graph.subjects(RDF.type, ERROR):
        yield f"inconsistent: {graph.value(message, URIRef(str(ERROR).replace('ErrorMessage', 'error')))}"
    for nothing in graph.subjects(RDF.type, OWL.Nothing):
        yield f"{nothing} is owl:Nothing"
    yield from false_law(graph)
    for one in graph.subjects(RDF.type, URIRef(CV + "PublicOrganisation")):
        if lines := set(graph.objects(one, URIRef(LT + "line"))) - {URIRef(SCHEME + "line/state")}:
            yield f"{one} of {lines} became a cv:PublicOrganisation"
    for kind, own in CLASS_OF.items():
        for other in set(CLASS_OF.values()) - {own}:
            for one in graph.subjects(RDF.type, URIRef(LT + other)):
                if str(one).startswith(ID[kind + "/"]):
                    yield f"the {kind} {one} became a lt:{other}"


def false_law(graph: Graph) -> Iterator[str]:
    """What became law and cannot be: papers of the Party, plans, letters …"""
    for one in graph.subjects(RDF.type, URIRef(ELI + "LegalResource")):
        number = str(graph.value(one, URIRef(LT + "identifier"), default=""))
        if kinds := sorted(NEVER_LAW.intersection(str(cls).removeprefix(LT) for cls in graph.objects(one, RDF.type))):
            yield f"the {kinds[0]} {one} became an eli:LegalResource"
        if re.match(r"\d+-", number):
            yield f"the Party paper {number} became an eli:LegalResource"


def test_nothing_absurd_follows() -> None:
    assert sorted(absurdities(closure(sample()))) == []


def test_nothing_absurd_follows_from_documents_as_ingested() -> None:
    paths = [path for pattern in SAMPLES for path in (PROJECT / "samples").glob(pattern)]
    assert len(paths) == len(SAMPLES)
    lines = [b"%s .\n" % str(quad.triple).encode() for path in paths for graph in ingest(path) for quad in graph.quads]
    data = Graph().parse(data=b"".join(lines), format="nt")
    assert len(data) > 1000
    assert sorted(absurdities(closure(data))) == []


BAD_AXIOMS = [
    "lt:issuedBy rdfs:subPropertyOf eli:passed_by .",
    "lt:implements rdfs:subPropertyOf eli:ensures_implementation_of .",
    "lt:Document rdfs:subClassOf eli:LegalResource .",
    "lt:sentTo rdfs:range lt:Document .",
    "lt:Document rdfs:subClassOf lt:Body .",
    "lt:PartyBody rdfs:subClassOf cv:PublicOrganisation .",
]


@pytest.mark.parametrize("axiom", BAD_AXIOMS)
def test_a_bad_axiom_would_be_noticed(axiom: str) -> None:
    assert list(absurdities(closure(sample(), axiom)))


def test_what_should_follow_does() -> None:
    graph = closure(sample())
    plan, directive, decree = (ID["document/" + name] for name in ("plan", "directive", "decree"))
    expected = [
        (decree, RDF.type, ELI + "LegalResource"),
        (directive, RDF.type, ELI + "Work"),
        (plan, ELI + "implements", directive),
        (plan, ELI + "based_on", decree),
        (plan, ELI + "cites", ID["document/letter"]),
        (ID["organisation/bo-chinh-tri"], RDF.type, LT + "PartyBody"),
        (ID["organisation/lien-doan"], RDF.type, LT + "MassOrganisation"),
        (ID["movement/local"], RDF.type, PROV + "Activity"),
        *((body, RDF.type, CV + "PublicOrganisation") for body in STATE),
    ]
    assert [triple for triple in expected if tuple(map(URIRef, triple)) not in graph] == []
    assert (URIRef(LT + "Plan"), RDFS.subClassOf, URIRef(ELI + "LegalResource")) not in graph
