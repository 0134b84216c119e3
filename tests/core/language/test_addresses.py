"""E-mail addresses from a pattern and a name, as Finnish public bodies print them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.language.addresses import (
    Derived,
    Doubt,
    Found,
    PersonName,
    derive,
    derive_address,
    fold_letters,
    folded,
    found_in,
    names_of,
    pattern_domain,
    written,
)

PATTERN = "etunimi.sukunimi[a]kt.fi"
MUCH = 500_000


def local_part(derived: Derived | None) -> str | None:
    return derived.address.removesuffix("@kt.fi") if derived else None


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Anna-Mari Jaanu", "anna-mari.jaanu"),
        ("Åke Öhman", "ake.ohman"),
        ("A\u030ake O\u0308hman", "ake.ohman"),
        ("René Hägg", "rene.hagg"),
        ("Søren Weiß", "soren.weiss"),
        ("Ærik Ødegård", "aerik.odegard"),
        ("Þórður Łoś", "thordur.los"),
        ("Ǿrjan Ǽsimerkki", "orjan.aesimerkki"),
        ("Máret Ŋuorra-Ŧoske", "maret.nuorra-toske"),
        ("Kaisa O'Neil", "kaisa.oneil"),
        ("Kaisa O’Neil", "kaisa.oneil"),
        ("Kaisa OʼNeil", "kaisa.oneil"),
        ("Leena Vaara-aho", "leena.vaara-aho"),
        ("Anna\u2011Mari Vaara\u2010aho", "anna-mari.vaara-aho"),
        ("  Anna\u00a0 \u202fEsimerkki\n", "anna.esimerkki"),
        ("Anna\u200b Esi\u00admerkki", "anna.esimerkki"),
        ("ANNA ESIMERKKI", "anna.esimerkki"),
        ("anna esimerkki", "anna.esimerkki"),
        ("Anna ESIMERKKI", "anna.esimerkki"),
        ("Al Esimerkki", "al.esimerkki"),
        ("Anna Le", "anna.le"),
        ("Anna Esimerkki,", "anna.esimerkki"),
    ],
)
def test_two_plain_words_have_no_doubt(name, address):
    assert derive(name, PATTERN) == Derived(f"{address}@kt.fi")
    assert derive_address(name, PATTERN) == f"{address}@kt.fi"


@pytest.mark.parametrize(
    ("name", "address", "doubts"),
    [
        ("Jan von Plato", "jan.vonplato", "particle"),
        ("Anna af Esimerkki", "anna.afesimerkki", "particle"),
        ("Anna van der Esimerkki", "anna.vanderesimerkki", "particle"),
        ("Anna de la Esimerkki", "anna.delaesimerkki", "particle"),
        ("Anna Van Esimerkki", "anna.vanesimerkki", "particle"),
        ("Ali al-Esimerkki", "ali.al-esimerkki", "particle"),
        ("Ali bin Malli al Esimerkki", "ali.alesimerkki", "particle names"),
        ("Anna d’Esimerkki", "anna.desimerkki", "particle"),
        ("Anna Maria Virtanen", "anna.virtanen", "names"),
        ("Matti Juhani Meikäläinen", "matti.meikalainen", "names"),
        ("Anna Maria Malli Esimerkki", "anna.esimerkki", "names"),
        ("Anna (Anni) Esimerkki", "anna.esimerkki", "names"),
        ("Anna ”Anni” Esimerkki", "anna.esimerkki", "names"),
        ("Anna Esimerkki (os. Malli)", "anna.esimerkki", "names"),
        ("Anna Esimerkki, os. Malli", "anna.esimerkki", "names"),
        ("Anna Жук Esimerkki", "anna.esimerkki", "names"),
        ("J. K. Paasikivi", "j.paasikivi", "initials"),
        ("J.K. Paasikivi", "j.paasikivi", "initials"),
        ("J-P. Esimerkki", "j-p.esimerkki", "initials"),
        ("JP Esimerkki", "jp.esimerkki", "initials"),
        ("A. Virtanen", "a.virtanen", "initials"),
        ("Anna M. Esimerkki", "anna.esimerkki", "initials"),
        ("Anna-M. Esimerkki", "anna-m.esimerkki", "initials"),
        ("Anna O", "anna.o", "initials"),
        ("FT Anna Esimerkki", "anna.esimerkki", "title"),
        ("YTK Anna Esimerkki", "anna.esimerkki", "title"),
        ("TkT, dos. Anna Esimerkki", "anna.esimerkki", "title"),
        ("prof. Anna Esimerkki", "anna.esimerkki", "title"),
        ("tohtori Anna Esimerkki", "anna.esimerkki", "title"),
        ("dipl.ins. Anna Esimerkki", "anna.esimerkki", "title"),
        ("Toimitusjohtaja Anna Esimerkki", "anna.esimerkki", "title"),
        ("johtava asiantuntija Anna Esimerkki", "anna.esimerkki", "title"),
        ("tohtori anna esimerkki", "anna.esimerkki", "title"),
        ("Anna Esimerkki, FT", "anna.esimerkki", "title"),
        ("Anna Esimerkki FT", "anna.esimerkki", "title"),
        ("Anna Esimerkki (FT, dosentti)", "anna.esimerkki", "title"),
        ("Anna Esimerkki, FT, vastaava tutkija", "anna.esimerkki", "title"),
        ("Anna Esimerkki, Mallikunta", "anna.esimerkki", "title"),
        ("Dr. Anna Esimerkki, Ph.D.", "anna.esimerkki", "title"),
        ("Anna Esimerkki III", "anna.esimerkki", "title"),
        ("anna Esimerkki", "anna.esimerkki", "title"),
        ("Virtanen, Anna", "anna.virtanen", "order"),
        ("virtanen, anna", "anna.virtanen", "order"),
        ("Virtanen, Anna Maria", "anna.virtanen", "names order"),
        ("Virtanen, Anna, FT", "anna.virtanen", "title order"),
        ("von Esimerkki, Jan", "jan.vonesimerkki", "particle order"),
        ("Esimerkki, Jan von", "jan.vonesimerkki", "particle order"),
        ("von Esimerkki Jan", "jan.vonesimerkki", "particle order"),
        ("VIRTANEN Anna", "anna.virtanen", "order"),
        ("VIRTANEN Anna Maria", "anna.virtanen", "names order"),
        ("VAN DER ESIMERKKI Anna", "anna.vanderesimerkki", "particle order"),
        ("prof. ESIMERKKI A. M.", "a.esimerkki", "initials title order"),
    ],
)
def test_what_is_more_than_two_plain_words_is_told(name, address, doubts):
    derived = derive(name, PATTERN)

    assert local_part(derived) == address
    assert derived.doubts == tuple(map(Doubt, doubts.split()))
    assert derive(unicodedata.normalize("NFD", name), PATTERN) == derived


@pytest.mark.parametrize(
    "name",
    [
        *(
            "",
            " ",
            ",",
            ", Anna",
            "Esimerkki",
            "Esimerkki,",
            "Anna von",
            "von Esimerkki",
            "von, Jan",
        ),
        *("FT Esimerkki", "tohtori Esimerkki", "Esimerkki, FT", "Anna FT", "prof. FT", "Anna V."),
        *("Мария Петрова", "Анна Esimerkki", "Anna Жук", "日本 太郎", "😀 😀", "Anna 😀"),
        *("123 456", "Anna 2.", "Anna -", "Anna Esimerkki2", "()", "(Anna Esimerkki)"),
        *("Anna Esimerkki ja Matti Malli", "Anna Esimerkki/Matti Malli", "Anna & Matti Malli"),
        f"Anna {'a' * 60}",
    ],
)
def test_what_gives_no_address(name):
    assert derive(name, PATTERN) is None
    assert derive_address(name, PATTERN) is None


@pytest.mark.parametrize(
    ("name", "given_name", "surname"),
    [
        ("Anna Esimerkki", "Anna", "Esimerkki"),
        ("van der Esimerkki, Anna Maria", "Anna", "van der Esimerkki"),
        ("prof. J.K. von Esimerkki-Malli", "J.K.", "von Esimerkki-Malli"),
    ],
)
def test_the_names_are_told_as_they_are_written(name, given_name, surname):
    names = names_of(name)

    assert names == PersonName(given_name, surname, names.doubts)


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            "Anna VIRTANEN von af J. K. FT dos. Dr , ( ) os. ja virtanen Жук - . ' al-A 2 \u200b".split()
        )
    ).map(" ".join)
)
def test_any_name_gives_a_sound_address_or_none(name):
    derived = derive(name, PATTERN)

    assert derived is None or [Found(0, derived.address, "kt.fi", is_pattern=False)] == list(
        found_in(derived.address)
    )
    assert derived == derive(unicodedata.normalize("NFD", name), PATTERN)


@pytest.mark.parametrize(
    "pattern",
    [
        "etunimi.sukunimi[a]kt.fi",
        "etunimi.sukunimi (at) kt.fi",
        "etunimi.sukunimi[ät]kt.fi",
        "etunimi.sukunimi[a\u0308t]kt.fi",
        "Etunimi.Sukunimi ( ät ) KT.fi",
        "ETUNIMI.SUKUNIMI(ÄT)KT.FI",
        "etunimi.sukunimi {a} kt.fi",
        "etunimi.sukunimi\u00a0[at]\u00a0kt.fi",
        "etunimi.sukunimi[@]kt.fi",
        "etunimi.sukunimi@kt.fi",
        "  etunimi.sukunimi[at]kt.fi ",
        "förnamn.efternamn(at)kt.fi",
        "fo\u0308rnamn.efternamn(at)kt.fi",
        "fornamn.efternamn[a]kt.fi",
        "firstname.lastname[at]kt.fi",
    ],
)
def test_what_is_a_pattern(pattern):
    assert pattern_domain(pattern) == "kt.fi"
    assert derive("Anna Malli", pattern) == Derived("anna.malli@kt.fi")


@pytest.mark.parametrize(
    "text",
    [
        *("anna.malli[a]kt.fi", "anna.malli@kt.fi", "etunimi.sukunimi", "etunimi.sukunimi[a]kt"),
        *("sukunimi.etunimi[a]kt.fi", "etunimi.sukunimi[x]kt.fi", "etunimi.sukunimi[a)kt.fi"),
        *("etunimi.sukunimi[a]kt..fi", "etunimi.sukunimi[a]-kt.fi", "etunimi.sukunimi[a]kt.fiä"),
        *("etunimi.sukunimi[a]kt.fi.", "Ks. etunimi.sukunimi[a]kt.fi", "", "[a]", "@"),
        *("toinen.etunimi.sukunimi[a]kt.fi", "etunimi.ſukunimi[a]kt.fi"),
    ],
)
def test_what_is_not(text):
    assert pattern_domain(text) is None
    assert derive_address("Anna Malli", text) is None


def test_a_domain_of_several_parts():
    assert (
        derive_address("Anna Malli", "etunimi.sukunimi[a]posti.kt.fi") == "anna.malli@posti.kt.fi"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ks. etunimi.sukunimi[a]kt.fi.", ("etunimi.sukunimi[a]kt.fi", "kt.fi", True)),
        ("(förnamn.efternamn ( at ) KT.fi)", ("förnamn.efternamn ( at ) KT.fi", "kt.fi", True)),
        ("'firstname.lastname@x.kt.fi'", ("firstname.lastname@x.kt.fi", "x.kt.fi", True)),
        ("muotoa etunimi.sukunimi @ kt.fi", ("etunimi.sukunimi @ kt.fi", "kt.fi", True)),
        ("etunimi.sukunimi\n(at) kt.fi", ("etunimi.sukunimi\n(at) kt.fi", "kt.fi", True)),
        ("Anna: anna.malli@kt.fi!", ("anna.malli@kt.fi", "kt.fi", False)),
        ("mailto:a_b+c@KT.FI-osoite", ("a_b+c@KT.FI", "kt.fi", False)),
        ("<sa\u0308de@kt.fi>", ("sa\u0308de@kt.fi", "kt.fi", False)),
        ("‘kaisa.o'neil@kt.fi’", ("kaisa.o'neil@kt.fi", "kt.fi", False)),
        ("xetunimi.sukunimi@kt.fi", ("xetunimi.sukunimi@kt.fi", "kt.fi", False)),
        ("a" * 64 + "@kt.fi", ("a" * 64 + "@kt.fi", "kt.fi", False)),
        ("kt.fi:n osoite anna@kt.fi:ssä", ("anna@kt.fi", "kt.fi", False)),
    ],
)
def test_addresses_in_a_text(text, found):
    [only] = found_in(text)

    assert (only.written, only.domain, only.is_pattern) == found
    assert text[only.offset :].startswith(only.written)


def test_a_domain_belongs_to_one_of_them():
    [only] = found_in("etunimi.sukunimi[a]etunimi.sukunimi[a]kt.fi")

    assert only.domain == "etunimi.sukunimi"


def test_several_in_their_order():
    text = "anna@kt.fi,matti@kt.fi etunimi.sukunimi(a)kt.fi; anna@kt.fi"

    assert [(found.offset, found.is_pattern) for found in found_in(text)] == [
        (0, False),
        (11, False),
        (23, True),
        (49, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("", "@", "anna@", "@kt.fi", "anna@kt", "anna @kt.fi", "anna@ kt.fi", "anna.@kt.fi"),
        *(
            "@anna@kt.fi",
            "https://anna@kt.fi/",
            "kohta (a) kt.fi",
            "anna (at) kt.fi",
            "a" * 65 + "@kt.fi",
        ),
        *("anna@kt.fi2", "anna@-kt.fi", "anna@kt.f"),
    ],
)
def test_what_is_no_address(text):
    assert list(found_in(text)) == []


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            "etunimi.sukunimi|förnamn.efternamn|[a]|(ät)|{ at }|@|kt.fi|KT|.|-|'|+|a|ä|\u0308| |\n"
            "|/|//|[|anna.malli".split("|")
        )
    ).map("".join)
)
def test_offsets_are_exact_and_nothing_overlaps(text):
    end = 0
    for found in found_in(text):
        assert found.offset >= end
        end = found.offset + len(found.written)
        assert text[found.offset : end] == found.written
        assert found.written.lower().endswith(found.domain)
        assert found.is_pattern == (pattern_domain(found.written) is not None)


@pytest.mark.parametrize(
    "piece",
    [
        *("etunimi.sukunimi[ ", "[ ", ".", "@", "( a ) ", "a.", "@a-", "a@aa.aa", "@a.a.a.a.a.a."),
        *(
            "etunimi.sukunimi",
            "etunimi.sukunimi[a]kt.fi ",
            "[a]" + " " * 9,
            "'",
            "-",
            " ",
            "a\u0308",
        ),
    ],
)
def test_hostile_texts_are_read_in_linear_time(piece):
    text = (piece * (MUCH // len(piece) + 1))[:MUCH]

    assert sum(len(found.written) for found in found_in(text)) <= MUCH
    assert pattern_domain(text) is None
    assert pattern_domain(f"etunimi.sukunimi{text}") is None


@pytest.mark.parametrize("name", ["Anna {} Esimerkki", "Esimerkki, Anna {}", "{} anna", "{}"])
@pytest.mark.parametrize(
    "piece", ["(", "J.", "Von ", "FT ", "a-", "von ", "AAA ", "ja", ",", "É\u0301\u0323", "a, "]
)
def test_hostile_names_are_read_in_linear_time(name, piece):
    derive(name.format(piece * (MUCH // 4 // len(piece))), PATTERN)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fi", "anna-mari.jaanu (ät) kt.fi"),
        ("sv", "anna-mari.jaanu (at) kt.fi"),
        ("en", "anna-mari.jaanu (at) kt.fi"),
    ],
)
def test_an_address_as_it_is_written(language, shown):
    assert written("anna-mari.jaanu@kt.fi", language) == shown


def test_other_scripts_stay_as_they_are():
    assert fold_letters("Ääni ÉÜ Жук 日本") == "aani eu жук 日本"


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Ääni", "aani"),
        ("A.-B", "a-b"),
        ("a--b", ""),
        ("-a", ""),
        ("Жук", ""),
        ("", ""),
        ("a2", ""),
    ],
)
def test_folded(word, plain):
    assert folded(word) == plain
