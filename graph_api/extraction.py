"""Đọc văn bản gửi lên: documents that somebody sends are read in processes of their own, a few at a time.

A scan of many pages keeps a processor busy for minutes. It must not hold a thread of the server, and is given up at the
deadline; who comes while all places are taken waits for one as long at most.
"""

import asyncio
import json
import math
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph_api.failures import ProblemError
from ingest.model import IngestError
from queries.guard import GRACE

_ROOT: Final = Path(__file__).parent.parent
_COMMAND: Final = (sys.executable, "-P", "-m", "graph_api.extraction_worker")


class Extractions:
    """The places for reading: `places` documents at once, `deadline` seconds and `memory` bytes for each."""

    def __init__(self, places: int, deadline: float, memory: int) -> None:
        self._places = asyncio.Semaphore(places)
        self._deadline, self._memory = deadline, memory

    async def contract(self, name: str, data: bytes, media_type: str | None) -> dict[str, Any]:
        """What a document says, as `lantoa extract` prints it.

        Raises:
            IngestError: it cannot be read.
            ProblemError: 503, no place became free in time; 504, it was not read at the deadline; 422, it needs more
                memory than one document may take.

        """
        await self._take_place()
        try:
            return await self._read(name, data, media_type)
        finally:
            self._places.release()

    async def _take_place(self) -> None:
        try:
            async with asyncio.timeout(self._deadline):
                await self._places.acquire()
        except TimeoutError:
            detail = f"other documents were being read for {self._deadline:g} s; try again later"
            raise ProblemError(503, "busy", "Máy chủ đang bận", "The server is busy", detail) from None

    async def _read(self, name: str, data: bytes, media_type: str | None) -> dict[str, Any]:
        request = {
            "name": name,
            "media_type": media_type,
            "memory": self._memory,
            "seconds": math.ceil(self._deadline) + GRACE,
        }
        try:
            async with asyncio.timeout(self._deadline):
                done = await _run(json.dumps(request).encode() + b"\n" + data)
        except TimeoutError:
            detail = f"not read within {self._deadline:g} s; long scans are read by: lantoa extract FILE"
            raise ProblemError(504, "timeout", "Đọc văn bản quá hạn", "Reading took too long", detail) from None
        if done.returncode < 0 or b"MemoryError" in done.complaint:
            detail = f"it needs more than {self._memory >> 20} MiB of memory"
            raise ProblemError(422, "too-big", "Văn bản quá lớn", "The document needs too much memory", detail)
        if done.returncode:
            raise RuntimeError(done.complaint.decode(errors="replace"))
        answer = json.loads(done.written)
        if "unreadable" in answer:
            raise IngestError(*answer["unreadable"])
        contract: dict[str, Any] = answer["contract"]
        return contract


@dataclass(frozen=True, slots=True)
class _Done:
    """What a worker left behind."""

    returncode: int
    written: bytes
    complaint: bytes


async def _run(request: bytes) -> _Done:
    """One worker, with what it starts (Tesseract), in a session of its own that ends with the request."""
    pipe = asyncio.subprocess.PIPE
    environment = os.environ | {"PYTHONPATH": str(_ROOT)}
    worker = await asyncio.create_subprocess_exec(
        *_COMMAND, stdin=pipe, stdout=pipe, stderr=pipe, env=environment, start_new_session=True
    )
    try:
        written, complaint = await worker.communicate(request)
        return _Done(await worker.wait(), written, complaint)
    finally:
        if worker.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(worker.pid, signal.SIGKILL)
            await worker.wait()
