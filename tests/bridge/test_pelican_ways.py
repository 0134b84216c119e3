"""What Pelican's users expect goes on working: drafts, feeds, link notations, other plugins."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import feedparser

from pelicanconf import PLUGINS

from .conftest import NEWS, SITE, Build
from .drawn import jpeg, opened

ADDRESS = "https://www.esimerkki.fi/ohjelma"

SPY = """
from pelican import signals

def show(generator, writer):
    for article in generator.articles:
        if article.prev_article:
            print("NEIGHBOURS", article.title, "->", article.prev_article.title)

def register():
    signals.article_writer_finalized.connect(show)
"""
"""A plugin that prints what the neighbours plugin found."""


def test_links_to_files_and_pages(build: Build) -> None:
    """`{filename}` finds pages of every type, `{static}` and `{attach}` publish files."""
    links = {
        "sivu": "{filename}../ohjelmat/esimerkkiohjelma.md",
        "kausi": "{filename}/ohjelmat/esimerkkiohjelma/esimerkkikausi.md",
        "juuresta": "{filename}/ajankohtaista/uutinen.md#kohta",
        "tiedosto": "{static}/tiedostot/ohje.pdf",
        "liite": "{attach}taulukko.csv",
    }
    text = "\n".join(f"[{name}]({target})\n" for name, target in links.items())
    built = build(
        {
            **SITE,
            "ajankohtaista/uutinen.md": f"{NEWS}\n## Kohta\n",
            "sivut/linkit.md": f"---\ntitle: Linkit\n---\n{text}",
            "sivut/taulukko.csv": "a;b\n",
            "tiedostot/ohje.pdf": b"%PDF-1.4",
        }
    )
    assert built.err == "0 virhettä, 0 varoitusta.\n"
    page = built.page("linkit")
    for name, address in {
        "sivu": "/ohjelmat/esimerkkiohjelma/",
        "kausi": "/ohjelmat/esimerkkiohjelma/esimerkkikausi/",
        "juuresta": "/ajankohtaista/uutinen/#kohta",
        "tiedosto": "/tiedostot/ohje.pdf",
        "liite": "/linkit/taulukko.csv",
    }.items():
        note = ' <span class="file">({}, 1\u00a0kt)</span>'
        ending = address.rpartition(".")[2]
        told = note.format(ending) if ending in ("pdf", "csv") else ""
        assert f'<a href="{address}">{name}{told}</a>' in page
    assert built.files()["linkit/taulukko.csv"] == b"a;b\n"


def test_relative_addresses(build: Build) -> None:
    built = build(SITE, "--relative-urls")
    page = built.page("ajankohtaista/uutinen")
    assert 'href="../../ohjelmat/esimerkkiohjelma/"' in page
    assert 'href="../../theme/css/site.' in page
    assert 'href="/' not in page


def test_drafts_are_built_aside_and_listed_nowhere(build: Build) -> None:
    draft = SITE["ajankohtaista/uutinen.md"].replace("date:", "status: draft\ndate:")
    scheduled = SITE["ajankohtaista/uutinen.md"].replace("date:", "publish_at: 2.11.2026\ndate:")
    built = build(
        {
            **SITE,
            "ajankohtaista/luonnos.md": draft.replace("Uutinen", "Luonnos"),
            "ajankohtaista/tuleva.md": scheduled.replace("Uutinen", "Tuleva"),
            "sivut/keskeneräinen.md": "---\ntitle: Kesken\nstatus: draft\n---\n",
        }
    )
    assert built.code == 0
    files = built.files()
    for address in ("ajankohtaista/luonnos", "ajankohtaista/tuleva", "keskenerainen"):
        assert f"{address}/index.html" not in files
        page = files[f"drafts/{address}/index.html"].decode()
        assert "noindex" in page
        assert "Luonnos: sivua ei ole julkaistu." in page
    listed = files["ajankohtaista/index.html"] + files["feeds/fi.atom.xml"] + files["index.html"]
    assert b"Luonnos" not in listed and b"Tuleva" not in listed
    assert "Luonnos" not in built.page("ohjelmat/esimerkkiohjelma")


def test_drafts_are_not_published(build: Build) -> None:
    """publishconf leaves them out, with what is attached to them."""
    draft = SITE["ajankohtaista/uutinen.md"].replace("date:", "status: draft\ndate:")
    built = build(
        {
            **SITE,
            "ajankohtaista/luonnos.md": f"{draft}\n[Liite]({{attach}}salainen.csv)\n",
            "ajankohtaista/luonnos.sv.md": "---\ntitle: Utkast\n---\n",
            "ajankohtaista/salainen.csv": "a;b\n",
        },
        settings="publishconf.py",
        SITEURL=ADDRESS,
    )
    assert built.code == 0
    assert not [name for name in built.files() if "luonnos" in name or "salainen" in name]
    assert not (built.output / "drafts").exists()


def test_scheduled_news_appears_on_its_day(build: Build) -> None:
    scheduled = SITE["ajankohtaista/uutinen.md"].replace("date:", "publish_at: 1.11.2026\ndate:")
    built = build({**SITE, "ajankohtaista/uutinen.md": scheduled})
    assert "ajankohtaista/uutinen/index.html" in built.files()


def test_feeds_are_for_each_language_with_absolute_addresses(build: Build) -> None:
    built = build(
        {
            **SITE,
            "ajankohtaista/uutinen.sv.md": "---\ntitle: Nyhet\n---\nText.\n",
            "ajankohtaista/korjattu.md": SITE["ajankohtaista/uutinen.md"].replace(
                "date:", 'corrections: [{date: 3.1.2018, text: "Luku oli väärä."}]\ndate:'
            ),
        },
        settings="publishconf.py",
        SITEURL=ADDRESS,
    )
    finnish = feedparser.parse(str(built.output / "feeds/fi.atom.xml"))
    assert not finnish.bozo
    assert {entry.link for entry in finnish.entries} == {
        f"{ADDRESS}/ajankohtaista/uutinen/",
        f"{ADDRESS}/ajankohtaista/korjattu/",
    }
    assert all(entry.author == "Jatkumo" for entry in finnish.entries)
    assert (
        'Korjaus <time datetime="2018-01-03">3.1.2018</time>' in finnish.entries[0].content[0].value
    )
    assert f"{ADDRESS}/ohjelmat/esimerkkiohjelma/" in finnish.entries[0].content[0].value
    (swedish,) = feedparser.parse(str(built.output / "feeds/sv.atom.xml")).entries
    assert (swedish.title, swedish.link) == ("Nyhet", f"{ADDRESS}/sv/aktuellt/uutinen/")


def test_two_ordinary_plugins_run_unmodified(build: Build, tmp_path: Path) -> None:
    """Pelican's own sitemap and neighbours, as they come from the package index."""
    (tmp_path / "spy.py").write_text(SPY, encoding="utf-8")
    names = [*PLUGINS, "pelican.plugins.sitemap", "pelican.plugins.neighbors", "spy"]
    later = SITE["ajankohtaista/uutinen.md"].replace("2.1.2018", "3.1.2018")
    built = build(
        {**SITE, "ajankohtaista/toinen.md": later.replace("Uutinen", "Toinen")},
        "-e",
        f"PLUGINS={json.dumps(names)}",
        f"SITEURL={json.dumps(ADDRESS)}",
        PYTHONPATH=str(tmp_path),
    )
    assert built.code == 0, built.err
    sitemap = ET.parse(built.output / "sitemap.xml")
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = {location.text for location in sitemap.iter(f"{space}loc")}
    assert {
        f"{ADDRESS}/",
        f"{ADDRESS}/ajankohtaista/toinen/",
        f"{ADDRESS}/ohjelmat/esimerkkiohjelma/",
        f"{ADDRESS}/ohjelmat/esimerkkiohjelma/esimerkkikausi/",
        f"{ADDRESS}/suositukset/",
    } <= found
    assert "NEIGHBOURS Toinen ohjelmasta -> Uutinen ohjelmasta" in built.out


def test_old_addresses_lead_to_the_page(build: Build) -> None:
    page = "---\ntitle: Uusi\naliases: [vanha/sivu, /vanha/index.php.html]\n---\nTeksti.\n"
    built = build({**SITE, "sivut/uusi.md": page})
    assert "/uusi/" in built.files()["vanha/index.php.html"].decode()
    redirect = built.page("vanha/sivu")
    assert 'http-equiv="refresh"' in redirect
    assert "/uusi/" in redirect
    assert "noindex" in redirect


def test_template_marks_in_content_stay_text(build: Build) -> None:
    page = "---\ntitle: '{{ 7 * 7 }}'\n---\n{{ 7 * 7 }} {% raw %} {{ SITEURL }}\n"
    built = build({**SITE, "sivut/merkit.md": page})
    shown = built.page("merkit")
    assert "<h1>{{ 7 * 7 }}</h1>" in shown
    assert "<p>{{ 7 * 7 }} {% raw %} {{ SITEURL }}</p>" in shown


def test_titles_are_escaped(build: Build) -> None:
    page = "---\ntitle: '<script>alert(1)</script> & \"muuta\"'\nsummary: '<b>ei</b>'\n---\n"
    shown = build({**SITE, "sivut/pako.md": page}).page("pako")
    assert "<script>" not in shown and "<b>ei" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ”muuta”" in shown


def test_pictures_that_headers_name_are_shown(build: Build) -> None:
    page = "---\ntitle: Kuva\nimage: {file: tori.jpg, alt: Tori talvella}\n---\nTeksti.\n"
    built = build({**SITE, "sivut/kuva.md": page, "sivut/tori.jpg": jpeg(400, 300)})
    assert built.code == 0, built.err
    (shown,) = re.findall(
        r'<img src="/(theme/kuvat/tori-\w+-400\.jpg)" alt="(.*?)"', built.page("kuva")
    )
    assert shown[1] == "Tori talvella"
    assert opened(built.files()[shown[0]]).size == (400, 300)


def test_translations_may_stand_in_a_folder_of_their_own(build: Build) -> None:
    built = build({**SITE, "ajankohtaista/sv/uutinen.sv.md": "---\ntitle: Nyhet\n---\nText.\n"})
    assert built.code == 0
    assert "<h1>Nyhet</h1>" in built.page("sv/aktuellt/uutinen")
