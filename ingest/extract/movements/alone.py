"""Tên đứng một mình: quotations that no kind words announce, and that name a movement all the same.

They begin with the kind words, are another name for the movement named before, or somebody launches or joins them.
"""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.identity import national
from ingest.extract.movements.lines import MARKER, line_above, line_start
from ingest.extract.movements.programmes import GATHERING
from ingest.extract.movements.version_words import OF_ONE
from ingest.extract.movements.words import Naming
from ingest.extract.quotes import Quote
from ingest.letters import UPPER
from ingest.model import Span
from ontology.folding import fold


def may_name(quoted: str) -> bool:
    """Whether a quotation has the form of a name: more than a syllable, and no piece of a sentence."""
    if (len(fold(quoted).split()) < 2 and len(quoted) < _LONG_WORD) or not _WORD.search(quoted):
        return False
    return not (quoted[0].islower() and words.FIRST_WORDS_OF_NO_NAME.match(quoted))


_WORD: Final = re.compile(r"[^\W\d_]{2}")
_LONG_WORD: Final = 6  # letters; a shorter one is a word that the writer sets off


_RENAMED: Final = words.pattern(
    r"\b(?:(?:(?:với|dưới|bằng|lấy|dùng|mang|theo|đúng|đổi|đặt|chọn|có(?= tên (?:gọi )?riêng))(?: một| cái)? tên"
    r"|tên gọi|cách gọi|gọi bằng (?:cái )?tên)(?: gọi)?(?! tắt)"
    r"(?: (?:riêng|chung|mới|chính thức|địa phương))?(?: (?:ở|của|tại|cho|trong) [^.;:,“”\n]{2,30}?)?(?: (?:là|thành))?"
    r"|(?:ở|tại|trên địa bàn|về(?: đến)?) [^.;:,“”\n]{2,40}? (?:được |còn |đã )*(?:gọi|gọi tên|đặt tên)(?: là)?"
    r"|(?:về|tới|đến) [^.;:,“”\n]{2,30} thì (?:thành|là|gọi là)"
    r"|cụ thể hóa (?:thành|bằng))\s*:?\s*[*_]*\Z"
)
"""Before a quotation: the movement named before goes by that name here."""
_OWN: Final = words.pattern(r"\b(?:tên|cách) gọi riêng\b|\btên riêng\b")
"""A name that only they use: the movement may have been named in the paragraph above."""
_TURNED: Final = re.compile(r"[”\"]?\s*thành\s*")
_FAR: Final = 420  # code points back to the movement that has another name here


def renamed(clean: str, quote: Quote, previous: tuple[Naming, int] | None) -> Naming | None:
    """A quotation that is another name for the movement named before it ("với tên gọi của tỉnh là “…”")."""
    if previous is None or quote.outer.start - previous[1] > _FAR or not may_name(quote.inner.of(clean)):
        return None
    between = clean[previous[1] : quote.outer.start]
    clause = re.split(r"[.;,:“”\"]\s", between.rstrip(" :*_"))[-1]
    renamed_to = _TURNED.fullmatch(between) or _RENAMED.search(clause)
    if ("\n\n" in between and not _OWN.search(clause)) or not renamed_to or words.NOT_A_MOVEMENT.search(clause):
        return None
    lead = Span(previous[0].lead.start, quote.outer.start)
    return Naming(quote.inner, previous[0].kind, lead, "movement.renamed", quoted=True, confidence=0.8)


def own_kind(clean: str, quote: Quote) -> Naming | None:
    """A quotation that begins with the kind words ("Phong trào dân vận khéo")."""
    inner = quote.inner.of(clean)
    inside = words.STARTS_WITH_KIND.match(inner)
    if not inside or _SAID.search(inner) or words.FIRST_WORDS_OF_NO_NAME.match(inner, inside.end("kind")):
        return None
    head = next(iter(words.heads(inner)), None)
    before = _clause_before(clean, quote)
    if head is None or head.plural or words.NOT_A_MOVEMENT.search(before) or _SPEAKS.search(before):
        return None
    return Naming(quote.inner, head.kind, Span(quote.outer.start, quote.inner.start), "movement.own-kind", quoted=True)


_SPEAKS: Final = words.pattern(
    r"\b(?:nhấn mạnh|cho biết|cho rằng|chia sẻ|khẳng định|phát biểu|bày tỏ|nói|kể|đánh giá|nhận xét)(?: thêm| rõ)?"
    r"\s*:?\s*\Z"
)
"""Before a quotation: somebody says a sentence."""
_SAID: Final = words.pattern(r"\b(?:chúng ta|chúng tôi|tôi|không ngừng|đã|đang|sẽ)\b")
"""What a sentence has and a name has not."""


def explained(clean: str, quote: Quote) -> Naming | None:
    """A quotation that is said to be a movement, behind it or in the answer to a question about it."""
    return _said_behind(clean, quote) or _answered(clean, quote)


def _said_behind(clean: str, quote: Quote) -> Naming | None:
    """A quotation behind which it is said to be a movement ("“…” là tên đợt thi đua mà …")."""
    before = _clause_before(clean, quote)
    said = _IS_ONE.match(clean, quote.outer.end) or _DONE_BY.match(clean, quote.outer.end)
    said = said or (_FIRST.match(clean, quote.outer.end) if _GIVES.search(before) else None)
    version = None if said else OF_ONE.match(clean, quote.outer.end)
    kind = said["kind"] if said else (version["kind"] or version["other"]) if version else ""
    head = next(iter(words.heads(kind)), None)
    if head is None or not may_name(quote.inner.of(clean)) or _CONTEST.search(before) or _DENIED.search(before):
        return None
    if said and said.re is _DONE_BY and words.NOT_A_MOVEMENT.search(before):
        return None
    lead = Span(quote.outer.start, quote.inner.start)
    return Naming(quote.inner, head.kind, lead, "movement.explained", quoted=True, confidence=0.7)


_GIVES: Final = words.pattern(r"(?:\A|\W)(?-i:Mang|Có|Lấy|Với|Dưới|Được đặt) (?:cái )?tên(?: gọi)?(?: là)?\s*:?\s*\Z")
_FIRST: Final = words.pattern(r"[”\"’»]?,\s+(?P<kind>phong trào(?: thi đua)?|cuộc vận động|chiến dịch|đợt thi đua)\b")
"""Around a quotation that begins a sentence: what it is the name of."""
_DENIED: Final = words.pattern(r"\b(?:không|chưa|chẳng|đừng|chớ)\b[^.;:“”\n]{0,40}\Z")
"""Before a quotation: what follows is said not to be so ("Không coi chuyên đề “…” là phong trào")."""
_NO_MOVEMENT: Final = words.pattern(
    r"[”\"’»]?(?:\s*(?:,|;|và|hay|cùng)\s+(?:[^.;:“”\"\n]{0,30}?)[“\"«][^“”\"\n]{2,80}[”\"»])*[^.;:“”\"\n]{0,40}?"
    r"(?:,? (?:đều )?(?:không|chưa|chẳng) (?:được |phải )*(?:gọi|coi|xem|tính|phải|thuộc|báo cáo)(?: là| như)?"
    r"|,? (?:đều |chỉ |vốn )*là (?:các |những |một )?(?:hoạt động|sự kiện|công cụ|phần mềm|hội thi|cuộc thi|danh hiệu"
    r"|câu lạc bộ|chuyên mục|giải|công trình|đề án|dự án|việc thường|chuyên môn|khẩu hiệu|quỹ))\b"
)


def disowned(clean: str, quote: Quote) -> bool:
    """Whether the words behind a quotation, or behind the list that it begins, say that it is no movement.

    >>> from ingest.extract.quotes import quotes
    >>> text = "“Ngày sách”, “Tủ sách” là hoạt động chuyên môn, không gọi là phong trào."
    >>> [disowned(text, quote) for quote in quotes(text)]
    [True, True]
    """
    return _NO_MOVEMENT.match(clean, quote.outer.end) is not None


def _answered(clean: str, quote: Quote) -> Naming | None:
    """A quotation that a question asks about, and the answer calls a movement ("… có “A” không? - Có. Đó là …")."""
    answer = _ANSWERED.match(clean, quote.outer.end)
    if answer is None or not may_name(quote.inner.of(clean)):
        return None
    question = clean[line_start(clean, quote.outer.start) : quote.outer.start]
    if words.heads(question) or words.NOT_A_MOVEMENT.search(_clause_before(clean, quote)) or _CONTEST.search(question):
        return None
    kind = words.heads(answer["kind"])[0].kind
    lead = Span(quote.outer.start, quote.inner.start)
    return Naming(quote.inner, kind, lead, "movement.answered", quoted=True, confidence=0.7)


_ANSWERED: Final = words.pattern(
    r"""(?:(?!phong trào|cuộc vận|chiến dịch|đợt )[^.;:?“”\"\n]){0,60}\?\s*\n\s*
    (?:[-–•]\s*|(?:đáp|trả lời)(?: ?\([^()\n]{2,40}\))?\s*:\s*)
    (?:(?:đúng|vâng|có|phải|dạ)(?: (?:vậy|thế|rồi|ạ|chứ))*[.,!] )?
    (?P<is>(?:đó|đây) (?:từng |vốn |chính )*là (?:tên )?(?:một )?)?
    (?P<kind>phong trào(?: thi đua)?|cuộc vận động|chiến dịch|đợt thi đua)\b(?(is)| (?:này|ấy|đó)\b)"""
)
"""Behind a quotation: the rest of a question, and the answer that says that it is a movement."""


_IS_ONE: Final = words.pattern(
    r"(?:,? (?:cũng |chính |vốn )?là|[.,] đây (?:cũng |chính )?là)"
    r" (?:tên(?: gọi)?(?: của)? )?(?:một (?:trong (?:những|các|số) )?)?(?:các )?"
    r"(?P<kind>phong trào(?: thi đua)?|cuộc vận động|chiến dịch|đợt thi đua|đợt cao điểm)\b(?! của phong trào)"
)


_DONE_BY: Final = words.pattern(
    r"\s*[-,(]\s*(?:một |tên )?(?P<kind>phong trào(?: thi đua)?|cuộc vận động|chiến dịch|đợt thi đua)"
    r" (?:do|được|mà) [^.;:“”\"\n]{2,80}? (?:phát động|khởi xướng|(?:gây|gầy|xây) dựng)\b(?! ?[“\"])"
)
"""Behind a quotation: the words that say it is a movement and whose."""


def known_quote(clean: str, quote: Quote) -> Naming | None:
    """A quoted name without kind words where the words before take part in it.

    It is known nationwide, or the words behind say who launched it. The same words may be an honour
    ("đạt “Sinh viên 5 tốt”") or a duty.
    """
    name = quote.inner.of(clean)
    joined = _beside_known(clean, quote)
    told = joined or _TAKES_PART.search(_clause_before(clean, quote)) or _topic(clean, quote)
    if len(name.split()) < _SHORTEST_KNOWN or not told:
        return None
    before = clean[max(0, quote.outer.start - 30) : quote.outer.start]
    if _CONTEST.search(clean, max(0, quote.outer.start - 160), quote.outer.start):
        return None
    launched = (_LAUNCHED.match(clean, quote.outer.end) or _LAUNCHES.search(before)) and not GATHERING.match(name)
    if not launched and not national(name):
        return None
    lead = Span(quote.outer.start, quote.inner.start)
    return Naming(quote.inner, words.MOVEMENT, lead, "movement.known", quoted=True, alone=not launched, confidence=0.7)


def _topic(clean: str, quote: Quote) -> bool:
    """Whether a quotation begins a sentence behind words that are all about movements ("Hai là, đợt cao điểm. “…”")."""
    before = clean[max(0, quote.outer.start - 70) : quote.outer.start]
    return _TOPIC.search(before) is not None and _LAUNCHED.match(clean, quote.outer.end) is not None


_TOPIC: Final = words.pattern(
    r"(?:\A|[.;\n])\s?[^.;\n“”]{0,24}?\b(?:phong trào|cuộc vận động|chiến dịch|đợt (?:thi đua|cao điểm))"
    r"(?: (?!đã|được|do)[^\W\d]+){0,3}[.:]\s+\Z"
)


def _beside_known(clean: str, quote: Quote) -> bool:
    """Whether a name known nationwide stands in a list of such names, none of them an honour."""
    before = clean[max(0, quote.outer.start - 160) : quote.outer.start]
    beside = _NEXT.match(clean, quote.outer.end) or _PREVIOUS.search(before)
    known = beside is not None and national(quote.inner.of(clean)) and national(beside["name"])
    return bool(known) and _HONOUR.search(re.split(r"[.\n]", before)[-1]) is None


_NEXT: Final = re.compile(r"\s*(?:,|và)\s+(?:[^\W\d]+\s+){0,4}[“\"«](?P<name>[^“”\"«»\n]{3,80})[”\"»]")
_PREVIOUS: Final = re.compile(r"[“\"«](?P<name>[^“”\"«»\n]{3,80})[”\"»]\s*(?:,|và)\s+(?:[^\W\d]+\s+){0,4}\Z")
_HONOUR: Final = words.pattern(r"\b(?:danh hiệu|đạt|giải|huy hiệu|tiêu chuẩn|công nhận|gia đình|bài hát)\b")
_CONTEST: Final = words.pattern(
    r"\b(?:cuộc thi|hội thi|giải (?:thưởng|báo chí|chạy)|liên hoan|triển lãm|cuộc bình chọn|hội thao)\b"
    r"[^.;:“”\"]{0,110}?(?:[“\"][^“”\"]{3,120}[”\"]\s*(?:,|và)\s*)?[“\"]?\Z"
)
"""Before a quotation: a contest or a prize, whoever launches it."""
_LAUNCHED: Final = re.compile(
    rf"(?:\s*\([^()]{{0,40}}\))?,?\s+(?:năm\s+\d{{4}},?\s+)?(?:do|được)\s+(?=[{UPPER}])"
    r"[^.;:“”\"\n]{3,120}?\s(?:phát\s+động|khởi\s+xướng)\b"
)


_LAUNCHES: Final = words.pattern(
    r"\b(?:phát động|khởi xướng)(?: (?:và )?(?:triển khai|thực hiện|tổ chức))?\s*:?\s*[“\"]?\Z"
)
"""Right before a quotation: it is launched, so it is a movement's name."""
_SHORTEST_KNOWN: Final = 3  # syllables
_TAKES_PART: Final = words.pattern(
    r"\b(?:phát động|hưởng ứng|triển khai|thực hiện|tham gia|tổ chức|duy trì|đẩy mạnh|ra quân)"
    r"(?: (?:tốt|có hiệu quả|lễ))?\s*[“\"‘«]?\s*$"
)


def _clause_before(clean: str, quote: Quote) -> str:
    """The last words before a quotation, as far as the clause goes back."""
    return _CLAUSES.split(clean[max(0, quote.outer.start - 45) : quote.outer.start])[-1]


_CLAUSES: Final = re.compile(r"[.;,\n“”\"]")


def under_heading(clean: str, quote: Quote) -> Naming | None:
    r"""A quotation that begins an item of a list whose heading speaks of movements ("1. Các phong trào:\n- “…”")."""
    start = line_start(clean, quote.outer.start)
    if _ITEM.fullmatch(clean, start, quote.outer.start) is None or not may_name(quote.inner.of(clean)):
        return None
    above = _CLAUSE.split(line_above(clean, quote.outer.start).rstrip())[-1]
    heading = _MOVEMENTS_BELOW.fullmatch(above) if len(above) < _HEADING else None
    name = quote.inner.of(clean)
    if (
        heading is None
        or words.NOT_A_MOVEMENT.search(heading["behind"] or "")
        or GATHERING.match(name)
        or not name[0].isupper()
    ):
        return None
    behind = clean[quote.outer.end : quote.outer.end + _BEHIND]
    own = (head.kind for head in words.heads(behind) if not any(map(str.isalnum, behind[: head.words.start])))
    kind = next(own, None) or next((head.kind for head in words.heads(above)), words.MOVEMENT)
    lead = Span(start, quote.outer.start)
    return Naming(quote.inner, kind, lead, "movement.item", quoted=True, confidence=0.7)


_CLAUSE: Final = re.compile(r"[.;]\s+")
_BEHIND: Final = 30  # code points behind a name in which its own kind may stand ("”. Phong trào này …")
_HEADING: Final = 240  # code points of a line that only says what is listed below
_ITEM: Final = re.compile(rf"[\s*_]*{MARKER}[\s*_]+(?:[*_]+\s*)?")
_MOVEMENTS_BELOW: Final = words.pattern(
    rf"[\s*_#]*(?:{MARKER}[\s*_]+)?(?:[^.;:“”\"]{{0,140}}\s)?(?:các|những|hai|ba|bốn|năm|\d+)"
    r" (?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)(?P<behind>,? [^.;“”\"]{0,100})?\s*[:.]?[*_\s]*"
)
"""A line that has movements listed below it."""
