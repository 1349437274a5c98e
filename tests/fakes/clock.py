"""A clock for tests."""

from datetime import datetime, timedelta, timezone

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Monday; the study day 2026-03-02."""


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_days(self, days: int) -> None:
        self.at += timedelta(days=days)

    def pass_seconds(self, seconds: int) -> None:
        self.at += timedelta(seconds=seconds)
