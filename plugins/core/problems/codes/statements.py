"""S: The accessibility statement."""

from __future__ import annotations

from .code import advice, error

TABLE = (
    error(
        "S01",
        (
            "Selosteessa nimetään valvojaksi ”{name}”, mutta valvonta siirtyi Traficomille 1.1.2025.",
            "Kirjoita otsakkeeseen authority: traficom ja poista vanha nimi.",
        ),
        (
            "The statement names “{name}” as supervisor; since 1 January 2025 that is Traficom.",
            "Write authority: traficom in the header and delete the old name.",
        ),
    ),
    advice(
        "S02",
        (
            "Selosteen tarkistuksesta on {days} päivää.",
            "Tarkista seloste ja kirjoita päivä avaimeen updated ennen kuin niitä on {most}.",
        ),
        (
            "The statement was reviewed {days} days ago.",
            "Review it and write the day in the key updated before they are {most}.",
        ),
    ),
    error(
        "S03",
        (
            "Selosteen tarkistuksesta on {days} päivää, ja se tarkistetaan {most} päivän välein.",
            "Tarkista seloste ja kirjoita päivä avaimeen updated.",
        ),
        (
            "The statement was reviewed {days} days ago; that is done every {most} days.",
            "Review it and write the day in the key updated.",
        ),
    ),
    error(
        "S04",
        (
            "Selosteessa on puutteita, mutta tilana on full.",
            "Kirjoita conformance: partial tai poista avain gaps.",
        ),
        (
            "The statement has gaps, but its state is full.",
            "Write conformance: partial, or delete the key gaps.",
        ),
    ),
)
