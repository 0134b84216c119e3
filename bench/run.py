"""Measures our build, our check and plain Pelican's build of the same texts, in turn.

    python -m bench.run SIZE …

Prints a Markdown table and writes every single run to bench/results/. README.md tells how to
read them.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from .corpus import write

SMALL = 2000
"""Up to this size everything is run three times, above it once."""

BUILD_DATE = int(datetime(2026, 11, 1, tzinfo=UTC).timestamp())
RESULTS = Path(__file__).parent / "results"
PELICAN = (sys.executable, "-m", "pelican", "-o", "{folder}/output")

COMMANDS = {
    "Jatkumo": (*PELICAN, "{folder}/jatkumo", "-s", "pelicanconf.py"),
    "plain Pelican": (*PELICAN, "{folder}/pelican", "-s", "bench/plainconf.py"),
    "make check": (sys.executable, "-m", "tools.check", "{folder}/jatkumo"),
}
"""What is measured, in the folder of the corpus at hand."""


class Failed(Exception):
    """A measured command failed; the text is what it wrote to standard error."""


@dataclass(frozen=True)
class Run:
    """One run of one command. Times in seconds, memory in MiB (the largest single process)."""

    size: int
    command: str
    wall: float
    cpu: float
    memory: float
    pages: int

    @property
    def rate(self) -> float:
        """HTML files written in a second of wall time."""
        return self.pages / self.wall


def measure(
    size: int, name: str, folder: Path, commands: Mapping[str, Sequence[str]] = COMMANDS
) -> Run:
    """Runs a command once on the corpus in the folder, into an empty output folder."""
    output = folder / "output"
    shutil.rmtree(output, ignore_errors=True)
    command = [part.replace("{folder}", str(folder)) for part in commands[name]]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(BUILD_DATE)}
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=errors, env=environment
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            raise Failed(f"{name}: {errors.read().decode(errors='replace')[-2000:]}")
    # The system counts kibibytes, macOS bytes.
    memory = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    pages = sum(1 for _ in output.rglob("*.html"))
    return Run(size, name, wall, usage.ru_utime + usage.ru_stime, memory, pages)


def measure_size(size: int) -> list[Run]:
    """All the runs of a size: the commands in turn, so that a slow spell hits all of them."""
    with tempfile.TemporaryDirectory(prefix="jatkumo-bench-") as name:
        folder = Path(name)
        items = write(size, folder)
        print(f"{size}: {items} files", file=sys.stderr)
        rounds = 3 if size <= SMALL else 1
        return [measure(size, command, folder) for _ in range(rounds) for command in COMMANDS]


def table(runs: list[Run]) -> str:
    """A Markdown table of the medians, a row for each size and command."""
    rows = [
        "| size | command | runs | wall s | cpu s | peak MiB | HTML pages | pages/s"
        " | cpu ms/item |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for size in sorted({run.size for run in runs}):
        for command in COMMANDS:
            some = [run for run in runs if (run.size, run.command) == (size, command)]
            wall, cpu, memory, rate = (
                statistics.median(getattr(run, figure) for run in some)
                for figure in ("wall", "cpu", "memory", "rate")
            )
            pages = f"{some[0].pages} | {rate:.0f}" if some[0].pages else "– | –"
            rows.append(
                f"| {size} | {command} | {len(some)} | {wall:.2f} | {cpu:.2f} | {memory:.0f}"
                f" | {pages} | {1000 * cpu / size:.1f} |"
            )
    return "\n".join(rows)


def save(runs: list[Run]) -> Path:
    """Writes the runs and what they were run on; returns the file."""
    now = datetime.now(UTC)
    report = {
        "time": now.isoformat(timespec="seconds"),
        "machine": {
            "system": platform.system(),
            "processor": platform.machine(),
            "cores": os.cpu_count(),
            "python": platform.python_version(),
            "pelican": version("pelican"),
            "markdown": version("markdown"),
        },
        "runs": [asdict(run) for run in runs],
    }
    RESULTS.mkdir(exist_ok=True)
    file = RESULTS / f"{now:%Y%m%dT%H%M%SZ}.json"
    file.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return file


def main(arguments: list[str]) -> int:
    """Runs the command; 1 when a measured build fails, 2 for wrong use."""
    if not arguments or not all(size.isdecimal() and int(size) for size in arguments):
        print('make bench SIZES="100 1000"', file=sys.stderr)
        return 2
    runs: list[Run] = []
    try:
        for size in sorted(map(int, arguments)):
            runs += measure_size(size)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    print(table(runs))
    print(save(runs).relative_to(Path.cwd()), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
