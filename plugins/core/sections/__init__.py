"""Stage 6: section pages from the catalogue, sorted and grouped for the language of the page.

Each section is a function (site, language) → its pages; a plugin of the same name publishes it.
To add a section: a module here, a row in `SECTIONS` and a page of plugin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..pages.site import Site
from ..pages.views import SectionPage
from . import (
    archive,
    areas,
    changes,
    contacts,
    evaluations,
    events,
    experiments,
    news,
    organisations,
    practices,
    programmes,
    recommendations,
    search,
    services,
    subjects,
    surveys,
    tools,
    visions,
)

Section = Callable[[Site, str], Iterator[SectionPage]]

SECTIONS: Mapping[str, Section] = {
    "news": news.pages,
    "programmes": programmes.pages,
    "evaluations": evaluations.pages,
    "recommendations": recommendations.pages,
    "visions": visions.pages,
    "services": services.pages,
    "events": events.pages,
    "experiments": experiments.pages,
    "practices": practices.pages,
    "tools": tools.pages,
    "surveys": surveys.pages,
    "contacts": contacts.pages,
    "organisations": organisations.pages,
    "areas": areas.pages,
    "search": search.pages,
    "changes": changes.pages,
    "subjects": subjects.pages,
    "archive": archive.pages,
}
"""Every section by the name of its plugin; the navigation follows the types table."""
