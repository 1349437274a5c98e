"""Due days arrive as calendar days, whatever the hour and the time zone of the import.

A time zone written as an offset puts the clock of a process at any hour of the day.
"""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.export_row import ExportCard
from flashpm.services.exported import History
from flashpm.storage.library import open_library
from tests.anki.export_rows import numbered
from tests.anki.moved import move
from tests.libraries import SteadyClock, files_in, grade, import_pack, pack_of, question_of, seeded_bits


def zone_at(hour: int, minute: int) -> str:
    """Give a time zone in which it is about that time of the day now."""
    now = datetime.now(UTC)
    ahead = (hour * 60 + minute - now.hour * 60 - now.minute) % 1_440
    ahead -= 1_440 if ahead > 720 else 0
    sign, size = ("-", ahead) if ahead >= 0 else ("+", -ahead)  # POSIX counts to the west
    return f"XYZ{sign}{size // 60:02}:{size % 60:02}"


def package_with_due_days(path: Path, days: list[StudyDay]) -> list[str]:
    """Write a package of cards that come on some days; gives their guids."""
    rows = []
    for number, day in enumerate(days):
        stands = ExportCard(CardUid(f"card-{number}"), Schedule(Memory(2, 250, 6), day, reviews=2))
        rows.append(numbered(number)._replace(cards={CardKind.WHY: stands}))
    write_apkg(path, rows, history=History(0, iter(())))
    return [row.anki_guid for row in rows]


def imported(package: Path, zone: str, folder: Path) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.anki.moved_child", str(package), str(folder)],
        env=os.environ | {"TZ": zone},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.parametrize(
    ("hour", "minute", "is_yesterdays_study"),
    [(23, 30, False), (0, 30, True), (3, 30, True), (4, 30, False)],
)
def test_a_card_comes_on_its_day_on_both_sides_of_midnight_and_of_four(
    tmp_path: Path, hour: int, minute: int, is_yesterdays_study: bool
) -> None:
    zone = zone_at(hour, minute)
    ahead = datetime.now(UTC) + timedelta(minutes=_minutes_ahead(zone))
    today = StudyDay(from_date(ahead.date()) - is_yesterdays_study)
    days = [StudyDay(today + days) for days in (-400, -1, 0, 1, 300)]
    guids = package_with_due_days(tmp_path / "days.apkg", days)

    found = imported(tmp_path / "days.apkg", zone, tmp_path)

    assert found["hour"] == hour
    assert found["problems"] is None
    assert found["due_on"] == {
        guid: str((datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=day)).date())
        for guid, day in zip(guids, days, strict=True)
    }
    assert found["due_now"] == sorted(guids[:3])


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Pacific/Honolulu", "Asia/Kolkata"])
def test_a_day_is_the_same_day_in_every_time_zone(tmp_path: Path, zone: str) -> None:
    (guid,) = package_with_due_days(tmp_path / "days.apkg", [from_date(datetime(2031, 7, 9, tzinfo=UTC).date())])

    found = imported(tmp_path / "days.apkg", zone, tmp_path)

    assert found["due_on"] == {guid: "2031-07-09"}


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Pacific/Honolulu", "Asia/Kolkata"])
def test_what_was_graded_around_midnight_and_four_comes_on_the_day_that_was_promised(tmp_path: Path, zone: str) -> None:
    moments = {"2026-03-02 23:30": 2, "2026-03-03 00:30": 2, "2026-03-03 03:30": 2, "2026-03-03 04:30": 3}
    clock = SteadyClock(datetime(2026, 3, 1, 9, 0, tzinfo=ZoneInfo(zone)))
    with open_library(files_in(tmp_path / "library"), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=len(moments))), clock)
        rows = list(library.cards.export_rows((), StudyDay(0)))
        for row, moment in zip(rows, moments, strict=True):
            clock.at = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone))
            grade(library, clock, row.cards[CardKind.WHY].uid)
        package = move(library, tmp_path / "moved.apkg")

    found = imported(package, zone, tmp_path)

    # Studied on the 2nd until four in the morning, and so back on the day after: a first Good is one day.
    assert found["due_on"] == {
        row.anki_guid: f"2026-03-0{studied_on + 1}" for row, studied_on in zip(rows, moments.values(), strict=True)
    }
    assert found["problems"] is None


def _minutes_ahead(zone: str) -> int:
    hours, minutes = zone[4:].split(":")
    return (1 if zone[3] == "-" else -1) * (int(hours) * 60 + int(minutes))
