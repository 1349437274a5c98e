"""What German writes in another way than English: dates, numbers, and the words of the domain."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from flashpm.domain.areas import Area, area_of
from flashpm.domain.question import QuestionType
from flashpm.ui.keys import native
from flashpm.ui.language import Language
from flashpm.ui.wording import (
    area_text,
    date_text,
    day_text,
    decimal_text,
    long_date_text,
    minutes_text,
    moment_text,
    month_text,
    percent_text,
    type_text,
    weekday_text,
    whole_date_text,
)
from tests.builders import day

SHIPPED = Path(__file__).parents[2] / "resources" / "i18n"
TODAY = day("2026-12-03")


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, SHIPPED)
    language.speak("de")
    yield
    language.speak("en")


@pytest.mark.parametrize(
    ("on", "said"),
    [("2026-12-09", "9. Dez."), ("2027-03-01", "1. März 2027"), ("2026-05-31", "31. Mai")],
)
def test_a_short_date_has_its_dots(on: str, said: str) -> None:
    assert date_text(day(on), TODAY) == said


def test_a_date_in_words_has_a_dot_after_the_day() -> None:
    assert long_date_text(TODAY, TODAY) == "Donnerstag, 3. Dezember"
    assert long_date_text(day("2027-01-01"), TODAY) == "Freitag, 1. Januar 2027"
    assert whole_date_text(TODAY) == "Donnerstag, 3. Dezember 2026"


def test_a_moment_has_its_date_and_hour() -> None:
    at = datetime(2026, 11, 24, 8, 5).astimezone()

    assert moment_text(at) == "24. Nov. 2026, 08:05"


def test_names_that_stand_alone_have_no_dot() -> None:
    assert (weekday_text(TODAY), month_text(TODAY)) == ("Do", "Dez")


@pytest.mark.parametrize(
    ("on", "said"),
    [("2026-12-03", "heute"), ("2026-12-04", "morgen"), ("2026-12-09", "in 6 Tagen")],
)
def test_a_day_is_said_as_one_speaks_of_it(on: str, said: str) -> None:
    assert day_text(day(on), TODAY) == said


def test_numbers_have_a_comma() -> None:
    assert decimal_text(2.5) == "2,50"
    assert (percent_text(0.88), minutes_text(130)) == ("88 %", "2 h 10 min")


def test_types_and_areas_have_words() -> None:
    assert [type_text(each) for each in (QuestionType.TRADE_OFF, None)] == ["Abwägung", "Sonstiges"]
    assert [area_text(each) for each in Area] == ["Umfang", "Ziel", "Nutzer", "Grenzen", "Zeit", "Markt"]


def test_the_authors_own_word_for_an_area_stays() -> None:
    assert area_text("Goal") == "Goal"


@pytest.mark.parametrize("area", Area)
def test_an_area_that_was_chosen_is_known_by_its_german_word(area: Area) -> None:
    assert area_of(area_text(area)) is area


def test_keys_have_the_names_that_stand_on_a_german_keyboard() -> None:
    assert native("Ctrl+E") in {"Strg+E", "⌘E"}
