"""What can be wrong with content, as values.

A `Problem` says where (path, line, column), what (a code and its arguments) and
nothing of how it is shown: `describe` gives the sentence in a language, so the
same problem can be printed in Finnish and English and compared in tests.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .codes import CODES, EXPECTED, TYPES, Code, Severity

__all__ = ["CODES", "Code", "Place", "Problem", "Severity", "count", "folded", "nearest", "ordered"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in a source file: path as shown to the editor, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1

    def at(self, line: int, column: int = 1) -> Place:
        """The given line and column of the same file."""
        return Place(self.path, line, column)


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in content at one place."""

    place: Place
    code: str
    arguments: tuple[tuple[str, str], ...] = ()

    @classmethod
    def at(cls, place: Place, code: str, **arguments: Any) -> Problem:
        """A problem of a code in the table; KeyError if there is no such code."""
        CODES[code]
        shown = tuple(sorted((name, printable(str(value))) for name, value in arguments.items()))
        return cls(place, code, shown)

    @property
    def severity(self) -> Severity:
        return CODES[self.code].severity

    @property
    def is_advice(self) -> bool:
        """Whether it is only told, and never stops a publishing."""
        return CODES[self.code].advice

    def describe(self, language: str) -> str:
        """`path:line:col: CODE sentence. hint.` in `fi` or `en`, always a single line."""
        text = CODES[self.code].text[language]
        values = dict(self.arguments)
        if "expected" in values:
            words = (EXPECTED[name][language] for name in values["expected"].split())
            values["expected"] = " ".join(words).replace("{keys}", values.get("keys", ""))
        for name in ("found_types", "wanted_types"):
            if name in values:
                values[name] = _types(values[name], language)
        lacks = any(f"{{{name}}}" in text.hint and not value for name, value in values.items())
        hint = text.otherwise if lacks else text.hint
        parts = [text.sentence.format(**values), hint.format(**values)]
        where = f"{printable(self.place.path)}:{self.place.line}:{self.place.column}"
        return f"{where}: {self.code} " + " ".join(part for part in parts if part)


def _types(names: str, language: str) -> str:
    """Names of types in words; a type that a site has added goes by its name."""
    return ", ".join(TYPES[n][language] if n in TYPES else n for n in names.split())


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems by path, line, column and code, each once."""
    return tuple(sorted(set(problems), key=lambda p: (p.place, p.code, p.arguments)))


def count(problems: Iterable[Problem]) -> tuple[int, int]:
    """The numbers of errors and of warnings."""
    severities = [problem.severity for problem in problems]
    return severities.count("error"), severities.count("warning")


def printable(text: str) -> str:
    """The text on one line, control and unencodable characters escaped, cut at 200 characters."""
    shown = "".join(
        f"\\u{ord(c):04x}" if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c
        for c in text[:200]
    )
    return shown + "…" if len(text) > 200 else shown


def folded(text: str) -> str:
    """The text without case and separators, to compare words that may be mistyped."""
    return "".join(c for c in text.casefold() if c.isalnum())


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like this one, ignoring case and separators, or an empty string."""
    by_fold = {folded(candidate): candidate for candidate in sorted(known, reverse=True)}
    found = difflib.get_close_matches(folded(word)[:80], list(by_fold), n=1, cutoff=0.6)
    return by_fold[found[0]] if found else ""
