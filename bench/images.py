"""Times what images and social cards add to a build, with nothing kept and with all kept.

    python -m bench.images [ITEMS [PHOTOS]]

Prints a Markdown table. Photos are of 12 megapixels, each on a news item of its own; they are the
same whenever they are drawn.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageDraw

from plugins.bridge.cache import PLACE

from .corpus import FOLDERS, write
from .run import PELICAN, Failed, Run, measure

WIDTH, HEIGHT = 4000, 3000
"""Of a photo, in pixels."""

COMMANDS = {
    "neither": (*PELICAN, "{folder}/jatkumo", "-s", "pelicanconf.py"),
    "cards": (*PELICAN, "{folder}/jatkumo", "-s", "publishconf.py"),
    "photos": (*PELICAN, "{folder}/jatkumo", "-s", "pelicanconf.py"),
}
"""What is measured, in this order: the photos are put into the texts before the last."""


def photo(number: int) -> Image.Image:
    """Soft colours, sixty things with edges, and the grain of a camera."""
    random = Random(number)
    colours = Image.frombytes("RGB", (40, 30), random.randbytes(40 * 30 * 3))
    image = colours.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    things = ImageDraw.Draw(image)
    for _ in range(60):
        x, y, size = random.randrange(WIDTH), random.randrange(HEIGHT), random.randrange(20, 600)
        things.ellipse((x, y, x + size, y + size), fill=tuple(random.randbytes(3)))
    half = WIDTH // 2, HEIGHT // 2
    grain = Image.frombytes("L", half, random.randbytes(half[0] * half[1]))
    grain = grain.resize(image.size, Image.Resampling.BILINEAR).point(lambda v: 118 + v // 12)
    return ImageChops.overlay(image, grain.convert("RGB"))


def put_photos(content: Path, count: int) -> None:
    """Draws photos into the folder of news, and shows each on an item of its own."""
    items = sorted((content / FOLDERS["news"]).glob("*.md"))
    for number, item in enumerate(items[:count]):
        photo(number).save(item.with_suffix(".jpg"), quality=92)
        with item.open("a", encoding="utf-8") as text:
            text.write(f"\n![Valokuva {number + 1}]({{attach}}{item.stem}.jpg)\n")


def runs(size: int, photos: int) -> Iterator[tuple[str, Run]]:
    """What was measured with, and each run."""
    with tempfile.TemporaryDirectory(prefix="jatkumo-bench-") as name:
        folder = Path(name)
        write(size, folder)
        os.environ |= {PLACE: str(folder / "cache"), "SITEURL": "https://ohjelma.example"}
        yield "no images, no cards", measure(size, "neither", folder, COMMANDS)
        for kept in ("empty", "full"):
            yield f"cards, cache {kept}", measure(size, "cards", folder, COMMANDS)
        put_photos(folder / "jatkumo", photos)
        for kept in ("empty", "full"):
            yield f"{photos} photos, cache {kept}", measure(size, "photos", folder, COMMANDS)


def main(arguments: list[str]) -> int:
    """Runs the command; 1 when a measured build fails, 2 for wrong use."""
    if len(arguments) > 2 or not all(argument.isdecimal() for argument in arguments):
        print("python -m bench.images [ITEMS [PHOTOS]]", file=sys.stderr)
        return 2
    size, photos = (*map(int, arguments), *(1000, 200)[len(arguments) :])
    print("| build | wall s | cpu s | peak MiB |\n|---|---:|---:|---:|")
    try:
        for what, run in runs(size, photos):
            print(f"| {what} | {run.wall:.1f} | {run.cpu:.1f} | {run.memory:.0f} |", flush=True)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
