"""A map in a header: a GeoJSON file beside the Markdown file, drawn when the site is built."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from ..records import Attachment, Part, Plain, fault

MAP_FILES = (".geojson", ".json")


def _map_file(value: str) -> str:
    if not value.lower().endswith(MAP_FILES):
        raise fault("M01", value=value, endings=", ".join(MAP_FILES))
    return value


class AreaMap(Part):
    """A map, and what it tells as text.

    name_property: of the features' properties the one that holds their Finnish names; with `_sv`
    and `_en` after it, those in the other languages. area_property: the one that holds the id of an
    area, whose page the map then links to.
    """

    file: Annotated[Attachment, AfterValidator(_map_file)]
    text: Plain
    name_property: Plain | None = None
    area_property: Plain | None = None


class MapText(Part):
    """What a translation gives of a map."""

    text: Plain
