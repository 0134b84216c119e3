"""C: Evaluations, recommendations and visions."""

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
    error(
        "C04",
        (
            "Vastaus ”{value}” ei kerro, tehdäänkö se, mitä suositeltiin.",
            "Kirjoita accepted, jos kaikki tehdään. Muuten kirjoita partly accepted tai not accepted ja syy avaimeen reasons.",
        ),
        (
            "The response “{value}” doesn't say whether what was recommended will be done.",
            "Write accepted if all of it will. Else write partly accepted or not accepted, and the reasons with the key reasons.",
        ),
    ),
    warning(
        "C05",
        (
            "Päivä {day} on vasta tulossa (tänään on {today}), eikä siitä voi vielä tietää.",
            "Korjaa päivä tai lisää tieto vasta, kun se on totta; siihen asti sivu ei näytä sitä.",
        ),
        (
            "The day {day} is still to come (today is {today}), so nothing can be known of it.",
            "Mend the day, or add this when it is true; until then the page doesn't show it.",
        ),
    ),
    error(
        "C06",
        (
            "Päivä {day} on ennen suosituksen antamista: arviointi on päivätty {given}.",
            "Korjaa päivä tai arvioinnin avain date.",
        ),
        (
            "The day {day} is before the recommendation was given: the evaluation is dated {given}.",
            "Mend the day, or the evaluation's key date.",
        ),
    ),
    warning(
        "C07",
        (
            "Toteutus kulkee taaksepäin: edellisessä merkinnässä on {before} ja tässä {after}.",
            "Kerro syy avaimella note tai korjaa tila.",
        ),
        (
            "The implementation goes backwards: the entry before says {before}, this one {after}.",
            "Say why with the key note, or mend the state.",
        ),
    ),
    warning(
        "C08",
        (
            "Määräpäivällä ei ole tekijää: suosituksella ei ole yhtään toimenpidettä.",
            "Lisää avaimeen actions toimenpide ja sen owner tai poista due.",
        ),
        (
            "Nobody answers for the due date: the recommendation has no actions.",
            "Add an action and its owner to the key actions, or remove due.",
        ),
    ),
    error(
        "C09",
        (
            "Suosituksella ei ole osaa ”{part}”.",
            "Tarkoititko: {suggestion}?",
            "Lisää osa avaimeen parts, tai poista avain part, jos tieto koskee koko suositusta.",
        ),
        (
            "The recommendation has no part “{part}”.",
            "Did you mean: {suggestion}?",
            "Add the part to the key parts, or remove the key part if this is about the whole.",
        ),
    ),
    error(
        "C10",
        ("Suosituksella on jo osa ”{part}”.", "Anna toiselle osalle toinen tunnus."),
        ("The recommendation has a part “{part}” already.", "Give one of them another id."),
    ),
    warning(
        "C11",
        (
            "Merkinnässä on {value}, mutta siitä ei ole näyttöä.",
            "Kirjoita avaimeen evidence sivun tunnus tai verkko-osoite, josta asian näkee; jos merkintä on jo julkaistu, lisää loppuun uusi, jossa se on.",
        ),
        (
            "The entry says {value}, but shows no evidence of it.",
            "With the key evidence, give the id of a page or an address where it can be seen; if the entry has been published already, in a new one at the end.",
        ),
    ),
    error(
        "C12",
        (
            "Suositus {id} on annettu myöhemmin ({later}) kuin tämä ({given}), joten tämä ei voi korvata sitä.",
            "Siirrä avain supersedes uudempaan suositukseen.",
        ),
        (
            "The recommendation {id} was given later ({later}) than this one ({given}), which can't supersede it.",
            "Move the key supersedes to the newer one.",
        ),
    ),
    error(
        "C13",
        (
            "Arvioinnissa ei ole onnistumista ”{success}”.",
            "Tarkoititko: {suggestion}?",
            "Kirjoita avaimeen success tunnus, joka on onnistumisen perässä: {{: #o1 }}.",
        ),
        (
            "The evaluation has no success “{success}”.",
            "Did you mean: {suggestion}?",
            "Write the id that stands behind the success: {{: #o1 }}.",
        ),
    ),
    error(
        "C14",
        (
            "Onnistuminen todettiin kaudella {season}, joten se ei voi jatkua samalla kaudella.",
            "Kirjoita avaimeen season myöhempi kausi.",
        ),
        (
            "The success was found in the season {season}, so it can't go on in the same one.",
            "Write a later season with the key season.",
        ),
    ),
    warning(
        "C15",
        (
            "Toimenpiteellä on määräaika, mutta siltä puuttuu pysyvä tunnus.",
            "Kirjoita tunnukset komennolla make ids.",
        ),
        ("The action has a due date, but no lasting id.", "Write the ids with make ids."),
    ),
    error(
        "C16",
        (
            "Suosituksen sivulla on jo tunnus ”{id}”.",
            "Anna tälle toimenpiteelle toinen tunnus.",
        ),
        (
            "The id “{id}” is on the recommendation's page already.",
            "Give this action another id.",
        ),
    ),
    error(
        "C17",
        (
            "Vision toimenpiteissä ei ole kohtaa ”{item}”.",
            "Tarkoititko: {suggestion}?",
            "Kirjoita tunnus, joka on toimenpiteen perässä: {{: #t1 }}.",
        ),
        (
            "The vision has no action “{item}”.",
            "Did you mean: {suggestion}?",
            "Write the id that stands behind the action: {{: #t1 }}.",
        ),
    ),
    error(
        "C18",
        (
            "Vision kehittämistarpeissa ei ole kohtaa ”{item}”.",
            "Tarkoititko: {suggestion}?",
            "Kirjoita tunnus, joka on tarpeen perässä: {{: #k1 }}.",
        ),
        (
            "The vision has no need “{item}”.",
            "Did you mean: {suggestion}?",
            "Write the id that stands behind the need: {{: #k1 }}.",
        ),
    ),
    error(
        "C19",
        (
            "Vision luetteloissa ei ole kohtaa ”{item}”.",
            "Tarkoititko: {suggestion}?",
            "Kirjoita tunnus, joka on vahvuuden, ominaispiirteen, tarpeen tai toimenpiteen perässä.",
        ),
        (
            "The vision's lists have no item “{item}”.",
            "Did you mean: {suggestion}?",
            "Write the id that stands behind a strength, a characteristic, a need or an action.",
        ),
    ),
    error(
        "C20",
        (
            "Tämä on osa arviointia {summary}, mutta se ei koske samaa ohjelmaa.",
            "Korjaa avain part_of tai target.",
        ),
        (
            "This is a part of the evaluation {summary} but isn't of the same programme.",
            "Mend the key part_of or target.",
        ),
    ),
    error(
        "C21",
        (
            "Erillisarviointeja on sivustolla {found}, mutta luvuksi on annettu {number}.",
            "Korjaa luku tai poista arvioinnilta avain part_of.",
        ),
        (
            "The site has {found} separate evaluations, but the number given is {number}.",
            "Mend the number, or remove the key part_of from one of them.",
        ),
    ),
)
