"""Separate evaluations and what draws them together: on their pages, and on the programme's."""

from __future__ import annotations

import pytest

from plugins.core.pages.views import PageLink, Words
from tests.core.trees import codes, loaded, page, record, site, titles, view

COMMON = "evaluator: kunta\nperiod: {start: 2026, end: 2026}\nkind: final\nno_report: Ei ole.\naddressee: kunta"
DONE = """text: Tehty suositus
evaluation: erillinen
addressee: kunta
response: {kind: accepted, by: kunta, date: 2.10.2026}
follow_ups:
  - {date: 3.10.2026, implementation: implemented, by: kunta, verification: self-reported, evidence: kunta}"""
TREE = {
    "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    "ohjelmat/ohjelma.md": page(
        "title: Ohjelma\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: kausi, start: 2025, end: 2026, phase: running, funding: granted}"
    ),
    "kokeilut/kokeilu.md": page(
        "title: Kokeilu\nprogramme: ohjelma\norganisation: kunta\ntried: Ovi aukesi.\n"
        "period: {start: 2025, end: 2025}\nphase: ended\nresult: failed"
    ),
    "kokeilut/kesken.md": page(
        "title: Ahkera\nprogramme: ohjelma\norganisation: kunta\ntried: Ovi aukeaa.\n"
        "period: {start: 2026, end: unknown}\nphase: running"
    ),
    "arvioinnit/kokoava.md": page(
        f"title: Kokoava\ndate: 5.10.2026\ntarget: kausi\n{COMMON}\n",
        "## Suositukset\n\n* Oma suositus {: #s1 }\n",
    ),
    "arvioinnit/erillinen.md": page(
        f"title: Erillinen\ndate: 1.10.2026\ntarget: kokeilu\npart_of: kokoava\n{COMMON}",
        "## Onnistumiset\n\n* Ovi kesti {: #o1 }\n\n## Suositukset\n\n* [[tehty]] {: #s1 }\n* Toinen {: #s2 }\n",
    ),
    "arvioinnit/hiljainen.md": page(
        f"title: Hiljainen\ndate: 2.10.2026\ntarget: kesken\npart_of: kokoava\n{COMMON}"
    ),
    "suositukset/tehty.md": page(DONE),
}


def with_number(number: int) -> dict[str, str]:
    """The tree with a number of separate evaluations told by the summary evaluation."""
    told = f"separate_evaluations: {{number: {number}, note: Nimiä ei kerrota.}}"
    path = "arvioinnit/kokoava.md"
    return TREE | {path: TREE[path].replace("date:", f"{told}\ndate:")}


def values(entry) -> dict[str, tuple[str, ...]]:
    def shown(value) -> str:
        return value if isinstance(value, str) else getattr(value, "title", "") or value.text

    return {fact.label: tuple(shown(value) for value in fact.values) for fact in entry.facts}


def test_the_tree_is_whole():
    assert codes(TREE) == []


def test_a_summary_evaluation_tells_of_each_separate_one_and_how_its_experiment_went():
    details = view(loaded(TREE), "arvioinnit/kokoava").details

    assert {entry.link.title: values(entry) for entry in details.separate} == {
        "Hiljainen": {"Arvioinnin kohde": ("Ahkera",), "Toteuttaja": ("Kunta",)},
        "Erillinen": {
            "Arvioinnin kohde": ("Kokeilu",),
            "Kokeilun tulos": ("Ei toiminut",),
            "Toteuttaja": ("Kunta",),
            "Onnistumiset": ("1 onnistuminen",),
            "Suositukset": (
                "1 suositus 2:sta toteutettu",
                "1 suosituksesta ei ole tietoa",
            ),
        },
    }
    assert [entry.link.title for entry in details.separate] == ["Hiljainen", "Erillinen"]


def test_its_own_recommendations_and_those_of_its_parts_are_summed_apart():
    result = loaded(TREE)
    details = view(result, "arvioinnit/kokoava").details

    assert titles(details.shares) == (
        "0 suositusta 1:stä toteutettu",
        "1 suosituksesta ei ole tietoa",
    )
    assert titles(details.separate_shares) == (
        "1 suositus 2:sta toteutettu",
        "1 suosituksesta ei ole tietoa",
    )
    assert details.separate_shares[0].url == (
        "suositukset/erillisarvioinnit/kokoava/#toteutus-implemented"
    )
    assert site(result).roll_ups.programmes["programme", "ohjelma"].total == 3


def test_the_sum_of_several_leads_to_all_of_them():
    more = TREE | {
        "arvioinnit/hiljainen.md": TREE["arvioinnit/hiljainen.md"]
        + "## Suositukset\n\n* Kolmas {: #s1 }\n"
    }
    details = view(loaded(more), "arvioinnit/kokoava", "sv").details

    assert details.separate_shares[1].url == (
        "sv/rekommendationer/separata-utvarderingar/kokoava/#toteutus-unknown"
    )


def test_a_separate_evaluation_leads_to_what_draws_it_together():
    details = view(loaded(TREE), "arvioinnit/erillinen").details

    assert details.summary == PageLink("Kokoava", "arvioinnit/kokoava/", "fi", there="fi")
    assert (details.separate, details.separate_shares) == ((), ())
    assert view(loaded(TREE), "arvioinnit/kokoava").details.summary is None


@pytest.mark.parametrize(
    ("number", "told", "why"),
    [
        (2, "", ""),
        (3, "3 kohdetta arvioitiin erikseen, joista sivustolla on 2", "Nimiä ei kerrota."),
    ],
)
def test_what_is_not_on_the_site_is_said(number, told, why):
    details = view(loaded(with_number(number)), "arvioinnit/kokoava").details

    assert (details.number_apart, details.why.text) == (told, why)


def test_a_number_alone_is_said_as_it_is_in_the_words_of_the_language():
    alone = {path: text for path, text in with_number(1).items() if "part_of" not in text}
    alone = {path: text for path, text in alone.items() if path != "suositukset/tehty.md"}
    shown = {lang: view(loaded(alone), "arvioinnit/kokoava", lang).details for lang in ("fi", "en")}

    assert shown["fi"].number_apart == "1 kohde arvioitiin erikseen"
    assert shown["en"].number_apart == "1 target was evaluated separately"
    assert shown["en"].why == Words("Nimiä ei kerrota.", "fi")


def test_a_programme_has_its_experiments_by_name_with_their_evaluations():
    details = view(loaded(TREE), "ohjelmat/ohjelma").details

    assert [
        (entry.link.title, entry.status.text, values(entry)) for entry in details.experiments
    ] == [
        (
            "Ahkera",
            "Käynnissä",
            {
                "Tulos": ("Tulosta ei ole kerrottu",),
                "Kokeilija": ("Kunta",),
                "Kokeiluaika": ("2026 – ei tietoa",),
                "Arvioinnit": ("Hiljainen",),
            },
        ),
        (
            "Kokeilu",
            "Ei toiminut",
            {
                "Kokeilija": ("Kunta",),
                "Kokeiluaika": ("2025",),
                "Arvioinnit": ("Erillinen",),
            },
        ),
    ]


def test_a_programme_lists_separate_evaluations_with_what_draws_them_together():
    details = view(loaded(with_number(3)), "ohjelmat/ohjelma").details
    (entry,) = details.evaluations

    assert entry.link.title == "Kokoava"
    assert values(entry)["Erillisarvioinnit"] == (
        "Erillinen",
        "Hiljainen",
        "3 kohdetta arvioitiin erikseen, joista sivustolla on 2",
    )
    assert len(details.recommendations.entries) == 3


def test_an_experiment_tells_its_result_or_that_it_is_not_told():
    result = loaded(TREE)
    ended = view(result, "kokeilut/kokeilu")
    running = view(result, "kokeilut/kesken")

    assert (ended.status.text, ended.details.result.text) == ("Ei toiminut", "Ei toiminut")
    assert (running.status.text, running.details.result) == ("Käynnissä", None)
    assert [entry.link.title for entry in ended.details.evaluations] == ["Erillinen"]
    assert ended.details.tried == Words("Ovi aukesi.", "fi")
    assert ended.details.hypothesis.text == ""


def test_an_area_of_a_programme_is_that_of_its_experiment_and_of_its_evaluation():
    path = "ohjelmat/ohjelma.md"
    tree = TREE | {
        "alueet/ranta.md": page("name: Ranta\nkind: district"),
        path: TREE[path].replace("owner:", "areas: ranta\nowner:"),
    }
    result = loaded(tree)
    found = site(result).by_area[record(result, "alueet/ranta").key]

    assert {"kokeilu", "kesken", "erillinen"} <= {other.id for other in found}
