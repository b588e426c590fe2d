from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ontology.levels import Level
from queries.model import Direction, DocumentSummary, Edge, Lineage
from visualisations.lanes import ROW, Layout, arrange

CASCADE = """
    centre central
    north province
    south province
    n1 district
    s1 district
    x1 commune
    north implements centre
    south implements centre
    n1 implements north
    s1 implements south
    x1 implements n1
    x1 implements centre
"""


def rows(layout: Layout) -> dict[str, float]:
    return {iri.removeprefix("id/"): place.y for iri, place in layout.places.items()}


def column(layout: Layout, lane: int) -> list[str]:
    """The documents of a lane from top to bottom."""
    inside = [(place.y, iri.removeprefix("id/")) for iri, place in layout.places.items() if place.lane == lane]
    return [key for _, key in sorted(inside)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("a central", [Level.CENTRAL]),
        # after 1 July 2025 there is no district: no empty lane for it
        ("x commune\na central\np province", [Level.CENTRAL, Level.PROVINCE, Level.COMMUNE]),
        ("u unknown\na central", [Level.CENTRAL, None]),
    ],
)
def test_lanes_run_from_the_centre_to_the_commune(lineage_of, lines, expected):
    layout = arrange(lineage_of(lines))
    assert [lane.level for lane in layout.lanes] == expected
    assert [lane.x for lane in layout.lanes] == sorted(lane.x for lane in layout.lanes)


def test_lanes_count_documents_also_inside_groups(lineage_of):
    many = "\n".join(f"p{i} province\np{i} implements a" for i in range(20))
    assert [lane.count for lane in arrange(lineage_of(f"a central\n{many}")).lanes] == [1, 20]


def test_a_parent_stands_in_the_middle_of_its_children(lineage_of):
    row = rows(arrange(lineage_of(CASCADE)))
    assert row["centre"] == (row["north"] + row["south"]) / 2
    assert row["x1"] == row["n1"] == row["north"]


def test_children_stand_together_however_the_lineage_lists_them(lineage_of):
    interleaved = "a central\np province\nq province\n" + "\n".join(
        f"{child} district\n{child} implements {parent}" for child, parent in zip("cdefgh", "pqpqpq", strict=True)
    )
    layout = arrange(lineage_of(interleaved + "\np implements a\nq implements a"))
    assert column(layout, 2) == ["c", "e", "g", "d", "f", "h"]


def test_a_second_source_pulls_its_document_to_its_side(lineage_of):
    layout = arrange(
        lineage_of("""
            a central
            b central
            p1 province
            p2 province
            p3 province
            b amends a
            p1 implements a
            p2 implements a
            p3 implements a
            p1 legal_basis b
        """)
    )
    row = rows(layout)
    assert abs(row["p1"] - row["b"]) < abs(row["p3"] - row["b"])


def test_siblings_go_from_old_to_new(lineage_of):
    about = {"p": {"date": "2022-05"}, "q": {"date": "2021-12-31"}, "r": {"date": None}}
    lines = "a central\nr province\np province\nq province\nr implements a\np implements a\nq implements a"
    assert column(arrange(lineage_of(lines, about=about)), 1) == ["q", "p", "r"]


def test_what_a_document_rests_on_stands_above_it_in_its_own_lane(lineage_of):
    lines = "new province\nold province\nlater province\nnew replaces old\nlater amends new"
    assert column(arrange(lineage_of(lines, Direction.BOTH)), 0) == ["old", "new", "later"]


@pytest.mark.parametrize(("count", "shown", "stacked"), [(6, 6, 0), (7, 3, 4), (63, 3, 60)])
def test_many_leaves_of_one_parent_become_a_stack(lineage_of, count, shown, stacked):
    many = "\n".join(f"p{i} province\np{i} implements a" for i in range(count))
    layout = arrange(lineage_of(f"a central\n{many}"))
    assert len(column(layout, 1)) == shown
    assert sum(len(group.members) for group in layout.groups) == stacked


def test_a_stack_hides_neither_held_texts_first_nor_what_spreads_on(lineage_of):
    many = "\n".join(f"p{i} province\np{i} implements a" for i in range(12))
    about = {f"p{i}": {"held": i in {3, 8}} for i in range(12)}
    layout = arrange(lineage_of(f"a central\n{many}\nd district\nd implements p5", about=about))
    assert {"p3", "p5", "p8"} <= set(column(layout, 1))
    assert layout.groups[0].anchor == "id/a"
    assert layout.groups[0].place.y > max(y for key, y in rows(layout).items() if key.startswith("p"))


def test_upwards_the_many_bases_of_a_plan_are_stacked_too(lineage_of):
    bases = "\n".join(f"b{i} central\nx legal_basis b{i}" for i in range(9))
    layout = arrange(lineage_of(f"x commune\np province\nx implements p\n{bases}", Direction.UP))
    assert [len(group.members) for group in layout.groups] == [6]
    assert layout.places["id/x"].lane == 2


def test_both_ways_the_root_stands_in_the_middle_of_each_side(lineage_of):
    row = rows(
        arrange(
            lineage_of(
                """
                p province
                a central
                b central
                c district
                d district
                e district
                p implements a
                p legal_basis b
                c implements p
                d implements p
                e implements p
                """,
                Direction.BOTH,
            )
        )
    )
    assert row["p"] == (row["a"] + row["b"]) / 2 == row["d"]


@pytest.mark.parametrize(
    ("lineage", "message"),
    [
        (Lineage("gone", Direction.DOWN, 1, (), ()), "starts at gone"),
        (
            Lineage("a", Direction.DOWN, 1, (DocumentSummary("a", "a", "A"),), (Edge("b", "a", "implements"),)),
            r"\(implements\) names b",
        ),
    ],
)
def test_a_lineage_that_names_what_it_does_not_hold_is_refused(lineage, message):
    with pytest.raises(ValueError, match=message):
        arrange(lineage)


LEVELS = st.sampled_from([*Level, None])


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    levels = draw(st.lists(LEVELS, min_size=1, max_size=30))
    documents = tuple(DocumentSummary(f"d{i}", f"d{i}", f"D{i}", level=level) for i, level in enumerate(levels))
    ends = st.integers(0, len(levels) - 1)
    relations = st.sampled_from(["implements", "legal_basis", "replaces", "something else"])
    said = draw(st.lists(st.tuples(ends, ends, relations), max_size=60))
    edges = tuple(Edge(f"d{source}", f"d{target}", relation) for source, target, relation in said)
    return Lineage("d0", draw(st.sampled_from(Direction)), 3, documents, edges)


@given(lineages())
@settings(max_examples=150, deadline=None)
def test_every_document_has_one_place_and_no_card_covers_another(lineage):
    layout = arrange(lineage)
    members = [member for group in layout.groups for member in group.members]
    assert sorted([*layout.places, *members]) == sorted(document.iri for document in lineage.documents)
    cards = [*layout.places.values(), *(group.place for group in layout.groups)]
    for one, other in combinations(cards, 2):
        assert one.lane != other.lane or abs(one.y - other.y) >= ROW - 0.2
    assert layout == arrange(replace(lineage))


def test_a_long_chain_is_laid_out_without_recursion():
    documents = tuple(DocumentSummary(f"d{i}", f"d{i}", f"D{i}", level=Level.PROVINCE) for i in range(3000))
    edges = tuple(Edge(f"d{i + 1}", f"d{i}", "replaces") for i in range(2999))
    layout = arrange(Lineage("d0", Direction.DOWN, 3000, documents, edges))
    assert layout.places["d2999"].y == 2999 * ROW
