"""Derived graphs follow from the sources, whatever their order, and stand in snapshots only."""

from datetime import UTC, datetime
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.namespaces import GRAPH, LT, ORGANISATION, RDF, RDFS, UNIT
from queries.derived import SUCCESSION, succession
from queries.snapshot import publish
from queries.terms import objects

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def organisation(key: str, label: str, graph: str = "1") -> list[Quad]:

    iri, name = NamedNode(ORGANISATION + key), NamedNode(GRAPH + graph)
    return [
        Quad(iri, NamedNode(RDF + "type"), NamedNode(LT + "Organisation"), name),
        Quad(iri, NamedNode(RDFS + "label"), Literal(label, language="vi"), name),
    ]


CHAIR = organisation("chu-tich-uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Chủ tịch Ủy ban nhân dân huyện Ngọc Hồi")
MINISTRY = organisation("bo-giao-thong-van-tai", "Bộ Giao thông vận tải", "2")


def store_of(*quads: Quad) -> Store:
    store = Store()
    store.extend(quads)
    return store


def test_a_post_goes_the_way_of_its_body() -> None:
    store = store_of(*CHAIR)
    store.extend(succession(store))
    post = ORGANISATION + "chu-tich-uy-ban-nhan-dan.huyen-ngoc-hoi-611"
    assert list(objects(store, post, LT + "officeOf")) == [ORGANISATION + "uy-ban-nhan-dan.huyen-ngoc-hoi-611"]
    today = set(objects(store, post, LT + "succeededBy"))
    assert today == {
        ORGANISATION + f"uy-ban-nhan-dan.{unit}"
        for unit in ("xa-bo-y-23377-2025", "xa-duc-nong-23383-2025", "xa-sa-loong-23392-2025")
    }
    assert all(list(objects(store, one, RDFS + "label")) for one in today)
    assert list(objects(store, min(today), LT + "jurisdiction")) == [UNIT + "xa-bo-y-23377-2025"]


def test_the_order_of_files_does_not_matter() -> None:
    assert succession(store_of(*CHAIR, *MINISTRY)) == succession(store_of(*MINISTRY, *CHAIR))


def test_what_is_derived_stands_in_the_snapshot_only(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "store"))
    store.extend(CHAIR)
    with publish(store, tmp_path, NOW) as snapshot:
        assert snapshot.manifest.files == 1
        assert NamedNode(SUCCESSION) in set(snapshot.store.named_graphs())
    assert NamedNode(SUCCESSION) not in set(store.named_graphs())
    with publish(store, tmp_path, NOW) as again:
        assert len(list(again.store.quads_for_pattern(None, None, None, NamedNode(SUCCESSION)))) == len(
            succession(store)
        )
