"""The subjects and the states as SKOS: each word in three languages, and the code that data has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from rdflib import RDF, SKOS, Literal, URIRef

from ..addresses import DATA_FOLDER
from ..language import LANGUAGES, N_
from ..pages.site import Site
from ..recommendations import NoNews, NoResponse
from ..records import Vocabulary
from ..types.evaluation import EvaluationKind
from ..types.practice import Result
from ..types.programme import FundingStatus, Phase
from ..types.recommendation import Implementation, Priority, ResponseKind, Verification
from ..types.tool import ToolKind
from .rdf import address_of, name_of, new_graph, say, turtle
from .register import code

FILE = f"{DATA_FOLDER}/sanastot.ttl"
SUBJECTS = N_("Aiheet")

VOCABULARIES: Mapping[str, tuple[str, type[Vocabulary]]] = {
    "response": (N_("Vastaus"), ResponseKind),
    "implementation": (N_("Toteutus"), Implementation),
    "verification": (N_("Varmennus"), Verification),
    "priority": (N_("Tärkeys"), Priority),
    "phase": (N_("Vaihe"), Phase),
    "funding": (N_("Rahoitus"), FundingStatus),
    "result": (N_("Tulos"), Result),
    "evaluation-kind": (N_("Arvioinnin laji"), EvaluationKind),
    "tool-kind": (N_("Työkalun laji"), ToolKind),
}
"""What is said in the words of each vocabulary, in Finnish, and the vocabulary."""

SILENCES: Mapping[str, type[Vocabulary]] = {"response": NoResponse, "implementation": NoNews}
"""What the register has where no word of the vocabulary has been given."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A word. scheme: of which vocabulary; code: as data has it; labels: by language. same: its
    address in a vocabulary of others, or an empty string."""

    scheme: str
    code: str
    labels: Mapping[str, str]
    same: str = ""


def concepts(site: Site) -> list[Concept]:
    """The subjects in the order of their list, then the words of each vocabulary in its own."""
    subjects = site.catalogue.subjects.values()
    found = [Concept("subject", s.id, s.labels, s.uri) for s in subjects]
    for scheme, (_, vocabulary) in VOCABULARIES.items():
        for member in (*vocabulary, *SILENCES.get(scheme, ())):
            labels = {lang: site.languages[lang].text(member.label) for lang in LANGUAGES}
            found.append(Concept(scheme, code(member), labels))
    return found


def skos(site: Site, words: Sequence[Concept]) -> bytes:
    """The concepts and their schemes as Turtle."""
    graph = new_graph(skos=SKOS)
    titles = {"subject": SUBJECTS, **{key: title for key, (title, _) in VOCABULARIES.items()}}
    for scheme, title in titles.items():
        graph.add((_name(site, scheme), RDF.type, SKOS.ConceptScheme))
        say(graph, site, _name(site, scheme), SKOS.prefLabel, title)
    for word in words:
        scheme, name = _name(site, word.scheme), _name(site, f"{word.scheme}-{word.code}")
        graph.add((name, RDF.type, SKOS.Concept))
        graph.add((name, SKOS.inScheme, scheme))
        graph.add((name, SKOS.topConceptOf, scheme))
        graph.add((scheme, SKOS.hasTopConcept, name))
        graph.add((name, SKOS.notation, Literal(word.code)))
        for lang, label in word.labels.items():
            graph.add((name, SKOS.prefLabel, Literal(label, lang=lang)))
        if same := address_of(word.same):
            graph.add((name, SKOS.exactMatch, same))
    return turtle(graph)


def _name(site: Site, fragment: str) -> URIRef:
    return name_of(site, f"{FILE}#{quote(fragment)}")
