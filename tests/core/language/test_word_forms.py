"""What a reader types meets what a text says, in whatever forms both are.

They meet when the search has one stem for what is typed and for a word of the text, or for one of
its index words. (Besides, it finds words that begin with that stem; that isn't counted upon.)
"""

from __future__ import annotations

import gzip
import re
import subprocess
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pagefind.service import get_executable

from plugins.bridge.voikko import analyser
from plugins.core.language.word_forms import Analyse, WordForms
from plugins.core.language.word_forms.stems import kept, stem
from tests.needed import needed

Meet = Callable[[str, str], bool]

CONTENT = Path(__file__).parents[3] / "content"

PARADIGMS = """
kunta kunnan kuntaa kuntana kunnassa kunnasta kuntaan kunnalla kunnalta kunnalle kunnat kuntien kuntia kunnissa kunnista kuntiin kunnilla kunnille
vesi veden vettä vedessä veteen vesiä vesien vesissä vesiin vesillä
lapsi lapsen lasta lapselle lapset lasten lapsia lapsilla lapsissa lapsiin
suositus suosituksen suositusta suosituksesta suosituksiin suositukset suositusten suosituksien suosituksia suosituksissa
päätös päätöksen päätöstä päätökset päätösten päätöksiä päätöksissä päätöksiin
rahoitus rahoituksen rahoitusta rahoituksesta rahoitukseen rahoituksia
käsi käden kättä kädessä käteen kädet käsien käsiä käsissä
ihminen ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille ihmisiin
kunnallinen kunnallisen kunnallista kunnallisia kunnallisten kunnallisissa
tapahtuma tapahtuman tapahtumaa tapahtumat tapahtumien tapahtumia tapahtumissa tapahtumiin
hanke hankkeen hanketta hankkeeseen hankkeessa hankkeet hankkeiden hankkeita hankkeissa hankkeisiin
tiede tieteen tiedettä tieteeseen tieteiden tieteitä tieteissä
avain avaimen avainta avaimet avainten avaimien avaimia avaimissa
opas oppaan opasta oppaat oppaiden oppaita oppaissa oppaaseen oppaisiin
kaunis kauniin kaunista kauniit kauniiden kauniita kauniissa
mies miehen miestä miehet miesten miehiä miehille miehissä
kevät kevään kevättä keväällä kevääseen keväiden keväitä
työ työn työtä työssä työhön työt töiden töitä töissä töihin työllä
tie tien tietä tiellä tielle teiden tiehen
yö yön yötä yöllä öiden öitä
nuori nuoren nuorta nuoret nuorten nuoria nuorille nuoriin nuorilla
uusi uuden uutta uudessa uuteen uudet uusien uusia uusissa
kysely kyselyn kyselyä kyselyssä kyselyyn kyselyt kyselyiden kyselyjen kyselyitä kyselyjä kyselyissä
arviointi arvioinnin arviointia arvioinnissa arviointiin arvioinnit arviointien arviointeja arvioinneissa arviointeihin
toiminta toiminnan toimintaa toiminnassa toimintaan toimintojen toimintoja
kehittäminen kehittämisen kehittämistä kehittämisessä kehittämiseen
tulos tuloksen tulosta tulokset tulosten tuloksia tuloksissa tuloksiin
vastuu vastuun vastuuta vastuussa vastuuseen vastuut vastuiden vastuita vastuissa
tarve tarpeen tarvetta tarpeeseen tarpeet tarpeiden tarpeita tarpeissa tarpeisiin
palvelu palvelun palvelua palvelut palvelujen palveluiden palveluja palveluita palveluissa palveluihin
osaaminen osaamisen osaamista osaamiseen osaamisessa
ikääntynyt ikääntyneen ikääntynyttä ikääntyneet ikääntyneiden ikääntyneitä ikääntyneille
asukas asukkaan asukasta asukkaat asukkaiden asukkaita asukkaille asukkaisiin
kaupunki kaupungin kaupunkia kaupungissa kaupunkiin kaupungit kaupunkien kaupunkeja kaupungeissa kaupungeille
Helsinki Helsingin Helsinkiä Helsingissä Helsinkiin Helsingistä
Turku Turun Turkua Turussa Turkuun Turusta
Tampere Tampereen Tamperetta Tampereella Tampereelle
Lahti Lahden Lahtea Lahdessa Lahteen
laki lain lakia laissa lakiin lait lakien lakeja laeissa
aika ajan aikaa ajassa aikaan ajat aikojen aikoja ajoissa
luku luvun lukua luvussa lukuun luvut lukujen lukuja luvuissa
ruoka ruoan ruokaa ruoassa ruokaan ruokien ruokia
tieto tiedon tietoa tiedossa tietoon tiedot tietojen tietoja tiedoissa
kieli kielen kieltä kielessä kieleen kielet kielten kielien kieliä kielissä
suomi suomen suomea suomessa suomeen
alue alueen aluetta alueella alueelle alueeseen alueet alueiden alueita alueilla alueisiin
yhteistyö yhteistyön yhteistyötä yhteistyössä yhteistyöhön
osallisuus osallisuuden osallisuutta osallisuudessa osallisuuteen
oikeus oikeuden oikeutta oikeudet oikeuksien oikeuksia oikeuksissa
vaikuttavuus vaikuttavuuden vaikuttavuutta vaikuttavuudesta
vuosi vuoden vuotta vuodessa vuodet vuosien vuosia vuosina vuonna
kuukausi kuukauden kuukautta kuukaudet kuukausien kuukausia
johtaja johtajan johtajaa johtajat johtajien johtajia johtajille
opettaja opettajan opettajaa opettajien opettajia
vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhempia vanhemmille
jäsen jäsenen jäsentä jäsenet jäsenten jäsenien jäseniä jäsenille
puhelin puhelimen puhelinta puhelimia puhelimeen
työtön työttömän työtöntä työttömät työttömien työttömiä työttömille
yritys yrityksen yritystä yritykset yritysten yrityksiä yrityksille
kokeilu kokeilun kokeilua kokeilut kokeilujen kokeiluja kokeiluissa
malli mallin mallia mallit mallien malleja malleissa
asia asian asiaa asiat asioiden asioita asioissa asioihin
strategia strategian strategiaa strategiat strategioiden strategioita strategioissa
visio vision visiota visiot visioiden visioita visioissa
ohjelma ohjelman ohjelmaa ohjelmat ohjelmien ohjelmia ohjelmissa
terveys terveyden terveyttä terveydessä terveyteen
maa maan maata maassa maahan maat maiden maita maissa maihin
vapaa vapaan vapaata vapaat vapaiden vapaita
korkea korkean korkeaa korkeat korkeiden korkeita
päivä päivän päivää päivät päivien päiviä
kehto kehdon kehtoa kehdot
sisältö sisällön sisältöä sisällöt sisältöjen sisältöjä sisällöissä
kevyt kevyen kevyttä kevyiden kevyitä
olut oluen olutta oluita
vieras vieraan vierasta vieraat vieraiden vieraita
hammas hampaan hammasta hampaat hampaita
sisar sisaren sisarta sisarten sisaria
askel askelen askelta askelten askelia
kansi kannen kantta kannet kansien kansia
varsi varren vartta varret varsien varsia
lumi lumen lunta lumet lumia
toimeenpano toimeenpanon toimeenpanoa toimeenpanossa
yhdenvertaisuus yhdenvertaisuuden yhdenvertaisuutta
verkko verkon verkkoa verkot verkkojen verkkoja verkoissa
verkosto verkoston verkostoa verkostot verkostojen verkostoja verkostoissa
tuki tuen tukea tuessa tukeen tuet tukien tukia
talous talouden taloutta taloudessa talouteen
koulu koulun koulua koulut koulujen kouluja kouluissa kouluihin
kirje kirjeen kirjettä kirjeet kirjeiden kirjeitä
esteetön esteettömän esteetöntä esteettömät esteettömiä
vaaka vaa'an vaakaa vaakoja
suhde suhteen suhdetta suhteet suhteiden suhteita
kohde kohteen kohdetta kohteet kohteiden kohteita
mennyt menneen mennyttä menneitä
yksi yhden yhtä yhdessä
poika pojan poikaa pojat poikien poikia
perhe perheen perhettä perheet perheiden perheitä perheille
nainen naisen naista naiset naisten naisia
vesistö vesistön vesistöä vesistöt vesistöjen vesistöjä
kumppani kumppanin kumppania kumppanit kumppanien kumppaneiden kumppaneita kumppaneille
organisaatio organisaation organisaatiota organisaatiot organisaatioiden organisaatioita
sääntö säännön sääntöä säännöt sääntöjen sääntöjä
järjestö järjestön järjestöä järjestöt järjestöjen järjestöjä järjestöille
tekijä tekijän tekijää tekijät tekijöiden tekijöitä tekijöille
keskustelu keskustelun keskustelua keskustelut keskustelujen keskusteluja
toimenpide toimenpiteen toimenpidettä toimenpiteet toimenpiteiden toimenpiteitä toimenpiteissä
meri meren merta merellä meret merten meriä
kolmas kolmannen kolmatta kolmannessa
aiempi aiemman aiempaa aiemmat aiempien aiempia
vasen vasemman vasenta vasemmat vasempien vasempia
tullut tulleen tullutta tulleet tulleiden tulleita
internet internetin internetiä internetissä
ruotsinkielinen ruotsinkielisen ruotsinkielistä ruotsinkieliset ruotsinkielisten ruotsinkielisiä
hyvinvointialue hyvinvointialueen hyvinvointialuetta hyvinvointialueella hyvinvointialueiden
Kunteko Kuntekon Kuntekoa Kuntekossa Kuntekosta Kuntekoon Kuntekolla
Esimerkkilä Esimerkkilän Esimerkkilää Esimerkkilässä Esimerkkilästä Esimerkkilään
Kaukajärvi Kaukajärven Kaukajärveä Kaukajärvellä Kaukajärvelle
""".strip().splitlines()
"""Each form of a row finds each."""

FOUND = """
kaupunginosavisio            kaupunginosa
kaupunginosavisiolla         kaupunginosien
kaupunginosavisio            visiot
kaupunginosavisio            kaupungit
kaupunginosavisio            osa
työelämäjohtaja              johtaja
työelämäjohtajille           johtajia
työelämäjohtajille           työelämässä
työelämäjohtaja              työn
kuntakysely                  kysely
kuntakyselyyn                kyselyissä
kuntakyselyissä              kuntien
digikuntakokeilut            kokeilun
digikuntakokeilut            kuntakokeilu
kehittämisohjelmassa         ohjelmia
kehittämisohjelmassa         kehittäminen
kehittämisohjelmassa         kehittämistä
yhteiskehittämiseen          kehittäminen
yhteiskehittämiseen          yhteiskehittäminen
ihmisoikeuksien              ihminen
ihmisoikeuksien              oikeus
alueellisten                 alueellinen
työllisyydenhoitomallissa    työllisyys
työllisyydenhoitomallissa    hoito
työllisyydenhoitomallissa    mallit
terveyspalvelut              terveyden
terveyspalvelut              palveluja
sosiaali- ja terveystyö       sosiaali
ikääntyneille                ikääntyneiden
kehitetään                   kehittää
arvioitiin                   arvioida
kehittämisen                 kehittää
suosituksensa                suositukset
KUNTIEN                      kunta
Kuntienkin                   kunnissa
Uudenmaan                    Uusimaa
Uudessakaupungissa           Uusikaupunki
Kaukajärvellä                Kaukajärvi
Kaukajärvellä                Kaukajärven
Kuntekosta                   Kunteko
Kuntekoon                    Kuntekon
Kunteko-hankkeessa           hanke
Kunteko-hankkeessa           Kunteko-hanke
Kunteko-hankkeessa           Kuntekon
Kunteko\u2011hankkeessa           hankkeita
Kunteko\u2011hankkeessa           Kunteko
Kunteko\u2011hankkeessa           Kunteko\u2011hankkeiden
”Kunteko-ohjelma”            ohjelman
Kunteko 2020 \u2011ohjelmaan      ohjelma
suosi\u00adtuk\u00adsis\u00adta             suositus
vaa’an                       vaaka
vuosina 2018–2020            2020
tie- ja katutöissä           työ
tie/katu                     tien
"""
"""What a text says, and what is typed."""

NOT_FOUND = """
kaivosto            kaivo        an unknown word has no parts
kuusi               kuun         with a possessive suffix, but nobody means that
silloin             silta        an adverb, and only in a rare case a bridge
siitä               siittää      a pronoun
joista              joki         a pronoun
maine               maa          in a rare case of maa
Asukas              asua         a derivation is no compound
kunnallinen         kunta        a derivation
johtaja             johtaa       a derivation
toimeenpano         pano         one word of the dictionary
hyvinvointi         vointi       one word of the dictionary
yhteistyö           yhteinen     a prefix
Uudessakaupungissa  kaupunki     a name
kuntakysely         kysyä        what a part is derived from
suosituksista       suosia       another word
vesi                veto         another word
"""
"""What a text says, what is typed, and why they are apart."""


@pytest.fixture(scope="module")
def analyse() -> Analyse:
    found = analyser()
    needed("" if found else "Voikko is missing: on Debian, sudo apt install libvoikko1 voikko-fi")
    return found


@pytest.fixture(scope="module")
def words(analyse: Analyse) -> WordForms:
    return WordForms(analyse)


@pytest.fixture(scope="module")
def meet(words: WordForms) -> Meet:
    """Whether a text is found by what is typed."""

    def met(text: str, typed: str) -> bool:
        indexed = [*text.replace("\u00ad", "").split(), *words.index_words(text)]
        return kept(typed) <= {key for run in indexed for key in kept(run)}

    return met


def rows(table: str) -> list[list[str]]:
    return [re.split(" {2,}", line)[:2] for line in table.strip().splitlines()]


@pytest.mark.parametrize("paradigm", PARADIGMS, ids=lambda line: line.split()[0])
def test_every_form_of_a_word_finds_every_other(paradigm: str, meet: Meet) -> None:
    pairs = permutations(paradigm.split(), 2)

    assert [pair for pair in pairs if not meet(*pair)] == []


@pytest.mark.parametrize(("text", "typed"), rows(FOUND))
def test_a_text_is_found(text: str, typed: str, meet: Meet) -> None:
    assert meet(text, typed)


@pytest.mark.parametrize(("text", "typed"), rows(NOT_FOUND))
def test_a_text_is_not_found(text: str, typed: str, meet: Meet) -> None:
    assert not meet(text, typed)


def test_a_compound_has_its_parts_and_their_forms_one_for_each_stem(words: WordForms) -> None:
    assert words.forms("Kaupunginosavisioita") == (
        *("kaupungin", "kaupunginosa", "kaupunginosavisio", "kaupunki"),
        *("osa", "osavisio", "osille", "visio"),
    )


def test_only_what_the_search_would_miss_is_added(words: WordForms) -> None:
    assert words.index_words("vedestä") == ["vesi", "vesille", "veteen", "vettä"]
    assert words.index_words("Vedestä, vettä (vesiin): veteen, vesi") == []


def test_declared_names_are_added_with_their_forms(words: WordForms) -> None:
    assert words.index_words("hankkeessa", ["Esimerkkilän kunta"]) == [
        *("esimerkkilän", "kunta", "kuntaa"),
    ]
    assert words.index_words("Esimerkkilässä", ["Esimerkkilän"]) == []


def test_what_no_dictionary_knows_is_only_taken_apart() -> None:
    words = WordForms(lambda word: [])

    assert words.index_words("Kaukajärvi-ohjelma, tie/katu, MDI:n") == []
    assert words.index_words("Kaukajärvi\u2011ohjelma") == ["kaukajärvi", "ohjelma"]
    assert words.index_words("”Kaukajärvi-ohjelma”") == ["kaukajärvi", "ohjelma"]
    assert words.index_words("vuosina 2018–2020") == ["2018", "2020"]


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def analyse(word: str) -> list[dict[str, str]]:
        asked.append(word)
        return []

    words = WordForms(analyse)
    words.index_words("kunta ja kunta")
    words.index_words("ja kunta")

    assert sorted(asked) == ["ja", "kunta"]


def sample_words() -> list[str]:
    """The words of the sample's Finnish texts."""
    files = [file for file in CONTENT.rglob("*.md") if not re.search(r"\.(sv|en)\.md$", file.name)]
    texts = [file.read_text(encoding="utf-8") for file in files]
    return sorted({word for text in texts for word in re.findall(r"[^\W\d_]+", text)})


SAMPLE = sample_words()
TEXTS = st.lists(st.sampled_from(SAMPLE), max_size=20)


def test_every_index_word_is_a_word(analyse: Analyse, words: WordForms) -> None:
    known = [word for word in SAMPLE if analyse(word)]
    assert len(known) > 1000

    added = words.index_words(" ".join(known))
    assert [word for word in added if not analyse(word) and not analyse(word.capitalize())] == []


@given(st.data())
def test_the_order_of_words_is_nothing(words: WordForms, data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    added = words.index_words(" ".join(text))

    assert added == words.index_words(" ".join(data.draw(st.permutations(text))))
    assert added == sorted(added)


@given(TEXTS)
def test_each_stem_is_added_once_and_none_that_the_text_has(
    words: WordForms, text: list[str]
) -> None:
    keys = [stem(word) for word in words.index_words(" ".join(text))]

    assert len(set(keys)) == len(keys)
    assert not {stem(word) for word in text} & set(keys)


def test_stems_are_those_of_the_search(tmp_path: Path) -> None:
    """All words of this file and of the sample, as they stand in an index that pagefind makes."""
    vocabulary = {*SAMPLE, *" ".join([*PARADIGMS, FOUND]).split(), "python", "vanhin", "elokuuhun"}
    site, index = tmp_path / "site", tmp_path / "index"
    site.mkdir()
    page = f'<html lang="fi"><title>Sanat</title><p>{" ".join(sorted(vocabulary))}</p></html>'
    (site / "index.html").write_text(page, encoding="utf-8")
    subprocess.run(
        [get_executable(), "--site", site, "--output-path", index], check=True, capture_output=True
    )
    chunks = [gzip.decompress(file.read_bytes()) for file in (index / "index").iterdir()]

    keys = {key for run in vocabulary for key in kept(run)}
    assert len(keys) > 1000
    assert [key for key in sorted(keys) if not any(_entry(key) in chunk for chunk in chunks)] == []


def _entry(key: str) -> bytes:
    """How a word begins in an index: an array of three, then a text (CBOR, RFC 8949)."""
    text = key.encode()
    return (
        b"\x83" + (bytes([0x60 + len(text)]) if len(text) < 24 else bytes([0x78, len(text)])) + text
    )
