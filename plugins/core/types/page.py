"""Plain pages: the home page, about the programme, and whatever fits no other type."""

from __future__ import annotations

from ..language import N_
from ..records import Header
from .content_type import ContentType, Labels


class PlainPage(Header):
    """A page needs only a title."""


PAGE = ContentType(
    name="page",
    model=PlainPage,
    paths={"fi": "sivut", "sv": "sidor", "en": "pages"},
    labels=Labels(N_("Sivu"), N_("Sivut")),
    at_root=True,
)

HOME = "etusivu"
"""The id of the page that stands at the root of each language."""
