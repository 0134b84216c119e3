"""Where Pelican bites: each way in which it fails in silence by itself, and that ours doesn't."""

from __future__ import annotations

import gc
import json
import shutil
import sys
from pathlib import Path

import pytest

from .conftest import REPOSITORY, SITE, Build, write_tree


def test_the_little_site_is_complete(build: Build) -> None:
    """The tree that the other tests break is itself sound."""
    built = build(SITE)
    assert (built.code, built.err) == (0, "0 virhettä, 0 varoitusta.\n")
    pages = {name for name in built.files() if name.endswith("index.html")}
    assert {
        "index.html",
        "ohjelmat/esimerkkiohjelma/index.html",
        "ohjelmat/esimerkkiohjelma/esimerkkikausi/index.html",
        "ajankohtaista/uutinen/index.html",
        "organisaatiot/esimerkkila/index.html",
    } <= pages


def plugins(*names: str) -> tuple[str, ...]:
    """Command line arguments that replace the list of plugins."""
    return ("-e", f"PLUGINS={json.dumps(names)}")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (
            "import no_such_module\n",
            "lisäosaa ei voi ladata (ModuleNotFoundError: No module named 'no_such_module').",
        ),
        (
            "def register():\n    raise ValueError('rikki')\n",
            "lisäosan register() epäonnistui.",
        ),
        ("x = 1\n", "lisäosassa ei ole funktiota register()."),
    ],
)
def test_a_broken_plugin_stops_the_build(
    build: Build, tmp_path: Path, source: str, reason: str
) -> None:
    """Pelican logs it, goes on without the plugin and exits with 0."""
    (tmp_path / "rikkinainen.py").write_text(source, encoding="utf-8")
    built = build(SITE, *plugins("plugins.news", "rikkinainen"), PYTHONPATH=str(tmp_path))
    assert built.code == 1
    assert built.err.splitlines()[-1] == f"rikkinainen: {reason}"
    assert not built.output.exists()


def test_every_plugin_of_ours_listens_after_a_collection() -> None:
    """Signals hold weak references: a receiver made inside register() would vanish."""
    from plugins.bridge.signals import section_pages
    from plugins.core.sections import SECTIONS

    for name in SECTIONS:
        __import__(f"plugins.{name}", fromlist=["register"]).register()
    gc.collect()
    listening = {receiver for receiver in section_pages.receivers_for(None)}
    assert set(SECTIONS.values()) <= listening


def test_all_errors_are_told_at_once_and_without_a_traceback(build: Build) -> None:
    """`--fatal errors` would stop at the first."""
    built = build(
        {
            **SITE,
            "sivut/yksi.md": "---\ntitel: Yksi\n---\n",
            "sivut/kaksi.md": "Ei otsaketta.\n",
            "sivut/kolme.md": "---\ntitle: Kolme\n---\n[[ei-ole]]\n",
        }
    )
    assert built.code == 1
    codes = [line.split(": ")[1].split()[0] for line in built.err.splitlines() if ".md:" in line]
    assert sorted(codes) == ["H01", "H10", "H11", "R01"]
    assert built.err.splitlines()[-1] == "4 virhettä, 0 varoitusta."
    assert "Traceback" not in built.out + built.err


def own_theme(tmp_path: Path) -> Path:
    theme = tmp_path / "theme"
    shutil.copytree(REPOSITORY / "theme", theme)
    return theme


def test_a_missing_template_is_an_error(build: Build, tmp_path: Path) -> None:
    """Pelican takes one of the same name from its "simple" theme in silence."""
    theme = own_theme(tmp_path)
    (theme / "templates" / "base.html").unlink()
    built = build(SITE, "-t", str(theme))
    assert built.code == 1
    assert "base.html" in built.out + built.err
    assert not built.output.exists()


def test_a_misspelt_variable_is_an_error(build: Build, tmp_path: Path) -> None:
    """Jinja renders it as nothing by itself."""
    theme = own_theme(tmp_path)
    base = theme / "templates" / "base.html"
    text = base.read_text(encoding="utf-8")
    assert "view.title" in text
    base.write_text(text.replace("view.title", "view.titel"), encoding="utf-8")
    built = build(SITE, "-t", str(theme))
    assert built.code == 1
    assert "has no attribute 'titel'" in " ".join((built.out + built.err).split())
    assert not built.output.exists()


def test_finnish_dates_are_read_day_first(build: Build) -> None:
    """Pelican's date parser reads 2.1.2018 as the first of February."""
    built = build(SITE)
    assert '<time datetime="2018-01-02">2.1.2018</time>' in built.page("ajankohtaista/uutinen")
    assert "2018-01-02T00:00:00+02:00" in (built.output / "feeds/fi.atom.xml").read_text()


def test_a_page_with_a_broken_header_stops_the_build(build: Build) -> None:
    """Pelican leaves the page out and exits with 0."""
    built = build({**SITE, "sivut/rikki.md": "---\ntitle: [\n---\n"})
    assert built.code == 1
    assert "/content/sivut/rikki.md:" in built.err
    assert not built.output.exists()


def test_equal_slugs_are_a_problem_with_both_names(build: Build) -> None:
    """Pelican ends in a traceback when it writes the second page."""
    page = "---\ntitle: Säde\n---\n"
    built = build({**SITE, "sivut/säde.md": page, "sivut/sade.md": page})
    assert built.code == 1
    (line,) = [line for line in built.err.splitlines() if "U02" in line]
    assert "sade.md" in line and "säde.md" in line and "slug: sade-2" in line


def test_articles_have_no_categories_tags_or_authors(build: Build, tmp_path: Path) -> None:
    """Each costs Pelican time that grows with the square of the number of articles."""
    write_tree(
        tmp_path,
        {
            "spy.py": "from pelican import signals\n"
            "def show(generator):\n"
            "    print('GROUPS', generator.categories, dict(generator.tags), generator.authors)\n"
            "def register():\n"
            "    signals.article_generator_finalized.connect(show)\n"
        },
    )
    built = build(SITE, *plugins("plugins.news", "spy"), PYTHONPATH=str(tmp_path))
    assert "GROUPS [] {} []" in built.out


@pytest.mark.parametrize("command", [(sys.executable, "-m", "pelican"), ("pelican",)])
def test_publishconf_finds_pelicanconf(build: Build, command: tuple[str, ...]) -> None:
    """The console script doesn't look for modules in the folder it is run in."""
    script = (str(Path(sys.executable).with_name("pelican")),) if len(command) == 1 else command
    built = build(
        SITE, settings="publishconf.py", command=script, SITEURL="https://www.esimerkki.fi"
    )
    assert (built.code, built.err.splitlines()[-1]) == (0, "0 virhettä, 0 varoitusta.")
    assert "https://www.esimerkki.fi/ohjelmat/esimerkkiohjelma/" in (
        built.output / "sitemap.xml"
    ).read_text(encoding="utf-8")


def test_a_file_attached_to_many_pages_stands_beside_the_first_original(build: Build) -> None:
    """Pelican would move it to the page that it writes last, and warn of the others."""
    luvut = "[Luvut]({attach}luvut%202026.csv)\n"
    built = build(
        {
            **SITE,
            "sivut/a.md": f"---\ntitle: A\nstatus: draft\n---\n{luvut}",
            "sivut/b.md": f"---\ntitle: B\n---\n{luvut}",
            "sivut/b.sv.md": f"---\ntitle: B\n---\n{luvut}",
            "sivut/c.md": "---\ntitle: C\n---\n[Luvut](<{static}/sivut/luvut 2026.csv>)\n",
            "sivut/luvut 2026.csv": "a;b\n",
        }
    )
    assert (built.code, built.out.count("WARNING")) == (0, 0)
    assert [name for name in built.files() if "luvut" in name] == ["b/luvut 2026.csv"]
    for page in ("drafts/a", "b", "sv/b", "c"):
        assert 'href="/b/luvut%202026.csv"' in built.page(page)
