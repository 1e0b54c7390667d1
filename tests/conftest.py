"""What every test stands on: no screen, no settings of the user, nothing left running or open afterwards."""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

GRACE_SECONDS = 1.0
ORIGINAL = dict(os.environ)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests of the compiled loop ask for it; in the others it would take over at a moment that nobody can foresee.
os.environ.setdefault("DEEPSTEP_COMPILED", "off")
settings.register_profile("deepstep", deadline=None, max_examples=50, derandomize="CI" in os.environ)
settings.load_profile("deepstep")

started_threads: list[weakref.ref[Any]] = []


def qt(name: str) -> ModuleType | None:
    """Give a module of PySide6 if something has loaded it: tests of the engine never do."""
    return sys.modules.get(f"PySide6.{name}")


@pytest.fixture(scope="session")
def original_environ() -> dict[str, str]:
    """Give the variables of the user, for processes that set up an environment of their own."""
    return dict(ORIGINAL)


@pytest.fixture(scope="session", autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the folders for settings and data of the user out of reach, here and in processes started here."""
    home = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture(autouse=True)
def fresh_settings(user_folders: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Start every test with no settings at all."""
    core = qt("QtCore")
    if core is None:
        return
    fresh_settings.count = getattr(fresh_settings, "count", 0) + 1
    folder = str(user_folders / f"settings-{fresh_settings.count}")
    core.QSettings.setDefaultFormat(core.QSettings.Format.IniFormat)
    for form in (core.QSettings.Format.IniFormat, core.QSettings.Format.NativeFormat):
        core.QSettings.setPath(form, core.QSettings.Scope.UserScope, folder)


@pytest.fixture(scope="session", autouse=True)
def watched_threads() -> Iterator[None]:
    """Note every thread of Qt that is started."""
    core = qt("QtCore")
    if core is None:
        yield
        return
    start = core.QThread.start

    def noted_start(thread: Any, *arguments: Any) -> None:
        started_threads.append(weakref.ref(thread))
        start(thread, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(core.QThread, "start", noted_start)
        yield


@pytest.fixture(autouse=True)
def nothing_left(watched_threads: None) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    python_threads, windows = set(threading.enumerate()), open_windows()
    yield
    left = python_threads_left(python_threads) + qt_threads_left() + windows_left(windows)
    assert not left, f"left behind by the test: {', '.join(left)}"


def open_windows() -> list[Any]:
    """List the visible windows."""
    widgets = qt("QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]


def windows_left(before: list[Any]) -> list[str]:
    """Close and name the windows that were not open before, after those that are to be deleted are gone."""
    core, widgets = qt("QtCore"), qt("QtWidgets")
    if core is None or widgets is None or widgets.QApplication.instance() is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    left = [widget for widget in open_windows() if widget not in before]
    names = [f"window {type(widget).__name__} {widget.objectName()!r}" for widget in left]
    for widget in left:
        widget.hide()
        widget.deleteLater()
    return names


def qt_threads_left() -> list[str]:
    """Name the threads of Qt that still run, a moment after the test."""
    core = qt("QtCore")
    if core is None:
        return []
    from shiboken6 import isValid

    threads = [thread for thread in (reference() for reference in started_threads) if thread is not None]
    running = [t for t in threads if isValid(t) and t.isRunning() and not t.wait(int(GRACE_SECONDS * 1000))]
    started_threads.clear()
    pool_free = core.QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000))
    return [f"QThread {t.objectName()!r}" for t in running] + ([] if pool_free else ["work in the thread pool"])


def python_threads_left(before: set[threading.Thread]) -> list[str]:
    """Name the threads of Python that still run and would keep the process alive."""
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(GRACE_SECONDS)
    return [f"thread {thread.name!r}" for thread in left if thread.is_alive()]
