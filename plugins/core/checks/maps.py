"""Maps: their files can be read and drawn."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..maps import maps_of
from ..problems import Problem


def drawn_maps(catalogue: Catalogue) -> Iterator[Problem]:
    """What is wrong with the files that headers name as maps."""
    yield from catalogue.once(maps_of).problems
