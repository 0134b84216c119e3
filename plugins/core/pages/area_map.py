"""The map of a record's page: drawn from the GeoJSON file that its header names, and as a list."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from urllib.parse import quote

from ..catalogue import Record
from ..language import LANGUAGES, N_, Language
from ..maps import Drawing, Item, Kind, declared_map
from .file_links import file_note
from .site import Site
from .texts import part_text, words
from .views import AreaMap, MapItem, MapNumber, MapPart, MapScale, PageLink, Words

_FOOT = 70
"""Units below a map where its scale stands."""
KINDS: Mapping[Kind, str] = {
    Kind.AREA: N_("alue"),
    Kind.LINE: N_("viiva"),
    Kind.PLACE: N_("paikka"),
}


def area_map(site: Site, record: Record, lang: str) -> AreaMap | None:
    """The map in a language; None where the record has none."""
    declared = declared_map(record)
    drawn = site.maps.get(record.key)
    if declared is None or drawn is None:
        return None
    ui = site.languages[lang]
    drawing = drawn.drawing
    several = len({item.kind for item in drawn.items}) > 1
    label = ui.text("Kartta tiedostona")
    note = file_note(site, record.file(declared.file), lang)
    return AreaMap(
        title=ui.text("Kartta: {title}", title=site.title(record, lang)),
        text=part_text(record, record.version(lang), "map", "text"),
        note=ui.text(
            "Pohjoinen on ylhäällä. Kartan leveys on noin {width}.",
            width=_distance(ui, drawing.width_m),
        ),
        height=drawing.height + _FOOT,
        parts=tuple(MapPart(part.kind, part.path) for part in drawing.parts),
        numbers=tuple(MapNumber(n.number, n.x, n.y) for n in drawing.labels if n),
        items=tuple(
            MapItem(_name(site, record, item, lang), ui.text(KINDS[item.kind]) if several else "")
            for item in drawn.items
        ),
        scale=_scale(ui, drawing),
        file=PageLink(f"{label} ({note})", map_url(record), lang),
    )


def map_url(record: Record) -> str:
    """Where the file of a record's map is published, below the site's address."""
    declared = declared_map(record)
    assert declared is not None
    return quote(record.file(declared.file))


def _name(site: Site, record: Record, item: Item, lang: str) -> PageLink | Words:
    """What an item is called: a link to its area where that has a page, else a name in the language
    or in Finnish. A feature that is alone may be called as its page is."""
    area = site.catalogue.by_key.get(("area", item.area))
    if area and area is not record:
        return site.link(area, lang)
    if not item.names:
        return Words(site.title(record, lang), record.version(lang).lang)
    written = lang if lang in item.names else LANGUAGES[0]
    return words(item.names[written], written)


def _scale(ui: Language, drawing: Drawing) -> MapScale:
    """The bar, in the foot of the drawing."""
    bar = drawing.scale
    top, foot = drawing.height + 15, drawing.height + 35
    return MapScale(
        f"M2 {top}v20h{bar.length}v-20", bar.length + 22, foot, _distance(ui, bar.metres)
    )


def _distance(ui: Language, metres: float) -> str:
    """Metres or kilometres in two figures that count: 850 m, 4,2 km, 120 km."""
    digits = len(str(round(metres)))
    whole = round(metres, 2 - digits)
    if whole < 1000:
        return f"{ui.number(round(whole))}\u00a0m"
    return f"{ui.number(Decimal(round(whole)).scaleb(-3).normalize())}\u00a0km"
