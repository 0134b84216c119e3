"""Files become drafts, attachments, subjects or problems."""

from __future__ import annotations

import unicodedata

import pytest

from plugins.core.problems import Problem
from plugins.core.reading import Attachment, Found, SourceFile, is_ignored, is_page, read
from plugins.core.types import CONTENT_TYPES

from .trees import codes, files, loaded, page, record


def found(tree) -> tuple[Found, list[Problem]]:
    problems: list[Problem] = []
    return read(files(tree), CONTENT_TYPES, problems), problems


@pytest.mark.parametrize(
    "path", ["sivut/a.md", "a.MD", "sivut/a.markdown", "a.mkd", "a.rst", "aiheet.yaml"]
)
def test_files_that_are_read(path):
    assert is_page(path)


@pytest.mark.parametrize(
    "path", ["a.jpg", "sivut/a.csv", "sivut/aiheet.yaml", "md", "a.md.bak", "a.txt"]
)
def test_files_that_are_not(path):
    assert not is_page(path)


@pytest.mark.parametrize(
    "name", [".git", ".DS_Store", "._a.md", "Thumbs.db", "desktop.ini", "a.md~", "#a.md#"]
)
def test_leavings_are_ignored(name):
    assert is_ignored(name)


@pytest.mark.parametrize("name", ["a.md", "a~b.md", "#a.md", "thumbs.md", "kuvat"])
def test_content_is_not(name):
    assert not is_ignored(name)


def test_a_page_is_a_draft_of_its_type_id_and_language():
    result, problems = found({"sivut/tietoa.sv.md": "\n---\ntitle: Om\n---\n\nText.\n"})

    (draft,) = result.drafts
    assert problems == []
    assert (draft.type.name, draft.id, draft.lang) == ("page", "tietoa", "sv")
    assert draft.header.title == "Om"
    assert (draft.text, draft.text_line) == ("\nText.\n", 5)


def test_a_draft_with_a_broken_header_keeps_its_text():
    result, problems = found({"sivut/tietoa.md": page("titel: Tietoa", "Teksti.\n")})

    (draft,) = result.drafts
    assert (draft.header, draft.text) == (None, "Teksti.\n")
    assert {p.code for p in problems} == {"H10", "H11"}
    assert result.unread == {("sivut", "tietoa")}


def test_folders_inside_a_folder_are_the_editors_own():
    assert (
        record(loaded({"sivut/vanhat/1990/tietoa.md": page()}), "sivut/tietoa").url("fi")
        == "tietoa/"
    )


def test_a_file_name_with_decomposed_letters_is_the_same_id():
    name = unicodedata.normalize("NFD", "säde")

    assert record(loaded({f"alueet/{name}.md": page("name: Säde\nkind: district")}), "alueet/säde")


def test_a_dot_in_a_name_makes_no_language():
    assert codes({"sivut/tietoa.v2.md": page()}) == ["F06"]


def test_attachments_are_known_as_the_editor_knows_them():
    sources = [SourceFile("kuvat/tori.jpg", "../oma kansio/kuvat/tori.jpg", size=3)]

    result = read(sources, CONTENT_TYPES, [])

    assert result.attachments == {"kuvat/tori.jpg": Attachment("../oma kansio/kuvat/tori.jpg", 3)}


def test_an_attachment_that_cannot_be_read_is_named_and_no_attachment():
    problems: list[Problem] = []
    sources = [SourceFile("kuvat/tori.jpg", "content/kuvat/tori.jpg", fault="F01", reason="denied")]

    result = read(sources, CONTENT_TYPES, problems)

    assert (result.attachments, [p.code for p in problems]) == ({}, ["F01"])


def test_a_file_is_named_with_the_suggestion_that_its_name_allows():
    _, problems = found({"sivut/Äänekoski 2.sv.md": page(), "sivut/!.markdown": page()})

    assert {dict(p.arguments)["suggestion"] for p in problems} == {"aanekoski-2.sv.md", "sivu.md"}
