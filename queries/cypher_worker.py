"""The process that evaluates one Cypher query of an analyst, and nothing else: bounded, and killed when too slow.

Run as a file, not imported. Reads a JSON request from standard input; writes one line of JSON about the answer, then
the rows as JSON. Once the graph is open it can open no other file and no connection, and write no file, whatever the
query says.
"""

import datetime
import decimal
import json
import re
import resource
import sys
import uuid
from itertools import islice
from pathlib import Path
from typing import Any, Final

import ladybug

_IMPORTED: Final = (datetime, decimal, uuid)
"""what ladybug would import when a row holds one, after no file can be opened any more"""
MAX_BODY: Final = 64 << 20
"""bytes of an answer"""
_MAX_SIZE: Final = 1 << 36
"""bytes that the file may have: as much as its writer allows"""


def main() -> None:
    """One request, one answer."""
    request = json.load(sys.stdin)
    database = ladybug.Database(
        request["file"],
        read_only=True,
        max_num_threads=1,
        max_db_size=_MAX_SIZE,
        buffer_pool_size=request["memory"] // 2,
    )
    connection = ladybug.Connection(database)
    connection.execute("MATCH (n) RETURN count(n)")  # opens what is opened late
    _bound(request["memory"], request["seconds"])
    try:
        head, body = _answer(connection, request)
    except MemoryError:
        head, body = {"failure": "big", "reason": "out of memory"}, b""
    except RuntimeError as error:
        kind = "big" if re.search("buffer|bad_alloc|memory", str(error), re.IGNORECASE) else "bad"
        head, body = {"failure": kind, "reason": str(error)}, b""
    if len(body) > MAX_BODY:
        reason = f"an answer of {len(body):,} bytes; at most {MAX_BODY:,} are sent"
        head, body = {"failure": "big", "reason": reason}, b""
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)
    sys.stdout.buffer.flush()


def _bound(memory: int, seconds: int) -> None:
    """`memory` bytes more than are in use now, so much time on the processor, no new files and nothing written."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _answer(connection: ladybug.Connection, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    result = connection.execute(request["query"])
    if isinstance(result, list):
        return {"failure": "refused", "reason": "one statement at a time"}, b""
    rows = list(islice(iter(result), request["rows"] + 1))
    kept = rows[: request["rows"]]
    body = json.dumps({"columns": result.get_column_names(), "rows": kept}, ensure_ascii=False, default=_written)
    return {"truncated": len(rows) > len(kept)}, body.encode()


def _written(value: object) -> int | float | str:
    """A value that JSON has no form for: sums, which ladybug gives as decimals, are numbers."""
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value)


if __name__ == "__main__":
    main()
