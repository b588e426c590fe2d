"""Movements said to be a branch, a part or a form of another one, in sentences written for this test."""

from collections.abc import Iterator

import pytest

from ontology.folding import slug
from tests.ingest.test_movements import CASES, read


def cases() -> Iterator[tuple[str, dict[str, str]]]:
    for line in (CASES / "movement_versions.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            text, said = line[2:].replace("⏎", "\n").split(" ¦ ")
            pairs = (pair.split(">") for pair in said.split(";") if ">" in pair)
            yield text, {slug(local): slug(adapted) for local, adapted in pairs}


@pytest.mark.parametrize(("text", "wanted"), list(cases()))
def test_versions(text: str, wanted: dict[str, str]) -> None:
    _, found = read(text)
    assert {slug(one.name): one.localises for one in found if one.localises} == wanted
