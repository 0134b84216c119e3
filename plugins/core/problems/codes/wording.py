"""W: Advice on wording, which a header can silence with a reason."""

from __future__ import annotations

from .code import advice

TABLE = (
    advice(
        "W01",
        (
            "Virkkeessä ”{text}” on {words} sanaa, ja yli {most} sanan virke on raskas lukea.",
            "Jaa se kahdeksi.",
        ),
        (
            "The sentence “{text}” has {words} words; over {most} are heavy to read.",
            "Make two of it.",
        ),
    ),
    advice(
        "W02",
        (
            "Lyhennettä {text} ei ole avattu ennen tätä.",
            "Kirjoita ensin koko nimi ja sen perään sulkeisiin ({text}).",
        ),
        (
            "The abbreviation {text} hasn't been opened before this.",
            "Write the whole name first, and ({text}) in brackets after it.",
        ),
    ),
    advice(
        "W03",
        (
            "Sivulla on kaksi kirjoitusasua: ”{text}” ja ”{other}”.",
            "Käytä yhtä.",
        ),
        ("The page spells a name in two ways: “{text}” and “{other}”.", "Use one."),
    ),
)
