"""/data/: the page that tells what each file of data holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from ..addresses import own_page_url
from ..language import LANGUAGES, home_url
from ..pages.site import Site
from ..pages.views import DataPage, DatasetView, Fact, PageLink, WebLink
from .dataset import ABOUT, LICENCE, TITLE, Exported
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
            PageLink(_told(site, file.label, file.path, len(data), lang), file.path, lang)
            for file, data in found.files
        ),
        facts=(
            Fact(ui.text("Rivejä tai merkintöjä"), (ui.number(found.count),)),
            Fact(ui.text("Lisenssi"), (WebLink("CC BY 4.0", LICENCE),)),
        ),
        columns=tuple(Fact(column.name, (ui.text(column.label),)) for column in dataset.columns),
    )


def _told(site: Site, label: str, path: str, size: int, lang: str) -> str:
    """`Excel-taulukko suomeksi (xlsx, 8 kt)`."""
    ui = site.languages[lang]
    ending = PurePosixPath(path).suffix[1:]
    return f"{ui.text(label)} ({ending}, {ui.file_size(size)})"
