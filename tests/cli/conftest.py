"""The command line in one process: its arguments, its keys, and what it writes."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flashpm import app
from tests.libraries import SteadyClock

PACK = """\
format: flashpm-pack/1
id: harbour
title: Harbour
version: 1.0.0
language: en
deck: Harbour::Boats
questions:
  - id: ferry
    question: Should the last ferry leave an hour later?
    title: The last ferry
    type: trade-off
    product: Larkfold Ferries
    difficulty: hard
    minutes: 15
    tags: [night, port]
    clarifying_questions:
      - id: goal
        area: Business Context
        prompt: I take it the council pays for late trips. Who gains if more people ride?
        short: Who gains from more riders?
        why_it_matters: Names whose budget the hour comes from.
        expected_answer: The council pays, the bars gain.
        impact: Ask the bars to share the cost first.
      - id: when
        prompt: Is there a night that matters most?
        why_it_matters: A pilot needs one night.
        impact: Try Saturdays alone for a month.
"""


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What names a screen; without one a call that would open the window stays in the terminal."""


@dataclass
class Ran:
    """What one call came to."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - JSON, looked into by tests
        return json.loads(self.out)


@dataclass
class Flashpm:
    """FlashPM's command line with a library of its own."""

    data_dir: Path
    clock: SteadyClock
    call: Callable[[list[str], str], Ran]

    def __call__(self, *arguments: str | Path, keys: str = "") -> Ran:
        return self.call(["--data-dir", str(self.data_dir), *map(str, arguments)], keys)


@pytest.fixture
def flashpm(
    tmp_path: Path, clock: SteadyClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Flashpm:
    for screen in SCREENS:
        monkeypatch.delenv(screen, raising=False)

    def call(arguments: list[str], keys: str) -> Ran:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(keys.encode())))
        status = app.main(arguments, clock)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return Flashpm(tmp_path / "data", clock, call)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.yaml"
    path.write_text(PACK, encoding="utf-8")
    return path
