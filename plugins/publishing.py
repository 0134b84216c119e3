"""sitemap.xml and robots.txt: what search engines ask for. On in publishconf.py."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from pelican import Pelican, signals

from plugins.bridge.reader import BOOK
from plugins.bridge.source import WrongUse, said
from plugins.core.pages.views import Page, RecordPage

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def register() -> None:
    """Called by Pelican."""
    signals.initialized.connect(need_address)
    signals.finalized.connect(write_files)


def need_address(pelican: Pelican) -> None:
    """WrongUse without the site's address: feeds, sitemap and language links are made of it."""
    if not pelican.settings["SITEURL"]:
        raise WrongUse(
            said(
                "SITEURL puuttuu: make publish SITEURL=https://…",
                "SITEURL is missing: make publish SITEURL=https://…",
            )
        )


def write_files(pelican: Pelican) -> None:
    """Writes both files beside the pages that Pelican has just written."""
    site = pelican.settings["SITEURL"]
    pages = [page for page in pelican.settings[BOOK].pages() if page.indexed]
    output = Path(pelican.output_path)
    urls = "".join(_entry(site, page) for page in pages)
    (output / "sitemap.xml").write_text(f"{_HEAD}{urls}</urlset>\n", encoding="utf-8")
    robots = f"User-agent: *\nAllow: /\nSitemap: {site}/sitemap.xml\n"
    (output / "robots.txt").write_text(robots, encoding="utf-8")


def _entry(site: str, page: Page) -> str:
    """A page with its languages and the day it was last changed, where that is known."""
    changed = (page.updated or page.day) if isinstance(page, RecordPage) else None
    day = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{other.lang}" href="{_address(site, other.url)}"/>'
        for other in page.alternates
        if len(page.alternates) > 1
    )
    return f"<url><loc>{_address(site, page.url)}</loc>{day}{others}</url>\n"


def _address(site: str, url: str) -> str:
    return escape(f"{site}/{url}", {'"': "&quot;"})
