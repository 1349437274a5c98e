"""`flashpm review`: today's cards in the terminal, or from a pipe one key a line."""

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Annotated

import typer

from flashpm.cli.card_desk import KEYS as DESK_KEYS
from flashpm.cli.card_desk import AskLine, CardDesk
from flashpm.cli.card_view import CardView
from flashpm.cli.keys import ENTER, QUIT, WAITED, piped_keys, piped_line, terminal_keys, terminal_line
from flashpm.cli.program import Session
from flashpm.domain.grade import MAX_QUALITY, Grade, GradeMode, grade_of
from flashpm.domain.library_query import Query, in_deck
from flashpm.services.ports import Clock
from flashpm.services.rows import CardFace, LoggedAction
from flashpm.services.sitting import Prompt, Sitting
from flashpm.services.use_cases import UseCases

SKIP, PAUSE, FLAG, UNDO, REDO, ONE_MORE = "s", "p", "f", "u", "r", "m"
_GRADES: dict[GradeMode, dict[str, tuple[Grade, int | None]]] = {
    GradeMode.FOUR: {str(int(grade)): (grade, None) for grade in Grade},
    GradeMode.TWO: {str(int(grade)): (grade, None) for grade in (Grade.AGAIN, Grade.GOOD)},
    GradeMode.QUALITY: {str(q): (grade_of(q), q) for q in range(MAX_QUALITY + 1)},
}
"""What the keys grade, and SM-2's q where they give it; Good keeps its key where there are two."""
_ENTER_GRADES = {mode: keys["4" if mode is GradeMode.QUALITY else "3"] for mode, keys in _GRADES.items()}


def review(
    context: typer.Context,
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many cards, repeats apart.", metavar="N")] = None,
) -> None:
    """Review today's cards.

    Enter shows the answer, 1-4 grade it. s skips a card until tomorrow, p pauses it, f flags it or takes the flag away.
    e edits the card, h shows its history, d chooses the day on which it comes back, o starts it over, v moves it to a
    deck; from a pipe what is asked for then is the next line. u takes the last of these back, also tomorrow, and r does
    it again; q ends.
    """
    session: Session = context.obj
    is_terminal = sys.stdin.isatty()
    with session.write() as use_cases:
        settings = use_cases.settings.study
        view = CardView(is_terminal=is_terminal, mode=settings.grade_mode)
        if use_cases.library.content.is_empty() and not _fill(session, use_cases, view, is_terminal=is_terminal):
            return
        if use_cases.studying.today().log_is_ahead:
            view.say("Some of your reviews lie in the future: check this computer's date.")
        patience_seconds = settings.auto_advance_seconds
        with closing(terminal_keys(patience_seconds) if is_terminal else piped_keys(sys.stdin)) as keys:
            ask = terminal_line if is_terminal else lambda _: piped_line(sys.stdin)
            loop = ReviewLoop(use_cases, view, keys, session.program.clock, ask)
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
        ask: asks for a line of text.
    """

    def __init__(
        self, use_cases: UseCases, view: CardView, keys: Iterator[str], clock: Clock, ask: AskLine = lambda _: ""
    ) -> None:
        self._use_cases = use_cases
        self._view = view
        self._keys = keys
        self._clock = clock
        self._desk = CardDesk(use_cases, view.say, view.tell, ask)
        self._done_before = 0
        mode = use_cases.settings.study.grade_mode
        self._grades = _GRADES[mode] | {ENTER: _ENTER_GRADES[mode]}

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
            if key == WAITED:
                continue
            if key in {UNDO, REDO}:
                self._goes_on(sitting, key)
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
            elif key in DESK_KEYS:
                if self._desk.do(key, sitting, prompt):
                    return True
            elif key in {ENTER, WAITED} and not is_revealed:
                self._view.back(prompt)
                is_revealed = True
            elif is_revealed and key in self._grades:
                self._grade(sitting, prompt, key, (self._clock.now() - asked_at) // timedelta(milliseconds=1))
                return True
            elif self._takes_out(sitting, prompt, key) or self._goes_on(sitting, key):
                return True
        return False

    def _takes_out(self, sitting: Sitting, prompt: Prompt, key: str) -> bool:
        """Skip or pause the card if a key asks for that."""
        if key == SKIP:
            sitting.skip()
            self._view.skipped(prompt.face)
        elif key == PAUSE:
            sitting.pause()
            self._view.paused(prompt.face)
        return key in {SKIP, PAUSE}

    def _goes_on(self, sitting: Sitting, key: str) -> bool:
        """Take back, or do again, if a key asks for that."""
        if key == UNDO:
            self._undo(sitting)
        elif key == REDO:
            self._redo(sitting)
        return key in {UNDO, REDO}

    def _grade(self, sitting: Sitting, prompt: Prompt, key: str, taken_ms: int) -> None:
        grade, quality = self._grades[key]
        answered = sitting.grade(grade, max(0, taken_ms), turn=prompt.turn, quality=quality)
        self._view.saved(grade, answered)

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

    def _redo(self, sitting: Sitting) -> None:
        redone = sitting.redo()
        if redone is None:
            self._view.nothing_to_redo()
        else:
            self._view.done_again(redone.action, self._face_of(redone.action))

    def _face_of(self, action: LoggedAction) -> CardFace | None:
        """Load the card that an action touched; None if it is not one, or is gone."""
        if len(action.cards) != 1:
            return None
        try:
            return self._use_cases.library.cards.face(action.cards[0])
        except KeyError:
            return None
