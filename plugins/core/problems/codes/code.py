"""A row of the table of codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Text:
    """What is said of a fault in one language. `otherwise` is the hint when an argument of the hint
    is empty."""

    sentence: str
    hint: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """advice: a warning that doesn't stop a publishing, since the page is whole without it."""

    code: str
    severity: Severity
    text: Mapping[str, Text]
    advice: bool = False


def error(code: str, fi: tuple[str, ...], en: tuple[str, ...]) -> Code:
    """A fault that stops the build: (sentence, hint, otherwise) in Finnish and in English."""
    return Code(code, "error", {"fi": Text(*fi), "en": Text(*en)})


def warning(code: str, fi: tuple[str, ...], en: tuple[str, ...]) -> Code:
    """A fault that drafts can live with, but that isn't published."""
    return Code(code, "warning", {"fi": Text(*fi), "en": Text(*en)})


def advice(code: str, fi: tuple[str, ...], en: tuple[str, ...]) -> Code:
    """A warning that is only told; under STRICT it stops a check, but never a publishing."""
    return Code(code, "warning", {"fi": Text(*fi), "en": Text(*en)}, advice=True)
