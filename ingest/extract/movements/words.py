"""Từ ngữ quanh tên phong trào: the kind words that announce a movement's name, and the words that may stand between.

The vocabulary is that of Luật Thi đua, khen thưởng 06/2022/QH15 (điều 16-18) and of the plans that apply it.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.extract.beginnings import Begun
from ingest.letters import SURNAMES, UPPER
from ingest.model import Span

EMULATION: Final = "phong trào thi đua"
MOVEMENT: Final = "phong trào"
CAMPAIGN: Final = "cuộc vận động"
ROUND: Final = "đợt thi đua"
DRIVE: Final = "chiến dịch"
PROGRAMME: Final = "chương trình"
MODEL: Final = "mô hình"


def pattern(text: str) -> re.Pattern[str]:
    r"""A pattern in any case, where a space stands for any white space and line breaks only for the reader.

    >>> bool(pattern("phong trào").fullmatch("Phong\nTRÀO"))
    True
    """
    return re.compile(re.sub(r"\n\s*", "", text).replace(" ", r"\s+"), re.IGNORECASE)


PLURAL: Final = pattern(r"(?<!\w)(?:(?:các|những|nhiều|một số|mọi|từng|mỗi|hai|ba|bốn) |(?:0?[2-9]|\d{2})\x20+)\Z")
_KINDS: Final = Begun(
    pattern(
        r"""(?<!\w)(?:
    (?P<emulation>phong trào (?:quần chúng )?thi(?: đ[uư]a
    |(?=\s(?-i:[A-ZĐ])))|PTTĐ)|(?P<movement>(?<!\b[Bb]an\s)phong trào(?: quần chúng)?)|(?P<campaign>cuộc vận động|CVĐ)
    |(?P<round>đợt (?:phát động )?thi đ[uư]a
    |đợt (?:cao điểm|vận động|ra quân)|cao điểm thi đua(?=\s*[“"«])
    |(?:\A|(?<=[-+•*.)\n;:,]\s)|(?<=[\n*])|(?<=\svà\s))đợt (?:(?:thứ )?\d|(?-i:[IVX]{1,3})
    |(?:thứ )?(?:nhất|một|hai|ba|tư|bốn|năm)|đầu(?: tiên)?|cuối(?: cùng)?)
    (?=(?:\s*\([^()\n]{5,60}\))?\s*[:,-]?\s*(?:[^“”\n;]{0,60}\btên(?: gọi)?(?: là)?\s*:?\s*
    |từ [^“”\n;:]{4,60},\s*)?[“"«])
    |(?:(?<=[-+•*.)\n]\s)|(?<=[\n*])|(?<=\smở\s)|(?<=động\s)|(?<=\shai\s)|(?<=\sba\s)|(?<=\sbốn\s))
    đợt(?=(?:\s*:)?\s*[“"«]))
    |(?P<drive>chiến dịch(?: thi đua)?(?! (?:quân sự|tranh cử|vận động tranh cử|quảng (?:cáo|bá)|tiếp thị|khuyến m[ãạ]i
    |không kích|đột kích|lịch sử|quyết chiến|giải phóng (?-i:[A-ZĐ]))\b))
    |(?P<programme>chương trình(?: thi đua)?)|(?P<model>mô hình(?: thi đua)?)|(?P<bare>(?<=phát\sđộng\s)thi đua
    |thi đua(?=(?:\s+(?:cao điểm|đặc biệt|nước rút|chuyên đề|yêu nước))?\s*["“”„«‘])))(?!\w)
    (?P<modifiers>(?: (?:yêu nước|đặc biệt|cao điểm|chuyên đề|theo chuyên đề|theo đợt
    |trọng tâm|trọng điểm|nòng cốt|thường xuyên|toàn quốc|toàn dân(?=\s*[“"])
    |(?-i:tình|TÌNH|Tình(?! nguyện [a-zà-ỹ])) nguyện|truyền thông|an sinh xã hội
    |xã hội|nổi bật|tiêu biểu|đột xuất|nước rút|ngắn (?:ngày|hạn)|lớn|hành động(?: cách mạng)?(?=\s*[“":]))(?!\w))*)"""
    ),
    letters=4,
)
_KIND_OF: Final = {
    "emulation": EMULATION,
    "movement": MOVEMENT,
    "campaign": CAMPAIGN,
    "round": ROUND,
    "drive": DRIVE,
    "programme": PROGRAMME,
    "model": MODEL,
    "bare": EMULATION,
}


@dataclass(frozen=True, slots=True)
class Head:
    """Kind words in a text. `words` ends after the kind, `span` after its modifiers; `start` of both is the kind's.

    `bare` is "thi đua" alone after "phát động", `plural` whether several are spoken of.
    """

    kind: str
    span: Span
    words: Span
    plural: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """One place that names a movement. `span` is the name (a descriptive one begins with its kind words).

    `lead` runs from the kind words that announce it to the name, over the names before it in a list. `weak` namings
    say too little to be a movement of their own: they only refer to one that is named elsewhere. `alone`: a known name
    without kind words, or with half of them.
    """

    span: Span
    kind: str
    lead: Span
    rule: str
    quoted: bool = False
    descriptive: bool = False
    weak: bool = False
    alone: bool = False
    confidence: float = 0.9


def heads(clean: str) -> tuple[Head, ...]:
    """Every place where kind words stand.

    >>> [(head.kind, head.plural) for head in heads("các phong trào thi đua yêu nước và cuộc vận động lớn")]
    [('phong trào thi đua', True), ('cuộc vận động', False)]
    """
    found: list[Head] = []
    for match in _KINDS.finditer(clean):
        head = _head(match, clean)
        if found and head.kind in (MODEL, PROGRAMME) and _WITH.fullmatch(clean, found[-1].span.end, head.words.start):
            first = found.pop()  # "các phong trào, mô hình …"
            span, kinds = Span(first.span.start, head.span.end), Span(first.words.start, head.words.end)
            head = Head(first.kind, span, kinds, plural=True)
        found.append(head)
    return tuple(found)


_WITH: Final = re.compile(r"\s*(?:,|/|;|\s(?:và|hay|hoặc))\s*(?:(?:các|những)\s+)?", re.IGNORECASE)
"""Between the kind words of movements and those of models that are listed with them."""


def _head(match: re.Match[str], clean: str) -> Head:
    name = next(name for name in _KIND_OF if match[name] is not None)
    start = match.start()
    return Head(
        kind=_KIND_OF[name],
        span=Span(start, match.end()),
        words=Span(start, match.start("modifiers")),
        plural=PLURAL.search(clean, max(0, start - 12), start) is not None,
        bare=name == "bare",
    )


STARTS_WITH_KIND: Final = pattern(
    r"(?P<kind>(?:phong trào(?: thi đ[uư]a)?|cuộc vận động|chiến dịch) )(?!thi đua\s*$)\w+\W+\w"
)

NOT_A_MOVEMENT: Final = pattern(
    r"""\b(?:chủ đề|khẩu hiệu|phương châm|tinh thần|mục tiêu|thông điệp|nội dung|danh hiệu|đề án|dự án|kế hoạch
    |nghị quyết|chỉ thị|quyết định|công văn|cuộc thi|hội thi|hội thao|hội nghị|hội thảo|tọa đàm|đại hội|tiêu chí
    |tiêu chuẩn|chuyên mục|chuyên trang|giải thưởng|giải (?:báo chí|nhất|bóng)|cuốn|quyển|(?<!chính\s)sách(?! vở)
    |tác phẩm|bài (?:viết|hát|thơ)|ca khúc|phim|(?<!sách\s)vở(?: kịch)?|tiểu thuyết|phóng sự|trò chơi
    |tấm gương|(?<!nêu\s)(?<!theo\s)gương|về việc|ngày hội|lễ hội|câu lạc bộ|(?<!gây\s)quỹ|công trình
    |vấn đề|nhóm|cụm từ|biểu hiện|tư tưởng|truyền thống(?!\s*:)|kỷ niệm chương|huy hiệu|phần mềm|ứng dụng|quy tắc
    |tổ(?! chức)
    |tặng|trao|(?<!bộ\s)(?<!quân\s)đội(?! ngũ)
    |bằng khen|cờ thi đua|chiến sĩ thi đua|anh hùng lao động|anh hùng lực lượng|đề tài|chức danh
    |loại hình|giai điệu|băng rôn|diễn đàn|triển lãm|liên hoan|hội trại|sân chơi|giao lưu|chuỗi hoạt động|slogan
    |lời dạy|câu nói
    |ca khúc|sáng tác|pa\s*nô)\b"""
)
"""Head nouns of what is no movement: a quotation behind one of them is its name, not a movement's."""

NAMES: Final = pattern(
    r"""(?:(?<!coi\s)(?<!xem\s)như|là|gồm|bao gồm|sau(?: đây)?|với tên(?: gọi)?(?: là)?|mang tên
    |(?:có|lấy|đặt) tên(?: gọi)?(?: là)?|tên gọi|gọi là|cụ thể|điển hình|tiêu biểu
    |nổi bật|trong đó(?: có)?|kể đến|phát động|khởi xướng|đề ra|:)\s*[:,-]?\s*$"""
)
"""What an introduction ends with when the quotation behind it is the name."""

TURNS_AWAY: Final = pattern(
    r"""^\s*,(?!.*(?:như|là|gồm|sau(?: đây)?|phát động|trong đó(?: có)?|nổi bật|tiêu biểu|điển hình
    |(?:lấy|mang|đặt) tên(?: gọi)?)\s*:?\s*$)|\bgắn (?:kết |liền |chặt )?(?:với|việc)\b
    |\bkhông (?:thay thế|phải|trùng|liên quan|ghép|thuộc|nằm|gộp|bao gồm)\b
    |\bvới (?:việc|công tác)\b|\bkết hợp\b|\bvà trong\b|\bcuộc\s*\Z
    |\b(?:cho biết|cho rằng|chia sẻ|phát biểu(?! phát động)
    |khẳng định|nhấn mạnh|bày tỏ|nhận xét|đề nghị|yêu cầu)\b|\bnói\s*:?\s*$"""
)
"""Between kind words and a quotation: the sentence has gone on to something else."""

FINITE: Final = pattern(
    r"""\b(?:cần|phải|đã|đang|sẽ|được|bị|để|nhằm|thì|khi|mà|nên|song|nhưng|cũng|đều|này|ấy|đó|bà|ông|anh|chị|có|là|sắp
    |tập trung|diễn ra|bắt đầu|góp phần|đồng loạt|trong đó)\b"""
)
"""What makes a clause: words that stand in no introduction and in no first half of a name."""

THEME_OF: Final = pattern(
    r"""\b(?:chủ đề|khẩu hiệu|phương châm|thông điệp|slogan|tinh thần|mục tiêu|nội dung)(?: chính| chung
    | xuyên suốt| hành động)?(?: của| cho| trong)?(?: các| những| toàn)?\s*$"""
)
"""Right before kind words: what follows "là" or a colon behind them is the movement's theme and not its name."""

SCOPE: Final = pattern(
    r"""(?:của|trong|tại|ở|cho|trên|năm|giai đoạn|toàn(?! dân)|cấp|ngành|theo|từ|giữa|đến|h[ằà]ng năm(?! và)|lần thứ
    |số|đoạn|đợt|(?:chung|riêng)(?=$| (?:của|trong|toàn|cả|ở|tại)\b)|\d)\b"""
)
"""What says whose or when a movement is, and so is no part of its name."""

PEOPLE: Final = pattern(
    r"""(?:\s|,|và|-|cán bộ|công chức|viên chức|công nhân|người|lao động|nữ|đoàn viên|hội viên|phụ nữ|nông dân
    |thanh niên|thiếu nhi|thanh thiếu nhi|tình nguyện|ra quân|sinh viên|học sinh|giáo viên|nhà giáo|cựu chiến binh
    |chiến sĩ|tuổi trẻ|doanh nghiệp|nhân dân|CNVCLĐ|CNVC-LĐ|phối hợp|phòng chống dịch)+$"""
)
"""Who takes part: between the kind words and a quotation they do not belong to the name."""

PROMOTION: Final = pattern(
    r"""(?:\s|,|và|tiếp tục|đẩy mạnh|tăng cường|triển khai|thực hiện|hưởng ứng|tham gia|nâng cao(?: chất lượng)?
    |có hiệu quả|hiệu quả|tốt|việc|về|thi đua)+$"""
)
"""What is done with a movement: no part of its name either."""

UPRISING: Final = re.compile(
    r"(?:Tây Sơn|Cần [Vv]ương|Đông [Dd]u|Duy [Tt]ân|Đồng [kK]hởi(?! [mM]ới)|Xô [vV]iết|Thơ [Mm]ới|Không liên kết"
    r"|Văn [Tt]hân|Nghĩa [Hh](?:òa|ội)|Ngũ T[ứừ]|Tân văn|Việt Minh|Đông Kinh|Phục hưng|Đại nhảy|Nhân [Vv]ăn"
    r"|(?:Nam|Bắc|Trung) [Kk]ỳ (?:[kK]hởi|[Dd]ân)|(?:Tết )?Mậu Thân|Khai sáng|Vũ trang|Mặt trận)"
)
"""Movements of history, of letters and of states, that nobody joins today."""

_ADVERB: Final = (
    r"(?: (?:mạnh mẽ|sâu rộng|rộng rãi|rộng khắp|ngay|riêng|thêm|tiếp|thành công|kịp thời|đồng loạt"
    r"|thí điểm|chính thức))?"
)
LAUNCHES: Final = pattern(
    rf"""(?:(?:phát động|mở|mở đầu|khai sinh(?: ra)?|khởi xướng)
    (?:\s*,?\s*(?:và |,\s*)?(?:tổ chức|triển khai|thực hiện|hưởng ứng|phát động))*
    {_ADVERB}(?: (?:trong|trên|tới|đến|tại|ở|đối với|cho) (?:(?!hưởng ứng|tham gia|thực hiện|triển khai|gắn|phong trào
    |theo |lễ |hội nghị|hội thảo|buổi |đại hội)[^.;:“”\"\n]){{2,60}}?)?
    |tổ chức{_ADVERB}
    (?: (?:trong|trên|tới|đến|tại|ở|đối với) (?:(?:toàn|cả|nội bộ|địa bàn|phạm vi|từng|các|cán bộ|đoàn viên|hội viên
    |công nhân|đội ngũ|lực lượng|nhân dân|khối|học sinh|sinh viên|công chức|tất cả|mọi|mỗi|(?:\d+\s*%|\d+/\d+|\d+)(?=\s)
    |hệ thống|phụ nữ|thanh niên|nông dân|đồng bào|khu dân cư|thôn|bản|khu phố|hộ|cơ quan|đơn vị|nhà trường|trường học)
    (?:,? [^\W\d]{{1,9}}){{0,12}}))?)
    (?:,? (?:(?:bắt đầu |kể )?từ|trong|vào) (?:nay|ngày|tháng|năm|quý|dịp|tuần)(?: [^.;:“”\"\n]{{1,40}}?)?)?
    (?:,? (?:giai đoạn|nhiệm kỳ|năm học) \d{{4}}\s*-\s*\d{{4}},)?
    (?: (?:các|những|hai|ba|bốn|0?[2-9]))?\s*$"""
)
"""The words right before the kind words when somebody launches or holds the movement (phát động, tổ chức).

"Tổ chức thực hiện" and "tổ chức triển khai" alone carry out what was launched elsewhere.
"""

LIST_INTRODUCTION: Final = pattern(
    r"""[^.;“"\n]{0,80}?(?P<such>\bnhư|\bgồm|\bsau(?: đây)?)?\s*(?P<colon>:)\s*
    | (?:trọng tâm )?(?:do [^.;:“"\n]{3,80}? (?:phát động|khởi xướng) )?như (?=\w)
    |(?P<among>[^.;:“"(\n]{0,40}?(?: (?:bao )?gồm(?: có)?| đó là| trong đó có|(?:,? (?:hay|thiết thực|ý nghĩa|hiệu quả
    |sáng tạo|mới|lớn|khác|sôi nổi|nhân văn|phù hợp|bổ ích))+,? như| (?:tiêu biểu|nổi bật
    |điển hình) là
    |(?: (?:đã|đang|sẵn|hiện) có(?: sẵn)?| lớn| chính| riêng| trọng tâm| nòng cốt| mới)+ là) (?=\w)
    |[^.;:,“"(\n]{0,20}\x20\((?=\w))"""
)
"""From the kind words to a list without quotation marks."""

ASKED: Final = (
    r"(?:anh|chị|ông|bà|bạn|em|cô|bác|tôi|chúng tôi|quý vị|độc giả|cử tri)"
    r" (?:vừa |đã |đang )?(?:hỏi|nêu|nhắc|đề cập|nói tới)"
)
"""Behind kind words: the movement that a question was about."""
FIRST_WORDS_OF_NO_NAME: Final = pattern(
    rf"""(?:{ASKED}
    |trong|và|với|của|do|sôi nổi|sâu rộng|rộng (?:khắp|rãi)|thiết thực|thường xuyên|liên tục|mạnh mẽ|tại|ở|cho
    |gắn|để|nhằm|đã|được|đang|theo|này|đó|nêu|phải|cần|sẽ|có|là|từ|đến|nói(?! không)|hằng|hàng|trên|mới|khác|lớn|chung
    |riêng|giai|năm|(?-i:một)(?! lòng)
    |thứ (?:nhất|hai|ba|tư)(?= (?:được|do|là|vốn|mới|kéo|diễn|có|từ)\b)
    |vào|khi|bằng|như|qua|ngày càng|tiếp tục|cụ thể|do|vì vậy|đạt|không chỉ|thì|bị|đều|còn
    |rất|cũng|phù hợp|bắt đầu|kéo dài|diễn ra|kết thúc
    |(?:sáng|chiều|tối|đêm|hôm) (?:\d+|ngày|nay|qua)|(?-i:sáng|chiều|tối) thứ|gồm
    |khối(?! phố)|khu vực|cụm(?! dân)|lĩnh vực|hệ thống|bao gồm|dự kiến|thu hút|nhận được|góp phần|tập trung|ấy
    |dưới|trước|sau|giữa|\d+ (?:tháng|năm|tuần)|quý|học kỳ|sắp|song|nhưng|mà|nên|nhờ|bởi|trở thành|ra đời|nhằm|với|về
    |hay|hoặc|cùng|vừa|chính thức|luôn|thực sự|bước|thể dục|văn (?:nghệ|hóa,)|quần chúng|thực chất|hiệu quả|phong phú
    |đa dạng|trực tuyến|khen thưởng|xác định|quy định|yêu cầu|đặt ra
    |(?:anh|chị|ông|bà|bạn|cô|bác) (?:hỏi|nói|nêu|nhắc|kể|quan tâm)
    |(?:triển khai|thực hiện|tổ chức|áp dụng) (?:trong|từ|tại|ở|đến|vào|ngay|đồng loạt
    |(?:theo|thành|làm) (?:\d|hai|ba|bốn|từng|các|lộ trình|kế hoạch)))\b"""
)
GENERIC_DUTY: Final = pattern(
    r"""(?:thực hiện|hoàn thành)(?: (?:thắng lợi|tốt|xuất sắc))* (?:(?:các|những) )?(?:nhiệm vụ (?:chính trị
    |phát triển|được giao|công tác|trọng tâm)|chủ đề|mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)"""
)
"""What every movement is for: words, not a name."""

ORGANISED: Final = re.compile(
    r"(?:Đoàn(?! kết| viên)|Hội(?! nhập| viên)|Đội(?! viên)|Đảng(?! viên)|Mặt trận|Công đoàn|Khối(?! phố)|Cụm(?! dân)"
    r"|UBND|Ủy ban|Chữ thập đỏ|Trung ương|Tổng(?! vệ)|Ban|Sở|Bộ(?! đội)|Thủ tướng"
    r"|Chủ tịch|Nhân dân|Điện Biên|Hồ Chí Minh|Tây Nguyên|Biên giới|Thi đua|Tỉnh|Huyện|Xã(?! hội)|Phường"
    r"|Quận|Quốc gia|Công an(?! nhân dân)|Văn phòng(?! (?:không|xanh|số|điện tử|thân thiện|kiểu mẫu))|[A-ZĐ]{2,}(?!\w)"
    r"|Thành phố(?! (?:\d|xanh|sạch|đáng|không|văn minh|an toàn|nghĩa tình|nói))"
    r"|Việt Bắc|Tây Sơn|Cần [Vv]ương|Đông [Dd]u|Duy [Tt]ân|Đồng [kK]hởi(?! mới)|Xô [vV]iết|Cách mạng|Cộng sản"
    r"|(?:Tết )?Mậu Thân|Khai sáng|Thơ [Mm]ới|Không liên kết|Văn [Tt]hân|Nghĩa [Hh](?:òa|ội)|Ngũ T|Tân văn"
    r"|Việt Minh|Đông Kinh|Đông Dương|Quốc tế|Phật giáo|Đại nhảy|Nhân [Vv]ăn|Đệ (?:Tam|Tứ|Nhị))"
)
"""Capitals behind the kind words that begin no name: whose movement it is, a campaign of war, an uprising."""

PERSON: Final = re.compile(rf"(?:{SURNAMES})(?:\s+[{UPPER}][^\W\d_]*){{1,3}}(?!\w)(?!\s+[^\W\d_{UPPER}])")
"""The name of a person: a surname and one to three more names, each with a capital."""
