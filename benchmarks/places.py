"""Look-ups of place names a second, beside a floor: one dictionary look-up on the folded name.

python -m benchmarks.places

Every name is looked up once a round, with what was remembered of written forms forgotten before it unless the line
says otherwise; the best of some rounds counts, as the machine may be busy.
"""

import time
from collections.abc import Callable, Iterable
from datetime import date

from ontology.folding import fold, old_tone
from ontology.gazetteer import table
from ontology.gazetteer.written import readings
from ontology.levels import Level
from ontology.places import Gazetteer, Unit, gazetteer

ROUNDS = 5
DAY = date(2023, 1, 1)


def rate(look_up: Callable[[Gazetteer, str], object], names: list[str], *, seen: bool = False) -> float:
    """Look-ups a second in the best round."""
    best, places = float("inf"), fresh()
    for _ in range(ROUNDS):
        places = places if seen else fresh()
        start = time.perf_counter()
        for name in names:
            look_up(places, name)
        best = min(best, time.perf_counter() - start)
    return len(names) / best


def fresh() -> Gazetteer:
    """A gazetteer that has looked nothing up yet, all its tables made."""
    readings.cache_clear()
    places = Gazetteer(table.units())
    places.find("x", level=Level.COMMUNE)
    return places


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

    short = [abbreviated(name) for name in full]
    report("floor: dict.get(fold(full name))", rate(lambda _, name: floor.get(fold(name)), full))
    report("exact, full name", rate(Gazetteer.find, full))
    report("exact, full name, on a day", rate(lambda here, name: here.find(name, on=DAY), full))
    report("exact, bare name", rate(Gazetteer.find, bare))
    report(
        "exact, bare name, on a day, a level",
        rate(lambda here, name: here.find(name, on=DAY, level=Level.COMMUNE), bare),
    )
    report("upper case", rate(Gazetteer.find, [name.upper() for name in full]))
    for seen, when in ((False, ""), (True, ", seen before")):
        report(f"abbreviated type (TX., H., P.){when}", rate(Gazetteer.find, short, seen=seen))
        old = [changed for name in full if (changed := old_tone(name)) != name]
        report(f"old tone placement{when}", rate(Gazetteer.find, old, seen=seen))
        report(f"without accents{when}", rate(Gazetteer.find, [fold(name) for name in full], seen=seen))
        bad = [changed for name in full if (changed := one_mark_wrong(name)) != name]
        report(f"one diacritic wrong{when}", rate(Gazetteer.find, bad, seen=seen))


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
