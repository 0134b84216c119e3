"""Lists of some of a section's records: their pages, and how many each group has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..catalogue import Record
from ..language.collation import sort_key
from ..lists import AnyView, Group, View
from ..pages.site import Site
from ..pages.views import Bar, Chart, PageLink, SectionPage
from ..records import Vocabulary
from ..subjects import Subject
from .page import view_page


def list_page(
    site: Site,
    view: View,
    template: str,
    lang: str,
    title: str,
    about: str,
    page: type[SectionPage] = SectionPage,
    **parts: Any,
) -> SectionPage:
    """The page of a view, without what it lists. title, about: in the language, of the views of
    this name; a group's name comes after the title. parts: the rest of its fields."""
    above: tuple[PageLink, ...] = ()
    if view.group is not None:
        above = (PageLink(title, type(view)(view.name).url(lang), lang),)
        title = f"{title}: {group_name(site, view.group, lang)}"
    return view_page(
        site, view.section, template, lang, title, about, view.url, above, page, **parts
    )


def group_name(site: Site, group: Group, lang: str) -> str:
    """What a group is called in a language, or in Finnish."""
    label = _label(site, group, lang)
    return label if isinstance(label, str) else label.title


def in_order(
    site: Site, views: Iterable[AnyView], lang: str, values: Sequence[Any]
) -> list[AnyView]:
    """Views in the order of their groups, as `group_place` has it."""
    return sorted(views, key=lambda view: group_place(site, view.group, lang, values))


def group_place(site: Site, group: Any, lang: str, values: Sequence[Any]) -> Any:
    """By which groups of one kind are sorted: records and subjects by name, the newest year first,
    values in the order given."""
    if isinstance(group, Record | Subject):
        return sort_key(group_name(site, group, lang), lang), group.id
    return -group if isinstance(group, int) else values.index(group)


def group_chart(
    site: Site,
    name: str,
    caption: str,
    heads: tuple[str, str],
    rows: Sequence[tuple[Group, PageLink, int]],
    lang: str,
) -> Chart | None:
    """How much each group has, zero told too; None where none has anything. name: of the views,
    which is the axis of values. rows: the group, its number as a link to its list, and the
    number."""
    most = max((number for _, _, number in rows), default=0)
    if not most:
        return None
    return Chart(
        caption=caption,
        heads=heads,
        bars=tuple(
            Bar(
                label=_label(site, group, lang),
                number=link,
                length=round(100 * number / most),
                status=site.status(group, name, lang) if isinstance(group, Vocabulary) else None,
            )
            for group, link, number in rows
        ),
    )


def _label(site: Site, group: Group, lang: str) -> str | PageLink:
    """What a group is called, as a link if it has a page of its own."""
    if isinstance(group, Record):
        return site.link(group, lang)
    if isinstance(group, Subject):
        return site.subject_link(group.id, lang)
    return site.languages[lang].text(group.label) if isinstance(group, Vocabulary) else str(group)
