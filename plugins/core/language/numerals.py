"""Endings of numbers in figures, after a colon as Kielitoimiston ohjepankki has it
("Numeroilmaisut: taivutus"): the ending of the number as it is read aloud."""

from __future__ import annotations

_BACK = frozenset("02368")
"""Last figures whose word has back vowels: nollasta, kahdesta, kolmesta, kuudesta, kahdeksasta;
the others are yhdestä, neljästä, viidestä, seitsemästä and yhdeksästä."""


def elative_ending(number: int) -> str:
    """`sta` or `stä`, of which a part is told: 3:sta, 5:stä, 20:stä, 100:sta, 1000:sta.

    number: whole, not negative, below a milliard.
    """
    figures = str(number)
    if number and figures.endswith("00"):  # sadasta, tuhannesta, miljoonasta
        return "sta"
    if number and figures.endswith("0"):  # kymmenestä
        return "stä"
    return "sta" if figures[-1] in _BACK else "stä"
