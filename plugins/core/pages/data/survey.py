"""A survey's editions as schema.org's Datasets, and the series that they belong to."""

from __future__ import annotations

from ...catalogue import Record
from ...types.survey import Edition
from ..details.survey import editions_of
from ..site import Site
from .things import Data, all_named, day, text_of, thing, told


def survey_data(site: Site, record: Record, lang: str) -> Data:
    """A series as a Dataset whose parts are its editions."""
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        creator=all_named(site, site.catalogue.targets(record, "Kyselyn tekijä"), lang),
        hasPart=all_named(site, editions_of(site.catalogue, record), lang),
        distribution=_distribution(site, record),
    )


def edition_data(site: Site, record: Record, lang: str) -> Data:
    """An edition as a Dataset: when and of whom it was asked, and what its table tells."""
    header = record.header
    assert isinstance(header, Edition) and record.parent
    period = header.field_period
    ends = (
        (period.start, period.end)
        if period != "unknown" and "unknown" not in (period.start, period.end)
        else ()
    )
    table = site.tables.get(record.key)
    columns = [column.label for column in table.columns if not column.is_label] if table else []
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        creator=all_named(site, site.catalogue.targets(record.parent, "Kyselyn tekijä"), lang),
        isPartOf=all_named(site, (record.parent,), lang),
        temporalCoverage="/".join(day(end) or "" for end in ends) or str(header.year),
        variableMeasured=columns,
        distribution=_distribution(site, record) if table else None,
    )


def _distribution(site: Site, record: Record) -> Data | None:
    """The table as a file, where the site knows its own address."""
    if not site.address:
        return None
    return told(
        {
            "@type": "DataDownload",
            "encodingFormat": "text/csv",
            "contentUrl": site.whole(record.data_url("csv")),
        }
    )
