"""A build goes to a folder beside the published one and takes its place at the end, or never."""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .source import REPOSITORY, WrongUse, said

MARK = ".jatkumo"
"""A file at the root of every site we make: only such a folder is ever replaced."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Staging:
    """A new folder for one build of the site that is published at `output`."""

    def __init__(self, output: Path, content: Path) -> None:
        """Makes the folder; WrongUse when `output` can't be, or must not be, replaced."""
        try:
            self.output = output.resolve()
            _refuse_others(self.output, content.resolve())
            self.output.parent.mkdir(parents=True, exist_ok=True)
            _clear_leavings(self.output)
            self.folder = self.output.with_name(f".{self.output.name}.jatkumo-{os.getpid()}")
            self.folder.mkdir()
        except OSError as error:
            raise WrongUse(f"{error.filename}: {error.strerror}.") from error

    def put(self, path: str, data: bytes) -> None:
        """Writes a file of the site, by its path below the site's folder."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def promote(self, kept: Iterable[str] = ()) -> None:
        """Puts the finished build in place of the old one; `kept` names entries to carry over."""
        (self.folder / MARK).write_text("jatkumo\n", encoding="ascii")
        old = self.folder
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
        # Only now, so that a failure above can't part them from the site they belong to.
        for name in kept:
            if (old / name).exists() and not (self.output / name).exists():
                os.rename(old / name, self.output / name)
        shutil.rmtree(old, ignore_errors=True)

    def discard(self) -> None:
        """Removes the folder and what was built in it, unless it has been promoted."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _refuse_others(output: Path, content: Path) -> None:
    inside = (content, REPOSITORY, Path.cwd())
    around = any(place == output or output in place.parents for place in inside)
    if around or content in output.parents:
        raise WrongUse(
            said(
                f"{output}: tuloste ei voi olla sisällön tai ohjelman kansio; anna toinen OUTPUT.",
                f"{output}: this is a folder of the content or the program; give another OUTPUT.",
            )
        )
    if output.exists() and not output.is_dir():
        raise WrongUse(
            said(
                f"{output}: tämä on tiedosto, ei kansio.",
                f"{output}: this is a file, not a folder.",
            )
        )
    if os.path.ismount(output):
        raise WrongUse(
            said(
                f"{output}: kansio on liitospiste, jota ei voi vaihtaa; anna kansio sen sisältä.",
                f"{output}: the folder is a mount point; give a folder inside it.",
            )
        )
    if output.is_dir() and any(output.iterdir()) and not (output / MARK).exists():
        raise WrongUse(
            said(
                f"{output}: kansiossa on muuta kuin Jatkumon tekemä sivusto, eikä sitä korvata;"
                " anna tyhjä kansio.",
                f"{output}: the folder holds something else and isn't replaced; give an empty one.",
            )
        )


def _clear_leavings(output: Path) -> None:
    """Folders that killed builds left beside the output; those of living builds stay.

    A site that was moved aside when its build was killed is put back.
    """
    for leaving in sorted(output.parent.glob(f".{glob.escape(output.name)}.jatkumo-*")):
        number = leaving.name.rpartition("jatkumo-")[2]
        if not number.removesuffix("-old").isdecimal() or _alive(int(number.removesuffix("-old"))):
            continue
        if number.endswith("-old") and not output.exists():
            os.rename(leaving, output)
        else:
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
