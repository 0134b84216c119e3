"""Pelican's writer, with the page's view and language in every template's reach."""

from __future__ import annotations

from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from pelican.utils import get_relative_path, path_to_url
from pelican.writers import Writer

from plugins.core.pages.data import linked_data

from .assets import Assets
from .book import Book
from .reader import BOOK

ASSETS = "JATKUMO_ASSETS"
SHARED = "JATKUMO_SHARED"
"""The key of what pages say of themselves where they are shared; nothing unless the site knows its
whole address."""


@pass_context
def _asset(context: Context, name: str) -> str:
    """The address of a file of the theme, from the page that asks."""
    return f"{context['SITEURL']}/{context['assets'].path(name)}"


class PageWriter(Writer):
    """Writes files as Pelican does; gives templates what every page of ours needs."""

    def write_file(self, name: str, template: Any, context: Any, *args: Any, **kwargs: Any) -> None:
        """Renders and writes a page; what Pelican calls an article or a page has our view."""
        content = kwargs.get("article") or kwargs.get("page")
        view = kwargs.get("view") or getattr(content, "view", None)
        if view is not None:
            if self.settings["RELATIVE_URLS"]:
                # Pelican tells it to contents only after their texts have been asked for here.
                context["localsiteurl"] = path_to_url(get_relative_path(name))
            kwargs |= self._reach(view)
            kwargs["body"] = content.content if content is not None else ""
        super().write_file(name, template, context, *args, **kwargs)

    def _reach(self, view: Any) -> dict[str, Any]:
        book: Book = self.settings[BOOK]
        assets: Assets = self.settings[ASSETS]
        ui = book.site.languages[view.lang]
        return {
            "view": view,
            "ui": ui,
            "_": ui.text,
            "ngettext": ui.plural,
            "nav": book.navigation[view.lang],
            "linked_data": linked_data(book.site, view),
            "build_date": book.site.today,
            "asset": _asset,
            "assets": assets,
            "shared": self.settings[SHARED].get(view.url),
        }
