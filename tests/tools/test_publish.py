"""Which addresses a site can be published at."""

from __future__ import annotations

import pytest

from tools.publish import site_address


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://www.esimerkki.fi", "https://www.esimerkki.fi"),
        ("https://www.esimerkki.fi/", "https://www.esimerkki.fi"),
        ("http://localhost:8000//", "http://localhost:8000"),
        ("https://käyttäjä.example.org/sivusto/", "https://käyttäjä.example.org/sivusto"),
        ("", None),
        ("www.esimerkki.fi", None),
        ("//www.esimerkki.fi", None),
        ("ftp://www.esimerkki.fi", None),
        ("https://", None),
        ("https://www.esimerkki.fi/?a=1", None),
        ("https://www.esimerkki.fi/#a", None),
        ("https://nimi:sana@www.esimerkki.fi", None),
        ("https://www.esimerkki.fi/a b", None),
        ("https://www.esimerkki.fi/\nx", None),
        ("https://www.esimerkki.fi:x", None),
        ("https://[::1", None),
        ('https://www.esimerkki.fi/"><script>', None),
    ],
)
def test_site_address(given, address):
    assert site_address(given) == address
