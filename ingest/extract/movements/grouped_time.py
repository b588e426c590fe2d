"""Thời gian chung: the time told once of several movements, of which the sentences behind it then name some.

"Thành đoàn tổng kết các chiến dịch hè diễn ra từ ngày 04/6 đến 06/8/2023. Chiến dịch “…” … Chiến dịch “…” …"
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.moments import stretch
from ingest.extract.movements.page import Page

_GROUP: Final = words.pattern(
    r"\b(?:các|những|hai|ba|bốn|0?[2-5]) (?P<kind>chiến dịch|phong trào|đợt|cuộc vận động)\b[^.;:,“”\"\n\d]{0,60}? "
    r"(?:(?:được|đã|sẽ|cùng|đều) )*(?:diễn ra|triển khai|thực hiện|tổ chức) từ (?=(?:ngày |tháng )?\d)"
)


def timed_together(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those without a time with the days that their paragraph first told of all of their kind."""
    found = list(readings)
    for group in _GROUP.finditer(page.clean) if found else ():
        told = stretch(page.clean, group.end(), page.year)
        end = page.clean.find("\n", group.end()) % (len(page.clean) + 1)
        for place, reading in enumerate(found):
            naming = reading.naming
            same = naming.kind.startswith(group["kind"].split()[0].lower()) and not reading.period
            if (
                told
                and same
                and told[1] < naming.lead.start < end
                and _OPENS.search(page.clean, told[1], naming.lead.start)
            ):
                found[place] = replace(reading, period=told[0], runs=True)
    return found


_OPENS: Final = re.compile(r"[.;:,]\s+(?:[Tt]rong đó,?\s+)?\Z")
"""A movement that its sentence begins with, as one of those told of."""
