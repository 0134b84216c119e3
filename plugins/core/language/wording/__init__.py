"""Judges the wording of running text: long sentences, unopened abbreviations, mixed spellings.

Pure functions over plain text in Finnish, Swedish and English. A page is a sequence of blocks, each
the text of a paragraph, list item or table cell. Where a rule can't know, it is silent: a missed
fault costs less than a false alarm.
"""

from .abbreviations import unopened_abbreviations
from .findings import LongSentence, MixedSpelling, UnopenedAbbreviation
from .sentences import long_sentences, sentences
from .spellings import mixed_spellings

__all__ = [
    "LongSentence",
    "MixedSpelling",
    "UnopenedAbbreviation",
    "long_sentences",
    "mixed_spellings",
    "sentences",
    "unopened_abbreviations",
]
