"""Titles of cited documents: the marks and words that open them, and what ends them, one case a form."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def title(text):
    source = clean(text).clean
    return find_citations(source, segment(source), HOME)[0].title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thay thế Quyết định số 9/QĐ-UBND ngày 3/3/2020 của UBND tỉnh, ban hành Bộ chỉ số làng nghề, nay không còn dùng", "ban hành Bộ chỉ số làng nghề, nay không còn dùng"),
        ("Thay thế Kế hoạch số 9/KH-UBND ngày 3/3/2020 của UBND xã, triển khai phong trào “Xã mới” và các văn bản trái với Kế hoạch này.", "triển khai phong trào “Xã mới”"),
        ("không chi theo Quyết định số 9/QĐ-TTg ngày 3/3/2020 của Thủ tướng Chính phủ, phê duyệt Chương trình nước sạch nông thôn.", "phê duyệt Chương trình nước sạch nông thôn"),
        ("Hộ hưởng theo Nghị quyết số 9/2020/NQ-HĐND của HĐND tỉnh (cũ), quy định mức hỗ trợ làm chuồng trại thì không được nhận thêm", "quy định mức hỗ trợ làm chuồng trại"),
        ("Sở trình theo Thông báo số 9/TB-VPCP ngày 3/3/2020, kết luận của Thủ tướng Chính phủ tại phiên họp về nhà ở, Sở Xây dựng đề nghị:", "kết luận của Thủ tướng Chính phủ tại phiên họp về nhà ở"),
        ("Giám đốc Sở đã ký Chỉ thị số 9/CT-SYT ngày 3/3/2020, phát động tháng cao điểm trực Tết. Các trạm", "phát động tháng cao điểm trực Tết"),
        ("Căn cứ Hướng dẫn số 9-HD/HND ngày 3/3/2020 của Hội Nông dân tỉnh, thực hiện phong trào “Vườn sạch” giai đoạn 2020 - 2025, và sau khi sơ kết, Ban Thường vụ mở đợt mới:", "thực hiện phong trào “Vườn sạch” giai đoạn 2020 - 2025"),
        ("Căn cứ Kế hoạch số 9/KH-SGDĐT, phong trào thi đua “Lớp học xanh”, giai đoạn 2021 - 2025, của Sở Giáo dục và Đào tạo, ký ngày 04/10/2021;", "phong trào thi đua “Lớp học xanh”, giai đoạn 2021 - 2025"),
        ("Căn cứ Nghị quyết số 9/NQ-BCH ngày 3/3/2020 của Ban Chấp hành Hội: Chăm lo hội viên cao tuổi; căn cứ tình hình năm 2020, Hội ban hành kế hoạch", "Chăm lo hội viên cao tuổi"),
        ("Căn cứ Quyết định số 9/QĐ-BGDĐT ngày 3/3/2020 của Bộ Giáo dục và Đào tạo: “Khung năm học”;", "Khung năm học"),
        ("Sau ba năm thực hiện Chỉ thị số 9-CT/TU ngày 3/3/2020 của Tỉnh ủy về phòng cháy rừng mùa khô, cả huyện còn hai vụ cháy.", "phòng cháy rừng mùa khô"),
        ("Thực hiện Chỉ thị số 9/CT-TTg ngày 3/3/2020 của Thủ tướng Chính phủ về nước sạch nông thôn ở vùng hạn mặn, hưởng ứng cuộc vận động “Giếng làng trong”, Sở đề nghị:", "nước sạch nông thôn ở vùng hạn mặn"),
        ("Căn cứ Chỉ thị số 9/CT-EVN ngày 3/3/2020 của Tập đoàn về an toàn hành lang lưới điện, Tổng Giám đốc chỉ thị:", "an toàn hành lang lưới điện"),
        ("Thực hiện Chỉ thị số 9-CT/TU của Tỉnh ủy về phòng cháy rừng mùa khô ở vùng đệm, hai năm qua các bản đã trồng 9 ha.", "phòng cháy rừng mùa khô ở vùng đệm"),
        ("Căn cứ Nghị định số 9/2020/NĐ-CP ngày 3/3/2020 của Chính phủ về lưu trữ số; thực hiện Chương trình hành động số 8-CTr/ĐU của Đảng ủy;", "lưu trữ số"),
        ("Thực hiện Kế hoạch số 9/KH-UBND ngày 3/3/2020 của UBND tỉnh - Phát động thi đua năm 2020;", "Phát động thi đua năm 2020"),
        ("theo Kế hoạch số 9/KH-UBND ngày 3/3/2020 của UBND tỉnh (về tháng an toàn thực phẩm) là căn cứ xét", "tháng an toàn thực phẩm"),
        ("theo Thông báo số 9/TB-UBND ngày 3/3/2020 (kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 01), Sở", "kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 01"),
        ("theo Công văn số 9/SYT-NV ngày 3/3/2020 (gửi kèm theo công văn này), các trạm", None),
        ("theo Công văn số 9/SYT-NV ngày 3/3/2020 có nội dung “Tăng cường trực Tết”, các trạm", "Tăng cường trực Tết"),
        ("đã có Văn bản số 9/SYT-KH ngày 3/3/2020 về tạm áp dụng khung giá ban hành kèm theo Thông tư số 2/2016/TT-BTC ngày 1/2/2016 để thu phí", "tạm áp dụng khung giá ban hành kèm theo Thông tư số 2/2016/TT-BTC ngày 1/2/2016 để thu phí"),
        ("Văn phòng thực hiện Quy định số 9-QĐ/TU về tiếp dân; tham mưu lịch tiếp dân cho cấp ủy.", "tiếp dân"),
        ("theo Quy chế số 9/QC-CTĐ hoạt động của Cụm đến khi có quy chế mới", "hoạt động của Cụm"),
        ("Thực hiện Công văn số 9/SNV-TĐ ngày 3/3/2020 của Sở Nội vụ tổng kết phong trào ba năm;", "tổng kết phong trào ba năm"),
        ("Kế hoạch số 9/KH-MTTQ ngày 3/3/2020 của Ủy ban MTTQ Việt Nam tỉnh vận động ủng hộ Quỹ “Vì người nghèo”;", "vận động ủng hộ Quỹ “Vì người nghèo”"),
        ("Căn cứ Kế hoạch số 9/KH-THCS ngày 3/3/2020 của nhà trường: Tổ chức Hội thi nấu ăn; Công đoàn trường", "Tổ chức Hội thi nấu ăn"),
        ("Tổng kết Quyết định số 9/QĐ-TTg (2015 - 2025) về văn hóa đọc.", "văn hóa đọc"),
        ("Thực hiện Kế hoạch liên ngành số 9/KHLN-CA-SGDĐT ngày 3/3/2020 của Công an tỉnh và Sở Giáo dục và Đào tạo về an toàn học đường;", "an toàn học đường"),
        ("Quyết định số 9/QĐ-UBND ngày 3/3/2020 của UBND tỉnh Phú Yên (cũ) về giá nước;", "giá nước"),
        ("theo Đề án số 9/ĐA-UBND ngày 3/3/2020 của UBND tỉnh về “Làm sạch kênh rạch” trên địa bàn tỉnh, để người dân biết", "“Làm sạch kênh rạch” trên địa bàn tỉnh"),
        ("dựa vào Kế hoạch số 9/KH-UBND ngày 3/3/2020 của UBND huyện, xây dựng kế hoạch của xã trước ngày 15/3.", None),
        ("mẫu quy định tại Thông tư số 9/2020/TT-BNV của Bộ Nội vụ (về các dự án do xã làm).", None),
    ],
)  # fmt: skip
def test_what_opens_a_title(text, expected):
    assert title(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Qua hai năm thực hiện Nghị quyết số 9-NQ/TU của Tỉnh ủy về chợ đêm, toàn tỉnh đã mở thêm sáu chợ.", "chợ đêm"),
        ("Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ về chuyển đổi số, hưởng ứng phong trào “Chợ số” do Thủ tướng phát động, Sở yêu cầu:", "chuyển đổi số"),
        ("thực hiện Chỉ thị số 9/CT-PVN của Tập đoàn về an toàn giàn khoan, Tổng Giám đốc chỉ thị:", "an toàn giàn khoan"),
        ("Căn cứ Nghị định số 9/2023/NĐ-CP quy định về phí; thực hiện Chương trình hành động số 7-CTr/ĐU của Đảng ủy, Tổng Giám đốc hướng dẫn:", "quy định về phí"),
        ("Thực hiện Chỉ thị số 9/CT-UBND của UBND tỉnh về chống rác thải nhựa, thời gian qua các xã đã thu gom tốt", "chống rác thải nhựa"),
        ("Theo Kế hoạch số 9/KH-UBND của UBND tỉnh về trồng cây, sáng nay các xã ra quân.", "trồng cây"),
        ("Theo Quyết định số 9/QĐ-UBND của UBND tỉnh về hương ước; dựa vào người có uy tín để vận động.", "hương ước"),
        ("Theo Kế hoạch số 9/KH-UBND của UBND tỉnh về hồ sơ số, trong quý II các phòng làm xong; giao Sở Nội vụ đôn đốc.", "hồ sơ số"),
        ("Căn cứ Kế hoạch số 9/KH-UBND của UBND tỉnh về hồ sơ số, tham mưu để huyện phát động thi đua.", "hồ sơ số"),
        ("Tự chấm theo Quyết định số 9/QĐ-SYT của Sở Y tế về bộ tiêu chí trạm y tế; trạm dưới 70 điểm không xét khen.", "bộ tiêu chí trạm y tế"),
        ("Xếp loại theo Thông tư số 9/2020/TT-BGDĐT quy định về xếp loại trường học; hồ sơ lưu theo Luật Lưu trữ.", "quy định về xếp loại trường học"),
        ("1. Giám sát theo Quyết định số 9/QĐ-BYT của Bộ Y tế về bệnh sởi; phun khử khuẩn ở ba xã.", "bệnh sởi"),
        ("Thực hiện Công điện số 9/CĐ-TTg của Thủ tướng Chính phủ về giải ngân; phấn đấu vượt thu ngân sách; Công văn số 8/BTC-NS", "giải ngân; phấn đấu vượt thu ngân sách"),
        ("Thực hiện Công văn số 9/BYT-KH của Bộ Y tế về cấp thuốc; ý kiến của Chủ tịch UBND tỉnh tại Công văn số 8/UBND-VX", "cấp thuốc"),
        ("Căn cứ Công văn số 9/TLĐ-CS của Tổng Liên đoàn về giao chỉ tiêu sáng kiến; thực hiện giao ước của Cụm, Ban Thường vụ hướng dẫn:", "giao chỉ tiêu sáng kiến"),
        ("Căn cứ Nghị quyết số 9/NQ-HĐND của HĐND tỉnh quy định mức chi; hưởng ứng phong trào “Ba giảm”, UBND tỉnh ban hành", "quy định mức chi"),
        ("Thực hiện Kế hoạch số 9/KH-BCH của Bộ Chỉ huy quân sự tỉnh về đợt “Lập công”, Ban Chỉ huy quân sự huyện mở thêm một đợt như sau:", "đợt “Lập công”"),
        ("Sau khi nghe báo cáo Kế hoạch số 9/KH-UBND của UBND tỉnh về phong trào “Chữ số”, Chủ tịch UBND tỉnh kết luận:", "phong trào “Chữ số”"),
        ("Thực hiện Nghị quyết số 9/NQ-BTP của Bộ Tư pháp về cải cách, Tòa án nhân dân tỉnh đề ra kế hoạch:", "cải cách"),
        ("Căn cứ Quyết định số 9/QĐ-BTC giao dự toán thu bổ sung năm 2025 cho các tỉnh, Thuế tỉnh phát động:", "giao dự toán thu bổ sung năm 2025 cho các tỉnh"),
        ("Căn cứ Chỉ thị số 9/CT-TTg về an toàn giao thông trong tình hình mới, đến nay vẫn nguyên giá trị;", "an toàn giao thông trong tình hình mới"),
        ("Quyết định số 9/QĐ-BGDĐT về khung năm học 2025 - 2026, ban hành ngày 11/8/2025;", "khung năm học 2025 - 2026"),
        ("theo Thông tư số 9/2020/TT-BGDĐT hướng dẫn thi đua ngành Giáo dục, lấy điểm phong trào để bình xét.", "hướng dẫn thi đua ngành Giáo dục"),
        ("Chỉ thị số 9/CT-UBND về Ngày thứ Bảy xanh ở các phường (phong trào do UBND tỉnh phát động, nay do thành phố chỉ đạo) và Kế hoạch số 8/KH-UBND", "Ngày thứ Bảy xanh ở các phường"),
        ("Kế hoạch số 9/KH-UBND về phong trào “Làng sạch” giai đoạn 2021 - 2025 đã được UBND huyện cụ thể hóa", "phong trào “Làng sạch” giai đoạn 2021 - 2025"),
        ("Kế hoạch số 9/KH-UBND về phong trào “Làng sạch” là căn cứ để chấm điểm.", "phong trào “Làng sạch”"),
        ("Triển khai Kế hoạch số 9/KH-UBND về chuyển đổi số năm 2023 còn lúng túng.", "chuyển đổi số năm 2023"),
        ("theo mẫu tại Công văn số 9/BXD-KT V/v đôn đốc báo cáo gửi kèm.", "đôn đốc báo cáo"),
        ("công bố Quyết định số 9/QĐ-UBND về thành lập Tổ giúp việc và phát động phong trào nêu trên.", "thành lập Tổ giúp việc"),
        ("Thực hiện Nghị quyết số 9/NQ-HĐND về nhiệm vụ năm 2026 và Hướng dẫn của Sở Nông nghiệp, UBND xã xây dựng", "nhiệm vụ năm 2026"),
        ("Thực hiện Kế hoạch số 9/KH-UBND về dạy hai buổi và tình hình thực tế của trường, Hiệu trưởng phân công", "dạy hai buổi"),
        ("Thực hiện Hướng dẫn số 9/HD-ĐCT về phong trào “Phụ nữ mới” gắn với cuộc vận động “5 không”; Công văn số 8/UBND-VX", "phong trào “Phụ nữ mới” gắn với cuộc vận động “5 không”"),
        ("Nghị định số 9/2023/NĐ-CP sửa đổi, bổ sung một số điều của các Nghị định về xây dựng khi nghiệm thu;", "sửa đổi, bổ sung một số điều của các Nghị định về xây dựng"),
        ("Quyết định số 9/QĐ-TTg ngày 3/3/2020 phê duyệt Đề án trồng rừng ven biển của Thủ tướng Chính phủ;", "phê duyệt Đề án trồng rừng ven biển"),
        ("Quyết định số 9/QĐ-TTg ngày 3/3/2020 ban hành Chương trình công tác của Thủ tướng Chính phủ;", "ban hành Chương trình công tác của Thủ tướng Chính phủ"),
        ("Nghị định số 9/2020/NĐ-CP về phát triển doanh nghiệp nhỏ và vừa ban hành kèm theo", "phát triển doanh nghiệp nhỏ và vừa ban hành kèm theo"),
        ("Nghị quyết số 9-NQ/ĐU của Đảng ủy xã về nhiệm vụ năm 2025 do Bí thư Đảng ủy ký, UBND xã triển khai.", "nhiệm vụ năm 2025"),
        ("Căn cứ Quyết định số 9/QĐ-UBND về chỉ tiêu năm 2025 (được HĐND huyện thông qua ngày 20/12/2024);", "chỉ tiêu năm 2025"),
        ("Làm theo Hướng dẫn số 9/HD-HĐTĐ của Hội đồng về chấm điểm khối và phù hợp tình hình của trường.", "chấm điểm khối"),
        ("Căn cứ Quyết định số 9/QĐ-TTg về Bộ tiêu chí huyện mới; riêng tiêu chí số 7 làm theo hướng dẫn của Sở.", "Bộ tiêu chí huyện mới"),
        ("Thực hiện Chỉ thị số 9/CT-BGDĐT về phong trào “Lớp xanh”; nhà trường đề ra kế hoạch:", "phong trào “Lớp xanh”"),
        ("Công văn số 9/BCH-TM về huấn luyện dân quân yêu cầu mỗi xã cử 12 người.", "huấn luyện dân quân"),
        ("Quán triệt Chỉ thị số 9-CT/TW về đại hội đảng bộ các cấp năm 2025, các chi bộ hoàn thành đại hội trước 30/6.", "đại hội đảng bộ các cấp năm 2025"),
        ("Sửa Kế hoạch số 9/KH-UBND về phong trào thi đua (đã được điều chỉnh tại Kế hoạch số 8/KH-UBND) như sau:", "phong trào thi đua"),
        ("Nghị định số 9/2023/NĐ-CP quy định chi tiết thi hành Luật Thi đua, khen thưởng là 0,3 lần lương.", "quy định chi tiết thi hành Luật Thi đua, khen thưởng"),
        ("Phấn đấu theo Nghị quyết số 9/NQ-HĐND về phát triển kinh tế năm 2024 từ 8% trở lên.", "phát triển kinh tế năm 2024"),
        ("Vận hành theo Quyết định số 9/QĐ-UBND về quy trình giữ ngọt; đo mặn ba lần mỗi ngày, báo qua loa.", "quy trình giữ ngọt"),
        ("theo Thông tư số 9/2020/TT-BNV hướng dẫn hồ sơ thi đua gồm tờ trình và biên bản.", "hướng dẫn hồ sơ thi đua"),
        ("1\tNghị quyết số 9/NQ-CP ngày 3/3/2020 về nghề muối\tChính phủ\n2\tLuật Biển", "nghề muối"),
        ("1\tNghị quyết số 9/NQ-CP ngày 3/3/2020 về nghề muối giai đoạn\t2020 - 2025", "nghề muối giai đoạn\t2020 - 2025"),
        ("Hồ sơ như Thông tư số 9/2020/TT-BNV hướng dẫn.", None),
        ("Lồng ghép với Kế hoạch số 9/KH-UBND về nghề muối và gắn với thực hiện Kế hoạch số 8/KH-UBND", "nghề muối"),
    ],
)  # fmt: skip
def test_what_ends_a_title(text, expected):
    assert title(text) == expected
