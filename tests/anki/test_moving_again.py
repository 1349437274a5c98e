"""A library that goes on changing, exported again and again into one Anki."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.identity import clarifying_question_uid, question_uid
from flashpm.domain.library_query import parse_query
from flashpm.domain.pack import Pack
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.schedule import fold
from flashpm.domain.study_day import StudyDay
from flashpm.storage.library import SqlLibrary, open_library
from flashpm.storage.log_reading import schedule_rows
from tests.anki.moved import Standing, load, move, standings
from tests.anki.real_anki import Counts, RealAnki, new_anki
from tests.libraries import (
    SteadyClock,
    all_cards,
    files_in,
    grade,
    import_pack,
    log,
    pack_of,
    part_of,
    question_of,
    seeded_bits,
    take_back,
)

FIRST = pack_of(question_of("ferry"), question_of("tram"))


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def library(tmp_path: Path, clock: SteadyClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(tmp_path / "library"), clock.now, seeded_bits()) as library:
        import_pack(library, FIRST, clock)
        grade(library, clock, all_cards(library)[0].face.uid)
        yield library


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[RealAnki]:
    with new_anki(tmp_path / "anki") as anki:
        yield anki
        assert anki.problems() is None


def bring(library: SqlLibrary, clock: SteadyClock, pack: Pack) -> None:
    """Import a newer version of the pack a day later."""
    clock.at += timedelta(days=1)
    import_pack(library, pack, clock)


def fields(anki: RealAnki, name: str) -> list[str]:
    return [note[name] for note in anki.notes()]


@dataclass(frozen=True)
class Sent:
    """The way of a library's cards into one Anki, with the learner's progress or without."""

    library: SqlLibrary
    anki: RealAnki
    folder: Path
    with_progress: bool

    def __call__(self, query: str = "") -> Counts:
        """Export, and import as a user would who wants the progress, or as Anki does by itself."""
        package = self.folder / "sent.apkg"
        if self.with_progress:
            return load(self.anki, move(self.library, package, query))
        write_apkg(package, self.library.cards.export_rows(parse_query(query), StudyDay(0)))
        return self.anki.load(package)

    def standings(self) -> dict[tuple[str, int], Standing]:
        """Give where the cards stand in Anki, which has a schedule of the one that was graded, or of none."""
        found = standings(self.anki)
        assert [bool(each.history) for each in found.values()].count(True) == self.with_progress
        assert [each.type for each in found.values()].count(2) == self.with_progress
        return found


@pytest.fixture(params=[True, False], ids=["with progress", "without"])
def send(request: pytest.FixtureRequest, library: SqlLibrary, anki: RealAnki, tmp_path: Path) -> Sent:
    return Sent(library, anki, tmp_path, with_progress=request.param)


def test_what_did_not_change_is_no_news_to_anki(send: Sent) -> None:
    assert send() == Counts(new=4)
    before = send.standings()

    assert send() == Counts(duplicate=4)

    assert send.standings() == before


def test_an_edited_answer_updates_its_note_and_leaves_every_schedule(send: Sent, clock: SteadyClock) -> None:
    send()
    before = send.standings()
    edited = replace(
        FIRST.questions[0], clarifying_questions=(part_of("part-0", impact="Ask first."), part_of("part-1"))
    )

    bring(send.library, clock, replace(FIRST, questions=(edited, FIRST.questions[1])))

    assert send() == Counts(updated=1, duplicate=3)
    assert fields(send.anki, "Impact")[0] == "Ask first."
    assert send.standings() == before


def test_a_renamed_question_updates_all_of_its_notes(send: Sent, clock: SteadyClock) -> None:
    send()
    before = send.standings()
    renamed = replace(FIRST.questions[0], question="Should the last ferry wait?")

    bring(send.library, clock, replace(FIRST, questions=(renamed, FIRST.questions[1])))

    assert send() == Counts(updated=2, duplicate=2)
    assert fields(send.anki, "Question")[:2] == ["Should the last ferry wait?"] * 2
    assert send.standings() == before


def test_an_added_clarifying_question_is_one_new_card(send: Sent, clock: SteadyClock) -> None:
    send()
    before = send.standings()

    bring(send.library, clock, replace(FIRST, questions=(question_of("ferry", parts=3), FIRST.questions[1])))

    assert send() == Counts(new=1, duplicate=4)
    after = send.standings()
    assert {key: after[key] for key in before} == before


def test_a_deleted_clarifying_question_goes_out_no_more_and_stays_in_anki_as_it_was(send: Sent) -> None:
    send()
    before = send.standings()
    uid = clarifying_question_uid(question_uid("harbour", "ferry"), "part-0")

    log(send.library, [Change(Entity.CLARIFYING_QUESTION, uid, DELETED, value=True, origin=Origin.USER)])

    assert send() == Counts(duplicate=3)
    assert send.standings() == before
    assert send.anki.decks() == {"PM Interview::Trade-off::Harbour": 4}


def test_a_question_deleted_and_brought_back_is_the_same_cards(send: Sent) -> None:
    send()
    before = send.standings()
    operation = log(
        send.library,
        [Change(Entity.QUESTION, question_uid("harbour", "ferry"), DELETED, value=True, origin=Origin.USER)],
    )
    assert send() == Counts(duplicate=2)

    take_back(send.library, operation)

    assert send() == Counts(duplicate=4)
    assert send.standings() == before


def test_what_is_no_longer_exported_stays_in_anki(send: Sent) -> None:
    send()

    assert send("-tram") == Counts(duplicate=2)
    assert len(send.anki.cards()) == 4


def test_decks_tags_and_faces_arrive(library: SqlLibrary, anki: RealAnki, tmp_path: Path) -> None:
    load(anki, move(library, tmp_path / "one.apkg"))

    card = anki.cards()[0]
    assert anki.decks() == {"PM Interview::Trade-off::Harbour": 4}
    assert set(card.note().tags) == {"flashpm", "type::trade-off", "area::timeline", "pack::harbour"}
    assert "Who decides about" in card.question()
    assert "Pilot one line before asking for three." in card.answer()
    assert "{{" not in card.answer()


def test_with_fsrs_anki_remembers_what_flashpms_own_fsrs_would(
    library: SqlLibrary, anki: RealAnki, tmp_path: Path, clock: SteadyClock
) -> None:
    card = all_cards(library)[0].face.uid
    for days, given in ((1, Grade.GOOD), (6, Grade.HARD), (13, Grade.EASY)):
        clock.at += timedelta(days=days)
        grade(library, clock, card, given)
    anki.collection.set_config("fsrs", True)

    load(anki, move(library, tmp_path / "one.apkg"))

    reviewed = next(each for each in anki.cards() if each.reps)
    assert reviewed.memory_state is None
    state = anki.collection.compute_memory_state(reviewed.id)
    rows = schedule_rows(library._database.connection, [card])[card]
    trace = fold(card, rows, Rules(Scheduler.FSRS)).trace
    assert trace is not None
    assert state.stability == pytest.approx(trace.stability / 1_000_000, rel=1e-5)
    assert state.difficulty == pytest.approx(trace.difficulty / 1_000_000, rel=1e-5)
