"""Two pages can't answer at one address, nor an old address hide a page."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Record
from ..language import LANGUAGES
from ..problems import Place, Problem
from ..types import HOME

RESERVED = ("404", "drafts", "feeds", "theme", *LANGUAGES)


def section_addresses(catalogue: Catalogue) -> dict[str, str]:
    """The addresses that belong to sections and machinery, with the name of each owner."""
    taken = {f"{name}/": f"/{name}/" for name in RESERVED}
    for content_type in catalogue.types:
        for lang, path in content_type.paths.items():
            prefix = "" if lang == LANGUAGES[0] else f"{lang}/"
            taken[f"{prefix}{path}/"] = f"/{prefix}{path}/"
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
    """Old addresses that some page or section has now, or that two pages claim."""
    taken = section_addresses(catalogue)
    for url, place, _ in page_addresses(catalogue):
        taken.setdefault(url.lower(), place.path)
    for record in sorted(catalogue.records, key=lambda r: r.place):
        for index, alias in enumerate(record.header.aliases):
            folded = f"{alias.lower()}/"
            place = record.place_of(("aliases", index))
            if folded in taken:
                yield Problem.at(place, "U03", url=f"{alias}/", other=taken[folded])
            taken.setdefault(folded, record.place.path)
