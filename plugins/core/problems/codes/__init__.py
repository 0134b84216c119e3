"""Every kind of fault: its code, how grave it is, and what is said of it in each language.

A module is a family, which the first letter of its codes names. A sentence says what is wrong, a
hint what to do. Arguments stand in braces.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import (
    addresses,
    bodies,
    events,
    files,
    headers,
    history,
    maps,
    names,
    pages,
    recommendations,
    references,
    statements,
    surveys,
    translations,
    wording,
)
from .code import Code, Severity, Text
from .expected import EXPECTED
from .types import TYPES

__all__ = ["CODES", "EXPECTED", "TYPES", "Code", "Severity", "Text"]

_FAMILIES = (
    files,
    headers,
    translations,
    references,
    bodies,
    addresses,
    names,
    recommendations,
    events,
    history,
    statements,
    surveys,
    maps,
    wording,
    pages,
)

CODES: Mapping[str, Code] = {row.code: row for family in _FAMILIES for row in family.TABLE}
