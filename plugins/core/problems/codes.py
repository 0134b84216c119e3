"""Every kind of fault: its code, how grave it is, and what is said of it in each language.

F files · H headers · T translations · R references and links · B body texts · U addresses ·
C content. A sentence says what is wrong, a hint what to do. Arguments stand in braces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Text:
    """`otherwise` is the hint when an argument of the hint is empty."""

    sentence: str
    hint: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    code: str
    severity: Severity
    text: Mapping[str, Text]


def _error(code: str, fi: tuple[str, ...], en: tuple[str, ...]) -> Code:
    return Code(code, "error", {"fi": Text(*fi), "en": Text(*en)})


def _warning(code: str, fi: tuple[str, ...], en: tuple[str, ...]) -> Code:
    return Code(code, "warning", {"fi": Text(*fi), "en": Text(*en)})


_TABLE = (
    _error(
        "F01",
        ("Tiedostoa ei voi lukea: {reason}.", "Tarkista tiedoston käyttöoikeudet."),
        ("The file can't be read: {reason}.", "Check its permissions."),
    ),
    _error(
        "F02",
        (
            "Tiedosto ei ole UTF-8-tekstiä vaan todennäköisesti {encoding}.",
            "Tallenna se muodossa UTF-8.",
        ),
        ("The file isn't UTF-8 text but probably {encoding}.", "Save it as UTF-8."),
    ),
    _error(
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
    _error(
        "F04",
        ("Tiedosto on tyhjä.", "Kirjoita otsake ja teksti tai poista tiedosto."),
        ("The file is empty.", "Write a header and a text, or delete the file."),
    ),
    _error(
        "F05",
        (
            "Kansioon ”{folder}” ei kirjoiteta sivuja.",
            "Siirrä tiedosto johonkin näistä: {folders}.",
        ),
        ("Pages aren't written in the folder “{folder}”.", "Move the file to one of: {folders}."),
    ),
    _error(
        "F06",
        (
            "Tiedoston nimi ”{name}” ei kelpaa sivun tunnukseksi.",
            "Anna nimeksi {suggestion}.",
        ),
        ("The file name “{name}” can't be a page's id.", "Name it {suggestion}."),
    ),
    _error(
        "F07",
        ("Päätettä ”{suffix}” ei lueta.", "Sivut ovat Markdownia: anna nimeksi {suggestion}."),
        ("Files ending in “{suffix}” aren't read.", "Pages are Markdown: name it {suggestion}."),
    ),
    _error(
        "F08",
        ("Tiedostossa on {size} tavua; enintään {most} luetaan.", "Jaa teksti useaksi sivuksi."),
        ("The file has {size} bytes; at most {most} are read.", "Split it into several pages."),
    ),
    _error(
        "F09",
        ("Symbolista linkkiä ei seurata.", "Kopioi tiedosto tai kansio tähän."),
        ("A symbolic link isn't followed.", "Copy the file or folder here."),
    ),
    _warning(
        "F10",
        (
            "Mikään sivu ei linkitä tiedostoon, joten sitä ei julkaista.",
            "Linkitä siihen: {link}, tai poista tiedosto.",
        ),
        ("No page links to the file, so it isn't published.", "Link to it, {link}, or delete it."),
    ),
    _error(
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
    _error(
        "H02",
        ("Otsakkeen päättävä rivi --- puuttuu.", "Lisää se viimeisen avaimen alle."),
        ("The line --- that ends the header is missing.", "Add it below the last key."),
    ),
    _error(
        "H03",
        (
            "Otsaketta ei voi lukea tästä kohdasta: ”{line}”.",
            "Tarkista sisennys, sulut ja lainausmerkit; teksti, jossa on kaksoispiste tai #, kirjoitetaan lainausmerkkeihin.",
        ),
        (
            "The header can't be read from here: “{line}”.",
            "Check the indentation, brackets and quotes; a text with a colon or a # is quoted.",
        ),
    ),
    _error(
        "H04",
        ("Otsakkeessa on YAML-viittaus tai -merkintä ”{name}”.", "Kirjoita arvo kokonaan auki."),
        (
            "The header holds the YAML anchor, alias or tag “{name}”.",
            "Write the value out in full.",
        ),
    ),
    _error(
        "H05",
        ("Avain {key} on jo rivillä {line}.", "Poista toinen niistä."),
        ("The key {key} is already on line {line}.", "Delete one of them."),
    ),
    _error(
        "H06",
        ("Otsakkeen sisennyksessä on sarkain.", "Sisennä välilyönneillä."),
        ("The header is indented with a tab.", "Indent with spaces."),
    ),
    _error(
        "H07",
        ("Otsake ei ole luettelo avaimista ja arvoista.", "Kirjoita rivejä muodossa avain: arvo."),
        ("The header isn't a list of keys and values.", "Write lines such as key: value."),
    ),
    _error(
        "H08",
        ("Otsakkeessa on yli {most} sisäkkäistä tasoa.", "Vähennä tasoja."),
        ("The header is nested more than {most} levels deep.", "Use fewer levels."),
    ),
    _error(
        "H10",
        ("Avain {key} puuttuu.", "Lisää rivi {key}: …"),
        ("The key {key} is missing.", "Add a line {key}: …"),
    ),
    _error(
        "H11",
        ("Avainta {key} ei tunneta.", "Tarkoititko: {suggestion}?", "Sallitut: {allowed}."),
        ("The key {key} isn't known.", "Did you mean: {suggestion}?", "Allowed: {allowed}."),
    ),
    _error(
        "H12",
        ("Avaimen {key} arvo ”{value}” on väärää lajia.", "{expected}"),
        ("The value “{value}” of {key} is of the wrong kind.", "{expected}"),
    ),
    _error(
        "H13",
        (
            "”{value}” ei ole kokonainen päivä.",
            "Kirjoita päivä muodossa 21.11.2026 tai 2026-11-21.",
        ),
        ("“{value}” isn't a whole day.", "Write the day as 21.11.2026 or 2026-11-21."),
    ),
    _error(
        "H14",
        (
            "”{value}” ei ole päivä kalenterissa.",
            "Kirjoita päivä ensin: 21.11.2026, tai 2026-11-21.",
        ),
        (
            "“{value}” isn't a day of the calendar.",
            "Write the day first, 21.11.2026, or 2026-11-21.",
        ),
    ),
    _error(
        "H15",
        (
            "Koodi {value} on ilman lainausmerkkejä, jolloin sen nollia voi kadota.",
            'Kirjoita se lainausmerkkeihin: "{value}".',
        ),
        ("The code {value} isn't quoted and could lose zeros.", 'Quote it: "{value}".'),
    ),
    _error(
        "H16",
        ("Avaimen {key} arvo puuttuu.", "Kirjoita arvo tai poista rivi."),
        ("The key {key} has no value.", "Write a value or delete the line."),
    ),
    _error(
        "H17",
        ("Avaimista {first} ja {second} annetaan täsmälleen toinen.", ""),
        ("Give exactly one of the keys {first} and {second}.", ""),
    ),
    _error(
        "H18",
        (
            "”{value}” ei ole tunnus.",
            "Tunnus on tiedoston nimi ilman päätettä: kirjaimia, numeroita ja yhdysmerkkejä.",
        ),
        (
            "“{value}” isn't an id.",
            "An id is a file's name without its ending: letters, digits, hyphens.",
        ),
    ),
    _error(
        "H19",
        ("”{value}” ei ole verkko-osoite.", "Kirjoita koko osoite: https://…"),
        ("“{value}” isn't a web address.", "Write it in full: https://…"),
    ),
    _error(
        "H20",
        ("”{value}” ei ole sähköpostiosoite.", "Kirjoita osoite tai avain email_pattern."),
        ("“{value}” isn't an e-mail address.", "Write an address, or use the key email_pattern."),
    ),
    _error(
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
    _error(
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
    _error(
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
    _error(
        "H24",
        ("Avain {key} puuttuu.", "Anna se tai kerro syy avaimella {reason}."),
        ("The key {key} is missing.", "Give it, or say why with the key {reason}."),
    ),
    _error(
        "H25",
        ("Perustelut puuttuvat.", "Muu vastaus kuin hyväksyntä perustellaan avaimella {key}."),
        (
            "The reasons are missing.",
            "Anything but acceptance gives its reasons with the key {key}.",
        ),
    ),
    _error(
        "H26",
        ("Loppu ({second}) on ennen alkua ({first}).", "Tarkista vuodet ja päivät."),
        ("The end ({second}) is before the start ({first}).", "Check the years and days."),
    ),
    _error(
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
    _error(
        "H28",
        (
            "Nimestä ”{name}” ei voi päätellä osoitetta kaavalla {value}.",
            "Kirjoita osoite: email: …",
        ),
        ("No address follows from “{name}” by the pattern {value}.", "Write the address: email: …"),
    ),
    _error(
        "H29",
        ("Avaimen {key} arvo ”{value}” ei ole sallittu.", "Sallitut: {allowed}."),
        ("The value “{value}” of {key} isn't allowed.", "Allowed: {allowed}."),
    ),
    _error(
        "T01",
        ("Käännöksellä ei ole alkukielistä sivua {original}.", "Kirjoita se ensin suomeksi."),
        ("The translation has no original {original}.", "Write the Finnish page first."),
    ),
    _error(
        "T02",
        (
            "Avain {key} kuuluu vain alkukieliseen sivuun.",
            "Käännöksessä on vain tekstejä: {allowed}.",
        ),
        (
            "The key {key} belongs to the original alone.",
            "A translation holds only texts: {allowed}.",
        ),
    ),
    _error(
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
    _error(
        "R02",
        ("Tunnus ”{target}” on usealla sivulla.", "Kirjoita jokin näistä: {choices}."),
        ("Several pages have the id “{target}”.", "Write one of: {choices}."),
    ),
    _error(
        "R03",
        ("Sivu viittaa itseensä.", "Poista viittaus."),
        ("The page refers to itself.", "Remove the reference."),
    ),
    _error(
        "R04",
        ("Viittaukset kiertävät kehää: {chain}.", "Poista niistä yksi."),
        ("The references go in a circle: {chain}.", "Remove one of them."),
    ),
    _error(
        "R05",
        (
            "Viittauksen kohdetta ”{target}” ei ole julkaistu ({path}).",
            "Julkaise se tai poista viittaus.",
        ),
        ("The target “{target}” isn't published ({path}).", "Publish it or remove the reference."),
    ),
    _error(
        "R06",
        ("”{target}” on väärää tyyppiä: {found}.", "Tähän kelpaa: {allowed}."),
        ("“{target}” is of the wrong type: {found}.", "Allowed here: {allowed}."),
    ),
    _error(
        "R07",
        ("Viittaus ”{text}” on kesken.", "Kirjoita [[tunnus]] tai [[tunnus|teksti]]."),
        ("The reference “{text}” is unfinished.", "Write [[id]] or [[id|text]]."),
    ),
    _error(
        "R08",
        ("Linkin kohdetta ”{target}” ei ole.", "Tarkista polku tai lisää tiedosto."),
        ("The link's target “{target}” doesn't exist.", "Check the path or add the file."),
    ),
    _error(
        "R09",
        ("Sivulla ”{target}” ei ole kohtaa #{anchor}.", "Tarkista kohdan tunnus."),
        ("The page “{target}” has no place #{anchor}.", "Check the id of the place."),
    ),
    _error(
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
    _error(
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
    _warning(
        "B01",
        ("Sivulta poistettiin ”{what}”.", "Poista se myös tekstistä; sitä ei julkaista."),
        ("Removed from the page: “{what}”.", "Delete it from the text too; it isn't published."),
    ),
    _error(
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
    _error(
        "B03",
        ("Luetteloita, lainauksia tai sulkuja on yli {most} sisäkkäin.", "Vähennä tasoja."),
        ("A list, quotation or brackets are nested over {most} deep.", "Use fewer levels."),
    ),
    _warning(
        "B04",
        ("Luettelon kohdalta puuttuu pysyvä tunnus.", "Kirjoita tunnukset komennolla make ids."),
        ("The list item has no lasting id.", "Write the ids with make ids."),
    ),
    _error(
        "B05",
        ("Tunnus #{id} on sivulla kahdesti.", "Anna toiselle uusi tunnus."),
        ("The id #{id} is on the page twice.", "Give one of them a new id."),
    ),
    _warning(
        "B06",
        ("Otsikon ”{heading}” alla ei ole luetteloa.", "Kirjoita kohdat luettelomerkein (* …)."),
        ("There is no list under the heading “{heading}”.", "Write its items with bullets (* …)."),
    ),
    _error(
        "B07",
        ("Kuvalta puuttuu tekstivastine.", "Kirjoita se hakasulkeisiin: ![Mitä kuvassa on](…)."),
        ("The image has no text alternative.", "Write it in the brackets: ![What it shows](…)."),
    ),
    _error(
        "B08",
        (
            "Elementtiä <{name}> ei ole suljettu, joten teksti sen jälkeen jäisi pois.",
            "Poista <{name}> tai kirjoita sen loppuun </{name}>.",
        ),
        (
            "The element <{name}> isn't closed, so the text after it would be left out.",
            "Delete <{name}> or close it with </{name}>.",
        ),
    ),
    _error(
        "U01",
        ("Tunnus ”{id}” on jo käytössä: {other}.", "Anna toiselle toinen tunnus."),
        ("The id “{id}” is already in use: {other}.", "Give one of them another id."),
    ),
    _error(
        "U02",
        ("Sivun osoite /{url} on jo varattu: {other}.", "Lisää otsakkeeseen slug: {suggestion}."),
        (
            "The page's address /{url} is already taken: {other}.",
            "Add slug: {suggestion} to its header.",
        ),
    ),
    _error(
        "U03",
        ("Vanha osoite /{url} on jo varattu: {other}.", "Poista se avaimesta aliases."),
        ("The old address /{url} is already taken: {other}.", "Remove it from aliases."),
    ),
    _error(
        "U04",
        ("Tiedosto ”{target}” tulisi sivun /{url} paikalle.", "Anna tiedostolle toinen nimi."),
        ("The file “{target}” would take the place of the page /{url}.", "Rename the file."),
    ),
    _error(
        "C01",
        (
            "Arvioinnin suosituksilta puuttuu saaja.",
            "Kirjoita otsakkeeseen addressee: organisaation tai ohjelman tunnus.",
        ),
        (
            "The evaluation's recommendations have no addressee.",
            "Write addressee: the id of an organisation or programme in the header.",
        ),
    ),
    _error(
        "C02",
        (
            "Suositus {id} kuuluu arviointiin {found}, mutta se on lueteltu tässä.",
            "Korjaa suosituksen avain evaluation tai poista kohta.",
        ),
        (
            "The recommendation {id} belongs to the evaluation {found} but is listed here.",
            "Mend its key evaluation or remove the item.",
        ),
    ),
    _warning(
        "C03",
        (
            "Suositusta {id} ei ole lueteltu arvioinnissa {evaluation}.",
            "Lisää arvioinnin suosituksiin kohta * [[{id}]].",
        ),
        (
            "The recommendation {id} isn't listed in the evaluation {evaluation}.",
            "Add * [[{id}]] to the evaluation's recommendations.",
        ),
    ),
)

CODES: Mapping[str, Code] = {row.code: row for row in _TABLE}

EXPECTED = {
    "text": {
        "fi": "Kirjoita teksti; luku lainausmerkkeihin.",
        "en": "Write a text; quote a number.",
    },
    "number": {"fi": "Kirjoita kokonaisluku.", "en": "Write a whole number."},
    "truth": {"fi": "Kirjoita true tai false.", "en": "Write true or false."},
    "group": {
        "fi": "Kirjoita avaimet ja arvot sisennettyinä tämän avaimen alle.",
        "en": "Write keys and values, indented below this key.",
    },
    "list": {
        "fi": "Kirjoita luettelo, yksi kohta riville (- …).",
        "en": "Write a list, an item a line (- …).",
    },
    "other": {
        "fi": "Katso toimittajan oppaasta, mitä avain ottaa.",
        "en": "See the editors' guide.",
    },
}
