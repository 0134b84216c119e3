"""`make ids`: writes the missing ids into the marked lists and the actions of the content.

    python -m tools.ids [CONTENT]

Exits 0 when done, 1 if a file couldn't be read or written, 2 for wrong use. Names each changed
file on standard output.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePosixPath

from plugins.bridge.editing import write_over
from plugins.bridge.report import print_problems
from plugins.bridge.source import WrongUse, read_files, settings_from
from plugins.core.body import Renderer
from plugins.core.ids import write_header_ids, write_ids
from plugins.core.problems import Place, Problem, ordered
from plugins.core.reading import SourceFile
from plugins.core.source import decode
from plugins.core.types import CONTENT_TYPES

_IN_HEADERS = {kind.folder: kind.identified for kind in CONTENT_TYPES if kind.folder}
WRITTEN = {
    "fi": ("{path}: 1 uusi tunnus", "{path}: {n} uutta tunnusta"),
    "en": ("{path}: 1 new id", "{path}: {n} new ids"),
}


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    try:
        if len(arguments) > 1:
            raise WrongUse("python -m tools.ids [CONTENT]")
        settings = settings_from(os.environ)
        content = Path(arguments[0] if arguments else os.environ.get("CONTENT") or "content")
        sources = list(read_files(content))
    except WrongUse as fault:
        print(fault, file=sys.stderr)
        return fault.exitcode
    renderer = Renderer()
    problems: list[Problem] = []
    for source in sources:
        place = Place(source.shown)
        if source.fault:
            problems.append(Problem.at(place, source.fault, reason=source.reason))
        elif source.path.endswith(".md"):
            problems += _write(content / source.path, source, place, renderer, settings.messages)
    print_problems(ordered(problems), settings)
    return 1 if problems else 0


def _write(
    file: Path, source: SourceFile, place: Place, renderer: Renderer, language: str
) -> list[Problem]:
    data = source.data or b""
    readable, problems = decode(place, data)
    if not readable:
        return problems
    text = data.decode("utf-8")
    keys = _IN_HEADERS.get(PurePosixPath(source.path).parts[0], ())
    written, number = write_header_ids(text, keys)
    written = write_ids(written, renderer)
    if written == text:
        return []
    try:
        write_over(file, written)
    except OSError as error:
        return [Problem.at(place, "F01", reason=error.strerror or type(error).__name__)]
    number += written.count("{: #") - text.count("{: #")
    one, many = WRITTEN[language]
    print((one if number == 1 else many).format(path=source.shown, n=number))
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
