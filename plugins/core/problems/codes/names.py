"""N: Names and addresses of people and organisations."""

from __future__ import annotations

from .code import warning

TABLE = (
    warning(
        "N01",
        (
            "Nimen muoto ”{form}” on myös sivulla {other}, joten se ei linkity itsestään.",
            "Poista muoto tai koko avain forms toiselta sivulta.",
        ),
        (
            "The form “{form}” is on {other} too, so it isn't linked automatically.",
            "Delete the form, or the whole key forms, from one of them.",
        ),
    ),
    warning(
        "N02",
        (
            "Tekstissä on yhteyshenkilön osoite ”{text}”, joka jäisi siihen tehtävän päätyttyäkin.",
            "Viittaa yhteyshenkilöön: {suggestion}.",
            "Poista se tekstistä: sivu näyttää osoitteen itse.",
        ),
        (
            "The text holds a contact person's address, “{text}”, which would outlive the role.",
            "Refer to the person: {suggestion}.",
            "Delete it from the text: the page shows the address by itself.",
        ),
    ),
    warning(
        "N03",
        (
            "Osoite {address} on päätelty nimestä ”{name}”, eikä ole varmaa, että se on oikein.",
            "{expected} Kirjoita osoite: email: …",
        ),
        (
            "The address {address} follows from the name “{name}”, and it may not be right.",
            "{expected} Write the address: email: …",
        ),
    ),
)
