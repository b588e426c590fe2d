"""Phân công: who has to do what, from the part on carrying out (Tổ chức thực hiện, Trách nhiệm, Điều … thi hành).

A paragraph gives its task to the bodies before its verb ("Đề nghị A và B …", "Giao Sở X …", "Phòng Y chủ trì …"); where
it begins with the verb, to those of the heading or paragraph above.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.extract.beginnings import beginnings
from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.names.starts import STARTS
from ingest.extract.occurrences import line_starts, matches_at, occurrences
from ingest.model import Assignment, Body, Locality, Section, SectionKind, Span

_PART: Final = re.compile(
    r"^[^\n\w]*(?:[IVX]+\s*[./)-]\s*|\d+[.)]\s*|Phần \w+[.:]?\s*|Điều \d+[.:]\s*)?"
    r"(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|trách nhiệm (?:của |thực hiện)"
    r"|tổ chức triển khai|phân công)[^\n]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_PART: Final = re.compile(r"^(?:[IVX]+\s*[./)-]|Chương [IVX\d]+|PHẦN )\s*\S", re.MULTILINE)
_DUTY_ARTICLE: Final = re.compile(
    r"^Điều \d+\s*[.:]\s*(?=[^\n]*\b(?:chịu trách nhiệm|có trách nhiệm)\b)[^\n]+", re.MULTILINE
)
_PARAGRAPH: Final = re.compile(r"[^\n]+")
_NUMBERING: Final = re.compile(
    r"[\s+•*-]*(?:(?:\d+(?:\.\d+)*|[a-zđ]|[IVX]+)\s*[.)/-]\s*)?(?:[-+•]\s*)?(?:Điều \d+\s*[.:]\s*)?"
)

_NOUNS: Final = r"(?<!các )(?<!cơ quan )(?<!Cơ quan )(?<!Ban )(?<!Phòng )(?<!cấp ủy, )(?<!công tác )(?<!Trung tâm )"
_VERBS: Final = (
    r"(?:chủ trì|chủ động|phối hợp|xây dựng|triển khai|tham mưu|chịu trách nhiệm|có trách nhiệm|căn cứ"
    r"|tổ chức(?! (?:chính trị|thành viên|[Hh]ội|đoàn thể|đảng|Đảng|kinh tế|cơ sở))|theo dõi|hướng dẫn|kiểm tra|đôn đốc"
    r"|tổng hợp|báo cáo|đẩy mạnh|tăng cường|tuyên truyền|vận động|phát huy|chỉ đạo|thực hiện|tập trung|cụ thể hóa"
    r"|định kỳ|đổi mới|tiếp tục|có kế hoạch|phải|nghiêm túc|quán triệt|rà soát|bố trí|cân đối|lồng ghép|xem xét"
    r"|giúp(?! việc)|đăng ký|phát động|quan tâm|đề xuất|trực tiếp|thường xuyên|kịp thời|tiến hành|cử|làm tốt|hỗ trợ"
    r"|tích cực|phân công|ban hành|cung cấp|giám sát|đánh giá|tham gia|bám sát|quyết định|có các nhiệm vụ|thành lập"
    r"|quy định|nâng cao|là|nhận|họp|thi hành|đảm bảo|bảo đảm)\b"
)
_VERB: Final = re.compile(rf"(?={beginnings(_VERBS)}){_NOUNS}\b{_VERBS}")
_ASKED: Final = re.compile(r"(?P<word>[Kk]ính đề nghị|[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao(?: cho)?)\s*:?\s*(?=\S)")
_GROUNDS: Final = re.compile(
    r"(?:Căn cứ|Trên cơ sở|Theo)\b[^;.\n]{3,120}?,\s*(?=[^\W\d])|Trong quá trình[^.\n]{3,260}?,\s*(?=[A-ZĐ])"
)
_PARTNERS: Final = re.compile(
    r"[Pp]hối hợp(?: chặt chẽ| cùng)?(?: với)?\s+(?=(?:các|cấp|Ủy|UB|MT|Mặt|Sở|Phòng|Ban|[A-ZĐ]))"
)
_OFFICER: Final = re.compile(r"(?:Thủ trưởng|Chủ tịch|Giám đốc|Công chức|Cán bộ|Trưởng|Bộ trưởng|Chánh Văn phòng)\b")
_ACTION: Final = re.compile(
    r"(?:Tổ chức(?! chính trị)|Tổng (?:kết|hợp)|Báo cáo|Thanh tra,|Ban hành|Trường hợp|Công (?:khai|bố|nhận|tác)"
    r"|Hội (?:thảo|nghị)|Các (?:nội dung|nhiệm vụ|văn bản|quy định|tài liệu))\b"
)
"""Beginnings that look like a body's and are none."""
_WITHIN: Final = re.compile(r",?\s*(?:trong phạm vi|theo chức năng|theo thẩm quyền)\b[^;.]*?(?:của mình|được giao|$)")
_FIELDS_FOLLOW: Final = re.compile(r"\bcác (?:sở|bộ|ban|phòng|ngành)$", re.IGNORECASE)
_LONGEST: Final = 400
_SHORT_HEADING: Final = 160
_ROLES: Final = {"giao": "giao", "giao cho": "giao"}


@dataclass(frozen=True, slots=True)
class _Subject:
    """Who a paragraph speaks of: where the words stand, the bodies, and the role that a leading word gives."""

    bodies: tuple[Body, ...]
    start: int
    end: int
    role: str | None


def find_assignments(clean: str, sections: tuple[Section, ...], locality: Locality) -> tuple[Assignment, ...]:
    """The tasks of the part on carrying out, and of the article that says who is responsible, in text order."""
    found: list[Assignment] = []
    for part in _parts(clean, sections):
        found += _in_part(clean, part, locality)
    return tuple(found)


def _parts(clean: str, sections: tuple[Section, ...]) -> Iterator[Span]:
    articles = occurrences(clean, "Điều ")
    lines = line_starts(clean)
    for section in sections:
        if section.kind is not SectionKind.BODY:
            continue
        place, end = section.span.start, section.span.end
        for line in lines:
            if place <= line < end and (heading := _PART.match(clean, line, end)):
                following = _NEXT_PART.search(clean, heading.end(), end)
                place = following.start() if following else end
                yield Span(heading.end(), place)
        inside = (one for one in articles if section.span.start <= one < section.span.end)
        for article in matches_at(_DUTY_ARTICLE, clean, inside):
            yield Span(article.start(), article.end())


def _in_part(clean: str, part: Span, locality: Locality) -> Iterator[Assignment]:
    """Paragraph by paragraph; a heading's bodies hold until the next heading."""
    carried: tuple[Body, ...] = ()
    for line in _PARAGRAPH.finditer(clean, part.start, part.end):
        numbering = _NUMBERING.match(line[0])
        start = line.start() + (numbering.end() if numbering else 0)
        words = clean[start : line.end()].rstrip()
        if not words:
            continue
        if _is_heading(words):
            carried = _bodies(words, locality) or carried
            continue
        subject = _subject(words, locality)
        bodies = subject.bodies if subject else carried
        if subject:
            carried = subject.bodies
        if bodies and (subject or _VERB.match(words[:1].lower() + words[1:])):
            yield _assignment(Span(start, start + len(words)), words, subject, bodies, locality)


def _is_heading(words: str) -> bool:
    """A line that only names bodies: "3. Các ban ngành (các công chức chuyên môn)"."""
    return len(words) < _SHORT_HEADING and bool(STARTS.match(words)) and not _verb(words.rstrip(" .:"))


def _verb(words: str) -> re.Match[str] | None:
    return _VERB.search(words)


def _bodies(words: str, locality: Locality) -> tuple[Body, ...]:
    """The bodies that words name; none when they begin like no body."""
    words = _WITHIN.sub("", words).strip(" .:,")
    if len(words) > _LONGEST or _ACTION.match(words) or not (STARTS.match(words) or _OFFICER.match(words)):
        return ()
    return tuple(body for body in read_bodies(words, locality) if body.level or body.group or body.candidates)


def _subject(words: str, locality: Locality) -> _Subject | None:
    """The bodies before the verb, after "Đề nghị", "Giao" or the grounds."""
    grounds = _GROUNDS.match(words)
    start = grounds.end() if grounds else 0
    asked = _ASKED.match(words, start)
    if asked:
        start = asked.end()
    verb = _VERB.search(words, start)
    colon = words.find(":", start, verb.start() if verb else len(words))
    if _FIELDS_FOLLOW.search(words[start : max(colon, start)]):
        colon = -1
    end = colon if colon > start else verb.start() if verb else len(words) if asked else -1
    if end <= start or _VERB.match(words[start].lower() + words[start + 1 :]):
        return None
    bodies = _bodies(words[start:end], locality)
    if not bodies:
        return None
    role = _ROLES.get(asked["word"].lower(), "đề nghị") if asked else "căn cứ" if grounds else None
    return _Subject(bodies, start, end, role)


def _assignment(
    span: Span, words: str, subject: _Subject | None, bodies: tuple[Body, ...], locality: Locality
) -> Assignment:
    rest = words[subject.end :].lstrip(" :,") if subject else words
    partners = _partners(rest, locality)
    role = subject.role if subject and subject.role else _role(rest)
    plain = Assignment(span, bodies, role, partners, rest.strip() or None, implicit=not (subject and subject.role))
    return plain if subject else replace(plain, rule="assignment.carried", confidence=0.6)


def _role(task: str) -> str:
    if task.lower().startswith("căn cứ"):
        return "căn cứ"
    return "phối hợp" if task.lower().startswith("phối hợp") else "giao"


def _partners(task: str, locality: Locality) -> tuple[Body, ...]:
    """Those to work with: the bodies after "phối hợp với"."""
    found = _PARTNERS.search(task)
    if not found:
        return ()
    verb = _VERB.search(task, found.end())
    stop = re.compile(r"[;.:]").search(task, found.end())
    ends = [each.start() for each in (verb, stop) if each]
    return _bodies(task[found.end() : min(ends, default=len(task))], locality)
