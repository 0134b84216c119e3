"""U: Ids and addresses of pages."""

from __future__ import annotations

from .code import error

TABLE = (
    error(
        "U01",
        ("Tunnus ”{id}” on jo käytössä: {other}.", "Anna toiselle toinen tunnus."),
        ("The id “{id}” is already in use: {other}.", "Give one of them another id."),
    ),
    error(
        "U02",
        ("Sivun osoite /{url} on jo varattu: {other}.", "Lisää otsakkeeseen slug: {suggestion}."),
        (
            "The page's address /{url} is already taken: {other}.",
            "Add slug: {suggestion} to its header.",
        ),
    ),
    error(
        "U03",
        ("Vanha osoite /{url} on jo varattu: {other}.", "Poista se avaimesta aliases."),
        ("The old address /{url} is already taken: {other}.", "Remove it from aliases."),
    ),
    error(
        "U04",
        ("Tiedosto ”{target}” tulisi sivun /{url} paikalle.", "Anna tiedostolle toinen nimi."),
        ("The file “{target}” would take the place of the page /{url}.", "Rename the file."),
    ),
    error(
        "U05",
        (
            "Tiedostot ”{target}” ja ”{other}” tulisivat samaan osoitteeseen /{url}.",
            "Anna toiselle toinen nimi.",
        ),
        (
            "The files “{target}” and “{other}” would both stand at /{url}.",
            "Rename one of them.",
        ),
    ),
)
