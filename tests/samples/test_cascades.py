"""What is read from the samples is the cascade that docs/samples.md describes."""

import re
from functools import cache
from pathlib import Path

import pytest

from ingest.model import THIS, Extraction, Relation
from ingest.pipeline import extract_file

PROJECT = Path(__file__).parents[2]
PAGE = (PROJECT / "docs/samples.md").read_text("utf-8")
CELLS = re.findall(r"^\| ([ab]\d\d) \| .*? \| .*? \| .*? \| (.*?) \|$", PAGE, re.MULTILINE)
IDENTIFIER = r"\d+[-/][A-ZĐ][\w/-]+"
SPREADS = {Relation.IMPLEMENTS, Relation.CONTINUES}

ISSUERS = [
    ("a01", "Thủ tướng Chính phủ"),
    ("a02", "Tỉnh ủy Quảng Bình"),
    ("a03", "Ủy ban nhân dân tỉnh Quảng Bình"),
    ("a04", "Ủy ban nhân dân tỉnh Quảng Bình"),
    ("a05", "Ủy ban nhân dân tỉnh Bến Tre"),
    ("a06", "Ban Thường vụ Liên đoàn Lao động tỉnh Bến Tre"),
    ("a07", "Huyện ủy Lệ Thủy"),
    ("a08", "Ủy ban nhân dân huyện Lệ Thủy"),
    ("a09", "Ủy ban nhân dân huyện Bố Trạch"),
    ("a10", "Ủy ban nhân dân huyện Ba Tri"),
    ("a11", "Ủy ban nhân dân xã An Thủy"),
    ("a12", "Ủy ban nhân dân xã An Thủy"),
    ("a13", "Ủy ban nhân dân xã Hưng Trạch"),
    ("a14", "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Lệ Thủy"),
    ("a15", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tri"),
    ("b01", "Tỉnh ủy Quảng Trị"),
    ("b02", "Ủy ban nhân dân tỉnh Quảng Trị"),
    ("b03", "Ủy ban nhân dân phường Đồng Hới"),
    ("b04", "Ủy ban nhân dân đặc khu Cồn Cỏ"),
    ("b05", "Đảng ủy xã Lệ Thủy"),
]


@cache
def extraction(sample: str) -> Extraction:
    (file,) = (PROJECT / "samples").glob(f"{sample}-*")
    return extract_file(file)[1]


def edges(sample: str) -> set[tuple[str, Relation, str]]:
    """(who says it, relation, cited number) as read; the document itself is THIS."""
    citations = extraction(sample).citations
    numbers = {THIS: THIS} | {citation.id: citation.identifier for citation in citations}
    return {(numbers[citation.cited_by], citation.relation, citation.identifier) for citation in citations}


@pytest.mark.parametrize(("sample", "cell"), CELLS, ids=[sample for sample, _ in CELLS])
def test_the_cascade_is_read_as_the_page_describes_it(sample: str, cell: str) -> None:
    found = edges(sample)
    implemented, _, rest = cell.partition("rests on")
    for direct, nested in re.findall(rf"({IDENTIFIER})(?: \(→ ({IDENTIFIER})\))?", implemented.partition(";")[0]):
        assert any((THIS, relation, direct) in found for relation in SPREADS), direct
        assert not nested or any((direct, relation, nested) in found for relation in SPREADS), nested
    for direct in re.findall(rf"^ ({IDENTIFIER})", rest):
        assert (THIS, Relation.LEGAL_BASIS, direct) in found
    for direct in re.findall(rf"replaces ({IDENTIFIER})", rest):
        assert (THIS, Relation.REPLACES, direct) in found


@pytest.mark.parametrize(("sample", "name"), ISSUERS, ids=[sample for sample, _ in ISSUERS])
def test_the_issuer_is_known_by_its_full_name(sample: str, name: str) -> None:
    issuer = extraction(sample).header.issuer
    assert issuer is not None
    assert issuer.name in (name, f"Ban Chấp hành {name}", f"Ban Thường trực {name}")


@pytest.mark.parametrize(("sample", "district"), [("a11", "huyện Lệ Thủy"), ("a12", "huyện Ba Tri")])
def test_two_communes_of_one_name_stand_in_different_districts(sample: str, district: str) -> None:
    assert extraction(sample).header.locality.district == district


@pytest.mark.parametrize(("sample", "commune"), [("a03", "huyện Minh Hóa"), ("b02", "xã Minh Hóa")])
def test_the_silent_unit_is_a_recipient_by_name(sample: str, commune: str) -> None:
    bodies = [body.name for recipient in extraction(sample).recipients for body in recipient.bodies]
    assert f"Ủy ban nhân dân {commune}" in bodies
