from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import core.data.text.source as source
from core.data.csv_file import read_csv
from core.data.table import Cancelled, Table
from core.errors import UserError

Read = Callable[..., Table]


def test_plain_file(read: Read) -> None:
    table = read("age,plan\n31,gold\n42.5,basic\n", "people.csv")
    assert (table.name, table.names, table.rows, table.notes) == ("people", ("age", "plan"), 2, ())
    assert [column.kind for column in table.columns] == ["number", "category"]
    assert table.column("age").values.tolist() == [31.0, 42.5]


def test_quotes_delimiters_and_line_breaks_inside_fields(read: Read) -> None:
    table = read('name,n\r\n"a, ""b""",1\r\n"two\nlines",2\r\n')
    assert [table.cell(row, "name") for row in range(2)] == ['a, "b"', "two\nlines"]


def test_semicolons_with_decimal_commas(read: Read) -> None:
    table = read("preis;menge;ort\n1,5;3;Köln\n-2,25;4;Ulm\n1.234,5;5;Ulm\n")
    assert table.column("preis").values.tolist() == [1.5, -2.25, 1234.5]
    assert table.cell(0, "ort") == "Köln"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(read: Read, delimiter: str) -> None:
    rows = [["a", "b", "c"], ["1", "2", "x"], ["3", "4", "y"]]
    table = read("\n".join(delimiter.join(row) for row in rows))
    assert table.names == ("a", "b", "c")
    assert table.column("b").values.tolist() == [2, 4]


def test_one_column(read: Read) -> None:
    assert read("value\n1\n\n2\n").column("value").values.tolist() == [1, 2]


def test_thousands_and_typographic_minus(read: Read) -> None:
    table = read('n\n"1,234.5"\n−2\n')
    assert table.column("n").values.tolist() == [1234.5, -2]


def test_underscores_are_no_numbers(read: Read) -> None:
    assert read("n,m\n1_000,1\n2_000,2\n").column("n").kind == "category"


@pytest.mark.parametrize(
    ("content", "note"),
    [
        ("ort,n\nKöln,1\n".encode("utf-8-sig"), ""),
        ("ort,n\nKöln,1\n".encode("utf-16"), ""),
        ("ort,n\nKöln,1\n".encode("cp1252"), "Windows-1252"),
    ],
)
def test_encodings(read: Read, content: bytes, note: str) -> None:
    table = read(content)
    assert table.names == ("ort", "n")
    assert table.cell(0, "ort") == "Köln"
    assert note in "".join(table.notes)
    assert bool(table.notes) == bool(note)


@pytest.mark.parametrize("text", ["", " ", "NA", "N/A", "nan", "NaN", "null", "?", "-"])
def test_missing_values(read: Read, text: str) -> None:
    table = read(f"n,c\n1,a\n{text},{text}\n3,b\n")
    assert table.column("n").missing.tolist() == [False, True, False]
    assert table.column("c").missing.tolist() == [False, True, False]


def test_infinite_numbers_are_missing_and_told(read: Read) -> None:
    table = read("n\n1\ninf\n1e999\n")
    assert table.column("n").n_missing == 2
    assert table.notes == ("n: 2 infinite values count as missing.",)


def test_ids_and_long_texts_are_text(read: Read) -> None:
    lines = "\n".join(f"c-{i},{i % 3},{'xyz'[i % 3]}" for i in range(40))
    kinds = {c.name: c.kind for c in read("id,level,letter\n" + lines).columns}
    assert kinds == {"id": "text", "level": "number", "letter": "category"}


def test_many_levels_are_text_and_few_a_category(read: Read) -> None:
    lines = "\n".join(f"{i % 30},k{i % 30},m{i % 20}" for i in range(200))
    kinds = [c.kind for c in read("n,many,few\n" + lines).columns]
    assert kinds == ["number", "text", "category"]


def test_without_a_header(read: Read) -> None:
    table = read("1,a\n2,b\n3,a\n")
    assert (table.names, table.rows) == (("column1", "column2"), 3)
    assert "no header" in table.notes[0]


def test_repeated_texts_are_no_header(read: Read) -> None:
    assert read("red,yes\nblue,no\nred,no\nblue,yes\n").rows == 4


def test_a_nameless_first_column_is_the_index(read: Read) -> None:
    table = read(",a\n0,5\n1,6\n")
    assert table.names == ("index", "a")
    assert "no name" in table.notes[0]


def test_repeated_names_are_told_apart_and_told(read: Read) -> None:
    table = read("a,a,a_2,a\n1,2,3,4\n")
    assert table.names == ("a", "a_3", "a_2", "a_4")
    assert table.notes == ("2 names of columns stood there before: a → a_3, a → a_4.",)


def test_gzip(read: Read) -> None:
    assert read(gzip.compress(b"a,b\n1,2\n"), "packed.csv.gz").name == "packed"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b'""\n', "the file is empty"),
        (b"a,b\n\0\0,1\n", "binary file"),
        (b"a,b\n", "only a header line"),
        (b"a,b\n1,2\n3\n", r"line 3: 1 field where 2 are expected"),
        (b"a,b\n1,2\n\n1,2,3\n", r"line 4: 3 fields where 2 are expected"),
        (b"a,b\n\x81\x8d,1\n", "neither UTF-8 nor Windows-1252"),
        (b"\xff\xfea", "neither UTF-8"),
        (b'a,b\n1,"' + b"x" * 200_000, "quotation marks"),
    ],
)
def test_bad_files_give_one_sentence(read: Read, content: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as caught:
        read(content, "bad.csv")
    message = str(caught.value)
    assert message.startswith("bad.csv")
    assert message.endswith(".")
    assert "\n" not in message


def test_damaged_gzip(read: Read) -> None:
    packed = gzip.compress(b"a,b\n1,2\n" * 100)
    for content in (b"no gzip", packed[:-12]):
        with pytest.raises(UserError, match="damaged"):
            read(content, "bad.csv.gz")


def test_missing_file_folder_and_pipe(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no such file"):
        read_csv(tmp_path / "none.csv")
    with pytest.raises(UserError, match="this is a folder"):
        read_csv(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="not a file"):
            read_csv(tmp_path / "pipe")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "secret.csv").write_text("a\n1\n")
    monkeypatch.setattr(source, "_opened", refuse)
    with pytest.raises(UserError, match=r"secret\.csv: there is no permission"):
        read_csv(tmp_path / "secret.csv")


def test_too_large(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 10)
    with pytest.raises(UserError, match="more than 8 GB"):
        read("a,b\n1,2\n3,4\n")


def test_progress_rises_to_one_and_can_cancel(tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    file.write_text("a,b\n" + "1,2\n" * 12_000)
    parts: list[float] = []
    read_csv(file, lambda part: parts.append(part) is None)
    assert len(parts) > 4
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    with pytest.raises(Cancelled):
        read_csv(file, lambda part: part < 0.5)


def test_reading_is_fast(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    rows = np.round(random.normal(size=(10_000, 20)), 4)
    file = tmp_path / "fast.csv"
    np.savetxt(file, rows, delimiter=",", header=",".join(f"n{i}" for i in range(20)), comments="", fmt="%.4f")
    table = read_csv(file)
    assert np.array_equal(np.stack([c.values for c in table.columns], axis=1), rows)


def test_very_many_columns_without_a_name_are_read_at_once_and_told_in_one_sentence(read: Read) -> None:
    row = ",".join("1" * 20_000)
    table = read(f"{',' * 19_999}\n{row}\n{row}\n", "commas.csv")
    assert table.names[:2] == ("index", "column2")
    assert table.notes == ("20000 columns have no name; they are called 'index' to 'column20000', by their places.",)
