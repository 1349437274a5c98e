"""What it takes to refuse packages that were made to cost much; nothing here judges a time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.anki.test_memory_of_hostile_packages import PACKAGES
from tests.anki.test_read_apkg import HOSTILE
from tests.benchmarks.report import Report

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
BOMBS = ("a zip bomb", "a zstd bomb")


def test_refusing_hostile_packages(tmp_path: Path, report: Report, request: pytest.FixtureRequest) -> None:
    made = {name: make for name, make in HOSTILE.items() if name not in BOMBS}
    if request.config.getoption("full_size"):
        made |= PACKAGES
    for name, make in made.items():
        (tmp_path / name).write_bytes(make())

    ran = subprocess.run(
        [sys.executable, "-m", "tests.anki.refusing_child", str(tmp_path)], check=True, capture_output=True, text=True
    )

    found = json.loads(ran.stdout)
    assert {kind for kind, _, _ in found.values()} == {"AnkiError"}
    slowest = max(found, key=lambda name: float(found[name][1]))
    peak = max(mib for _, _, mib in found.values())
    report.note(f"hostile packages: {len(found)} refused, the slowest, {slowest}, in {found[slowest][1]:.2f} s of the")
    report.note(f"processor; the most memory for any of them: {peak:.0f} MiB")
