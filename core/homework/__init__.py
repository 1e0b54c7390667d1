"""Homework: numbers worked out by hand, held to the engine; what follows from a mistake is no mistake of its own."""

from core.homework.check import Cell, Report, check
from core.homework.sheet import Entry, read_sheet

__all__ = ["Cell", "Entry", "Report", "check", "read_sheet"]
