"""What became of recommendations, as it was known on the build date: each by itself, and in sums.

States are derived from headers and links, never written. Everything here takes a catalogue and
gives plain values; how they are shown is decided by pages, sections and exports.
"""

from .changes import Change, changes_of, latest_changes
from .line import STATES, Line, lines
from .register import RegisterView, register_lines, register_lists, view_of, view_url
from .roll_ups import Count, RollUp, RollUps, roll_ups
from .states import NoNews, NoResponse, Progress, State, state_of, states_of

__all__ = [
    "STATES",
    "Change",
    "Count",
    "Line",
    "NoNews",
    "NoResponse",
    "Progress",
    "RegisterView",
    "RollUp",
    "RollUps",
    "State",
    "changes_of",
    "latest_changes",
    "lines",
    "register_lines",
    "register_lists",
    "roll_ups",
    "state_of",
    "states_of",
    "view_of",
    "view_url",
]
