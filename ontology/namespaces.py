"""Prefixes; the only place where an IRI base is written.

Plain strings, so that neither rdflib nor pyoxigraph has to be imported to name something.

>>> LT + "implements"
'https://w3id.org/lantoa/ontology#implements'
"""

from typing import Final

BASE: Final = "https://w3id.org/lantoa/"

LT: Final = BASE + "ontology#"
SCHEME: Final = BASE + "scheme/"
DOCUMENT: Final = BASE + "id/document/"
ORGANISATION: Final = BASE + "id/organisation/"
MOVEMENT: Final = BASE + "id/movement/"
UNIT: Final = BASE + "id/unit/"
PERSON: Final = BASE + "id/person/"
GRAPH: Final = BASE + "graph/"

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
OWL: Final = "http://www.w3.org/2002/07/owl#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
DCTERMS: Final = "http://purl.org/dc/terms/"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
PROV: Final = "http://www.w3.org/ns/prov#"
ORG: Final = "http://www.w3.org/ns/org#"
FOAF: Final = "http://xmlns.com/foaf/0.1/"
ELI: Final = "http://data.europa.eu/eli/ontology#"
OA: Final = "http://www.w3.org/ns/oa#"
SH: Final = "http://www.w3.org/ns/shacl#"
SCHEMA: Final = "https://schema.org/"
RICO: Final = "https://www.ica.org/standards/RiC/ontology#"
CV: Final = "http://data.europa.eu/m8g/"
TIME: Final = "http://www.w3.org/2006/time#"
VANN: Final = "http://purl.org/vocab/vann/"

PREFIXES: Final[dict[str, str]] = {
    "lt": LT,
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "dcterms": DCTERMS,
    "skos": SKOS,
    "prov": PROV,
    "org": ORG,
    "foaf": FOAF,
    "eli": ELI,
    "oa": OA,
    "sh": SH,
    "schema": SCHEMA,
    "rico": RICO,
    "cv": CV,
    "time": TIME,
    "vann": VANN,
}
