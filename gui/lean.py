"""Keeps the start of the window short and small."""

from __future__ import annotations

import gc
import sys

from PySide6 import QtCore  # noqa: F401 - its support modules have to be there


def read_no_sources() -> None:
    """Let PySide not read the source of every module that is imported from now on.

    It looks there whether a module asks for "snake_case" or "true_property"; none of ours or of our libraries does.
    Python keeps what was read: 20 MB. Where PySide is built otherwise, nothing happens.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: True  # type: ignore[union-attr]


def begin() -> None:
    """Let Python not look for forgotten objects while it starts: nothing that starting makes is given up."""
    gc.disable()


def settled() -> None:
    """Look for forgotten objects again, but no more through those that starting has made: they stay until the end.

    Looking through them costs a tenth of a second, in the middle of a step.
    """
    gc.freeze()
    gc.enable()
