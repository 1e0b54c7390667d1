"""Every way in which Deepstep reads a file, by name, each with a small sound file that it reads."""

from __future__ import annotations

import gzip
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from core.data.reading import read_file, reader_of
from core.data.stream.opening import open_streamed
from core.export import exporters
from core.export.model import read_model
from core.homework.sheet import read_file as read_answers
from core.importing.project import alone
from core.importing.reading import read_any
from core.importing.weights import Arrays
from core.lessons import progress
from core.lessons.glossary import read_glossary
from core.lessons.reading import read_lesson
from core.pieces import from_bytes
from core.project_file import load_project
from core.share.link import project_of
from core.sweeps.keeping import unpacked
from core.teaching.package import load_package
from core.walk_export.receipts import verify

LESSON = "resources/lessons/en/02-one-neuron.json"
Read = Callable[[Path], Any]


def _import(path: Path) -> Any:
    found = read_any(path)
    return found if isinstance(found, Arrays) else alone(found)


def _parts(path: Path) -> Any:
    return reader_of(path).parts(path)


def _receipts(path: Path) -> Any:
    with path.open(encoding="utf-8", errors="replace") as lines:
        return verify(lines)


def _link(path: Path) -> Any:
    return project_of(path.read_bytes().decode("latin-1"))


def _kept(path: Path) -> Any:
    from tests.files.specimens import circles

    return unpacked(circles(), path.read_bytes())


def _picture(path: Path) -> Any:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        (Path(folder) / "a").mkdir()
        shutil.copy(path, Path(folder) / "a")
        return read_file(folder)


READERS: dict[str, Read] = {
    "project": load_project,
    "model": read_model,
    "import": _import,
    "table": read_file,
    "parts": _parts,
    "picture": _picture,
    "stream": open_streamed,
    "lesson": read_lesson,
    "lesson file": load_package,
    "glossary": read_glossary,
    "progress": progress.load,
    "answers": read_answers,
    "receipts": _receipts,
    "pasted layers": lambda path: from_bytes(path.read_bytes()),
    "link": _link,
    "kept weights": _kept,
}
Made = list[tuple[str, Path]]


def sound_files(folder: Path) -> Made:
    """Write a small file for every reader and every kind of file; give (reader, file)."""
    made = [*_networks(folder), *_tables(folder), *_texts(folder)]
    return [(reader, path) for reader, path in made if path.exists()]


def _networks(folder: Path) -> Made:
    from core.export import export_project
    from core.project_file import save_project
    from tests.files.specimens import pictures, rich

    project, found = rich(), []
    save_project(folder / "rich.deepstep", project)
    save_project(folder / "pictures.deepstep", pictures())
    found += [("project", folder / "rich.deepstep"), ("project", folder / "pictures.deepstep")]
    for exporter in exporters().values():
        if not exporter.folder:
            path = folder / f"model{exporter.suffix}"
            export_project(path, project)
            found.append(("model", path))
            if exporter.suffix in (".onnx", ".keras", ".safetensors", ".pt", ".npz", ".h5"):
                found.append(("import", path))
    for suffix in (".onnx", ".keras", ".pt", ".h5"):
        path = folder / f"pictures{suffix}"
        export_project(path, pictures())
        found.append(("import", path))
    return found


def _tables(folder: Path) -> Made:
    from PIL import Image

    from tests.core.data.awkward import write_ods, write_xlsx

    rows: list[list[object]] = [
        ["size", "kind", "day"],
        *([k / 3, "ab"[k % 2], f"2026-01-{k % 28 + 1:02}"] for k in range(30)),
    ]
    text = "\n".join(",".join(map(str, row)) for row in rows)
    (folder / "t.csv").write_text(text)
    (folder / "t.tsv").write_bytes(text.replace(",", "\t").encode("utf-16"))
    (folder / "t.csv.gz").write_bytes(gzip.compress(text.encode()))
    write_xlsx(folder / "t.xlsx", rows)
    write_ods(folder / "t.ods", rows)
    np.save(folder / "t.npy", np.arange(60.0).reshape(20, 3))
    np.savez(folder / "t.npz", x=np.arange(40).reshape(20, 2), y=np.array(["a", "b"] * 10))
    head = bytes((0, 0, 8, 3)) + b"".join(n.to_bytes(4, "big") for n in (6, 4, 4))
    (folder / "t.idx").write_bytes(head + bytes(range(96)))
    (folder / "t.idx.gz").write_bytes(gzip.compress(head + bytes(range(96))))
    found = [("table", folder / f"t{end}") for end in (
        ".csv", ".tsv", ".csv.gz", ".xlsx", ".ods", ".npy", ".npz", ".idx", ".idx.gz"
    )]  # fmt: skip
    found += [("stream", folder / "t.csv"), ("stream", folder / "t.npy"), ("parts", folder / "t.xlsx")]
    picture = Image.fromarray((np.arange(192).reshape(8, 8, 3) % 256).astype(np.uint8))
    for suffix in (".png", ".jpg", ".gif", ".bmp", ".webp", ".ppm"):
        picture.save(folder / f"picture{suffix}")
        found.append(("picture", folder / f"picture{suffix}"))
    try:
        import pyarrow.parquet

        columns = {"a": [k / 7 for k in range(50)], "b": ["x", "y"] * 25}
        pyarrow.parquet.write_table(pyarrow.table(columns), folder / "t.parquet")
        found += [("table", folder / "t.parquet"), ("stream", folder / "t.parquet")]
    except ImportError:
        pass
    return found


def _texts(folder: Path) -> Made:
    from core.pieces import taken, to_bytes
    from core.share.link import link_of
    from core.sweeps.keeping import pack
    from core.teaching.package import save_package
    from core.walk import Walk
    from core.walk_export.receipts import receipts
    from tests.files.specimens import circles, rich

    lesson = Path(__file__).resolve().parents[2] / LESSON
    (folder / "lesson.json").write_bytes(lesson.read_bytes())
    save_package(folder / "l.deepstep-lesson", json.loads(lesson.read_bytes()), rich())
    words = json.loads((lesson.parents[2] / "glossary.json").read_bytes())
    (folder / "glossary.json").write_text(json.dumps(words | {"entries": words["entries"][:6]}))
    project = rich()
    (folder / "layers.bin").write_bytes(to_bytes(taken(project, project.spec.names[1:2], project.weights)))
    (folder / "walk.jsonl").write_text("\n".join(receipts(Walk(project, project.dataset(), 0), 0, 6)))
    progress.save(folder / "progress.json", progress.Progress().at("slope", 2).finished("slope", 1, False))
    (folder / "answers.csv").write_text("label,answer\nz1,0.5\na1,0.7\n")
    (folder / "link.txt").write_text(link_of(circles()))
    (folder / "kept.npz").write_bytes(pack(circles()))
    return [
        ("lesson", folder / "lesson.json"), ("lesson file", folder / "l.deepstep-lesson"),
        ("progress", folder / "progress.json"), ("answers", folder / "answers.csv"), ("link", folder / "link.txt"),
        ("kept weights", folder / "kept.npz"), ("glossary", folder / "glossary.json"),
        ("pasted layers", folder / "layers.bin"), ("receipts", folder / "walk.jsonl"),
    ]  # fmt: skip
