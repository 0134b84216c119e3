"""An accessibility statement: what isn't accessible, where to tell of it, and who supervises."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...language.typography import set_text
from ...types.accessibility import STATEMENT, AccessibilityStatement, Gap
from ..site import Site
from ..texts import words
from ..views import Address, PageLink, Status, WebLink, Words

USUAL_ID = "saavutettavuusseloste"
SUPERVISOR = {
    "fi": "saavutettavuusvaatimukset.fi",
    "sv": "tillganglighetskrav.fi",
    "en": "webaccessibility.fi",
}
"""The authority's own instructions in each language."""


@dataclass(frozen=True, slots=True)
class GapView:
    """criteria: the success criteria that aren't met; until: when it is to be mended, or empty."""

    what: Words
    reason: Status
    alternative: Words
    criteria: str
    until: str


@dataclass(frozen=True, slots=True)
class AccessibilityDetails:
    """feedback: the ways to tell of a fault. authority: its name, with its instructions."""

    gaps: tuple[GapView, ...]
    feedback: tuple[PageLink | WebLink, ...]
    address: Address | None
    authority: WebLink


def accessibility_details(site: Site, record: Record, lang: str) -> AccessibilityDetails:
    header = record.header
    assert isinstance(header, AccessibilityStatement)
    version = record.version(lang)
    translated = getattr(version.header, "gaps", None) if version.header is not header else None
    texts = (*(translated or ()), *(None for _ in header.gaps))
    contact = header.feedback.contact
    people = site.catalogue.find(contact, ("person",)) if contact else ()
    url = header.feedback.url
    authority = set_text(site.languages[lang].text(header.authority.label), lang)
    email = header.feedback.email
    return AccessibilityDetails(
        gaps=tuple(
            _gap(site, gap, given, version.lang)
            for gap, given in zip(header.gaps, texts, strict=False)
        ),
        feedback=(*site.links(people, lang), *((WebLink(url, url),) if url else ())),
        address=Address(email, f"mailto:{email}") if email else None,
        authority=WebLink(f"{authority}: {SUPERVISOR[lang]}", f"https://www.{SUPERVISOR[lang]}/"),
    )


def statement_of(site: Site, lang: str) -> PageLink | None:
    """The link to the site's statement, the one at the address that everybody knows if there are
    several."""
    found = sorted(site.catalogue.listed(STATEMENT.name), key=lambda r: (r.id != USUAL_ID, r.id))
    return site.link(found[0], lang) if found else None


def _gap(site: Site, gap: Gap, given: object, lang: str) -> GapView:
    source, there = (given, lang) if given else (gap, "fi")
    return GapView(
        what=words(source.what, there),
        reason=site.status(gap.reason, "reason", lang),
        alternative=words(source.alternative, there),
        criteria=", ".join(gap.criteria),
        until=site.partial(gap.until, lang),
    )
