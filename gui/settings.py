"""What the window remembers between two starts: the settings of `gui.settings_table`, places, recent files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from gui.settings_table import Setting

LEAST_BYTES, MOST_BYTES = 10**6, 10**12


def store() -> QSettings:
    """Give the application's settings."""
    return QSettings("Deepstep", "Deepstep")


class Notifier(QObject):
    """Tells that a setting of the table has another value; `key` names it."""

    changed = Signal(str)


@cache
def notifier() -> Notifier:
    """Give the one notifier."""
    return Notifier()


@cache
def table() -> Mapping[str, Setting]:
    """Give every setting by its key; it holds words, so it is loaded once the language is known."""
    from gui.settings_table import SETTINGS

    return {setting.key: setting for setting in SETTINGS}


def value(key: str) -> Any:
    """Give a setting of the table; what is missing, damaged or out of its limits is the default.

    Raises:
        KeyError: where there is no such setting.
    """
    return table()[key].read(store().value(key))


def set_value(key: str, new: str | int | bool) -> None:
    """Remember a setting, and tell everybody if it is another one now."""
    set_values({key: new})


def set_values(new: Mapping[str, str | int | bool]) -> None:
    """Remember several settings, and tell of each afterwards: who listens finds all of them."""
    before = {key: value(key) for key in new}
    for key, each in new.items():
        store().setValue(key, str(each).lower() if isinstance(each, bool) else each)
    _tell(before)


def reset(*keys: str) -> None:
    """Go back to the defaults."""
    before = {key: value(key) for key in keys}
    for key in keys:
        store().remove(key)
    _tell(before)


def _tell(before: Mapping[str, Any]) -> None:
    for key, old in before.items():
        if value(key) != old:
            notifier().changed.emit(key)


def theme_name() -> str:
    """Give what was chosen: "dark", "light", "contrast", or "system", which is so at first."""
    return str(value("theme"))


def set_theme_name(name: str) -> None:
    """Remember the theme."""
    set_value("theme", name)


def motion() -> str:
    """Give whether things may move: "full", "reduced", or "system", which is so at first."""
    return str(value("motion"))


def set_motion(name: str) -> None:
    """Remember that."""
    set_value("motion", name)


def layout(mode: str) -> QByteArray | None:
    """Give how the panels of a mode were arranged, None where nobody has moved them."""
    value = store().value(f"layout/{mode}")
    return value if isinstance(value, QByteArray) else None


def set_layout(mode: str, value: QByteArray | None) -> None:
    """Remember that; None forgets it."""
    if value is None:
        store().remove(f"layout/{mode}")
    else:
        store().setValue(f"layout/{mode}", value)


def backend() -> str:
    """Give the backend that was chosen last: "cpu" or "gpu"."""
    return str(value("backend"))


def set_backend(kind: str) -> None:
    """Remember the backend."""
    set_value("backend", kind)


def timeline_bytes() -> int:
    """Give how much memory the moments of a training may take."""
    return int(value("timeline_bytes"))


def set_timeline_bytes(count: int) -> None:
    """Remember that."""
    set_value("timeline_bytes", count)


def autosave_seconds() -> int:
    """Give how many seconds after an edit a copy of unsaved work is kept; 0: none is kept."""
    return int(value("autosave_seconds"))


def set_autosave_seconds(seconds: int) -> None:
    """Remember that."""
    set_value("autosave_seconds", seconds)


def stream_bytes() -> int:
    """Give the size of a table from which on it is asked whether its rows are streamed."""
    return int(value("stream_bytes"))


def set_stream_bytes(count: int) -> None:
    """Remember that."""
    set_value("stream_bytes", count)


def language() -> str:
    """Give the code of the language that was chosen (see core.catalogues); "" follows the system."""
    return str(store().value("language", ""))


def set_language(code: str) -> None:
    """Remember the language; the next start takes it."""
    store().setValue("language", code)


def take_first_start() -> bool:
    """Tell whether this is the first start of all, once."""
    first = store().value("started", "") != "yes"
    store().setValue("started", "yes")
    return first


def geometry() -> QByteArray | None:
    """Give the window's place and size, if there was one."""
    value = store().value("geometry")
    return value if isinstance(value, QByteArray) else None


def set_geometry(value: QByteArray) -> None:
    """Remember the window's place and size."""
    store().setValue("geometry", value)


def board(name: str = "") -> str:
    """Give how the plots were arranged last, or under a name; "" where that is not known."""
    value = store().value(f"board/{name}" if name else "board_last")
    return value if isinstance(value, str) else ""


def set_board(text: str, name: str = "") -> None:
    """Remember that; an empty text forgets it."""
    key = f"board/{name}" if name else "board_last"
    if text:
        store().setValue(key, text)
    else:
        store().remove(key)


def board_names() -> list[str]:
    """List the arrangements of plots that have a name."""
    kept = store()
    kept.beginGroup("board")
    return sorted(kept.childKeys(), key=str.casefold)


def recent_files() -> list[Path]:
    """Give the projects that are still there: those that are pinned, then the others, the newest first."""
    return [path for path in all_recent() if is_there(path)]


def is_there(path: Path) -> bool:
    """Tell whether there is such a file; a name that cannot be one is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def all_recent() -> list[Path]:
    """Give the same with those that are no longer there."""
    pinned = pinned_files()
    return pinned + [path for path in _paths("recent") if path not in pinned]


def pinned_files() -> list[Path]:
    """Give the files that stay in the list until they are taken out."""
    return _paths("pinned")


def add_recent(path: Path) -> None:
    """Put a project at the head of the list."""
    resolved = path.resolve()
    _keep("recent", [resolved, *(old for old in _paths("recent") if old != resolved)][: value("recent_count")])


def pin_recent(path: Path, on: bool) -> None:
    """Let a file stay in the list, or no longer."""
    others = [old for old in pinned_files() if old != path]
    _keep("pinned", [*others, path] if on else others)
    if not on:
        add_recent(path)


def forget_recent(path: Path) -> None:
    """Take one file out of the list."""
    for key in ("recent", "pinned"):
        _keep(key, [old for old in _paths(key) if old != path])


def set_recent(all_files: list[Path], pinned: list[Path]) -> None:
    """Put back a whole list, as it was."""
    _keep("recent", [path for path in all_files if path not in pinned])
    _keep("pinned", pinned)


def clear_recent() -> None:
    """Forget all but the pinned ones."""
    store().remove("recent")


def _paths(key: str) -> list[Path]:
    kept = store().value(key, [])
    names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name and "\0" not in name]


def _keep(key: str, paths: list[Path]) -> None:
    store().setValue(key, [str(path) for path in paths])
