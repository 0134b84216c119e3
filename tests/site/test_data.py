"""The sample's data as others read it: every file by a reader of its kind."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import feedparser
import jsonschema
import openpyxl
import pytest
import vobject
from rdflib import Graph

from plugins.bridge.source import read_files
from plugins.core.exports import DATASETS
from plugins.core.flow import load
from tests.bridge.conftest import REPOSITORY, Built

from .pages import read_pages, target_file


def _atom(data: bytes) -> Any:
    read = feedparser.parse(data)
    assert not read.bozo, read.bozo_exception
    return read


READERS: Mapping[str, Callable[[bytes], Any]] = {
    "atom": _atom,
    "csv": lambda data: list(csv.reader(io.StringIO(data.decode("utf-8-sig")), strict=True)),
    "ics": lambda data: vobject.readOne(data.decode("utf-8")),
    "json": json.loads,
    "jsonld": lambda data: Graph().parse(data=data, format="json-ld", publicID="https://e.example"),
    "ttl": lambda data: Graph().parse(data=data, format="turtle", publicID="https://e.example"),
    "vcf": lambda data: vobject.readOne(data.decode("utf-8")),
    "xlsx": lambda data: openpyxl.load_workbook(io.BytesIO(data)),
    "xml": _atom,
}


def test_every_file_is_read_by_its_reader(sample: Built) -> None:
    read = []
    for path, data in sample.files().items():
        ending = path.rpartition(".")[2]
        if (path.startswith(("data/", "feeds/")) and ending != "html") or ending == "vcf":
            assert READERS[ending](data), path
            read.append(path)
    assert {file.path for dataset in DATASETS for file in dataset.files} <= set(read)
    assert len([path for path in read if path.startswith("feeds/")]) > 30


def test_the_register_has_every_recommendation_of_the_sample(sample: Built) -> None:
    files = sample.files()
    catalogue = load(read_files(REPOSITORY / "content"), date(2026, 11, 1)).catalogue
    texts = {record.id: record.original.title for record in catalogue.listed("recommendation")}
    register = json.loads(files["data/recommendations.json"])
    jsonschema.validate(register, json.loads(files["data/recommendations.schema.json"]))
    sheet = openpyxl.load_workbook(io.BytesIO(files["data/suositukset.xlsx"])).active
    rows = csv.DictReader(io.StringIO(files["data/recommendations.csv"].decode("utf-8")))

    assert {row["id"]: row["text_fi"] for row in register["recommendations"]} == texts
    assert {row["id"]: row["text_fi"] for row in rows} == texts
    assert {row[0].value: row[2].value for row in list(sheet.rows)[1:]} == texts


@pytest.mark.parametrize("url", ["data", "sv/data", "en/data"])
def test_the_page_leads_to_every_file(sample: Built, url: str) -> None:
    page = read_pages(sample.output)[f"{url}/index.html"]

    assert {file.path for dataset in DATASETS for file in dataset.files} <= {
        target_file(page.path, address) for address in page.links()
    }


def test_every_page_tells_what_it_is(sample: Built) -> None:
    """But those that search engines are not to show."""
    for path, page in read_pages(sample.output).items():
        found = page.root.xpath("//script[@type='application/ld+json']/text()")
        hidden = page.root.xpath("//meta[@name='robots' and @content='noindex']")
        assert len(found) == (0 if hidden else 1), path
        for text in found:
            data = json.loads(text)
            assert data["@context"] == "https://schema.org"
            assert data.get("@type") or [part["@type"] for part in data["@graph"]][1:] == [
                "BreadcrumbList"
            ], path
