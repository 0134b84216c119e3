"""Programmes, seasons and experiments as schema.org's Projects, and what has been granted to
them."""

from __future__ import annotations

from ...catalogue import Record
from ...evaluations import TRIED_IN
from ...types.experiment import Experiment
from ...types.programme import FundingStatus, Programme, Season
from ..details.programme import seasons_of
from ..site import Site
from ..texts import own_text
from .things import Data, all_named, day, thing, told

_GRANTED = (FundingStatus.GRANTED, FundingStatus.PARTLY)


def programme_data(site: Site, record: Record, lang: str) -> Data:
    """A programme as a Project of its owners, with the grants of its seasons."""
    header = record.header
    assert isinstance(header, Programme)
    seasons = seasons_of(site.catalogue, record)
    names = (header.short_name, *header.other_names)
    return thing(
        site,
        record,
        lang,
        alternateName=[name for name in names if name and name != header.title],
        sameAs=header.website,
        parentOrganization=all_named(site, site.catalogue.targets(record, "Vastuutaho"), lang),
        funding=[grant for season in seasons if (grant := _grant(site, season, lang))],
    )


def season_data(site: Site, record: Record, lang: str) -> Data:
    """A season as a Project of its programme, with its grant."""
    header = record.header
    assert isinstance(header, Season) and record.parent
    return thing(
        site,
        record,
        lang,
        foundingDate=day(header.start),
        dissolutionDate=day(header.end),
        parentOrganization=all_named(site, (record.parent,), lang),
        funding=_grant(site, record, lang),
    )


def experiment_data(site: Site, record: Record, lang: str) -> Data:
    """An experiment as a Project of its programme, by those who tried it."""
    header = record.header
    assert isinstance(header, Experiment)
    return thing(
        site,
        record,
        lang,
        foundingDate=day(header.period.start),
        dissolutionDate=day(header.period.end),
        parentOrganization=all_named(site, site.catalogue.targets(record, TRIED_IN), lang),
        member=all_named(site, site.catalogue.targets(record, "Kokeilija"), lang),
        areaServed=all_named(site, site.catalogue.targets(record, "Alueet"), lang),
    )


def _grant(site: Site, season: Record, lang: str) -> Data | None:
    """The season's MonetaryGrant, or None unless one has been granted. The amount, which editors
    write in words, is left to the page."""
    header = season.header
    assert isinstance(header, Season)
    if header.funding_status not in _GRANTED:
        return None
    version = season.version(lang)
    return told(
        {
            "@type": "MonetaryGrant",
            "name": own_text(season, version, "project_name"),
            "identifier": header.project_code,
            "funder": all_named(site, site.catalogue.targets(season, "Rahoittaja"), lang),
        }
    )
