"""Quotation marks, dashes, spaces and numbers as Finnish, Swedish and English set them.

Only quotation marks, dashes, hyphens and spaces ever change; a text that is already right comes
out as it went in, and setting twice is setting once. `rules.py` has the table of the rules.
"""

from .rules import set_text
from .tree import set_tree

__all__ = ["set_text", "set_tree"]
