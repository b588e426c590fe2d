"""Every body that a text names, with its places."""

from ingest.extract.bodies.organisations import find_organisations
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

DISTRICT = Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2022")


def names(text: str) -> list[str]:
    return [mention.body.name for mention in find_organisations(text, (), DISTRICT)]


def test_short_and_long_forms_are_one_body() -> None:
    text = "UBND tỉnh giao Sở Nội vụ; Ủy ban nhân dân tỉnh Bến Tre theo dõi."
    first, second = find_organisations(text, (), DISTRICT)
    assert (first.body.name, first.abbreviation) == ("Ủy ban nhân dân tỉnh Bến Tre", "UBND")
    assert [span.of(text) for span in first.spans] == ["UBND tỉnh", "Ủy ban nhân dân tỉnh Bến Tre"]
    assert second.body.name == "Sở Nội vụ tỉnh Bến Tre"


def test_bodies_of_all_levels_and_lines() -> None:
    text = "Bộ Chính trị, Thủ tướng Chính phủ, Ban Thường vụ Tỉnh ủy, HĐND huyện, LĐLĐ huyện và UBND các xã, thị trấn"
    assert names(text) == [
        "Bộ Chính trị",
        "Thủ tướng Chính phủ",
        "Ban Thường vụ Tỉnh ủy Bến Tre",
        "Hội đồng nhân dân huyện Ba Tri",
        "Liên đoàn Lao động huyện Ba Tri",
        "Ủy ban nhân dân các xã, thị trấn thuộc huyện Ba Tri",
    ]


def test_a_field_with_a_comma_is_one_name() -> None:
    assert names("Sở Văn hóa, Thể thao và Du lịch chủ trì") == ["Sở Văn hóa, Thể thao và Du lịch tỉnh Bến Tre"]


def test_codes_in_numbers_and_words_in_passing_name_nobody() -> None:
    assert (
        names("Nghị quyết số 43/NQ-HĐND; Kế hoạch số 12/KH - UBND; phòng, chống dịch; ban hành; bộ phận một cửa") == []
    )


def test_recipients_count_with_their_lines() -> None:
    text = "Nội dung.\nNơi nhận:\n- CT, các PCT UBND huyện;\n- Lưu: VT.\n"
    sections = (Section(SectionKind.BODY, Span(0, 10)), Section(SectionKind.RECIPIENTS, Span(10, len(text))))
    issuer = Body("Ủy ban nhân dân huyện Ba Tri", Level.DISTRICT)
    found = find_organisations(text, find_recipients(text, sections, DISTRICT, issuer), DISTRICT)
    assert [mention.body.name for mention in found] == [
        "Chủ tịch Ủy ban nhân dân huyện Ba Tri",
        "Các Phó Chủ tịch Ủy ban nhân dân huyện Ba Tri",
    ]
    assert all(span.of(text) == "CT, các PCT UBND huyện" for mention in found for span in mention.spans)
    assert all(mention.abbreviation is None for mention in found)
