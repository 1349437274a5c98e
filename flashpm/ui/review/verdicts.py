"""What each key and button of the review gives: four grades, two of them, or SM-2's own 0 to 5."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flashpm.domain.grade import Grade, GradeMode, grade_of
from flashpm.ui.keys import Command

QUALITIES: Final = (
    Command.QUALITY_0,
    Command.QUALITY_1,
    Command.QUALITY_2,
    Command.QUALITY_3,
    Command.QUALITY_4,
    Command.QUALITY_5,
)
"""In order: the place of each is its q."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is sent to the sitting.

    Attributes:
        quality: SM-2's q 0-5 where it was chosen; None where a grade was.
    """

    grade: Grade
    quality: int | None = None


_FOUR: Final[Mapping[Command, Verdict]] = {
    Command.AGAIN: Verdict(Grade.AGAIN),
    Command.HARD: Verdict(Grade.HARD),
    Command.GOOD: Verdict(Grade.GOOD),
    Command.EASY: Verdict(Grade.EASY),
}
VERDICTS: Final[Mapping[GradeMode, Mapping[Command, Verdict]]] = {
    GradeMode.FOUR: _FOUR,
    GradeMode.TWO: {command: _FOUR[command] for command in (Command.AGAIN, Command.GOOD)},
    GradeMode.QUALITY: {command: Verdict(grade_of(q), q) for q, command in enumerate(QUALITIES)},
}
"""The verdicts of each mode, from the left; Good keeps its key where there are two."""
EVERY_VERDICT: Final[Mapping[Command, Verdict]] = {**VERDICTS[GradeMode.FOUR], **VERDICTS[GradeMode.QUALITY]}


def good_of(mode: GradeMode) -> Command:
    """Give the command of Good, which Space stands for once the answer is shown."""
    return Command.QUALITY_4 if mode is GradeMode.QUALITY else Command.GOOD
