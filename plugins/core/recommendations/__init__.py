"""What became of recommendations, as it was known on the build date: each by itself, and in sums.

States are derived from headers and links, never written. Everything here takes a catalogue and
gives plain values; how they are shown is decided by pages, sections and exports.
"""

from .changes import Change, changes_of, latest_changes
from .register import Group, Line, View, lines, lists, view_url
from .roll_ups import Count, RollUp, RollUps, roll_ups
from .states import NoNews, NoResponse, Progress, State, state_of, states_of

__all__ = [
    "Change",
    "Count",
    "Group",
    "Line",
    "NoNews",
    "NoResponse",
    "Progress",
    "RollUp",
    "RollUps",
    "State",
    "View",
    "changes_of",
    "latest_changes",
    "lines",
    "lists",
    "roll_ups",
    "state_of",
    "states_of",
    "view_url",
]
