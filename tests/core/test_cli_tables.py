"""Files of every kind after --data, settings after --read, and what is told about them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.core.data.awkward import write_xlsx
from tests.core.test_cli import refused, run


def test_a_sheet_is_trained_on_and_arrays_are_predicted(capsys, tmp_path: Path) -> None:
    rows = [[float(i % 7), float(i % 5), float(2 * (i % 7) - i % 5)] for i in range(60)]
    book = write_xlsx(tmp_path / "book.xlsx", [["Measured in May"], [], ["a", "b", "y"], *rows])
    model = tmp_path / "m.npz"
    words = ["train", "--data", book, "--target", "y", "--epochs", "2", "--backend", "cpu", "--export", model]
    code, _, told = run(capsys, *words)
    assert code == 0
    assert "book.xlsx: 60 rows × 3 columns read (sheet Data of 2)." in told
    assert "2 rows above the table left out." in told
    np.savez(tmp_path / "new.npz", x=np.array(rows)[:4, :2], columns=np.array(["a", "b"]))
    code, out, _ = run(capsys, "predict", "--model", model, "--data", tmp_path / "new.npz")
    assert code == 0
    assert len(out.splitlines()) == 5


def test_faulty_lines_stop_or_are_left_out_and_counted(capsys, tmp_path: Path) -> None:
    lines = [f"{i};{i % 3},5;{'yes' if i % 2 else 'no'}" for i in range(60)]
    lines[10] = "1;2"
    path = tmp_path / "shop.csv"
    path.write_text("n;x;y\n" + "\n".join(lines), encoding="utf-8")
    words = ["train", "--data", path, "--target", "y", "--epochs", "1", "--backend", "cpu"]
    assert "shop.csv, line 12: 2 fields where 3 are expected" in refused(capsys, *words)
    code, _, told = run(capsys, *words, "--read", "faulty=leave out", "decimal=comma")
    assert code == 0
    assert "59 rows × 3 columns read, 1 left out" in told
    assert "1 row left out: 1 with another number of fields; the first is line 12" in told
    assert "'delimiter' is 'x'" in refused(capsys, *words, "--read", "delimiter=x").replace(
        "between fields", "'delimiter'"
    )
    assert "setting and its value" in refused(capsys, *words, "--read", "comma")
    assert "'sheet' is not known here" in refused(capsys, *words, "--read", "sheet=1")
