"""Files that mean harm: programs in pickles, names that lead elsewhere, bombs, shapes that lie, endless nesting."""

from __future__ import annotations

import base64
import gzip
import io
import itertools
import json
import pickle
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from core.formats import hdf5, onnx, protobuf, safetensors
from tests.files.mutations import _packed as packed

DEEP = 100_000
NUMBERS = ("NaN", "Infinity", "-Infinity", "1e999", "1" * 5000, "-1e308", "9" * 400, "1e-400", "-0.0")
Attack = tuple[str, str, Path]


class _Harm:
    """What a pickle would carry out."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        import os

        return os.system, (f"touch {self.canary}",)


def attacks(folder: Path, sound: Path, large: bool) -> Iterator[Attack]:
    """Give (name, reader, file): all, or without `large` one in seven of those that are made and read in a moment."""
    canary, quick = folder.parent / "canary", (_pickles, _nested, _numbers, _shapes, _pictures)
    for make in (*quick, _archives, _texts_of_tables, _bombs) if large else quick:
        yield from itertools.islice(make(folder, sound, canary), 0, None, 1 if large else 7)


def _put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def _as(folder: Path, title: str, data: bytes, kinds: tuple[tuple[str, str], ...]) -> Iterator[Attack]:
    """Give the same bytes under the names of several kinds of file."""
    for reader, suffix in kinds:
        yield f"{title}{suffix}", reader, _put(folder, f"{title} {reader}{suffix}", data)


EVERY = (
    ("project", ".deepstep"), ("model", ".npz"), ("import", ".npz"), ("import", ".pt"), ("import", ".pth"),
    ("import", ".h5"), ("import", ".onnx"), ("import", ".keras"), ("import", ".safetensors"), ("table", ".npy"),
    ("table", ".npz"), ("table", ".csv"), ("table", ".xlsx"), ("table", ".ods"), ("table", ".parquet"),
    ("table", ".idx"), ("table", ".csv.gz"), ("table", ".idx.gz"), ("lesson", ".json"),
    ("lesson file", ".deepstep-lesson"), ("glossary", ".glossary"), ("progress", ".progress"), ("answers", ".answers"),
    ("receipts", ".jsonl"), ("pasted layers", ".layers"), ("link", ".link"), ("kept weights", ".kept"),
    ("stream", ".npy"), ("stream", ".csv"), ("parts", ".npz"), ("parts", ".xlsx"), ("picture", ".png"),
    ("model", "_python.py"), ("model", ".json"), ("model", ".h"), ("model", ".ipynb"), ("model", "_tables.zip"),
)  # fmt: skip


def _pickles(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    harm = pickle.dumps(_Harm(canary))
    yield from _as(folder, "pickle", harm, EVERY)
    file = io.BytesIO()
    np.save(file, np.array([_Harm(canary)], dtype=object), allow_pickle=True)
    objects = file.getvalue()
    yield from _as(folder, "objects", objects, (("table", ".npy"), ("stream", ".npy")))
    archive = packed([("x.npy", objects), ("model.npy", objects)])
    yield from _as(folder, "objects in zip", archive, (("table", ".npz"), ("import", ".npz"), ("model", ".npz")))
    parts = {"archive/data.pkl": harm, "archive/version": b"3", "archive/data/0": bytes(8)}
    yield from _as(folder, "pickle in pt", packed(list(parts.items())), (("import", ".pt"), ("model", ".pt")))
    for title, code in {
        "memo": b"\x80\x02" + b"]q\0" + b"(h\0h\0e" * 2000 + b".", "steps": b"\x80\x02" + b"N0" * 3_000_000 + b".",
        "marks": b"(" * 200_000 + b"t" * 200_000 + b".", "get": b"h\xff.", "longs": b"\x8b\xff\xff\xff\x7f" + bytes(99),
    }.items():  # fmt: skip
        data = packed([("archive/data.pkl", code), ("archive/version", b"3")])
        yield f"pt {title}", "import", _put(folder, f"{title}.pt", data)


def _archives(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    names = ("../canary", "/tmp/canary", "a/../../canary", "C:\\canary", "..\\canary", "a\0b", "é" * 3000, "CON", "")
    whole = (sound / "rich.deepstep").read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    for place, name in enumerate(names):
        yield f"name {place}", "project", _put(folder, f"name{place}.deepstep", packed([*parts, (name, b"x")]))
        for suffix in (".npz", ".pt", ".keras"):
            yield (
                f"name {place}{suffix}",
                "import",
                _put(folder, f"name{place}{suffix}", packed([(f"{name}.npy", b"x")])),
            )
    link = io.BytesIO()
    with zipfile.ZipFile(link, "w") as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o120777 << 16
            archive.writestr(info, data)
        info = zipfile.ZipInfo("weights")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, "/etc")
    yield from _as(folder, "links", link.getvalue(), (("project", ".deepstep"), ("import", ".npz"), ("table", ".npz")))
    zeros = io.BytesIO()
    with zipfile.ZipFile(zeros, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("project.json", bytes(200_000_000))
        archive.writestr("xl/workbook.xml", bytes(2_000_000))
        archive.writestr("[Content_Types].xml", bytes(200))
    yield from _as(folder, "bomb", zeros.getvalue(), tuple(k for k in EVERY if k[1] not in (".csv", ".json")))
    yield from _as(folder, "overlap", _overlapping(), tuple(k for k in EVERY if k[1] not in (".csv", ".json")))
    many = packed([(f"{k}.npy", b"") for k in range(60_000)])
    yield from _as(
        folder,
        "many parts",
        many,
        (("project", ".deepstep"), ("import", ".npz"), ("table", ".npz"), ("table", ".xlsx")),
    )
    inner = gzip.compress(bytes(300_000_000), 9)
    yield from _as(folder, "zeros", inner, (("table", ".csv.gz"), ("table", ".idx.gz"), ("stream", ".csv.gz")))
    head = bytes((0, 0, 8, 3)) + b"".join(n.to_bytes(4, "big") for n in (30_000_000, 3, 3))
    yield "idx that lies", "table", _put(folder, "lies.idx.gz", gzip.compress(head + bytes(1000)))
    head = bytes((0, 0, 14, 4)) + b"\xff" * 16
    yield "idx without end", "table", _put(folder, "endless.idx", head + bytes(1000))
    text = "deepstep:1:" + base64.urlsafe_b64encode(zlib.compress(bytes(300_000_000), 9)).decode()
    yield "link bomb", "link", _put(folder, "bomb.link", text)


def _overlapping() -> bytes:
    """Let many entries name the same packed bytes, so that little unpacks to very much."""
    data = zlib.compress(bytes(60_000_000), 9)[2:-4]
    check, size = zlib.crc32(bytes(60_000_000)), 60_000_000
    head = b"\x14\0\0\0\x08\0\0\0\x21\0" + struct.pack("<III", check, len(data), size)
    body = b"PK\x03\x04" + head + struct.pack("<HH", 5, 0) + b"a.npy" + data
    rows = b"".join(
        b"PK\x01\x02\x14\x03" + head + struct.pack("<H", 5) + bytes(10) + bytes(4) + f"{k:05}"[:5].encode()
        for k in range(60)
    )
    end = b"PK\x05\x06\0\0\0\0" + struct.pack("<HHII", 60, 60, len(rows), len(body)) + b"\0\0"
    return body + rows + end


def _nested(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    for title, text in {
        "lists": "[" * DEEP + "]" * DEEP, "objects": '{"a":' * DEEP + "1" + "}" * DEEP, "open": "[" * DEEP,
    }.items():  # fmt: skip
        data = text.encode()
        yield from _as(folder, f"deep {title}", data, EVERY)
        yield (
            f"deep {title} in a project",
            "project",
            _put(folder, f"{title}.deepstep", packed([("project.json", data)])),
        )
        for main, suffix, reader in (
            ("config.json", ".keras", "import"), ("deepstep.json", "_tables.zip", "model"),
            ("lesson.json", ".deepstep-lesson", "lesson file"),
        ):  # fmt: skip
            files = packed([(main, data), ("model.weights.h5", hdf5.pack({"layers": np.zeros(0)}))])
            yield f"deep {title} {main}", reader, _put(folder, f"{title}-{main}{suffix}", files)
        header = len(data).to_bytes(8, "little") + data
        yield f"deep {title} safetensors", "import", _put(folder, f"deep {title}.safetensors", header)
        link = "deepstep:1:" + base64.urlsafe_b64encode(
            zlib.compress(len(data).to_bytes(4, "little") + data)
        ).decode()  # fmt: skip
        yield f"deep {title} link", "link", _put(folder, f"{title}.link", link)
    message = b""
    for _ in range(3000):
        message = protobuf.text(7, message)
    yield "deep onnx", "import", _put(folder, "deep.onnx", message)
    parts = json.loads((sound / "lesson.json").read_text())
    for depth in (200, 900, 5000):
        odd = json.dumps(dict(parts, set_up={"network": "here"})).replace('"here"', "[" * depth + "]" * depth)
        yield f"lesson nested {depth}", "lesson", _put(folder, f"nested{depth}.json", odd)
    value = "(" * 30_000 + "loss" + ")" * 30_000
    check = {**parts["steps"][0], "wait": {"value": value}}
    yield "lesson expression", "lesson", _put(folder, "expression.json", json.dumps(dict(parts, steps=[check])))


def _numbers(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    """Put odd numbers in the place of each kind of number in JSON texts."""
    import re

    for reader, name in (
        ("lesson", "lesson.json"), ("model", "model.json"), ("glossary", "glossary.json"), ("receipts", "walk.jsonl"),
        ("pasted layers", "layers.bin"), ("model", "model.ipynb"),
    ):  # fmt: skip
        text = (sound / name).read_text()
        places = list(re.finditer(r"(?<=[ :\[])-?\d+(\.\d+)?(e-?\d+)?(?=[,\]}\n])", text))
        for count, number in enumerate(NUMBERS):
            for place in places[count :: max(1, len(places) // 12)][:12]:
                changed = text[: place.start()] + number + text[place.end() :]
                yield f"{name} {number[:9]}", reader, _put(folder, f"{count}-{place.start()}-{name}", changed)
    whole = (sound / "rich.deepstep").read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    from core.sealing import SEAL, sealed

    del parts[SEAL]
    text = parts["project.json"].decode()
    places = list(re.finditer(r"(?<=[ :\[])-?\d+(\.\d+)?(e-?\d+)?(?=[,\]}\n])", text))
    for count, number in enumerate(NUMBERS):
        for place in places[count::17]:
            changed = {**parts, "project.json": (text[: place.start()] + number + text[place.end() :]).encode()}
            path = _put(folder, f"{count}-{place.start()}.deepstep", packed(list(sealed(changed).items())))
            yield f"project {number[:9]}", "project", path


def _header(shape: str, kind: str = "<f8") -> bytes:
    text = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\0" + len(text).to_bytes(2, "little") + text.encode()


def _shapes(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    for place, (shape, kind) in enumerate((
        ("(4611686018427387904,)", "<f8"), ("(2147483648, 2147483648)", "<f8"), ("(-1,)", "<f8"),
        ("(1" + "0" * 80 + ",)", "<f8"),
        ("(0, 4611686018427387904)", "<f8"), ("(1,) * 10**9", "<f8"), ("((1,),)", "<f8"), ("(3,)", "<U1000000000"),
        ("(3,)", "|O"), ("(3,)", "<V2000000000"), ("(100000000,)", "<U0"), ("(300000000,)", "<U0"), ("(3,)", "<M8[us]"),
        ("(1, 100000000)", "|V0"), ("()", "<f8"), ("(2, 3", "<f8"), ("__import__('os').system('touch canary')", "<f8"),
    )):  # fmt: skip
        data = _header(shape, kind) + bytes(24)
        yield from _as(folder, f"shape{place}", data, (("table", ".npy"), ("stream", ".npy")))
        yield f"shape{place}.npz", "table", _put(folder, f"shape{place}.npz", packed([("x.npy", data)]))
        yield f"shape{place} import", "import", _put(folder, f"shape{place} i.npz", packed([("x.npy", data)]))
        yield f"shape{place} kept", "kept weights", _put(folder, f"shape{place} k.npz", packed([("counts.npy", data)]))
    for place, size in enumerate((2**62, 2**31, -1, 0)):
        entry = {"dtype": "F32", "shape": [size, 4], "data_offsets": [0, 16]}
        head = json.dumps({"a": entry}).encode()
        yield (
            f"safetensors {place}",
            "import",
            _put(folder, f"s{place}.safetensors", len(head).to_bytes(8, "little") + head + bytes(16)),
        )
        tensor = protobuf.number(1, size) + protobuf.number(2, 1) + protobuf.text(8, "w") + protobuf.text(9, bytes(16))
        graph = protobuf.text(5, tensor) + protobuf.text(2, "g")
        yield f"onnx {place}", "import", _put(folder, f"o{place}.onnx", protobuf.text(7, graph))
    yield "safetensors head", "import", _put(folder, "head.safetensors", (2**63).to_bytes(8, "little") + b"{}")
    yield from _wide_networks(folder, sound)
    data = bytearray(hdf5.pack({"a/b": np.zeros((3, 4)), "a/c": np.zeros(5)}))
    for at in range(96, len(data) - 8, 8):
        changed = bytearray(data)
        changed[at : at + 8] = (2**62 if at % 16 else 96).to_bytes(8, "little")
        yield f"hdf5 at {at}", "import", _put(folder, f"h{at}.h5", bytes(changed))


def _wide_networks(folder: Path, sound: Path) -> Iterator[Attack]:
    """Let a few bytes ask for layers of a size that no memory has."""
    import re

    huge = (10**6, 10**9, 10**12, 2**63)
    with zipfile.ZipFile(sound / "pictures.keras") as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    text = parts["config.json"].decode()
    for key in ("filters", "units", "kernel_size", "strides", "target_shape", "pool_size", "batch_shape"):
        for size in huge:
            changed = re.sub(rf'("{key}": \[?(?:null, )?)\d+', rf"\g<1>{size}", text)
            files = {**parts, "config.json": changed.encode()}
            files.pop("deepstep.json", None)
            yield f"keras {key} {size}", "import", _put(folder, f"{key}{size}.keras", packed(list(files.items())))
    text = (sound / "model.json").read_text()
    for size in huge:
        changed = re.sub(r'("units": )\d+', rf"\g<1>{size}", text)
        yield f"json units {size}", "model", _put(folder, f"units{size}.json", changed)
    from core.share.link import START

    packed_link = (sound / "link.txt").read_text().removeprefix(START)
    whole = zlib.decompress(base64.urlsafe_b64decode(packed_link + "=" * (-len(packed_link) % 4)))
    length = int.from_bytes(whole[:4], "little")
    head = json.loads(whole[4 : 4 + length])
    head.pop("weights", None)
    for size in (*huge, 100_000):
        wide = json.loads(re.sub(r'("units": )\d+', rf"\g<1>{size}", json.dumps(head)))
        data = json.dumps(wide).encode()
        link = START + base64.urlsafe_b64encode(zlib.compress(len(data).to_bytes(4, "little") + data)).decode()
        yield f"link units {size}", "link", _put(folder, f"units{size}.link", link)
    lesson = json.loads((sound / "lesson.json").read_text())
    for size in (*huge, 1000):
        net = [{"units": size, "activation": "relu"}] * 60
        odd = dict(lesson, set_up={"table": {"x": [1, 2], "y": [1, 2]}, "network": net})
        yield f"lesson units {size}", "lesson", _put(folder, f"units{size} l.json", json.dumps(odd))


def _texts_of_tables(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    rows = {
        "wide": ",".join(f"c{k}" for k in range(200_000)) + "\n" + ",".join("1" * 200_000),
        "long digits": "a,b\n" + "9" * 3_000_000 + ",1\n1,2\n", "quotes": 'a,b\n"' + "x\n" * 2_000_000,
        "exponents": "a,b\n1e999999999,1e-999999999\n" * 3, "dates": "d,y\n99999999-99-99,1\n0000-00-00,2\n-1-1-1,3\n",
        "nuls": "a,b\n" + "\0" * 100_000, "only commas": "," * 2_000_000, "only lines": "\n" * 3_000_000,
        "only quotes": '"' * 3_000_000, "returns": "a\r\r\r" * 200_000, "letters": "a,b\n" + "é\xed" * 100_000,
        "distinct": "a,b\n" + "\n".join(f"t{k},{k}" for k in range(200_000)),
        "numbers": "a\n" + "\n".join(NUMBERS), "minus": "a,b\n" + "-" * 1_000_000 + ",1\n",
        "spaces": "a,b\n" + " " * 3_000_000 + ",1\n", "escapes": "a,b\n" + '""' * 1_000_000 + ",1\n",
    }  # fmt: skip
    for name, text in rows.items():
        data = text.encode("utf-8", "replace")
        yield f"csv {name}", "table", _put(folder, f"{name}.csv", data)
        yield f"csv {name} streamed", "stream", _put(folder, f"{name} s.csv", data)
        if len(data) < 4_000_000:
            yield f"answers {name}", "answers", _put(folder, f"{name}.answers", data)
    entity = (
        '<!DOCTYPE x [<!ENTITY a0 "ha">'
        + "".join(f'<!ENTITY a{k} "{f"&a{k - 1};" * 10}">' for k in range(1, 12))
        + "]>"
    )
    outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    for suffix, main in ((".xlsx", "xl/worksheets/sheet2.xml"), (".ods", "content.xml")):
        with zipfile.ZipFile(sound / f"t{suffix}") as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
        for title, head, name in (("laughs", entity, "&a11;"), ("entity", outside, "&e;")):
            text = parts[main].decode()
            start = text.index("?>") + 2 if text.startswith("<?xml") else 0
            changed = text[:start] + head + text[start:].replace("size", name, 1)
            yield (
                f"{title}{suffix}",
                "table",
                _put(folder, f"{title}{suffix}", packed(list({**parts, main: changed.encode()}.items()))),
            )
        deep = parts[main].decode().replace("size", "<a>" * DEEP + "size" + "</a>" * DEEP, 1)
        yield (
            f"deep{suffix}",
            "table",
            _put(folder, f"deep{suffix}", packed(list({**parts, main: deep.encode()}.items()))),
        )
    text = parts["content.xml"].decode()
    for title, cells in (("cells", "1000000000"), ("rows", "300000")):
        changed = text.replace(
            "<table:table-cell ",
            f'<table:table-cell table:number-{"columns" if title == "cells" else "rows"}-repeated="{cells}" ',
            3,
        )
        changed = changed.replace("<table:table-row>", f'<table:table-row table:number-rows-repeated="{cells}">', 2)
        yield (
            f"ods {title}",
            "table",
            _put(folder, f"{title}.ods", packed(list({**parts, "content.xml": changed.encode()}.items()))),
        )


def _pictures(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    for side in (40_000, 2**31 - 1):
        head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
        body = chunk(b"IDAT", zlib.compress(bytes(1_000_000), 9))
        yield (
            f"png {side}",
            "picture",
            _put(folder, f"{side}.png", b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")),
        )
    text = chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))
    data = (sound / "picture.png").read_bytes()
    yield "png text bomb", "picture", _put(folder, "text.png", data[:33] + text + data[33:])
    yield "ppm", "picture", _put(folder, "huge.ppm", b"P6 60000 60000 255\n" + bytes(1000))
    yield "gif", "picture", _put(folder, "huge.gif", b"GIF89a" + struct.pack("<HH", 65535, 65535) + bytes(100))
    yield (
        "bmp",
        "picture",
        _put(folder, "huge.bmp", b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 2**30, 2**30, 1, 24, 0) + bytes(20)),
    )


def _bombs(folder: Path, sound: Path, canary: Path) -> Iterator[Attack]:
    """Give bombs that take some seconds to write."""
    for name, size in (("large", 2_000_000_000), ("within", 700_000_000)):
        path = folder / f"{name}.npz"
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
            archive.open("x.npy", "w", force_zip64=True) as file,
        ):
            file.write(_header(f"({size // 8},)"))
            for _ in range(size // 10_000_000):
                file.write(bytes(10_000_000))
        for reader in ("table", "import", "model", "parts"):
            yield f"{name} npz as {reader}", reader, path
    long = b"a,b\n" + b"1,2\n" * 400_000
    yield "csv.gz of 1.6 MB", "table", _put(folder, "long.csv.gz", gzip.compress(long, 1))
    yield "csv of one line", "table", _put(folder, "line.csv", b"x" * 100_000_000)
    huge = onnx.pack(onnx.Graph("g", (), {}, (), (), {"deepstep": "x" * 50_000_000}, ""))
    yield "onnx notes", "import", _put(folder, "notes.onnx", huge)
    data = safetensors.pack({"a": np.zeros(50_000_000, np.float32)}, {})
    yield "safetensors of 200 MB", "import", _put(folder, "large.safetensors", data)
