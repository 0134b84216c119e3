"""A district vision: its slogan, its themes, what answers its needs, and the figures behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...catalogue import Record
from ...language import N_
from ...language.typography import set_text
from ...types.vision import Figure, Vision
from ...visions import NEEDS, Answers, answers_of, items_of
from ..site import UNKNOWN, Site
from ..texts import item_texts, own_text
from ..views import DataTable, Fact, PageLink, WebLink, Words
from ..vision_items import NO_ACTION, item_links

UNLINKED = N_("Ei ole kerrottu, mitkä toimenpiteet vastaavat mihinkin tarpeeseen.")
INCOMPLETE = N_("Luettelot eivät ole tyhjentäviä: visiossa on muutakin.")
ANSWERS = N_("Mikä vastaa mihinkin tarpeeseen")
NO_PRACTICE = N_("Ei tekoja")


@dataclass(frozen=True, slots=True)
class VisionDetails:
    """slogan: plain text. themes: those that are only names; gathered: the others, each with links
    to its items. silences: what isn't known of the lists. needs: each with what answers it, or None
    where nothing is told of that. figures: numbers with their sources."""

    slogan: str
    themes: tuple[Words, ...]
    gathered: tuple[tuple[Words, tuple[PageLink, ...]], ...]
    silences: tuple[str, ...]
    needs: DataTable | None
    figures: tuple[tuple[Fact, WebLink | None], ...]


def vision_details(site: Site, record: Record, lang: str) -> VisionDetails:
    vision = record.header
    assert isinstance(vision, Vision)
    version = record.version(lang)
    text = site.languages[lang].text
    links = item_links(site, record, lang)
    names = zip(item_texts(record, version, "themes"), vision.themes, strict=True)
    themes = [(name, tuple(links[i] for i in theme.items if i in links)) for name, theme in names]
    answers = answers_of(site.catalogue, record)
    unlinked = bool(items_of(record, (NEEDS,))) and not answers.needs
    said = (
        (INCOMPLETE, not vision.lists_complete),
        (UNLINKED, unlinked and vision.lists_complete),
    )
    return VisionDetails(
        slogan=set_text(own_text(record, version, "slogan") or "", lang),
        themes=tuple(name for name, items in themes if not items),
        gathered=tuple((name, items) for name, items in themes if items),
        silences=tuple(text(words) for words, holds in said if holds),
        needs=_needs(site, record, answers, links, lang),
        figures=tuple(_figure(site, figure, lang) for figure in vision.participation),
    )


def _needs(
    site: Site, record: Record, answers: Answers, links: Mapping[str, PageLink], lang: str
) -> DataTable | None:
    """The needs in the order of the text, with the actions and the practices that answer each.
    links: to the items of the vision, by their ids."""
    if not answers.actions and not answers.practices:
        return None
    vision = record.header
    assert isinstance(vision, Vision)
    ui = site.languages[lang]
    needs = items_of(record, (NEEDS,))
    known = bool(answers.actions) and vision.lists_complete
    no_action = ui.text(NO_ACTION) if known else ui.text(UNKNOWN)
    rows = []
    for need in needs:
        actions = tuple(links[action] for action in answers.actions.get(need, ()))
        practices = site.links(answers.practices.get(need, ()), lang)
        rows.append((links[need], actions or no_action, practices or ui.text(NO_PRACTICE)))
    share = ui.plural(
        "{n} tarpeeseen {all} on toimenpide",
        "{n} tarpeeseen {all} on toimenpide",
        len(answers.actions),
        all=ui.out_of(len(needs)),
    )
    return DataTable(
        caption=share if known else ui.text(ANSWERS),
        heads=(ui.text("Kehittämistarve"), ui.text("Toimenpiteet"), ui.text("Teot")),
        rows=tuple(rows),
    )


def _figure(site: Site, figure: Figure, lang: str) -> tuple[Fact, WebLink | None]:
    ui = site.languages[lang]
    number = ui.number(figure.value)
    shown = ui.text("noin {number}", number=number) if figure.approximate else number
    source = None
    if figure.source:
        day = ui.day(figure.source.retrieved)
        source = WebLink(ui.text("Lähde, luettu {day}", day=day), figure.source.url)
    label = getattr(figure.names, lang, None) or figure.label
    return Fact(set_text(label, lang), (shown,)), source
