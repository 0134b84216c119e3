"""E-mail addresses from a pattern and a name, as Finnish public bodies print them."""

from __future__ import annotations

import pytest

from plugins.core.language.addresses import derive_address, fold_letters, pattern_domain

PATTERN = "etunimi.sukunimi[a]kt.fi"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Anna-Mari Jaanu", "anna-mari.jaanu@kt.fi"),
        ("Åke Öhman", "ake.ohman@kt.fi"),
        ("René Hägg", "rene.hagg@kt.fi"),
        ("Søren Weiß", "soren.weiss@kt.fi"),
        ("Ærik Ødegård", "aerik.odegard@kt.fi"),
        ("Kaisa O'Neil", "kaisa.oneil@kt.fi"),
        ("Leena Vaara-aho", "leena.vaara-aho@kt.fi"),
        ("Matti Juhani Meikäläinen", "matti.meikalainen@kt.fi"),
        ("Meikäläinen", None),
        ("", None),
        ("Мария Петрова", None),
        ("Anna 2.", None),
        ("Anna -", None),
    ],
)
def test_a_name_gives_its_address(name, address):
    assert derive_address(name, PATTERN) == address


@pytest.mark.parametrize(
    "pattern",
    [
        "etunimi.sukunimi[a]kt.fi",
        "etunimi.sukunimi (at) kt.fi",
        "etunimi.sukunimi[ät]kt.fi",
        "Etunimi.Sukunimi ( ät ) KT.fi",
        "etunimi.sukunimi@kt.fi",
        "  etunimi.sukunimi[at]kt.fi ",
    ],
)
def test_what_is_a_pattern(pattern):
    assert pattern_domain(pattern) == "kt.fi"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "anna.malli[a]kt.fi",
            "etunimi.sukunimi",
            "etunimi.sukunimi[a]kt",
            "sukunimi.etunimi[a]kt.fi",
        ),
        *("etunimi.sukunimi[x]kt.fi", "etunimi.sukunimi[a]kt..fi", "etunimi.sukunimi[a]-kt.fi", ""),
    ],
)
def test_what_is_not(text):
    assert pattern_domain(text) is None
    assert derive_address("Anna Malli", text) is None


def test_a_domain_of_several_parts():
    assert (
        derive_address("Anna Malli", "etunimi.sukunimi[a]posti.kt.fi") == "anna.malli@posti.kt.fi"
    )


def test_other_scripts_stay_as_they_are():
    assert fold_letters("Ääni ÉÜ Жук 日本") == "aani eu жук 日本"
