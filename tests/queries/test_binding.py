"""Values as people write them become terms, whatever is in them."""

import pytest
from pyoxigraph import Literal, NamedNode

from queries.binding import bound, terms
from queries.catalogue import parse, question
from queries.engines.oxigraph import run
from queries.errors import BadParameterError, QueriesError, UnknownReferenceError

TYPED = parse(
    "typed",
    """\
# title: a | a
# description: a | a
# parameter: since date optional a | a
# parameter: year integer optional a | a
# parameter: words text optional a | a
# parameter: level level province a | a
# column: since date a | a

SELECT ?since
WHERE {
  VALUES ?since { UNDEF } VALUES ?year { UNDEF } VALUES ?words { UNDEF }
  VALUES ?level {
    UNDEF
  }
}
""",
)


def test_terms_by_type(store):
    values = {"since": "2023-04", "year": "2023", "words": 'a "b" \\ }'}
    assert terms(store, TYPED, values) == {
        "since": Literal("2023-04"),
        "year": Literal(2023),
        "words": Literal('a "b" \\ }'),
        "level": NamedNode("https://w3id.org/lantoa/scheme/level/province"),
    }


def test_terms_stand_in_their_places():
    text = bound(TYPED, {"words": Literal('x" } # \n')})
    assert 'VALUES ?words { "x\\" } # \\n" }' in text
    assert "VALUES ?since { UNDEF }" in text


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"since": "hôm qua"}, "expected a date like"),
        ({"year": "nhiều"}, "expected a whole number"),
        ({"level": "châu lục"}, "is no level"),
        ({"issuer": "x"}, "has no parameter 'issuer'; it takes since, year, words, level"),
    ],
)
def test_values_of_another_type_are_refused(store, values, message):
    with pytest.raises(BadParameterError, match=message):
        terms(store, TYPED, values)


def test_required_parameters_are_asked_for(store):
    with pytest.raises(BadParameterError, match="implements needs 'document'"):
        run(store, question("implements"), {})


HOSTILE = [
    "34-CT/TW> } SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } #",
    "https://w3id.org/lantoa/id/document/x> } DROP ALL #",
    '" } UNION { ?s ?p ?o }',
    "\\u003e } #",
    "\n}\n",
    "UNDEF } VALUES ?document { <x>",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_references_are_only_unknown(store, value):
    with pytest.raises(QueriesError) as caught:
        run(store, question("cascade-by-level"), {"document": value})
    assert isinstance(caught.value, UnknownReferenceError) or value.startswith("34-CT/TW")


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_texts_are_only_texts(store, value):
    assert run(store, question("same-number"), {"identifier": value}).rows == ()
