"""Từ khi nào: since when a movement runs, for how long from then, or from its launch until a day."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import OF_EVENT, Moment, moments, one_moment, years_of
from ingest.extract.movements.period_words import CLOSES
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.spells import NUMBER, lasting

_SINCE: Final = words.pattern(
    r"""[”\"’»\s*_]*(?:\([^()\n]{2,80}\)\s*)?(?::\s*(?=(?:(?:bắt đầu|kể|tính|mở|thực hiện|triển khai) )*từ ))?(?:
    (?P<far>(?:(?!phong trào|cuộc vận|chiến dịch|chương trình|mô hình|đợt)[^.;:“”\"\n]){0,120}?)(?:[,(]\s*|\s))??
    (?P<runs>(?:(?:đã|được|sẽ|dự kiến|chính thức) )*
    (?:triển khai|thực hiện|tổ chức|duy trì|áp dụng|diễn ra|thí điểm|hoạt động|vận hành|khởi động|phát động
    |khởi xướng|ra đời|có|mở|bắt đầu)(?: thực hiện| rộng rãi)? )?
    (?:(?:bắt đầu|kể|tính) )?từ (?:(?:đầu|giữa|cuối) )?
    (?:(?:mùa|lễ|tết|dịp|vụ) (?:[^\W\d]+ ){1,6}?|(?:[^\W\d]+ ){2,7}?(?:hồi|vào) (?=tháng |ngày |năm ))?
    (?=(?:ngày |tháng |quý |hè )?(?:năm )?[\dIV])"""
)
_NOW: Final = words.pattern(
    r"\)?,?\s*(?:(?:và|được|vẫn|tiếp tục|còn|duy trì|thực hiện|triển khai|kéo dài) )*(?:cho )?(?:đến|tới) nay\b"
)
_GOES_ON: Final = words.pattern(r"\s*(?:-|(?:cho )?(?:đến|tới)\b)|\s*,?\s*(?:và )?(?:kết thúc|hoàn thành|kéo dài)\b")
_END: Final = words.pattern(r"\s*(?:[.;,)\n]|\Z|(?:tại|ở|trên|trong|với|và|đối với|để|nhằm|cho) )")
_LAUNCHED: Final = words.pattern(r"\b(?:phát động|khởi xướng|ra đời|ra mắt|có)\s*\Z")
_LASTS: Final = words.pattern(
    r"\)?,?\s*(?:(?:và|sẽ|được|dự kiến|thực hiện|triển khai|diễn ra|tổ chức) )*"
    r"(?:kéo dài|liên tục|trong|suốt)(?: (?:liên tục|trong|suốt|vòng))* "
    rf"(?P<spell>{NUMBER} (?:ngày|tuần|tháng|năm)\b)(?! học| trước)"
)


_FROM: Final = re.compile(r"\btừ\s+(?=[nqtđcgvmh\dIV])", re.IGNORECASE)
_REACH: Final = 200  # code points
_BEHIND: Final = 80  # code points behind the beginning


def since_behind(clean: str, place: int) -> str | None:
    """Since when what a name that ends at `place` calls has run, as EDTF without end; None where an end is told.

    When it was launched is not yet since when it has run, unless it is said to go on until now.

    >>> since_behind("“Nhà sạch” triển khai từ tháng 3/2022.", 10), since_behind("“Nhà sạch” từ ngày 05/9/2024;", 10)
    ('2022-03/..', '2024-09-05/..')
    >>> (
    ...     since_behind("“Nhà sạch” phát động từ năm 2019 đến nay", 10),
    ...     since_behind("“Nhà sạch” phát động từ năm 2019", 10),
    ... )
    ('2019/..', None)
    """
    match, moment, end = _begun(clean, place)
    if match is None or moment is None:
        return _still(clean, place)
    if not _NOW.match(clean, end, end + _BEHIND) and not (
        _END.match(clean, end, end + _BEHIND) and _tells(clean, match, moment, end)
    ):
        return _still(clean, place)
    return f"{moment.start()}/.."


def _still(clean: str, place: int) -> str | None:
    """Since when it runs that is told as the day on which it came about, if it is said to go on now."""
    match = _CAME.match(clean, place, place + _REACH)
    found = moments(clean, match.end()) if match else iter(())
    moment, end = next((one for one in found if one[0].year), (None, 0))
    return f"{moment.start()}/.." if moment and _GOES_ON_NOW.match(clean, end, end + _BEHIND) else None


_CAME: Final = words.pattern(
    r"[”\"’»*_]*(?:[^.;:“”\"\n]{0,120}?[\s,(])?(?:phát động|khởi xướng|ra đời|sinh ra|hình thành|bắt đầu"
    r"|khởi động|ra mắt)(?: (?:ngay|vào|hồi|từ|đầu|giữa|cuối))* (?=(?:(?:ngày|tháng|quý|năm) )?[\dIV])"
)
_GOES_ON_NOW: Final = words.pattern(
    r"\)?,? ?(?:và |nhưng |song )?(?:(?:cho )?(?:đến|tới) (?:nay|giờ|bây giờ)|hiện(?: nay)?|nay|tới tận nay)"
    rf"(?:,? (?:phong trào|cuộc vận động|chiến dịch|mô hình|nó))? (?:vẫn|còn|tiếp tục|đang"
    rf"|đã (?:hơn |gần |tròn |được |bước sang )*{NUMBER} (?:năm|tuổi|mùa)(?= tuổi|\s*[.,;]))\b"
    r"|,? (?:và |nhưng |song )?(?:không (?:đặt|có|định|hẹn|ấn định|giới hạn) (?:ra )?(?:thời )?(?:hạn|ngày|mốc|gian)"
    r"|chưa (?:kết thúc|dừng|(?:hẹn|định|có) (?:ngày|hạn|mốc)))\b"
)
"""Behind the day: it goes on, or is so old now."""


def since_alone(text: str) -> str | None:
    """Since when something runs, where a text says nothing but that.

    >>> since_alone("Từ tháng 9/2023 đến nay"), since_alone("Từ 01/9/2023 đến 05/5/2024")
    ('2023-09/..', None)
    """
    begins = _FROM_ALONE.match(text)
    found = moments(text, begins.end()) if begins else iter(())
    return next((f"{one.start()}/.." for one, end in found if one.year and _TILL_NOW.fullmatch(text, end)), None)


_FROM_ALONE: Final = words.pattern(
    r"\W*(?:(?:bắt đầu|kể|tính) )?từ (?:(?:đầu|giữa|cuối) )?(?=(?:ngày |tháng |năm )?\d)"
)
_TILL_NOW: Final = words.pattern(r"\W*(?:(?:đến|tới) nay|trở đi)?\W*")


def lasts_behind(clean: str, place: int) -> str | None:
    """The time from the beginning that is told behind a name that ends at `place`, for as long as it is said to last.

    >>> lasts_behind("“Nhà sạch” bắt đầu từ tháng 9/2024, kéo dài 3 tháng.", 10)
    '2024-09/2024-11'
    """
    if opened := _OPENED_LASTS.match(clean, place, place + _REACH):
        return lasting(opened["spell"], f"từ {opened['a']}")
    match, moment, end = _begun(clean, place)
    spell = _LASTS.match(clean, end, end + _BEHIND) if match else None
    return lasting(spell["spell"], f"từ {clean[match.end() : end]}") if match and moment and spell else None


def launched_until(clean: str, place: int, year: int | None = None) -> str | None:
    """The time from the day of the launch, or of the opening, to the end that the same clause gives.

    `year` is that of the text around it, for days that are both said without.

    >>> launched_until("“Nhà sạch” phát động ngày 27/02/2024, thực hiện đến hết ngày 27/02/2026", 10)
    '2024-02-27/2026-02-27'
    >>> launched_until("“Nhà sạch” khởi động ngày 01/3, khép lại đúng ngày thành lập Hội 28/7", 10, 2018)
    '2018-03-01/2018-07-28'
    """
    match = _LAUNCHED_UNTIL.match(clean, place, place + 300) or _OPENED_CLOSED.match(clean, place, place + 200)
    match = match or _DAYS_NAMED.match(clean, place, place + 200)
    match = match or _FROM_UNTIL.match(clean, place, place + 300) or _THEN_LAUNCHED.match(clean, place, place + 300)
    if match is None:
        return None
    if year and not years_of(match["a"] + match["b"]):
        return read_period(f"từ {match['a'].strip()} đến {match['b']}", year)
    begun, ended = one_moment(match["a"]), read_period(f"đến {match['b']}")
    if begun and ended:
        return f"{begun.split('/')[0]}/{ended.split('/')[-1]}"
    return read_period(f"từ {match['a'].strip()} đến {match['b']}") if ended else None


_ON: Final = r"(?:(?:ngày|tháng|năm|quý) )?[\dIV][\dIV\s/.-]*(?:(?:tháng|năm) [\d\s/.-]+)*"
_PART_OF_DAY: Final = r"(?:ngay|đúng|lúc|sáng|trưa|chiều|tối)"
_REVIEWED: Final = r"(?:,? sơ kết [^,;.“”]{3,30}(?=[,;]|\svà\s))?"
"""When it is looked at in between."""
_LAUNCHED_UNTIL: Final = words.pattern(
    rf"""[”\"’»\s*_]*(?:, (?:đợt thi đua|phong trào|cuộc vận động|chiến dịch)(?= (?:do|được)))?
    (?:(?:,?\s*(?:do|được|mà)\s|\()(?:[^.;:“”\"\n()]{{3,120}}?\s)?)?(?:phát động|khởi xướng|ra đời|khai sinh)
    (?: (?:tại|nhân) [^\d,.;“”()]{{2,40}}?)?,? (?:(?:vào|từ|hồi|hôm|mùa \w+) )*(?P<a>{_ON}){_REVIEWED}\s*[,;]?\s*
    (?:và )?(?:(?:được|sẽ|dự kiến|phấn đấu|nay) )*(?:(?:thực hiện|duy trì|kéo dài|triển khai|chạy|giữ(?: vững)?|tồn tại
    |kết thúc|dừng lại|hoàn thành|khép lại|bế mạc|về đích|tổng kết)(?: liên tục| đều(?: đặn)?)?
    |(?:thời gian(?: thực hiện| triển khai)?,? )?(?:là |được )?(?:tính |kể )?từ (?:ngày|lúc|hôm|khi) (?:đó|ấy|này))\s+
    (?:(?:cho|đến|tới|vào|trước|trong|dịp) )*(?:(?:hết|cuối) )?{OF_EVENT}(?P<b>{_ON})"""
)
"""Launched on a day, and carried out until another."""
_OPENED_CLOSED: Final = words.pattern(
    rf"""[”\"’»\s*_]*(?:[,:]|,[^.;:“”\"\n\d]{{3,60}}:)? (?:(?:sẽ|được|chính thức|dự kiến) )*
    (?:mở(?: màn| cửa| ra| đầu)?|khai mạc|ra mắt|ra quân|khởi động
    |lên đường|bắt đầu)(?: (?:vào|từ|hồi|hôm|{_PART_OF_DAY}))* {OF_EVENT}(?P<a>{_ON})\s*(?:,|và|-)?\s*(?:và )?
    (?:(?:sẽ|dự kiến|được) )*(?:đóng|{CLOSES})(?: (?:vào|trước|đúng|dịp|hết|cuối|{_PART_OF_DAY}))*\s+
    {OF_EVENT}(?P<b>{_ON})"""
)
"""Opened on a day, and closed on another."""
_DAYS_NAMED: Final = words.pattern(
    rf"""[”\"’»\s*_]*ngày (?:xuất quân|ra quân|lên đường|khởi động|khởi công|mở màn|phát động|bắt đầu)\s*
    (?::|là|vào)? (?:(?:thứ \w+|chủ nhật),? )?(?P<a>{_ON})\s*[,;.]\s*(?:còn )?ngày
    (?: (?:trở về|thu quân|{CLOSES}))\s*(?::|là|vào)? (?:(?:thứ \w+|chủ nhật),? )?(?P<b>{_ON})"""
)
"""The day on which it begins and that on which it ends, each with its label."""
_OPENED_LASTS: Final = words.pattern(
    r"[”\"’»*_]*,? (?:(?:được|chính thức|đã) )*(?:mở(?: màn| ra| đầu)?|khai mạc|ra mắt|ra quân|khởi động|bắt đầu"
    r"|lên đường)"
    rf"(?: (?:vào|hồi|hôm))* (?P<a>(?:ngày )?{_ON})\s*(?:,|và|,\s+và) (?:(?:sẽ|được|dự kiến) )*kéo dài(?: (?:trong"
    rf"|suốt|đúng))* "
    rf"(?P<spell>{NUMBER} (?:ngày|tuần|tháng|năm)\b)(?! học)"
)
"""Opened on a day, and it lasts so long."""
_THEN_LAUNCHED: Final = words.pattern(
    rf"""[”\"’»](?:[^.:“”\"\n]{{0,200}}?[;,] )?[^.;:“”\"\n\d]{{3,90}}? phát động(?: (?:chung|rộng rãi|ngay|luôn|lại
    |(?:ra|trong|cho) (?:toàn|cả|khắp) [^\d,.;]{{2,30}}?))*,? (?:(?:vào|từ|hồi) )?(?P<a>{_ON}),?
    (?: (?:và|nay|sẽ|được))* (?:làm(?: thử| điểm)?|chạy(?: thử)?|thí điểm|thực hiện|duy trì|kéo dài|triển khai
    |kết thúc|khép lại)
    (?: (?:cho|ngay|liên tục))* (?:(?:đến|tới|vào) )+(?:(?:hết|cuối) )?(?P<b>{_ON})"""
)
"""In a later clause, which says who launched it on a day, and until when it is carried out."""
_FROM_UNTIL: Final = words.pattern(
    rf"""[”\"’»\s*_]*,?\s*(?:(?:sẽ|được|chính thức|dự kiến|và) )*
    (?:(?:phát động|khởi xướng|triển khai|thực hiện|diễn ra|tổ chức
    |áp dụng|bắt đầu|khai mạc|ra quân|khởi động|ra mắt|mở màn) )*(?:kể )?(?:từ |vào )?(?P<a>ngày {_ON}|(?<=từ\s){_ON})
    (?:,? (?!đến|tới|kết thúc)[^.;:“”\"\n\d]{{2,120}}?)?{_REVIEWED}\s*(?:[,;]| và)\s*
    (?:(?:và|sẽ|dự kiến|được|phấn đấu) )*
    (?:{CLOSES}|kéo dài|duy trì)(?: (?:vào|trước|trong|đến|tới|cho))*
    (?: (?:hết|cuối|đúng))? {OF_EVENT}(?P<b>{_ON})"""
)
"""From a day on, in places that are named, and closed on another day."""


def _begun(clean: str, place: int) -> tuple[re.Match[str] | None, Moment | None, int]:
    """The words behind a name that give a beginning, the day, month or year that it is, and where the words end."""
    match = _SINCE.match(clean, place, place + _REACH) if _FROM.search(clean, place, place + _REACH) else None
    found = moments(clean, match.end()) if match else iter(())
    moment, end = next((one for one in found if one[0].year), (None, 0))
    return match, moment, end


def _tells(clean: str, match: re.Match[str], moment: Moment, end: int) -> bool:
    """Whether the beginning is that of the movement itself, which is said to run or to begin on a day."""
    runs, far = (match["runs"] or "").strip(), (match["far"] or "").strip(" ,")
    if (
        _LAUNCHED.search(runs)
        or _LAUNCHED.search(far)
        or _GOES_ON.match(clean, end, end + _BEHIND)
        or _LASTS.match(clean, end, end + _BEHIND)
    ):
        return False
    return bool(runs) or (
        not far and (moment.day is not None or _NOT_OVER.match(clean, end, end + _BEHIND) is not None)
    )


_NOT_OVER: Final = words.pattern(
    r",? (?:(?:nay|hiện(?: nay)?),? )?(?:chưa (?:kết thúc|dừng|tổng kết|có hạn)|(?:vẫn|còn|đang) (?:đang |còn )*"
    r"(?:duy trì|thực hiện|tiếp tục|hoạt động|chạy|làm|diễn ra|tiếp diễn))\b"
)
"""Behind a beginning: it goes on."""


def by_roadmap(clean: str, place: int) -> str | None:
    """The time that a list of years tells, which the sentence of a name that ends at `place` announces."""
    begins = _ROADMAP.match(clean, place, place + 140)
    return roadmap(clean, begins.end()) if begins else None


_ROADMAP: Final = words.pattern(r"[”\"’»]?[^.;:“”\"\n]{0,90}?\b(?:lộ trình|tiến độ|như sau)[^.;:“”\"\n]{0,20}:")


def roadmap(clean: str, place: int) -> str | None:
    """From the year in which it is launched to the one in which results are summed up, as a list of years tells."""
    first = _FIRST_YEAR.match(clean, place)
    last = _LAST_YEAR.search(clean, first.end(), first.end() + _LIST) if first else None
    begun, ended = (one_moment(one["y"].lower()) if one else None for one in (first, last))
    if not (begun and ended):
        return None
    start, end = begun.split("/")[0], ended.split("/")[-1]
    return f"{start}/{end}" if start[: len(end)] < end[: len(start)] else None


_WHEN: Final = r"(?:năm 20\d\d|(?:tháng|quý) [\dIV]{1,3}(?:/| năm )20\d\d)"
_FIRST_YEAR: Final = words.pattern(
    rf"[\s:.+•-]*(?:\d[.)]|[a-z]\))?\s*(?:trong )?(?P<y>{_WHEN})\s*[:,-]?\s[^.;\n]{{0,80}}"
    r"\b(?:phát động|làm điểm|thí điểm|khởi động|ra quân|đăng ký)\b"
)
_LAST_YEAR: Final = words.pattern(
    rf"[;.\n]\s*(?:[-+•]|\d[.)]|[a-z]\))?\s*(?:trong )?(?P<y>{_WHEN})\s*[:,-]?\s[^.;\n]{{0,80}}\btổng kết\b"
)
_LIST: Final = 700  # code points
