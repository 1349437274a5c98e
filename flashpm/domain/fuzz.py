"""Fuzz: due days moved a little, so that what was imported together does not stay together for ever.

Only the due day moves, never the interval. The offset is a function of the card and its repetition: the labels on the
buttons, undo, and every replay on every device give the same day.
"""

import hashlib
from collections.abc import Mapping
from functools import cache

from flashpm.domain.study_day import StudyDay, plus

_UNIT = 1000


@cache
def fuzz_days(interval_days: int) -> int:
    """Give how far a due day may lie from its interval, in whole days either way.

    0 below 2.5 days; above, 1 day + 15 % of days 2.5 to 7 + 10 % of days 7 to 20 + 5 % of the rest, rounded to the
    nearest day (Anki's ranges; docs/scheduling.md).

    Args:
        interval_days: whole days, at least 1.
    """
    if interval_days * 10 < 25:  # noqa: PLR2004 - 2.5 days, in whole numbers
        return 0
    thousandths = (
        _UNIT
        + 15 * (min(interval_days * 10, 70) - 25)
        + 100 * max(0, min(interval_days, 20) - 7)
        + 50 * max(0, interval_days - 20)
    )
    return (thousandths + _UNIT // 2) // _UNIT


def seeded_offset(card: str, repetition: int, interval_days: int) -> int:
    """Give the days to add to an interval, between -`fuzz_days` and +`fuzz_days`.

    Args:
        card: the card's uid.
        repetition: passes in a row, after the review.
        interval_days: whole days, at least 1.
    """
    reach = fuzz_days(interval_days)
    if reach == 0:
        return 0
    digest = hashlib.sha256(f"{card}\x1f{repetition}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % (2 * reach + 1) - reach


def least_loaded(exact: StudyDay, own: StudyDay, reach: int, load: Mapping[StudyDay, int]) -> StudyDay:
    """Choose a due day by what the days hold already; of equal ones, the nearest to the card's own.

    Args:
        exact: the day at which the interval ends.
        own: the seeded day, which parts cards whose days are all alike.
        reach: how many days either way may be chosen, at least 0.
        load: how many cards come on each day; a day that is not named is empty.
    """
    days = (plus(exact, offset) for offset in range(-reach, reach + 1))
    return min(days, key=lambda day: (load.get(day, 0), abs(day - own), day))
