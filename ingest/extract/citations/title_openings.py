"""How the title of a cited document begins: behind the names of its issuers, with "về", a verb, a mark or a quotation.

Forms: về việc X · v/v X · quy định về X · ban hành X · thực hiện X (the verb belongs to the title)
· , phê duyệt X (behind a comma) · : X (in a ground) · (về X) · , kết luận của Y tại hội nghị Z.
What stands between ("(nay là …)", "gửi các xã", "với nội dung") is passed over.
"""

import re
from typing import Final

from ingest.extract.citations.clauses import clause_end
from ingest.extract.names.statements import BODY
from ingest.letters import SURNAMES, UPPER
from ingest.model import Citation, Span

_ABOUT: Final = re.compile(r"\s*,?\s*(?:nêu\s+)?(?:v[ềê]\s+việc|v[ềê]|v/v)\s*:?\s+", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\s*,?\s*(?=hướng dẫn (?:thực hiện|thi hành)\b|một số (?:vấn đề|điểm|nội dung|quy định|nhiệm vụ|giải pháp)\b)"
    r"|\s*(?=(?:ban hành|thực hiện|triển khai|xây dựng|phê duyệt|hướng dẫn"
    r"|quy định(?!\s+(?:rõ|cụ thể|tại|như|này|thì|nêu)|\s*:)|phát động|kiện toàn"
    r"|sửa đổi(?!,?\s*(?:bổ sung\s+)?(?:bởi|tại|theo)\b)"
    r"|thành lập|công bố|tiếp tục|tổ chức|tăng cường|đẩy mạnh|phân công|bổ sung|công nhận|giải quyết|quán triệt"
    r"|chi tiết(?!\s+(?:được|tại|theo|như|kèm|xem))|thí điểm"
    r"|nâng cao|đổi mới|thi hành|bãi bỏ|điều chỉnh|giao|sắp xếp|phê chuẩn|phát triển|lãnh đạo"
    r"|phân cấp|ủy quyền|đính chính|phân bổ|bổ nhiệm|cho phép|thu hồi|miễn nhiệm|chấn chỉnh|tổng kết|sơ kết|thông qua"
    r"|phòng,? chống|tuyển dụng|công khai|quản lý|xử lý)\b)",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(  # what a document with its day or issuer says; behind a number alone the sentence goes on
    r"\s*(?=(?:thông báo|kết luận|triệu tập|trả lời|kêu gọi|góp ý|cải cách|chuyển đổi|ứng phó|chủ trương"
    r"|bảo đảm(?!\s+(?:tuân thủ|theo|đúng|phù hợp|kịp thời|chất lượng|tiến độ))"
    r"|vướng mắc|quyết định\s+(?:việc|chủ trương|mức|phân bổ)|thay thế,?\s+(?:và\s+)?bãi bỏ"
    r"|bảo vệ|xếp hạng|đặt tên|chấp thuận|phân loại|lấy ý kiến|cho ý kiến|quy hoạch|đôn đốc|đề nghị(?!\s+của)"
    r"|chỉ đạo\s+(?:việc|tăng cường|thực hiện|triển khai|tập trung)"
    r"|vận động(?! viên)|tuyên truyền|tập huấn|bồi dưỡng|tháo gỡ|gia hạn|chào mừng|kỷ niệm|hoàn thiện|chấm điểm"
    r"|đánh giá|tham gia|khảo sát|giải trình|tiếp thu|tổng hợp|thẩm tra|thẩm định|phúc đáp|xin ý kiến|cung cấp"
    r"|hưởng ứng|phối hợp|đăng ký|rà soát|khắc phục|ngăn chặn|đấu tranh|củng cố|mở (?:đợt|lớp|cao|rộng)|thống nhất"
    r"|siết chặt|huy động|hỗ trợ|duy trì"
    r"|kiểm tra|giám sát|khen thưởng|tặng|nhiệm vụ (?:trọng tâm|năm|phát triển|công tác)|phương hướng"
    r"|(?:đợt|phong trào)\s+thi đua|khung (?:kế hoạch|thời gian)|mức (?:chi|thu|hỗ trợ|giá)|tiêu chí|định mức)\b)",
    re.IGNORECASE,
)
_RULES_OF: Final = re.compile(  # "Quy chế số 5/QC-CTĐ hoạt động của Cụm": what rules are for
    r"\s*,?\s*(?=(?:làm việc|hoạt động|phối hợp|tổ chức|quản lý|chi tiêu|chấm điểm|xét|dân chủ|thi đua|đánh giá)\s)"
)
_RULES: Final = frozenset({"Quy chế", "Quy ước", "Nội quy", "Quy trình", "Điều lệ"})
_COMMA_VERB: Final = re.compile(  # ", phát triển nông nghiệp;": in a ground nothing else can follow the comma
    r"\s*,\s*(?=(?:phát động|phát triển|ban hành|phê duyệt|quy định|hướng dẫn|thành lập|kiện toàn|sửa đổi|tăng cường"
    r"|đẩy mạnh|nâng cao|đổi mới|công bố|xây dựng|triển khai|thực hiện|phân công|tổ chức|bổ sung|điều chỉnh"
    r"|tiêu chuẩn|quy trình|tiêu chí|chế độ|nhiệm vụ|hưởng ứng|đôn đốc|phối hợp|giao|tiếp tục"
    r"|(?:phong trào|đợt) thi đua|cuộc vận động|chương trình|công tác|phương hướng|tổng kết|sơ kết|lãnh đạo)[\s,])"
)
_COMMA_ACT: Final = re.compile(  # ", phê duyệt Đề án", ", kết luận của Bộ trưởng tại …": only a document does so
    r"\s*,\s*(?=(?:phê duyệt|quy định(?!\s+(?:tại|của|như|này|trên|rõ|cụ thể))|bãi bỏ|kiện toàn|thông qua|khen thưởng"
    r"|sửa đổi(?:,?\s*(?:và\s+)?bổ sung)?\s+(?:một số|[Đđ]iều|khoản|điểm|các|Quy|Quyết|Kế)"
    rf"|(?:thông báo\s+)?(?:ý kiến\s+)?kết luận(?:\s+chỉ đạo)?\s+(?:của\s+(?:đồng chí\s+)?[{UPPER}]\w*"
    r"|(?:tại\s+)?(?:phiên|cuộc|buổi)\s+\w+|(?:tại\s+)?[Hh]ội nghị)"
    rf"|ban hành\s+(?:kèm theo\s+)?[“\"]?[{UPPER}]\w*|thành lập\s+[{UPPER}]\w*"
    r"|điều chỉnh\s+(?:Quyết|Kế|Chương|quy|mức)\w*|công bố\s+(?:Danh|danh|thủ tục)\w*"
    r"|giao\s+(?:chỉ tiêu|dự toán|kế hoạch|biên chế|bổ sung)|công nhận\s+(?!kết quả)\w+"
    r"|tặng\s+(?:Bằng|Giấy|Cờ|danh)\w*|(?:đợt|phong trào)\s+thi đua|mức\s+(?:chi|thu|hỗ trợ))\s)"
)
_OBJECT_OF: Final = re.compile(  # "thay thế Kế hoạch số 5, phát động …": no citing body speaks behind the comma
    r"(?:\s(?:ký(?:\s+ban hành)?|ban hành|công bố|thay(?:\s+thế)?(?:\s+cho)?)|[Tt]hay thế(?:\s+cho)?|[Bb]ãi bỏ)\s+\Z"
)
_BEHIND_ACT: Final = re.compile(  # behind such a title the sentence goes on with its body or its verb
    rf"\s*,\s+(?:và\s+)?(?:(?:sau khi|trên cơ sở|của|do|ký ngày)\b|{BODY})"
)
_COLON: Final = re.compile(
    r"\s*:\s*(?=[“\"«]?(?!(?:Giao|Đề nghị|Yêu cầu|Căn cứ|Trong|Thay|Theo)\s)"
    rf"[{UPPER}][^\W\d_]+[\s,](?!số\s))"
    r"|\s+[-–]\s+(?=(?:Phát động|Tổ chức|Triển khai|Thực hiện|Hưởng ứng|Tăng cường|Đẩy mạnh|Hướng dẫn|Quy định"
    r"|Phê duyệt|Ban hành|Nâng cao|Xây dựng)\s)"
)
_BRACKET: Final = re.compile(
    r"\s*,?\s*\(\s*(?P<about>(?:(?:quy định\s+)?v[ềê]\s+(?:việc\s+)?|v/v\s*:?\s+))?(?=[^\W\d_])", re.I
)
_IN_BRACKET: Final = re.compile(  # "(kết luận của Thủ tướng tại …)", "(mẫu sổ theo dõi)": what it is, no remark on it
    r"(?!(?:các|những|nay|cũ|mới|trước|sau|dưới|gọi|viết|kh[oó][aá]|được|đã|có|còn|hết|kèm|gửi|đính|bản|nếu|để|theo|trừ"
    r"|áp dụng|do|của|tại|mục|điều|khoản|điểm|phụ lục|báo cáo|số|ngày|lần|đối với|hợp nhất|thay|bổ sung|ban hành"
    r"|xem|là|và|hoặc|kể|từ|qua|bao gồm|gồm|không|chưa|đang|sẽ|phong trào|kế hoạch|quyết định|trong|tỉnh|tờ|trang"
    r"|phần|chương|biểu|trường hợp|đồng chí|ông|bà|file|link|hiệu lực|v\.v|giai đoạn|lưu|thực hiện|hướng dẫn|quy định"
    r"|tức|chi tiết|cụ thể|ví dụ|như|nguồn|đợt|thuộc|cùng|thời|sửa đổi)\b)"
    r"[a-zà-ỹ](?:(?!số\s+\d|\d+/)[^();:\n]){9,160}?(?=\)(?:\s*(?:[.,;]|\Z|\n)|\s+(?:là|và|thì|để|được|giao|đã|có"
    r"|của)\s))"
)
_CALLED: Final = re.compile(  # "có nội dung “…”", "với tiêu đề “…”"
    r"\s+(?:với|có|mang)\s+(?:nội dung|trích yếu|tên|tên gọi|chủ đề|tiêu đề)(?:\s+là)?\s*:?\s*(?=[“\"«])"
)
_DEFINES: Final = re.compile(r"\s*(?=xác định\s(?![^;.]{0,80}\slà\s))")  # a resolution "xác định" what it wants
_GROUND: Final = re.compile(r"[-+•*\s]*(?:Căn cứ|Thực hiện|Triển khai|Theo)\b")
_COMMA_DOCUMENT: Final = re.compile(r"\s*,\s*(?:triển khai|thực hiện)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+số\s")
_NEXT_SENTENCE: Final = re.compile(rf"\.\s+(?=[{UPPER}])")
_ITEM_END: Final = re.compile(r"\s*\)?\s*(?:;|\Z|\n|[./]+\s*(?:\Z|\n))")
_FOOTNOTE: Final = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,2}\))(?=[\s,])")
_CARRIES_OUT: Final = re.compile(r"\s*,\s*(?=(?:triển khai |tổ chức )?thực hiện\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+số\s)")
_SHORT_NAME: Final = re.compile(  # "(Quyết định 304) về …", "(sau đây gọi là Đề án) về …"
    r"(?:\s*\((?:sau đây\s+|dưới đây\s+)?(?:(?:viết|gọi)(?:\s+tắt|\s+chung)?\s+(?:tắt\s+)?là\s+)?"
    r"(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Nghị định|Thông tư|Luật|Đề án|Chương trình|Hướng dẫn)"
    r"[^()\n]{0,40}\)|\s*\([A-ZĐ&.-]{2,10}\))(?=\s*,?\s*(?:về|quy định|ban hành|phê duyệt|hướng dẫn|[“\"])\s?)"
)
_BETWEEN: Final = re.compile(  # the other parties, before "về", a verb or a quotation
    rf"(?:\s*,\s+(?={BODY})[^;.,()\n“\"]{{3,80}}?){{0,4}}(?:(?:\s+(?:và|với)|\s*,)\s+[^;.,()\n“\"]{{3,100}}?)"
    r"(?=\s+(?:về|trong việc|hướng dẫn|quy định|ban hành)\s|\s*[“\"])"
)
_RENAMED: Final = re.compile(  # "Bộ A (nay là Bộ B) về …", "HĐND tỉnh (cũ), quy định …"
    r"\s*\((?:(?:nay|trước đây|trước|cũ)\s(?:là\s)?[^()\n]{3,120}|cũ|trước đây|trước sáp nhập)\)"
    r"|\s*\((?:đã\s+)?được\s+(?:sửa đổi|bổ sung|thay thế|đính chính)[^()\n]{3,240}\)(?=\s+(?:về|quy định|hướng dẫn)\s)"
)
_COMMA_CAPITAL: Final = re.compile(  # ", Phê duyệt Đề án …": only a title begins so; a number makes it a document
    r"\s*[,:]\s*(?=(?:Phê duyệt|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Công bố|Điều chỉnh|Thành lập|Kiện toàn|Bãi bỏ)\s"
    r"(?!(?:[^\W\d_]+\s+){0,4}(?:số\s|\d+[/-])|của\s|này\s))"
)
_OF_ORDINANCE: Final = re.compile(  # "Pháp lệnh số … ngày … phí và lệ phí;": its name stands behind its day
    r"\s+(?=[^\W\d_A-ZĐÀ-Ỹ])(?!(?:và|của|đã|được|có|do|là|thì|để|theo|tại|này|với|hoặc|hay|cùng|quy|hướng|về)\s)"
)
_WITH_OTHERS: Final = re.compile(  # the second body of a joint document
    rf"(?:\s*(?:,|và)\s+{BODY}[^;.,()\n]{{2,80}}?){{1,4}}(?=\s+(?:về|v/v|hướng dẫn|quy định|ban hành)\s)"
)
_AND_BODY: Final = re.compile(rf"\s+và\s+{BODY}[^;.,()\n]{{2,80}}?(?=\s+(?:về|v/v)\s)")
_LINKED_NAME: Final = re.compile(  # "Liên Bộ Công Thương - Tài chính"
    rf"\s+-\s+[{UPPER}][^;.,()\n]{{2,40}}?(?=\s+(?:về|quy định|hướng dẫn|sửa đổi)\s)"
)
_BOARD: Final = re.compile(
    r"(?:(?:Phó )?Trưởng )?[Bb]an Chỉ đạo(?:\s+(?:quốc gia|Quốc gia|tỉnh|thành phố|Trung ương))?\Z"
)
_ABOUT_BOARD: Final = re.compile(  # what the board is about: "của Ban Chỉ đạo về chuyển đổi số ban hành …"
    r"\s+về\s+[^;.“”()\n]{5,160}?(?=\s+(?:ban hành|phê duyệt|thành lập|phân công|về việc)\s)"
)
_BOARD_OF_UNIT: Final = re.compile(  # "Ban Chỉ đạo phòng, chống dịch bệnh tỉnh về …": its unit closes its name
    r"\s+(?:về\s+)?(?=[a-zđ])(?:(?!\b(?:số\s+\d|trên\s|ban hành\s|việc\s|của\s|tại\s|cho\s))[^;.“”()\nA-ZĐ]){5,120}?"
    r"\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)"
    rf"(?:\s+[{UPPER}]\w+){{0,3}}(?=\s*(?:[;.,(]|\Z|\n)|\s+(?:về|v/v|ban hành|phê duyệt|thành lập)\s)"
)
_JOINT: Final = re.compile(r"/[^/-]+-[^/-]{3,}\Z")  # "HD/BTCTW-BTGTW"
_LINKED_BODIES: Final = re.compile(
    r"\A(?:[A-ZĐ]{2,4}(?:LN|LT|LS|PH)-|[A-ZĐ][A-Za-zĐ]{1,3}-[A-ZĐ&]{2,}-[A-ZĐ&]{3,})"
)  # "KHLN-CA-SGDĐT"
_YEARS: Final = re.compile(r"\s*\((?:giai đoạn\s+)?(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\)(?=\s+(?:về|v/v|của)\s)")
_OURS: Final = re.compile(r"\s+của\s+(?:nhà trường|trường|cơ quan|đơn vị|ngành)(?=\s*[:,]|\s+(?:về|v/v)\s)")
_HOLDER: Final = re.compile(
    rf"\s+(?:{SURNAMES})(?:\s+[{UPPER}]\w+){{1,3}}(?=\s+(?:về|v/v|ban hành|phê duyệt|quy định)\s)"
)
_SENT: Final = re.compile(r"\s*,?\s+gửi\s+[^;.,()\n]{3,100}?(?=\s+(?:về|v/v)\s)")
GENERAL: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch"})
"""Acts of the State: they speak of no unit of the citing body."""


def behind_issuers(text: str, room: Span, of: Citation | None) -> int:
    """The place behind what still belongs to the names of the bodies that issued the document, and asides on them.

    >>> text = " (nay là Bộ Xây dựng) quy định về bến thủy"
    >>> text[behind_issuers(text, Span(0, len(text)), None) :]
    ' quy định về bến thủy'
    """
    place = _behind_bodies(text, room, of) if of else room.start
    for aside in (_HOLDER, _OURS, _YEARS, _RENAMED, _SENT, _FOOTNOTE, _SHORT_NAME):
        if passed := aside.match(text, place, room.end):
            place = passed.end()
    return place


def title_opening(text: str, room: Span, of: Citation | None, *, ground: bool) -> re.Match[str] | None:
    """What stands before the first word of the title in `room`; None where no title begins.

    >>> text = " về việc phát động thi đua"
    >>> text[title_opening(text, Span(0, len(text)), None, ground=False).end() :]
    'phát động thi đua'
    """
    start = _ABOUT.match(text, room.start, room.end) or _VERB.match(text, room.start, room.end)
    if start is None and of is not None:
        start = _without_about(text, room, of, ground=ground)
    return start


def title_in_bracket(text: str, room: Span, of: Citation) -> Span | None:
    """The title that a bracket holds: "(về giá đất)", "(kết luận của Bộ trưởng tại cuộc họp)"; no remark, no name.

    >>> text = "Công văn số 5/SYT-NV (về việc phun thuốc) và Công văn số 6/SYT-NV (gửi kèm theo)"
    >>> letter = Citation("c1", Span(0, 20), "Công văn", "5", "", "", "", date="2024-05-06")
    >>> title_in_bracket(text, Span(20, len(text)), letter).of(text)
    'phun thuốc'
    >>> title_in_bracket(text, Span(text.index(" (gửi"), len(text)), letter)
    """
    opened = _BRACKET.match(text, room.start, room.end)
    if opened is None:
        return None
    if opened["about"] and of.date:
        close = text.find(")", opened.end(), room.end)
        return Span(opened.end(), close) if close > 0 and "(" not in text[opened.end() : close] else None
    said = _IN_BRACKET.match(text, opened.end(), room.end)
    return Span(*said.span()) if said and " " in said[0].strip() else None


def with_subject(text: str, name: Span, limit: int) -> Span:
    """The name of a board with what it is for, when its unit or a verb closes that.

    >>> text = "Ban Chỉ đạo về chuyển đổi số tỉnh ban hành Chương trình công tác"
    >>> with_subject(text, Span(0, 11), len(text)).of(text)
    'Ban Chỉ đạo về chuyển đổi số tỉnh'
    """
    if _BOARD.fullmatch(name.of(text)) is None:
        return name
    subject = _ABOUT_BOARD.match(text, name.end, limit) or _BOARD_OF_UNIT.match(text, name.end, limit)
    return Span(name.start, subject.end()) if subject else name


def _behind_bodies(text: str, room: Span, of: Citation) -> int:
    """The place behind the other bodies that issued the document."""
    said = of.span.of(text)
    patterns = (
        (_BETWEEN, "giữa" in said),
        (_WITH_OTHERS, (_JOINT.search(of.symbol) or _LINKED_BODIES.match(of.symbol)) is not None),
        (_AND_BODY, " của " in said),
        (_LINKED_NAME, _JOINT.search(of.symbol) is not None),
    )
    found = (pattern.match(text, room.start, room.end) for pattern, may_be in patterns if may_be)
    return next((match.end() for match in found if match), room.start)


def _without_about(text: str, room: Span, of: Citation, *, ground: bool) -> re.Match[str] | None:
    """The place of a title that neither "về" nor a usual verb opens."""
    told = of.date or of.issuer
    openings = (
        (_CARRIES_OUT, of.type == "Hướng dẫn"),
        (_SAYS, told),
        (_OF_ORDINANCE, of.date and of.type == "Pháp lệnh"),
        (_COMMA_CAPITAL, told),
        (_DEFINES, of.type in GENERAL),
        (_RULES_OF, of.type in _RULES),
        (_COMMA_ACT, told),
        (_CALLED, True),
    )
    found = (opening.match(text, room.start, room.end) for opening, may_be in openings if may_be)
    if opened := next((match for match in found if match), None):
        return opened
    line = text.rfind("\n", 0, of.span.start) + 1
    grounded = ground or _GROUND.match(text, line) is not None
    if grounded and (colon := _COLON.match(text, room.start, room.end)):
        return colon
    comma = _COMMA_VERB.match(text, room.start, room.end)
    if comma is None:
        return None
    if told and _OBJECT_OF.search(text, max(line, of.span.start - _NEAR), of.span.start):
        return comma
    return comma if grounded and _ends_ground(text, comma, room, ground=ground) else None


def _ends_ground(text: str, comma: re.Match[str], room: Span, *, ground: bool) -> bool:
    """Whether what a comma begins is over when the ground is, or when the citing body begins to speak."""
    end = clause_end(text, comma.end(), room.end, ground=ground)
    carries = _COMMA_DOCUMENT.match(text, room.start, room.end) and _NEXT_SENTENCE.match(text, end)
    return bool(carries or _ITEM_END.match(text, end) or _BEHIND_ACT.match(text, end))


_NEAR: Final = 30  # code points before a document that hold the verb whose object it is
