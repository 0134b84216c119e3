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
    "changes": {"fi": "muutokset", "sv": "andringar", "en": "changes"},
    "data": dict.fromkeys(LANGUAGES, DATA_FOLDER),
    "subjects": {"fi": "aiheet", "sv": "amnen", "en": "topics"},
    "archive": {"fi": "arkisto", "sv": "arkiv", "en": "archive"},
}
"""The folders of the pages that the site has whatever its content is, below each language's own."""

REGISTER_VIEWS: Mapping[str, Mapping[str, str]] = {
    "open": {"fi": "avoimet", "sv": "oppna", "en": "open"},
    "answered": {"fi": "vastatut", "sv": "besvarade", "en": "answered"},
    "unanswered": {"fi": "vastaamatta", "sv": "obesvarade", "en": "unanswered"},
    "response_late": {"fi": "vastaus-myohassa", "sv": "forsenat-svar", "en": "late-response"},
    "overdue": {"fi": "myohassa", "sv": "forsenade", "en": "overdue"},
    "stale": {"fi": "ei-tuoretta-tietoa", "sv": "utan-farska-uppgifter", "en": "no-recent-news"},
    "superseded": {"fi": "korvatut", "sv": "ersatta", "en": "superseded"},
    "recent": {"fi": "viimeksi-muuttuneet", "sv": "senast-andrade", "en": "recently-changed"},
    "programme": {"fi": "ohjelma", "sv": "program", "en": "programme"},
    "season": {"fi": "kausi", "sv": "period", "en": "period"},
    "evaluation": {"fi": "arviointi", "sv": "utvardering", "en": "evaluation"},
    "summary": {
        "fi": "erillisarvioinnit",
        "sv": "separata-utvarderingar",
        "en": "separate-evaluations",
    },
    "addressee": {"fi": "osoitettu", "sv": "till", "en": "to"},
    "subject": {"fi": "aihe", "sv": "amne", "en": "topic"},
    "year": {"fi": "vuosi", "sv": "ar", "en": "year"},
    "response": {"fi": "vastaus", "sv": "svar", "en": "response"},
    "implementation": {"fi": "toteutus", "sv": "genomforande", "en": "implementation"},
    "verification": {"fi": "varmennus", "sv": "verifiering", "en": "verification"},
}
"""The folders of the views of the register, below the section of recommendations. Each has a page
whatever its content is; those of a grouping hold a folder for each group that there is."""

PRACTICE_VIEWS: Mapping[str, Mapping[str, str]] = {
    "result": {"fi": "tulos", "sv": "resultat", "en": "result"},
    "theme": {"fi": "aihe", "sv": "amne", "en": "topic"},
    "area": {"fi": "alue", "sv": "omrade", "en": "area"},
    "programme": {"fi": "ohjelma", "sv": "program", "en": "programme"},
}
"""The folders of the lists of practices by what they have in common. Each has a page whatever the
content is, and holds a folder for each group."""

VIEWS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "recommendation": REGISTER_VIEWS,
    "practice": PRACTICE_VIEWS,
}
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


def year_url(year: int, lang: str) -> str:
    """The address of the page of a year in the archive."""
    return f"{own_page_url('archive', lang)}{year}/"


def subject_url(subject: str, lang: str) -> str:
    """The address of the page of a subject, by its id."""
    return f"{own_page_url('subjects', lang)}{subject}/"
