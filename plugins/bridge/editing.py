"""Changes to editors' own files: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_over(file: Path, text: str) -> None:
    """Replaces a file's text and keeps its permissions; OSError when it can't be written.

    The text goes beside the file and then over it, so that an interruption can't leave half of it.
    """
    beside = file.with_name(f".{file.name}.jatkumo")
    try:
        beside.write_bytes(text.encode("utf-8"))
        beside.chmod(file.stat().st_mode & 0o777)
        os.replace(beside, file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
