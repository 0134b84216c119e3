"""Lists of some of a section's records: what each lists, and its address."""

from __future__ import annotations

import pytest

from plugins.core.addresses import VIEWS
from plugins.core.checks.lists import view_urls
from plugins.core.language import LANGUAGES
from plugins.core.lists import View, lists, urls
from plugins.core.practices import PracticeView
from plugins.core.recommendations import RegisterView
from plugins.core.records import Vocabulary
from plugins.core.subjects import Subject
from plugins.core.types import CONTENT_TYPES
from plugins.core.types.practice import Result
from tests.core.trees import loaded, page

SECTIONS = (PracticeView, RegisterView)
TREE = {
    "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    "ohjelmat/silta.md": page(
        "title: Silta\nslug: sillat\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
    "ohjelmat/silta.sv.md": page("title: Bron\nslug: bron"),
}


def test_each_thing_is_once_in_each_of_its_lists_in_the_order_given() -> None:
    views = {"a": ["worked"], "b": ["worked", "worked", "failed"], "c": []}

    found = lists(
        views,
        lambda item: [PracticeView("result", Result(value)) for value in views[item]],
        [PracticeView("result", Result.PARTLY)],
    )

    assert found == {
        PracticeView("result", Result.PARTLY): (),
        PracticeView("result", Result.WORKED): ("a", "b"),
        PracticeView("result", Result.FAILED): ("b",),
    }


def test_lists_of_two_sections_are_never_the_same() -> None:
    assert PracticeView("programme") != RegisterView("programme")
    assert len({PracticeView("programme"), PracticeView("programme")}) == 1


def test_an_address_tells_the_group_in_words_of_the_language() -> None:
    subject = Subject("arki", {"fi": "arki", "sv": "vardag"})

    assert list(urls([PracticeView("result", Result.FAILED), PracticeView("theme", subject)])) == [
        "teot/tulos/ei-toiminut/",
        "sv/provade-losningar/resultat/fungerade-inte/",
        "en/practices/result/failed/",
        "teot/aihe/arki/",
        "sv/provade-losningar/amne/arki/",
        "en/practices/topic/arki/",
    ]
    assert RegisterView("year", 2026).url("en") == "en/recommendations/year/2026/"
    assert RegisterView("open").url("sv") == "sv/rekommendationer/oppna/"


@pytest.mark.parametrize("view", SECTIONS)
def test_a_record_has_the_same_part_in_every_language(view: type[View]) -> None:
    programme = loaded(TREE).catalogue.by_key["programme", "silta"]

    for lang, url in zip(LANGUAGES, urls([view("programme", programme)]), strict=True):
        assert url == f"{view('programme').url(lang)}silta/"


@pytest.mark.parametrize("view", SECTIONS)
def test_every_value_has_a_folder_of_its_own_in_every_language(view: type[View]) -> None:
    vocabularies = {type(value) for value in view.values}

    assert all(issubclass(vocabulary, Vocabulary) for vocabulary in vocabularies)
    assert view.section.name in VIEWS
    for folders in zip(*view.values.values(), strict=True):
        assert len(set(folders)) == len(folders)


def test_the_lists_of_a_site_are_those_of_its_types() -> None:
    catalogue = loaded(TREE).catalogue
    without = tuple(kind for kind in CONTENT_TYPES if kind.name != "practice")

    assert "teot/tulos/toimi/" in view_urls(catalogue)
    assert "suositukset/avoimet/" in view_urls(catalogue)
    found = loaded(TREE, types=without).catalogue
    assert not [url for url in view_urls(found) if url.startswith("teot/")]
