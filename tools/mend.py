"""`make mend`: takes unseen characters out of the content and puts letters in pieces together.

    python -m tools.mend [CONTENT]

Changes nothing else in a file, and names each that it changed on standard output. Exits 0 when
done, 1 if a file couldn't be read or written, 2 for wrong use.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from plugins.bridge.editing import write_over
from plugins.bridge.report import print_problems
from plugins.bridge.source import WrongUse, read_files, settings_from
from plugins.core.language.characters import cleaned
from plugins.core.problems import Place, Problem, ordered
from plugins.core.source import decode

MENDED = {"fi": "{path}: korjattu", "en": "{path}: mended"}


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    try:
        if len(arguments) > 1:
            raise WrongUse("python -m tools.mend [CONTENT]")
        settings = settings_from(os.environ)
        content = Path(arguments[0] if arguments else os.environ.get("CONTENT") or "content")
        sources = [source for source in read_files(content) if source.data is not None]
    except WrongUse as fault:
        print(fault, file=sys.stderr)
        return fault.exitcode
    problems: list[Problem] = []
    for source in sources:
        place = Place(source.shown)
        text, faults = decode(place, source.data or b"")
        if not text:
            problems += faults
            continue
        mark, written = "", (source.data or b"").decode("utf-8")
        if written.startswith("\ufeff"):
            mark, written = written[0], written[1:]
        if (mended := cleaned(written)) != written:
            try:
                write_over(content / source.path, mark + mended)
                print(MENDED[settings.messages].format(path=source.shown))
            except OSError as error:
                problems.append(Problem.at(place, "F01", reason=error.strerror or str(error)))
    print_problems(ordered(problems), settings)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
