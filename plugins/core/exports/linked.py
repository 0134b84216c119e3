"""Datasets as schema.org's Datasets, in the pages that lead to them."""

from __future__ import annotations

from ..pages.data.things import Data, publisher, told
from ..pages.site import Site
from .dataset import LICENCE, Dataset


def dataset_data(site: Site, dataset: Dataset, lang: str) -> Data:
    """A dataset with its licence and, where the site knows its address, its files."""
    ui = site.languages[lang]
    return told(
        {
            "@type": "Dataset",
            "name": ui.text(dataset.title),
            "description": ui.text(dataset.about),
            "license": LICENCE,
            "publisher": publisher(site),
            "distribution": [
                told(
                    {
                        "@type": "DataDownload",
                        "encodingFormat": file.media_type,
                        "contentUrl": site.whole(file.path),
                        "inLanguage": file.lang,
                    }
                )
                for file in dataset.files
                if site.address
            ],
        }
    )
