"""C: Evaluations and recommendations."""

from __future__ import annotations

from .code import error, warning

TABLE = (
    error(
        "C01",
        (
            "Arvioinnin suosituksilta puuttuu saaja.",
            "Kirjoita otsakkeeseen addressee: organisaation tai ohjelman tunnus.",
        ),
        (
            "The evaluation's recommendations have no addressee.",
            "Write addressee: the id of an organisation or programme in the header.",
        ),
    ),
    error(
        "C02",
        (
            "Suositus {id} kuuluu arviointiin {found}, mutta se on lueteltu tässä.",
            "Korjaa suosituksen avain evaluation tai poista kohta.",
        ),
        (
            "The recommendation {id} belongs to the evaluation {found} but is listed here.",
            "Mend its key evaluation or remove the item.",
        ),
    ),
    warning(
        "C03",
        (
            "Suositusta {id} ei ole lueteltu arvioinnissa {evaluation}.",
            "Lisää arvioinnin suosituksiin kohta * [[{id}]].",
        ),
        (
            "The recommendation {id} isn't listed in the evaluation {evaluation}.",
            "Add * [[{id}]] to the evaluation's recommendations.",
        ),
    ),
)
