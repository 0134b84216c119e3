"""T: Pages in the other languages."""

from __future__ import annotations

from .code import advice, error, warning

TABLE = (
    error(
        "T01",
        ("Käännöksellä ei ole alkukielistä sivua {original}.", "Kirjoita se ensin suomeksi."),
        ("The translation has no original {original}.", "Write the Finnish page first."),
    ),
    error(
        "T02",
        (
            "Avain {key} kuuluu vain alkukieliseen sivuun.",
            "Käännöksessä on vain tekstejä: {allowed}.",
        ),
        (
            "The key {key} belongs to the original alone.",
            "A translation holds only texts: {allowed}.",
        ),
    ),
    error(
        "T03",
        (
            "Sivustolla ei ole kieltä ”{language}”.",
            "Käännöksen nimessä on kieli: {known}. Suomenkielisessä ei ole mitään.",
        ),
        (
            "The site doesn't have the language “{language}”.",
            "A translation's name ends in its language: {known}. A Finnish page's in nothing.",
        ),
    ),
    error(
        "T04",
        ("Suomenkielisen sivun nimessä ”{name}” on kieli.", "Anna nimeksi {suggestion}."),
        ("The name of a Finnish page, “{name}”, holds a language.", "Name it {suggestion}."),
    ),
    advice(
        "T05",
        (
            "Alkutekstiä {original} on muutettu käännöksen jälkeen.",
            "Päivitä käännös ja kirjoita: make translated FILE={path}",
        ),
        (
            "The original {original} has changed since the translation was made.",
            "Revise the translation, then: make translated FILE={path}",
        ),
    ),
    error(
        "T06",
        (
            "Sivulta puuttuu kieliversio {file}.",
            "Kirjoita se tai kerro syy avaimella not_translated.",
        ),
        (
            "The page lacks the language version {file}.",
            "Write it, or say why not with the key not_translated.",
        ),
    ),
    warning(
        "T07",
        (
            "Käännöksen avaimessa {key} on eri määrä kohtia ({found}) kuin alkutekstissä ({wanted}).",
            "Kirjoita jokainen kohta samassa järjestyksessä.",
        ),
        (
            "The translation's key {key} has another number of items ({found}) than the original ({wanted}).",
            "Write every item, in the same order.",
        ),
    ),
    warning(
        "T08",
        (
            "Sivu on jo käännetty, joten avainta not_translated ei enää tarvita.",
            "Poista se.",
        ),
        ("The page has been translated, so the key not_translated isn't needed.", "Delete it."),
    ),
)
