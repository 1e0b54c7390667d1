"""Build what is installed by double-click: `python3 run.py bundle` (see docs/installing.md).

Everything goes into `dist/`: the folder; on Linux a tar that runs without installing and a .deb, elsewhere a zip.
`--smoke` tries a folder that was built (packaging/smoke.py).
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(ROOT), str(HERE)]

import icons  # noqa: E402

from core import VERSION  # noqa: E402

DIST = ROOT / "dist"
ID = icons.ID
# What a bare Debian or Ubuntu lacks, and the C library of the system that built it.
# Qt says the wrong name when a library is missing (see also run.py).
DEPENDS = (
    "libc6 (>= {libc}), libgl1, libegl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0t64 | libglib2.0-0, "
    "libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, "
    "libxcb-shape0, libxcb-xkb1, libxkbcommon-x11-0"
)
CONTROL = """Package: deepstep
Version: {version}
Architecture: {machine}
Maintainer: The Deepstep developers <deepstep@localhost>
Installed-Size: {size}
Depends: {depends}
Section: education
Priority: optional
Description: See, step through and debug deep learning
 Deepstep shows a neural network while it learns and lets you go through its
 training number by number, forwards and backwards.
"""
PRESET = 3
"""Of xz: more takes much longer and saves little."""
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(words: Sequence[str]) -> int:
    """Build; `--folder-only` leaves the archives out."""
    parser = argparse.ArgumentParser(prog="run.py bundle", description=__doc__)
    parser.add_argument("--folder-only", action="store_true", help="Build the folder and no archives.")
    parser.add_argument("--archives-only", action="store_true", help="Pack the folder that was built before.")
    parser.add_argument("--smoke", action="store_true", help="Build nothing; try the folder that was built before.")
    parser.add_argument("--quick", action="store_true", help="Pack the archives with little compression, to try them.")
    chosen = parser.parse_args(words)
    if chosen.smoke:
        import smoke

        return smoke.main([str(DIST / ("Deepstep.app" if sys.platform == "darwin" else "deepstep"))])
    with tempfile.TemporaryDirectory(prefix="deepstep-icons-") as place:
        pictures = icons.all_sizes(ROOT / "resources" / "icons" / "app.svg", Path(place))
        if not chosen.archives_only:
            bundle(Path(place))
        made = [] if chosen.folder_only else archives(pictures, 0 if chosen.quick else PRESET)
    for file in [DIST / "deepstep", *made]:
        print(f"{size_of(file) / 1e6:7.1f} MB  {file.relative_to(ROOT)}")
    return 0


def bundle(pictures: Path) -> None:
    """Let PyInstaller make dist/deepstep."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build"), str(HERE / "deepstep.spec")]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "DEEPSTEP_ICONS": str(pictures)})


def archives(pictures: dict[int, Path], preset: int) -> list[Path]:
    """Pack dist/deepstep the way the system wants it."""
    if sys.platform != "linux":
        name = str(DIST / f"deepstep-{VERSION}-{sys.platform}")
        folder = "Deepstep.app" if sys.platform == "darwin" else "deepstep"
        return [Path(shutil.make_archive(name, "zip", DIST, folder))]
    tar = DIST / f"deepstep-{VERSION}-linux-{os.uname().machine}.tar.xz"
    with tarfile.open(tar, "w:xz", preset=preset) as file:
        file.add(DIST / "deepstep", f"deepstep-{VERSION}")
    return [tar, deb(pictures, preset)]


def deb(pictures: dict[int, Path], preset: int) -> Path:
    """Make the Debian package: the folder in /opt, a command, a menu entry, icons and the kind of file."""
    machine = MACHINES.get(os.uname().machine, os.uname().machine)
    with tempfile.TemporaryDirectory(prefix="deepstep-deb-") as place:
        root = Path(place) / "root"
        shutil.copytree(DIST / "deepstep", root / "opt" / "deepstep", symlinks=True)
        (root / "usr" / "bin").mkdir(parents=True)
        (root / "usr" / "bin" / "deepstep").symlink_to("/opt/deepstep/deepstep")
        share = root / "usr" / "share"
        put(HERE / "linux" / f"{ID}.desktop", share / "applications")
        put(HERE / "linux" / f"{ID}.xml", share / "mime" / "packages")
        put(ROOT / "LICENSE", share / "doc" / "deepstep", "copyright")
        about = share / "metainfo" / f"{ID}.metainfo.xml"
        about.parent.mkdir(parents=True)
        about.write_text(metainfo(), encoding="utf-8")
        for size, picture in pictures.items():
            put(picture, share / "icons" / "hicolor" / f"{size}x{size}" / "apps", f"{ID}.png")
        put(ROOT / "resources" / "icons" / "app.svg", share / "icons" / "hicolor" / "scalable" / "apps", f"{ID}.svg")
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        size = size_of(root) // 1024
        control.write_text(
            CONTROL.format(
                version=VERSION, machine=machine, size=size, depends=DEPENDS.format(libc=platform.libc_ver()[1])
            ),
            encoding="utf-8",
        )
        target = DIST / f"deepstep_{VERSION}_{machine}.deb"
        command = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", f"-z{preset}", str(root), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def metainfo() -> str:
    """Give the description for software centres, with version and date."""
    text = (HERE / "linux" / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", VERSION).replace("@DATE@", datetime.date.today().isoformat())


def put(file: Path, folder: Path, name: str = "") -> None:
    """Copy a file for everybody to read."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or file.name)
    shutil.copyfile(file, target)
    target.chmod(0o644)


def size_of(place: Path) -> int:
    """Count the bytes of a file or folder."""
    if place.is_file():
        return place.stat().st_size
    return sum(file.lstat().st_size for file in place.rglob("*") if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
