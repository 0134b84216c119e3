"""`make check`: the content through stages 1–5, without building a site.

    python -m tools.check [CONTENT]

With BASE=REVISION in the environment, logs, responses and the changes of events are compared with
what they were in that revision of the content's git repository.

Says what was lifted from the texts on standard output and the problems on standard error.
Exits 0 without errors, 1 with errors, 2 for wrong use.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from plugins.bridge.rendering import render
from plugins.bridge.report import failed, print_problems
from plugins.bridge.revisions import files_at
from plugins.bridge.source import WrongUse, read_files, settings_from
from plugins.core.catalogue import Catalogue
from plugins.core.checks.translations import of_unknown_age
from plugins.core.flow import load
from plugins.core.history import FOLDERS, overwritten
from plugins.core.problems import ordered

LIFTED = {
    "successes": {"fi": ("onnistuminen", "onnistumista"), "en": ("success", "successes")},
    "recommendations": {
        "fi": ("suositus", "suositusta"),
        "en": ("recommendation", "recommendations"),
    },
    "strengths": {"fi": ("vahvuus", "vahvuutta"), "en": ("strength", "strengths")},
    "characteristics": {
        "fi": ("ominaispiirre", "ominaispiirrettä"),
        "en": ("characteristic", "characteristics"),
    },
    "needs": {"fi": ("kehittämistarve", "kehittämistarvetta"), "en": ("need", "needs")},
    "actions": {"fi": ("toimenpide", "toimenpidettä"), "en": ("action", "actions")},
}

UNKNOWN_AGE = {
    "fi": (
        "1 käännöksestä ei näe, vanheneeko se: make translated FILE=käännös",
        "{n} käännöksestä ei näe, vanhenevatko ne: make translated FILE=käännös",
    ),
    "en": (
        "1 translation doesn't tell what it was made from: make translated FILE=translation",
        "{n} translations don't tell what they were made from: make translated FILE=translation",
    ),
}


def lifted(catalogue: Catalogue, language: str) -> Iterator[str]:
    """`arvioinnit/kunteko-2017.md: 9 onnistumista, 5 suositusta`, a line for each file."""
    for record in sorted(catalogue.records, key=lambda r: r.source):
        counts = []
        for marked in record.original.body.lists:
            number = len(marked.items)
            one, many = LIFTED[marked.kind][language]
            counts.append(f"{number} {one if number == 1 else many}")
        if counts:
            yield f"{record.source}: {', '.join(counts)}"


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    try:
        if len(arguments) > 1:
            raise WrongUse("python -m tools.check [CONTENT]")
        settings = settings_from(os.environ)
        content = Path(arguments[0] if arguments else os.environ.get("CONTENT") or "content")
        files = list(read_files(content))
        base = os.environ.get("BASE", "").strip()
        earlier = (
            [file for folder in FOLDERS for file in files_at(base, content, folder)] if base else []
        )
    except WrongUse as fault:
        print(fault, file=sys.stderr)
        return fault.exitcode
    loaded = load(files, settings.today, render=render)
    problems = ordered((*loaded.problems, *overwritten(loaded.catalogue, earlier)))
    for line in lifted(loaded.catalogue, settings.messages):
        print(line)
    if unknown := of_unknown_age(loaded.catalogue):
        one, many = UNKNOWN_AGE[settings.messages]
        print((one if unknown == 1 else many).format(n=unknown))
    sys.stdout.flush()
    print_problems(problems, settings)
    return 1 if failed(problems, settings) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
