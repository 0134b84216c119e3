"""/palvelut/: services, programme by programme, with the seasons that offer each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..catalogue import Record
from ..language import N_
from ..pages.site import Site
from ..pages.views import Entry, EntryGroup, Fact, SectionPage
from ..types.service import SERVICE
from .page import by_name, section_page, summary_entries

ABOUT = N_("Mitä ohjelmat tarjoavat, kenelle ja millä kaudella.")
EMPTY = N_("Palveluja ei ole vielä lisätty.")
OFFERED = "Tarjolla kaudella"
REPLACED = "Korvattu palvelulla"


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of services in a language; one that several programmes offer stands under each."""
    of_programme: dict[Record, list[Record]] = {}
    for record in by_name(site, site.catalogue.listed("service"), lang):
        seasons = site.catalogue.targets(record, OFFERED)
        for programme in dict.fromkeys(season.parent for season in seasons):
            if programme:
                of_programme.setdefault(programme, []).append(record)
    yield section_page(
        site,
        SERVICE,
        "services",
        lang,
        ABOUT,
        groups=tuple(
            EntryGroup(
                site.title(programme, lang),
                tuple(_entry(site, record, lang) for record in of_programme[programme]),
                programme.id,
            )
            for programme in by_name(site, of_programme, lang)
        ),
        empty=site.languages[lang].text(EMPTY),
    )


def _entry(site: Site, record: Record, lang: str) -> Entry:
    (entry,) = summary_entries(site, [record], lang)
    facts = [
        Fact(site.languages[lang].text(label), site.links(found, lang))
        for label in (OFFERED, REPLACED)
        if (found := site.catalogue.targets(record, label))
    ]
    return replace(entry, day=None, facts=tuple(facts))
