"""E: Events."""

from __future__ import annotations

from .code import error

TABLE = (
    error(
        "E01",
        (
            "Tapahtuma päättyy ({end}) ennen kuin on alkanut ({start}).",
            "Tarkista avaimet start ja end; jos loppua ei tiedetä, poista end.",
        ),
        (
            "The event ends ({end}) before it has begun ({start}).",
            "Check the keys start and end; if the end isn't known, remove end.",
        ),
    ),
    error(
        "E02",
        (
            "Alku ({start}) ja loppu ({end}) ovat eri tarkkuudella: vain toisella on kellonaika.",
            "Kirjoita kellonaika molempiin tai poista se molemmista.",
        ),
        (
            "Only one of the start ({start}) and the end ({end}) has a time of day.",
            "Give both a time, or neither.",
        ),
    ),
    error(
        "E03",
        (
            "Tapahtuma on siirretty, mutta uusi aika puuttuu.",
            "Lisää avain moved_to ja sen start; jos uutta aikaa ei ole, kirjoita status: cancelled.",
        ),
        (
            "The event has been moved, but there is no new time.",
            "Add the key moved_to with its start; if there is no new time, write status: cancelled.",
        ),
    ),
    error(
        "E04",
        (
            "Tapahtumalla on uusi aika, mutta sitä ei ole merkitty siirretyksi.",
            "Kirjoita status: moved.",
        ),
        (
            "The event has a new time, but isn't said to have been moved.",
            "Write status: moved.",
        ),
    ),
    error(
        "E05",
        (
            "Tapahtumasta puuttuu paikka, vaikka siihen voi tulla paikan päälle (mode: {mode}).",
            "Lisää avain place; jos tapahtuma on vain verkossa, kirjoita mode: online.",
        ),
        (
            "The event has no place, though one can come there (mode: {mode}).",
            "Add the key place; if it is held online only, write mode: online.",
        ),
    ),
    error(
        "E06",
        (
            "Ilmoittautuminen päättyy ({until}) vasta tapahtuman ({end}) jälkeen.",
            "Tarkista avaimen registration kohta until ja tapahtuman aika.",
        ),
        (
            "The registration closes ({until}) only after the event ({end}).",
            "Check until of the key registration, and the time of the event.",
        ),
    ),
    error(
        "E07",
        (
            "Kellonaikaa {value} ei ole, sillä kelloja siirretään silloin eteenpäin.",
            "Tarkoititko: {suggestion}?",
        ),
        (
            "There is no such time as {value}, since clocks are put forward then.",
            "Did you mean: {suggestion}?",
        ),
    ),
    error(
        "E08",
        (
            "Kohdassa ”{value}” ei ole kellonaikaa, joka olisi vuorokaudessa.",
            "Kirjoita tunnit 0–23 ja minuutit 0–59: klo 9.00; keskiyö on seuraavan päivän klo 0.00.",
        ),
        (
            "“{value}” holds no time of day.",
            "Write hours 0–23 and minutes 0–59, as in 9:00; midnight is 0:00 of the next day.",
        ),
    ),
)
