"""Vế sau: the time that a later clause of the sentence tells of the movement named before, whatever stands between.

"Chiến dịch “…”, phối hợp với Bưu điện tỉnh, từ ngày 20/4 đến ngày 03/6/2022: …" · "… giúp dân gặt lúa, trong tháng
9/2024" · "… do Công đoàn phát động, đã khép lại vào tháng 6/2022". What lies between may tell of much, but of nothing
that has a time of its own: a meeting, a contest, a report, who registers, what had been reached.
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import OF_EVENT, moments, stretch
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.quarters import part_of_year
from ingest.extract.movements.spells import NUMBER, lasting

_SENTENCE: Final = re.compile(r"[”\"’»*_]*(?P<said>(?:[^.;:“”\"\n]|\.(?=\d)|:(?=[ ])|[“\"][^“”\"\n]{3,160}[”\"])*)")
_REACH: Final = 320  # code points of a sentence behind a name
_NUMBER: Final = rf"(?:{NUMBER}|nhiều)"
_VERB: Final = (
    r"(?:diễn ra|triển khai|thực hiện|tổ chức|kéo dài|áp dụng|duy trì|thi đua|ra quân|mở(?: màn)?|bắt đầu|phát động"
    r"|vận hành|thí điểm|tiến hành|được tiếp tục|gia hạn|khởi động|tồn tại|(?:đi|trải) qua|hoạt động|sôi nổi"
    r"|chia|ra đời|tính điểm)"
)
_FILL: Final = (
    r"(?:được|có|sẽ|dự kiến|đã|chính thức|cũng|đang|vẫn|cùng|chỉ|đều|và|là|với|gồm|theo|thành|làm|chia|trong"
    r"|suốt|vòng|cả|trọn|ngay|tức(?: là)?|nghĩa là|song song"
    r"|liên tục|rộng rãi|đồng loạt|cao điểm|tính|kể|đúng|tròn|khoảng|quãng|thời (?:gian|hạn)"
    r"|tuần lễ|tuần|dịp|sau|đến|cho|mùa hè|những ngày"
    r"|trên (?:phạm vi )?(?:cả nước|toàn quốc|toàn (?:tỉnh|thành phố|huyện|xã|phường|ngành))"
    r"|từ tuần \w+ (?:đến|tới) (?:hết )?tuần \w+"
    rf"|{_NUMBER} (?:đợt|giai đoạn|chặng|bước))"
)
_SPELL: Final = (
    rf"{_NUMBER} (?:(?:ngày đêm|ngày|đêm|tuần|tháng|năm học|học kỳ|năm|quý|vụ|mùa)"
    r"(?: (?:liên tục|liền|hè|tới|cao điểm|thi công|nước rút))?|(?:vụ|mùa)(?: [^\W\d]+){1,2})"
)
_LINK: Final = words.pattern(
    rf"(?P<mark>[,(:–]|\s-|\svà|\A) ?(?P<told>(?:(?:{_VERB}|{_FILL}|(?P<spell>{_SPELL})),?:? )*)\(?\Z"
)
"""Between what is told before and the time: a mark, and words that say that something runs."""
_RUNS: Final = words.pattern(rf"\b{_VERB}\b")
_FREE: Final = words.pattern(
    rf"\s(?P<told>(?:được |sẽ |dự kiến |đã |chính thức )*{_VERB}(?: (?:{_VERB}|{_FILL}))*"
    rf"(?: (?P<spell>{_SPELL}))?,? )\(?\Z"
)
"""The same without a mark: the verb itself begins the words."""
_ANCHOR: Final = words.pattern(
    r"(?P<school>\btừ (?:đầu )?năm học 20\d\d\s*-\s*20\d\d[^.;\d]{0,40}?\b(?:đến|tới) (?:hết|cuối) năm học(?!\s*\d))"
    r"|(?P<stretch>\btừ (?=(?:(?:đầu|giữa|cuối) )?(?:(?:ngày|tháng|quý|năm|mùng|mồng) )?[\dIV])"
    r"|(?<=\()(?=(?:tháng |quý )?[\dIV]))"
    r"|(?P<until>(?:từ (?:(?:hôm )?nay|(?:bây )?giờ|(?:ngày|khi|lúc) [^\d,.;:()]{2,40}?) )?(?:cho )?"
    r"(?<!hướng\s)(?<!tiến\s)(?<!vươn\s)(?<!tính\s)(?:đến|tới) (?:(?:hết|cuối|dịp) )*"
    r"(?=(?:(?:ngày|tháng|quý|năm) )?[\dIV]|(?:dịp|đúng|ngày|lễ|k[ỷỉ] niệm) |(?-i:[A-ZĐ])))"
    r"|(?P<over>\b(?:(?:đã|sẽ|dự kiến) )*(?:kết thúc|khép lại|(?:khép|chốt|khóa) sổ|hạ màn|bế mạc|về đích|dừng(?: lại)?"
    r"|(?:phải|(?:được )?yêu cầu|cần|phấn đấu|dự kiến|sẽ) hoàn thành"
    r"|(?:thời hạn|hạn(?: chót| cuối(?: cùng)?)?|mốc(?: cuối| hoàn thành)?)(?: (?:là|hoàn thành|đến|thực hiện))*)"
    r" (?:(?:vào|kể từ|từ|trong|dịp|đúng|trước|hết|khi|lúc|hồi|bước|sang|đầu|giữa|cuối|sáng|trưa|chiều|tối) )*"
    r"(?=(?:(?:ngày|tháng|quý|năm) )?[\dIV]))"
    r"|(?P<within>\b(?:trong|suốt)(?: (?:cả|suốt|toàn bộ|trọn|các|vòng|hai|ba))* "
    r"(?=(?:tháng|quý) [\dIV]|năm(?: học)? 20\d\d|nhiệm kỳ (?:[^\W\d]+ ){0,4}20\d\d|giai đoạn 20\d\d))"
)
"""Where a time begins."""
_LISTED: Final = words.pattern(
    r":\s(?P<time>(?:các )?(?:tháng|quý) [\dIV]{1,3}"
    r"(?:,? (?:và )?(?:tháng |quý )?[\dIV]{1,3})*(?:,? và (?:tháng |quý )?[\dIV]{1,3})"
    r"(?:\s*/\s*| năm )20\d\d)"
)
"""Months or quarters that are listed behind how many they are."""
_OTHER: Final = words.pattern(
    r"""["“”]|\b(?:hội (?:nghị|thi|diễn|thao|thảo|chợ|trại)|lễ|buổi|cuộc thi|giải|đại hội|triển lãm|trưng bày|liên hoan
    |tập huấn|báo cáo|đăng ký|nộp|gửi|nhận (?:hồ sơ|bài|đơn|đăng)|(?<!không\s)chấm|bình (?:chọn|xét)|xét|trao|tặng
    |khen(?: thưởng)?|danh hiệu|huân chương|sơ kết|tổng kết|quỹ|gói(?! (?:gọn|trong))|dự án|đề án
    |(?<!bằng\s)(?<!theo\s)(?<!tại\s)nghị quyết|chiến lược
    |mục tiêu|chỉ tiêu|đã|từng|đạt|thu hút|tuyển|chuyên mục|lớp|khóa học
    |(?:phong trào|chiến dịch|cuộc vận động|đợt|chương trình)(?! (?:này|trên|nói trên|ấy|đó))
    |kế hoạch(?! (?:này|triển khai|phát động|tổ chức))|luật|nghị định
    |năng suất|doanh thu|bình quân|so với|tăng|giảm|vượt|nhiệm kỳ|khóa|tuổi|trưởng|chủ tịch|bí thư
    |giám đốc(?! phát động)|làm được|xây được|trồng được|có (?:thêm )?\d)\b"""
)
"""What has a time of its own."""
_CLOSED: Final = words.pattern(
    r"\s*(?:[.;:)–(]|,(?! (?:(?:cả|toàn) )?(?:xã|huyện|tỉnh|thành phố|đơn vị|trường|hội|ngành|phường|thôn|cơ quan)"
    r" [^,.;]{0,30}(?:đã|có|được|thu|xây|trồng|tặng|trao)\b)|-\s|\Z"
    r"|(?:tại|ở|trên|trong|với|nhằm|cho|do|để|và|gồm|dành|giữa|đối với|theo|bằng|nhân|chào mừng|gắn|qua|đúng|ngay"
    r"|của)\b)"
)
"""Behind a time: the end of its clause."""
_NOT_ITSELF: Final = words.pattern(
    r"\b(?:đăng ký|báo cáo|nộp|gửi|bình xét|bình chọn|xét|chấm điểm|hội thi|cuộc thi|hội nghị|sơ kết|tổng kết"
    r"|tuyên truyền|tập huấn|giới thiệu|phổ biến|tìm hiểu|nhờ|hưởng ứng|từ|qua|ủng hộ"
    r"|sau(?: khi)?|cùng với|bên cạnh)"
    r"(?: (?:phát động|lễ|buổi|kết quả|thực hiện|triển khai|việc|về|tham gia|các|cho|tại|trong|của))* \Z"
)
"""In front of a movement: what is told is not of the movement itself but of what is done about it."""


def stated(clean: str, place: int, year: int | None = None) -> str | None:
    """The time that a later clause behind a name that ends at `place` tells, as EDTF; None where it tells none.

    `year` is that of the text around it, for days that are said without.

    >>> stated("“Nhà sạch”, cùng với Bưu điện huyện, từ ngày 20/4 đến ngày 03/6/2022: bán 300 tấn", 9)
    '2022-04-20/2022-06-03'
    >>> stated("“Nhà sạch” giúp dân gặt lúa, trong tháng 9/2024.", 9), stated("“Nhà sạch” đã khép lại tháng 6/2022", 9)
    ('2024-09', '../2022-06')
    >>> stated("“Nhà sạch”, gửi báo cáo từ ngày 01/11 đến ngày 15/11/2023.", 9)
    """
    sentence = _SENTENCE.match(clean, place, place + _REACH)
    said = sentence["said"] if sentence else ""
    said = _ASIDE.sub(_blank, said) if any(sign.isdigit() for sign in said) else ""
    for anchor in _ANCHOR.finditer(said):
        link = _LINK.search(said, 0, anchor.start()) or _FREE.search(said, 0, anchor.start())
        if link and not _OTHER.search(said, 0, link.start()) and (period := _period(said, anchor, link, year)):
            return period
    listed = _LISTED.search(said)
    told = listed and _RUNS.search(said, 0, listed.start()) and not _OTHER.search(said, 0, listed.start())
    return part_of_year(listed["time"], year) if listed and told else None


_ASIDE: Final = words.pattern(
    r"""(?<!\w)(?:đã )?(?:do|được|mà) (?:[^.;“”"]{3,140}? )?(?:phát động|khởi xướng|chủ trì)\b
    (?:,? (?:(?:kèm )?theo|tại|bằng) (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|hướng dẫn|thư|lời)
    [^,;“”"]*(?:, ngày [\d/]+)?)?
    |(?:kèm )?(?<!\w)(?:theo|tại|bằng) (?:kế hoạch|quyết định|công văn|công điện|chỉ thị|nghị quyết|hướng dẫn|thông báo)
    (?: (?:liên tịch|liên ngành|phối hợp|chuyên đề))?\ssố\s[^,;“”"]*(?:, ngày [\d/]+[^,;“”"]*)?
    |(?<=\s)(?:(?:sẽ|được) )*sơ kết (?:(?:vào|ngày|tháng|giữa|đợt|sau|trong) )*[^,;“”]{1,40}?(?=[,;]|\svà\s)
    |,\s(?:là|một trong|nhằm|để|hưởng ứng|cụ thể hóa|gắn (?:với|liền)|nằm trong|thuộc|thay (?:cho|thế)|kế thừa|tiếp nối
    |nhân|chào mừng|lập thành tích|hướng tới|trong khuôn khổ)\b[^,;]*(?=,\s)"""
)
"""Who launches it, in which document, and what it is part of: nothing of that has a time that is told behind."""


def _blank(aside: re.Match[str]) -> str:
    return " " * len(aside[0]) if aside[0][0] != "," else "," + " " * (len(aside[0]) - 1)


def _period(said: str, anchor: re.Match[str], link: re.Match[str], year: int | None) -> str | None:
    """The time at an anchor, if the words before it link it to the movement and its clause ends behind it."""
    runs = {verb[0].lower() for verb in _RUNS.finditer(link["told"])}
    if anchor["stretch"] is not None:
        begins = _PART.match(said, anchor.end())
        found = stretch(said, begins.end() if begins else anchor.end(), year)
        if found is None:
            return lasting(link["spell"], said[anchor.start() :], year) if link["spell"] else None
        return found[0] if ("-" in found[0] or runs) and _CLOSED.match(said, found[1]) else None
    if anchor["school"]:
        return read_period(anchor["school"]) if runs else None
    if anchor["within"] and (phase := _PHASE.match(said, anchor.end())):
        return read_period(f"giai đoạn {phase['years']}") if runs and _CLOSED.match(said, phase.end()) else None
    return _of_one_day(said, anchor, link, runs, year)


def _of_one_day(said: str, anchor: re.Match[str], link: re.Match[str], runs: set[str], year: int | None) -> str | None:
    """The time up to a day, or in a month or year, of which the words before an anchor say that something runs then.

    Only the day when it is over may be said without its year.
    """
    event = _EVENT.match(said, anchor.end())
    found = moments(said, event.end() if event else 0)
    if anchor["over"] and year:
        found = ((replace(one, year=one.year or (year if one.month else None)), end) for one, end in found)
    told = next(((one, end) for one, end in found if one.year), None)
    if told is None or not _CLOSED.match(said, told[1]):
        return None
    if anchor["over"] or (anchor["until"] and (runs or _NOW.match(anchor["until"]))):
        return f"../{told[0].end()}"
    ends = anchor["until"] and _WHOLLY.search(anchor["until"]) and _FULL_STOP.match(said, told[1])
    if ends and link[0].startswith(",") and not link["told"]:
        return f"../{told[0].end()}"
    sure = anchor["within"] and (_ALL.search(anchor["within"]) or runs - {"phát động"})
    if anchor["within"] and (sure or (not runs and _FULL_STOP.match(said, told[1]))):
        return read_period(anchor["within"] + said[anchor.end() : told[1]])
    return None


_EVENT: Final = re.compile(OF_EVENT, re.IGNORECASE)
_PHASE: Final = words.pattern(r"(?:năm học|nhiệm kỳ|giai đoạn) (?:[^\W\d]+ ){0,4}(?P<years>20\d\d\s*-\s*20\d\d)")
_ALL: Final = words.pattern(r"\b(?:cả|suốt|trọn)\b")
_PART: Final = words.pattern(r"(?:(?:đầu|giữa|cuối) )?")
_WHOLLY: Final = words.pattern(r"\b(?:hết|cuối|cho) ")
_NOW: Final = words.pattern(r"từ ")
_FULL_STOP: Final = re.compile(r"\s*(?:[;)]|\Z)")


def of_entrants(clean: str, start: int) -> bool:
    """Whether the words before `start` say who enters, sends or judges something: the days behind are theirs.

    >>> of_entrants("Các tổ đăng ký tham gia phong trào", 24), of_entrants("Xã mở phong trào", 6)
    (True, False)
    """
    return _ENTERS.search(clean, max(0, start - 70), start) is not None


_ENTERS: Final = words.pattern(
    r"\b(?:đăng ký|nộp|gửi|bình xét|bình chọn|xét chọn|chấm điểm|báo cáo|đứng đầu|dẫn đầu|gắn bó với|phụ trách"
    r"|(?:anh|chị|ông|bà|em|cô|thầy|bác)(?: (?-i:[^\W\d_])\w*){0,4} tham gia|tiêu chí(?: chấm)?"
    r"|quy chế|bảng điểm)"
    r"(?: (?:kết quả|thực hiện|triển khai|việc|về|của|tham gia|hưởng ứng|các|cho|bài|hồ sơ|danh sách|sản phẩm))* \Z"
)


def of_what_is_done(clean: str, start: int) -> bool:
    """Whether the words before `start` say what is done about the movement, of which a time behind it then is.

    >>> of_what_is_done("Hội thi về phong trào", 11), of_what_is_done("Xã mở phong trào", 6)
    (True, False)
    """
    return _NOT_ITSELF.search(clean, max(0, start - 70), start) is not None
