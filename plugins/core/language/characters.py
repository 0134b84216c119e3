"""Characters that no text of the site may hold, written as such or as a character reference."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]"
)
"""Control characters, halves of pairs, and private use: the core's own marks are of those."""

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")


def name_of(character: str) -> str:
    """How a character without a shape is told to people: U+0007."""
    return f"U+{ord(character):04X}"


def without_forbidden_references(html: str) -> tuple[str, list[tuple[str, str]]]:
    """The HTML with U+FFFD for references to forbidden characters; (as written, name) of each."""
    found: list[tuple[str, str]] = []

    def checked(match: re.Match[str]) -> str:
        number = int(match[1][-9:], 16) if match[1] else int(match[2][-9:])
        if number <= 0x10FFFF and not FORBIDDEN.fullmatch(chr(number)):
            return match[0]
        found.append((match[0], f"U+{number:04X}"))
        return "\ufffd"

    return _REFERENCE.sub(checked, html), found
