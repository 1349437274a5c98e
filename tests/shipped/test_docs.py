"""What the documents name exists."""

import re
from pathlib import Path

import pytest
import typer.main

from flashpm.cli.main import application

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(path for pattern in ("*.md", "docs/**/*.md") for path in ROOT.glob(pattern))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", document.read_text(encoding="utf-8"))

    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_named_in_code_marks_exist(document: Path) -> None:
    named = re.findall(
        r"`((?:flashpm|tests|docs|resources|decks|packaging)/[\w./-]*)`", document.read_text(encoding="utf-8")
    )

    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_command_stands_in_the_readme_or_in_its_help() -> None:
    commands = set(typer.main.get_command(application).commands)  # type: ignore[attr-defined]  # a group has commands
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    named = set(re.findall(r"packaging/run ([a-z]+)", readme))

    assert named <= commands
    assert {"import", "review", "list", "export"} <= named


def test_the_readme_has_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert re.findall(r"```sh\n(packaging/\w+)\n```", readme) == ["packaging/run", "packaging/test"]
    assert all((ROOT / "packaging" / name).stat().st_mode & 0o111 for name in ("run", "test"))


def test_documents_know_no_machine() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in DOCUMENTS}

    assert [name for name, text in texts.items() if re.search(r"/(root|home/\w+|tmp|work)/", text)] == []
