"""GeoJSON (RFC 7946) as the features that a map shows, or every problem that they have."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..language import LANGUAGES
from ..language.characters import FORBIDDEN, cleaned, name_of
from ..problems import nearest
from ..types.area_map import AreaMap
from .coordinates import decimals_of, fault_of, system_of
from .json_text import MOST_FAULTS, Path

MOST_FEATURES = 40
"""Numbers that have room on a map of the width of a phone."""

GEOMETRIES = (
    *("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"),
    "GeometryCollection",
)
_NAMES = ("nimi", "nimi_fi", "name", "name_fi")
"""Properties that hold the Finnish name where the header doesn't say which does."""
_WORLD = ("CRS84", "4326", "4258")
"""Endings of the names of coordinate systems whose degrees are those of WGS 84, or of ETRS89, from
which it is less than a metre apart."""
_FEWEST = {"line": 2, "ring": 4}

Position = tuple[float, float]
Line = list[Position]


@dataclass(slots=True)
class Feature:
    """path: in the file. names: by language. area: the id of an area, as it is written. The
    geometry by what it is: places, lines, and areas whose rings are an outline and its holes; with
    the path of each area, to tell where it is."""

    path: Path
    names: dict[str, str] = field(default_factory=dict)
    area: str = ""
    places: Line = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    areas: list[list[Line]] = field(default_factory=list)
    area_paths: list[Path] = field(default_factory=list)

    @property
    def has_geometry(self) -> bool:
        return bool(self.places or self.lines or self.areas)


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem before it is known on what line it stands."""

    path: Path
    code: str
    arguments: dict[str, str | int]


class TooMany(Exception):
    """So many faults have been found that no more are told."""


@dataclass
class Reader:
    """Reads the value of a file; what is wrong goes to `faults`. options: what the header says of
    the file."""

    options: AreaMap
    faults: list[Fault] = field(default_factory=list)
    astray: dict[str, tuple[Path, Position, int]] = field(default_factory=dict)
    foreign: bool = False

    def features(self, value: Any) -> list[Feature]:
        """The features of the file in its order; a feature alone may be without a name."""
        found: list[Feature] = []
        try:
            self._system(value)
            rows = list(self._rows(value))
            if len(rows) > MOST_FEATURES:
                self._tell(("features",), "M19", count=len(rows), most=MOST_FEATURES)
                return []
            read = (self._feature(*row) for row in rows)
            found = [feature for feature in read if feature]
            self._named_apart(found)
        except TooMany:
            return []
        finally:
            self._tell_astray()
        return found

    def _tell(self, path: Path, code: str, **arguments: str | int) -> None:
        self.faults.append(Fault(path, code, arguments))
        if len(self.faults) >= MOST_FAULTS:
            raise TooMany

    def _system(self, value: Any) -> None:
        """The coordinate system that old GeoJSON could name: only degrees will do."""
        crs = value.get("crs") if isinstance(value, dict) else None
        properties = crs.get("properties") if isinstance(crs, dict) else None
        name = properties.get("name") if isinstance(properties, dict) else None
        if isinstance(name, str) and not name.endswith(_WORLD):
            self.foreign = True
            self._tell(("crs",), "M13", crs=name)

    def _rows(self, value: Any) -> Iterator[tuple[Path, Path, Any]]:
        """The features of a collection, or the one that is alone or is but a geometry: where each
        stands and where its geometry does, and itself."""
        kind = self._type(value, (), ("FeatureCollection", "Feature", *GEOMETRIES))
        if kind == "FeatureCollection":
            rows = value.get("features")
            if not isinstance(rows, list):
                self._expect("features" in value, (), "features", "geojson-features")
            elif not rows:
                self._tell(("features",), "M07")
            else:
                for index, row in enumerate(rows):
                    yield ("features", index), ("features", index, "geometry"), row
        elif kind == "Feature":
            yield (), ("geometry",), value
        elif kind:
            yield (), (), {"type": "Feature", "geometry": value}

    def _type(self, value: Any, path: Path, known: tuple[str, ...]) -> str:
        """The type that an object says it is of; nothing, and it is told, if that isn't known."""
        kind = value.get("type") if isinstance(value, dict) else None
        if isinstance(kind, str) and kind in known:
            return kind
        if isinstance(kind, str):
            suggestion = nearest(kind, known)
            choices = ", ".join(known)
            self._tell((*path, "type"), "M05", value=kind, suggestion=suggestion or choices)
        else:
            has_type = isinstance(value, dict) and "type" in value
            self._expect(has_type, path, "type", "geojson-type")
        return ""

    def _expect(self, is_there: bool, path: Path, key: str, expected: str) -> None:
        """Tells that a key is missing, or at it that its value won't do."""
        at = (*path, key) if is_there else path
        self._tell(at, "M06", key=key, expected=expected)

    def _feature(self, path: Path, inner: Path, row: Any) -> Feature | None:
        if not self._type(row, path, ("Feature",)):
            return None
        feature = Feature(path)
        before = len(self.faults), len(self.astray)
        self._properties(feature, row)
        geometry = row.get("geometry")
        if geometry is not None:
            self._geometry(feature, geometry, inner)
        told = before != (len(self.faults), len(self.astray))
        if not feature.has_geometry and not told:
            self._tell(path, "M08")
        return feature

    def _properties(self, feature: Feature, row: dict[str, Any]) -> None:
        properties = row.get("properties")
        if properties is None:
            return
        at = (*feature.path, "properties")
        if not isinstance(properties, dict):
            self._expect(True, feature.path, "properties", "geojson-properties")
            return
        known = (self.options.name_property,) if self.options.name_property else _NAMES
        key = next((name for name in known if _text(properties.get(name))), "")
        base = key.removesuffix(f"_{LANGUAGES[0]}")
        for lang in LANGUAGES:
            written = key if lang == LANGUAGES[0] else f"{base}_{lang}"
            name = _text(properties.get(written)) if key else ""
            if forbidden := FORBIDDEN.search(name):
                self._tell((*at, written), "F03", character=name_of(forbidden[0]))
            elif name:
                feature.names[lang] = name
        if self.options.area_property:
            feature.area = _text(properties.get(self.options.area_property))

    def _named_apart(self, features: list[Feature]) -> None:
        """Tells of features that the list can't tell from one another."""
        seen: dict[str, Path] = {}
        for feature in features:
            name = feature.area or feature.names.get(LANGUAGES[0], "")
            if not name and len(features) > 1:
                keys = (self.options.name_property,) if self.options.name_property else _NAMES
                self._tell(feature.path, "M17", key=keys[0])
            elif name and name in seen:
                self._tell(feature.path, "M18", name=name)
            seen.setdefault(name, feature.path)

    def _geometry(self, feature: Feature, geometry: Any, path: Path) -> None:
        """Adds a geometry to a feature. Collections inside one another are taken apart."""
        pending = [(path, geometry)]
        while pending:
            at, value = pending.pop()
            kind = self._type(value, at, GEOMETRIES)
            if kind == "GeometryCollection":
                inner = value.get("geometries")
                if isinstance(inner, list):
                    rows = [((*at, "geometries", n), one) for n, one in enumerate(inner)]
                    pending += reversed(rows)
                else:
                    self._expect("geometries" in value, at, "geometries", "geojson-geometries")
            elif kind:
                coordinates = value.get("coordinates")
                if isinstance(coordinates, list):
                    self._add(feature, kind, coordinates, (*at, "coordinates"))
                else:
                    self._expect("coordinates" in value, at, "coordinates", "geojson-coordinates")

    def _add(self, feature: Feature, kind: str, value: list[Any], path: Path) -> None:
        if not value:
            return
        if kind == "Point":
            place = self._position(value, path)
            feature.places += [place] if place else []
        elif kind == "MultiPoint":
            feature.places += self._positions(value, path)
        elif kind == "LineString":
            feature.lines += self._line(value, path, "line")
        elif kind == "MultiLineString":
            for index, line in enumerate(value):
                feature.lines += self._line(line, (*path, index), "line")
        elif kind == "Polygon":
            self._area(feature, value, path)
        else:
            for index, area in enumerate(value):
                self._area(feature, area, (*path, index))

    def _area(self, feature: Feature, value: Any, path: Path) -> None:
        if not isinstance(value, list):
            self._tell(path, "M09", suggestion="")
            return
        before = len(self.faults)
        rings = [
            ring
            for index, row in enumerate(value)
            for ring in self._line(row, (*path, index), "ring")
        ]
        if rings and len(self.faults) == before:
            feature.areas.append(rings)
            feature.area_paths.append(path)

    def _line(self, value: Any, path: Path, kind: str) -> list[Line]:
        """The line or closed ring in a list of its own, or an empty list."""
        if not isinstance(value, list):
            self._tell(path, "M09", suggestion="")
            return []
        faults = len(self.faults)
        line = self._positions(value, path)
        if len(self.faults) > faults:
            return []
        if len(line) < _FEWEST[kind]:
            self._tell(path, "M15", count=len(line), fewest=_FEWEST[kind])
        elif kind == "ring" and line[0] != line[-1]:
            self._tell((*path, len(line) - 1), "M14", value=_shown(line[-1]), first=_shown(line[0]))
        else:
            return [line]
        return []

    def _positions(self, value: list[Any], path: Path) -> Line:
        found = (self._position(row, path, index) for index, row in enumerate(value))
        return [position for position in found if position]

    def _position(self, value: Any, *at: Any) -> Position | None:
        """Degrees, of which it is noted if they are astray. Heights are let go."""
        if not (isinstance(value, list) and len(value) > 1 and all(map(_is_number, value[:2]))):
            self._tell(_path(at), "M09", suggestion="")
            return None
        if meant := decimals_of(value):
            self._tell(_path(at), "M09", suggestion=_shown(meant))
            return None
        x, y = float(value[0]), float(value[1])
        code = "" if self.foreign else fault_of(x, y)
        if code:
            path, first, count = self.astray.get(code) or (_path(at), (x, y), 0)
            self.astray[code] = path, first, count + 1
        return x, y

    def _tell_astray(self) -> None:
        """Each way of being astray once: whoever exports a file wrongly does so with all of it."""
        for code, (path, (x, y), count) in self.astray.items():
            told = {"value": _shown((x, y)), "swapped": _shown((y, x)), "system": system_of(x, y)}
            self.faults.append(Fault(path, code, {**told, "count": count}))


def _path(at: tuple[Any, ...]) -> Path:
    """A path, or a path and an index in it: most are never needed."""
    path, *index = at
    return (*path, *index)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _text(value: Any) -> str:
    """A property's text on one line; of a number its figures."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return " ".join(cleaned(value).split()) if isinstance(value, str) else ""


def _shown(position: Position) -> str:
    """A position as GeoJSON writes it, at most six decimals."""
    x, y = (f"{number:.6f}".rstrip("0").rstrip(".") for number in position)
    return f"[{x}, {y}]"
