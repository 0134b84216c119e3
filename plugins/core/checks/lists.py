"""Where the lists of groups of records stand, which are pages that no file is read for."""

from __future__ import annotations

from ..catalogue import Catalogue
from ..lists import urls
from ..practices import practice_lists
from ..recommendations import register_lists
from ..types.practice import PRACTICE
from ..types.recommendation import RECOMMENDATION

_MADE = {RECOMMENDATION.name: register_lists, PRACTICE.name: practice_lists}


def view_urls(catalogue: Catalogue) -> tuple[str, ...]:
    """The address of every list by a group or a state, in every language, of the types that the
    site has."""
    made = (_MADE[kind.name] for kind in catalogue.types if kind.name in _MADE)
    return tuple(url for lists in made for url in urls(catalogue.once(lists)))
