"""Due days arrive as calendar days, whatever the hour and the time zone of the import.

A time zone written as an offset puts the clock of a process at any hour of the day.
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.export_row import ExportCard
from flashpm.services.exported import History
from tests.anki.export_rows import numbered


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
        rows.append(replace(numbered(number), cards={CardKind.WHY: stands}))
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


def _minutes_ahead(zone: str) -> int:
    hours, minutes = zone[4:].split(":")
    return (1 if zone[3] == "-" else -1) * (int(hours) * 60 + int(minutes))
