"""Any library, moved to a real Anki: every field, deck, day and review as it is here."""

import unicodedata

from hypothesis import given

from flashpm.anki.naming import deck_names
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import FIELD_IDS
from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import HistoryStep
from tests.anki.any_library import ACTS, PACKS, Acts, any_of, numbered, studied
from tests.anki.moved import Standing, load, move, standings
from tests.anki.real_anki import Counts, RealAnki


def check_notes(anki: RealAnki, rows: list[ExportRow]) -> None:
    notes = {note.guid: note for note in anki.notes()}
    decks = deck_names(rows)
    for row, deck in zip(rows, decks, strict=True):
        note = notes[row.anki_guid]
        assert note.fields == [unicodedata.normalize("NFC", text) for text in field_values(row)]
        assert len(note.fields) == len(FIELD_IDS)
        assert {anki.collection.decks.name(card.did) for card in note.cards()} == {deck}
    assert len(notes) == len(rows)


def check_card(found: Standing, row: ExportRow, steps: list[HistoryStep]) -> None:
    (stands,) = row.cards.values()
    memory, due_on = stands.schedule.memory, stands.schedule.due_on
    assert found.queue == (-1 if stands.is_paused else 2 if memory else 0)
    assert found.reps == stands.schedule.reviews
    if memory and due_on:
        assert (found.type, found.ivl, found.factor) == (2, memory.interval_days, memory.ease * 10)
        assert (found.due_on, found.lapses) == (to_date(due_on), stands.schedule.lapses)
    else:
        assert (found.type, found.ivl, found.factor, found.due_on) == (0, 0, 0, None)
    rows = [(each.id, each.ease, each.ivl, each.last_ivl, each.factor, each.taken_ms) for each in found.history]
    assert rows == sorted(
        (step.id_ms, step.grade or 0, step.interval_days, step.before_days, step.ease * 10, step.taken_ms)
        for step in steps
    )
    graded = [each.kind for each in found.history if each.ease]
    assert graded[:1] in ([], [0])


@any_of(4)
@given(PACKS.map(numbered), ACTS)
def test_any_library_arrives_as_it_is(pack: Pack, acts: Acts) -> None:
    with studied(pack, acts) as (library, _, anki, folder):
        rows, steps = (
            list(library.cards.export_rows(EVERYTHING, StudyDay(0))),
            list(library.cards.export_history().steps),
        )

        package = move(library, folder / "moved.apkg")
        assert load(anki, package) == Counts(new=len(rows))
        assert load(anki, package) == Counts(duplicate=len(rows))

        check_notes(anki, rows)
        found = standings(anki)
        for row in rows:
            uids = {stands.uid for stands in row.cards.values()}
            check_card(found[row.anki_guid, 0], row, [step for step in steps if step.card in uids])
        assert anki.problems() is None


@any_of(4)
@given(PACKS.map(numbered), ACTS)
def test_any_library_that_is_shared_arrives_without_a_trace_of_its_study(pack: Pack, acts: Acts) -> None:
    with studied(pack, acts) as (library, _, anki, folder):
        rows = list(library.cards.export_rows(EVERYTHING, StudyDay(0)))
        package = folder / "shared.apkg"
        write_apkg(package, rows)

        assert load(anki, package) == Counts(new=len(rows))
        assert load(anki, package) == Counts(duplicate=len(rows))

        check_notes(anki, rows)
        assert set(standings(anki).values()) == {Standing(0, 0, None, 0, 0, 0, 0, 0, ())}
        assert [card.note().guid for card in anki.cards()] == [row.anki_guid for row in rows]
        assert anki.problems() is None
