"""Which cited document launches a movement: in front of it, behind it, or in a sentence that comes later."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movement_orders import PAPER
from tests.ingest.test_movements import read

LAUNCHED = [
    # in front
    ("Tại Kế hoạch số 4/KH-X ngày 08/3/2022, Hội mở hai phong trào: “Áo mới” và “Nón mới”.", ["c1", "c1"]),
    ("Với Quyết định số 18/QĐ-BQP ngày 27/5/2022, Bộ Quốc phòng phát động phong trào “Giếng sạch”.", ["c1"]),
    ("Năm 2016, tại Công văn số 15/CĐN-TG, Công đoàn phát động trong nhà giáo phong trào “Bảng xanh”.", ["c1"]),
    ("Từ Chỉ thị số 17-CT/TU ngày 20/3/2017, phong trào “Ngày ở thôn” được phát động rộng khắp.", ["c1"]),
    ("Theo Quyết định số 12/QĐ-TLĐ ngày 05/5/2021, chương trình “Bữa ấm” được phát động từ tháng 6.", ["c1"]),
    ("Kế hoạch số 66/KH-BCH ngày 22/5/2023 của Hội nêu rõ: phát động chiến dịch “Bờ kè xanh”.", ["c1"]),
    ("UBND xã vừa ban hành Kế hoạch số 18/KH-UBND. Kế hoạch phát động phong trào “Phố lặng” tại 6 thôn.", ["c1"]),
    ("Công đoàn có Kế hoạch số 12/KH-CĐN phát động trong nữ nhà giáo toàn tỉnh phong trào “Cô giáo vui”.", ["c1"]),
    # behind
    ("Văn bản phát động phong trào “Lớp sạch” là Kế hoạch số 90/KH-PGDĐT ngày 12/9/2019.", ["c1"]),
    ("Phong trào “Vì dân” khởi động năm 2021, khi Đảng ủy ban hành Nghị quyết số 12-NQ/ĐU phát động.", ["c1"]),
    ("Chương trình “Bữa ấm”, theo Quyết định số 12/QĐ-TLĐ của Tổng Liên đoàn, được phát động tháng 6.", ["c1"]),
    (
        "Kíp trực dự đợt thi đua “Nòng súng sạch” do Lữ đoàn phát động bằng Mệnh lệnh số 12/ML-LĐ ngày 03/4/2023.",
        ["c1"],
    ),
    ("Chiến dịch thi đua “Kho gọn” do Sư đoàn trưởng phát động theo Chỉ lệnh số 9/CL-SĐ ngày 03/4/2023.", ["c1"]),
    ("Kíp trực dự đợt thi đua “Nòng súng sạch” và chấp hành Mệnh lệnh số 12/ML-LĐ ngày 03/4/2023.", [None]),
    ("Đó là phong trào “Ghế đá”, phát động tại Thư phát động số 02/TPĐ-HCCB ngày 27/7/2019.", ["c1"]),
    ("Phong trào “Giữ bản”, phát động lần đầu năm 2014 theo Kế hoạch số 30/KH-CAT, vẫn còn.", ["c1"]),
    ("Phong trào “Giữ bản” được Công an tỉnh phát động năm 2014 (tại Kế hoạch số 30/KH-CAT).", ["c1"]),
    ("Phong trào “Giữ bản” được Công an tỉnh phát động từ năm 2014 - Kế hoạch số 30/KH-CAT.", ["c1"]),
    ("Phong trào “Ba sạch” được đề ra trong Nghị quyết số 30-NQ/HU ngày 12/12/2016.", ["c1"]),
    # later
    ("Tỉnh ủy phát động phong trào “Đồng lòng”. Nghị quyết số 08-NQ/TU về phát động phong trào gồm 3 phần.", ["c1"]),
    ("Năm 2017 huyện phát động phong trào “Rào hoa”. Kế hoạch phát động (số 37/KH-UBND) chỉ có hai trang.", ["c1"]),
    ("Xã dự đợt thi đua “Chợ sạch” của Sở (Quyết định phát động số 32/QĐ-SCT ngày 15/6/2023).", ["c1"]),
    (
        "Phong trào “Bám biển” ra đời ở bến; năm 2015, UBND tỉnh phát động toàn tuyến bằng Quyết định số 51/QĐ-UBND.",
        ["c1"],
    ),
    (
        "Sở Y tế mở phong trào “Nụ cười”\n\nNgày 20/01/2019, Sở có Kế hoạch số 29/KH-SYT về phát động phong trào này.",
        ["c1"],
    ),
    # several
    ("Hội mở phong trào “Bến trong” (Kế hoạch số 1/KH-H) và phong trào “Lối sáng” (Kế hoạch số 9/KH-H).", ["c1", "c2"]),
    ("Hội phát động phong trào “Bến trong” và phong trào “Lối sáng” theo Kế hoạch số 9/KH-H.", ["c1", "c1"]),
    (
        "Phong trào “Bến trong” (Kế hoạch số 1/KH-H) và phong trào “Lối sáng” (Kế hoạch số 9/KH-H) do Hội phát động.",
        ["c1", "c2"],
    ),
    (
        "Phong trào “Bến trong” và phong trào “Lối sáng” lần lượt được phát động tại Kế hoạch số 1/KH-H và số 9/KH-H.",
        ["c1", "c2"],
    ),
    (
        "Các xã dự phong trào “Bến trong” (Kế hoạch số 1/KH-H) và phong trào “Lối sáng” (Kế hoạch số 9/KH-H).",
        [None, None],
    ),
    (
        "Các phong trào do UBND tỉnh phát động:\n- Phong trào “Cầu mới” (Kế hoạch số 10/KH-UBND);\n"
        "- Phong trào “Chợ quê” (Quyết định số 77/QĐ-UBND).",
        ["c1", "c2"],
    ),
    ("Phong trào “Một cân phế liệu” (Hội Phụ nữ xã phát động, Kế hoạch số 8/KH-HPN) thu 2 tấn.", ["c1"]),
    (
        "Hỏi: Phong trào “Nếp công sở” do ai phát động?\nĐáp: Do Bộ Nội vụ phát động tại Quyết định số 73/QĐ-BNV.",
        ["c1"],
    ),
    ("Ba phong trào “Ngõ sạch”, “Ngõ sáng”, “Ngõ vui” phát động trong một văn bản, Kế hoạch số 4/KH-UBND.", ["c1"] * 3),
    ("Kế hoạch số 6/KH-CAX cụ thể hóa phong trào “Giữ làng” và phát động phong trào “Đêm thức”.", [None, "c1"]),
    ("Năm 2023, hai mô hình được phát động ở phố: “Mắt thần” (Kế hoạch số 4/KH-UBND) và “Ngõ vui”.", ["c1", None]),
    ("Mô hình “Mắt thần” là việc tự phát. Năm 2023 phường có Kế hoạch số 4/KH-UBND phát động mô hình này.", ["c1"]),
    ("Được phường phát động từ Kế hoạch số 4/KH-UBND ngày 22/02/2023, mô hình “Mắt thần” nay có 32 máy.", ["c1"]),
    # in other words
    ("UBND tỉnh có Công văn số 12/UBND-KT gửi các huyện, thành phố, phát động chiến dịch “Chia nước”.", ["c1"]),
    ("Phong trào “Hàng rào hoa” được phường đưa vào Kế hoạch số 54/KH-UBND để phát động trên địa bàn.", ["c1"]),
    ("Hai phong trào “Ngày gọn” và “Giờ nhanh” đều bắt đầu từ Kế hoạch số 90/KH-KB của Kho bạc.", ["c1", "c1"]),
    ("Chị em thích phong trào “Xách làn”. Kế hoạch số 18/KH-BTV về phát động phong trào được Hội ban hành.", ["c1"]),
    ("Phong trào “Bệnh án số” theo Kế hoạch phát động số 20/KH-SYT ngày 15/3/2022 của Sở đã xong.", ["c1"]),
    ("1. Phong trào do phường phát động: phong trào “Ngõ vui” (Kế hoạch số 31/KH-UBND).", ["c1"]),
    ("Được phát động theo Nghị quyết số 2/NQ-MTTQ giữa Mặt trận và Sở, phong trào “Giếng làng” còn mãi.", ["c1"]),
    ("Đợt thi đua “Sổ hồng” sớm xong. Kế hoạch số 37/KH-BH, văn bản phát động đợt thi đua này, có ba ý.", ["c1"]),
    ("Tập thể dự phong trào “Mái ấm”, được tỉnh phát động và giao Sở thường trực tại Kế hoạch số 6/KH-UBND.", ["c1"]),
    ("Phong trào “Rác đúng chỗ”, theo Kế hoạch số 15/KH-BTV ngày 06/5/2019 do Hội phát động, vẫn còn.", ["c1"]),
    ("Đơn vị thực hiện đợt thi đua “Ca gác” theo phát động của Giám đốc Công an (Kế hoạch số 78/KH-CAT).", ["c1"]),
    ("Thị trấn phát động 02 đợt thi đua: “Phố vui” (Kế hoạch số 8/KH-UBND) và “Chợ vui”.", ["c1", None]),
    (
        "Có Tờ trình số 2/TTr-P đề nghị phát động phong trào “Khèn gọi bạn” và Quyết định số 3/QĐ-X phát động phong trào.",
        ["c2"],
    ),
    ("Tòa án phát động hai đợt thi đua. Đợt một “Hòa trước” theo Kế hoạch số 4/KH-TA; đợt hai “Xử sau”.", ["c1", None]),
    ("Xã báo cáo việc thực hiện Kế hoạch số 88/KH-UBND (phát động phong trào “Bếp sạch”) trước tháng 12.", ["c1"]),
    # other documents than the launching one
    ("Phong trào “Nụ cười” được Sở Y tế phát động và Bệnh viện cụ thể hóa tại Kế hoạch số 31/KH-BV.", [None]),
    ("Phong trào “Nụ cười” do Sở Y tế phát động, Kế hoạch số 31/KH-BV của Bệnh viện chỉ triển khai.", [None]),
    ("Phong trào “Nụ cười” được Sở Y tế phát động năm 2020 và sơ kết tại Báo cáo số 15/BC-SYT.", [None]),
    ("Phong trào “Nụ cười” được Sở Y tế phát động, được Bộ cho phép tại Công văn số 90/BYT-VP.", [None]),
    ("Hưởng ứng phong trào “Nụ cười”, Bệnh viện có Kế hoạch số 31/KH-BV. Kế hoạch giao mỗi khoa một việc.", [None]),
    ("Phong trào “Nụ cười” do Thủ tướng Chính phủ phát động theo Kế hoạch số 5/KH-UBND của UBND tỉnh.", [None]),
    ("Ban Chỉ đạo phong trào “Nụ cười” tổ chức theo Kế hoạch số 12/KH-BCĐ một hội thi.", [None]),
    ("Hội thảo về phong trào “Nụ cười” do Sở tổ chức theo Kế hoạch số 5/KH-SYT có 40 người.", [None]),
    (
        "Sở đã phát động các phong trào sau:\n1. Phong trào “Áo xanh” (Kế hoạch số 1/KH-S).\n"
        "2. Riêng phong trào “Nụ cười” tiếp tục theo Quyết định số 90/QĐ-S.",
        ["c1", None],
    ),
    ("Phong trào “Nụ cười” lan rộng. Quyết định số 95/QĐ-BV công nhận 12 khoa.", [None]),
]


@pytest.mark.parametrize(("text", "documents"), LAUNCHED)
def test_document_that_launches(text: str, documents: list[str | None]) -> None:
    _, found = read(f"Chuyện ở cơ sở\n\nMấy năm nay, việc làng có nhiều đổi thay.\n\n{text}")
    assert [one.launched_in for one in found] == documents


def test_issuer_that_goes_by_a_plan_of_others_launches_here() -> None:
    text = "Theo Kế hoạch số 31/KH-UBND ngày 02/01/2024 của UBND tỉnh, Ủy ban nhân dân xã phát động phong trào “Trạm sạch”."
    _, found = read(plan("Thực hiện công tác y tế năm 2024", text))
    assert [one.launched_in for one in found if one.name == "Trạm sạch"] == ["this"]


HELD = [
    ("1. Đợt chuyên đề: chiến dịch “Sổ sạch”, từ ngày 15/10/2024 đến khi xong.", "Sổ sạch", "this"),
    ("- Đợt thi đua cao điểm “Giờ vàng”, thực hiện từ 01/7/2024 đến 30/9/2024.", "Giờ vàng", "this"),
    ("1. Phát động phong trào thi đua “Xóm mới” trong năm 2024.", "Xóm mới", "this"),
    ("1. Phát động phong trào thi đua “Xóm mới”, làm ngay từ ngày ký.", "Xóm mới", "this"),
    ("1. Ủy ban nhân dân xã phát động từ ngày 01/5/2024 phong trào “Ruộng sạch”.", "Ruộng sạch", "this"),
    (
        "1. Từ ngày 01/4/2024, Ủy ban nhân dân xã phát động trong nhân dân phong trào “Ruộng sạch”.",
        "Ruộng sạch",
        "this",
    ),
    ("1. Phát động trong Đảng bộ phong trào thi đua “Bàn sạch”, bắt đầu từ tháng 10/2024.", "Bàn sạch", "this"),
    ("PHONG TRÀO RIÊNG CỦA XÃ\n1. Phong trào “Khe trong”, từ tháng 4 đến tháng 12/2024.", "Khe trong", "this"),
    ("PHÁT ĐỘNG PHONG TRÀO CỦA ĐƠN VỊ\n1. Phong trào “Khe trong” mỗi tuần một buổi.", "Khe trong", "this"),
    ("HƯỞNG ỨNG PHONG TRÀO CỦA TỈNH\n1. Phong trào “Khe trong” mỗi tuần một buổi.", "Khe trong", None),
    (
        "Hưởng ứng phong trào “Cả nước xanh” do Thủ tướng Chính phủ phát động tại Quyết định số 15/QĐ-TTg ngày"
        " 01/12/2023, Chủ tịch Ủy ban nhân dân xã phát động phong trào “Mường xanh” như sau:",
        "Mường xanh",
        "this",
    ),
    ("1. Ủy ban nhân dân xã phát động từ ngày 01/5/2021 phong trào “Ruộng sạch”.", "Ruộng sạch", None),
    ("1. Đợt thi đua “Về đích” do UBND tỉnh phát động, từ 01/9/2024 đến 31/12/2024.", "Về đích", None),
    ("1. Tham gia các đợt thi đua\na) Đợt thi đua “Về đích” của tỉnh từ 01/9/2024 đến 31/12/2024.", "Về đích", None),
    ("1. Đẩy mạnh phong trào thi đua “Xóm mới” trong năm 2024.", "Xóm mới", None),
]


@pytest.mark.parametrize(("item", "name", "document"), HELD)
def test_item_of_a_paper_about_emulation(item: str, name: str, document: str | None) -> None:
    _, found = read(plan("Tổ chức các phong trào thi đua năm 2024", f"I. NỘI DUNG\n{item}"))
    assert [one.launched_in for one in found if one.name == name] == [document]


@pytest.mark.parametrize(("time", "document"), [("từ nay đến ngày 30/6/2024", "this"), ("từ năm 2022", None)])
def test_notice_launches_what_begins_now(time: str, document: str | None) -> None:
    item = f"1. Ủy ban nhân dân xã phát động cuộc vận động “Ngõ hoa”, {time}."
    _, found = read(plan("Kết luận cuộc họp", f"I. NHIỆM VỤ\n{item}", "THÔNG BÁO"))
    assert [one.launched_in for one in found] == [document]


def test_who_draws_the_paper_up_launches_under_the_same_name() -> None:
    text = "Ban điều hành Chợ Mới xây dựng kế hoạch như sau:\n1. Ban điều hành Chợ Mới phát động phong trào “Sạp sạch”."
    _, found = read(plan("Thực hiện công tác chợ năm 2024", text))
    assert [one.launched_in for one in found] == ["this"]


LAUNCHERS = [
    ("Riêng Công an phường Bến Đá phát động phong trào “Mỗi tuần một ngày không hẹn”.", "Công an phường Bến Đá"),
    ("Hội Nông dân xã Bến Đá phát động tiếp đợt thi đua “Ruộng sạch cỏ”.", "Hội Nông dân xã Bến Đá"),
    ("Ban Chỉ đạo vận động hiến máu tỉnh Bến Đá phát động chiến dịch “Giọt hồng”.", "Ban Chỉ đạo vận động hiến máu"),
    ("1. Phong trào “Xóm vui”\nĐây là phong trào do Bộ Nội vụ phát động cho cả nước.", "Bộ Nội vụ"),
    ("Phong trào “Xóm vui” (Hội Phụ nữ xã Bến Đá phát động, Kế hoạch số 8/KH-HPN) thu 2 tấn.", "Hội Phụ nữ xã Bến Đá"),
    ("Cuộc vận động “Nghìn đồng” có từ năm 2009, khi Hội Chữ thập đỏ huyện phát động.", "Hội Chữ thập đỏ huyện"),
    ("Sau khi Sở Y tế phát động phong trào “Ca trực xanh”, các huyện làm theo.", "Sở Y tế"),
    ("Sở Y tế vừa công bố Quyết định số 32/QĐ-SYT phát động đợt thi đua “Ca trực xanh”.", "Sở Y tế"),
]


@pytest.mark.parametrize(("text", "launcher"), LAUNCHERS)
def test_who_launches(text: str, launcher: str) -> None:
    _, found = read(f"Chuyện ở cơ sở\n\nMấy năm nay, việc làng có nhiều đổi thay.\n\n{text}")
    assert [one.launchers[0].name.startswith(launcher) for one in found if one.launchers] == [True]


def test_school_that_calls_itself_nha_truong_is_named_in_full() -> None:
    text = PAPER.format(
        letterhead="TRƯỜNG TIỂU HỌC BẾN ĐÁ",
        code="KH-TH",
        kind="KẾ HOẠCH",
        title="Tổ chức các phong trào năm học",
        body="1. Nhà trường phát động phong trào “Lớp sạch” từ tháng 4 đến tháng 5/2024.",
    )
    _, found = read(text)
    assert [one.launchers[0].name for one in found if one.name == "Lớp sạch"] == ["Trường Tiểu học Bến Đá"]


def test_union_of_a_body_is_not_that_body() -> None:
    text = PAPER.format(
        letterhead="CÔNG ĐOÀN SỞ Y TẾ TỈNH LÀO CAI",
        code="KH-CĐ",
        kind="KẾ HOẠCH",
        title="Tổ chức thi đua năm 2024",
        body="1. Hưởng ứng phong trào “Xóm mới” do Sở Y tế phát động, từ 01/4/2024 đến 30/6/2024.",
    )
    _, found = read(text)
    assert [one.launched_in for one in found if one.name == "Xóm mới"] == [None]


def test_party_committee_is_the_party_of_its_unit() -> None:
    text = PAPER.format(
        letterhead="ĐẢNG BỘ TỈNH LÀO CAI",
        code="CT/TU",
        kind="CHỈ THỊ",
        title="Về phong trào giữ suối",
        body="Ban Thường vụ Tỉnh ủy quyết định phát động trong toàn tỉnh phong trào “Suối trong” như sau:",
    )
    _, found = read(text)
    assert [one.launched_in for one in found if one.name == "Suối trong"] == ["this"]


def test_column_of_where_each_was_launched() -> None:
    table = "TT | Phong trào | Phát động tại | Kết quả\n1 | “Mía ngọt” | Kế hoạch số 40/KH-UBND ngày 02/3/2022 | 900 ha"
    _, found = read(f"Bảng theo dõi phong trào\n\n{table}\n2 | “Lúa bản em” | - | đang làm")
    assert [one.launched_in for one in found] == ["c1", None]
