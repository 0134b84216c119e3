"""A made-up corpus for measuring: the same texts as our content tree and as plain Pelican's.

    python -m bench.corpus SIZE FOLDER [SEED]

SIZE counts the news items (75 %), evaluations (15 %) and visions (10 %); programmes, people,
organisations, areas and recommendations with files of their own come on top, in proportion.
Writes FOLDER/jatkumo/ and FOLDER/pelican/. The same size and seed give the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

FIRST_DAY, DAYS = date(2010, 1, 1), 6000
"""Everything is dated before the middle of 2026, so that nothing in the corpus is still to come."""

FOLDERS = {
    "news": "ajankohtaista",
    "programme": "ohjelmat",
    "evaluation": "arvioinnit",
    "recommendation": "suositukset",
    "vision": "visiot",
    "person": "yhteyshenkilot",
    "organisation": "organisaatiot",
    "area": "alueet",
    "page": "sivut",
}
_REFERENCE = re.compile(r"\[\[([^]|]+)(?:\|([^]]+))?\]\]")
DATED = ("news", "evaluation", "vision")
"""What plain Pelican has as articles; the rest are its pages."""

SUBJECTS = (
    "tyoelama arviointi digitalisaatio kokeilut kyselyt kaupunginosat osallisuus hyvinvointi"
    " koulutus liikunta kulttuuri ilmasto"
).split()

WORDS = (
    "asukkaat kunnan kunnissa kehittämisen kehittämistyötä palvelujen palveluissa toimintatapoja"
    " toimintamallin verkostojen yhteistyön yhteistyötä tuloksia tuloksista vaikutuksia kauden"
    " aikana mukaan kanssa sekä myös vielä hyvin aiempaa enemmän vähemmän alueen alueella"
    " lähipalvelut henkilöstön työhyvinvointi osaamista osaamisen johtamista esihenkilöt"
    " arvioinnissa havaittiin todettiin ehdotettiin suositeltiin käynnistettiin jatkettiin"
    " kokeilu kokeilujen kokeiluista oppiminen oppimista jaettiin koottiin valmisteltiin"
    " päätöksenteko päätöksentekoa valtuusto lautakunta hallitus ministeriö rahoituksen rahoitusta"
    " hankkeen hankkeessa ohjelman ohjelmassa tavoitteet tavoitteita seuranta seurannan"
    " mittarit aineisto aineistoa kysely kyselyyn vastaajat vastaajista haastattelut työpajoissa"
    " puistot kevyenliikenteenväylät joukkoliikenteen asemanseudun kaupunginosan keskustan"
    " asukastilat koulujen päiväkotien kirjastot vapaaehtoiset järjestöt yritykset oppilaitokset"
    " nuoret ikäihmiset perheet maahanmuuttajat tarpeet tarpeisiin vahvuudet mahdollisuudet"
    " elinvoima elinvoimaa saavutettavuus digitaalisten sähköisten palvelupisteiden neuvonta"
    " suunnitelma suunnitelmaa suunnitelmallisesti pitkäjänteisesti avoimesti yhdessä vaiheittain"
    " ensi vuonna viime vuonna keväällä syksyllä jatkossa edelleen erityisesti varsinkin"
).split()
ASIDES = (
    'Osallistujista 23,7 % piti sitä "erittäin onnistuneena".',
    "Kausi 2018-2020 jatkoi samaa työtä, ja mukana oli 10 934 kuntalaista.",
    "Tilaisuus pidettiin klo 12-15, ja se maksoi 1 250 euroa.",
    "Kunta- ja maakunta-alan työpaikoilla tulos oli sama.",
)
HEADINGS = ("Tausta", "Toteutus", "Havaintoja", "Vaikutukset", "Yhteistyö", "Rahoitus", "Seuranta")
TOPICS = ("Palvelut", "Työpajat", "Kokeilut", "Verkostot", "Kyselyt", "Lähipalvelut", "Oppiminen")
GIVEN = "Aino Eero Helmi Ilmari Kerttu Lauri Maija Onni Päivi Sampo Tuula Väinö".split()
FAMILY = "Aalto Haapala Järvinen Koskela Lehtonen Mäkelä Niemi Rantanen Salo Virtanen".split()
LISTS = {
    "evaluation": (("Onnistumiset", "o", 6), ("Suositukset", "s", 3)),
    "vision": (
        ("Vahvuudet", "v", 4),
        ("Ominaispiirteet", "p", 3),
        ("Kehittämistarpeet", "k", 4),
        ("Toimenpiteet", "t", 3),
    ),
}


@dataclass(frozen=True)
class Item:
    """A text of the corpus. fields: its header in our types, but for the title."""

    type: str
    id: str
    title: str
    fields: dict[str, object]
    body: str
    day: date
    subjects: tuple[str, ...] = ()


class Corpus:
    """The items of a corpus of a size; made anew, and alike, each time they are asked for."""

    def __init__(self, size: int, seed: int = 1) -> None:
        self.seed = seed
        evaluations, visions = round(size * 0.15), round(size * 0.10)
        self.ids = {
            "news": _ids("uutinen", size - evaluations - visions),
            "evaluation": _ids("arviointi", evaluations),
            "vision": _ids("visio", visions),
            "programme": _ids("ohjelma", size // 25 + 1),
            "person": _ids("henkilo", size // 20 + 1),
            "organisation": _ids("organisaatio", size // 25 + 2),
            "area": _ids("alue", size // 20 + 1),
        }

    def items(self) -> Iterator[Item]:
        for type_name, ids in self.ids.items():
            for number, item_id in enumerate(ids):
                random = Random(f"{self.seed} {item_id}")
                yield from getattr(self, f"_{type_name}")(random, number, item_id)
        yield Item("page", "etusivu", "Etusivu", {}, "Tervetuloa.\n", FIRST_DAY)

    def _news(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        about = [self._any(random, random.choice(("programme", "evaluation", "vision")))]
        fields = {"about": about, "contacts": [self._any(random, "person")]}
        yield self._text(random, "news", number, item_id, fields)

    def _evaluation(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        programme = self._any(random, "programme")
        day = _day(random)
        fields = {
            "target": [f"{programme}-kausi-{random.randint(1, 2)}"],
            "evaluator": [self._any(random, "organisation")],
            "period": {"start": day.year - 1, "end": day.year},
            "kind": ["external", "final"],
            "no_report": "Raportti on vain tilaajan käytössä.",
            "addressee": [programme],
        }
        own_file = number % 3 == 0
        yield self._text(random, "evaluation", number, item_id, fields, day, own_file)
        if own_file:
            fields = {"evaluation": item_id, "addressee": [programme]}
            text = _sentence(random)
            yield Item("recommendation", f"{item_id}-s1", text, fields, _prose(random, 60), day)

    def _vision(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        fields = {
            "areas": [self._any(random, "area")],
            "horizon": 2040,
            "slogan": _sentence(random).rstrip("."),
            "makers": [self._any(random, "organisation")],
        }
        yield self._text(random, "vision", number, item_id, fields)

    def _programme(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        first = random.randint(2008, 2018)
        seasons = [
            {
                "id": f"{item_id}-kausi-{n}",
                "title": f"Kausi {first + 3 * n - 3}–{first + 3 * n - 1}",
                "start": first + 3 * n - 3,
                "end": first + 3 * n - 1,
                "phase": "ended",
                "funding": "granted",
                "funders": [self._any(random, "organisation")],
            }
            for n in (1, 2)
        ]
        fields = {
            "owner": [self._any(random, "organisation")],
            "contacts": [self._any(random, "person")],
            "seasons": seasons,
        }
        body = _prose(random, 200)
        yield Item("programme", item_id, f"Ohjelma {number + 1}", fields, body, _day(random))

    def _person(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number // len(GIVEN) % len(FAMILY)]}"
        role = {"title": "Ohjelmapäällikkö", "organisation": self._any(random, "organisation")}
        fields = {
            "roles": [role],
            "email": "derive",
            "email_pattern": "etunimi.sukunimi[a]esimerkki.fi",
        }
        yield Item("person", item_id, name, fields, _prose(random, 30), _day(random))

    def _organisation(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        fields = {"kind": random.choice(("state", "municipality", "company", "association"))}
        title = f"Organisaatio {number + 1}"
        yield Item("organisation", item_id, title, fields, _prose(random, 30), _day(random))

    def _area(self, random: Random, number: int, item_id: str) -> Iterator[Item]:
        fields: dict[str, object] = {"kind": "municipality"}
        if number % 4:
            fields = {"kind": "district", "part_of": [self.ids["area"][number - number % 4]]}
        yield Item("area", item_id, f"Alue {number + 1}", fields, _prose(random, 30), _day(random))

    def _any(self, random: Random, type_name: str) -> str:
        """The id of a random item of a type; of a programme where a tiny corpus has none."""
        return random.choice(self.ids[type_name] or self.ids["programme"])

    def _text(
        self,
        random: Random,
        type_name: str,
        number: int,
        item_id: str,
        fields: dict[str, object],
        day: date | None = None,
        own_file: bool = False,
    ) -> Item:
        """One of the dated items: about 500 words with headings, references and lists."""
        day = day or _day(random)
        subjects = tuple(sorted(random.sample(SUBJECTS, random.randint(1, 3))))
        title = f"{random.choice(TOPICS)} {random.choice(WORDS)} {number + 1}"
        fields = {"date": day, "summary": _sentence(random), "subjects": list(subjects), **fields}
        lists = LISTS.get(type_name, ())
        parts = [_prose(random, 60)]
        for heading in random.sample(HEADINGS, 3 if lists else 4):
            parts += [f"## {heading}\n", _prose(random, 45), self._linked(random)]
            parts.append(_bullets(random, 3))
            if heading == "Havaintoja":
                parts.append(f"> {_sentence(random)}\n")
        for heading, prefix, length in lists:
            items = [f"* {_sentence(random)} {{: #{prefix}{n + 1} }}\n" for n in range(length)]
            if own_file and prefix == "s":
                items[0] = f"* [[{item_id}-s1]] {{: #s1 }}\n"
            parts.append(f"## {heading}\n\n{''.join(items)}")
        return Item(type_name, item_id, title, fields, "\n".join(parts), day, subjects)

    def _linked(self, random: Random) -> str:
        """A paragraph that refers to a programme and an organisation and has an outside link."""
        return (
            f"Työtä johti [[{self._any(random, 'organisation')}|{random.choice(WORDS)} yksikkö]],"
            f" ja se liittyi [[{self._any(random, 'programme')}]] -kokonaisuuteen."
            f" Lisää kertoo [{_sentence(random).rstrip('.')}]"
            f"(https://www.esimerkki.fi/{random.randint(1, 999)}).\n"
        )


def _ids(stem: str, count: int) -> list[str]:
    return [f"{stem}-{n:05}" for n in range(1, count + 1)]


def _day(random: Random) -> date:
    return FIRST_DAY + timedelta(days=random.randrange(DAYS))


def _sentence(random: Random) -> str:
    words = random.choices(WORDS, k=random.randint(6, 12))
    if len(words) > 9:
        words[4] += ","
    return f"{' '.join(words).capitalize()}."


def _prose(random: Random, words: int) -> str:
    """A paragraph of at least so many words, with some emphasis and some figures."""
    sentences: list[str] = []
    count = 0
    while count < words:
        sentences.append(_sentence(random))
        count += sentences[-1].count(" ") + 1
    first = sentences[0].split(" ", 2)
    sentences[0] = f"{first[0]} **{first[1]}** {first[2]}"
    sentences.append(random.choice(ASIDES))
    return f"{' '.join(sentences)}\n"


def _bullets(random: Random, count: int) -> str:
    return "".join(f"* {_sentence(random)}\n" for _ in range(count))


def _yaml(value: object) -> str:
    """A value in YAML's flow style, of which JSON is a part."""
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


def as_ours(item: Item) -> str:
    """The file of an item in our content tree."""
    key = {"recommendation": "text", "person": "name", "organisation": "name", "area": "name"}
    fields = {key.get(item.type, "title"): item.title, **item.fields}
    header = "".join(f"{name}: {_yaml(value)}\n" for name, value in fields.items())
    return f"---\n{header}---\n{item.body}"


def as_plain(item: Item, titles: dict[str, str]) -> str:
    """The file of an item for plain Pelican, its references turned to text.

    titles: id → the title that a reference without a text of its own shows.
    """
    header = {"Title": item.title, "Date": item.day.isoformat(), "Slug": item.id}
    if item.type in DATED:
        header |= {"Category": FOLDERS[item.type], "Tags": ", ".join(item.subjects)}
        header["Summary"] = item.fields["summary"]
    lines = "".join(f"{name}: {value}\n" for name, value in header.items())
    body = _REFERENCE.sub(lambda match: match[2] or titles[match[1]], item.body)
    return f"{lines}\n{body}"


def write(size: int, folder: Path, seed: int = 1) -> int:
    """Writes both trees below the folder; returns how many items each has."""
    items = list(Corpus(size, seed).items())
    titles = {item.id: item.title for item in items}
    ours, plain = folder / "jatkumo", folder / "pelican"
    for item in items:
        name = f"{FOLDERS[item.type]}/{item.id}.md"
        _put(ours / name, as_ours(item))
        _put(plain / name if item.type in DATED else plain / "pages" / name, as_plain(item, titles))
    labels = (f"{name}: {{fi: {name}, sv: {name}, en: {name}}}\n" for name in SUBJECTS)
    _put(ours / "aiheet.yaml", "".join(labels))
    return len(items)


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Runs the command; 2 for wrong use."""
    numbers = arguments[:1] + arguments[2:]
    if len(arguments) not in (2, 3) or not all(number.isdecimal() for number in numbers):
        print("python -m bench.corpus SIZE FOLDER [SEED]", file=sys.stderr)
        return 2
    count = write(int(arguments[0]), Path(arguments[1]), *map(int, arguments[2:]))
    print(f"{count} items in {arguments[1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
