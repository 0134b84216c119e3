"""A build goes to a folder beside the published one and takes its place at the end, or never."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .source import REPOSITORY, WrongUse

MARK = ".jatkumo"
"""A file at the root of every site we make: only such a folder is ever replaced."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Staging:
    """A new folder for one build of the site that is published at `output`."""

    def __init__(self, output: Path, content: Path) -> None:
        """Makes the folder; WrongUse when `output` holds something that isn't our site."""
        self.output = output.resolve()
        _refuse_others(self.output, content.resolve())
        self.folder = self.output.parent / f".{self.output.name}.jatkumo-{os.getpid()}"
        try:
            self.output.parent.mkdir(parents=True, exist_ok=True)
            _clear_leavings(self.output)
            self.folder.mkdir()
            (self.folder / MARK).write_text("jatkumo\n", encoding="ascii")
        except OSError as error:
            raise WrongUse(f"{self.output.parent}: {error.strerror}.") from error

    def promote(self, kept: Iterable[str] = ()) -> None:
        """Puts the finished build in place of the old one; `kept` names entries to carry over."""
        for name in kept:
            if (self.output / name).exists() and not (self.folder / name).exists():
                os.rename(self.output / name, self.folder / name)
        if not self.output.exists():
            os.rename(self.folder, self.output)
        elif not _exchanged(self.folder, self.output):
            old = self.folder.with_name(self.folder.name + "-old")
            os.rename(self.output, old)
            try:
                os.rename(self.folder, self.output)
            except OSError:
                os.rename(old, self.output)
                raise
            shutil.rmtree(old)
        self.discard()

    def discard(self) -> None:
        """Removes the folder and what was built in it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _refuse_others(output: Path, content: Path) -> None:
    inside = (content, REPOSITORY, Path.cwd())
    if (
        any(place == output or output in place.parents for place in inside)
        or content in output.parents
    ):
        raise WrongUse(
            f"{output}: tuloste ei voi olla sisällön tai ohjelman kansio (choose another OUTPUT)."
        )
    if output.exists() and not output.is_dir():
        raise WrongUse(f"{output}: tämä on tiedosto, ei kansio (this is a file, not a folder).")
    if output.is_dir() and any(output.iterdir()) and not (output / MARK).exists():
        raise WrongUse(
            f"{output}: kansiossa on muuta kuin Jatkumon tekemä sivusto, eikä sitä korvata; "
            "anna tyhjä kansio (the folder holds something else and isn't replaced)."
        )


def _clear_leavings(output: Path) -> None:
    """Folders that killed builds left beside the output; those of living builds stay."""
    for leaving in output.parent.glob(f".{output.name}.jatkumo-*"):
        number = leaving.name.rpartition("jatkumo-")[2].removesuffix("-old")
        if number.isdecimal() and not _alive(int(number)):
            shutil.rmtree(leaving, ignore_errors=True)


def _alive(process: int) -> bool:
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _exchanged(one: Path, other: Path) -> bool:
    """Swaps two folders in a single step where the system can (Linux's renameat2)."""
    with suppress(OSError, AttributeError):
        rename = ctypes.CDLL(None, use_errno=True).renameat2
        paths = (_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other))
        return rename(*paths, _RENAME_EXCHANGE) == 0
    return False
