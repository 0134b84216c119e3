"""/aiheet/: the subjects A–Ö, and for each a page of everything about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..addresses import own_page_url, subject_url
from ..catalogue import Record
from ..language import N_
from ..language.collation import index_letter, sort_key
from ..pages.site import Site, by_date
from ..pages.views import Entry, EntryGroup, PageLink, SectionPage
from .page import by_name, in_sums, own_page, summary_entries, with_letters
from .paging import paged

TITLE = N_("Aiheet")
ABOUT = N_("Mistä sivustolla kerrotaan, aakkosjärjestyksessä.")
EMPTY = N_("Sivuille ei ole vielä annettu aiheita.")
ABOUT_ONE = N_("Ohjelmat, arvioinnit, suositukset ja muut sivut, jotka koskevat tätä aihetta.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of subjects in a language, and the pages of each subject."""
    yield from with_letters([_index(site, lang)])
    for subject in site.catalogue.by_subject:
        yield from _subject(site, subject, lang)


def _index(site: Site, lang: str) -> SectionPage:
    ui = site.languages[lang]
    links = [
        replace(
            site.subject_link(subject, lang),
            note=ui.plural("{n} sivu", "{n} sivua", len(records)),
        )
        for subject, records in site.catalogue.by_subject.items()
    ]
    groups: dict[str, list[Entry]] = {}
    for link in sorted(links, key=lambda link: (sort_key(link.title, lang), link.url)):
        groups.setdefault(index_letter(link.title, lang), []).append(Entry(link))
    return own_page(
        site,
        "subjects",
        lang,
        TITLE,
        ABOUT,
        groups=tuple(
            EntryGroup(letter, tuple(rows), f"v{letter}") for letter, rows in groups.items()
        ),
        empty=ui.text(EMPTY),
    )


def _subject(site: Site, subject: str, lang: str) -> Iterator[SectionPage]:
    """Everything about a subject, type by type in the order of the types table; on the first page
    its recommendations in numbers too."""
    index = own_page(site, "subjects", lang, TITLE, ABOUT_ONE)
    languages = tuple(
        replace(link, url=subject_url(subject, link.lang)) for link in index.languages
    )
    link = site.subject_link(subject, lang)
    first = replace(
        index,
        template="sections/subject",
        title=f"{link.title[:1].upper()}{link.title[1:]}",
        url=link.url,
        breadcrumbs=(
            *index.breadcrumbs,
            PageLink(index.title, own_page_url("subjects", lang), lang),
        ),
        alternates=languages,
        languages=languages,
        data=None,
    )
    first, *more = paged(site, first, list(_rows(site, subject, lang)))
    roll_up = site.roll_ups.subjects.get(subject)
    about = site.catalogue.subjects[subject]
    yield replace(first, **in_sums(site, roll_up, lang, subject=about))
    yield from more


def _rows(site: Site, subject: str, lang: str) -> Iterator[tuple[str, Entry]]:
    records: dict[str, list[Record]] = {}
    for record in site.catalogue.by_subject[subject]:
        records.setdefault(record.type.name, []).append(record)
    for kind in site.catalogue.types:
        found = records.get(kind.name, [])
        in_order = by_date(found) if kind.by_date else by_name(site, found, lang)
        heading = site.languages[lang].text(kind.labels.section)
        for entry in summary_entries(site, in_order, lang):
            yield heading, entry
