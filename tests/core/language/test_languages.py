"""Numbers, dates and counted texts as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.language import LANGUAGES, Language, home_url

FI, SV, EN = (Language(code) for code in LANGUAGES)
DAY = date(2018, 1, 2)


def test_days():
    assert [ui.day(DAY) for ui in (FI, SV, EN)] == ["2.1.2018", "2 januari 2018", "2 January 2018"]


def test_months():
    months = [ui.month(date(2017, 6, 1)) for ui in (FI, SV, EN)]

    assert months == ["kesäkuu 2017", "juni 2017", "June 2017"]


def test_numbers():
    assert [ui.number(10934) for ui in (FI, SV, EN)] == ["10\u00a0934", "10\u00a0934", "10,934"]
    assert FI.number(1.5) == "1,5"


def test_sums_in_euros():
    assert [ui.euros(1250000) for ui in (FI, SV, EN)] == [
        "1\u00a0250\u00a0000\u00a0€",
        "1\u00a0250\u00a0000\u00a0€",
        "€1,250,000",
    ]
    assert FI.euros(0) == "0\u00a0€"


def test_homes_and_own_names():
    assert [home_url(ui.code) for ui in (FI, SV, EN)] == ["", "sv/", "en/"]
    assert [ui.own_name for ui in (FI, SV, EN)] == ["Suomi", "Svenska", "English"]


def test_without_a_catalogue_the_finnish_source_shows():
    assert SV.text("Korjaus {day}", day="2.1.2018") == "Korjaus 2.1.2018"
    assert [FI.plural("{n} alue", "{n} aluetta", n) for n in (1, 2000)] == [
        "1 alue",
        "2\u00a0000 aluetta",
    ]


@pytest.mark.parametrize("text", ["100 %", "{", "{0}"])
def test_a_message_without_fields_is_not_a_format(text):
    assert FI.text(text) == text


def test_spans_of_months():
    summer, winter = (date(2017, 6, 1), date(2017, 8, 1)), (date(2017, 11, 1), date(2018, 2, 1))

    assert [ui.months(*summer) for ui in (FI, SV, EN)] == [
        "kesä–elokuu 2017",
        "juni–augusti 2017",
        "June–August 2017",
    ]
    assert FI.months(*winter) == "marraskuu 2017\u2009–\u2009helmikuu 2018"
