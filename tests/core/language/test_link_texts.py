"""Link texts that say nothing alone (WCAG 2.1, 2.4.4)."""

from __future__ import annotations

import pytest

from plugins.core.language.link_texts import says_nothing


@pytest.mark.parametrize(
    "text",
    [
        *("täällä", "Tästä", "Lue lisää", "klikkaa", "Klikkaa tästä linkkiä", "lue lisää täältä »"),
        *(
            "Tästä linkistä",
            "Lataa tästä",
            "(täällä)",
            "Katso lisätietoja",
            "TÄÄLLÄ",
            "lue lisää...",
        ),
        *("här", "Läs mer", "Klicka här", "läs mera på den här sidan", "Ladda ner här"),
        *("here", "Click here", "Read more", "Learn more", "this page", "Click here to read more"),
    ],
)
def test_says_nothing(text):
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Lue lisää arvioinnista", "Kuntekon arviointiraportti 2017", "Täällä Tampereella"),
        *("Lataa raportti", "Avoin data", "1", "↩", "", "sivu", "linkki", "vm.fi"),
        *("Läs mer om programmet", "Här bor vi", "Rapporten"),
        *("Read more about the evaluation", "The View", "Hit", "Here be dragons", "Open data"),
    ],
)
def test_says_something(text):
    assert not says_nothing(text)
