"""Libraries on real SQLite, moved to a real Anki: what both say of each card, side by side."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.library_query import EVERYTHING, parse_query
from flashpm.domain.study_day import StudyDay
from flashpm.storage.library import SqlLibrary
from tests.anki.real_anki import Counts, RealAnki


@dataclass(frozen=True)
class Entry:
    """One entry of Anki's history."""

    id: int
    ease: int
    ivl: int
    last_ivl: int
    factor: int
    taken_ms: int
    kind: int


@dataclass(frozen=True)
class Standing:
    """Where Anki says that a card stands.

    Attributes:
        due_on: the calendar day on which a review card comes; None for a new card.
    """

    type: int
    queue: int
    due_on: date | None
    ivl: int
    factor: int
    reps: int
    lapses: int
    flag: int
    history: tuple[Entry, ...]


def move(library: SqlLibrary, path: Path, query: str = "") -> Path:
    """Write a package with progress."""
    rows = library.cards.export_rows(parse_query(query) if query else EVERYTHING, StudyDay(0))
    write_apkg(path, rows, history=library.cards.export_history(), media=library.content.medium)
    return path


def load(anki: RealAnki, package: Path, *, with_progress: bool = True) -> Counts:
    """Import a package, with "Import any learning progress" ticked or not."""
    options = ImportAnkiPackageOptions(with_scheduling=with_progress)
    log = anki.collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(package), options=options)).log
    return Counts(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting))


def standings(anki: RealAnki) -> dict[tuple[str, int], Standing]:
    """Give where each card stands by guid and number of its kind."""
    return {(card.note().guid, card.ord): _standing(anki, card.id) for card in anki.cards()}


def _standing(anki: RealAnki, card_id: int) -> Standing:
    collection = anki.collection
    database = collection.db
    assert database is not None
    ((type_, queue, due, ivl, factor, reps, lapses, flags),) = database.all(
        "SELECT type, queue, due, ivl, factor, reps, lapses, flags FROM cards WHERE id = ?", card_id
    )
    today = datetime.fromtimestamp(collection.sched.day_cutoff - 86_400).date()  # noqa: DTZ006 - Anki's local day
    history = database.all(
        "SELECT id, ease, ivl, lastIvl, factor, time, type FROM revlog WHERE cid = ? ORDER BY id", card_id
    )
    due_on = today + timedelta(days=due - collection.sched.today) if type_ == 2 else None
    return Standing(type_, queue, due_on, ivl, factor, reps, lapses, flags, tuple(Entry(*each) for each in history))
