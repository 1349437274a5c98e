"""A library that goes on changing, exported again and again into one Anki."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.card import CardKind
from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.identity import clarifying_question_uid, question_uid
from flashpm.domain.library_query import parse_query
from flashpm.domain.pack import Pack
from flashpm.domain.study_day import StudyDay
from flashpm.services.second_cards import SecondCards
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary, open_library
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


def test_an_edit_taken_back_and_done_again_is_news_to_anki_each_time(send: Sent, clock: SteadyClock) -> None:
    send()
    before = send.standings()
    uid = clarifying_question_uid(question_uid("harbour", "ferry"), "part-0")
    clock.pass_days(1)
    edit = log(send.library, [Change(Entity.CLARIFYING_QUESTION, uid, "impact", "Too quick.", Origin.USER)])
    seen = []

    for is_void in (None, True, False):
        clock.pass_days(1)
        if is_void is not None:
            take_back(send.library, edit, is_void=is_void)
        assert send() == Counts(updated=1, duplicate=3)
        seen.append(fields(send.anki, "Impact")[0])

    assert seen == ["Too quick.", "Pilot one line before asking for three.", "Too quick."]
    assert send.standings() == before


def test_an_import_taken_back_takes_its_texts_back_in_anki(send: Sent, clock: SteadyClock) -> None:
    send()
    renamed = replace(FIRST.questions[0], question="Should the last ferry wait?")
    bring(send.library, clock, replace(FIRST, questions=(renamed, FIRST.questions[1])))
    assert send() == Counts(updated=2, duplicate=2)
    clock.pass_days(1)

    newest = Undoing(send.library).last_import()
    assert newest is not None
    Undoing(send.library).undo(newest.operation)

    assert send() == Counts(updated=2, duplicate=2)
    assert set(fields(send.anki, "Question")[:2]) == {FIRST.questions[0].question}


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


def notes_changed_at(anki: RealAnki) -> datetime:
    return datetime.fromtimestamp(max(note.mod for note in anki.notes()), UTC)


def test_what_was_done_in_anki_outlives_further_exports(send: Sent, clock: SteadyClock) -> None:
    send()
    anki = send.anki
    edited, tagged = anki.notes()[:2]
    edited["My words"] = "Ask <b>early</b>."
    tagged.add_tag("mine")
    anki.collection.update_notes([edited, tagged])
    anki.collection.set_deck([anki.cards()[3].id], anki.collection.decks.id("Elsewhere") or 0)
    anki.answer(3, 1)
    anki.collection.sched.suspend_cards([anki.cards()[2].id])
    before, decks, types = standings(anki), anki.decks(), anki.note_types()

    assert send() == Counts(duplicate=4)
    clock.at = notes_changed_at(anki)
    bring(send.library, clock, replace(FIRST, questions=(FIRST.questions[0], question_of("tram", company="Pan"))))
    assert send() == Counts(updated=2, duplicate=2)

    assert fields(anki, "My words")[0] == "Ask <b>early</b>."
    assert fields(anki, "Company") == ["", "", "Pan", "Pan"]
    assert "mine" in anki.notes()[1].tags
    assert standings(anki) == before
    assert anki.decks() == decks
    assert anki.note_types() == types


def test_second_cards_switched_on_later_come_beside_the_first_ones(send: Sent, clock: SteadyClock) -> None:
    send()
    before, types = send.standings(), send.anki.note_types()
    clock.pass_days(1)

    SecondCards(send.library, clock).switch(CardKind.SO_WHAT, is_on=True)

    assert send() == Counts(updated=4)
    after = standings(send.anki)
    assert {key: after[key] for key in before} == before
    assert sorted(number for _, number in after) == [0] * 4 + [1] * 4
    assert {each.type for key, each in after.items() if key not in before} == {0}
    assert not [card.id for card in send.anki.cards() if "front of this card is blank" in card.question()]
    assert not send.anki.collection.get_empty_cards().notes
    assert send.anki.note_types() == types
    assert send() == Counts(duplicate=4)
    assert standings(send.anki) == after


def test_second_cards_switched_on_after_work_in_anki_leave_its_schedules(send: Sent, clock: SteadyClock) -> None:
    send()
    anki = send.anki
    edited = anki.notes()[0]
    edited["My words"] = "Ask early."
    anki.collection.update_note(edited)
    anki.answer(3, 1)
    before = standings(anki)
    clock.at = notes_changed_at(anki) - timedelta(hours=1)
    SecondCards(send.library, clock).switch(CardKind.SO_WHAT, is_on=True)

    assert send() == Counts(updated=3, duplicate=1)

    after = standings(anki)
    assert {key: after[key] for key in before} == before
    assert fields(anki, "My words")[0] == "Ask early."


@pytest.mark.parametrize("way", ["switched off", "taken back"])
def test_second_cards_that_are_off_again_can_be_removed_in_anki_and_come_back_with_their_schedules(
    send: Sent, clock: SteadyClock, way: str
) -> None:
    second = SecondCards(send.library, clock)
    changes = second.switch(CardKind.SO_WHAT, is_on=True)
    send()
    before = standings(send.anki)
    clock.pass_days(1)

    if way == "switched off":
        second.switch(CardKind.SO_WHAT, is_on=False)
    else:
        assert changes.operation is not None
        Undoing(send.library).undo(changes.operation)
    off = send()
    has_empty = len(send.anki.collection.get_empty_cards().notes)
    clock.pass_days(1)
    second.switch(CardKind.SO_WHAT, is_on=True)

    assert (off, has_empty) == (Counts(updated=4), 4)
    assert send() == Counts(updated=4)
    assert standings(send.anki) == before
    assert not send.anki.collection.get_empty_cards().notes


def test_the_progress_of_second_cards_comes_with_them(
    library: SqlLibrary, anki: RealAnki, tmp_path: Path, clock: SteadyClock
) -> None:
    load(anki, move(library, tmp_path / "one.apkg"))
    before = standings(anki)
    clock.pass_days(1)
    SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)
    clock.pass_days(6)
    second = next(row.face.uid for row in all_cards(library) if row.face.kind is CardKind.SO_WHAT)
    grade(library, clock, second)

    load(anki, move(library, tmp_path / "two.apkg"))

    after = standings(anki)
    assert {key: after[key] for key in before} == before
    assert [(each.type, each.reps) for (_, number), each in after.items() if number == 1 and each.history] == [(2, 1)]
