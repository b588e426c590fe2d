"""Who is meant by a short name that a sentence gives an issuer, and what lists and lines above say for documents."""

from dataclasses import replace

import pytest

from ingest.extract.citations.laws import find_laws
from ingest.extract.citations.numbered import find_citations
from ingest.model import Body, Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Hậu Giang", date="2019-05"))


def cited(text):
    source = clean(f"I. NHIỆM VỤ\n{text}").clean
    return find_citations(source, segment(source), HOME)


def issuers(text):
    return [one.issuer and one.issuer.name for one in cited(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Hội Làm vườn tỉnh giữ mô hình “Vườn sạch” do Hội phát động tại Kế hoạch số 4/KH-HLV ngày 3/3/2018.",
            ["Hội Làm vườn tỉnh Hậu Giang"],
        ),
        (
            "Công ty Cổ phần Mía đường Vị Thanh xin lùi hạn; Công ty có Công văn số 7/CV ngày 2/2/2019.",
            ["Công ty Cổ phần Mía đường Vị Thanh"],
        ),
        (
            "Hội Nông dân huyện Phụng Hiệp nhân rộng mô hình mà Huyện hội đã phát động tại Hướng dẫn số 5/HD-HND ngày "
            "2/9/2018; huyện Long Mỹ, huyện Vị Thủy làm theo.",
            ["Hội Nông dân huyện Phụng Hiệp"],
        ),
        (
            "Tại Long Mỹ, phong trào được Hội Nông dân huyện phát động bằng Kế hoạch số 27/KH-HND ngày 1/2/2018.",
            ["Hội Nông dân huyện Long Mỹ"],
        ),
        (
            "Như báo cáo của Tỉnh tại Văn bản số 78/BC-UBND ngày 1/11/2018.",
            ["Ủy ban nhân dân tỉnh Hậu Giang"],
        ),
        ("Xét đề nghị của Tỉnh tại Tờ trình số 8/TTr-BXD ngày 1/11/2018.", ["Bộ Xây dựng"]),
        ("Việc còn lại của Kế hoạch số 9-KH/XYZ ngày 1/3/2018 (Tỉnh đoàn Bạc Liêu) làm tiếp.", ["Tỉnh đoàn Bạc Liêu"]),
        ("Theo Công văn số 3/CV-MT ngày 2/3/2018 (của Công ty Cấp nước Vị Thanh).", ["Công ty Cấp nước Vị Thanh"]),
        ("Xem Công văn số 3/CV-MT ngày 2/3/2018 (Công ty gửi các xã).", [None]),
        ("Mẫu báo cáo theo Công văn số 17/BYT-KB ngày 1/3/2018 của Bộ.", ["Bộ Y tế"]),
        ("Theo Quyết định số 17/QĐ-CN ngày 1/3/2018 của Giám đốc.", ["Giám đốc"]),  # of which body nothing tells
    ],
)
def test_short_names_of_issuers_are_said_in_full_by_their_sentence(text, names):
    assert issuers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Bãi bỏ các Kế hoạch của UBND tỉnh Cần Thơ (trước khi chia tách) số 8/KH-UBND ngày 4/5/2003 và số "
            "9/KH-UBND ngày 5/5/2003.",
            ["Ủy ban nhân dân tỉnh Cần Thơ"] * 2,
        ),
        (
            "Hai Kế hoạch của Sở Nội vụ tỉnh Cần Thơ cũ: số 8/KH-SNV ngày 4/5/2003, số 9/KH-SNV ngày 5/5/2003.",
            ["Sở Nội vụ tỉnh Cần Thơ"] * 2,
        ),
        (
            "Các Quyết định của UBND tỉnh về giá đất: số 12/QĐ-UBND ngày 3/3/2018, số 13/QĐ-UBND ngày 4/3/2018.",
            ["Ủy ban nhân dân tỉnh Hậu Giang"] * 2,
        ),
    ],
)
def test_an_issuer_given_once_holds_for_a_list(text, names):
    assert issuers(text) == names


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Công ty Luật TNHH Hòa Bình", "hợp đồng"),
        ("Công ty TNHH Luật Minh Châu", "hợp đồng"),
        ("Đoàn Luật sư tỉnh Cà Mau", "trợ giúp"),
        ("Trường Đại học Luật Hà Nội", "tuyển sinh"),
        ("Văn phòng Luật sư Minh Tâm", "hồ sơ"),
        ("Vụ Kế hoạch - Tài chính", "dự toán"),
    ],
)
def test_what_is_a_document_elsewhere_is_in_the_names_of_some_bodies(name, title):
    (one,) = cited(f"Nhận được Công văn số 15/CV ngày 3/4/2019 của {name} về {title}.")
    assert (one.issuer.name, one.title) == (name, title)


def test_an_office_of_lawyers_names_no_law():
    assert not list(find_laws("Ký với Công ty Luật Minh Châu và Trường Đại học Luật Hà Nội."))
    assert [law.span.start for law in find_laws("Theo Luật Hòa giải cơ sở.")]


def test_a_unit_of_another_time_does_not_hide_the_title():
    (one,) = cited("Rà soát Quyết định số 5/QĐ-UBND ngày 1/2/2003 của UBND tỉnh Cần Thơ cũ về việc giao đất.")
    assert (one.issuer.name, one.title) == ("Ủy ban nhân dân tỉnh Cần Thơ", "giao đất")
    (one,) = cited("Học Nghị quyết số 27-NQ/TW ngày 9/11/2022 của Ban Chấp hành Trung ương đảng khóa XIII về đổi mới.")
    assert one.title == "đổi mới"


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        # the line above ends with what leads the list
        ("Để dễ chấm điểm, căn cứ:\n- Nghị định số 1/2019/NĐ-CP;\n- Kế hoạch số 2/KH-BCĐ.", ["legal_basis"] * 2),
        ("Các xã thực hiện các văn bản sau:\n- Chỉ thị số 1/CT-TTg;", ["implements"]),
        ("Trên cơ sở:\nCông văn số 1/SNV-TC;", ["legal_basis"]),
        # an item whose documents share type and issuer
        ("Nay căn cứ:\n- Các Quyết định của UBND tỉnh: số 1/QĐ-UBND, số 2/QĐ-UBND;", ["legal_basis"] * 2),
        # lines without marks
        ("Căn cứ Luật Thủy sản;\nQuyết định của Thủ tướng Chính phủ: số 1/QĐ-TTg về rác thải;", ["legal_basis"]),
        # the years in which an act was amended
        ("Khen theo Luật Thi đua năm 2003 (sửa đổi, bổ sung năm 2005, 2013) và Hướng dẫn số 1/HD-SNV.", ["follows"]),
        ("Thực hiện Luật Quảng cáo (sửa đổi) và Thông tư số 5/2019/TT-BTC.", ["implements"]),
        # rules provided somewhere
        ("Quyết định theo thẩm quyền quy định tại Điều 7 Nghị định số 4/2019/NĐ-CP.", ["follows"]),
        ("Làm theo trình tự, thủ tục được quy định tại Quyết định số 3/QĐ-SNV.", ["follows"]),
        ("Chấp hành Luật An toàn lao động năm 2015 và quy định tại Nghị định số 39/2016/NĐ-CP.", ["follows"]),
        ("Theo dõi mức quy định tại Nghị định số 5/2019/NĐ-CP.", ["references"]),
        # where something was launched
        ("Hưởng ứng, Sở đã phát động phong trào “Áo ấm” tại Lời kêu gọi số 2/LKG-SNV.", ["references"]),
        # what ends a document
        ("Kế hoạch số 17/KH-BTV ngày 5/3/2017 hết hiệu lực, được thay bằng kế hoạch này.", ["replaces"]),
        ("Kế hoạch số 17/KH-BTV ngày 5/3/2017 bị bãi bỏ.", ["repeals"]),
        ("Quyết định số 7/QĐ-BYT về thủ tục mới ban hành và bị bãi bỏ.", ["references"]),
    ],
)
def test_relations_that_lines_brackets_and_ends_tell(text, relations):
    assert [one.relation.value for one in cited(text)] == relations


def test_a_council_calls_itself_by_its_kind() -> None:
    council = Body("Hội đồng Sáng kiến tỉnh Hậu Giang", Level.PROVINCE)
    source = clean("Hướng dẫn này thay thế Hướng dẫn số 5/HD-HĐSK ngày 2/3/2018 của Hội đồng. Các sở báo cáo.").clean
    found = find_citations(source, segment(source), replace(HOME, issuer=council))
    assert [one.issuer and one.issuer.name for one in found] == [council.name]


@pytest.mark.parametrize(
    ("owner", "head", "name"),
    [
        ("Công ty Than B", "Giám đốc", "Giám đốc Công ty Than B"),
        ("Trường Mầm non C", "Hiệu trưởng", "Hiệu trưởng Trường Mầm non C"),
        ("Chi cục Thú y tỉnh A", "Chi cục trưởng", "Chi cục trưởng Chi cục Thú y tỉnh A"),
        ("Ủy ban nhân dân xã D", "Giám đốc", "Giám đốc"),
        ("Công ty Điện lực E", "Tổng Giám đốc", "Tổng Giám đốc"),  # that of the corporation above
    ],
)
def test_a_head_without_body_is_that_of_who_cites(owner: str, head: str, name: str) -> None:
    source = clean(f"I. NHIỆM VỤ\nLàm theo Quyết định số 41/QĐ-TT ngày 5/1/2019 của {head}.").clean
    found = find_citations(source, segment(source), replace(HOME, issuer=Body(owner, Level.PROVINCE)))
    assert [one.issuer and one.issuer.name for one in found] == [name]


def test_a_ground_that_is_to_be_carried_on_ends_a_title() -> None:
    text = (
        "Căn cứ Quyết định số 7/QĐ-UBND ngày 2/3/2019 của UBND tỉnh thành lập Tổ công tác; tiếp tục đưa Nghị quyết "
        "Đại hội Đảng bộ tỉnh vào cuộc sống,"
    )
    (found,) = (one for one in cited(text) if one.number)
    assert found.title == "thành lập Tổ công tác"
