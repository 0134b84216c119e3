"""The characters that the rules put in or look for, and where a number can begin."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"
EN_DASH, EM_DASH = "–", "—"

DIGITS = frozenset("0123456789")
DASHES = "\u2010\u2011–—\u2212-"
IN_NUMBERS = " \u00a0\u2009\u202f"
"""Spaces that may stand between the groups of a number; the thin ones stay as they are."""

BARRIER, ADDRESS, HIDDEN = "\uf8fd", "\uf8fe", "\uf8ff"
"""Stand for code and the like in the middle of a text, for an address, and for a sign of ours.

They are neither letter, digit nor space, so they end every number and word next to them."""

NUMBER_BEGAN = r"(?<![^\s(\[{<>\"'“”„‘’‚«»€$£§~≈].)"
"""After the first digit of a number: that nothing before it makes it part of something else.

It comes after the digit because a search for a digit is fast and one for a place isn't."""

CHANGING = frozenset(f"{DASHES}{NO_BREAK_SPACE} \"'“”„‟‘’‚‛")
"""The only characters that a rule may take away or put in."""
