"""The JSON Schemas of headers: they say what the validation accepts."""

from __future__ import annotations

from pathlib import Path

from plugins.core.types import CONTENT_TYPES
from tools.schema import main, schemas


def test_every_type_with_files_has_two_schemas(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 0
    types = {row.name for row in CONTENT_TYPES if row.folder}
    assert {file.name for file in tmp_path.iterdir()} == {
        f"{name}{kind}.json" for name in types for kind in ("", ".translation")
    }


def test_keys_are_those_that_editors_write() -> None:
    person = schemas()["person.json"]
    assert "name" in person["properties"] and "title" not in person["properties"]
    assert set(person["required"]) == {"name", "roles"}
    assert person["additionalProperties"] is False
    assert {"from", "to"} <= set(person["$defs"]["Role"]["properties"])


def test_a_list_may_be_written_as_its_only_value_and_a_day_as_text() -> None:
    news = schemas()["news.json"]["properties"]
    assert [option["type"] for option in news["about"]["anyOf"]] == ["string", "array"]
    assert news["date"]["type"] == "string" and "format" not in news["date"]


def test_vocabularies_list_their_values() -> None:
    phase = schemas()["programme.json"]["$defs"]["Phase"]
    assert phase["enum"] == ["coming", "running", "ending", "ended", "suspended"]


def test_translations_hold_texts_only() -> None:
    keys = set(schemas()["programme.translation.json"]["properties"])
    assert keys == {
        *("title", "summary", "plain", "plain_grant", "image", "slug", "forms", "corrections"),
        *("translated_from", "silenced"),
        *("goals", "services", "parties", "no_contact", "seasons"),
    }
