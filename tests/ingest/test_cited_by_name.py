"""Documents cited by name alone, those whose number stands in a bracket, and what is no document."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.extract.heads.header import read_header
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

TAY_NINH = Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu", date="2024-03")


def cited(text, locality=TAY_NINH):
    source = clean(text)
    return find_citations(source.clean, segment(source.clean), Header(locality=locality))


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;", "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015", "legal_basis"),
        ("thực hiện tốt Luật Thi đua, khen thưởng và các văn bản", "Luật Thi đua, khen thưởng", "implements"),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005;", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005", "legal_basis"),
        ("theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "follows"),
        ("thực hiện Nghị quyết Đại hội Đảng bộ xã Tân Hà lần thứ XI nhiệm kỳ 2020-2025", "Nghị quyết Đại hội Đảng bộ xã Tân Hà lần thứ XI nhiệm kỳ 2020-2025", "implements"),
        ("Căn cứ Nghị quyết của Ban Chấp hành Đảng bộ huyện năm 2023;", "Nghị quyết của Ban Chấp hành Đảng bộ huyện năm 2023", "legal_basis"),
        ("thực hiện Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XII", "implements"),
        ("tinh thần đổi mới (Nghị quyết Trung ương 6 khóa XII)", "Nghị quyết Trung ương 6 khóa XII", "references"),
        ("Căn cứ Hiến pháp;", "Hiến pháp", "legal_basis"),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Việc làm và Luật Lưu trữ ngày 22/11/2019;", "Luật sửa đổi, bổ sung một số điều của Luật Việc làm và Luật Lưu trữ ngày 22/11/2019", "legal_basis"),
        ("Căn cứ Điều 4 của Quy chế thi tuyển viên chức ban hành kèm theo Quyết định số 5/QĐ-SYT", "Quy chế thi tuyển viên chức", "legal_basis"),
        ("Căn cứ Luật Trật tự, an toàn giao thông đường bộ năm 2024;", "Luật Trật tự, an toàn giao thông đường bộ năm 2024", "legal_basis"),
        ("theo Bộ luật Lao động 2019 thì", "Bộ luật Lao động 2019", "follows"),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của 11 luật về quy hoạch ngày 20/11/2018;", "Luật sửa đổi, bổ sung một số điều của 11 luật về quy hoạch ngày 20/11/2018", "legal_basis"),
        ("Căn cứ Điều lệ Công đoàn Việt Nam (khóa XIII);", "Điều lệ Công đoàn Việt Nam (khóa XIII)", "legal_basis"),
        ("Căn cứ Điều lệ Hội Nông dân Việt Nam;", "Điều lệ Hội Nông dân Việt Nam", "legal_basis"),
        ("Thực hiện Nghị quyết Đại hội XIV của Đảng", "Nghị quyết Đại hội XIV của Đảng", "implements"),
        ("Thực hiện Nghị quyết Đại hội Công đoàn tỉnh lần thứ XVIII, nhiệm kỳ 2023 - 2028", "Nghị quyết Đại hội Công đoàn tỉnh lần thứ XVIII, nhiệm kỳ 2023 - 2028", "implements"),
        ("Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam", "Nghị quyết Đại hội XIII Công đoàn Việt Nam", "implements"),
        ("Căn cứ Nghị quyết kỳ họp thứ 10 Hội đồng nhân dân tỉnh khóa XVIII;", "Nghị quyết kỳ họp thứ 10 Hội đồng nhân dân tỉnh khóa XVIII", "legal_basis"),
        ("Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh;", "Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh", "legal_basis"),
        ("thay thế cho Quy trình vận hành hồ chứa Dầu Tiếng được Bộ ban hành", "Quy trình vận hành hồ chứa Dầu Tiếng", "replaces"),
        ("Căn cứ Biên bản họp Hội đồng khen thưởng ngày 05/3/2024;", "Biên bản họp Hội đồng khen thưởng ngày 05/3/2024", "legal_basis"),
        ("Thực hiện Kết luận của Bộ Chính trị về sắp xếp bộ máy;", "Kết luận của Bộ Chính trị về sắp xếp bộ máy", "implements"),
        ("hoàn thành Kế hoạch 5 năm (2021-2025)", "Kế hoạch 5 năm (2021-2025)", "references"),
        ("theo Nghị quyết Đại hội Đảng bộ huyện, tỉnh nhiệm kỳ 2020 - 2025 và", "Nghị quyết Đại hội Đảng bộ huyện, tỉnh nhiệm kỳ 2020 - 2025", "follows"),
        ("xử lý theo Pháp lệnh công chức, viên chức và", "Pháp lệnh công chức, viên chức", "follows"),
        ("cũng như Đề án của Chính phủ về văn hóa công vụ nhằm", "Đề án của Chính phủ về văn hóa công vụ", "references"),
        ("Thực hiện các Kế hoạch của UBND tỉnh về việc xét thăng hạng giáo viên;", "Kế hoạch của UBND tỉnh về việc xét thăng hạng giáo viên", "implements"),
        ("thực hiện nghiêm túc Quy định về dạy thêm, học thêm trên địa bàn tỉnh nhằm", "Quy định về dạy thêm, học thêm trên địa bàn tỉnh", "implements"),
        ("thực hiện kế hoạch phát triển đội ngũ bác sĩ đến năm 2030, nhằm", "kế hoạch phát triển đội ngũ bác sĩ đến năm 2030", "implements"),
        ("Thực hiện Nghị quyết giao ban ngày 19 tháng 3 năm 2012;", "Nghị quyết giao ban ngày 19 tháng 3 năm 2012", "implements"),
        ("phong trào “Đồng khởi” (Chỉ thị của Ban Thường vụ Tỉnh ủy Bến Tre) và", "Chỉ thị của Ban Thường vụ Tỉnh ủy Bến Tre", "references"),
        ("đổi mới theo Nghị quyết 29 và nâng cao", "Nghị quyết 29", "follows"),
        ("Triển khai Nghị quyết Đại hội lần thứ VIII Công đoàn tỉnh Vĩnh Long.", "Nghị quyết Đại hội lần thứ VIII Công đoàn tỉnh Vĩnh Long", "implements"),
        ("Quán triệt Nghị quyết Đại hội XI Đảng bộ tỉnh.", "Nghị quyết Đại hội XI Đảng bộ tỉnh", "implements"),
        ("Quán triệt Nghị quyết Đại hội Đảng bộ huyện.", "Nghị quyết Đại hội Đảng bộ huyện", "implements"),
        ("thực hiện nghị quyết Đại hội XII của Đảng", "nghị quyết Đại hội XII của Đảng", "implements"),
        ("thực hiện nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2015-2020", "nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2015-2020", "implements"),
        ("thực hiện NQ Trung ương 4 (khóa XII)", "NQ Trung ương 4 (khóa XII)", "implements"),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều Luật Việc làm ngày 18/6/2020;", "Luật sửa đổi, bổ sung một số điều Luật Việc làm ngày 18/6/2020", "legal_basis"),
        ("Thực hiện Chương trình 135.", "Chương trình 135", "implements"),
        ("thực hiện Chỉ thị số 40 ngày 22/11/2014 của Ban Bí thư về", "Chỉ thị số 40 ngày 22/11/2014 của Ban Bí thư", "implements"),
    ],
)  # fmt: skip
def test_documents_cited_by_name(text, name, relation):
    source = clean(text).clean
    (found,) = find_unnumbered(source, segment(source), Header(locality=TAY_NINH), ())
    assert (found.name, found.relation.value) == (name, relation)


def test_a_bracket_names_what_was_cited_by_number():
    text = "Thực hiện Nghị quyết số 18-NQ/TW (Nghị quyết Trung ương 6 khóa XII) về bộ máy; Luật Việc làm."
    (found,) = find_unnumbered(text, segment(text), Header(locality=TAY_NINH), tuple(cited(text)))
    assert found.name == "Luật Việc làm"


def test_a_bare_number_that_is_given_in_full_names_nothing_new():
    text = "Thực hiện Quyết định số 550/QĐ-UBND về dạy tin học; theo Đề án 550 và Thông tư 22."
    (found,) = find_unnumbered(text, segment(text), Header(locality=TAY_NINH), tuple(cited(text)))
    assert found.name == "Thông tư 22"


def test_a_law_in_the_own_title_is_cited():
    source = clean(
        "SỞ Y TẾ\nSố: 5/SYT-NV\nV/v thực hiện Luật Việc làm\n\nTây Ninh, ngày 02 tháng 3 năm 2023\nKính gửi: Các xã"
    ).clean
    sections = segment(source)
    (found,) = find_unnumbered(source, sections, read_header(source, sections), ())
    assert (found.name, found.relation.value) == ("Luật Việc làm", "implements")


def test_what_a_decision_promulgates_is_a_document_of_its_own():
    text = "Thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2023 của UBND tỉnh phê duyệt Đề án chuyển đổi số năm 2023;"
    (found,) = find_unnumbered(text, segment(text), Header(locality=TAY_NINH), tuple(cited(text)))
    assert (found.name, found.date, found.cited_by) == ("Đề án chuyển đổi số năm 2023", "2023-02-03", "c1")
    assert found.issuer.name == "Ủy ban nhân dân tỉnh Tây Ninh"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Nghị quyết của Đảng, pháp luật của Nhà nước",
            "chào mừng Đại hội lần thứ XIII của Đảng",
            "luật sư, Luật này, theo Luật Việt Nam",
        ),
        *("xây dựng kế hoạch triển khai", "theo Hiến pháp và pháp luật", "thực hiện Quy định của Ban Bí thư."),
        *(
            "có Nghị quyết 2020 người dự",
            "hoàn thành Kế hoạch 15 ngày",
            "thực hiện đúng Quy trình vận hành đã được phê duyệt",
            "xây dựng Kế hoạch của Sở Y tế về trực Tết",
        ),
        *(
            "triển khai Kế hoạch được giao",
            "theo Quy chế này",
            "căn cứ Quyết định ban hành",
            "theo Quy định tại Điều 5",
        ),
    ],
)
def test_what_is_no_document(text):
    source = clean(text).clean
    assert find_unnumbered(source, segment(source), Header(), ()) == ()


def test_the_document_itself_in_its_annex_is_none():
    text = "Phụ lục I (Kèm theo Thông báo kết luận số 5/TB-VPCP ngày 16/11/2025)."
    own = Header(number="5", symbol="TB-VPCP")
    assert find_unnumbered(text, segment(text), own, ()) == ()
    assert find_unnumbered(text, segment(text), Header(), ()) != ()


@pytest.mark.parametrize(
    ("text", "name", "issuer"),
    [
        (
            "Thực hiện Nghị quyết Đại hội đại biểu nông dân toàn quốc lần thứ VIII, Hội lập kế hoạch.",
            "Nghị quyết Đại hội đại biểu nông dân toàn quốc lần thứ VIII",
            "Đại hội đại biểu Hội Nông dân Việt Nam lần thứ VIII",
        ),
        (
            "Học Nghị quyết Đại hội phụ nữ tỉnh lần thứ XV.",
            "Nghị quyết Đại hội phụ nữ tỉnh lần thứ XV",
            "Đại hội đại biểu Hội Liên hiệp Phụ nữ tỉnh Tây Ninh lần thứ XV",
        ),
        (
            "Thực hiện Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII.",
            "Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII",
            "Đại hội đại biểu Đoàn Thanh niên Cộng sản Hồ Chí Minh lần thứ XII",
        ),
        (
            "theo Nghị quyết Đại hội công đoàn tỉnh lần thứ X",
            "Nghị quyết Đại hội công đoàn tỉnh lần thứ X",
            "Đại hội đại biểu Công đoàn tỉnh Tây Ninh lần thứ X",
        ),
    ],
)
def test_congresses_called_by_their_members(text, name, issuer):
    (one,) = find_unnumbered(text, segment(text), Header(locality=TAY_NINH), ())
    assert (one.name, one.issuer.name) == (name, issuer)


def test_congresses_of_many_are_no_document():
    text = "chuẩn bị nghị quyết đại hội đảng bộ các tỉnh, thành phố nhiệm kỳ 2020 - 2025"
    assert find_unnumbered(text, segment(text), Header(), ()) == ()


def test_rules_behind_a_document_with_a_title_are_listed_with_it():
    text = "Căn cứ Quy định số 5-QĐ/TU về thi hành Điều lệ Đảng; Quy chế làm việc của Ban Chấp hành Đảng bộ xã Tân Hà;"
    sections = segment(text)
    header = Header(locality=TAY_NINH)
    rules = find_unnumbered(text, sections, header, find_citations(text, sections, header))[-1]
    assert (rules.name, rules.relation.value) == ("Quy chế làm việc của Ban Chấp hành Đảng bộ xã Tân Hà", "legal_basis")


def test_a_subject_that_is_taught_is_no_law():
    text = "Thi hành luật nghĩa vụ quân sự; môn Luật Hành chính; học phần Luật Dân sự; tiến sĩ Luật Kinh tế"
    assert [one.name for one in find_unnumbered(text, segment(text), Header(), ())] == ["luật nghĩa vụ quân sự"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thực hiện Đề án “Chợ không rác” giai đoạn 2025 - 2030, xã mở 12 điểm.", ["Đề án “Chợ không rác” giai đoạn 2025 - 2030"]),
        ("Căn cứ Luật Giá; Bộ tiêu chí “Gia đình văn hóa”;", ["Luật Giá", "Bộ tiêu chí “Gia đình văn hóa”"]),
        ("Hội thảo “Chiến lược biển xanh đến năm 2030” và Đề án “Chợ không rác”", []),
        ("Học tập Nghị quyết ĐH Đảng bộ xã nhiệm kỳ 2025-2030.", ["Nghị quyết ĐH Đảng bộ xã nhiệm kỳ 2025-2030"]),
        ("Tinh thần NQTW 4 khóa XII vẫn còn.", ["NQTW 4 khóa XII"]),
        ("Tăng cường thực thi luật phòng, chống ma túy.", ["luật phòng, chống ma túy"]),
        ("Nghị định 168 tăng mức phạt, Thông tư 29 siết dạy thêm; Nghị quyết 30 ngày; Quyết định 03 xóm", ["Nghị định 168", "Thông tư 29"]),
        ("Chiến lược quốc gia phòng, chống mù chữ đến năm 2035 được bàn.", ["Chiến lược quốc gia phòng, chống mù chữ đến năm 2035"]),
        ("Trường dạy theo nội dung Chương trình giáo dục phổ thông 2018.", ["Chương trình giáo dục phổ thông 2018"]),
        ("theo Luật Hợp tác xã 2023 và Nghị quyết Đại hội thành viên năm 2025", ["Luật Hợp tác xã 2023", "Nghị quyết Đại hội thành viên năm 2025"]),
        ("Theo đề nghị của Hội đồng tại Biên bản họp ngày 15/9/2025.", ["Biên bản họp ngày 15/9/2025"]),
    ],
)  # fmt: skip
def test_names_in_marks_in_short_and_with_numbers_alone(text, names):
    assert [one.name for one in find_unnumbered(text, segment(text), Header(), ())] == names
