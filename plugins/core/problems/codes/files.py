"""F: Files that can't be read, or aren't pages."""

from __future__ import annotations

from .code import error, warning

TABLE = (
    error(
        "F01",
        ("Tiedostoa ei voi lukea: {reason}.", "Tarkista tiedoston käyttöoikeudet."),
        ("The file can't be read: {reason}.", "Check its permissions."),
    ),
    error(
        "F02",
        (
            "Tiedosto ei ole UTF-8-tekstiä vaan todennäköisesti {encoding}.",
            "Tallenna se muodossa UTF-8.",
        ),
        ("The file isn't UTF-8 text but probably {encoding}.", "Save it as UTF-8."),
    ),
    error(
        "F03",
        (
            "Tekstissä on ohjausmerkki {character}.",
            "Poista se; sitä ei näe, mutta se on tässä kohdassa.",
        ),
        (
            "The text holds the control character {character}.",
            "Delete it: it is here, though unseen.",
        ),
    ),
    error(
        "F04",
        ("Tiedosto on tyhjä.", "Kirjoita siihen sisältö tai poista se."),
        ("The file is empty.", "Write its contents, or delete it."),
    ),
    error(
        "F05",
        (
            "Kansioon ”{folder}” ei kirjoiteta sivuja.",
            "Siirrä tiedosto johonkin näistä: {folders}.",
        ),
        ("Pages aren't written in the folder “{folder}”.", "Move the file to one of: {folders}."),
    ),
    error(
        "F06",
        (
            "Tiedoston nimi ”{name}” ei kelpaa sivun tunnukseksi.",
            "Anna nimeksi {suggestion}.",
        ),
        ("The file name “{name}” can't be a page's id.", "Name it {suggestion}."),
    ),
    error(
        "F07",
        ("Päätettä ”{suffix}” ei lueta.", "Sivut ovat Markdownia: anna nimeksi {suggestion}."),
        ("Files ending in “{suffix}” aren't read.", "Pages are Markdown: name it {suggestion}."),
    ),
    error(
        "F08",
        ("Tiedostossa on {size} tavua; enintään {most} luetaan.", "Jaa teksti useaksi sivuksi."),
        ("The file has {size} bytes; at most {most} are read.", "Split it into several pages."),
    ),
    error(
        "F09",
        ("Symbolista linkkiä ei seurata.", "Kopioi tiedosto tai kansio tähän."),
        ("A symbolic link isn't followed.", "Copy the file or folder here."),
    ),
    warning(
        "F10",
        (
            "Mikään sivu ei linkitä tiedostoon, joten sitä ei julkaista.",
            "Linkitä siihen: {link}, tai poista tiedosto.",
        ),
        ("No page links to the file, so it isn't published.", "Link to it, {link}, or delete it."),
    ),
    error(
        "F11",
        (
            "Tekstissä on merkki {character}, joka kääntää lukusuunnan ja voi näyttää muuta kuin siinä lukee.",
            "Poista se komennolla make mend.",
        ),
        (
            "The text holds {character}, which turns the direction of reading and can show something else than is there.",
            "Take it out with make mend.",
        ),
    ),
    warning(
        "F12",
        ("Tekstissä on näkymätön merkki {character}.", "Poista se komennolla make mend."),
        ("The text holds the unseen character {character}.", "Take it out with make mend."),
    ),
    warning(
        "F13",
        (
            "Kirjain {character} on kirjoitettu osista ({written}); tällaisia kohtia: {count}.",
            "Yhdistä ne komennolla make mend.",
        ),
        (
            "The letter {character} is written in pieces ({written}); places like this: {count}.",
            "Put them together with make mend.",
        ),
    ),
    error(
        "F14",
        (
            "Tiedosto ei ole kuva, vaikka sen pääte on {ending}.",
            "Tallenna kuva uudelleen jpg- tai png-muodossa.",
        ),
        (
            "The file isn't an image, though it ends in {ending}.",
            "Save the image again as JPEG or PNG.",
        ),
    ),
    error(
        "F15",
        (
            "Kuvassa on {width} × {height} kuvapistettä eli yli {most} miljoonaa.",
            "Pienennä kuvaa: sivulle riittää 2 000 pisteen leveys.",
        ),
        (
            "The image has {width} × {height} pixels, more than {most} million.",
            "Make it smaller: a page needs no more than 2,000 pixels across.",
        ),
    ),
    error(
        "F16",
        ("Kuva on rikki tai vajaa: {reason}.", "Kopioi se uudelleen alkuperäisestä."),
        ("The image is broken or cut short: {reason}.", "Copy it again from the original."),
    ),
    error(
        "F17",
        (
            "SVG-kuvasta ei selviä sen koko.",
            "Anna svg-elementille viewBox tai width ja height kuvapisteinä.",
        ),
        (
            "The SVG doesn't tell its size.",
            "Give its svg element a viewBox, or a width and height in pixels.",
        ),
    ),
    error(
        "F18",
        (
            "Kuvassa on tietoa kamerasta ja ehkä kuvauspaikasta, eikä sitä voi poistaa tästä muodosta.",
            "Tallenna kuva jpg-muodossa.",
        ),
        (
            "The image tells of its camera and maybe of where it was taken, and this can't be taken out of its format.",
            "Save it as JPEG.",
        ),
    ),
    error(
        "F19",
        (
            "SVG-kuvassa on ohjelma, joka toimisi sivuston nimissä, kun kuvan avaa.",
            "Tallenna kuva piirto-ohjelmassa tavallisena SVG:nä tai png-muodossa.",
        ),
        (
            "The SVG holds a program, which would run in the site's name when the image is opened.",
            "Save it from a drawing program as plain SVG, or as PNG.",
        ),
    ),
    error(
        "F20",
        (
            "Tiedoston nimessä on osista kirjoitettu kirjain, joten linkki ei löydä tiedostoa.",
            "Anna tiedostolle nimi uudelleen: {suggestion}",
        ),
        (
            "The file's name has a letter written in pieces, so no link finds the file.",
            "Rename the file: {suggestion}",
        ),
    ),
)
