"""Every setting of the window once: its key, kind, default, limits, label and explanation.

One entry here is one control on a page of the preferences and one value that `gui.settings.value` gives. Whoever needs
another setting adds an entry; what depends on it listens to `gui.settings.notifier()`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.language import tr
from core.timeline.store import BUDGET

MB = 1_000_000
MIB = 2**20
Choices = Mapping[str, str]


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes:
        key: its name in the file of settings, and `pref.<key>` is the objectName of its control.
        default: what holds where nothing, or something that cannot be, is remembered; its type is the setting's.
        page, label, about: where it stands, what it is called, one or two sentences.
        choices: for words, value → label, or what gives that; nothing else is allowed.
        least, most: limits of a number.  unit: as the field shows it.
        shown_in: how much of the stored number is one in the field, e.g. bytes of a megabyte.
        more: further words under which the search finds it.
    """

    key: str
    default: str | int | bool
    page: str
    label: str
    about: str
    choices: Choices | Callable[[], Choices] | None = None
    least: int = 0
    most: int = 0
    unit: str = ""
    shown_in: int = 1
    more: str = ""

    def allowed(self) -> Choices:
        """Give value → label of a setting with choices."""
        return self.choices() if callable(self.choices) else self.choices or {}

    def read(self, kept: Any) -> Any:
        """Give the value that `kept`, of a file that anybody may have written, stands for; else the default."""
        if isinstance(self.default, bool):
            return {"true": True, "false": False}.get(str(kept).lower(), self.default)
        if isinstance(self.default, int):
            text = str(kept)
            return int(text) if len(text) < 20 and text.isdecimal() and self.fits(int(text)) else self.default
        return kept if isinstance(kept, str) and kept in self.allowed() else self.default

    def fits(self, value: int) -> bool:
        """Tell whether a number is within the limits."""
        return self.least <= value <= self.most


LOOK, WORK, TRAINING, KEYS, FILES = (
    tr("Look"), tr("Start and close"), tr("Training"), tr("Keys"), tr("Files"),
)  # fmt: skip


def _themes() -> Choices:
    return {
        "system": tr("As the system has it"), "dark": tr("Dark"), "light": tr("Light"), "contrast": tr("High contrast"),
    }  # fmt: skip


def _key_maps() -> Choices:
    from gui.keys.maps import all_maps

    return {name: each.label for name, each in all_maps().items()}


def _languages() -> Choices:
    from gui.language_choice import choices

    return choices()


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme", "system", LOOK, tr("Theme"), tr("The colours of all windows."), _themes, more=tr("dark light colour"),
    ),
    Setting(
        "language", "", LOOK, tr("Language"),
        tr("The next start takes it. Numbers keep their point in every language."), _languages,
        more="Sprache language 语言",
    ),
    Setting(
        "text_size", 100, LOOK, tr("Size of text"),
        tr("Writing and lines of all windows, in percent of the usual size."), least=80, most=200, unit="%",
        more=tr("font zoom large"),
    ),
    Setting(
        "presentation_size", 130, LOOK, tr("Presentation size"),
        tr("How large everything gets with Teach, Presentation size; in narrow windows a little less."),
        least=110, most=200, unit="%", more=tr("projector font"),
    ),
    Setting(
        "motion", "system", LOOK, tr("Motion"),
        tr("Panels that come and go move there, or appear at once."),
        {"system": tr("As the system has it"), "full": tr("Things move"), "reduced": tr("Nothing moves")},
        more=tr("reduce motion animation"),
    ),
    Setting(
        "speaks_steps", True, LOOK, tr("Say each step"),
        tr("The transcript of the Step mode hands each step on to the screen reader."), more=tr("screen reader access"),
    ),
    Setting("keymap", "default", KEYS, tr("Key map"), tr("Which keys the commands have to begin with."), _key_maps),
    Setting(
        "backend", "cpu", TRAINING, tr("Train on"),
        tr("Where there is no graphics card that can be used, training goes on on the processor and says so."),
        {"cpu": tr("Processor (CPU)"), "gpu": tr("Graphics card (GPU)")}, more="CUDA CuPy",
    ),
    Setting(
        "timeline_bytes", BUDGET, TRAINING, tr("Memory for time travel"),
        tr("What the moments of a training may take in each window; with more of it going back is quicker."),
        least=MB, most=10**12, unit="MiB", shown_in=MIB, more=tr("timeline undo budget"),
    ),
    Setting(
        "stream_bytes", 500_000_000, TRAINING, tr("Ask about streaming from"),
        tr("For tables of larger files it is asked whether their rows stay in the file."),
        least=MB, most=10**12, unit="MB", shown_in=MB, more=tr("large file memory"),
    ),
    Setting(
        "autosave_seconds", 30, FILES, tr("Keep a copy after"),
        tr("So long after an edit a copy of unsaved work is kept, which the next start offers after a crash; 0 keeps "
           "none."),
        most=3600, unit="s", more=tr("autosave recovery crash"),
    ),
    Setting(
        "notify_seconds", 30, TRAINING, tr("Notify after"),
        tr("A message of the desktop tells that a training that took so long has ended, unless its window is in "
           "front; 0 never tells."),
        least=0, most=86_400, unit="s", more=tr("notification message end"),
    ),
    Setting(
        "restore_session", True, WORK, tr("Open what was open"),
        tr("The next start shows the files, modes and places of the windows as they were."),
        more=tr("session restore start"),
    ),
    Setting(
        "confirm_close", "unsaved", WORK, tr("Ask before closing"),
        tr("Whether a window that is closed asks about work that is not saved."),
        {"unsaved": tr("Where work would be lost"), "edited": tr("After any change"), "never": tr("Never")},
        more=tr("confirm quit unsaved"),
    ),
    Setting(
        "recent_count", 8, FILES, tr("Recent files"),
        tr("So many files are remembered; those that are pinned stay beside them."), least=0, most=50,
    ),
)  # fmt: skip
"""In the order of the pages."""


def pages() -> list[str]:
    """List the pages in their order."""
    return list(dict.fromkeys(setting.page for setting in SETTINGS))
