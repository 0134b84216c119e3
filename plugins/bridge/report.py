"""Problems as an editor sees them: one to a line on standard error, then the counts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TextIO

from plugins.core.problems import Problem, count

from .source import BuildSettings

_COUNTS = {
    "fi": (
        "{errors} {error}, {warnings} {warning}.",
        ("virhe", "virhettä"),
        ("varoitus", "varoitusta"),
    ),
    "en": ("{errors} {error}, {warnings} {warning}.", ("error", "errors"), ("warning", "warnings")),
}
_STRICT = {
    "fi": "STRICT=1: varoituksetkin estävät julkaisun.",
    "en": "STRICT=1: warnings prevent publishing too.",
}


def failed(problems: Sequence[Problem], settings: BuildSettings) -> bool:
    """Whether the problems stop a build: any error, and under STRICT any warning."""
    errors, warnings = count(problems)
    return errors > 0 or (settings.strict and warnings > 0)


def print_problems(
    problems: Sequence[Problem], settings: BuildSettings, stream: TextIO | None = None
) -> None:
    """Writes the problems, sorted as they come, and the counts on the last line."""
    stream = stream or sys.stderr
    lines = [problem.describe(settings.messages) for problem in problems]
    errors, warnings = count(problems)
    if settings.strict and warnings and not errors:
        lines.append(_STRICT[settings.messages])
    pattern, error, warning = _COUNTS[settings.messages]
    lines.append(
        pattern.format(
            errors=errors,
            error=error[errors != 1],
            warnings=warnings,
            warning=warning[warnings != 1],
        )
    )
    encoding = stream.encoding or "utf-8"
    for line in lines:
        print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)
