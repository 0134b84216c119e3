"""Names in more than one spelling, and what only looks like that."""

from __future__ import annotations

import pytest

from plugins.core.language.wording import MixedSpelling, mixed_spellings
from plugins.core.language.wording.endings import stem_of


def mixed(*blocks: str, language: str = "fi") -> list[tuple[str, str]]:
    return [(found.words, found.other) for found in mixed_spellings(blocks, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nyt Mallien Tori jatkaa, ja Mallien tori kasvaa.",
            [("Mallien tori", "Mallien Tori")],
        ),
        ("Nyt Mallien Tori jatkaa, ja MallienTori kasvaa.", [("MallienTori", "Mallien Tori")]),
        ("Nyt Mallien Tori jatkaa, ja Mallien-Tori kasvaa.", [("Mallien-Tori", "Mallien Tori")]),
        ("Nyt Mallien Tori jatkaa, ja Mallien-tori kasvaa.", [("Mallien-tori", "Mallien Tori")]),
        ("Nyt Mallien Tori jatkaa, ja mallien Tori kasvaa.", [("mallien Tori", "Mallien Tori")]),
        ("Nyt Mallien Tori jatkaa, ja MALLIEN TORI kasvaa.", [("MALLIEN TORI", "Mallien Tori")]),
        (
            "Nyt Mallien Torin kautta ja Mallien torissa sekä Mallien Toria",
            [("Mallien torissa", "Mallien Torin")],
        ),
        (
            "Nyt Mallitus jatkaa. Sen jälkeen MalliTus ja MALLITUS sekä Mallitus.",
            [("MalliTus", "Mallitus"), ("MALLITUS", "Mallitus")],
        ),
        ("Nyt Mallitus 2020 ja Mallitus2020.", [("Mallitus2020", "Mallitus 2020")]),
        ("Nyt Mallitus 2020 ja Mallitus-2020.", [("Mallitus-2020", "Mallitus 2020")]),
        ("Mallitus2020 alkoi. Mallitus 2020 päättyi.", [("Mallitus 2020", "Mallitus2020")]),
        (
            "Nyt Mallitus 2020 -ohjelma ja Mallitus-2020-ohjelma",
            [("Mallitus-2020", "Mallitus 2020")],
        ),
        ("Nyt Mallitus jatkaa MalliTus-hanketta.", [("MalliTus", "Mallitus")]),
        ("Nyt Mallitus:n ja MalliTus:n työ", [("MalliTus", "Mallitus")]),
        ("Rahoitus tuli XYZ:ltä, ja Xyz jatkaa.", [("Xyz", "XYZ")]),
        (
            "Nyt Mallikuntakokeilut ja MalliKuntakokeilujen työ",
            [("MalliKuntakokeilujen", "Mallikuntakokeilut")],
        ),
        ("Se on Kaavan Pohjois-Malli ja Pohjois Malli.", [("Pohjois Malli", "Pohjois-Malli")]),
        (
            "Nyt Mallitus 2020 alkaa. Se on MalliTus 2020 ja Mallitus.",
            [("MalliTus 2020", "Mallitus 2020")],
        ),
    ],
)
def test_mixed(text, found):
    assert mixed(text) == found


@pytest.mark.parametrize(
    "text",
    [
        # Compounds of a name, and a compound of a name in two parts.
        "Nyt Mallitus jatkaa Mallitus-ohjelmaa, ja Mallitus 2020 -ohjelma alkaa.",
        "Nyt Mallien Tori -palvelu ja Mallien Tori ‑palvelu sekä Mallien Torin kävijät",
        "Nyt Mallitus- ja kehitystyö, Mallitus ja Mallitus 2015–2017",
        # Cases of one name.
        "Nyt Mallitus, Mallituksen, Mallituksessa, Mallitukseen ja Mallituksesta",
        "Nyt Mallien Tori, Mallien Torin, Mallien Toria, Mallien Torilla ja Mallien Torille",
        # Ordinary words beside a name.
        "Nyt Uusi Kaupunki on mukana, ja uusi kaupunki syntyy.",
        "Uusi kaupunki syntyy. Nyt Uusi Kaupunki on mukana. Uusi kaupunki on valmis.",
        "Mallien tori jatkaa. Nyt Mallien Tori jatkaa, ja Mallien Tori kasvaa.",
        "Hän sanoi: Mallien tori jatkaa. Nyt Mallien Tori on täällä.",
        "Hän sanoi: ”Mallien tori jatkaa.” Nyt Mallien Tori on täällä.",
        "Kunta-alan työ alkaa. Nyt kunta-alan työ jatkuu Kunta-alan Liitossa.",
        # The first word has its capital in any case.
        "Nyt Suomen Mallittajat kokoontui, ja Suomen mallittajat iloitsivat.",
        "Nyt Esimerkkilän Mallittajat kokoontui Esimerkkilässä, ja Esimerkkilän mallittajat tulivat.",
        "Nyt XYZ Mallittajat kokoontui, ja XYZ mallittajat tulivat.",
        # A word in capitals at a sentence's beginning is not the same as one inside.
        "Sata tuli. Nyt SATA jatkaa. Niin SATA teki ja niin teki SATA.",
        "Niin Mallitus alkoi, ja niin Mallitus jatkuu. Niin niin.",
        # What looks like an ending is a word of its own.
        "Nyt Mallitus on, Mallitus n. 40 ja Mallitus a",
        # Names are not made over marks.
        "Mukana Malli, Tori ja MalliTori (Malli) Tori",
        # Addresses, file names, codes and numbers.
        "Nyt Mallitus, www.MalliTus.fi, MalliTus@b.fi, MALLITUS.pdf, MalliTus_1 ja a/MalliTus",
        "Koodit S21159 ja S 21159, A4 ja A 4, VM014 ja VM 014",
        "Nyt Malli 10 934 ja Malli 10",
        # A short name and a word that goes on from it.
        "Nyt XYZ jatkaa, ja Xyza tulee.",
        # A name of its own in small letters first.
        "eMalli alkoi. EMalli jatkuu, ja nyt eMalli päättyy.",
        "",
        "Ö",
    ],
)
def test_not_mixed(text):
    assert mixed(text) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Nu är Modellernas Torg här, och Modellernas torgs plats.",
            "sv",
            [("Modellernas torgs", "Modellernas Torg")],
        ),
        ("Nu är NTM-centralen här, och NTM centralen där.", "sv", []),
        ("Nu är Finlands Modellförbund här, och Finlands modellförbund där.", "sv", []),
        (
            "Now the Model Market's site and the Model market",
            "en",
            [("Model market", "Model Market")],
        ),
        ("Now the EU-funded project, and the EU funded it.", "en", []),
        ("Who paid? Now the WHO paid, and the WHO was paid.", "en", []),
        ("Now the Finnish Modellers met, and Finnish modellers came.", "en", []),
    ],
)
def test_other_languages(text, language, found):
    assert mixed(text, language=language) == found


def test_the_most_used_spelling_is_the_other_one():
    assert mixed("Nyt MallienTori on.", "Nyt Mallien Tori on.", "Nyt Mallien Torin on.") == [
        ("MallienTori", "Mallien Tori")
    ]


def test_the_first_one_is_the_other_if_both_are_used_as_often():
    assert mixed("Nyt MallienTori on.", "Nyt Mallien Tori on.") == [("Mallien Tori", "MallienTori")]


def test_a_place_at_the_beginning_of_a_sentence_counts_for_a_spelling_that_is_met_inside():
    assert mixed("Mallitus alkoi. Nyt MalliTus jatkuu, ja Mallitus päättyy.") == [
        ("MalliTus", "Mallitus")
    ]


def test_a_first_word_that_only_begins_sentences_is_no_part_of_a_name():
    assert mixed("Nyt MALLITUS alkoi, ja nyt Mallitus jatkuu.") == [("Mallitus", "MALLITUS")]
    assert mixed("Mallien Tori alkoi. Mallien TORI päättyi.") == [("TORI", "Tori")]


def test_each_deviating_spelling_is_found_once_in_the_order_of_the_page():
    blocks = [
        "Nyt Mallien Tori ja Mallien Tori.",
        "Nyt (Mallien-Tori) ja\n MallienTori, MallienTori ja Mallien-Tori.",
        "Nyt ”Mallien \n TORI”.",
    ]

    assert list(mixed_spellings(blocks, "fi")) == [
        MixedSpelling(1, 5, "Mallien-Tori", "Mallien Tori"),
        MixedSpelling(1, 23, "MallienTori", "Mallien Tori"),
        MixedSpelling(2, 5, "Mallien \n TORI", "Mallien Tori"),
    ]


def test_a_longer_name_hides_the_fault_in_its_part_but_only_there():
    assert mixed("Nyt Mallitus 2020 ja Mallitus. Nyt MalliTus 2020.", "Nyt MalliTus jatkaa.") == [
        ("MalliTus 2020", "Mallitus 2020"),
        ("MalliTus", "Mallitus"),
    ]


def test_blocks_in_capitals_are_left_out():
    assert mixed("MALLIEN TORI JATKAA", "Nyt Mallien Tori jatkaa.", "MALLIEN TORI") == []


def test_a_page_full_of_capitals_is_not_judged():
    block = "Nyt Mallien Tori ja MallienTori. "

    assert mixed(block * 10) != []
    assert mixed(block * 10_000) == []


@pytest.mark.parametrize(
    ("stem", "cases"),
    [
        (
            "kunteko",
            "kunteko kuntekon kuntekoa kuntekossa kuntekosta kuntekoon kuntekolla kuntekot",
        ),
        ("tekojentori", "tekojentori tekojentorin tekojentoria tekojentorille tekojentoriin"),
        ("kokeilu", "kokeilut kokeilujen kokeiluissa kokeiluista kokeiluihin kokeilun"),
        ("akatemi", "akatemia akatemian akatemiaa akatemiassa akatemiaan"),
        ("tampere", "tampere tampereen tampereella tampereeseen tamperetta"),
        ("esimerkkilä", "esimerkkilä esimerkkilän esimerkkilää esimerkkilässä esimerkkilään"),
        ("esra", "esra"),
        ("esr", "esr"),
        ("", ""),
    ],
)
def test_finnish_cases_have_one_stem(stem, cases):
    assert {stem_of(case, "fi") for case in cases.split() or [""]} == {stem}


def test_other_languages_have_few_endings():
    assert stem_of("torgs", "sv") == stem_of("torg", "sv") == "torg"
    assert stem_of("ess", "sv") == "ess"
    assert stem_of("markets", "en") == "markets"
