"""Runs pagefind, the engine of the search, and keeps of its work what pages of ours load."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import cbor2
from pagefind.service import get_executable

UNUSED = ("*-ui.*", "*-highlight.js", "*-worker.js", "wasm.unknown.pagefind")
LONGEST = 600
"""Seconds after which the engine has stuck; ten thousand pages take it some twenty."""

_MARK = b"pagefind_dcd"
_FILTERS, _SORTS = 3, 4
"""Where the metadata of a language list them."""


class PagefindFailed(Exception):
    """The index couldn't be made; the text says why, in the engine's words."""


def index(folder: Path, pages: str) -> Path:
    """Indexes the pages below `folder / pages`; the folder of the index, inside `folder`.

    The same pages give the same bytes.
    """
    made = folder / "index"
    _run(["--site", pages, "--output-path", made.name, "--quiet"], folder)
    for pattern in UNUSED:
        for file in made.glob(pattern):
            file.unlink()
    _set_in_order(made)
    return made


def _run(arguments: list[str], folder: Path) -> None:
    # The engine's own variables could send the index elsewhere.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PAGEFIND_")}
    try:
        command = [get_executable(), *arguments]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=LONGEST
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise PagefindFailed(str(fault)) from fault
    if done.returncode:
        raise PagefindFailed(done.stderr.strip() or f"pagefind: {done.returncode}")


def _set_in_order(made: Path) -> None:
    """Languages, filters and their values, which the engine (1.5) writes in an order that changes
    from run to run, are sorted; files are named anew by what they hold."""
    names = {}
    for file in sorted(made.glob("filter/*.pf_filter")):
        name, values = _read(file)
        language = file.stem.partition("_")[0]
        names[file.stem] = _write(file, f"{language}_", 7, [name, sorted(values)])
    entry = made / "pagefind-entry.json"
    told = json.loads(entry.read_bytes())
    for language, about in told["languages"].items():
        file = made / f"pagefind.{about['hash']}.pf_meta"
        data = _read(file)
        data[_FILTERS] = sorted([name, names[stem]] for name, stem in data[_FILTERS])
        data[_SORTS] = sorted(data[_SORTS])
        stem = _write(file, f"pagefind.{language}_", 10, data)
        about["hash"] = stem.removeprefix("pagefind.")
    entry.write_text(json.dumps(told, sort_keys=True), encoding="utf-8")


def _read(file: Path) -> Any:
    return cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(_MARK))


def _write(file: Path, prefix: str, digits: int, data: Any) -> str:
    """Writes data in the place of a file, under a name made of them; the name's stem."""
    packed = _MARK + cbor2.dumps(data)
    stem = f"{prefix}{hashlib.sha256(packed).hexdigest()[:digits]}"
    file.unlink()
    file.with_name(f"{stem}{file.suffix}").write_bytes(gzip.compress(packed, 9, mtime=0))
    return stem
