"""A vision: which action answers which need, in both directions and in every language."""

from __future__ import annotations

import re

from tests.core.trees import codes, loaded, page, relations, titles, view

LISTS = """
## Vahvuudet

* Järvi on lähellä {: #v1 }

## Kehittämistarpeet

* Polku tulvii {: #k1 }
* Ranta on pimeä {: #k2 }
* Naapureita ei tunneta {: #k3 }

## Toimenpiteet

* Polku nostetaan {: #t1 }
* Polulle tulee valot {: #t2 }
* Laituri maalataan {: #t3 }
"""
ANSWERS = "answers:\n  - {action: t2, needs: [k2, k1]}\n  - {action: t1, needs: k1}"


def tree(header: str = ANSWERS, **more: str) -> dict[str, str]:
    base = {
        "visiot/ranta.md": page(f"title: Ranta\nareas: rantala\nhorizon: 2035\n{header}", LISTS),
        "alueet/rantala.md": page("name: Rantala\nkind: district"),
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    }
    found = {**base, **{f"{path.replace('__', '/')}.md": text for path, text in more.items()}}
    assert codes(found) == []
    return found


def practice(title: str, answers: str, status: str = "published") -> str:
    return page(
        f"title: {title}\norganisation: kunta\nproblem: P\nsolution: S\nresult: worked\n"
        f"status: {status}\nresponds_to: {answers}"
    )


def notes(html: str) -> dict[str, list[str]]:
    """What stands below each item, without its tags."""
    items = re.findall(r'<li id="(\w+)">(.*?)</li>', html, re.DOTALL)
    return {
        item: [re.sub("<.*?>", "", note) for note in re.findall(r"<small.*?</small>", text)]
        for item, text in items
    }


def rows(details) -> list[tuple]:
    """The table of needs in words; of links, their addresses."""
    return [
        tuple(
            cell
            if isinstance(cell, str)
            else list(titles(cell))
            if isinstance(cell, tuple)
            else cell.url
            for cell in row
        )
        for row in details.needs.rows
    ]


def test_each_action_tells_its_needs_and_each_need_its_actions() -> None:
    found = notes(view(loaded(tree()), "ranta").html)

    assert found == {
        "v1": [],
        "k1": ["Toimenpiteet: Polku nostetaan, Polulle tulee valot"],
        "k2": ["Toimenpiteet: Polulle tulee valot"],
        "k3": ["Tarpeeseen ei ole toimenpidettä"],
        "t1": ["Vastaa tarpeeseen: Polku tulvii"],
        "t2": ["Vastaa tarpeisiin: Polku tulvii, Ranta on pimeä"],
        "t3": ["Ei ole kerrottu, mihin tarpeeseen toimenpide vastaa"],
    }


def test_an_item_that_is_a_reference_tells_what_answers_it_too() -> None:
    """It is called by its own words or, without them, as the page is."""
    lists = LISTS.replace("Polku tulvii", "[[rantala]]")
    lists = lists.replace("Ranta on pimeä", "[[rantala|Ranta on pimeä]]")
    header = f"title: Ranta\nareas: rantala\nhorizon: 2035\n{ANSWERS}"
    shown = view(loaded({**tree(), "visiot/ranta.md": page(header, lists)}), "ranta")
    found = notes(shown.html)

    assert found["k1"] == ["Toimenpiteet: Polku nostetaan, Polulle tulee valot"]
    assert found["t2"] == ["Vastaa tarpeisiin: Rantala, Ranta on pimeä"]
    assert [row[0].title for row in shown.details.needs.rows][:2] == ["Rantala", "Ranta on pimeä"]
    assert shown.html.count('class="item-link"') == len(found) - 2


def test_the_table_has_every_need_with_its_actions_and_practices() -> None:
    site = loaded(
        tree(
            teot__valot=practice("Valot", "[ranta#k2, ranta#k3]"),
            teot__aidat=practice("Aidat", "ranta#k2"),
            teot__luonnos=practice("Luonnos", "ranta#k1", "draft"),
        )
    )
    details = view(site, "ranta").details

    assert details.needs.caption == "2 tarpeeseen 3:sta on toimenpide"
    assert rows(details) == [
        ("visiot/ranta/#k1", ["Polku nostetaan", "Polulle tulee valot"], "Ei tekoja"),
        ("visiot/ranta/#k2", ["Polulle tulee valot"], ["Aidat", "Valot"]),
        ("visiot/ranta/#k3", "Tarpeeseen ei ole toimenpidettä", ["Valot"]),
    ]
    found = notes(view(site, "ranta").html)
    assert found["k3"] == ["Tarpeeseen ei ole toimenpidettä", "Teot, jotka vastaavat tähän: Valot"]


def test_a_practice_that_answers_two_needs_leads_to_both() -> None:
    site = loaded(tree(teot__valot=practice("Valot", "[ranta#k2, ranta#k3]")))
    (group,) = (
        group
        for group in view(site, "valot").relations
        if group.label == "Vastaa suositukseen tai tarpeeseen"
    )

    assert [(link.url, link.note) for link in group.links] == [
        ("visiot/ranta/#k2", "Ranta on pimeä"),
        ("visiot/ranta/#k3", "Naapureita ei tunneta"),
    ]


def test_an_incomplete_list_makes_no_claim_of_what_is_not_there() -> None:
    details = view(loaded(tree(f"{ANSWERS}\nlists_complete: false")), "ranta").details
    found = notes(view(loaded(tree(f"{ANSWERS}\nlists_complete: false")), "ranta").html)

    assert details.silences == ("Luettelot eivät ole tyhjentäviä: visiossa on muutakin.",)
    assert details.needs.caption == "Mikä vastaa mihinkin tarpeeseen"
    assert rows(details)[2][1:] == ("Ei tietoa", "Ei tekoja")
    assert (found["k3"], found["t3"]) == ([], [])


def test_a_vision_that_links_nothing_says_so_once() -> None:
    silent = view(loaded(tree("")), "ranta")
    incomplete = view(loaded(tree("lists_complete: false")), "ranta").details

    assert silent.details.needs is None
    assert silent.details.silences == (
        "Ei ole kerrottu, mitkä toimenpiteet vastaavat mihinkin tarpeeseen.",
    )
    assert not any(notes(silent.html).values())
    assert incomplete.needs is None
    assert incomplete.silences == ("Luettelot eivät ole tyhjentäviä: visiossa on muutakin.",)


def test_practices_alone_say_nothing_of_actions() -> None:
    found = view(loaded(tree("", teot__valot=practice("Valot", "ranta#k2"))), "ranta")

    assert [row[1:] for row in rows(found.details)] == [
        ("Ei tietoa", "Ei tekoja"),
        ("Ei tietoa", ["Valot"]),
        ("Ei tietoa", "Ei tekoja"),
    ]
    assert len(found.details.silences) == 1
    assert notes(found.html)["k1"] == []


def test_a_theme_gathers_items_and_each_of_them_tells_it() -> None:
    themes = "themes:\n  - Kulkeminen\n  - {name: Luonto & vesi, items: [k1, v1]}\n"
    found = view(loaded(tree(themes + ANSWERS)), "ranta")

    assert [name.text for name in found.details.themes] == ["Kulkeminen"]
    assert [(name.text, list(titles(items))) for name, items in found.details.gathered] == [
        ("Luonto & vesi", ["Polku tulvii", "Järvi on lähellä"])
    ]
    assert notes(found.html)["v1"] == ["Teema: Luonto &amp; vesi"]


def test_an_action_carries_out_a_recommendation_and_both_say_so() -> None:
    site = loaded(
        tree(
            "answers: {action: t3, recommendations: s}",
            suositukset__s=page("text: Maalaa laituri\nevaluation: arvio\naddressee: kunta"),
            arvioinnit__arvio=page(
                "title: Arvio\ndate: 1.1.2026\ntarget: eka\nevaluator: kunta\nno_report: Ei ole.\n"
                "period: {start: 2025, end: 2025}\nkind: internal\naddressee: kunta",
                "## Suositukset\n\n* [[s]] {: #s1 }\n",
            ),
            ohjelmat__ohjelma=page(
                "title: Ohjelma\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
                "  - {id: eka, start: 2024, end: 2025, phase: ended, funding: granted}"
            ),
        )
    )

    assert notes(view(site, "ranta").html)["t3"] == ["Toteuttaa suositusta: Maalaa laituri"]
    assert relations(view(site, "s"))["Toimenpiteet"] == ("Ranta",)


def test_a_translation_tells_the_same_in_its_own_words() -> None:
    """What it leaves out is told in Finnish, and the link leads to the original."""
    swedish = LISTS.replace("Vahvuudet", "Styrkor").replace("Toimenpiteet", "Åtgärder")
    swedish = swedish.replace("Kehittämistarpeet", "Utvecklingsbehov")
    swedish = swedish.replace("Polku tulvii", "Stigen svämmar över")
    swedish = swedish.replace("* Polulle tulee valot {: #t2 }\n", "")
    site = loaded(tree(**{"visiot__ranta.sv": page("title: Stranden", swedish)}))
    html = view(site, "ranta", "sv").html

    assert '<a href="#k1">Stigen svämmar över</a>' in html
    original = 'href="{filename}/visiot/ranta.md#t2" lang="fi" hreflang="fi"'
    assert f"<a {original}>Polulle tulee valot</a>" in html.replace("{site}", "")
    first = view(site, "ranta", "sv").details.needs.rows[0]
    assert [(link.url, link.lang, link.there) for link in first[1]] == [
        ("sv/visioner/ranta/#t1", "sv", "sv"),
        ("visiot/ranta/#t2", "fi", "fi"),
    ]


def test_who_took_part_and_what_came_before_are_told_at_both_ends() -> None:
    site = loaded(
        tree(
            "participants: kunta\npredecessor: vanha",
            visiot__vanha=page("title: Vanha\nareas: rantala\nhorizon: 2020\nstatus: archived"),
        )
    )

    assert relations(view(site, "ranta")) == {
        "Alueet": ("Rantala",),
        "Osallistujat": ("Kunta",),
        "Edellinen visio": ("Vanha",),
    }
    assert relations(view(site, "kunta")) == {"Mukana tekemässä visiota": ("Ranta",)}
    assert relations(view(site, "vanha"))["Seuraava visio"] == ("Ranta",)
