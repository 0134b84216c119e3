"""A practice: the problem, what was done, how it went and what was learnt; and how to adapt it."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...types.practice import Practice
from ..data.adaptation import adaptation_url
from ..site import Site
from ..texts import header_text, own_texts
from ..views import PageLink, Status, Words


@dataclass(frozen=True, slots=True)
class PracticeDetails:
    """adaptation: the file by which others begin a page of their own; it is in Finnish."""

    problem: Words
    solution: Words
    result: Status
    lessons: tuple[str, ...]
    adaptation: PageLink | None


def practice_details(site: Site, record: Record, lang: str) -> PracticeDetails:
    practice = record.header
    assert isinstance(practice, Practice)
    version = record.version(lang)
    ui = site.languages[lang]
    published = site.catalogue.state(record) != "draft"
    return PracticeDetails(
        problem=header_text(record, version, "problem"),
        solution=header_text(record, version, "solution"),
        result=site.status(practice.result, "result", lang),
        lessons=own_texts(record, version, "lessons"),
        adaptation=PageLink(
            ui.text("Lataa valmiiksi täytetty pohja (md)"),
            adaptation_url(record),
            lang,
            there=record.original.lang,
        )
        if published
        else None,
    )
