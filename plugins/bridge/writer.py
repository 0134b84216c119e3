"""Pelican's writer, with the page's view and language in every template's reach."""

from __future__ import annotations

from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from pelican.utils import get_relative_path, path_to_url
from pelican.writers import Writer

from plugins.core.language import LANGUAGES
from plugins.core.pages.data import linked_data
from plugins.core.pages.home import NEWS_FEED
from plugins.core.types.news import NEWS

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

    def _create_new_feed(self, feed_type: str, feed_title: str | None, context: Any) -> Any:
        """Pelican's feed; that of news in a language has its name, page and id, as others have."""
        feed = super()._create_new_feed(feed_type, feed_title, context)
        ways = {NEWS_FEED.format(lang=lang): lang for lang in LANGUAGES}
        lang = next((ways[path] for path in ways if self.feed_url.endswith(path)), None)
        if lang:
            site = self.settings[BOOK].site
            title = site.languages[lang].text(NEWS.labels.section)
            link = self.urljoiner(self.site_url, NEWS.section_url(lang))
            feed.feed |= {
                "title": f"{title} – {site.name}",
                "link": link,
                "language": lang,
                "id": self.feed_url,
            }
        return feed

    def _add_item_to_the_feed(self, feed: Any, item: Any) -> None:
        """Under the name that the page has in all feeds and languages."""
        super()._add_item_to_the_feed(feed, item)
        key = tuple(item.translation_key.partition("/")[::2])
        record = self.settings[BOOK].site.catalogue.by_key.get(key)
        if record:
            name = self.urljoiner(self.site_url, record.url(LANGUAGES[0]))
            feed.items[-1]["unique_id"] = name

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
