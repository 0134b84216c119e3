"""Organisations and areas as schema.org's Organizations and Places."""

from __future__ import annotations

from ...catalogue import Record
from ...types.area import Area
from ...types.organisation import Organisation
from ..area_map import map_url
from ..site import Site
from .things import Data, all_named, thing


def organisation_data(site: Site, record: Record, lang: str) -> Data:
    """An organisation with its names, its own site and the business id."""
    header = record.header
    assert isinstance(header, Organisation)
    return thing(
        site,
        record,
        lang,
        alternateName=header.short_name,
        sameAs=header.website,
        taxID=header.business_id,
    )


def area_data(site: Site, record: Record, lang: str) -> Data:
    """An area with what it is part of, its code in an official classification, and its map."""
    header = record.header
    assert isinstance(header, Area)
    code = header.code
    return thing(
        site,
        record,
        lang,
        containedInPlace=all_named(
            site, site.catalogue.targets(record, "Kuuluu alueeseen", "Yhdistynyt kuntaan"), lang
        ),
        identifier={
            "@type": "PropertyValue",
            "propertyID": f"{code.classification} {code.year}",
            "value": code.value,
        }
        if code
        else None,
        hasMap=site.whole(map_url(record)) if site.address and record.key in site.maps else None,
    )
