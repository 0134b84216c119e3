"""B: Running texts."""

from __future__ import annotations

from .code import advice, error, warning

TABLE = (
    warning(
        "B01",
        ("Sivulta poistettiin ”{what}”.", "Poista se myös tekstistä; sitä ei julkaista."),
        ("Removed from the page: “{what}”.", "Delete it from the text too; it isn't published."),
    ),
    error(
        "B02",
        (
            "Rivillä tai kappaleessa on {length} merkkiä; enintään {most} luetaan.",
            "Jaa teksti kappaleiksi tyhjillä riveillä.",
        ),
        (
            "The line or paragraph has {length} characters; at most {most} are read.",
            "Split the text with empty lines.",
        ),
    ),
    error(
        "B03",
        ("Luetteloita, lainauksia tai sulkuja on yli {most} sisäkkäin.", "Vähennä tasoja."),
        ("A list, quotation or brackets are nested over {most} deep.", "Use fewer levels."),
    ),
    warning(
        "B04",
        ("Luettelon kohdalta puuttuu pysyvä tunnus.", "Kirjoita tunnukset komennolla make ids."),
        ("The list item has no lasting id.", "Write the ids with make ids."),
    ),
    error(
        "B05",
        ("Tunnus #{id} on sivulla kahdesti.", "Anna toiselle uusi tunnus."),
        ("The id #{id} is on the page twice.", "Give one of them a new id."),
    ),
    warning(
        "B06",
        ("Otsikon ”{heading}” alla ei ole luetteloa.", "Kirjoita kohdat luettelomerkein (* …)."),
        ("There is no list under the heading “{heading}”.", "Write its items with bullets (* …)."),
    ),
    error(
        "B07",
        ("Kuvalta puuttuu tekstivastine.", "Kirjoita se hakasulkeisiin: ![Mitä kuvassa on](…)."),
        ("The image has no text alternative.", "Write it in the brackets: ![What it shows](…)."),
    ),
    error(
        "B08",
        (
            "Elementtiä <{name}> ei ole suljettu, joten teksti sen jälkeen jäisi pois.",
            "Poista se: sivulla sitä ei näytetä.",
        ),
        (
            "The element <{name}> isn't closed, so the text after it would be left out.",
            "Delete it: pages don't show it.",
        ),
    ),
    advice(
        "B09",
        (
            "Otsikko ”{heading}” ({signs}) hyppää tason yli, joten se näytetään ylempänä tasona.",
            "Aloita se näin: {fitting}",
        ),
        (
            "The heading “{heading}” ({signs}) skips a level, so it is shown as a higher one.",
            "Begin it with: {fitting}",
        ),
    ),
    advice(
        "B10",
        (
            "Otsikko ”{heading}” on pääotsikko (#), mutta sivun pääotsikko on avain title.",
            "Aloita tekstin otsikot merkeillä ##.",
        ),
        (
            "The heading “{heading}” is a main one (#), but the page's main heading is its title.",
            "Begin the headings of a text with ##.",
        ),
    ),
    error(
        "B11",
        (
            "Otsikossa ei ole tekstiä.",
            "Kirjoita viittaukseen otsikko: [[{target}|Otsikon teksti]].",
            "Kirjoita otsikko tai poista sen merkit.",
        ),
        (
            "The heading has no text.",
            "Write it into the reference: [[{target}|Text of the heading]].",
            "Write the heading, or delete its signs.",
        ),
    ),
    error(
        "B12",
        (
            "Tiedostoa ”{file}” ei voi näyttää kuvana.",
            "Tallenna kuva jpg-, png-, webp-, avif-, gif-, tiff- tai svg-muodossa.",
        ),
        (
            "The file “{file}” can't be shown as an image.",
            "Save the image as JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.",
        ),
    ),
    error(
        "B13",
        (
            "Alaviitettä [^{name}] ei ole tekstissä.",
            "Kirjoita se omalle rivilleen: [^{name}]: …",
        ),
        (
            "The text has no footnote [^{name}].",
            "Write it on a line of its own: [^{name}]: …",
        ),
    ),
    error(
        "B14",
        (
            "Rivillä on {length} välilyöntiä peräkkäin; enintään {most} luetaan.",
            "Poista ylimääräiset.",
        ),
        (
            "The line has {length} spaces in a row; at most {most} are read.",
            "Delete those that aren't needed.",
        ),
    ),
    error(
        "B15",
        (
            "Taulukon rivillä on enemmän soluja kuin otsikkorivillä, joten osa niistä jäisi pois.",
            "Lisää otsikkoriville sarake, tai kirjoita solun tekstiin kuuluvan pystyviivan eteen kenoviiva.",
        ),
        (
            "The row has more cells than the table's heading, so that some would be left out.",
            "Add a column to the heading, or write a backslash before a bar inside a cell.",
        ),
    ),
)
