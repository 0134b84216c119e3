"""Data as it is published: beside the pages, with whole addresses, and found from them."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET

from plugins.core.exports import DATASETS

from .conftest import SITE, Build

ADDRESS = "https://www.esimerkki.fi/ohjelma"
ADVICE = {
    "arvioinnit/arvio.md": "---\ntitle: Arvio\ndate: 2.1.2023\ntarget: esimerkkikausi\n"
    "evaluator: esimerkkila\nperiod: {start: 2022, end: 2022}\nkind: final\n"
    "no_report: Ei verkossa.\naddressee: esimerkkila\n---\n"
    "## Suositukset\n\n* Viestintää on lisättävä {: #s1 }\n",
}


def linked_data(page: str) -> dict:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    return json.loads(found)


def test_published_data_has_whole_addresses(build: Build) -> None:
    built = build({**SITE, **ADVICE}, settings="publishconf.py", SITEURL=ADDRESS)
    assert built.code == 0, built.err
    files = built.files()

    table = io.StringIO(files["data/recommendations.csv"].decode("utf-8"), newline="")
    (row,) = csv.DictReader(table)
    assert row["url"] == f"{ADDRESS}/suositukset/arvio-s1/"
    feed = ET.fromstring(files["feeds/ohjelmat/esimerkkiohjelma.atom.xml"])
    atom = {"a": "http://www.w3.org/2005/Atom"}
    assert [link.get("href") for link in feed.findall("a:link", atom)] == [
        f"{ADDRESS}/ohjelmat/esimerkkiohjelma/",
        f"{ADDRESS}/feeds/ohjelmat/esimerkkiohjelma.atom.xml",
    ]
    assert f"<{ADDRESS}/data/recommendations.csv>".encode() in files["data/dcat.ttl"]
    assert linked_data(built.page("suositukset/arvio-s1"))["@graph"][0]["@id"] == row["url"]


def test_pages_lead_to_data_and_feeds(build: Build) -> None:
    built = build({**SITE, **ADVICE})
    page = built.page("ohjelmat/esimerkkiohjelma")

    assert 'href="/feeds/ohjelmat/esimerkkiohjelma.atom.xml"' in page
    assert '<a href="/data/">Avoin data</a>' in page
    assert '<a href="/data/#suositukset">' in built.page("suositukset")
    assert built.page("data").count("<h2>") == len(DATASETS)
    assert "@id" not in json.dumps(linked_data(page))


def test_a_text_in_the_data_of_a_page_is_never_markup(build: Build) -> None:
    title = "Uutinen </script><script>alert(1)</script> & ”]]>”"
    news = SITE["ajankohtaista/uutinen.md"].replace("Uutinen ohjelmasta", f"'{title}'")
    built = build({**SITE, "ajankohtaista/uutinen.md": news})
    page = built.page("ajankohtaista/uutinen")

    assert linked_data(page)["@graph"][0]["headline"] == title
    assert "<script>alert" not in page
