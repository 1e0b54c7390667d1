"""Opening a CSV file beside the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from gui import background
from gui.job_strip import JobStrip
from gui.panels.data.file_import import FileImport
from gui.widgets import ProgressStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 3000


def test_importing_a_file_opens_it_in_the_data_mode(bank, csv_path, qtbot):
    bank.session.set_mode("train")
    importing = FileImport(bank.session, bank.session)
    importing.start(csv_path)
    qtbot.waitUntil(lambda: not importing.running, timeout=WAIT)
    assert bank.session.project.name == "churn"
    assert bank.session.mode == "data"
    assert churn_target(bank) == "churn · 2 classes"


def churn_target(shown) -> str:
    return shown.find(QLabel, "stat.target.value").text()


def test_a_bad_file_leaves_the_project_as_it_was(bank, tmp_path, qtbot):
    path = tmp_path / "bad.csv"
    path.write_text("a,b\n1,2\n3\n", encoding="utf-8")
    before = bank.session.project
    importing = FileImport(bank.session, bank.session)
    importing.start(path)
    qtbot.waitUntil(lambda: not importing.running, timeout=WAIT)
    assert "bad.csv, line 3" in bank.problems[-1]
    assert bank.session.project is before


def test_a_cancelled_import_changes_nothing(bank, csv_path, qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    before = bank.session.project
    importing, shown = FileImport(bank.session, bank.session), JobStrip(bank.session, strip)
    importing.start(csv_path)
    assert shown.works[0].label == "Reading churn.csv"
    strip.cancelled.emit()
    assert not importing.running
    assert not strip.isVisible()
    assert background.stop_all(WAIT)
    qtbot.wait(30)
    assert bank.session.project is before
