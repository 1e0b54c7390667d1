"""Getting the compiled loop ready: in the background, from a cache of the user's, never at the price of training."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from core.compiled import cache, libraries, loader

linux = pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux")


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Forget what is loaded, and let it be loaded as soon as asked for."""
    monkeypatch.setattr(loader, "_loading", {})
    monkeypatch.setattr(loader, "installed", lambda: True)
    monkeypatch.setenv(loader.VARIABLE, "auto")
    return monkeypatch


def test_it_is_loaded_in_the_background_and_once(fresh: pytest.MonkeyPatch) -> None:
    go, names = threading.Event(), []

    def compile_for(dtype: str, kind: str) -> str:
        go.wait(5)
        names.append(threading.current_thread().name)
        return f"loop for {dtype}, {kind}"

    fresh.setattr(loader, "_compile", compile_for)
    loader.warm_up("float32")
    loader.warm_up("float32")
    assert loader.ready("float32") is None
    go.set()
    loader.wait("float32")
    assert loader.ready("float32") == "loop for float32, dense"
    assert names == ["compiling float32 dense"]


def test_a_broken_numba_leaves_training_to_numpy(fresh: pytest.MonkeyPatch) -> None:
    def broken(dtype: str, kind: str) -> None:
        raise OSError("LLVM does not load")

    fresh.setattr(loader, "_compile", broken)
    loader.wait("float32")
    assert loader.ready("float32") is None
    assert loader.problem("float32") == "OSError: LLVM does not load"


@pytest.mark.parametrize(("mode", "there"), [("off", True), ("auto", False)])
def test_it_is_not_loaded_where_it_is_not_wanted_or_not_there(
    fresh: pytest.MonkeyPatch, mode: str, there: bool
) -> None:
    fresh.setenv(loader.VARIABLE, mode)
    fresh.setattr(loader, "installed", lambda: there)
    loader.wait("float32")
    assert loader.ready("float32") is None


def test_an_unknown_mode_is_the_usual_one(fresh: pytest.MonkeyPatch) -> None:
    fresh.setenv(loader.VARIABLE, "sometimes")
    assert loader.mode() == "auto"


@linux
def test_the_cache_is_the_users_and_knows_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    place = cache.folder()
    assert place is not None
    assert place.parent == tmp_path / "deepstep"
    assert place.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "cache.py"))
    assert cache.folder() != place


@linux
def test_without_a_place_of_the_users_temporary_files_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba")
    blocked = tmp_path / "a file"
    blocked.touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(tmp_path))
    place = cache.folder()
    assert place is not None
    assert place.is_relative_to(tmp_path)
    monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(blocked))
    assert cache.folder() is None


@linux
def test_code_that_others_could_have_written_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba")
    monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a file" / "below"))
    (tmp_path / "a file").touch()
    place = cache.folder()
    assert place is not None
    place.parent.chmod(0o777)
    assert cache.folder() is None


def test_blas_works_on_one_thread_only_for_a_while() -> None:
    count = libraries._threads("get")
    if count is None:
        pytest.skip("this build of NumPy hides its BLAS")
    before = count()
    with libraries.blas_threads(1):
        assert count() == 1
    assert count() == before


@pytest.mark.parametrize(("multiply_adds", "threads"), [(0, 1), (10**6, 1), (10**12, libraries.processors())])
def test_threads_are_chosen_by_size(multiply_adds: int, threads: int) -> None:
    assert libraries.threads_for(multiply_adds) == min(threads, libraries.MOST_THREADS)
