"""Links within the site: each leads to a file that is there, and to a place on it."""

from __future__ import annotations

from collections.abc import Iterator

from .page import Finding, Seen, Site, found


def astray_links(page: Seen, site: Site) -> Iterator[Finding]:
    """Addresses within the site that lead to no file, or to no place on their page.

    A folder with a page of its own answers with or without the slash, as servers have it.
    """
    for written, (file, anchor) in page.links:
        if file not in site.files:
            file = f"{file}/index.html"
        if file not in site.files:
            yield found(page.path, "P07", written, address=written)
        # Browsers know #top whether or not a page has it.
        elif anchor not in ("", "top") and anchor not in site.ids.get(file, (anchor,)):
            # The place alone, since a text may write the page before it in Pelican's notation.
            place = f"#{written.partition('#')[2]}"
            yield found(page.path, "P08", place, address=written, anchor=anchor)
