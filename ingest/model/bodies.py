"""Cơ quan: bodies, and the territory that local words are read in."""

from dataclasses import dataclass

from ingest.model.texts import Span
from ontology.levels import Level


@dataclass(frozen=True, slots=True)
class Locality:
    """Địa bàn của cơ quan ban hành: the issuer's own units, as full names ("tỉnh Đồng Tháp"), at the document's date.

    What cannot be known stays None. `date` is EDTF as far as printed.
    """

    level: Level | None = None
    province: str | None = None
    district: str | None = None
    commune: str | None = None
    date: str | None = None

    def unit(self, level: Level | None) -> str | None:
        """The issuer's own unit of a level.

        >>> Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu").unit(Level.PROVINCE)
        'tỉnh Tây Ninh'
        """
        match level:
            case Level.PROVINCE:
                return self.province
            case Level.DISTRICT:
                return self.district
            case Level.COMMUNE:
                return self.commune
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Body:
    """Cơ quan, tổ chức, chức danh hoặc nhóm cơ quan, under its full official name.

    `kind` is one of body, party, office, unit, media, group. `within` holds the units around its own unit, innermost
    first, as far as known ("huyện Vạn Ninh", "tỉnh Khánh Hòa"). `candidates` are full names when it is unresolved.
    """

    name: str
    level: Level | None = None
    kind: str = "body"
    group: bool = False
    members: str | None = None
    parent: str | None = None
    within: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """A body and every place of the text that names it."""

    body: Body
    abbreviation: str | None
    spans: tuple[Span, ...]
