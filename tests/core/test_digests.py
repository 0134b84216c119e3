"""What makes a translation old: a change of texts, not of facts."""

from __future__ import annotations

from typing import ClassVar

import pytest

from plugins.core.digests import digest_of
from plugins.core.records import Plain
from plugins.core.types.programme import Programme
from tests.core.trees import loaded, page

PROGRAMME = """title: Ohjelma
summary: Lyhyesti
owner: kunta
no_contact: Ei ole.
goals: [Yksi, Kaksi]
seasons:
  - id: kausi
    start: 2015
    end: 2017
    phase: ended
    funding: {status: granted, note: Haettiin.}
    changes: [{text: Muutos}]"""
BODY = "Teksti.\n\nToinen kappale.\n"


def digest(header: str = PROGRAMME, body: str = BODY) -> str:
    tree = {
        "ohjelmat/ohjelma.md": page(header, body),
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "organisaatiot/toinen.md": page("name: Toinen\nkind: municipality"),
    }
    result = loaded(tree)
    assert not result.problems, result.problems
    record = result.catalogue.by_key["programme", "ohjelma"]
    return digest_of(record.header, body)


def test_it_is_twelve_hexadecimal_digits():
    assert digest() == digest()
    assert len(digest()) == 12 and int(digest(), 16) >= 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("owner: kunta", "owner: toinen"),
        ("start: 2015", "start: 2014"),
        ("status: granted", "status: planned"),
        ("title: Ohjelma", "title: Ohjelma\nupdated: 1.1.2026"),
    ],
)
def test_facts_do_not_count(old, new):
    assert digest(PROGRAMME.replace(old, new)) == digest()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Ohjelma", "title: Hanke"),
        ("Lyhyesti", "Pitkästi"),
        ("[Yksi, Kaksi]", "[Kaksi, Yksi]"),
        ("Haettiin.", "Myönnettiin."),
        ("text: Muutos", "text: Toinen muutos"),
        ("no_contact: Ei ole.", "no_contact: Vielä ei ole."),
    ],
)
def test_texts_of_the_header_count(old, new):
    assert digest(PROGRAMME.replace(old, new)) != digest()


def test_the_body_counts_but_not_the_spaces_at_the_ends_of_its_lines():
    assert digest(body="\nTeksti.  \n\nToinen kappale.\n\n") == digest()
    assert digest(body="Teksti.\n\nToinen kappale!\n") != digest()


def test_a_key_that_the_type_gains_makes_no_translation_old():
    class Grown(Programme):
        translated: ClassVar = {**Programme.translated, "motto": Plain}
        motto: Plain | None = None

    tree = {"ohjelmat/ohjelma.md": page(PROGRAMME, BODY)}
    header = loaded(tree).catalogue.by_key["programme", "ohjelma"].header
    facts = {key: getattr(header, key) for key in type(header).model_fields}
    assert digest_of(Grown.model_construct(**facts), BODY) == digest_of(header, BODY)
    assert digest_of(Grown.model_construct(**facts, motto="Ohoi"), BODY) != digest_of(header, BODY)
