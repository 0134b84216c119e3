"""Links whose texts say where they lead."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Record, Version
from ..problems import Problem


def unclear_links(catalogue: Catalogue) -> Iterator[Problem]:
    """Link texts that say nothing alone, with the title of the page that the link leads to."""
    by_source = {v.source: v for record in catalogue.records for v in record.versions.values()}
    for record in catalogue.records:
        for version in record.versions.values():
            for link in version.body.unclear:
                place = version.place.at(link.line, link.column)
                if not link.text:
                    yield Problem.at(place, "R13", target=_shown(link.target))
                    continue
                suggestion = _title(catalogue, record, version, link.target, by_source)
                yield Problem.at(place, "R12", text=link.text, suggestion=suggestion)


def _shown(target: str) -> str:
    return target.removeprefix("jatkumo:")


def _title(
    catalogue: Catalogue,
    record: Record,
    version: Version,
    target: str,
    by_source: dict[str, Version],
) -> str:
    """What the target is called in the language of the page, if this site knows."""
    if target.startswith("jatkumo:"):
        found = catalogue.find(_shown(target))
        return found[0].titles[version.lang] if len(found) == 1 else ""
    if target.startswith("{filename}"):
        page = by_source.get(record.file(target.removeprefix("{filename}").partition("#")[0]))
        return page.title if page else ""
    return ""
