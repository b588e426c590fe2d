"""Numbers grow with dates in every series of the whole store; who breaks the order is told once."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from ingest.load import load, open_store
from ingest.model import RawDocument
from ingest.pipeline import graph_of
from ontology.edtf import later
from ontology.namespaces import DOCUMENT, GRAPH, LT
from ontology.series import Dated, against_order
from ontology.validation import validate
from queries.catalogue import question
from queries.date_order import DATE_ORDER, date_order
from queries.engines import Engine, run
from queries.snapshot import Snapshot, publish
from queries.verification import verify

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
KH = "ubnd.tinh-tay-ninh-72/kh/{}/2021"


def store_of(*printed: tuple[str, str], symbol: str = "KH-UBND") -> Store:
    """A store in which every (key, date) is printed by a file of its own."""
    store = Store()
    for place, (key, date) in enumerate(printed):
        for name, value in (("date", date), ("symbol", symbol)):
            store.add(
                Quad(NamedNode(DOCUMENT + key), NamedNode(LT + name), Literal(value), NamedNode(f"{GRAPH}{place}"))
            )
    return store


def doubted(store: Store) -> list[tuple[str, str, str, str]]:
    """Document, its date, the document it is against, and its date."""
    notes = Store()
    notes.extend(date_order(store))
    rows = notes.query(
        f"SELECT ?d ?date ?o ?other {{ GRAPH <{DATE_ORDER}> {{ ?d <{LT}hasQualityNote> ?n . ?n <{LT}doubtedDate> ?date ;"
        f" <{LT}against> ?o ; <{LT}againstDate> ?other }} }} ORDER BY ?d ?date"
    )
    return [tuple(row[name].value.removeprefix(DOCUMENT) for name in ("d", "date", "o", "other")) for row in rows]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ([(KH.format(683), "2021-03-01"), (KH.format(995), "2021-04-01"), (KH.format(1784), "2021-06-01")], []),
        ([(KH.format(683), "2021-03-01"), (KH.format(995), "2021-03-01")], []),
        # one outlier among many, however far it is from its place
        (
            [(KH.format(n), f"2021-{n:02}-01") for n in range(1, 9)] + [(KH.format(9), "2021-02-15")],
            [(KH.format(9), "2021-02-15", KH.format(8), "2021-08-01")],
        ),
        (
            [(KH.format(n), f"2021-{n:02}-01") for n in range(2, 9)] + [(KH.format(1), "2021-12-31")],
            [(KH.format(1), "2021-12-31", KH.format(2), "2021-02-01")],
        ),
        # of two, the one that fewer files print
        (
            [(KH.format(392), "2021-12-31"), (KH.format(399), "2021-10-20"), (KH.format(399), "2021-10-20")],
            [(KH.format(392), "2021-12-31", KH.format(399), "2021-10-20")],
        ),
        (
            [(KH.format(392), "2021-12-31"), (KH.format(399), "2021-10-20")],
            [(KH.format(399), "2021-10-20", KH.format(392), "2021-12-31")],
        ),
        # a document with a right and a wrong date
        (
            [(KH.format(1), "2021-01-05"), (KH.format(2), "2021-01-06"), (KH.format(2), "2021-06-01"), (KH.format(3), "2021-02-01")],
            [(KH.format(2), "2021-06-01", KH.format(3), "2021-02-01")],
        ),
        # a month is held against days
        (
            [(KH.format(1), "2021-01-05"), (KH.format(2), "2021-03"), (KH.format(3), "2021-02-01")],
            [(KH.format(2), "2021-03", KH.format(3), "2021-02-01")],
        ),
        ([(KH.format(1), "2021-01-05"), (KH.format(2), "2021-02"), (KH.format(3), "2021-02-01"), (KH.format(4), "2021")], []),
        # other series: years, types, issuers, those numbered with their year
        ([(KH.format(4900), "2021-12-31"), ("ubnd.tinh-tay-ninh-72/kh/210/2022", "2022-01-20")], []),
        ([(KH.format(399), "2021-10-20"), ("ubnd.tinh-tay-ninh-72/qd/392/2021", "2021-12-31")], []),
        ([(KH.format(399), "2021-10-20"), ("ubnd.tinh-phu-yen-54/kh/392/2021", "2021-12-31")], []),
        ([("ttg/qd/20/2021", "2021-01-10"), ("ttg/qd/8/2021/qppl", "2021-12-31")], []),
        ([("tw/ct/5/khoa-12", "2016-05-15"), ("tw/ct/5/khoa-13", "2021-06-23")], []),
        # terms
        (
            [("tw/ct/34/khoa-11", "2014-04-07"), ("tw/ct/35/khoa-11", "2013-04-01")],
            [("tw/ct/35/khoa-11", "2013-04-01", "tw/ct/34/khoa-11", "2014-04-07")],
        ),
        (
            [("qh/khoa-15/nq/50/qppl", "2022-06-17"), ("qh/khoa-15/nq/55/qppl", "2022-06-16")],
            [("qh/khoa-15/nq/55/qppl", "2022-06-16", "qh/khoa-15/nq/50/qppl", "2022-06-17")],
        ),
        # a year that the number contradicts is told where it is printed; what is not numbered has no order
        ([(KH.format(5), "2020-01-01"), (KH.format(4), "2021-05-01")], []),
        ([("unresolved/4f0c/5-kh-ubnd", "2021-01-01"), ("ubnd.x/kh/khong-so/2021-05/abc-00000000", "2021-05-01")], []),
    ],
)  # fmt: skip
def test_the_fewest_dates_that_explain_the_disorder_are_in_doubt(printed, found) -> None:
    assert doubted(store_of(*printed)) == found
    assert doubted(store_of(*reversed(printed))) == found


@pytest.mark.parametrize(("symbol", "count"), [("NQ/TU", 0), ("NQ-HĐND", 1)])
def test_a_committee_may_number_anew_in_the_year_of_its_congress(symbol, count) -> None:
    store = store_of(("tu.tinh-x/nq/80/2020", "2020-05-01"), ("tu.tinh-x/nq/5/2020", "2020-11-20"), symbol=symbol)
    assert len(doubted(store)) == count


def orders(points: Iterable[Dated]) -> bool:
    """Whether no date of a lower number is after one of a higher number."""
    return not any(a.number < b.number and later(a.date, b.date) for a, b in combinations(sorted(points), 2))


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=8, unique=True))
def test_no_smaller_set_of_documents_would_do(drawn) -> None:
    points = [Dated(number, f"2021-01-{day:02}", str(number)) for number, day in drawn]
    blamed = [one for one, _ in against_order(points)]
    trusted = {one.document for one in set(points) - set(blamed)}
    choices = (
        some
        for count in range(len(points) + 1)
        for some in combinations(points, count)
        if len({one.number for one in some}) == count and orders(some)
    )
    assert len(blamed) == len(set(blamed))
    assert len(trusted) == max(map(len, choices))


def test_every_doubt_is_against_the_nearest_that_is_trusted() -> None:
    points = [Dated(n, f"2021-01-{n:02}", str(n)) for n in range(1, 29) if n != 20]
    wrong = Dated(20, "2021-01-02", "20")
    assert list(against_order([*points, wrong])) == [(wrong, points[18])]


HEAD = """ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA
Số: {number}/KH-UBND
Khánh Hòa, ngày {day} tháng {month} năm 2021
KẾ HOẠCH
Phát động phong trào thi đua năm 2021
{body}
"""


@pytest.fixture
def published(tmp_path) -> Iterable[Snapshot]:
    """Three files: two plans of one series, and one that cites a third plan of it with a date that cannot be."""
    cited = "Thực hiện Kế hoạch số 120/KH-UBND ngày 09/9/2021 của Ủy ban nhân dân tỉnh Khánh Hòa."
    texts = {
        "a.txt": HEAD.format(number=110, day="10", month="02", body="Làm tốt."),
        "b.txt": HEAD.format(number=130, day="20", month="3", body=cited),
        "c.txt": HEAD.format(number=140, day="21", month="3", body="Làm tốt."),
        "d.txt": HEAD.format(number=150, day="05", month="01", body="Làm tốt."),
    }
    store = open_store(tmp_path)
    for name, text in texts.items():
        graph = graph_of(RawDocument(name, hashlib.sha256(text.encode()).hexdigest(), text))
        load(store, [graph], name, WHEN, tmp_path)
    with publish(store, tmp_path, WHEN) as snapshot:
        yield snapshot


@pytest.mark.parametrize("engine", [Engine.OXIGRAPH, Engine.LADYBUG])
def test_both_documents_are_listed_with_the_words_that_print_the_date(published, engine) -> None:
    rows = [row for row in run(engine, published, question("data-quality"), {}).rows if row[2] == "date-order"]
    key = "ubnd.tinh-khanh-hoa-56/kh/{}/2021"
    assert [(row[0], row[5], row[6], row[7], row[8], row[10]) for row in rows] == [
        (key.format(120), "2021-09-09", key.format(130), "Kế hoạch 130/KH-UBND", "2021-03-20", "b.txt"),
        (key.format(150), "2021-01-05", key.format(140), "Kế hoạch 140/KH-UBND", "2021-03-21", "d.txt"),
    ]
    assert "120/KH-UBND ngày 09/9/2021" in rows[0][9]
    assert rows[1][9] == "ngày 05 tháng 01 năm 2021"
    assert rows[0][4] == (
        "120/KH-UBND is dated 2021-09-09, after 130/KH-UBND of 2021-03-20 in the same series: one of the dates is wrong."
    )


def test_the_derived_notes_are_whole_and_the_files_stay_true(published, tmp_path) -> None:
    assert validate(published.store).findings == ()
    assert verify(published, tmp_path).lie is None
    places = [row[11] for row in run(Engine.OXIGRAPH, published, question("data-quality"), {}).rows]
    assert all(isinstance(place, int) for place in places)
