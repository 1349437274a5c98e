"""What starts with the program: nothing that the command at hand does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("alembic", "genanki", "pydantic", "rapidfuzz", "sqlalchemy.orm", "yaml")


def modules_after(tmp_path: Path, *arguments: str) -> set[str]:
    program = (
        "import sys; from flashpm import app\n"
        f"app.main(['--data-dir', {str(tmp_path)!r}, *{list(arguments)!r}])\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, input="q\n")
    return set(ran.stderr.split())


@pytest.mark.parametrize("command", [["list"], ["review"]])
def test_reading_and_reviewing_load_no_pack_reader_and_no_anki(tmp_path: Path, command: list[str]) -> None:
    loaded = modules_after(tmp_path, *command)

    assert {"flashpm.storage.library", "sqlalchemy"} <= loaded
    assert [name for name in HEAVY if name in loaded and name != "pydantic"] == []


def test_a_simulation_opens_no_library(tmp_path: Path) -> None:
    loaded = modules_after(tmp_path, "simulate", "--grades", "good")

    assert [name for name in loaded if name.startswith(("flashpm.storage", "sqlalchemy"))] == []


def test_the_program_reaches_no_network(tmp_path: Path) -> None:
    assert modules_after(tmp_path, "list").isdisjoint({"http.client", "urllib.request", "requests"})
