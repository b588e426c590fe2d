"""Như Điều N: whom the article that a line of recipients points to tells to carry the document out."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ingest.extract.recipients.pointed_sections import assigned_at

_POINTED: Final = re.compile(r"(?:\bkhoản\s+(?P<clause>\d+)\s+)?\bĐiều\s+(?P<article>\d+)", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"^\W{0,3}Điều\s+(?P<number>\d+)\s*[.:]", re.MULTILINE)
_AFTER: Final = re.compile(r"^\W{0,3}(?:Nơi\s+nhận\b|TM\.|KT\.|TL\.)", re.MULTILINE)
_HEADING: Final = re.compile(
    r"\s*(?:Điều khoản|Hiệu lực|Trách nhiệm|Tổ chức|Thi hành)"
    r"(?:(?:\s+và)?\s+(?:hiệu lực|trách nhiệm|tổ chức|thi hành|thực hiện|chuyển tiếp))*\s*[.:]?\s*(?=\n|[A-ZĐÔ]|\d)"
)
_PARAGRAPH: Final = re.compile(r"\n\s*\n|\n(?=\s*(?:\d{1,2}[.)]|[a-zđ]\))\s)|\n(?=Chánh\b)")
_SENTENCE: Final = re.compile(r"(?<=[a-zđà-ỹ\d]{2})\.\s+(?=[A-ZĐÔ])")
_IN_FORCE: Final = re.compile(
    r"\s*(?:Quyết định|Nghị quyết|Thông tư|Chỉ thị|Quy định|Quy chế|Kế hoạch)(?: này)?"
    r" có hiệu lực[^.;]*?[.;]\s+(?=[A-ZĐÔ])"
)
_NUMBER: Final = re.compile(r"\s*(?:(?P<number>\d{1,2})[.)]|[a-zđ]\)|[-+])\s*")
_DUTY: Final = re.compile(
    r"\s*,?\s+(?:(?:căn cứ|chiếu)\b|(?:chịu trách nhiệm|có trách nhiệm|triển khai|tổ chức|căn cứ)?\s*"
    r"(?:(?:triển khai|tổ chức)(?:,| và)?\s+)?(?:thi hành|thực hiện)\b|chịu trách nhiệm|có trách nhiệm"
    r"|trong phạm vi\b|theo chức năng\b|giám sát\b)"
)
_OTHERS: Final = re.compile(
    r"(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?P<head>Thủ trưởng\s+)?(?:các\s+)?"
    r"(?P<bodies>(?:(?:cơ quan|đơn vị|tổ chức|hội|đoàn thể|doanh nghiệp|địa phương|tập thể|hộ gia đình)"
    r"(?:\s*,\s*|\s+và\s+(?:các\s+)?|\s+))*)"
    r"(?P<who>cá nhân|đối tượng|người)\b(?P<which>(?:\s+có)?\s+liên quan)?.*$"
)
_PERSONS: Final = re.compile(r"^(?:Các\s+)?[Ôô]ng\s*[,/(]?\s*(?:và\s+)?[Bb]à\)?\s*:?\s*")
_NO_BODY: Final = re.compile(
    r"(?:Quyết định|Nghị quyết|Thông tư|Chỉ thị|Quy định|Quy chế|Kế hoạch|Trong quá trình|Những|Việc)\b"
)


def told(clean: str, pointer: str, place: int) -> str:
    r"""The words that name who carries out, of the article or item that `pointer` (at `place`) points to.

    >>> text = "Điều 2. Tổ chức thực hiện\n1. Hiệu lực từ ngày ký.\n2. Sở Y tế chịu trách nhiệm thi hành./.\n\n"
    >>> told(text, "Như Điều 2", len(text))
    'Sở Y tế'
    """
    found = _POINTED.search(pointer)
    if not found:
        return assigned_at(clean, pointer, place)
    article = _article(clean, found["article"], place)
    named = list(_duties(article))
    wanted = [words for number, words in named if number == found["clause"]] if found["clause"] else []
    return "; ".join(dict.fromkeys(wanted or [words for _, words in _closing(named)]))


def _closing(named: list[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """Those of the last paragraph that tells anybody; of all of them where a council assigns ("Giao …")."""
    assigned = [each for each in named if re.match(r"[Gg]iao\b", each[1])]
    return assigned or named[-1:]


def _duties(article: str) -> Iterator[tuple[str | None, str]]:
    """The number of each paragraph that tells somebody to carry out, with the words before that."""
    for paragraph in _PARAGRAPH.split(article):
        numbered = _NUMBER.match(paragraph)
        flat = _IN_FORCE.sub("", " ".join(paragraph[numbered.end() if numbered else 0 :].split()))
        for sentence in _SENTENCE.split(flat):
            duty = _DUTY.search(sentence)
            words = _OTHERS.sub(_concerned, sentence[: duty.start()].strip()) if duty else ""
            if words and not _NO_BODY.match(words):
                yield numbered["number"] if numbered else None, words


def _concerned(others: re.Match[str]) -> str:
    """Those concerned at the end of a list: one group where they are bodies too, nobody where they are persons."""
    if others["who"] != "cá nhân" or not others["bodies"] or not others["which"]:
        return ""
    joint = "" if re.search(r"(?:,|\bvà(?: các)?)\s*$", others["bodies"]) else ", "
    each = f"{others['bodies'].rstrip() if joint else others['bodies']}{joint}cá nhân{others['which']}"
    return f"; {others['head'] or ''}các {' '.join(each.split())}"


@lru_cache(maxsize=8)
def _article(clean: str, number: str, place: int) -> str:
    """The text of the last article of this number before a place, without its heading."""
    starts = list(_ARTICLE.finditer(clean, 0, place))
    mine = [found for found in starts if found["number"] == number]
    if not mine:
        return ""
    start = mine[-1].end()
    following = next((found.start() for found in starts if found.start() > start), place)
    ended = _AFTER.search(clean, start, following)
    text = clean[start : ended.start() if ended else following]
    heading = _HEADING.match(text)
    return text[heading.end() :] if heading else text
