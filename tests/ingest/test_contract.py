import json

import pytest

from ingest.contract import to_contract
from ingest.model import (
    Assignment,
    Body,
    Citation,
    Extraction,
    Header,
    Movement,
    OrganisationMention,
    Recipient,
    Relation,
    Span,
    Target,
    UnnumberedCitation,
)
from ingest.pipeline import extract_file
from ontology.levels import Level

KEYS = [
    "source",
    "document",
    "citations",
    "unnumbered_citations",
    "movements",
    "recipients",
    "targets",
    "assignments",
    "organisations",
]
TEXT = "KẾ HOẠCH thi đua. Thực hiện Chỉ thị 34-CT/TW. Giảm 2%; tăng 2,5%."
UBND = Body("Ủy ban nhân dân huyện X", Level.DISTRICT, within=("tỉnh Y",))
EXTRACTION = Extraction(
    Header(type="Kế hoạch", type_span=Span(0, 8), issuer=UBND, title="thi đua", title_span=Span(9, 16)),
    (
        Citation(
            *("c1", Span(28, 44), "Chỉ thị", "34", "CT/TW", "34-CT/TW", "34-CT/TW"),
            relation=Relation.IMPLEMENTS,
            trigger=Span(18, 27),
        ),
    ),
    (UnnumberedCitation("u1", Span(0, 3), "Luật", "Luật A"),),
    (Movement("m1", Span(9, 16), "thi đua", "phong trào", "thi-dua", launchers=(UBND,), mentions=(Span(9, 12),)),),
    (Recipient(Span(0, 3), (UBND,), "báo cáo"),),
    (Target(Span(46, 53), "a", 2.0, "%", "decrease_by"), Target(Span(55, 64), "b", 2.5, "%", "increase_by")),
    (Assignment(Span(0, 3), (UBND, Body("Z")), "giao", (Body("P"),)),),
    (OrganisationMention(UBND, "UBND", (Span(0, 3),)),),
)


def spans(value):
    """Every object with words and their place, at any depth."""
    if isinstance(value, dict):
        if "text" in value and "start" in value:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


@pytest.fixture(scope="module")
def contract():
    return json.loads(json.dumps(to_contract(EXTRACTION, "a.txt", TEXT), ensure_ascii=False))


def test_the_keys_are_those_of_the_contract(contract):
    assert list(contract) == KEYS
    assert to_contract(Extraction(Header()), "a.txt", "")["document"]["type"] is None


def test_words_stand_at_their_offsets(contract):
    found = list(spans(contract))
    assert len(found) == 12
    for one in found:
        assert TEXT[one["start"] : one["end"]] == one["text"]


def test_values(contract):
    assert contract["document"]["type"]["label"] == "Kế hoạch"
    assert contract["document"]["issuer"] == {"name": UBND.name, "level": "district", "within": ["tỉnh Y"]}
    citation = contract["citations"][0]
    assert (citation["identifier"], citation["relation"], citation["cited_by"]) == ("34-CT/TW", "implements", "this")
    assert citation["trigger"]["text"] == "Thực hiện"
    assert contract["movements"][0]["launched_by"] == UBND.name
    assert contract["recipients"][0]["organisations"] == [
        {"name": UBND.name, "level": "district", "group": False, "members": None}
    ]
    assert contract["assignments"][0]["organisation"] == "Ủy ban nhân dân huyện X; Z"


def test_whole_numbers_stay_whole(contract):
    assert [repr(target["value"]) for target in contract["targets"]] == ["2", "2.5"]


@pytest.mark.shared
def test_the_contract_has_what_the_gold_standard_has(shared):
    for path in sorted((shared / "seeds").glob("*.txt")):
        gold = json.loads((shared / "gold" / f"{path.name[:3]}.json").read_text("utf-8"))
        raw, extraction = extract_file(path)
        contract = to_contract(extraction, path.name, raw.text)
        assert set(contract) <= set(gold)
        for one in spans(contract):
            assert raw.text[one["start"] : one["end"]] == one["text"]
        assert contract["source"] == gold["source"]
