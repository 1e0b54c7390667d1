"""Every kind of file: what it gives, and that hostile ones end in one sentence within limits."""

from __future__ import annotations

import gzip
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import core.data.readers.images as images
import core.data.readers.parquet as parquet
import core.data.text.parts as parts
from core import fields
from core.data.dialect import TextSettings
from core.data.plan import suggest
from core.data.reading import all_readers, can_read, read_file, reader_of, settings_from, suffixes, with_part
from core.data.table import Cancelled, Table, table_from_arrays, table_to_arrays
from core.data.text.around import lines_around
from core.errors import FaultError, UserError
from tests.core.data.awkward import write_ods, write_xlsx

LEAVE = TextSettings(faulty="leave out")


def put(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refused(path: Path, settings: object = None) -> str:
    with pytest.raises(UserError) as caught:
        read_file(path, settings)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".") or "pip install" in sentence
    return sentence


def test_every_kind_has_settings_that_a_form_can_show() -> None:
    for reader in all_readers().values():
        assert reader.label
        assert reader.suffixes or reader.folders
        fields.check(reader.settings(), reader.label)
    assert {"text", "sheet", "parquet", "npz", "npy", "idx", "images"} <= set(all_readers())
    assert can_read(Path("A.CSV"))
    assert not can_read(Path("x.deepstep"))
    assert len(set(suffixes())) == len(suffixes())


def test_the_first_bytes_count_and_not_the_name(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "book.xlsx", [["a", "b"], [1, 2]]).rename(tmp_path / "book.csv")
    assert reader_of(tmp_path / "book.csv").kind == "sheet"
    assert read_file(tmp_path / "book.csv").table.names == ("a", "b")
    assert reader_of(put(tmp_path / "plain.dat2", "a,b\n1,2\n")).kind == "text"


def test_faults_are_named_and_left_out_or_stop(tmp_path: Path) -> None:
    lines = [f"{i},x{i % 3},{i}" for i in range(600)]
    lines[300], lines[400], lines[500] = "1,2", '7,"a"b,1', "3,x\0,1"
    path = put(tmp_path / "f.csv", "n,c,m\n" + "\n".join(lines))
    with pytest.raises(FaultError, match=r"f\.csv, line 302: 2 fields where 3 are expected"):
        read_file(path)
    found = read_file(path, LEAVE)
    assert found.table.rows == 597
    assert dict(found.summary.left_out) == {
        "another number of fields": 1, "unclear quotation marks": 1, "zero bytes": 1,
    }  # fmt: skip
    assert [fault.line for fault in found.summary.faults] == [302, 402, 502]
    assert "3 rows left out" in found.table.notes[0]
    around = dict(lines_around(path, 302, TextSettings(), reach=1))
    assert around == {301: "299,x2,299", 302: "1,2", 303: "301,x1,301"}


def test_a_quotation_that_never_ends_costs_one_line(tmp_path: Path) -> None:
    path = put(tmp_path / "q.csv", 'a,b\n1,2\n3,"four\n5,6\n7,8\n')
    found = read_file(path, LEAVE)
    assert found.table.column("a").values.tolist() == [1, 5, 7]
    assert found.summary.faults[0].sentence.startswith("line 3: a quotation mark opens here and is never closed")


def test_stray_texts_are_told_and_can_be_made_missing(tmp_path: Path) -> None:
    path = put(tmp_path / "s.csv", "n,k\n" + "".join(f"{'oops' if i == 700 else i},{i % 4}\n" for i in range(1000)))
    found = read_file(path)
    assert found.table.column("n").kind == "text"
    assert [(fault.line, fault.kind) for fault in found.summary.doubts] == [(702, "number")]
    again = read_file(path, TextSettings(odd="missing"))
    assert (again.table.column("n").kind, again.table.column("n").n_missing) == ("number", 1)
    assert "line 702 has 'oops'" in again.table.notes[0]


def test_mixed_encodings_are_named_by_line(tmp_path: Path) -> None:
    lines = [f"{i},Köln".encode() for i in range(200)]
    lines[50] = "50,Köln".encode("latin-1")
    path = put(tmp_path / "m.csv", b"n,city\n" + b"\n".join(lines))
    assert "line 52: a letter is not UTF-8" in refused(path)
    assert read_file(path, LEAVE).table.rows == 199


def test_a_line_without_end_is_cut_off_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MAX_RECORD", 3 * 1024**2)
    endless = b'5,"' + (b"y" * 999 + b"\n") * 3500
    path = put(tmp_path / "long.csv", b"a,b\n1,2\n" + b"x" * 9_000_000 + b"\n3,4\n" + endless)
    found = read_file(path, LEAVE)
    assert found.table.column("a").values.tolist()[:2] == [1, 3]
    assert found.summary.faults[0].line == 3
    assert "more than 16 MB" in found.summary.faults[0].words


def test_what_the_user_says_holds(tmp_path: Path) -> None:
    path = put(tmp_path / "o.txt", "title\n1;5|2\n3;5|4\n".encode("utf-16"))
    words = {"delimiter": "bar", "decimal": "comma", "header": "no", "skip": "1", "encoding": "utf-16"}
    table = read_file(path, settings_from(reader_of(path), words)).table
    assert [c.cell(0) for c in table.columns] == ["1;5", "2"]
    with pytest.raises(UserError, match="the setting 'x' is not known here"):
        settings_from(reader_of(path), {"x": "1"})
    with pytest.raises(UserError, match="a number is expected"):
        settings_from(reader_of(path), {"skip": "many"})
    with pytest.raises(UserError, match="it can be auto, comma"):
        settings_from(reader_of(path), {"delimiter": "star"})


def test_cancelling_and_a_look_at_the_first_rows(tmp_path: Path) -> None:
    path = put(tmp_path / "c.csv", "a,b\n" + "1,2\n" * 200_000)
    assert read_file(path, None, None, 50).table.rows == 50
    with pytest.raises(Cancelled):
        read_file(path, None, lambda part: part < 0.4)


def test_sheets_dates_formulas_and_errors(tmp_path: Path) -> None:
    rows = [["n", "t", "n"], [1, "a", ("1/0", 5)], [2.5, "#DIV/0!", 6], ["", "b", 7]]
    path = write_xlsx(tmp_path / "b.xlsx", rows)
    found = read_file(path)
    assert reader_of(path).parts(path) == ("Data", "Remark")
    assert found.table.names == ("n", "t", "n_2")
    assert found.table.column("n_2").values.tolist() == [5, 6, 7]
    assert found.table.column("n").n_missing == 1
    assert any("1 cell with an error" in note for note in found.table.notes)
    assert "there is no sheet 'X'" in refused(path, with_part(reader_of(path).settings(), "X"))
    assert read_file(write_ods(tmp_path / "b.ods", [rows[0], [1, "x", 2]])).table.rows == 1


def test_hostile_sheets(tmp_path: Path) -> None:
    assert "damaged" in refused(put(tmp_path / "a.xlsx", b"PK\x03\x04" + b"[Content_Types].xml" + b"\0" * 100))
    assert "damaged" in refused(put(tmp_path / "b.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600))
    path = write_xlsx(tmp_path / "far.xlsx", [["a"], [1]])
    with zipfile.ZipFile(path) as old:
        entries = {name: old.read(name) for name in old.namelist()}
    entries["xl/worksheets/sheet2.xml"] = entries["xl/worksheets/sheet2.xml"].replace(b'r="A2"', b'r="XFD1048576"')
    with zipfile.ZipFile(path, "w") as new:
        for name, data in entries.items():
            new.writestr(name, data)
    assert "too far apart" in refused(path)
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", b"<Types/>")
        bomb.writestr("xl/workbook.xml", b" " * 80_000_000)
    assert "would unpack to 80 MB" in refused(tmp_path / "bomb.xlsx")
    data = bytearray((tmp_path / "bomb.xlsx").read_bytes())
    for size in (data.find(struct.pack("<I", 80_000_000)), data.rfind(struct.pack("<I", 80_000_000))):
        data[size : size + 4] = struct.pack("<I", 1000)
    assert "longer than it says" in refused(put(tmp_path / "liar.xlsx", bytes(data)))


def test_arrays_of_images_with_labels(tmp_path: Path) -> None:
    x = np.arange(6 * 4 * 5, dtype=np.uint8).reshape(6, 4, 5)
    np.savez(tmp_path / "mnist.npz", x_train=x, y_train=np.arange(6) % 3, x_test=x[:2], y_test=np.arange(2))
    reader = reader_of(tmp_path / "mnist.npz")
    assert reader.parts(tmp_path / "mnist.npz") == ("x_train, y_train", "x_test, y_test")
    table = read_file(tmp_path / "mnist.npz").table
    assert (table.image, table.rows, table.names[-1], table.columns[-1].categories) == (
        (4, 5, 1), 6, "y_train", ("0", "1", "2"),
    )  # fmt: skip
    assert table.column("pixel_3_4").values.tolist() == x[:, 3, 4].tolist()
    arrays, meta = table_to_arrays(table)
    assert table_from_arrays(meta, arrays).image == (4, 5, 1)
    with pytest.raises(UserError, match="sides of its images"):
        table_from_arrays({**meta, "image": [400, 5, 1]}, arrays)
    test = read_file(tmp_path / "mnist.npz", with_part(reader.settings(), "x_test, y_test"))
    assert test.table.rows == 2


def test_hostile_arrays(tmp_path: Path) -> None:
    np.save(tmp_path / "o.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    assert "objects of Python" in refused(tmp_path / "o.npy")
    np.save(tmp_path / "l.npy", np.zeros((3, 4)))
    data = (tmp_path / "l.npy").read_bytes()
    assert "not as large as it says" in refused(put(tmp_path / "x.npy", data.replace(b"(3, 4)", b"(3, 9)")))
    huge = data.replace(b"(3, 4), }  ", b"(9999999999999,)}").replace(b"(3, 4)", b"(9**9,)")
    assert "array" in refused(put(tmp_path / "y.npy", huge))
    assert "no array" in refused(put(tmp_path / "z.npy", b"\x93NUMPY\x01\x00\xff\xff{}"))
    assert "damaged" in refused(put(tmp_path / "z.npz", b"PK\x03\x04" + b"\0" * 22 + b"\x05\0\0\0a.npy"))
    np.savez_compressed(tmp_path / "bomb.npz", x=np.zeros((20_000_000,)))
    assert "would unpack" in refused(tmp_path / "bomb.npz")


def test_idx_pairs_and_hostile_headers(tmp_path: Path) -> None:
    head = bytes([0, 0, 8, 3]) + struct.pack(">3I", 2, 2, 2)
    image = put(tmp_path / "t10k-images.idx3-ubyte", head + bytes(range(8)))
    label = put(tmp_path / "t10k-labels.idx1-ubyte", bytes([0, 0, 8, 1]) + struct.pack(">I", 2) + b"\x03\x09")
    for path in (image, label):
        table = read_file(path).table
        assert (table.image, table.names[-1], table.cell(1, "label")) == ((2, 2, 1), "label", "9")
    label.write_bytes(bytes([0, 0, 8, 1]) + struct.pack(">I", 1) + b"\x03")
    assert "do not belong together" in refused(image)
    label.unlink()
    assert read_file(image).table.names == ("pixel_0_0", "pixel_0_1", "pixel_1_0", "pixel_1_1")
    assert "not as large as it says" in refused(put(tmp_path / "a.idx", head + b"123"))
    assert "not as large as it says" in refused(put(tmp_path / "b.idx", head + b"1" * 9))
    assert "values" in refused(put(tmp_path / "c.idx", bytes([0, 0, 8, 3]) + b"\xff" * 12))
    bomb = gzip.compress(head + b"\0" * 50_000_000)
    assert "not as large as it says" in refused(put(tmp_path / "d.idx.gz", bomb))
    assert "no IDX" in refused(put(tmp_path / "e.idx", b"hello"))


def test_folders_of_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "pets"
    for name, colour in (("cat", (255, 0, 0)), ("dog", (0, 0, 255))):
        (root / name).mkdir(parents=True)
        for number, ending in enumerate(("png", "jpg", "bmp", "gif")):
            Image.new("RGB", (64, 32), colour).save(root / name / f"{number}.{ending}")
    put(root / "dog" / "broken.png", b"\x89PNG\r\n\x1a\n")
    put(root / "dog" / "script.png", b"import os")
    found = read_file(root)
    assert (found.table.rows, found.table.image, found.table.columns[-1].categories) == (8, (16, 32, 3), ("cat", "dog"))
    assert dict(found.summary.left_out) == {"no image that can be read": 2}
    assert found.table.column("pixel_0_0_red").values[0] > 250
    plan = suggest(found.table)
    assert len(plan.inputs) == 16 * 32 * 3
    assert plan.targets[0].name == "class"
    reader = reader_of(root)
    chosen = settings_from(reader, {"width": "4", "height": "3", "colour": "grey"})
    assert read_file(root, chosen).table.image == (3, 4, 1)
    assert "script.png" in refused(root, settings_from(reader, {"faulty": "stop"})) or "broken" in refused(
        root, settings_from(reader, {"faulty": "stop"})
    )
    monkeypatch.setattr(images, "MOST_PIXELS", 1000)
    assert "none of the 10 files" in refused(root)
    (tmp_path / "none").mkdir()
    assert "no images in this folder" in refused(tmp_path / "none")


def test_an_image_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    (tmp_path / "b" / "x").mkdir(parents=True)
    Image.new("L", (2, 2), 7).save(tmp_path / "b" / "x" / "good.png")
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + head
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    put(
        tmp_path / "b" / "x" / "bomb.png",
        data + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT")),
    )
    found = read_file(tmp_path / "b")
    assert found.table.rows == 1
    assert "pixels" in found.summary.faults[0].sentence


def test_parquet_without_pyarrow_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet.importlib.util, "find_spec", lambda name: None)
    path = put(tmp_path / "t.parquet", b"PAR1" + b"\0" * 20 + b"PAR1")
    assert f"python3 run.py pip install pyarrow=={parquet.VERSION}" in refused(path)


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet as files

    values = {
        "i": pyarrow.array([1, None, 3], pyarrow.int64()),
        "f": pyarrow.array([0.5, float("inf"), 1.5], pyarrow.float32()),
        "b": pyarrow.array([True, False, None]),
        "t": pyarrow.array(["x", None, "y"]),
        "d": pyarrow.array([0, 1, None], pyarrow.date32()),
        "s": pyarrow.array([{"a": 1}] * 3),
    }
    files.write_table(pyarrow.table(values), tmp_path / "t.parquet")
    found = read_file(tmp_path / "t.parquet")
    cells = [[found.table.cell(row, name) for row in range(3)] for name in found.table.names]
    assert cells == [
        ["1", "", "3"], ["0.5", "", "1.5"], ["true", "false", ""], ["x", "", "y"], ["1970-01-01", "1970-01-02", ""],
    ]  # fmt: skip
    assert "several values: s" in found.table.notes[0]
    assert "damaged" in refused(put(tmp_path / "d.parquet", (tmp_path / "t.parquet").read_bytes()[:-20]))


def test_an_empty_table_type_is_kept(tmp_path: Path) -> None:
    table = read_file(put(tmp_path / "e.csv", "a,b,,\n1,,,\n2,,,\n")).table
    assert isinstance(table, Table)
    assert table.names == ("a", "b")
    assert "Without any value: b." in table.notes


def test_every_setting_and_ending_stands_in_the_documentation() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "data.md").read_text(encoding="utf-8")
    for reader in all_readers().values():
        for info in fields.settings_of(reader.settings):
            rows = [line for line in text.splitlines() if line.startswith("|") and reader.kind in line.split("|")[1]]
            row = next((line for line in rows if info.name in line.split("|")[2]), "")
            assert row, (reader.kind, info.name)
            assert all(choice in row or "as above" in row for choice in info.choices), (reader.kind, info.name)
        plain = [suffix for suffix in reader.suffixes if suffix.count(".") == 1 and reader.kind != "idx"]
        assert all(suffix in text for suffix in plain if not suffix.endswith(".gz")), reader.kind
