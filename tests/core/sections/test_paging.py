"""Long lists stand on pages of their own."""

from __future__ import annotations

from plugins.core.pages.views import Pagination, SectionPage
from plugins.core.sections import news
from plugins.core.sections.paging import ENTRIES
from tests.core.trees import loaded, page, site


def pages(count: int, lang: str = "fi") -> list[SectionPage]:
    """The section of so many news items, two to a day backwards from 30.6.2026."""
    tree = {
        f"ajankohtaista/u{n:04}.md": page(
            f"title: Uutinen {n}\ndate: 2.{1 + n % 12}.{2026 - n // 12}\nabout: alueet/a"
        )
        for n in range(count)
    }
    tree["alueet/a.md"] = page("name: Alue\nkind: district")
    result = loaded(tree)
    assert result.problems == ()
    return list(news.pages(site(result), lang))


def shown(pagination: Pagination | None) -> str:
    """The row as it is read, the current page in brackets."""
    if pagination is None:
        return ""
    numbers = [
        "…"
        if link is None
        else f"[{link.title}]"
        if link.title == pagination.current
        else link.title
        for link in pagination.numbers
    ]
    ends = [link.title if link else "" for link in (pagination.previous, pagination.next)]
    return " ".join(filter(None, (ends[0], *numbers, ends[1])))


def test_what_fits_on_a_page_has_no_pagination() -> None:
    (only,) = pages(ENTRIES)

    assert only.pagination is None
    assert sum(len(group.entries) for group in only.groups) == ENTRIES


def test_every_entry_stands_on_one_page_in_the_order_of_time() -> None:
    titles = [
        entry.link.title
        for each in pages(2 * ENTRIES + 5)
        for group in each.groups
        for entry in group.entries
    ]
    assert len(titles) == len(set(titles)) == 2 * ENTRIES + 5
    assert titles[0] == "Uutinen 11"


def test_a_page_has_an_address_a_title_and_its_counterparts() -> None:
    for lang, urls in {
        "fi": ["ajankohtaista/", "ajankohtaista/sivu/2/", "ajankohtaista/sivu/3/"],
        "sv": ["sv/aktuellt/", "sv/aktuellt/sida/2/", "sv/aktuellt/sida/3/"],
        "en": ["en/news/", "en/news/page/2/", "en/news/page/3/"],
    }.items():
        assert [each.url for each in pages(3 * ENTRIES, lang)] == urls

    last = pages(3 * ENTRIES)[-1]
    assert last.title == "Ajankohtaista, sivu 3"
    assert [link.url for link in last.breadcrumbs] == ["", "ajankohtaista/"]
    assert [link.url for link in last.alternates] == [
        "ajankohtaista/sivu/3/",
        "sv/aktuellt/sida/3/",
        "en/news/page/3/",
    ]


def test_the_row_shows_the_ends_and_the_neighbours() -> None:
    found = [shown(each.pagination) for each in pages(9 * ENTRIES)]

    assert found[0] == "[1] 2 3 … 9 Seuraava sivu"
    assert found[4] == "Edellinen sivu 1 … 3 4 [5] 6 7 … 9 Seuraava sivu"
    assert found[8] == "Edellinen sivu 1 … 7 8 [9]"
