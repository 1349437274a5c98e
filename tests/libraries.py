"""Libraries on real SQLite for tests: where they lie, their clock and chance, and what is in them."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from flashpm.domain.change import VOID, CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Question, QuestionType
from flashpm.domain.review import Review
from flashpm.domain.rules import CANONICAL
from flashpm.domain.schedule import kind_of_next, outcomes
from flashpm.domain.study_day import StudyDay, study_day
from flashpm.packs.likeness import likeness
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.ports import Clock
from flashpm.services.rows import CardRow
from flashpm.storage.library import LibraryFiles, SqlLibrary
from flashpm.storage.prepared import driver_of
from tests.fakes import FakeClock

SteadyClock = FakeClock
"""The one clock of the tests: it stands still until a test moves it."""


def seeded_bits(seed: int = 1) -> Callable[[int], int]:
    return random.Random(seed).getrandbits


def files_in(folder: Path) -> LibraryFiles:
    return LibraryFiles(folder / "library.db", folder / "library.lock", folder / "backups")


def pack_of(*questions: Question, id: str = "harbour", title: str = "Harbour", deck: str | None = None) -> Pack:  # noqa: A002 - the field's name
    return Pack(id=id, title=title, deck=deck, questions=questions)


def question_of(id: str = "ferry", parts: int = 2, **fields: object) -> Question:  # noqa: A002 - the field's name
    """Make a question whose texts carry its id, so that a search can tell it from others."""
    values: dict[str, object] = {
        "id": id,
        "question": f"Should the {id} run later at night?",
        "type": QuestionType.TRADE_OFF,
        "clarifying_questions": tuple(part_of(f"part-{number}", topic=id) for number in range(parts)),
    }
    return Question(**(values | fields))  # type: ignore[arg-type]  # fields of a question, by name


def part_of(id: str = "part-0", topic: str = "ferry", **fields: str | None) -> ClarifyingQuestion:  # noqa: A002 - the field's name
    values: dict[str, str | None] = {
        "id": id,
        "area": "Timeline",
        "prompt": f"I take it the {topic} timetable is open. Who decides about {id}?",
        "why_it_matters": f"It names who must agree to {id}.",
        "expected_answer": "The port authority decides.",
        "impact": "Pilot one line before asking for three.",
    }
    return ClarifyingQuestion(**(values | fields))  # type: ignore[arg-type]  # texts, by name


def import_pack(
    library: SqlLibrary, pack: Pack, clock: Clock, *, deck: str | None = None, is_shipped: bool = False
) -> None:
    """Import a pack, agreeing to everything."""
    importing = Importing(library, likeness, clock)
    preview = importing.preview([NamedReading("pack.yaml", Reading(pack))])
    importing.apply(preview, deck=deck, has_consent=True, is_shipped=is_shipped)


def all_cards(library: SqlLibrary) -> list[CardRow]:
    """List every card; what day it is matters to none."""
    return library.cards.rows(EVERYTHING, StudyDay(0))


def log(library: SqlLibrary, changes: Iterable[Change]) -> Ulid:
    """Log changes as one operation; gives its id."""
    with library.operation() as operation:
        operation.log_changes(list(changes))
        return operation.id


def grade(library: SqlLibrary, clock: Clock, card: CardUid, given: Grade = Grade.GOOD, taken_ms: int = 1_000) -> Ulid:
    """Grade a card, whether it is its turn or not; gives the operation."""
    before, now = library.cards.face(card).schedule, clock.now()
    today = study_day(now)
    outcome = outcomes(card, before, today)[given]
    review = Review(
        card=card,
        reviewed_at_ms=int(now.timestamp() * 1000),
        utc_offset_min=60,
        reviewed_on=today,
        grade=given,
        kind=kind_of_next(before, today),
        taken_ms=taken_ms,
        rule=CANONICAL.name,
        due_on=outcome.due_on,
    )
    with library.operation() as operation:
        operation.log_review(review, before, outcome.schedule)
        return operation.id


def set_card(library: SqlLibrary, card: CardUid, field: CardField, value: JsonValue) -> Ulid:
    """Set a field of a card by hand; gives the operation."""
    return log(library, [Change(Entity.CARD, card, field, value, Origin.USER)])


def take_back(library: SqlLibrary, operation: Ulid, *, is_void: bool = True) -> Ulid:
    """Take an operation back, or do it again; gives the operation that does."""
    return log(library, [Change(Entity.OPERATION, operation, VOID, is_void, Origin.UNDO)])


def take_grade_back(library: SqlLibrary, operation: Ulid) -> None:
    """Take a grade back by its review."""
    review = library.history.action(operation).review
    assert review is not None
    log(library, [Change(Entity.REVIEW, review, VOID, value=True, origin=Origin.UNDO)])


def do_grade_again(library: SqlLibrary, operation: Ulid) -> None:
    """Do a grade again that was taken back."""
    review = library.history.action(operation).review
    assert review is not None
    log(library, [Change(Entity.REVIEW, review, VOID, value=False, origin=Origin.UNDO)])


def query_plans(library: SqlLibrary, work: Callable[[], object]) -> dict[str, str]:
    """Give the steps by which SQLite answers what some work reads, each with a statement that takes it."""
    connection = library._database.connection
    asked: list[str] = []
    driver = driver_of(connection)
    driver.set_trace_callback(asked.append)
    work()
    driver.set_trace_callback(None)
    reads = [statement for statement in asked if statement.startswith("SELECT")]
    return {row[3]: statement for statement in reads for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}")}


def last_import(library: SqlLibrary) -> Ulid:
    """Give the operation of the newest import."""
    newest = "SELECT operation FROM change_log WHERE origin = 'import' ORDER BY seq DESC LIMIT 1"
    return Ulid(library._database.connection.exec_driver_sql(newest).scalar_one())


def as_from_another_device(library: SqlLibrary) -> None:
    """Copy every row of both logs as if another device had written the like a little later."""
    connection = library._database.connection
    for table, own in (("review_log", "id, device, seq, hlc"), ("change_log", "id, device, seq, hlc")):
        columns = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
        rest = ", ".join(column for column in columns if column not in own.split(", "))
        connection.exec_driver_sql(
            f"INSERT INTO {table} ({own}, {rest})"
            f" SELECT '7' || substr(id, 2), 'zzzzzzzzzzzz', seq + 1000, hlc + 1, {rest} FROM {table}"
        )
