"""Questions on what the small country does not have, asked of a made one; rows are counted from its quads."""

from datetime import date

import pytest
from pyoxigraph import NamedNode, Quad, Store

from benchmarks.graph_corpus import corpus
from ontology.namespaces import DOCUMENT, ELI, LT
from queries.catalogue import question
from queries.engines.oxigraph import run
from queries.terms import short

ISSUED = NamedNode(ELI + "date_document")


@pytest.fixture(scope="module")
def made():
    union = Store()
    union.bulk_extend(Quad(quad.subject, quad.predicate, quad.object) for quad in corpus(150))
    return union


def pairs(made, *names):
    return {
        (short(quad.subject.value), short(quad.object.value))
        for name in names
        for quad in made.quads_for_pattern(None, NamedNode(LT + name), None)
    }


def test_targets_of_an_indicator(made):
    rows = run(made, question("targets-of-indicator"), {"indicator": "hộ nghèo"}).rows
    assert rows
    assert {row[0] for row in rows} == {document for document, _ in pairs(made, "sets")}
    assert {row[4] for row in rows} == {"tỷ lệ hộ nghèo"}
    assert run(made, question("targets-of-indicator"), {"indicator": "rừng"}).rows == ()


def test_what_rests_on_something_ended(made):
    ended, rests = pairs(made, "replaces", "repeals"), pairs(made, "implements", "follows", "basedOn")
    wanted = {(one, basis, by) for by, basis in ended for one, on in rests if on == basis and one != by}
    rows = run(made, question("rests-on-ended"), {}).rows
    assert rows
    assert {(row[0], row[3], row[4]) for row in rows} == wanted


def test_tasks_of_a_document(made):
    document = min(document for document, _ in pairs(made, "assigns"))
    rows = run(made, question("tasks-of"), {"document": document}).rows
    assert {(document, row[0]) for row in rows} == {pair for pair in pairs(made, "assigns") if pair[0] == document}
    assert all(row[3].startswith("Giao ") for row in rows)


def test_days_are_those_of_the_calendar(made):
    days = {
        quad.subject.value: date.fromisoformat(quad.object.value) for quad in made.quads_for_pattern(None, ISSUED, None)
    }
    rows = run(made, question("cascade-lag"), {"document": "tw/ct/0/khoa-13"}).rows
    assert rows
    begin = days[DOCUMENT + "tw/ct/0/khoa-13"]
    lags = {(day - begin).days for iri, day in days.items() if "/kh/1/" in iri}
    assert {row[3] for row in rows} | {row[4] for row in rows} <= lags
    assert max(row[4] for row in rows) == max(lags)
    assert all(row[3] <= row[5] <= row[4] for row in rows)
