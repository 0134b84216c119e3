"""The list of keywords, `aiheet.yaml`."""

from __future__ import annotations

from plugins.core.flow import load
from plugins.core.reading import SourceFile
from plugins.core.subjects import Subject

from .trees import TODAY, codes, loaded, page

PAGE = page("title: Sivu\nsubjects: tyo")


def test_labels_and_addresses():
    text = "tyo: {fi: Työ, sv: Arbete, uri: 'http://www.yso.fi/onto/yso/p1'}\nraha:\n  fi: Raha\n"

    assert loaded({"aiheet.yaml": text}).catalogue.subjects == {
        "tyo": Subject("tyo", {"fi": "Työ", "sv": "Arbete"}, "http://www.yso.fi/onto/yso/p1"),
        "raha": Subject("raha", {"fi": "Raha"}),
    }


def test_without_a_list_every_subject_is_unknown():
    assert codes({"sivut/sivu.md": PAGE}) == ["R10"]


def test_a_list_that_cannot_be_read_is_the_only_fault():
    assert codes({"aiheet.yaml": "- tyo\n", "sivut/sivu.md": PAGE}) == ["H07"]
    assert codes({"aiheet.yaml": "tyo: {fi: Työ", "sivut/sivu.md": PAGE}) == ["H03"]
    assert codes({"aiheet.yaml": "tyo: {fi: Ty\xf6}".encode("latin-1"), "sivut/sivu.md": PAGE}) == [
        "F02"
    ]


def test_a_list_that_cannot_be_opened_is_the_only_fault():
    sources = [
        SourceFile("aiheet.yaml", "content/aiheet.yaml", fault="F01", reason="denied"),
        SourceFile("sivut/sivu.md", "content/sivut/sivu.md", PAGE.encode()),
    ]

    assert [p.code for p in load(sources, TODAY).problems] == ["F01"]


def test_a_subject_without_its_finnish_label_is_one_fault_however_many_use_it():
    tree = {"aiheet.yaml": "tyo: {sv: Arbete}", "sivut/a.md": PAGE, "sivut/b.md": PAGE}

    assert codes(tree) == ["H10"]


def test_ids_are_parts_of_addresses_and_labels_are_texts():
    text = "Työ: {fi: Työ}\nraha: {fi: [Raha], sv: true, en: {a: b}, uri: www.yso.fi}\nika: {fi: 2020}\n"
    result = loaded({"aiheet.yaml": text})

    assert [(p.code, p.place.line, p.place.column) for p in result.problems] == [
        ("H21", 1, 1),
        ("H12", 2, 12),
        ("H12", 2, 24),
        ("H12", 2, 34),
        ("H19", 2, 47),
    ]
    assert result.catalogue.subjects["ika"].labels == {"fi": "2020"}
