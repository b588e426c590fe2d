"""Codes of recipients that only the paper itself says the meaning of."""

import pytest

from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Bắc Kạn", date="2023-05-10")
OPEN = Locality(Level.PROVINCE, None, date="2023-05-10")
COMMITTEE = Body("Ủy ban nhân dân tỉnh Bắc Kạn", Level.PROVINCE)


def names(body: str, line: str, locality: Locality = PROVINCE) -> list[str]:
    """What the one line of recipients names in a paper with this body."""
    body += "\n"
    text = f"{body}Nơi nhận:\n- {line};\n- Lưu: VT.\n"
    sections = (
        Section(SectionKind.BODY, Span(0, len(body))),
        Section(SectionKind.RECIPIENTS, Span(len(body), len(text))),
    )
    first, *_ = find_recipients(text, sections, locality, COMMITTEE)
    return [each.name for each in first.bodies]


@pytest.mark.parametrize(
    ("body", "line", "expected"),
    [
        # explained in brackets, however the paper says that it does
        ("Giao Trung tâm Dịch vụ việc làm (TTDVVL) mở sàn.", "TTDVVL", ["Trung tâm Dịch vụ việc làm"]),
        (
            "Ban Vì sự tiến bộ của phụ nữ (sau đây gọi tắt là BVSTBPN) họp.",
            "BVSTBPN (b/c)",
            ["Ban Vì sự tiến bộ của phụ nữ"],
        ),
        ("Hội Làm vườn (viết tắt: HLV), Hội Sinh vật cảnh.", "HLV; Sở Y tế", ["Hội Làm vườn"]),
        ("Tổ Công nghệ số\ncộng đồng (TCNSCĐ) hỗ trợ.", "TCNSCĐ", ["Tổ Công nghệ số cộng đồng"]),
        # a code with another meaning elsewhere
        ("Ban Tổ chức (BTC) hội thi gồm năm người.", "Thành viên BTC", ["Thành viên Ban Tổ chức"]),
        ("Ban Tổ chức (BTC) hội thi gồm năm người.", "Bộ Y tế, BTC", ["Bộ Y tế", "Bộ Tài chính"]),
        # never explained: named in full, in a sentence, a letterhead or another list
        ("Trường phối hợp Đại học Thái Nguyên.", "ĐHTN", ["Đại học Thái Nguyên"]),
        ("HIỆP HỘI DU LỊCH NÚI CAO", "HHDLNC", ["Hiệp Hội Du Lịch Núi Cao"]),
        (
            "Viện Nghiên cứu Phát triển Dược liệu, Hội Đông y dự.",
            "VNCPTDL",
            ["Viện Nghiên cứu Phát triển Dược liệu"],
        ),
        ("Ban Đổi mới và Hội nhập chủ trì.", "Ban ĐM&HN", ["Ban Đổi mới và Hội nhập"]),
        ("Chi nhánh tại tỉnh Quảng Ngãi.", "UBND tỉnh QN", ["Ủy ban nhân dân tỉnh Quảng Ngãi"]),
        # two bodies of these initials, or no body: left as it is written
        ("Hội Làm vườn và Hội Liên vùng.", "HLV", ["HLV"]),
        ("tỉnh Quảng Ngãi, tỉnh Quảng Nam", "Sở Y tế, Hội Y học tỉnh QN", ["Sở Y tế tỉnh QN", "Hội Y học tỉnh QN"]),
        ("họp làng văn nghệ, hay làm vui", "HLV", ["HLV"]),
        # what the table knows stays
        ("Ủy ban nhân dân (UBND) tỉnh", "UBND tỉnh", ["Ủy ban nhân dân tỉnh Bắc Kạn"]),
    ],
)
def test_a_paper_says_itself_what_its_codes_mean(body: str, line: str, expected: list[str]) -> None:
    assert names(body, line, OPEN if "QN" in line else PROVINCE) == expected
