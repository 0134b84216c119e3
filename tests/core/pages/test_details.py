"""What only one type has to show: roles and addresses, seasons, answers and the follow-up log."""

from __future__ import annotations

import pytest

from plugins.core.pages.home import MOST
from plugins.core.pages.views import Moment, Words
from tests.core.case_files import CASES, Case
from tests.core.trees import codes, loaded, page, titles, view

GOOD = Case.read(CASES / "good-tree.md")
TOWN = page("name: Kaupunki\nkind: municipality")


def person(header: str):
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "yhteyshenkilot/anna.md": page(f"name: Anna-Mari Jaanu\n{header}"),
    }
    assert codes(tree) == []
    return view(loaded(tree), "anna").details


ROLE = "roles: {title: johtaja, organisation: kaupunki"
PATTERN = 'email_pattern: "etunimi.sukunimi[a]kt.fi"'


@pytest.mark.parametrize(
    ("header", "text", "mailto"),
    [
        (f"{ROLE}}}\nemail: a@kt.fi", "a@kt.fi", "mailto:a@kt.fi"),
        (f"{ROLE}}}\nemail: a@kt.fi\nemail_display: written", "a (ät) kt.fi", ""),
        (
            f"{ROLE}}}\nemail: derive\n{PATTERN}",
            "anna-mari.jaanu@kt.fi",
            "mailto:anna-mari.jaanu@kt.fi",
        ),
        (f"{ROLE}}}\n{PATTERN}", "etunimi.sukunimi[a]kt.fi", ""),
    ],
)
def test_an_address_is_shown_as_the_editor_lets_it(header, text, mailto):
    address = person(header).address

    assert (address.text, address.mailto) == (text, mailto)


@pytest.mark.parametrize(
    "header",
    [
        f"{ROLE}, to: 2025}}\nemail: a@kt.fi\nphone: '050'",
        f"{ROLE}, to: 2025}}\n{PATTERN}",
    ],
)
def test_after_the_last_role_only_silence_is_left(header):
    details = person(header)

    assert (details.address, details.phone) == (None, "")
    assert details.silence == "Tehtävä on päättynyt, joten yhteystietoja ei enää näytetä."
    assert [status.value for status in details.roles[0].statuses] == ["ended"]


def test_a_role_to_come_shows_nothing_before_it_begins():
    details = person(f"{ROLE}, from: 2027-01}}\nemail: a@kt.fi\nphone: '050'")

    assert (details.address, details.phone, details.card, details.roles) == (None, "", "", ())
    assert details.silence == "Tehtävä alkaa 1.1.2027. Yhteystiedot näytetään siitä lähtien."


def test_a_role_to_come_changes_nothing_of_one_that_is_held():
    roles = (
        "roles:\n  - {title: nyt, organisation: kaupunki}\n"
        "  - {title: sitten, organisation: kaupunki, from: 2027}\nemail: a@kt.fi"
    )
    details = person(roles)

    assert details.address.text == "a@kt.fi"
    assert [role.title.text for role in details.roles] == ["nyt"]


def test_who_took_over_stands_on_both_pages():
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "yhteyshenkilot/anna.md": page(f"name: Anna Malli\n{ROLE}, to: 2025}}\nsuccessor: eero"),
        "yhteyshenkilot/eero.md": page(f"name: Eero Malli\n{ROLE}}}"),
    }
    anna, eero = (view(loaded(tree), name).details for name in ("anna", "eero"))

    assert (titles(anna.successors), titles(anna.predecessors)) == (("Eero Malli",), ())
    assert (titles(eero.successors), titles(eero.predecessors)) == ((), ("Anna Malli",))


@pytest.mark.parametrize("header", [f"{ROLE}}}", f"{ROLE}}}\nemail: a@kt.fi\nemail_display: none"])
def test_that_no_address_is_published_is_said(header):
    assert person(header).silence == "Yhteystietoja ei ole julkaistu."


def test_roles_come_newest_first_with_their_times():
    details = person(
        "roles:\n"
        "  - {title: eka, organisation: kaupunki, from: 2015, to: 2017}\n"
        "  - {title: toka, organisation: kaupunki, from: 2018-03}\n"
        "  - {title: kolmas, organisation: kaupunki, as_of: 2016}\n"
        "  - {title: neljas, organisation: kaupunki, to: 2010}\n"
    )

    assert [(role.title.text, role.when, role.now) for role in details.roles] == [
        ("toka", "maaliskuu 2018–", True),
        ("kolmas", "tieto vuodelta 2016", False),
        ("eka", "2015–2017", False),
        ("neljas", "–2010", False),
    ]


def test_seasons_stand_on_a_line_of_time():
    details = view(GOOD.result, "ohjelma").details

    assert [
        (s.title.text, s.now, [status.value for status in s.statuses]) for s in details.seasons
    ] == [
        ("Ohjelma 2015–2017", False, ["ended", "unknown"]),
        ("Ohjelma 2018–", True, ["running", "granted"]),
    ]
    # What nobody has answered comes first.
    assert [entry.link.title for entry in details.recommendations.entries] == [
        "Jatkuvuudesta on huolehdittava.",
        "Viestintää on lisättävä.",
    ]


def test_a_season_tells_each_step_of_its_funding_with_its_sum():
    steps = (
        "[{status: applied for, when: 2017-10, amount: 500000},"
        " {status: partly granted, amount: 400000}, {status: unknown}]"
    )
    name = "ohjelmat/ohjelma.md"
    program = GOOD.files[name].replace("funding: granted", f"funding: {steps}")
    result = loaded({**GOOD.files, name: program})
    season = view(result, "ohjelma").details.seasons[1]
    funding = view(result, "toinen-kausi", "fi").details.funding

    assert [status.text for status in season.statuses] == [
        "Käynnissä",
        "Rahoitus: haettu, lokakuu 2017, 500\u00a0000\u00a0€",
        "Rahoitus: myönnetty osittain, 400\u00a0000\u00a0€",
        "Rahoitus: ei tietoa",
    ]
    assert [step.amount for step in funding] == [
        "500\u00a0000\u00a0€",
        "400\u00a0000\u00a0€",
        "",
    ]


def test_the_changes_of_a_season_name_the_advice_they_answer():
    ((text, answers),) = view(GOOD.result, "toinen-kausi").details.changes

    assert text.text == "Viestintää lisätään."
    assert titles(answers) == ("Viestintää on lisättävä.",)


def test_an_evaluation_lists_its_advice_in_the_order_of_its_text():
    details = view(GOOD.result, "arviointi").details

    assert [entry.link.title for entry in details.recommendations] == [
        "Viestintää on lisättävä.",
        "Jatkuvuudesta on huolehdittava.",
    ]
    assert (details.report, details.complete, details.response) == (None, True, None)


def fates(*lines: str, lang: str = "fi"):
    """The evaluation of the good tree and its second season, when these fates are told."""
    name = "arvioinnit/arviointi.md"
    header = GOOD.files[name].replace("kind:", "\n".join(("continued:", *lines, "kind:")))
    result = loaded({**GOOD.files, name: header})
    assert list(result.problems) == []
    return view(result, "arviointi", lang), view(result, "toinen-kausi", lang)


def test_successes_tell_whether_they_went_on_and_the_season_tells_it_too():
    shown, season = fates(
        "  - {success: o2, ended: Tiedottaja lähti.}", "  - {success: o1, season: toinen-kausi}"
    )
    details = shown.details

    assert [
        (s.title.text, s.statuses[0].text, s.text.text, titles(s.by)) for s in details.successes
    ] == [
        ("Kynnys on matala.", "Jatkui", "", ("Ohjelma 2018–",)),
        ("Viestintä on Annan ansiosta hyvää.", "Ei jatkunut", "Tiedottaja lähti.", ()),
    ]
    assert details.silent is False
    assert [(link.title, link.url, link.note) for link in season.details.successes] == [
        ("Kynnys on matala.", "arvioinnit/arviointi/#o1", "Arviointi")
    ]


def test_what_is_not_told_of_other_successes_is_said():
    assert fates("  - {success: o1, season: toinen-kausi}")[0].details.silent is True


def test_a_success_that_is_a_reference_is_called_as_the_page_is():
    name = "arvioinnit/arviointi.md"
    told = GOOD.files[name].replace(
        "kind:", "continued: {success: o1, season: toinen-kausi}\nkind:"
    )
    result = loaded({**GOOD.files, name: told.replace("Kynnys on matala.", "[[kaupunki]]")})
    (success,) = view(result, "arviointi").details.successes
    (link,) = view(result, "toinen-kausi").details.successes

    assert success.title.text == link.title == "Kaupunki"


def evaluation(*lines: str):
    header = [
        *("title: Arviointi", "date: 2017-11-09", "target: k", "evaluator: kaupunki"),
        *("period: {start: 2017, end: 2017}", "kind: external", *lines),
    ]
    seasons = "seasons: {id: k, start: 2015, end: 2016, phase: ended, funding: granted}"
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/o.md": page(f"title: O\nowner: kaupunki\nno_contact: x\n{seasons}"),
        "arvioinnit/arviointi.md": page("\n".join(header)),
        "arvioinnit/raportti.pdf": "",
    }
    return view(loaded(tree), "arviointi").details


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        (
            'report: {title: "\\"Raportti\\"", url: "https://a.fi/r.pdf"}',
            "”Raportti” (pdf)",
            "https://a.fi/r.pdf",
        ),
        (
            "report: {title: Raportti, file: raportti.pdf}",
            "Raportti (pdf, 1\u00a0kt)",
            "arvioinnit/raportti.pdf",
        ),
        (
            "report: {title: Raportti, file: ../arvioinnit/raportti.pdf}",
            "Raportti (pdf, 1\u00a0kt)",
            "arvioinnit/raportti.pdf",
        ),
    ],
)
def test_a_report_is_elsewhere_or_beside_the_page(line, title, url):
    report = evaluation(line).report

    assert (report.title, report.url) == (title, url)


def test_lists_that_are_not_complete_say_so():
    assert evaluation("no_report: x", "lists_complete: false").complete is False


def test_one_answer_to_all_advice_is_told_with_its_time():
    response = evaluation(
        "no_report: x", "response: {text: Otetaan huomioon., by: kaupunki, when: 2017}"
    ).response

    assert (response.label, response.text.text) == (
        "Yhteinen vastaus suosituksiin (2017)",
        "Otetaan huomioon.",
    )
    assert titles(response.by) == ("Kaupunki",)


STORY = """text: Suositus
evaluation: arviointi
addressee: kaupunki
priority: high
due: 31.12.2026
parts: [{id: a, text: Osa a}]
response: {kind: partly accepted, by: kaupunki, date: 2018-01-02, reasons: Osa on tehty.}
actions: {id: t1, title: Kysely, owner: kaupunki, due: 1.2.2018}
follow_ups:
  - {date: 2020-01-01, implementation: implemented, by: kaupunki, verification: externally verified, evidence: ["https://a.fi/", arviointi]}
  - {date: 2019-01-01, implementation: in progress, by: kaupunki, verification: self-reported, note: Alkoi.}
  - {date: 2027-01-01, implementation: no longer applicable, by: kaupunki, verification: not verified}"""


def recommendation(header: str, *faults: str):
    tree = {
        **GOOD.files,
        "suositukset/arviointi-s1.md": page(header),
    }
    result = loaded(tree)
    assert [problem.code for problem in result.problems] == [*faults]
    return view(result, "arviointi-s1")


def test_a_recommendations_story():
    shown = recommendation(STORY, "C05")
    details = shown.details

    assert [(fact.label, fact.values) for fact in shown.facts] == [
        ("Tärkeys", ("Korkea",)),
        ("Määräaika", (Moment("31.12.2026", "2026-12-31"),)),
    ]
    assert (details.status.text, details.implementation.text) == (
        "Hyväksytty osittain",
        "Toteutettu",
    )
    assert [
        (e.statuses[0].text, e.when.text, e.text.text, titles(e.evidence)) for e in details.log
    ] == [
        ("Käynnissä", "1.1.2019", "Alkoi.", ()),
        ("Toteutettu", "1.1.2020", "", ("a.fi", "Arviointi")),
    ]
    assert [(a.id, a.title.text, a.when.text, titles(a.by)) for a in details.actions] == [
        ("t1", "Kysely", "määräaika 1.2.2018", ("Kaupunki",))
    ]
    assert [(part.id, part.title) for part in details.parts] == [("a", Words("Osa a", "fi"))]
    assert details.given_in.url == "arvioinnit/arviointi/#s1"
    assert (details.programme.title, details.season.title) == ("Ohjelma", "Ohjelma 2015–2017")
    assert [(a.label, a.text.text) for a in details.answers] == [
        ("Vastaus suositukseen", "Osa on tehty."),
        ("Muutos seuraavassa kaudessa", "Viestintää lisätään."),
    ]


def test_what_is_told_of_a_part_stands_under_its_text():
    details = recommendation(
        "text: Suositus\nevaluation: arviointi\naddressee: kaupunki\n"
        "parts: [{id: a, text: Osa a}]\n"
        "actions: [{title: Kysely, owner: kaupunki, part: a}, {title: Koulutus, owner: kaupunki}]\n"
        "follow_ups:\n"
        "  - {date: 2019-01-01, implementation: in progress, by: kaupunki, verification: self-reported}\n"
        "  - {date: 2019-02-01, implementation: partly implemented, by: kaupunki, verification: self-reported, part: a}"
    ).details

    assert [(a.title.text, a.text.text) for a in details.actions] == [
        ("Kysely", "Osa a"),
        ("Koulutus", ""),
    ]
    assert [(e.title.text, e.statuses[0].text) for e in details.log] == [
        ("", "Käynnissä"),
        ("Osa a", "Toteutettu osittain"),
    ]
    assert details.implementation.text == "Käynnissä"


def test_a_response_to_come_is_not_shown_yet():
    details = recommendation(
        "text: Suositus\nevaluation: arviointi\naddressee: kaupunki\n"
        "response: {kind: accepted, by: kaupunki, date: 2027-01-01}",
        "C05",
    ).details

    assert details.status.text == "Vastattu kauden muutoksissa"
    assert [answer.label for answer in details.answers] == ["Muutos seuraavassa kaudessa"]


def test_silence_is_an_answer_too():
    details = view(GOOD.result, "arviointi-s2").details

    assert [(a.label, a.status.text, a.status.value) for a in details.answers] == [
        ("Vastaus suositukseen", "Erillistä vastausta ei ole julkaistu", "none")
    ]
    assert (details.implementation.text, details.log) == ("Ei tietoa toteutuksesta", ())


def test_figures_stand_with_their_source():
    header = (
        "title: V\nareas: a\nhorizon: 2050\nslogan: '\"Elämää\"'\nthemes: [Tori]\nparticipation:\n"
        "  - {label: Kyselyn vastaajat, names: {en: Replies}, value: 10934, approximate: true,\n"
        "     source: {url: 'https://a.fi/', retrieved: 2.1.2018}}"
    )
    tree = {
        "visiot/v.md": page(header),
        "visiot/v.en.md": page("title: V\nslogan: Life"),
        "alueet/a.md": page("name: A\nkind: district"),
    }
    finnish, english = (view(loaded(tree), "v", lang).details for lang in ("fi", "en"))

    theme = Words("Tori", "fi")
    assert (finnish.slogan, finnish.themes) == ("”Elämää”", (theme,))
    assert (english.slogan, english.themes) == ("Life", (theme,))
    ((fact, source),) = finnish.figures
    assert (fact.label, fact.values) == ("Kyselyn vastaajat", ("noin 10\u00a0934",))
    assert (source.title, source.url) == ("Lähde, luettu 2.1.2018", "https://a.fi/")
    assert english.figures[0][0].label == "Replies"


def test_the_home_page_shows_a_few_of_each_and_leads_to_all() -> None:
    tree = {
        "sivut/etusivu.md": page("title: Etusivu"),
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        **{
            f"ohjelmat/o{n}.md": page(
                f"title: Ohjelma {n}\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
                f"  - {{id: k{n}, start: 2020, end: 2030, phase: {phase}, funding: granted}}"
            )
            for n, phase in enumerate(["ended"] * MOST + ["running"])
        },
        **{
            f"ajankohtaista/u{n}.md": page(f"title: Uutinen {n}\ndate: {n + 1}.1.2020\nabout: o0")
            for n in range(MOST + 1)
        },
    }
    news, programmes = view(loaded(tree), "etusivu").details

    assert [entry.link.title for entry in news.entries] == [
        f"Uutinen {n}" for n in range(MOST, 0, -1)
    ]
    assert [entry.link.title for entry in programmes.entries] == [
        f"Ohjelma {MOST}",
        *(f"Ohjelma {n}" for n in range(MOST - 1)),
    ]
    assert [link.url for group in (news, programmes) for link in group.links] == [
        "ajankohtaista/",
        "ohjelmat/",
    ]


def event(header: str, lang: str = "fi", translation: str = ""):
    """The page of an event on 21.11.2026."""
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "tapahtumat/t.md": page(f"title: T\norganiser: kaupunki\n{header}"),
    }
    if translation:
        tree[f"tapahtumat/t.{lang}.md"] = page(f"title: T\n{translation}")
    assert codes(tree) == []
    return view(loaded(tree), "t", lang)


def shown(facts) -> dict[str, list]:
    """Facts as a reader sees them."""
    return {
        fact.label: [
            value if isinstance(value, str) else getattr(value, "title", "") or value.text
            for value in fact.values
        ]
        for fact in facts
    }


HERE = "mode: on site\nplace: Kirjasto"


@pytest.mark.parametrize(
    ("times", "lang", "expected"),
    [
        ("start: 12.3.2027", "fi", "12.3.2027"),
        ("start: 12.3.2027\nend: 12.3.2027", "fi", "12.3.2027"),
        ("start: 12.3.2027\nend: 13.3.2027", "fi", "12.3.2027–13.3.2027"),
        ("start: 12.3.2027 klo 9", "fi", "12.3.2027 klo\u00a09.00"),
        ("start: 12.3.2027 9.00\nend: 12.3.2027 12.30", "fi", "12.3.2027 klo\u00a09.00–12.30"),
        (
            "start: 12.3.2027 9.00\nend: 13.3.2027 12.30",
            "fi",
            "12.3.2027 klo\u00a09.00 – 13.3.2027 klo\u00a012.30",
        ),
        (
            "start: 12.3.2027 9.00\nend: 12.3.2027 12.30",
            "sv",
            "12\u00a0mars 2027 kl.\u00a09.00–12.30",
        ),
        ("start: 12.3.2027 9.00\nend: 12.3.2027 12.30", "en", "12\u00a0March 2027, 9:00–12:30"),
    ],
)
def test_the_time_of_an_event_is_told_as_people_say_it(times, lang, expected):
    details = event(f"{times}\n{HERE}", lang, "summary: S" if lang != "fi" else "").details
    (moment,) = details.facts[0].values

    assert moment.text == expected
    assert moment.datetime.startswith("2027-03-12")


def test_a_moved_event_tells_both_times_and_why():
    moved = event(
        f"start: 8.2.2027\nstatus: moved\nmoved_to: {{start: 12.4.2027}}\nreason: Varattu.\n{HERE}"
    )

    assert (moved.status.text, moved.status.value) == ("Siirretty", "moved")
    assert list(shown(moved.details.facts).items())[:2] == [
        ("Aika", ["12.4.2027"]),
        ("Aiempi aika", ["8.2.2027"]),
    ]
    assert moved.details.reason == Words("Varattu.", "fi")


ONLINE = "mode: online\nonline_address: https://esimerkkila.example/a\nregistration:\n  url: https://esimerkkila.example/b"


@pytest.mark.parametrize(
    ("header", "ways"),
    [
        (
            f"start: 12.3.2027\n{ONLINE}\n  until: 1.3.2027",
            {
                "Verkossa": ["Osallistu verkossa"],
                "Ilmoittautuminen": ["Ilmoittaudu tapahtumaan"],
                "Ilmoittaudu viimeistään": ["1.3.2027"],
            },
        ),
        (
            f"start: 12.3.2027\n{ONLINE}\n  until: 20.11.2026",
            {
                "Verkossa": ["Osallistu verkossa"],
                "Ilmoittautuminen": ["Ilmoittautumisaika on päättynyt."],
            },
        ),
        (f"start: 12.3.2027\nstatus: cancelled\n{ONLINE}", {}),
        (f"start: 12.3.2026\n{ONLINE}", {}),
    ],
    ids=("open", "closed", "cancelled", "past"),
)
def test_ways_to_take_part_are_shown_while_there_is_something_to_take_part_in(header, ways):
    facts = shown(event(header).details.facts)

    assert facts.pop("Osallistuminen") == ["Verkossa"]
    assert {label: values for label, values in facts.items() if label != "Aika"} == ways


def test_an_event_gives_its_calendar_entry_and_what_is_left_of_it():
    materials = "materials: {title: Muistio, url: https://esimerkkila.example/muistio.pdf}"
    files = event(f"start: 12.3.2026\n{HERE}\n{materials}").details.files

    assert [(file.title, file.url) for file in files] == [
        ("Kalenterimerkintä (ics)", "tapahtumat/t/t.ics"),
        ("Muistio (pdf)", "https://esimerkkila.example/muistio.pdf"),
    ]


def test_what_is_not_translated_of_an_event_stands_in_finnish():
    header = f"start: 12.3.2027\n{HERE}\naccessibility: Esteetön.\nreason: Syy."
    details = event(header, "sv", "accessibility: Tillgängligt.").details

    assert details.accessibility == Words("Tillgängligt.", "sv")
    assert details.reason == Words("Syy.", "fi")


SEASONS = (
    "title: Silta\nowner: kaupunki\nno_contact: Ei ole.\nseasons:\n"
    "  - {id: s1, title: Silta 1, start: 2015, end: 2016, phase: ended, funding: granted}\n"
    "  - {id: s2, title: Silta 2, start: 2017, end: 2018, phase: ended, funding: granted, previous: s1}\n"
)


def compared(services: dict[str, str], season: str = "s2"):
    """What changes in a season; services: id → the rest of the header."""
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/silta.md": page(SEASONS),
        "tapahtumat/avajaiset.md": page(
            f"title: Avajaiset\norganiser: kaupunki\nseason: s2\nstart: 2.1.2017\n{HERE}"
        ),
    }
    tree |= {
        f"palvelut/{name}.md": page(f"title: {name}\ntarget_group: Kaikki\n{header}")
        for name, header in services.items()
    }
    assert codes(tree) == []
    return view(loaded(tree), season).details.comparison


def test_a_season_is_compared_with_the_one_before_it():
    comparison = compared(
        {
            "neuvonta": "seasons: [s1, s2]",
            "ryhmat": "seasons: s2",
            "luennot": "seasons: s1\nreplaced_by: ryhmat",
            "lehti": "seasons: s1",
        }
    )

    assert comparison.previous.title == "Silta 1"
    assert [
        (label, [(row.link.title, titles(row.instead)) for row in rows])
        for label, rows in comparison.groups
    ] == [
        ("Jatkuvat palvelut", [("neuvonta", ())]),
        ("Uudet palvelut", [("ryhmat", ())]),
        ("Päättyneet palvelut", [("lehti", ()), ("luennot", ("ryhmat",))]),
        ("Tapahtumat", [("Avajaiset", ())]),
    ]
    (opening,) = comparison.groups[-1][1]
    assert opening.link.note == Moment("2.1.2017", "2017-01-02")


@pytest.mark.parametrize(
    ("status", "note"),
    [
        ("published", "2.1.2027"),
        ("cancelled", "2.1.2027, peruttu"),
        ("moved\nmoved_to: {start: 3.1.2027}", "3.1.2027, siirretty"),
    ],
)
def test_a_link_to_an_event_says_when_it_is_and_whether_it_has_changed(status, note):
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "tapahtumat/t.md": page(
            f"title: T\norganiser: kaupunki\nstart: 2.1.2027\nstatus: {status}\n{HERE}"
        ),
    }
    (group,) = view(loaded(tree), "kaupunki").relations

    assert (group.label, group.links[0].note.text) == ("Järjestetyt tapahtumat", note)


@pytest.mark.parametrize(
    ("services", "season"),
    [
        ({}, "s2"),
        ({"neuvonta": "seasons: s1"}, "s2"),
        ({"neuvonta": "seasons: s2"}, "s2"),
        ({"neuvonta": "seasons: [s1, s2]"}, "s1"),
    ],
)
def test_without_the_services_of_both_seasons_nothing_is_compared(services, season):
    assert compared(services, season) is None


PRACTICE = page(
    "title: Kyyti\norganisation: kaupunki\nproblem: Bussi ei kulje.\nsolution: Tilattiin taksi.\n"
    "result: too early\nlessons: [Soita ajoissa, Kysy hinta]\ncost: Noin 14 euroa"
)


def test_a_practice_tells_its_problem_solution_result_and_lessons():
    shown = view(loaded({"organisaatiot/kaupunki.md": TOWN, "teot/kyyti.md": PRACTICE}), "kyyti")

    assert shown.details.problem == Words("Bussi ei kulje.", "fi")
    assert shown.details.solution == Words("Tilattiin taksi.", "fi")
    assert shown.details.lessons == ("Soita ajoissa", "Kysy hinta")
    assert shown.details.result == shown.status
    assert (shown.status.text, shown.status.axis) == ("Liian varhaista sanoa", "result")
    assert [(fact.label, fact.values) for fact in shown.facts] == [
        ("Kustannukset", ("Noin 14\u00a0euroa",))
    ]


def test_what_a_translation_of_a_practice_leaves_out_is_told_in_finnish():
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "teot/kyyti.md": PRACTICE,
        "teot/kyyti.sv.md": page("title: Skjuts\nproblem: Bussen går inte."),
    }
    details = view(loaded(tree), "kyyti", "sv").details

    assert details.problem == Words("Bussen går inte.", "sv")
    assert details.solution == Words("Tilattiin taksi.", "fi")
    assert details.lessons == ()
