"""Links to files: each must exist, and each file must be linked to."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from ..catalogue import Catalogue, Record, Version
from ..problems import Place, Problem

PUBLISHED_FOLDERS = ("kuvat/", "tiedostot/")
"""Folders whose files are published whether or not a page links to them."""


def file_links(catalogue: Catalogue) -> Iterator[tuple[str, str, str, Place]]:
    """Every link in Pelican's notation: kind, path as written, path below content/, and place."""
    for record in catalogue.records:
        if record.parent:
            continue
        for version in record.versions.values():
            for link in version.body.files:
                place = version.place.at(link.line, link.column)
                yield link.kind, link.path, _resolved(record, version, link.path), place
        header = record.header
        for location, path in _header_files(header):
            yield (
                "attach",
                path,
                _resolved(record, record.original, path),
                record.place_of(location),
            )


def _header_files(header: object) -> Iterator[tuple[tuple[str, ...], str]]:
    """The files that a header names."""
    for key, attribute in (("image", "file"), ("report", "file"), ("map", "file")):
        path = getattr(getattr(header, key, None), attribute, None)
        if path:
            yield (key, attribute), path
    if photo := getattr(header, "photo", None):
        yield ("photo",), photo


def _resolved(record: Record, version: Version, path: str) -> str:
    plain = unquote(path)
    if plain.startswith("/"):
        return posixpath.normpath(plain.lstrip("/"))
    return posixpath.normpath(posixpath.join(posixpath.dirname(record.source), plain))


def missing_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Links to pages or files that aren't there."""
    pages = {record.source_in(lang) for record in catalogue.records for lang in record.versions}
    for kind, written, path, place in file_links(catalogue):
        known = kind == "filename" and path in pages
        if not known and path not in catalogue.files:
            yield Problem.at(place, "R08", target=written)


def unlinked_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Files that would be left out of the site in silence."""
    linked = {path for _, _, path, _ in file_links(catalogue)}
    for path in sorted(catalogue.files):
        if path not in linked and not path.startswith(PUBLISHED_FOLDERS):
            place = Place(catalogue.files[path])
            yield Problem.at(place, "F10", link=f"[…]({{attach}}{posixpath.basename(path)})")
