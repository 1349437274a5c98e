"""There and back: a library goes to a real Anki, is studied there, and comes home in every kind of package."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, card_uid, clarifying_question_uid, question_uid
from flashpm.domain.rules import Scheduler
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import study_day
from flashpm.services.second_cards import SecondCards
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.come_home import PACKAGES, again, home, is_as_in_anki
from tests.anki.moved import Standing, load, move, standings
from tests.anki.real_anki import RealAnki, new_anki
from tests.builders import card_of
from tests.fakes import FakeClock
from tests.libraries import (
    all_cards,
    files_in,
    grade,
    import_pack,
    log,
    pack_of,
    question_of,
    seeded_bits,
    set_card,
    take_grade_back,
)
from tests.storage.test_rebuild import projections

STUDIED, FAILED, PAUSED, NEW, TAKEN_BACK = (card_of(part=part) for part in range(5))
HARD_NOW_GOOD = (Grade.HARD, Grade.GOOD)


@contextmanager
def library_in(folder: Path, clock: FakeClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(folder), clock.now, seeded_bits()) as library:
        yield library


def studied(library: SqlLibrary, clock: FakeClock) -> None:
    """Study four of five cards on two days, and take one grade back."""
    import_pack(library, pack_of(question_of(parts=5)), clock)
    for given in HARD_NOW_GOOD:
        for card in (STUDIED, FAILED, PAUSED, TAKEN_BACK):
            clock.pass_seconds(20)
            operation = grade(library, clock, card, Grade.AGAIN if card == FAILED else given)
        clock.pass_days(1)
    take_grade_back(library, operation)
    set_card(library, PAUSED, CardField.SUSPENDED, value=True)


def gradings(library: SqlLibrary) -> dict[CardUid, list[tuple[int, int]]]:
    """Give the moments and grades of each card that stand, by moment."""
    void = "SELECT entity_id FROM change_log WHERE field = 'void' AND value = 'true'"
    taken_back = set(library._database.connection.exec_driver_sql(void).scalars())
    rows = library._database.connection.exec_driver_sql(
        "SELECT card, reviewed_at_ms, grade, id FROM review_log ORDER BY reviewed_at_ms"
    )
    found: dict[CardUid, list[tuple[int, int]]] = {}
    for card, at_ms, given, id_ in rows:
        if id_ not in taken_back:
            found.setdefault(CardUid(card), []).append((at_ms, given))
    return found


def held(anki: RealAnki) -> dict[CardUid, Standing]:
    """Give where each of our cards stands in Anki."""
    by_guid = {note.guid: note["FlashPM ID"] for note in anki.notes()}
    question = question_uid("harbour", "ferry")
    return {
        card_uid(clarifying_question_uid(question, by_guid[guid].rsplit("/", 1)[1]), tuple(CardKind)[number]): each
        for (guid, number), each in standings(anki).items()
    }


def reviews_of(standing: Standing) -> list[tuple[int, int]]:
    return [(entry.id, entry.ease) for entry in standing.history if entry.ease]


def schedules(library: SqlLibrary) -> dict[CardUid, Schedule]:
    return {row.face.uid: row.face.schedule for row in all_cards(library)}


def there(
    library: SqlLibrary, folder: Path, clock: FakeClock, *grades: int
) -> tuple[dict[CardUid, Standing], list[Path], set[CardUid]]:
    """Move a library to Anki, answer cards there and export; gives what Anki holds, and which cards were answered."""
    package = move(library, folder / "there.apkg")
    with new_anki(folder / "anki") as anki:
        load(anki, package)
        before = held(anki)
        anki.answer(*grades)
        after = held(anki)
        saved = [anki.save(folder / name) for name in PACKAGES]
    last_ms = max(entry.id for each in after.values() for entry in each.history)
    clock.at = datetime.fromtimestamp(last_ms / 1000, UTC) + timedelta(minutes=1)
    return after, saved, {card for card, each in after.items() if each != before[card]}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize("kind", range(len(PACKAGES)), ids=PACKAGES)
def test_every_schedule_and_every_review_comes_home(tmp_path: Path, clock: FakeClock, kind: int) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        before = schedules(library)
        anki, saved, answered = there(library, tmp_path, clock, 3, 1, 4)

        preview = home(library, clock, saved[kind])

        assert preview.summary.same == 1
        assert len(answered) == 3
        after = schedules(library)
        for card, standing in anki.items():
            assert gradings(library).get(card, []) == reviews_of(standing)
            assert after[card].reviews == len(reviews_of(standing))
            if card in answered:
                assert is_as_in_anki(after[card], standing)
            else:
                assert after[card] == before[card]
        assert {row.face.uid for row in all_cards(library) if row.face.is_paused} == {PAUSED}


def test_importing_again_in_any_format_changes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        _, saved, _ = there(library, tmp_path, clock, 3, 1, 4)
        home(library, clock, saved[0])
        before = projections(library)

        for package in saved:
            assert not again(library, clock, package).changes_anything
            home(library, clock, package)

        assert projections(library) == before
        library.rebuild()
        assert projections(library) == before


def test_what_went_out_and_was_not_touched_changes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        package = move(library, tmp_path / "own.apkg")

        assert not again(library, clock, package).changes_anything


def test_an_empty_library_gets_everything(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        questions = library.content.stored_questions("harbour", None)
        anki, saved, _ = there(library, tmp_path, clock, 3, 1, 4)

    with library_in(tmp_path / "other", clock) as other:
        home(other, clock, saved[0])

        assert {uid: each.clarifying_questions[0].content for uid, each in questions.items()} == {
            uid: each.clarifying_questions[0].content
            for uid, each in other.content.stored_questions("harbour", None).items()
        }
        assert gradings(other) == {card: found for card, each in anki.items() if (found := reviews_of(each))}
        for card, standing in anki.items():
            if standing.type:
                assert is_as_in_anki(schedules(other)[card], standing)
        assert {row.face.uid for row in all_cards(other) if row.face.is_paused} == {PAUSED}
        assert not again(other, clock, saved[1]).changes_anything


def test_an_import_is_taken_back_and_done_again(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        before = projections(library)
        _, saved, _ = there(library, tmp_path, clock, 3, 1, 4)
        home(library, clock, saved[0])
        imported = schedules(library)
        newest = Undoing(library).last_import()
        assert newest is not None

        Undoing(library).undo(newest.operation)
        undone = projections(library)
        home(library, clock, saved[0])

        assert undone == before
        assert schedules(library) == imported


def test_texts_changed_in_anki_come_home(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        with new_anki(tmp_path / "anki") as anki:
            load(anki, move(library, tmp_path / "there.apkg"))
            for note in anki.notes():
                if note["FlashPM ID"].endswith("part-0"):
                    note["Impact"] = "<p>Pilot <b>two</b> lines.</p><ul><li>one</li></ul>"
                    anki.collection.update_note(note)
            saved = anki.save(tmp_path / "new.apkg")

        preview = home(library, clock, saved)

        assert [each.status for each in preview.questions] == ["changed"]
        face = library.cards.face(STUDIED)
        assert face.clarifying_question.impact == "Pilot two lines.\n\n- one"
        assert not again(library, clock, saved).changes_anything


def test_progress_of_fsrs_is_carried_by_replay(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        log(library, [Change(Entity.SETTING, "scheduler", "value", Scheduler.FSRS.value, Origin.USER)])
        anki, saved, answered = there(library, tmp_path, clock, 3)

        home(library, clock, saved[0])

        (card,) = answered
        schedule = schedules(library)[card]
        assert is_as_in_anki(schedule, anki[card])
        assert schedule.trace is not None
        assert schedule.trace.seen_on == study_day(clock.at)


def test_a_deck_made_in_anki_comes_with_its_progress(tmp_path: Path, clock: FakeClock) -> None:
    with new_anki(tmp_path / "anki") as anki:
        for number in range(6):
            anki.add("Basic (and reversed card)", f"Front {number}", f"Back {number}", deck="Marketing::Basics")
        anki.add("Cloze", "{{c1::Paris}} is in {{c2::France}}", "", deck="Marketing::Basics")
        anki.answer(3, 4, 1)
        reviews = anki.held()
        saved = [anki.save(tmp_path / name) for name in PACKAGES]
    clock.at = datetime.fromtimestamp(max(reviews)[0] / 1000, UTC) + timedelta(minutes=1)

    with library_in(tmp_path / "library", clock) as library:
        home(library, clock, saved[0])

        assert len(all_cards(library)) == 14
        assert sorted(each for card in gradings(library).values() for each in card) == sorted(reviews)
        assert {row.deck for row in all_cards(library)} == {"Marketing::Basics"}
        for package in saved:
            assert not again(library, clock, package).changes_anything


def test_second_cards_come_home_with_their_schedules_and_reviews(tmp_path: Path, clock: FakeClock) -> None:
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)
        second = card_of(kind=CardKind.SO_WHAT)
        for given in HARD_NOW_GOOD:
            grade(library, clock, second, given)
            clock.pass_days(1)
        before = schedules(library)
        anki, saved, answered = there(library, tmp_path, clock, 3, 3, 3)

        assert len(anki) == 10
        assert len(anki[second].history) == 2
        for package in saved:
            home(library, clock, package)

        after = schedules(library)
        for card, standing in anki.items():
            assert gradings(library).get(card, []) == reviews_of(standing)
            assert is_as_in_anki(after[card], standing) if card in answered else after[card] == before[card]


def test_reviews_of_second_cards_from_anki_are_kept_while_those_are_off(tmp_path: Path, clock: FakeClock) -> None:
    second = card_of(kind=CardKind.SO_WHAT)
    with library_in(tmp_path / "library", clock) as library:
        studied(library, clock)
        SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)
        grade(library, clock, second)
        package = move(library, tmp_path / "there.apkg")
        before = schedules(library)[second]
    with library_in(tmp_path / "other", clock) as library:
        import_pack(library, pack_of(question_of(parts=5)), clock)
        home(library, clock, package)
        assert second not in schedules(library)

        SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)

        after = schedules(library)[second]
        assert (after.memory, after.due_on, after.reviews) == (before.memory, before.due_on, before.reviews)
        kept = projections(library)
        library.rebuild()
        assert projections(library) == kept
