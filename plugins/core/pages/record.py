"""The page of one record in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from ..catalogue import MENTION, Record, Version
from ..language import home_url
from ..language.collation import sort_key
from ..language.typography import set_text
from ..records import Link, PartialDay, Period, Vocabulary
from ..types import HOME
from ..types.area import Classification, Merger
from ..types.experiment import Experiment
from ..types.person import Person
from ..types.practice import Practice
from ..types.programme import Programme, Season
from ..types.survey import Edition
from .area_map import area_map
from .contacts import CONTACT, ENDED, contact_links, inherited
from .data import JSON_LD, page_data
from .details import DETAILS
from .details.event import event_note, event_status
from .details.programme import phase_of, seasons_of
from .details.survey import edition_facts
from .experiments import experiment_status
from .feeds import own_feed
from .file_links import with_file_notes
from .foremost import MOST
from .home import home_groups
from .languages import READ_IN, alternates, switcher
from .pictures import PagePictures
from .register import response_status
from .site import UNKNOWN, Site, by_date
from .texts import item_texts, own_text, plain_address
from .views import (
    Fact,
    Heading,
    Moment,
    Notice,
    PageLink,
    RecordPage,
    RelationGroup,
    Status,
    WebLink,
)
from .vision_items import item_notes

FOREMOST: Mapping[str, tuple[str, ...]] = {"organisation": ("Saadut suositukset",)}
"""Type → the relations of which its page shows the foremost in a band of their own, with the way to
all: when they are many, they aren't all told among the others."""

_Places = dict[Record, dict[str, None]]
"""Record → its places that a relation leads to; an empty one is the record as a whole."""


def record_page(site: Site, record: Record, lang: str) -> RecordPage:
    """Everything that the record's template shows, in the language of one of its versions."""
    version = record.version(lang)
    home = record.type.name == "page" and record.id == HOME
    header = record.header
    details = DETAILS.get(record.type.name)
    data_of = JSON_LD.get(record.type.name, page_data)
    pictures = PagePictures(site, record, lang)
    html = _html(site, record, lang, pictures)
    return RecordPage(
        template="records/home" if home else f"records/{record.type.name}",
        lang=version.lang,
        title=version.title,
        url=record.url(lang),
        section=record.folder,
        summary=version.summary,
        breadcrumbs=() if home else tuple(_breadcrumbs(site, record, lang)),
        alternates=alternates(site, record),
        languages=switcher(site, record),
        indexed=site.catalogue.state(record) != "draft",
        kind=record.type.name,
        label=site.languages[lang].text(record.type.labels.one),
        day=header.date,
        updated=header.updated,
        status=_status(site, record, lang),
        notices=tuple(_notices(site, record, lang)),
        plain=set_text(getattr(version.header, "plain", None) or "", lang),
        plain_grant=_plain_grant(site, version),
        facts=tuple(_facts(site, record, lang)),
        contacts=contact_links(site, record, lang),
        no_contact=set_text(own_text(record, version, "no_contact") or "", lang)
        if isinstance(header, Programme)
        else "",
        headings=tuple(
            Heading(h.id, set_text(h.text, version.lang), h.level) for h in version.body.headings
        ),
        relations=tuple(relation_groups(site, record, lang)),
        sources=tuple(
            (WebLink(plain_address(source.url), source.url), source.retrieved)
            for source in header.source
        ),
        html=with_file_notes(site, record, html, lang),
        pictures=tuple(pictures.wanted),
        map=area_map(site, record, lang),
        data=data_of(site, record, lang),
        feed=own_feed(site, record, lang),
        details=home_groups(site, lang)
        if home
        else details(site, record, lang)
        if details
        else None,
    )


def _html(site: Site, record: Record, lang: str, pictures: PagePictures) -> str:
    first = _corrections(site, record, lang) + pictures.in_header()
    text = site.body(record, lang, item_notes(site, record, lang))
    return first + pictures.in_text(text)


def _breadcrumbs(site: Site, record: Record, lang: str) -> Iterator[PageLink]:
    ui = site.languages[lang]
    yield PageLink(ui.text("Etusivu"), home_url(lang), lang)
    if record.type.at_root:
        return
    parent = record.parent if record.parent and not record.type.folder else None
    top = parent.type if parent else record.type
    yield PageLink(ui.text(top.labels.section), top.section_url(lang), lang)
    if parent:
        yield site.link(parent, lang)


def _status(site: Site, record: Record, lang: str) -> Status | None:
    header = record.header
    if isinstance(header, Programme):
        return site.status(phase_of(header), "phase", lang)
    if isinstance(header, Season):
        return site.status(header.phase, "phase", lang)
    if isinstance(header, Practice):
        return site.status(header.result, "result", lang)
    if isinstance(header, Experiment):
        return experiment_status(site, header, lang)
    if record.type.name == "recommendation":
        return response_status(site, record, lang)
    if record.type.name == "event":
        return event_status(site, record, lang)
    return None


def _notices(site: Site, record: Record, lang: str) -> Iterator[Notice]:
    ui = site.languages[lang]
    state = site.catalogue.state(record)
    if state == "draft":
        yield Notice("draft", ui.text("Luonnos: sivua ei ole julkaistu."))
    if state == "archived":
        yield Notice("archived", ui.text("Arkistoitu sivu: tietoja ei enää päivitetä."))
    if record.is_stale(lang):
        original = record.original.lang
        yield Notice(
            "older",
            ui.text("Käännös on tehty alkutekstin vanhemmasta versiosta."),
            PageLink(ui.text(READ_IN[original]), record.url(original), lang, there=original),
        )


def _plain_grant(site: Site, version: Version) -> str:
    grant = version.header.plain_grant if version.header.plain else None
    if grant is None:
        return ""
    ui = site.languages[version.lang]
    return ui.text("Selkotunnuksen on myöntänyt {by} {day}.", by=grant.by, day=ui.day(grant.date))


def _corrections(site: Site, record: Record, lang: str) -> str:
    """What was corrected, as a part of the text, so that feeds tell it too."""
    ui = site.languages[lang]
    corrections = ""
    texts = item_texts(record, record.version(lang), "corrections")
    for correction, told in zip(record.header.corrections, texts, strict=True):
        day = f'<time datetime="{correction.date}">{ui.day(correction.date)}</time>'
        when = ui.text("Korjaus {day}", day=day)
        text = escape(told.text, quote=False)
        if told.lang != lang:
            text = f'<span lang="{told.lang}">{text}</span>'
        corrections += f'<p class="notice correction"><strong>{when}:</strong> {text}</p>\n'
    return corrections


def _facts(site: Site, record: Record, lang: str) -> Iterator[Fact]:
    """The fields that carry a label, in the order in which the type declares them."""
    ui = site.languages[lang]
    version = record.version(lang)
    for key, info in type(record.header).model_fields.items():
        if info.title:
            value = own_text(record, version, key)
            values = tuple(_shown(site, value, lang)) if value not in (None, ()) else ()
            if values:
                yield Fact(ui.text(info.title), values)
    if isinstance(record.header, Season):
        season = record.header
        yield Fact(ui.text("Kesto"), (site.period(season.start, season.end, lang),))
    if isinstance(record.header, Edition):
        yield from edition_facts(site, record, lang)
    if record.header.subjects:
        subjects = dict.fromkeys(record.header.subjects)
        yield Fact(ui.text("Aiheet"), tuple(site.subject_link(s, lang) for s in subjects))


def _shown(site: Site, value: Any, lang: str) -> Iterable[str | Moment | WebLink]:
    """A header's value as a reader sees it."""
    ui = site.languages[lang]
    if isinstance(value, tuple):
        return [shown for item in value for shown in _shown(site, item, lang)]
    if isinstance(value, Vocabulary):
        return (ui.text(value.label),)
    if isinstance(value, Period):
        return (site.period(value.start, value.end, lang),)
    if isinstance(value, PartialDay | date):
        return (site.moment(value, lang),)
    if isinstance(value, Classification):
        return (f"{value.value} ({value.classification} {value.year})",)
    if isinstance(value, Merger):
        return (site.moment(value.date, lang),)
    if isinstance(value, int | float):
        return (ui.number(value),)
    if value == "unknown":
        return (ui.text(UNKNOWN),)
    if value.startswith(("https://", "http://")):
        return (WebLink(plain_address(value), value),)
    return (set_text(value, lang),)


def relation_groups(site: Site, record: Record, lang: str) -> Iterator[RelationGroup]:
    """What the record links to and what links to it, a group for each relation.

    A programme shows what points at its seasons too: readers look for them there. Mentions in
    texts stand last, and only for what no other relation names.
    """
    in_band = FOREMOST.get(record.type.name, ())
    typed: dict[str, _Places] = {}
    mentions: dict[str, _Places] = {}
    for link, forward, other, anchor in _all_relations(site, record):
        if other is record or (forward and link.forward == CONTACT):
            continue
        groups = mentions if link is MENTION else typed
        group = groups.setdefault(link.forward if forward else link.backward, {})
        group.setdefault(other, {}).setdefault(anchor)
    named = {other for group in typed.values() for other in group}
    for label, found in (*typed.items(), *mentions.items()):
        if label in mentions:
            found = {other: places for other, places in found.items() if other not in named}
        if found and not (label in in_band and len(found) > MOST):
            links = _ordered(site, record, found, lang)
            yield RelationGroup(site.languages[lang].text(label), links)


def _all_relations(site: Site, record: Record) -> Iterator[tuple[Link, bool, Record, str]]:
    yield from site.catalogue.relations(record)
    yield from inherited(site, record)
    if isinstance(record.header, Programme):
        for season in seasons_of(site.catalogue, record):
            for link, forward, other, anchor in site.catalogue.relations(season):
                if not forward and other.parent is not record:
                    yield link, forward, other, anchor


def _ordered(site: Site, record: Record, places: _Places, lang: str) -> tuple[PageLink, ...]:
    """Links of one group: dated records from the newest, then the others by name, each place of
    them with its words; people who have left the record, with a note."""
    dated = {record for record in places if record.type.by_date and record.header.order_day}
    links = [
        site.link(r, lang, anchor=next(iter(places[r])), kind=True, note=_day_note(site, r, lang))
        for r in by_date(dated)
    ]
    named = [
        site.link(
            r,
            lang,
            anchor=anchor,
            kind=True,
            note=_item_note(r, anchor, lang) if anchor else _left(site, record, r, lang),
        )
        for r in places
        for anchor in places[r]
        if r not in dated
    ]
    return (*links, *sorted(named, key=lambda link: sort_key(link.title, lang)))


def _item_note(record: Record, anchor: str, lang: str) -> str:
    """The words of an item of a marked list, where they are in the language."""
    version = record.version(lang)
    items = (item for marked in version.body.lists for item in marked.items)
    found = next((item.text for item in items if item.id == anchor), "")
    return set_text(found, lang) if version.lang == lang else ""


def _day_note(site: Site, record: Record, lang: str) -> Moment | str:
    if record.type.name == "event":
        return event_note(site, record, lang)
    return site.moment(record.header.order_day, lang)


def _left(site: Site, record: Record, other: Record, lang: str) -> str:
    person = other.header
    has_left = isinstance(person, Person) and person.has_left(record.id, site.today)
    return site.languages[lang].text(ENDED) if has_left else ""
