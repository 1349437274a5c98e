"""What can be done with a card besides grading it: choose its day, start it over, move it, edit it, see its history."""

from collections.abc import Callable
from datetime import date

from rich.table import Table

from flashpm.cli.output import console, plural, short_date
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Graded
from flashpm.domain.study_day import StudyDay, from_date, plus, to_date
from flashpm.errors import EditError
from flashpm.services.card_history import HistoryEntry
from flashpm.services.sitting import Prompt, Sitting
from flashpm.services.use_cases import UseCases

DUE, START_OVER, MOVE, EDIT, HISTORY = "d", "o", "v", "e", "h"
KEYS = frozenset({DUE, START_OVER, MOVE, EDIT, HISTORY})
EMPTY = "-"
"""What is typed for a text to be taken away."""
MOST_DAYS = 36_500
HISTORY_COLUMNS = 110
TEXTS = {
    "1": ("prompt", "Clarifying question"),
    "2": ("why_it_matters", "Why it matters"),
    "3": ("expected_answer", "Expected answer"),
    "4": ("impact", "Impact"),
    "5": ("my_words", "My words"),
    "6": ("short", "Short form"),
    "7": ("area", "Area"),
}
"""The texts that can be edited, by what is typed for them."""

AskLine = Callable[[str], str]
"""Asks for a line of text; blank for none."""


class CardDesk:
    """Does it.

    Args:
        use_cases: what can be done with the library.
        say: says a sentence at once.
        tell: says a sentence that the next card must not swallow.
        ask: asks for a line.
    """

    def __init__(
        self, use_cases: UseCases, say: Callable[[str], None], tell: Callable[[str], None], ask: AskLine
    ) -> None:
        self._use_cases = use_cases
        self._say = say
        self._tell = tell
        self._ask = ask

    def do(self, key: str, sitting: Sitting, prompt: Prompt) -> bool:
        """Do what a key of `KEYS` asks for.

        Returns:
            True if the card, or another one, is to be shown anew.
        """
        if key == HISTORY:
            self._show_history(prompt.face.uid)
            return False
        changes = {DUE: self._set_due, START_OVER: self._start_over, MOVE: self._move, EDIT: self._edit}
        return changes[key](sitting, prompt)

    def _set_due(self, sitting: Sitting, _: Prompt) -> bool:
        today = self._use_cases.studying.today().day
        typed = self._ask("Comes back in how many days, or on which date (such as 2026-12-24)? Empty: as it is. ")
        if not typed:
            return False
        day = _day_of(typed, today)
        if day is None:
            self._say(f"“{typed}” is no number of days and no date from today on; the card is as it was.")
            return False
        sitting.set_due(day)
        self._tell(f"It comes back on {short_date(to_date(day))}; u takes that back.")
        return True

    def _start_over(self, sitting: Sitting, prompt: Prompt) -> bool:
        if prompt.face.schedule.memory is None:
            self._say("The card is new already.")
            return False
        sitting.reset()
        self._tell("It is new again; its history is kept, and u takes that back.")
        return True

    def _move(self, sitting: Sitting, prompt: Prompt) -> bool:
        names = ", ".join(deck.name for deck in self._use_cases.cards.decks())
        typed = self._ask(f"Decks: {names}\nMove to which one, or to a new one? Empty: stay. ")
        if not typed:
            return False
        self._use_cases.actions.move(prompt.face.uid, typed)
        sitting.refresh()
        self._tell(f"Moved to {typed}; u takes that back.")
        return True

    def _edit(self, sitting: Sitting, prompt: Prompt) -> bool:
        choices = " · ".join(f"{number} {name}" for number, (_, name) in TEXTS.items())
        chosen = TEXTS.get(self._ask(f"{choices}\nEdit which text? Empty: none. "))
        if chosen is None:
            return False
        field, name = chosen
        now = getattr(prompt.face.clarifying_question, field) or "nothing yet"
        typed = self._ask(f"{name} now: {now}\nNew text (empty: as it is, {EMPTY}: take it away): ")
        if not typed:
            return False
        try:
            self._use_cases.editing.edit(prompt.face.uid, {field: "" if typed == EMPTY else typed})
        except EditError as error:
            self._say(str(error))
            return False
        sitting.refresh()
        self._tell("Saved; u takes that back.")
        return True

    def _show_history(self, card: CardUid) -> None:
        entries = self._use_cases.history.of(card)
        if not entries:
            self._say("Nothing was answered yet.")
            return
        out = console(HISTORY_COLUMNS)
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
        for heading in ("Day", "Grade", "Kind", "Days", "Ease", "Else"):
            table.add_column(heading)
        for entry in entries:
            table.add_row(*_cells(entry))
        out.print(table)
        out.file.flush()


def _day_of(typed: str, today: StudyDay) -> StudyDay | None:
    """Read a number of days or a date; None for anything else, and for the past."""
    if typed.isdecimal():
        days = int(typed)
        return plus(today, days) if days <= MOST_DAYS else None
    try:
        day = from_date(date.fromisoformat(typed))
    except ValueError:
        return None
    return day if today <= day <= plus(today, MOST_DAYS) else None


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    """Write an entry: what was answered and what it did, and what the other grades would have done."""
    row, grade = entry.logged.row, entry.logged.grade
    before, after = entry.intervals
    days = "taken back" if entry.logged.is_taken_back else _change(before, after)
    ease = "" if entry.eases[1] is None or entry.after.trace is not None else f"{entry.eases[1] / 100:.2f}"
    if not isinstance(row, Graded) or grade is None:
        due = "" if row.due_on is None else f"due {short_date(to_date(row.due_on))}"
        return (due, "by hand", "", days, ease, "")
    others = {
        each.word: outcome.schedule.memory.interval_days
        for each, outcome in entry.outcomes.items()
        if each is not grade and outcome.schedule.memory is not None
    }
    otherwise = ", ".join(f"{word} {plural(interval, 'day')}" for word, interval in others.items())
    return (short_date(to_date(row.reviewed_on)), grade.word, row.kind, days, ease, otherwise)


def _change(before: int | None, after: int | None) -> str:
    if after is None:
        return "new again"
    return str(after) if before is None else f"{before} → {after}"
