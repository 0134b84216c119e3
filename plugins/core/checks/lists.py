"""Where the lists of groups of records and of years stand, which are pages that no file is read
for."""

from __future__ import annotations

from ..catalogue import Catalogue
from ..lists import urls
from ..practices import practice_lists
from ..recommendations import register_lists
from ..types.practice import PRACTICE
from ..types.recommendation import RECOMMENDATION
from ..years import by_year, year_urls

_MADE = {RECOMMENDATION.name: register_lists, PRACTICE.name: practice_lists}


def view_urls(catalogue: Catalogue) -> tuple[str, ...]:
    """The address of every list by a group or a state, of the types that the site has, and of
    every year's page, in every language."""
    made = (_MADE[kind.name] for kind in catalogue.types if kind.name in _MADE)
    lists = (url for views in made for url in urls(catalogue.once(views)))
    return (*lists, *year_urls(catalogue.once(by_year)))
