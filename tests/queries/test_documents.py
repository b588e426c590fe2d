"""One document, body or movement with all that is said of it; lists and search."""

import pytest

from ontology.levels import Level
from queries.documents import document, documents, movement, movements, organisation, organisations
from queries.resolve import resolve
from queries.search import Wanted, search

KH480 = "ubnd.tinh-khanh-hoa/kh/480/2023"


def test_a_document(store):
    found = document(store, "480/KH-UBND")
    assert found.summary.title == "phong trào thi đua yêu nước năm 2023"
    assert found.file == KH480.replace("/", "_") + ".txt"
    assert [(link.edge.relation, link.document.identifier) for link in found.outgoing] == [
        ("implements", "34-CT/TW"),
        ("legal_basis", "06/2022/QH15"),
        ("references", "01-KL/TW"),
    ]
    assert [(link.edge.relation, link.document.issuer) for link in found.incoming] == [
        ("implements", "Ủy ban nhân dân huyện Vạn Ninh"),
        ("follows", "Ủy ban nhân dân xã Đại Lãnh"),
    ]
    assert found.incoming_total == 2
    assert all(link.edge.evidence for link in (*found.outgoing, *found.incoming))
    assert [(each.organisation.label, each.purpose, each.organisation.group) for each in found.recipients] == [
        ("Ủy ban nhân dân các huyện, thị xã, thành phố", "thuc-hien", True),
        ("Tỉnh ủy Khánh Hòa", "bao-cao", False),
        ("Ủy ban nhân dân huyện Diên Khánh", "thuc-hien", False),
        ("Ủy ban nhân dân huyện Vạn Ninh", "thuc-hien", False),
    ]
    assert [(each.relation, each.movement.key) for each in found.movements] == [
        ("launches", "khanh-hoa-chung-suc"),
        ("promotes", "vi-nguoi-ngheo"),
    ]


def test_a_document_that_is_only_cited(store):
    found = document(store, "34-CT/TW", limit=2)
    assert (found.file, found.digest, found.summary.held) == (None, None, False)
    assert (len(found.incoming), found.incoming_total) == (2, 3)


def test_a_body(store):
    found = organisation(store, "UBND tỉnh Khánh Hòa", limit=2)
    assert [each.identifier for each in found.documents] == ["99/KH-UBND", "480/KH-UBND"]
    assert found.documents_total == 3
    assert [each.key for each in found.movements] == ["ca-nuoc-chung-suc", "khanh-hoa-chung-suc", "vi-nguoi-ngheo"]
    assert (found.summary.level, found.summary.province) == (Level.PROVINCE, "tỉnh Khánh Hòa")


def test_an_unresolved_body(store):
    found = organisation(store, "unresolved/7e57/uy-ban-nhan-dan-tinh").summary
    assert not found.resolved
    assert found.province is None


def test_a_movement(store):
    found = movement(store, "cả nước chung sức xây dựng nông thôn mới")
    assert found.summary.variants == ("Chung sức xây dựng nông thôn mới",)
    assert [each.key for each in found.variants] == ["khanh-hoa-chung-suc", "tay-ninh-chung-suc"]
    assert [each.identifier for each in found.documents] == ["200/QĐ-UBND"]


@pytest.mark.parametrize(
    ("wanted", "identifiers"),
    [
        (Wanted("chuyển đổi số"), {"99/KH-UBND", "12/KH-UBND", "7/KH-UBND"}),
        (Wanted("chuyen doi so"), {"99/KH-UBND", "12/KH-UBND", "7/KH-UBND"}),
        (Wanted("chuyen doi so", level=Level.COMMUNE), {"12/KH-UBND", "7/KH-UBND"}),
        (Wanted("5-CT/TW"), {"05-CT/TW"}),
        (Wanted("chỉ thị số 34"), {"34-CT/TW", "2035/KH-UBND"}),  # a title names it
        (Wanted("34/CT-TW"), {"34-CT/TW"}),
        (Wanted("thi dua dac b"), {"/KH-UBND"}),  # the last word only begun
        (Wanted("luật", held=True), set()),
        (Wanted("luật", held=False), {"06/2022/QH15"}),
        (Wanted('"; DROP TABLE entry; --'), set()),
        (Wanted("…"), set()),
    ],
)
def test_documents_are_found(snapshot, wanted, identifiers):
    page = documents(snapshot, wanted)
    assert {each.identifier for each in page.items} == identifiers
    assert page.total == len(page.items)


def test_lists_are_paged(snapshot):
    every = documents(snapshot, Wanted(), limit=100)
    assert every.total == len(every.items) == 20
    assert every.items[0].identifier == "34-CT/TW"  # the most cited one
    pages = [documents(snapshot, Wanted(), offset=offset, limit=8) for offset in (0, 8, 16)]
    assert [len(page.items) for page in pages] == [8, 8, 4]
    assert tuple(item for page in pages for item in page.items) == every.items


def test_bodies_are_found_by_their_abbreviation(snapshot):
    found = organisations(snapshot, Wanted("UBND xã đại"))
    assert [each.label for each in found.items] == ["Ủy ban nhân dân xã Đại Lãnh"] * 2
    assert organisations(snapshot, Wanted("ubnd", level=Level.COMMUNE)).total == 4
    assert organisations(snapshot, Wanted("các huyện")).items[0].group


def test_movements_are_found_by_any_name(snapshot):
    assert [each.key for each in movements(snapshot, Wanted("nguoi ngheo")).items] == ["vi-nguoi-ngheo"]
    assert movements(snapshot, Wanted()).total == 4


@pytest.mark.parametrize(
    ("as_of", "known", "carried"),
    [
        ("2014-04-06", set(), set()),
        ("2014-04-07", {"34-CT/TW"}, set()),
        ("2022-01", {"34-CT/TW", "2035/KH-UBND", "05-CT/TW", "01-KL/TW", "103/KH-UBND"}, set()),
        (
            "2022-02",
            {"34-CT/TW", "2035/KH-UBND", "05-CT/TW", "01-KL/TW", "103/KH-UBND", "/KH-LĐLĐ"},
            {"tay-ninh-chung-suc"},
        ),
    ],
)
def test_lists_as_of_a_day(snapshot, as_of, known, carried):
    found = documents(snapshot, Wanted(as_of=as_of)).items
    assert {each.identifier for each in found if each.date} == known
    assert {each.key for each in movements(snapshot, Wanted(as_of=as_of)).items} == carried
    assert {each.document.identifier for each in resolve(snapshot, "05", as_of=as_of)} == known & {"05-CT/TW"}


def test_pages_as_of_a_day(snapshot):
    plan = "ubnd.tinh-khanh-hoa/kh/480/2023"
    assert {link.document.date for link in document(snapshot, plan, as_of="2023-03").incoming} == {"2023-02-20"}
    assert document(snapshot, plan, as_of="2023-01").incoming_total == 0
    assert organisation(snapshot, "ubnd.tinh-khanh-hoa", as_of="2022").documents_total == 1


def test_search_goes_over_all_kinds(snapshot):
    assert {hit.kind for hit in search(snapshot, Wanted("khanh hoa")).items} == {"organisation", "movement"}
