"""Headers of questions: what is read from them, and what is refused."""

import re

import pytest

from ontology.namespaces import PREFIXES
from queries.catalogue import AS_OF, Parameter, ValueType, Words, names, parse, question
from queries.errors import BadHeaderError, UnknownQuestionError

GOOD = """\
# title: Văn bản của X | Documents of X
# description: Mọi văn bản
#     của X. | All documents of X.
# parameter: organisation organisation required Cơ quan | Organisation
# parameter: level level commune Cấp | Level
# column: document document Văn bản | Document
# column: count integer Số | Number
# example: organisation=UBND xã

SELECT ?document (COUNT(?x) AS ?count)
WHERE {
  VALUES ?organisation { UNDEF }
  VALUES ?level { UNDEF }
  ?document ?x ?organisation ; ?y ?level .
}
GROUP BY ?document
"""


def test_header_is_read():
    one = parse("good", GOOD)
    assert (one.title.vi, one.title.en) == ("Văn bản của X", "Documents of X")
    assert one.description.vi == "Mọi văn bản của X."
    required, defaulted = one.parameters
    assert (required.name, required.type, required.required, required.default) == (
        "organisation", ValueType.ORGANISATION, True, None,
    )  # fmt: skip
    assert (defaulted.required, defaulted.default, defaulted.label.en) == (False, "commune", "Level")
    assert [(column.name, column.type, column.heading.vi) for column in one.columns] == [
        ("document", ValueType.DOCUMENT, "Văn bản"),
        ("count", ValueType.INTEGER, "Số"),
    ]
    assert one.example == {"organisation": "UBND xã"}


BAD = [
    ("a language is missing", "Văn bản của X | Documents of X", "Văn bản của X", r"bad\.rq:1: title: expected 'Vietnamese"),
    ("no title", "# title: Văn bản của X | Documents of X\n", "", r"bad\.rq:1: expected one 'title'"),
    ("an unknown field", "# example:", "# sample:", r"bad\.rq:8: expected '# field"),
    ("an unknown type", "level level", "level height", r"bad\.rq:5: parameter: expected 'name type"),
    ("an undeclared parameter", "# parameter: level level commune Cấp | Level\n", "", r"bad\.rq:12: \?level is not declared"),
    ("an unused parameter", "  VALUES ?level { UNDEF }\n", "", r"bad\.rq:5: parameter 'level' has no place"),
    ("no heading in English", "Số | Number", "Số", r"bad\.rq:7: column: expected 'Vietnamese"),
    ("a column that is not declared", "# column: count integer Số | Number\n", "", r"bad\.rq:9: SELECT gives"),
    ("a column that is not selected", "(COUNT(?x) AS ?count)", "", r"bad\.rq:10: SELECT gives \['document'\]"),
    ("no example of what is required", "# example: organisation=UBND xã\n", "", r"bad\.rq:4: no example"),
    ("an example of nothing", "example: organisation=", "example: body=", r"bad\.rq:(4|8): (no )?example"),
    ("an example without a value", "organisation=UBND xã", "organisation", r"bad\.rq:8: example: expected"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_headers_are_refused_with_their_line(old, new, message):
    assert old in GOOD
    with pytest.raises(BadHeaderError, match=message):
        parse("bad", GOOD.replace(old, new))


def test_unknown_questions_name_the_nearest():
    with pytest.raises(UnknownQuestionError, match="silent-recipients"):
        question("silent-recipient")


@pytest.mark.parametrize("name", names())
def test_shipped_questions(name):
    one = question(name)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert one.columns
    taken = [each for each in one.parameters if each.name == AS_OF]
    assert taken == [Parameter(AS_OF, ValueType.DATE, False, None, Words("Tính đến ngày", "As of"))]
    for prefix, iri in re.findall(r"^PREFIX (\w+): <(.*)>$", one.text, re.MULTILINE):
        assert PREFIXES[prefix] == iri
    assert all(len(line) <= 200 for line in one.text.splitlines())


def test_there_are_at_least_thirty():
    assert len(names()) >= 30
