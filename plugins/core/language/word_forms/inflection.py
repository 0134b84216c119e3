"""Finnish inflected forms, guessed from base forms; an analyser tells which of them are words.

The types and the changes of grade are those of Iso suomen kielioppi ("Nominien vartalot ja
taivutustyypit", § 64 on, and "Astevaihtelu"), by the ending of the base form. Only the cases that
people type are made, and no clitics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TABLE = """
A    ~An ~At AA AAn ~AssA ~AstA ~AllA ~AltA ~Alle ~Aksi AnA
A    ~ille ~issA iA itA ien iden iin ihin isiin ~istA ~illA
A    ~Oille ~OissA OjA OitA ~OitA Ojen Oiden ~Oiden Oihin ~Oihin ~OistA ~OillA
V    ~Vn ~Vt VA VtA VVn ~VssA ~VstA ~VllA ~VltA ~Vlle ~Vksi VnA
V    ~Ville ~VissA VjA VitA ~VitA Vjen Viden ~Viden Vihin ~Vihin ~VistA ~VillA
i    ~in ~it iA iin ~issA ~istA ~illA ~iltA ~ille ~iksi inA
i    ~eille ~eissA ejA eitA ien eiden eihin ~eistA ~eillA
i    ~en ~et eA tA een ~essA ~estA ~ellA ~elle ~eksi enA
i    ~ille ~issA iA ien ten iin ~istA ~illA
mi   men ntA
psi  psen stA sten
si   den det ttA teen dessA destA dellA delle deksi tenA nnA
nsi  nnen nnet nttA nteen nnessA nnestA nnellA nnelle nnenA
rsi  rren rret rttA rteen rressA rrestA rrellA rrelle
lsi  llen llet lttA lteen llessA llestA llellA llelle
ksi  hden htA hteen hdessA hdestA hdellA hdelle hdeksi
mpi  mmAn mmAt mpAA mpAAn mmAssA mmAstA mmAllA mmAlle
mpi  mmille mmissA mpiA mpien mpiin mmistA mmillA
e    ^een ^eet ettA ^eeseen ^eessA ^eestA ^eellA ^eelle ^eeksi ^eenA
e    ^eille ^eissA ^eitA ^eiden ^eisiin ^eistA ^eillA
nen  sen set stA seen sessA sestA sellA selle seksi senA
nen  sille sissA siA sten sien siin sistA sillA
Vs   Vksen Vkset VstA Vkseen VksessA VksestA VksellA Vkselle Vkseksi
Vs   Vksille VksissA VksiA Vksien Vsten Vksiin VksistA VksillA
Us   Uden UttA Uteen UdessA UdestA UdellA Udelle Udeksi UtenA
Vs   ^VVn ^VVt VstA ^VVseen ^VVssA ^VVstA ^VVllA ^VVlle ^VVksi
Vs   ^Ville ^VissA ^VitA ^Viden ^Visiin ^VistA ^VillA
Vs   Vnnen Vnnet VttA Vnteen VnnessA VnnestA VnnellA Vnnelle
es   ehen ehet estA eheen ehessA ehestA ehellA ehelle
es   ehille ehissA ehiA ehien esten ehiin ehistA ehillA
in   ^imen ^imet intA ^imeen ^imessA ^imestA ^imellA ^imelle
in   ^imille ^imissA ^imiA ^imien inten ^imiin ^imistA ^imillA
Vn   VmmAn VmmAt VntA VmpAAn VmmAssA VmmAstA VmmAllA VmmAlle
Vn   Vmmille VmmissA VmpiA Vmpien Vmpiin VmmistA VmmillA
tOn  ttOmAn ttOmAt tOntA ttOmAAn ttOmAssA ttOmAstA ttOmAllA ttOmAlle
tOn  ttOmille ttOmissA ttOmiA ttOmien ttOmiin ttOmistA ttOmillA
CUt  Ceen Ceet CUttA Ceeseen CeessA CeestA CeellA Ceelle
CUt  Ceille CeissA CeitA Ceiden Ceisiin CeistA CeillA
Ut   Uen Uet UttA Ueen UessA UestA UellA Uelle
Ut   Uille UissA UitA Uiden Uihin UistA UillA
At   AAn AAt AttA AAseen AAssA AAstA AAllA AAlle
At   Aille AissA AitA Aiden Aisiin AistA AillA
VC   ^VCen ^VCet VCtA ^VCeen ^VCessA ^VCestA ^VCellA ^VCelle
VC   ^VCille ^VCissA ^VCiA VCten ^VCien ^VCiin ^VCistA
K    Kin Kit KiA Kiin KissA KistA KillA Kille
K    Keille KeissA KejA Kien Keihin KeistA KeillA
VV   VVn VVt VVtA VVhVn VVseen VVssA VVstA VVllA VVltA VVlle VVksi VVnA
VV   Ville VissA VitA Viden Vihin Visiin VistA VillA ViltA
UO   UOn UOt UOtA UOhOn UOssA UOstA UOllA UOltA UOlle UOksi UOnA
UO   Oille OissA OitA Oiden Oihin OistA OillA OiltA
ie   ien iet ietA iehen iessA iestA iellA ieltA ielle ieksi ienA
ie   eille eissA eitA eiden eihin eistA eillA eiltA
"""
"""Rows of one number each: the ending of a base form, then the endings that take its place, of
which the first tells whether the row is the word's. A, O, U: a o u, or ä ö y in words with front
vowels. V: any vowel, C: l n r s, K: any consonant, each the same in the whole row. ~ and ^: what
stands before is in the weak, or the strong, grade."""

_CLASSES = {
    **{"A": "aä", "O": "oö", "U": "uy", "V": "aeiouyäö"},
    **{"C": "lnrs", "K": "bcdfghjklmnpqrstvwxz"},
}
_WEAKER = (
    "kk:k pp:p tt:t nk:ng nt:nn lt:ll rt:rr mp:mm ht:hd lk:lj rk:rj hk:hj ik:j k: k:v k:' p:v t:d"
)
_STRONGER = "k:kk p:pp t:tt ng:nk nn:nt ll:lt rr:rt mm:mp hd:ht j:k v:k :k v:p d:t"


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(before, after) for before, _, after in (row.partition(":") for row in table.split())]


_BACK = {"A": "a", "O": "o", "U": "u"}
_FRONT = {"A": "ä", "O": "ö", "U": "y"}
_GRADES = {"~": _pairs(_WEAKER), "^": _pairs(_STRONGER)}


def _row(line: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    ending, *forms = line.split()
    pattern, seen = "", set()
    for sign in ending:
        letters = _CLASSES.get(sign)
        group = f"(?P<{sign}>[{letters}])" if letters else sign
        pattern += f"(?P={sign})" if sign in seen else group
        seen |= {sign} if letters else set()
    return re.compile(f"{pattern}$"), tuple(forms)


_ROWS = [_row(line) for line in _TABLE.strip().splitlines()]


def paradigms(base: str) -> Iterator[tuple[str, ...]]:
    """The ways in which a base form may be inflected in one number, each as its forms.

    Most are wrong: a way is the word's own if its first form is, and then others of it may still
    not be.
    """
    for pattern, endings in _ROWS:
        if found := pattern.search(base):
            before = base[: found.start()]
            tables = [str.maketrans(found.groupdict() | vowels) for vowels in _harmonies(base)]
            spelt = dict.fromkeys(form.translate(table) for table in tables for form in endings)
            for changed in _grades(before, endings[0]):
                yield tuple(
                    changed + ending[1:] if ending[0] in _GRADES else before + ending
                    for ending in spelt
                )


def _harmonies(base: str) -> list[dict[str, str]]:
    """The vowels of endings: as the last a, o, u, ä, ö or y has it, but after e and i both, since
    those that begin a later part have the front ones (toimenpidettä), and meri has merta."""
    vowels = re.findall("[aouäöyei]", base.lower())
    told = [vowel for vowel in vowels if vowel not in "ei"]
    both = [_BACK, _FRONT] if told and told[-1] in "aou" else [_FRONT, _BACK]
    return both if vowels and vowels[-1] in "ei" else both[:1]


def _grades(before: str, ending: str) -> Iterator[str]:
    """What stands before an ending, as such and in its other grade."""
    yield before
    for old, new in _GRADES.get(ending[0], ()):
        if before.endswith(old):
            yield before.removesuffix(old) + new
