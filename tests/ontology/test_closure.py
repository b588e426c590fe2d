"""An OWL-RL closure of the vocabulary, its neighbours and the sample graph draws no absurd conclusion."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import owlrl
import pytest
from rdflib import OWL, RDF, RDFS, Dataset, Graph, Literal, Namespace, URIRef

from ontology.namespaces import CV, ELI, LT, PREFIXES, PROV

PROJECT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ID = Namespace("https://w3id.org/lantoa/id/")
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
"""The class that owlrl gives to what it finds inconsistent."""

LEGAL = {ID["document/decree"]}
CLASS_OF = {
    "document": "Document",
    "organisation": "Body",
    "movement": "Movement",
    "unit": "AdministrativeUnit",
    "person": "Person",
}
STATE = {ID["organisation/" + name] for name in ("ubnd-xa", "ubnd-tinh", "chinh-phu")}


@cache
def premises() -> Graph:
    """Vocabulary without its texts, the schemes' levels and lines, the neighbours, and the sample as one graph."""
    graph = Graph()
    graph.parse(PROJECT / "ontology/vocabulary.ttl")
    for _, prop, value in list(graph):
        if isinstance(value, Literal):
            graph.remove((None, prop, value))
    graph.parse(PROJECT / "ontology/schemes/document-types.ttl")
    graph.parse(HERE / "neighbours.ttl")
    dataset = Dataset()
    dataset.parse(HERE / "sample.trig", format="trig")
    for subject, prop, value, _ in dataset.quads():
        graph.add((subject, prop, value))
    return graph


def closure(axiom: str = "") -> Graph:
    graph = Graph()
    graph += premises()
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
    for one in set(graph.subjects(RDF.type, URIRef(ELI + "LegalResource"))) - LEGAL:
        yield f"{one} became an eli:LegalResource"
    for one in set(graph.subjects(RDF.type, URIRef(CV + "PublicOrganisation"))) - STATE:
        yield f"{one} became a cv:PublicOrganisation"
    for kind, own in CLASS_OF.items():
        for other in set(CLASS_OF.values()) - {own}:
            for one in graph.subjects(RDF.type, URIRef(LT + other)):
                if str(one).startswith(ID[kind + "/"]):
                    yield f"the {kind} {one} became a lt:{other}"


def test_nothing_absurd_follows() -> None:
    assert sorted(absurdities(closure())) == []


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
    assert list(absurdities(closure(axiom)))


def test_what_should_follow_does() -> None:
    graph = closure()
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
