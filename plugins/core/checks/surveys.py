"""Surveys: their tables can be read, and aren't published with what is withheld."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..addresses import PUBLISHED_FOLDERS
from ..catalogue import Catalogue
from ..problems import Place, Problem
from ..surveys import results_of
from .files import file_links


def tables_of_results(catalogue: Catalogue) -> Iterator[Problem]:
    """Tables that can't be read, and ways in which one would be published as it is: with a link
    to it, or in a folder that is published whole."""
    found = catalogue.once(results_of)
    yield from found.problems
    own = {path for path in found.files if path in catalogue.files}
    for path in sorted(own):
        if path.startswith(PUBLISHED_FOLDERS):
            place = Place(catalogue.files[path].shown)
            yield Problem.at(place, "D18", file=posixpath.basename(path))
    for link in file_links(catalogue):
        if link.path in own:
            yield Problem.at(link.place, "D18", file=posixpath.basename(link.path))
