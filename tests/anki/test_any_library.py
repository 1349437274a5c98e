"""Any library, moved to a real Anki: every field, deck, day and review as it is here."""

import tempfile
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flashpm.anki.naming import deck_names
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import FIELD_IDS
from flashpm.domain.change import CardField
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import HistoryStep
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.moved import Standing, load, move, standings
from tests.anki.real_anki import Counts, RealAnki, new_anki
from tests.libraries import SteadyClock, all_cards, files_in, grade, import_pack, seeded_bits, set_card

ODD = (
    "Plain words", "a::b", ":: ::", "<b>bold</b> & <script>x</script>", "1 < 2 > 0 &amp;", "{{Prompt}} {{c1::gap}}",
    "[sound:a.mp3]", "🎧🏳️‍🌈", "שלום, מה שלומך?", "مرحبا", "日本語の質問",
    "first\n\n- one\n- two", "\\t \"quoted\" 'so'",
    "=SUM(A1)", "Cafe\u0301", "x" * 100_000, "a b", "%s {0}",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(ODD), min_size=1, max_size=3).map(" ".join)
OPTIONAL = st.none() | TEXTS
SHORT = st.none() | st.sampled_from([text for text in ODD if len(text) <= 60])
PARTS = st.builds(
    ClarifyingQuestion,
    area=SHORT,
    prompt=TEXTS,
    short=SHORT,
    why_it_matters=OPTIONAL,
    expected_answer=OPTIONAL,
    impact=OPTIONAL,
    my_words=OPTIONAL,
)
QUESTIONS = st.builds(
    Question,
    question=TEXTS,
    title=SHORT,
    type=st.none() | st.sampled_from(QuestionType),
    product=SHORT,
    company=SHORT,
    difficulty=st.none() | st.sampled_from(Difficulty),
    tags=st.lists(st.sampled_from(ODD[:-3]), max_size=3, unique=True).map(tuple),
    source=SHORT,
    clarifying_questions=st.lists(PARTS, min_size=1, max_size=3).map(tuple),
)
PACKS = st.builds(
    Pack,
    id=st.just("odd"),
    title=SHORT,
    deck=SHORT,
    questions=st.lists(QUESTIONS, min_size=1, max_size=3).map(tuple),
)
ACTS = st.lists(
    st.tuples(st.integers(0, 8), st.sampled_from([*Grade, CardField.SUSPENDED, CardField.SCHEDULE]), st.integers(0, 9)),
    max_size=15,
)


def numbered(pack: Pack) -> Pack:
    """Give the questions the ids that readers of packs always give them."""
    questions = [
        replace(
            question,
            id=f"q{number}",
            clarifying_questions=tuple(
                replace(part, id=f"c{place}") for place, part in enumerate(question.clarifying_questions)
            ),
        )
        for number, question in enumerate(pack.questions)
    ]
    return replace(pack, questions=tuple(questions))


def act(library: SqlLibrary, clock: SteadyClock, cards: list[CardUid], acts: list[tuple[int, object, int]]) -> None:
    """Study for a while: grade, pause and reset cards, some days apart."""
    for number, what, days in acts:
        card = cards[number % len(cards)]
        clock.at += timedelta(days=days)
        if isinstance(what, Grade):
            grade(library, clock, card, what)
        else:
            set_card(library, card, CardField(str(what)), True if what is CardField.SUSPENDED else None)


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


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")  # of a failure that is long to print
@settings(max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(PACKS.map(numbered), ACTS)
def test_any_library_arrives_as_it_is(pack: Pack, acts: list[tuple[int, object, int]]) -> None:
    clock = SteadyClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    with (
        tempfile.TemporaryDirectory() as name,
        open_library(files_in(Path(name) / "library"), clock.now, seeded_bits()) as library,
        new_anki(Path(name) / "anki") as anki,
    ):
        import_pack(library, pack, clock)
        act(library, clock, [row.face.uid for row in all_cards(library)], acts)
        rows, steps = (
            list(library.cards.export_rows(EVERYTHING, StudyDay(0))),
            list(library.cards.export_history().steps),
        )

        package = move(library, Path(name) / "moved.apkg")
        assert load(anki, package) == Counts(new=len(rows))
        assert load(anki, package) == Counts(duplicate=len(rows))

        check_notes(anki, rows)
        found = standings(anki)
        for row in rows:
            uids = {stands.uid for stands in row.cards.values()}
            check_card(found[row.anki_guid, 0], row, [step for step in steps if step.card in uids])
        assert anki.problems() is None
