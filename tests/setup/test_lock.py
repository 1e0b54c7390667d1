"""One set of versions: the lock files, the constraints for uv and the dependencies say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-peers.lock", "requirements-bundle.lock")
EXTRAS = [line for lines in PROJECT["project"]["optional-dependencies"].values() for line in lines]
WANTED = {
    "requirements.lock": PROJECT["project"]["dependencies"],
    "requirements-dev.lock": PROJECT["dependency-groups"]["dev"],
    "requirements-bundle.lock": PROJECT["dependency-groups"]["bundle"],
    "requirements-peers.lock": PROJECT["dependency-groups"]["peers"] + EXTRAS,
}
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([A-Za-z0-9_.]+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(lines: str) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in PIN.findall(lines)}


def test_one_version_of_each_package():
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in pins(text(lock)).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_uv_is_held_to_the_locked_versions():
    locked = {name: version for lock in LOCKS for name, version in pins(text(lock)).items()}
    assert pins("\n".join(PROJECT["tool"]["uv"]["constraint-dependencies"])) == locked
    assert len(locked) > 30


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked_in_its_range(lock):
    found = pins(text(lock))
    for requirement in map(Requirement, WANTED[lock]):
        assert found[canonicalize_name(requirement.name)] in requirement.specifier, requirement


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-bundle.lock"])
def test_every_pin_has_hashes_for_all_platforms(lock):
    for package in re.split(r"\n(?=\S)", text(lock).strip()):
        name = package.split("==")[0]
        assert PIN.match(package), name
        assert len(HASH.findall(package)) >= 1, name
    for name in ("numpy", "ruff", "pyinstaller"):
        hashes = re.search(rf"^{name}==(?:.*\\\n)+.*", text(lock), re.MULTILINE)
        assert hashes is None or len(HASH.findall(hashes[0])) > 10, name


@pytest.mark.parametrize("name", [*LOCKS, "pyproject.toml"])
def test_no_address_of_a_registry(name):
    lines = re.sub(r"#.*", "", text(name))
    assert "://" not in lines
    assert not re.search(r"\b[a-z0-9-]+\.(org|com|net|io|dev)\b", lines)
    assert not re.search(r"^\s*-(i|f|-index-url|-extra-index-url|-find-links)\b", lines, re.MULTILINE)


def test_uv_keeps_its_own_lock_out_of_the_repository():
    """It would hold the address of the registry that it was made with."""
    assert "uv.lock" in text(".gitignore").splitlines()


def test_run_py_and_the_project_want_the_same_python(run_py):
    versions = Requirement(f"python {PROJECT['project']['requires-python']}").specifier
    inside = [f"3.{minor}" for minor in range(8, 20) if f"3.{minor}" in versions]
    assert inside[0] == ".".join(map(str, run_py.OLDEST))
    assert inside[-1] == ".".join(map(str, run_py.NEWEST))
