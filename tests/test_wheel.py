"""The wheel: installed into an empty environment, it judges an example without the checkout.

Only the project itself comes from the wheel; what it depends on is borrowed from the environment of the tests.
"""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
INSIDE = "validator/_standard"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel; hatchling comes from the environment, or from where pip gets its packages."""
    folder = tmp_path_factory.mktemp("wheel")
    quick = ["--no-build-isolation"] if find_spec("hatchling") else []
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        *quick,
    ]
    subprocess.run([*command, "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own, and give the folder of its commands."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(scripts / "python")]
    subprocess.run(
        [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True
    )
    asked = [str(scripts / "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    (site / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return scripts


def shipped(folder: str, *suffixes: str) -> set[str]:
    """Give the files below a folder of the checkout, as the wheel names them."""
    paths = (path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix in suffixes)
    return {f"{INSIDE}/{path.relative_to(ROOT).as_posix()}" for path in paths}


def test_the_wheel_holds_the_whole_standard(wheel: Path) -> None:
    """Schemas, rules, lists, examples and conformance cases, and the description of the service."""
    names = set(ZipFile(wheel).namelist())

    assert set() == shipped("schemas", ".json", ".csv", ".md") - names
    assert set() == shipped("examples", ".json", ".ndjson") - names
    assert set() == shipped("conformance/cases", ".json") - names
    assert set() == shipped("conformance/indicators", ".json") - names
    assert {f"{INSIDE}/conformance/{each}.json" for each in ("manifest", "titles", "requirements")} <= names
    assert {f"{INSIDE}/openapi.yaml", "validator/py.typed"} <= names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    """Neither tests nor tools nor caches are installed anywhere."""
    names = ZipFile(wheel).namelist()

    assert {"validator"} == {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert [] == [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_the_installed_package_is_the_wheels(environment: Path, tmp_path: Path) -> None:
    """It finds the standard inside itself and not in a checkout."""
    script = (
        "import validator.library as l; print(l.__file__); print(l.root()); print(len(l.load_standards()))"
    )
    done = subprocess.run(
        [str(environment / "python"), "-c", script], check=True, capture_output=True, text=True, cwd=tmp_path
    )
    module, root, versions = done.stdout.splitlines()

    assert Path(module).is_relative_to(environment.parent)
    assert Path(root).is_relative_to(environment.parent)
    assert "2" == versions


def test_the_installed_command_judges_an_example(environment: Path, tmp_path: Path) -> None:
    """From another folder, with its own files, and with the verdict the checkout gives."""
    example = ROOT / "examples" / "1.1" / "valid-dispatch-township.json"
    (tmp_path / "record.json").write_bytes(example.read_bytes())
    done = subprocess.run(
        [str(environment / "jiceng"), "validate", "--format", "json", "record.json"],
        check=False,
        capture_output=True,
        cwd=tmp_path,
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert "conformant" == json.loads(done.stdout)["verdict"]
