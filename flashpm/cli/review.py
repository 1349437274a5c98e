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
from flashpm.services.rows import CardFace, LoggedAction
from flashpm.services.sitting import Prompt, Sitting
from flashpm.services.use_cases import UseCases

SKIP, PAUSE, FLAG, UNDO, ONE_MORE = "s", "p", "f", "u", "m"
_GRADES = {str(int(grade)): grade for grade in Grade}


def review(
    context: typer.Context,
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many cards, repeats apart.", metavar="N")] = None,
) -> None:
    """Review today's cards.

    Enter shows the answer, 1-4 grade it. s skips a card until tomorrow, p pauses it, f flags it or takes the flag away.
    u takes the last of these back, also tomorrow; q ends.
    """
    session: Session = context.obj
    is_terminal = sys.stdin.isatty()
    view = CardView(is_terminal=is_terminal)
    with session.write() as use_cases:
        if use_cases.library.content.is_empty() and not _fill(session, use_cases, view, is_terminal=is_terminal):
            return
        if use_cases.studying.today().log_is_ahead:
            view.say("Some of your reviews lie in the future: check this computer's date.")
        with closing(terminal_keys() if is_terminal else piped_keys(sys.stdin)) as keys:
            loop = ReviewLoop(use_cases, view, keys, session.program.clock)
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
        use_cases: what can be done with the library.
        view: shows the cards.
        keys: what the learner presses.
        clock: measures thinking time.
    """

    def __init__(self, use_cases: UseCases, view: CardView, keys: Iterator[str], clock: Clock) -> None:
        self._use_cases = use_cases
        self._view = view
        self._keys = keys
        self._clock = clock
        self._done_before = 0

    def run(self, query: Query, limit: int | None, *, offers_more: bool) -> None:
        """Review until nothing is left or the learner ends."""
        sitting: Sitting | None = self._use_cases.studying.begin(query, limit)
        while sitting is not None:
            is_done = self._sit(sitting)
            self._view.summary(sitting.summary(), self._use_cases.overview.today())
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
                self._done_before += sitting.done
                return self._use_cases.studying.begin_one_more(query)
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
        """Show a card and follow the keys until the next one is to be asked; false if the learner ends."""
        self._view.front(prompt, sitting.counts, self._done_before + sitting.done)
        asked_at, is_revealed = self._clock.now(), False
        for key in self._keys:
            if key == QUIT:
                return False
            if key == FLAG:
                prompt = self._flag(sitting, prompt)
            elif key == ENTER and not is_revealed:
                self._view.back(prompt)
                is_revealed = True
            elif is_revealed and (grade := Grade.GOOD if key == ENTER else _GRADES.get(key)) is not None:
                self._grade(sitting, grade, (self._clock.now() - asked_at) // timedelta(milliseconds=1))
                return True
            elif self._goes_on(sitting, prompt, key):
                return True
        return False

    def _goes_on(self, sitting: Sitting, prompt: Prompt, key: str) -> bool:
        """Do what a key asks for that leads to another card; false if it asks for nothing."""
        if key == SKIP:
            sitting.skip()
            self._view.skipped(prompt.face)
        elif key == PAUSE:
            sitting.pause()
            self._view.paused(prompt.face)
        elif key == UNDO:
            self._undo(sitting)
        return key in {SKIP, PAUSE, UNDO}

    def _grade(self, sitting: Sitting, grade: Grade, taken_ms: int) -> None:
        self._view.saved(grade, sitting.grade(grade, max(0, taken_ms)).outcome)

    def _flag(self, sitting: Sitting, prompt: Prompt) -> Prompt:
        is_flagged = not prompt.face.is_flagged
        sitting.flag(is_flagged=is_flagged)
        self._view.flagged(is_flagged=is_flagged)
        return sitting.prompt or prompt

    def _undo(self, sitting: Sitting) -> None:
        undone = sitting.undo()
        if undone is None:
            self._view.nothing_to_undo()
        else:
            self._view.taken_back(undone.action, self._face_of(undone.action))

    def _face_of(self, action: LoggedAction) -> CardFace | None:
        """Load the card that an action touched; None if it is not one, or is gone."""
        if len(action.cards) != 1:
            return None
        try:
            return self._use_cases.library.cards.face(action.cards[0])
        except KeyError:
            return None
