"""What hypothesis makes texts of: words, numbers and marks as people write them, and anything."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = (
    "2018 2020 1 12 5 10 934 10934 12345,6 2,5 9.30 11.00 1.1. 31.12.2018 6/2017 000 045 0926151"
    " klo kl. kl puh. s. n. nro no § % ‰ € km h milj. euroa kr vastausta svar Tampere VM ISO"
    " Kunteko -ohjelma -vuotiaat -luvulla kesä elo kuussa marras joulu kuu juni augusti June August"
    " ma pe la Mon Fri A Ö J. K. 21. marraskuuta november November vm.fi https:// www. a@b.fi"
    " raportti.pdf ja Elämää tori vaa'an it's don't '80s s"
).split()
MARKS = (
    *(
        " ",
        "-",
        "–",
        "—",
        "--",
        "---",
        " - ",
        " -- ",
        " – ",
        ".",
        ",",
        ":",
        "/",
        "(",
        ")",
        "[",
        "=",
    ),
    *(
        "'",
        '"',
        "''",
        "“",
        "”",
        "‘",
        "’",
        "„",
        "«",
        "`",
        "\\",
        "&",
        "<",
        ">",
        "*",
        "|",
        "+",
        "@",
        "#",
    ),
    *("_", "...", "…", "\u00a0", "\u2009", "\u202f", "\u2011", "\n", "\n\n", "\t", "\r"),
    *("\ue000", "\ue0001.2\ue001", "\ue002", "\ue012", "\uf8fd", "\uf8fe", "\uf8ff"),
)
LANGUAGES = st.sampled_from(["fi", "sv", "en"])

_PIECE = st.sampled_from(WORDS) | st.sampled_from(MARKS)
_SENTENCE = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" "] * 8 + ["-", " - ", "–", "\u00a0"])),
    max_size=10,
)
TEXTS = (
    st.lists(_PIECE, max_size=14).map("".join)
    | _SENTENCE.map(lambda pairs: "".join(word + mark for word, mark in pairs))
    | st.text("0123456789 -–'\".,:/%€()aäA\u00a0", max_size=25)
    | st.text(max_size=30)
)
