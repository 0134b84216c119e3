"""What hypothesis makes texts of: pieces of Markdown, HTML and YAML as people and attackers write
them, put together at random."""

from __future__ import annotations

from hypothesis import strategies as st

from plugins.core.types import CONTENT_TYPES

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)

MARKDOWN = (
    *("[[", "[[a]]", "[[a|", "]]", "|", "#", "\n", "\n\n", "* ", "- ", "1. ", "  ", "    ", "> "),
    *(
        "# ",
        "## ",
        "Onnistumiset",
        "Suositukset",
        "\n===\n",
        "\n---\n",
        "`",
        "```\n",
        "~~~\n",
        "\\",
    ),
    *("{: #o1 }", "{: .needs }", "{: #s1 x='y' }", "| a | b |\n|---|---|\n| ", "[^1]", "\n[^1]: "),
    *(
        "*[HTML]: x",
        "![",
        "](x.png)",
        "](",
        "{static}/x",
        "{attach}x y",
        "](javascript:x)",
        "\n:   ",
    ),
    *(
        "**",
        "__",
        "*",
        "_",
        '"',
        "'",
        "...",
        "--",
        "---",
        "1.",
        "2",
        "a",
        "ä",
        "\t",
        "\r",
        "\u00a0",
    ),
    *(
        "\u200b",
        "\u2028",
        "&amp;",
        "&",
        "&#1;",
        "&#xe000;",
        "&#xe0005.1;",
        "<https://x>",
        "<a@b.fi>",
    ),
)
HTML = (
    *("<h2>", "</h2>", "<li>", "</li>", "<ul>", "</ul>", "<p>", "</p>", "</div>", "<script>"),
    *(
        "</script>",
        "<template>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "<!",
        '<a href="',
        '">',
        'style="',
    ),
    *(
        'id="o1"',
        ' data-line="3"',
        ' data-ref="x"',
        "<svg>",
        "<math>",
        "<select>",
        "<form>",
        "<td>",
    ),
    *("<table>", "<frameset>", "<body onload=x>", "<x-y>", '<div markdown="1">', "<ruby>", "<img"),
)
BODY = st.lists(st.sampled_from(MARKDOWN + HTML) | ANY_TEXT, max_size=20).map("".join)

KEYS = sorted(
    {info.alias or name for t in CONTENT_TYPES for name, info in t.model.model_fields.items()}
    | set("start end by from to as_of organisation url file alt retrieved value year into".split())
    | set("str int list a(b a[b PartialDay kind status when text answers evidence".split())
)
VALUES = (
    *("a", "b#o1", "sivut/b", "2017", "6/2017", "2.1.2018", "31.2.2018", "9999-12-31", "12/9999"),
    *("unknown", "draft", "true", "null", "~", "", '""', "'y'", "[]", "{}", "[a, [b]]", "{a: b}"),
    *("{id: k, start: 1, end: 2, phase: ended, funding: granted}", "*a", "&a x", "!!str 5", "<<"),
    *(
        "0x10",
        "010",
        "1.10",
        ".nan",
        "-1",
        "9" * 30,
        "|\n  text",
        ">\n  text",
        '"\\0"',
        '"\\ud83d"',
    ),
    *('"open', "[open", "{", "- a", "x: y", "?", "@", "`", "%", "# c", "[" * 14 + "a" + "]" * 14),
    *(
        "https://x",
        "http://[::1",
        "a@b.fi",
        "derive",
        "../x",
        "Anna-Mari Jaanu",
        "etunimi.sukunimi[a]x.fi",
    ),
)
_LINE = st.tuples(
    st.sampled_from(("", "  ", "- ", "  - ", "\t")),
    st.sampled_from(KEYS) | ANY_TEXT,
    st.sampled_from(VALUES) | ANY_TEXT,
).map(lambda parts: "{}{}: {}".format(*parts))
HEADER = st.lists(_LINE, max_size=8).map("\n".join)

FOLDERS = tuple(t.folder for t in CONTENT_TYPES if t.folder)
STEMS = ("a", "b", "a.sv", "b.en", "k", "etusivu", "Ä", "a b", "")
VALID = {
    "ohjelmat": "title: O\nowner: b\nno_contact: x\n"
    "seasons: {id: k, start: 2015, end: 2017, phase: ended, funding: granted}",
    "arvioinnit": "title: O\ndate: 1.1.2018\ntarget: b\nevaluator: b\n"
    "period: {start: 2017, end: 2018}\nkind: external\nno_report: x",
    "ajankohtaista": "title: O\ndate: 1.1.2018\nabout: b",
    "suositukset": "text: O\nevaluation: a\naddressee: b",
    "visiot": "title: O\nareas: b\nhorizon: 2017",
    "palvelut": "title: O\ntarget_group: x\nseasons: k",
    "tapahtumat": "title: O\nstart: 1.1.2018\nmode: online\norganiser: b\nno_online_address: x",
    "teot": "title: O\norganisation: b\nproblem: O\nsolution: R\nresult: failed",
    "kokeilut": "title: O\nprogramme: a\norganisation: b\ntried: x\n"
    "period: {start: 2025, end: unknown}\nphase: running",
    "tyokalut": "title: O\nkind: tool\nmakers: b\nno_file: x",
    "kyselyt": "title: O\nowner: b\neditions: {id: e, number: 1, year: 2025,"
    " field_period: unknown, population: x, respondents: 5}",
    "yhteyshenkilot": "name: O P\nroles: {title: x, organisation: b}",
    "organisaatiot": "name: O\nkind: state",
    "alueet": "name: O\nkind: district",
    "sivut": "title: O",
    "saavutettavuus": "title: O\nconformance: full\nassessed: 1.11.2026\nmethod: external\n"
    "feedback: {email: a@b.fi}\nauthority: traficom",
}
"""The least that a header of each folder needs."""


def pages(header: st.SearchStrategy[str], body: st.SearchStrategy[str]) -> st.SearchStrategy:
    """Little trees: path → text, each page with a valid header and, perhaps, more lines in it."""
    page = st.tuples(st.sampled_from(FOLDERS), st.sampled_from(STEMS), header, body)
    return st.lists(page, min_size=1, max_size=4).map(
        lambda rows: {
            f"{folder}/{stem}.md": f"---\n{VALID[folder]}\n{more}\n---\n{text}"
            for folder, stem, more, text in rows
        }
    )


HEADINGS = ("Onnistumiset", "Kehittämissuositukset", "Vahvuudet:", "Needs", "Muuta", "Åtgärder")
_ITEM = st.tuples(
    st.sampled_from(("* ", "- ", "1. ", "*   ")),
    st.sampled_from(
        ("Metsä", "[[a]]", "[[a|B]]", "**Tori**", "`koodi`", "Kaksi *riviä*\n  jatkuu")
    ),
    st.sampled_from(("", "", " {: #o3 }", " {: #v1 }", " {: #oma }", "  ", " {: .luokka }")),
    st.sampled_from(("", "", "\n    * sisempi", "\n\n    Toinen kappale.")),
).map("".join)
LISTS = st.lists(
    st.tuples(st.sampled_from(HEADINGS), st.lists(_ITEM, max_size=4).map("\n".join)).map(
        lambda row: f"## {row[0]}\n\n{row[1]}\n"
    ),
    max_size=4,
).map("\n".join)
"""Bodies with marked lists, some of whose items have ids."""
