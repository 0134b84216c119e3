"""A site served as we tell publishers to serve it: compressed, under a strict content policy."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""What docs/julkaiseminen.md tells publishers to send. The search alone runs a script and connects
to its index; checkers such as Lighthouse read robots.txt from within any page."""

_COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".xml")


class _Handler(SimpleHTTPRequestHandler):
    """Files below `mount` in the address; anything else answers 404 with the site's own page."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, mount: str, **kwargs: object) -> None:
        self.mount = mount
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        site = Path(self.directory)
        file = site / path.removeprefix(f"{self.mount}/").lstrip("/")
        if file.is_dir():
            file /= "index.html"
        if path.startswith(f"{self.mount}/") and file.is_file():
            self._send(HTTPStatus.OK, file)
        else:
            self._send(HTTPStatus.NOT_FOUND, site / "404.html")

    def _send(self, code: HTTPStatus, file: Path) -> None:
        body = file.read_bytes()
        self.send_response(code)
        kind = self.guess_type(str(file))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if "text" in kind else kind)
        if file.suffix in _COMPRESSED:
            body = gzip.compress(body, 9, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        hashed = "/theme/" in self.path
        self.send_header("Cache-Control", "max-age=31536000, immutable" if hashed else "no-cache")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """The tests say what they saw."""


@contextmanager
def serving(folder: Path, mount: str = "") -> Iterator[str]:
    """Serves a built site on this machine below `mount` (`/ohjelma`); gives its address."""
    handler = partial(_Handler, directory=str(folder), mount=mount)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{mount}"
    finally:
        server.shutdown()
        server.server_close()
