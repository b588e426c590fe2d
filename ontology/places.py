"""Địa danh hành chính in time: which unit a written name means, where it lay, what became of it.

The table behind it is described in gazetteer/SOURCES.md. Ambiguity is never settled here: `find` returns every
candidate with the reason why, and who asks narrows by day, level and surrounding unit.

>>> places = gazetteer()
>>> [places.province_of(match.unit).name for match in places.find("TX. Ngã Năm")]
['Sóc Trăng']
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import Final, NamedTuple
from unicodedata import normalize

from ontology.folding import fold, new_tone
from ontology.gazetteer import running_text, table
from ontology.gazetteer.matching import Match, Reason, matches, nearly
from ontology.gazetteer.table import Change, Unit
from ontology.gazetteer.written import CUSTOMARY, initials, initials_of, readings, words
from ontology.levels import Level

__all__ = ["Change", "Gazetteer", "Match", "Reason", "Unit", "gazetteer"]


_REMEMBERED: Final = 1 << 16  # names not written exactly, with what they mean


class _Scope(NamedTuple):
    """What a candidate has to fit."""

    on: date | None
    level: Level | None
    within: Unit | None


class Gazetteer:
    """Units in time. Made once (`gazetteer()`), never changed."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units = tuple(units)
        self._by_key = {unit.key: unit for unit in self._units}
        self._by_code: dict[str, list[Unit]] = defaultdict(list)
        self._by_name: dict[str, list[Unit]] = defaultdict(list)
        forms: dict[str, list[Match]] = defaultdict(list)
        for unit in self._units:
            self._by_code[unit.code].append(unit)
            exact = Match(unit, Reason.EXACT, Reason.EXACT.score)
            name = unit.name.lower()
            forms[f"{unit.type} {name}"].append(exact)
            if not name.isdigit():
                forms[name].append(exact)
            for key in (name if name.replace(" ", "").isalnum() else words(name), *CUSTOMARY.get(unit.name, ())):
                self._by_name[key].append(unit)
        self._finders: dict[Level, re.Pattern[str]] = {}
        self._forms = {form: tuple(meant) for form, meant in forms.items()}
        self._search = lru_cache(_REMEMBERED)(self._searched)

    # Looking up

    @property
    def units(self) -> tuple[Unit, ...]:
        """Every unit of every period, provinces first, by code, then by time."""
        return self._units

    def unit(self, key: str) -> Unit:
        """The unit with this key.

        Raises:
            KeyError: there is none.

        """
        return self._by_key[key]

    def known(self, key: str) -> Unit | None:
        """The unit with this key, None when there is none."""
        return self._by_key.get(key)

    def on(self, day: date, level: Level) -> tuple[Unit, ...]:
        """Every unit of a level on a day, by code."""
        return tuple(unit for unit in self._units if unit.level is level and unit.valid_on(day))

    def find(
        self, written: str, *, on: date | None = None, level: Level | None = None, within: Unit | None = None
    ) -> tuple[Match, ...]:
        """The units that a written name may mean: all that the strongest reason gives; empty when nothing fits.

        Without `on`, every period is searched. With it, units of another time are offered only when none fits
        (reason other-date), as are units of the same name and level but of another type (other-type).

        >>> [(match.unit.full_name, match.why.value) for match in gazetteer().find("Ngọc Hôi", level=Level.DISTRICT)]
        [('huyện Ngọc Hồi', 'one-diacritic')]
        """
        exact = self._forms.get(written.lower(), ())
        if on is None and level is None and within is None and exact:
            return exact
        scope = _Scope(on, level, within)
        return tuple(it for it in exact if self._fits(it.unit, scope)) or self._search(written, scope)

    def coded(self, code: str, on: date | None = None) -> tuple[Match, ...]:
        """The units that had an official code, by time: most were given again to another unit.

        >>> [match.unit.full_name for match in gazetteer().coded("26740")]
        ['phường Bến Nghé', 'phường Sài Gòn']
        """
        return tuple(matches((it for it in self._by_code.get(code, ()) if on is None or it.valid_on(on)), Reason.EXACT))

    def province(self, written: str, on: date | None = None) -> Unit | None:
        """The province that a written name means, without `on` the last one of that name; None when there is none."""
        found = self.find(written, on=on, level=Level.PROVINCE)
        return max((it.unit for it in found), key=lambda unit: unit.valid_from or date.min, default=None)

    def names_in(
        self, text: str, on: date | None = None, level: Level = Level.PROVINCE
    ) -> tuple[tuple[int, int, Unit], ...]:
        """Where units of a level are named in a text (NFC): start and end in code points, and each unit it may be.

        Names of provinces count with and without "tỉnh" before them, those of districts and communes only with
        their type; "Hồ Chí Minh" alone is a person.

        >>> named = gazetteer().names_in("Tỉnh ủy Khánh Hoà; huyện Tây Ninh, CHỦ TỊCH HỒ CHÍ MINH", date(2023, 1, 1))
        >>> [(start, end, unit.full_name) for start, end, unit in named]
        [(8, 17, 'tỉnh Khánh Hòa')]
        """
        found = []
        for start, end, kind, name in running_text.names(self._finder(level), text):
            for unit in self._by_name.get(name, ()):
                if kind in {None, unit.type} and self._fits(unit, _Scope(on, level, None)):
                    found.append((start, end, unit))
        return tuple(found)

    # Up and down

    def parent(self, unit: Unit, on: date | None = None) -> Unit | None:
        """The unit it belongs to on a day, without `on` the last one."""
        if on is not None and unit.parent:
            for above in self._above(unit):
                if above.valid_on(on):
                    return above
        return self._by_key[unit.parent] if unit.parent else None

    def ancestors(self, unit: Unit, on: date | None = None) -> tuple[Unit, ...]:
        """The units it lies in, innermost first."""
        above = self.parent(unit, on)
        return (above, *self.ancestors(above, on)) if above else ()

    def province_of(self, unit: Unit, on: date | None = None) -> Unit:
        """The province it lies in, itself when it is one."""
        return (unit, *self.ancestors(unit, on))[-1]

    def children(self, unit: Unit, on: date, level: Level | None = None) -> tuple[Unit, ...]:
        """The units directly in it on a day, or all of a `level` in it; none when it did not exist then."""
        if not unit.valid_on(on):
            return ()
        direct = [below for below in self._by_parent[unit.code] if below.valid_on(on)]
        if level is None or all(below.level is level for below in direct):
            return tuple(direct)
        deeper = (lower for below in direct for lower in self.children(below, on, level))
        return (*(below for below in direct if below.level is level), *deeper)

    # Through time

    def changes_of(self, unit: Unit) -> tuple[Change, ...]:
        """What happened at the end of the unit."""
        return tuple(self._changes_from[unit.key])

    def changes_into(self, unit: Unit) -> tuple[Change, ...]:
        """What happened at its beginning."""
        return tuple(self._changes_into[unit.key])

    def successors(self, unit: Unit) -> tuple[Unit, ...]:
        """The units that took it over, wholly or in part; a district's are communes."""
        return tuple(change.new for change in self.changes_of(unit))

    def predecessors(self, unit: Unit) -> tuple[Unit, ...]:
        """The units it was made of."""
        return tuple(change.old for change in self.changes_into(unit))

    def _finder(self, level: Level) -> re.Pattern[str]:
        if level not in self._finders:
            names = (unit.name for unit in self._units if unit.level is level)
            self._finders[level] = running_text.pattern(names, typed=level is not Level.PROVINCE)
        return self._finders[level]

    @cached_property
    def _by_fold(self) -> dict[str, list[str]]:
        folded: dict[str, list[str]] = defaultdict(list)
        for name in self._by_name:
            folded[fold(name)].append(name)
        return folded

    @cached_property
    def _by_initials(self) -> dict[str, list[Unit]]:
        found: dict[str, list[Unit]] = defaultdict(list)
        for unit in self._units:
            found[initials_of(unit.name)].append(unit)
        return found

    @cached_property
    def _by_parent(self) -> dict[str, list[Unit]]:
        below: dict[str, list[Unit]] = defaultdict(list)
        for unit in self._units:
            if unit.parent:
                below[self._by_key[unit.parent].code].append(unit)
        return below

    @cached_property
    def _changes_from(self) -> dict[str, list[Change]]:
        return _grouped((change.old.key, change) for change in table.changes())

    @cached_property
    def _changes_into(self) -> dict[str, list[Change]]:
        return _grouped((change.new.key, change) for change in table.changes())

    def _above(self, unit: Unit) -> Iterator[Unit]:
        """Every period of the unit above that shares a day with this one."""
        if unit.parent:
            yield from (it for it in self._by_code[self._by_key[unit.parent].code] if it.overlaps(unit))

    def _lies_in(self, unit: Unit, around: Unit) -> bool:
        return any(above is around or self._lies_in(above, around) for above in self._above(unit))

    def _fits(self, unit: Unit, scope: _Scope) -> bool:
        return (
            (scope.on is None or unit.valid_on(scope.on))
            and (scope.level is None or unit.level is scope.level)
            and (scope.within is None or self._lies_in(unit, scope.within))
        )

    def _searched(self, written: str, scope: _Scope) -> tuple[Match, ...]:
        """The reasons after exact, one by one."""
        found = self._named(written, scope) or self._by_letters(written, scope) or self._typed_otherwise(written, scope)
        if not found and scope.on:
            anytime = scope._replace(on=None)
            earlier = self._named(written, anytime)
            found = matches((it.unit for it in earlier), Reason.OTHER_DATE)
        return tuple(found)

    def _named(self, written: str, scope: _Scope) -> list[Match]:
        """Exact or tone, or else what `_nearly` finds."""
        units = [
            unit
            for reading in readings(written)
            for unit in self._by_name.get(reading.name, ())
            if reading.means(unit) and self._fits(unit, scope)
        ]
        why = Reason.TONE if units and new_tone(written) != normalize("NFC", written) else Reason.EXACT
        return matches(units, why) or self._nearly(written, scope)

    def _nearly(self, written: str, scope: _Scope) -> list[Match]:
        """Accent-free, or else one-diacritic."""
        ranked: dict[Reason, list[Match]] = defaultdict(list)
        for reading in readings(written):
            for name in self._by_fold.get(fold(reading.name), ()):
                if why := nearly(reading.name, name):
                    units = (unit for unit in self._by_name[name] if reading.means(unit) and self._fits(unit, scope))
                    ranked[why].extend(matches(units, why))
        return ranked[Reason.ACCENT_FREE] or ranked[Reason.ONE_DIACRITIC]

    def _by_letters(self, written: str, scope: _Scope) -> list[Match]:
        """By initials: with a unit around it a fair guess, with only a type a weak one, alone none."""
        letters = initials(written)
        kind = readings(written)[0].type
        if letters is None or (kind is None and scope.within is None):
            return []
        why = Reason.INITIALS_WITHIN if scope.within else Reason.INITIALS
        units = self._by_initials.get(letters, ())
        return matches((it for it in units if kind in {None, it.type} and self._fits(it, scope)), why)

    def _typed_otherwise(self, written: str, scope: _Scope) -> list[Match]:
        """The same name at a level that the written type can stand at."""
        reading = readings(written)[0]
        levels = _LEVELS_OF.get(reading.type or "", ())
        units = (unit for unit in self._by_name.get(reading.name, ()) if unit.level in levels)
        return matches((unit for unit in units if self._fits(unit, scope)), Reason.OTHER_TYPE)


_LEVELS_OF: Final = {
    "tỉnh": (Level.PROVINCE,),
    "thành phố": (Level.PROVINCE, Level.DISTRICT),
    **dict.fromkeys(("huyện", "quận", "thị xã"), (Level.DISTRICT,)),
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), (Level.COMMUNE,)),
}


def _grouped(pairs: Iterable[tuple[str, Change]]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = defaultdict(list)
    for key, change in pairs:
        found[key].append(change)
    return found


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer, read when first asked for."""
    return Gazetteer(table.units())
