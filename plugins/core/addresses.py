"""Addresses of pages and the files that answer at them."""

from __future__ import annotations

from collections.abc import Mapping

PAGE_FOLDERS: Mapping[str, str] = {"fi": "sivu", "sv": "sida", "en": "page"}
"""Where the further pages of a long list stand below its section: `ajankohtaista/sivu/2/`."""


def page_file(url: str) -> str:
    """The file of an address below the site's: itself if it names one, else its folder's index."""
    return url if url.endswith(".html") else f"{url}index.html"


def alias_url(alias: str) -> str:
    """The address of an old path: a file of its own, or a folder."""
    return alias if alias.endswith(".html") else f"{alias}/"
