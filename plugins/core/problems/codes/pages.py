"""P: Finished pages."""

from __future__ import annotations

from .code import advice, error

TABLE = (
    error(
        "P01",
        ("Sivu {page} ei kerro kieltään.", "Lisää teeman sivupohjaan <html lang>."),
        ("The page {page} doesn't say its language.", "Add <html lang> to the theme's template."),
    ),
    error(
        "P02",
        ("Sivulla {page} ei ole nimeä.", "Lisää teeman sivupohjaan <title>."),
        ("The page {page} has no title.", "Add a <title> to the theme's template."),
    ),
    error(
        "P03",
        (
            "Sivulla {page} on pääotsikoita (h1) {count}, vaikka niitä pitää olla yksi.",
            "Korjaa teeman sivupohja.",
        ),
        (
            "The page {page} has {count} main headings (h1); it must have one.",
            "Mend the theme's template.",
        ),
    ),
    error(
        "P04",
        (
            "Sivun {page} otsikko ”{heading}” on tasoa {level}, vaikka sitä ennen on vasta taso {before}.",
            "Korjaa teeman sivupohja.",
        ),
        (
            "On the page {page} the heading “{heading}” is of level {level}, right after level {before}.",
            "Mend the theme's template.",
        ),
    ),
    error(
        "P05",
        (
            "Sivulla {page} on pääosia (main) {count}, vaikka niitä pitää olla yksi.",
            "Korjaa teeman sivupohja.",
        ),
        (
            "The page {page} has {count} main parts (main); it must have one.",
            "Mend the theme's template.",
        ),
    ),
    error(
        "P06",
        (
            "Tunnus #{id} on sivulla {page} kahdesti.",
            "Anna tekstin otsikolle oma tunnus: ## Otsikko {{#oma-tunnus}}.",
        ),
        (
            "The id #{id} is on the page {page} twice.",
            "Give the heading of the text an id of its own: ## Heading {{#an-id}}.",
        ),
    ),
    error(
        "P07",
        ("Sivun {page} linkki {address} ei johda mihinkään.", "Korjaa tai poista linkki."),
        ("The link {address} on the page {page} leads nowhere.", "Mend the link, or delete it."),
    ),
    error(
        "P08",
        (
            "Sivun {page} linkki {address} johtaa kohtaan #{anchor}, jota ei ole.",
            "Korjaa ristikkomerkin jälkeinen tunnus tai poista se.",
        ),
        (
            "The link {address} on the page {page} leads to #{anchor}, which isn't there.",
            "Mend the id after the number sign, or delete it.",
        ),
    ),
    error(
        "P09",
        (
            "Kuvalta {file} sivulla {page} puuttuu {missing}.",
            "Lisää ne sivupohjaan; koristeen alt on tyhjä.",
        ),
        (
            "The image {file} on the page {page} lacks {missing}.",
            "Add them to the template; a decoration's alt is empty.",
        ),
    ),
    error(
        "P10",
        (
            "Sivulla {page} on tyyli tai ohjelma sivun sisällä: {what}.",
            "Siirrä se teeman omaan tiedostoon.",
        ),
        (
            "The page {page} has a style or script inside it: {what}.",
            "Move it to a file of the theme.",
        ),
    ),
    error(
        "P11",
        (
            "Sivu {page} lataa muualta kuin tältä sivustolta: {address}.",
            "Tallenna tiedosto sivustolle.",
        ),
        (
            "The page {page} loads something from elsewhere: {address}.",
            "Keep the file on this site.",
        ),
    ),
    advice(
        "P12",
        (
            "Sivu {page} painaa pakattuna {weight} kt tyyleineen, ja yli {most} kt hidastaa lukemista.",
            "Lyhennä sivua tai jaa se osiin.",
        ),
        (
            "The page {page} weighs {weight} kB compressed, with its styles; over {most} kB is slow to read.",
            "Shorten the page, or split it.",
        ),
    ),
)
