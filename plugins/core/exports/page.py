"""/data/: the page that tells what each file of data holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from ..addresses import own_page_url
from ..language import LANGUAGES, home_url
from ..pages.site import Site
from ..pages.views import DataPage, DatasetView, Fact, PageLink, WebLink
from .dataset import ABOUT, LICENCE, TITLE, Exported, File
from .linked import dataset_data


def data_page(site: Site, datasets: Sequence[Exported], lang: str) -> DataPage:
    """The page in a language, of datasets that have been written."""
    ui = site.languages[lang]
    languages = tuple(
        PageLink(site.languages[other].own_name, own_page_url("data", other), other)
        for other in LANGUAGES
    )
    return DataPage(
        template="data",
        lang=lang,
        title=ui.text(TITLE),
        url=own_page_url("data", lang),
        summary=ui.text(ABOUT),
        breadcrumbs=(PageLink(ui.text("Etusivu"), home_url(lang), lang),),
        alternates=languages,
        languages=languages,
        data={
            "@type": "DataCatalog",
            "name": ui.text(TITLE),
            "description": ui.text(ABOUT),
            "license": LICENCE,
            "dataset": [dataset_data(site, found.dataset, lang) for found in datasets],
        },
        datasets=tuple(_dataset(site, found, lang) for found in datasets),
    )


def _dataset(site: Site, found: Exported, lang: str) -> DatasetView:
    ui = site.languages[lang]
    dataset = found.dataset
    return DatasetView(
        id=dataset.name,
        title=ui.text(dataset.title),
        about=ui.text(dataset.about),
        files=tuple(
            PageLink(
                _told(site, file.label, file.path, len(data), lang),
                file.path,
                lang,
                there=file.lang or lang,
            )
            for file, data in sorted(found.files, key=lambda row: _nearness(row[0], lang))
        ),
        facts=(
            Fact(ui.text("Rivejä tai merkintöjä"), (ui.number(found.count),)),
            Fact(ui.text("Lisenssi"), (WebLink("CC BY 4.0", LICENCE),)),
        ),
        columns=tuple(Fact(column.name, (ui.text(column.label),)) for column in dataset.columns),
    )


def _nearness(file: File, lang: str) -> int:
    """Files in the page's language come first, then those for programs, then other languages."""
    return 0 if file.lang == lang else 2 if file.lang else 1


def _told(site: Site, label: str, path: str, size: int, lang: str) -> str:
    """`Excel-taulukko suomeksi (xlsx, 8 kt)`."""
    ui = site.languages[lang]
    ending = PurePosixPath(path).suffix[1:]
    return f"{ui.text(label)} ({ending}, {ui.file_size(size)})"
