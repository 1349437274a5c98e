"""Where a card stands in the day when something brings it back to a sitting."""

from flashpm.domain.card import CardState
from flashpm.domain.change import CardField
from flashpm.domain.due_queue import Line
from flashpm.domain.review import ReviewKind
from flashpm.domain.schedule import Schedule, kind_of_next
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import LoggedAction


def is_of_today(schedule: Schedule, today: StudyDay, action: LoggedAction) -> bool:
    """Say whether a card that an action is about is to be asked today; one that a reset made new waits its turn."""
    if kind_of_next(schedule, today) is ReviewKind.EARLY:
        return False
    return schedule.state is not CardState.NEW or CardField.SCHEDULE not in action.fields


def line_of(schedule: Schedule, today: StudyDay) -> Line:
    """Give the line in which a card waits."""
    if schedule.repeat_on == today:
        return Line.REPEAT
    return Line.NEW if schedule.state is CardState.NEW else Line.DUE
