"""What an error means for who asked: one table from error to exit code, HTTP status and title.

Exit codes: 0 all good, 1 something failed, 2 wrong usage, 70 a defect of ours, 130 stopped by the user.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

USAGE: Final = 2
STOPPED: Final = 130


@dataclass(frozen=True, slots=True)
class Failure:
    """How an error is told. `slug` names the kind of problem in its `type`."""

    slug: str
    exit_code: int
    status: int
    vi: str
    en: str

    def title(self, language: str) -> str:
        """What kind of problem it is, in "vi" or "en"."""
        return self.vi if language == "vi" else self.en


class ProblemError(Exception):
    """A request that cannot be answered, in the words of RFC 9457; `vi` and `en` are the title."""

    def __init__(self, status: int, slug: str, vi: str, en: str, detail: str) -> None:
        super().__init__(detail)
        self.status, self.slug, self.vi, self.en = status, slug, vi, en


UNEXPECTED: Final = Failure("unexpected", 70, 500, "Lỗi của chương trình", "A defect of the program")


@cache
def _table() -> dict[type[Exception], Failure]:
    """By class of error; imported late, because most commands never fail."""
    from ingest.load import StoreError  # noqa: PLC0415
    from ingest.model import IngestError  # noqa: PLC0415
    from queries import errors  # noqa: PLC0415
    from queries.snapshot import NothingPublishedError  # noqa: PLC0415

    return {
        IngestError: Failure("unreadable-text", 1, 422, "Không đọc được văn bản", "The text cannot be read"),
        StoreError: Failure("store", 1, 503, "Không mở được kho dữ liệu", "The store cannot be opened"),
        NothingPublishedError: Failure("nothing-published", 1, 503, "Chưa có dữ liệu", "There is no data yet"),
        errors.UnknownQuestionError: Failure("unknown-question", 2, 404, "Không có câu hỏi này", "No such question"),
        errors.BadJudgementError: Failure("bad-judgement", 2, 409, "Phán đoán không nhận được", "A judgement is wrong"),
        errors.BadParameterError: Failure("bad-parameter", 2, 400, "Tham số không đúng", "A parameter is wrong"),
        errors.UnknownReferenceError: Failure("not-found", 1, 404, "Không tìm thấy", "Not found"),
        errors.AmbiguousReferenceError: Failure("ambiguous", 1, 409, "Có nhiều khả năng", "It may mean several things"),
        errors.EngineError: Failure("engine", 1, 503, "Máy truy vấn không trả lời", "The engine does not answer"),
        errors.BadQueryError: Failure("bad-query", 2, 400, "Câu truy vấn sai cú pháp", "The query is not SPARQL"),
        errors.QueryRefusedError: Failure("refused", 2, 403, "Câu truy vấn bị từ chối", "The query is refused"),
        errors.QueryTimeoutError: Failure("timeout", 1, 504, "Câu truy vấn quá hạn", "The query took too long"),
        errors.QueryTooBigError: Failure("too-big", 1, 422, "Câu truy vấn quá lớn", "The query needs too much memory"),
        errors.QueriesError: Failure("unanswered", 1, 500, "Không trả lời được", "It cannot be answered"),
    }


def failure(error: BaseException) -> Failure:
    """How this error is told; UNEXPECTED for one that nobody foresaw.

    >>> from queries.errors import BadParameterError
    >>> failure(BadParameterError("depth: expected a whole number")).status, failure(ZeroDivisionError()).exit_code
    (400, 70)
    """
    table = _table()
    return next((table[kind] for kind in type(error).__mro__ if kind in table), UNEXPECTED)


def known() -> tuple[type[Exception], ...]:
    """The classes of errors that the table tells apart."""
    return tuple(_table())
