"""Links to files and pages by their addresses: each must exist, and each file be linked to."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from ..addresses import PUBLISHED_FOLDERS, alias_url, own_file
from ..catalogue import Catalogue, Record
from ..language import LANGUAGES, home_url
from ..language.characters import composed
from ..problems import Place, Problem
from ..records import FileUse, FileValue, files_of
from .lists import view_urls

# Pelican would look for such a file by another name, and leave it out of the site.
_UNLINKABLE = re.compile(r"[&\"<>#?]|%(?!20)")


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link in Pelican's notation. written: its path as the editor wrote it. path: below
    content/. published: where the file comes to stand below the site's folder. shown: whether it
    is an image of the page."""

    kind: str
    written: str
    path: str
    published: str
    place: Place
    shown: bool = False


def attached(catalogue: Catalogue) -> Mapping[str, str]:
    """Where the attachments stand below the site's folder, by their paths below content/: beside
    the first page that attaches them, which is no draft unless all are. Each keeps its place below
    the page's source. What stands in a folder that is published whole stays there."""
    places: dict[str, str] = {}

    def is_draft(record: Record) -> bool:
        return catalogue.state(record) == "draft"

    for record in sorted(catalogue.records, key=lambda r: (is_draft(r), r.source)):
        drafts = "drafts/" if is_draft(record) else ""
        for lang in record.languages():
            version = record.version(lang)
            for link in version.body.files:
                path = record.file(link.path)
                if link.kind == "attach" and not path.startswith(PUBLISHED_FOLDERS):
                    tail = posixpath.relpath(path, posixpath.dirname(version.source))
                    tail = posixpath.basename(path) if tail.startswith("../") else tail
                    places.setdefault(path, f"{drafts}{record.url(lang)}{tail}")
    return places


def file_links(catalogue: Catalogue) -> Iterator[FoundLink]:
    """Every link to a file or source file, of texts and of headers."""
    places = catalogue.once(attached)
    for link in _written_links(catalogue):
        yield replace(link, published=places.get(link.path, link.path))


def _written_links(catalogue: Catalogue) -> Iterator[FoundLink]:
    for record in catalogue.records:
        for version in record.versions.values():
            for link in version.body.files:
                place = version.place.at(link.line, link.column)
                yield _found(record, link.kind, link.path, place, link.shown)
        for value in header_files(record):
            if value.use is not FileUse.READ:
                at, shown = record.place_of(value.location), value.use is FileUse.SHOWN
                yield _found(record, "static", value.path, at, shown)


def files_read(catalogue: Catalogue) -> Iterator[FoundLink]:
    """The files that headers name to be read by us. They are published only as pages show them."""
    for record in catalogue.records:
        for value in header_files(record):
            if value.use is FileUse.READ:
                at = record.place_of(value.location)
                yield _found(record, "read", value.path, at, False)


def header_files(record: Record) -> Iterator[FileValue]:
    """The files that a record's own header names, those of records written inside it left out."""
    for value in files_of(record.header) if not record.item else ():
        if value.location[0] not in record.type.children:
            yield value


def _found(record: Record, kind: str, written: str, place: Place, shown: bool) -> FoundLink:
    path = record.file(written)
    return FoundLink(kind, written, path, path, place, shown)


def missing_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Links to source files or files that aren't there."""
    pages = {v.source for record in catalogue.records for v in record.versions.values()}
    for link in (*file_links(catalogue), *files_read(catalogue)):
        known = link.kind == "filename" and (
            link.path in pages or _folder_and_stem(link.path) in catalogue.unread
        )
        if not known and link.path not in catalogue.files:
            yield Problem.at(link.place, "R08", target=link.written)
        elif not known and _UNLINKABLE.search(link.written):
            yield Problem.at(link.place, "R14", target=link.written)


def shown_images(catalogue: Catalogue) -> Iterator[FoundLink]:
    """Every image of a text or a header, whichever way its address is written."""
    yield from (link for link in file_links(catalogue) if link.shown)
    for record in catalogue.records:
        for version in record.versions.values():
            for link in version.body.addresses:
                if link.shown and (written := own_file(link.address)):
                    place = version.place.at(link.line, link.column)
                    yield _found(record, "address", written, place, True)


def images_not_shown(catalogue: Catalogue) -> Iterator[Problem]:
    """Images of pages that are no images, or of a kind that browsers don't show."""
    for link in shown_images(catalogue):
        file = catalogue.files.get(link.path)
        if file and not file.picture and not file.is_flawed:
            yield Problem.at(link.place, "B12", file=posixpath.basename(link.path))


def _folder_and_stem(path: str) -> tuple[str, str]:
    return path.partition("/")[0], posixpath.basename(path).removesuffix(".md")


def unlinked_files(catalogue: Catalogue) -> Iterator[Problem]:
    """Files that would be left out of the site in silence."""
    linked = {link.path for link in (*file_links(catalogue), *files_read(catalogue))}
    # A page that couldn't be read may be the one that links to the file.
    unsure = {folder for folder, _ in catalogue.unread}
    for path in sorted(catalogue.files):
        known = path in linked or path.partition("/")[0] in unsure
        # A name in pieces can't be linked to, and has been told.
        if known or path.startswith(PUBLISHED_FOLDERS) or path != composed(path):
            continue
        place, name = Place(catalogue.files[path].shown), posixpath.basename(path)
        if _UNLINKABLE.search(name):
            yield Problem.at(place, "R14", target=name)
        else:
            yield Problem.at(place, "F10", link=f"[…]({{attach}}{name.replace(' ', '%20')})")


def astray_links(catalogue: Catalogue) -> Iterator[Problem]:
    """Links by address that lead to no page of this site, or to no place on it."""
    pages: dict[str, frozenset[str] | None] = {home_url(lang): None for lang in LANGUAGES}
    pages |= dict.fromkeys((*catalogue.list_urls, *catalogue.once(view_urls)))
    for record in catalogue.records:
        pages |= {alias_url(alias): None for alias in record.header.aliases}
        for lang, version in record.versions.items():
            # A page of a header alone has places that its template makes.
            known = record.places(lang, catalogue.today) if version.body.html else None
            pages[record.url(lang)] = known
    for record in catalogue.records:
        for lang, version in record.versions.items():
            here = record.places(lang, catalogue.today)
            for link in version.body.addresses:
                place = version.place.at(link.line, link.column)
                yield from _astray(catalogue, version.title, here, pages, link.address, place)


def _astray(
    catalogue: Catalogue,
    title: str,
    here: frozenset[str],
    pages: dict[str, frozenset[str] | None],
    address: str,
    place: Place,
) -> Iterator[Problem]:
    parts = urlsplit(address)
    path = unquote(parts.path)
    anchor = unquote(parts.fragment)
    if not path and not parts.query:
        if anchor and anchor not in here:
            yield Problem.at(place, "R09", target=title, anchor=anchor)
        return
    target = path.lstrip("/")
    published = target.startswith(PUBLISHED_FOLDERS) and target in catalogue.files
    if published and path.startswith("/"):
        return
    if not path.startswith("/") or target not in pages:
        yield Problem.at(place, "R11", target=address)
    elif anchor and (anchors := pages[target]) is not None and anchor not in anchors:
        yield Problem.at(place, "R09", target=target, anchor=anchor)
