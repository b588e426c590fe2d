"""Where words stand: the fastest way through a text, for patterns that few places of it can begin."""

import re
from collections.abc import Iterable, Iterator


def occurrences(text: str, *words: str) -> list[int]:
    """The places where one of some words stands, in order.

    >>> occurrences("kế hoạch và Kế hoạch, NQ", "ế hoạch", "NQ")
    [1, 13, 22]
    """
    return sorted(place for word in words for place in _each(text, word))


def matches_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at some of the places (in order), none before the last one ends: as `finditer` does.

    >>> text = "Kế hoạch A; Kế hoạch số 5"
    >>> [match[0] for match in matches_at(re.compile(r"Kế hoạch số"), text, occurrences(text, "Kế hoạch"))]
    ['Kế hoạch số']
    """
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            end = match.end()
            yield match


def line_starts(text: str) -> list[int]:
    r"""Where lines begin, in order: the only places where a pattern that begins with `^` can match.

    >>> line_starts("Điều 1\nĐiều 2")
    [0, 7]
    """
    return [0, *(place + 1 for place in _each(text, "\n"))]


def _each(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + len(word))
