"""E-mail addresses given as a pattern: `etunimi.sukunimi[a]kt.fi`.

Finnish public bodies print their addresses so, to keep harvesters away: `patterns` knows one when
it sees it, `person_names` finds the given name and the surname, `folding` gives their letters, and
`deriving` puts the address together and tells what is doubtful about it.
"""

from .deriving import Derived, derive, derive_address
from .folding import fold_letters, folded
from .patterns import Found, found_in, pattern_domain, written
from .person_names import Doubt, PersonName, names_of

__all__ = [
    "Derived",
    "Doubt",
    "Found",
    "PersonName",
    "derive",
    "derive_address",
    "fold_letters",
    "folded",
    "found_in",
    "names_of",
    "pattern_domain",
    "written",
]
