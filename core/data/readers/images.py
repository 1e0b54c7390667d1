"""A folder of images, one folder below it for each class: every pixel becomes a column."""

from __future__ import annotations

import time
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.made import column_of_texts, columns_of_matrix, pixel_names
from core.data.reading import Reader
from core.data.summary import MOST_FAULTS, Fault, Imported, Summary, imported
from core.data.table import Table
from core.data.text.source import Progress, reporter
from core.errors import UserError
from core.fields import setting
from core.language import tr

ORDER = 60
ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".ppm", ".pgm", ".pbm")
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "PPM")
MOST_PIXELS = 50_000_000
"""Of one image before it is made smaller; it is asked for in the header, before anything is unpacked."""
MOST_FILES = 200_000
MOST_VALUES = 200_000_000
SIDE = 32


@dataclass(frozen=True)
class ImageSettings:
    """To which size and colours the images are brought."""

    width: int = setting(0, tr("Width"), tr("Pixels; 0: as the first image, at most 32."), minimum=0, maximum=512)
    height: int = setting(0, tr("Height"), tr("Pixels; 0: as the first image, at most 32."), minimum=0, maximum=512)
    colour: str = setting(
        "auto", tr("Colours"), tr("One value for each pixel, or three."),
        choices={"auto": tr("as the first image"), "grey": tr("grey"), "colour": tr("red, green, blue")},
    )  # fmt: skip
    faulty: str = setting(
        "leave out", tr("Damaged images"), tr("What to do with a file that is no image."),
        choices={"leave out": tr("leave them out"), "stop": tr("stop and tell")},
    )  # fmt: skip


def read_images(path: Path, settings: ImageSettings, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read all images below a folder; the folder that an image lies in is its class.

    Raises:
        UserError: when there are none, or too many pixels.
    """
    begun, report = time.perf_counter(), reporter(progress)
    files = _files(path)
    if most_rows:
        files = files[:: max(1, len(files) // most_rows)][:most_rows]
    width, height, mode = _form(files, settings, path)
    channels = 1 if mode == "L" else 3
    if len(files) * width * height * channels > MOST_VALUES:
        raise UserError(
            tr(
                "{path}: {n_files} images of {width} × {height} are too much; choose a smaller size.",
                path=path.name,
                n_files=len(files),
                width=width,
                height=height,
            )
        )
    block = np.empty((len(files), height * width * channels), dtype=np.uint8)
    kept: list[Path] = []
    faults: list[Fault] = []
    for file in files:
        pixels = _pixels(file, (width, height), mode)
        if isinstance(pixels, str):
            if settings.faulty == "stop":
                raise UserError(
                    tr(
                        "{relative_to}: {pixels}; remove it or leave damaged images out.",
                        relative_to=file.relative_to(path),
                        pixels=pixels,
                    )
                )
            faults.append(Fault(0, "image", f"{file.relative_to(path)}: {pixels}"))
        else:
            block[len(kept)] = pixels
            kept.append(file)
        report(0.9 * (len(kept) + len(faults)) / len(files))
    if not kept:
        raise UserError(
            tr("{path}: none of the {n_files} files is an image that can be read.", path=path.name, n_files=len(files))
        )
    columns = columns_of_matrix(pixel_names(height, width, channels), block[: len(kept)])
    labels = column_of_texts("class", [_class_of(file, path) for file in kept])
    table = Table(path.name, (*columns, labels), image=(height, width, channels))
    report(1.0)
    left = dict(Counter(tr("no image that can be read") for _ in faults))
    classes, colours = len(labels.categories), "grey" if channels == 1 else "colour"
    found = f"{classes} class{'' if classes == 1 else 'es'} · {width} × {height} {colours}"
    summary = Summary(
        found=found, left_out=left, faults=tuple(faults[:MOST_FAULTS]), seconds=time.perf_counter() - begun
    )
    return imported(table, summary)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        raise UserError(tr("{path}: there is no such folder; check the name.", path=path))
    found: list[Path] = []
    for file in path.rglob("*"):
        if file.suffix.lower() in ENDINGS and not file.name.startswith(".") and file.is_file():
            found.append(file)
        if len(found) > MOST_FILES:
            raise UserError(
                tr(
                    "{path}: there are more than {most_files:,} images in it; take a part of them.",
                    path=path.name,
                    most_files=MOST_FILES,
                )
            )
    if not found:
        raise UserError(
            tr("{path}: there are no images in this folder ({endings}).", path=path.name, endings=", ".join(ENDINGS))
        )
    return sorted(found)


def _class_of(file: Path, root: Path) -> str:
    return file.parent.name if file.parent != root else root.name


def _form(files: list[Path], settings: ImageSettings, path: Path) -> tuple[int, int, str]:
    """Decide width, height and mode ("L" or "RGB") by the settings, else by the first image that can be opened."""
    size, grey = (SIDE, SIDE), True
    for file in files[:50]:
        if opened := _header(file):
            size, grey = opened
            break
    shrink = min(1.0, SIDE / max(size))
    width = settings.width or max(1, round(size[0] * shrink))
    height = settings.height or max(1, round(size[1] * shrink))
    if settings.colour != "auto":
        grey = settings.colour == "grey"
    return width, height, "L" if grey else "RGB"


def _header(file: Path) -> tuple[tuple[int, int], bool] | None:
    image = _opened(file)
    if isinstance(image, str):
        return None
    with image:
        return image.size, image.mode in ("1", "L", "LA", "I", "I;16", "F")


def _opened(file: Path) -> Any:
    """Open an image without unpacking it; a text says why it cannot be used."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(file, formats=FORMATS)
    except Image.DecompressionBombError:
        return tr("it has more pixels than an image should")
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError):
        return tr("it is no image that can be read")
    if image.width * image.height > MOST_PIXELS:
        image.close()
        return tr("it has {width} × {height} pixels, more than an image should", width=image.width, height=image.height)
    return image


def _pixels(file: Path, size: tuple[int, int], mode: str) -> HostArray | str:
    """Give the pixels row by row, 0 to 255, or a text that says what is wrong."""
    image = _opened(file)
    if isinstance(image, str):
        return image
    try:
        with image, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image.draft(mode, size)
            plain = image.convert("RGBA").convert(mode) if image.mode in ("P", "PA") else image.convert(mode)
            fitted = plain if plain.size == size else plain.resize(size)
            return np.asarray(fitted, dtype=np.uint8).reshape(-1)
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, MemoryError):
        return tr("it is damaged or cut short")


READERS = (Reader("images", tr("Folder of images"), (), read_images, ImageSettings, folders=True),)
