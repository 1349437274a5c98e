"""The projections say what the logs say: dropped and made anew, they are the same row for row."""

import random
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text

from flashpm.domain.card import CardKind
from flashpm.domain.change import VOID, CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.study_day import StudyDay
from flashpm.services.days import Days
from flashpm.services.progress import Cancelled
from flashpm.services.second_cards import SecondCards
from flashpm.services.studying import Studying
from flashpm.services.switching import Switching
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary
from flashpm.storage.tables import PROJECTIONS, SEARCHES
from tests.libraries import SteadyClock, all_cards, import_pack, log, pack_of, part_of, question_of

_REFERENCES = {
    "question_id": "(SELECT uid FROM question WHERE id = t.question_id)",
    "clarifying_question_id": "(SELECT uid FROM clarifying_question WHERE id = t.clarifying_question_id)",
    "deck_id": "(SELECT name FROM deck WHERE id = t.deck_id)",
    "card_id": "(SELECT uid FROM card WHERE id = t.card_id)",
}


def projections(library: SqlLibrary) -> dict[str, list[tuple[object, ...]]]:
    """Read every projection, integer ids replaced by what they stand for; unused decks are no content."""
    connection = library._database.connection
    found = {table.name: list(_rows(connection, table.name, [c.name for c in table.columns])) for table in PROJECTIONS}
    found.pop("deck")
    for search in SEARCHES:
        hits = f"SELECT rowid FROM {search} WHERE {search} MATCH 'the'"
        statement = f"SELECT uid FROM clarifying_question WHERE id IN ({hits})"
        found[search] = sorted(tuple(row) for row in connection.execute(text(statement)))
    return found


def _rows(connection: Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    listed = ", ".join(_REFERENCES.get(column, f"t.{column}") for column in columns if column != "id")
    statement = f"SELECT {listed} FROM {table} t"
    yield from sorted((tuple(row) for row in connection.execute(text(statement))), key=repr)


def cards(library: SqlLibrary) -> list[CardUid]:
    return [row.face.uid for row in all_cards(library)]


class Learner:
    """Does at random what a learner can do; the seed decides."""

    def __init__(self, library: SqlLibrary, clock: SteadyClock, seed: int) -> None:
        self.library, self.clock, self.chance = library, clock, random.Random(seed)
        self.operations: list[str] = []

    def act(self) -> None:
        self.chance.choice(
            (
                self.study,
                self.study,
                self.undo,
                self.edit,
                self.set_card,
                self.void,
                self.update,
                self.wait,
                self.switch,
                self.switch_kind,
                self.lose_or_find_a_text,
            )
        )()

    def study(self) -> None:
        sitting = Studying(self.library, self.clock).begin()
        for _ in range(self.chance.randrange(1, 8)):
            if sitting.prompt is not None:
                self.clock.pass_seconds(20)
                uid, grade = sitting.prompt.face.uid, self.chance.choice(list(Grade))
                promised = sitting.prompt.outcomes[grade]
                sitting.grade(grade, 5_000)
                assert self.library.cards.face(uid).schedule == promised.schedule
                assert promised.schedule.due_on == promised.due_on

    def undo(self) -> None:
        Studying(self.library, self.clock).begin().undo()

    def edit(self) -> None:
        stored = list(self.library.content.stored_questions("harbour", None).values())
        part = self.chance.choice([part for question in stored for part in question.clarifying_questions])
        field = self.chance.choice(("my_words", "prompt", "area"))
        change = Change(Entity.CLARIFYING_QUESTION, part.uid, field, f"Edited {self.chance.random()}?", Origin.USER)
        self.operations.append(log(self.library, [change]))

    def set_card(self) -> None:
        field, values = self.chance.choice(
            (
                (CardField.SUSPENDED, (True, False)),
                (CardField.FLAG, (0, 1, 2)),
                (CardField.BURIED_UNTIL, (None, 20_520)),
                (CardField.DECK, (None, "Mine", "Mine::Later")),
                (CardField.SCHEDULE, (None, {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530})),
            )
        )
        uid, value = self.chance.choice(cards(self.library)), self.chance.choice(values)
        self.operations.append(log(self.library, [Change(Entity.CARD, uid, field, value, Origin.USER)]))  # type: ignore[arg-type]  # a JSON value each

    def void(self) -> None:
        if self.operations:
            operation, is_void = self.chance.choice(self.operations), self.chance.random() < 0.7
            log(self.library, [Change(Entity.OPERATION, operation, VOID, is_void, Origin.UNDO)])

    def update(self) -> None:
        number = self.chance.randrange(3)
        more = question_of(
            "ferry",
            clarifying_questions=(part_of(), part_of("part-1", impact=f"New {number}."), part_of(f"late-{number}")),
        )
        import_pack(
            self.library,
            pack_of(more, question_of("tram"), question_of(f"bus-{number}", tags=("night", "Port"))),
            self.clock,
        )

    def switch(self) -> None:
        wanted = Rules(
            scheduler=self.chance.choice(list(Scheduler)),
            retention_percent=self.chance.choice((85, 90, 95)),
            repeats_after_hard=self.chance.random() < 0.3,
            overdue_credit=self.chance.random() < 0.3,
            ease_recovery=self.chance.random() < 0.3,
            longest_interval_days=self.chance.choice((30, 36_500)),
            evens_days=self.chance.random() < 0.3,
        )
        switching, reschedules = Switching(self.library, self.clock), self.chance.random() < 0.5
        preview = switching.preview(wanted)
        changes = switching.apply(wanted, reschedules=reschedules)
        if reschedules:
            assert self.library.day.due_tally(self.today()).due == preview.due_if_rescheduled
        if changes.operation is not None:
            self.operations.append(changes.operation)

    def switch_kind(self) -> None:
        second = SecondCards(self.library, self.clock)
        changes = second.switch(CardKind.SO_WHAT, is_on=not second.is_on(CardKind.SO_WHAT))
        assert changes.operation is not None
        self.operations.append(changes.operation)

    def lose_or_find_a_text(self) -> None:
        stored = list(self.library.content.stored_questions("harbour", None).values())
        part = self.chance.choice([part for question in stored for part in question.clarifying_questions])
        value = self.chance.choice((None, "Then I would ask for less."))
        change = Change(Entity.CLARIFYING_QUESTION, part.uid, "impact", value, Origin.USER)
        self.operations.append(log(self.library, [change]))

    def today(self) -> StudyDay:
        return Days(self.library, self.clock).today

    def wait(self) -> None:
        self.clock.pass_days(self.chance.randrange(7))


@pytest.mark.parametrize("seed", range(12))
def test_every_projection_is_the_same_after_it_was_dropped_and_made_anew(
    library: SqlLibrary, clock: SteadyClock, seed: int
) -> None:
    import_pack(library, pack_of(question_of("ferry"), question_of("tram", parts=3)), clock)
    learner = Learner(library, clock, seed)
    for _ in range(30):
        learner.act()
    before = projections(library)

    library.rebuild()

    after = projections(library)
    assert before["card"]
    for table, rows in before.items():
        assert after[table] == rows, table


def test_a_switch_folds_every_card_anew_and_back_in_the_transaction_of_its_setting(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    for _ in range(6):
        sitting = Studying(library, clock).begin()
        while sitting.prompt is not None:
            sitting.grade(Grade.GOOD, 1_000)
        clock.pass_days(2)
    before = projections(library)
    switching = Switching(library, clock)

    operation = switching.apply(Rules(Scheduler.FSRS), reschedules=True).operation
    switched = projections(library)
    library.rebuild()
    assert operation is not None
    rebuilt = projections(library)
    Undoing(library).undo(operation)

    assert switched["card"] != before["card"]
    assert rebuilt == switched
    assert projections(library) == before


def test_a_switch_that_is_stopped_changes_nothing(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    Studying(library, clock).begin().grade(Grade.GOOD, 1_000)
    before = projections(library)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Switching(library, clock).apply(Rules(Scheduler.FSRS), reschedules=True, progress=stop)

    assert projections(library) == before


def test_a_replay_tells_how_far_it_is(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    Studying(library, clock).begin().grade(Grade.GOOD, 1_000)
    told: list[tuple[int, int]] = []

    Switching(library, clock).preview(Rules(Scheduler.FSRS), lambda done, total: told.append((done, total)))

    assert told == [(0, 1), (1, 1)]


def test_a_review_from_another_device_is_folded_in_the_order_of_time(library: SqlLibrary, clock: SteadyClock) -> None:
    """Rows that arrive late stand at the end of the table, but not at the end of the history."""
    import_pack(library, pack_of(question_of(parts=1)), clock)
    studying = Studying(library, clock)
    sitting = studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    clock.pass_days(1)
    studying.begin().grade(Grade.GOOD, 1_000)
    connection = library._database.connection
    connection.execute(
        text(
            "INSERT INTO review_log SELECT '7' || substr(id, 2), 'zzzzzzzzzzzz', 1, hlc - 1, card, reviewed_at_ms - 1,"
            " utc_offset_min, reviewed_on, 1, q, kind, taken_ms, rule, due_on, operation, h"
            " FROM review_log ORDER BY hlc LIMIT 1"
        )
    )

    library.rebuild()

    schedule = library.cards.face(cards(library)[0]).schedule
    assert schedule.memory is not None
    assert schedule.memory.ease == 218
    assert schedule.reviews == 3


def test_what_came_with_the_program_stays_so_when_the_user_updates_it(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock, is_shipped=True)
    import_pack(library, pack_of(question_of("ferry", title="New"), question_of("tram"), title="Harbour 2"), clock)
    own = "SELECT uid, is_own FROM question ORDER BY key"
    before = library._database.connection.exec_driver_sql(own).all()

    library.rebuild()

    assert [row.is_own for row in before] == [0, 1]
    assert library._database.connection.exec_driver_sql(own).all() == before


def test_an_import_that_was_taken_back_keeps_its_note_ids(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(*(question_of(f"q{number}") for number in range(40))), clock)
    imported = library._database.connection.exec_driver_sql("SELECT DISTINCT operation FROM change_log").scalar_one()
    log(library, [Change(Entity.OPERATION, imported, VOID, value=True, origin=Origin.UNDO)])
    import_pack(library, pack_of(question_of("late"), id="late"), clock)

    log(library, [Change(Entity.OPERATION, imported, VOID, value=False, origin=Origin.UNDO)])

    counted = "SELECT count(*), count(DISTINCT anki_note_id) FROM clarifying_question"
    assert library._database.connection.exec_driver_sql(counted).one() == (82, 82)


def test_a_log_of_an_older_program_gets_the_indexes_of_this_one(library: SqlLibrary) -> None:
    connection = library._database.connection
    indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
    before = connection.exec_driver_sql(indexes).all()
    connection.exec_driver_sql("DROP INDEX change_log_own")

    library.rebuild()

    assert connection.exec_driver_sql(indexes).all() == before
