"""Units of measurement and words that stand before or after a number, by language."""

from __future__ import annotations

_SYMBOLS = (
    r"%|‰|§+|€|\$|£|°[CF]?|km/h|m/s|km²|km|m²|m³|m|cm|mm|ha|kg|mg|g|t|dl|cl|ml|l|[kMGT]?Wh?|Hz|dB"
    r"|h|min|s|[kM]t|[kMGT]B|[kMG]bit/s"
)
MEASURES = {
    "fi": rf"{_SYMBOLS}|kpl|euro(?:a|n|lla|sta|on)|e|htv|hlö|op|vk|kk|v",
    "sv": rf"{_SYMBOLS}|st|kr|[tm]kr|mdkr|euro|krono\w*",
    "en": rf"{_SYMBOLS}|euros?|pp",
}
"""What is measured in, after a number."""

_MULTIPLIERS = {
    "fi": r"milj\.|mrd\.|tuh\.|miljoon\w*|miljardi\w*|biljoon\w*|prosent\w*",
    "sv": r"miljo?n\w*|milj\.|miljard\w*|mdr?|mn|procent",
    "en": r"thousand|million|billion|trillion|per cent|percent",
}
AFTER = {language: f"{MEASURES[language]}|{_MULTIPLIERS[language]}" for language in MEASURES}
"""All that keeps to the number before it."""

BEFORE = {
    "fi": "klo kello kl. s. n. nro no no. nr nr. n:o § §§ art. p. v.",
    "sv": "klockan kl kl. s. sid. ca c:a nr nr. § §§ art. p.",
    "en": "no. nos. p. pp. c. ca. fig. figs. vol. art. ch. sec. § §§",
}
"""What keeps to the number after it."""
