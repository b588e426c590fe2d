"""Chữ đầu: the letters with which a match of a pattern may begin, read from the pattern itself.

Most words of a text begin as no match does. A pattern of first letters in front tells so at once, where the whole
pattern would try each of its branches, and in any case of letters.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]  # what parses every pattern of re
from typing import Any, NamedTuple

_NOTHING_READ = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
_WIDE = 40  # letters of a set that tell too little


class _Read(NamedTuple):
    """First letters that are `told` as far as they are known, and those on which more may follow."""

    told: frozenset[str]
    open: frozenset[str]


class Begun:
    r"""A pattern whose matches are looked for by their first letters; what it finds is what the pattern does.

    >>> plan = Begun(re.compile(r"kế hoạch số (\d)", re.IGNORECASE))
    >>> [match[1] for match in plan.finditer("Kế hoạch A; Kế hoạch số 5, kế hoạch số 6")]
    ['5', '6']
    >>> plan.search("kế toán") is None, plan.sub(lambda found: f"KH {found[1]}", "theo Kế hoạch số 5 này")
    (True, 'theo KH 5 này')
    """

    def __init__(self, pattern: re.Pattern[str], letters: int = 3) -> None:
        self.pattern = pattern
        any_case = bool(pattern.flags & re.IGNORECASE)
        self._first = re.compile(beginnings(pattern.pattern, any_case=any_case, letters=letters))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches in order, none inside another."""
        done = start
        for first in self._first.finditer(text, start, end):
            place = first.start()
            if place >= done and (match := self.pattern.match(text, place, end)):
                done = match.end()
                yield match

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text, start, end), None)

    def sub(self, meaning: Callable[[re.Match[str]], str], text: str) -> str:
        """`text` with each match replaced."""
        pieces: list[str] = []
        done = 0
        for match in self.finditer(text):
            pieces += (text[done : match.start()], meaning(match))
            done = match.end()
        return "".join((*pieces, text[done:])) if pieces else text


def beginnings(pattern: str, *, any_case: bool = False, letters: int = 2) -> str:
    r"""A pattern of the first `letters` of what `pattern` can match; it takes in the first one and looks at the others.

    Raises:
        ValueError: a match may begin with anything.

    >>> beginnings(r"(?<!\w)(?:kế hoạch|kể|chỉ (?:thị|tiêu))")
    'c(?=h)|k(?=ế|ể)'
    >>> beginnings(r"\bNQ|(?P<day>ng?ày)", any_case=True)
    'N(?=G|Q|g|q|À|à)|n(?=G|Q|g|q|À|à)'

    """
    told, left = _walk(_parser.parse(pattern), _Read(frozenset(), frozenset({""})), letters)
    known = {word[:letters] for word in (*told, *left)}
    if "" in known:
        message = f"a match of {pattern[:40]!r} may begin with anything"
        raise ValueError(message)
    return "|".join(_by_letter(known, "(?=", any_case=any_case))


def _walk(parts: Iterable[tuple[Any, Any]], read: _Read, letters: int) -> _Read:
    for kind, of in parts:
        read = _with(kind, of, read, letters)
        done = frozenset(word for word in read.open if len(word) >= letters)
        read = _Read(read.told | done, read.open - done)
        if not read.open:
            break
    return read


def _with(kind: Any, of: Any, read: _Read, letters: int) -> _Read:
    """What is read when one more part of a parsed pattern is."""
    if kind in _NOTHING_READ:
        return read
    if kind is _constants.SUBPATTERN:
        return _walk(of[3], read, letters)
    if kind is _constants.BRANCH:
        each = [_walk(branch, read, letters) for branch in of[1]]
        return _Read(frozenset().union(*(one.told for one in each)), frozenset().union(*(one.open for one in each)))
    if kind in _REPEATS:
        return _repeated(of, read, letters)
    if some := _letters(kind, of):
        return _Read(read.told, frozenset(word + letter for word in read.open for letter in some))
    return _Read(read.told | read.open, frozenset())


def _repeated(of: tuple[int, int, Any], read: _Read, letters: int) -> _Read:
    """The same for what may be repeated, read once, or absent."""
    least, most, part = of
    once = _walk(part, read, letters)
    if most > 1:
        once = _Read(once.told | once.open, frozenset())
    return once if least else _Read(once.told, once.open | read.open)


def _letters(kind: Any, of: Any) -> list[str]:
    """The letters of which one stands here; none where they are many or not told one by one."""
    if kind is _constants.LITERAL:
        return [chr(of)]
    found: list[str] = []
    for one, code in of if kind is _constants.IN else ():
        if one is _constants.LITERAL:
            found.append(chr(code))
        elif one is _constants.RANGE and code[1] - code[0] < _WIDE:
            found += map(chr, range(code[0], code[1] + 1))
        else:
            return []
    return found


def _by_letter(words: Iterable[str], opening: str, *, any_case: bool) -> Iterator[str]:
    """The patterns of some beginnings, one for each first letter; where one is all that is known, nothing follows."""
    following: dict[str, set[str]] = {}
    for word in words:
        for letter in {word[0].lower(), word[0].upper()} if any_case else {word[0]}:
            following.setdefault(letter, set()).add(word[1:])
    for letter, rest in sorted(following.items()):
        behind = "" if "" in rest else f"{opening}{'|'.join(_by_letter(rest, '(?:', any_case=any_case))})"
        yield re.escape(letter) + behind
