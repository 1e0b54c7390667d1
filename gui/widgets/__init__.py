"""The small building blocks that every panel uses."""

from __future__ import annotations

from gui.widgets.buttons import push_button
from gui.widgets.choice import Choice
from gui.widgets.frames import Card, FormRow, Pages, Section
from gui.widgets.labels import ElidedLabel, Pill, Stat
from gui.widgets.line import Line, search_line
from gui.widgets.number_edit import NumberEdit
from gui.widgets.problem_bar import ProblemBar
from gui.widgets.progress import ProgressStrip, time_left
from gui.widgets.segmented import Segmented
from gui.widgets.switch import Switch
from gui.widgets.tables import as_list, as_sorted_list

__all__ = [
    "Card",
    "Choice",
    "ElidedLabel",
    "FormRow",
    "Line",
    "NumberEdit",
    "Pages",
    "Pill",
    "ProblemBar",
    "ProgressStrip",
    "Section",
    "Segmented",
    "Stat",
    "Switch",
    "as_list",
    "as_sorted_list",
    "push_button",
    "search_line",
    "time_left",
]
