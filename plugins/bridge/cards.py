"""Draws social cards in the site's colours, on all processors when there are many."""

from __future__ import annotations

import os
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from io import BytesIO
from operator import attrgetter
from pathlib import Path

import font_source_serif_pro
import PIL
from PIL import Image, ImageChops, ImageDraw, ImageFont, features
from unidecode import unidecode

from plugins.core.language.hyphenation import SOFT_HYPHEN
from plugins.core.pages.cards import RECIPE, SIZE, Card

from .cache import Cache
from .staging import Staging

PAPER, INK, SIGNAL = (0xFC, 0xFC, 0xFA), (0x15, 0x17, 0x1F), (0x2A, 0x35, 0xC2)
"""The light half of theme/static/css/tokens.css."""

WORTH_IT = 40
"""Cards below which one process is done before others have started."""

EDGE = 80
"""Pixels between a card's edge and its words."""
ROOM = SIZE[0] - 2 * EDGE
"""Pixels in a line of words."""
MOST_LETTERS = 1000
"""More letters than any card holds; what follows them isn't measured."""
TITLE_TOP, TITLE_HEIGHT = 150, 310
SIZES = (88, 76, 66, 58, 50, 44)
"""Pixels of the title's letters, the largest that fits first."""
LEADING = 1.16
UNDIVIDED = 58
"""The size down to which a title is made smaller rather than its words divided."""

_LABEL_TOP, _LINE, _SITE_TOP, _SMALL = 76, 510, 550, 34
_FONTS = Path(font_source_serif_pro.__file__).parent / "files"
_BOLD = "SourceSerifPro-Semibold.otf"
_INK_LEVELS, _SIGNAL_LEVELS = 8, 7
_VERSION = f"{PIL.__version__} {features.version('freetype2')}"

Measure = Callable[[str, int], float]
"""(text, size of its letters) → its width, in pixels."""


def draw_each(cards: Iterable[Card], kept: Cache, staging: Staging) -> None:
    """Publishes the cards; what is kept isn't drawn."""
    missing: list[Card] = []
    for card in sorted(set(cards), key=attrgetter("path")):
        if (data := kept.get(_key(card))) is None:
            missing.append(card)
        else:
            staging.put(card.path, data)
    for card, data in zip(missing, _drawn(missing), strict=True):
        kept.put(_key(card), data)
        staging.put(card.path, data)


def _key(card: Card) -> str:
    return f"card {RECIPE} {_VERSION} {card}"


def _drawn(cards: Sequence[Card]) -> Iterator[bytes]:
    processes = os.cpu_count() or 1
    if processes == 1 or len(cards) < WORTH_IT:
        yield from map(draw, cards)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(draw, cards, chunksize=-(-len(cards) // (processes * 4)))


def draw(card: Card) -> bytes:
    """The card as a PNG of sixteen colours."""
    ink, signal = Image.new("L", SIZE), _line(card.stations, card.station).copy()
    on_ink, on_signal = ImageDraw.Draw(ink), ImageDraw.Draw(signal)
    on_signal.text((EDGE, _LABEL_TOP), _small(card.label), 255, _font(_SMALL))
    title = _drawable(card.title)
    size, lines = fit(title, measure)
    top = TITLE_TOP + (TITLE_HEIGHT - size * LEADING * len(lines)) / 2
    for number, line in enumerate(lines):
        on_ink.text((EDGE, round(top + number * size * LEADING)), line, 255, _font(size))
    on_ink.text((EDGE, _SITE_TOP), _small(card.site), 255, _font(_SMALL))
    return _png(ink, signal)


def _small(text: str) -> str:
    """A text for a single line of small letters, cut short if it is longer."""
    shown = _drawable(text)
    return shown if measure(shown, _SMALL) <= ROOM else _cut(shown, _SMALL, measure)


def measure(text: str, size: int) -> float:
    """The width of a text in the card's face."""
    return _font(size).getlength(text)


def fit(title: str, width: Measure) -> tuple[int, list[str]]:
    """The size of a title's letters and its lines: as large as it can be, its words whole if they
    are then large enough, else divided at their soft hyphens, and cut short if all else fails."""
    title = title[:MOST_LETTERS]
    whole = title.replace(SOFT_HYPHEN, "")
    for size in SIZES:
        lines = _wrapped(whole, ROOM, size, width)
        if size >= UNDIVIDED and _fits(lines, ROOM, size, width):
            return size, _balanced(whole, lines, ROOM, size, width)
    for size in SIZES:
        lines = _wrapped(title, ROOM, size, width)
        if _fits(lines, ROOM, size, width):
            return size, lines
    size = SIZES[-1]
    lines = _wrapped(title, ROOM, size, width, anywhere=True)
    most = _most_lines(size)
    if len(lines) > most:
        lines[most - 1 :] = [_cut(lines[most - 1], size, width)]
    return size, lines


def _cut(line: str, size: int, width: Measure) -> str:
    """The beginning of a line, with an ellipsis that fits on it."""
    letters = _letters_within(line, ROOM - width("…", size), size, width)
    return f"{line[:letters].rstrip()}…"


def _most_lines(size: int) -> int:
    return int(TITLE_HEIGHT / (size * LEADING))


def _fits(lines: Sequence[str], room: float, size: int, width: Measure) -> bool:
    return len(lines) <= _most_lines(size) and all(width(line, size) <= room for line in lines)


def _wrapped(
    text: str, room: float, size: int, width: Measure, anywhere: bool = False
) -> list[str]:
    """Lines as full as they go. A word is divided only if it is wider than a line: at its soft
    hyphens, or `anywhere` if it has none. No-break spaces don't break."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):
        plain = word.replace(SOFT_HYPHEN, "")
        joined = f"{lines[-1]} {plain}" if lines else plain
        if lines and width(joined, size) <= room:
            lines[-1] = joined
        elif width(plain, size) <= room:
            lines.append(plain)
        else:
            lines += _divided(word, room, size, width, anywhere)
    return [line.replace("\u00a0", " ") for line in lines]


def _divided(word: str, room: float, size: int, width: Measure, anywhere: bool) -> list[str]:
    """A word that is wider than a line, on as many lines as it needs."""
    lines = [""]
    for part in word.split(SOFT_HYPHEN):
        if not lines[-1] or width(f"{lines[-1]}{part}-", size) <= room:
            lines[-1] += part
        else:
            lines[-1] += "-"
            lines.append(part)
        while anywhere and width(lines[-1], size) > room:
            cut = _letters_within(lines[-1], room, size, width)
            lines[-1:] = [lines[-1][:cut], lines[-1][cut:]]
    return lines


def _letters_within(text: str, room: float, size: int, width: Measure) -> int:
    """How many of the first letters of a text fit on a line, at least one."""
    counts = range(1, len(text) + 1)
    return max(1, bisect_right(counts, room, key=lambda count: width(text[:count], size)))


def _balanced(text: str, lines: list[str], room: float, size: int, width: Measure) -> list[str]:
    """The same number of lines, as even as they go."""
    best = lines
    while lines and len(lines) == len(best) and _fits(lines, room, size, width):
        best, room = lines, max(width(line, size) for line in lines) - 1
        lines = _wrapped(text, room, size, width)
    return best


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    # The basic layout is the same wherever Pillow runs.
    path = str(_FONTS / _BOLD)
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def _drawable(text: str) -> str:
    """The text in letters that the face has: others without their accents, or spelt in Latin ones;
    what can't be spelt, such as an emoji, is left out."""
    letters = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in (SOFT_HYPHEN, "\u00a0", " ") or _has(letter):
            letters.append(letter)
        else:
            bare = unicodedata.normalize("NFKD", letter)[:1]
            letters.append(bare if _has(bare) else unidecode(letter))
    return " ".join(filter(None, "".join(letters).split(" ")))


@cache
def _has(letter: str) -> bool:
    """Whether the face draws a letter, and not the box that stands for those it hasn't."""
    font = _font(_SMALL)
    shown, box = font.getmask(letter), font.getmask("\uffff")
    return (shown.size, bytes(shown)) != (box.size, bytes(box))


@cache
def _line(stations: int, filled: int | None) -> Image.Image:
    """The continuum from edge to edge, its stations evenly apart."""
    scale, height, radius, stroke = 4, 60, 14, 5
    strip = Image.new("L", (SIZE[0] * scale, height * scale))
    on_strip = ImageDraw.Draw(strip)
    middle = height * scale // 2
    half = stroke * scale // 2
    on_strip.rectangle((0, middle - half, strip.width, middle + half), 255)
    step = (SIZE[0] - 2 * EDGE - 2 * radius) / max(1, stations - 1)
    for number in range(stations):
        x = (EDGE + radius + number * step) * scale
        r = radius * scale
        circle = (x - r, middle - r, x + r, middle + r)
        inside = 255 if number == filled else 0
        on_strip.ellipse(circle, fill=inside, outline=255, width=stroke * scale)
    whole = Image.new("L", SIZE)
    small = strip.resize((SIZE[0], height), Image.Resampling.BOX)
    whole.paste(small, (0, _LINE - height // 2))
    return whole


def _png(ink: Image.Image, signal: Image.Image) -> bytes:
    """Paper with ink and signal on it, which nowhere meet: steps from paper to each are a palette
    of sixteen, four bits a pixel."""
    steps = [round(level * _INK_LEVELS / 255) for level in range(256)]
    more = [round(level * _SIGNAL_LEVELS / 255) for level in range(256)]
    image = ImageChops.lighter(
        ink.point(steps), signal.point([n and n + _INK_LEVELS for n in more])
    )
    palette = [PAPER]
    palette += [_mixed(INK, n / _INK_LEVELS) for n in range(1, _INK_LEVELS + 1)]
    palette += [_mixed(SIGNAL, n / _SIGNAL_LEVELS) for n in range(1, _SIGNAL_LEVELS + 1)]
    image.putpalette([channel for colour in palette for channel in colour])
    out = BytesIO()
    # The highest level takes nine times as long and saves one byte in fifteen.
    image.save(out, "PNG", compress_level=6, bits=4)
    return out.getvalue()


def _mixed(colour: tuple[int, int, int], part: float) -> tuple[int, ...]:
    return tuple(round(p + (c - p) * part) for p, c in zip(PAPER, colour, strict=True))
