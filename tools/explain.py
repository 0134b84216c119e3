"""`make explain CODE=W01`: why a message is given and what to do about it.

    python -m tools.explain CODE

Prints the message and its section of docs/viestit.md, or of docs/messages.md for LANG_UI=en. Exits
0 when there is such a code, 2 when there isn't.
"""

from __future__ import annotations

import os
import re
import sys
from collections import defaultdict
from pathlib import Path

from plugins.bridge.source import REPOSITORY, WrongUse, settings_from
from plugins.core.problems import CODES, nearest

FILES = {"fi": Path("docs/viestit.md"), "en": Path("docs/messages.md")}
USAGE = {
    "fi": "Anna viestin koodi: make explain CODE=W01",
    "en": "Give the code of a message: make explain CODE=W01",
}
UNKNOWN = {
    "fi": "Koodia {code} ei ole. Tarkoititko: {suggestion}?",
    "en": "There is no code {code}. Did you mean: {suggestion}?",
}
_SECTION = re.compile(r"^## (\w\d\d)\n+(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def explanations(language: str) -> dict[str, str]:
    """Code → what is said of it at length, in Markdown, in the order of the file."""
    text = (REPOSITORY / FILES[language]).read_text(encoding="utf-8")
    return {code: section.strip() for code, section in _SECTION.findall(text)}


def _plain(text: str) -> str:
    """A sentence of the table with … for what a message would fill in."""
    return text.format_map(defaultdict(lambda: "…"))


def main(arguments: list[str]) -> int:
    """Runs the command; returns its exit code."""
    try:
        language = settings_from(os.environ).messages
        code = arguments[0].strip().upper() if arguments else ""
        if not code:
            raise WrongUse(USAGE[language])
        if code not in CODES:
            suggestion = nearest(code, CODES) or code[:1] + "01"
            raise WrongUse(UNKNOWN[language].format(code=code, suggestion=suggestion))
    except WrongUse as fault:
        print(fault, file=sys.stderr)
        return fault.exitcode
    text = CODES[code].text[language]
    print(f"{code}  {_plain(text.sentence)} {_plain(text.hint)}".rstrip(), end="\n\n")
    print(explanations(language)[code])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
