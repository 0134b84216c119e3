"""`make serve`: builds the site, shows it on this machine and rebuilds it when something changes.

Each build is a process of its own, so that changed plugins are read anew. A failed build prints
its problems and leaves the site as it was.
"""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

from watchfiles import watch

SOURCES = ("theme", "plugins")
SETTINGS = ("pelicanconf.py", "publishconf.py")

TEXTS = {
    "fi": {
        "no_content": "Kansiota ”{folder}” ei ole. Anna sisällön kansio: make serve CONTENT=kansio",
        "bad_port": "PORT on luku väliltä 0–65535, ei ”{port}”.",
        "port_taken": "Portti {port} on jo käytössä. Valitse toinen: make serve PORT={other}",
        "no_port": "Porttia {port} ei saatu avattua: {reason}.",
        "address": "Sivusto: {address} (Ctrl-C lopettaa)",
        "built": "{clock} Koottu, {seconds} s.",
        "failed": "{clock} Kokoaminen ei onnistunut: korjaa yllä kerrotut virheet."
        " Sivusto on ennallaan.",
        "nothing_yet": "Sivustoa ei ole vielä saatu koottua. Syy on päätteessä.",
        "not_found": "Sivua ei ole.",
    },
    "en": {
        "no_content": "There is no folder “{folder}”. Name the content: make serve CONTENT=folder",
        "bad_port": "PORT is a number from 0 to 65535, not “{port}”.",
        "port_taken": "Port {port} is in use. Choose another: make serve PORT={other}",
        "no_port": "Port {port} can't be opened: {reason}.",
        "address": "The site: {address} (Ctrl-C ends)",
        "built": "{clock} Built, {seconds} s.",
        "failed": "{clock} The build failed: mend the errors above. The site is as it was.",
        "nothing_yet": "The site has not been built yet. The reason is in the terminal.",
        "not_found": "There is no such page.",
    },
}


def say(key: str, **values: object) -> None:
    print(text(key).format(**values), file=sys.stderr, flush=True)


def text(key: str) -> str:
    return TEXTS["en" if os.environ.get("LANG_UI") == "en" else "fi"][key]


class Handler(SimpleHTTPRequestHandler):
    """Serves the finished files as a web server would: with their charset and our 404 page."""

    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".atom": "application/atom+xml",
        ".css": "text/css",
        ".csv": "text/csv",
        ".html": "text/html",
        ".ics": "text/calendar",
        ".js": "text/javascript",
        ".json": "application/json",
        ".md": "text/markdown",
        ".rss": "application/rss+xml",
        ".svg": "image/svg+xml",
        ".txt": "text/plain",
        ".vcf": "text/vcard",
        ".webp": "image/webp",
        ".xml": "application/xml",
    }

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        kind = super().guess_type(path)
        textual = kind.startswith("text/") or kind.endswith(("xml", "json"))
        return f"{kind}; charset=utf-8" if textual else kind

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        kind, body = self._missing_page()
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _missing_page(self) -> tuple[str, bytes]:
        site = Path(self.directory)
        try:
            return "text/html; charset=utf-8", (site / "404.html").read_bytes()
        except OSError:
            words = text("not_found" if site.is_dir() else "nothing_yet")
            return "text/plain; charset=utf-8", f"{words}\n".encode()

    def log_message(self, format: str, *args: object) -> None:
        """Requests aren't news; the terminal belongs to the build's problems."""


def build(content: str, output: str) -> None:
    """Builds once, in a session of its own: Ctrl-C is for this program, which ends the build."""
    began = time.monotonic()
    command = [sys.executable, "-m", "pelican", content, "-o", output, "-s", "pelicanconf.py"]
    process = subprocess.Popen(command, start_new_session=True)
    try:
        failed = process.wait()
    except BaseException:
        process.terminate()
        process.wait()
        raise
    seconds = format(time.monotonic() - began, ".1f")
    if os.environ.get("LANG_UI") != "en":
        seconds = seconds.replace(".", ",")
    say("failed" if failed else "built", clock=f"{datetime.now():%H.%M.%S}", seconds=seconds)


def changes(content: str) -> Iterator[None]:
    """Yields once at the start and after each burst of changes in what the site is made of.

    The settings are looked at by their times, because a watched file that an editor replaces
    falls out of the watch.
    """
    before = None
    folders = [content, *(folder for folder in SOURCES if Path(folder).is_dir())]
    for changed in watch(*folders, yield_on_timeout=True, rust_timeout=250):
        now = [path.stat().st_mtime_ns for path in map(Path, SETTINGS) if path.exists()]
        if changed or now != before:
            before = now
            yield


def listen(output: Path, port: str) -> ThreadingHTTPServer | None:
    """The server, already listening; nothing, with a sentence, when the port can't be had."""
    if not (port.isdecimal() and int(port) < 65536):
        say("bad_port", port=port)
        return None
    try:
        return ThreadingHTTPServer(
            ("127.0.0.1", int(port)), partial(Handler, directory=str(output))
        )
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            say("port_taken", port=port, other=int(port) % 65535 + 1)
        else:
            say("no_port", port=port, reason=error.strerror)
        return None


def main(content: str = "content", output: str = "output") -> int:
    """Serves until it is stopped; 2 when the folder or the port won't do."""
    if not Path(content).is_dir():
        say("no_content", folder=content)
        return 2
    server = listen(Path(output).resolve(), os.environ.get("PORT", "8000"))
    if server is None:
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    Thread(target=server.serve_forever, daemon=True).start()
    say("address", address=f"http://127.0.0.1:{server.server_port}/")
    try:
        for _ in changes(content):
            build(content, output)
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
