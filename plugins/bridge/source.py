"""Reads the content folder and the settings of a build; knows nothing of Pelican.

This is the one place where the file system, the clock and the environment are asked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from plugins.core.images import is_image
from plugins.core.reading import SourceFile, is_ignored, is_page, is_read
from plugins.core.source import LARGEST_FILE

from .images import look_at

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class BuildSettings:
    """What a build depends on besides the content.

    today: the build date. messages: the language of messages, `fi` or `en`.
    strict: whether warnings count as errors. publishing: whether they do but for advice.
    """

    today: date
    messages: str = "fi"
    strict: bool = False
    publishing: bool = False


class WrongUse(Exception):
    """The command was given something it can't work with; the text says what."""

    exitcode = 2


def said(finnish: str, english: str) -> str:
    """A sentence in the language of messages: LANG_UI, and Finnish if it names none."""
    return english if os.environ.get("LANG_UI", "").strip() == "en" else finnish


def settings_from(environment: Mapping[str, str]) -> BuildSettings:
    """The build's settings by SOURCE_DATE_EPOCH, LANG_UI and STRICT; WrongUse if unreadable."""
    messages = environment.get("LANG_UI", "").strip() or "fi"
    if messages not in ("fi", "en"):
        raise WrongUse(f"LANG_UI={messages}: anna fi tai en (give fi or en).")
    epoch = environment.get("SOURCE_DATE_EPOCH", "").strip()
    try:
        today = datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()
    except (ValueError, OverflowError, OSError):
        raise WrongUse(
            said(
                f"SOURCE_DATE_EPOCH={epoch}: anna sekunnit vuodesta 1970.",
                f"SOURCE_DATE_EPOCH={epoch}: give seconds since 1970.",
            )
        ) from None
    strict = environment.get("STRICT", "").strip().lower() not in ("", "0", "no", "false")
    return BuildSettings(today, messages, strict)


def read_files(content: Path) -> Iterator[SourceFile]:
    """Every file below the content folder; what can't be read comes with the reason."""
    if not content.is_dir():
        raise WrongUse(said(f"{content}: kansiota ei ole.", f"{content}: there is no such folder."))
    files = list(_walk(content, "", shown_root(content)))
    if not any(is_page(file.path) for file in files):
        raise WrongUse(
            said(
                f"{content}: kansiossa ei ole yhtään sivua.",
                f"{content}: the folder holds no pages.",
            )
        )
    yield from files


def shown_root(content: Path) -> str:
    """How the editor knows the folder: from the repository for its own content, else as given."""
    try:
        inside = content.resolve().relative_to(REPOSITORY)
    except ValueError:
        return content.as_posix().rstrip("/")
    return (
        inside.as_posix()
        if not content.is_absolute() or inside == Path("content")
        else content.as_posix()
    )


def _walk(folder: Path, path: str, shown: str) -> Iterator[SourceFile]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield SourceFile(path or ".", shown, fault="F01", reason=_reason(error))
        return
    for entry in entries:
        if is_ignored(entry.name):
            continue
        inner, inner_shown = f"{path}{entry.name}", f"{shown}/{entry.name}"
        if entry.is_symlink():
            # It could lead anywhere on the machine that builds, and what it leads to be published.
            yield SourceFile(inner, inner_shown, fault="F09")
        elif entry.is_dir():
            yield from _walk(Path(entry.path), f"{inner}/", inner_shown)
        else:
            yield _file(Path(entry.path), inner, inner_shown)


def _file(file: Path, path: str, shown: str) -> SourceFile:
    try:
        if not file.is_file():
            return SourceFile(path, shown, fault="F01", reason="not a regular file")
        with file.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if is_image(path) and size:
                picture, flaw = look_at(stream, path)
                return SourceFile(path, shown, size=size, picture=picture, flaw=flaw)
            # One byte more than is read of a page, so that a larger one is known to be too large.
            data = stream.read(LARGEST_FILE + 1) if is_read(path) else None
            return SourceFile(path, shown, data, size=size)
    except OSError as error:
        return SourceFile(path, shown, fault="F01", reason=_reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
