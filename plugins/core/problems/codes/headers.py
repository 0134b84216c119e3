"""H: What a header says."""

from __future__ import annotations

from .code import error, warning

TABLE = (
    error(
        "H01",
        (
            "Tiedoston alusta puuttuu otsake.",
            "Aloita rivillä ---, kirjoita avaimet (esimerkiksi title: Otsikko) ja päätä riviin ---.",
        ),
        (
            "The file doesn't begin with a header.",
            "Begin with a line ---, write the keys (title: Heading, for one) and end with a line ---.",
        ),
    ),
    error(
        "H02",
        ("Otsakkeen päättävä rivi --- puuttuu.", "Lisää se viimeisen avaimen alle."),
        ("The line --- that ends the header is missing.", "Add it below the last key."),
    ),
    error(
        "H03",
        (
            "Otsaketta ei voi lukea tästä kohdasta: ”{line}”.",
            "Tarkista sisennys, sulut ja lainausmerkit; teksti, jossa on kaksoispiste tai jokin merkeistä # % @, kirjoitetaan lainausmerkkeihin.",
        ),
        (
            "The header can't be read from here: “{line}”.",
            "Check the indentation, brackets and quotes; a text with a colon, #, % or @ is quoted.",
        ),
    ),
    error(
        "H04",
        ("Otsakkeessa on YAML-viittaus tai -merkintä ”{name}”.", "Kirjoita arvo kokonaan auki."),
        (
            "The header holds the YAML anchor, alias or tag “{name}”.",
            "Write the value out in full.",
        ),
    ),
    error(
        "H05",
        ("Avain {key} on jo rivillä {line}.", "Poista toinen niistä."),
        ("The key {key} is already on line {line}.", "Delete one of them."),
    ),
    error(
        "H06",
        ("Otsakkeen sisennyksessä on sarkain.", "Sisennä välilyönneillä."),
        ("The header is indented with a tab.", "Indent with spaces."),
    ),
    error(
        "H07",
        ("Tässä pitäisi olla avaimia ja arvoja.", "{expected}"),
        ("There should be keys and values here.", "{expected}"),
    ),
    error(
        "H08",
        ("Otsakkeessa on yli {most} sisäkkäistä tasoa.", "Vähennä tasoja."),
        ("The header is nested more than {most} levels deep.", "Use fewer levels."),
    ),
    error(
        "H10",
        ("Avain {key} puuttuu.", "Lisää rivi {key}: …"),
        ("The key {key} is missing.", "Add a line {key}: …"),
    ),
    error(
        "H11",
        ("Avainta {key} ei tunneta.", "Tarkoititko: {suggestion}?", "Sallitut: {allowed}."),
        ("The key {key} isn't known.", "Did you mean: {suggestion}?", "Allowed: {allowed}."),
    ),
    error(
        "H12",
        ("Avaimen {key} arvo ”{value}” on väärää lajia.", "{expected}"),
        ("The value “{value}” of {key} is of the wrong kind.", "{expected}"),
    ),
    error(
        "H13",
        (
            "”{value}” ei ole kokonainen päivä.",
            "Kirjoita päivä muodossa 21.11.2026 tai 2026-11-21.",
        ),
        ("“{value}” isn't a whole day.", "Write the day as 21.11.2026 or 2026-11-21."),
    ),
    error(
        "H14",
        ("Päiväys ”{value}” on väärin.", "Tarkoititko: {suggestion}?", "{expected}"),
        ("The date “{value}” is wrong.", "Did you mean: {suggestion}?", "{expected}"),
    ),
    error(
        "H15",
        (
            "Koodi {value} on ilman lainausmerkkejä, jolloin sen nollia voi kadota.",
            'Kirjoita se lainausmerkkeihin: "{value}".',
        ),
        ("The code {value} isn't quoted and could lose zeros.", 'Quote it: "{value}".'),
    ),
    error(
        "H16",
        ("Avaimen {key} arvo puuttuu.", "Kirjoita arvo tai poista rivi."),
        ("The key {key} has no value.", "Write a value or delete the line."),
    ),
    error(
        "H17",
        ("Avaimista {first} ja {second} annetaan täsmälleen toinen.", ""),
        ("Give exactly one of the keys {first} and {second}.", ""),
    ),
    error(
        "H18",
        ("”{value}” ei ole tunnus.", "{expected}"),
        ("“{value}” isn't an id.", "{expected}"),
    ),
    error(
        "H19",
        ("”{value}” ei ole verkko-osoite.", "Kirjoita koko osoite: https://…"),
        ("“{value}” isn't a web address.", "Write it in full: https://…"),
    ),
    error(
        "H20",
        ("”{value}” ei ole sähköpostiosoite.", "Kirjoita osoite tai avain email_pattern."),
        ("“{value}” isn't an e-mail address.", "Write an address, or use the key email_pattern."),
    ),
    error(
        "H21",
        (
            "”{value}” ei kelpaa osoitteeksi tällä sivustolla.",
            "Käytä kirjaimia a–z, numeroita ja yhdysmerkkejä; ei ylähakemistoja (..).",
        ),
        (
            "“{value}” can't be an address on this site.",
            "Use letters a–z, digits and hyphens; no parent folders (..).",
        ),
    ),
    error(
        "H22",
        (
            "Tiedosto ”{value}” on kansion ulkopuolella.",
            "Anna polku sivun omasta kansiosta alkaen.",
        ),
        (
            "The file “{value}” lies outside the folder.",
            "Give its path from the page's own folder.",
        ),
    ),
    error(
        "H23",
        (
            "Kuvalla {file} pitää olla joko tekstivastine tai merkintä siitä, että se on koriste.",
            'Kirjoita alt: mitä kuvassa on; tai alt: "" ja decorative: true.',
        ),
        (
            "The image {file} needs either a text alternative or to be marked as decoration.",
            'Write alt: what it shows; or alt: "" and decorative: true.',
        ),
    ),
    error(
        "H24",
        ("Avain {key} puuttuu.", "Anna se tai kerro syy avaimella {reason}."),
        ("The key {key} is missing.", "Give it, or say why with the key {reason}."),
    ),
    error(
        "H25",
        ("Perustelut puuttuvat.", "Muu vastaus kuin hyväksyntä perustellaan avaimella {key}."),
        (
            "The reasons are missing.",
            "Anything but acceptance gives its reasons with the key {key}.",
        ),
    ),
    error(
        "H26",
        ("Loppu ({second}) on ennen alkua ({first}).", "Tarkista vuodet ja päivät."),
        ("The end ({second}) is before the start ({first}).", "Check the years and days."),
    ),
    error(
        "H27",
        (
            "”{value}” ei ole osoitteen kaava.",
            "Kirjoita se kuten lähteessä: etunimi.sukunimi[a]esimerkki.fi.",
        ),
        (
            "“{value}” isn't an address pattern.",
            "Write it as in the source: etunimi.sukunimi[a]esimerkki.fi.",
        ),
    ),
    error(
        "H28",
        (
            "Nimestä ”{name}” ei voi päätellä osoitetta kaavalla {value}.",
            "Kirjoita osoite: email: …",
        ),
        ("No address follows from “{name}” by the pattern {value}.", "Write the address: email: …"),
    ),
    error(
        "H29",
        (
            "Avaimen {key} arvo ”{value}” ei ole sallittu.",
            "Tarkoititko: {suggestion}?",
            "Sallitut: {allowed}.",
        ),
        (
            "The value “{value}” of {key} isn't allowed.",
            "Did you mean: {suggestion}?",
            "Allowed: {allowed}.",
        ),
    ),
    error(
        "H30",
        (
            "”{value}” ei ole luettelo sivuston kielistä.",
            "Kirjoita kielet plusmerkein, esimerkiksi fi+sv; sallitut: {allowed}.",
        ),
        (
            "“{value}” isn't a list of the site's languages.",
            "Join them by plus signs, as in fi+sv; allowed: {allowed}.",
        ),
    ),
    error(
        "H31",
        (
            "”{value}” ei ole alkutekstin tunniste.",
            "Poista rivi ja kirjoita se komennolla make translated FILE=tiedosto.",
        ),
        (
            "“{value}” isn't a digest of an original.",
            "Delete the line, and write it with make translated FILE=file.",
        ),
    ),
    warning(
        "H32",
        (
            "Tekstistä jää pois ”{text}”, sillä välilyönti ja # aloittavat huomautuksen.",
            "Kirjoita koko teksti lainausmerkkeihin tai huomautus omalle rivilleen.",
        ),
        (
            "“{text}” is left out of the text: a space and # begin a comment.",
            "Quote the whole text, or write the comment on a line of its own.",
        ),
    ),
    error(
        "H33",
        (
            "Avaimen {key} arvo ”{value}” ei ole kokonaisluku väliltä 0–100.",
            "Kirjoita prosentit ilman merkkiä: 50.",
        ),
        (
            "The value “{value}” of {key} isn't a whole number from 0 to 100.",
            "Write per cents without the sign: 50.",
        ),
    ),
)
