"""What can go wrong when somebody asks.

QueriesError
├── UnknownQuestionError   no question of that name
├── BadHeaderError         a question file that does not declare what it uses
├── BadParameterError      a parameter missing, unknown or not of its type
├── WrittenReferenceError  what somebody wrote does not name one thing
│   ├── UnknownReferenceError
│   └── AmbiguousReferenceError
├── EngineError            an engine that is not installed, not reachable or fails
├── BadJudgementError      a line of the file of judgements that is none, or contradicts others
└── GuardError             an analyst's own query that was not answered
    ├── BadQueryError      not SPARQL
    ├── QueryRefusedError  an update, a call to the network, a graph outside the dataset
    ├── QueryTimeoutError  stopped at the deadline
    └── QueryTooBigError   more memory than one query may take
"""

from collections.abc import Sequence


class QueriesError(Exception):
    """Anything that stops a question from being answered; the message is for people."""


class UnknownQuestionError(QueriesError, LookupError):
    """No question of that name; the message lists the nearest ones."""


class BadHeaderError(QueriesError, ValueError):
    """A question whose header does not match its query. The message begins with file and line."""


class BadParameterError(QueriesError, ValueError):
    """A parameter that is missing, unknown or not of its type."""


class BadJudgementError(QueriesError, ValueError):
    """A judgement that cannot be read or contradicts others; the message begins with the place or names the other."""


class WrittenReferenceError(QueriesError, LookupError):
    """What somebody wrote does not name one thing. `candidates` are IRIs with labels, best first."""

    def __init__(self, message: str, candidates: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class UnknownReferenceError(WrittenReferenceError):
    """Nothing is called that."""


class AmbiguousReferenceError(WrittenReferenceError):
    """Several things are called that."""


class EngineError(QueriesError, OSError):
    """An engine that is not installed, cannot be reached or fails; the message says what would help."""


class GuardError(QueriesError):
    """An analyst's own query that was not answered."""


class BadQueryError(GuardError, ValueError):
    """A text that is not a SPARQL query, with the parser's words."""


class QueryRefusedError(GuardError, PermissionError):
    """A query that may not run here: an update, a call to the network, a graph outside the dataset."""


class QueryTimeoutError(GuardError, TimeoutError):
    """A query that was stopped at its deadline."""


class QueryTooBigError(GuardError, MemoryError):
    """A query that needed more memory than one query may take."""
