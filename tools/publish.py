"""`make publish SITEURL=…`: checks the site's address and builds with publishconf.py."""

from __future__ import annotations

import os
import re
import sys
from urllib.parse import urlsplit

USAGE = {
    "fi": "Anna sivuston osoite: make publish SITEURL=https://www.esimerkki.fi",
    "en": "Give the site's address: make publish SITEURL=https://www.example.org",
}
NOT_AN_ADDRESS = {
    "fi": "SITEURL ei kelpaa: ”{given}”. Osoite alkaa https:// tai http:// eikä siinä ole"
    " kyselyä, ankkuria eikä tunnuksia.",
    "en": "SITEURL won't do: “{given}”. An address begins with https:// or http:// and has no"
    " query, fragment or user name.",
}


def site_address(given: str) -> str | None:
    """The address without the slashes at its end; nothing if a site can't stand there."""
    if not re.fullmatch(r"[\x21-\x7e\u00a1-\uffff]+", given) or set(given) & set("?#@\"'<>\\"):
        return None
    try:
        parts = urlsplit(given)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return given.rstrip("/") if usable else None


def main(content: str = "content", output: str = "public") -> int:
    """Becomes the build, whose exit code it thus has; 2 when the address is missing or wrong."""
    given = os.environ.get("SITEURL", "").strip()
    address = site_address(given)
    if not address:
        language = "en" if os.environ.get("LANG_UI") == "en" else "fi"
        if given:
            print(NOT_AN_ADDRESS[language].format(given=given), file=sys.stderr)
        print(USAGE[language], file=sys.stderr)
        return 2
    command = [sys.executable, "-m", "pelican", content, "-o", output, "-s", "publishconf.py"]
    os.execve(sys.executable, command, {**os.environ, "SITEURL": address})


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
