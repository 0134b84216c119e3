"""What is said of successes afterwards must be about them, and about another season."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..problems import Problem, nearest
from ..types.evaluation import Evaluation


def unknown_successes(catalogue: Catalogue) -> Iterator[Problem]:
    """Fates of successes that the evaluation doesn't list."""
    for record in catalogue.by_type.get("evaluation", ()):
        assert isinstance(record.header, Evaluation)
        lists = record.original.body.lists
        known = {item.id for m in lists if m.kind == "successes" for item in m.items}
        for index, row in enumerate(record.header.continued):
            if row.success not in known:
                place = record.place_of(("continued", index, "success"))
                suggestion = nearest(row.success, known)
                yield Problem.at(place, "C13", success=row.success, suggestion=suggestion)


def continued_in_its_own_season(catalogue: Catalogue) -> Iterator[Problem]:
    """Successes that are said to go on in the season in which they were found."""
    for record in catalogue.by_type.get("evaluation", ()):
        assert isinstance(record.header, Evaluation)
        seasons = [s for name in record.header.target for s in catalogue.find(name, ("season",))]
        for index, row in enumerate(record.header.continued):
            for season in catalogue.find(row.season, ("season",)) if row.season else ():
                if season in seasons:
                    place = record.place_of(("continued", index, "season"))
                    yield Problem.at(place, "C14", season=season.id)
