"""Every row of CONTENT_TYPES, walked: folder, addresses, template, labels and relations."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from babel.messages.pofile import read_po

from plugins.core.body.lists import PREFIXES
from plugins.core.catalogue import MENTION
from plugins.core.language import LANGUAGES
from plugins.core.records import Header, Link, Vocabulary, relations_of, translation_model
from plugins.core.types import CONTENT_TYPES, HOME
from tests.core.trees import THEME

TYPES = {content_type.name: content_type for content_type in CONTENT_TYPES}
every_type = pytest.mark.parametrize("content_type", CONTENT_TYPES, ids=lambda t: t.name)
translations = pytest.mark.parametrize("lang", LANGUAGES[1:])


@pytest.fixture(scope="module")
def catalogues():
    """The messages of each language: id → text or texts."""
    found = {}
    for lang in LANGUAGES[1:]:
        with (THEME / "translations" / f"{lang}.po").open("rb") as file:
            found[lang] = {m.id: m.string for m in read_po(file, locale=lang) if not m.fuzzy}
    return found


def relations(content_type) -> list[Link]:
    own = [children.link for children in content_type.children.values()]
    own += [children.chain for children in content_type.children.values() if children.chain]
    return [*relations_of(content_type.model), *own]


def vocabularies(hint) -> set[type[Vocabulary]]:
    if isinstance(hint, type) and issubclass(hint, Vocabulary):
        return {hint}
    inner = [found for part in get_args(hint) for found in vocabularies(part)]
    return {
        *inner,
        *(
            v
            for field in getattr(hint, "model_fields", {}).values()
            for v in vocabularies(field.annotation)
        ),
    }


def test_the_types_of_this_site():
    assert list(TYPES) == [
        *("news", "programme", "season", "evaluation", "recommendation", "vision"),
        *("service", "event", "experiment", "practice", "tool"),
        *("survey", "survey_edition"),
        *("person", "organisation", "area", "page", "accessibility_statement"),
    ]


def test_names_folders_and_addresses_are_their_own():
    paths = [(lang, path) for t in CONTENT_TYPES for lang, path in t.paths.items()]

    assert len(TYPES) == len(CONTENT_TYPES)
    assert len(set(paths)) == len(paths)


@every_type
def test_an_address_in_every_language_or_a_parent(content_type):
    parents = [
        t for t in CONTENT_TYPES if content_type.name in {c.type for c in t.children.values()}
    ]

    assert set(content_type.paths) == (set() if parents else set(LANGUAGES))
    assert content_type.folder == content_type.paths.get("fi", "")
    assert all(re.fullmatch(r"[a-z-]+", path) for path in content_type.paths.values())


@every_type
def test_a_template(content_type):
    assert (THEME / "templates" / "records" / f"{content_type.name}.html").is_file()


@every_type
@translations
def test_labels_are_translated(content_type, lang, catalogues):
    labels = content_type.labels

    assert catalogues[lang][labels.one] and catalogues[lang][labels.section]


@every_type
@translations
def test_relations_have_both_labels_in_every_language(content_type, lang, catalogues):
    for link in [*relations(content_type), MENTION]:
        assert catalogues[lang][link.forward] and catalogues[lang][link.backward]


@every_type
def test_relations_lead_to_types_that_exist(content_type):
    for link in relations(content_type):
        assert set(link.to) <= set(TYPES)
        own = {content_type.name, *(c.type for c in content_type.children.values())}
        assert not link.acyclic or own & set(link.to)


@every_type
@translations
def test_facts_and_vocabularies_are_translated(content_type, lang, catalogues):
    fields = content_type.model.model_fields.values()
    titles = {info.title for info in fields if info.title}
    words = {member.label for info in fields for v in vocabularies(info.annotation) for member in v}

    assert [text for text in sorted(titles | words) if not catalogues[lang].get(text)] == []


@every_type
def test_what_is_written_inside_a_record_or_lifted_from_it_has_a_type(content_type):
    fields = content_type.model.model_fields
    for key, children in content_type.children.items():
        assert key in fields
        assert TYPES[children.type].folder == ""
    for kind, lift in content_type.lifts.items():
        assert kind in PREFIXES
        assert issubclass(TYPES[lift.type].model, Header)


@every_type
def test_what_may_be_translated_is_a_field(content_type):
    assert set(content_type.model.translated) <= set(content_type.model.model_fields)
    assert set(translation_model(content_type.model).model_fields) == {
        *("title", "summary", "plain", "plain_grant", "image", "slug", "forms"),
        *("corrections", "translated_from", "silenced"),
        *content_type.model.translated,
    }


@every_type
def test_a_schema_can_be_made(content_type):
    schema = content_type.model.model_json_schema()

    assert schema["additionalProperties"] is False
    assert set(schema["required"]) <= set(schema["properties"])


def test_the_home_page_is_a_page():
    assert HOME == "etusivu"
