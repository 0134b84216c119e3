"""What templates may see. A view is finished: texts in the page's language, links resolved,
everything sorted and grouped, so that a template only says where each part stands."""

from .drawings import AreaMap, Bar, Chart, DataTable, Line, Shape
from .facts import Answer, Citation, Compared, Comparison, Fact, Notice, RelationGroup, Station
from .lists import Choice, DatasetView, Entry, EntryGroup, Filter, Pagination, Row
from .pages import (
    DataPage,
    Missing,
    MissingPage,
    Navigation,
    Page,
    RecordPage,
    RedirectPage,
    RegisterPage,
    SearchPage,
    SectionPage,
    UntranslatedPage,
)
from .pictures import Rendition
from .words import Address, Heading, Moment, PageLink, Status, WebLink, Words

__all__ = [
    "Address",
    "Answer",
    "AreaMap",
    "Bar",
    "Chart",
    "Choice",
    "Citation",
    "Compared",
    "Comparison",
    "DataPage",
    "DataTable",
    "DatasetView",
    "Entry",
    "EntryGroup",
    "Fact",
    "Filter",
    "Heading",
    "Line",
    "Missing",
    "MissingPage",
    "Moment",
    "Navigation",
    "Notice",
    "Page",
    "PageLink",
    "Pagination",
    "RecordPage",
    "RedirectPage",
    "RegisterPage",
    "RelationGroup",
    "Rendition",
    "Row",
    "SearchPage",
    "SectionPage",
    "Shape",
    "Station",
    "Status",
    "UntranslatedPage",
    "WebLink",
    "Words",
]
