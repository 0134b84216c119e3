"""A page in the site's languages, and what stands in for a translation that isn't there."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..language import LANGUAGES, N_
from .site import Site
from .views import PageLink, UntranslatedPage

READ_IN = {"fi": N_("Lue suomeksi"), "sv": N_("Lue ruotsiksi"), "en": N_("Lue englanniksi")}


def alternates(site: Site, record: Record) -> tuple[PageLink, ...]:
    """The languages that the record's page is written in; a draft has no lasting address."""
    if site.catalogue.state(record) == "draft":
        return ()
    return tuple(
        PageLink(site.languages[lang].own_name, record.url(lang), lang)
        for lang in record.languages()
    )


def switcher(site: Site, record: Record) -> tuple[PageLink, ...]:
    """The record's page in every language; where it hasn't been translated, the page of that
    language that says so. A draft leads nowhere: its preview is aside."""
    found = []
    for lang in LANGUAGES if site.catalogue.state(record) != "draft" else ():
        written = record.url(lang) if lang in record.versions else None
        url = site.catalogue.stand_ins.get((record.key, lang)) if written is None else written
        if url is not None:
            found.append(PageLink(site.languages[lang].own_name, url, lang))
    return tuple(found)


def untranslated_pages(site: Site) -> Iterator[UntranslatedPage]:
    """A page for each record and each language that it hasn't been translated to."""
    for (key, lang), url in site.catalogue.stand_ins.items():
        record = site.catalogue.by_key[key]
        ui = site.languages[lang]
        yield UntranslatedPage(
            template="untranslated",
            lang=lang,
            title=ui.text("Sivua ei ole käännetty"),
            url=url,
            section=record.folder,
            indexed=False,
            languages=switcher(site, record),
            record=site.link(record, lang),
            versions=tuple(
                PageLink(ui.text(READ_IN[there]), record.url(there), there)
                for there in record.languages()
            ),
        )
