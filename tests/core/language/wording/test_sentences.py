"""Where sentences end, what counts as a word, and which sentences are too long."""

from __future__ import annotations

import pytest

from plugins.core.language.wording import LongSentence, long_sentences, sentences
from plugins.core.language.wording.sentences import count_words

# A bar stands where a sentence must end; a text without one is a single sentence.
FINNISH = """
Ohjelma alkoi. |Se päättyi.
Miten kävi? |Hyvin! |Niin sanottiin…  |Jatkoa seurasi.
Ohjelma alkoi vuonna 2017. |Toinen kausi alkoi vuonna 2018.
Mukana oli mm. Esimerkkilä, esim. Mallila ja ns. Uusi kunta.
Mukana oli 40 kuntaa, järjestöjä jne. |Sitten tuli lisää.
Mukana oli kuntia, järjestöjä ym. |Kaikki jatkoivat.
Mukana oli kuntia, järjestöjä ym. (ks. liite 2), ja kaikki jatkoivat.
Ks. Esimerkkilän kunta. |Vrt. Mallila.
Puheen piti prof. Tuulikki Malli, ent. Esimerkki, os. Kaava.
Kokous on 21.11.2026 klo 12.30. |Tervetuloa!
Kokous on 21.11. 2026 ja jatkuu 22.11. |Esimerkkilässä tavataan.
Mukaan tuli n. 40 kuntaa ja n. 10 % asukkaista.
Se on 3. kausi ja 12. kerta.
Kirjan toimittivat Malli ja Kaava (toim.) Esimerkkilässä.
Muistion laati J. K. Esimerkki. |Sen luki K.J. Malli ja J.-P. Kaava.
Hinta oli 5 milj. euroa. |Se laski 3 milj. |Euroja jäi.
Hän sanoi: ”Tori jatkaa.” |Muut kysyivät: ”Miksi?” |Niin se jatkoi.
Hän sanoi: "Tori jatkaa." |Muut nyökkäsivät.
Kausi päättyi (ks. liite 3). |Toinen alkoi.
Kausi päättyi. |(Ks. liite 3.) |Toinen alkoi.
Kausi päättyi. |– Näin se meni, hän sanoi.
Kausi päättyi. |”Näin se meni”, hän sanoi.
Kausi päättyi. |40 kuntaa jatkoi.
Se oli yllätys (!) Esimerkkilässä, ja lainaus alkoi näin: […] Tori jatkaa.
Kausi päättyi; toinen alkoi: kunnat – ja järjestöt – jatkoivat.
Osoite on www.esimerkkila.fi ja tiedosto raportti.pdf on siellä.
Ensimmäinen rivi\njatkuu toisella. |Ja kolmas\nalkaa.
Kokouksessa oli mukana mm. ”Tori”, ns. (uusi) tori ja n. (ehkä) 40 muuta
Kohta ilman pistettä
Lopussa on kolme... |Ja vielä.
Äkkiä. |Åbo. |Östersund.
"""
SWEDISH = """
Programmet började. |Det slutade.
Med var t.ex. Exempelby, bl.a. Modellby och s.k. Nya kommuner.
Med var kommuner, föreningar m.m. |Alla fortsatte.
Med var kommuner, föreningar osv. |Alla fortsatte.
Mötet är den 3 maj kl. 12.30 i rum nr. 4. |Välkommen!
Det gäller fr.o.m. Marthadagen t.o.m. Luciadagen, dvs. Hela hösten, jfr. Bilaga 2.
F.d. Direktören, p.g.a. Sjukdom, kom ca. 20 minuter senare.
Salen var tom. |Ingen kom.
"""
ENGLISH = """
The programme began. |It ended.
Towns, e.g. Sampleton, i.e. Big ones, cf. Modelham and Mr. Example, Mrs. Model and Dr. Case.
There were towns, groups etc. |All went on.
See No. 4, pp. 12–14 and Fig. 2 of the report. |No. |Nobody came.
He said “Yes.” |She asked why.
At 9 a.m. |They began.
It was founded c. 1990 in the U.S. Midwest.
"""


def rows(table: str, language: str) -> list[tuple[str, str]]:
    return [(line.replace("\\n", "\n"), language) for line in table.strip().split("\n")]


@pytest.mark.parametrize(
    ("written", "language"), [*rows(FINNISH, "fi"), *rows(SWEDISH, "sv"), *rows(ENGLISH, "en")]
)
def test_where_sentences_end(written, language):
    text = written.replace("|", "")

    found = list(sentences(text, language))

    assert [sentence for _, sentence in found] == [part.strip() for part in written.split("|")]
    assert all(text[offset:].startswith(sentence) for offset, sentence in found)


@pytest.mark.parametrize("text", ["", " ", "\n \u00a0\n"])
def test_nothing_has_no_sentences(text):
    assert list(sentences(text, "fi")) == []


def test_the_space_around_a_text_is_no_part_of_its_sentences():
    assert list(sentences("  Yksi on. \n Toinen on. \n", "fi")) == [
        (2, "Yksi on."),
        (13, "Toinen on."),
    ]


def test_an_unknown_language_has_no_abbreviations():
    assert [text for _, text in sentences("Mukana mm. Oulu. Ja muut.", "et")] == [
        "Mukana mm.",
        "Oulu.",
        "Ja muut.",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Kunteko 2020 -ohjelma", 3),
        ("kunnat – ja järjestöt", 3),
        ("kunnat - & + / ja", 2),
        ("10 934 asukasta", 2),
        ("noin 8\u00a0000:een ja 1 234 567 muuhun", 5),
        ("vuonna 2018 200 kuntaa", 4),
        ("12 3456", 2),
        ("1 234 5678", 2),
        ("(n. 40 %)", 2),
        ("”Å”, Ä! ö?", 3),
        ("21.11.2026 klo 12.30", 3),
        ("https://esimerkkila.fi/a-b?c=d", 1),
        ("_ __ _a_", 1),
    ],
)
def test_words(text, words):
    assert count_words(text) == words


def test_a_sentence_of_25_words_is_not_long():
    text = " ".join(["sana"] * 25) + "."

    assert list(long_sentences(text, "fi")) == []


def test_a_sentence_of_26_words_is_long():
    text = "Alku oli lyhyt. " + " ".join(["Sana"] * 26) + ". Loppu oli lyhyt."

    assert list(long_sentences(text, "fi")) == [LongSentence(16, text[16:-17], 26)]


def test_dashes_and_groups_of_digits_make_no_sentence_longer():
    text = " ".join(["sana"] * 19) + " – sana – sana – 10 934 sanaa – 8\u00a0000 sanaa."

    assert list(long_sentences(text, "fi")) == []


def test_many_short_sentences_are_no_long_one():
    assert list(long_sentences("Kunta kehitti työtä mm. Esimerkkilässä. " * 20, "fi")) == []


def test_abbreviations_do_not_hide_a_long_sentence():
    text = "Mukana oli mm. Esimerkkilä " + "ja n. 40 muuta " * 6 + "kuntaa."

    assert [finding.words for finding in long_sentences(text, "fi")] == [29]


def test_the_limit_can_be_another():
    text = "Yksi kaksi kolme. Yksi kaksi kolme neljä."

    assert list(long_sentences(text, "fi", most=3)) == [
        LongSentence(18, "Yksi kaksi kolme neljä.", 4)
    ]
