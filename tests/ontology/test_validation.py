"""Each case breaks the good sample graph in one way and says what the report must then tell."""

from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from ontology.validation import Finding, validate

BASE = "https://w3id.org/lantoa/"
SAMPLE = Path(__file__).with_name("sample.trig").read_text("utf-8")
Change = tuple[str, str]


def report_of(*changes: Change) -> tuple[Finding, ...]:
    text = SAMPLE
    for old, new in changes:
        assert old in text, f"the sample no longer holds {old!r}"
        text = text.replace(old, new, 1)
    return validate(pyoxigraph.parse(text, pyoxigraph.RdfFormat.TRIG)).findings


def test_good_graph_conforms() -> None:
    report = validate(pyoxigraph.parse(SAMPLE, pyoxigraph.RdfFormat.TRIG))
    assert (report.conforms, report.graphs, report.findings) == (True, 2, ())


def test_rdflib_dataset_is_validated_alike() -> None:
    dataset = rdflib.Dataset()
    dataset.parse(data=SAMPLE.replace('rdfs:label "Chính phủ"@vi ; ', ""), format="trig")
    assert [one.message_en for one in validate(dataset).findings] == ["A body needs a name."]


CASES: list[tuple[Change, str, str]] = [
    # what changes, node that is blamed, what the English message must say
    (("a lt:Plan ; dcterms:type", "a lt:Plan, lt:Report ; dcterms:type"), "id/document/plan", "more than one class"),
    (('rdfs:label "Chỉ thị 34-CT/TW"@vi ;', ""), "id/document/directive", "exactly one label"),
    ((' ; rdfs:label "Nguyễn Văn A"@vi', ""), "id/person/nguyen-van-a", "person needs a name"),
    (('rdfs:label "xã Đại Lãnh"@vi ;', ""), "id/unit/xa", "unit needs a name"),
    (('"1976-01-01"^^xsd:date', '"2026-01-01"^^xsd:date'), "id/unit/xa", "must not come after"),
    (("lt:numberMissing true", 'lt:number "7" ; lt:numberMissing true'), "id/document/plan", "said to lack one"),
    (('lt:date "2023-04"', 'lt:date "tháng 4"'), "id/document/plan", "must be EDTF"),
    (('lt:date "2023-04"', 'lt:date "2023-14"'), "id/document/plan", "must be EDTF"),
    (("lt:year 2023 ; lt:level", "lt:year 23 ; lt:level"), "id/document/plan", "from 1930"),
    (("lt:year 2023 ; lt:level", 'lt:year "2023" ; lt:level'), "id/document/plan", "from 1930"),
    (("scheme/document-type/chi-thi", "scheme/document-type/tho"), "id/document/directive", "scheme of document types"),
    (("scheme/level/central", "scheme/level/galaxy"), "id/document/directive", "scheme of levels"),
    (("scheme/line/party", "scheme/line/circus"), "id/organisation/bo-chinh-tri", "scheme of lines"),
    (("lt:issuedBy <id/organisation/chinh-phu>", "lt:issuedBy <id/x>"), "id/document/decree", "issuer must be"),
    (("lt:signedBy <id/person/nguyen-van-a>", "lt:signedBy <id/x>"), "id/document/plan", "signatory must be"),
    (("<id/document/letter>, ", "<id/x>, "), "id/document/plan", "can be cited"),
    (("lt:promotes <id/movement/national>", "lt:promotes <id/x>"), "id/document/plan", "movement that is described"),
    (("lt:assigns <id/organisation/group>", "lt:assigns <id/x>"), "id/document/plan", "recipient or assignee"),
    (("a lt:Plan ; dcterms:type", "a lt:Plan, lt:Decree ; dcterms:type"), "id/document/plan", "more than one class"),
    (("a lt:OrganisationGroup", "a lt:OrganisationGroup, lt:Plan"), "id/organisation/group", "cannot be a document"),
    (("lt:candidate <id/organisation/ubnd-tinh>", "lt:candidate <id/x>"), "id/organisation/unresolved", "candidate"),
    (
        ("org:subOrganizationOf <id/organisation/ubnd-tinh>", "org:subOrganizationOf <id/x>"),
        "id/organisation/ubnd-xa",
        "above",
    ),
    (('lt:period "2021/2025"', 'lt:period "giai đoạn 2021-2025"'), "id/movement/local", "period must be EDTF"),
    (("movement-kind/phong-trao-thi-dua", "movement-kind/x"), "id/movement/local", "kind of a movement"),
    (("lt:launchedIn <id/document/plan>", "lt:launchedIn <id/x>"), "id/movement/local", "launched in a document"),
    (("rdf:predicate lt:continues ;", ""), "graph/aa11#c1", "exactly one predicate"),
    (("rdf:subject <id/document/plan> ;", ""), "graph/aa11#c1", "exactly one subject"),
    (("rdf:object <id/document/directive>", "rdf:object <id/unit/xa>"), "graph/aa11#c1", "joins two documents"),
    (
        ("rdf:object <id/organisation/ubnd-tinh>", "rdf:object <id/unit/xa>"),
        "graph/aa11#r1",
        "recipient must be a body",
    ),
    (("rdf:object <id/movement/local>", "rdf:object <id/unit/xa>"), "graph/aa11#m1", "movement at one end"),
    (("rdf:object <id/organisation/group>", "rdf:object <id/unit/xa>"), "graph/aa11#a1", "assignee must be a body"),
    (("scheme/purpose/bao-cao", "scheme/purpose/fun"), "graph/aa11#r1", "purpose must be"),
    (("lt:confidence 0.95", "lt:confidence 1.95"), "graph/aa11#c1", "from 0 to 1"),
    (('lt:rule "citation.numbered" ;', ""), "graph/aa11#c1", "names the rule"),
    (
        ("oa:hasSource <graph/aa11#text> ; oa:hasSelector <graph/aa11#c1-quote>", ""),
        "graph/aa11#c1",
        "points to the places",
    ),
    (("oa:start 100", "lt:page 0 ; oa:start 100"), "graph/aa11#c1-quote", "page must be one integer"),
    (('oa:exact "- UBND tỉnh (b/c);"', 'oa:exact ""'), "graph/aa11#r1-quote", "must not be empty"),
    (("oa:start 100", "oa:start 138"), "graph/aa11#c1-quote", "before the end"),
    (("oa:start 100", "oa:start -1"), "graph/aa11#c1-quote", "0 or more"),
    (('lt:sha256 "aa11', 'lt:sha256 "zz'), "graph/aa11#text", "64 hexadecimal"),
    (("lt:characters 1000 ;", 'lt:characters 1000 ; lt:readBy "ocr", "text" ;'), "graph/aa11#text", "way of reading"),
    (("lt:characters 1000 ;", ""), "graph/aa11#text", "length of the source text"),
    (("lt:value 2.0 ;", ""), "graph/aa11#t1-target-set", "value of a target"),
    (('lt:indicator "tỷ lệ hộ nghèo"@vi ;', ""), "graph/aa11#t1-target-set", "what is measured"),
    (('lt:comparator "<="', 'lt:comparator "khoảng"'), "graph/aa11#t1-target-set", "comparator"),
    (("lt:sets <graph/aa11#t1-target-set>", "lt:sets <id/x>"), "id/document/plan", "target that a document sets"),
]


@pytest.mark.parametrize(("change", "node", "says"), CASES, ids=[f"{node} {says}" for _, node, says in CASES])
def test_each_fault_is_found_at_its_node(change: Change, node: str, says: str) -> None:
    findings = report_of(change)
    assert [one for one in findings if one.node == BASE + node and says in one.message_en], findings
    assert all(one.message and one.message != one.message_en for one in findings), "every finding speaks both languages"


def test_a_document_that_says_nothing_of_itself_is_found() -> None:
    findings = report_of(("lt:numberMissing true ;", ""), ("lt:issuedBy <id/organisation/ubnd-xa> ;", ""))
    assert [one.node for one in findings] == [BASE + "id/document/plan"]
    assert "issuer" in findings[0].message_en


def test_a_finding_names_file_node_and_words() -> None:
    (finding,) = report_of(("lt:confidence 0.95", "lt:confidence 1.95"))
    assert finding.source == "plans/plan.txt"
    assert finding.label == "Kế hoạch (không số) 2023-04 — tiếp tục thực hiện — Chỉ thị 34-CT/TW"
    assert finding.value == "1.95"
    assert finding.quote == "Tiếp tục thực hiện Chỉ thị số 34-CT/TW"
    assert finding.in_words("en").startswith("plans/plan.txt: Kế hoạch (không số) 2023-04 — tiếp tục")


def test_a_node_is_quoted_from_the_statement_that_names_it() -> None:
    (finding,) = report_of(('lt:date "2014-04-07"', 'lt:date "07/4/2014"'))
    assert (finding.label, finding.quote) == ("Chỉ thị 34-CT/TW", "Tiếp tục thực hiện Chỉ thị số 34-CT/TW")


def test_graphs_are_checked_apart() -> None:
    text = SAMPLE + '<graph/bb22> { <id/document/lone> a lt:Plan ; rdfs:label "A"@vi ; lt:cites <id/document/plan> . }'
    report = validate(pyoxigraph.parse(text, pyoxigraph.RdfFormat.TRIG))
    assert report.graphs == 3
    assert [(one.source, one.message_en) for one in report.findings] == [
        (BASE + "graph/bb22", "Only a document that is described can be cited.")
    ]


def test_classes_above_and_normative_resolutions_are_no_fault() -> None:
    changes = [
        ("a lt:Plan ; dcterms:type", "a lt:ActionProgramme, lt:Programme, lt:Document ; dcterms:type"),
        ("a lt:Decree", "a lt:Resolution, lt:NormativeDocument, lt:Document"),
        ("a lt:OfficialLetter", "a lt:JointResolution, lt:Resolution, lt:NormativeDocument, lt:Document"),
    ]
    assert report_of(*changes) == ()


@pytest.mark.parametrize("period", ["2023", "2023-04", "2021/2025", "../2025", "2021/..", "2018-08-14/2025-09-02"])
def test_periods_in_edtf_are_no_fault(period: str) -> None:
    assert report_of(("2021/2025", period)) == ()


@pytest.mark.parametrize("period", ["..", "../..", "2021-2025", "21/25", "2021/", "năm 2023"])
def test_other_periods_are_found(period: str) -> None:
    assert [one.value for one in report_of(("2021/2025", period))] == [period]
