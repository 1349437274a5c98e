"""The grades, each with its key, and under them the day on which the card comes back."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from flashpm.domain.grade import GradeMode
from flashpm.domain.schedule import Outcome
from flashpm.services.sitting import Prompt
from flashpm.ui.keys import Command, key_text, with_key
from flashpm.ui.look import Look
from flashpm.ui.review.verdicts import EVERY_VERDICT, VERDICTS, good_of
from flashpm.ui.theme import RADIUS_BUTTON, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Tone, Type, blend
from flashpm.ui.widgets.buttons import RING, Pressable, paint_keycap
from flashpm.ui.wording import date_text, day_text

DAYS_HEIGHT = 30
"""The strip under the buttons, in pixels at 100 %; more where a day breaks into two lines."""
KEYCAP_SIDE = 20
"""In pixels at 100 %."""


class GradeBar(QWidget):
    """Buttons of equal width, four of them unless the learner grades in another way.

    Equal days of neighbours are printed once, under a bracket.

    Args:
        look: the look in force.

    Signals:
        chosen: the `Command` of a grade.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days: list[tuple[str, list[GradeButton]]] = []
        self._mode = GradeMode.FOUR
        self._every_button = {command: GradeButton(look, command, self._name(command)) for command in EVERY_VERDICT}
        self._line = QHBoxLayout(self)
        self._line.setSpacing(SPACE_12 - 2 * RING)
        for command, button in self._every_button.items():
            button.clicked.connect(partial(self.chosen.emit, command))
            self._line.addWidget(button)
        self.set_mode(self._mode)
        look.follow(self.restyle)

    @property
    def buttons(self) -> dict[Command, "GradeButton"]:
        """The buttons that are offered, from the left."""
        return {command: self._every_button[command] for command in VERDICTS[self._mode]}

    @property
    def good(self) -> "GradeButton":
        """The button of Good."""
        return self._every_button[good_of(self._mode)]

    def set_mode(self, mode: GradeMode) -> None:
        """Offer the grades of another way to grade; the days are to be shown again."""
        self._mode = mode
        self._days = []
        for command, button in self._every_button.items():
            button.setVisible(command in VERDICTS[mode])

    @property
    def days(self) -> list[tuple[str, int]]:
        """The days as they are printed, each with the number of buttons that it stands for."""
        return [(words, len(buttons)) for words, buttons in self._days]

    def show_outcomes(self, prompt: Prompt, rule: str) -> None:
        """Show what each grade would do.

        Args:
            prompt: the card that is graded.
            rule: when to choose Good, for its tool tip; empty for none.
        """
        for command, button in self.buttons.items():
            words = self._comes_back(prompt.outcomes[EVERY_VERDICT[command].grade], prompt)
            button.setAccessibleName(f"{button.text()}, {words}")
            tip = f"{with_key(button.text(), command)}: {words}"
            button.setToolTip(f"{tip}\n{rule}" if rule and button is self.good else tip)
        when = {command: self._when(prompt.outcomes[EVERY_VERDICT[command].grade], prompt) for command in self.buttons}
        by_day = groupby(self.buttons, when.__getitem__)
        self._days = [(words, [self.buttons[command] for command in commands]) for words, commands in by_day]
        self._make_room()

    def restyle(self) -> None:
        """Follow the look."""
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width: a narrow button may have a day of two lines."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days under the buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for words, buttons in self._days:
            self._paint_day(painter, words, buttons)

    def _make_room(self) -> None:
        """Keep room under the buttons for the days, and show the keys where all of them have room."""
        metrics = QFontMetricsF(self._look.font(Type.SMALL))
        a_button = (self.width() - SPACE_12 * (len(self.buttons) - 1)) / len(self.buttons)
        has_keys = all(button.has_room_for_key(a_button) for button in self.buttons.values())
        for button in self.buttons.values():
            button.show_key(is_shown=has_keys)
        lines = max(
            (self._lines_of(words, metrics, a_button * len(buttons)) for words, buttons in self._days), default=1
        )
        more = (lines - 1) * metrics.lineSpacing()
        self._line.setContentsMargins(0, 0, 0, self._look.px(DAYS_HEIGHT) + round(more))
        self.update()

    @staticmethod
    def _lines_of(words: str, metrics: QFontMetricsF, width: float) -> int:
        return 2 if metrics.horizontalAdvance(words) > width else 1

    def _paint_day(self, painter: QPainter, words: str, buttons: Sequence["GradeButton"]) -> None:
        first, last = buttons[0].geometry(), buttons[-1].geometry()
        place = QRectF(first.left() + RING, first.bottom() + 1, last.right() + 1 - first.left() - 2 * RING, 0)
        place.setBottom(self.height())
        if len(buttons) > 1:
            painter.setPen(QPen(QColor(self._look.theme.control), 1))
            _paint_bracket(painter, place)
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(self._look.colour(Tone.TEXT2))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(place.adjusted(0, SPACE_8, 0, 0), flags, words)

    def _name(self, command: Command) -> str:
        names = {
            Command.AGAIN: self.tr("Again"),
            Command.HARD: self.tr("Hard"),
            Command.GOOD: self.tr("Good"),
            Command.EASY: self.tr("Easy"),
            Command.QUALITY_0: self.tr("Blank"),
            Command.QUALITY_1: self.tr("Wrong"),
            Command.QUALITY_2: self.tr("Nearly"),
            Command.QUALITY_3: self.tr("Hard"),
            Command.QUALITY_4: self.tr("Good"),
            Command.QUALITY_5: self.tr("Easy"),
        }
        return names[command]

    def _when(self, outcome: Outcome, prompt: Prompt) -> str:
        return self.tr("in a few cards") if outcome.comes_back_today else day_text(outcome.due_on, prompt.day)

    def _comes_back(self, outcome: Outcome, prompt: Prompt) -> str:
        words = self.tr("comes back %1").replace("%1", self._when(outcome, prompt))
        return words if outcome.comes_back_today else f"{words} · {date_text(outcome.due_on, prompt.day)}"


def _paint_bracket(painter: QPainter, place: QRectF) -> None:
    """Paint a line under buttons, with its ends turned up to them."""
    left, right, top = place.left() + 0.5, place.right() - 0.5, place.top() + 0.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = [(left, top), (left, top + SPACE_4), (right, top + SPACE_4), (right, top)]
    painter.drawPolyline([QPointF(x, y) for x, y in corners])


class GradeButton(Pressable):
    """One grade: its name and its key on its tint.

    Args:
        look: the look in force.
        command: the grade's.
        name: its word.
    """

    def __init__(self, look: Look, command: Command, name: str) -> None:
        self._tone = Tone(EVERY_VERDICT[command].grade.word)
        self._key = key_text(command)
        self.shows_key = True
        super().__init__(look, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as narrow as it has to; the bar gives all of them the same width."""
        return QSize(self.look.px(80), self.look.px(48) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, face, ink = self.begin_painting(), self.face, self.look.colour(self._tone)
        ground = QColor(getattr(self.look.theme, f"{self._tone.value}_bg"))
        painter.setBrush(blend(ground.name(), ink.name(), 0.14 if self.isDown() else 0.07 if self.is_hot else 0))
        painter.setPen(QPen(blend(ink.name(), ground.name(), 0.4 if self.is_hot else 0.7), 1))
        painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_BUTTON, RADIUS_BUTTON)
        side = self.look.px(KEYCAP_SIDE)
        inside = face.adjusted(self._side, 0, -self._side, 0)
        if self.shows_key:
            cap = QRectF(inside.right() - side, face.center().y() - side / 2, side, side)
            paint_keycap(painter, self.look, cap, self._key, ink)
        painter.setFont(self.look.font(Type.BUTTON))
        painter.setPen(ink)
        place = inside if self.shows_key else face
        where = Qt.AlignmentFlag.AlignLeft if self.shows_key else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_BUTTON)

    def has_room_for_key(self, width: float) -> bool:
        """Say whether a width, in pixels, is enough for the key beside the word."""
        return width >= self._needed + 2 * SPACE_8

    def show_key(self, *, is_shown: bool) -> None:
        """Show the key beside the word, or the word alone."""
        self.shows_key = is_shown
        self.update()

    @property
    def _side(self) -> int:
        """The room at each side, less of it where the key would have no room otherwise."""
        return SPACE_16 if self.face.width() >= self._needed + 2 * SPACE_16 else SPACE_8

    @property
    def _needed(self) -> int:
        """The width of word and key."""
        return self.look.width(Type.BUTTON, self.text()) + SPACE_4 + self.look.px(KEYCAP_SIDE)
