"""Old addresses go on answering: a page that leads to the new one."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import alias_url
from .site import Site
from .views import RedirectPage


def redirect_pages(site: Site) -> Iterator[RedirectPage]:
    """A page for each alias of each published record."""
    for record in site.catalogue.records:
        if site.catalogue.state(record) != "draft":
            lang = record.original.lang
            for alias in record.header.aliases:
                yield RedirectPage(
                    template="redirect",
                    lang=lang,
                    title=record.original.title,
                    url=alias_url(alias),
                    section=record.folder,
                    indexed=False,
                    target=site.link(record, lang),
                )
