"""Mẫu nào đáng thử: the words that a line must have for a pattern to match, looked for before the pattern is.

A line of recipients is held against some hundred patterns, most of which begin with an abbreviation that it lacks;
whether a word stands in a line is told a good ten times faster than whether a pattern matches.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from re import _constants, _parser  # type: ignore[attr-defined]  # what parses every pattern of re
from typing import Any, TypeAlias

Meaning: TypeAlias = str | Callable[[re.Match[str]], str]
Repair: TypeAlias = tuple[tuple[str, ...], re.Pattern[str], Meaning]


def needles(pattern: str) -> tuple[str, ...]:
    r"""The words of which a text has at least one where `pattern` matches; empty where the pattern does not tell.

    >>> needles(r"\bTT\s?(?=HĐND)"), needles(r"(?<=Hội )KH\b|\bUBNB\b"), needles(r"[A-Z]+"), needles("abc?d")
    (('HĐND',), ('Hội ', 'UBNB'), (), ('ab',))
    >>> needles(r"(?<=HĐND)\s*[&-]"), needles(r"\b(Cục|Vụ) (?=[A-Z])"), needles(r"(?i:hội)\sX")
    (('HĐND',), ('Cục', 'Vụ'), ('X',))
    """
    return _needles(_parser.parse(pattern))


def _needles(parts: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """The most telling words of a parsed pattern."""
    known: list[tuple[str, ...]] = [()]
    run = ""
    for kind, of in parts:
        if kind is _constants.LITERAL:
            run += chr(of)
            continue
        known += [(run,)] if run else []
        known.append(_needed(kind, of))
        run = ""
    return max([*known, (run,) if run else ()], key=_telling)


def _needed(kind: Any, of: Any) -> tuple[str, ...]:
    """The words that one part of a parsed pattern needs; none of what is in any case, may be absent or must be."""
    if kind is _constants.BRANCH:
        each = [_needles(one) for one in of[1]]
        return tuple(dict.fromkeys(word for words in each for word in words)) if all(each) else ()
    if kind is _constants.SUBPATTERN:
        return () if of[1] & re.IGNORECASE else _needles(of[3])
    if kind is _constants.ASSERT:
        return _needles(of[1])
    repeats = kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
    return _needles(of[2]) if repeats and of[0] else ()


def _telling(words: tuple[str, ...]) -> float:
    """How much it tells that a text has none of some words: less the shorter and the more they are."""
    return min(len(word.strip(" ,")) for word in words) - len(words) / 2 if words else -math.inf


def repairs(table: Sequence[tuple[str, Meaning]]) -> tuple[Repair, ...]:
    """(what a text must have, pattern, meaning) of each line of a table of patterns and what they mean."""
    return tuple((needles(pattern), re.compile(pattern), meaning) for pattern, meaning in table)


def repaired(text: str, table: Sequence[Repair]) -> str:
    r"""`text` with each pattern of the table replaced in turn by its meaning.

    >>> repaired("TT HĐND", repairs([(r"\bTT (?=HĐND)", "Thường trực "), (r"\bHĐND\b", "Hội đồng")]))
    'Thường trực Hội đồng'
    """
    for wanted, pattern, meaning in table:
        for word in wanted:
            if word in text:
                break
        else:
            if wanted:
                continue
        text = pattern.sub(meaning, text)
    return text


def any_of(names: Iterable[str]) -> str:
    r"""The pattern of one of some names, the longest first, where a word begins as one of them does.

    Two letters are looked at first, in either case, as few words begin with them.

    >>> found = re.compile(any_of(["Quyết định", "Quy chế", "Kế hoạch"]), re.IGNORECASE).search("bộ quy chế")
    >>> found and found[0]
    'quy chế'
    """
    known = sorted(set(names), key=len, reverse=True)
    seconds: dict[str, set[str]] = {}
    for name in known:
        for first in {name[0].lower(), name[0].upper()}:
            seconds.setdefault(first, set()).update(name[1].lower(), name[1].upper())
    begin = "|".join(
        f"{re.escape(first)}[{re.escape(''.join(sorted(rest)))}]" for first, rest in sorted(seconds.items())
    )
    return rf"(?-i:(?={begin}))(?<!\w)(?:{'|'.join(map(re.escape, known))})"
