"""The items of a vision as links, and what stands after each of them in its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from ..catalogue import Record
from ..language import LANGUAGES, N_
from ..language.collation import sort_key
from ..types.vision import Vision
from ..visions import ACTIONS, LISTS, NEEDS, answers_of, items_of
from .site import Site, pelican_address
from .texts import item_texts, list_texts
from .views import PageLink, Words

NO_ACTION = N_("Tarpeeseen ei ole toimenpidettä")
NO_NEED = N_("Ei ole kerrottu, mihin tarpeeseen toimenpide vastaa")


def item_links(site: Site, record: Record, lang: str) -> Mapping[str, PageLink]:
    """Item's id → a link to it in a language; to the original where a translation leaves it out."""
    links: dict[str, PageLink] = {}
    for there in dict.fromkeys((LANGUAGES[0], record.version(lang).lang)):
        for item, text in list_texts(site, record, there, *LISTS).items():
            links[item] = PageLink(text.text, f"{record.url(there)}#{item}", text.lang, there=there)
    return links


def item_notes(site: Site, record: Record, lang: str) -> Mapping[str, str]:
    """Item's id → what it answers or what answers it, and its themes, as HTML that stands after the
    item's text. Nothing for records that are no visions."""
    if not isinstance(record.header, Vision):
        return {}
    notes = _Notes(site, record, record.header, lang)
    return {
        item: "".join(f'<br>\n<small class="answers">{line}</small>' for line in notes.of(item))
        for item in items_of(record)
    }


class _Notes:
    """The lines below the items of a vision, in a language."""

    def __init__(self, site: Site, record: Record, vision: Vision, lang: str) -> None:
        self._site, self._record, self._lang = site, record, lang
        self._ui = site.languages[lang]
        self._answers = answers_of(site.catalogue, record)
        self._links = item_links(site, record, lang)
        self._themes = item_texts(record, record.version(lang), "themes")
        # Where nothing is linked, a need without an action tells nothing.
        self._complete = bool(self._answers.needs) and vision.lists_complete
        self._needs = frozenset(items_of(record, (NEEDS,)))
        self._actions = frozenset(items_of(record, (ACTIONS,)))

    def of(self, item: str) -> Iterator[str]:
        """Each line as HTML: a label and what stands under it, or what there isn't."""
        answers, text = self._answers, self._ui.text
        needs, advice = answers.needs.get(item, ()), answers.recommendations.get(item, ())
        actions, practices = answers.actions.get(item, ()), answers.practices.get(item, ())
        if self._complete and item in self._needs and not actions:
            yield text(NO_ACTION)
        if self._complete and item in self._actions and not needs and not advice:
            yield text(NO_NEED)
        label = self._ui.plural("Vastaa tarpeeseen", "Vastaa tarpeisiin", len(needs))
        yield from self._line(label, map(self._item, needs))
        yield from self._line(text("Toteuttaa suositusta"), self._pages(advice))
        yield from self._line(text("Toimenpiteet"), map(self._item, actions))
        yield from self._line(text("Teot, jotka vastaavat tähän"), self._pages(practices))
        themes = answers.themes.get(item, ())
        label = self._ui.plural("Teema", "Teemat", len(themes))
        yield from self._line(label, (self._words(self._themes[n]) for n in themes))

    def _line(self, label: str, values: Iterable[str]) -> Iterator[str]:
        if shown := ", ".join(values):
            yield f"{label}: {shown}"

    def _item(self, item: str) -> str:
        link = self._links[item]
        here = link.there == self._lang
        page = "" if here else pelican_address(self._record, link.there)
        return self._link(f"{page}#{item}", link)

    def _pages(self, records: Iterable[Record]) -> Iterator[str]:
        links = {self._site.link(record, self._lang): record for record in records}
        for link in sorted(links, key=lambda link: sort_key(link.title, self._lang)):
            yield self._link(pelican_address(links[link], self._lang), link)

    def _link(self, address: str, link: PageLink) -> str:
        marks = f' lang="{link.lang}"' if link.lang != self._lang else ""
        marks += f' hreflang="{link.there}"' if link.there != self._lang else ""
        return f'<a href="{escape(address)}"{marks}>{escape(link.title, quote=False)}</a>'

    def _words(self, words: Words) -> str:
        text = escape(words.text, quote=False)
        return text if words.lang == self._lang else f'<span lang="{words.lang}">{text}</span>'
