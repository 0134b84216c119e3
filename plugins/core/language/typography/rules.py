"""The rules in the order in which they are used, for each language."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import compounds, dashes, hiding, names, quotes, ranges, spaces, thousands

Rule = Callable[[str, str], str]
"""A text and its language → the text with one thing about it set."""

RULES: dict[str, tuple[Rule, ...]] = {
    "fi": (
        dashes.no_em_dash,
        ranges.numbers,
        names.ranges,
        quotes.closing_on_both_sides,
        dashes.pauses,
        compounds.of_many_words,
        spaces.before_sign,
        thousands.grouped,
        spaces.within_number,
        spaces.after_number,
        spaces.before_number,
        spaces.between_initials,
    ),
    "sv": (
        dashes.no_em_dash,
        ranges.numbers,
        names.ranges,
        quotes.closing_on_both_sides,
        dashes.pauses,
        spaces.before_sign,
        thousands.grouped,
        spaces.within_number,
        spaces.after_number,
        spaces.before_number,
        spaces.between_initials,
    ),
    "en": (
        ranges.numbers,
        names.ranges,
        quotes.english,
        dashes.pauses,
        spaces.within_number,
        spaces.after_number,
        spaces.before_number,
        spaces.between_initials,
    ),
}
"""A later rule sees what the earlier ones did: a range has closed up before a spaced hyphen is
taken for a pause, and a missing space is there before the thousands are counted. No rule looks past
an empty line, so that blocks of text can be set together with one between them."""

_ANYTHING_TO_SET = re.compile("[-0-9.\"'—–“„‟‘‚‛]")


def set_text(text: str, language: str) -> str:
    """A plain text as the language sets it; in a language without rules just as it is."""
    if language not in RULES or not _ANYTHING_TO_SET.search(text):
        return text
    shown, hidden = hiding.hide(text)
    for rule in RULES[language]:
        shown = rule(shown, language)
    return hiding.show(shown, hidden)
