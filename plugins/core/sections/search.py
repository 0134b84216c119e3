"""/haku/: the search, and /hakemisto/, which finds the same without scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..addresses import own_page_url
from ..language import N_
from ..language.collation import sort_key
from ..pages.site import Site
from ..pages.views import Choice, PageLink, SearchPage, SectionPage
from . import a_to_z
from .page import own_page

TITLE = N_("Haku")
ABOUT = N_("Hae ohjelmia, arviointeja, suosituksia ja muita sivuja.")
ELSEWHERE = {
    "fi": N_("Hae suomenkielisiltä sivuilta"),
    "sv": N_("Hae ruotsinkielisiltä sivuilta"),
    "en": N_("Hae englanninkielisiltä sivuilta"),
}


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The page of the search in a language, and the pages of the index A–Ö."""
    index = list(a_to_z.pages(site, lang))
    yield _search(site, index[0], lang)
    yield from index


def _search(site: Site, index: SectionPage, lang: str) -> SectionPage:
    catalogue, text = site.catalogue, site.languages[lang].text
    written = [r for r in catalogue.records if lang in r.versions and catalogue.state(r) != "draft"]
    kinds = {record.type.name: text(record.type.labels.one) for record in written}
    programmes = {r.id: site.title(r, lang) for r in written if r.type.name == "programme"}
    return own_page(
        site,
        "search",
        lang,
        TITLE,
        ABOUT,
        SearchPage,
        letters=index.letters,
        kinds=_choices(kinds.items(), lang),
        programmes=_choices(programmes.items(), lang),
        elsewhere=tuple(
            PageLink(text(words), own_page_url("search", other), lang, there=other)
            for other, words in ELSEWHERE.items()
            if other != lang
        ),
        searchable=site.searchable,
    )


def _choices(found: Iterable[tuple[str, str]], lang: str) -> tuple[Choice, ...]:
    rows = sorted(found, key=lambda row: (sort_key(row[1], lang), row[0]))
    return tuple(Choice(value, label) for value, label in rows)
