"""Every package that goes along has its licence, whole, where the window finds it without a network."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from core import about

ROOT = Path(__file__).resolve().parents[2]
LEAST = 400
"""Characters that the text of a licence has at least."""


def test_every_package_of_the_lock_has_its_licence_in_this_version() -> None:
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    listed = about.listed()
    known = {one["name"]: one["version"] for one in listed if one["name"] != "python"}
    assert known == script.locked(), "requirements.lock has changed: run packaging/licences.py"
    assert all(one["licence"] for one in listed)


@pytest.mark.parametrize("part", about.parts(), ids=lambda part: part.name)
def test_the_text_is_there(part: about.Part) -> None:
    assert len(part.text()) > LEAST
    assert part.licence


def test_qt_comes_with_the_texts_that_it_asks_for() -> None:
    text = next(part for part in about.parts() if part.name == "pyside6-essentials").text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "download.qt.io" in text
