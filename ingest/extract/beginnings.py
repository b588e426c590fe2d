"""Chữ đầu: the letters with which a match of a pattern may begin, read from the pattern itself.

Most words of a text begin as no match does. A pattern of first letters in front tells so at once, where the whole
pattern would try each of its branches, and in any case of letters.
"""

import re
from collections.abc import Iterable
from re import _constants, _parser  # type: ignore[attr-defined]  # what parses every pattern of re
from typing import Any, NamedTuple

_NOTHING_READ = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
_WIDE = 40  # letters of a set that tell too little


class _Read(NamedTuple):
    """First letters that are `told` as far as they are known, and those on which more may follow."""

    told: frozenset[str]
    open: frozenset[str]


def beginnings(pattern: str, *, any_case: bool = False, letters: int = 2) -> str:
    r"""A pattern of the first `letters` of what `pattern` can match, at the least one letter of each.

    Raises:
        ValueError: a match may begin with anything.

    >>> beginnings(r"(?<!\w)(?:kế hoạch|kể|chỉ (?:thị|tiêu))")
    'c(?:h)|k(?:ế|ể)'
    >>> beginnings(r"\bNQ|(?P<day>ng?ày)", any_case=True)
    'N(?:G|Q|g|q|À|à)|n(?:G|Q|g|q|À|à)'

    """
    told, left = _walk(_parser.parse(pattern), _Read(frozenset(), frozenset({""})), letters)
    known = {word[:letters] for word in (*told, *left)}
    if "" in known:
        message = f"a match of {pattern[:40]!r} may begin with anything"
        raise ValueError(message)
    return _any_of(known, any_case=any_case)


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


def _any_of(words: Iterable[str], *, any_case: bool) -> str:
    """The pattern of some beginnings, letter by letter; where one is all that is known, nothing follows."""
    following: dict[str, set[str]] = {}
    for word in words:
        for letter in {word[0].lower(), word[0].upper()} if any_case else {word[0]}:
            following.setdefault(letter, set()).add(word[1:])
    return "|".join(
        re.escape(letter) + ("" if "" in rest else f"(?:{_any_of(rest, any_case=any_case)})")
        for letter, rest in sorted(following.items())
    )
