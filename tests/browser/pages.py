"""The pages of the sample that the browser is shown: all of them, and one of each kind."""

from __future__ import annotations

from pathlib import Path

KINDS = {
    "records/home": "",
    "records/news": "ajankohtaista/kuntekon-arviointi-luettavissa/",
    "records/programme": "ohjelmat/kunteko/",
    "records/season": "ohjelmat/kunteko/kunteko-2018-2020/",
    "records/evaluation": "arvioinnit/kunteko-2017/",
    "records/recommendation": "suositukset/kunteko-2017-s1/",
    "records/vision": "visiot/esimerkkila-rantala/",
    "records/service": "palvelut/kunteko-verkostot/",
    "records/event": "tapahtumat/esimerkki-neuvonnan-esittely/",
    "records/experiment": "kokeilut/etavastaanotto-kylatalolla/",
    "records/practice": "teot/kutsukyyti-kokeilu/",
    "records/tool": "tyokalut/kokeilun-ennakkoarviointi/",
    "records/survey": "kyselyt/kuntakysely/",
    "records/survey_edition": "kyselyt/esimerkkilan-palvelukysely/esimerkkilan-palvelukysely-2026/",
    "records/person": "yhteyshenkilot/anna-mari-jaanu/",
    "records/organisation": "organisaatiot/kt/",
    "records/area": "alueet/kaukajarvi/",
    "records/page": "tietoa/",
    "records/accessibility_statement": "saavutettavuusseloste/",
    "sections/news": "ajankohtaista/",
    "sections/programmes": "ohjelmat/",
    "sections/evaluations": "arvioinnit/",
    "sections/recommendations": "suositukset/",
    "sections/register_view": "suositukset/avoimet/",
    "sections/register_group": "suositukset/ohjelma/kunteko/",
    "sections/visions": "visiot/",
    "sections/services": "palvelut/",
    "sections/events": "tapahtumat/",
    "sections/experiments": "kokeilut/",
    "sections/practices": "teot/",
    "sections/tools": "tyokalut/",
    "sections/surveys": "kyselyt/",
    "sections/contacts": "yhteyshenkilot/",
    "sections/organisations": "organisaatiot/",
    "sections/areas": "alueet/",
    "sections/a_to_z": "hakemisto/",
    "sections/search": "haku/",
    "sections/changes": "muutokset/",
    "sections/subjects": "aiheet/",
    "sections/subject": "aiheet/suositukset/",
    "sections/archive": "arkisto/",
    "sections/year": "arkisto/2026/",
    "data": "data/",
    "untranslated": "sv/utvarderingar/kunteko-2017/",
    "404": "404.html",
}
"""Template → the address of a page that it makes, below the site's."""

PARTS = {"base", "gallery", "records/record", "redirect", "sections/index", "sections/section"}
"""Templates that others extend, that of the gallery, and the one whose pages lead on at once."""


def addresses(output: Path) -> list[str]:
    """The address of every page of a built site, but of those that lead on to another."""
    found = []
    for file in sorted(output.rglob("*.html")):
        if b'http-equiv="refresh"' not in file.read_bytes():
            found.append(file.relative_to(output).as_posix().removesuffix("index.html"))
    return found
