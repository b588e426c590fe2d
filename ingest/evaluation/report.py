"""Figures of an evaluation, and the words they are printed in."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One measure. With `found` it is precision, recall and F1; without, the share of `gold` that is right.

    >>> Row("citation", right=9, gold=10, found=12).f1, Row("date", right=9, gold=10).share
    (0.8181818181818182, 0.9)
    """

    measure: str
    right: int
    gold: int
    found: int | None = None

    @property
    def precision(self) -> float | None:
        """Right of found; None when nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def share(self) -> float | None:
        """Right of gold: recall, or the share that is right."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean, or the share where nothing can be found too much; None when there is nothing to find."""
        if self.found is None:
            return self.share
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else None


@dataclass(frozen=True, slots=True)
class Report:
    """All rows in order, and every miss in words ("004 citation missed: …")."""

    rows: tuple[Row, ...]
    misses: tuple[str, ...] = field(default=())

    def row(self, measure: str) -> Row:
        """The row of a measure; raises KeyError with the measures there are."""
        for row in self.rows:
            if row.measure == measure:
                return row
        raise KeyError(f"no measure {measure!r}; there are {', '.join(row.measure for row in self.rows)}")

    def text(self) -> str:
        """A table for a terminal."""
        lines = [f"{'measure':<12} {'P':>6} {'R':>6} {'F1':>6}   counts"]
        lines += [
            f"{r.measure:<12} {_number(r.precision)} {_number(r.share)} {_number(r.f1)}   {counts(r)}"
            for r in self.rows
        ]
        return "\n".join(lines)

    def markdown(self) -> str:
        """The same as a Markdown table."""
        lines = ["| measure | P | R | F1 or share | counts |", "|---|---|---|---|---|"]
        for row in self.rows:
            cells = (_number(row.precision), _number(row.share), _number(row.f1))
            lines.append(f"| {row.measure} | {' | '.join(cell.strip() for cell in cells)} | {counts(row)} |")
        return "\n".join(lines)


def format_table(reports: Mapping[str, Report]) -> str:
    """F1 or share of every measure for each format, as a Markdown table, with what there is in the gold.

    >>> print(format_table({"doc": Report((Row("date", 9, 10),)), "pdf": Report((Row("date", 4, 5),))}))
    | measure | doc | pdf |
    |---|---|---|
    | date | 0.900 (10) | 0.800 (5) |
    """
    measures = dict.fromkeys(row.measure for report in reports.values() for row in report.rows)
    lines = ["| measure | " + " | ".join(reports) + " |", "|---" * (len(reports) + 1) + "|"]
    for measure in measures:
        cells = (_cell(report, measure) for report in reports.values())
        lines.append(f"| {measure} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(report: Report, measure: str) -> str:
    row = next((row for row in report.rows if row.measure == measure), None)
    return f"{_number(row.f1).strip()} ({row.gold})" if row and row.gold else "-"


def counts(row: Row) -> str:
    """The counts behind a figure."""
    if row.found is None:
        return f"{row.right} of {row.gold}"
    return f"{row.right} right of {row.found} found, {row.gold} in gold"


def _number(value: float | None) -> str:
    return f"{value:6.3f}" if value is not None else "     -"
