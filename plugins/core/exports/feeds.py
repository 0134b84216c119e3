"""Atom (RFC 4287): what has changed, and what concerns each section, programme and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape

from feedgenerator import Atom1Feed

from ..addresses import feed_url
from ..catalogue import Record
from ..language import LANGUAGES
from ..pages.details.programme import recommendations_of, seasons_of
from ..pages.feeds import FEED_TYPES
from ..pages.site import Site
from ..types import ContentType
from .changes import MOST, Change, changes_of


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in a language. id: an address, the same in every feed and language. text: plain."""

    id: str
    url: str
    title: str
    day: date
    text: str = ""
    author: str = ""


def changes_feed(lang: str, path: str, title: str) -> Callable[[Site, Sequence[Change]], bytes]:
    """A writer of a feed of changes in a language. path: its own; title: in Finnish."""

    def write(site: Site, changes: Sequence[Change]) -> bytes:
        ui = site.languages[lang]
        entries = [_of_change(site, change, lang) for change in changes]
        return _feed(site, f"{ui.text(title)} – {site.name}", "", path, entries, lang)

    return write


def feed_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """The feed of every section but news, which has Pelican's, and of every programme and person,
    with its path below the site's folder."""
    for kind in site.catalogue.types:
        if kind.folder and not kind.at_root and kind.name != "news":
            for lang in LANGUAGES:
                yield _of_section(site, kind, lang)
    for name in FEED_TYPES:
        for record in site.catalogue.listed(name):
            around = list(_around(site, record))
            for lang in record.languages():
                title = f"{site.title(record, lang)} – {site.name}"
                yield _of_page(site, title, record.url(lang), around, lang)


def _of_section(site: Site, kind: ContentType, lang: str) -> tuple[str, bytes]:
    records = [
        near for record in site.catalogue.listed(kind.name) for near in _around(site, record)
    ]
    title = f"{site.languages[lang].text(kind.labels.section)} – {site.name}"
    return _of_page(site, title, kind.section_url(lang), records, lang)


def _of_page(
    site: Site, title: str, url: str, records: Iterable[Record], lang: str
) -> tuple[str, bytes]:
    path = feed_url(url)
    return path, _feed(site, title, url, path, _concerning(site, records, lang), lang)


def _around(site: Site, record: Record) -> Iterator[Record]:
    """A record and those whose news are its news too: a programme's seasons, evaluations and
    recommendations, an evaluation's recommendations, and all that a person is the contact of."""
    yield record
    catalogue = site.catalogue
    if record.type.name == "programme":
        seasons = seasons_of(catalogue, record)
        yield from seasons
        for target in (record, *seasons):
            yield from catalogue.sources(target, "Arvioinnin kohde")
        yield from recommendations_of(catalogue, record)
    elif record.type.name == "evaluation":
        yield from catalogue.sources(record, "Annettu arvioinnissa")
    elif record.type.name == "person":
        for found in catalogue.sources(record, "Yhteyshenkilö"):
            # Two people may be each other's contacts.
            if found.type.name != "person":
                yield from _around(site, found)


def _concerning(site: Site, records: Iterable[Record], lang: str) -> list[Entry]:
    """News and evaluations among the records, news about them, and changes of recommendations."""
    unique = {record.key: record for record in records}
    dated = {key: found for key, found in unique.items() if found.type.by_date}
    for record in unique.values():
        for news in site.catalogue.sources(record, "Aiheena", "Seuraa suositusta"):
            dated[news.key] = news
    entries = [
        _of_record(site, record, record.header.date, lang)
        for record in dated.values()
        if record.header.date
    ]
    return [*entries, *(_of_change(site, c, lang) for c in changes_of(site, unique.values()))]


def _of_record(site: Site, record: Record, day: date, lang: str) -> Entry:
    return Entry(
        id=site.whole(record.url(LANGUAGES[0])),
        url=site.whole(record.url(lang)),
        title=site.title(record, lang),
        day=day,
        text=record.version(lang).summary,
    )


def _of_change(site: Site, change: Change, lang: str) -> Entry:
    return Entry(
        id=f"{site.whole(change.record.url(LANGUAGES[0]))}#{change.anchor}",
        url=site.whole(change.record.url(lang)),
        title=change.title(site, lang),
        day=change.day,
        text=change.text(lang),
        author=change.givers(site, lang),
    )


class _Atom(Atom1Feed):
    """Without entries a feed is as old as the build; the library would take the clock."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else self.feed["built"]


def _feed(
    site: Site, title: str, url: str, path: str, entries: Iterable[Entry], lang: str
) -> bytes:
    feed = _Atom(
        title=title,
        link=site.whole(url),
        description=None,
        language=lang,
        author_name=site.name,
        feed_url=site.whole(path),
        feed_guid=site.whole(path),
        built=_moment(site.today),
    )
    by_id = sorted(entries, key=lambda entry: entry.id)
    for entry in sorted(by_id, key=lambda entry: entry.day, reverse=True)[:MOST]:
        feed.add_item(
            title=entry.title,
            link=entry.url,
            description=escape(entry.text, quote=False) or None,
            author_name=entry.author or None,
            pubdate=_moment(entry.day),
            unique_id=entry.id,
        )
    return feed.writeString("utf-8").encode("utf-8")


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
