"""Every term is whole, and every term that the project names exists."""

import re
from pathlib import Path

import pytest

from ontology.concepts import descriptions
from ontology.namespaces import DCTERMS, ELI, LT, OWL, PREFIXES, RDF, RDFS, SKOS, VANN
from ontology.vocabulary import term, vocabulary

PROJECT = Path(__file__).parents[2]
ONTOLOGY = LT.removesuffix("#")
PACKAGES = ("ontology", "ingest", "queries", "visualisations", "graph_api")
NAMED = re.compile(
    r"""(?:\b(?:term|label|put|kind|edge)\((?:[^"',()]*,\s*)?|\bLT\s*\+\s*)["'](?P<called>[A-Za-z]\w*)["']
      | \{LT\}(?P<formatted>\w+)
      | \blt:(?P<prefixed>[A-Za-z]\w*)""",
    re.VERBOSE,
)


@pytest.mark.parametrize("name", vocabulary().terms())
def test_term_speaks_both_languages_and_has_an_example(name: str) -> None:
    one = vocabulary().describe(name)
    for prop in (RDFS + "label", SKOS + "definition"):
        assert {language for _, language in one.literals[prop]} == {"vi", "en"}, f"{name} lacks a language in {prop}"
        assert len(one.literals[prop]) == 2
    assert len(one.texts(SKOS + "example")) == 1
    assert one.links[RDFS + "isDefinedBy"] == (ONTOLOGY,)


def test_ontology_has_version_and_prefix() -> None:
    one = descriptions("vocabulary.ttl")[ONTOLOGY]
    version = one.text(OWL + "versionInfo")
    assert one.links[OWL + "versionIRI"] == (f"{ONTOLOGY}/{version}",)
    assert one.texts(VANN + "preferredNamespacePrefix") == ("lt",)
    assert one.texts(VANN + "preferredNamespaceUri") == (LT,)
    assert {language for _, language in one.literals[DCTERMS + "title"]} == {"vi", "en"}


@pytest.mark.parametrize("file", sorted(path.name for path in (PROJECT / "ontology/schemes").glob("*.ttl")))
def test_scheme_speaks_both_languages(file: str) -> None:
    for iri, one in descriptions(f"schemes/{file}").items():
        if RDF + "type" not in one.links or LT + "Movement" in one.links[RDF + "type"]:
            continue  # a movement's name is not translated
        for prop in (SKOS + "prefLabel", SKOS + "definition", SKOS + "scopeNote"):
            if prop in one.literals or prop.endswith("prefLabel"):
                assert {language for _, language in one.literals[prop]} == {"vi", "en"}, f"{iri} {prop}"


def named_terms() -> list[tuple[str, str]]:
    """(file, term) of everything that code, queries, shapes, schemes and the page on the graph name."""
    files = [
        path for package in PACKAGES for path in (PROJECT / package).rglob("*") if path.suffix in {".py", ".rq", ".ttl"}
    ]
    files.append(PROJECT / "docs/graph-model.md")
    found = {
        (str(path.relative_to(PROJECT)), match[match.lastgroup])
        for path in files
        for match in NAMED.finditer(path.read_text("utf-8"))
        if match.lastgroup and match[match.lastgroup] not in {"vi", "en"}
    }
    return sorted(found)


def test_every_term_named_anywhere_exists() -> None:
    named = named_terms()
    assert len(named) > 150, "the search for terms finds next to nothing: its pattern is out of date"
    terms = set(vocabulary().terms())
    unknown = [(file, name) for file, name in named if name not in terms and (file, name) not in NOT_TERMS]
    assert unknown == []


NOT_TERMS = {("ontology/vocabulary.py", "implement")}
"""A doctest asks for it to show the error."""


def test_unknown_term_names_the_nearest() -> None:
    with pytest.raises(KeyError, match="implements"):
        term("implemens")


def test_relations_of_the_contract_each_have_a_property_and_a_concept() -> None:
    codes = ["legal_basis", "implements", "continues", "follows", "references", "amends"]
    codes += ["replaces", "repeals", "guides", "promulgates"]
    relations = vocabulary().relations()
    assert sorted(relations) == sorted(codes)
    assert set(relations.values()) == set(vocabulary().subs("cites"))
    concepts = [one.names(LT + "meansProperty") for one in descriptions("schemes/relations.ttl").values()]
    assert sorted(names[0] for names in concepts if names) == sorted(relations.values())


def test_what_follows_from_the_whole_file_is_worked_out_once() -> None:
    # asked for every edge of a store: worked out each time, `lantoa verify` took 38 s for the samples, not 0.6 s
    assert vocabulary().edges() is vocabulary().edges()
    assert vocabulary().relations() is vocabulary().relations()
    assert vocabulary().node_labels() is vocabulary().node_labels()


def test_edges_join_nodes_and_columns_sit_on_them() -> None:
    labels = set(vocabulary().node_labels())
    edges = vocabulary().edges().values()
    for edge in edges:
        assert re.fullmatch(r"[A-Z]+(_[A-Z]+)*", edge.type)
        assert edge.sources, f"{edge.iri} starts nowhere"
        assert edge.targets, f"{edge.iri} ends nowhere"
        assert {*edge.sources, *edge.targets} <= labels
    assert len({edge.type for edge in edges}) == len(edges)
    types = {"string", "strings", "integer", "decimal", "boolean", "date", "concept"}
    assert {column.type for column in (*vocabulary().columns(), *vocabulary().edge_columns())} <= types
    for label in labels:
        names = [column.name for column in vocabulary().columns_of(label)]
        assert "label" in names
        assert len(names) == len(set(names)), f"two columns of {label} share a name"


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("continues", ("implements", "cites")),
        ("basedOn", ("cites",)),
        ("cites", ()),
        ("ActionProgramme", ("Programme", "Document")),
        ("Decree", ("NormativeDocument", "Document")),
        ("StateBody", ("Organisation", "Body")),
        (LT + "Citation", ("Statement",)),
    ],
)
def test_supers(name: str, above: tuple[str, ...]) -> None:
    assert vocabulary().supers(name) == above


def test_only_state_normative_classes_are_legal_resources() -> None:
    legal = {
        name
        for name in vocabulary().of_type("Class")
        if any(
            ELI + "LegalResource" in vocabulary().describe(one).links.get(RDFS + "subClassOf", ())
            for one in (name, *vocabulary().supers(name))
        )
    }
    assert legal == {"NormativeDocument", *vocabulary().subs("NormativeDocument")}
    assert not legal & {"Plan", "Directive", "Conclusion", "OfficialLetter", "Resolution", "Decision", "Regulation"}


def test_terms_of_others_stand_under_known_prefixes() -> None:
    known = tuple(PREFIXES.values())
    for one in vocabulary().described.values():
        for prop in ("subClassOf", "subPropertyOf", "domain", "range"):
            assert all(iri.startswith(known) for iri in one.links.get(RDFS + prop, ()))
