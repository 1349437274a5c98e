"""How a day is made up and how cards are answered: the finer settings, each saved at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.due_queue import DueOrder
from flashpm.domain.grade import GradeMode
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_day import START_HOURS
from flashpm.domain.study_settings import AUTO_ADVANCE_SECONDS, NEW_QUESTIONS, REVIEWS_A_DAY, StudySettings
from flashpm.ui.look import Look
from flashpm.ui.settings.form import Form
from flashpm.ui.settings.stepper import Stepper
from flashpm.ui.theme import SPACE_8
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.flow import Flow

ALL, AT_MOST = "all", "at-most"
CAP_AT_FIRST = 60
"""The reviews a day that stand there when a cap is first wanted."""
REVIEWS_STEP, SECONDS_STEP = 10, 5
Change = Callable[[StudySettings], StudySettings]


class AdvancedDay(QWidget):
    """Two forms: the day, and answering.

    Args:
        look: the look in force.

    Signals:
        changed: a function that gives the settings as they shall be from those that are.
    """

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._start = Stepper(look, self.tr("Day starts at"), START_HOURS, suffix=":00")
        self._new = Stepper(look, self.tr("New questions a day"), NEW_QUESTIONS)
        self._has_cap = OneOf(look, self.tr("Reviews a day"), self._caps())
        self._cap = Stepper(look, self.tr("Reviews a day at most"), REVIEWS_A_DAY, REVIEWS_STEP)
        self._order = OneOf(look, self.tr("Order of due cards"), self._orders())
        self._spacing = OneOf(look, self.tr("A question’s cards"), self._spacings())
        self._grades = OneOf(look, self.tr("Grades"), self._grade_modes())
        self._seconds = Stepper(
            look, self.tr("Show answer after"), AUTO_ADVANCE_SECONDS, SECONDS_STEP, suffix=self.tr(" s")
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._day_form())
        down.addWidget(self._answer_form())
        self._connect()

    def show_settings(self, study: StudySettings, *, is_planned: bool) -> None:
        """Show the settings as they are.

        Args:
            study: the settings.
            is_planned: true if an interview date decides how many questions are new each day.
        """
        self._start.set_value(study.day_starts_at_hour)
        self._new.set_value(study.new_questions_a_day)
        self._new_row.setVisible(not is_planned)
        self._has_cap.set_value(ALL if study.reviews_a_day is None else AT_MOST)
        self._cap.set_value(study.reviews_a_day or CAP_AT_FIRST)
        self._cap.setVisible(study.reviews_a_day is not None)
        self._order.set_value(study.due_order.value)
        self._spacing.set_value(study.spacing.value)
        self._grades.set_value(study.grade_mode.value)
        self._seconds.set_value(study.auto_advance_seconds)

    def take_focus(self) -> None:
        """Put the focus on the first setting."""
        self._start.take_focus()

    def _day_form(self) -> Form:
        form = Form(self._look, self.tr("The day"))
        night = self.tr("Until then it is still yesterday: late at night counts for the day that ends.")
        form.add_row(self.tr("Day starts at"), self._start, night)
        begun = self.tr("How many questions are begun on a day while there is no interview date.")
        self._new_row = form.add_row(self.tr("New questions a day"), self._new, begun)
        wait = self.tr("Due cards beyond that wait for a later day; the most overdue are asked first.")
        form.add_row(self.tr("Reviews a day"), self._cap_line(), wait)
        form.add_row(self.tr("Order of due cards"), self._order, self.tr("In which order a day asks what is due."))
        others = self.tr("Whether the cards of one question follow on each other, or have others between them.")
        form.add_row(self.tr("A question’s cards"), self._spacing, others)
        return form

    def _answer_form(self) -> Form:
        form = Form(self._look, self.tr("Answering"))
        finer = self.tr("Two are quicker; with 0 to 5 you also say how far from knowing it you were.")
        form.add_row(self.tr("Grades"), self._grades, finer)
        never = self.tr("0 means only when you ask for it. No card is ever graded by itself.")
        form.add_row(self.tr("Show answer after"), self._seconds, never)
        return form

    def _cap_line(self) -> QWidget:
        line = QWidget()
        flow = Flow(line, SPACE_8)
        flow.addWidget(self._has_cap)
        flow.addWidget(self._cap)
        return line

    def _connect(self) -> None:
        self._start.changed.connect(lambda hour: self._tell(lambda study: replace(study, day_starts_at_hour=hour)))
        self._new.changed.connect(lambda count: self._tell(lambda study: replace(study, new_questions_a_day=count)))
        self._has_cap.chosen.connect(self._take_cap)
        self._cap.changed.connect(lambda cap: self._tell(lambda study: replace(study, reviews_a_day=cap)))
        self._order.chosen.connect(lambda word: self._tell(lambda study: replace(study, due_order=DueOrder(word))))
        self._spacing.chosen.connect(lambda word: self._tell(lambda study: replace(study, spacing=Spacing(word))))
        self._grades.chosen.connect(lambda word: self._tell(lambda study: replace(study, grade_mode=GradeMode(word))))
        self._seconds.changed.connect(
            lambda seconds: self._tell(lambda study: replace(study, auto_advance_seconds=seconds))
        )

    def _take_cap(self, word: str) -> None:
        cap = None if word == ALL else CAP_AT_FIRST
        self._tell(lambda study: replace(study, reviews_a_day=cap))

    def _tell(self, change: Change) -> None:
        self.changed.emit(change)

    def _caps(self) -> list[Choice]:
        return [Choice(ALL, self.tr("All that are due")), Choice(AT_MOST, self.tr("At most"))]

    def _orders(self) -> list[Choice]:
        return [
            Choice(DueOrder.OVERDUE.value, self.tr("Most overdue first")),
            Choice(DueOrder.DUE_DAY.value, self.tr("Oldest day first")),
            Choice(DueOrder.RANDOM.value, self.tr("Mixed")),
            Choice(DueOrder.QUESTION.value, self.tr("Question by question")),
        ]

    def _spacings(self) -> list[Choice]:
        return [
            Choice(Spacing.FREE.value, self.tr("As they come")),
            Choice(Spacing.TOGETHER.value, self.tr("Together")),
            Choice(Spacing.APART.value, self.tr("Apart")),
        ]

    def _grade_modes(self) -> list[Choice]:
        return [
            Choice(GradeMode.FOUR.value, self.tr("Four")),
            Choice(GradeMode.TWO.value, self.tr("Two: Again, Good")),
            Choice(GradeMode.QUALITY.value, self.tr("SM-2’s 0 to 5")),
        ]
