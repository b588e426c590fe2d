"""Look-ups of place names a second, beside a floor: one dictionary look-up on the folded name.

python benchmarks/places.py

Every name is looked up once a round, with what was remembered of written forms forgotten before it unless the line
says otherwise; the best of some rounds counts, as the machine may be busy.
"""

import time
from collections.abc import Callable, Iterable
from datetime import date

from ontology.folding import fold, old_tone
from ontology.gazetteer.written import readings
from ontology.levels import Level
from ontology.places import Unit, gazetteer

ROUNDS = 5
DAY = date(2023, 1, 1)


def rate(look_up: Callable[[str], object], names: list[str], *, fresh: bool = True) -> float:
    """Look-ups a second in the best round."""
    best = float("inf")
    for _ in range(ROUNDS):
        if fresh:
            readings.cache_clear()
        start = time.perf_counter()
        for name in names:
            look_up(name)
        best = min(best, time.perf_counter() - start)
    return len(names) / best


def one_mark_wrong(name: str) -> str:
    """The name with its first ô, ơ or ê read as another vowel."""
    return name.translate(str.maketrans("ồộốơớờềếệ", "ôôôôôôêêê"))


def report(label: str, per_second: float) -> None:
    """One line."""
    print(f"{label:<46}{per_second:>12,.0f} /s")


def main() -> None:
    """Measure and print."""
    start = time.perf_counter()
    places = gazetteer()
    print(f"loaded in {time.perf_counter() - start:.3f} s")
    units: Iterable[Unit] = [
        unit for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE) for unit in places.on(DAY, level)
    ]
    full = [unit.full_name for unit in units]
    bare = [unit.name for unit in units if not unit.name.isdigit()]
    floor: dict[str, list[Unit]] = {}
    for unit in units:
        floor.setdefault(fold(unit.full_name), []).append(unit)
    places.find("x")

    report("floor: dict.get(fold(full name))", rate(lambda name: floor.get(fold(name)), full))
    report("exact, full name", rate(places.find, full))
    report("exact, full name, on a day", rate(lambda name: places.find(name, on=DAY), full))
    report("exact, bare name", rate(places.find, bare))
    report(
        "exact, bare name, on a day, a level", rate(lambda name: places.find(name, on=DAY, level=Level.COMMUNE), bare)
    )
    report("upper case", rate(places.find, [name.upper() for name in full]))
    report("abbreviated type (TX., H., P.)", rate(places.find, [abbreviated(name) for name in full]))
    short = [abbreviated(name) for name in full]
    report("abbreviated type, written form seen before", rate(places.find, short, fresh=False))
    report("old tone placement", rate(places.find, [old for name in full if (old := old_tone(name)) != name]))
    report("without accents", rate(places.find, [fold(name) for name in full]))
    report("one diacritic wrong", rate(places.find, [bad for name in full if (bad := one_mark_wrong(name)) != name]))


def abbreviated(name: str) -> str:
    """The full name with its type abbreviated."""
    for kind, short in (
        ("thành phố ", "TP. "),
        ("thị xã ", "TX. "),
        ("thị trấn ", "TT. "),
        ("huyện ", "H. "),
        ("xã ", "X. "),
        ("phường ", "P."),
    ):
        if name.startswith(kind):
            return short + name.removeprefix(kind)
    return name


if __name__ == "__main__":
    main()
