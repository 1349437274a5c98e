"""Histories from Anki that are made ready beside the library come to what would have been written at once."""

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flashpm.domain.brought import ANKI_PACK_ID, Brought, BroughtCard, BroughtPart, BroughtQuestion
from flashpm.domain.card import CardKind
from flashpm.domain.carried import CarriedCard, PastReview
from flashpm.domain.grade import Grade
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.domain.study_settings import StudySettings
from flashpm.packs.likeness import likeness
from flashpm.services import import_preview
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.progress import Cancelled
from flashpm.services.settings import Settings
from flashpm.storage.database import STAGING_NAME
from flashpm.storage.library import SqlLibrary, open_library
from tests.fakes import FakeClock
from tests.libraries import all_cards, files_in, grade, last_import, part_of, question_of, seeded_bits, take_back
from tests.storage.test_new_histories import rebuilt
from tests.storage.test_rebuild import projections

A_DAY = 86_400_000
NOW_MS = int(FakeClock().now().timestamp() * 1000)
LEARNT = Memory(2, 236, 6)
REVIEW = st.builds(
    PastReview,
    at_ms=st.integers(NOW_MS - 90 * A_DAY, NOW_MS + A_DAY),
    grade=st.sampled_from(Grade),
    interval_days=st.integers(0, 40),
    taken_ms=st.integers(0, 90_000),
    is_step=st.booleans(),
    is_extra=st.booleans(),
)
CARD = st.builds(
    CarriedCard,
    reviews=st.lists(REVIEW, max_size=6, unique_by=lambda each: each.at_ms).map(lambda found: tuple(sorted(found))),
    memory=st.none() | st.just(LEARNT),
    due_on=st.just(StudyDay(NOW_MS // A_DAY + 3)),
    last_at_ms=st.just(NOW_MS - A_DAY),
    is_paused=st.booleans(),
    changed_at_ms=st.just(NOW_MS),
)


@contextmanager
def library_in(folder: Path) -> Iterator[SqlLibrary]:
    with open_library(files_in(folder), FakeClock().now, seeded_bits()) as library:
        yield library


def package(*cards: CarriedCard, question: str = "ferry", guid: str = "guid") -> Reading:
    """Make a question that was made in Anki, with a clarifying question for each of these cards."""
    parts = {
        f"part-{place}": BroughtPart(
            f"{guid}{place}", NOW_MS + 4 * place, NOW_MS, (BroughtCard(CardKind.WHY, f"{guid}{place}", 0, each),)
        )
        for place, each in enumerate(cards)
    }
    beside = BroughtQuestion(ANKI_PACK_ID, question, "Marketing", NOW_MS, parts)
    content = question_of(question, clarifying_questions=tuple(part_of(id_) for id_ in parts))
    return Reading(Pack(ANKI_PACK_ID, questions=(content,)), brought=Brought((beside,), has_progress=True))


def graded(*days_ago: int) -> CarriedCard:
    reviews = tuple(PastReview(NOW_MS - days * A_DAY, Grade.GOOD, 6, 1_000) for days in days_ago)
    last_at_ms = reviews[-1].at_ms if reviews else 0
    return CarriedCard(reviews, LEARNT, StudyDay(NOW_MS // A_DAY + 3), last_at_ms=last_at_ms, changed_at_ms=NOW_MS)


def importing(library: SqlLibrary) -> Importing:
    return Importing(library, likeness, FakeClock())


def import_staged(library: SqlLibrary, *readings: Reading) -> None:
    preview = importing(library).preview([NamedReading("all.apkg", reading) for reading in readings])
    importing(library).write(importing(library).prepare(preview))


def import_at_once(library: SqlLibrary, *readings: Reading) -> None:
    preview = importing(library).preview([NamedReading("all.apkg", reading) for reading in readings])
    importing(library).apply(preview, has_consent=True)


def gradings(library: SqlLibrary) -> list[tuple[object, ...]]:
    """Give the review log in the order in which it stands, without the operations."""
    rows = library._database.connection.exec_driver_sql("SELECT * FROM review_log ORDER BY rowid").mappings()
    return [tuple(value for name, value in row.items() if name not in {"operation", "h"}) for row in rows]


def unnumbered(library: SqlLibrary) -> dict[str, list[tuple[object, ...]]]:
    """Give the projections without the places of the gradings in the log: late ones stand behind the others."""
    found = projections(library)
    return {**found, "answer": sorted(row[1:] for row in found["answer"])}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CARD, min_size=1, max_size=5))
def test_any_history_stands_as_if_it_had_been_written_at_once(cards: list[CarriedCard]) -> None:
    with (
        TemporaryDirectory() as folder,
        library_in(Path(folder) / "at once") as at_once,
        library_in(Path(folder) / "staged") as staged,
    ):
        import_at_once(at_once, package(*cards))
        import_staged(staged, package(*cards))

        assert sorted(gradings(staged)) == sorted(gradings(at_once))
        assert unnumbered(staged) == unnumbered(at_once)
        assert rebuilt(staged)


def test_a_package_with_many_new_cards_is_made_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_preview, "LARGE", 2)
    with library_in(tmp_path) as library:
        preview = importing(library).preview([NamedReading("all.apkg", package(graded(9), graded(8)))])

        assert preview.is_large


def test_gradings_stand_in_the_order_of_their_moments_each_with_its_checksum(tmp_path: Path) -> None:
    with library_in(tmp_path) as library:
        import_staged(library, package(graded(9, 3), graded(8, 2), graded()))

        moments = [row[5] for row in gradings(library)]
        assert moments == [NOW_MS - days * A_DAY for days in (9, 8, 3, 2)]
        for row in library._database.connection.exec_driver_sql("SELECT * FROM review_log"):
            plain = json.dumps(list(row)[:-1], ensure_ascii=False, separators=(",", ":"))
            assert row[-1] == zlib.crc32(plain.encode())


def test_it_is_one_operation_to_take_back(tmp_path: Path) -> None:
    with library_in(tmp_path) as library:
        import_staged(library, package(graded(9, 3)))
        operation, after = last_import(library), projections(library)

        take_back(library, operation)
        without = all_cards(library)
        take_back(library, operation, is_void=False)

        assert without == []
        assert projections(library)["card"] == after["card"]
        assert rebuilt(library)


def test_other_rules_that_were_chosen_meanwhile_hold(tmp_path: Path) -> None:
    with library_in(tmp_path) as library:
        preview = importing(library).preview([NamedReading("all.apkg", package(graded(9, 3)))])
        prepared = importing(library).prepare(preview)
        Settings(library).change(StudySettings(rules=Rules(scheduler=Scheduler.FSRS)))

        importing(library).write(prepared)

        (card,) = all_cards(library)
        assert card.face.schedule.trace is not None
        assert rebuilt(library)


def test_gradings_that_the_log_has_under_another_card_are_not_counted_twice(tmp_path: Path) -> None:
    with library_in(tmp_path) as library:
        import_staged(library, package(graded(9, 3)))
        take_back(library, last_import(library))

        import_staged(library, package(graded(9, 3, 1), question="tram"))

        (card,) = all_cards(library)
        assert card.face.schedule.reviews == 1
        assert rebuilt(library)


def test_a_card_of_two_packages_has_the_gradings_of_both(tmp_path: Path) -> None:
    with library_in(tmp_path) as library:
        import_staged(library, package(graded(9, 3)), package(graded(9, 3, 1)))

        (card,) = all_cards(library)
        assert card.face.schedule.reviews == 3
        assert rebuilt(library)


def test_a_history_joins_with_the_one_that_the_library_has(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path) as library:
        import_staged(library, package(graded(9)))
        (known,) = [row.face.uid for row in all_cards(library)]
        grade(library, clock, known)

        import_staged(library, package(graded(9, 3), graded(8)))

        reviews = {row.face.uid: row.face.schedule.reviews for row in all_cards(library)}
        assert reviews.pop(known) == 3
        assert list(reviews.values()) == [1]
        assert rebuilt(library)


def test_a_history_can_be_stopped_on_the_way(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise Cancelled

    with library_in(tmp_path) as library:
        preview = importing(library).preview([NamedReading("all.apkg", package(graded(9, 3)))])
        with pytest.raises(Cancelled):
            importing(library).prepare(preview, progress=stop)

        assert told == [(0, 3), (1, 3)]
        assert not (tmp_path / STAGING_NAME).exists()
        assert all_cards(library) == []
