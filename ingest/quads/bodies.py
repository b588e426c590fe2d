"""Cơ quan, nhóm cơ quan và địa bàn trong đồ thị."""

from functools import cache
from typing import Final

from ingest.jurisdictions import BodyLink, body_link, parent_body
from ingest.model import Body
from ingest.naming import official_name
from ingest.quads.draft import Draft, concept, text
from ontology.folding import slug
from ontology.namespaces import ORG, RDF, UNIT
from ontology.places import Unit
from ontology.registry import abbreviations
from ontology.succession import validity
from ontology.triples import Triples, day

_LINE_CLASSES: Final = {"party": "PartyBody", "state": "StateBody", "front-mass": "MassOrganisation"}
_PARTY_HEADS: Final = ("ban-can-su-dang", "dang-doan", "dang-uy", "dang-bo", "chi-bo", "chi-uy")
"""A Party organisation inside another body ("Đảng ủy UBND tỉnh") is of the Party."""
_STATE_HEADS: Final = ("so-", "phong-", "bo-", "chi-cuc-", "cuc-", "thanh-tra-")


def write_body(draft: Draft, body: Body, link: BodyLink, as_of: str | None, home: Unit | None = None) -> None:
    """A body as one document names it; a group keeps the rule that says who belongs to it.

    `home` is the issuer's unit: a group that is only named relative to the issuer ("Các chi bộ trực thuộc") lies in it.
    """
    draft.label(link.iri, body.name)
    level = body.level or (link.unit.level if link.unit else None)
    draft.put(link.iri, "level", concept("level", level) if level else None)
    line = line_of(body)
    draft.put(link.iri, "line", concept("line", line) if line else None)
    if not link.is_resolved:
        draft.kind(link.iri, "Unresolved")
        for candidate in link.candidates:
            draft.edge(link.iri, "candidate", candidate.iri)
            draft.kind(candidate.iri, "Organisation")
            draft.label(candidate.iri, candidate.label)
    around = link.unit or (home if body.group and not link.is_resolved else None)
    if around:
        draft.edge(link.iri, "within" if body.group else "jurisdiction", UNIT + around.key)
        write_unit(draft, around)
    if body.group:
        draft.kind(link.iri, "OrganisationGroup")
        draft.put(link.iri, "memberRule", text(body.members or body.name))
        return
    draft.kind(link.iri, _LINE_CLASSES[line] if line else "Organisation")
    draft.add(link.iri, RDF + "type", ORG + "FormalOrganization")
    _write_validity(draft, link)
    _write_parent(draft, body, link, as_of)


def write_unit(draft: Draft, unit: Unit) -> None:
    """An administrative unit and those around it, so that questions can count by province."""
    described = Triples()
    described.unit(unit)
    draft.triples.update(described.found)


def line_of(body: Body) -> str | None:
    """Hệ thống of a body: "party", "state", "front-mass", or None when its name does not tell.

    >>> [line_of(Body(name)) for name in ("Ban Thường vụ Liên đoàn Lao động tỉnh Tây Ninh", "Sở Nội vụ tỉnh Tây Ninh")]
    ['front-mass', 'state']
    >>> line_of(Body("Ban Thường vụ Tỉnh ủy Khánh Hòa", kind="party")), line_of(Body("Các doanh nghiệp"))
    ('party', None)
    >>> line_of(Body("Ban cán sự đảng Ủy ban nhân dân tỉnh Tây Ninh"))
    'party'
    """
    name = slug(official_name(body.name).head)
    if body.kind == "party" or name.startswith(_PARTY_HEADS):
        return "party"
    named = max((full for full in _lines() if f"-{full}-" in f"-{name}-"), key=len, default=None)
    return _lines()[named] if named else "state" if name.startswith(_STATE_HEADS) else None


@cache
def _lines() -> dict[str, str]:
    """The line of every body that the schemes name, by the slug of its name."""
    readings = (one for found in abbreviations().values() for one in found)
    return {slug(one.full): one.line for one in readings if one.line and one.scheme in {"body", "ministry"}}


def _write_validity(draft: Draft, link: BodyLink) -> None:
    """A local body lives as long as its unit, a ministry as the scheme of ministries says."""
    days = validity(str(link.key), link.unit)
    draft.put(link.iri, "validFrom", day(days[0]) if days[0] else None)
    draft.put(link.iri, "validTo", day(days[1]) if days[1] else None)


def _write_parent(draft: Draft, body: Body, link: BodyLink, as_of: str | None) -> None:
    above = parent_body(body)
    if above is None or not link.is_resolved:
        return
    parent = body_link(above, as_of, draft.source.key)
    if parent.is_resolved and parent.iri != link.iri:
        draft.add(link.iri, ORG + "subOrganizationOf", parent.iri)
        write_body(draft, above, parent, as_of)
