"""Addresses of pages and the files that answer at them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .language import LANGUAGES, home_url

PUBLISHED_FOLDERS = ("kuvat/", "tiedostot/")
"""Folders whose files are published whether or not a page links to them."""

DATA_FOLDER = "data"
"""Where the site's data stands as files, and the page about them in each language."""

PAGE_FOLDERS: Mapping[str, str] = {"fi": "sivu", "sv": "sida", "en": "page"}
"""Where the further pages of a long list stand below its section: `ajankohtaista/sivu/2/`."""

OWN_PAGES: Mapping[str, Mapping[str, str]] = {
    "search": {"fi": "haku", "sv": "sok", "en": "search"},
    "a_to_z": {"fi": "hakemisto", "sv": "innehall", "en": "a-z"},
    "data": dict.fromkeys(LANGUAGES, DATA_FOLDER),
}
"""The folders of the pages that the site has whatever its content is, below each language's own."""

PRACTICE_VIEWS: Mapping[str, Mapping[str, str]] = {
    "result": {"fi": "tulos", "sv": "resultat", "en": "result"},
    "theme": {"fi": "aihe", "sv": "amne", "en": "topic"},
    "area": {"fi": "alue", "sv": "omrade", "en": "area"},
    "programme": {"fi": "ohjelma", "sv": "program", "en": "programme"},
}
"""The folders of the lists of practices by what they have in common. Each has a page whatever the
content is, and holds a folder for each group."""

VIEWS: Mapping[str, Mapping[str, Mapping[str, str]]] = {"practice": PRACTICE_VIEWS}
"""A type's name → the folders of the views of its section, below the section's own."""

_OWN = re.compile(rf"[{{|](?:filename|static|attach)[|}}]|(?=/(?:{'|'.join(PUBLISHED_FOLDERS)}))")


def own_file(address: str) -> str:
    """The path of the file of the content that a text's address means, as it is written there: in
    Pelican's notation, or below a folder that is published whole. Empty if it means none."""
    own = _OWN.match(address)
    return re.sub(r"[?#].*", "", address[own.end() :]) if own else ""


def page_file(url: str) -> str:
    """The file of an address below the site's: itself if it names one, else its folder's index."""
    return url if url.endswith(".html") else f"{url}index.html"


def feed_url(url: str) -> str:
    """The address of the feed of the page at an address: `feeds/ohjelmat/silta.atom.xml`."""
    return f"feeds/{url.rstrip('/')}.atom.xml"


def alias_url(alias: str) -> str:
    """The address of an old path: a file of its own, or a folder."""
    return alias if alias.endswith(".html") else f"{alias}/"


def own_page_url(name: str, lang: str) -> str:
    """The address of one of `OWN_PAGES` in a language."""
    return f"{home_url(lang)}{OWN_PAGES[name][lang]}/"


def own_page_urls() -> Iterator[tuple[str, str]]:
    """(address, language) of each of `OWN_PAGES`."""
    return ((own_page_url(name, lang), lang) for name in OWN_PAGES for lang in LANGUAGES)
