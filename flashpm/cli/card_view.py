"""How a review looks in a terminal, and in a pipe."""

from collections.abc import Iterable
from itertools import groupby

from rich.console import Console, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from flashpm.cli.output import console, plural, short_date, when
from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade, GradeMode
from flashpm.domain.pace import minutes
from flashpm.domain.prompt import split_prompt
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.schedule import Outcome
from flashpm.domain.study_day import to_date
from flashpm.services.overview import DayOverview
from flashpm.services.rows import CardFace, LoggedAction
from flashpm.services.sitting import Answered, Prompt
from flashpm.services.sitting_summary import SittingSummary

WIDTH = 84
"""Columns of a card at most: lines that can be read."""
LABEL_WIDTH = 18
TASKS = {
    CardKind.WHY: "Why would you ask this, and what would the answer change?",
    CardKind.SO_WHAT: "So what? Given this answer, what changes in your approach?",
}
RULES_FOR_GOOD = {
    CardKind.WHY: "Good: you had the reason and what you would change. The answer itself may differ.",
    CardKind.SO_WHAT: "Good: you had what you would change. Your words may differ.",
}
PRACTICE = "Practice question · invented figures"
KEYS = "Enter shows the answer · s skip until tomorrow · p pause · f flag · u undo · r redo · q end"
MORE_KEYS = "e edit · h history · d choose its day · o start over · v move to a deck"
FEW_KEYS = "Enter shows the answer · s skip · p pause · f flag · u undo · r redo · q end"
STUCK = "This card is stuck: write it in your own words."


class CardView:
    """Shows cards, answers and what was saved.

    Args:
        is_terminal: true to clear the screen for each card and name the keys.
        mode: how cards are graded.
    """

    def __init__(self, *, is_terminal: bool, mode: GradeMode = GradeMode.FOUR) -> None:
        self._mode = mode
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
        flag = Text("Flagged" if prompt.face.is_flagged else "", style="dim")
        self._out.print(_sides(flag, Text(f"{done} done · {counts.total} left", style="dim")))
        self._out.print(_sides(_facts(question), Text(question.type.label if question.type else "", style="dim")))
        self._out.print(Text(question.question or "", style="italic"))
        self._out.print()
        if part.area:
            self._out.print(Text(part.area, style="bold blue"))
        assumption, asked = split_prompt(part.prompt or "")
        words = Text.assemble((f"{assumption} " if assumption else "", "dim"), (asked, "bold"))
        self._out.print(Padding(words, (0, 0, 0, 2)))
        self._out.print()
        if prompt.face.kind is CardKind.SO_WHAT:
            self._out.print(_rows([_given(part)]))
        self._out.print(Text(TASKS[prompt.face.kind], style="dim"))
        if self._is_terminal:
            keys = KEYS if len(KEYS) <= self._out.width else FEW_KEYS
            self._out.print(Text(f"\n{keys}\n{MORE_KEYS}", style="dim"))
        self._flush()

    def back(self, prompt: Prompt) -> None:
        """Show the answer, and what each grade would do."""
        self._out.print(Rule(style="dim"))
        self._out.print(_rows(_answer(prompt.face)))
        self._out.print(_choices(prompt, self._mode))
        self._out.print(Text(RULES_FOR_GOOD[prompt.face.kind], style="dim"))
        self._flush()

    def saved(self, grade: Grade, answered: Answered) -> None:
        """Say that a grade is on disk, when the card comes back, and once that it is stuck."""
        stuck = f"\n{STUCK}" if answered.is_stuck else ""
        self.tell(f"Saved: {grade.word.capitalize()}. It comes back {_comes_back(answered.outcome)}.{stuck}")

    def skipped(self, face: CardFace) -> None:
        """Say that a card rests until tomorrow."""
        self.tell(f"Skipped until tomorrow: {_named(face)}")

    def paused(self, face: CardFace) -> None:
        """Say that a card is out of study."""
        self.tell(f"Paused: {_named(face)} It is not asked any more; u takes that back.")

    def flagged(self, *, is_flagged: bool) -> None:
        """Say at once whether the card is flagged now: it is still asked."""
        self.say("Flagged. Find it again with: flashpm list --query is:flagged" if is_flagged else "No longer flagged.")

    def taken_back(self, action: LoggedAction, face: CardFace | None) -> None:
        """Say what was taken back.

        Args:
            action: it.
            face: its card as it is now; None if it touched several, or none that is still there.
        """
        self.tell(f"Taken back: {_action(action, face)}")

    def done_again(self, action: LoggedAction, face: CardFace | None) -> None:
        """Say what was done again after it was taken back.

        Args:
            action: it.
            face: its card as it is now; None if it touched several, or none that is still there.
        """
        self.tell(f"Done again: {_action(action, face)}")

    def nothing_to_redo(self) -> None:
        """Say that nothing that was taken back can be done again."""
        self.tell("There is nothing to do again.")

    def nothing_to_undo(self) -> None:
        """Say that nothing is left to take back."""
        self.tell("There is nothing to take back.")

    def summary(self, summary: SittingSummary, day: DayOverview) -> None:
        """Say what a sitting came to, and what comes next."""
        if self._is_terminal:
            self._out.clear()
        self._say_notice()
        left = summary.left.total
        if summary.answers:
            about = f" for {summary.product}" if summary.product else ""
            known = f"You knew {summary.passed_at_once} of {plural(summary.cards, 'card')}{about}."
            self._out.print(Text(known, style="bold"))
            self._out.print(_effort(summary))
        elif not left:
            done = "Today's reviews are done." if day.waiting_due else "Nothing is due now."
            self._out.print(Text(done, style="bold"))
        left_today = f"{plural(left, 'card')} left today. " if left else ""
        waiting = f"Waiting for a later day: {plural(day.waiting_due, 'due card')}. " if day.waiting_due else ""
        self._out.print(f"{left_today}{waiting}Tomorrow: {_tomorrow(day)}.")
        self._flush()

    def offer_more(self) -> None:
        """Name the keys after a sitting."""
        self._out.print(Text("m one more question · u undo · r redo · any other key ends", style="dim"))

    def say(self, sentence: str) -> None:
        """Say a sentence by itself."""
        self._out.print(sentence)
        self._flush()

    def tell(self, sentence: str) -> None:
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


AnswerPart = tuple[str, str, str, str | None]
"""A part of an answer: its label, what stands below that, the label's style, and the words."""


def _given(part: ClarifyingQuestion) -> AnswerPart:
    return "Expected answer", "one likely reply", "bold", part.expected_answer


def _answer(face: CardFace) -> list[AnswerPart]:
    """Give what the other side of a card shows: what it asks for first, where the rest was given."""
    part = face.clarifying_question
    why: AnswerPart = "Why it matters", "", "bold blue", part.why_it_matters
    own: AnswerPart = "My words", "", "bold", part.my_words
    impact: AnswerPart = "Impact", "so you would …", "bold green", part.impact
    return [impact, own, why] if face.kind is CardKind.SO_WHAT else [why, _given(part), own, impact]


def _rows(parts: Iterable[AnswerPart]) -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=LABEL_WIDTH)
    rows.add_column(ratio=1)
    for label, below, style, words in parts:
        if words:
            rows.add_row(_label(label, below, style), Text(words))
            rows.add_row()
    return rows


def _label(label: str, below: str, style: str) -> Group:
    return Group(Text(label, style=style), *([Text(below, style="dim")] if below else []))


_NAMES = {
    GradeMode.FOUR: {grade: f"{int(grade)} {grade.word.capitalize()}" for grade in Grade},
    GradeMode.TWO: {grade: f"{int(grade)} {grade.word.capitalize()}" for grade in (Grade.AGAIN, Grade.GOOD)},
    GradeMode.QUALITY: {Grade.AGAIN: "0  1  2 Again", Grade.HARD: "3 Hard", Grade.GOOD: "4 Good", Grade.EASY: "5 Easy"},
}
"""The keys of the grades with their names."""


def _choices(prompt: Prompt, mode: GradeMode) -> Text:
    """Name the grades, and the day once for those that lead to the same."""
    labels = [(name, _comes_back(prompt.outcomes[grade])) for grade, name in _NAMES[mode].items()]
    groups = []
    for back, named in groupby(labels, key=lambda each: each[1]):
        names = "  ".join(name for name, _ in named)
        groups.append(Text.assemble((names, "bold"), (f"  {back}", "dim")))
    return Text("    ").join(groups)


def _comes_back(outcome: Outcome) -> str:
    return "in a few cards" if outcome.comes_back_today else when(outcome.due_on, outcome.days)


def _effort(summary: SittingSummary) -> str:
    took = plural(minutes(summary.taken_ms / 1000), "minute")
    return f"{plural(summary.answers, 'answer')} in {took} · {summary.right_percent} % right at once"


def _tomorrow(day: DayOverview) -> str:
    cards = day.tomorrow.due + day.tomorrow.new
    return f"{plural(cards, 'card')}, {day.tomorrow_minutes} min" if cards else "no cards"


def _named(face: CardFace) -> str:
    part = face.clarifying_question
    return f"“{part.short or split_prompt(part.prompt or '')[1]}”"


def _action(action: LoggedAction, face: CardFace | None) -> str:
    """Name an action that was taken back or done again, as the learner would: by how the card stands now."""
    if face is None:
        return f"a change of {plural(len(action.cards), 'card')}."
    card = _named(face)
    if action.review is not None:
        return f"the grade of {card}"
    stands = next((words for field, words in _standings(action, face) if field in action.fields), None)
    return f"{card} is {stands}." if stands else f"the change of {card}"


def _standings(action: LoggedAction, face: CardFace) -> list[tuple[CardField, str]]:
    """Say how a card stands now in what an action can have changed."""
    is_skipped = face.skipped_until == action.values.get(CardField.BURIED_UNTIL)
    due_on = face.schedule.due_on
    return [
        (CardField.BURIED_UNTIL, "skipped again" if is_skipped else "no longer skipped"),
        (CardField.SUSPENDED, "paused again" if face.is_paused else "no longer paused"),
        (CardField.FLAG, "flagged again" if face.is_flagged else "no longer flagged"),
        (CardField.SCHEDULE, "new" if due_on is None else f"due on {short_date(to_date(due_on))}"),
        (CardField.DECK, "in another deck"),
    ]
