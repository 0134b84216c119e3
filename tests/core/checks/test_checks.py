"""What holds of the catalogue as a whole. Most cases stand in `cases/`; here are the edges."""

from __future__ import annotations

import pytest

from plugins.core.checks import CHECKS
from tests.core.trees import codes, loaded, page

TOWN = page("name: Kaupunki\nkind: municipality")


def arguments(tree) -> list[dict[str, str]]:
    return [dict(problem.arguments) for problem in loaded(tree).problems]


def chain(**predecessors: str) -> dict[str, str]:
    """Organisations, each with its predecessor, if any."""
    return {
        f"organisaatiot/{name}.md": page(
            f"name: {name}\nkind: other" + (f"\npredecessor: {before}" if before else "")
        )
        for name, before in predecessors.items()
    }


@pytest.mark.parametrize(
    ("tree", "chains"),
    [
        (chain(a="", b="a", c="b"), []),
        (chain(a="b", b="a"), ["a → b → a"]),
        (chain(b="a", a="b"), ["a → b → a"]),
        (chain(c="a", a="b", b="c"), ["a → b → c → a"]),
        (chain(a="b", b="c", c="b"), ["b → c → b"]),
        (chain(a="b", b="a", c="d", d="c"), ["a → b → a", "c → d → c"]),
        (chain(a="b", b="a", x="a", y="x"), ["a → b → a"]),
    ],
)
def test_each_circle_is_told_once(tree, chains):
    assert [found["chain"] for found in arguments(tree)] == chains


def test_a_long_chain_is_followed(in_a_minute):
    names = [f"a{n}" for n in range(1500)]
    tree = chain(**dict(zip(names, ["", *names], strict=False)))

    assert codes(tree) == []


def test_many_ways_to_one_record_are_each_followed_once(in_a_minute):
    """Forty times two ways make a million million chains, and no circle."""
    tree = {}
    for n in range(40):
        tree[f"alueet/a{n}.md"] = page(f"name: A\nkind: district\npart_of: [b{n}, c{n}]")
        for name in "bc":
            tree[f"alueet/{name}{n}.md"] = page(f"name: B\nkind: district\npart_of: a{n + 1}")
    tree["alueet/a40.md"] = page("name: A\nkind: region")

    assert codes(tree) == []


def test_many_circles_through_one_record():
    tree = {
        "alueet/a.md": page("name: A\nkind: district\npart_of: [b, c]"),
        "alueet/b.md": page("name: B\nkind: district\npart_of: a"),
        "alueet/c.md": page("name: C\nkind: district\npart_of: a"),
    }

    assert [found["chain"] for found in arguments(tree)] == ["a → b → a", "a → c → a"]


def test_two_relations_make_no_circle():
    tree = {
        "alueet/a.md": page("name: A\nkind: municipality\npart_of: b"),
        "alueet/b.md": page("name: B\nkind: region\nmerged: {into: a, date: 2020-01-01}"),
    }

    assert codes(tree) == []


def test_suggested_slugs_are_free_and_different():
    tree = {
        "sivut/sade.md": page(),
        "sivut/säde.md": page(),
        "sivut/Sade.md": page(),
        "sivut/sade-2.md": page(),
    }

    assert [found["suggestion"] for found in arguments(tree)] == ["sade-3", "sade-4"]


def test_one_slug_in_two_sections_or_languages_is_two_addresses():
    tree = {
        "alueet/malla.md": page("name: M\nkind: district"),
        "organisaatiot/malla.md": TOWN,
        "sivut/malla.md": page(),
        "sivut/malla.sv.md": page(),
    }

    assert codes(tree) == []


@pytest.mark.parametrize(
    "slug", ["sv", "en", "drafts", "feeds", "theme", "404", "ohjelmat", "alueet"]
)
def test_an_address_of_the_site_itself_is_taken(slug):
    assert codes({"sivut/a.md": page(f'title: A\nslug: "{slug}"')}) == ["U02"]
    assert codes({"sivut/a.md": page(f'title: A\naliases: "{slug}"')}) == ["U03"]


def test_the_section_of_another_language_is_taken_there_only():
    assert codes({"sivut/program.md": page()}) == []
    assert codes({"sivut/a.md": page(), "sivut/a.sv.md": page("title: A\nslug: program")}) == [
        "U02"
    ]


def test_a_season_and_a_page_cannot_share_an_address():
    seasons = "seasons:\n  - {id: a, start: 2015, end: 2016, phase: ended, funding: granted}\n  - {id: b, slug: a, start: 2015, end: 2016, phase: ended, funding: granted}"
    tree = {
        "organisaatiot/k.md": TOWN,
        "ohjelmat/o.md": page(f"title: O\nowner: k\nno_contact: x\n{seasons}"),
    }

    assert codes(tree) == ["U02"]


def test_an_alias_of_a_pages_own_address_is_taken():
    assert codes({"sivut/a.md": page("title: A\naliases: [A, vanha/a]")}) == ["U03"]


def test_the_home_page_takes_no_address_from_others():
    assert codes({"sivut/etusivu.md": page(), "sivut/etusivu.sv.md": page()}) == []


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("[a]({attach}luvut.csv)", []),
        ("[a]({attach}../sivut/luvut.csv)", []),
        ("[a]({static}/sivut/luvut.csv)", []),
        ("[a]({filename}luvut.csv)", []),
        ("[a](|attach|luvut.csv)", []),
        ("![a]({static}luvut.csv)", ["B12"]),
        ("[a]({static}/sivut/luvut.csv#osa)", []),
        ("[a]({attach}muut.csv)", ["R08", "F10"]),
        ("[a]({attach}../../luvut.csv)", ["R08", "F10"]),
        ("[a]({filename}a.md)", ["F10"]),
        ("[a](luvut.csv)", ["R11", "F10"]),
        ("`{attach}luvut.csv`", ["F10"]),
    ],
)
def test_links_to_files(link, found):
    assert codes({"sivut/a.md": page(body=link), "sivut/luvut.csv": "a;b"}) == found


@pytest.mark.parametrize(
    ("folder", "header"),
    [
        ("sivut", "title: A\nimage: {file: x.jpg, alt: X}"),
        ("yhteyshenkilot", "name: A B\nroles: {title: x, organisation: k}\nphoto: x.jpg"),
        ("visiot", "title: A\nareas: x\nhorizon: 2050\nmap: {file: x.json, text: X}"),
        (
            "arvioinnit",
            "title: A\ndate: 2017-11-09\ntarget: o\nevaluator: k\nperiod: {start: 2017, end: 2017}\n"
            "kind: external\nreport: {title: R, file: x.jpg}",
        ),
    ],
)
def test_a_file_named_in_a_header_is_linked_to(folder, header):
    def files(tree):
        return [c for c in codes(tree) if c in ("R08", "F10")]

    name = "x.json" if "x.json" in header else "x.jpg"
    assert files({f"{folder}/a.md": page(header), f"{folder}/{name}": ""}) == []
    assert files({f"{folder}/a.md": page(header)}) == ["R08"]


def test_checks_are_functions_of_the_catalogue_alone():
    catalogue = loaded({"sivut/a.md": page("title: A\nsubjects: x", "[a]({attach}x)")}).catalogue

    once, again = ([p for check in CHECKS for p in check(catalogue)] for _ in range(2))

    assert once == again and {p.code for p in once} == {"R08", "R10"}
