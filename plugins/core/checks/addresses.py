"""Two pages can't answer at one address, nor an old address hide a page."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import (
    DATA_FOLDER,
    PAGE_FOLDERS,
    PRACTICE_VIEWS,
    REGISTER_VIEWS,
    alias_url,
    own_page_url,
    page_file,
)
from ..catalogue import Catalogue, Record
from ..language import LANGUAGES
from ..problems import Place, Problem
from ..recommendations.register import GROUPINGS
from ..types import HOME
from ..types.practice import PRACTICE
from ..types.recommendation import RECOMMENDATION
from .files import file_links
from .lists import view_urls

MACHINE_FOLDERS = (DATA_FOLDER, "drafts", "feeds", "pagefind", "theme")
MACHINE_FILES = ("index.html", "404.html", "robots.txt", "sitemap.xml")


def section_addresses(catalogue: Catalogue) -> dict[str, str]:
    """The addresses that belong to lists and machinery, with the name of each owner."""
    taken = {f"{name}/": f"/{name}/" for name in ("404", *MACHINE_FOLDERS, *LANGUAGES)}
    taken |= {name: f"/{name}" for name in MACHINE_FILES}
    for url, lang in catalogue.list_urls.items():
        taken[url] = f"/{url}"
        # A folder, in which old addresses have no room; a page may well be called so.
        taken[f"{url}{PAGE_FOLDERS[lang]}"] = f"/{url}{PAGE_FOLDERS[lang]}/2/"
    for kind, views, names in (
        (RECOMMENDATION, REGISTER_VIEWS, GROUPINGS),
        (PRACTICE, PRACTICE_VIEWS, PRACTICE_VIEWS),
    ):
        for name in names:
            for lang in LANGUAGES:
                folder = kind.section_url(lang) + views[name][lang]
                taken[folder] = f"/{folder}/"
    for lang in LANGUAGES:
        folder = own_page_url("archive", lang)
        taken[folder.rstrip("/")] = f"/{folder}"
    return taken


def page_addresses(catalogue: Catalogue) -> Iterator[tuple[str, Place, Record]]:
    """Every page of every record with its address, in the order of their files.

    The home page is left out: the roots of the languages are its own.
    """
    pages = [
        (record.url(lang), version.place, record)
        for record in catalogue.records
        if record.key != ("page", HOME)
        for lang, version in record.versions.items()
    ]
    yield from sorted(pages, key=lambda page: (page[1], page[0]))


def equal_addresses(catalogue: Catalogue) -> Iterator[Problem]:
    """Addresses that are the same after folding; a file system may not tell case apart either."""
    taken = section_addresses(catalogue)
    urls = {url.lower() for url, _, _ in page_addresses(catalogue)}
    for url, place, record in page_addresses(catalogue):
        folded = url.lower()
        if folded in taken:
            suggestion = _free(record.version(_lang(record, url)).slug, folded, urls)
            urls.add(_beside(folded, suggestion))
            yield Problem.at(place, "U02", url=url, other=taken[folded], suggestion=suggestion)
        taken.setdefault(folded, place.path)


def _lang(record: Record, url: str) -> str:
    return next(lang for lang in record.versions if record.url(lang) == url)


def _free(slug: str, url: str, taken: set[str]) -> str:
    """A slug that no page has at this place yet."""
    number = 2
    while _beside(url, f"{slug}-{number}") in taken:
        number += 1
    return f"{slug}-{number}"


def _beside(url: str, slug: str) -> str:
    """The address with another last part."""
    return f"{url.rstrip('/').rpartition('/')[0]}/{slug}/".lstrip("/")


def taken_aliases(catalogue: Catalogue) -> Iterator[Problem]:
    """Old addresses that some page or section has now, that two pages claim, or that would need
    a folder where a file is."""
    taken = section_addresses(catalogue)
    for url, place, _ in page_addresses(catalogue):
        taken.setdefault(url.lower(), place.path)
    for record in sorted(catalogue.records, key=lambda r: r.place):
        for index, alias in enumerate(record.header.aliases):
            folded = alias.lower()
            url = alias_url(folded)
            owners = [taken[above] for above in (url, *_above(folded)) if above in taken]
            if owners:
                place = record.place_of(("aliases", index))
                yield Problem.at(place, "U03", url=alias_url(alias), other=owners[0])
            taken.setdefault(url, record.place.path)


def _above(path: str) -> Iterator[str]:
    """What above a path keeps others out: machinery's folders, and files such as `a.html`."""
    first = path.partition("/")[0]
    if first in MACHINE_FOLDERS:
        yield f"{first}/"
    parts = path.split("/")
    yield from ("/".join(parts[:end]) for end in range(1, len(parts)))


def equal_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Different files that would be published under one name, or whose names differ by capitals
    alone."""
    owners: dict[str, str] = {}
    told: set[str] = set()
    for link in file_links(catalogue):
        if link.path not in catalogue.files:
            continue
        other = owners.setdefault(link.published.lower(), link.path)
        if other != link.path and link.path not in told:
            told.add(link.path)
            yield Problem.at(link.place, "U05", target=link.path, other=other, url=link.published)


def overwriting_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Attachments that would be published where a page is, or in a folder of machinery."""
    pages = {page_file(url) for url in section_addresses(catalogue)} | set(MACHINE_FILES)
    for record in catalogue.records:
        pages |= {page_file(record.url(lang)).lower() for lang in record.versions}
        pages |= {page_file(alias_url(alias)).lower() for alias in record.header.aliases}
    pages |= {page_file(url).lower() for url in catalogue.stand_ins.values()}
    pages |= {page_file(url).lower() for url in catalogue.once(view_urls)}
    for link in file_links(catalogue):
        # A draft's attachments stand beside it, in a folder of machinery.
        published = link.published.lower().removeprefix("drafts/")
        folder = link.published.lower().partition("/")[0]
        if published in pages or (link.published == link.path and folder in MACHINE_FOLDERS):
            url = published.removesuffix("index.html") if published in pages else f"{folder}/"
            yield Problem.at(link.place, "U04", target=link.written, url=url)
