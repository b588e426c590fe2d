"""Reads the clauses in which aims are set: each thing counted there is one, unless it was reached or is a rule."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.targets.limits import is_past, is_rule, looks_ahead
from ingest.extract.targets.quantities import Quantity, quantities
from ingest.model import Span, Target

_DIGIT: Final = re.compile(r"\d")
_SENTENCE_END: Final = re.compile(r"\.(?=\s+(?:[-+•]\s|[^\Wa-z_])|\s*(?:\Z|\n))|\n")
_CLAUSE_END: Final = re.compile(r";")
_BRACKET: Final = re.compile(r"\((?!\s*(?:phấn đấu|mục tiêu|chỉ tiêu|trong đó))[^()\n]*\)?", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[“\"][^“”\"\n]*[”\"]")
_MARKER: Final = re.compile(
    r"(?:[\s\"]*(?:[-+•*·]|(?:\d{1,2}\.){0,3}\d{0,2}\s?[.)/](?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)"
    r"|[a-zđ]\d?\s?[.)]\s))+\s*"
)
_AIM: Final = re.compile(r"phấn đấu|mục tiêu|chỉ tiêu", re.IGNORECASE)
_BREAK: Final = re.compile(
    r",\s+|\s+(?:và|riêng|(?<!xuống )(?<!giảm )còn)\s+(?=(?:[^\W\d_]+\s){0,2}\d)|[\s(](?=trong đó\b)"
    r"|\s+(?P<joined>và|hoặc|cùng với|đồng thời)\s+(?="
    r"(?:[^\W\d_]+\s){0,3}(?:thêm\s|được\s){0,2}(?:ít nhất|tối thiểu|không dưới|trên)\s\d"
    r"|(?:tỷ|tỉ) (?:lệ|suất|số|trọng)\b|tổng\s|số\s|thu (?:nhập|ngân sách)\s|diện tích\s|giá trị\s|kim ngạch\s"
    r"|sản lượng\s|năng suất\s|tốc độ\s|độ che phủ\s|chỉ số\s|dư nợ\s|doanh thu\s|mức độ\s|tăng\s|giảm\s)",
    re.IGNORECASE,
)
_REACHED: Final = re.compile(
    r"(?:\b(?:đạt(?: được| mức| tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ)?|còn|xuống(?: còn)?|lên(?: đến| tới)?|về|ở mức|là"
    r"|bằng)\s*"
    r"(?:là|khoảng|ở mức|mức)?|:)\s*\Z",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?P<verb>(?:cắt |kéo )?giảm(?! (?:nghèo|thiểu))|rút ngắn|hạ(?! tầng)|tăng(?! (?:trưởng|cường))|nâng(?! cao)"
    r"|vượt)\b(?P<what>[^:;]*)\Z",
    re.IGNORECASE,
)
_STEPS: Final = re.compile(
    r"(?:\s|bình quân|thêm|gấp|mỗi năm|h[àằ]ng năm|khoảng|cả|được|chung|tối|hơn)*", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"\A(?:[\s,:+•*-]|(?:phấn đấu|đảm bảo|bảo đảm|trong đó|riêng|và|có|duy trì|đạt|tiếp tục|mục tiêu|chỉ tiêu|vận động"
    r"|hoàn thành|toàn \w+|cả nước|mỗi năm|h[àằ]ng năm|từng bước|quyết tâm|bình quân)\s"
    r"|(?:(?:đến|trong|trước|từ nay đến)\s)?(?:hết |cuối )?(?:(?:năm(?: học)?|quý|tháng"
    r"|ngày))? [\dIV/. -]+(?:năm \d+)?,?\s)+",
    re.IGNORECASE,
)
_OWN_HEAD: Final = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tổng|số(?! hóa)|thu(?! (?:hút|hồi|gom|nhận|thập))"
    r"|chi(?! (?:hội|bộ|đoàn|trả))|diện tích|giá trị|tốc độ"
    r"|sản lượng|năng suất|mật độ|độ che phủ|kim ngạch|GRDP)\b",
    re.IGNORECASE,
)
_GENERAL: Final = re.compile(
    r"(?:[\W\d]|các|những|một số|mục tiêu|chỉ tiêu|cụ thể|chung|chính|chủ yếu|phấn đấu|tổng quát|sau|như"
    r"|đề ra|thi đua)*",
    re.IGNORECASE,
)
_NAMED_YEAR: Final = re.compile(
    r"(?<!so với )(?<!với cuối )(?<!giai đoạn )\b(?:năm học|năm|cùng kỳ) (?P<year>20\d\d)(?!\s*-)", re.IGNORECASE
)
_OVER: Final = re.compile(r"\s+(?:đến )?(?:hết |cuối )?năm 20\d\d\Z|\s+đến\Z")
_LONGEST: Final = 1500  # code points of a clause that are read, more than any that people write
_TAIL: Final = re.compile(r"[\s,(]+(?:và\s*)?\Z")
_TURN: Final = re.compile(r"\b(?:xuống|lên|phấn đấu|tăng|giảm|thành|mục tiêu)\b", re.IGNORECASE)
_TO: Final = re.compile(r"\s*(?:\w+ năm \d{4} |năm \d{4} )?(?:xuống|lên|tăng lên|giảm xuống|thành)\b", re.IGNORECASE)
_FROM: Final = re.compile(r"\s+từ\s+(?:mức )?\d[\d.,]*+(?!\s*(?:-\s*\d+\s*)?tuổi)\s*%?.*\Z", re.IGNORECASE)
_TURNED: Final = re.compile(
    r"\A(?:giảm|tăng|hạ|nâng|đưa)\s+(?=tỷ lệ|tỉ lệ|số|tổng|diện tích|giá trị|mức)", re.IGNORECASE
)
_CLASSIFIERS: Final = ("người", "con", "máy", "cái", "chiếc", "căn", "ngôi", "hộ", "lao động", "em", "cháu", "nhà")
_AGAINST: Final = re.compile(r"so với|(?:vào|trong|trước|đến|từ|theo|tại|và|của|trên|với|cho)\b", re.IGNORECASE)
_MEASURES: Final = re.compile(
    r"(?:trăm |nghìn |ngàn |vạn |triệu )?(?:tỷ|tỉ|triệu|nghìn|đồng(?! chí)|USD|ha|hecta|km|m|m2|m²|m3|tấn|tạ|kg"
    r"|kWh|điểm"
    r"|bậc|lần"
    r"|phút|giờ|giây|ngày(?: làm việc)?|tháng|năm|tuổi|lít)\b",
    re.IGNORECASE,
)


def counted(clean: str, stretch: Span, year: int | None) -> Iterator[Target]:
    r"""The targets in a stretch that sets aims, in text order; `year` is the year of the document.

    >>> text = "Kết nạp mới 900 đoàn viên, thành lập 35 chi đoàn; 31/31 trường có thư viện. Năm 2023 có 20 trường."
    >>> [(one.indicator, one.value, one.unit) for one in counted(text, Span(0, len(text)), 2024)]
    [('Kết nạp mới đoàn viên', 900.0, 'đoàn viên'), ('thành lập chi đoàn', 35.0, 'chi đoàn'), ('trường có thư viện', 31.0, 'trường')]
    """  # noqa: E501
    for sentence in _parts(clean, stretch, _SENTENCE_END):
        if not _DIGIT.search(clean, sentence.start, sentence.end):
            continue
        if "\t" in clean[sentence.start : sentence.end]:
            continue  # rows of tables are read by their columns
        words = _masked(sentence.of(clean))
        last: Target | None = None
        told = False
        for clause in _parts(words, Span(0, len(words)), _CLAUSE_END):
            text = clause.of(words)[:_LONGEST]
            first = _DIGIT.search(_NAMED_YEAR.sub(_letters, text))
            told = told and not looks_ahead(text, year)
            told = told or is_past(text[: first.start() if first else None], year, opening=clause.start == 0)
            aimed = _AIM.search(text) if told else None
            if told and not (aimed and _DIGIT.search(text, aimed.end())):
                continue  # what a sentence tells goes on until it says what is aimed at
            told = False
            above = "" if last else words[max(0, clause.start - _LONGEST) : clause.start]
            for target in _in_clause(text, above, last, year):
                if aimed and target.span.end <= aimed.start():
                    last = target
                    continue
                last = target
                yield _moved(target, sentence.start + clause.start)


def _parts(text: str, whole: Span, end: re.Pattern[str]) -> Iterator[Span]:
    start = whole.start
    for mark in end.finditer(text, whole.start, whole.end):
        if mark.start() > start and not (mark[0] == "." and text[start : mark.start()].strip().isdigit()):
            yield Span(start, mark.start())
            start = mark.end()
    yield Span(start, whole.end)


def _masked(text: str) -> str:
    """The words with what stands in brackets left out and the numbers in names unreadable, at the same places."""
    text = _BRACKET.sub(lambda match: " " * len(match[0]), text)
    return _QUOTED.sub(lambda match: re.sub(r"[\d,;:.]", "_", match[0]), text)


def _moved(target: Target, offset: int) -> Target:
    span = Span(target.span.start + offset, target.span.end + offset)
    return Target(span, target.indicator, target.value, target.unit, target.comparator, target.rule)


def _in_clause(text: str, above: str, last: Target | None, year: int | None) -> Iterator[Target]:
    """The targets of one clause, one for each piece between commas that counts something."""
    marker = _MARKER.match(text)
    start = marker.end() if marker else 0
    chosen = list(_chosen(text, start))
    due = start  # where the words begin that may say that a quantity is a rule
    for place, (quantity, begin) in enumerate(chosen):
        end = chosen[place + 1][1] if place + 1 < len(chosen) else len(text)
        before, behind = text[begin : quantity.start], text[quantity.end : end]
        opening = not _LEAD.sub("", before.rsplit(":", 1)[-1] + " ").strip()
        rule = is_rule(above + text[due : quantity.start], behind, opening=opening)
        if rule and not _AIM.search(before):
            continue
        due, above = begin, ""
        last = _target(before, quantity, behind, begin, last)
        if not _is_of_old(before, year):
            yield last


def _is_of_old(before: str, year: int | None) -> bool:
    """Whether the year named last before a quantity is over: "hộ nghèo năm 2024 là 5%, năm 2025 còn 3%"."""
    named = list(_NAMED_YEAR.finditer(before)) if year else []
    old = bool(named and year and int(named[-1]["year"]) < year)
    return old and not _TURN.search(before, named[-1].end())


def _letters(found: re.Match[str]) -> str:
    return "_" * len(found[0])


def _chosen(text: str, start: int) -> Iterator[tuple[Quantity, int]]:
    """Of each piece between commas the quantity that heads it, and where what belongs to it begins."""
    found = [quantity for quantity in quantities(text) if quantity.start >= start]
    breaks = _breaks(text, start, found)
    heads: dict[int, Quantity] = {}
    for quantity in found:
        piece = max((place for place in breaks if place <= quantity.start), default=start)
        rival = heads.get(piece)
        if rival is None or _outdoes(quantity, rival, text, piece):
            heads[piece] = quantity
    begin = start
    for piece, quantity in sorted(heads.items()):
        ended = not text[begin : min((place for place in breaks if place > begin), default=piece)].strip(" ,")
        yield quantity, begin if begin == start or ended else piece
        begin = quantity.end


def _breaks(text: str, start: int, found: Sequence[Quantity]) -> list[int]:
    """Where the pieces of a clause begin; what "và" joins is two only where each counts something."""
    breaks: list[int] = []
    for mark in _BREAK.finditer(text, start):
        last = breaks[-1] if breaks else start
        if not mark["joined"] or any(last <= one.start < mark.start() for one in found):
            breaks.append(mark.end())
    return breaks


def _outdoes(quantity: Quantity, rival: Quantity, text: str, piece: int) -> bool:
    """Whether a later quantity is what is aimed at: what an indicator reaches, or where it rises or falls to."""
    if _TO.match(text, rival.end):
        return True
    return _REACHED.search(text, piece, quantity.start) is not None and _OWN_HEAD.match(_stem(text[piece:])) is not None


def _stem(words: str) -> str:
    return _LEAD.sub("", words)


def _target(before: str, quantity: Quantity, behind: str, begin: int, last: Target | None) -> Target:
    """The target of one quantity with the words before and behind it."""
    label, _, own = before.rpartition(":")
    what = _what(quantity, behind)
    labelled = not own.strip()
    if labelled and (_GENERAL.fullmatch(label) or (_names(what) and not _OWN_HEAD.match(_stem(label)))):
        label = ""
    words = _FROM.sub("", _stem(_aimed(label if labelled else own) + " ")).strip(" ,")
    words = "" if words.lower() in ("tỷ lệ", "tỉ lệ") else words
    comparator, rest = quantity.comparator, len(_TAIL.sub("", behind))
    change = _CHANGE.search(own)
    if change and not _REACHED.search(own):
        steps = _STEPS.fullmatch(change["what"])
        comparator = "decrease_by" if change["verb"].lower().endswith(("giảm", "hạ", "ngắn")) else "increase_by"
        words = _stem(_aimed(own[: change.start()])).strip(" ,") if steps else change["what"].strip(" ,")
        words = re.sub(r"\s+(?:đạt và|và)\Z", "", words)
        words = words or _stem("" if _GENERAL.fullmatch(label) else label).strip(" ,")
        words = words or (last.indicator if last and (not what or what.startswith("so với")) else what)
    elif not words:
        words = f"tỷ lệ {what.removeprefix('số ')}" if quantity.unit == "%" and what else what
        words = words or (last.indicator if last else "")
    else:
        reached = _REACHED.sub("", f" {words}").strip(" ,") or _stem(label).strip(" ,")
        reached = reached or (last.indicator if last else words)
        words = _OVER.sub("", _TURNED.sub("", reached))
        if labelled or _OWN_HEAD.match(words) or not _names(what):
            rest = 0
        else:
            words = f"{words} {what}"
    start = begin + len(before) - len(before.lstrip(" ,:\n"))
    end = begin + len(before) + quantity.end - quantity.start + rest
    return Target(Span(start, end), words or quantity.unit, quantity.value, quantity.unit, comparator, "target.aim")


def _aimed(words: str) -> str:
    """The words behind "phấn đấu", unless what strives is itself what is to reach something, or is each of many."""
    aims = list(_AIM.finditer(words))
    if not aims or re.match(r"\W*mỗi\b", words, re.IGNORECASE):
        return words
    behind = words[aims[-1].end() :]
    rest = _stem(behind + " ").strip(" ,")
    return words[: aims[0].start()] if not rest and _REACHED.search(behind) else behind


def _names(what: str) -> bool:
    """Whether the words behind a number tell more than what it is compared with or how it is counted."""
    return bool(what) and what not in _CLASSIFIERS and _AGAINST.match(what) is None


def _what(quantity: Quantity, behind: str) -> str:
    """What a quantity counts, with the words behind it: "hộ có nhà kiên cố"."""
    counts = quantity.unit if quantity.unit[:1].isalpha() and not _MEASURES.match(quantity.unit) else ""
    words = re.split(r",\s*trong đó\b", behind)[0].strip(" ,.")
    if words.count("”") > words.count("“"):  # the unit stands behind the opening mark: 02 “Thôn thông minh”
        counts = f"“{counts}"
    return re.sub(r"^trở lên\s*|\s*(?:trở lên|và|\))$", "", f"{counts} {words}".strip())
