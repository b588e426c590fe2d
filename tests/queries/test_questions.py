"""Every named question, asked of the small country, with the rows it must give."""

from datetime import date

import pytest

from queries.catalogue import names, question
from queries.engines.oxigraph import run

CT34, KL01, LAW = "tw/ct/34/khoa-11", "tw/kl/1/khoa-13", "qh/khoa-15/luat/6"
KH480, KH2035, KH12 = (
    "ubnd.tinh-khanh-hoa/kh/480/2023",
    "ubnd.tinh-tay-ninh/kh/2035/2014",
    "ubnd.huyen-van-ninh/kh/12/2023",
)
QD200, KH99 = "ubnd.tinh-khanh-hoa/qd/200/2022", "ubnd.tinh-khanh-hoa/kh/99/2025"
LDLD = "ldld.huyen-duong-minh-chau/kh/khong-so/2022-02/phat-dong-phong-trao-thi-dua-1a2b3c4d"
DAI_LANH = "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"
CA_NUOC, KHANH_HOA, TAY_NINH = "ca-nuoc-chung-suc", "khanh-hoa-chung-suc", "tay-ninh-chung-suc"
NAMES = {
    CA_NUOC: "Cả nước chung sức xây dựng nông thôn mới",
    KHANH_HOA: "Khánh Hòa chung sức xây dựng nông thôn mới",
    TAY_NINH: "Tây Ninh chung sức xây dựng nông thôn mới",
    "vi-nguoi-ngheo": "Vì người nghèo - Không để ai bị bỏ lại phía sau",
}
UBND = "Ủy ban nhân dân"
ISSUED = date(2014, 4, 7)
"""of 34-CT/TW"""

# question, values as people write them, rows in order
CASES = [
    (
        "implements",
        {"document": "chi thi 34"},
        [
            (KH2035, "Kế hoạch 2035/KH-UBND", "province", f"{UBND} tỉnh Tây Ninh", "2014-08-20", 1, "implements", CT34,
             "Kế hoạch số 2035/KH-UBND về thực hiện Chỉ thị số 34-CT/TW"),
            (KH480, "Kế hoạch 480/KH-UBND", "province", f"{UBND} tỉnh Khánh Hòa", "2023-01-16", 1, "implements", CT34,
             "Thực hiện Chỉ thị số 34-CT/TW"),
            (DAI_LANH, "Kế hoạch /KH-UBND", "commune", f"{UBND} xã Đại Lãnh", "2023-04", 1, "implements", CT34,
             "Tiếp tục thực hiện Chỉ thị số 34-CT/TW"),
            (DAI_LANH, "Kế hoạch /KH-UBND", "commune", f"{UBND} xã Đại Lãnh", "2023-04", 1, "implements", KH12,
             "Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện"),
            (LDLD, "Kế hoạch /KH-LĐLĐ", "district", "Liên đoàn Lao động huyện Dương Minh Châu", "2022-02", 2, "implements",
             KH2035, "thực hiện Kế hoạch số 2035/KH-UBND"),
            (KH12, "Kế hoạch 12/KH-UBND", "district", f"{UBND} huyện Vạn Ninh", "2023-02-20", 2, "implements", KH480,
             "Thực hiện Kế hoạch số 480/KH-UBND"),
            ("ubnd.xa-van-tho/kh/31/2023", "Kế hoạch 31/KH-UBND", "commune", f"{UBND} xã Vạn Thọ", "2023-05-04", 3,
             "implements", KH12, "Thực hiện Kế hoạch 12/KH-UBND"),
        ],
    ),
    (
        "implements",  # two local levels after 1 July 2025
        {"document": "57-NQ/TW"},
        [
            ("tinh-uy.tinh-khanh-hoa/ctr/10/2025", "Chương trình 10-CTr/TU", "province", "Tỉnh ủy Khánh Hòa", "2025-07-15", 1,
             "implements", "tw/nq/57/khoa-13", "Thực hiện Nghị quyết số 57-NQ/TW"),
            (KH99, "Kế hoạch 99/KH-UBND", "province", f"{UBND} tỉnh Khánh Hòa", "2025-08-01", 2, "implements",
             "tinh-uy.tinh-khanh-hoa/ctr/10/2025", "Thực hiện Chương trình số 10-CTr/TU"),
            ("ubnd.xa-dai-lanh-2025/kh/12/2025", "Kế hoạch 12/KH-UBND", "commune", f"{UBND} xã Đại Lãnh", "2025-09-03", 3,
             "implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),
            ("ubnd.phuong-nha-trang-2025/kh/7/2025", "Kế hoạch 7/KH-UBND", "commune", f"{UBND} phường Nha Trang", "2025-09-10",
             3, "implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),
        ],
    ),
    (
        "implements",  # continues is a way to implement
        {"document": "tw/ct/5/khoa-12"},
        [(KL01, "Kết luận 01-KL/TW", "central", "Bộ Chính trị", "2021-05-18", 1, "continues", "tw/ct/5/khoa-12",
          "Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW")],
    ),
    (
        "rests-on",
        {"document": KH12},
        [
            (KH480, "Kế hoạch 480/KH-UBND", "province", f"{UBND} tỉnh Khánh Hòa", "2023-01-16", "implements", KH12,
             "Thực hiện Kế hoạch số 480/KH-UBND"),
            (LAW, "Luật 06/2022/QH15", "central", "Quốc hội", "2022-06-15", "basedOn", KH480, "Căn cứ Luật Thi đua, khen thưởng"),
            (CT34, "Chỉ thị 34-CT/TW", "central", "Bộ Chính trị", "2014-04-07", "implements", KH480,
             "Thực hiện Chỉ thị số 34-CT/TW"),
        ],
    ),
    (
        "silent-recipients",
        {"document": "480/KH-UBND"},
        [
            ("ubnd.huyen-dien-khanh", f"{UBND} huyện Diên Khánh", "district", "thuc-hien", "- UBND huyện Diên Khánh;"),
            ("tinh-uy.tinh-khanh-hoa", "Tỉnh ủy Khánh Hòa", "province", "bao-cao", "- Tỉnh ủy (báo cáo);"),
        ],
    ),
    ("silent-recipients", {"document": KH99}, []),
    (
        "coverage-expected",
        {"document": KH12},
        [
            (KH12, "Kế hoạch 12/KH-UBND", "ubnd.xa-dai-lanh", f"{UBND} xã Đại Lãnh", "commune", True),
            (KH12, "Kế hoạch 12/KH-UBND", "ubnd.xa-van-tho", f"{UBND} xã Vạn Thọ", "commune", True),
        ],
    ),
    (
        "coverage-answered",
        {"document": KH99},
        [
            (KH99, "Kế hoạch 99/KH-UBND", "ubnd.phuong-nha-trang-2025", f"{UBND} phường Nha Trang", "commune",
             "ubnd.phuong-nha-trang-2025/kh/7/2025", "Kế hoạch 7/KH-UBND", "2025-09-10"),
            (KH99, "Kế hoạch 99/KH-UBND", "ubnd.xa-dai-lanh-2025", f"{UBND} xã Đại Lãnh", "commune",
             "ubnd.xa-dai-lanh-2025/kh/12/2025", "Kế hoạch 12/KH-UBND", "2025-09-03"),
        ],
    ),
    (
        "coverage-silent",  # Vạn Ninh answered, Diên Khánh did not; the Party committee is only told
        {"document": KH480},
        [(KH480, "Kế hoạch 480/KH-UBND", "ubnd.huyen-dien-khanh", f"{UBND} huyện Diên Khánh", "district", True)],
    ),
    (
        "body-movements",
        {"organisation": "UBND tinh Khanh Hoa"},
        [
            (CA_NUOC, NAMES[CA_NUOC], "promotes", QD200, "Quyết định 200/QĐ-UBND", "2022-09-09", "phong trào “Cả nước chung sức”"),
            (KHANH_HOA, NAMES[KHANH_HOA], "launches", KH480, "Kế hoạch 480/KH-UBND", "2023-01-16",
             "phát động phong trào “Khánh Hòa chung sức xây dựng nông thôn mới”"),
            ("vi-nguoi-ngheo", NAMES["vi-nguoi-ngheo"], "promotes", KH480, "Kế hoạch 480/KH-UBND", "2023-01-16",
             "đẩy mạnh phong trào “Vì người nghèo”"),
        ],
    ),
    (
        "local-variants",
        {"movement": "ca nuoc chung suc xay dung nong thon moi"},
        [(KHANH_HOA, NAMES[KHANH_HOA], "province", 2, 2), (TAY_NINH, NAMES[TAY_NINH], "province", 1, 1)],
    ),
    (
        "movement-launches",
        {"movement": "ca nuoc chung suc xay dung nong thon moi"},
        [(KHANH_HOA, NAMES[KHANH_HOA], KH480, "Kế hoạch 480/KH-UBND", f"{UBND} tỉnh Khánh Hòa", "2023-01-16",
          "phát động phong trào “Khánh Hòa chung sức xây dựng nông thôn mới”")],
    ),
    (
        "co-cited",
        {"document": "34-CT/TW"},
        [
            (LAW, "Luật 06/2022/QH15", "central", 1),
            (KL01, "Kết luận 01-KL/TW", "central", 1),
            (KH12, "Kế hoạch 12/KH-UBND", "district", 1),
            (KH480, "Kế hoạch 480/KH-UBND", "province", 1),
        ],
    ),
    (
        "cited-by-provinces",
        {"level": "central"},
        [
            (CT34, "Chỉ thị 34-CT/TW", "central", 2, 3),
            (KL01, "Kết luận 01-KL/TW", "central", 2, 2),
            (LAW, "Luật 06/2022/QH15", "central", 1, 1),
            ("ttg/qd/587/2022", "Quyết định 587/QĐ-TTg", "central", 1, 1),
            ("tw/ct/5/khoa-13", "Chỉ thị 05-CT/TW", "central", 1, 1),
            ("tw/nq/57/khoa-13", "Nghị quyết 57-NQ/TW", "central", 1, 1),
        ],
    ),
    (
        "cascade-by-province",
        {"document": "34-CT/TW"},
        [
            ("tỉnh Khánh Hòa", "province", 1, 1, "2023-01-16", "2023-01-16"),
            ("tỉnh Khánh Hòa", "district", 1, 1, "2023-02-20", "2023-02-20"),
            ("tỉnh Khánh Hòa", "commune", 2, 2, "2023-04", "2023-05-04"),
            ("tỉnh Tây Ninh", "province", 1, 1, "2014-08-20", "2014-08-20"),
            ("tỉnh Tây Ninh", "district", 1, 1, "2022-02", "2022-02"),
        ],
    ),
    (
        "cascade-lag",  # over two leap years; plans of a month have no day to count to
        {"document": "34-CT/TW"},
        [
            ("tỉnh Khánh Hòa", "province", 1, *[(date(2023, 1, 16) - ISSUED).days] * 3),
            ("tỉnh Khánh Hòa", "district", 1, *[(date(2023, 2, 20) - ISSUED).days] * 3),
            ("tỉnh Khánh Hòa", "commune", 1, *[(date(2023, 5, 4) - ISSUED).days] * 3),
            ("tỉnh Tây Ninh", "province", 1, *[(date(2014, 8, 20) - ISSUED).days] * 3),
        ],
    ),
    (
        "movements-by-provinces",
        {},
        [
            (CA_NUOC, NAMES[CA_NUOC], 2, 4),
            (KHANH_HOA, NAMES[KHANH_HOA], 1, 2),
            (TAY_NINH, NAMES[TAY_NINH], 1, 1),
            ("vi-nguoi-ngheo", NAMES["vi-nguoi-ngheo"], 1, 1),
        ],
    ),
    (
        "movement-timeline",
        {"movement": CA_NUOC},
        [
            ("2022-02", LDLD, "Kế hoạch /KH-LĐLĐ", "district", "promotes", TAY_NINH,
             "phong trào “Tây Ninh chung sức xây dựng nông thôn mới”"),
            ("2022-09-09", QD200, "Quyết định 200/QĐ-UBND", "province", "promotes", CA_NUOC, "phong trào “Cả nước chung sức”"),
            ("2023-01-16", KH480, "Kế hoạch 480/KH-UBND", "province", "launches", KHANH_HOA,
             "phát động phong trào “Khánh Hòa chung sức xây dựng nông thôn mới”"),
            ("2023-04", DAI_LANH, "Kế hoạch /KH-UBND", "commune", "promotes", KHANH_HOA,
             "hưởng ứng phong trào “Khánh Hòa chung sức”"),
        ],
    ),
    (
        "shortest-chain",
        {"from": "31/KH-UBND", "to": "34-CT/TW"},
        [
            (1, "ubnd.xa-van-tho/kh/31/2023", "Kế hoạch 31/KH-UBND", "implements", KH12, "Kế hoạch 12/KH-UBND",
             "Thực hiện Kế hoạch 12/KH-UBND"),
            (2, KH12, "Kế hoạch 12/KH-UBND", "implements", KH480, "Kế hoạch 480/KH-UBND", "Thực hiện Kế hoạch số 480/KH-UBND"),
            (3, KH480, "Kế hoạch 480/KH-UBND", "implements", CT34, "Chỉ thị 34-CT/TW", "Thực hiện Chỉ thị số 34-CT/TW"),
        ],
    ),
    (
        "shortest-chain",  # three steps through the district's plan as well, which do not count beside one
        {"from": DAI_LANH, "to": "34-CT/TW"},
        [(1, DAI_LANH, "Kế hoạch /KH-UBND", "implements", CT34, "Chỉ thị 34-CT/TW", "Tiếp tục thực hiện Chỉ thị số 34-CT/TW")],
    ),
    ("shortest-chain", {"from": "34-CT/TW", "to": KH12}, []),  # a directive cites nothing below it
    (
        "unanswered-documents",
        {"organisation": "ubnd.huyen-dien-khanh"},
        [(KH480, "Kế hoạch 480/KH-UBND", "province", f"{UBND} tỉnh Khánh Hòa", "2023-01-16", True, "- UBND huyện Diên Khánh;")],
    ),
    ("unanswered-documents", {"organisation": "ubnd.huyen-van-ninh"}, []),
    ("bodies-by-silence", {}, [("ubnd.huyen-dien-khanh", f"{UBND} huyện Diên Khánh", "district", 1, 0, 1, 0)]),
    ("bodies-by-silence", {"level": "xã"}, []),
    # The small country has no tasks and knows no successors; tests/samples asks the samples.
    ("co-ordinating-bodies", {}, []),
    ("former-obligations", {"organisation": "ubnd.huyen-dien-khanh"}, []),
    # Nothing of that in the small country; test_made_questions.py asks a larger one.
    ("targets-of-indicator", {"indicator": "nghèo"}, []),
    ("rests-on-ended", {}, []),
    ("tasks-of", {"document": KH480}, []),
    (
        "most-cited",
        {"level": "tỉnh"},
        [
            (KH480, "Kế hoạch 480/KH-UBND", "province", "2023-01-16", 2, 2),
            (KH99, "Kế hoạch 99/KH-UBND", "province", "2025-08-01", 2, 2),
            ("tinh-uy.tinh-khanh-hoa/ctr/10/2025", "Chương trình 10-CTr/TU", "province", "2025-07-15", 1, 1),
            (KH2035, "Kế hoạch 2035/KH-UBND", "province", "2014-08-20", 1, 1),
        ],
    ),
    (
        "unresolved-citations",
        {},
        [(LDLD, "Kế hoạch /KH-LĐLĐ", "Kế hoạch 103/KH-UBND", "Kế hoạch số 103/KH-UBND của UBND tỉnh",
          "ubnd.tinh-tay-ninh/kh/103/2022", "Kế hoạch 103/KH-UBND")],
    ),
    (
        "evidence",
        {"document": KH12, "cited": "480/KH-UBND"},
        [("implements", "Thực hiện Kế hoạch số 480/KH-UBND", "…", "\n", "ubnd.huyen-van-ninh_kh_12_2023.txt", 0, 33, 1,
          "citation.numbered", 0.95)],
    ),
    (
        "recipients",
        {"document": KH480},
        [
            ("tinh-uy.tinh-khanh-hoa", "Tỉnh ủy Khánh Hòa", "province", False, "bao-cao", "- Tỉnh ủy (báo cáo);"),
            ("cac-huyen-thi-xa-thanh-pho.tinh-khanh-hoa", f"{UBND} các huyện, thị xã, thành phố", "district", True, "thuc-hien",
             "- UBND các huyện, thị xã, thành phố;"),
            ("ubnd.huyen-dien-khanh", f"{UBND} huyện Diên Khánh", "district", False, "thuc-hien", "- UBND huyện Diên Khánh;"),
            ("ubnd.huyen-van-ninh", f"{UBND} huyện Vạn Ninh", "district", False, "thuc-hien", "- UBND huyện Vạn Ninh;"),
        ],
    ),
    (
        "movements",
        {},
        [
            (KHANH_HOA, NAMES[KHANH_HOA], "phong-trao-thi-dua", CA_NUOC, 2, 2),
            (CA_NUOC, NAMES[CA_NUOC], "phong-trao-thi-dua", None, 1, 1),
            (TAY_NINH, NAMES[TAY_NINH], "phong-trao-thi-dua", CA_NUOC, 1, 1),
            ("vi-nguoi-ngheo", NAMES["vi-nguoi-ngheo"], "phong-trao-thi-dua", None, 1, 1),
        ],
    ),
    (
        "cascade-by-level",
        {"document": "34/CT-TW"},
        [
            ("province", 2, 2, "2014-08-20", "2023-01-16"),
            ("district", 2, 2, "2022-02", "2023-02-20"),
            ("commune", 2, 2, "2023-04", "2023-05-04"),
        ],
    ),
    (
        "documents-of",
        {"organisation": "ubnd.tinh-khanh-hoa"},
        [
            (QD200, "Quyết định 200/QĐ-UBND", "kế hoạch nông thôn mới", "2022-09-09", True),
            (KH480, "Kế hoạch 480/KH-UBND", "phong trào thi đua yêu nước năm 2023", "2023-01-16", True),
            (KH99, "Kế hoạch 99/KH-UBND", "chuyển đổi số", "2025-08-01", True),
        ],
    ),
    (
        "data-quality",
        {},
        [
            ("tw/ct/5/khoa-13", "Chỉ thị 05-CT/TW", "contradictory-dates", "05-CT/TW được ghi hai ngày.",
             "05-CT/TW is given two dates.", None, None, None, None, "ngày 23/6/2021", f"{LDLD.replace('/', '_')}.txt", 176),
        ],
    ),
    (
        "same-number",
        {"identifier": "05-CT/TW"},
        [
            ("05-CT/TW", "tw/ct/5/khoa-12", "đẩy mạnh học tập và làm theo Bác", "Bộ Chính trị", "2016-05-15"),
            ("05-CT/TW", "tw/ct/5/khoa-13", "một chỉ thị khác cùng số", "Bộ Chính trị", "2021-06-23"),
        ],
    ),
    (
        "missing-documents",
        {},
        [
            (CT34, "Chỉ thị 34-CT/TW", "central", "2014-04-07", 3),
            (KL01, "Kết luận 01-KL/TW", "central", "2021-05-18", 2),
            (LAW, "Luật 06/2022/QH15", "central", "2022-06-15", 1),
            ("ttg/qd/587/2022", "Quyết định 587/QĐ-TTg", "central", "2022-05-18", 1),
            ("tw/ct/5/khoa-12", "Chỉ thị 05-CT/TW", "central", "2016-05-15", 1),
            ("tw/ct/5/khoa-13", "Chỉ thị 05-CT/TW", "central", "2021-06-23", 1),
            ("tw/nq/57/khoa-13", "Nghị quyết 57-NQ/TW", "central", "2024-12-22", 1),
            (KH2035, "Kế hoạch 2035/KH-UBND", "province", "2014-08-20", 1),
            ("unresolved/7e57/103-kh-ubnd", "Kế hoạch 103/KH-UBND", None, None, 1),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "values", "rows"), CASES, ids=[f"{case[0]}-{place}" for place, case in enumerate(CASES)]
)
def test_answers(store, name, values, rows):
    table = run(store, question(name), values)
    assert list(table.rows) == rows
    assert table.columns == tuple(column.name for column in question(name).columns)


def test_every_question_is_asked_here():
    assert {case[0] for case in CASES} == set(names())


@pytest.mark.parametrize(
    ("name", "values", "rows"), CASES[:4], ids=[f"{case[0]}-{place}" for place, case in enumerate(CASES[:4])]
)
def test_a_snapshot_answers_the_same(snapshot, name, values, rows):
    assert list(run(snapshot, question(name), values).rows) == rows


def test_optional_parameters_leave_the_question_open(store):
    numbers = [row[0] for row in run(store, question("same-number"), {}).rows]
    assert sorted(set(numbers)) == ["05-CT/TW", "103/KH-UBND", "12/KH-UBND"]
    assert {row[2] for row in run(store, question("most-cited"), {}).rows} == {"central", "province", "district"}


def test_rows_beyond_the_limit_are_cut_and_told(store):
    table = run(store, question("missing-documents"), {}, limit=2)
    assert len(table.rows) == 2
    assert table.truncated
