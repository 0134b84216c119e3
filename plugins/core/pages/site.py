"""What every page is made from: the catalogue, the languages, and the ways to link."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ..addresses import subject_url
from ..catalogue import Catalogue, Key, Record
from ..language import LANGUAGES, N_, Language
from ..language.collation import sort_key
from ..maps import DrawnMap, maps_of
from ..recommendations import RollUps, State, roll_ups, states_of
from ..records import PartialDay
from ..surveys import Table, results_of
from ..years import Year, by_year
from .by_area import ByArea, by_area
from .views import Moment, PageLink, Status

_SYMBOLIC = re.compile(r'<a( class="item-link")? href="jatkumo:([^"]*)">(.*?)</a>', re.DOTALL)
_ATTACHED = re.compile(r'(<[^>]*\b(?:href|src)=")[{|]attach[|}]([^"?#]*)')
UNKNOWN = N_("Ei tietoa")
NO_NOTES: Mapping[str, str] = {}


@dataclass(frozen=True, eq=False)
class Site:
    """The catalogue and the languages that its pages are written in. digests: of the contents of
    each image, by its path below content/, in hexadecimal. address: where the site is published,
    without a closing slash; empty where that isn't known. searchable: whether an index is made of
    the pages to search in."""

    name: str
    catalogue: Catalogue
    languages: Mapping[str, Language]
    digests: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    searchable: bool = False

    @property
    def today(self) -> date:
        return self.catalogue.today

    @cached_property
    def states(self) -> Mapping[Key, State]:
        """What became of each recommendation, by the record's key."""
        return self.catalogue.once(states_of)

    @cached_property
    def roll_ups(self) -> RollUps:
        """The sums of the recommendations that are shown in lists."""
        listed = self.catalogue.listed("recommendation")
        return roll_ups(self.states[record.key] for record in listed)

    @cached_property
    def tables(self) -> Mapping[Key, Table]:
        """The results of each edition of a survey as they may be shown, by the record's key."""
        return self.catalogue.once(results_of).tables

    @cached_property
    def maps(self) -> Mapping[Key, DrawnMap]:
        """The drawn map of each record that has one, by the record's key."""
        return self.catalogue.once(maps_of).drawn

    def whole(self, url: str) -> str:
        """An address of the site as others can use it; from its root where that isn't known."""
        return f"{self.address}/{url}"

    @cached_property
    def by_area(self) -> ByArea:
        """What goes on in each area."""
        return by_area(self.catalogue)

    @cached_property
    def years(self) -> Mapping[int, Year]:
        """What happened in each year, the latest first."""
        return self.catalogue.once(by_year)

    def title(self, record: Record, lang: str) -> str:
        """What the record is called in a language, or in Finnish."""
        return record.titles[lang]

    def link(
        self,
        record: Record,
        lang: str,
        anchor: str = "",
        kind: bool = False,
        note: str | Moment = "",
    ) -> PageLink:
        """A link to a record's page, in the language if there is one, else to the original."""
        there = record.version(lang).lang
        given = getattr(getattr(record.header, "names", None), lang, None)
        own_name = bool(given) or self.title(record, lang) != record.original.title
        return PageLink(
            title=self.title(record, lang),
            url=record.url(lang) + (f"#{anchor}" if anchor else ""),
            lang=lang if own_name else there,
            there=there,
            kind=self.languages[lang].text(record.type.labels.one) if kind else "",
            note=note,
        )

    def subject_link(self, subject: str, lang: str) -> PageLink:
        """A link to the page of a subject, by its label in the language or in Finnish."""
        labels = self.catalogue.subjects[subject].labels
        written = lang if lang in labels else LANGUAGES[0]
        return PageLink(labels[written], subject_url(subject, lang), written, there=lang)

    def links(self, records: Any, lang: str, **how: Any) -> tuple[PageLink, ...]:
        """Links to records in the order of their names."""
        unique = {record.key: record for record in records}
        found = [self.link(record, lang, **how) for record in unique.values()]
        return tuple(sorted(found, key=lambda link: sort_key(link.title, lang)))

    def partial(self, day: PartialDay | str | None, lang: str) -> str:
        """A day, month or year as it is known; `unknown` in words; nothing for nothing."""
        ui = self.languages[lang]
        if day is None:
            return ""
        if not isinstance(day, PartialDay):
            return ui.text(UNKNOWN)
        if day.month is None:
            return str(day.year)
        return ui.month(day.first) if day.day is None else ui.day(day.first)

    def moment(self, day: date | PartialDay | str | None, lang: str) -> Moment | str:
        """Like `partial`, with what programs read where the time is known."""
        if isinstance(day, date):
            return Moment(self.languages[lang].day(day), day.isoformat())
        if isinstance(day, PartialDay):
            return Moment(self.partial(day, lang), day.iso)
        return self.partial(day, lang)

    def period(self, start: Any, end: Any, lang: str) -> str:
        """Two ends with a dash: closed up between figures, spaced between words."""
        if start == end:
            return self.partial(start, lang)
        if _is_month(start) and _is_month(end):
            return self.languages[lang].months(start.first, end.first)
        ends = [self.partial(start, lang), self.partial(end, lang)]
        if not isinstance(end, PartialDay):
            ends[1] = ends[1][:1].lower() + ends[1][1:]
        plain = all(re.fullmatch(r"[\d.]*", text) for text in ends)
        return ("–" if plain else " – ").join(ends)

    def status(self, member: Any, axis: str, lang: str) -> Status:
        """A value of a vocabulary as a status tag."""
        return Status(self.languages[lang].text(member.label), axis, str(member).replace(" ", "-"))

    def archived(self, record: Record, lang: str) -> Status | None:
        """The tag of a record that has been archived, for lists; None of others."""
        if self.catalogue.state(record) != "archived":
            return None
        return Status(self.languages[lang].text("Arkistoitu"), "state", "archived")

    def body(self, record: Record, lang: str, notes: Mapping[str, str] = NO_NOTES) -> str:
        """The record's text with its references resolved into Pelican's notation. notes: HTML that
        stands after items of its marked lists, by their ids."""
        version = record.version(lang)
        body = _with_files_from_root(record, version.body.html)
        if "jatkumo:" not in body:
            return body
        items = {i.id: (m.kind, i) for m in version.body.lists for i in m.items}

        def resolved(match: re.Match[str]) -> str:
            target, text = html.unescape(match[2]), match[3]
            if match[1]:
                anchor = target[1:]
                kind, item = items[anchor]
                link = "" if item.reference else self._item_link(record, kind, anchor, version.lang)
                return link + notes.get(anchor, "")
            return self._reference(record, target, text, version.lang)

        return _SYMBOLIC.sub(resolved, body)

    def _item_link(self, record: Record, kind: str, anchor: str, lang: str) -> str:
        """The link at the end of an item: to the page that it became, or to the item itself."""
        ui = self.languages[lang]
        lift = record.type.lifts.get(kind)
        own = self.catalogue.by_key.get((lift.type, f"{record.id}-{anchor}")) if lift else None
        if own:
            address, words = pelican_address(own, lang), ui.text("Suosituksen sivu")
            label = f' aria-label="{html.escape(f"{words}: {self.title(own, lang)}")}"'
        else:
            address, words = f"#{anchor}", ui.text("Linkki kohtaan {anchor}", anchor=anchor)
            label = ""
        return (
            f' <a class="item-link" href="{html.escape(address)}"{label}>{html.escape(words)}</a>'
        )

    def _reference(self, record: Record, target: str, text: str, lang: str) -> str:
        found = self.catalogue.find(target)
        if len(found) != 1:
            return text
        there = found[0].version(lang).lang
        address = pelican_address(found[0], lang)
        if anchor := target.partition("#")[2]:
            address += f"#{anchor}"
        marks = f' hreflang="{there}"' if there != lang else ""
        if not text:
            text = html.escape(self.title(found[0], lang), quote=False)
            if there != lang and self.title(found[0], lang) == found[0].original.title:
                marks += f' lang="{there}"'
        return f'<a href="{html.escape(address)}"{marks}>{text}</a>'


def _is_month(day: Any) -> bool:
    return isinstance(day, PartialDay) and day.month is not None and day.day is None


def _with_files_from_root(record: Record, body: str) -> str:
    """The HTML with its attachments named from content/: where each stands is decided for the whole
    site (`checks.files.attached`), while Pelican would move it to the page that it writes last."""

    def from_root(match: re.Match[str]) -> str:
        return f"{match[1]}{{static}}/{record.file(match[2]).replace(' ', '%20')}"

    return _ATTACHED.sub(from_root, body) if "attach" in body else body


def pelican_address(record: Record, lang: str) -> str:
    """A link that Pelican turns into an address, under any SITEURL and in feeds."""
    return "{filename}/" + record.version(lang).source


def by_date(records: Any) -> list[Record]:
    """Newest first; on one day by id, so that the order never depends on chance."""
    by_id = sorted(records, key=lambda r: r.id)
    return sorted(by_id, key=lambda r: r.header.order_day or date.min, reverse=True)
