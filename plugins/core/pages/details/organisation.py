"""An organisation: the recommendations that it was given, and how it has answered them."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...recommendations import NoResponse, RollUp
from ...types.recommendation import ResponseKind
from ..register import OUTCOME, entries, response_status
from ..roll_ups import answered_share, charts, shares
from ..site import Site
from ..views import Chart, EntryGroup, PageLink

_ORDER = (*reversed(NoResponse), *ResponseKind)
"""Silence first: it is what somebody is still to do something about."""


@dataclass(frozen=True, slots=True)
class OrganisationDetails:
    """shares, charts: the recommendations given to the organisation in sums, the share that has
    been answered first; recommendations: each, by its response."""

    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]
    recommendations: tuple[EntryGroup, ...]


def organisation_details(site: Site, record: Record, lang: str) -> OrganisationDetails:
    roll_up = site.roll_ups.addressees.get(record.key, RollUp())
    answered = answered_share(site, roll_up, lang, addressee=record)
    given = site.catalogue.sources(record, "Osoitettu")
    groups = []
    for response in _ORDER:
        found = [r for r in given if site.states[r.key].response is response]
        if found:
            rows = entries(site, sorted(found, key=lambda r: r.id), lang, OUTCOME)
            groups.append(EntryGroup(response_status(site, found[0], lang).text, rows))
    return OrganisationDetails(
        shares=((answered,) if answered else ()) + shares(site, roll_up, lang, addressee=record),
        charts=charts(site, roll_up, lang, addressee=record),
        recommendations=tuple(groups),
    )
