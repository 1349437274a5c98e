"""Every card and every review as they stand here, read back from a real Anki."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.change import CardField, JsonValue
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.study_day import StudyDay
from flashpm.services.progress import Cancelled
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.moved import Entry, Standing, load, move, standings
from tests.anki.real_anki import Counts, new_anki
from tests.libraries import (
    SteadyClock,
    all_cards,
    files_in,
    grade,
    import_pack,
    pack_of,
    question_of,
    seeded_bits,
    set_card,
    take_back,
    take_grade_back,
)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AT_MS = 1_772_442_000_000


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock(AT)


@pytest.fixture
def library(tmp_path: Path, clock: SteadyClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(tmp_path / "library"), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=6)), clock)
        yield library


def cards_of(library: SqlLibrary) -> list[CardUid]:
    return [row.face.uid for row in all_cards(library)]


def moved(library: SqlLibrary, folder: Path) -> list[Standing]:
    """Give where the cards stand in a fresh Anki, in the library's order."""
    rows = library.cards.export_rows((), StudyDay(0))
    package = move(library, folder / "moved.apkg")
    with new_anki(folder / "anki") as anki:
        load(anki, package)
        assert anki.problems() is None
        found = standings(anki)
    return [found[row.anki_guid, 0] for row in rows]


def test_a_card_that_was_never_asked_is_new_at_its_place(library: SqlLibrary, tmp_path: Path) -> None:
    first, *_ = moved(library, tmp_path)

    assert first == Standing(0, 0, None, 0, 0, 0, 0, 0, ())


def test_reviews_arrive_with_intervals_ease_and_kind(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    card = cards_of(library)[0]
    grade(library, clock, card, Grade.GOOD, taken_ms=4_000)
    clock.at += timedelta(days=1)
    grade(library, clock, card, Grade.EASY, taken_ms=3_000)
    clock.at += timedelta(days=6)
    grade(library, clock, card, Grade.AGAIN, taken_ms=9_000)

    first, *_ = moved(library, tmp_path)

    assert first == Standing(
        *(2, 2, date(2026, 3, 10), 1, 2_280, 3, 1, 0),
        (
            Entry(AT_MS, 3, 1, 0, 2_500, 4_000, 0),
            Entry(AT_MS + 86_400_000, 4, 6, 1, 2_600, 3_000, 1),
            Entry(AT_MS + 7 * 86_400_000, 1, 1, 6, 2_280, 9_000, 1),
        ),
    )


def test_pause_and_flag_arrive(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    new, known, flagged, *_ = cards_of(library)
    grade(library, clock, known)
    for card in (new, known):
        set_card(library, card, CardField.SUSPENDED, value=True)
    set_card(library, flagged, CardField.FLAG, 1)

    found = moved(library, tmp_path)

    assert [(each.type, each.queue, each.flag) for each in found[:4]] == [(0, -1, 0), (2, -1, 0), (0, 0, 1), (0, 0, 0)]


def test_reviews_of_one_moment_keep_apart_in_the_logs_order(
    library: SqlLibrary, tmp_path: Path, clock: SteadyClock
) -> None:
    one, two, three, *_ = cards_of(library)
    for card in (two, one, three):
        grade(library, clock, card)

    found = moved(library, tmp_path)

    assert [each.history[0].id - AT_MS for each in found[:3]] == [1, 0, 2]


def test_a_grade_taken_back_is_left_out_and_keeps_its_id(
    library: SqlLibrary, tmp_path: Path, clock: SteadyClock
) -> None:
    one, two, *_ = cards_of(library)
    taken_back = grade(library, clock, one)
    grade(library, clock, two)
    take_grade_back(library, taken_back)

    found = moved(library, tmp_path)

    assert found[0].type == 0
    assert found[0].history == ()
    assert [each.id - AT_MS for each in found[1].history] == [1]


def test_a_day_set_by_hand_and_a_reset_stand_in_the_history(
    library: SqlLibrary, tmp_path: Path, clock: SteadyClock
) -> None:
    one, two, *_ = cards_of(library)
    for card in (one, two):
        grade(library, clock, card)
    clock.at += timedelta(hours=1)
    set_card(library, one, CardField.SCHEDULE, {"repetition": 2, "ease": 230, "interval": 10, "due_on": 20_530})
    set_card(library, two, CardField.SCHEDULE, None)
    clock.at += timedelta(days=1)
    grade(library, clock, two)

    found = moved(library, tmp_path)

    hour = AT_MS + 3_600_000
    assert found[0] == Standing(
        *(2, 2, date(2026, 3, 18), 10, 2_300, 1, 0, 0),
        (Entry(AT_MS, 3, 1, 0, 2_500, 1_000, 0), Entry(hour, 0, 10, 1, 2_300, 0, 4)),
    )
    assert found[1].history == (
        Entry(AT_MS + 1, 3, 1, 0, 2_500, 1_000, 0),
        Entry(hour + 1, 0, 0, 1, 0, 0, 4),
        Entry(hour + 86_400_000, 3, 1, 0, 2_500, 1_000, 0),
    )


def test_a_card_with_a_day_and_no_review_is_no_problem_to_anki(library: SqlLibrary, tmp_path: Path) -> None:
    set_day: JsonValue = {"repetition": 2, "ease": 230, "interval": 10, "due_on": 20_530}
    set_card(library, cards_of(library)[0], CardField.SCHEDULE, set_day)

    first, *_ = moved(library, tmp_path)

    assert (first.type, first.due_on, first.reps) == (2, date(2026, 3, 18), 0)


def test_a_day_set_after_a_reset_is_no_problem_to_anki(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    one, two, *_ = cards_of(library)
    for card in (one, two):
        grade(library, clock, card)
        set_card(library, card, CardField.SCHEDULE, None)
    set_card(library, one, CardField.SCHEDULE, {"repetition": 2, "ease": 230, "interval": 10, "due_on": 20_530})
    grade(library, clock, two)  # at the same moment: the reset stands behind it in Anki

    found = moved(library, tmp_path)

    assert [(each.type, each.due_on, each.reps) for each in found[:2]] == [
        (2, date(2026, 3, 18), 1),
        (2, date(2026, 3, 3), 2),
    ]


def test_a_reset_that_was_taken_back_is_left_out(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    card = cards_of(library)[0]
    grade(library, clock, card)
    take_back(library, set_card(library, card, CardField.SCHEDULE, None))

    first, *_ = moved(library, tmp_path)

    assert (first.type, first.reps, len(first.history)) == (2, 1, 1)


def test_without_the_tick_every_card_is_new(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    grade(library, clock, cards_of(library)[0])
    package = move(library, tmp_path / "moved.apkg")

    with new_anki(tmp_path / "anki") as anki:
        assert load(anki, package, with_progress=False) == Counts(new=6)

        assert {(each.type, each.queue, each.history) for each in standings(anki).values()} == {(0, 0, ())}


def test_a_second_move_leaves_ankis_own_schedules(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    card = cards_of(library)[0]
    grade(library, clock, card)

    with new_anki(tmp_path / "anki") as anki:
        load(anki, move(library, tmp_path / "one.apkg"))
        before = standings(anki)
        clock.at += timedelta(days=1)
        grade(library, clock, card)
        counts = load(anki, move(library, tmp_path / "two.apkg"))

        assert counts == Counts(duplicate=6)
        assert standings(anki) == before
        assert anki.problems() is None


def test_after_deleting_the_notes_in_anki_the_whole_history_comes_again(
    library: SqlLibrary, tmp_path: Path, clock: SteadyClock
) -> None:
    card = cards_of(library)[0]
    grade(library, clock, card)

    with new_anki(tmp_path / "anki") as anki:
        load(anki, move(library, tmp_path / "one.apkg"))
        anki.collection.remove_notes(list(anki.collection.find_notes("")))
        clock.at += timedelta(days=1)
        grade(library, clock, card)
        load(anki, move(library, tmp_path / "two.apkg"))

        assert sorted(len(each.history) for each in standings(anki).values()) == [0, 0, 0, 0, 0, 2]


def test_the_same_library_gives_the_same_bytes(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    grade(library, clock, cards_of(library)[0])

    one, two = move(library, tmp_path / "one.apkg"), move(library, tmp_path / "two.apkg")

    assert one.read_bytes() == two.read_bytes()


def test_a_part_of_the_library_has_the_same_ids(library: SqlLibrary, tmp_path: Path, clock: SteadyClock) -> None:
    for card in cards_of(library):
        grade(library, clock, card)
    with new_anki(tmp_path / "whole") as anki:
        load(anki, move(library, tmp_path / "whole.apkg"))
        whole = standings(anki)

    with new_anki(tmp_path / "part") as anki:
        load(anki, move(library, tmp_path / "part.apkg", "part-4"))
        part = standings(anki)

    assert len(part) == 1
    assert {key: each.history for key, each in part.items()} == {key: whole[key].history for key in part}


def test_a_move_that_is_cancelled_in_the_history_leaves_the_file_as_it_was(
    library: SqlLibrary, tmp_path: Path, clock: SteadyClock
) -> None:
    grade(library, clock, cards_of(library)[0])
    path = move(library, tmp_path / "moved.apkg")
    before = path.read_bytes()
    rows = library.cards.export_rows((), StudyDay(0))

    def cancel_after_the_rows(done: int, total: int) -> None:
        assert total == len(rows) + 1
        if done == len(rows):
            raise Cancelled

    with pytest.raises(Cancelled):
        write_apkg(path, rows, cancel_after_the_rows, history=library.cards.export_history())

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.glob("*.part")] == []
