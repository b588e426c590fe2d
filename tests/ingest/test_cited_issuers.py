"""Who issued a cited document, where its own words do not say it behind the number."""

import pytest

from ingest.extract import extract
from ingest.normalise import clean


def issuers(text: str) -> list[str | None]:
    return [citation.issuer and citation.issuer.name for citation in extract(clean(f"I. MỤC ĐÍCH\n{text}")).citations]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Được Ban Dân vận Tỉnh ủy phát động tại Kế hoạch số 40-KH/BDVTU ngày 22/5/2020.", ["Ban Dân vận Tỉnh ủy"]),
        ("Công văn số 118/CĐ-VP ngày 12/10/2020 của Công đoàn Viên chức phối hợp làm điểm.", ["Công đoàn Viên chức"]),
        # a post that ends in the noun with which the body begins
        (
            "Xét đề nghị của Trưởng ban Ban Dân tộc tỉnh Gia Lai tại Tờ trình số 9/TTr-BDT ngày 04/3/2024;",
            ["Ban Dân tộc tỉnh Gia Lai"],
        ),
        # said once for documents of one kind
        (
            "Căn cứ Quyết định của Đoàn Chủ tịch Tổng Liên đoàn: số 89/QĐ-TLĐ ngày 12/11/2019 về khen thưởng; số 23/QĐ-TLĐ "
            "ngày 07/9/2022 sửa đổi Quy chế;",
            ["Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"] * 2,
        ),
        # the head of the highest court, which is in small letters
        (
            "Căn cứ Quyết định số 40/QĐ-TANDTC ngày 22/5/2020 của Chánh án Tòa án nhân dân tối cao về việc tuyển dụng;",
            ["Chánh án Tòa án nhân dân tối cao"],
        ),
        # the last of a list tells for all
        (
            "Căn cứ Quyết định số 11/QĐ-BT ngày 22/5/2020, Quyết định số 12/QĐ-BTP ngày 20/5/2020 của Bộ Tư pháp;",
            ["Bộ Tư pháp", "Bộ Tư pháp"],
        ),
        (
            "Thực hiện Chỉ thị số 3/CT-UBND ngày 19/3/2019, Phương án số 7/PA-UBND ngày 28/02/2025 của UBND tỉnh Lai Châu.",
            ["Ủy ban nhân dân tỉnh Lai Châu"] * 2,
        ),
        # a verb ends a name, a field of many small words does not; the department is of the only province named
        (
            "theo Kế hoạch số 5/KH-BCĐ của Ban Chỉ đạo 934 phân công nhiệm vụ; Công văn số 6/SNV-TC của Sở Nội vụ tham gia "
            "ý kiến; Quyết định số 466/QĐ-CTHADS của Cục trưởng Cục Thi hành án dân sự thành phố Hà Nội có nêu",
            ["Ban Chỉ đạo 934", "Sở Nội vụ thành phố Hà Nội", "Cục trưởng Cục Thi hành án dân sự thành phố Hà Nội"],
        ),
        # who launches something in it; "theo" another one's plan tells nothing
        (
            "Có gì mới? Tại Nghị quyết số 4/NQ-CĐX ngày 20/7/2023, Công đoàn Xây dựng Việt Nam đã phát động thi đua.",
            ["Công đoàn Xây dựng Việt Nam"],
        ),
        ("Theo Kế hoạch số 4/KH-HX ngày 20/7/2023, Hội Nông dân xã Mường Hoa phát động thi đua.", [None]),
        # names in small letters as far as their unit; who guides is the body, not the sentence about it
        (
            "theo Quyết định số 5/QĐ-BQL ngày 2/3/2025 của Ban Quản lý các khu công nghiệp tỉnh Lai Châu; Kế hoạch số 6/KH-VPĐP "
            "của Văn phòng Điều phối nông thôn mới tỉnh Lai Châu về nước sạch.",
            ["Ban Quản lý các khu công nghiệp tỉnh Lai Châu", "Văn phòng Điều phối nông thôn mới tỉnh Lai Châu"],
        ),
        ("Bám sát quan điểm chỉ đạo của Bộ Chính trị tại Kết luận số 132-KL/TW.", ["Bộ Chính trị"]),
        ("theo Quyết định số 19/QĐ-TTg của Thủ tướng Phạm Văn Mẫu về phân công.", ["Thủ tướng Chính phủ"]),
        (
            "Căn cứ Kế hoạch số 7/KH-UBND của UBND tỉnh Lai Châu Thực hiện Chương trình;",
            ["Ủy ban nhân dân tỉnh Lai Châu"],
        ),
        # before the bracket
        (
            "Sau khi thống nhất với Bộ Tài chính (Văn bản số 47/TC-CSTC ngày 25/5/2001), Bộ Xây dựng hướng dẫn.",
            ["Bộ Tài chính"],
        ),
        # with its short name between
        (
            "Thực hiện Công văn số 5/SGDĐT-VP ngày 3/9/2020 của Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang về việc thi.",
            ["Sở Giáo dục và Đào tạo tỉnh Bắc Giang"],
        ),
        # a body of a bare "tỉnh" on a page that names it in full
        (
            "Bộ CHQS tỉnh Quảng Bình sơ kết. Bộ CHQS tỉnh có Kế hoạch số 33/KH-BCH ngày 20/12/2024 phát động thi đua.",
            ["Bộ Chỉ huy Quân sự tỉnh Quảng Bình"],
        ),
        # names that do not end where a word is small
        (
            "theo Kế hoạch số 14/KH-TA ngày 30/12/2024 của Tòa án nhân dân tối cao về thi đua",
            ["Tòa án nhân dân tối cao"],
        ),
        (
            "theo Kế hoạch số 1-KH/BCĐ ngày 2/6/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới"
            " sáng tạo và chuyển đổi số về việc tập huấn",
            ["Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"],
        ),
        (
            "theo Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Hội nghị Trung ương khóa XI về đổi mới",
            ["Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"],
        ),
        # where the next ground begins without a mark
        (
            "Căn cứ Thông tư số 117/2004/TT-BTC ngày 07/12/2004 của Bộ Tài chính Xét đề nghị của Cục Thuế",
            ["Bộ Tài chính"],
        ),
        # of a head: the paper is the institution's
        (
            "Theo đề nghị của Giám đốc Sở Nội vụ tỉnh Lai Châu tại Tờ trình số 97/TTr-SNV ngày 1/3/2024;",
            ["Sở Nội vụ tỉnh Lai Châu"],
        ),
        (
            "Theo đề nghị của Giám đốc Sở\nKhoa học và Công nghệ tỉnh Lai Châu tại Tờ trình số 9/TTr-SKHCN;",
            ["Sở Khoa học và Công nghệ tỉnh Lai Châu"],
        ),
        (
            "Căn cứ Thông tư số 1/2018/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn;",
            ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"],
        ),
        # a title that begins with a capital is none of the name
        (
            "theo Quyết định số 5/QĐ-UBND ngày 1/3/2024 của UBND tỉnh Lai Châu Quy định về nhà ở",
            ["Ủy ban nhân dân tỉnh Lai Châu"],
        ),
        # a ministry's letter; a department told by its code
        ("theo Công văn số 12/BTC-QLG ngày 3/4/2024 về giá", ["Bộ Tài chính"]),
        # "Kế hoạch" in the name of a department is no document; small letters
        (
            "Theo đề nghị của Sở Kế hoạch và Đầu tư tỉnh Lai Châu tại Tờ trình số 18/TTr-SKHĐT; Công văn số 6/PGDĐT của "
            "Phòng giáo dục và đào tạo huyện Than Uyên về việc thi",
            ["Sở Kế hoạch và Đầu tư tỉnh Lai Châu", "Phòng Giáo dục và Đào tạo huyện Than Uyên"],
        ),
        # a head who signs, publishes or launches does so in person
        (
            "Giám đốc Công an thành phố Huế ký ban hành Chỉ thị số 1/CT-CAH-PX01. Chủ tịch UBND tỉnh Lai Châu công bố Quyết "
            "định số 6/QĐ-CT. Phong trào được Giám đốc Sở Y tế TP.HCM phát động bằng Quyết định số 8/QĐ-SYT",
            [
                "Giám đốc Công an thành phố Huế",
                "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu",
                "Giám đốc Sở Y tế thành phố Hồ Chí Minh",
            ],
        ),
        # between the type and the number; once for "các văn bản của …:"
        ("triển khai Nghị quyết của HĐND tỉnh Lai Châu số 7/NQ-HĐND về chợ", ["Hội đồng nhân dân tỉnh Lai Châu"]),
        (
            "Căn cứ các văn bản của UBND tỉnh Lai Châu: Quyết định số 5/QĐ-UBND ban hành Quy chế trực, Kế hoạch số 3/KH-UBND",
            ["Ủy ban nhân dân tỉnh Lai Châu"] * 2,
        ),
        # a plenum's resolution; the sign of a note behind an abbreviation
        (
            "Nghị quyết số 9-NQ/TW ngày 4/11/2013, Hội nghị lần thứ tám BCH Trung ương khóa XI; Quyết định số 8/QĐ-BGDĐT của "
            "Bộ GDĐT1.",
            ["Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Bộ Giáo dục và Đào tạo"],
        ),
        # what a steering board is for is in its name
        (
            "theo Kế hoạch số 5/KH-BCĐQG của Ban Chỉ đạo Quốc gia vận động hiến máu tình nguyện. Kế hoạch số 6/KH-BCĐ của "
            "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 về dữ liệu",
            [
                "Ban Chỉ đạo Quốc gia vận động hiến máu tình nguyện",
                "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
            ],
        ),
        # misspelt, but its symbol says it
        ("theo Thông tư số 21/2017/TT-BGDĐT ngày 06/9/2017 của Bộ GD&T", ["Bộ Giáo dục và Đào tạo"]),
    ],
)
def test_issuers(text: str, names: list[str]) -> None:
    assert issuers(text) == names


@pytest.mark.parametrize(
    ("written", "identifier"),
    [("Kế hoạch số 274KH-UBND", "274/KH-UBND"), ("Nghị định 85 NĐ-CP", "85/NĐ-CP")],
)
def test_a_number_may_lack_the_sign_before_its_type(written: str, identifier: str) -> None:
    (citation,) = extract(clean(f"I. MỤC ĐÍCH\nThực hiện theo {written} của cấp trên.")).citations
    assert citation.identifier == identifier
