"""What the extractor says of the texts that a gold was made from."""

import json
from collections.abc import Mapping
from pathlib import Path

from ingest.evaluation.matching import Json
from ingest.model import IngestError
from ingest.pipeline import contracts, extract_file


def predict(gold: Mapping[str, Json], texts: Path) -> dict[str, Json]:
    """The extraction of each gold document's text, read together so that movements are recognised across them.

    The text is the file that the gold's `source` names, or the one whose name begins with the gold's name.

    Raises:
        IngestError: a text is missing or cannot be read.

    """
    read = [extract_file(_text_of(name, document, texts)) for name, document in gold.items()]
    as_in_files = json.loads(json.dumps(list(contracts(read))))
    return dict(zip(gold, as_in_files, strict=True))


def _text_of(name: str, document: Json, texts: Path) -> Path:
    source = texts / str(document.get("source") or name)
    if source.is_file():
        return source
    found = sorted(texts.glob(f"{name}*"))
    if len(found) != 1:
        raise IngestError(str(source), f"{len(found)} files fit, expected the one text of {name}.json")
    return found[0]


def read_formats(manifest: Path) -> dict[str, str]:
    """The format that each document of a manifest came in, by its id; a manifest is a list of {"id", "format"}.

    Raises IngestError when it is none.
    """
    try:
        return {str(one["id"]): str(one["format"]) for one in json.loads(manifest.read_text("utf-8"))}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise IngestError(str(manifest), f'expected a JSON list of {{"id": …, "format": …}} ({error!r})') from error
