"""An event: when and where it is, what has changed, how to take part, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...catalogue import Record
from ...language import N_
from ...language.typography import set_text
from ...records import DayOrTime, PartialDay
from ...types.event import Event, EventState, Span
from ..file_links import web_file_note
from ..site import Site
from ..texts import field_text, item_texts
from ..views import Entry, Fact, Moment, PageLink, Status, WebLink, Words

WHEN = N_("Aika")
AT = N_("{day} klo {time}")


@dataclass(frozen=True, slots=True)
class EventDetails:
    """facts: the time first. reason: why it was cancelled or moved. no_address: why there is no
    address to take part online. files: the entry for a calendar, recordings and materials."""

    facts: tuple[Fact, ...]
    reason: Words
    no_address: Words
    accessibility: Words
    files: tuple[PageLink | WebLink, ...]


def event_details(site: Site, record: Record, lang: str) -> EventDetails:
    event = _event(record)
    version = record.version(lang)
    texts = item_texts(record, version, "materials")
    entry = PageLink(
        site.languages[lang].text("Kalenterimerkintä (ics)"), record.data_url("ics"), lang
    )
    return EventDetails(
        facts=tuple(_facts(site, event, lang)),
        reason=field_text(record, version, "reason"),
        no_address=field_text(record, version, "no_online_address"),
        accessibility=field_text(record, version, "accessibility"),
        files=(
            *((entry,) if site.catalogue.state(record) != "draft" else ()),
            *(
                WebLink(_with_note(site, title.text, material.url, lang), material.url)
                for material, title in zip(event.materials, texts, strict=True)
            ),
        ),
    )


def event_entry(site: Site, record: Record, lang: str) -> Entry:
    """An event in a list, with its time, place and status."""
    event, version = _event(record), record.version(lang)
    facts = [*time_facts(site, event, lang)]
    if event.place:
        facts.append(Fact(site.languages[lang].text("Paikka"), (event.place,)))
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        status=event_status(site, record, lang),
        facts=tuple(facts),
    )


def event_status(site: Site, record: Record, lang: str) -> Status:
    """What has become of an event by the build date."""
    return site.status(_event(record).state_of_event(site.today), "event", lang)


def event_note(site: Site, record: Record, lang: str) -> Moment:
    """What stands beside a link to an event: `9.5.2027`, or `9.5.2027, peruttu`."""
    event = _event(record)
    day = event.order_day
    text = site.languages[lang].day(day)
    if event.status in (EventState.CANCELLED, EventState.MOVED):
        text = f"{text}, {event_status(site, record, lang).text.lower()}"
    return Moment(text, day.isoformat())


def time_facts(site: Site, event: Event, lang: str) -> Iterator[Fact]:
    """When the event is, and when it was to be before it was moved or cancelled."""
    ui = site.languages[lang]
    *earlier, span = event.spans
    yield Fact(ui.text(WHEN), (moment_of(site, span, lang),))
    if earlier:
        moments = tuple(moment_of(site, old, lang) for old in earlier)
        yield Fact(ui.text("Aiempi aika"), moments)


def moment_of(site: Site, span: Span, lang: str) -> Moment:
    """A time in words, and its start as programs read it: `12.3.2027 klo 9.00–12.00`."""
    return Moment(set_text(_words(site, span, lang), lang), span.start.iso)


def _words(site: Site, span: Span, lang: str) -> str:
    start, end = span.start, span.last
    if start.clock is None:
        return site.period(_whole(start), _whole(end), lang)
    if end.day != start.day:
        return f"{_at(site, start, lang)} – {_at(site, end, lang)}"
    return _at(site, start, lang, end if end != start else None)


def _at(site: Site, start: DayOrTime, lang: str, end: DayOrTime | None = None) -> str:
    ui = site.languages[lang]
    clocks = [ui.clock(known.clock) for known in (start, end) if known and known.clock]
    return ui.text(AT, day=ui.day(start.day), time="–".join(clocks))


def _whole(given: DayOrTime) -> PartialDay:
    return PartialDay(given.day.year, given.day.month, given.day.day)


def _facts(site: Site, event: Event, lang: str) -> Iterator[Fact]:
    ui = site.languages[lang]
    yield from time_facts(site, event, lang)
    if event.reinstated:
        days = tuple(Moment(ui.day(day), day.isoformat()) for day in event.reinstated)
        yield Fact(ui.text("Peruutus kumottu"), days)
    if event.place:
        yield Fact(ui.text("Paikka"), (set_text(event.place, lang),))
    yield Fact(ui.text("Osallistuminen"), (ui.text(event.mode.label),))
    going_on = not event.is_past(site.today) and event.status != EventState.CANCELLED
    if event.online_address and going_on:
        link = WebLink(ui.text("Osallistu verkossa"), event.online_address)
        yield Fact(ui.text("Verkossa"), (link,))
    if event.registration and going_on:
        yield from _registration(site, event, lang)


def _registration(site: Site, event: Event, lang: str) -> Iterator[Fact]:
    """How to register and until when; once that day has gone by, only that it has."""
    ui = site.languages[lang]
    given = event.registration
    assert given
    label = ui.text("Ilmoittautuminen")
    until = moment_of(site, Span(given.until), lang) if given.until else None
    if given.until and given.until.day < site.today:
        yield Fact(label, (ui.text("Ilmoittautumisaika on päättynyt."),))
        return
    if given.url:
        yield Fact(label, (WebLink(ui.text("Ilmoittaudu tapahtumaan"), given.url),))
    if until:
        yield Fact(ui.text("Ilmoittaudu viimeistään"), (until,))


def _with_note(site: Site, title: str, url: str, lang: str) -> str:
    note = web_file_note(site, url, lang)
    return f"{title} ({note})" if note else title


def _event(record: Record) -> Event:
    assert isinstance(record.header, Event)
    return record.header
