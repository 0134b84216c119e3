"""/muutokset/: responses, entries of the logs and corrections of pages, month by month."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..exports.feeds import CHANGES
from ..language import N_
from ..pages.changes import change_text, changed_to, givers
from ..pages.site import Site
from ..pages.texts import item_texts
from ..pages.views import Entry, Fact, SectionPage
from ..recommendations import Change, latest_changes
from ..types.recommendation import Recommendation
from .page import own_page
from .paging import paged

TITLE = N_("Mitä on muuttunut")
ABOUT = N_("Vastaukset suosituksiin, seurannan merkinnät ja sivujen korjaukset, uusin ensin.")
EMPTY = N_("Muutoksia ei ole vielä kirjattu.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """What has changed as of the build date, the newest first, in as many pages as it takes."""
    ui = site.languages[lang]
    first = own_page(site, "changes", lang, TITLE, ABOUT, empty=ui.text(EMPTY), feed=CHANGES[lang])
    entries = [*_of_recommendations(site, lang), *_corrections(site, lang)]
    entries.sort(key=lambda entry: entry.day, reverse=True)
    yield from paged(site, first, [(_heading(ui.month(entry.day)), entry) for entry in entries])


def _heading(month: str) -> str:
    return month[:1].upper() + month[1:]


def _of_recommendations(site: Site, lang: str) -> Iterator[Entry]:
    for change in latest_changes(site.catalogue):
        assert isinstance(change.record.header, Recommendation)
        if change.entry is None:
            yield _response(site, change, lang)
        else:
            yield _follow_up(site, change, change.record.header, change.entry, lang)


def _response(site: Site, change: Change, lang: str) -> Entry:
    reasons = change_text(change, lang)
    return Entry(
        link=site.link(change.record, lang, anchor=change.anchor),
        summary=reasons.text,
        lang=reasons.lang,
        day=change.day,
        status=changed_to(site, change, lang),
        facts=(_givers(site, change, "Vastauksen antaja", lang),),
    )


def _follow_up(site: Site, change: Change, header: Recommendation, index: int, lang: str) -> Entry:
    """The entry of the log that has the index."""
    ui, record, entry = site.languages[lang], change.record, header.follow_ups[index]
    note = change_text(change, lang)
    parts = zip(header.parts, item_texts(record, record.version(lang), "parts"), strict=True)
    part = tuple(text.text for part, text in parts if part.id == entry.part)
    verified = site.status(entry.verification, "verification", lang)
    facts = (
        Fact(ui.text("Osa"), part),
        Fact(ui.text("Vahvistus"), (verified,)),
        _givers(site, change, "Tiedon antaja", lang),
    )
    return Entry(
        link=site.link(record, lang, anchor=change.anchor),
        summary=note.text,
        lang=note.lang,
        day=change.day,
        status=changed_to(site, change, lang),
        facts=tuple(fact for fact in facts if fact.values),
    )


def _givers(site: Site, change: Change, label: str, lang: str) -> Fact:
    return Fact(site.languages[lang].text(label), site.links(givers(site, change), lang))


def _corrections(site: Site, lang: str) -> Iterator[Entry]:
    """Corrections of published pages, by the pages' ids."""
    label = site.languages[lang].text("Korjaus")
    for record in site.catalogue.records:
        if site.catalogue.state(record) != "draft":
            yield from _corrections_of(site, record, label, lang)


def _corrections_of(site: Site, record: Record, label: str, lang: str) -> Iterator[Entry]:
    texts = item_texts(record, record.version(lang), "corrections")
    for correction, text in reversed(tuple(zip(record.header.corrections, texts, strict=True))):
        if correction.date <= site.today:
            yield Entry(site.link(record, lang, note=label), text.text, text.lang, correction.date)
