"""Which way a command line goes: to the window, or to a command."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from flashpm.app import COMMANDS, WindowCall, window_call
from flashpm.cli.main import application


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], WindowCall()),
        (["page.txt"], WindowCall((Path("page.txt"),))),
        (["one.yaml", "review"], WindowCall((Path("one.yaml"), Path("review")))),
        (["--data-dir", "lib"], WindowCall((), Path("lib"))),
        (["--data-dir=lib", "page.txt"], WindowCall((Path("page.txt"),), Path("lib"))),
        (["page.txt", "--data-dir", "lib"], WindowCall((Path("page.txt"),), Path("lib"))),
    ],
)
def test_files_and_the_librarys_folder_open_the_window(arguments: Sequence[str], expected: WindowCall) -> None:
    assert window_call(arguments) == expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["review"],
        ["import", "page.txt"],
        ["--version"],
        ["--help"],
        ["-v"],
        ["--data-dir", "lib", "list"],
        ["--nonsense"],
        ["--data-dir"],
        ["--data-dir="],
    ],
)
def test_commands_and_options_are_the_command_lines(arguments: Sequence[str]) -> None:
    assert window_call(arguments) is None


def test_every_command_is_known_to_be_one() -> None:
    assert {command.name for command in application.registered_commands} == COMMANDS


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_review_comes_in_the_terminal(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _SCREENS}

    ended = subprocess.run(
        [sys.executable, "-m", "flashpm", "--data-dir", tmp_path],
        input="",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0
    assert ended.stderr == "flashpm: there is no screen for the window. Here is the review in the terminal.\n"
    assert "The library is empty." in ended.stdout


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
