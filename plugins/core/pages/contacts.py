"""Whom to ask: a page's contacts while they hold a role, and after that who has taken over."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..language import N_
from ..language.collation import sort_key
from ..records import Link
from ..types.person import Person
from .site import Site
from .views import PageLink

CONTACT = "Yhteyshenkilö"
SUCCESSOR = "Seuraaja"
ENDED = N_("tehtävä päättynyt")


def contact_links(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """The people to ask about a record, by their names. One who has left gives place to the
    successor, with a note of whom that follows; without one the note tells that the role is over.
    """
    ui = site.languages[lang]
    named = site.catalogue.targets(record, CONTACT)
    links: dict[Record, PageLink] = {}
    for person in named:
        followers = () if _holds(site, person) else tuple(_followers(site, person))
        for other in followers:
            if other not in named:
                label = ui.text("Edeltäjä")
                words = f"{label}: {site.title(person, lang)}"
                links.setdefault(other, site.link(other, lang, note=words))
        if not followers:
            links[person] = site.link(person, lang, note=_silence(site, person, lang))
    return tuple(sorted(links.values(), key=lambda link: sort_key(link.title, lang)))


def inherited(site: Site, record: Record) -> Iterator[tuple[Link, bool, Record, str]]:
    """The relations of those whom a person has followed and who have left, as far as they are
    somebody's contacts: the person answers for those pages now."""
    if not isinstance(record.header, Person) or not _holds(site, record):
        return
    for former in _predecessors(site, record):
        for link, forward, other, anchor in site.catalogue.relations(former):
            if not forward and link.forward == CONTACT:
                yield link, forward, other, anchor


def _followers(site: Site, person: Record) -> Iterator[Record]:
    """The nearest of those who have come after a person and hold a role."""
    waiting = list(site.catalogue.targets(person, SUCCESSOR))
    while waiting:
        other = waiting.pop(0)
        if _holds(site, other):
            yield other
        else:
            waiting += site.catalogue.targets(other, SUCCESSOR)


def _predecessors(site: Site, person: Record) -> Iterator[Record]:
    """Those before a person, as far back as they hold no role any more."""
    waiting = list(site.catalogue.sources(person, SUCCESSOR))
    while waiting:
        other = waiting.pop(0)
        if not _holds(site, other):
            yield other
            waiting += site.catalogue.sources(other, SUCCESSOR)


def _holds(site: Site, person: Record) -> bool:
    header = person.header
    return isinstance(header, Person) and header.in_office(site.today)


def _silence(site: Site, person: Record, lang: str) -> str:
    """What stands by somebody who holds no role and whom nobody has followed."""
    header = person.header
    assert isinstance(header, Person)
    if header.in_office(site.today):
        return ""
    ui = site.languages[lang]
    coming = header.next_day(site.today)
    return ui.text("tehtävä alkaa {day}", day=ui.day(coming)) if coming else ui.text(ENDED)
