"""The file by which others begin from a practice: once the organisation is filled in, it is a page."""

from __future__ import annotations

import json

import pytest

from plugins.core.language import LANGUAGES
from plugins.core.pages.data import data_files
from tests.core.trees import loaded, page, record, report, site, view

HEADER = "organisation: kunta\nproblem: Bussi ei kulje.\nsolution: Tilattiin taksi.\nresult: failed"
KUNTA = {"organisaatiot/kunta.md": page("name: Kunta\nkind: municipality")}
HOSTILE = (
    "---",
    "--- # ei otsaketta",
    "Kyyti: \"halpa\" ja 'hyvä' # ei kommentti",
    "{{ 7 * 7 }} {% raw %} [[kunta]] <script>",
    "&ankkuri *viite !merkki |\\n%",
    "- yksi, [kaksi]: {kolme}",
    "null",
    "1,5",
    "Emoji 👩‍👩‍👧 ja lippu 🇫🇮",
    "Pitkä " + "sana " * 60 + "loppu",
    "NFD: A\u0308a\u030a",
)


def practice(title: str = "Kyyti", more: str = "") -> str:
    quoted = json.dumps(title, ensure_ascii=False)
    return page(f"title: {quoted}\n{HEADER}\n{more}".replace("Bussi ei kulje.", quoted))


def template(tree, path: str) -> str:
    return dict(data_files(site(loaded(tree))))[path].decode("utf-8")


def filled(text: str) -> str:
    return text.replace("\norganisation:\n", "\norganisation: kunta\n")


def test_the_whole_file():
    tree = KUNTA | {
        "teot/kyyti.md": practice("Kyyti", "subjects: [kokeilut]\ncost: Kallis\nlessons: Kokeile."),
        "aiheet.yaml": "kokeilut: {fi: kokeilut}",
    }

    assert template(tree, "teot/kyyti/sovella.md") == (
        "---\n"
        "# Pohja oman teon sivulle. Lähtökohta: /teot/kyyti/\n"
        "# Tallenna kansioon content/teot/ nimellä, josta tulee sivun tunnus, esim. oma-teko.md.\n"
        "# Vaihda otsikko, ongelma ja ratkaisu omiin sanoihin.\n"
        'title: "Kyyti"\n'
        "# Organisaation tunnus on sen tiedoston nimi kansiossa organisaatiot/ ilman päätettä .md.\n"
        "organisation:\n"
        'problem: "Kyyti"\n'
        'solution: "Tilattiin taksi."\n'
        "# Miten kävi: worked, partly, failed, too early.\n"
        "result: too early\n"
        'adapted_from: "kyyti"\n'
        "subjects:\n"
        '  - "kokeilut"\n'
        "---\n"
        "Lähtökohtana on teko [[teot/kyyti]]. Kerro, mitä teitte toisin.\n"
    )


def test_the_check_asks_for_the_organisation_and_nothing_else():
    tree = KUNTA | {"teot/kyyti.md": practice()}
    text = template(tree, "teot/kyyti/sovella.md")

    (problem,) = report(loaded(tree | {"teot/oma.md": text}))
    assert problem.startswith("content/teot/oma.md:7:")
    assert "organisation" in problem


@pytest.mark.parametrize("title", HOSTILE)
def test_whatever_the_texts_hold_they_come_back_as_they_were(title):
    tree = KUNTA | {"teot/kyyti.md": practice(title)}
    text = template(tree, "teot/kyyti/sovella.md")
    result = loaded(tree | {"teot/oma.md": filled(text)})

    assert report(result) == report(loaded(tree))
    given, own = (record(result, path).header for path in ("teot/kyyti", "teot/oma"))
    assert (own.title, own.problem, own.solution) == (given.title, given.problem, given.solution)
    assert own.adapted_from == ("kyyti",)


@pytest.mark.parametrize("stem", ["null", "no", "2024", "kyyti-2024", "åäö"])
def test_whatever_the_practice_is_called_it_is_found_again(stem):
    tree = KUNTA | {f"teot/{stem}.md": practice(), f"sivut/{stem}.md": page()}
    (path,) = (path for path, _ in data_files(site(loaded(tree))) if path.endswith("sovella.md"))
    result = loaded(tree | {"teot/oma.md": filled(template(tree, path))})

    assert report(result) == []
    (found,) = result.catalogue.targets(record(result, "teot/oma"), "Sovellettu teosta")
    assert found.key == ("practice", stem)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_leads_to_the_file_and_says_that_it_is_in_finnish(lang):
    tree = KUNTA | {f"teot/kyyti{ending}.md": text for ending, text in _versions()}
    link = view(loaded(tree), "teot/kyyti", lang).details.adaptation

    assert (link.url, link.lang, link.there) == ("teot/kyyti/sovella.md", lang, "fi")


def _versions():
    yield "", practice()
    yield ".sv", page("title: Skjuts")
    yield ".en", page("title: Ride")


def test_a_draft_has_no_file():
    result = loaded(KUNTA | {"teot/kyyti.md": practice(more="status: draft")})

    assert dict(data_files(site(result))) == {}
    assert view(result, "teot/kyyti").details.adaptation is None
