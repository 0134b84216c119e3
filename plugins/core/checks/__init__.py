"""Stage 5: what must hold of the catalogue as a whole. To add a check: a module and a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..catalogue import Catalogue
from ..problems import Problem
from .addresses import equal_addresses, equal_files, overwriting_files, taken_aliases
from .cycles import circular_references
from .evaluations import parts_of_another_programme, too_few_told
from .events import events_nowhere, late_registrations, unclear_moves, uneven_times
from .files import astray_links, images_not_shown, missing_files, unlinked_files
from .follow_ups import (
    backward_steps,
    days_before_the_evaluation,
    days_to_come,
    dues_without_owner,
    equal_actions,
    equal_parts,
    missing_evidence,
    newer_superseded,
    unknown_parts,
    unnamed_actions,
)
from .links import unclear_links
from .maps import drawn_maps
from .people import addresses_in_texts, doubtful_addresses
from .practices import unnamed_needs
from .recommendations import listed_elsewhere, no_addressee, not_listed
from .statements import former_authorities, old_statements
from .subjects import unknown_subjects
from .successes import continued_in_its_own_season, unknown_successes
from .surveys import tables_of_results
from .translations import missing_languages, older_translations, uneven_translations
from .visions import unlisted_items
from .wording import wording

Check = Callable[[Catalogue], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    equal_addresses,
    taken_aliases,
    overwriting_files,
    equal_files,
    circular_references,
    missing_files,
    unlinked_files,
    images_not_shown,
    astray_links,
    unclear_links,
    unknown_subjects,
    unnamed_needs,
    unlisted_items,
    no_addressee,
    listed_elsewhere,
    not_listed,
    days_to_come,
    days_before_the_evaluation,
    backward_steps,
    dues_without_owner,
    unknown_parts,
    unnamed_actions,
    equal_actions,
    equal_parts,
    missing_evidence,
    newer_superseded,
    parts_of_another_programme,
    too_few_told,
    unknown_successes,
    continued_in_its_own_season,
    uneven_times,
    unclear_moves,
    events_nowhere,
    late_registrations,
    older_translations,
    uneven_translations,
    missing_languages,
    former_authorities,
    old_statements,
    tables_of_results,
    drawn_maps,
    doubtful_addresses,
    addresses_in_texts,
    wording,
)
