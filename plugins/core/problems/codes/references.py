"""R: References and links."""

from __future__ import annotations

from .code import error

TABLE = (
    error(
        "R01",
        (
            "Tunnusta ”{target}” ei ole.",
            "Tarkoititko: {suggestion}?",
            "Korjaa tunnus tai lisää sivu, johon viitataan.",
        ),
        (
            "There is no id “{target}”.",
            "Did you mean: {suggestion}?",
            "Mend the id or add the page it refers to.",
        ),
    ),
    error(
        "R02",
        ("Tunnus ”{target}” on usealla sivulla.", "Kirjoita jokin näistä: {choices}."),
        ("Several pages have the id “{target}”.", "Write one of: {choices}."),
    ),
    error(
        "R03",
        ("Sivu viittaa itseensä.", "Poista viittaus."),
        ("The page refers to itself.", "Remove the reference."),
    ),
    error(
        "R04",
        ("Viittaukset kiertävät kehää: {chain}.", "Poista niistä yksi."),
        ("The references go in a circle: {chain}.", "Remove one of them."),
    ),
    error(
        "R05",
        (
            "Viittauksen kohdetta ”{target}” ei ole julkaistu ({path}).",
            "Julkaise se tai poista viittaus.",
        ),
        ("The target “{target}” isn't published ({path}).", "Publish it or remove the reference."),
    ),
    error(
        "R06",
        ("”{target}” on väärää tyyppiä: {found_types}.", "Tähän kelpaa: {wanted_types}."),
        ("“{target}” is of the wrong type: {found_types}.", "Allowed here: {wanted_types}."),
    ),
    error(
        "R07",
        ("Viittaus ”{text}” on kesken.", "Kirjoita [[tunnus]] tai [[tunnus|teksti]]."),
        ("The reference “{text}” is unfinished.", "Write [[id]] or [[id|text]]."),
    ),
    error(
        "R08",
        ("Tiedostoa ”{target}” ei ole.", "Tarkista polku tai lisää tiedosto."),
        ("There is no file “{target}”.", "Check the path or add the file."),
    ),
    error(
        "R09",
        ("Sivulla ”{target}” ei ole kohtaa #{anchor}.", "Tarkista kohdan tunnus."),
        ("The page “{target}” has no place #{anchor}.", "Check the id of the place."),
    ),
    error(
        "R11",
        (
            "Linkki ”{target}” ei johda millekään sivulle.",
            "Kirjoita sivun tunnus [[tunnus]], tiedosto {{attach}}… tai koko osoite https://…",
        ),
        (
            "The link “{target}” leads to no page.",
            "Write a page's id [[id]], a file {{attach}}… or a full address https://…",
        ),
    ),
    error(
        "R12",
        (
            "Linkin teksti ”{text}” ei kerro, mihin linkki johtaa.",
            "Kirjoita tekstiksi esimerkiksi: {suggestion}.",
            "Kirjoita tekstiksi se, mitä linkistä löytyy, esimerkiksi ”Kauden arviointiraportti”.",
        ),
        (
            "The link text “{text}” doesn't tell where the link leads.",
            "Write, for one: {suggestion}.",
            "Write what is found there, such as “Evaluation report of the season”.",
        ),
    ),
    error(
        "R13",
        ("Linkillä ”{target}” ei ole tekstiä.", "Kirjoita se hakasulkeisiin: [Mihin johtaa](…)."),
        ("The link “{target}” has no text.", "Write it in the brackets: [Where it leads](…)."),
    ),
    error(
        "R14",
        (
            "Tiedostoon ”{target}” ei voi linkittää, sillä nimessä on muutakin kuin kirjaimia ja numeroita.",
            "Anna tiedostolle nimi, jossa on kirjaimia, numeroita ja yhdysmerkkejä.",
        ),
        (
            "The file “{target}” can't be linked to: its name holds more than letters and figures.",
            "Rename the file with letters, figures and hyphens.",
        ),
    ),
    error(
        "R15",
        (
            "”{target}” ei ole vision kehittämistarve.",
            "Kirjoita tarpeen tunnus vision tunnuksen perään: {suggestion}.",
            "Visiossa ei ole kehittämistarpeita: lisää ne visioon tai poista viittaus.",
        ),
        (
            "“{target}” isn't a need of the vision.",
            "Write the id of the need after that of the vision: {suggestion}.",
            "The vision has no needs: add them to it or remove the reference.",
        ),
    ),
    error(
        "R16",
        ("Linkin sisällä on toinen linkki.", "Siirrä toinen niistä linkin ulkopuolelle."),
        ("A link holds another link.", "Move one of them out of the other."),
    ),
    error(
        "R17",
        (
            "Linkillä ”{text}” ei ole osoitetta.",
            "Kirjoita linkki sivulle näin: [[{target}|{text}]].",
            "Kirjoita sulkeisiin koko osoite, tai viittaa sivuun: [[tunnus|teksti]].",
        ),
        (
            "The link “{text}” has no address.",
            "Write a link to a page so: [[{target}|{text}]].",
            "Write the whole address in the brackets, or refer to a page: [[id|text]].",
        ),
    ),
    error(
        "R10",
        (
            "Aihetta ”{target}” ei ole tiedostossa aiheet.yaml.",
            "Tarkoititko: {suggestion}?",
            "Lisää aihe tiedostoon aiheet.yaml.",
        ),
        (
            "The subject “{target}” isn't in aiheet.yaml.",
            "Did you mean: {suggestion}?",
            "Add it to aiheet.yaml.",
        ),
    ),
)
