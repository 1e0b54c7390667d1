"""The translations: complete, up to date with the program, with every name in its place, and nothing goes past them."""

from __future__ import annotations

import importlib.util
import os
import string
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from core import catalogues

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code in catalogues.LANGUAGES if code != catalogues.ENGLISH]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """Give the program that keeps the files of the translators."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = made
    spec.loader.exec_module(made)
    return made


def names(text: str) -> list[tuple[str, str, str]]:
    """Give the places of a text where values are put in, with their format."""
    parts = string.Formatter().parse(text)
    return sorted((name, form or "", turned or "") for _, name, form, turned in parts if name is not None)


def test_the_files_are_up_to_date(tool: ModuleType) -> None:
    assert tool.main(["--check"]) == 0, "write them by: python3 run.py translations"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_in_english(tool: ModuleType, code: str) -> None:
    assert tool.missing(code) == []


@pytest.mark.parametrize("code", CODES)
def test_every_value_has_its_place_in_a_translation(tool: ModuleType, code: str) -> None:
    texts, wrong = tool.messages(), []
    for (source, plural), told in tool.read(code).items():
        if (source, plural) not in texts:
            continue
        for form, text in enumerate(told.texts):
            # A singular may say "one row" without its number.
            least = set() if plural and form == 0 and len(told.texts) > 1 else set(names(source))
            if "{" in source and not (least <= set(names(text)) <= set(names(source))):
                wrong.append((source, text))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_blanks_and_ends_are_kept(tool: ModuleType, code: str) -> None:
    for (source, _), told in tool.read(code).items():
        for text in filter(None, told.texts):
            assert (text[0].isspace(), text[-1].isspace()) == (source[0].isspace(), source[-1].isspace()), source
            assert source.endswith("…") <= text.endswith("…"), (source, text)


def look(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.pseudo", *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=1200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]


def test_nothing_in_the_modes_goes_past_the_translators() -> None:
    look()


@pytest.mark.long
def test_nothing_in_the_dialogs_goes_past_the_translators() -> None:
    look("--dialogs")
