"""All that a page says as JSON-LD: what it is about, and where it stands in the site."""

from __future__ import annotations

from ..site import Site
from ..views import Page
from .things import Data, told


def collection_data(site: Site, title: str, about: str, url: str, lang: str) -> Data:
    """The page of a section as a CollectionPage."""
    return told(
        {
            "@type": "CollectionPage",
            "@id": site.whole(url) if site.address else None,
            "name": title,
            "description": about,
            "inLanguage": lang,
        }
    )


def linked_data(site: Site, page: Page) -> Data | None:
    """The page's thing and its breadcrumbs; None for pages that have neither or aren't found."""
    if not page.indexed:
        return None
    graph = [data for data in (page.data, _trail(site, page)) if data]
    if not graph:
        return None
    context = {"@context": "https://schema.org"}
    return {**context, **graph[0]} if len(graph) == 1 else {**context, "@graph": graph}


def _trail(site: Site, page: Page) -> Data | None:
    """The breadcrumbs as a BreadcrumbList, this page the last."""
    if not page.breadcrumbs:
        return None
    above = [(link.title, site.whole(link.url)) for link in page.breadcrumbs]
    steps = [
        {
            "@type": "ListItem",
            "position": position,
            "name": title,
            **({"item": url} if url and site.address else {}),
        }
        for position, (title, url) in enumerate((*above, (page.title, "")), start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}
