"""For people who hear the window, or feel it: what painted things are called, and what is said when they change.

Qt tells assistive programs about widgets by itself. `parts` is what a widget says of the things it paints, `interfaces`
hands that on to Qt, `voice` says sentences aloud.
"""

from __future__ import annotations

from gui.access.parts import Key, Number, Parts, SliderParts
from gui.access.voice import focus_moved, say, voice

__all__ = ["Key", "Number", "Parts", "SliderParts", "focus_moved", "say", "voice"]
