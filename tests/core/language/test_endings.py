"""Nothing glues an ending to a name: Finnish endings change the word that they are put on.

Source: Kielitoimiston ohjepankki, "Nimien taivutus". A name stands in a sentence of ours only as it
is, or in a form that its record declares.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.core.problems import CODES
from tests.core.trees import THEME
from tools import messages

TEMPLATES = sorted((THEME / "templates").rglob("*.html"))
GLUED = re.compile(r"\}\}(?:[a-zåäö]|:[a-zåäö]|’s|'s)")
GLUED_FIELD = re.compile(r"\{\w+\}(?:[a-zåäö]|:[a-zåäö])")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.stem)
def test_no_template_does(template: Path):
    assert GLUED.findall(template.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_no_text_of_the_interface_does(lang):
    for message in messages.read(lang):
        texts = (message.id, message.string) if message.id else ()
        for text in texts:
            for one in text if isinstance(text, tuple) else (text,):
                assert not GLUED_FIELD.search(one), one


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_no_message_does(code, language):
    text = CODES[code].text[language]

    assert not GLUED_FIELD.search(f"{text.sentence} {text.hint} {text.otherwise}")
