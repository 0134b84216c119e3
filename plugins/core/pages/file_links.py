"""Links to files tell what they lead to: type, size and, where it isn't the page's, language."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from ..addresses import own_file
from ..catalogue import Record
from ..language import LANGUAGES, N_
from .site import Site

_LINK = re.compile(r'<a\b([^>]*?) ?href="([^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
_HREFLANG = re.compile(r'hreflang="([a-z]{2})')
_DOCUMENTS = frozenset(
    "csv doc docx epub geojson ics json odp ods odt pdf ppt pptx rtf txt vcf xls xlsx xml"
    " zip".split()
)
_TOLD = re.compile(
    rf"\(\s*(?:{'|'.join(sorted(_DOCUMENTS))}|jpe?g|png|svg|webp|gif|mp[34])\b[^()]*\)\s*$",
    re.IGNORECASE,
)
IN_LANGUAGE = {"fi": N_("suomeksi"), "sv": N_("ruotsiksi"), "en": N_("englanniksi")}


def with_file_notes(site: Site, record: Record, html: str, lang: str) -> str:
    """The HTML with the type and size of each file after the words of its link."""
    if "href=" not in html:
        return html

    def told(match: re.Match[str]) -> str:
        before, address, after, words = match.groups()
        note = _note(site, record, address, before + after, lang)
        if not note or "<img" in words or _TOLD.search(words):
            return match[0]
        return f'{match[0].removesuffix("</a>")} <span class="file">({note})</span></a>'

    return _LINK.sub(told, html)


def _note(site: Site, record: Record, address: str, attributes: str, lang: str) -> str:
    given = _HREFLANG.search(attributes)
    written_in = given[1] if given else ""
    own = own_file(address)
    if own and not own.endswith(".md"):
        return file_note(site, record.file(own), lang, written_in)
    return web_file_note(site, address, lang, written_in)


def web_file_note(site: Site, address: str, lang: str, written_in: str = "") -> str:
    """Of a document on another site: its type, and its language where that is known."""
    path = urlsplit(address).path if address.startswith(("https://", "http://")) else ""
    is_document = PurePosixPath(path).suffix[1:].lower() in _DOCUMENTS
    return file_note(site, f"/{path}", lang, written_in) if is_document else ""


def file_note(
    site: Site, path: str, lang: str, written_in: str = "", size: int | None = None
) -> str:
    """`pdf, 1,2 Mt, ruotsiksi` of a file below content/ or, without its size, of any other.

    written_in: the language of the file; `raportti.sv.pdf` tells its own. size: in bytes, of a file
    that the site makes.
    """
    ui = site.languages[lang]
    name = PurePosixPath(path)
    suffixes = [suffix[1:].lower() for suffix in name.suffixes]
    if not suffixes:
        return ""
    named = suffixes[-2] if len(suffixes) > 1 and suffixes[-2] in LANGUAGES else ""
    language = written_in or named
    parts = [suffixes[-1]]
    if path in site.catalogue.files:
        size = site.catalogue.files[path].size
    if size is not None:
        parts.append(ui.file_size(size))
    if language in IN_LANGUAGE and language != lang:
        parts.append(ui.text(IN_LANGUAGE[language]))
    return ", ".join(parts)
