"""Addresses in texts, where Pelican leaves them unfinished."""

from __future__ import annotations

import re

from pelican.contents import Content

from plugins.core.pages.pictures import SITE_MARK


def finish_addresses(content: Content) -> None:
    """Makes a content of Pelican's give its text with every address finished: sets of images, in
    which Pelican doesn't look, begin with the site's, and no address holds a space."""
    update, replace = content._update_content, content._link_replacer

    def updated(text: str, siteurl: str) -> str:
        return update(text, siteurl).replace(SITE_MARK, siteurl)

    def replaced(siteurl: str, link: re.Match[str]) -> str:
        before = len(link["markup"])
        done = replace(siteurl, link)
        return done[:before] + done[before:].replace(" ", "%20")

    content._update_content, content._link_replacer = updated, replaced
