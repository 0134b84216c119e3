"""The register as JSON: the columns, and what doesn't fit in a table; and its schema."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from ..addresses import DATA_FOLDER
from ..language import LANGUAGES
from ..pages.site import Site
from ..pages.texts import item_texts
from ..pages.views import Status
from ..recommendations import NoNews, Progress
from ..records import PartialDay
from ..types.recommendation import Implementation, Verification
from .dataset import DAY, LICENCE, REQUIRED, SEVERAL, TEXT, Value
from .register import COLUMNS, Row, code, codes, ids, people

SCHEMA_FILE = "recommendations.schema.json"
"""Beside the JSON itself."""

IN_LANGUAGES = {
    "type": "object",
    "properties": {lang: {"type": "string"} for lang in LANGUAGES},
    "additionalProperties": False,
}


def register_json(site: Site, rows: Sequence[Row]) -> bytes:
    """Each recommendation with its parts, actions and log."""
    return _json(
        {
            "$schema": SCHEMA_FILE,
            "license": LICENCE,
            "date": site.today.isoformat(),
            "recommendations": [_recommendation(row) for row in rows],
        }
    )


def register_schema(site: Site, rows: Sequence[Row]) -> bytes:
    """What `register_json` gives, as JSON Schema (2020-12); titles in English."""
    ui = site.languages["en"]
    columns = {c.name: {"title": ui.text(c.label), **c.schema} for c in COLUMNS}
    part = _object(
        {
            "id": REQUIRED,
            "text": IN_LANGUAGES,
            "implementation": codes(Implementation, *map(code, NoNews)),
            "verification": codes(Verification, None),
            "overdue_since": DAY,
            "stale_since": DAY,
        }
    )
    action = _object(
        {"id": TEXT, "part": TEXT, "title": IN_LANGUAGES, "owner_ids": SEVERAL, "due": DAY}
    )
    entry = _object(
        {
            "part": TEXT,
            "date": {"type": "string", "format": "date"},
            "implementation": codes(Implementation),
            "verification": codes(Verification),
            "by_ids": SEVERAL,
            "note": IN_LANGUAGES,
            "evidence": SEVERAL,
        }
    )
    more = {"parts": part, "actions": action, "follow_ups": entry}
    lists = {name: {"type": "array", "items": schema} for name, schema in more.items()}
    recommendations = {"type": "array", "items": _object({**columns, **lists})}
    return _json(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **({"$id": site.whole(f"{DATA_FOLDER}/{SCHEMA_FILE}")} if site.address else {}),
            "title": ui.text("Suositusrekisteri"),
            **_object(
                {
                    "$schema": {"const": SCHEMA_FILE},
                    "license": {"const": LICENCE},
                    "date": {"type": "string", "format": "date"},
                    "recommendations": recommendations,
                }
            ),
        }
    )


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    """An object that has all of these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _recommendation(row: Row) -> dict[str, Any]:
    parts, actions, log = (
        list(zip(getattr(row.header, key), _each(row, key), strict=True))
        for key in ("parts", "actions", "follow_ups")
    )
    return {
        **{column.name: _plain(column.value(row)) for column in COLUMNS},
        "parts": [_part(row.state.parts[part.id], part.id, text) for part, text in parts],
        "actions": [
            {
                "id": action.id,
                "part": action.part,
                "title": text,
                "owner_ids": _plain(ids(people(row.site, (action.owner,)))),
                "due": _plain(action.due),
            }
            for action, text in actions
        ],
        "follow_ups": [
            {
                "part": entry.part,
                "date": _plain(entry.date),
                "implementation": code(entry.implementation),
                "verification": code(entry.verification),
                "by_ids": _plain(ids(people(row.site, entry.by))),
                "note": text,
                "evidence": _plain(entry.evidence),
            }
            for entry, text in log
            if entry.date <= row.site.today
        ],
    }


def _part(progress: Progress, part: str, text: dict[str, str]) -> dict[str, Any]:
    return {
        "id": part,
        "text": text,
        "implementation": code(progress.implementation),
        "verification": code(progress.verification) if progress.verification else None,
        "overdue_since": _plain(progress.overdue_since),
        "stale_since": _plain(progress.stale_since),
    }


def _each(row: Row, key: str) -> list[dict[str, str]]:
    """The text of each item of a list, in the languages that have it."""
    found: list[dict[str, str]] = [{} for _ in getattr(row.header, key)]
    for lang in row.record.languages():
        texts = item_texts(row.record, row.record.version(lang), key)
        for item, words in zip(found, texts, strict=True):
            if words.text and words.lang == lang:
                item[lang] = words.text
    return found


def _plain(value: Value) -> Any:
    if isinstance(value, Status):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, PartialDay):
        return value.iso
    return list(value) if isinstance(value, tuple) else value


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
