"""Any library: packs of odd texts, and what a learner does with their cards."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from flashpm.domain.change import CardField
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.real_anki import RealAnki, new_anki
from tests.libraries import SteadyClock, all_cards, files_in, grade, import_pack, seeded_bits, set_card

Test = Callable[..., Any]
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


Acts = list[tuple[int, object, int]]


def any_of(examples: int) -> Callable[[Test], Test]:
    """Decorate a test that is given some libraries; a failure is not made smaller, for an Anki takes its time."""
    chosen = settings(
        max_examples=examples, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    long_to_print = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")
    return lambda test: long_to_print(chosen(test))


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


def act(library: SqlLibrary, clock: SteadyClock, cards: list[CardUid], acts: Acts) -> None:
    """Study for a while: grade, pause and reset cards, some days apart."""
    for number, what, days in acts:
        card = cards[number % len(cards)]
        clock.at += timedelta(days=days)
        if isinstance(what, Grade):
            grade(library, clock, card, what)
        else:
            set_card(library, card, CardField(str(what)), True if what is CardField.SUSPENDED else None)


@contextmanager
def studied(pack: Pack, acts: Acts) -> Iterator[tuple[SqlLibrary, SteadyClock, RealAnki, Path]]:
    """Give a library in which cards were studied, its clock, an empty Anki, and a folder."""
    clock = SteadyClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    with (
        tempfile.TemporaryDirectory() as name,
        open_library(files_in(Path(name) / "library"), clock.now, seeded_bits()) as library,
        new_anki(Path(name) / "anki") as anki,
    ):
        import_pack(library, pack, clock)
        act(library, clock, [row.face.uid for row in all_cards(library)], acts)
        yield library, clock, anki, Path(name)
