"""The practices in each of their files."""

from __future__ import annotations

import csv
import io
import json

from plugins.core.exports import DATASETS, PRACTICES
from plugins.core.exports.tables import active
from tests.core.trees import loaded, page, site

from .trees import HOSTILE_TEXTS

COMMON = {
    "aiheet.yaml": "kokeilut: {fi: kokeilutoiminta}",
    "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
    "alueet/ranta.md": page("name: Ranta\nkind: district"),
    "visiot/ranta.md": page(
        "title: Rannan visio\nareas: ranta\nhorizon: 2030",
        "## Kehittämistarpeet\n\n* Polku {: #k1 }\n",
    ),
    "ohjelmat/silta.md": page(
        "title: Silta\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
}
TREE = COMMON | {
    "teot/polku.md": page(
        "title: Polku\norganisation: kunta\nproblem: Ei polkua.\nsolution: Raivattiin polku.\n"
        "result: too early\nlessons: [Kysy, Mittaa]\ncost: 1,5 euroa\nareas: ranta\n"
        "subjects: kokeilut\nprogramme: silta\nresponds_to: ranta#k1\nadapted_from: silta\n"
        "experiment: lyhdyt"
    ),
    "kokeilut/lyhdyt.md": page(
        "title: Lyhdyt\nprogramme: silta\norganisation: kunta\ntried: Vietiin lyhtyjä.\n"
        "period: {start: 2020, end: 2020}\nphase: ended"
    ),
    "teot/polku.sv.md": page("title: Stig"),
    "teot/silta.md": page(
        "title: Silta\norganisation: kunta\nproblem: Oja\nsolution: Silta\nresult: worked"
    ),
    "teot/luonnos.md": page(
        "title: Luonnos\norganisation: kunta\nproblem: P\nsolution: R\nresult: failed\n"
        "status: draft"
    ),
}


def files(tree) -> dict[str, str]:
    made = site(loaded(tree))
    (dataset,) = (dataset for dataset in DATASETS if dataset.name == PRACTICES)
    rows = dataset.rows(made)
    return {file.path: file.write(made, rows).decode("utf-8-sig") for file in dataset.files}


def test_programs_get_names_codes_and_references():
    text = files(TREE)["data/practices.csv"]
    first, second = csv.DictReader(io.StringIO(text, newline=""), strict=True)

    assert first == {
        "id": "polku",
        "url": "/teot/polku/",
        "title_fi": "Polku",
        "title_sv": "Stig",
        "title_en": "",
        "organisation_ids": "kunta",
        "organisations": "Esimerkkilän kunta",
        "result": "too-early",
        "problem": "Ei polkua.",
        "solution": "Raivattiin polku.",
        "lessons": "Kysy; Mittaa",
        "cost": "1,5 euroa",
        "area_ids": "ranta",
        "areas": "Ranta",
        "subject_ids": "kokeilut",
        "subjects": "kokeilutoiminta",
        "programme_ids": "silta",
        "programmes": "Silta",
        "adapted_from_ids": "silta",
        "responds_to_ids": "ranta#k1",
        "experiment_ids": "lyhdyt",
    }
    assert (second["id"], second["result"]) == ("silta", "worked")


def test_readers_get_the_same_in_finnish():
    rows = list(csv.reader(io.StringIO(files(TREE)["data/teot.csv"], newline=""), delimiter=";"))
    first = dict(zip(rows[0], rows[1], strict=True))

    assert len(rows) == 3
    assert (first["Nimi suomeksi"], first["Tulos"]) == ("Polku", "Liian varhaista sanoa")


def test_no_text_becomes_a_formula_and_none_is_lost():
    tree = COMMON | {
        f"teot/h{n:02}.md": page(
            f"title: {json.dumps(text, ensure_ascii=False)}\norganisation: kunta\nproblem: P\n"
            f"solution: R\nresult: failed"
        )
        for n, text in enumerate(HOSTILE_TEXTS)
    }
    rows = csv.DictReader(io.StringIO(files(tree)["data/practices.csv"], newline=""), strict=True)
    cells = [row["title_fi"] for row in rows]

    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    titles = [record.original.title for record in _in_order(tree)]
    assert [active(cell) for cell in cells] == titles


def _in_order(tree):
    return sorted(loaded(tree).catalogue.listed("practice"), key=lambda record: record.id)
