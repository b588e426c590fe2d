"""What is looked for by its first letters is found as the pattern itself finds it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.extract.beginnings import Begun, beginnings

PATTERNS = [
    r"(?<!\w)(?:kế hoạch|kể|chỉ (?:thị|tiêu))(?!\w)",
    r"(?P<what>ủy ban )?(?:nhân dân|mặt trận)",
    r"(?:[Cc]ác\s+)?[Bb]ộ|sở",
    r"b{2,3}a|b?ộ",
    r"k(?=ế)\w+",
]
WORDS = [
    "kế hoạch",
    "Kế HOẠCH",
    "kể",
    "kế",
    "chỉ thị",
    "ủy ban nhân dân",
    "ủy ban mặt trận",
    "Các bộ",
    "bộ",
    "sở",
    "bbba",
]


@given(
    source=st.sampled_from(PATTERNS),
    flags=st.sampled_from([0, re.IGNORECASE]),
    letters=st.sampled_from([1, 2, 4]),
    words=st.lists(st.sampled_from(WORDS), max_size=8),
    gap=st.sampled_from([" ", "", ", "]),
)
def test_the_same_is_found(source: str, flags: int, letters: int, words: list[str], gap: str) -> None:
    pattern, text = re.compile(source, flags), gap.join(words)
    begun = Begun(pattern, letters)
    spans = [match.span() for match in pattern.finditer(text)]
    assert [match.span() for match in begun.finditer(text)] == spans
    assert [match.span() for match in begun.finditer(text, 2, 9)] == [
        one.span() for one in pattern.finditer(text, 2, 9)
    ]
    assert begun.sub(lambda found: f"<{found[0]}>", text) == pattern.sub(r"<\g<0>>", text)


@pytest.mark.parametrize("source", [r"\w+", r"(?:kế)?\s*\d", r".a", r"[^a]b", r"(?:a|\d)x"])
def test_what_may_begin_with_anything_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="may begin with anything"):
        beginnings(source)
