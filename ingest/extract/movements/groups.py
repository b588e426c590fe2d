"""Các lần nhắc tên: which readings are of one movement, by its name, its occasion, or another form of its name."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from ingest.extract.movements.identity import canonical, leaves_out, national
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.occasions import descriptive_canonical
from ingest.model import THIS, Body, Header
from ontology.folding import slug
from ontology.levels import Level


@dataclass(frozen=True)
class Group:
    """Readings of one movement in text order; `key` is its canonical slug, `loose` what weak namings refer to."""

    key: str
    readings: tuple[Reading, ...]

    @cached_property
    def past(self) -> tuple[Reading, ...]:
        """Readings in titles of cited documents of a phase that was over before the one that this document is about."""
        told = [one.period for one in self.readings if one.period and one.citation is None]
        begun = told[0].split("/")[0] if told else ".."
        if begun == ".." or self.readings[0].naming.descriptive:
            return ()
        ended = ((one, one.period.split("/")[-1]) for one in self.readings if one.citation and one.period)
        return tuple(one for one, end in ended if end != ".." and end[:4] < begun[:4])

    @cached_property
    def first(self) -> Reading:
        """The reading where the entry stands."""
        strong = [reading for reading in self.readings if not reading.naming.weak] or list(self.readings)
        strong = [one for one in strong if not one.naming.alone] or strong
        if strong[0].naming.descriptive and strong[0].in_own_title:
            cited = (one for one in strong if one.citation and _capital(one))
            return next((one for one in strong if one.opens), next(cited, strong[0]))
        told = [
            one for one in strong if not (one.in_own_title or one.in_heading or one.name.isupper() or one in self.past)
        ]
        if strong[0].in_heading and strong[0].period and not any(one.period for one in told):
            return strong[0]  # the heading alone says its time
        return told[0] if told else strong[0]


def _capital(reading: Reading) -> bool:
    """Whether the words behind the kind words begin as a name does ("Đợt thi đua Lập thành tích …")."""
    words = reading.name[len(reading.naming.kind) :].split()
    return bool(words) and words[0].istitle()


MANY: Final = 200  # more movements than any document names; the text is not searched again for each


def grouped(clean: str, readings: Sequence[Reading], header: Header) -> tuple[Group, ...]:
    """The movements of a document, each with its readings in text order."""
    groups = _joined_pieces(_joined_short_forms(_grouped(readings, header, _short_names(clean, readings))))
    return _joined_variants(_joined_times(_without_title(_without_headings(groups))))


_CALLED: Final = re.compile(r"\(?[^.;()]{0,20}?(?:gọi|viết)\s+(?:tắt\s+)?là\s*:?\s*[“\"]?$", re.IGNORECASE)

_ELSEWHERE: Final = re.compile(r"[”\"]?\s*(?:ở|tại|về|riêng\s+ở)\s", re.IGNORECASE)
"""Behind a movement: what it is called in one place is its name there."""


def _short_names(clean: str, readings: Sequence[Reading]) -> Mapping[str, str]:
    """The slugs of names that stand for the one before them ("gọi tắt là cuộc vận động “Hai không”")."""
    return {
        canonical(reading.name): canonical(before.name)
        for before, reading in pairwise(readings)
        if _CALLED.search(between := clean[before.naming.span.end : reading.naming.lead.start][:80])
        and not _ELSEWHERE.match(between)
    }


def _grouped(readings: Sequence[Reading], header: Header, short: Mapping[str, str]) -> tuple[Group, ...]:
    """Readings by movement. Those without name meet by occasion, and by launcher when two launch on one occasion."""
    named: dict[str, list[Reading]] = {}
    occasions: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.naming.descriptive:
            occasions.setdefault(descriptive_canonical(reading.name, None), []).append(reading)
        else:
            key = canonical(reading.name)
            named.setdefault(short.get(key, key), []).append(reading)
    groups = [Group(key, tuple(found)) for key, found in named.items()]
    for occasion, found in occasions.items():
        groups += _by_launcher(occasion, found, header)
    return tuple(groups)


def _by_launcher(occasion: str, found: Sequence[Reading], header: Header) -> Iterator[Group]:
    """One movement per launching document; what launches nothing refers to the document's own, else to the first."""
    own = [reading for reading in found if reading.launched_in == THIS]
    cited = [reading for reading in found if reading.launched_in not in (None, THIS)]
    rest = [reading for reading in found if reading.launched_in is None]
    if all(reading.naming.weak for reading in rest) and not own and not cited:
        titled = [reading for reading in rest if reading.in_own_title]
        if not titled:
            return
    main, others = (own, cited) if own else (cited[:1], cited[1:])
    if main and own:
        others = cited
    for one in others:
        yield Group(_described(occasion, one, header), (one,))
    if main or rest:
        together = tuple(sorted((*main, *rest), key=lambda reading: reading.naming.span))
        yield Group(_described(occasion, (main or rest)[0], header), together)


def _described(occasion: str, reading: Reading, header: Header) -> str:
    """The slug of a movement without name: its launcher's, the issuer's when only the own title names it."""
    if reading.launchers:
        launcher: Body | None = reading.launchers[0]
    else:
        launcher = header.issuer if reading.in_own_title else None
    if launcher is None or launcher.level is Level.CENTRAL:
        known = reading.name if national(reading.name) else None
        if known:
            return canonical(known)
    return descriptive_canonical(reading.name, launcher.name if launcher else None) or occasion


def _joined_short_forms(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups without those that only shorten the name of another ("Xóa nhà tạm" beside "Xóa nhà tạm, nhà dột nát")."""
    joined: dict[str, list[Reading]] = {}
    for group in groups:  # an occasion may be a movement that another group names
        joined.setdefault(group.key, []).extend(group.readings)
    keys = sorted(joined)
    for group in sorted(groups, key=lambda one: len(one.key)):
        behind = bisect_left(keys, f"{group.key}-")  # where a key that goes on from this one stands
        if behind == len(keys) or not keys[behind].startswith(f"{group.key}-"):
            continue
        longer = next((one for one in groups if _shortens(group, one)), None)
        if longer:
            joined[longer.key] += joined.pop(group.key)
    return tuple(
        Group(key, tuple(sorted(found, key=lambda reading: reading.naming.span))) for key, found in joined.items()
    )


def _joined_pieces(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups without those that only say a piece of another's name, as all do who know it ("phong trào Hàng Việt")."""
    joined: dict[str, list[Reading]] = {}
    for group in groups:
        whole = _only_whole(group, groups) if _may_be_piece(group) else None
        joined.setdefault((whole or group).key, []).extend(group.readings)
    return tuple(
        Group(key, tuple(sorted(found, key=lambda reading: reading.naming.span))) for key, found in joined.items()
    )


def _may_be_piece(group: Group) -> bool:
    """Whether a name is short, never quoted, of no document and not known itself."""
    return (
        group.key.count("-") <= _PIECE
        and not any(one.naming.quoted or one.naming.descriptive or one.launched_in for one in group.readings)
        and not national(group.first.name)
    )


def _only_whole(piece: Group, groups: Sequence[Group]) -> Group | None:
    """The one group named before whose name holds this one's words."""
    whole = [one for one in groups if one.key != piece.key and f"-{piece.key}-" in f"-{one.key}-"]
    before = [one for one in whole if one.readings[0].naming.span < piece.readings[0].naming.span]
    return before[0] if len(before) == 1 and before[0].first.naming.quoted else None


_PIECE: Final = 3  # hyphens in a slug
_SURE: Final = 5  # hyphens in a slug


def _shortens(short: Group, long: Group) -> bool:
    """Whether one name is the other's first clauses, and neither is a movement known by that very name."""
    if short.key == long.key or not long.key.startswith(short.key + "-"):
        return False
    if short.first.naming.descriptive or national(short.first.name):
        return False
    if short.key.count("-") < 2:  # two or three syllables are the name only where the rest explains them
        return slug(long.first.name.split(":")[0]) == short.key
    again = short.first.naming.quoted or long.first.naming.span < short.readings[0].naming.span
    if again and short.key.count("-") >= _SURE:  # so many syllables are no accident
        return True
    clauses = re.split(r"[,;:]\s+|\s+-\s+", long.first.name)
    return any(slug(" ".join(clauses[:count])) == short.key for count in range(1, len(clauses)))


def _without_headings(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups where the occasion that a page's heading shortens is the one that its text launches."""
    short = next((one for one in groups if _only_heads(one)), None)
    told = next((one for one in groups if one is not short and _launched_on_the_page(one)), None)
    if short is None or told is None or short.first.naming.kind != told.first.naming.kind:
        return groups
    joined = Group(told.key, tuple(sorted((*short.readings, *told.readings), key=lambda one: one.naming.span)))
    return tuple(joined if one is told else one for one in groups if one is not short)


def _without_title(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups without what the own title only describes by its time, where the opening launches it by its name."""
    titled = next((one for one in groups if _only_titled(one)), None)
    named = [one for one in groups if any(_named_here(reading) for reading in one.readings)]
    if titled is None or len(named) != 1:
        return groups
    together = sorted((*named[0].readings, *titled.readings), key=lambda one: one.naming.span)
    joined = Group(named[0].key, tuple(together))
    return tuple(joined if one is named[0] else one for one in groups if one is not titled)


def _only_titled(group: Group) -> bool:
    return any(one.in_own_title for one in group.readings) and all(
        one.naming.descriptive and (one.in_own_title or one.naming.weak) for one in group.readings
    )


def _named_here(reading: Reading) -> bool:
    return reading.opens and reading.launched_in == THIS and not reading.naming.descriptive


def _only_heads(group: Group) -> bool:
    return all(one.in_heading and one.naming.descriptive and one.period is None for one in group.readings)


def _launched_on_the_page(group: Group) -> bool:
    return any(one.naming.descriptive and one.launches and one.launched_in is None for one in group.readings)


_ONLY_TIME: Final = re.compile(
    r"đợt\s+thi\s+đua(?:\s+(?:này|cao\s+điểm|đặc\s+biệt))*\s+(?:từ|đến|trong\s+(?:tháng|quý))\b"
)


def _joined_times(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups where a round that only a time describes is the one that the document launches."""
    own = next((one for one in groups if any(reading.launched_in == THIS for reading in one.readings)), None)
    if own is None or not own.first.naming.kind.startswith("đợt"):
        return groups
    timed = [one for one in groups if one is not own and _only_time(one)]
    readings = sorted((reading for one in (own, *timed) for reading in one.readings), key=lambda one: one.naming.span)
    joined = Group(own.key, tuple(readings))
    return tuple(joined if one is own else one for one in groups if one not in timed)


def _only_time(group: Group) -> bool:
    return all(
        one.naming.descriptive and one.launched_in is None and _ONLY_TIME.match(one.name) for one in group.readings
    )


def _joined_variants(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Groups without those that repeat the movement of this document with words left out or put in."""
    own = next((one for one in groups if any(reading.launched_in == THIS for reading in one.readings)), None)
    if own is None or len(groups) > MANY:
        return groups
    alike = [own]
    for _ in range(2):  # a short repeat may be like the name in the text and not like that in the title
        alike += [one for one in groups if one not in alike and any(_repeats(known, one) for known in alike)]
    told = next((one for one in alike if any(reading.opens for reading in one.readings)), own)
    readings = sorted((reading for one in alike for reading in one.readings), key=lambda one: one.naming.span)
    joined = Group(told.key, tuple(readings))
    return tuple(joined if one is own else one for one in groups if one is own or one not in alike)


def _repeats(own: Group, other: Group) -> bool:
    """Whether a group is the document's own movement under another form of its name, and of no other document."""
    if {reading.launched_in for reading in other.readings} - {None, THIS}:
        return False
    if own.first.naming.quoted and other.first.naming.quoted:
        return False
    one, two = (_plain_key(group) for group in (own, other))
    return leaves_out(one, two) or leaves_out(two, one)


def _plain_key(group: Group) -> str:
    """The slug of the name itself, without launcher."""
    first = group.first
    return descriptive_canonical(first.name, None) if first.naming.descriptive else slug(first.name)
