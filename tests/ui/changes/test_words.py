import pytest

from flashpm.domain.change import WHOLE, CardField, Entity, JsonValue, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.identity import Ulid
from flashpm.services.logged_operation import LoggedOperation, Touch
from flashpm.ui.changes.words import operation_text

pytestmark = pytest.mark.usefixtures("qapp")


def operation(*touched: Touch, grade: Grade | None = None, grades: int = 0) -> LoggedOperation:
    return LoggedOperation(Ulid("0" * 26), 1, 0, is_taken_back=False, grades=grades, grade=grade, touched=touched)


def touch(entity: Entity, field: str, count: int = 1, value: JsonValue = None, origin: Origin = Origin.USER) -> Touch:
    return Touch(entity, field, origin, count, "sample", value)


@pytest.mark.parametrize(
    ("touched", "said"),
    [
        (touch(Entity.CARD, CardField.SUSPENDED, value=True), "Paused"),
        (touch(Entity.CARD, CardField.SUSPENDED, 3, value=False), "Asked again · 3 cards"),
        (touch(Entity.CARD, CardField.BURIED_UNTIL, value=20_000), "Skipped until tomorrow"),
        (touch(Entity.CARD, CardField.FLAG, value=1), "Flagged"),
        (touch(Entity.CARD, CardField.FLAG, value=0), "Flag taken away"),
        (touch(Entity.CARD, CardField.SCHEDULE), "Started over"),
        (touch(Entity.CARD, CardField.SCHEDULE, value={"due_on": 9}), "Another day chosen"),
        (touch(Entity.CARD, CardField.DECK, 5, value="Friday"), "Moved · 5 cards"),
        (touch(Entity.QUESTION, DELETED, 65), "Deleted · 65 questions"),
        (touch(Entity.QUESTION, WHOLE), "Added by hand"),
        (touch(Entity.QUESTION, "tags", 2), "Tags changed · 2 questions"),
        (touch(Entity.CLARIFYING_QUESTION, "impact"), "Edited"),
        (touch(Entity.QUESTION, WHOLE, 12, origin=Origin.IMPORT), "Imported: 12 questions"),
        (touch(Entity.QUESTION, "title", 2, origin=Origin.IMPORT), "Imported: changes of what was here"),
    ],
)
def test_what_was_done_is_said_in_a_line(touched: Touch, said: str) -> None:
    assert operation_text(operation(touched)) == said


def test_a_grade_is_called_by_its_name() -> None:
    assert operation_text(operation(grade=Grade.HARD, grades=1)) == "Graded Hard"


def test_answers_that_came_along_are_counted() -> None:
    brought = touch(Entity.QUESTION, WHOLE, 1, origin=Origin.ANKI)

    assert operation_text(operation(brought, grades=1_200)) == "Imported: 1 question · 1,200 answers"


def test_settings_are_named_and_the_rules_are_one_thing() -> None:
    names = ("scheduler", "retention_percent", "minutes_per_day")
    touched = [Touch(Entity.SETTING, "value", Origin.USER, 1, name) for name in names]

    assert operation_text(operation(*touched)) == "Setting: minutes a day, when cards come back"


def test_a_setting_of_a_newer_program_is_named_as_it_is() -> None:
    assert operation_text(operation(Touch(Entity.SETTING, "value", Origin.USER, 1, "moon"))) == "Setting: moon"
