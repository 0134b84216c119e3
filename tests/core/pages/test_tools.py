"""What can be downloaded of a tool, and the template as a file to fill in."""

from __future__ import annotations

from plugins.core.pages.data import data_files
from plugins.core.pages.views import PageLink, Words
from tests.core.trees import codes, loaded, page, record, site, view

TOWN = {"organisaatiot/kunta.md": page("name: Kunta\nkind: municipality")}
TEMPLATE = """title: Pohja
kind: template
makers: kunta
version: "2"
licence: CC BY 4.0
template:
  - heading: Kokeilu
    help: Kirjoita "lyhyesti" - ja suoraan.
    questions: [Kenelle?, Milloin?]
  - heading: Mittarit
    questions: Mitä mitataan?"""
SWEDISH = """title: Mall
template:
  - heading: Försöket
    questions: [För vem?, När?]
  - heading: Mätare
    questions: Vad mäts?"""
TREE = {
    **TOWN,
    "tyokalut/pohja.md": page(TEMPLATE),
    "tyokalut/pohja.sv.md": page(SWEDISH),
    "tyokalut/pohja.en.md": page("title: Template"),
}


def templates(tree) -> dict[str, str]:
    return {
        path: data.decode("utf-8")
        for path, data in data_files(site(loaded(tree)))
        if path.endswith(".md")
    }


def test_the_file_asks_what_the_header_does_in_order_with_room_to_answer():
    assert codes(TREE) == []
    assert templates(TREE)["tyokalut/pohja/pohja.md"] == (
        "# Pohja\n"
        "\n"
        "* Lähde: /tyokalut/pohja/\n"
        "* Versio: 2\n"
        "* Lisenssi: CC BY 4.0\n"
        "\n"
        "Kirjoita vastaukset kysymysten alle. Otsikoita ja kysymyksiä voi muuttaa.\n"
        "\n"
        "## 1. Kokeilu\n"
        "\n"
        'Kirjoita "lyhyesti" - ja suoraan.\n'
        "\n"
        "### Kenelle?\n"
        "\n"
        "\n"
        "\n"
        "### Milloin?\n"
        "\n"
        "\n"
        "\n"
        "## 2. Mittarit\n"
        "\n"
        "### Mitä mitataan?\n"
        "\n"
        "\n"
    )


def test_each_language_that_has_the_template_has_its_file():
    files = templates(TREE)

    assert list(files) == ["tyokalut/pohja/pohja.md", "sv/verktyg/pohja/pohja.md"]
    assert "## 2. Mätare" in files["sv/verktyg/pohja/pohja.md"]
    assert "* Källa: /sv/verktyg/pohja/" in files["sv/verktyg/pohja/pohja.md"]


def test_a_page_leads_to_the_template_in_its_language_or_in_finnish():
    shown = {lang: view(loaded(TREE), "pohja", lang).details for lang in ("fi", "sv", "en")}

    assert shown["fi"].downloads == (
        PageLink(
            "Lataa pohja täytettäväksi (md, 1\N{NO-BREAK SPACE}kt)",
            "tyokalut/pohja/pohja.md",
            "fi",
            there="fi",
        ),
    )
    assert shown["sv"].downloads == (
        PageLink(
            "Ladda ner mallen och fyll i den (md, 1\N{NO-BREAK SPACE}kB)",
            "sv/verktyg/pohja/pohja.md",
            "sv",
            there="sv",
        ),
    )
    assert shown["en"].downloads == (
        PageLink(
            "Download the template to fill in (md, 1\N{NO-BREAK SPACE}kB, in Finnish)",
            "tyokalut/pohja/pohja.md",
            "en",
            there="fi",
        ),
    )
    assert [part.heading for part in shown["sv"].template] == ["Försöket", "Mätare"]
    assert (shown["en"].lang, [part.heading for part in shown["en"].template]) == (
        "fi",
        ["Kokeilu", "Mittarit"],
    )
    assert shown["fi"].template[0].help == "Kirjoita ”lyhyesti” – ja suoraan."


def test_a_file_is_told_with_its_type_and_size():
    tree = {
        **TOWN,
        "tyokalut/lista.md": page(
            "title: Lista\nkind: checklist\nmakers: kunta\nlicence: unknown\n"
            "files: {title: Tarkistuslista, file: lista.csv}"
        ),
        "tyokalut/lista.csv": "tehty;asia\n",
    }
    result = loaded(tree)
    shown = view(result, "lista")

    assert codes(tree) == []
    assert shown.details.downloads == (
        PageLink("Tarkistuslista (csv, 1\N{NO-BREAK SPACE}kt)", "tyokalut/lista.csv", "fi"),
    )
    assert shown.details.template == ()
    assert {fact.label: fact.values for fact in shown.facts}["Lisenssi"] == ("Ei tietoa",)


def test_without_a_file_the_reason_is_told():
    tree = {
        **TOWN,
        "tyokalut/malli.md": page(
            "title: Malli\nkind: model\nmakers: kunta\nno_file: Malli ei ole lähteissä."
        ),
    }
    result = loaded(tree)
    details = view(result, "malli").details

    assert details.downloads == ()
    assert details.no_file == Words("Malli ei ole lähteissä.", "fi")
    assert list(data_files(site(result))) == []


def test_a_draft_has_no_file():
    tree = {**TOWN, "tyokalut/pohja.md": page(f"{TEMPLATE}\nstatus: draft")}

    assert templates(tree) == {}
    assert view(loaded(tree), "pohja").details.downloads == ()


def test_a_template_is_a_text_that_a_translation_grows_old_of():
    changed = {**TREE, "tyokalut/pohja.md": page(TEMPLATE.replace("Milloin?", "Missä?"))}

    before, after = (record(loaded(tree), "pohja").digest for tree in (TREE, changed))
    assert before != after
