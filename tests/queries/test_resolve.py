"""What people write and what they mean."""

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from queries.catalogue import ValueType
from queries.errors import AmbiguousReferenceError, UnknownReferenceError
from queries.names import named
from queries.resolve import one, resolve
from queries.terms import short

CT34 = "tw/ct/34/khoa-11"

MEANT = [
    ("34-CT/TW", CT34),
    ("chi thi 34", CT34),
    ("Chỉ thị 34-CT/TW", CT34),
    ("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị", CT34),
    ("CT 34", CT34),
    ("34/CT-TW", CT34),
    ("34 - CT / TW", CT34),
    ("34", CT34),
    (CT34, CT34),
    ("https://w3id.org/lantoa/id/document/" + CT34, CT34),
    ("05-CT/TW ngày 15/5/2016", "tw/ct/5/khoa-12"),
    ("5-CT/TW 2021", "tw/ct/5/khoa-13"),
    ("1-KL/TW", "tw/kl/1/khoa-13"),
    ("06/2022/QH15", "qh/khoa-15/luat/6"),
    ("12/KH-UBND huyện Vạn Ninh", "ubnd.huyen-van-ninh/kh/12/2023"),
    ("103/KH-UBND", "ubnd.tinh-tay-ninh/kh/103/2022"),  # before the placeholder of the same number
    ("Luật Thi đua, khen thưởng", "qh/khoa-15/luat/6"),
    ("dot thi dua dac biet", "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"),
]


@pytest.mark.parametrize(("written", "key"), MEANT)
def test_documents(store, written, key):
    assert short(one(store, written)) == key


@pytest.mark.parametrize(("written", "key"), MEANT)
def test_documents_of_a_snapshot(snapshot, written, key):
    assert short(one(snapshot, written)) == key


NAMED = [
    (ValueType.ORGANISATION, "UBND tỉnh Khánh Hòa", "ubnd.tinh-khanh-hoa"),
    (ValueType.ORGANISATION, "uy ban nhan dan huyen van ninh", "ubnd.huyen-van-ninh"),
    (ValueType.ORGANISATION, "LDLD huyen Duong Minh Chau", "ldld.huyen-duong-minh-chau"),
    (ValueType.ORGANISATION, "huyện Vạn Ninh", "ubnd.huyen-van-ninh"),
    (ValueType.ORGANISATION, "ubnd.xa-dai-lanh-2025", "ubnd.xa-dai-lanh-2025"),
    (ValueType.MOVEMENT, "vi nguoi ngheo", "vi-nguoi-ngheo"),
    (ValueType.MOVEMENT, "Chung sức xây dựng nông thôn mới", "ca-nuoc-chung-suc"),  # a variant's name
]


@pytest.mark.parametrize(("kind", "written", "key"), NAMED)
def test_names(store, snapshot, kind, written, key):
    assert short(one(store, written, kind)) == key
    assert short(one(snapshot, written, kind)) == key


@pytest.mark.parametrize(
    ("kind", "written", "keys"),
    [
        (ValueType.DOCUMENT, "05-CT/TW", ["tw/ct/5/khoa-12", "tw/ct/5/khoa-13"]),
        (ValueType.DOCUMENT, "12/KH-UBND", ["ubnd.huyen-van-ninh/kh/12/2023", "ubnd.xa-dai-lanh-2025/kh/12/2025"]),
        (ValueType.ORGANISATION, "UBND xã Đại Lãnh", ["ubnd.xa-dai-lanh", "ubnd.xa-dai-lanh-2025"]),
    ],
)
def test_ambiguous_references_name_their_candidates(store, snapshot, kind, written, keys):
    for source in (store, snapshot):
        with pytest.raises(AmbiguousReferenceError) as caught:
            one(source, written, kind)
        assert [short(iri) for iri, _ in caught.value.candidates] == keys
        assert all(key in str(caught.value) for key in keys)


@pytest.mark.parametrize(
    ("kind", "written", "hint"),
    [
        (ValueType.DOCUMENT, "34-CT/TU", CT34),
        (ValueType.DOCUMENT, "99999/KH-UBND", ""),
        (ValueType.DOCUMENT, "", ""),
        (ValueType.DOCUMENT, "!!!", ""),
        (ValueType.ORGANISATION, "UBND huyện Lệ Thủy", "ubnd.huyen-van-ninh"),
        (ValueType.MOVEMENT, "dạy tốt, học tốt", ""),
    ],
)
def test_unknown_references_name_the_nearest(store, snapshot, kind, written, hint):
    for source in (store, snapshot):
        with pytest.raises(UnknownReferenceError, match=f"no {kind.value} is called") as caught:
            one(source, written, kind)
        assert hint in str(caught.value)


def test_candidates_are_ranked_with_reasons(store):
    first, second = resolve(store, "103/KH-UBND")
    assert (first.score, second.score) == (1.0, 0.6)
    assert "số, ký hiệu trùng khớp" in first.why
    assert "chưa xác định" in second.why
    assert resolve(store, "103/KH-UBND", limit=1) == (first,)


def test_unresolved_bodies_come_after_real_ones(store):
    assert [each.key for each in named(store, "Ủy ban nhân dân tỉnh", "organisation")][:2] == [
        "ubnd.tinh-khanh-hoa",
        "ubnd.tinh-tay-ninh",
    ]


def test_a_number_that_many_bear(store):
    """More than are looked at closely: the words beside the number choose."""
    crowd = Store()
    crowd.extend(store)
    for place in range(100):
        document = NamedNode(f"https://w3id.org/lantoa/id/document/ubnd.xa-{place}/kh/12/2023")
        for name, value in (("identifier", "12/KH-UBND"), ("number", "12"), ("date", "2023")):
            crowd.add(Quad(document, NamedNode(f"https://w3id.org/lantoa/ontology#{name}"), Literal(value)))
    assert short(one(crowd, "12/KH-UBND huyện Vạn Ninh")) == "ubnd.huyen-van-ninh/kh/12/2023"


def test_a_number_with_a_point_is_not_the_number_before_it():
    store = Store()
    for key, number in (("66-7/2025", "66.7"), ("66-17/2025", "66.17"), ("66/2025", "66")):
        document = NamedNode(f"https://w3id.org/lantoa/id/document/cp/nq/{key}/qppl")
        for name, value in (("identifier", f"{number}/2025/NQ-CP"), ("number", number), ("date", "2025")):
            store.add(Quad(document, NamedNode(f"https://w3id.org/lantoa/ontology#{name}"), Literal(value)))
    assert short(one(store, "66.7/2025/NQ-CP")) == "cp/nq/66-7/2025/qppl"
    assert short(one(store, "66/2025/NQ-CP")) == "cp/nq/66/2025/qppl"
