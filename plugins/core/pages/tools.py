"""What can be downloaded of a tool: the files that its header names, and its template."""

from __future__ import annotations

from ..catalogue import Record
from ..language import N_
from ..types.tool import Tool
from .data.template import template_file, template_url
from .file_links import file_note
from .site import Site
from .texts import item_texts, own_text
from .views import PageLink

NO_FILE = N_("Ei tiedostoa")
TEMPLATE = N_("Lataa pohja täytettäväksi ({note})")


def downloads(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """Links to the template in the language, or in Finnish, and to the files, each with its type
    and what else is known of it."""
    return (*_template(site, record, lang), *_files(site, record, lang))


def without_file(site: Site, lang: str) -> str:
    """What is said of a tool without anything to download."""
    return site.languages[lang].text(NO_FILE)


def template_language(record: Record, lang: str) -> str:
    """The language in which the template is given to readers of a language."""
    translated = own_text(record, record.version(lang), "template")
    return record.version(lang).lang if translated else record.original.lang


def _template(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    tool = record.header
    assert isinstance(tool, Tool)
    if not tool.template or site.catalogue.state(record) == "draft":
        return ()
    there = template_language(record, lang)
    url = template_url(record, there)
    size = len(template_file(site, record, there))
    note = file_note(site, f"/{url}", lang, there, size)
    title = site.languages[lang].text(TEMPLATE, note=note)
    return (PageLink(title, url, lang, there=there),)


def _files(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    tool = record.header
    assert isinstance(tool, Tool)
    titles = item_texts(record, record.version(lang), "files")
    paths = [record.file(row.file) for row in tool.files]
    return tuple(
        PageLink(f"{title.text} ({file_note(site, path, lang)})", path, title.lang)
        for title, path in zip(titles, paths, strict=True)
    )
