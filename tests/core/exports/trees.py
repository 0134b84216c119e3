"""A tree whose recommendations have everything, and a tree of texts that hurt careless writers."""

from __future__ import annotations

from tests.core.trees import page

LIFE = {
    "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
    "organisaatiot/arvioija.md": page("name: Esimerkki Oy\nkind: company"),
    "yhteyshenkilot/aino.md": page(
        "name: Aino Esimerkki\nemail: aino.esimerkki@esimerkkila.example\n"
        "roles: {title: johtaja, organisation: kunta, from: 2020}"
    ),
    "ohjelmat/silta.md": page(
        "title: Silta\nowner: kunta\ncontacts: aino\nseasons:\n"
        "  - {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}\n"
        "  - id: silta-2\n    start: 2023\n    end: 2027\n    phase: running\n"
        "    funding: granted\n    previous: silta-1\n"
        "    changes: {text: Tilaisuuksia lisätään., answers: s2}"
    ),
    "arvioinnit/loppu.md": page(
        "title: Loppuarviointi\ndate: 9.11.2022\ntarget: silta-1\nevaluator: arvioija\n"
        "period: {start: 2022, end: 2022}\nkind: final\nno_report: Ei verkossa.\naddressee: silta\n"
        "response: {text: Otetaan huomioon., by: kunta, when: 2023-06}",
        "## Suositukset\n\n* [[s1]] {: #e1 }\n* [[s2]] {: #e2 }\n* [[s3]] {: #e3 }\n"
        "* Neljäs suositus {: #e4 }\n",
    ),
    "arvioinnit/loppu.sv.md": page("title: Slututvärdering\nresponse: {text: Beaktas.}"),
    "suositukset/s1.md": page(
        "text: Viestintää on lisättävä\nevaluation: loppu\naddressee: [silta, kunta]\n"
        "priority: high\ndue: 31.12.2026\nsubjects: arviointi\n"
        "parts:\n  - {id: a, text: Verkkosivut}\n  - {id: b, text: Uutiskirje}\n"
        "response:\n  kind: partly accepted\n  by: [kunta, aino]\n  date: 1.2.2023\n"
        "  reasons: Uutiskirjettä ei aloiteta.\n"
        "actions:\n  - {id: t1, title: Sivut uusiksi, owner: aino, due: 1.6.2026}\n"
        "  - {title: Seuranta, owner: kunta}\n"
        "follow_ups:\n"
        "  - {date: 1.6.2024, implementation: not started, by: kunta, verification: self-reported}\n"
        "  - date: 1.6.2026\n    implementation: in progress\n    by: aino\n"
        "    verification: externally verified\n    note: Sivut on avattu.\n"
        "    evidence: [uutinen, 'https://esimerkkila.example/sivut']\n"
        "  - {date: 1.1.2027, implementation: implemented, by: kunta, verification: not verified}"
    ),
    "suositukset/s1.sv.md": page(
        "text: Mer information\nparts: [Webbplatsen, null]\nactions: [Ny webbplats, null]\n"
        "follow_ups: [null, Webbplatsen är öppen., null]"
    ),
    "suositukset/s2.md": page("text: Tilaisuuksia lisää\nevaluation: loppu\naddressee: silta"),
    "suositukset/s3.md": page(
        "text: Kokeiluja\nevaluation: loppu\naddressee: kunta\nsupersedes: s2\ndate: 10.11.2022"
    ),
    "suositukset/luonnos.md": page(
        "text: Luonnos\nevaluation: loppu\naddressee: kunta\nstatus: draft"
    ),
    "ajankohtaista/uutinen.md": page(
        "title: Sivut avattiin\ndate: 1.6.2026\nabout: silta\nrecommendations: s1\n"
        "contacts: aino\nsummary: Uudet sivut ovat auki."
    ),
    "ajankohtaista/uutinen.sv.md": page("title: Webbplatsen öppnades"),
    "alueet/esimerkkila.md": page("name: Esimerkkilä\nkind: municipality"),
    "aiheet.yaml": "arviointi: {fi: arviointi, sv: utvärdering, uri: 'https://esimerkki.example/a'}\n"
    "muu: {fi: muu aihe}\n",
}
"""A programme, its evaluation, and recommendations at every stage; 21.11.2026 is the build date."""

HOSTILE_TEXTS = (
    "=cmd|' /C calc'!A0",
    "+358 50 1234567",
    "-1+1",
    "@SUMMA(A1:A9)",
    "'=jo valmiiksi",
    "Puolipiste; pilkku, \"lainaus\" ja 'toinen'",
    "Päättyy tähän: ]]> <script>alert(1)</script> & </script>",
    "Emoji 👩‍👩‍👧 ja lippu 🇫🇮",
    "NFD: A\u0308a\u030a",
    "Kenoviiva \\n ja \\, ja sarkain\\t",
    "1,5",
    "007",
    "https://esimerkki.example/?a=1&b=2",
    "{{ 7 * 7 }} {% raw %}",
)
"""Titles that a spreadsheet, a feed or a page could take for something else."""


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


HOSTILE = {
    "organisaatiot/kunta.md": page("name: \"=Kunta; ja, 'muut'\"\nkind: municipality"),
    "ohjelmat/silta.md": page(
        "title: '@Silta'\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
    "arvioinnit/loppu.md": page(
        "title: '-Arviointi ]]>'\ndate: 9.11.2022\ntarget: silta-1\nevaluator: kunta\n"
        "period: {start: 2022, end: 2022}\nkind: final\nno_report: Ei verkossa.\n"
        "response: {text: '=1+1', by: kunta}",
        "## Suositukset\n\n"
        + "\n".join(f"* [[h{n}]] {{: #e{n} }}" for n in range(len(HOSTILE_TEXTS)))
        + "\n",
    ),
} | {
    f"suositukset/h{n}.md": page(
        f"text: {_quoted(text)}\nevaluation: loppu\naddressee: [silta, kunta]\ndue: 1.1.2027\n"
        f"response: {{kind: not accepted, by: kunta, date: 1.1.2023, reasons: {_quoted(text)}}}\n"
        f"actions: {{id: t1, title: {_quoted(text)}, owner: kunta, due: 2.1.2027}}\n"
        "follow_ups: {date: 1.1.2024, implementation: in progress, by: kunta, "
        f"verification: self-reported, note: {_quoted(text)}}}"
    )
    for n, text in enumerate(HOSTILE_TEXTS)
}
