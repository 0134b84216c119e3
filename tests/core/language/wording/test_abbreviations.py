"""Abbreviations that are used before a page has opened them, and those that need no opening."""

from __future__ import annotations

import pytest

from plugins.core.language.wording import UnopenedAbbreviation, unopened_abbreviations


def unopened(*blocks: str, language: str = "fi", known: tuple[str, ...] = ()) -> list[str]:
    return [found.words for found in unopened_abbreviations(blocks, language, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Arvioinnin teki XYZ.", ["XYZ"]),
        ("Arvioinnin teki XYZ:n ryhmä.", ["XYZ"]),
        ("Hanke sai XYZ-rahoitusta.", ["XYZ"]),
        ("XYZ- ja ÄÖW-hankkeet", ["XYZ", "ÄÖW"]),
        ("Työ tehtiin XYZ:ssä, ”ÅÄÖ”:lle ja (QWE) toimi.", ["XYZ", "ÅÄÖ"]),
        ("– XYZ jatkaa, ja XYZ päättää.", ["XYZ"]),
        ("XYZ: jatko sovittiin. QWE – kyllä.", ["QWE"]),
        ("Mukana olivat XYZ, QWE ja RTY.", ["XYZ", "QWE", "RTY"]),
        ("Hankkeen rahoitti XYZ (ks. liite).", ["XYZ"]),
        ("Hankkeen rahoitti XYZ (40 %).", ["XYZ"]),
        ("Sitten XYZ (QWE) jatkoi.", ["XYZ", "QWE"]),
        ("Kunnat saivat KT:ltä tukea.", ["KT"]),
        ("Uusi\u00a0XYZ\u00a0jatkoi.", ["XYZ"]),
    ],
)
def test_unopened(text, words):
    assert unopened(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Esimerkin malliliitto (EML) teki sen. EML jatkaa, ja EML:n työ on EML-työtä.",
        "Tutkimuskeskus ”Malli” (TKM) teki sen, ja TKM jatkaa.",
        "EML (Esimerkin malliliitto) teki sen. EML jatkaa.",
        "EML:n (Esimerkin malliliitto) työ. EML jatkaa.",
        "EML-rahoitus (Esimerkin malliliitto) jatkuu.",
        "XYZ eli Esimerkin malliliitto teki sen.",
        "XYZ, eli malliliitto, teki sen.",
        "Malliliitto eli XYZ teki sen.",
        "Malliliitto, jäljempänä XYZ, teki sen.",
        "Malliliitto (jäljempänä ”XYZ”) teki sen.",
        "Malliliitto (XYZ, engl. Model Union) teki sen.",
        "Malliliitto (Model Union, XYZ) teki sen.",
        "Esimerkin malliliitto EML teki sen.",
        "Esimerkin ja Mallin liitto EML:n työ",
        "Työn teki Työnmalliliitto TML.",
        "TML Työnmalliliitto teki sen.",
        "XYZ: Esimerkin malliliitto",
        "XYZ – malliliitto",
        "XYZ = malliliitto",
    ],
)
def test_opened(text):
    assert unopened(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "EU:n, YK:n ja USA:n sekä TE-toimiston ja ELY-keskuksen työ on OK.",
        "Taulukko on CSV-tiedosto tai PDF, ja lisenssi on CC BY.",
        "Osissa II, III, IV, IX ja XIV kerrotaan jatkosta.",
        "Säädös VM014:00/2014 ja hankkeet S21159 ja DPO-458",
        "Standardit ISO 9001, SFS-EN 13710 ja SFS-ISO 1 sekä paperi A4",
        "Esitys HE 15/2017 vp ja PL 1, 00101 ESIMLA",
        "Ks. https://esimerkkila.fi/XYZ ja www.XYZ.fi, XYZ.fi, XYZ@esimerkkila.fi tai a.XYZ@b.fi",
        "Tiedostot XYZ.csv, raportti_XYZ, XYZ_raportti, XYZ-raportti.pdf, data/XYZ ja XYZ/data",
        "Y-tunnus, A ja B, H2020, K-18, #XYZ, ABCDEFGH ja XYZ+",
        "Esimerkkilän Oy, Ab ja ry",
        "Ohjelma alkoi nimellä TEKOJEN TORI ja jatkui nimellä UUSI TORI.",
        "XYZ",
        "XYZ, QWE ja RTY",
        "TÄMÄ ON XYZ:N OHJELMA",
        "(XYZ)",
        "HUOM! Näin EI tehdä.",
        "a",
        "",
    ],
)
def test_no_abbreviations(text):
    assert unopened(text) == []


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Utvärderingen gjordes av XYZ:s grupp och XYZ-projektet.", "sv", ["XYZ"]),
        ("FN, NTM-centralen och EU:s regler", "sv", []),
        ("XYZ, det vill säga modellförbundet, gjorde det.", "sv", []),
        ("XYZ, dvs. modellförbundet, gjorde det.", "sv", []),
        ("Modellförbundet (XYZ) gjorde det. XYZ fortsätter.", "sv", []),
        ("Modellförbundet, nedan XYZ, gjorde det.", "sv", []),
        ("YK är här.", "sv", ["YK"]),
        ("The work was done by XYZ's group and the QWEs.", "en", ["XYZ", "QWE"]),
        ("The UN, the UK and the ELY Centre", "en", []),
        ("XYZ, that is, the model union, did it.", "en", []),
        ("The Model Union (XYZ) did it. XYZ goes on.", "en", []),
        ("The model union, hereinafter “XYZ”, did it.", "en", []),
        ("XYZ (the model union) did it.", "en", []),
    ],
)
def test_other_languages(text, language, words):
    assert unopened(text, language=language) == words


def test_each_abbreviation_is_found_once_at_its_first_use():
    blocks = [
        "Työ alkoi.",
        "Sen teki XYZ:n ryhmä.",
        "XYZ jatkaa, ja QWE tulee mukaan.",
        "XYZ ja QWE.",
    ]

    assert list(unopened_abbreviations(blocks, "fi")) == [
        UnopenedAbbreviation(1, 9, "XYZ"),
        UnopenedAbbreviation(2, 15, "QWE"),
    ]


def test_an_opening_after_the_first_use_comes_too_late():
    assert unopened("XYZ teki sen.", "Esimerkin malliliitto (XYZ) jatkaa.") == ["XYZ"]


def test_an_opening_in_another_block_counts():
    assert unopened("Esimerkin malliliitto (XYZ) teki sen.", "XYZ jatkaa.") == []


def test_an_opening_in_a_block_in_capitals_counts_but_a_use_there_does_not():
    assert unopened("ESIMERKIN MALLILIITTO (XYZ)", "Työn teki XYZ.") == []
    assert unopened("RAHOITTAJA XYZ", "Esimerkin malliliitto (XYZ) teki sen.") == []
    assert unopened("RAHOITTAJA XYZ", "Työn teki XYZ.") == ["XYZ"]


def test_known_names_need_no_opening_nor_do_capitals_within_them():
    text = "Työn tekivät XYZ, QWE:n ryhmä ja RTY."

    assert unopened(text, known=("XYZ", "Mallin QWE-keskus")) == ["RTY"]


def test_a_familiar_abbreviation_is_so_in_its_own_language():
    assert unopened("YK ja FN tekivät sen.") == ["FN"]
    assert unopened("EU ja YK tekivät sen.", language="et") == ["YK"]
