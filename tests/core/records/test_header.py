"""What every header has, and what of it a translation may say."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from pydantic import ValidationError

from plugins.core.records import Header, translation_model
from plugins.core.types.evaluation import Evaluation
from plugins.core.types.person import Person

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("header", "state"),
    [
        ({}, "published"),
        ({"status": "draft"}, "draft"),
        ({"status": "archived"}, "archived"),
        ({"publish_at": "22.11.2026"}, "draft"),
        ({"publish_at": "21.11.2026"}, "published"),
        ({"publish_at": "22.11.2026", "status": "archived"}, "draft"),
        ({"expires_at": "22.11.2026"}, "published"),
        ({"expires_at": "21.11.2026"}, "archived"),
        ({"expires_at": "21.11.2026", "status": "draft"}, "draft"),
    ],
)
def test_state_on_the_build_date(header, state):
    assert Header(title="T", **header).state(TODAY) == state


def test_a_header_is_frozen():
    with pytest.raises(ValidationError, match="frozen"):
        Header(title="T").title = "U"


def test_a_translation_holds_the_common_texts_and_the_types_own():
    keys = translation_model(Evaluation).model_fields

    assert set(keys) == {
        *("title", "summary", "plain", "plain_grant", "image", "slug", "forms"),
        *("corrections", "translated_from", "silenced"),
        *("purpose", "method", "no_report", "report", "response", "separate_evaluations"),
        "continued",
    }


def test_a_translation_writes_the_title_as_its_original_does():
    assert translation_model(Person).model_validate({"name": "Anna"}).title == "Anna"


def test_a_model_of_translations_is_made_once():
    assert translation_model(Evaluation) is translation_model(Evaluation)


def test_a_translation_can_be_stored():
    header = translation_model(Evaluation)(title="Utvärdering", purpose="Syfte")

    assert pickle.loads(pickle.dumps(header)) == header
