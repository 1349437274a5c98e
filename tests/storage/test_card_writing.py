import pytest

from flashpm.domain.change import VOID, CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import CardUid, Ulid
from flashpm.services.progress import Cancelled
from flashpm.storage.library import SqlLibrary
from tests.libraries import SteadyClock, all_cards, grade, import_pack, pack_of, question_of, set_card
from tests.storage.test_rebuild import projections

FRIDAY: dict[str, JsonValue] = {"repetition": 1, "ease": 250, "interval": 3, "due_on": 20_520}


@pytest.fixture
def studied(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Four cards, each passed twice, one of them flagged."""
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    for _ in range(2):
        for uid in uids(library):
            grade(library, clock, uid)
        clock.pass_days(8)
    set_card(library, uids(library)[0], CardField.FLAG, 1)
    return library


def uids(library: SqlLibrary) -> list[CardUid]:
    return [row.face.uid for row in all_cards(library)]


def setting(library: SqlLibrary, field: CardField, value: JsonValue) -> list[Change]:
    return [Change(Entity.CARD, uid, field, value, Origin.USER) for uid in uids(library)]


def voiding(operation: Ulid, *, is_void: bool = True) -> list[Change]:
    return [Change(Entity.OPERATION, operation, VOID, value=is_void, origin=Origin.UNDO)]


def agrees_with_its_logs(library: SqlLibrary) -> bool:
    written = projections(library)
    library.rebuild()
    return written == projections(library)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (CardField.SUSPENDED, True),
        (CardField.FLAG, 1),
        (CardField.BURIED_UNTIL, 20_600),
        (CardField.DECK, "Mine"),
        (CardField.DECK, None),
        (CardField.SCHEDULE, None),
        (CardField.SCHEDULE, FRIDAY),
    ],
)
def test_what_is_written_is_what_the_logs_say(
    studied: SqlLibrary, clock: SteadyClock, field: CardField, value: JsonValue
) -> None:
    before = projections(studied)

    operation = studied.change_cards(setting(studied, field, value))
    is_right = agrees_with_its_logs(studied)
    studied.change_cards(voiding(operation))
    is_right_without = agrees_with_its_logs(studied)
    after = projections(studied)
    studied.change_cards(voiding(operation, is_void=False))

    assert (is_right, is_right_without, agrees_with_its_logs(studied)) == (True, True, True)
    assert after["card"] == before["card"]


def test_a_reset_that_is_taken_back_after_more_gradings_counts_those_as_they_were_asked(
    studied: SqlLibrary, clock: SteadyClock
) -> None:
    reset = studied.change_cards(setting(studied, CardField.SCHEDULE, None))
    grade(studied, clock, uids(studied)[1])

    studied.change_cards(voiding(reset))

    assert agrees_with_its_logs(studied)


def test_what_was_set_by_hand_otherwise_stays(studied: SqlLibrary) -> None:
    studied.change_cards(setting(studied, CardField.SUSPENDED, value=True))

    faces = [row.face for row in all_cards(studied)]
    assert [face.is_paused for face in faces] == [True] * 4
    assert [face.is_flagged for face in faces] == [True, False, False, False]


def test_the_progress_counts_rows_and_cards_and_does_not_go_back(studied: SqlLibrary) -> None:
    told: list[tuple[int, int]] = []

    studied.change_cards(
        setting(studied, CardField.SUSPENDED, value=True), lambda done, total: told.append((done, total))
    )

    assert told == [(0, 8), (4, 8), (8, 8)]


def test_what_is_stopped_has_changed_nothing(studied: SqlLibrary) -> None:
    before = projections(studied)

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        studied.change_cards(setting(studied, CardField.SUSPENDED, value=True), stop)

    assert projections(studied) == before


def test_what_was_written_meanwhile_counts(studied: SqlLibrary, clock: SteadyClock) -> None:
    first = uids(studied)[0]

    def graded_first(done: int, total: int) -> None:
        if done == total:
            grade(studied, clock, first)

    studied.change_cards(setting(studied, CardField.SCHEDULE, FRIDAY), graded_first)

    assert studied.cards.face(first).schedule.reviews == 3
    assert agrees_with_its_logs(studied)
