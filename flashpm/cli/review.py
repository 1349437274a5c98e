"""`flashpm review`: today's cards in the terminal, or from a pipe one key a line."""

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Annotated

import typer

from flashpm.cli.card_view import CardView
from flashpm.cli.keys import ENTER, QUIT, piped_keys, terminal_keys
from flashpm.cli.program import Session
from flashpm.domain.grade import Grade
from flashpm.domain.library_query import Query, in_deck
from flashpm.services.ports import Clock
from flashpm.services.studying import Prompt, Sitting, Studying
from flashpm.services.use_cases import UseCases

UNDO = "u"
ONE_MORE = "m"
_GRADES = {str(int(grade)): grade for grade in Grade}


def review(
    context: typer.Context,
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many cards, repeats apart.", metavar="N")] = None,
) -> None:
    """Review today's cards: Enter shows the answer, 1-4 grade it, u takes the last grade back, q ends."""
    session: Session = context.obj
    is_terminal = sys.stdin.isatty()
    view = CardView(is_terminal=is_terminal)
    with session.write() as use_cases:
        if use_cases.library.content.is_empty() and not _fill(session, use_cases, view, is_terminal=is_terminal):
            return
        if use_cases.studying.today().log_is_ahead:
            view.say("Some of your reviews lie in the future: check this computer's date.")
        with closing(terminal_keys() if is_terminal else piped_keys(sys.stdin)) as keys:
            loop = ReviewLoop(use_cases.studying, view, keys, session.program.clock)
            try:
                loop.run(in_deck(deck), limit, offers_more=is_terminal)
            except KeyboardInterrupt:
                view.say("\nStopped. Every grade so far is saved.")
        use_cases.library.settle()


def _fill(session: Session, use_cases: UseCases, view: CardView, *, is_terminal: bool) -> bool:
    """Offer the starter library to an empty one; from a pipe, say how to get cards."""
    if not is_terminal:
        view.say("The library is empty. Import questions first: flashpm import FILE")
        return False
    readings = session.program.read_starter_library()
    preview = use_cases.importing.preview(readings)
    view.say("Learn to ask the questions that win the first three minutes of a product interview.")
    offer = f"Start with the starter library ({len(preview.questions)} questions, {preview.new_cards} cards)?"
    if not typer.confirm(offer, default=True):
        view.say("Import your own with: flashpm import FILE")
        return False
    use_cases.importing.apply(preview, is_shipped=True)
    return True


class ReviewLoop:
    """Asks card after card until the day's work or the keys end.

    Args:
        studying: begins the sittings.
        view: shows them.
        keys: what the learner presses.
        clock: measures thinking time.
    """

    def __init__(self, studying: Studying, view: CardView, keys: Iterator[str], clock: Clock) -> None:
        self._studying = studying
        self._view = view
        self._keys = keys
        self._clock = clock
        self._done = 0

    def run(self, query: Query, limit: int | None, *, offers_more: bool) -> None:
        """Review until nothing is left or the learner ends."""
        sitting: Sitting | None = self._studying.begin(query, limit)
        while sitting is not None:
            is_done = self._sit(sitting)
            self._view.summary(sitting.summary(), sitting.counts)
            sitting = self._after(sitting, query, offers_more=offers_more) if is_done else None

    def _after(self, sitting: Sitting, query: Query, *, offers_more: bool) -> Sitting | None:
        """Wait for what the learner does when nothing is left; None to end."""
        if offers_more:
            self._view.offer_more()
        for key in self._keys:
            if key == UNDO:
                self._undo(sitting)
                return sitting
            if key == ONE_MORE and offers_more:
                return self._studying.begin_one_more(query)
            if key == QUIT or offers_more:
                break
        return None

    def _sit(self, sitting: Sitting) -> bool:
        """Ask until nothing is left; false if the learner ended before."""
        while (prompt := sitting.prompt) is not None:
            if not self._ask(sitting, prompt):
                return False
        return True

    def _ask(self, sitting: Sitting, prompt: Prompt) -> bool:
        self._view.front(prompt, sitting.counts, self._done)
        asked_at, is_revealed = self._clock.now(), False
        for key in self._keys:
            if key == QUIT:
                return False
            if key == UNDO:
                self._undo(sitting)
                return True
            if key == ENTER and not is_revealed:
                self._view.back(prompt)
                is_revealed = True
                continue
            grade = Grade.GOOD if key == ENTER else _GRADES.get(key)
            if grade is not None and is_revealed:
                self._grade(sitting, prompt, grade, (self._clock.now() - asked_at) // timedelta(milliseconds=1))
                return True
        return False

    def _grade(self, sitting: Sitting, prompt: Prompt, grade: Grade, taken_ms: int) -> None:
        outcome = sitting.grade(grade, max(0, taken_ms))
        self._done += 1
        self._view.saved(grade, outcome, prompt.day)

    def _undo(self, sitting: Sitting) -> None:
        face = sitting.undo()
        self._done = max(0, self._done - 1)
        self._view.taken_back(face)
