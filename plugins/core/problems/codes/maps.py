"""M: Maps: GeoJSON files that can't be read, and places that can't be right."""

from __future__ import annotations

from .code import error

TABLE = (
    error(
        "M01",
        (
            "Kartan tiedosto ”{value}” ei ole GeoJSON.",
            "Nimen lopussa on oltava jokin näistä: {endings}.",
        ),
        ("The file of the map “{value}” isn't GeoJSON.", "Its name must end in one of: {endings}."),
    ),
    error(
        "M02",
        (
            "Tästä kohdasta alkaen tiedosto ei ole JSONia.",
            "Tallenna kartta uudelleen paikkatieto-ohjelmasta, tai etsi tästä tai sen edeltä puuttuva tai ylimääräinen pilkku, lainausmerkki tai sulje.",
        ),
        (
            "From here on the file isn't JSON.",
            "Save the map again from the program that made it, or look here and just before for a missing or needless comma, quotation mark or bracket.",
        ),
    ),
    error(
        "M03",
        ("Avain ”{key}” on kahdesti.", "Poista toinen."),
        ("The key “{key}” is there twice.", "Delete one."),
    ),
    error(
        "M04",
        (
            "Sulkeita on sisäkkäin yli {most}.",
            "Se ei ole kartta: tallenna kartta uudelleen paikkatieto-ohjelmasta.",
        ),
        (
            "There are more than {most} brackets inside one another.",
            "That is no map: save the map again from the program that made it.",
        ),
    ),
    error(
        "M05",
        ("GeoJSONissa ei ole tällaista: ”{value}”.", "Tähän sopii: {suggestion}."),
        ("There is no such thing in GeoJSON: “{value}”.", "What can be here: {suggestion}."),
    ),
    error(
        "M06",
        ("Avain ”{key}” puuttuu tai sen arvo ei kelpaa.", "{expected}"),
        ("The key “{key}” is missing, or its value won't do.", "{expected}"),
    ),
    error(
        "M07",
        ("Kartassa ei ole mitään.", "Piirrä siihen alueita, viivoja tai paikkoja."),
        ("There is nothing on the map.", "Draw areas, lines or places on it."),
    ),
    error(
        "M08",
        (
            "Kohteella ei ole sijaintia.",
            "Piirrä se kartalle tai poista se tiedostosta.",
        ),
        ("The feature isn't anywhere.", "Draw it on the map, or take it out of the file."),
    ),
    error(
        "M09",
        (
            "Tässä on oltava koordinaatteja.",
            "Desimaalipilkun paikalla on oltava piste: {suggestion}.",
            "Paikka on kaksi lukua, pituusaste ja leveysaste: [23.9, 61.4]. Viiva on luettelo paikkoja ja alue luettelo viivoja.",
        ),
        (
            "There must be coordinates here.",
            "Write a point for a decimal comma: {suggestion}.",
            "A place is two numbers, longitude and latitude: [23.9, 61.4]. A line is a list of places, an area a list of lines.",
        ),
    ),
    error(
        "M10",
        (
            "Koordinaatit {value} ovat väärässä järjestyksessä (paikkoja: {count}).",
            "GeoJSONissa pituusaste on ensin: {swapped}. QGISin työkalu on Swap X and Y coordinates.",
        ),
        (
            "The coordinates {value} are in the wrong order (places: {count}).",
            "In GeoJSON the longitude comes first: {swapped}. The tool of QGIS is Swap X and Y coordinates.",
        ),
    ),
    error(
        "M11",
        (
            "Koordinaatit {value} ovat metrejä, eivät asteita (paikkoja: {count}).",
            "Ne lienevät järjestelmän {system}. Vie aineisto uudelleen järjestelmässä EPSG:4326 (WGS 84). QGISissä: Export – Save Features As.",
            "Vie aineisto uudelleen järjestelmässä EPSG:4326 (WGS 84). QGISissä: Export – Save Features As.",
        ),
        (
            "The coordinates {value} are metres, not degrees (places: {count}).",
            "They are probably of {system}. Export the map again in EPSG:4326 (WGS 84). In QGIS: Export – Save Features As.",
            "Export the map again in EPSG:4326 (WGS 84). In QGIS: Export – Save Features As.",
        ),
    ),
    error(
        "M12",
        (
            "Paikka {value} ei ole Suomessa (paikkoja: {count}).",
            "Korjaa luvut tai poista paikka. Suomessa pituusaste on 19–32 ja leveysaste 59–70.",
        ),
        (
            "The place {value} isn't in Finland (places: {count}).",
            "Mend the numbers, or delete the place. In Finland the longitude is 19–32 and the latitude 59–70.",
        ),
    ),
    error(
        "M13",
        (
            "Tiedoston koordinaattijärjestelmä on {crs}.",
            "GeoJSON on aina WGS 84:n asteita: vie aineisto uudelleen järjestelmässä EPSG:4326. QGISissä: Export – Save Features As.",
        ),
        (
            "The file's coordinate system is {crs}.",
            "GeoJSON is always in degrees of WGS 84: export the map again in EPSG:4326. In QGIS: Export – Save Features As.",
        ),
    ),
    error(
        "M14",
        (
            "Alueen reuna ei sulkeudu: se päättyy kohtaan {value}.",
            "Lisää loppuun reunan ensimmäinen paikka: {first}.",
        ),
        (
            "The border of the area isn't closed: it ends at {value}.",
            "Add its first place at the end: {first}.",
        ),
    ),
    error(
        "M15",
        (
            "Paikkoja on {count}, mutta tässä niitä on oltava vähintään {fewest}.",
            "Lisää puuttuvat paikat tai poista kohde. Alueen reunassa ensimmäinen paikka on myös viimeinen.",
        ),
        (
            "The number of places is {count}, but here {fewest} are needed at least.",
            "Add those that are missing, or delete the feature. The first place of a border is its last one too.",
        ),
    ),
    error(
        "M16",
        (
            "Alueen reuna leikkaa itsensä tai kulkee itseään pitkin kohdassa {value}.",
            "Korjaa reuna. QGISin työkalu on Fix geometries.",
        ),
        (
            "The border of the area crosses itself, or runs along itself, at {value}.",
            "Mend the border. The tool of QGIS is Fix geometries.",
        ),
    ),
    error(
        "M17",
        (
            "Kohteella ei ole nimeä, joten luettelo ei voi kertoa, mikä se on.",
            "Lisää sille ominaisuus ”{key}”, tai kerro otsakkeessa avaimella name_property, missä ominaisuudessa nimi on.",
        ),
        (
            "The feature has no name, so the list can't tell what it is.",
            "Give it the property “{key}”, or tell with name_property in the header which property holds the name.",
        ),
    ),
    error(
        "M18",
        (
            "Kartalla on jo ”{name}”.",
            "Anna toiselle eri nimi tai yhdistä ne yhdeksi kohteeksi.",
        ),
        (
            "There is a “{name}” on the map already.",
            "Give one another name, or make them one feature.",
        ),
    ),
    error(
        "M19",
        (
            "Kartalla on {count} kohdetta; enintään {most} numeroa mahtuu.",
            "Jätä kartalle tärkeimmät tai yhdistä kohteita.",
        ),
        (
            "There are {count} features on the map; at most {most} numbers have room.",
            "Leave the most important ones, or join some.",
        ),
    ),
    error(
        "M20",
        (
            "Kartassa on liikaa pisteitä, vaikka sen reunat piirrettäisiin suorempina.",
            "Yksinkertaista aineistoa tai jätä siitä osa pois. QGISin työkalu on Simplify.",
        ),
        (
            "The map has too many points even if its borders are drawn straighter.",
            "Simplify it, or leave a part of it out. The tool of QGIS is Simplify.",
        ),
    ),
    error(
        "M21",
        (
            "Kartan tiedostossa on {size} tavua; enintään {most} luetaan.",
            "Yksinkertaista aineistoa ja tallenna koordinaatit viidellä desimaalilla. QGISissä: Export – Save Features As – COORDINATE_PRECISION.",
        ),
        (
            "The file of the map has {size} bytes; at most {most} are read.",
            "Simplify it, and save its coordinates with five decimals. In QGIS: Export – Save Features As – COORDINATE_PRECISION.",
        ),
    ),
)
