"""Libraries on real SQLite for tests: where they lie, their clock and chance, and what is in them."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from flashpm.domain.change import Change
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Question, QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.packs.likeness import likeness
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.ports import CardRow, Clock
from flashpm.storage.library import LibraryFiles, SqlLibrary
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


def part_of(id: str = "part-0", topic: str = "ferry", **fields: str) -> ClarifyingQuestion:  # noqa: A002 - the field's name
    values = {
        "id": id,
        "area": "Timeline",
        "prompt": f"I take it the {topic} timetable is open. Who decides about {id}?",
        "why_it_matters": f"It names who must agree to {id}.",
        "expected_answer": "The port authority decides.",
        "impact": "Pilot one line before asking for three.",
    }
    return ClarifyingQuestion(**(values | fields))


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


def log(library: SqlLibrary, changes: Iterable[Change]) -> str:
    """Log changes as one operation; gives its id."""
    with library.operation() as operation:
        operation.log_changes(list(changes))
        return operation.id
