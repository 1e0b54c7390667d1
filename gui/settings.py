"""What the window remembers between two starts: theme, size, recent files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 8
LEAST_BYTES, MOST_BYTES = 10**6, 10**12
STREAM_BYTES = 500_000_000
AUTOSAVE_SECONDS, MOST_SECONDS = 30, 3600


def store() -> QSettings:
    """Give the application's settings."""
    return QSettings("Deepstep", "Deepstep")


def theme_name() -> str:
    """Give what was chosen last: "dark", "light", "contrast", or "system", which is so at first."""
    name = str(store().value("theme", "system"))
    return name if name in ("dark", "light", "contrast", "system") else "system"


def set_theme_name(name: str) -> None:
    """Remember the theme."""
    store().setValue("theme", name)


def motion() -> str:
    """Give whether things may move: "full", "reduced", or "system", which is so at first."""
    name = str(store().value("motion", "system"))
    return name if name in ("full", "reduced", "system") else "system"


def set_motion(name: str) -> None:
    """Remember that."""
    store().setValue("motion", name)


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
    return "gpu" if store().value("backend", "cpu") == "gpu" else "cpu"


def set_backend(kind: str) -> None:
    """Remember the backend."""
    store().setValue("backend", kind)


def timeline_bytes() -> int:
    """Give how much memory the moments of a training may take."""
    from core.timeline.store import BUDGET  # not above: the language is read here before the rest is imported

    value = str(store().value("timeline_bytes", BUDGET))
    return min(max(int(value), LEAST_BYTES), MOST_BYTES) if value.isdecimal() and len(value) < 20 else BUDGET


def set_timeline_bytes(count: int) -> None:
    """Remember that."""
    store().setValue("timeline_bytes", count)


def autosave_seconds() -> int:
    """Give how many seconds after an edit a copy of unsaved work is kept; 0: none is kept."""
    value = str(store().value("autosave_seconds", AUTOSAVE_SECONDS))
    return min(int(value), MOST_SECONDS) if value.isdecimal() and len(value) < 20 else AUTOSAVE_SECONDS


def set_autosave_seconds(seconds: int) -> None:
    """Remember that."""
    store().setValue("autosave_seconds", seconds)


def stream_bytes() -> int:
    """Give the size of a table from which on it is asked whether its rows are streamed."""
    value = str(store().value("stream_bytes", STREAM_BYTES))
    return min(max(int(value), LEAST_BYTES), MOST_BYTES) if value.isdecimal() and len(value) < 20 else STREAM_BYTES


def set_stream_bytes(count: int) -> None:
    """Remember that."""
    store().setValue("stream_bytes", count)


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
    """Give the projects that were opened or saved last and are still there, the newest first."""
    value = store().value("recent", [])
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [Path(name) for name in names if isinstance(name, str) and is_there(Path(name))]


def is_there(path: Path) -> bool:
    """Tell whether there is a file at `path`; names that no system allows are none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def add_recent(path: Path) -> None:
    """Put a project at the head of the list."""
    resolved = path.resolve()
    rest = [old for old in recent_files() if old != resolved]
    store().setValue("recent", [str(name) for name in [resolved, *rest][:MOST_RECENT]])


def clear_recent() -> None:
    """Forget all of them."""
    store().remove("recent")
