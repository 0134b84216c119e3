"""Evaluations among each other: of which programmes they are, and which draw others together."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import Catalogue, Record
from plugins.core.evaluations import evaluations_of, programmes_of, separate_of, summaries_of
from tests.core.trees import Tree, loaded, page

COMMON = "evaluator: kunta\nperiod: {start: 2026, end: 2026}\nkind: final\nno_report: Ei ole."


def evaluation(target: str, part_of: str = "", status: str = "published") -> str:
    part = f"part_of: {part_of}\n" if part_of else ""
    return page(
        f"title: Arvio\ndate: 1.10.2026\ntarget: {target}\n{part}status: {status}\n{COMMON}"
    )


def programme(season: str) -> str:
    return page(
        "title: Ohjelma\nowner: kunta\nno_contact: Ei ole.\nseasons: "
        f"{{id: {season}, start: 2025, end: 2026, phase: running, funding: granted}}"
    )


def tree(**evaluations: str) -> Tree:
    """Two programmes with a season each, an experiment of the first, and these evaluations."""
    return {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "ohjelmat/eka.md": programme("ekan-kausi"),
        "ohjelmat/toka.md": programme("tokan-kausi"),
        "kokeilut/kokeilu.md": page(
            "title: Kokeilu\nprogramme: eka\norganisation: kunta\ntried: Ovi aukesi.\n"
            "period: {start: 2025, end: 2025}\nphase: ended"
        ),
        **{f"arvioinnit/{name}.md": text for name, text in evaluations.items()},
    }


def found(evaluations: dict[str, str], name: str, kind: str = "evaluation") -> tuple:
    catalogue: Catalogue = loaded(tree(**evaluations)).catalogue
    return catalogue, catalogue.by_key[kind, name]


def ids(records: tuple[Record, ...]) -> list[str]:
    return [record.id for record in records]


@pytest.mark.parametrize(
    ("target", "programmes"),
    [
        ("eka", ["eka"]),
        ("tokan-kausi", ["toka"]),
        ("kokeilu", ["eka"]),
        ("[kokeilu, ekan-kausi, toka]", ["eka", "toka"]),
    ],
)
def test_a_programme_is_evaluated_in_its_season_or_experiment_too(target, programmes):
    assert ids(programmes_of(*found({"arvio": evaluation(target)}, "arvio"))) == programmes


def test_a_programme_has_the_evaluations_of_its_parts_each_once():
    evaluations = {
        "kokeilun": evaluation("kokeilu"),
        "kauden": evaluation("ekan-kausi"),
        "kaiken": evaluation("[eka, kokeilu]"),
        "toisen": evaluation("toka"),
        "luonnos": evaluation("eka", status="draft"),
    }

    assert sorted(ids(evaluations_of(*found(evaluations, "eka", "programme")))) == [
        "kaiken",
        "kauden",
        "kokeilun",
    ]


CHAIN = {
    "a": evaluation("kokeilu", "b"),
    "b": evaluation("ekan-kausi", "c"),
    "c": evaluation("eka"),
    "d": evaluation("kokeilu", "c"),
}


def test_what_draws_an_evaluation_together_is_found_from_the_nearest():
    assert ids(summaries_of(*found(CHAIN, "a"))) == ["b", "c"]
    assert summaries_of(*found(CHAIN, "c")) == ()


def test_what_an_evaluation_draws_together_holds_what_those_do():
    assert sorted(ids(separate_of(*found(CHAIN, "c")))) == ["a", "b", "d"]
    assert ids(separate_of(*found(CHAIN, "b"))) == ["a"]


def test_a_circle_ends():
    circle = {"a": evaluation("eka", "b"), "b": evaluation("eka", "a")}

    assert ids(summaries_of(*found(circle, "a"))) == ["b"]
    assert ids(separate_of(*found(circle, "a"))) == ["b"]
