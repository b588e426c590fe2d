"""A small country in the shape of docs/graph-model.md.

Two cascades. The one of 34-CT/TW goes through four levels: two provinces, three districts (Diên Khánh is silent), two
communes. The one of 57-NQ/TW comes after 1 July 2025 and has two local levels. Two directives are numbered 05-CT/TW.
"""

from dataclasses import dataclass

from ontology.registry import document_types

# key: label, level, unit
ORGANISATIONS = {
    "bo-chinh-tri": ("Bộ Chính trị", "central", None),
    "quoc-hoi": ("Quốc hội", "central", None),
    "thu-tuong-chinh-phu": ("Thủ tướng Chính phủ", "central", None),
    "tinh-uy.tinh-khanh-hoa": ("Tỉnh ủy Khánh Hòa", "province", "tinh-khanh-hoa"),
    "ubnd.tinh-khanh-hoa": ("Ủy ban nhân dân tỉnh Khánh Hòa", "province", "tinh-khanh-hoa"),
    "so-noi-vu.tinh-khanh-hoa": ("Sở Nội vụ tỉnh Khánh Hòa", "province", "tinh-khanh-hoa"),
    "ubnd.tinh-tay-ninh": ("Ủy ban nhân dân tỉnh Tây Ninh", "province", "tinh-tay-ninh"),
    "ubnd.huyen-van-ninh": ("Ủy ban nhân dân huyện Vạn Ninh", "district", "huyen-van-ninh"),
    "ubnd.huyen-dien-khanh": ("Ủy ban nhân dân huyện Diên Khánh", "district", "huyen-dien-khanh"),
    "ldld.huyen-duong-minh-chau": ("Liên đoàn Lao động huyện Dương Minh Châu", "district", "huyen-duong-minh-chau"),
    "ubnd.xa-dai-lanh": ("Ủy ban nhân dân xã Đại Lãnh", "commune", "xa-dai-lanh"),
    "ubnd.xa-van-tho": ("Ủy ban nhân dân xã Vạn Thọ", "commune", "xa-van-tho"),
    "ubnd.xa-dai-lanh-2025": ("Ủy ban nhân dân xã Đại Lãnh", "commune", "xa-dai-lanh-2025"),
    "ubnd.phuong-nha-trang-2025": ("Ủy ban nhân dân phường Nha Trang", "commune", "phuong-nha-trang-2025"),
}
GROUP = "cac-huyen-thi-xa-thanh-pho.tinh-khanh-hoa"
PLACEHOLDER = "unresolved/7e57/uy-ban-nhan-dan-tinh"

# key: label, level, unit around
UNITS = {
    "tinh-khanh-hoa": ("tỉnh Khánh Hòa", "province", None),
    "tinh-tay-ninh": ("tỉnh Tây Ninh", "province", None),
    "huyen-van-ninh": ("huyện Vạn Ninh", "district", "tinh-khanh-hoa"),
    "huyen-dien-khanh": ("huyện Diên Khánh", "district", "tinh-khanh-hoa"),
    "huyen-duong-minh-chau": ("huyện Dương Minh Châu", "district", "tinh-tay-ninh"),
    "xa-dai-lanh": ("xã Đại Lãnh", "commune", "huyen-van-ninh"),
    "xa-van-tho": ("xã Vạn Thọ", "commune", "huyen-van-ninh"),
    "xa-dai-lanh-2025": ("xã Đại Lãnh", "commune", "tinh-khanh-hoa"),
    "phuong-nha-trang-2025": ("phường Nha Trang", "commune", "tinh-khanh-hoa"),
}

# key: (name, kind, variants, national movement)
MOVEMENTS = {
    "ca-nuoc-chung-suc": ("Cả nước chung sức xây dựng nông thôn mới", ("Chung sức xây dựng nông thôn mới",), None),
    "khanh-hoa-chung-suc": ("Khánh Hòa chung sức xây dựng nông thôn mới", (), "ca-nuoc-chung-suc"),
    "tay-ninh-chung-suc": ("Tây Ninh chung sức xây dựng nông thôn mới", (), "ca-nuoc-chung-suc"),
    "vi-nguoi-ngheo": ("Vì người nghèo - Không để ai bị bỏ lại phía sau", (), None),
}


@dataclass(frozen=True)
class Doc:
    """A document, and what its file says when it is held (`says`: see `quads`)."""

    key: str
    kind: str
    identifier: str
    date: str
    issuer: str
    title: str
    says: tuple[tuple[str, ...], ...] = ()
    held: bool = True
    doubt: tuple[str, ...] = ()
    """the document in doubt, kind of doubt, what is wrong in Vietnamese and in English, words"""

    @property
    def number(self) -> str:
        return "".join(letter for letter in self.identifier.split("/")[0].split("-")[0] if letter.isdigit())


CT34, CT05_12, CT05_13, KL01 = "tw/ct/34/khoa-11", "tw/ct/5/khoa-12", "tw/ct/5/khoa-13", "tw/kl/1/khoa-13"
NQ57, LAW, QD587 = "tw/nq/57/khoa-13", "qh/khoa-15/luat/6", "ttg/qd/587/2022"
KH480, KH2035, KH12 = (
    "ubnd.tinh-khanh-hoa/kh/480/2023",
    "ubnd.tinh-tay-ninh/kh/2035/2014",
    "ubnd.huyen-van-ninh/kh/12/2023",
)
LDLD = "ldld.huyen-duong-minh-chau/kh/khong-so/2022-02/phat-dong-phong-trao-thi-dua-1a2b3c4d"
DAI_LANH = "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"
VAN_THO, CTR10 = "ubnd.xa-van-tho/kh/31/2023", "tinh-uy.tinh-khanh-hoa/ctr/10/2025"
KH99, DAI_LANH25, NHA_TRANG25 = (
    "ubnd.tinh-khanh-hoa/kh/99/2025",
    "ubnd.xa-dai-lanh-2025/kh/12/2025",
    "ubnd.phuong-nha-trang-2025/kh/7/2025",
)
KH103 = "unresolved/7e57/103-kh-ubnd"
KH103_TN = "ubnd.tinh-tay-ninh/kh/103/2022"
QD200 = "ubnd.tinh-khanh-hoa/qd/200/2022"

DOCUMENTS = (
    Doc(CT34, "chi-thi", "34-CT/TW", "2014-04-07", "bo-chinh-tri", "tiếp tục đẩy mạnh các phong trào thi đua yêu nước", held=False),
    Doc(CT05_12, "chi-thi", "05-CT/TW", "2016-05-15", "bo-chinh-tri", "đẩy mạnh học tập và làm theo Bác", held=False),
    Doc(CT05_13, "chi-thi", "05-CT/TW", "2021-06-23", "bo-chinh-tri", "một chỉ thị khác cùng số", held=False),
    Doc(KL01, "ket-luan", "01-KL/TW", "2021-05-18", "bo-chinh-tri", "tiếp tục thực hiện Chỉ thị 05", held=False),
    Doc(NQ57, "nghi-quyet", "57-NQ/TW", "2024-12-22", "bo-chinh-tri", "đột phá phát triển khoa học, công nghệ", held=False),
    Doc(LAW, "luat", "06/2022/QH15", "2022-06-15", "quoc-hoi", "Thi đua, khen thưởng", held=False),
    Doc(QD587, "quyet-dinh", "587/QĐ-TTg", "2022-05-18", "thu-tuong-chinh-phu", "phong trào nông thôn mới", held=False),
    Doc(KH2035, "ke-hoach", "2035/KH-UBND", "2014-08-20", "ubnd.tinh-tay-ninh", "thực hiện Chỉ thị 34", held=False),
    Doc(KH103_TN, "ke-hoach", "103/KH-UBND", "2022-01-20", "ubnd.tinh-tay-ninh", "phong trào thi đua năm 2022", held=False),
    Doc(
        KH480, "ke-hoach", "480/KH-UBND", "2023-01-16", "ubnd.tinh-khanh-hoa", "phong trào thi đua yêu nước năm 2023",
        (
            ("implements", CT34, "Thực hiện Chỉ thị số 34-CT/TW"), ("basedOn", LAW, "Căn cứ Luật Thi đua, khen thưởng"),
            ("references", KL01, "gắn với Kết luận số 01-KL/TW"),
            ("sentTo", "tinh-uy.tinh-khanh-hoa", "- Tỉnh ủy (báo cáo);", "bao-cao"),
            ("sentTo", "ubnd.huyen-van-ninh", "- UBND huyện Vạn Ninh;", "thuc-hien"),
            ("sentTo", "ubnd.huyen-dien-khanh", "- UBND huyện Diên Khánh;", "thuc-hien"),
            ("sentTo", GROUP, "- UBND các huyện, thị xã, thành phố;", "thuc-hien"),
            ("launches", "khanh-hoa-chung-suc", "phát động phong trào “Khánh Hòa chung sức xây dựng nông thôn mới”"),
            ("promotes", "vi-nguoi-ngheo", "đẩy mạnh phong trào “Vì người nghèo”"),
        ),
    ),
    Doc(
        QD200, "quyet-dinh", "200/QĐ-UBND", "2022-09-09", "ubnd.tinh-khanh-hoa", "kế hoạch nông thôn mới",
        (("implements", QD587, "triển khai Quyết định số 587/QĐ-TTg"), ("promotes", "ca-nuoc-chung-suc", "phong trào “Cả nước chung sức”")),
    ),
    Doc(
        KH12, "ke-hoach", "12/KH-UBND", "2023-02-20", "ubnd.huyen-van-ninh", "phong trào thi đua năm 2023 của huyện",
        (
            ("implements", KH480, "Thực hiện Kế hoạch số 480/KH-UBND"),
            ("sentTo", "ubnd.xa-dai-lanh", "- UBND xã Đại Lãnh;", "thuc-hien"),
            ("sentTo", "ubnd.xa-van-tho", "- UBND xã Vạn Thọ;", "thuc-hien"),
        ),
    ),
    Doc(
        LDLD, "ke-hoach", "/KH-LĐLĐ", "2022-02", "ldld.huyen-duong-minh-chau", "phát động phong trào thi đua năm 2022",
        (
            ("implements", KH2035, "thực hiện Kế hoạch số 2035/KH-UBND"),
            (KH2035, "implements", CT34, "Kế hoạch số 2035/KH-UBND về thực hiện Chỉ thị số 34-CT/TW"),
            (KL01, "continues", CT05_12, "Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW"),
            ("references", CT05_13, "Chỉ thị số 05-CT/TW ngày 23/6/2021"), ("references", KL01, "Kết luận số 01-KL/TW"),
            ("references", KH103, "Kế hoạch số 103/KH-UBND của UBND tỉnh"),
            ("promotes", "tay-ninh-chung-suc", "phong trào “Tây Ninh chung sức xây dựng nông thôn mới”"),
        ),
        doubt=(
            CT05_13, "contradictory-dates", "05-CT/TW được ghi hai ngày.", "05-CT/TW is given two dates.", "ngày 23/6/2021",
        ),
    ),
    Doc(
        DAI_LANH, "ke-hoach", "/KH-UBND", "2023-04", "ubnd.xa-dai-lanh", "phát động đợt thi đua đặc biệt",
        (
            ("implements", KH12, "Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện"),
            ("implements", CT34, "Tiếp tục thực hiện Chỉ thị số 34-CT/TW"), ("follows", KH480, "theo Kế hoạch số 480/KH-UBND"),
            ("promotes", "khanh-hoa-chung-suc", "hưởng ứng phong trào “Khánh Hòa chung sức”"),
        ),
    ),
    Doc(VAN_THO, "ke-hoach", "31/KH-UBND", "2023-05-04", "ubnd.xa-van-tho", "thi đua LOAD 2023", (("implements", KH12, "Thực hiện Kế hoạch 12/KH-UBND"),)),
    Doc(CTR10, "chuong-trinh", "10-CTr/TU", "2025-07-15", "tinh-uy.tinh-khanh-hoa", "thực hiện Nghị quyết 57", (("implements", NQ57, "Thực hiện Nghị quyết số 57-NQ/TW"),)),
    Doc(
        KH99, "ke-hoach", "99/KH-UBND", "2025-08-01", "ubnd.tinh-khanh-hoa", "chuyển đổi số",
        (
            ("implements", CTR10, "Thực hiện Chương trình số 10-CTr/TU"),
            ("sentTo", "ubnd.xa-dai-lanh-2025", "- UBND xã Đại Lãnh;", "thuc-hien"),
            ("sentTo", "ubnd.phuong-nha-trang-2025", "- UBND phường Nha Trang;", "thuc-hien"),
        ),
    ),
    Doc(DAI_LANH25, "ke-hoach", "12/KH-UBND", "2025-09-03", "ubnd.xa-dai-lanh-2025", "chuyển đổi số của xã", (("implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),)),
    Doc(NHA_TRANG25, "ke-hoach", "7/KH-UBND", "2025-09-10", "ubnd.phuong-nha-trang-2025", "chuyển đổi số của phường", (("implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),)),
)  # fmt: skip
BY_KEY = {doc.key: doc for doc in DOCUMENTS}
TYPES = {kind.slug: kind for kind in document_types()}
