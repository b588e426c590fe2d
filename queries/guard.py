"""Người dùng tự hỏi: analysts' own SPARQL, in a process of its own on a read-only snapshot.

What must not run is refused before anything is evaluated (`queries.sparql_text`). The rest runs with a deadline, a
memory bound and a row limit in a fresh process, which is killed at the deadline; the next query gets another one.
"""

import json
import math
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ontology.namespaces import PREFIXES
from queries import union
from queries.errors import BadQueryError, GuardError, QueryRefusedError, QueryTimeoutError, QueryTooBigError
from queries.snapshot import Snapshot
from queries.sparql_text import Form, Inspected, inspect

ROW_FORMATS: Final = ("json", "csv", "tsv", "xml")
"""what SELECT and ASK answer in; the first one unless asked otherwise"""
GRAPH_FORMATS: Final = ("turtle", "ntriples", "jsonld", "rdfxml")
"""what CONSTRUCT and DESCRIBE answer in"""

_WORKER: Final = Path(__file__).with_name("guard_worker.py")
GRACE: Final = 2
"""seconds on the processor beyond the deadline, should nobody be left to kill the worker"""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take: seconds from start to answer, rows or triples, bytes beside the opened store."""

    deadline: float = 10.0
    rows: int = 10_000
    memory: int = 1 << 30


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs that the SPARQL protocol asks for, by IRI; None leaves that part to the query."""

    default_graphs: tuple[str, ...] | None = None
    named_graphs: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A serialised result; `truncated` when there were more rows than the limit allows."""

    form: Form
    format: str
    body: bytes
    truncated: bool


def formats(form: Form) -> tuple[str, ...]:
    """The formats that a form of query answers in.

    >>> formats(Form.ASK)[0], formats(Form.CONSTRUCT)[0]
    ('json', 'turtle')
    """
    return ROW_FORMATS if form in (Form.SELECT, Form.ASK) else GRAPH_FORMATS


def run_text(
    source: Snapshot | Path,
    text: str,
    format: str | None = None,
    limits: Limits = Limits(),
    dataset: Dataset = Dataset(),
) -> Answer:
    """The answer to an analyst's query over a snapshot, or over the folder of a closed Oxigraph store.

    Without FROM, and without a dataset, it asks the union of all graphs; prefixes of the ontology need no declaration.

    Raises:
        QueryRefusedError: an update, SERVICE, a graph that is not here, a text too long or nested too deep.
        BadQueryError: not SPARQL 1.1, or a format that its form does not have.
        QueryTimeoutError: not answered at the deadline.
        QueryTooBigError: more memory needed than the limit.

    """
    inspected = inspect(text)
    chosen = format or formats(inspected.form)[0]
    if chosen not in formats(inspected.form):
        known = ", ".join(formats(inspected.form))
        raise BadQueryError(f"{inspected.form} answers in {known}, not in {chosen!r}")
    folder = source.path / union.NAME if isinstance(source, Snapshot) else source
    request = _request(folder, text, inspected, limits, dataset) | {"format": chosen}
    head, body = evaluate(_WORKER, request, limits)
    return Answer(inspected.form, chosen, body, head["truncated"])


_FAILURES: Final[dict[str, type[GuardError]]] = {
    "bad": BadQueryError,
    "refused": QueryRefusedError,
    "big": QueryTooBigError,
}


def _request(folder: Path, text: str, inspected: Inspected, limits: Limits, dataset: Dataset) -> dict[str, Any]:
    asked: Sequence[str] = (*(dataset.default_graphs or ()), *(dataset.named_graphs or ()))
    overridden = dataset != Dataset()
    return {
        "store": str(folder),
        "query": text,
        "prefixes": PREFIXES,
        "rows": limits.rows,
        "memory": limits.memory,
        "seconds": math.ceil(limits.deadline) + GRACE,
        "from": inspected.graphs,
        "graphs": asked if overridden else inspected.graphs,
        "default_graphs": dataset.default_graphs,
        "named_graphs": dataset.named_graphs,
    }


def evaluate(program: Path, request: dict[str, Any], limits: Limits) -> tuple[dict[str, Any], bytes]:
    """What a worker answers: a line about it, and the answer. Raises a GuardError when it does not, or says why not."""
    # -I and no environment: nothing from outside comes in. Not a fork: the server that asks has threads.
    command = [sys.executable, "-I", str(program)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env={}) as worker:  # noqa: S603 our own file
        try:
            written, complaint = worker.communicate(json.dumps(request).encode(), timeout=limits.deadline)
        except subprocess.TimeoutExpired:
            raise QueryTimeoutError(f"stopped after {limits.deadline:g} s; ask for less, or anchor the query") from None
        finally:
            worker.kill()
    if worker.returncode < 0 or b"MemoryError" in complaint:
        megabytes = limits.memory >> 20
        raise QueryTooBigError(f"needed more than {megabytes} MiB of memory, or nests too deep; ask for less")
    if worker.returncode:
        raise GuardError(
            f"the query could not be started: {complaint.decode(errors='replace').strip().splitlines()[-1]}"
        )
    first, _, body = written.partition(b"\n")
    head: dict[str, Any] = json.loads(first)
    if "failure" in head:
        raise _FAILURES[head["failure"]](head["reason"])
    return head, body
