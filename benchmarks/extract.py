"""Characters a second on one core: the whole extraction beside eyecite, underthesea's NER and the bare number pattern.

pip install eyecite==2.7.8 underthesea==9.5.0
python benchmarks/extract.py [../shared/practice/texts]

Processor time in one process, of each text the best of some rounds in which all take turns. The extraction (header,
citations, movements, recipients, targets, assignments, organisations, doubts, places in the text as read) and the
pattern run over every text of the folder; eyecite, with its default tokenizer, over English made here: as many
documents of the same lengths, with as many citations as the extraction finds in the Vietnamese ones; underthesea over
a sample of the same texts, paragraph by paragraph (a whole document at once is slower). What is not installed is left
out.
"""

import argparse
import logging
import random
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from ingest.extract.citations.numbers import find_numbers
from ingest.model import RawDocument
from ingest.pipeline import extraction_of

ROUNDS = 5
WHOLE = "lantoa, the whole extraction"
SAMPLE = 20_000
"""Characters of the sample for underthesea."""

NAMES = ("Miller", "Harris", "Okafor", "Lindqvist", "Marsh", "Delgado", "Whitmore", "Rhodes", "Tanaka", "Brandt")
REPORTERS = ("U.S.", "F.2d", "F.3d", "F. Supp. 2d", "S. Ct.", "Cal. 4th", "N.E.2d", "P.3d")
COURTS = ("2d Cir.", "9th Cir.", "S.D.N.Y.", "D.C. Cir.")
PROSE = (
    "the court below weighed the record as a whole and found no error in the instructions given to the jury",
    "counsel raised the matter for the first time on appeal, and the panel declined to reach it",
    "nothing in the agreement obliged the carrier to give notice before the end of the term",
    "the agency answered each of the comments and explained why a narrower rule would not serve",
    "a reader of the statute would expect the exception to be as broad as the duty it limits",
    "the witness had no knowledge of the letter until the spring of that year",
)


def citation(chance: random.Random) -> str:
    """A reference as American opinions print it: mostly cases, some statutes, some short forms."""
    first, second = chance.sample(NAMES, 2)
    volume, page = chance.randint(1, 990), chance.randint(1, 1400)
    reporter, year = chance.choice(REPORTERS), chance.randint(1950, 2020)
    full = f"See {first} v. {second}, {volume} {reporter} {page}, {page + 3} ({chance.choice(COURTS)} {year})."
    statute = f"Relief lies under {chance.randint(1, 50)} U.S.C. § {chance.randint(1, 2000)}."
    short = f"{first}, {volume} {reporter}, at {page + 5}."
    return chance.choices((full, statute, short, f"Id. at {page}."), (6, 2, 1, 1))[0]


def english(characters: int, citations: int, chance: random.Random) -> str:
    """A document of so many characters, in paragraphs, with its citations spread evenly."""
    every = characters / (citations + 1)
    pieces: list[str] = []
    length = cited = 0
    while length < characters:
        due = cited < citations and length >= (cited + 1) * every
        piece = citation(chance) if due else f"{chance.choice(PROSE).capitalize()}."
        cited += due
        pieces.append(piece + ("\n" if len(pieces) % 7 == 6 else " "))
        length += len(pieces[-1])
    return "".join(pieces)[:characters]


def sample(texts: Sequence[str]) -> list[str]:
    """Paragraphs from every text, of together about SAMPLE characters."""
    share = SAMPLE // len(texts)
    return [line for text in texts for line in text[:share].split("\n") if line.strip()]


Work: TypeAlias = tuple[Callable[[str], object], Sequence[str]]
"""What is measured, and the texts it is measured on."""


def rates(works: Mapping[str, Work]) -> dict[str, float]:
    """Millions of characters a second of processor time by label, each text in the best of some rounds.

    Each round does all the works in turn: a machine that is slow for a while is so for all of them.
    """
    best = {label: [float("inf")] * len(texts) for label, (_, texts) in works.items()}
    for _ in range(ROUNDS):
        for label, (work, texts) in works.items():
            for place, text in enumerate(texts):
                start = time.process_time()
                work(text)
                best[label][place] = min(best[label][place], time.process_time() - start)
    return {label: sum(map(len, texts)) / sum(best[label]) / 1e6 for label, (_, texts) in works.items()}


def start_up() -> float:
    """Seconds from the shell to the shell that `lantoa --help` takes, the best of some runs."""
    command = [sys.executable, "-m", "graph_api", "--help"]
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return min(times)


def extract(text: str) -> int:
    """The whole extraction; how many documents the text cites."""
    found = extraction_of(RawDocument("", "", text))
    return len(found.citations) + len(found.unnumbered)


def peers(texts: Sequence[str], cited: Sequence[int]) -> dict[str, Work]:
    """Other libraries, those that are installed."""
    chance = random.Random(4)  # noqa: S311  the same English every time, nothing secret
    logging.disable(logging.WARNING)  # eyecite tells of citations that overlap
    works: dict[str, Work] = {}
    try:
        get_citations = import_module("eyecite").get_citations
        made = [english(len(text), count, chance) for text, count in zip(texts, cited, strict=True)]
        works["eyecite, default tokenizer, English"] = get_citations, made
    except ModuleNotFoundError as error:
        print(f"left out: {error}")
    try:
        ner = import_module("underthesea").ner
        works[f"underthesea ner, {SAMPLE:,} characters"] = ner, sample(texts)
    except ModuleNotFoundError as error:
        print(f"left out: {error}")
    return works


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="?", default="../shared/practice/texts", type=Path)
    texts = [path.read_text("utf-8") for path in sorted(parser.parse_args().texts.glob("*.txt"))]
    cited = [extract(text) for text in texts]
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters, {sum(cited):,} citations")
    measured = rates(
        {
            WHOLE: (extract, texts),
            "lantoa, the bare number pattern": (lambda text: sum(1 for _ in find_numbers(text)), texts),
            **peers(texts, cited),
        }
    )
    for label, speed in measured.items():
        print(f"{label:<42}{speed:>8.3f} M/s   extraction {measured[WHOLE] / speed:>7.2f} ×")
    print(f"{'lantoa --help':<42}{start_up():>8.3f} s")


if __name__ == "__main__":
    main()
