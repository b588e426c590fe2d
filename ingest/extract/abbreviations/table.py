"""Bảng chữ viết tắt: the abbreviations of body names and of the fields that departments are named after.

Both come from the table beside this module and from the schemes of the ontology; the table here decides.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from ingest.extract.abbreviations.compound_codes import taken_apart
from ontology.folding import fold
from ontology.registry import abbreviations, ministries

_CODE: Final = re.compile(r"[A-ZĐ&-]{3,}")


def field(code: str) -> str | None:
    """The field that an abbreviation names after Bộ, Sở, Phòng ("NV" → "Nội vụ"); None when unknown."""
    return meanings("field").get(key(code))


def is_code(word: str) -> bool:
    """Whether a word is an abbreviation that body names use."""
    return key(word) in meanings("name") or key(word) in meanings("field")


def begins_name(word: str) -> bool:
    """Whether a word is an abbreviation that body names use, or made of known ones.

    >>> begins_name("UBND"), begins_name("TTGDTX"), begins_name("XYZ")
    (True, True, False)
    """
    return is_code(word) or taken_apart(word, meanings("name").get, field) != word


def fields() -> tuple[str, ...]:
    """Every field that ministries, departments and divisions are named after, and its abbreviations."""
    return (
        *ministry_fields(),
        *(word for code, meaning, where in rows() if where == "field" for word in (meaning, code)),
    )


def names_field(words: str) -> bool:
    """Whether `words` are a field or begin a list of fields ("Nội vụ", "TC, YT")."""
    first = re.split(r",\s", words.strip(" .;\n"), maxsplit=1)[0]
    return fold(" ".join(first.split())) in fields_by_fold() or bool(field(first))


@cache
def ministry_fields() -> tuple[str, ...]:
    """The fields of the ministries, past ones too ("Nội vụ", "Thông tin và Truyền thông")."""
    return tuple(one.label.removeprefix("Bộ ") for one in ministries() if one.label.startswith("Bộ "))


@cache
def rows() -> tuple[tuple[str, str, str], ...]:
    """(abbreviation, meaning, where it is read so) of every line of the table; where is "name" or "field"."""
    lines = (files("ingest.extract.abbreviations") / "abbreviations.tsv").read_text("utf-8").splitlines()
    split = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return tuple((code, meaning, where) for code, meaning, where in split)


@cache
def meanings(where: str) -> Mapping[str, str]:
    """Abbreviation → meaning: names also from the schemes, if they have one reading there; the table here decides."""
    own = {key(code): meaning for code, meaning, place in rows() if place == where}
    return MappingProxyType({**_registered(), **own} if where == "name" else own)


def _registered() -> dict[str, str]:
    """The abbreviations of bodies and ministries that the schemes know, those with one reading in texts."""
    found = {}
    for short, readings in abbreviations().items():
        full = {one.full for one in readings if one.context == "text"}
        if _CODE.fullmatch(short) and len(full) == 1 and {one.scheme for one in readings} <= {"body", "ministry"}:
            found[short] = full.pop()
    return found


@cache
def name_codes() -> re.Pattern[str]:
    """Every abbreviation of names; spaces around hyphens and & do not count."""
    codes = sorted({*meanings("name"), "TU"}, key=len, reverse=True)
    spaced = (re.sub(r"\\?([-&])", r"\\s*\1\\s*", re.escape(code).replace(r"\ ", r"\s+")) for code in codes)
    first = "".join(sorted({code[0] for code in codes}))  # looked at first, as most words begin otherwise
    return re.compile(rf"(?=[{re.escape(first)}])(?<![\w&])(?:{'|'.join(spaced)})(?![\w&])")


@cache
def fields_by_fold() -> Mapping[str, str]:
    """Ministries' fields as people write them, with and without "và" and commas ("Giáo dục - Đào tạo")."""
    loose = {
        fold(re.sub(r",? và |, ", joint, name)): name
        for name in ministry_fields()
        for joint in (" ", " - ")
        if " và " in name
    }
    return MappingProxyType({**loose, **{fold(name): name for name in ministry_fields()}})


@cache
def offices_by_fold() -> Mapping[str, str]:
    """Fields of divisions, with those of the ministries, by their folded spelling."""
    offices = {fold(meaning): meaning for _, meaning, where in rows() if where == "field"}
    return MappingProxyType({**offices, **fields_by_fold()})


def key(code: str) -> str:
    """An abbreviation as the table has it: no spaces around hyphens and &.

    >>> key("TĐ - KT"), key("GD & ĐT")
    ('TĐ-KT', 'GD&ĐT')
    """
    words = " ".join(code.split())
    return re.sub(r" ?([-&]) ?", r"\1", words) if " " in words else words
