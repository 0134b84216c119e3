"""What is slow to make and always comes out the same, kept between builds.

A build gives the same bytes with and without it; a folder that can't be written is done without.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from .source import REPOSITORY

PLACE = "JATKUMO_CACHE"
"""The environment's name for the folder, where it isn't .cache in the checkout."""

_DIGEST = hashlib.sha256().digest_size


class Cache:
    """Bytes by a key that tells all that they are made from."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """What is kept; None if nothing is, or if it isn't as it was put there."""
        with suppress(OSError):
            kept = self._file(key).read_bytes()
            digest, data = kept[:_DIGEST], kept[_DIGEST:]
            return data if hashlib.sha256(data).digest() == digest else None
        return None

    def put(self, key: str, data: bytes) -> None:
        """Keeps bytes, whole or not at all."""
        file = self._file(key)
        beside = file.with_suffix(f".{os.getpid()}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(hashlib.sha256(data).digest() + data)
            os.replace(beside, file)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / name[:2] / name


def own_cache() -> Cache:
    """The cache of this checkout, or of the folder that the environment names."""
    return Cache(Path(os.environ.get(PLACE) or REPOSITORY / ".cache"))
