"""The addresses on a page, and the files within the site that they lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from lxml import etree

_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]\s*(?:url\s*=\s*)?['\"]?(.*?)['\"]?\s*$", re.IGNORECASE)
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)")
_PLAIN = etree.XPath("//@href | //@src | //@action | //@poster", smart_strings=False)
_SETS = etree.XPath("//@srcset", smart_strings=False)
_REFRESHES = etree.XPath("//meta[@http-equiv='refresh']/@content", smart_strings=False)


class Target(NamedTuple):
    """A file below the site's folder and the id on it, or nothing."""

    file: str
    anchor: str = ""


def addresses_in(root: etree._Element) -> Iterator[str]:
    """Every address that a page leads to or loads, as written."""
    yield from _PLAIN(root)
    for written in _SETS(root):
        yield from candidates(written)
    for written in _REFRESHES(root):
        if match := _REFRESH.match(written):
            yield match[1]


def candidates(srcset: str) -> list[str]:
    """The addresses of the images that a browser chooses from."""
    return _CANDIDATE.findall(srcset)


def target(page: str, address: str, site: str = "") -> Target | None:
    """Where an address on a page leads within the site; None if it leads elsewhere.

    page: the page's file below the site's folder. site: where the site stands, or nothing.
    """
    whole = address.strip()
    # Most addresses are whole already, and joining takes half of an inspection's time.
    if not whole.startswith(f"{site}/") or "/." in whole:
        try:
            whole = urljoin(f"{site}/{page}", whole)
        except ValueError:
            return None
    whole, _, anchor = whole.partition("#")
    path = whole.partition("?")[0]
    if path == site and site:
        path += "/"
    if not path.startswith(f"{site}/") or path.startswith(f"{site}//"):
        return None
    file = unquote(path[len(site) + 1 :])
    if not file or file.endswith("/"):
        file += "index.html"
    return Target(file, unquote(anchor.partition(":~:")[0]))
