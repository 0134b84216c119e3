"""Measures the typography of a page beside the Markdown conversion of the same text.

    python -m bench.typography [PAGES]

Prints a table with milliseconds a page of 500 words: the medians of several runs over so many
pages (60 unless told). Reading the HTML into a tree is counted in neither. In the dense text every
second sentence has a quotation, a range and a number, in the densest every one.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import cycle, islice

from bs4 import BeautifulSoup

from plugins.core.body import Renderer, marks
from plugins.core.body.dialect import as_python_markdown
from plugins.core.language import typography

from .corpus import DATED, Corpus

PAGES, ROUNDS, WORDS = 60, 9, 500

SENTENCES = {
    "fi": (
        'Vuosina 2018-2020 **10 934** vastaajaa piti sitä "erittäin *onnistuneena*" kokeiluna.',
        'Ryhmän 20-25-vuotiaista 23,7 % sanoi, että "Tekojen Tori" auttoi heitä eteenpäin.',
        'Tilaisuus "Uusi työ" pidettiin klo 9.30-11.00, ja se maksoi kunnille 12345 euroa.',
        'Kausi 1.1.2018-31.12.2020 oli "käänne" - mukaan tuli 2586 toimijaa ympäri maata.',
        "Sivuilla 12-15 verrataan sitä 'toriin', jolla kävi kesä-elokuussa n. 40 kuntalaista.",
    ),
    "en": (
        'In 2018-2020 **10,934** people said it was "very *good*" and worth doing again.',
        'Of those aged 20-25, 23.7 % said that "Market of Deeds" had helped them get on.',
        "The '*new* work' event at 9:30-11:00 cost the municipalities 4 million euros.",
        'The season of 2015-2017 was "a turn" - it brought p. 40 to people\'s attention.',
    ),
}
"""Each with a quotation, a range and a number, and some with more."""

BETWEEN = {
    "fi": "Osallistujat jakoivat kokemuksiaan verkoston työpajoissa ja oppivat toisiltaan.",
    "en": "The participants shared what they had learnt in the workshops of the network.",
}


def texts(pages: int) -> Iterable[tuple[str, str, list[str]]]:
    """Name, language and bodies of each text that is measured."""
    yield "corpus", "fi", [item.body for item in Corpus(pages).items() if item.type in DATED]
    for language, sentences in SENTENCES.items():
        pairs = [f"{sentence} {BETWEEN[language]}" for sentence in sentences]
        yield "dense", language, [_page(cycle(pairs)) for _ in range(pages)]
        yield "densest", language, [_page(cycle(sentences)) for _ in range(pages)]


def _page(sentences: Iterator[str]) -> str:
    """A page with headings, paragraphs, links and lists like those of the corpus."""
    parts = []
    for number in range(5):
        parts += [
            f"## Osa {number}",
            " ".join(islice(sentences, 3)),
            f"Lisää kertoo [{next(sentences)}](https://www.esimerkki.fi/{number}).",
            "\n".join(f"* {sentence}" for sentence in islice(sentences, 3)),
        ]
    return "\n\n".join(parts)


def measure(bodies: list[str], language: str) -> tuple[float, float]:
    """Processor seconds for all the bodies, one page after another: Markdown, typography."""
    markdown = Renderer()._converter(language)
    runs = []
    for _ in range(ROUNDS):
        converting = setting = 0.0
        for body in bodies:
            began = time.process_time()
            page = markdown.reset().convert(as_python_markdown(marks.put(body)))
            converting += time.process_time() - began
            soup = BeautifulSoup(marks.to_attributes(page), "lxml")
            began = time.process_time()
            typography.set_tree(soup.body, language)
            setting += time.process_time() - began
        runs.append((converting, setting))
    # The first run also fills Python's own caches.
    return tuple(statistics.median(seconds) for seconds in zip(*runs[1:], strict=True))


def main(arguments: list[str]) -> int:
    """Runs the command; 2 for wrong use."""
    if len(arguments) > 1 or not all(number.isdecimal() for number in arguments):
        print("python -m bench.typography [PAGES]", file=sys.stderr)
        return 2
    print("| text | language | words a page | Markdown ms | typography ms | ratio |")
    print("|---|---|---:|---:|---:|---:|")
    for name, language, bodies in texts(int(arguments[0]) if arguments else PAGES):
        words = sum(len(body.split()) for body in bodies)
        converting, setting = (
            1000 * seconds * WORDS / words for seconds in measure(bodies, language)
        )
        print(
            f"| {name} | {language} | {words / len(bodies):.0f} | {converting:.2f}"
            f" | {setting:.2f} | {setting / converting:.2f} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
