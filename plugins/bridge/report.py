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
    "fi": "STRICT=1: varoituksetkin ovat virheitä.",
    "en": "STRICT=1: warnings are errors too.",
}
_PUBLISHING = {
    "fi": "Sivustoa ei julkaista, ennen kuin nämä varoitukset on korjattu: {codes}.",
    "en": "The site isn't published before these warnings are mended: {codes}.",
}


def failed(problems: Sequence[Problem], settings: BuildSettings) -> bool:
    """Whether the problems stop a build: any error, under STRICT any warning, and at a publishing
    any warning that is more than advice."""
    errors, warnings = count(problems)
    strict = settings.strict and warnings > 0
    return errors > 0 or strict or (settings.publishing and bool(_unpublishable(problems)))


def _unpublishable(problems: Sequence[Problem]) -> list[str]:
    return sorted({p.code for p in problems if p.severity == "warning" and not p.is_advice})


def print_problems(
    problems: Sequence[Problem],
    settings: BuildSettings,
    stream: TextIO | None = None,
    told: Sequence[Problem] = (),
) -> None:
    """Writes the problems, sorted as they come, and the counts on the last line.

    told: what has been written already; the counts hold it too.
    """
    stream = stream or sys.stderr
    lines = [problem.describe(settings.messages) for problem in problems]
    errors, warnings = count((*told, *problems))
    if settings.strict and warnings and not errors:
        lines.append(_STRICT[settings.messages])
    elif settings.publishing and (codes := _unpublishable(problems)) and not errors:
        lines.append(_PUBLISHING[settings.messages].format(codes=", ".join(codes)))
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
