"""The page that documents the files: every file, what it holds and how much."""

from __future__ import annotations

import pytest

from plugins.core.exports import DATASETS, exported
from plugins.core.exports.page import data_page
from plugins.core.language import LANGUAGES
from plugins.core.pages.views import Fact
from tests.core.trees import loaded, site

from .trees import LIFE


def page(lang: str):
    made = site(loaded(LIFE))
    return data_page(made, list(exported(made)), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_file_is_on_the_page_of_every_language(lang):
    shown = page(lang)

    assert shown.url == ("data/" if lang == "fi" else f"{lang}/data/")
    assert [link.url for link in shown.alternates] == ["data/", "sv/data/", "en/data/"]
    for dataset, told in zip(DATASETS, shown.datasets, strict=True):
        assert sorted(link.url for link in told.files) == sorted(f.path for f in dataset.files)
    assert [dataset.id for dataset in shown.datasets] == [dataset.name for dataset in DATASETS]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_files_in_the_language_of_the_page_come_first(lang):
    """Then those for programs, which have no language, and then those in others, marked so."""
    for dataset, told in zip(DATASETS, page(lang).datasets, strict=True):
        languages = {file.path: file.lang for file in dataset.files}
        order = [languages[link.url] for link in told.files]
        ranks = [0 if code == lang else 1 if not code else 2 for code in order]
        assert ranks == sorted(ranks)
        assert [link.there for link in told.files] == [code or lang for code in order]


def test_a_file_tells_what_it_is_its_type_and_size():
    shown = page("fi")

    titles = [link.title for link in shown.datasets[0].files]
    assert titles[0] == "Excel-taulukko suomeksi (xlsx, 7\u00a0kt)"
    assert titles[3] == "JSON, jossa ovat myös osat, toimenpiteet ja seurantaloki (json, 7\u00a0kt)"


def test_a_dataset_tells_its_rows_licence_and_columns():
    register = page("en").datasets[0]

    rows, licence = register.facts
    assert (rows.label, *rows.values) == ("Rows or entries", "4")
    assert licence.values[0].url == "https://creativecommons.org/licenses/by/4.0/"
    assert register.columns[:2] == (Fact("id", ("Id",)), Fact("url", ("Address",)))
    assert len(register.columns) == len(DATASETS[0].columns)


def test_names_never_meet():
    """Of datasets, of files, and of the columns of a table in each language."""
    files = [file.path for dataset in DATASETS for file in dataset.files]
    assert len(set(files)) == len(files)
    assert len({dataset.name for dataset in DATASETS}) == len(DATASETS)
    for lang in LANGUAGES:
        for dataset in page(lang).datasets:
            assert len({column.label for column in dataset.columns}) == len(dataset.columns)
            assert len({column.values for column in dataset.columns}) == len(dataset.columns)
