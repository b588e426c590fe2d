"""The process that reads one document somebody sent, and nothing else: bounded, killed when too slow.

Reads from standard input a line of JSON (`name`, `media_type`, `memory`, `seconds`), then the document's bytes; writes
one JSON object: the contract, or why the document cannot be read.
"""

import json
import sys
from dataclasses import replace
from typing import Any

from ingest.contract import to_contract
from ingest.extract.movements.localities import cluster
from ingest.model import IngestError
from ingest.pipeline import extraction_of
from ingest.read import read_stream
from ingest.read.sniff import by_content
from queries.guard_worker import bound


def main() -> None:
    """One document, one answer."""
    request = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    bound(request["memory"], request["seconds"])
    answer: dict[str, Any]
    try:
        answer = {"contract": _contract(request["name"], data, request["media_type"])}
    except IngestError as error:
        answer = {"unreadable": [error.path, error.reason]}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode())


def _contract(name: str, data: bytes, media_type: str | None) -> dict[str, Any]:
    raw = read_stream(name, data, by_content(data) or media_type)
    extraction = extraction_of(raw)
    (movements,) = cluster([extraction.movements])
    return to_contract(replace(extraction, movements=movements), name, raw.text)


if __name__ == "__main__":
    main()
