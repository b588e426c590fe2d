"""Trang từ vựng: the ontology as one bilingual page that needs no network.

pyLODE 3.4.1 was tried for this: its page is offline too, but its frame is English only, it runs the labels of both
languages into one heading, knows nothing of schemes, edges and columns, and its command stops at a missing
pyproject.toml. So the page has a template of its own, and everything on it is read from the Turtle files.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from ontology.concepts import Description, descriptions
from ontology.namespaces import DCTERMS, LT, OWL, PREFIXES, RDFS, SCHEMA, SKOS, VANN
from ontology.vocabulary import vocabulary

Bilingual = tuple[str, str]
"""The same in Vietnamese and in English."""


@dataclass(frozen=True, slots=True)
class Link:
    """A term as a page shows it: "lt:Plan", and where it leads (an anchor of the page for terms of ours)."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of facts about a term: what it is, and the terms or words it holds."""

    title: Bilingual
    links: tuple[Link, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A class or property."""

    link: Link
    label: Bilingual
    definition: Bilingual
    example: str
    depth: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A section of entries."""

    anchor: str
    title: Bilingual
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ConceptRow:
    """A concept of a scheme, with its written forms and when it holds."""

    name: str
    label: Bilingual
    forms: tuple[str, ...]
    codes: tuple[str, ...]
    note: Bilingual
    period: str
    above: tuple[Bilingual, ...]
    later: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class SchemePart:
    """A concept scheme with its concepts."""

    anchor: str
    title: Bilingual
    definition: Bilingual
    concepts: tuple[ConceptRow, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What a term of ours is below in another vocabulary."""

    link: Link
    relation: str
    other: Link


def write_page(path: Path) -> None:
    """Write the page, whole, as UTF-8."""
    path.write_text(page(), "utf-8")


def page() -> str:
    """The page.

    >>> "<html" in page() and "http-equiv" in page()
    True
    """
    about = vocabulary().described[LT.removesuffix("#")]
    parts = tuple(_parts())
    return (
        _environment()
        .get_template("ontology.html")
        .render(
            title=_pair(about, DCTERMS + "title"),
            description=_pair(about, DCTERMS + "description"),
            iri=about.iri,
            version=about.text(OWL + "versionInfo"),
            version_iri=about.links[OWL + "versionIRI"][0],
            licence=about.links[DCTERMS + "license"][0],
            prefix=about.text(VANN + "preferredNamespacePrefix"),
            namespace=LT,
            parts=parts,
            joins=_joins(),
            labels=vocabulary().node_labels(),
            schemes=tuple(_schemes()),
            alignments=tuple(_alignments()),
            prefixes=sorted(PREFIXES.items()),
        )
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("ontology", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _parts() -> Iterator[Part]:
    terms = vocabulary()
    classes = tuple(_tree(name) for name in terms.of_type("Class") if not terms.supers(name))
    relations = terms.of_type("ObjectProperty")
    edges = tuple(_entry(name) for name in relations if LT + name in terms.edges())
    others = tuple(_entry(name) for name in relations if LT + name not in terms.edges())
    yield Part("classes", ("Lớp", "Classes"), tuple(chain.from_iterable(classes)))
    yield Part("edges", ("Quan hệ (cạnh của đồ thị)", "Relations (edges of the graph)"), edges)
    yield Part("links", ("Quan hệ khác", "Other relations"), others)
    yield Part("attributes", ("Thuộc tính", "Attributes"), tuple(map(_entry, terms.of_type("DatatypeProperty"))))
    yield Part("annotations", ("Chú giải", "Annotations"), tuple(map(_entry, terms.of_type("AnnotationProperty"))))


def _tree(name: str, depth: int = 0) -> tuple[Entry, ...]:
    """A class and, one step in, those for which it is the first class above."""
    below = [sub for sub in vocabulary().subs(name) if vocabulary().supers(sub)[0] == name]
    return (_entry(name, depth), *chain.from_iterable(_tree(sub, depth + 1) for sub in below))


def _entry(name: str, depth: int = 0) -> Entry:
    one = vocabulary().describe(name)
    return Entry(
        link=_link(one.iri),
        label=_pair(one, RDFS + "label"),
        definition=_pair(one, SKOS + "definition"),
        example=one.text(SKOS + "example") or "",
        depth=depth,
        rows=tuple(row for row in _rows(one) if row.links or row.words),
    )


def _rows(one: Description) -> Iterator[Row]:
    above = (*one.links.get(RDFS + "subClassOf", ()), *one.links.get(RDFS + "subPropertyOf", ()))
    yield Row(("Thuộc về", "Below"), tuple(map(_link, above)))
    direct = (LT + sub for sub in vocabulary().subs(one.name) if one.name in _first_above(sub))
    yield Row(("Gồm có", "Above"), tuple(map(_link, direct)))
    yield Row(("Từ", "From"), _ends(one, "domain"))
    yield Row(("Đến", "To"), _ends(one, "range"))
    yield Row(("Ngược với", "Inverse of"), tuple(map(_link, one.links.get(OWL + "inverseOf", ()))))
    yield Row(("Thuộc tính của lớp", "Properties"), tuple(_properties(one.iri)))
    yield Row(("Loại cạnh", "Relationship type"), words=one.texts(LT + "projectsAs"))
    yield Row(("Nhãn nút", "Node label"), words=one.texts(LT + "nodeLabel"))
    columns = (*one.texts(LT + "column"), *one.texts(LT + "edgeColumn"))
    yield Row(("Cột", "Column"), words=tuple(f"{column}: {one.text(LT + 'columnType')}" for column in columns))
    yield Row(("Mã quan hệ", "Relation code"), words=one.texts(LT + "relationCode"))


def _first_above(name: str) -> tuple[str, ...]:
    one = vocabulary().describe(name)
    return (*one.names(RDFS + "subClassOf"), *one.names(RDFS + "subPropertyOf"))


def _ends(one: Description, side: str) -> tuple[Link, ...]:
    return tuple(map(_link, (*one.links.get(RDFS + side, ()), *one.links.get(f"{SCHEMA}{side}Includes", ()))))


def _properties(cls: str) -> Iterator[Link]:
    for one in vocabulary().described.values():
        if cls in (*one.links.get(RDFS + "domain", ()), *one.links.get(SCHEMA + "domainIncludes", ())):
            yield _link(one.iri)


def _joins() -> dict[tuple[str, str], list[tuple[str, Link]]]:
    """The relationship types between two node labels."""
    found: dict[tuple[str, str], list[tuple[str, Link]]] = {}
    for edge in vocabulary().edges().values():
        for source in edge.sources:
            for target in edge.targets:
                found.setdefault((source, target), []).append((edge.type, _link(edge.iri)))
    return found


def _schemes() -> Iterator[SchemePart]:
    folder = files("ontology").joinpath("schemes")
    for name in sorted(file.name for file in folder.iterdir() if file.name.endswith(".ttl")):
        described = descriptions(f"schemes/{name}").values()
        members = tuple(_concept(one, f"schemes/{name}") for one in described if SKOS + "inScheme" in one.links)
        for scheme in (one for one in described if SKOS + "inScheme" not in one.links):
            definition = _pair(scheme, SKOS + "definition")
            yield SchemePart(f"scheme-{scheme.name}", _pair(scheme, SKOS + "prefLabel"), definition, members)


def _concept(one: Description, file: str) -> ConceptRow:
    def named(prop: str) -> tuple[Bilingual, ...]:
        return tuple(_pair(descriptions(file)[iri], SKOS + "prefLabel") for iri in one.links.get(prop, ()))

    start, end = (one.text(LT + "validFrom"), one.text(LT + "validTo"))
    return ConceptRow(
        name=one.name,
        label=_pair(one, SKOS + "prefLabel"),
        forms=one.texts(SKOS + "altLabel"),
        codes=one.texts(SKOS + "notation"),
        note=_pair(one, SKOS + "definition" if SKOS + "definition" in one.literals else SKOS + "scopeNote"),
        period=f"{start or '…'} – {end or '…'}" if start or end else "",
        above=named(SKOS + "broader"),
        later=named(DCTERMS + "isReplacedBy"),
    )


def _alignments() -> Iterator[Alignment]:
    for name in vocabulary().terms():
        one = vocabulary().describe(name)
        for prop, sign in ((RDFS + "subClassOf", "⊑"), (RDFS + "subPropertyOf", "⊑"), (OWL + "equivalentClass", "≡")):
            for other in one.links.get(prop, ()):
                if not other.startswith(LT):
                    yield Alignment(_link(one.iri), sign, _link(other))


def _pair(one: Description, prop: str) -> Bilingual:
    vietnamese = one.text(prop, "vi") or ""
    return vietnamese, one.text(prop, "en") or ""


def _link(iri: str) -> Link:
    """Terms of ours lead to their place on the page, others to where they are defined."""
    text = next(
        (f"{prefix}:{iri.removeprefix(base)}" for prefix, base in PREFIXES.items() if iri.startswith(base)), iri
    )
    return Link(text, f"#{iri.removeprefix(LT)}" if iri.startswith(LT) else iri)
