"""An organisation: the recommendations that it was given, and how it has answered them."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...recommendations import RollUp
from ..foremost import foremost
from ..roll_ups import answered_share, charts, shares
from ..site import Site
from ..views import Chart, EntryGroup, PageLink


@dataclass(frozen=True, slots=True)
class OrganisationDetails:
    """shares, charts: the recommendations given to the organisation in sums, the share that has
    been answered first; recommendations: the foremost."""

    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]
    recommendations: EntryGroup


def organisation_details(site: Site, record: Record, lang: str) -> OrganisationDetails:
    roll_up = site.roll_ups.addressees.get(record.key, RollUp())
    answered = answered_share(site, roll_up, lang, addressee=record)
    given = site.catalogue.sources(record, "Osoitettu")
    return OrganisationDetails(
        shares=((answered,) if answered else ()) + shares(site, roll_up, lang, addressee=record),
        charts=charts(site, roll_up, lang, addressee=record),
        recommendations=foremost(site, given, lang, addressee=record),
    )
