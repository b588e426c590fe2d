"""Lines of recipients that name units, hamlets or colleges in a row, or bodies of which each has an organisation."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Sơn La", date="2019-05-06")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Sơn La", None, "xã Mường Bú", date="2025-10-01")
CENTRE = Locality(Level.CENTRAL, date="2024")
VETERANS = "Hội Cựu chiến binh tỉnh Sơn La"
YOUTH = "Ban Chấp hành Đoàn tỉnh Sơn La"
HOSPITAL = "Bệnh viện Đa khoa tỉnh Sơn La"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # units of one kind named in a row, and one of another kind behind or before them
        *(
            (line, PROVINCE, None, ["Công an huyện Mộc Châu", "Công an huyện Yên Châu", "Công an thành phố Sơn La"])
            for line in (
                "Công an các huyện: Mộc Châu, Yên Châu và CATP Sơn La",
                "Công an các huyện Mộc Châu, Yên Châu, TP Sơn La",
                "Công an các huyện Mộc Châu và Yên Châu, TP. Sơn La",
            )
        ),
        ("UBND TP Sơn La, các huyện Mai Sơn, Thuận Châu", PROVINCE, None, [
            f"Ủy ban nhân dân {unit}" for unit in ("thành phố Sơn La", "huyện Mai Sơn", "huyện Thuận Châu")
        ]),
        ("HĐND TP. Sông Công, TX Phổ Yên", CENTRE, None, [
            "Hội đồng nhân dân thành phố Sông Công", "Hội đồng nhân dân thị xã Phổ Yên",
        ]),
        ("UBND các huyện, thị xã", PROVINCE, None, ["Ủy ban nhân dân các huyện, thị xã thuộc tỉnh Sơn La"]),
        ("UBND 06 phường và 03 xã", PROVINCE, None, ["Ủy ban nhân dân các phường, xã thuộc tỉnh Sơn La"]),
        # hamlets by name or number
        ("Trưởng các bản: Lóng Luông, Co Chàm và Pa Kha", COMMUNE, None, [
            "Trưởng bản Lóng Luông", "Trưởng bản Co Chàm", "Trưởng bản Pa Kha",
        ]),
        ("BTQ bản 1, 2B; thôn Văn Minh", COMMUNE, None, [
            "Ban Tự quản bản 1", "Ban Tự quản bản 2B", "Ban Tự quản thôn Văn Minh",
        ]),
        ("Trưởng bản 3, Trạm Y tế xã", COMMUNE, None, ["Trưởng bản 3", "Trạm Y tế xã Mường Bú"]),
        # colleges: their kind once or each time, codes of trades, the province said last
        ("Công đoàn trường CĐ Sơn La, TC KTKT", PROVINCE, None, [
            "Công đoàn Trường Cao đẳng Sơn La", "Công đoàn Trường Trung cấp Kinh tế - Kỹ thuật",
        ]),
        ("Trường CĐSP, CĐ Y tế SL", PROVINCE, None, ["Trường Cao đẳng Sư phạm Sơn La", "Trường Cao đẳng Y tế Sơn La"]),
        ("Trường ĐH GTVT, Xây dựng HN, Bộ Y tế", CENTRE, "Bộ Xây dựng", [
            "Trường Đại học Giao thông vận tải", "Trường Đại học Xây dựng Hà Nội", "Bộ Y tế",
        ]),
        ("Trường ĐH XQZ, Sở Y tế", PROVINCE, None, ["Trường Đại học XQZ", "Sở Y tế tỉnh Sơn La"]),
        ("Các trường CĐ, TC", PROVINCE, None, ["Các trường cao đẳng, trung cấp"]),
        ("Hiệu trưởng trường PTCS Chiềng Đen, THCS số 1 Mường La", PROVINCE, None, [
            "Hiệu trưởng Trường phổ thông cơ sở Chiềng Đen", "Hiệu trưởng Trường trung học cơ sở số 1 Mường La",
        ]),
        # one organisation in each of several units or bodies; its own boards are not in each
        ("Hội CCB: TP Sơn La, các huyện Mai Sơn, Sông Mã", PROVINCE, VETERANS, [
            f"Hội Cựu chiến binh {unit}" for unit in ("thành phố Sơn La", "huyện Mai Sơn", "huyện Sông Mã")
        ]),
        ("Hội PN: Công an tỉnh, BCHQS tỉnh", PROVINCE, None, [
            "Hội Phụ nữ Công an tỉnh Sơn La", "Hội Phụ nữ Bộ Chỉ huy Quân sự tỉnh Sơn La",
        ]),
        ("Đoàn TN: Sở Y tế, Kho bạc Nhà nước tỉnh", PROVINCE, YOUTH, [
            "Đoàn Thanh niên Sở Y tế tỉnh Sơn La", "Đoàn Thanh niên Kho bạc Nhà nước tỉnh Sơn La",
        ]),
        ("Hội CCB: Thường trực", PROVINCE, VETERANS, [f"Thường trực {VETERANS}"]),
        ("Cảng vụ HH: Nha Trang, Cần Thơ", CENTRE, None, ["Cảng vụ Hàng hải Nha Trang", "Cảng vụ Hàng hải Cần Thơ"]),
        ("Khoa: CĐHA, Dược", PROVINCE, HOSPITAL, [f"Khoa Chẩn đoán hình ảnh {HOSPITAL}", f"Khoa Dược {HOSPITAL}"]),
        # two associations of the country side by side are of one unit; one and another body are not
        ("Hội LHTN VN, Hội SVVN tỉnh", PROVINCE, YOUTH, [
            f"Hội {name} Việt Nam tỉnh Sơn La" for name in ("Liên hiệp Thanh niên", "Sinh viên")
        ]),
        ("Hội SV VN, Sở Y tế tỉnh", PROVINCE, YOUTH, ["Hội Sinh viên Việt Nam", "Sở Y tế tỉnh Sơn La"]),
    ],
)  # fmt: skip
def test_one_head_for_many(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names
