"""Keywords come from one list."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..problems import Problem, nearest


def unknown_subjects(catalogue: Catalogue) -> Iterator[Problem]:
    """Subjects that aren't in the list, with the nearest that is."""
    suggestions: dict[str, str] = {}
    for record in catalogue.records if catalogue.subjects_read else ():
        for index, subject in enumerate(record.header.subjects):
            if subject not in catalogue.subjects:
                if subject not in suggestions:
                    suggestions[subject] = nearest(subject, catalogue.subjects)
                suggestion = suggestions[subject]
                place = record.place_of(("subjects", index))
                yield Problem.at(place, "R10", target=subject, suggestion=suggestion)
