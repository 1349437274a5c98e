"""Schedules and history in Anki's numbers, by its second scheduler: what a package with progress says of each card.

Due days count from 2020-01-01, whenever and wherever a package is imported. Of FSRS nothing is written: Anki works it
out of the history itself.
"""

from datetime import date
from typing import Final

from flashpm.domain.study_day import from_date
from flashpm.services.export_row import ExportCard
from flashpm.services.exported import HistoryStep

DAY_ZERO_AT: Final = 1_577_851_200
"""2020-01-01 04:00 UTC in seconds since 1970: the beginning of the day from which due days are counted."""
_DAY_ZERO: Final = from_date(date(2020, 1, 1))
_NEW, _REVIEW = 0, 2
"""Anki's kinds of card, and the queues of the same numbers."""
_PAUSED: Final = -1
_LATER, _OUTSIDE, _BY_HAND = 1, 3, 4
"""Anki's kinds of entries in its history: a review, one that moves no schedule, and a schedule set by hand."""
FIRST_AND_LAST: Final = f"SELECT cid, min(id), max(id) FROM revlog WHERE type = {_LATER} GROUP BY cid ORDER BY 2"  # noqa: S608 - a number of ours
"""Finds the first and the last review of each card; asked at the end, because one that came from elsewhere may stand
later in the log than it happened."""
MARK_FIRST: Final = "UPDATE revlog SET type = 0 WHERE id = ?"
"""Says of an entry that it is the first of its card: there FSRS takes the history as whole."""
MARK_FIRST_AFTER: Final = (
    f"UPDATE revlog SET type = 0 WHERE id = (SELECT min(id) FROM revlog WHERE cid = ? AND id > ? AND type = {_LATER})"  # noqa: S608 - a number of ours
)
"""The same of the first entry of a card after a moment, that of a reset."""


def review_values(step: HistoryStep, card_id: int) -> tuple[object, ...]:
    """Give an entry of the history: id, card, button, interval after and before, factor, time and kind."""
    _, id_ms, _, _, _, grade, _, _, is_counted, taken_ms, _, _, before_days, interval_days, ease = step
    factor = ease * 10
    if grade is None:
        return id_ms, card_id, 0, interval_days, before_days, factor, 0, _BY_HAND
    if not is_counted:
        return id_ms, card_id, grade, interval_days, before_days, 0, taken_ms, _OUTSIDE
    return id_ms, card_id, grade, interval_days, before_days, factor, taken_ms, _LATER


def card_values(stands: ExportCard | None, position: int, last_at_ms: int | None) -> tuple[object, ...]:
    """Give a card's columns from `type` on: type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data.

    Args:
        stands: where it stands; None for a card that is new to whoever gets it.
        position: its place among the new cards, from 1.
        last_at_ms: its last review in milliseconds since 1970; None if there is none.
    """
    if stands is None:
        return _NEW, _NEW, position, 0, 0, 0, 0, 0, 0, 0, 0, ""
    schedule, flag = stands.schedule, min(stands.flag, 7)
    memory, due_on = schedule.memory, schedule.due_on
    if memory is None or due_on is None:
        queue = _PAUSED if stands.is_paused else _NEW
        return _NEW, queue, position, 0, 0, schedule.reviews, 0, 0, 0, 0, flag, ""
    return (
        *(_REVIEW, _PAUSED if stands.is_paused else _REVIEW, due_on - _DAY_ZERO, max(1, memory.interval_days)),
        *(memory.ease * 10, schedule.reviews, schedule.lapses, 0, 0, 0, flag),
        f'{{"lrt":{last_at_ms // 1000}}}' if last_at_ms is not None else "",
    )
