"""Zip packages: opened only when they are whole and stay within bounds."""

import zipfile
from io import BytesIO

from ingest.model import IngestError
from ingest.read.reading import LARGEST_CONTENT

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def parts_of(name: str, data: bytes) -> tuple[str, ...]:
    """The names of a package's parts; raises IngestError when it is broken, locked or would unpack to too much.

    zipfile never unpacks more of a part than its directory declares, so the declared sizes bound the memory.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise IngestError(name, f"a broken zip package ({error}); the file may be cut off") from None
    if any(entry.flag_bits & 1 for entry in entries):
        raise IngestError(name, "the package is locked with a password; save it without one")
    size = sum(entry.file_size for entry in entries)
    if size > LARGEST_CONTENT:
        raise IngestError(name, f"unpacks to {size:,} bytes, more than the {LARGEST_CONTENT:,} that are read")
    return tuple(entry.filename for entry in entries)
