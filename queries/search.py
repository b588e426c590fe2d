"""Tìm kiếm: documents, bodies and movements of a snapshot by number, name or title, as people type.

No accents needed, abbreviations spelt out ("UBND xã"), the last word may be only begun, numbers with or without their
leading zero and with any separators.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import islice, product
from typing import Final

from ontology.folding import fold
from ontology.levels import Level
from ontology.registry import abbreviations
from queries.dates import first_day, last_day
from queries.model import Page
from queries.search_index import Hit
from queries.snapshot import Snapshot

_READINGS: Final = 16
"""so many readings of a name full of abbreviations are tried"""

_FILTER: Final = """
FROM entry {words} (:level IS NULL OR level = :level) AND (:held IS NULL OR held = :held)
  AND (:kinds = '' OR instr(:kinds, ' ' || kind || ' '))
  AND (:last IS NULL OR ((since IS NULL OR since <= :last) AND (till IS NULL OR till >= :first)))
"""
_MATCHING: Final = "JOIN words ON words.rowid = entry.id WHERE words MATCH :match AND"
_COLUMNS: Final = "iri, kind, label, entry.identifier, entry.title, date, level, held, cited"
_LISTED: Final = "cited DESC, label, iri"
_RANKED: Final = "instr(iri, '/unresolved/') > 0, bm25(words, 8.0, 4.0, 1.0), " + _LISTED


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for. `kinds` are of document, organisation, group, movement; what stays empty does not narrow.

    `as_of` (EDTF) leaves out documents issued later, bodies that were not yet or no more, and movements that no
    document had carried on by then.
    """

    words: str = ""
    kinds: tuple[str, ...] = ()
    level: Level | None = None
    held: bool | None = None
    as_of: str | None = None


def search(snapshot: Snapshot, wanted: Wanted, *, offset: int = 0, limit: int = 20) -> Page[Hit]:
    """What has every word, best first; without words everything, most cited first, then by name."""
    values = {
        "match": match_expression(wanted.words),
        "level": wanted.level and wanted.level.value,
        "held": None if wanted.held is None else int(wanted.held),
        "first": wanted.as_of and first_day(wanted.as_of),
        "last": wanted.as_of and last_day(wanted.as_of),
        "kinds": f" {' '.join(wanted.kinds)} " if wanted.kinds else "",
        "limit": limit,
        "offset": offset,
    }
    if wanted.words and values["match"] is None:
        return Page((), 0, offset)
    rows = _FILTER.format(words="WHERE" if values["match"] is None else _MATCHING)
    order = _LISTED if values["match"] is None else _RANKED
    with closing(_opened(snapshot)) as connection:
        total = connection.execute(f"SELECT count(*) {rows}", values).fetchone()[0]
        listed = f"SELECT {_COLUMNS} {rows} ORDER BY {order} LIMIT :limit OFFSET :offset"
        hits = tuple(Hit(**{**row, "held": bool(row["held"])}) for row in connection.execute(listed, values))
    return Page(hits, total, offset)


def match_expression(words: str) -> str | None:
    """FTS5's expression for every way to read what was typed; None when there is no word in it.

    >>> match_expression("UBND xã Đ")
    '("ubnd" AND "xa" AND "d"*) OR ("uy" AND "ban" AND "nhan" AND "dan" AND "xa" AND "d"*)'
    >>> match_expression("nghị quyết số 5")
    '("nghi" AND "quyet" AND "5"*) OR ("nghi" AND "quyet" AND "05"*)'
    """
    readings = [reading.split() for reading in readings_of(words) if reading]
    return " OR ".join(map(_all_of, readings)) or None


def readings_of(written: str) -> tuple[str, ...]:
    """The folded words as written, then with abbreviations spelt out and numbers in their other form.

    >>> readings_of("UBND xã Đại Lãnh")
    ('ubnd xa dai lanh', 'uy ban nhan dan xa dai lanh')
    """
    words = fold(written).split()
    told = [
        word for word, after in zip(words, [*words[1:], ""], strict=False) if word != "so" or not after[:1].isdigit()
    ]
    forms = [[word, *_full_forms().get(word, ()), *_number_forms(word)] for word in told]
    readings = (" ".join(each) for each in product(*forms))
    return tuple(dict.fromkeys(islice(readings, _READINGS)))


def _all_of(words: Sequence[str]) -> str:
    return "(" + " AND ".join(f'"{word}"' for word in words) + "*)"


def _number_forms(word: str) -> list[str]:
    """A one-digit number is printed with a zero before it, or without."""
    bare = word.lstrip("0")
    return [form for form in (bare, f"0{bare}") if form != word] if bare.isdigit() and len(bare) == 1 else []


def _opened(snapshot: Snapshot) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{snapshot.search.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


@cache
def _full_forms() -> Mapping[str, tuple[str, ...]]:
    """Folded short form → folded names of what it stands for in running text."""
    return {
        fold(short): tuple(dict.fromkeys(fold(one.full) for one in readings if one.scheme != "document-type"))
        for short, readings in abbreviations().items()
    }
