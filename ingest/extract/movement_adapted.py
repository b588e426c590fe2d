"""Bản địa phương: which movement of a document is said to adapt another one ("cụ thể hóa phong trào …")."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from ingest.extract.letters import UPPER
from ingest.extract.movement_groups import Group
from ingest.extract.movement_localities import level_of_name
from ingest.model import Header
from ontology.folding import slug
from ontology.places import gazetteer

_LOCALLY: Final = re.compile(
    r"\b(?:của|ở|tại|trong)\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu|địa\s+phương|ngành|đơn\s+vị|ta)\b"
)
_MADE_OF_IT: Final = re.compile(
    r"\b(?:cụ\s+thể\s+h[óo]a|triển\s+khai|vận\s+dụng|phát\s+triển|xây\s+dựng|đổi\s+tên|chuyển)\s+(?:thành|bằng)\b[^.;:“”\n]{0,40}\Z"
)


def adapted(clean: str, groups: Sequence[Group], header: Header) -> Mapping[str, str]:
    """The movements that go by another name here ("với tên gọi của tỉnh là “…”"), each with the one that it adapts."""
    placed = sorted((one.naming.span, one, group.key) for group in groups for one in group.readings)
    found: dict[str, str] = {}
    for (_, before, national_key), (_, here, key) in pairwise(placed):
        between = clean[before.naming.span.end : here.naming.span.start]
        renamed = here.naming.rule == "movement.renamed" and (_LOCALLY.search(between) or level_of_name(here.name))
        made = not renamed and _MADE_OF_IT.search(clean[before.naming.span.end : here.naming.lead.start])
        if key != national_key and (renamed or (made and level_of_name(here.name))):
            found.setdefault(key, national_key)
        follows = _FOLLOWS.fullmatch(clean, before.naming.span.end, here.naming.lead.start)
        if key != national_key and follows and _has_place(before.name, header):
            found.setdefault(national_key, key)
        elif key != national_key and _FOLLOWS_IT.match(clean, here.naming.span.end) and _has_place(here.name, header):
            found.setdefault(key, national_key)
    return found


def _has_place(name: str, header: Header) -> bool:
    """Whether a name begins with a place, or with what the issuer is called."""
    own = _CAPITALS.match(name)
    called = own is not None and header.issuer is not None and slug(own[0]) in slug(header.issuer.name)
    return called or level_of_name(name) is not None or bool(own and gazetteer().find(own[0]))


_CAPITALS: Final = re.compile(rf"[{UPPER}]\w*(?:\s+[{UPPER}]\w*)+")


_KINDS: Final = r"(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua)(?:\s+thi\s+đua)?"
_ADAPTS: Final = (
    r"(?:cụ\s+thể\s+h[óo]a|vận\s+dụng|bản\s+địa\s+h[óo]a|địa\s+phương\s+h[óo]a|phỏng\s+theo"
    r"|(?:là\s+)?(?:phiên\s+bản|biến\s+thể|hình\s+thức|cách\s+làm)\s+(?:riêng\s+|địa\s+phương\s+)?(?:ở\s+[^.;:,“”\n]{2,40}\s)?của)"
)
_FOLLOWS: Final = re.compile(
    rf"[”\"’»]?(?:\s*\([^()\n]{{0,60}}\))?[^.;:“”\"\n]{{0,160}}?"
    rf"(?:[.,]\s+(?:(?i:{_KINDS})\s+(?:này|trên|nói\s+trên)\s+)?|\s+(?=nhằm|để|là|vốn))"
    rf"(?:(?:nhằm|để|là|vốn|được|là\s+cách\s[^.;:“”\n]{{2,40}}?)\s+)*(?:{_ADAPTS}|làm\s+theo|hưởng\s+ứng|nằm\s+trong|thuộc)\s+(?:từ\s+)?"
)
"""From a movement's name to the kind words of the one that it adapts."""
_FOLLOWS_IT: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,80}}?,\s+{_ADAPTS}\s+(?i:{_KINDS})\s+(?:này|trên|nói\s+trên)\b"
)
"""Behind a movement: it adapts the one that was named before it."""
