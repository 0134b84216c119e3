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
    "geojson-type": {
        "fi": 'Kirjoita, mikä tämä on: "type": "FeatureCollection", "Feature" tai kuvion laji.',
        "en": 'Write what this is: "type": "FeatureCollection", "Feature" or a kind of geometry.',
    },
    "geojson-features": {
        "fi": 'Kirjoita luettelo kohteista: "features": [{"type": "Feature", …}].',
        "en": 'Write a list of features: "features": [{"type": "Feature", …}].',
    },
    "geojson-properties": {
        "fi": 'Kirjoita ominaisuudet näin: "properties": {"nimi": "Rantala"}.',
        "en": 'Write properties like this: "properties": {"nimi": "Rantala"}.',
    },
    "geojson-geometries": {
        "fi": 'Kirjoita luettelo kuvioista: "geometries": [{"type": "Point", …}].',
        "en": 'Write a list of geometries: "geometries": [{"type": "Point", …}].',
    },
    "geojson-coordinates": {
        "fi": 'Kirjoita luettelo koordinaateista: "coordinates": [23.9, 61.4].',
        "en": 'Write a list of coordinates: "coordinates": [23.9, 61.4].',
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
    "group-of": {
        "fi": "Kirjoita sen alle sisennettyinä avaimia: {keys}.",
        "en": "Write keys indented below it: {keys}.",
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
    "day": {
        "fi": "Tarkista se ja kirjoita päivä näin: 21.11.2026 tai 2026-11-21.",
        "en": "Check it and write the day as 21.11.2026 or 2026-11-21.",
    },
    "day-or-longer": {
        "fi": "Kirjoita päivä (21.11.2026), kuukausi (11/2026) tai vuosi (2026).",
        "en": "Write a day (21.11.2026), a month (11/2026) or a year (2026).",
    },
    "day-or-time": {
        "fi": "Kirjoita yksi päivä, tarvittaessa kellonaikoineen: 21.11.2026 tai 21.11.2026 klo 9.00.",
        "en": "Write one day, with a time of day if need be: 21.11.2026 or 21.11.2026 klo 9.00.",
    },
    "id": {
        "fi": "Tunnus on tiedoston nimi ilman päätettä: kirjaimia, numeroita ja yhdysmerkkejä.",
        "en": "An id is a file's name without its ending: letters, digits, hyphens.",
    },
    "several-ids": {
        "fi": "Jos tunnuksia on useita, kirjoita ne luetteloksi hakasulkeisiin: [yksi, toinen].",
        "en": "If there are several, write them as a list in brackets: [one, another].",
    },
    "own-id": {
        "fi": "Kirjoita kirjaimia, numeroita ja yhdysmerkkejä ilman välilyöntejä.",
        "en": "Write letters, digits and hyphens without spaces.",
    },
    "subject": {
        "fi": "Aiheiden tunnukset ovat tiedostossa aiheet.yaml.",
        "en": "The ids of the subjects are in aiheet.yaml.",
    },
    "id-or-address": {
        "fi": "Kirjoita sivun tunnus tai koko verkko-osoite: https://…",
        "en": "Write the id of a page, or a whole web address: https://…",
    },
    "municipality-code": {
        "fi": 'Kirjoita kuntanumero kolmella numerolla lainausmerkkeihin: "010".',
        "en": 'Write the municipality code with three digits in quotes: "010".',
    },
    "business-id": {
        "fi": 'Kirjoita Y-tunnus väliviivoineen: "1234567-8".',
        "en": 'Write the business id with its hyphen: "1234567-8".',
    },
    "year": {
        "fi": "Kirjoita vuosi neljällä numerolla.",
        "en": "Write the year with four digits.",
    },
    "keys": {
        "fi": "Kirjoita rivejä muodossa avain: arvo.",
        "en": "Write lines such as key: value.",
    },
    "subjects": {
        "fi": "Kirjoita aihe riville: tyoelama: {fi: Työelämä, sv: Arbetsliv, en: Working life}.",
        "en": "Write a subject a line: tyoelama: {fi: Työelämä, sv: Arbetsliv, en: Working life}.",
    },
    "other": {
        "fi": "Katso toimittajan oppaasta, mitä avain ottaa.",
        "en": "See the editors' guide.",
    },
}
