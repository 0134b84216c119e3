"""`make schema`: the headers of all types as JSON Schema, for text editors that check YAML.

    python -m tools.schema [FOLDER]

Writes `<type>.json` and `<type>.translation.json` for each type that has files of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from plugins.core.records import translation_model
from plugins.core.types import CONTENT_TYPES


def schemas() -> dict[str, dict[str, Any]]:
    """File name → JSON Schema (draft 2020-12) of what a header may hold."""
    found = {}
    for row in CONTENT_TYPES:
        if row.folder:
            found[f"{row.name}.json"] = _schema(row.model)
            found[f"{row.name}.translation.json"] = _schema(translation_model(row.model))
    return found


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True),
    }


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    if len(arguments) > 1:
        print("python -m tools.schema [FOLDER]", file=sys.stderr)
        return 2
    folder = Path(arguments[0] if arguments else "schemas")
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8")
        print(folder / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
