"""The rules one by one, each with the rows it was written for.

`~` stands for a no-break space and `¬` for a no-break hyphen (see `ways.py`).
"""

from __future__ import annotations

import pytest

from .ways import both_ways, written


def row(before: str, after: str, *languages: str) -> list:
    return [
        pytest.param(before, after, language, id=f"{language}: {before}")
        for language in languages or ("fi",)
    ]


def rows(*pairs: tuple[str, ...]) -> list:
    """Parameters: before, after, and the languages if not just Finnish."""
    return [parameter for pair in pairs for parameter in row(*pair)]


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ('"Elämää"', "”Elämää”", "fi", "sv"),
        ("'tori'", "’tori’", "fi", "sv"),
        ("vaa'an", "vaa’an", "fi", "sv"),
        ("Hän sanoi: \"Tori on 'sydän'.\"", "Hän sanoi: ”Tori on ’sydän’.”", "fi", "sv"),
        ("“Elämää”, ‘tori’, „Elämää“", "”Elämää”, ’tori’, ”Elämää”", "fi", "sv"),
        ("(\"tori\") ja 'x'", "(”tori”) ja ’x’", "fi", "sv"),
        ("«tori» ja »tori»", "«tori» ja »tori»", "fi", "sv"),
    ),
)
def test_the_same_closing_mark_on_both_sides(before, after, language):
    """Kielitoimiston ohjepankki: Lainausmerkit, Heittomerkki. Svenska skrivregler: Citattecken."""
    assert both_ways(before, language) == {after}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ('"Life"', "“Life”", "en"),
        ("'market'", "‘market’", "en"),
        ("She said: \"It's a 'market'.\"", "She said: “It’s a ‘market’.”", "en"),
        ('the towns\' own ("good") days', "the towns’ own (“good”) days", "en"),
        ("\"'Deeds' are\"", "“‘Deeds’ are”", "en"),
        ("the '90s, 'tis rock 'n' roll", "the ’90s, ’tis rock ’n’ roll", "en"),
        ("5' 6\" tall", "5′ 6″ tall", "en"),
        ('"...and" so on...', "“...and” so on...", "en"),
        ('"vm.fi" and "<b>" & "\\"', "“vm.fi” and “<b>” & “\\”", "en"),
        ("”Life” stays", "”Life” stays", "en"),
    ),
)
def test_english_marks_open_and_close(before, after, language):
    """CLDR: the delimiters of en; SmartyPants tells which is which."""
    assert both_ways(before, language) == {after}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("2018-2020", "2018–2020", "fi", "sv", "en"),
        ("klo 11-14", "klo~11–14"),
        ("20-25-vuotiaat", "20–25-vuotiaat"),
        ("1.1.2018-1.1.2021", "1.1.2018–1.1.2021", "fi", "sv", "en"),
        ("kesä-elokuussa", "kesä–elokuussa"),
        ("vuosina 2018-2020.", "vuosina 2018–2020."),
        ("2018 - 2020", "2018–2020", "fi", "sv", "en"),
        ("2018 – 2020", "2018–2020", "fi", "sv", "en"),
        ("2018--2020", "2018–2020", "fi", "sv", "en"),
        ("2018 — 2020", "2018–2020", "fi", "sv"),
        ("(s. 12-15)", "(s.~12–15)", "fi", "sv"),
        ("2,5-3,5 ja 2.5-3.5", "2,5–3,5 ja 2.5–3.5"),
        ("10 000-20 000", "10~000–20~000"),
        ("9.30-11.00 tai 09.00-15.00", "9.30–11.00 tai 09.00–15.00"),
        ("klo 09-15, klo 22-02", "klo~09–15, klo~22–02"),
        ("kl. 11-14", "kl.~11–14", "sv"),
        ("9:30-11:00", "9:30–11:00", "fi", "sv", "en"),
        ("1.1.-31.12.2018", "1.1.–31.12.2018"),
        ("1.-3.6.2018 ja 1.-3. luokka", "1.–3.6.2018 ja 1.–3. luokka"),
        ("30.11.-2.12.", "30.11.–2.12."),
        ("6/2017-8/2017, 6-8/2017", "6/2017–8/2017, 6–8/2017"),
        ("1990-2000-luvulla", "1990–2000-luvulla"),
        ("2–3- ja 4-5-vuotiaat", "2–3- ja 4–5-vuotiaat"),
        ("10-20 %:n, 5-6:een", "10–20~%:n, 5–6:een"),
        ("kodin 5-10 €", "kodin 5–10~€"),
        ("(1952-)", "(1952–)"),
        ("10,000-20,000", "10,000–20,000", "en"),
    ),
)
def test_ranges_of_numbers(before, after, language):
    """Kielitoimiston ohjepankki: Ajatusviiva. Svenska skrivregler: Tankstreck. CLDR: intervals."""
    assert both_ways(before, language) == {written(after)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("Kesä-elokuu, tammi-maaliskuuta", "Kesä–elokuu, tammi–maaliskuuta"),
        ("kesäkuusta-elokuuhun", "kesäkuusta–elokuuhun"),
        ("marraskuu-tammikuu", "marraskuu–tammikuu"),
        ("ma-pe ja Ma-to", "ma–pe ja Ma–to"),
        ("maanantaista-perjantaihin", "maanantaista–perjantaihin"),
        ("A-Ö, A-Z-hakemisto", "A–Ö, A–Z-hakemisto"),
        ("juni-augusti, juni-juli", "juni–augusti, juni–juli", "sv"),
        ("mån-fre, måndag-fredag", "mån–fre, måndag–fredag", "sv"),
        ("June-August, Jun-Aug", "June–August, Jun–Aug", "en"),
        ("Mon-Fri, Mondays-Fridays, A-Z", "Mon–Fri, Mondays–Fridays, A–Z", "en"),
    ),
)
def test_ranges_of_names(before, after, language):
    """Kielitoimiston ohjepankki: Ajatusviiva. Svenska skrivregler: Tankstreck. CLDR: intervals."""
    assert both_ways(before, language) == {after}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("tauko - ja", "tauko – ja", "fi", "sv", "en"),
        ("tauko -- ja", "tauko – ja", "fi", "sv"),
        ("pause -- and", "pause — and", "en"),
        ("yksi - kaksi - kolme", "yksi – kaksi – kolme", "fi", "sv", "en"),
        ('"Elämää" - näin...', "”Elämää” – näin..."),
        ("tauko —", "tauko –", "fi", "sv"),
        ("tauko—ja", "tauko–ja", "fi", "sv"),
        ("tauko -\nja", "tauko –\nja", "fi", "sv", "en"),
        ("vm.fi - ministeriö", "vm.fi – ministeriö"),
        ("klo 12 - lounas", "klo~12 – lounas"),
    ),
)
def test_the_dash_as_a_pause(before, after, language):
    """Kielitoimiston ohjepankki: Ajatusviiva. Svenska skrivregler: Tankstreck."""
    assert both_ways(before, language) == {written(after)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("Kunteko 2020 -ohjelma", "Kunteko 2020 ¬ohjelma"),
        ("Uusi Kaupunki -kollektiivi", "Uusi Kaupunki ¬kollektiivi"),
        ('"Tekojen tori" -palvelussa', "”Tekojen tori” ¬palvelussa"),
        ("Kunteko 2020\n-ohjelma", "Kunteko 2020\n¬ohjelma"),
        ("ACS 600 (uusi) -muuttaja", "ACS 600 (uusi) ¬muuttaja"),
    ),
)
def test_a_name_of_several_words_in_a_compound(before, after, language):
    """Kielitoimiston ohjepankki: Yhdysmerkki, Sitova yhdysmerkki."""
    assert both_ways(before, language) == {written(after)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("23,7 %", "23,7~%", "fi", "sv"),
        ("23.7 %", "23.7~%", "en"),
        ("10 €", "10~€", "fi", "sv", "en"),
        ("10%, 5‰, 4€", "10~%, 5~‰, 4~€", "fi", "sv"),
        ("10%:n osuus", "10~%:n osuus"),
        ("140 km/h", "140~km/h", "fi", "sv", "en"),
        ("5 °C, 12 m², 3 kWh, 2 t", "5~°C, 12~m², 3~kWh, 2~t", "fi", "sv", "en"),
        ("2 milj. euroa, 3 mrd. €", "2~milj. euroa, 3~mrd. €"),
        ("20 euroa, 3 htv", "20~euroa, 3~htv"),
        ("10 kr, 3 st, 2 miljoner", "10~kr, 3~st, 2~miljoner", "sv"),
        ("4 million people", "4~million people", "en"),
        ("32 §", "32~§", "fi", "sv"),
        ("§ 32", "§~32", "fi", "sv", "en"),
        ("21. marraskuuta", "21.~marraskuuta"),
        ("21 november", "21~november", "sv"),
        ("21 November", "21~November", "en"),
    ),
)
def test_a_number_and_its_unit_on_one_line(before, after, language):
    """Kielitoimiston ohjepankki: Numerot ja merkit. Svenska skrivregler: Måttenheter. CLDR."""
    assert both_ways(before, language) == {written(after)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("klo 11", "klo~11"),
        ("Klo 11, kello 11", "Klo~11, kello~11"),
        ("klo 12.30", "klo~12.30"),
        ("s. 12", "s.~12", "fi", "sv"),
        ("n. 40", "n.~40"),
        ("nro 5, no 5, art. 5, p. 5", "nro~5, no~5, art.~5, p.~5"),
        ("kl. 11, ca 40, nr 5", "kl.~11, ca~40, nr~5", "sv"),
        ("p. 12, pp. 12, No. 5, Fig. 3", "p.~12, pp.~12, No.~5, Fig.~3", "en"),
        ("J. K. Paasikivi", "J.~K. Paasikivi", "fi", "sv", "en"),
        ("J. R. R. Tolkien", "J.~R.~R. Tolkien", "fi", "sv", "en"),
    ),
)
def test_a_number_and_the_short_word_before_it_on_one_line(before, after, language):
    """Kielitoimiston ohjepankki: Lyhenteet, Kellonajat. Svenska skrivregler: Förkortningar."""
    assert both_ways(before, language) == {written(after)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    rows(
        ("10 934", "10~934", "fi", "sv", "en"),
        ("10934", "10~934", "fi", "sv"),
        ("12345,6", "12~345,6", "fi", "sv"),
        ("1234567.", "1~234~567.", "fi", "sv"),
        ("2586 vastausta", "2~586 vastausta"),
        ("8000 osallistujaa", "8~000 osallistujaa"),
        ("2586 svar, 8000 deltagare", "2~586 svar, 8~000 deltagare", "sv"),
        ("1200 €, 1500 euroa, 1200€", "1~200~€, 1~500~euroa, 1~200~€"),
        ("1200 kr", "1~200~kr", "sv"),
        ("2500 miljoonaa", "2~500~miljoonaa"),
        ("2500-3500 asukasta", "2~500–3~500 asukasta"),
        ("5000 km, 5000 s", "5~000~km, 5~000~s"),
        ("800-1200 €", "800–1~200~€"),
        ("Vuonna 2017 10 934 kuntalaista", "Vuonna 2017 10~934 kuntalaista"),
        ("vuoden 12345 osallistujaa", "vuoden 12~345 osallistujaa"),
        ("hankkeessa 12345 asukasta", "hankkeessa 12~345 asukasta"),
    ),
)
def test_thousands(before, after, language):
    """Kielitoimiston ohjepankki: Numerot ja merkit. Svenska skrivregler: Siffror. CLDR: grouping."""
    assert both_ways(before, language) == {written(after)}
