"""What the engine reads, writes and tells while the window speaks German."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import catalogues, language
from core.build_language import read
from core.homework import read_sheet
from core.teaching.recording import Draft, check_lesson, lesson_json, stop_at
from core.walk import Walk, start_frame
from core.words import plain
from tests.core.networks import slopes_example

DATE = """
from core import catalogues
catalogues.speak("de")
from core.data.encoders import ENCODERS
from core.data.encoders.dates import CIRCLES, PARTS
from core.data.table import number_column
state = {"parts": list(PARTS), "cyclic": False, "first": 0.0, "fill": 0.0, "year": [1980.0, 31.0]}
state["elapsed"] = [0.0, 1.0]
for node in range(len(PARTS)):
    print(ENCODERS["date"].explain("2024-03-05", number_column("when", [19787.5]), state, node, 0.0).words)
"""

LAYERS = """
from core import catalogues
catalogues.speak("de")
from core.build_language import written
from core.catalogue import LAYERS
dense = LAYERS["dense"](units=5, bias=False, activation="tanh")
for layer in (dense, LAYERS["conv"](), LAYERS["batch_norm"](momentum=0.2), LAYERS["global_average_pool"]()):
    print(written(layer))
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def german() -> Iterator[None]:
    language.use(catalogues.lookup("de"))
    yield
    language.use(None)


@pytest.mark.parametrize("head", ["label;value", "LABEL;Value", "Bezeichnung;Wert", "schritt;ergebnis", "Größe;Zahl"])
def test_the_head_of_a_sheet_is_told_in_both_languages(german: None, head: str) -> None:
    assert [(entry.label, entry.text) for entry in read_sheet(f"{head}\nh1;5\nout;9")] == [("h1", "5"), ("out", "9")]


def test_what_a_recorded_lesson_points_at_is_no_text(german: None) -> None:
    project = slopes_example()
    stop = stop_at(Walk(project, project.dataset(), 0, start_frame(project)), 12, 0)
    data = lesson_json(Draft("Zwölf").with_stop(stop), project)
    assert data["steps"][0]["target"] == f"trace {stop.place}"
    question = check_lesson(data, "mine").pages[0].question
    assert question is not None
    assert question.ask == f"Gesucht: {stop.title}"


def test_names_in_other_letters_stay_apart() -> None:
    assert len({plain(name) for name in ("Größe", "Grüße", "层数", "激活", "→", "kernel_size")}) == 6
    assert plain("Batch-Größe 2") == plain("batch größe2")


def test_layers_are_written_as_every_language_reads_them() -> None:
    made = subprocess.run([sys.executable, "-c", LAYERS], capture_output=True, check=True, cwd=ROOT).stdout.decode()
    assert made.splitlines() == ["dense 5 tanh bias off", "conv 8", "batch norm 0.2", "global average pool"]
    spec = slopes_example().spec
    for line in [*made.splitlines(), "convolution 8", "batch normalization 0.2", "global average"]:
        assert read(line, spec, "hidden1").problem == ""


def test_the_parts_of_a_date_in_german() -> None:
    run = subprocess.run([sys.executable, "-c", DATE], capture_output=True, check=True, cwd=ROOT)
    told = run.stdout.decode().splitlines()
    assert [line.split(" von 2024-03-05")[0] for line in told] == [
        "Das Jahr", "Der Monat", "Der Tag", "Der Wochentag", "Die Stunde", "Tage seit dem ersten"
    ]  # fmt: skip
