"""Where no GPU can be used, the reason is one sentence, and the CPU goes on."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

import pytest

from core import backend
from core.errors import UserError


@pytest.fixture
def no_cupy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)


def fake_cupy(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail() -> int:
        raise error

    module = ModuleType("cupy")
    module.cuda = ModuleType("cuda")  # type: ignore[attr-defined]
    module.cuda.runtime = ModuleType("runtime")  # type: ignore[attr-defined]
    module.cuda.runtime.getDeviceCount = fail  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cupy", module)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())


@pytest.mark.proves("GPU stand-in", gpu="no_driver")
def test_without_cupy_the_sentence_names_the_command_that_installs_it(no_cupy: None) -> None:
    with pytest.raises(UserError, match=r"CuPy is not installed; install it with: python3 run\.py pip install"):
        backend.gpu()


def test_the_cpu_goes_on_with_a_note_for_who_asked_for_the_gpu(no_cupy: None) -> None:
    chosen, note = backend.choose("gpu")
    assert chosen.kind == "cpu"
    assert "CuPy is not installed" in note


def test_automatic_choice_says_nothing(no_cupy: None) -> None:
    chosen, note = backend.choose("auto")
    assert (chosen.kind, note) == ("cpu", "")


def test_the_selector_shows_the_reason(no_cupy: None) -> None:
    cpu, gpu = backend.choices()
    assert cpu.usable
    assert not gpu.usable
    assert "CuPy is not installed" in gpu.reason


@pytest.mark.proves("GPU stand-in", gpu="no_driver")
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("cudaErrorInsufficientDriver: CUDA driver version is insufficient"), "driver"),
        (RuntimeError("cudaErrorNoDevice: no CUDA-capable device is detected"), "driver or device"),
        (MemoryError("OutOfMemoryError: out of memory allocating 1 bytes"), "smaller batch"),
        (ImportError("libcublas.so.12: cannot open shared object file"), "does not load"),
        (RuntimeError("something new"), "something new"),
    ],
)
def test_errors_of_cupy_become_sentences(monkeypatch: pytest.MonkeyPatch, error: Exception, words: str) -> None:
    fake_cupy(monkeypatch, error)
    with pytest.raises(UserError) as told:
        backend.gpu()
    assert words in str(told.value)
    assert "\n" not in str(told.value)


def test_an_unknown_backend_is_refused() -> None:
    with pytest.raises(UserError, match="choose auto, cpu or gpu"):
        backend.choose("tpu")
