"""Where long words may be divided: as the language guides say, and as Voikko divides them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libvoikko import Voikko, VoikkoException

from plugins.core.language import LANGUAGES, Language
from plugins.core.language.hyphenation import EDGE, NARROW, SOFT_HYPHEN, soften
from tests.needed import needed

CONTENT = Path(__file__).parents[3] / "content"
TABLE = """
fi  kehittämisohjelma          kehit|tä|mis|oh|jelma
fi  Digikuntakokeilut          Digi|kun|ta|ko|keilut
fi  saavutettavuusseloste      saavu|tet|ta|vuus|se|loste
fi  kaupunginosavisio          kaupun|gin|osa|visio
fi  kaupunkistrategia          kaupun|ki|stra|tegia
fi  työelämäyhteistyö          työelä|mä|yh|teistyö
fi  viranomaisyhteistyö        viran|omais|yh|teistyö
fi  Kunteko\u00a02020\u00a0\u2011kehittämisohjelma  Kunteko\u00a02020\u00a0\u2011kehit|tä|mis|oh|jelma
fi  arviointi                  arviointi
fi  VALTIOVARAINMINISTERIÖ     VALTIOVARAINMINISTERIÖ
fi  etunimi.sukunimi@kuntaliitto.fi  etunimi.sukunimi@kuntaliitto.fi
sv  Tillgänglighetsutlåtande   Till|gäng|lig|hets|ut|lå|tande
en  internationalisation       inter|na|tion|al|isa|tion
"""
ROWS = [re.split(" {2,}", line) for line in TABLE.strip().splitlines()]
WORDS = """
alueohjelma arviointisuunnitelma asemakaavamuutos asiakaslähtöisyys asukasosallisuus
digitalisaatiokehitys elinkeinoelämä ennakkoarviointimalli esihenkilökoulutus hankintaosaaminen
henkilöstöjohtaminen hyvinvointialueiden ilmastotyöryhmä kansalaisosallistuminen kaupunginvaltuusto
kehittämiskohteita kokeilukulttuuri kokonaisuudistusohjelma kotouttamisohjelma kuntaorganisaatio
käyttöönottosuunnitelma luonnonmonimuotoisuus lähidemokratia lähiöohjelma maakuntauudistus
maaseutuohjelma mielenterveysstrategia nuorisotyöntekijä opetussuunnitelma projektisuunnitelma
palveluntuottajayritykset sidosryhmäyhteistyö strategiaprosessi tietosuojavastaava
toimeenpanosuunnitelma toimintaympäristö toteutusaika työhyvinvointikysely työllisyydenhoitomalli
vaikuttavuusarviointi valtiovarainministeriö varhaiskasvatusyksikkö viranomaisyhteistyö
vuorovaikutuksellisuus yhdenvertaisuussuunnitelma yritysyhteistyö
"""
"""The domain's words, beside those of the sample."""


_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)+(?=[]|,\n])")
"""An id of several words, which isn't written as Finnish is: `etavastaanotto-arviointi`."""


def voikko() -> Voikko:
    """Voikko's Finnish; the test is skipped, in CI failed, where it isn't installed."""
    try:
        return Voikko("fi")
    except (VoikkoException, OSError):
        needed("Voikko is missing: on Debian, sudo apt install libvoikko1 voikko-fi.")
        raise


@pytest.mark.parametrize(("lang", "word", "divided"), ROWS, ids=lambda value: str(value)[:24])
def test_a_word_is_divided(lang: str, word: str, divided: str) -> None:
    assert soften(word, lang).replace(SOFT_HYPHEN, "|") == divided


def test_every_place_is_one_where_voikko_divides() -> None:
    """In the words of the sample's Finnish pages that a column divides, and in those above."""
    hyphenate: Callable[[str], str] = voikko().hyphenate
    words = set(WORDS.split())
    for file in CONTENT.rglob("*.md"):
        if not re.search(r"\.(sv|en)\.md$", file.name):
            text = _ID.sub(" ", file.read_text(encoding="utf-8"))
            words |= set(re.findall(rf"[^\W\d_]{{{NARROW},}}", text))
    assert len(words) > 100

    wrong = {
        divided.replace(SOFT_HYPHEN, "|"): hyphenate(word)
        for word in words
        if places(divided := soften(word, "fi", NARROW), SOFT_HYPHEN) - places(hyphenate(word), "-")
    }
    assert wrong == {}


def places(divided: str, mark: str) -> set[int]:
    """How many letters stand before each mark."""
    pieces = divided.split(mark)
    return {len("".join(pieces[:n])) for n in range(1, len(pieces))}


def test_a_column_divides_shorter_words_by_the_language_of_the_text() -> None:
    swedish = Language("sv")

    assert swedish.heading("Kattavuus, utvecklingsbehov") == "Kattavuus, utveck\xadlings\xadbehov"
    assert swedish.cell("Stadsdelar och byar") == "Stads\xaddelar och byar"
    assert swedish.cell("Kattavuus Rantalassa", "fi") == "Katta\xadvuus Ranta\xadlassa"
    assert swedish.cell("Kahdeksa", "fi") == "Kahdeksa"


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_only_soft_hyphens_change_and_twice_is_once(text: str, lang: str) -> None:
    softened = soften(text, lang)

    assert softened.replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")
    assert soften(softened, lang) == softened


@given(st.from_regex(r"[a-zåäö]{15,40}", fullmatch=True), st.sampled_from(LANGUAGES))
def test_no_end_of_a_word_is_shorter_than_its_edge(word: str, lang: str) -> None:
    pieces = soften(word, lang).split(SOFT_HYPHEN)

    assert len(pieces) == 1 or min(len(pieces[0]), len(pieces[-1])) >= EDGE
