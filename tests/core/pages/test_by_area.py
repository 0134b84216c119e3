"""What goes on in an area: its own, its parts' and its predecessors', by what each thing is."""

from __future__ import annotations

from plugins.core.pages.by_area import by_area
from plugins.core.pages.details.area import MOST, AreaDetails
from tests.core.trees import codes, loaded, page, record, relations, titles, view

SEASON = "{id: %s, start: 2024, end: 2025, phase: ended, funding: granted%s}"
TOWN = page("name: Kaupunki\nkind: municipality")


def area(name: str, more: str = "") -> str:
    return page(f"name: {name}\nkind: district\n{more}")


def programme(name: str, more: str = "", of_season: str = "") -> str:
    season = SEASON % (f"kausi-{name}".lower(), of_season)
    return page(f"title: {name}\nowner: kaupunki\nno_contact: Ei ole.\nseasons: {season}\n{more}")


def evaluation(name: str, target: str, more: str = "") -> str:
    return page(
        f"title: {name}\ndate: 2026-03-01\ntarget: {target}\nevaluator: kaupunki\n"
        f"period: {{start: 2026, end: 2026}}\nkind: external\nno_report: Ei ole.\n{more}"
    )


def news(name: str, about: str, day: str = "2026-04-01", more: str = "") -> str:
    return page(f"title: {name}\ndate: {day}\nabout: {about}\n{more}")


AREAS = {
    "organisaatiot/kaupunki.md": TOWN,
    "alueet/maakunta.md": area("Maakunta"),
    "alueet/kunta.md": area("Kunta", "part_of: maakunta"),
    "alueet/kyla.md": area("Kylä", "part_of: kunta"),
    "alueet/vanha.md": area("Vanha", "merged: {into: kunta, date: 2015-01-01}"),
    "alueet/liittyva.md": area("Liittyvä", "merged: {into: kunta, date: 2027-01-01}"),
}


def shown(tree: dict[str, str], name: str, lang: str = "fi") -> AreaDetails:
    """What an area's page tells when these files are added to the areas."""
    found = AREAS | tree
    assert codes(found) == []
    return view(loaded(found), f"alueet/{name}", lang).details


def lists(details: AreaDetails) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Heading → (title, areas that are named)."""
    return {
        group.heading: [
            (entry.link.title, titles(value for fact in entry.facts for value in fact.values))
            for entry in group.entries
        ]
        for group in details.groups
    }


def test_each_kind_stands_under_its_own_heading() -> None:
    tree = {
        "ohjelmat/o.md": programme("O", "areas: kyla"),
        "visiot/v.md": page("title: V\nareas: kyla\nhorizon: 2050"),
        "arvioinnit/a.md": evaluation("A", "o", "areas: kyla"),
        "ajankohtaista/u.md": news("U", "kaupunki", more="areas: kyla"),
    }

    assert lists(shown(tree, "kyla")) == {
        "Ohjelmat": [("O", ())],
        "Visiot": [("V", ())],
        "Arvioinnit": [("A", ())],
        "Ajankohtaista": [("U", ())],
    }


def test_wholes_have_what_their_parts_have_and_tell_whose_it_is() -> None:
    tree = {
        "ohjelmat/o.md": programme("O", "areas: kyla"),
        "ohjelmat/p.md": programme("P", "areas: [kyla, kunta]"),
    }

    assert lists(shown(tree, "kunta")) == {"Ohjelmat": [("O", ("Kylä",)), ("P", ())]}
    assert lists(shown(tree, "maakunta")) == {
        "Ohjelmat": [("O", ("Kylä",)), ("P", ("Kunta", "Kylä"))]
    }


def test_a_municipality_has_what_merged_into_it_but_not_what_will() -> None:
    tree = {
        "ohjelmat/o.md": programme("O", "areas: vanha"),
        "ohjelmat/p.md": programme("P", "areas: liittyva"),
    }

    assert lists(shown(tree, "kunta")) == {"Ohjelmat": [("O", ("Vanha",))]}
    assert lists(shown(tree, "vanha")) == {"Ohjelmat": [("O", ())]}


def test_a_merged_municipality_tells_the_day_and_into_which() -> None:
    found = view(loaded(AREAS), "alueet/vanha")

    assert [
        value.text
        for fact in found.facts
        for value in fact.values
        if fact.label == "Yhdistymispäivä"
    ] == ["1.1.2015"]
    assert relations(found) == {"Yhdistynyt kuntaan": ("Kunta",)}
    assert relations(view(loaded(AREAS), "alueet/kunta"))["Aiemmat kunnat"] == ("Liittyvä", "Vanha")


def test_what_names_no_area_has_those_of_what_it_is_about() -> None:
    tree = {
        "ohjelmat/o.md": programme("O", of_season=", areas: kyla"),
        "arvioinnit/a.md": evaluation("A", "kausi-o"),
        "ajankohtaista/u.md": news("U", "a"),
        "ajankohtaista/w.md": news("W", "u"),
    }

    assert lists(shown(tree, "kyla")) == {
        "Ohjelmat": [("O", ())],
        "Arvioinnit": [("A", ())],
        "Ajankohtaista": [("U", ())],
    }


def test_practices_and_surveys_of_a_part_are_told_with_where() -> None:
    tree = {
        "teot/t.md": page(
            "title: T\norganisation: kaupunki\nproblem: O\nsolution: R\nresult: failed\nareas: kyla"
        ),
        "kyselyt/k.md": page(
            "title: K\nowner: kaupunki\nareas: kyla\neditions: {id: k-1, number: 1, year: 2025,"
            " field_period: unknown, population: x, respondents: 5}"
        ),
    }
    assert lists(shown(tree, "kunta")) == {
        "Tekojen Tori": [("T", ("Kylä",))],
        "Kyselyt": [("K", ("Kylä",))],
    }


def event(name: str, start: str, more: str = "") -> str:
    return page(
        f"title: {name}\nstart: {start}\norganiser: kaupunki\nmode: on site\nplace: Kirjasto\n{more}"
    )


def test_events_are_told_with_their_times_and_what_became_of_them() -> None:
    tree = {
        "tapahtumat/mennyt.md": event("Mennyt", "1.2.2025", "areas: vanha"),
        "tapahtumat/peruttu.md": event("Peruttu", "1.2.2027", "areas: kyla\nstatus: cancelled"),
    }
    (group,) = shown(tree, "kunta").groups

    assert (group.heading, group.links) == ("Tapahtumat", ())
    assert [
        (entry.status.text, entry.facts[0].values[0].text, titles(entry.facts[-1].values))
        for entry in group.entries
    ] == [("Peruttu", "1.2.2027", ("Kylä",)), ("Päättynyt", "1.2.2025", ("Vanha",))]


def test_many_events_lead_to_all_of_them() -> None:
    tree = {
        f"tapahtumat/t{n}.md": event(f"T{n}", f"{n}.2.2025", "areas: kyla") for n in range(1, 12)
    }
    (group,) = shown(tree, "kyla").groups

    assert [entry.link.title for entry in group.entries] == [f"T{n}" for n in range(11, 1, -1)]
    assert [link.url for link in group.links] == ["tapahtumat/"]


def test_events_and_services_of_a_season_are_where_its_programme_is() -> None:
    tree = {
        "ohjelmat/o.md": programme("O", "areas: kyla"),
        "palvelut/p.md": page("title: P\ntarget_group: Kaikki\nseasons: kausi-o"),
        "tapahtumat/s.md": event("S", "1.2.2025", "season: kausi-o"),
        "tapahtumat/q.md": event("Q", "1.2.2024", "service: p"),
        "tapahtumat/muualla.md": event("M", "1.2.2025", "season: kausi-o\nareas: vanha"),
    }

    assert [
        (group.heading, [entry.link.title for entry in group.entries])
        for group in shown(tree, "kyla").groups
    ] == [("Ohjelmat", ["O"]), ("Palvelut", ["P"]), ("Tapahtumat", ["S", "Q"])]


def test_a_mention_is_no_concern() -> None:
    tree = {"ajankohtaista/u.md": news("U", "kaupunki") + "[[kyla]]"}

    assert lists(shown(tree, "kyla")) == {}


def test_drafts_go_on_nowhere() -> None:
    assert (
        lists(shown({"ohjelmat/o.md": programme("O", "areas: kyla\nstatus: draft")}, "kyla")) == {}
    )


def test_the_latest_news_is_shown_and_the_way_to_the_rest() -> None:
    tree = {
        f"ajankohtaista/u{n}.md": news(f"U{n}", "kyla", f"2026-04-{n:02}")
        for n in range(1, MOST + 2)
    }
    details = shown(tree, "kyla")
    ((_, rows),) = lists(details).items()

    assert [title for title, _ in rows] == [f"U{n}" for n in range(MOST + 1, 1, -1)]
    assert [link.url for link in details.groups[0].links] == ["ajankohtaista/"]
    assert shown({"ajankohtaista/u.md": news("U", "kyla")}, "kyla").groups[0].links == ()


def test_areas_that_go_in_a_circle_end() -> None:
    tree = AREAS | {
        "alueet/maakunta.md": area("Maakunta", "part_of: kyla"),
        "ohjelmat/o.md": programme("O", "areas: kyla"),
    }
    result = loaded(tree)
    programme_record = record(result, "ohjelmat/o")

    assert set(by_area(result.catalogue)) == {
        ("area", name) for name in ("kyla", "kunta", "maakunta")
    }
    assert list(by_area(result.catalogue)["area", "kunta"]) == [programme_record]
