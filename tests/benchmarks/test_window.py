"""The window's measures: launch, keys and memory, each run in a process of its own.

Nothing here judges a time: a run only shows that each measure can be taken.
"""

import json
import subprocess
import sys
import time
from typing import Any

from flashpm.storage.library import LibraryFiles
from tests.benchmarks.report import Report, Size

LAUNCHES, MOST_ANSWERS = 3, 100
SMALL = 100
"""Questions."""


def launched(files: LibraryFiles, answers: int) -> dict[str, Any]:
    """Start the window on a library, and give what it measured."""
    program = [sys.executable, "-m", "tests.benchmarks.window_child", str(files.database.parent), repr(time.time())]
    ran = subprocess.run([*program, str(answers)], check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def test_gaps_of_the_library_page(files: LibraryFiles, report: Report, size: Size) -> None:
    quiet_s = 0.25 if size.questions > SMALL else 0.01
    program = [sys.executable, "-m", "tests.benchmarks.gaps_child", str(files.database.parent), str(quiet_s)]

    ran = subprocess.run(program, check=True, capture_output=True, text=True)
    found: dict[str, tuple[float, float]] = json.loads(ran.stdout)

    assert {"open", "to the end", "edit", "pause all"} <= found.keys()
    for name, (gap, worked) in found.items():
        report.note(f"library page, longest gap: {name:<32}{gap * 1000:8.0f} ms, {worked * 1000:5.0f} of them work")


def test_launch_keys_and_memory_of_the_window(files: LibraryFiles, report: Report, size: Size) -> None:
    answers = min(MOST_ANSWERS, size.answers)

    found = [launched(files, answers=0) for _ in range(LAUNCHES)]
    keys = launched(files, answers)

    assert [each["loaded"] for each in found] == [[]] * LAUNCHES
    assert len(keys["grade_s"]) == answers
    report.add("window: launch -> frame painted", [each["frame_s"] for each in found])
    report.add("window: launch -> Today painted", [each["today_s"] for each in found])
    report.add("window: launch -> Today painted, the processor's work", [each["today_work_s"] for each in found])
    report.add("window: launch -> all of Today painted", [each["today_whole_s"] for each in found])
    report.add("window: Space -> answer painted", keys["reveal_s"])
    report.add("window: grade -> next card painted, durable", keys["grade_s"])
    report.add("window: u -> card painted, durable", keys["undo_s"])
    report.add("window: palette opened", keys["palette_s"])
    report.add("window: a letter -> found rows painted", keys["keystroke_s"])
    report.add("window: statistics painted", keys["statistics_s"])
    report.note(f"window: memory (PSS) after Today {found[0]['pss_mib']:.0f} MiB")
