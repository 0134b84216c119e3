"""Abbreviations with a full stop: those after which a sentence goes on, and those that may end it.

The choice is the project's own: what texts of public programmes hold, without those that are also
common words (Swedish `tom`, English `art`). An abbreviation missing here ends a sentence too early,
which only makes the judgements milder. Single letters (`n.`, `s.`) needn't be listed.
"""

from __future__ import annotations

BEFORE: dict[str, frozenset[str]] = {
    "fi": frozenset(
        "alk ao dipl.ins dos em ent esim fil.kand fil.maist fil.tri hlö hra huom jälj klo ko ks "
        "kts kv lyh ml mm muist nid nk nro ns nti os prof puh puol rva siht synt tark tod.näk toim "
        "tri ts tuom vas vrt vv yht ylim".split()
    ),
    "sv": frozenset(
        "bl bl.a ca d.v.s dr dvs ex exkl f.d f.r.o.m förf fr fr.o.m förk inkl jf jfr kl kungl "
        "m.a.o nr nuv o.s.u obs p.g.a pga prof resp s.k sk spec särsk t.ex t.o.m tel tex "
        "utg äv".split()
    ),
    "en": frozenset(
        "approx ca cf dr e.g eds eg esp i.e ie incl messrs mr mrs ms mt prof resp st viz vs".split()
    ),
}
"""Those that stand before something, in lower case and without their last full stop."""

BEFORE_NUMBER: dict[str, frozenset[str]] = {
    "fi": frozenset(["kpl", "vko"]),
    "sv": frozenset(["kap", "sid"]),
    "en": frozenset("ch fig figs no nos para pp sec vol".split()),
}
"""Those that are also words or may end a sentence: it goes on if a number follows."""

AFTER: dict[str, frozenset[str]] = {
    "fi": frozenset("ekr jkr jms jne jnpp kk milj mrd tms vp ym yms".split()),
    "sv": frozenset("d.y e.d m.fl m.m mfl milj mm mrd o.d o.dyl o.s.v osv".split()),
    "en": frozenset("a.m al etc inc jr ltd p.m".split()),
}
"""Those that close something: a sentence goes on after them unless a capital or a digit follows."""
