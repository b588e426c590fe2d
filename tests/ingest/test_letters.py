"""Letters and web copies: who speaks, whom a comma parts, documents of sessions, plans and drafts; lines cut anywhere."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.extract.heads.header import read_header
from ingest.model import Header
from ingest.normalise import clean
from ingest.segment import segment


def cited(text):
    return find_citations(text, segment(text), Header())


def by_name(text):
    return [one.name for one in find_unnumbered(text, segment(text), Header(), cited(text))]


@pytest.mark.parametrize(
    ("body", "issuer"),
    [
        (
            "Thủ tướng Chính phủ đã ban hành Công điện số 20/CĐ-TTg ngày 5/3/2025.\nBộ Y tế yêu cầu các đơn vị:",
            "Bộ Y tế",
        ),
        ("Theo báo cáo của các tỉnh, Bộ Tài chính xin báo cáo như sau:", "Bộ Tài chính"),
        ("Qua rà soát, Sở Nội vụ tỉnh Lào Cai có ý kiến như sau:", "Sở Nội vụ tỉnh Lào Cai"),
    ],
)
def test_the_issuer_of_a_letter_is_who_speaks_in_it(body, issuer):
    text = clean(f"Kính gửi: Các đơn vị.\n{body}\n1. Rà soát việc thi đua./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.").clean
    head = read_header(text, segment(text))
    assert head.issuer.name == issuer


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        (
            "Theo ý kiến của Bộ Chính trị tại Thông báo số 9-TB/TW ngày 5/3/2025, của Ban Bí thư tại Văn bản số 3-KL/TW",
            ["Bộ Chính trị", "Ban Bí thư"],
        ),
        (
            "(Sở Tài chính đã tổng hợp và đề nghị tại Văn bản số 97/STC-ĐT ngày 8/8/2025), giao các xã",
            ["Sở Tài chính"],
        ),
        ("Bộ Y tế có ý kiến tại Công văn số 97/BYT-KH ngày 8/8/2025", ["Bộ Y tế"]),
        ("Kế hoạch số 5/KH-BCĐ ngày 5/3/2025, của Ban Chỉ đạo tỉnh về đêm văn nghệ", ["Ban Chỉ đạo tỉnh"]),
    ],
)
def test_who_issued_what_where_several_speak(text, issuers):
    assert [one.issuer and one.issuer.name for one in cited(text)] == issuers


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Báo cáo số 467/BC-UBND ngày 24/11/2025 của UBND tỉnh giải trình, tiếp thu ý kiến thẩm tra;", "giải trình, tiếp thu ý kiến thẩm tra"),
        ("Quyết định số 49/QĐ-TTg của Thủ tướng Chính phủ: Phê duyệt Phương án giảm giấy tờ. Nếu vướng", "Phê duyệt Phương án giảm giấy tờ"),
        (
            "Nghị định số 7/2025/NĐ-CP ngày 1/4/2025 (đã được sửa đổi tại Nghị định số 8/2025/NĐ-CP) quy định chi tiết Luật Giá, Bộ đề nghị",
            "quy định chi tiết Luật Giá",
        ),
    ],
)  # fmt: skip
def test_titles_behind_verbs_colons_and_brackets(text, title):
    assert cited(text)[0].title == title


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "thực hiện các Nghị quyết phiên họp Chính phủ thường kỳ tháng 9 năm 2025, Nghị quyết phiên họp thường kỳ tháng 10/2025;",
            ["Nghị quyết phiên họp Chính phủ thường kỳ tháng 9 năm 2025", "Nghị quyết phiên họp thường kỳ tháng 10/2025"],
        ),
        (
            "xây bến theo Quy hoạch mạng lưới bến thủy thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.",
            ["Quy hoạch mạng lưới bến thủy thời kỳ 2021 - 2030, tầm nhìn đến năm 2050"],
        ),
        ("góp ý dự thảo Luật sửa đổi, bổ sung một số điều của Luật Điện ảnh, Luật Du lịch", ["Luật Điện ảnh", "Luật Du lịch"]),
        (
            "Quyết định số 5/QĐ-UBND ngày 5/3/2025 về việc ban hành quy chế chi tiêu nội bộ của trường;",
            ["quy chế chi tiêu nội bộ của trường"],
        ),
        ("lập Quy hoạch này; phiên họp tháng 9 năm 2025; góp ý dự thảo Luật Điện ảnh", []),
    ],
)  # fmt: skip
def test_documents_of_sessions_plans_and_drafts(text, names):
    assert by_name(text) == names


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ("Căn cứ Luật Tổ chức chính\nquyền địa phương ngày 16 tháng 6 năm 2025;", 1),
        ("Kế hoạch này có hiệu lực thi\nhành kể từ ngày 15 tháng 01 năm 2026.", 1),
        ("**Điều 1. Bãi bỏ toàn bộ Quy chế thi đua\nvà khen thưởng**\nBãi bỏ toàn bộ Quy chế thi đua và khen thưởng.", 2),
        ("UBND xã **ban hành kế hoạch**\nThi đua năm 2026", 2),
        ("Số: 5/KH-UBND\nhà Nội, ngày 15 tháng 01 năm 2026", 2),
    ],
)  # fmt: skip
def test_days_in_sentences_and_bold_headings(lines, paragraphs):
    assert len(clean(lines).clean.split("\n\n" if "\n\n" in clean(lines).clean else "\n")) == paragraphs
