"""A district vision: its slogan, themes and the figures behind it."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...language.typography import set_text
from ...types.vision import Figure, Vision
from ..site import Site
from ..texts import item_texts, own_text
from ..views import Fact, WebLink, Words


@dataclass(frozen=True, slots=True)
class VisionDetails:
    """slogan: plain text. themes: their names. figures: numbers with their sources."""

    slogan: str
    themes: tuple[Words, ...]
    figures: tuple[tuple[Fact, WebLink | None], ...]


def vision_details(site: Site, record: Record, lang: str) -> VisionDetails:
    vision = record.header
    assert isinstance(vision, Vision)
    version = record.version(lang)
    return VisionDetails(
        slogan=set_text(own_text(record, version, "slogan") or "", lang),
        themes=tuple(item_texts(record, version, "themes")),
        figures=tuple(_figure(site, figure, lang) for figure in vision.participation),
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
