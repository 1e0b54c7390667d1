"""Gather the licences of everything that a bundle holds into resources/licences/, from the packages that are installed.

    python3 run.py python packaging/licences.py

The window shows them (Help ▸ About). Run it after a change of requirements.lock; a test says where that was forgotten.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
TARGET = ROOT / "resources" / "licences"
TEXT = re.compile(r"(licen[cs]es?|copying|notice|authors)[^/]*$", re.IGNORECASE)
LGPL = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts of the GNU licences: the packages of Qt name theirs and bring no text."""
QT = ("pyside6-essentials", "shiboken6")
QT_WORDS = (
    "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3; their sources are at "
    "https://download.qt.io. The libraries lie beside the program and can be exchanged.\n"
)


def locked() -> dict[str, str]:
    """Give package → version of the lock."""
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))


def licence_of(found: Distribution) -> str:
    """Give the name of a licence as the package says it."""
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if said and len(said) < 80 and "\n" not in said:
        return said
    classes = found.metadata.get_all("Classifier") or []
    named = [one.rsplit("::", 1)[-1].strip() for one in classes if one.startswith("License ::")]
    return ", ".join(named) or "see its text"


def text_of(found: Distribution, name: str) -> str:
    """Give all licence texts of a package, one after another."""
    if name in QT:
        return QT_WORDS + "\n" + "\n".join((LGPL / part).read_text(encoding="utf-8") for part in ("LGPL-3", "GPL-3"))
    files = [
        file for file in found.files or [] if TEXT.search(str(file)) and file.suffix not in (".py", ".pyc", ".pyi")
    ]
    parts = []
    for file in files:
        text = Path(str(file.locate())).read_text(encoding="utf-8")
        parts.append(text if len(files) == 1 else f"{file.name}\n\n{text}")
    return "\n\n".join(parts)


def python_text() -> str:
    """Give the licence of Python itself."""
    places = (
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}",
        Path(sys.base_prefix),
    )
    return next(
        (place / "LICENSE.txt").read_text(encoding="utf-8") for place in places if (place / "LICENSE.txt").exists()
    )


def main() -> None:
    """Write the folder anew."""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    index = [{"name": "python", "version": "", "licence": "PSF-2.0", "file": "python.txt"}]
    (TARGET / "python.txt").write_text(python_text(), encoding="utf-8")
    for name, version in locked().items():
        found = distribution(name)
        (TARGET / f"{name}.txt").write_text(text_of(found, name), encoding="utf-8", newline="\n")
        index.append({"name": name, "version": version, "licence": licence_of(found), "file": f"{name}.txt"})
    (TARGET / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
