"""What changes from a season to the next: its services beside those of the season before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...catalogue import Record
from ...language import N_
from ..site import Site, by_date
from ..views import Compared, Comparison
from .event import event_note

SERVICES = "Tarjolla kaudella"
CONTINUING = N_("Jatkuvat palvelut")
NEW = N_("Uudet palvelut")
ENDED = N_("Päättyneet palvelut")


def comparison_of(site: Site, season: Record, lang: str) -> Comparison | None:
    """The services of a season and its events beside the season before it; None unless the services
    of both are known, since all would seem new or ended."""
    catalogue = site.catalogue
    before = next(iter(catalogue.targets(season, "Edellinen kausi")), None)
    now = catalogue.sources(season, SERVICES)
    then = catalogue.sources(before, SERVICES) if before else ()
    if not before or not now or not then:
        return None
    return Comparison(
        previous=site.link(before, lang),
        groups=tuple(
            (site.languages[lang].text(label), rows)
            for label, rows in _groups(site, season, now, then, lang)
            if rows
        ),
    )


def _groups(
    site: Site, season: Record, now: Sequence[Record], then: Sequence[Record], lang: str
) -> Iterator[tuple[str, tuple[Compared, ...]]]:
    """A service that came in the place of one that ended is told with it, and is new as well."""
    today, earlier = set(now), set(then)
    yield CONTINUING, _rows(site, [s for s in now if s in earlier], lang)
    yield NEW, _rows(site, [s for s in now if s not in earlier], lang)
    yield ENDED, _rows(site, [s for s in then if s not in today], lang, replaced=True)
    events = by_date(site.catalogue.sources(season, "Osa kautta"))
    yield (
        "Tapahtumat",
        tuple(Compared(site.link(e, lang, note=event_note(site, e, lang))) for e in events),
    )


def _rows(
    site: Site, records: Sequence[Record], lang: str, replaced: bool = False
) -> tuple[Compared, ...]:
    """Records by name; replaced: with what came in the place of each."""
    by_link = {site.link(record, lang): record for record in records}
    return tuple(
        Compared(
            link,
            site.links(site.catalogue.targets(by_link[link], "Korvattu palvelulla"), lang)
            if replaced
            else (),
        )
        for link in site.links(records, lang)
    )
