"""Which page of the guide tells about a part of the window: F1 opens the page of what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

PAGES: dict[str, str] = {
    "backend": "preferences#cpu-or-gpu", "bar.build": "build", "bar.data": "data", "bar.step": "step",
    "bar.train": "train", "bench": "predict", "board": "train#plots", "branch": "compare#branches", "build": "build",
    "config": "train#settings", "data": "data", "data.folds": "data#split-and-folds",
    "data.split": "data#split-and-folds", "data.weights": "data", "diagnosis": "diagnose", "diagram": "build",
    "dialog.branch": "compare#branches", "dialog.examples": "data#data-sets",
    "dialog.exercises": "teachers#exercises", "dialog.export": "export", "dialog.glossary": "lessons#words",
    "dialog.homework": "teachers#homework", "dialog.import": "data#your-own-table",
    "dialog.keys": "keyboard#other-keys", "dialog.large_file": "data#large-files",
    "dialog.lesson_file": "teachers#lessons-of-your-own", "dialog.lock": "teachers#in-front-of-a-class",
    "dialog.mapping": "export#take-a-network-in", "dialog.network_picture": "export#pictures",
    "dialog.preferences": "preferences", "dialog.raw": "data#your-own-table",
    "dialog.recorder": "teachers#lessons-of-your-own", "dialog.report": "compare#reports",
    "dialog.rows_missing": "data#large-files", "dialog.save_template": "build#templates",
    "dialog.share": "export#share", "dialog.shortcuts": "keyboard", "dialog.sweep": "sweeps",
    "dialog.templates": "build#templates", "dialog.welcome": "first-network", "draw": "data#draw-points",
    "find": "keyboard#the-command-box", "gallery": "compare#random-starts", "glossary": "lessons#words",
    "history": "build#undo", "inspector": "build", "keys": "keyboard#other-keys", "layer": "build#the-inspector",
    "lesson": "lessons", "matri": "build#nodes-and-matrices", "panel.batch": "step", "panel.data": "data",
    "panel.layer": "step", "panel.lesson": "lessons", "panel.plots": "train#plots", "panel.step": "step",
    "panel.timeline": "step#the-timeline", "panel.why": "step#ask-why", "picture": "build", "plot": "train#plots",
    "plot.data": "data", "predict": "predict", "pref": "preferences", "problems": "build#problems",
    "proof": "step#ask-why", "recent": "preferences#windows", "rows": "train#plots", "runs": "compare",
    "several": "build#the-inspector", "shortcuts": "keyboard", "status": "first-network#the-window", "step": "step",
    "sweep": "sweeps", "timeline": "step#the-timeline", "topbar": "first-network#the-window", "train": "train",
    "train.branches": "compare#branches", "train.runs": "compare", "training": "train#settings",
    "unit": "build#the-inspector", "watch": "step#breakpoints-and-watches", "weight": "build#the-inspector",
    "whatif": "predict#what-if", "why": "step#ask-why", "window.lesson": "lessons",
}  # fmt: skip
"""Beginning of an object name → page, with a section where one tells about just this."""
MODES = {"data": "data", "build": "build", "train": "train", "step": "step"}


def page_for(widget: QWidget | None, mode: str = "") -> str:
    """Give the page about `widget`: that of the nearest part around it that has one, else that of the mode."""
    while widget is not None:
        found = page_of(widget.objectName())
        if found:
            return found
        widget = widget.parentWidget()
    return MODES.get(mode, "index")


def page_of(name: str) -> str:
    """Give the page of an object name; the longest beginning that is known counts."""
    fitting = [start for start in PAGES if name.startswith(start)]
    return PAGES[max(fitting, key=len)] if fitting else ""
