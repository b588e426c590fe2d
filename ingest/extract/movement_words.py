"""Từ ngữ quanh tên phong trào: the kind words that announce a movement's name, and the words that may stand between.

The vocabulary is that of Luật Thi đua, khen thưởng 06/2022/QH15 (điều 16-18) and of the plans that apply it.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.extract.movement_periods import PERIOD_WORDS
from ingest.model import Span

EMULATION: Final = "phong trào thi đua"
MOVEMENT: Final = "phong trào"
CAMPAIGN: Final = "cuộc vận động"
ROUND: Final = "đợt thi đua"
DRIVE: Final = "chiến dịch"
PROGRAMME: Final = "chương trình"
MODEL: Final = "mô hình"

_KINDS: Final = re.compile(
    r"""(?<!\w)(?:(?P<plural>các|những|nhiều|một\s+số|mọi|từng|mỗi|hai|ba|bốn|0?[2-9]|\d{2})\s+)?(?:
    (?P<emulation>phong\s+trào\s+(?:quần\s+chúng\s+)?thi\s+đ[uư]a|PTTĐ)
    |(?P<movement>phong\s+trào(?:\s+quần\s+chúng)?)
    |(?P<campaign>cuộc\s+vận\s+động|CVĐ)
    |(?P<round>đợt\s+(?:phát\s+động\s+)?thi\s+đ[uư]a|đợt\s+(?:cao\s+điểm|vận\s+động))
    |(?P<drive>chiến\s+dịch)
    |(?P<programme>chương\s+trình)
    |(?P<model>mô\s+hình)
    |(?P<bare>(?<=phát\sđộng\s)thi\s+đua)
    )(?!\w)(?P<modifiers>(?:\s+(?:yêu\s+nước|đặc\s+biệt|cao\s+điểm|chuyên\s+đề|theo\s+chuyên\s+đề|theo\s+đợt|trọng\s+tâm|trọng\s+điểm|nòng\s+cốt
    |thường\s+xuyên|toàn\s+quốc|toàn\s+dân(?=\s*[“"])|tình\s+nguyện|truyền\s+thông|an\s+sinh\s+xã\s+hội|xã\s+hội|nổi\s+bật|tiêu\s+biểu
    |đột\s+xuất|lớn|ra\s+quân|hành\s+động(?=\s*[“"]))(?!\w))*)""",
    re.IGNORECASE | re.VERBOSE,
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


def heads(clean: str) -> tuple[Head, ...]:
    """Every place where kind words stand.

    >>> [(head.kind, head.plural) for head in heads("các phong trào thi đua yêu nước và cuộc vận động lớn")]
    [('phong trào thi đua', True), ('cuộc vận động', False)]
    """
    return tuple(_head(match) for match in _KINDS.finditer(clean))


def _head(match: re.Match[str]) -> Head:
    name = next(name for name in _KIND_OF if match[name] is not None)
    start = match.start(name)
    return Head(
        kind=_KIND_OF[name],
        span=Span(start, match.end()),
        words=Span(start, match.start("modifiers")),
        plural=match["plural"] is not None,
        bare=name == "bare",
    )


STARTS_WITH_KIND: Final = re.compile(
    r"(?P<kind>phong\s+trào(?:\s+thi\s+đ[uư]a)?|cuộc\s+vận\s+động|chiến\s+dịch)\s+(?!thi\s+đua\s*$)\w+\W+\w", re.IGNORECASE
)

NOT_A_MOVEMENT: Final = re.compile(
    r"\b(?:chủ\s+đề|khẩu\s+hiệu|phương\s+châm|tinh\s+thần|mục\s+tiêu|thông\s+điệp|nội\s+dung|danh\s+hiệu|đề\s+án|dự\s+án|kế\s+hoạch|nghị\s+quyết|chỉ\s+thị"
    r"|quyết\s+định|công\s+văn|cuộc\s+thi|hội\s+thi|hội\s+thao|hội\s+nghị|hội\s+thảo|tọa\s+đàm|đại\s+hội|tiêu\s+chí|tiêu\s+chuẩn|chuyên\s+mục|chuyên\s+trang"
    r"|giải\s+thưởng|giải\s+(?:báo\s+chí|nhất|bóng)|cuốn|quyển|sách|tác\s+phẩm|bài\s+(?:viết|hát|thơ)|ca\s+khúc|bộ\s+phim|tấm\s+gương|gương|về\s+việc|ngày\s+hội|lễ\s+hội"
    r"|câu\s+lạc\s+bộ|quỹ|công\s+trình|vấn\s+đề|nhóm|cụm\s+từ|biểu\s+hiện|tư\s+tưởng|truyền\s+thống|kỷ\s+niệm\s+chương|huy\s+hiệu|phần\s+mềm|ứng\s+dụng|quy\s+tắc"
    r"|tổ|đội|bằng\s+khen|cờ\s+thi\s+đua|chiến\s+sĩ|anh\s+hùng|đề\s+tài|chức\s+danh|loại\s+hình|giai\s+điệu|băng\s+rôn|pa\s*nô)\b",
    re.IGNORECASE,
)
"""Head nouns of what is no movement: a quotation behind one of them is its name, not a movement's."""

NAMES: Final = re.compile(
    r"(?:như|là|gồm|bao\s+gồm|sau(?:\s+đây)?|với\s+tên(?:\s+gọi)?(?:\s+là)?|mang\s+tên|có\s+tên(?:\s+gọi)?(?:\s+là)?|tên\s+gọi|gọi\s+là|cụ\s+thể"
    r"|điển\s+hình|tiêu\s+biểu|phát\s+động|tổ\s+chức|triển\s+khai|khởi\s+xướng|đề\s+ra|thực\s+hiện|việc|về|:)\s*[:,-]?\s*$",
    re.IGNORECASE,
)
"""What an introduction ends with when the quotation behind it is the name."""

TURNS_AWAY: Final = re.compile(
    r"^\s*,(?!.*(?:như|là|gồm|sau(?:\s+đây)?|phát\s+động)\s*:?\s*$)|\bgắn\s+(?:kết\s+|liền\s+|chặt\s+)?(?:với|việc)\b|\bvới\s+(?:việc|công\s+tác)\b|\bkết\s+hợp\b|\bvà\s+trong\b",
    re.IGNORECASE | re.DOTALL,
)
"""Between kind words and a quotation: the sentence has gone on to something else."""

SCOPE: Final = re.compile(
    r"(?:của|trong|tại|ở|cho|trên|năm|giai\s+đoạn|do|được|đã\s+được|toàn|cấp|ngành|theo|từ|giữa|đến|hằng\s+năm|hàng\s+năm|lần\s+thứ|số|đoạn|đợt|\d)\b",
    re.IGNORECASE,
)
"""What says whose or when a movement is, and so is no part of its name."""

PEOPLE: Final = re.compile(
    r"(?:\s|,|và|-|cán\s+bộ|công\s+chức|viên\s+chức|công\s+nhân|người|lao\s+động|nữ|đoàn\s+viên|hội\s+viên|phụ\s+nữ|nông\s+dân|thanh\s+niên|thiếu\s+nhi|thanh\s+thiếu\s+nhi"
    r"|sinh\s+viên|học\s+sinh|giáo\s+viên|nhà\s+giáo|cựu\s+chiến\s+binh|chiến\s+sĩ|tuổi\s+trẻ|doanh\s+nghiệp|nhân\s+dân|CNVCLĐ|CNVC-LĐ|phối\s+hợp|phòng\s+chống\s+dịch)+$",
    re.IGNORECASE,
)
"""Who takes part: between the kind words and a quotation they do not belong to the name."""

PROMOTION: Final = re.compile(
    r"(?:\s|,|và|tiếp\s+tục|đẩy\s+mạnh|tăng\s+cường|triển\s+khai|thực\s+hiện|hưởng\s+ứng|tham\s+gia|nâng\s+cao(?:\s+chất\s+lượng)?|có\s+hiệu\s+quả|hiệu\s+quả|tốt|việc|về|thi\s+đua)+$",
    re.IGNORECASE,
)
"""What is done with a movement: no part of its name either."""

LAUNCHES: Final = re.compile(
    r"(?:phát\s+động|tổ\s+chức|mở)(?:\s*,?\s*(?:và\s+|,\s*)?(?:tổ\s+chức|triển\s+khai|thực\s+hiện|hưởng\s+ứng|phát\s+động))*(?:\s+(?:các|những))?\s*$",
    re.IGNORECASE,
)
"""The words right before the kind words when somebody launches or holds the movement (phát động, tổ chức)."""

LIST_INTRODUCTION: Final = re.compile(
    r"[^.;“\"\n]{0,80}?(?P<such>\bnhư|\bgồm|\bsau(?:\s+đây)?)?\s*(?P<colon>:)\s*|\s+(?:trọng\s+tâm\s+)?như\s+(?=[A-ZĐÀ-Ỹ])", re.IGNORECASE
)

FIRST_WORDS_OF_NO_NAME: Final = re.compile(
    r"(?:trong|và|với|của|do|sôi\s+nổi|sâu\s+rộng|rộng\s+(?:khắp|rãi)|thiết\s+thực|thường\s+xuyên|liên\s+tục|mạnh\s+mẽ|tại|ở|cho|gắn|để|nhằm|đã|được|đang|theo|này|đó|nêu|phải|cần|sẽ"
    r"|có|là|từ|đến|nói|hằng|hàng|trên|mới|khác|lớn|chung|riêng|giai|năm|một|vào|khi|bằng|như|qua|ngày\s+càng|tiếp\s+tục|cụ\s+thể|do|vì\s+vậy|đạt|không\s+chỉ|thì|bị|đều|còn|rất|cũng"
    r"|phù\s+hợp|thể\s+dục|văn\s+(?:nghệ|hóa,)|quần\s+chúng|thực\s+chất|hiệu\s+quả|phong\s+phú|đa\s+dạng|trực\s+tuyến|khen\s+thưởng)\b",
    re.IGNORECASE,
)
GENERIC_DUTY: Final = re.compile(
    r"(?:thực\s+hiện|hoàn\s+thành)(?:\s+(?:thắng\s+lợi|tốt|xuất\s+sắc))*\s+(?:(?:các|những)\s+)?(?:nhiệm\s+vụ\s+(?:chính\s+trị|phát\s+triển|được\s+giao|công\s+tác|trọng\s+tâm)|mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|nghị\s+quyết)",
    re.IGNORECASE,
)
"""What every movement is for: words, not a name."""

ORGANISED: Final = re.compile(
    r"(?:Đoàn|Hội|Đội|Đảng|Mặt trận|Công đoàn|Khối|Cụm|UBND|Ủy ban|Chữ thập đỏ|Trung ương|Tổng|Ban|Sở|Bộ|Thủ tướng|Chủ tịch|Nhân dân|Điện Biên|Hồ Chí Minh|Tây Nguyên|Biên giới|Việt Bắc|Thi đua"
    r"|[A-ZĐ]{2,}(?![\w]))"
)
"""Capitals behind the kind words that begin no name: whose movement it is, or a campaign of war."""

TERMINATOR: Final = re.compile(
    rf"[,\s]*(?:(?P<period>{PERIOD_WORDS})|(?P<area>trên\s+(?:địa\s+bàn|phạm\s+vi|toàn\s+(?:quốc|tỉnh|thành|huyện))"
    r"|trong\s+(?:toàn\s+|cả\s+)?(?:tỉnh|thành\s+phố|huyện|xã|ngành|nước|cán\s+bộ|công\s+nhân|đoàn\s+viên|đội\s+ngũ|lực\s+lượng|hội\s+viên|nữ)))",
    re.IGNORECASE,
)
DELIMITER: Final = re.compile(
    r"""[.!?](?=\s|$|[”"])|\.\.\.|[…(“”"\n:\t]|\s+(?:gắn(?:\s+liền|\s+chặt)?\s+với|nhằm|để|theo(?!\s+(?:hướng|gương))|thông\s+qua|được|đã|đang|sẽ|như\s+sau|tại|diễn\s+ra|bắt\s+đầu
    |đạt\s+(?:được|kết|hiệu|\d)|góp\s+phần|là|do|của\s+(?:Thủ\s+tướng|UBND|Ủy\s+ban|Chính\s+phủ|Bộ|Hội\s+đồng)|với\s+(?:chủ\s+đề|mục\s+tiêu|phương\s+châm|tinh\s+thần|khẩu\s+hiệu|thông\s+điệp|các|những|nhiều|nội\s+dung|việc)
    |(?:và|cùng)\s+(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|các\b|công\s+tác|triển\s+khai|tổ\s+chức|kết\s+quả|đợt)|xây\s+dựng\s+kế\s+hoạch|tiếp\s+tục|có\s+hiệu\s+quả)(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
SIDE_CLAUSE: Final = re.compile(
    r"[,;]\s+(?:đảm\s+bảo|bảo\s+đảm|góp\s+phần|qua\s+đó|trong\s+đó|tạo|nhằm|với|đề\s+nghị|đề\s+ra|từ\s+đó|đồng\s+thời|Ủy\s+ban|UBND|tiếp\s+tục|triển\s+khai|tổ\s+chức|gắn|nhất\s+là|phấn\s+đấu"
    r"|căn\s+cứ|các|phong\s+trào|cuộc|thực\s+hiện\s+(?:tốt|có)|Kế\s+hoạch|Quyết\s+định|Chỉ\s+thị|Công\s+văn|Nghị\s+quyết|Kết\s+luận)\b"
)
"""A comma behind which the sentence goes on and the name does not."""
