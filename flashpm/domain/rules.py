"""The rules that schedule cards, as far as the learner chooses them: which scheduler, and its options.

A schedule is a fold over the log by the rules that are active now, whatever rules each row was logged under. The
defaults are SM-2 as published; docs/scheduling.md states every option.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from flashpm.domain.change import JsonValue


class Scheduler(StrEnum):
    """The schedulers; the values are words of settings, logs and the command line."""

    SM2 = "sm2"
    FSRS = "fsrs"


RETENTIONS = range(70, 98)
"""The desired retentions that can be chosen, in percent."""
RETENTION_PERCENT = 90
MAX_INTERVAL_DAYS = 36_500
LONGEST_INTERVALS = range(30, MAX_INTERVAL_DAYS + 1)
"""The longest intervals that can be chosen, in days."""

SM2_RULE = "sm2-a/1"
"""What the log says of a review by SM-2 as published: the scheduler, its reading of the text, its version."""
FSRS_RULE = "fsrs-6/1"
"""What the log says of a review by FSRS-6 with the weights below: the scheduler, the kind of weights, our version."""
FSRS_WEIGHTS = (
    *(2120, 12931, 23065, 82956),
    *(64133, 8334, 30194, 10, 18722, 1666, 7960, 14835, 614, 2629, 16483, 6014, 18729),
    *(5425, 912, 658, 1542),
)
"""FSRS-6's 21 default weights, in ten-thousandths: kept here, so that a newer `fsrs` moves no schedule by itself."""
WEIGHT_RANGES = (
    *[(10, 1_000_000)] * 4,
    *((10_000, 100_000), (10, 40_000), (10, 40_000), (10, 7_500), (0, 45_000), (0, 8_000), (10, 35_000)),
    *((10, 50_000), (10, 2_500), (10, 9_000), (0, 40_000), (0, 10_000), (10_000, 60_000)),
    *((0, 20_000), (0, 20_000), (0, 8_000), (1_000, 8_000)),
)
"""The least and the greatest value of each weight, in ten-thousandths: beyond them the `fsrs` package refuses."""
_FITTED_FOR = "fsrs-6"


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides when a card comes back.

    Attributes:
        retention_percent: how likely a card is to be recalled when FSRS asks it, in `RETENTIONS`.
        repeats_after_hard: true if a card graded Hard returns the same day too (SM-2's step 7 in full).
        overdue_credit: true if SM-2 lengthens the interval of a card that was passed late.
        ease_recovery: true if SM-2 gives a fallen ease factor back for runs of passes.
        longest_interval_days: no interval is longer, in `LONGEST_INTERVALS`.
        evens_days: true if a due day is the least loaded within its fuzz, instead of the card's own.
        reschedules: true if these rules move due days that other rules chose; else those stay as promised.
        fsrs_weights: FSRS-6's 21 weights, in ten-thousandths.
        name: what the log says of a review scheduled by these rules, at most 32 characters; the choices that decide
            no interval are left out.
    """

    scheduler: Scheduler = Scheduler.SM2
    retention_percent: int = RETENTION_PERCENT
    repeats_after_hard: bool = False
    overdue_credit: bool = False
    ease_recovery: bool = False
    longest_interval_days: int = MAX_INTERVAL_DAYS
    evens_days: bool = False
    reschedules: bool = False
    fsrs_weights: tuple[int, ...] = FSRS_WEIGHTS
    name: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Name the rules once: a fold compares the name with that of each row."""
        object.__setattr__(self, "name", "+".join(_parts_of_the_name(self)))

    @property
    def is_fsrs(self) -> bool:
        """Whether FSRS schedules; else it is SM-2."""
        return self.scheduler is Scheduler.FSRS

    def folds_like(self, other: "Rules") -> bool:
        """Say whether any history comes to the same schedule by other rules: evened days stand in the log."""
        return self == replace(other, evens_days=self.evens_days)


def _parts_of_the_name(rules: Rules) -> list[str]:
    if rules.scheduler is Scheduler.SM2:
        parts = [SM2_RULE, *(["late"] if rules.overdue_credit else []), *(["ease"] if rules.ease_recovery else [])]
    else:
        retention = rules.retention_percent
        fitted = zlib.crc32(repr(rules.fsrs_weights).encode()) % 0x1_0000
        parts = [FSRS_RULE, *([f"r{retention}"] if retention != RETENTION_PERCENT else [])]
        parts += [f"w{fitted:04x}"] if rules.fsrs_weights != FSRS_WEIGHTS else []
    longest = rules.longest_interval_days
    return [*parts, *([f"cap{longest}"] if longest != MAX_INTERVAL_DAYS else [])]


CANONICAL = Rules()
"""SM-2 as published."""


def rules_from_json(values: Mapping[str, JsonValue]) -> Rules:
    """Read rules from the settings in the log; one that is absent, out of range or unknown has its default."""
    return Rules(
        scheduler=Scheduler.FSRS if values.get("scheduler") == Scheduler.FSRS else Scheduler.SM2,
        retention_percent=_number(values.get("retention_percent"), RETENTIONS, RETENTION_PERCENT),
        repeats_after_hard=values.get("repeats_after_hard") is True,
        overdue_credit=values.get("overdue_credit") is True,
        ease_recovery=values.get("ease_recovery") is True,
        longest_interval_days=_number(values.get("longest_interval_days"), LONGEST_INTERVALS, MAX_INTERVAL_DAYS),
        evens_days=values.get("evens_days") is True,
        reschedules=values.get("reschedules") is True,
        fsrs_weights=_weights(values.get("fsrs_weights")),
    )


def rules_to_json(rules: Rules) -> dict[str, JsonValue]:
    """Give the rules as the log writes them, one setting each."""
    return {
        "scheduler": rules.scheduler.value,
        "retention_percent": rules.retention_percent,
        "repeats_after_hard": rules.repeats_after_hard,
        "overdue_credit": rules.overdue_credit,
        "ease_recovery": rules.ease_recovery,
        "longest_interval_days": rules.longest_interval_days,
        "evens_days": rules.evens_days,
        "reschedules": rules.reschedules,
        "fsrs_weights": {"for": _FITTED_FOR, "ten_thousandths": list(rules.fsrs_weights)},
    }


def _number(value: JsonValue, allowed: range, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value in allowed else default


def _weights(value: JsonValue) -> tuple[int, ...]:
    """Read weights; those of another FSRS have other meanings, whatever their number."""
    listed = value.get("ten_thousandths") if isinstance(value, dict) and value.get("for") == _FITTED_FOR else None
    weights = tuple(each for each in listed if isinstance(each, int)) if isinstance(listed, list) else ()
    is_whole = len(weights) == len(FSRS_WEIGHTS)
    are_usable = is_whole and all(low <= each <= high for each, (low, high) in zip(weights, WEIGHT_RANGES, strict=True))
    return weights if are_usable else FSRS_WEIGHTS
