from datetime import date
from pathlib import Path

import pytest

from ontology.gazetteer.build import LAST_DISTRICTS, Chronicle, Period, Succession, absorbed, dissolved, reform, write
from ontology.gazetteer.sources import Listed, Step, listed, release

DAY = date(2024, 12, 1)
EVE = date(2024, 11, 30)
PROVINCE = {"99": listed("Tỉnh Mẫu", None)}
OLD = PROVINCE | {"901": listed("Huyện Đông", "99"), "90001": listed("Xã Hoà An", "901")}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Xã Hoà An", "Xã Hòa An", True),
        ("Huyện Đăk Hà", "Huyện Đắk Hà", True),
        ("Xã Ia H' Drai", "Xã Ia H'Drai", True),
        ("Xã Hòa An", "Phường Hòa An", False),
        ("Xã Hòa An", "Xã Hòa Bình", False),
    ],
)
def test_spelling_is_no_renaming(one: str, other: str, same: bool) -> None:
    assert listed(one, "901").same(listed(other, "901")) is same


def test_a_unit_of_another_parent_is_another_unit() -> None:
    assert not listed("Xã Hòa An", "901").same(listed("Xã Hòa An", "902"))


def test_a_name_without_a_type_is_refused() -> None:
    with pytest.raises(ValueError, match="Hòa An"):
        listed("Hòa An", "901")


def test_a_retyped_unit_ends_the_day_before() -> None:
    chronicle = Chronicle(OLD)
    chronicle.follow(DAY, OLD | {"901": listed("Thị xã Đông", "99")})
    assert [it for it in chronicle.periods() if it.code == "901"] == [
        Period("901", Listed("huyện", "Đông", "99"), None, EVE),
        Period("901", Listed("thị xã", "Đông", "99"), DAY),
    ]
    assert chronicle.successions == {Succession(DAY, "901", "901", "full", "")}


def test_a_change_names_the_resolution_of_its_province() -> None:
    chronicle = Chronicle(OLD)
    chronicle.follow(DAY, OLD | {"90001": listed("Phường Hoà An", "901")}, {"98": 1, "99": 469})
    assert chronicle.successions == {Succession(DAY, "90001", "90001", "full", "469/NQ-UBTVQH15")}


def test_a_release_is_read_in_both_its_forms(tmp_path: Path) -> None:
    file = tmp_path / "v1.sql"
    file.write_text(
        "INSERT INTO provinces (code,name) VALUES\n\t ('99','Mẫu','Mau','Tỉnh Mẫu','Mau Province','mau',2,8);\n"
        "INSERT INTO districts(code,name) VALUES('901','Đông','Dong','Huyện Đông','Dong District','dong','99',7);\n"
        "INSERT INTO wards(code,name) VALUES('90001','Ea H''leo',NULL,'Xã Ea H''leo',NULL,'ea',\n'901',10);\n",
        "utf-8",
    )
    assert release(file) == {
        "99": Listed("tỉnh", "Mẫu", None), "901": Listed("huyện", "Đông", "99"), "90001": Listed("xã", "Ea H'leo", "901")
    }  # fmt: skip


def test_a_merged_commune_is_found_again_by_its_former_name() -> None:
    after = PROVINCE | {"901": OLD["901"], "90002": listed("Xã Mới", "901")}
    assert list(absorbed(OLD, after, {"90002": ("xahoaan",)}, DAY)) == [
        Succession(DAY, "90001", "90002", "unknown", "")
    ]


def test_a_dissolved_district_goes_where_its_communes_go() -> None:
    after = PROVINCE | {"902": listed("Huyện Tây", "99"), "90001": listed("Xã Hòa An", "902")}
    assert list(dissolved(OLD, after, DAY)) == [Succession(DAY, "901", "902", "full", "")]


def test_the_reform_ends_districts_and_begins_communes_anew() -> None:
    chronicle = Chronicle({"01": listed("Thành phố Hà Nội", None), "901": listed("Quận Đông", "01"), **_commune("901")})
    new = {"01": listed("Thành phố Hà Nội", None), **_commune("01")}
    reform(chronicle, new, [Step("01", "01", full=True), Step("90001", "90001", full=True)])
    assert {(it.code, it.end) for it in chronicle.closed} == {
        ("901", date(2025, 6, 30)),
        ("90001", date(2025, 6, 30)),
    }
    assert {(it.old, it.new, it.kind, it.basis) for it in chronicle.successions} == {
        ("90001", "90001", "full", "1656/NQ-UBTVQH15"),
        ("901", "90001", "partial", "1656/NQ-UBTVQH15"),
    }


def test_estimated_days_carry_a_mark(tmp_path: Path) -> None:
    chronicle = Chronicle(OLD)
    chronicle.follow(LAST_DISTRICTS, OLD | {"901": listed("Thị xã Đông", "99")})
    write(chronicle, tmp_path)
    rows = (tmp_path / "units.tsv").read_text("utf-8").splitlines()
    assert "901\thuyện\tĐông\t99\t\t2025-02-28~" in rows
    assert "901\tthị xã\tĐông\t99\t2025-03-01~\t" in rows


def _commune(parent: str) -> dict[str, Listed]:
    return {"90001": listed("Phường Hòa An", parent)}
