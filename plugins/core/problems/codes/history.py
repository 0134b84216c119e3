"""L: What was told of recommendations and events, against an earlier revision."""

from __future__ import annotations

from .code import error, warning

TABLE = (
    error(
        "L01",
        (
            "Seurannan merkintää, joka oli päivätty {day}, on muutettu ({keys}).",
            "Palauta se ennalleen ja lisää loppuun uusi merkintä, jonka note kertoo, mikä korjattiin.",
        ),
        (
            "The follow-up that was dated {day} has been edited ({keys}).",
            "Restore it and add a new one at the end, whose note says what is corrected.",
        ),
    ),
    error(
        "L02",
        (
            "Seurannan merkintä {day} ({state}) on poistettu.",
            "Palauta se; uusi tieto lisätään luettelon loppuun.",
        ),
        (
            "The follow-up of {day} ({state}) has been removed.",
            "Restore it; what is new is added at the end of the list.",
        ),
    ),
    error(
        "L03",
        (
            "Suosituksen vastausta on muutettu ({keys}).",
            "Palauta se ennalleen ja kirjoita uusi tieto seurannan merkintään.",
        ),
        (
            "The response has been edited ({keys}).",
            "Restore it and write what is new as a follow-up.",
        ),
    ),
    error(
        "L04",
        (
            "Suosituksen vastaus {day} on poistettu.",
            "Palauta se ja kirjoita uusi tieto seurannan merkintään.",
        ),
        (
            "The response of {day} has been removed.",
            "Restore it and write what is new as a follow-up.",
        ),
    ),
    error(
        "L05",
        (
            "Suosituksen tiedosto on poistettu, ja sen mukana vastaus tai seuranta.",
            "Palauta se ja merkitse sivu tarvittaessa arkistoiduksi: status: archived.",
        ),
        (
            "The recommendation's file has been removed, and its response or log with it.",
            "Restore it; if need be, mark the page as archived: status: archived.",
        ),
    ),
    warning(
        "L06",
        (
            "Tiedoston aiemmassa sisällössä on virheitä, joten sen muutoksia ei voi tarkistaa.",
            "Lue muutokset itse: git diff.",
        ),
        (
            "The file had errors then, so its changes can't be checked.",
            "Read the changes yourself: git diff.",
        ),
    ),
    error(
        "L07",
        (
            "Arvioinnin suositusten yhteistä vastausta on muutettu ({keys}).",
            "Palauta se ennalleen ja kirjoita uusi tieto suositusten seurantaan.",
        ),
        (
            "The response to all the recommendations of the evaluation has been edited ({keys}).",
            "Restore it and write what is new as follow-ups of the recommendations.",
        ),
    ),
    error(
        "L08",
        (
            "Arvioinnin suositusten yhteinen vastaus on poistettu.",
            "Palauta se; tarpeettoman sivun voi arkistoida: status: archived.",
        ),
        (
            "The response to all the recommendations of the evaluation has been removed.",
            "Restore it; a page that isn't needed can be archived: status: archived.",
        ),
    ),
    error(
        "L09",
        (
            "Tapahtuman ilmoitettuja muutoksia oli {before}, ja nyt niitä on {after}.",
            "Jos peruutus kumotaan, lisää avaimeen reinstated päivä, jona siitä kerrotaan; avaimesta moved_to ei poisteta aikoja.",
        ),
        (
            "The number of the event's changes was {before} and is now {after}.",
            "If it is held after all, add the day on which that is told to the key reinstated; times are never removed from moved_to.",
        ),
    ),
)
