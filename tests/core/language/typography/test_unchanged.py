"""What must come out as it went in."""

from __future__ import annotations

import pytest

from .ways import both_ways, written

CODES = (
    "Y-tunnus 0926151-4",
    "131052-308T",
    "2018-06",
    "2018-01-15",
    "VM014:00/2014",
    "VM/1234/2018",
    "DPO-458",
    "S-21159",
    "S21159",
    "COVID-19",
    "A4-123",
    "ISO 27001-1",
    "ISO 9001",
    "SFS 5900",
    "ISSN 1234-5678",
    "978-952-13-1234",
    "123-456-789",
    "FI21 1234 5600 0007 85",
    "1234 5600 0007",
    "20180115",
    "1234567890123",
    "#1-2, x_1-2, @1-2",
)
PHONES_AND_POST = (
    "050 1234567",
    "050-1234567",
    "040 123 456",
    "+358 40 123 4567",
    "+358-40-123",
    "(03) 565-6577",
    "puh. 123-4567",
    "puh. 123 456",
    "Puhelin: 123-4567",
    "33100 Tampere",
    "00100 Helsinki",
    "PL 12345",
)
BY_THE_WORD_BEFORE = (
    "hanke 12345, hankkeen 12345",
    "lomake 5000 täytetään",
    "tunnus: 12345, koodilla 1234-5678",
    "asiakasnumero 123456",
    "p.~2345678",
)
ADDRESSES = (
    "https://www.esimerkki.fi/2018-2020/12345",
    "www.esimerkki.fi/10%",
    "vm.fi/hanke-2018-2020",
    "(vm.fi/hanke-2018-2020).",
    "kunteko-2018-2020.fi",
    "raportti-2018-2020.pdf",
    "etunimi.sukunimi-2018-2020@vm.fi",
    "etunimi.sukunimi[a]kt.fi",
)
HYPHENS = (
    "kunta- ja maakunta-alan",
    "1980- ja 1990-luvuilla",
    "marras-joulukuussa",
    "joulu-tammikuussa",
    "kesä-heinä-elokuussa",
    "syyskuu-lokakuu",
    "la-su",
    "su-ma",
    "pe-ſu, tİ-pe",
    "e-kirja",
    "A-ryhmä",
    "kunnanhallitus ja -valtuusto",
    "kunnanhallitus, -valtuusto",
    "- alussa",
    "-5 astetta",
    "5-3",
    "5 - 3 = 2",
    "5 - 8 = -3",
    "x = a - b",
    "1-2-3",
    "1 - 2 - 3",
    "1-2/3",
    "08-16",
    "3-2018",
    "komento -v",
    "a | - | b",
)
NUMBERS = (
    "MDI:n",
    "KT:n",
    "THL:ssä",
    "10:n, 2018:n",
    "klo~12.30",
    "vuonna 2018",
    "2018",
    "2018 asukasta",
    "yli 5000.",
    "5000 ja 6000 tai",
    "5000 sanoin",
    "vuonna 2018 A-ryhmä",
    "0,12345",
    "1.234,5",
    "10000-luvulla",
    "J.K.",
    "J. Kallio",
    "odota...",
    "odota. . .",
    "(c) 2018",
    "1/2, 3 x 4",
    "a < b && c \\ d",
    "&quot; &#39;",
    "`koodi`",
)
RIGHT = (
    "”Elämää” – näin ’tori’",
    "2018–2020, 20–25-vuotiaat, 1.1.2018–1.1.2021",
    "kesä–elokuussa",
    "23,7~%, 10~934, klo~11, 21.~marraskuuta, J.~K. Paasikivi",
    "10\u202f934 ja 5\u2009%",
    "Kunteko 2020 ¬ohjelma",
)
SWEDISH = (
    "hundra- och tusentals",
    "08-123 456",
    "tfn 123-4567",
    "114 56 Stockholm",
    "FO-nummer 0926151-4",
    "nummer 12345, kod 12345",
    "år 2018, 2018 personer",
    "Kunteko 2020 -programmet",
    "10~934 svar, 23,7~%, kl.~12.30, s.~12",
    "”Livet” – så ’torget’ 2018–2020",
    "...",
)
ENGLISH = (
    "10934 people, 8,000 participants",
    "23.7%",
    "well-known",
    "part-time, full-time",
    "2018-01-15",
    "phone 123-4567",
    "+44 20 7946 0958",
    "ISO 27001-27002",
    "5 - 3 = 2",
    "”Life” and ’market’",
    "“Life” – ‘market’ – it’s 2018–2020...",
    "wait. . .",
    "`code`",
    "J.~K. Rowling, 21~November, pp.~12–15",
)
NO_RULES = ('"Das" - 2018-2020', "10%", "10934", "klo 11", "'x' -- y...", "J. K.")


@pytest.mark.parametrize("text", [*CODES, *PHONES_AND_POST, *ADDRESSES])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_codes_phones_and_addresses(text, language):
    assert both_ways(text, language) == {text}


@pytest.mark.parametrize("text", [*BY_THE_WORD_BEFORE, *HYPHENS, *NUMBERS, *RIGHT])
def test_finnish(text):
    """Neither ranges, amounts nor pauses; and what is right already."""
    assert both_ways(written(text), "fi") == {written(text)}


@pytest.mark.parametrize("text", SWEDISH)
def test_swedish(text):
    assert both_ways(written(text), "sv") == {written(text)}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text):
    assert both_ways(written(text), "en") == {written(text)}


@pytest.mark.parametrize("text", NO_RULES)
@pytest.mark.parametrize("language", ["de", "se", "", "x-unknown"])
def test_a_language_without_rules(text, language):
    assert both_ways(text, language) == {text}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("text", ["", " ", "-", "\n", "\u00a0", "...", "ä", "0"])
def test_next_to_nothing(text, language):
    assert both_ways(text, language) == {text}
