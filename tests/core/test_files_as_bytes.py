"""What a text can't show: encodings, control characters, sizes, and files that can't be read."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from plugins.core.flow import load
from plugins.core.reading import SourceFile

from .trees import TODAY, loaded, only, page, render, report

PAGE = page(body="Teksti, jossa on ääkkösiä.\n")


@dataclass(frozen=True)
class Row:
    """A page's bytes (or why it couldn't be read) and the report on it without its path."""

    name: str
    data: bytes | None
    report: tuple[str, ...] = ()
    fault: str = ""
    reason: str = ""

    @property
    def codes(self) -> set[str]:
        return {line.split()[1] for line in self.report}


NOT_UTF8 = "F02 Tiedosto ei ole UTF-8-tekstiä vaan todennäköisesti {}. Tallenna se muodossa UTF-8."
UTF16 = NOT_UTF8.format("UTF-16")
LATIN1 = NOT_UTF8.format("Latin-1 (ISO-8859-1, Windows-1252)")
EMPTY = "1:1: F04 Tiedosto on tyhjä. Kirjoita siihen sisältö tai poista se."
CONTROL = "F03 Tekstissä on ohjausmerkki {}. Poista se; sitä ei näe, mutta se on tässä kohdassa."
LONG = (
    "B02 Rivillä tai kappaleessa on {} merkkiä; enintään {} luetaan."
    " Jaa teksti kappaleiksi tyhjillä riveillä."
)
DEEP = "B03 Luetteloita, lainauksia tai sulkuja on yli {} sisäkkäin. Vähennä tasoja."


def in_body(text: str) -> bytes:
    return page(body=text).encode()


ROWS = (
    Row("as it should be", PAGE.encode()),
    Row("with a byte order mark", PAGE.encode("utf-8-sig")),
    Row("with Windows line ends", PAGE.replace("\n", "\r\n").encode()),
    Row("with old Mac line ends", PAGE.replace("\n", "\r").encode()),
    Row(
        "with decomposed letters",
        PAGE.replace("ä", "a\u0308").encode(),
        (
            "4:18: F13 Kirjain ä on kirjoitettu osista (U+0061 LATIN SMALL LETTER A + U+0308"
            " COMBINING DIAERESIS); tällaisia kohtia: 3. Yhdistä ne komennolla make mend.",
        ),
    ),
    Row("without a last line end", PAGE.rstrip("\n").encode()),
    Row("UTF-16, little end first", PAGE.encode("utf-16"), (f"1:1: {UTF16}",)),
    Row("UTF-16, big end first", b"\xfe\xff" + PAGE.encode("utf-16-be"), (f"1:1: {UTF16}",)),
    Row("UTF-16 without a mark", page("title: Otsikko").encode("utf-16-le"), (f"1:1: {UTF16}",)),
    Row("UTF-16, no mark, with ä", PAGE.encode("utf-16-le"), (f"1:1: {UTF16}",)),
    Row("Latin-1", PAGE.encode("latin-1"), (f"4:18: {LATIN1}",)),
    Row("Latin-1 in the header", page("title: Hyvä").encode("latin-1"), (f"2:11: {LATIN1}",)),
    Row("cut in the middle of a letter", PAGE.encode()[:41], (f"4:18: {LATIN1}",)),
    Row("empty", b"", (EMPTY,)),
    Row("nothing but spaces", b" \n\t\r\n", (EMPTY,)),
    Row("nothing but a byte order mark", b"\xef\xbb\xbf", (EMPTY,)),
    Row("NUL", in_body("a\n\0b"), (f"5:1: {CONTROL.format('U+0000')}",)),
    Row(
        "bell, escape, private use and a C1 control",
        in_body("\x07\nab\x1b\n\ue000\nx\x92y"),
        (
            f"4:1: {CONTROL.format('U+0007')}",
            f"5:3: {CONTROL.format('U+001B')}",
            f"6:1: {CONTROL.format('U+E000')}",
            f"7:2: {CONTROL.format('U+0092')}",
        ),
    ),
    Row(
        "control characters as character references",
        in_body("Kappale &#0; ja &#xE000;1.1&#xe001;"),
        (
            f"4:9: {CONTROL.format('U+0000')}",
            f"4:17: {CONTROL.format('U+E000')}",
            f"4:28: {CONTROL.format('U+E001')}",
        ),
    ),
    Row(
        "the direction of reading turned by a character reference",
        in_body("Kappale &#x202E;ja &#8295;."),
        (
            "4:9: F11 Tekstissä on merkki U+202E RIGHT-TO-LEFT OVERRIDE, joka kääntää lukusuunnan ja"
            " voi näyttää muuta kuin siinä lukee. Poista se komennolla make mend.",
            "4:20: F11 Tekstissä on merkki U+2067 RIGHT-TO-LEFT ISOLATE, joka kääntää lukusuunnan ja"
            " voi näyttää muuta kuin siinä lukee. Poista se komennolla make mend.",
        ),
    ),
    Row("tabs and line separators are text", in_body("a\tb\u2028c\u00a0d\u00ade")),
    Row(
        "a line of a million characters",
        in_body("a" * 400_000),
        (f"4:1: {LONG.format(400_000, 20_000)}",),
    ),
    Row(
        "larger than any page",
        in_body("a\n" * 250_000),
        (
            "1:1: F08 Tiedostossa on 500023 tavua; enintään 500000 luetaan."
            " Jaa teksti useaksi sivuksi.",
        ),
    ),
    Row(
        "a paragraph without end",
        in_body("a b\n" * 20_000),
        (f"4:1: {LONG.format(80_000, 60_000)}",),
    ),
    Row(
        "a thousand spaces in a row",
        in_body(f"a\nb{' ' * 1000}c\n"),
        (
            "5:1: B14 Rivillä on 1000 välilyöntiä peräkkäin; enintään 300 luetaan."
            " Poista ylimääräiset.",
        ),
    ),
    Row(
        "lists a thousand deep",
        in_body("".join(f"{'    ' * depth}* a\n" for depth in range(400))),
        (f"24:1: {DEEP.format(20)}",),
    ),
    Row(
        "a list a thousand deep on a line", in_body("* " * 1000 + "a"), (f"4:1: {DEEP.format(20)}",)
    ),
    Row("quotations a thousand deep", in_body("> " * 1000 + "a"), (f"4:1: {DEEP.format(20)}",)),
    Row("brackets a thousand deep", in_body("[" * 1000 + "a"), (f"4:1: {DEEP.format(40)}",)),
    Row("elements a thousand deep", in_body("<div>\n" * 1000), (f"64:1: {DEEP.format(60)}",)),
    Row(
        "a file that can't be opened",
        None,
        ("1:1: F01 Tiedostoa ei voi lukea: Permission denied. Tarkista tiedoston käyttöoikeudet.",),
        fault="F01",
        reason="Permission denied",
    ),
    Row(
        "a linked folder",
        None,
        ("1:1: F09 Symbolista linkkiä ei seurata. Kopioi tiedosto tai kansio tähän.",),
        fault="F09",
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_bytes_give_exactly_their_report(row: Row, in_a_minute):
    source = SourceFile("sivut/sivu.md", "content/sivut/sivu.md", row.data, row.fault, row.reason)

    result = load([source], TODAY, render=render)

    assert report(result) == [f"content/sivut/sivu.md:{line}" for line in row.report]


@pytest.mark.parametrize("row", [row for row in ROWS if not row.report], ids=lambda row: row.name)
def test_what_is_accepted_is_the_same_text(row: Row):
    record = only(loaded({"sivut/sivu.md": row.data}))

    assert record.original.title == "Otsikko"
    if "line separators" not in row.name:
        assert record.original.body.html == "<p>Teksti, jossa on ääkkösiä.</p>"


def test_a_file_with_many_control_characters_gets_twenty_messages():
    result = loaded({"sivut/sivu.md": in_body("\x07" * 1000)})

    assert [p.place.column for p in result.problems] == list(range(1, 21))


def test_a_million_character_line_is_too_large_a_file(in_a_minute):
    (line,) = report(loaded({"sivut/sivu.md": in_body("a" * 1_000_000)}))

    assert line.startswith("content/sivut/sivu.md:1:1: F08 ")
