"""The page that answers where there is none: one for all languages, since nobody knows which."""

from __future__ import annotations

from ..language import LANGUAGES, home_url
from .site import Site
from .views import Missing, MissingPage, PageLink


def missing_page(site: Site) -> MissingPage:
    """404.html, in every language of the site."""
    return MissingPage(
        template="404",
        lang=LANGUAGES[0],
        title="404",
        url="404.html",
        indexed=False,
        messages=tuple(_message(site, lang) for lang in LANGUAGES),
    )


def _message(site: Site, lang: str) -> Missing:
    ui = site.languages[lang]
    return Missing(
        lang=lang,
        title=ui.text("Sivua ei löytynyt"),
        text=ui.text("Osoite on ehkä vanhentunut tai kirjoitettu väärin."),
        home=PageLink(ui.text("Siirry etusivulle"), home_url(lang), lang),
    )
