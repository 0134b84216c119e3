"""Finnish inflected forms, guessed from base forms; an analyser tells which of them are words.

The types are those of Iso suomen kielioppi (VISK § 63–76), by the ending of the base form; the
changes of grade are its § 41–50. Only the cases that people type are made, and no clitics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TABLE = """
A    ~An ~At AA AAn ~AssA ~AstA ~AllA ~AltA ~Alle ~Aksi AnA
A    ~issA iA itA ien iden iin ihin isiin ~istA ~illA ~ille
A    ~OissA OjA OitA ~OitA Ojen Oiden ~Oiden Oihin ~Oihin ~OistA ~OillA ~Oille
V    ~Vn ~Vt VA VtA VVn ~VssA ~VstA ~VllA ~VltA ~Vlle ~Vksi VnA
V    ~VissA VjA VitA ~VitA Vjen Viden ~Viden Vihin ~Vihin ~VistA ~VillA ~Ville
i    ~in ~it iA iin ~issA ~istA ~illA ~iltA ~ille ~iksi inA
i    ~eissA ejA eitA ien eiden eihin ~eistA ~eillA ~eille
i    ~en ~et eA tA een ~essA ~estA ~ellA ~elle ~eksi enA
i    ~issA iA ien ten iin ~istA ~illA ~ille
mi   men ntA
psi  psen stA sten
si   den det ttA teen dessA destA dellA delle deksi tenA nnA
nsi  nnen nnet nttA nteen nnessA nnestA nnellA nnelle nnenA
rsi  rren rret rttA rteen rressA rrestA rrellA rrelle
lsi  llen llet lttA lteen llessA llestA llellA llelle
ksi  hden htA hteen hdessA hdestA hdellA hdelle hdeksi
mpi  mmAn mmAt mpAA mpAAn mmAssA mmAstA mmAllA mmAlle
mpi  mmissA mpiA mpien mpiin mmistA mmillA mmille
e    ^een ^eet ettA ^eeseen ^eessA ^eestA ^eellA ^eelle ^eeksi ^eenA
e    ^eissA ^eitA ^eiden ^eisiin ^eistA ^eillA ^eille
nen  sen set stA seen sessA sestA sellA selle seksi senA
nen  sissA siA sten sien siin sistA sillA sille
Vs   Vksen Vkset VstA Vkseen VksessA VksestA VksellA Vkselle Vkseksi
Vs   VksissA VksiA Vksien Vsten Vksiin VksistA VksillA Vksille
Us   Uden UttA Uteen UdessA UdestA UdellA Udelle Udeksi UtenA
Vs   ^VVn ^VVt VstA ^VVseen ^VVssA ^VVstA ^VVllA ^VVlle ^VVksi
Vs   ^VissA ^VitA ^Viden ^Visiin ^VistA ^VillA ^Ville
es   ehen ehet estA eheen ehessA ehestA ehellA ehelle
es   ehissA ehiA ehien esten ehiin ehistA ehillA ehille
in   ^imen ^imet intA ^imeen ^imessA ^imestA ^imellA ^imelle
in   ^imissA ^imiA ^imien inten ^imiin ^imistA ^imillA
tOn  ttOmAn ttOmAt tOntA ttOmAAn ttOmAssA ttOmAstA ttOmAllA ttOmAlle
tOn  ttOmissA ttOmiA ttOmien ttOmiin ttOmistA ttOmillA
nUt  neen neet nUttA neeseen neessA neestA neellA neelle
nUt  neissA neitA neiden neisiin neistA neillA neille
Ut   Uen Uet UttA Ueen UessA UestA UellA Uelle
Ut   UissA UitA Uiden Uihin UistA UillA
At   AAn AAt AttA AAseen AAssA AAstA AAllA AAlle
At   AissA AitA Aiden Aisiin AistA AillA
VC   ^VCen ^VCet VCtA ^VCeen ^VCessA ^VCestA ^VCellA ^VCelle
VC   ^VCissA ^VCiA VCten ^VCien ^VCiin ^VCistA
VV   VVn VVt VVtA VVhVn VVseen VVssA VVstA VVllA VVltA VVlle VVksi VVnA
VV   VissA VitA Viden Vihin Visiin VistA VillA ViltA Ville
UO   UOn UOt UOtA UOhOn UOssA UOstA UOllA UOltA UOlle UOksi UOnA
UO   OissA OitA Oiden Oihin OistA OillA OiltA Oille
ie   ien iet ietA iehen iessA iestA iellA ieltA ielle ieksi ienA
ie   eissA eitA eiden eihin eistA eillA eiltA eille
"""
"""Rows of one number each: the ending of a base form, then the endings that take its place, of
which the first tells whether the row is the word's. A, O, U: a o u, or ä ö y in words with front
vowels; V: any vowel, C: l, n or r, each the same in the whole row. ~ and ^: what stands before is
in the weak, or the strong, grade."""

_CLASSES = {"A": "aä", "O": "oö", "U": "uy", "V": "aeiouyäö", "C": "lnr"}
_WEAKER = (
    "kk:k pp:p tt:t nk:ng nt:nn lt:ll rt:rr mp:mm ht:hd lk:lj rk:rj hk:hj ik:j k: k:v k:' p:v t:d"
)
_STRONGER = "k:kk p:pp t:tt ng:nk nn:nt ll:lt rr:rt mm:mp hd:ht j:k v:k :k v:p d:t"


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(before, after) for before, _, after in (row.partition(":") for row in table.split())]


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
    vowels = re.findall("[aouäöy]", base.lower())
    front = not vowels or vowels[-1] in "äöy"
    for pattern, endings in _ROWS:
        if found := pattern.search(base):
            before = base[: found.start()]
            letters = dict(zip("AOU", "äöy" if front else "aou", strict=True)) | {
                sign: letter for sign, letter in found.groupdict().items() if sign in "VC"
            }
            table = str.maketrans(letters)
            spelt = [ending.translate(table) for ending in endings]
            for changed in _grades(before, endings[0]):
                yield tuple(
                    changed + ending[1:] if ending[0] in _GRADES else before + ending
                    for ending in spelt
                )


def _grades(before: str, ending: str) -> Iterator[str]:
    """What stands before an ending, as such and in its other grade."""
    yield before
    for old, new in _GRADES.get(ending[0], ()):
        if before.endswith(old):
            yield before.removesuffix(old) + new
