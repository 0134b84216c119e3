"""`make translated FILE=…`: marks a translation as made from the original as it is now.

    python -m tools.translated FILE [CONTENT]

Writes the digest of the original's texts into the translation's header, where `make check` and
the page compare it with the original's later on. Exits 0 when done, 1 if a file has errors or
can't be written, 2 for wrong use.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from plugins.bridge.editing import write_over
from plugins.bridge.report import print_problems
from plugins.bridge.source import WrongUse, read_files, settings_from
from plugins.core.digests import digest_of
from plugins.core.language import LANGUAGES
from plugins.core.lines import with_key
from plugins.core.problems import Problem, ordered
from plugins.core.reading import Draft, read
from plugins.core.records import Header
from plugins.core.types import CONTENT_TYPES

DONE = {
    "fi": "{path}: tehty alkutekstistä {original} ({digest})",
    "en": "{path}: made from {original} ({digest})",
}
USAGE = {
    "fi": "Anna käännös: make translated FILE=content/ohjelmat/malli.sv.md",
    "en": "Give a translation: make translated FILE=content/ohjelmat/malli.sv.md",
}
UNKNOWN = {
    "fi": "{file}: tämä ei ole kansion {content} käännös, jolla on alkuteksti.",
    "en": "{file}: this is no translation in {content} that has an original.",
}


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    try:
        settings = settings_from(os.environ)
        if len(arguments) not in (1, 2) or not arguments[0]:
            raise WrongUse(USAGE[settings.messages])
        content = Path(arguments[1] if len(arguments) > 1 else "content")
        problems: list[Problem] = []
        drafts = read(read_files(content), CONTENT_TYPES, problems).drafts
        translation, original = _pair(drafts, Path(arguments[0]), content, settings.messages)
    except WrongUse as fault:
        print(fault, file=sys.stderr)
        return fault.exitcode
    faults = [p for p in problems if p.place.path in (translation.place.path, original.place.path)]
    if original.header is None or translation.header is None:
        print_problems(ordered(faults), settings)
        return 1
    assert isinstance(original.header, Header)
    digest = digest_of(original.header, original.text)
    file = content / translation.path
    text = file.read_bytes().decode("utf-8")
    try:
        write_over(file, with_key(text, "translated_from", digest))
    except OSError as error:
        place = translation.place
        print_problems([Problem.at(place, "F01", reason=error.strerror or str(error))], settings)
        return 1
    names = {"path": translation.place.path, "original": original.place.path}
    print(DONE[settings.messages].format(**names, digest=digest))
    return 0


def _pair(
    drafts: tuple[Draft, ...], file: Path, content: Path, language: str
) -> tuple[Draft, Draft]:
    """The translation that a file is, and its original; WrongUse if it isn't one."""
    wanted = file.resolve()
    for draft in drafts:
        if draft.lang != LANGUAGES[0] and (content / draft.path).resolve() == wanted:
            for other in drafts:
                key = (other.type, other.id, other.lang)
                if key == (draft.type, draft.id, LANGUAGES[0]):
                    return draft, other
    raise WrongUse(UNKNOWN[language].format(file=file, content=content))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
