"""The graph of one document: what it says of itself, of what it cites, of bodies, movements and targets, with the words."""

from dataclasses import replace

import pytest
from pyoxigraph import Literal, NamedNode, Store

from ingest.link import link
from ingest.model import (
    RawDocument,
)
from ingest.quads import document_graph
from ontology.namespaces import BASE, LT, MOVEMENT, OA, ORGANISATION, PREFIXES, RDF, SCHEME, UNIT
from ontology.vocabulary import vocabulary
from tests.ingest.district_plan import EXTRACTION, RAW, TEXT, at


def made(raw=RAW):
    return document_graph(raw, EXTRACTION, link(EXTRACTION, raw.key))


@pytest.fixture(scope="module")
def graph():
    return made()


@pytest.fixture(scope="module")
def ask(graph):
    """Rows of the variables named, in that order; IRIs without what comes before /id/."""
    store = Store()
    store.extend(graph.quads)

    def answer(names, pattern):
        query = f"SELECT DISTINCT {names} WHERE {{ {pattern} }}"
        rows = store.query(query, prefixes={**PREFIXES, "movement": MOVEMENT}, use_default_graph_as_union=True)
        return sorted(tuple(value.value.rsplit("/id/", 1)[-1] for value in row) for row in rows)

    return answer


PLAN = "document/ubnd.tinh-kon-tum-62/kh/12/2021"
DIRECTIVE = "document/tw/ct/34/khoa-11"
LAUNCH = TEXT[at("Kế hoạch số 12").start : at("Kon Tum chung sức xây dựng nông thôn mới").end]
OPEN = f"document/unresolved/{RAW.key}/5-ct-tu-chi-thi"
LAW = "document/quoc-hoi/luat/ten/thi-dua-khen-thuong"
KON_TUM = "organisation/uy-ban-nhan-dan.tinh-kon-tum-62"
NGOC_HOI = "organisation/uy-ban-nhan-dan.huyen-ngoc-hoi-611"


def test_the_document_describes_itself(graph, ask):
    own = f"<{graph.document}>"
    pattern = (
        f"{own} a lt:Plan, lt:Document ; lt:numberMissing true ; lt:identifier ?number ; lt:date ?date ; lt:year ?year"
    )
    assert ask("?number ?date ?year", pattern) == [("/KH-UBND", "2021-03", "2021")]
    assert ask("?title ?label", f"{own} dcterms:title ?title ; rdfs:label ?label") == [
        ("Phát động đợt thi đua mùa xuân", "Kế hoạch (không số): Phát động đợt thi đua mùa xuân")
    ]
    assert ask("?graph", f"{own} lt:describedIn ?graph . ?graph lt:describes {own}") == [(graph.name,)]
    assert ask("?number", f"{own} lt:number ?number") == []


def test_relations_stand_with_those_above_them(graph, ask):
    assert ask("?other", f"<{graph.document}> lt:continues ?other") == [(DIRECTIVE,)]
    assert ask("?other", f"<{graph.document}> lt:implements ?other") == [(DIRECTIVE,), (PLAN,)]
    assert ask("?other", f"<{graph.document}> lt:cites ?other") == [(LAW,), (DIRECTIVE,), (PLAN,)]


def test_what_a_cited_document_says_is_an_edge_of_the_cited_document(graph, ask):
    statement = (
        f"<{graph.name}#c3> a lt:Citation ; rdf:subject ?citing ; rdf:predicate lt:implements ; rdf:object ?cited"
    )
    assert ask("?citing ?cited", statement) == [(PLAN, OPEN)]


def test_a_number_without_year_or_unit_is_unresolved(ask):
    pattern = (
        "?it a lt:Directive, lt:Unresolved ; lt:number ?number ; lt:symbol ?symbol . ?s rdf:object ?it ; lt:method ?how"
    )
    assert ask("?it ?number ?symbol ?how", pattern) == [(OPEN, "5", "CT/TU", "placeholder")]


@pytest.mark.parametrize(
    ("edge", "words"),
    [
        ("lt:continues", "Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị"),
        ("lt:basedOn", "Căn cứ Luật Thi đua, khen thưởng"),
        ("lt:signedBy", "Nguyễn Văn A"),
        ("lt:launches ; rdf:object movement:kon-tum-chung-suc-xay-dung-nong-thon-moi", LAUNCH),
        ("lt:sets", "Tỷ lệ hộ nghèo giảm 2,5%/năm"),
        ("lt:localises", "Huyện hưởng ứng phong trào “Kon Tum chung sức xây dựng nông thôn mới” do tỉnh phát động."),
    ],
)
def test_the_words_that_prove_an_edge(ask, edge, words):
    place = (
        f"?s rdf:predicate {edge} ; oa:hasTarget/oa:hasSelector ?q . ?q oa:exact ?exact ; oa:start ?start ; oa:end ?end"
    )
    ((exact, start, end),) = ask("?exact ?start ?end", place)
    assert exact == TEXT[int(start) : int(end)] == words


def test_a_quote_stands_between_its_neighbours(graph, ask):
    quote = f"<{graph.name}#c1-quote> oa:prefix ?prefix ; oa:suffix ?suffix"
    ((prefix, suffix),) = ask("?prefix ?suffix", quote)
    assert prefix == TEXT[: at("Tiếp tục").start][-32:]
    assert suffix == TEXT[at("của Bộ Chính trị").end :][:32]


def test_a_part_and_the_surer_of_no_two_steps(graph, ask):
    pattern = f"<{graph.name}#c1> lt:part ?part ; lt:confidence ?confidence ; lt:rule ?rule ; lt:method ?method"
    assert ask("?part ?confidence ?rule ?method", pattern) == [("Mục II", "0.95", "citation.numbered", "party-key")]


def test_every_edge_has_its_proof(graph):
    of_the_map = {"jurisdiction", "within", "partOf", "candidate"}  # not said by the text
    edges = {iri for iri in vocabulary().edges() if iri.startswith(LT)} - {LT + name for name in of_the_map}
    triples = {(quad.subject, quad.predicate.value, quad.object) for quad in graph.quads}
    subjects, predicates, objects = (
        {s: o for s, p, o in triples if p == RDF + name} for name in ("subject", "predicate", "object")
    )
    proved = {s for s, p, _ in triples if p == OA + "hasTarget"}
    stated = set()
    for statement in subjects.keys() & proved:
        name = predicates[statement].value.removeprefix(LT)
        names = (name, *vocabulary().supers(name))
        stated |= {(subjects[statement], LT + each, objects[statement]) for each in names}
    assert {triple for triple in triples if triple[1] in edges} == stated


def test_bodies_units_and_groups(ask):
    district = "?it a lt:StateBody, org:FormalOrganization ; rdfs:label 'Ủy ban nhân dân huyện Ngọc Hồi'@vi ; lt:jurisdiction ?unit"
    assert ask("?it ?unit", district) == [(NGOC_HOI, "unit/huyen-ngoc-hoi-611")]
    assert ask("?up", f"<{ORGANISATION}uy-ban-nhan-dan.huyen-ngoc-hoi-611> org:subOrganizationOf ?up") == [(KON_TUM,)]
    assert ask("?up", f"<{UNIT}huyen-ngoc-hoi-611> lt:partOf ?up") == [("unit/tinh-kon-tum-62",)]
    assert ask("?rule ?unit", "?g a lt:OrganisationGroup ; lt:memberRule ?rule ; lt:within ?unit") == [
        ("UBND các xã", "unit/huyen-ngoc-hoi-611")
    ]
    assert ask("?g", "?g a lt:OrganisationGroup, lt:Organisation") == []
    assert ask("?it", f"?it lt:line <{SCHEME}line/party>") == [("organisation/bo-chinh-tri",)]


def test_recipients_have_a_purpose_and_filing_lines_are_none(graph, ask):
    pattern = "?s a lt:Recipient ; lt:purpose ?purpose ; rdf:object ?to"
    group = "organisation/uy-ban-nhan-dan-cac-xa.huyen-ngoc-hoi-611"
    assert ask("?to ?purpose", pattern) == [
        (group, f"{SCHEME}purpose/thuc-hien"),
        (KON_TUM, f"{SCHEME}purpose/bao-cao"),
    ]
    assert ask("?to", f"<{graph.document}> lt:sentTo ?to") == [(group,), (KON_TUM,)]


def test_movements(graph, ask):
    own = graph.document.removeprefix(BASE + "id/")
    local = f"<{MOVEMENT}kon-tum-chung-suc-xay-dung-nong-thon-moi>"
    assert ask("?document ?body", f"{local} lt:launchedIn ?document ; lt:launchedBy ?body") == [(PLAN, KON_TUM)]
    assert ask("?document", f"?document lt:promotes {local}") == [(own,)]
    assert ask("?name", f"{local} lt:localises/rdfs:label ?name") == [("Cả nước chung sức xây dựng nông thôn mới",)]
    mine = "?document lt:launches ?it . ?it lt:period '2021' ; lt:movementKind ?kind"
    assert ask("?document ?kind", mine) == [(own, f"{SCHEME}movement-kind/dot-thi-dua")]


def test_targets(graph, ask):
    figures = f"<{graph.document}> lt:sets ?t . ?t lt:indicator ?i ; lt:comparator ?c ; lt:value ?v ; lt:unitText ?u"
    assert ask("?i ?c ?v ?u", figures) == [("tỷ lệ hộ nghèo", "decrease_by", "2.5", "%/năm")]


def test_the_graph_is_the_same_whatever_the_file_is_called(graph):
    assert made(RawDocument("elsewhere/copy.txt", RAW.digest, TEXT)) == graph
    lines = [str(quad) for quad in graph.quads]
    assert lines == sorted(set(lines))


def test_a_text_that_gives_two_dates_is_taken_at_its_first_word():
    first, *_ = EXTRACTION.citations
    twice = replace(EXTRACTION, citations=(first, replace(first, id="c2", date="2014-07-04", title="x")), movements=())
    store = Store()
    store.extend(document_graph(RAW, twice, link(twice, RAW.key)).quads)
    dates = store.quads_for_pattern(NamedNode(f"{BASE}id/{DIRECTIVE}"), NamedNode(LT + "date"), None)
    assert [quad.object.value for quad in dates] == ["2014-04-07"]


def test_there_are_no_blank_nodes_and_every_term_is_in_the_vocabulary(graph):
    for quad in graph.quads:
        assert isinstance(quad.subject, NamedNode)
        assert isinstance(quad.object, NamedNode | Literal)
        for node in (quad.predicate, quad.object):
            if isinstance(node, NamedNode) and node.value.startswith(LT):
                assert vocabulary().term(node.value.removeprefix(LT))


def test_a_text_tells_how_it_was_read_and_a_quote_its_page():
    pages = (0, at("Phòng Nội vụ chủ trì").start)
    graph = made(replace(RAW, pages=pages, method="pdf-text+ocr", warnings=("pages 3, 4 are pictures",)))
    values = {(q.subject.value, q.predicate.value.split("#")[-1]): q.object.value for q in graph.quads}
    assert values[f"{graph.name}#text", "readBy"] == "pdf-text+ocr"
    assert values[f"{graph.name}#text", "readingWarning"] == "pages 3, 4 are pictures"
    assert (values[f"{graph.name}#c1-quote", "page"], values[f"{graph.name}#a1-1-quote", "page"]) == ("1", "2")


def test_what_was_recognised_from_a_picture_is_less_sure():
    def confidences(method):
        graph = made(replace(RAW, method=method))
        return [float(q.object.value) for q in graph.quads if q.predicate.value.endswith("#confidence")]

    printed, recognised = sorted(confidences("pdf-text")), sorted(confidences("ocr"))
    assert recognised == [pytest.approx(0.96 * each, abs=0.006) for each in printed]
    assert max(printed) == 1
