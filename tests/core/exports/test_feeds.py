"""Feeds as a reader of feeds has them: what is in each, in which order, under which names."""

from __future__ import annotations

import feedparser
import pytest

from plugins.core.exports import DATASETS, exported
from plugins.core.exports.feeds import MOST, feed_files
from plugins.core.language import LANGUAGES
from plugins.core.pages.record import record_page
from plugins.core.pages.site import Site
from plugins.core.sections import SECTIONS
from tests.core.trees import loaded, page, site

from .trees import HOSTILE, HOSTILE_TEXTS, LIFE

ADDRESS = "https://esimerkki.example"


def published(tree) -> Site:
    made = site(loaded(tree))
    return Site(made.name, made.catalogue, made.languages, made.digests, ADDRESS)


def feeds(known: Site) -> dict[str, feedparser.FeedParserDict]:
    """Every feed by its path, each read without a complaint."""
    read = {path: feedparser.parse(data) for path, data in feed_files(known)}
    for found in exported(known):
        for file, data in found.files:
            if file.media_type == "application/atom+xml":
                read[file.path] = feedparser.parse(data)
    assert [path for path, feed in read.items() if feed.bozo] == []
    return read


@pytest.fixture(scope="module")
def life() -> dict[str, feedparser.FeedParserDict]:
    return feeds(published(LIFE))


def titles(feed: feedparser.FeedParserDict) -> list[str]:
    return [f"{entry.updated[:10]} {entry.title}" for entry in feed.entries]


CHANGES = [
    "2026-06-01 Toteutus: Käynnissä – Viestintää on lisättävä",
    "2024-06-01 Toteutus: Ei aloitettu – Viestintää on lisättävä",
    "2023-02-01 Vastaus: Hyväksytty osittain – Viestintää on lisättävä",
]
NEWS = "2026-06-01 Sivut avattiin"
EVALUATION = "2022-11-09 Loppuarviointi"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("data/muutokset.atom", CHANGES),
        ("feeds/suositukset.atom.xml", [NEWS, *CHANGES]),
        ("feeds/arvioinnit.atom.xml", [NEWS, *CHANGES, EVALUATION]),
        ("feeds/ohjelmat.atom.xml", [NEWS, *CHANGES, EVALUATION]),
        ("feeds/ohjelmat/silta.atom.xml", [NEWS, *CHANGES, EVALUATION]),
        ("feeds/yhteyshenkilot/aino.atom.xml", [NEWS, *CHANGES, EVALUATION]),
        ("feeds/alueet.atom.xml", []),
    ],
)
def test_a_feed_tells_what_concerns_its_page_the_newest_first(life, path, expected):
    assert titles(life[path]) == expected


def test_a_change_tells_who_told_it_and_what(life):
    first = life["data/muutokset.atom"].entries[0]

    assert first.id == f"{ADDRESS}/suositukset/s1/#seuranta-2026-06-01"
    assert first.link == first.id
    assert (first.author, first.summary) == ("Aino Esimerkki", "Sivut on avattu.")


def test_in_another_language_an_entry_is_the_same_in_other_words(life):
    finnish, swedish = (life[f"data/{name}.atom"].entries[0] for name in ("muutokset", "andringar"))

    assert swedish.id == finnish.id
    assert swedish.title == "Genomförande: Pågår – Mer information"
    assert swedish.summary == "Webbplatsen är öppen."
    assert swedish.link == f"{ADDRESS}/sv/rekommendationer/s1/#seuranta-2026-06-01"


def test_an_entry_added_to_the_log_changes_no_others_name():
    """Nor does another on the same day; what has not come to pass is not told."""
    entry = "date: 1.6.2024, implementation: under study, by: kunta, verification: self-reported"
    before = feeds(published(LIFE))["data/muutokset.atom"]
    text = LIFE["suositukset/s1.md"].replace("follow_ups:\n", f"follow_ups:\n  - {{{entry}}}\n")
    tree = {**LIFE, "suositukset/s1.md": text}
    del tree["suositukset/s1.sv.md"]
    after = feeds(published(tree))["data/muutokset.atom"]

    ids = {entry.id.partition("#")[2] for entry in after.entries}
    assert ids - {entry.id.partition("#")[2] for entry in before.entries} == {
        "seuranta-2024-06-01-2"
    }
    assert "seuranta-2027-01-01" not in ids


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_leads_to_a_feed_that_is_there(lang):
    known = published(LIFE)
    there = {path for path, _ in feed_files(known)} | {f"feeds/{lang}.atom.xml", ""}
    there |= {file.path for dataset in DATASETS for file in dataset.files}
    for section in SECTIONS.values():
        assert {view.feed for view in section(known, lang)} <= there
    for found in known.catalogue.records:
        if lang in found.versions:
            assert record_page(known, found, lang).feed in there


def test_a_draft_has_no_feed():
    draft = LIFE["yhteyshenkilot/aino.md"].replace("name:", "status: draft\nname:")
    known = published({"yhteyshenkilot/aino.md": draft})
    (found,) = known.catalogue.records

    assert record_page(known, found, "fi").feed == ""
    assert not any("aino" in path for path, _ in feed_files(known))


def test_people_may_be_each_others_contacts():
    person = "name: {} Esimerkki\ncontacts: {}\nroles: {{title: x, organisation: kunta}}"
    tree = {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "yhteyshenkilot/a.md": page(person.format("Aino", "b")),
        "yhteyshenkilot/b.md": page(person.format("Bo", "a")),
    }

    assert "feeds/yhteyshenkilot/a.atom.xml" in feeds(published(tree))


def test_every_feed_and_entry_has_what_the_standard_demands(life):
    """RFC 4287: an id of its own, the day of the last change, a title, a link to itself and to a
    page that is there, and an author of each entry or of all."""
    known = published(LIFE)
    pages = {
        known.whole(view.url)
        for lang in LANGUAGES
        for s in SECTIONS.values()
        for view in s(known, lang)
    }
    pages |= {known.whole(r.url(lang)) for r in known.catalogue.records for lang in r.versions}
    assert len({feed.feed.id for feed in life.values()}) == len(life)
    for path, feed in life.items():
        links = {link.rel: link.href for link in feed.feed.links}
        assert links["self"] == feed.feed.id == f"{ADDRESS}/{path}"
        assert links["alternate"] in pages
        assert feed.feed.title and feed.feed.author and feed.feed.language
        assert feed.feed.updated == max(
            [entry.updated for entry in feed.entries], default="2026-11-21T00:00:00+00:00"
        )
        assert len({entry.id for entry in feed.entries}) == len(feed.entries)
        for entry in feed.entries:
            assert entry.title and entry.updated >= entry.published
            assert entry.link.partition("#")[0] in pages


def test_an_entry_that_was_changed_tells_when():
    news = LIFE["ajankohtaista/uutinen.md"].replace("about:", "updated: 3.6.2026\nabout:")
    feed = feeds(published(LIFE | {"ajankohtaista/uutinen.md": news}))["feeds/ohjelmat.atom.xml"]
    (entry,) = (entry for entry in feed.entries if entry.title == "Sivut avattiin")

    assert (entry.published[:10], entry.updated[:10]) == ("2026-06-01", "2026-06-03")
    assert feed.feed.updated[:10] == "2026-06-03"


def test_an_empty_feed_is_as_old_as_the_build(life):
    assert life["feeds/alueet.atom.xml"].feed.updated == "2026-11-21T00:00:00+00:00"


def test_hostile_titles_and_notes_come_through():
    known = published(HOSTILE)
    entries = feeds(known)["data/muutokset.atom"].entries
    records = {r.id: r.original.title for r in known.catalogue.listed("recommendation")}

    assert len(entries) == 2 * len(HOSTILE_TEXTS)
    for entry in entries:
        text = records[entry.id.rpartition("/#")[0].rpartition("/")[2]]
        assert entry.title.partition(" – ")[2] == text
        # A summary is HTML; what looks like a tag in it is text.
        assert "&lt;script&gt;" in entry.summary or "script" not in text


def test_a_feed_has_no_more_than_its_newest():
    news = {
        f"ajankohtaista/u{n}.md": page(f"title: U{n}\ndate: {1 + n % 28}.1.2026\nabout: silta")
        for n in range(MOST + 10)
    }
    feed = feeds(published(LIFE | news))["feeds/ohjelmat/silta.atom.xml"]

    assert len(feed.entries) == MOST
    assert feed.entries[0].title == "Sivut avattiin"
