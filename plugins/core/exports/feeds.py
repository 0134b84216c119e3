"""Atom (RFC 4287): what has changed, and what concerns each section, programme and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape

from feedgenerator import Atom1Feed

from ..addresses import DATA_FOLDER, feed_url, own_page_url
from ..catalogue import Key, Record
from ..language import LANGUAGES
from ..pages.changes import change_text, change_title, givers
from ..pages.contacts import CONTACT, inherited
from ..pages.details.programme import seasons_of
from ..pages.feeds import FEED_TYPES
from ..pages.site import Site
from ..recommendations import Change, changes_of, latest_changes
from ..types.recommendation import Recommendation

MOST = 100
"""Entries in a feed. The page of changes has the older ones."""

CHANGES: Mapping[str, str] = {
    "fi": f"{DATA_FOLDER}/muutokset.atom",
    "sv": f"{DATA_FOLDER}/andringar.atom",
    "en": f"{DATA_FOLDER}/changes.atom",
}
"""The feed of the changes of recommendations in each language."""


@dataclass(frozen=True, slots=True)
class Item:
    """What a feed tells of, in no language yet: a dated record, or a change of one."""

    record: Record
    day: date
    change: Change | None = None

    @property
    def name(self) -> str:
        """The address below the site's that it keeps in every feed and language."""
        url = self.record.url(LANGUAGES[0])
        return f"{url}#{self.change.anchor}" if self.change else url

    @property
    def updated(self) -> date:
        """The day on which it was last changed, which a change itself never is."""
        known = None if self.change else self.record.header.updated
        return max(self.day, known) if known else self.day


def newest_changes(site: Site) -> list[Change]:
    """The changes of recommendations that their feed tells of."""
    return latest_changes(site.catalogue)[:MOST]


def changes_feed(lang: str, path: str, title: str) -> Callable[[Site, Sequence[Change]], bytes]:
    """A writer of a feed of changes in a language. path: its own; title: in Finnish."""

    def write(site: Site, changes: Sequence[Change]) -> bytes:
        items = [Item(change.record, change.day, change) for change in changes]
        page = own_page_url("changes", lang)
        return _feed(site, site.languages[lang].text(title), page, path, items, lang)

    return write


def feed_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """The feed of every section but news, which has Pelican's, and of every programme and person,
    with its path below the site's folder."""
    near = _Near(site)
    for kind in site.catalogue.types:
        if kind.folder and not kind.at_root and kind.name != "news":
            listed = site.catalogue.listed(kind.name)
            items = _newest(item for record in listed for item in near.of(record))
            for lang in LANGUAGES:
                title, url = site.languages[lang].text(kind.labels.section), kind.section_url(lang)
                yield feed_url(url), _feed(site, title, url, feed_url(url), items, lang)
    for name in FEED_TYPES:
        for record in site.catalogue.listed(name):
            for lang in record.languages():
                title, url = site.title(record, lang), record.url(lang)
                path = feed_url(url)
                yield path, _feed(site, title, url, path, near.of(record), lang)


class _Near:
    """The newest items that concern each record: its own, and those of what belongs to it. They are
    gathered once, so that many who share a programme cost no more than one."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._found: dict[Key, tuple[Item, ...]] = {}

    def of(self, record: Record) -> tuple[Item, ...]:
        """At most `MOST` items, the newest first."""
        if record.key not in self._found:
            items = list(self._own(record))
            for part in self._parts(record):
                items += self.of(part)
            self._found[record.key] = _newest(items)
        return self._found[record.key]

    def _own(self, record: Record) -> Iterator[Item]:
        """The record itself if it has a day, the news about it, and its changes."""
        news = self._site.catalogue.sources(record, "Aiheena", "Seuraa suositusta")
        for dated in (record, *news):
            if dated.type.by_date and dated.header.date:
                yield Item(dated, dated.header.date)
        if isinstance(record.header, Recommendation):
            for change in changes_of(record, self._site.today):
                yield Item(record, change.day, change)

    def _parts(self, record: Record) -> Iterator[Record]:
        """From a programme to its seasons, experiments, evaluations and recommendations; from a
        person to all that the person answers for. Two people may be each other's contacts."""
        catalogue = self._site.catalogue
        if record.type.name == "person":
            found = catalogue.sources(record, CONTACT)
            found += tuple(other for _, _, other, _ in inherited(self._site, record))
            yield from (other for other in found if other.type.name != "person")
        if record.type.name == "programme":
            yield from seasons_of(catalogue, record)
        yield from catalogue.sources(
            record, "Kokeiltu ohjelmassa", "Arvioinnin kohde", "Annettu arvioinnissa"
        )


def _newest(items: Iterable[Item]) -> tuple[Item, ...]:
    """Each once, the newest first; on one day in the order of their names."""
    by_name = sorted({item.name: item for item in items}.items())
    ordered = sorted((item for _, item in by_name), key=lambda item: item.day, reverse=True)
    return tuple(ordered[:MOST])


class _Atom(Atom1Feed):
    """Without entries a feed is as old as the build; the library would take the clock."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else self.feed["built"]


def _feed(site: Site, title: str, url: str, path: str, items: Iterable[Item], lang: str) -> bytes:
    """url: of the page that the feed is of; path: its own. Both below the site's."""
    feed = _Atom(
        title=f"{title} – {site.name}",
        link=site.whole(url),
        description=None,
        language=lang,
        author_name=site.name,
        feed_url=site.whole(path),
        feed_guid=site.whole(path),
        built=_moment(site.today),
    )
    for item in items:
        record, change = item.record, item.change
        text = change_text(change, lang).text if change else record.version(lang).summary
        by = ", ".join(site.title(giver, lang) for giver in givers(site, change)) if change else ""
        url = record.url(lang)
        feed.add_item(
            title=change_title(site, change, lang) if change else site.title(record, lang),
            link=site.whole(f"{url}#{change.anchor}" if change else url),
            description=escape(text, quote=False) or None,
            author_name=by or None,
            pubdate=_moment(item.day),
            updateddate=_moment(item.updated),
            unique_id=site.whole(item.name),
        )
    return feed.writeString("utf-8").encode("utf-8")


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
