"""What pages tell as data, in the forms that other programs read.

`JSON_LD`: a type's name → (site, record, language) → what its pages hold for search engines.
`FILES`: a type's name → the file beside its pages: its ending, and (site, record) → its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...catalogue import Record
from ..site import Site
from .person import person_card, person_data

JSON_LD: Mapping[str, Callable[[Site, Record, str], dict[str, Any]]] = {"person": person_data}

FILES: Mapping[str, tuple[str, Callable[[Site, Record], bytes | None]]] = {
    "person": ("vcf", person_card)
}


def data_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of data with its path below the site's folder."""
    for type_name, (ending, data_of) in FILES.items():
        for record in site.catalogue.listed(type_name):
            if data := data_of(site, record):
                yield record.data_url(ending), data
