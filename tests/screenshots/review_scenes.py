"""Today, the review and what it ends with, in the states that matter."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from flashpm.domain.card import CardKind
from flashpm.domain.grade import Grade, GradeMode
from flashpm.domain.library_query import parse_query
from flashpm.ui.card_actions.menu import CardAction
from tests.screenshots.stage import Stage, wait_until

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
Lead = Callable[[Stage], None]


def welcome(stage: Stage) -> None:
    """The first start."""
    wait_until(lambda: bool(stage.navigator.welcome.offer))


def first_card(stage: Stage) -> None:
    """The first card, asked."""
    welcome(stage)
    stage.press(RETURN)


def first_answer(stage: Stage) -> None:
    """The first card, answered, with the rule for Good."""
    first_card(stage)
    stage.press(SPACE)


def interlude(stage: Stage) -> None:
    """All five cards were asked once, two of them failed."""
    first_card(stage)
    for grade in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4):
        stage.press(SPACE, grade)


def first_summary(stage: Stage) -> None:
    """The end of the first sitting: the interview date is asked for."""
    interlude(stage)
    stage.press(SPACE, SPACE, Qt.Key.Key_3, SPACE, Qt.Key.Key_3)


def today(stage: Stage) -> None:
    """Today with an interview date."""
    stage.navigator.home()


def review(stage: Stage) -> None:
    """A card in the course of study, answered."""
    stage.press(SPACE, SPACE)


def editing(stage: Stage) -> None:
    """The card's texts as fields."""
    review(stage)
    stage.press(Qt.Key.Key_E)


def grading(mode: GradeMode, stage: Stage) -> None:
    """A card's answer where cards are graded in another way."""
    settings = stage.use_cases.settings
    settings.change(replace(settings.study, grade_mode=mode))
    review(stage)


def aside(action: CardAction, stage: Stage) -> None:
    """A panel of the card in the review; its deck can be chosen, since there is one of the learner's own."""
    review(stage)
    sitting = stage.navigator.review.sitting
    prompt = sitting.prompt if sitting is not None else None
    assert prompt is not None
    stage.use_cases.actions.move(prompt.face.uid, "For Friday")
    stage.navigator.review.view.card_action_chosen.emit(action)


def summary(stage: Stage) -> None:
    """The end of a day's study."""
    stage.press(SPACE)
    while stage.window.page is stage.navigator.review:
        stage.press(SPACE, Qt.Key.Key_3)


def done(stage: Stage) -> None:
    """Today when everything is done."""
    summary(stage)
    stage.navigator.home()


def with_second_cards(lead: Lead, stage: Stage) -> None:
    """A scene with second cards on."""
    stage.use_cases.second_cards.switch(CardKind.SO_WHAT, is_on=True)
    lead(stage)


def so_what(stage: Stage) -> None:
    """A second card, asked when what was due is done."""
    sitting = stage.use_cases.studying.begin(parse_query("is:due"))
    while sitting.prompt is not None:
        sitting.grade(Grade.GOOD, 9_000)
    stage.navigator.home()
    stage.press(SPACE)


def so_what_answered(stage: Stage) -> None:
    """A second card, answered."""
    so_what(stage)
    stage.press(SPACE)


def so_what_written(stage: Stage) -> None:
    """A second card's texts as fields."""
    so_what_answered(stage)
    stage.press(Qt.Key.Key_E)


def capped(stage: Stage) -> None:
    """Today where more is due than the day asks."""
    settings = stage.use_cases.settings
    settings.change(replace(settings.study, reviews_a_day=30))
    today(stage)
