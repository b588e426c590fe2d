"""What a line must have before a pattern is tried on it: no pattern is kept from a line that it matches."""

import re

import pytest

from ingest.extract.needles import needles


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bTT\s?[./]?\s?(?=HĐND)", "TT. HĐND"),
        (r"(?<=Hội )KH\b(?!\s?[&-])", "Hội KH"),
        (r"ab?c*d+e{0,2}f", "adf"),
        (r"x{2}y", "xxy"),
        (r"[a]]?(b|c)d", "abd"),
        (r"A\.B|C", "C"),
        (r"(?:Bộ|Sở) Y tế", "Sở Y tế"),
        (r"\(để (?P<what>biết)\)$", "(để biết)"),
        (r"(?i:cổng)TT", "CỔNGTT"),
    ],
)
def test_what_matches_has_a_needle(pattern: str, text: str) -> None:
    assert re.search(pattern, text)
    assert not needles(pattern) or any(word in text for word in needles(pattern))


def test_letters_that_need_not_be_there_are_no_needles() -> None:
    assert needles("ab?") == ("a",)
    assert needles("a?|b") == ()
