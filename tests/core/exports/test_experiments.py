"""The experiments and the tools as tables: what isn't known is an empty cell."""

from __future__ import annotations

import csv
import io

from plugins.core.exports import DATASETS
from tests.core.trees import codes, loaded, page, site

TREE = {
    "aiheet.yaml": "kokeilut: {fi: kokeilutoiminta}",
    "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
    "alueet/ranta.md": page("name: Ranta\nkind: district"),
    "ohjelmat/silta.md": page(
        "title: Silta\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
    "kokeilut/lyhdyt.md": page(
        "title: Lyhdyt\nprogramme: silta\norganisation: kunta\ntried: Vietiin lyhtyjä.\n"
        "hypothesis: Iltaisin kuljetaan.\nperiod: {start: 2020-10, end: unknown}\n"
        "phase: suspended\nresult: too early\nareas: ranta\nsubjects: kokeilut"
    ),
    "kokeilut/penkit.md": page(
        "title: Penkit\nprogramme: silta\norganisation: kunta\ntried: Viedään penkkejä.\n"
        "period: {start: 1.5.2022, end: 2022}\nphase: running"
    ),
    "kokeilut/penkit.en.md": page("title: Benches"),
    "kokeilut/luonnos.md": page(
        "title: Luonnos\nprogramme: silta\norganisation: kunta\ntried: x\n"
        "period: {start: 2022, end: 2022}\nphase: coming\nstatus: draft"
    ),
    "arvioinnit/lyhdyt-2021.md": page(
        "title: Arvio\ndate: 1.2.2021\ntarget: lyhdyt\nevaluator: kunta\nkind: final\n"
        "period: {start: 2021, end: 2021}\nno_report: Ei ole."
    ),
    "tyokalut/lista.md": page(
        "title: Lista\nkind: [template, checklist]\nmakers: kunta\nlicence: unknown\nversion: '2'\n"
        "made_in: [lyhdyt, ohjelmat/silta]\nfiles: {title: Taulukko, file: taulukko.csv}\n"
        "template: {heading: Alku, questions: Milloin?}"
    ),
    "tyokalut/taulukko.csv": "a;b\n",
    "tyokalut/malli.md": page(
        "title: Malli\nkind: model\nmakers: kunta\nno_file: Malli on kadonnut."
    ),
}


def table(name: str, path: str) -> list[dict[str, str]]:
    made = site(loaded(TREE))
    dataset = next(dataset for dataset in DATASETS if dataset.name == name)
    rows = dataset.rows(made)
    file = next(file for file in dataset.files if file.path == path)
    text = file.write(made, rows).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_programs_get_every_experiment_with_its_evaluations():
    assert codes(TREE) == []
    first, second = table("kokeilut", "data/experiments.csv")

    assert first == {
        "id": "lyhdyt",
        "url": "/kokeilut/lyhdyt/",
        "title_fi": "Lyhdyt",
        "title_sv": "",
        "title_en": "",
        "programme_ids": "silta",
        "programmes": "Silta",
        "organisation_ids": "kunta",
        "organisations": "Esimerkkilän kunta",
        "tried": "Vietiin lyhtyjä.",
        "hypothesis": "Iltaisin kuljetaan.",
        "start": "2020-10",
        "end": "",
        "phase": "suspended",
        "result": "too-early",
        "evaluation_ids": "lyhdyt-2021",
        "area_ids": "ranta",
        "areas": "Ranta",
        "subject_ids": "kokeilut",
        "subjects": "kokeilutoiminta",
    }
    shown = ("id", "title_en", "start", "end", "result", "evaluation_ids")
    assert [second[name] for name in shown] == [
        "penkit",
        "Benches",
        "2022-05-01",
        "2022",
        "",
        "",
    ]


def test_programs_get_every_tool_with_where_it_can_be_downloaded():
    first, second = table("tyokalut", "data/tools.csv")

    assert first == {
        "id": "lista",
        "url": "/tyokalut/lista/",
        "title_fi": "Lista",
        "title_sv": "",
        "title_en": "",
        "kinds": "template; checklist",
        "maker_ids": "kunta",
        "makers": "Esimerkkilän kunta",
        "made_in_ids": "lyhdyt; silta",
        "version": "2",
        "licence": "",
        "files": "/tyokalut/lista/lista.md; /tyokalut/taulukko.csv",
        "no_file": "",
        "subject_ids": "",
        "subjects": "",
    }
    assert (second["files"], second["no_file"]) == ("", "Malli on kadonnut.")
