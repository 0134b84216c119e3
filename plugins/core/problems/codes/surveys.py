"""D: Surveys: tables of results that can't be read, and numbers that contradict each other."""

from __future__ import annotations

from .code import error

TABLE = (
    error(
        "D01",
        (
            "Taulukosta puuttuu sarake ”{column}”.",
            "Lisää se tai poista se otsakkeen luettelosta columns.",
        ),
        (
            "The table has no column “{column}”.",
            "Add it, or take it out of columns in the header.",
        ),
    ),
    error(
        "D02",
        (
            "Saraketta ”{column}” ei ole otsakkeen luettelossa columns.",
            "Tarkoititko: {suggestion}?",
            "Lisää se luetteloon tai poista se taulukosta.",
        ),
        (
            "The column “{column}” isn't among columns in the header.",
            "Did you mean: {suggestion}?",
            "Add it there, or take it out of the table.",
        ),
    ),
    error(
        "D03",
        (
            "Rivillä on {cells} solua, mutta sarakkeita on {columns}.",
            "Tarkista erottimet; pane lainausmerkkeihin solu, jossa on erotin.",
        ),
        (
            "The row has {cells} cells, but there are {columns} columns.",
            "See to the delimiters; quote a cell that holds one.",
        ),
    ),
    error(
        "D04",
        ("”{value}” ei kelpaa sarakkeeseen ”{column}”.", "{expected}"),
        ("“{value}” can't stand in the column “{column}”.", "{expected}"),
    ),
    error(
        "D05",
        (
            "Luvussa {value} on toinen desimaalierotin kuin rivillä {line}.",
            "Käytä koko tiedostossa joko pilkkua tai pistettä.",
        ),
        (
            "The number {value} has another decimal mark than line {line}.",
            "Use either the comma or the point in the whole file.",
        ),
    ),
    error(
        "D06",
        ("Rivi ”{labels}” on jo rivillä {line}.", "Poista toinen tai korjaa sen nimet."),
        ("There is a row “{labels}” on line {line} already.", "Delete one, or mend its labels."),
    ),
    error(
        "D07",
        ("Taulukossa on vain sarakkeiden nimet.", "Lisää rivit niiden alle."),
        ("The table holds nothing but the names of its columns.", "Add rows below them."),
    ),
    error(
        "D08",
        (
            "Ensimmäisestä rivistä ei selviä, mikä merkki erottaa solut.",
            "Kirjoita sarakkeiden nimet ensimmäiselle riville ja otsakkeeseen delimiter: semicolon, comma tai tab.",
        ),
        (
            "The first line doesn't tell what stands between cells.",
            "Write the names of the columns on the first line, and delimiter: semicolon, comma or tab in the header.",
        ),
    ),
    error(
        "D09",
        (
            "Rivin lainausmerkeillä ei ole paria.",
            "Pane solun alkuun ja loppuun lainausmerkki ja kirjoita solun sisällä oleva kahdesti.",
        ),
        (
            "The line's quotation marks don't come in pairs.",
            "Put one at each end of the cell, and write one inside it twice.",
        ),
    ),
    error(
        "D10",
        ("Sarake ”{column}” on kahdesti.", "Anna toiselle eri nimi."),
        ("There are two columns “{column}”.", "Give one another name."),
    ),
    error(
        "D11",
        (
            "Taulukossa on {size} tavua; enintään {most} luetaan.",
            "Tiivistä se niihin lukuihin, jotka sivulla näytetään.",
        ),
        (
            "The table has {size} bytes; at most {most} are read.",
            "Sum it up to the figures that the page shows.",
        ),
    ),
    error(
        "D12",
        (
            "Vastausprosentti on {declared}, mutta {respondents} vastausta {sent} lähetetystä on {derived} prosenttia.",
            "Korjaa väärä luku tai jätä prosentti pois: sivusto laskee sen.",
        ),
        (
            "The response rate is {declared}, but {respondents} answers to {sent} sent make {derived} per cent.",
            "Mend the wrong number, or leave the rate out: the site derives it.",
        ),
    ),
    error(
        "D13",
        (
            "Luku {first} ({low}) on suurempi kuin {second} ({high}).",
            "Korjaa väärä luku; jos sitä ei tiedetä, kirjoita unknown.",
        ),
        (
            "The number {first} ({low}) is larger than {second} ({high}).",
            "Mend the wrong one; if it isn't known, write unknown.",
        ),
    ),
    error(
        "D14",
        (
            "Kyselykerran {id} numero {number} on jo toisella kyselykerralla.",
            "Anna kullekin oma numero: niistä seuraa, mikä on edellinen kysely.",
        ),
        (
            "The number {number} of the edition {id} is another edition's already.",
            "Give each its own: they tell which survey came before.",
        ),
    ),
    error(
        "D15",
        ("Saraketta ”{column}” ei voi käyttää tähän.", "Sopivia ovat: {suggestion}."),
        ("The column “{column}” can't be used for this.", "Those that can: {suggestion}."),
    ),
    error(
        "D16",
        (
            "Taulukosta ei selviä, kuinka moni vastasi.",
            "Lisää sarake, jonka kind on answers: alle kolmen vastauksen lukuja ei näytetä.",
        ),
        (
            "The table doesn't tell how many answered.",
            "Add a column of the kind answers: figures of fewer than three answers aren't shown.",
        ),
    ),
    error(
        "D17",
        (
            "Sarakkeen ”{column}” vastaukset ovat kahdessa summassa, eikä voi päätellä, mitä on jätettävä näyttämättä.",
            "Ilmoita sum_of vain yhdestä summasta tai jaa taulukko.",
        ),
        (
            "The answers of the column “{column}” are in two sums, so it can't be told what to withhold.",
            "Declare one sum_of, or split the table.",
        ),
    ),
    error(
        "D18",
        (
            "Kyselyn taulukko ”{file}” julkaistaisiin sellaisenaan, myös luvut, joita ei näytetä.",
            "Poista linkki siihen ja pidä tiedosto kyselyn vieressä: sivulla on linkki taulukkoon ilman niitä.",
        ),
        (
            "The survey's table “{file}” would be published as it is, with the figures that are withheld.",
            "Take the link to it out and keep the file beside the survey: the page links to a table without them.",
        ),
    ),
)
