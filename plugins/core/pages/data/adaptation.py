"""A practice as a file by which others begin a page of their own, for `content/teot/`.

The file is an original, so it is in Finnish. Only the organisation is left to fill in: the check
asks for it until it is there.
"""

from __future__ import annotations

import json

from ...catalogue import Record
from ...types.practice import Practice, Result
from ..site import Site


def adaptation_url(record: Record) -> str:
    """Where the file of a practice stands, below the site's folder."""
    return record.data_url("md", "sovella")


def adaptation(site: Site, record: Record) -> bytes:
    """The file: a header that names where it comes from, and a text to go on with."""
    practice = record.header
    assert isinstance(practice, Practice)
    lines = [
        "---",
        f"# Pohja oman teon sivulle. Lähtökohta: {site.whole(record.url(record.original.lang))}",
        "# Tallenna kansioon content/teot/ nimellä, josta tulee sivun tunnus, esim. oma-teko.md.",
        "# Vaihda otsikko, ongelma ja ratkaisu omiin sanoihin.",
        f"title: {_scalar(practice.title)}",
        "# Organisaation tunnus on sen tiedoston nimi kansiossa organisaatiot/ ilman päätettä .md.",
        "organisation:",
        f"problem: {_scalar(practice.problem)}",
        f"solution: {_scalar(practice.solution)}",
        f"# Miten kävi: {', '.join(Result)}.",
        f"result: {Result.TOO_EARLY}",
        f"adapted_from: {_scalar(record.id)}",
    ]
    if practice.subjects:
        lines += ["subjects:", *(f"  - {_scalar(subject)}" for subject in practice.subjects)]
    reference = f"{record.folder}/{record.id}"
    lines += ["---", f"Lähtökohtana on teko [[{reference}]]. Kerro, mitä teitte toisin.", ""]
    return "\n".join(lines).encode("utf-8")


def _scalar(text: str) -> str:
    """A text as YAML that means just it, whatever it holds. It is one line of seen characters, and
    such a string of JSON is one of YAML (1.2, 1.3); PyYAML would write emoji as numbers."""
    return json.dumps(text, ensure_ascii=False)
