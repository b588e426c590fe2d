"""Every question on every engine, over a made country, beside rdflib and networkx.

    python -m benchmarks.questions 57000 FOLDER            # makes, publishes, asks; what is there already is used again
    python -m benchmarks.questions 57000 FOLDER --servers  # also a real Neo4j and a real Fuseki (Java 17, Maven)
    python -m benchmarks.questions 57000 FOLDER --only coverage-silent implements

Milliseconds, the median of some runs after a first one; every engine answers in a process of its own with a deadline.
A question about a document is asked of one district's plan and of the directive that the whole country answers.
rdflib runs the same SPARQL on what it can hold in memory: all quads but the places of statements (OA), so questions
that show words are left out there. networkx has the same edges, and five questions written for it by hand.
"""

import argparse
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from pyoxigraph import RdfFormat, Store, serialize

from benchmarks.graph_corpus import corpus
from benchmarks.peers import Peers
from queries.binding import bound, terms
from queries.cascade import cascade
from queries.catalogue import Question, ValueType, names, question
from queries.coverage import coverage
from queries.engines import Engine, run
from queries.lineage import Walk, lineage
from queries.model import Direction
from queries.snapshot import Snapshot, open_snapshot, publish
from tests.servers.loading import bulk_loaded

DEADLINE: Final = 20.0
RUNS: Final = 5
ENOUGH: Final = 3.0
"""seconds after which no further run is made"""

NATIONWIDE: Final = "tw/ct/0/khoa-13"
DISTRICT: Final = "ubnd.huyen-1/kh/1/2023"
COMMUNE: Final = "ubnd.xa-1/kh/1/2023"
VALUES: Final = {
    ValueType.ORGANISATION: "ubnd.huyen-1",
    ValueType.MOVEMENT: "nong-thon-moi",
    ValueType.TEXT: "hộ nghèo",
}
"""what questions are asked of, apart from documents"""


@dataclass(frozen=True, slots=True)
class Timing:
    """The median in milliseconds and the number of rows; None past the deadline or where it cannot be asked."""

    median: float | None
    rows: int | None = None
    why: str = "–"

    def __str__(self) -> str:
        return self.why if self.median is None else f"{self.median:,.1f}" if self.median < 10 else f"{self.median:,.0f}"


def _bound(data: Path, one: Question, given: dict[str, str]) -> str:
    """The text of a question with its values put in."""
    with open_snapshot(data) as snapshot:
        return bound(one, terms(snapshot, one, given))


def published(documents: int, folder: Path) -> Path:
    """A data folder with a country of so many documents, made when it is not there."""
    data = folder / f"country-{documents}"
    if (data / "current").exists():
        return data
    data.mkdir(parents=True)
    quads = data / "country.nq"
    with quads.open("wb") as file:
        serialize(corpus(documents), file, RdfFormat.N_QUADS)
    store = Store(str(data / "store"))
    store.bulk_load(path=str(quads), format=RdfFormat.N_QUADS)
    quads.unlink()
    start = time.perf_counter()
    publish(store, data, datetime.now(UTC)).close()
    print(f"published in {time.perf_counter() - start:,.0f} s")
    return data


def cases(one: Question) -> Iterator[tuple[str, dict[str, str]]]:
    """What a question is asked of: a name for the table, and its parameters."""
    needed = [each for each in one.parameters if each.required]
    documents = [each.name for each in needed if each.type is ValueType.DOCUMENT]
    others = {each.name: VALUES[each.type] for each in needed if each.type is not ValueType.DOCUMENT}
    if len(documents) == 2:
        yield "commune → directive", others | dict(zip(documents, (COMMUNE, NATIONWIDE), strict=True))
    elif documents:
        yield "one document", others | {documents[0]: DISTRICT}
        yield "nationwide", others | {documents[0]: NATIONWIDE}
    else:
        yield "", others


def timed(work: Callable[[], Callable[[], int]]) -> Timing:
    """How long some work takes in a process of its own; `work` prepares, what it returns runs and counts rows."""
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_measure, args=(work, there))
    process.start()
    there.close()
    try:
        if not here.poll(DEADLINE + 5):
            return Timing(None, why=f"> {DEADLINE:.0f} s")
        return here.recv()  # type: ignore[no-any-return]
    except EOFError:
        return Timing(None, why="died")
    finally:
        process.kill()
        process.join()


def _measure(work: Callable[[], Callable[[], int]], answer: Connection) -> None:
    try:
        once = work()
        rows, taken, start = once(), [], time.perf_counter()
        while len(taken) < RUNS and (not taken or time.perf_counter() - start < ENOUGH):
            begin = time.perf_counter()
            rows = once()
            taken.append((time.perf_counter() - begin) * 1000)
        answer.send(Timing(median(taken), rows))
    except Exception as error:  # noqa: BLE001  told in the table
        answer.send(Timing(None, why=type(error).__name__))


def on_engine(data: Path, engine: Engine, one: Question, given: dict[str, str]) -> Timing:
    """A question on an engine."""

    def work() -> Callable[[], int]:
        snapshot = open_snapshot(data)
        return lambda: len(run(engine, snapshot, one, given).rows)

    return timed(work)


def functions(data: Path) -> Iterator[tuple[str, str, Timing]]:
    """Lineage, coverage and cascade as the command line and the API call them."""
    walk = Walk(Direction.BOTH, depth=6, evidence=True)
    asked: dict[str, Callable[[Snapshot, str], int]] = {
        "lineage": lambda snapshot, ref: len(lineage(snapshot, ref, walk).documents),
        "coverage": lambda snapshot, ref: len(coverage(snapshot, ref).rows),
        "cascade": lambda snapshot, ref: len(cascade(snapshot, ref).provinces),
    }
    for name, ask in asked.items():
        for case, ref in (("one document", DISTRICT), ("nationwide", NATIONWIDE)):
            yield name, case, timed(lambda ask=ask, ref=ref: _opened(data, ask, ref))  # type: ignore[misc]


def _opened(data: Path, ask: Callable[[Snapshot, str], int], ref: str) -> Callable[[], int]:
    snapshot = open_snapshot(data)
    return lambda: ask(snapshot, ref)


def main() -> None:
    """Measure and print."""
    asking = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asking.add_argument("documents", type=int)
    asking.add_argument("folder", type=Path)
    asking.add_argument("--servers", action="store_true")
    asking.add_argument("--peers", action="store_true", help="rdflib and networkx, which take minutes to fill")
    asking.add_argument("--only", nargs="+", default=names())
    given = asking.parse_args()
    data = published(given.documents, given.folder)
    with ExitStack() as stack:
        engines = [Engine.OXIGRAPH, Engine.LADYBUG]
        if given.servers:
            files = Path(stack.enter_context(TemporaryDirectory(dir=given.folder)))
            with open_snapshot(data) as snapshot:
                os.environ.update(stack.enter_context(bulk_loaded(snapshot, files, memory="3g")))
            engines += [Engine.NEO4J, Engine.ENDPOINT]
        for name, case, timing in functions(data):
            print(f"| `{name}` | {case} | {timing.rows} | {timing} |", flush=True)
        peers = Peers.of(data) if given.peers else None
        heads = [*engines, *(("rdflib", "networkx") if peers else ())]
        print(f"\n| question | asked of | rows | {' | '.join(heads)} |\n|{'---|' * (len(heads) + 3)}")
        for name in given.only:
            one = question(name)
            for case, values in cases(one):
                timings = [on_engine(data, engine, one, values) for engine in engines]
                rows = {timing.rows for timing in timings} - {None}
                others = [timed(each) for each in peers.ways(name, _bound(data, one, values), values)] if peers else []
                cells = " | ".join(map(str, (*timings, *others)))
                print(f"| `{name}` | {case} | {' / '.join(map(str, sorted(rows)))} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
