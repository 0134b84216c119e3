"""What a header's key takes, and what is doubtful in a name, in words for the editor."""

from __future__ import annotations

EXPECTED = {
    "text": {
        "fi": "Kirjoita teksti; luku lainausmerkkeihin.",
        "en": "Write a text; quote a number.",
    },
    "number": {"fi": "Kirjoita kokonaisluku.", "en": "Write a whole number."},
    "count": {
        "fi": "Kirjoita kokonaisluku, vähintään 0, tai unknown.",
        "en": "Write a whole number, 0 at least, or unknown.",
    },
    "share": {
        "fi": "Kirjoita prosentti 0–100 ilman merkkiä, esimerkiksi 23,7.",
        "en": "Write per cent, 0–100, without the sign: 23,7.",
    },
    "cell-number": {
        "fi": "Kirjoita luku, tai jätä solu tyhjäksi, jos lukua ei tiedetä.",
        "en": "Write a number, or leave the cell empty if it isn't known.",
    },
    "cell-percent": {
        "fi": "Kirjoita prosentti 0–100, tai jätä solu tyhjäksi, jos lukua ei tiedetä.",
        "en": "Write per cent, 0–100, or leave the cell empty if it isn't known.",
    },
    "cell-count": {
        "fi": "Kirjoita kokonaisluku, tai jätä solu tyhjäksi, jos lukua ei tiedetä.",
        "en": "Write a whole number, or leave the cell empty if it isn't known.",
    },
    "cell-answers": {
        "fi": "Kirjoita vastausten määrä kokonaislukuna, tai jätä solu tyhjäksi, jos sitä ei tiedetä.",
        "en": "Write the number of answers, or leave the cell empty if it isn't known.",
    },
    "days": {
        "fi": "Kirjoita päivien määrä kokonaislukuna, vähintään 1.",
        "en": "Write a whole number of days, 1 at least.",
    },
    "euros": {
        "fi": "Kirjoita summa kokonaisina euroina ilman välejä ja merkkejä: 400000.",
        "en": "Write the sum in whole euros without spaces or signs: 400000.",
    },
    "truth": {"fi": "Kirjoita true tai false.", "en": "Write true or false."},
    "group": {
        "fi": "Kirjoita avaimet ja arvot sisennettyinä tämän avaimen alle.",
        "en": "Write keys and values, indented below this key.",
    },
    "list": {
        "fi": "Kirjoita luettelo, yksi kohta riville (- …).",
        "en": "Write a list, an item a line (- …).",
    },
    "particle": {
        "fi": "Sukunimessä on etuliite.",
        "en": "The surname has a particle.",
    },
    "names": {
        "fi": "Nimiä on yli kaksi.",
        "en": "There are more than two names.",
    },
    "initials": {
        "fi": "Nimessä on alkukirjaimia.",
        "en": "The name holds initials.",
    },
    "title": {
        "fi": "Nimessä on titteli.",
        "en": "The name holds a title.",
    },
    "order": {
        "fi": "Sukunimi on ensin.",
        "en": "The surname comes first.",
    },
    "other": {
        "fi": "Katso toimittajan oppaasta, mitä avain ottaa.",
        "en": "See the editors' guide.",
    },
}
