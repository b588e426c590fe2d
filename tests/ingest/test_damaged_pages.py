"""What PDFs, scans and pages do to letters and lines, and what the cleaned text makes of it."""

import pytest

from ingest.normalise import clean

STRETCHED = (
    "Đề án nâng cao năng lực quản lý, điều hành và dạy môn Tin học trong các trường\n"
    "tiểu học và trung học cơ sở trên địa bàn huyện giai đoạn\t2017 - 2020, định hướng\n"
    "đến năm 2025."
)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        # letters of fonts of the nineties
        ("HƢỚNG DẪN thực hiện trƣớc ngày 01/10", "HƯỚNG DẪN thực hiện trước ngày 01/10"),
        # dots under consonants, behind spaces, on the second vowel; gaps where the font changed
        ("Kế hoac\u0323 h số 5", "Kế hoạch số 5"),
        ("hê \u0323thống đaị biểu, taị đơn vi\u0323, duṇ g", "hệ thống đại biểu, tại đơn vị, dụng"),
        ("cán bô, \u0323 viên chức; thiết bi \u0323số", "cán bộ, viên chức; thiết bị số"),
        ("viêc\u0323 vớ i ngườ i dân", "việc với người dân"),
        ("thực tiêñ; đăc\u0323 biệt", "thực tiễn; đặc biệt"),
        # a sound text is left alone: each of these is right as it stands
        ("giạ lúa, quạ đen, vớ i", "giạ lúa, quạ đen, vớ i"),
        # syllables that a scan tore
        ("B Ộ TÀI CHÍNH\nĐ ộc lập - T ự do", "BỘ TÀI CHÍNH\nĐộc lập - Tự do"),
        ("ông Nguyễn Văn B ở xã A", "ông Nguyễn Văn B ở xã A"),
        # gaps that justify a line are no columns
        (STRETCHED, STRETCHED.replace("\n", " ")),
        # columns are
        ("- Các phòng, ban chuyên môn và tương đương;\tKT. CHỦ TỊCH\n- Lưu: VT.", None),
        ("V/v báo cáo kết quả thực hiện công tác\tHà Nội, ngày 5 tháng 9 năm 2015\nthi đua năm 2015", None),
        # the name of a unit that a page broke
        ("UBND THÀNH PHỐ HÀ\nNỘI\nTRUNG TÂM LƯU TRỮ", "UBND THÀNH PHỐ HÀ NỘI\nTRUNG TÂM LƯU TRỮ"),
        ("BỘ VĂN HÓA,\nTHỂ THAO\nVÀ DU LỊCH", "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
        ("BỘ LAO ĐỘNG\tĐộc lập\nVÀ XÃ HỘI\tTự do", None),
        ("SỬA ĐỔI NGHỊ QUYẾT\nSỐ 4/NQ-HĐND", "SỬA ĐỔI NGHỊ QUYẾT SỐ 4/NQ-HĐND"),
        ("NGHỊ QUYẾT\nSỐ 4/NQ-HĐND", None),
        ("V/v chăm lo cuối năm\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do", None),
        # pointers to articles
        ("Điều\n2. Kinh phí", "Điều 2. Kinh phí"),
        ("nêu tại điểm b khoản\n2 Điều 7", "nêu tại điểm b khoản 2 Điều 7"),
        ("nêu tại Điều 3\nNghị định số 5/NĐ-CP", "nêu tại Điều 3 Nghị định số 5/NĐ-CP"),
        ("nêu tại Điều 3 Nghị định\n5/2022/NĐ-CP", "nêu tại Điều 3 Nghị định 5/2022/NĐ-CP"),
        ("Điều 3\nNghị định số 5/NĐ-CP", None),
        ("chấm 0,5 điểm\n3", None),
        ("đề nghị của Thống đốc\nNgân hàng Nhà nước", "đề nghị của Thống đốc Ngân hàng Nhà nước"),
    ],
)
def test_cleaned(raw: str, expected: str | None) -> None:
    assert clean(raw).clean == (raw if expected is None else expected)


def test_every_letter_knows_its_place() -> None:
    raw = "theo Kế hoac\u0323 h số 5/KH-UBND"
    source = clean(raw)
    start = source.clean.index("5/KH")
    assert raw[source.offsets[start] :] == "5/KH-UBND"
