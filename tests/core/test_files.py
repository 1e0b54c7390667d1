from __future__ import annotations

import errno
import io
import os
import stat
import sys
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.errors import UserError
from core.files import Limits, atomic_write, check_writable, json_text, read_bytes, read_json, read_zip
from core.npy import load_npy, save_npy

ARRAYS = {
    "float64": np.array([[0.1, -0.0], [np.nan, np.inf]]),
    "float32": np.arange(6, dtype=np.float32).reshape(2, 3),
    "transposed": np.arange(6.0).reshape(2, 3).T,
    "int64": np.array(2**62),
    "int32": np.arange(4, dtype=np.int32),
    "big endian": np.arange(3, dtype=">f8"),
    "bool": np.array([True, False]),
    "uint8": np.array([0, 255], dtype=np.uint8),
    "text": np.array(["é", "", "→"]),
    "one text": np.array("a" * 1000),
    "empty": np.zeros((0, 5)),
}


@pytest.mark.parametrize("array", ARRAYS.values(), ids=ARRAYS.keys())
def test_an_array_comes_back_bit_for_bit(array):
    back = load_npy(save_npy(array), "here")
    assert back.shape == array.shape
    assert back.dtype == array.dtype.newbyteorder("<")
    assert back.tobytes() == np.ascontiguousarray(array).astype(back.dtype).tobytes()
    assert np.array_equal(np.load(io.BytesIO(save_npy(array))), back, equal_nan=array.dtype.kind == "f")


def pickled() -> bytes:
    file = io.BytesIO()
    np.save(file, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    return file.getvalue()


BAD_ARRAYS = {
    "nothing": b"",
    "text": b"hello, this is no array at all",
    "cut": save_npy(np.arange(10.0))[:-1],
    "longer": save_npy(np.arange(10.0)) + b"x",
    "objects": pickled(),
    "complex": save_npy(np.arange(2.0)).replace(b"<f8", b"<c8"),
    "a huge shape": save_npy(np.arange(10.0)).replace(b"(10,)", b"(9**9999,)"),
    "another shape": save_npy(np.arange(10.0)).replace(b"(10,)", b"(11,)"),
    "code in the header": save_npy(np.arange(10.0)).replace(b"'shape': (10,)", b"'shape':exit()"),
    "no boolean": save_npy(np.array([True, True]))[:-1] + b"\x07",
    "no letter": save_npy(np.array("ab"))[:-1] + b"\x7f",
    "half a letter": save_npy(np.array("ab"))[:-4] + b"\x00\xd8\x00\x00",
}


@pytest.mark.parametrize("data", BAD_ARRAYS.values(), ids=BAD_ARRAYS.keys())
def test_anything_else_is_no_array(data):
    with pytest.raises(UserError, match=r"^here: "):
        load_npy(data, "here")


def test_objects_are_not_written():
    with pytest.raises(TypeError, match="object"):
        save_npy(np.array([{}], dtype=object))


def put(text: bytes):
    return lambda file: file.write(text)


def test_writing_replaces_the_whole_file_and_keeps_its_rights(tmp_path):
    path = tmp_path / "a.bin"
    atomic_write(path, put(b"one"))
    usual = stat.S_IMODE(path.stat().st_mode)
    assert not usual & 0o111
    path.chmod(0o600)
    atomic_write(path, put(b"two"))
    assert path.read_bytes() == b"two"
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["a.bin"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "may not be written"),
        (errno.EIO, "does not answer"),
        (errno.EMLINK, "cannot be"),
    ],
)
def test_the_old_file_stays_when_writing_fails_in_the_middle(tmp_path, number, words):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    def fail(file):
        file.write(b"new" * 100_000)
        raise OSError(number, os.strerror(number))

    with pytest.raises(UserError, match=rf"a\.bin: .*{words}"):
        atomic_write(path, fail)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.bin"]


def test_another_error_while_writing_is_passed_on(tmp_path):
    def fail(file):
        raise KeyError("x")

    with pytest.raises(KeyError):
        atomic_write(tmp_path / "a.bin", fail)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    atomic_write(link, put(b"new"))
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no device files")
def test_a_device_is_never_replaced():
    with pytest.raises(UserError, match="null: this is a device"):
        atomic_write("/dev/null", put(b"x"))


def test_a_place_that_cannot_be_written_is_found_before_work(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for path, words in (
        (tmp_path / "folder", "this is a folder"),
        (tmp_path / "no" / "x", "does not exist"),
        (tmp_path / "file" / "x", "does not exist|is no folder"),
        (tmp_path / ("x" * 300), "too long"),
    ):
        with pytest.raises(UserError, match=words):
            atomic_write(path, put(b""))
    with pytest.raises(UserError, match="this is a folder"):
        check_writable(tmp_path / "folder")
    check_writable(tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_protected_file_is_not_replaced(tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(UserError, match="may not be written"):
        atomic_write(path, put(b"new"))
    assert path.read_bytes() == b"old"


def archive(path: Path, entries: list[tuple[str, bytes]], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, data in entries:
            file.writestr(name, data)
    return path


@pytest.mark.parametrize("name", ["../a", "/a", "a/../../b", "C:/a", "a\\b", "..", "a//b", "./a", "folder/"])
def test_unsafe_names_are_refused(tmp_path, name):
    path = archive(tmp_path / "a.zip", [("good", b"1"), (name, b"2")])
    with pytest.raises(UserError, match=r"^a\.zip: .*unsafe name"):
        read_zip(path)


def test_bombs_are_refused_before_they_are_unpacked(tmp_path):
    bomb = archive(tmp_path / "bomb.zip", [("a", bytes(2**27))])
    with pytest.raises(UserError, match=r"^bomb\.zip: it would unpack from"):
        read_zip(bomb)
    many = archive(tmp_path / "many.zip", [(str(i), b"") for i in range(30)])
    with pytest.raises(UserError, match="holds 30 parts"):
        read_zip(many, Limits(entries=20))
    with pytest.raises(UserError, match="would unpack to 30 bytes"):
        read_zip(archive(tmp_path / "big.zip", [("a", b"x" * 30)]), Limits(entry_bytes=20))


def test_a_size_that_lies_is_found(tmp_path):
    path = archive(tmp_path / "a.zip", [("a", b"0123456789")], zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = (4).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        read_zip(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_other_bad_archives_are_refused(tmp_path):
    with pytest.raises(UserError, match="a part twice"):
        read_zip(archive(tmp_path / "a.zip", [("a", b"1"), ("a", b"2")]))
    locked = bytearray(archive(tmp_path / "b.zip", [("a", b"1")]).read_bytes())
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "b.zip").write_bytes(locked)
    with pytest.raises(UserError, match="encrypted"):
        read_zip(tmp_path / "b.zip")
    with pytest.raises(UserError, match="no such file"):
        read_zip(tmp_path / "c.zip")
    with pytest.raises(UserError, match="folder"):
        read_zip(tmp_path)


def test_json_is_exact_and_bad_json_is_told():
    values = [0.1, 1e-320, -0.0, 2**53 + 1, "é\ud800", None]
    assert repr(read_json(json_text(values).encode(), "x")) == repr(values)
    for bad in (b"{", b"\xff", b"[" * 100_000):
        with pytest.raises(UserError, match=r"^place: "):
            read_json(bad, "place")
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text(float("nan"))


def test_a_small_file_takes_little_memory(tmp_path):
    """Asked for gigabytes, Python would first take as much memory, which a small computer does not give."""
    path = tmp_path / "small.bin"
    path.write_bytes(b"12345")
    tracemalloc.start()
    assert read_bytes(path) == b"12345"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000
