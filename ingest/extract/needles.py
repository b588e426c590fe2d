"""Mẫu nào đáng thử: the words that a line must have for a pattern to match, looked for before the pattern is.

A line of recipients is held against some hundred patterns, most of which begin with an abbreviation that it lacks;
whether a word stands in a line is told a good ten times faster than whether a pattern matches.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeAlias

Meaning: TypeAlias = str | Callable[[re.Match[str]], str]
Repair: TypeAlias = tuple[tuple[str, ...], re.Pattern[str], Meaning]

_PLAIN: Final = r"[^()\[\]\\|?*+.{}^$]+"
_PIECE: Final = re.compile(  # of a pattern: what is no letter of it, one that need not be there, or a letter
    rf"\(\?<?=(?P<beside>{_PLAIN})\)|\((?:\?:|\?P<\w+>)?(?P<choice>{_PLAIN}(?:\|{_PLAIN})+)\)(?![?*{{])"
    r"|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<escape>\\.)|(?P<open>\()|(?P<close>\))|(?P<either>\|)"
    r"|(?P<count>[?*+]|\{[\d,]*\})|(?P<any>[.^$])|(?P<letter>.)(?P<perhaps>[?*]|\{0?,\d*\})?",
    re.DOTALL,
)


def needles(pattern: str) -> tuple[str, ...]:
    r"""The words of which a text has at least one where `pattern` matches; empty where the pattern does not tell.

    >>> needles(r"\bTT\s?(?=HĐND)"), needles(r"(?<=Hội )KH\b|\bUBNB\b"), needles(r"[A-Z]+"), needles("abc?d")
    (('TT',), ('KH', 'UBNB'), (), ('ab',))
    >>> needles(r"(?<=HĐND)\s*[&-]"), needles(r"\b(Sở|Bộ) [A-Z]")
    (('HĐND',), ('Sở', 'Bộ'))
    """
    words: list[str] = []
    runs, run, depth = [""], "", 0
    choice = ""
    for piece in _PIECE.finditer(pattern):
        kind = piece.lastgroup if piece["letter"] is None else "letter"
        if kind == "letter" and not depth and not piece["perhaps"]:
            run += piece["letter"]
            continue
        runs, run = [*runs, run], ""
        depth += (kind == "open") - (kind == "close")
        if not depth:
            choice = choice or piece["beside"] or piece["choice"] or ""
        if kind == "either" and not depth:
            words += _telling(runs, choice)
            runs, choice = [""], ""
    words += _telling([*runs, run], choice)
    return tuple(dict.fromkeys(words)) if all(words) else ()


def _telling(runs: Sequence[str], choice: str) -> list[str]:
    """The longest letters of a match; where it has none but a space, what stands beside it or what it has one of."""
    longest = max(runs, key=len)
    return [longest] if longest.strip(" ,") or not choice else choice.split("|")


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
