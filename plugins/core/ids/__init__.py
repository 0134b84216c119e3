"""Writes missing ids into the text of a file, and touches nothing else in it.

Both functions keep line ends and a byte order mark, and change nothing the second time.
"""

from .bodies import write_ids
from .headers import write_header_ids

__all__ = ["write_header_ids", "write_ids"]
