"""Questions in Cypher: the same headers as in SPARQL, and nothing that ladybug and Neo4j both run but read differently."""

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest

from queries.catalogue import Dialect, cypher, names, question

COMMENT_OR_STRING = re.compile(r"//[^\n]*|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
RELATIONSHIP = re.compile(r"(<?)-\[(?P<inside>[^\]]*)\]-(>?)\((?P<end>[^)]*)\)")
REFUSED = {
    "labels() is a text in ladybug, a list in Neo4j": r"\blabels\s*\(",
    "keys() come in another order": r"\bkeys\s*\(",
    "id() is no number in ladybug": r"\bid\s*\(",
    "reverse() of a list is broken in ladybug": r"\breverse\s*\(",
    "sum() is a decimal in ladybug": r"\bsum\s*\(",
    "relationships are dictionaries in ladybug": r"\b(relationships|rels)\s*\(",
    "nodes are dictionaries in ladybug": r"\bRETURN\s+(DISTINCT\s+)?\*",
    "lists begin at 1 in ladybug": r"[\w)]\s*\[\s*-?\d",
    "two labels are either in ladybug, both in Neo4j": r"\(\s*\w*\s*:\s*\w+\s*:",
    "plans are no rows": r"\b(EXPLAIN|PROFILE)\b",
}


def faults(text: str) -> Iterator[str]:
    """Why a text must not be shared."""
    if "(?i)" in text:
        yield "(?i) folds Vietnamese letters in ladybug only"
    bare = COMMENT_OR_STRING.sub("''", text)
    yield from (why for why, pattern in REFUSED.items() if re.search(pattern, bare, re.IGNORECASE))
    things = set(re.findall(r"[(\[](\w+)[:\s{)]", bare))
    returned = "," + bare.rpartition("RETURN")[2].replace("DISTINCT", "")
    if things & set(re.findall(r",\s*(\w+)\s*(?=,|$|\n)", returned)):
        yield "nodes are dictionaries in ladybug"
    for clause in re.split(r"\b(?:OPTIONAL\s+)?MATCH\b", bare)[1:]:
        pattern = re.split(r"\b(?:WHERE|WITH|RETURN|UNWIND|UNION)\b", clause)[0]
        seen: set[str] = set()
        for found in RELATIONSHIP.finditer(pattern):
            yield from faults_of_relationship(found)
            types = set(re.findall(r"\w+", found["inside"].partition(":")[2].partition("*")[0]))
            if types & seen:
                yield "two relationships of one MATCH may be the same one in ladybug"
            seen |= types


def faults_of_relationship(found: re.Match[str]) -> Iterator[str]:
    if "*" not in found["inside"]:
        return
    if not (found[1] or found[3]):
        yield "a walk without direction may go back on itself in ladybug"
    if ":" not in found["inside"]:
        yield "a walk over any type gives other rows"
    if ":" in found["end"] and "{" not in found["end"]:
        yield "a label at the far end of a walk makes ladybug look at every node of it"
    if not re.search(r"\*\d+\.\.\d+$", found["inside"]):
        yield "ladybug walks in circles when a walk does not say from where to where it counts"


def header(text: str, mark: str) -> list[str]:
    lines = text.splitlines()
    end = next(place for place, line in enumerate(lines) if not line.startswith(mark))
    return [line.removeprefix(mark) for line in lines[:end]]


@pytest.mark.parametrize("name", names())
def test_a_question_has_the_same_header_in_both_languages(name):
    for dialect in Dialect:
        assert header(cypher(name, dialect), "//") == header(question(name).text, "#")


@pytest.mark.parametrize("name", names())
def test_parameters_are_used_and_columns_returned(name):
    one = question(name)
    for dialect in Dialect:
        text = COMMENT_OR_STRING.sub("''", cypher(name, dialect))
        assert set(re.findall(r"\$(\w+)", text)) == {each.name for each in one.parameters}
        last = text.rpartition("RETURN")[2]
        for column in one.columns:
            assert re.search(rf"\bAS `?{column.name}`?(?!\w)|[,\s]{column.name}(?=[,\s])", last), column.name


@pytest.mark.parametrize("name", names())
def test_an_optional_whole_number_has_a_default(name):
    # '' stands for a text that was left out; a number has nothing that could.
    assert all(each.required or each.default or each.type != "integer" for each in question(name).parameters)


def shared(name):
    """Whether one file is for both engines."""
    return files("queries").joinpath("cypher", f"{name}.cypher").is_file()


@pytest.mark.parametrize("name", [*filter(shared, names())])
def test_what_both_engines_run_they_read_alike(name):
    assert list(faults(cypher(name, Dialect.NEO4J))) == []


@pytest.mark.parametrize("name", [*filter(shared, names())])
def test_walks_go_as_far_as_ladybug_lets_them(name):
    assert set(re.findall(r"\*\d*\.\.(\d*)", cypher(name, Dialect.NEO4J))) <= {"30"}


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (a:Document)-[:CITES*1..2]-(b) RETURN b.id AS id",
        "MATCH (a:Document)-[*1..2]->(b) RETURN b.id AS id",
        "MATCH (a:Document {id: $a})-[:CITES*]->(b) RETURN b.id AS id",
        "MATCH (a:Document {id: $a})-[:CITES*1..6]->(b:Document) RETURN b.id AS id",
        "MATCH (a:Document)-[:CITES]->(b), (c)-[:CITES]->(d) RETURN b.id AS id",
        "MATCH (a:Document) RETURN labels(a) AS labels",
        "MATCH (a:Document) RETURN keys(a) AS keys",
        "MATCH (a:Document) RETURN id(a) AS id",
        "MATCH (a:Document) RETURN reverse(collect(a.id)) AS ids",
        "MATCH (a:Document) RETURN sum(a.year) AS years",
        "MATCH (a:Document) RETURN a",
        "MATCH (a:Document) RETURN *",
        "MATCH (a:Document) RETURN collect(a.id)[0] AS first",
        "MATCH (a:Document:Plan) RETURN a.id AS id",
        "MATCH (a:Document) WHERE a.title =~ '(?i)kế HOẠCH.*' RETURN a.id AS id",
        "EXPLAIN MATCH (a:Document) RETURN a.id AS id",
    ],
)
def test_what_they_read_differently_is_refused(text):
    assert list(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (a:Document {id: $a})<-[:CITES|IMPLEMENTS*1..6]-(b) RETURN DISTINCT b.id AS id",
        "MATCH (a:Document) WHERE a.title CONTAINS 'labels(n)' RETURN a.id AS id // keys(n)",
        "MATCH (a:Document)-[:CITES]->(b) MATCH (b)-[:CITES]->(c) RETURN a.id AS id",
        "MATCH (a:Document) RETURN a.id AS id",
    ],
)
def test_what_they_read_alike_is_not(text):
    assert list(faults(text)) == []
