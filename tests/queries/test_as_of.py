"""Every question as of a day: later documents do not appear, do not count, and what they say is not said."""

from collections.abc import Iterator
from itertools import product

import pytest
from pyoxigraph import NamedNode, Quad, Store

from benchmarks.graph_corpus import corpus
from ontology.namespaces import DOCUMENT, LT
from queries.catalogue import Question, ValueType, names, question
from queries.dates import last_day
from queries.derived import inferred
from queries.engines.oxigraph import run
from queries.model import Table
from queries.terms import objects, short, subjects

BEFORE = "2022"
"""a year before the made country's only one"""
COUNTED = {"movements": "documents", "local-variants": "documents"}
"""questions that list what no document carries on, until they are asked as of a day"""


@pytest.fixture(scope="module")
def made() -> Store:
    union = Store()
    union.bulk_extend(corpus(150))
    union.bulk_extend(inferred(union))
    union.bulk_extend([Quad(quad.subject, quad.predicate, quad.object) for quad in union])
    return union


def most(made: Store, prop: str, *, subject: bool = False) -> list[str]:
    """Keys of the things that most often have a property, or most often are its object."""
    text = f"SELECT ?x {{ {'?x' if subject else '?y'} <{LT}{prop}> {'?y' if subject else '?x'} }}"
    text += " GROUP BY ?x ORDER BY DESC(COUNT(DISTINCT ?y)) ?x LIMIT 3"
    return [short(row["x"].value) for row in made.query(text)]


def implementing(made: Store, document: str) -> str:
    """The key of the first document that carries another one out."""
    return min(short(each) for each in subjects(made, LT + "implements", NamedNode(DOCUMENT + document)))


def asked(made: Store, one: Question) -> Iterator[dict[str, str]]:
    central = most(made, "implements")
    kinds = {
        ValueType.DOCUMENT: [*central, implementing(made, central[0]), *most(made, "sentTo", subject=True)],
        ValueType.ORGANISATION: most(made, "issuedBy"),
        ValueType.MOVEMENT: most(made, "promotes"),
        ValueType.TEXT: ["hộ nghèo"],
    }
    required = [each for each in one.parameters if each.required]
    for chosen in product(*(kinds[each.type] for each in required)):
        yield {each.name: value for each, value in zip(required, chosen, strict=True)}


def documents(found: Table, one: Question) -> set[str]:
    """Keys of all documents that an answer names."""
    places = [place for place, column in enumerate(one.columns) if column.type is ValueType.DOCUMENT]
    return {str(row[place]) for row in found.rows for place in places if row[place] is not None}


@pytest.mark.parametrize("name", names())
def test_later_documents_are_left_out(made, name):
    one = question(name)
    for given in asked(made, one):
        everything = run(made, one, given)
        for day in ("2023-03", BEFORE):
            then = run(made, one, given | {"as_of": day})
            dates = {key: min(objects(made, DOCUMENT + key, LT + "date"), default="") for key in documents(then, one)}
            assert {key: date for key, date in dates.items() if date > last_day(day)} == {}
        assert then.rows != everything.rows or not everything.rows
        counted = [column.name for column in one.columns].index(COUNTED[name]) if name in COUNTED else None
        rows = tuple(row for row in everything.rows if counted is None or row[counted])
        assert run(made, one, given | {"as_of": "9999"}).rows == rows


def test_the_made_country_has_all_that_questions_ask_for(made):
    empty = {
        name
        for name in names()
        if not any(run(made, question(name), given).rows for given in asked(made, question(name)))
    }
    assert empty == {
        "co-ordinating-bodies",  # asked of the samples
        "former-obligations",
    }


CT34 = "tw/ct/34/khoa-11"
# question, values, how many rows as of each day; 34-CT/TW is of 2014-04-07, /KH-LĐLĐ of 2022-02, the plans of 2023
CASES = [
    ("implements", {"document": CT34}, {"2014-04-07": 0, "2014-08": 1, "2022-01-31": 1, "2022-02-01": 2, "2022": 2, "2023": 7}),
    ("cascade-by-level", {"document": CT34}, {"2014": 1, "2022": 2, "2023-03": 2, "2023-04": 3}),
    ("recipients", {"document": "480/KH-UBND"}, {"2023-01-15": 0, "2023-01-16": 4, "2023-01": 4, "2022": 0}),
    ("silent-recipients", {"document": "480/KH-UBND"}, {"2022": 0, "2023-01": 3, "2023-02-20": 2}),
    ("movements", {}, {"2022-01": 0, "2022-02": 1, "2022": 2, "2023": 4}),
    ("data-quality", {}, {"2021-06-22": 0, "2021-06-23": 1}),
    ("unresolved-citations", {}, {"2022-01": 0, "2022-02": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given", "counts"), CASES, ids=[case[0] for case in CASES])
def test_rows_as_of_a_day(store, name, given, counts):
    one = question(name)
    assert {day: len(run(store, one, given | {"as_of": day}).rows) for day in counts} == counts
