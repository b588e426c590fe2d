"""What a document rests on and what implements it."""

import io

import networkx as nx
import pytest

from queries.errors import AmbiguousReferenceError
from queries.lineage import Walk, lineage, to_graphml, to_networkx
from queries.model import Direction
from queries.terms import short

CT34, LAW = "tw/ct/34/khoa-11", "qh/khoa-15/luat/6"
KH480, KH2035, KH12 = (
    "ubnd.tinh-khanh-hoa/kh/480/2023",
    "ubnd.tinh-tay-ninh/kh/2035/2014",
    "ubnd.huyen-van-ninh/kh/12/2023",
)
LDLD = "ldld.huyen-duong-minh-chau/kh/khong-so/2022-02/phat-dong-phong-trao-thi-dua-1a2b3c4d"
DAI_LANH = "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"
VAN_THO = "ubnd.xa-van-tho/kh/31/2023"


def keys(found):
    return {document.key for document in found.documents}


def edges(found):
    return {(short(edge.source), short(edge.target), edge.relation) for edge in found.edges}


@pytest.mark.parametrize(
    ("ref", "walk", "reached"),
    [
        ("34-CT/TW", Walk(Direction.DOWN, 0), {CT34}),
        ("34-CT/TW", Walk(Direction.DOWN, 1), {CT34, KH480, KH2035, DAI_LANH}),
        ("34-CT/TW", Walk(Direction.DOWN, 2), {CT34, KH480, KH2035, DAI_LANH, KH12, LDLD}),
        ("34-CT/TW", Walk(Direction.DOWN, 9), {CT34, KH480, KH2035, DAI_LANH, KH12, LDLD, VAN_THO}),
        ("34-CT/TW", Walk(Direction.UP, 9), {CT34}),
        (VAN_THO, Walk(Direction.UP, 9), {VAN_THO, KH12, KH480, CT34, LAW}),
        (KH12, Walk(Direction.BOTH, 1), {KH12, KH480, DAI_LANH, VAN_THO}),
        (KH480, Walk(Direction.UP, 1, relations=("basedOn",)), {KH480, LAW}),
        (KH480, Walk(Direction.UP, 1, relations=("cites",)), {KH480, LAW, CT34, "tw/kl/1/khoa-13"}),
    ],
)
def test_depth_means_exactly_depth(store, ref, walk, reached):
    found = lineage(store, ref, walk)
    assert keys(found) == reached
    assert found.documents[0].iri == found.root
    assert not found.truncated


def test_edges_between_all_that_was_reached(store):
    assert edges(lineage(store, "34-CT/TW", Walk(Direction.DOWN, 3))) == {
        (KH480, CT34, "implements"),
        (KH2035, CT34, "implements"),
        (DAI_LANH, CT34, "implements"),
        (DAI_LANH, KH12, "implements"),
        (DAI_LANH, KH480, "follows"),
        (KH12, KH480, "implements"),
        (VAN_THO, KH12, "implements"),
        (LDLD, KH2035, "implements"),
    }


def test_the_most_exact_relation_names_the_edge(store):
    found = lineage(store, "tw/ct/5/khoa-12", Walk(Direction.DOWN, 1))
    assert edges(found) == {("tw/kl/1/khoa-13", "tw/ct/5/khoa-12", "continues")}
    assert edges(lineage(store, KH480, Walk(Direction.UP, 1, ("basedOn",)))) == {(KH480, LAW, "legal_basis")}


def test_edges_carry_their_words_when_asked(store):
    found = lineage(store, "34-CT/TW", Walk(Direction.DOWN, 2, evidence=True))
    (words,) = next(edge.evidence for edge in found.edges if short(edge.source) == KH2035)
    assert words.quote == "Kế hoạch số 2035/KH-UBND về thực hiện Chỉ thị số 34-CT/TW"
    assert words.source == LDLD.replace("/", "_") + ".txt"
    assert words.end - words.start == len(words.quote)
    assert (words.rule, words.confidence, words.prefix, words.suffix) == ("citation.numbered", 0.95, "…", "\n")
    assert len(words.digest) == 64
    assert not any(edge.evidence for edge in lineage(store, "34-CT/TW", Walk(Direction.DOWN, 2)).edges)


def test_the_limit_is_kept_and_told(store):
    found = lineage(store, "34-CT/TW", Walk(Direction.DOWN, 9, limit=3))
    assert len(found.documents) == 3
    assert found.truncated
    assert {edge.source for edge in found.edges} | {edge.target for edge in found.edges} <= {
        document.iri for document in found.documents
    }


def test_documents_carry_what_cards_show(store):
    card = next(each for each in lineage(store, VAN_THO, Walk(Direction.UP, 1)).documents if each.key == KH12)
    assert (card.type_code, card.level, card.issuer, card.province, card.held) == (
        "KH",
        "district",
        "Ủy ban nhân dân huyện Vạn Ninh",
        "tỉnh Khánh Hòa",
        True,
    )


def test_an_ambiguous_root_is_refused(store):
    with pytest.raises(AmbiguousReferenceError):
        lineage(store, "05-CT/TW")


def test_graphml_reads_back_with_labels(store):
    found = lineage(store, "34-CT/TW", Walk(Direction.DOWN, 3, evidence=True))
    graph = nx.read_graphml(io.BytesIO(to_graphml(found).encode()))
    assert nx.utils.graphs_equal(graph, to_networkx(found)) or set(graph) == keys(found)
    assert graph.nodes[CT34]["label"] == "Chỉ thị 34-CT/TW"
    assert graph.edges[KH480, CT34]["quote"] == "Thực hiện Chỉ thị số 34-CT/TW"
