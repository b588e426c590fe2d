"""Địa chỉ máy chủ SPARQL: where a server is, apart from who asks it with what password, so that none is ever shown.

The name and password are those in LANTOA_SPARQL_USER and LANTOA_SPARQL_PASSWORD, or stand in the address, as in
`http://an:secret@host:3030/ds/sparql`; they leave this module in the header of a request only.
"""

import base64
import os
from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from queries.errors import EngineError

_USER: Final = "LANTOA_SPARQL_USER"
_PASSWORD: Final = "LANTOA_SPARQL_PASSWORD"  # noqa: S105  the variable's name


@dataclass(frozen=True, slots=True)
class Address:
    """An http address that may be shown, and the login that may not."""

    url: str
    user: str | None = None
    password: str = field(default="", repr=False)

    @classmethod
    def read(cls, written: str, example: str) -> Self:
        """What somebody wrote, with the login of the environment unless it holds one.

        >>> Address.read("http://an:a%3Ab@host:3030/ds/data", "http://host:3030/ds/data")
        Address(url='http://host:3030/ds/data', user='an')

        Raises:
            EngineError: it is no http address, or half a login; the message never holds a password.

        """
        parts = _split(written, example)
        bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        if parts.username is not None:
            return cls(bare, unquote(parts.username), unquote(parts.password or ""))
        user, password = os.environ.get(_USER) or None, os.environ.get(_PASSWORD, "")
        if password and user is None:
            raise EngineError(f"{_PASSWORD} is set and {_USER} is not")
        if user and ":" in user:
            raise EngineError(f"{_USER}: a name with a colon cannot be sent")
        return cls(bare, user, password)

    def login(self) -> dict[str, str]:
        """The header of HTTP's basic authentication; none without a name.

        >>> Address("http://host/", "an", "x").login()
        {'Authorization': 'Basic YW46eA=='}
        """
        if self.user is None:
            return {}
        words = base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
        return {"Authorization": f"Basic {words}"}


def _split(written: str, example: str) -> SplitResult:
    """The parts of an http address. One whose password is written so that it looks like a path is not even repeated."""
    shown = "what is given" if "@" in written else repr(written)
    try:
        parts = urlsplit(written)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good:
        raise EngineError(f"{shown} is no address of a SPARQL server; it looks like {example}")
    if "@" in parts.path or "@" in parts.fragment:
        raise EngineError(
            "an address with @ in its path: / : @ # in a password are written %2F %3A %40 %23, "
            f"or put it in {_PASSWORD}"
        )
    return parts
