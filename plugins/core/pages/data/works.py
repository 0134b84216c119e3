"""What has been written: news, evaluations, recommendations, visions, practices, tools and other
pages."""

from __future__ import annotations

from ...catalogue import Record
from ...evaluations import PART_OF, TARGET
from ...types.practice import Practice
from ...types.tool import Tool
from ..register import implementation_status
from ..site import Site
from ..texts import own_text
from ..tools import downloads
from .things import Data, all_named, named, text_of, thing


def news_data(site: Site, record: Record, lang: str) -> Data:
    """A news item as a NewsArticle about what it is about."""
    about = site.catalogue.targets(record, "Aiheena", "Seuraa suositusta")
    return thing(
        site,
        record,
        lang,
        title="headline",
        **text_of(site, record, lang),
        about=all_named(site, about, lang),
    )


def evaluation_data(site: Site, record: Record, lang: str) -> Data:
    """An evaluation as a Report by its evaluators about its targets, with what it is a part of or
    draws together."""
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        author=all_named(site, site.catalogue.targets(record, "Toteuttaja"), lang),
        about=all_named(site, site.catalogue.targets(record, TARGET), lang),
        isPartOf=all_named(site, site.catalogue.targets(record, PART_OF), lang),
        hasPart=all_named(site, site.catalogue.sources(record, PART_OF), lang),
    )


def recommendation_data(site: Site, record: Record, lang: str) -> Data:
    """A recommendation as a CreativeWork, part of its evaluation, for its addressees."""
    addressees = site.catalogue.targets(record, "Osoitettu")
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        isPartOf=all_named(site, site.catalogue.targets(record, "Annettu arvioinnissa"), lang),
        audience=[
            {"@type": "Audience", "name": named(site, found, lang)["name"]} for found in addressees
        ],
        creativeWorkStatus=implementation_status(site, record, lang).text,
    )


def vision_data(site: Site, record: Record, lang: str) -> Data:
    """A vision as a CreativeWork about its areas by its makers."""
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        creator=all_named(site, site.catalogue.targets(record, "Tekijä"), lang),
        about=all_named(site, site.catalogue.targets(record, "Alueet"), lang),
    )


def practice_data(site: Site, record: Record, lang: str) -> Data:
    """A practice as a CreativeWork by its organisations, for its problem and with its result."""
    practice = record.header
    assert isinstance(practice, Practice)
    version = record.version(lang)
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        # In the language that inLanguage tells, or not at all.
        abstract=own_text(record, version, "problem"),
        text=own_text(record, version, "solution"),
        creator=all_named(site, site.catalogue.targets(record, "Tekijäorganisaatio"), lang),
        isBasedOn=all_named(site, site.catalogue.targets(record, "Sovellettu teosta"), lang),
        spatialCoverage=all_named(site, site.catalogue.targets(record, "Alueet"), lang),
        creativeWorkStatus=site.status(practice.result, "result", lang).text,
    )


def tool_data(site: Site, record: Record, lang: str) -> Data:
    """A tool as a CreativeWork by its makers, with what can be downloaded of it."""
    tool = record.header
    assert isinstance(tool, Tool)
    return thing(
        site,
        record,
        lang,
        **text_of(site, record, lang),
        creator=all_named(site, site.catalogue.targets(record, "Laatija"), lang),
        isPartOf=all_named(site, site.catalogue.targets(record, "Laadittu työssä"), lang),
        version=tool.version,
        license=None if tool.licence == "unknown" else tool.licence,
        encoding=[
            {"@type": "MediaObject", "name": link.title, "contentUrl": site.whole(link.url)}
            for link in downloads(site, record, lang)
            if site.address
        ],
    )


def page_data(site: Site, record: Record, lang: str) -> Data:
    """Any other page as a WebPage."""
    return thing(site, record, lang, **text_of(site, record, lang))
