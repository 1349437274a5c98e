"""How a review looks in a terminal, and in a pipe."""

from itertools import groupby

from rich.console import Console, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from flashpm.cli.output import console, plural, when
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.prompt import split_prompt
from flashpm.domain.question import Question
from flashpm.domain.schedule import Outcome
from flashpm.domain.study_day import StudyDay
from flashpm.services.ports import CardFace
from flashpm.services.studying import Prompt, SittingSummary

WIDTH = 84
"""Columns of a card at most: lines that can be read."""
LABEL_WIDTH = 18
TASK = "Why would you ask this, and what would the answer change?"
RULE_FOR_GOOD = "Good: you had the reason and what you would change. The answer itself may differ."
PRACTICE = "Practice question · invented figures"


class CardView:
    """Shows cards, answers and what was saved.

    Args:
        is_terminal: true to clear the screen for each card and name the keys.
    """

    def __init__(self, *, is_terminal: bool) -> None:
        self._out: Console = console(WIDTH)
        self._is_terminal = is_terminal
        self._notice = ""

    def front(self, prompt: Prompt, counts: Counts, done: int) -> None:
        """Show the side that asks."""
        if self._is_terminal:
            self._out = console(WIDTH)  # the window may be another size by now
            self._out.clear()
        self._say_notice()
        question, part = prompt.face.question, prompt.face.clarifying_question
        self._out.print(_sides(Text(""), Text(f"{done} done · {counts.total} left", style="dim")))
        self._out.print(_sides(_facts(question), Text(question.type.label if question.type else "", style="dim")))
        self._out.print(Text(question.question or "", style="italic"))
        self._out.print()
        if part.area:
            self._out.print(Text(part.area, style="bold blue"))
        assumption, asked = split_prompt(part.prompt or "")
        words = Text.assemble((f"{assumption} " if assumption else "", "dim"), (asked, "bold"))
        self._out.print(Padding(words, (0, 0, 0, 2)))
        self._out.print()
        self._out.print(Text(TASK, style="dim"))
        if self._is_terminal:
            self._out.print(Text("\nEnter shows the answer · u takes the last grade back · q ends", style="dim"))
        self._flush()

    def back(self, prompt: Prompt) -> None:
        """Show the answer, and what each grade would do."""
        part = prompt.face.clarifying_question
        rows = Table.grid(padding=(0, 2, 0, 0))
        rows.add_column(width=LABEL_WIDTH)
        rows.add_column(ratio=1)
        for label, below, style, words in (
            ("Why it matters", "", "bold blue", part.why_it_matters),
            ("Expected answer", "one likely reply", "bold", part.expected_answer),
            ("My words", "", "bold", part.my_words),
            ("Impact", "so you would …", "bold green", part.impact),
        ):
            if words:
                rows.add_row(_label(label, below, style), Text(words))
                rows.add_row()
        self._out.print(Rule(style="dim"))
        self._out.print(rows)
        self._out.print(_choices(prompt))
        self._out.print(Text(RULE_FOR_GOOD, style="dim"))
        self._flush()

    def saved(self, grade: Grade, outcome: Outcome, day: StudyDay) -> None:
        """Say that a grade is on disk, and when the card comes back."""
        back = "in a few cards" if outcome.comes_back_today else when(outcome.due_on, day)
        self._tell(f"Saved: {grade.word.capitalize()}. It comes back {back}.")

    def taken_back(self, face: CardFace | None) -> None:
        """Say which grade was taken back."""
        asked = face and (face.clarifying_question.short or face.clarifying_question.prompt)
        self._tell(f"Taken back: “{asked}”" if asked else "There is no grade to take back.")

    def summary(self, summary: SittingSummary, counts: Counts) -> None:
        """Say what a sitting came to."""
        if self._is_terminal:
            self._out.clear()
        self._say_notice()
        if summary.answers:
            self._out.print(
                Text(f"You knew {summary.passed_at_once} of {plural(summary.cards, 'card')}.", style="bold")
            )
        elif not counts.total:
            self._out.print(Text("Nothing is due now.", style="bold"))
        left = f"{plural(counts.total, 'card')} left today. " if counts.total else ""
        self._out.print(f"{left}Tomorrow: {plural(summary.due_tomorrow, 'card')}.")
        self._flush()

    def offer_more(self) -> None:
        """Name the keys after a sitting."""
        self._out.print(Text("m one more question · u takes the last grade back · any other key ends", style="dim"))

    def say(self, sentence: str) -> None:
        """Say a sentence by itself."""
        self._out.print(sentence)
        self._flush()

    def _tell(self, sentence: str) -> None:
        """Say something that a cleared screen must not swallow."""
        if self._is_terminal:
            self._notice = sentence
        else:
            self.say(sentence)

    def _say_notice(self) -> None:
        if self._is_terminal:
            self._out.print(Text(self._notice, style="dim"))
            self._notice = ""

    def _flush(self) -> None:
        """A reader at the other end of a pipe acts on what it sees: nothing may wait in a buffer."""
        self._out.file.flush()


def _facts(question: Question) -> Text:
    """Say what is known of a question besides its type."""
    known = [
        f"Asked at {question.company}" if question.company else "",
        question.difficulty.capitalize() if question.difficulty else "",
        f"{question.minutes} min" if question.minutes else "",
    ]
    facts = " · ".join(fact for fact in known if fact) or PRACTICE
    return Text.assemble((f"{question.product}  " if question.product else "", "bold"), (facts, "dim"))


def _sides(left: Text, right: Text) -> Table:
    line = Table.grid(expand=True)
    line.add_column(ratio=1)
    line.add_column(justify="right", no_wrap=True)
    line.add_row(left, right)
    return line


def _label(label: str, below: str, style: str) -> Group:
    return Group(Text(label, style=style), *([Text(below, style="dim")] if below else []))


def _choices(prompt: Prompt) -> Text:
    """Name the grades, and the day once for those that lead to the same."""
    labels = [(grade, _comes_back(prompt.outcomes[grade], prompt.day)) for grade in Grade]
    groups = []
    for back, grades in groupby(labels, key=lambda each: each[1]):
        names = "  ".join(f"{int(grade)} {grade.word.capitalize()}" for grade, _ in grades)
        groups.append(Text.assemble((names, "bold"), (f"  {back}", "dim")))
    return Text("    ").join(groups)


def _comes_back(outcome: Outcome, day: StudyDay) -> str:
    return "in a few cards" if outcome.comes_back_today else when(outcome.due_on, day)
