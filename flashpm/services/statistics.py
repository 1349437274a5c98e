"""The figures of study, for the command line and the window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import add

from flashpm.domain.grade import Grade
from flashpm.domain.library_query import EVERYTHING, in_deck, parse_query
from flashpm.domain.pace import minutes
from flashpm.domain.statistics import (
    EASES_FROM,
    INTERVALS_FROM,
    YEAR_DAYS,
    Class,
    Dimension,
    GroupRetention,
    Retention,
    Share,
    StudiedDays,
    calendar_of,
    classes_of,
    days_from,
    grades_of,
    hours_of,
    most_answered_first,
    retention_of,
    share_of,
    studied_days,
    total_of,
)
from flashpm.domain.study_day import StudyDay, plus
from flashpm.domain.workload import Conditions, DayWork, Supply, new_cards_by_day, shares_of, simulate_rates
from flashpm.services.daily_plan import DailyPlan, cards_a_question
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library
from flashpm.services.rows import Standing

FORECAST_DAYS = 30
MOST_FORECAST_DAYS = 90
WORKLOAD_DAYS = 60
MS_A_SECOND = 1000


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """What was done today.

    Attributes:
        share: all answers, repeats included, and the right ones.
        minutes: thinking time, in whole minutes, rounded up.
        new_questions: the questions of which a card was asked today for the first time.
    """

    share: Share
    minutes: int
    new_questions: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """The cards that fall due, as far as is known today.

    Attributes:
        overdue: cards whose day is over; they stand left of today.
        days: the cards of each day, today first.
    """

    overdue: int
    days: list[tuple[StudyDay, int]]


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures but the simulated ones.

    Attributes:
        calendar: the answers of each day of a year, the oldest first and today last.
        retention: of the reviews of that year.
        retention_ever: of all reviews of cards that are there.
        groups: the same by what the cards share, the most answers first.
        grades: the answers of that year by grade.
        hours: the answers of that year by the hour of the learner's clock.
        intervals: asked cards by interval in days.
        eases: asked cards by ease factor in hundredths.
        cards: how the cards stand.
    """

    day: StudyDay
    today: TodayFigures
    studied: StudiedDays
    calendar: list[tuple[StudyDay, int]]
    forecast: Forecast
    retention: Retention
    retention_ever: Retention
    groups: Mapping[Dimension, list[GroupRetention]]
    grades: Mapping[Grade, int]
    hours: Mapping[int, Share]
    intervals: list[Class]
    eases: list[Class]
    cards: Mapping[Standing, int]


@dataclass(frozen=True, slots=True)
class SimulatedRate:
    """What the coming days would ask at a rate of new questions.

    Attributes:
        days: today, with what is left of it, first.
    """

    new_questions_a_day: int
    days: list[tuple[StudyDay, DayWork]]


class Statistics:
    """Tells how study went and what is coming."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._days = Days(library, clock)
        self._plan = DailyPlan(library)

    @property
    def day(self) -> StudyDay:
        """Today's study day."""
        return self._days.today

    def figures(self, deck: str | None = None, query: str = "", *, days_ahead: int = FORECAST_DAYS) -> Figures:
        """Give the figures of the cards of a deck that match a query.

        Args:
            deck: with the decks inside it; None for all.
            query: in the language of `domain.library_query`.
            days_ahead: how many days the forecast has, today being the first.

        Raises:
            QueryError: the query asks for something unknown.
        """
        scope, day, read = in_deck(deck) + parse_query(query), self.day, self._library.statistics
        year = read.answer_tallies(scope, day, plus(day, 1 - YEAR_DAYS))
        of_today = [each for each in year if each.day == day]
        groups = {kind: most_answered_first(read.groups(kind, scope, day)) for kind in Dimension}
        due = read.due_by_day(scope, day, plus(day, days_ahead - 1))
        numbers = read.schedule_counts(scope, day)
        return Figures(
            day=day,
            today=TodayFigures(
                share=share_of(of_today),
                minutes=minutes(sum(each.taken_ms for each in of_today) / MS_A_SECOND),
                new_questions=read.new_questions_on(scope, day),
            ),
            studied=studied_days(read.studied_days(scope, day), day),
            calendar=calendar_of(year, day),
            forecast=Forecast(
                overdue=sum(cards for on, cards in due.items() if on < day),
                days=[(each, due.get(each, 0)) for each in days_from(day, days_ahead)],
            ),
            retention=retention_of(year),
            retention_ever=total_of(groups[Dimension.TYPE]),
            groups=groups,
            grades=grades_of(year),
            hours=hours_of(year),
            intervals=classes_of(numbers.intervals, INTERVALS_FROM),
            eases=classes_of(numbers.eases, EASES_FROM),
            cards=read.standings(scope, day),
        )

    def compare(self, new_questions_a_day: int, *, days: int = WORKLOAD_DAYS, seed: int = 0) -> list[SimulatedRate]:
        """Simulate the coming days at the rate of new questions as things are, and at another one, in this order.

        Args:
            new_questions_a_day: the other rate, at least 0.
            days: how many, today being the first.
            seed: of the chance; the same seed gives the same days.
        """
        return self.workload([self._plan.new_questions_a_day(self.day), new_questions_a_day], days=days, seed=seed)

    def workload(self, rates: Sequence[int], *, days: int = WORKLOAD_DAYS, seed: int = 0) -> list[SimulatedRate]:
        """Simulate what the coming days would ask of the whole library, for each rate of new questions a day.

        The learner's own cards are asked on their days, with the learner's own shares of the grades and own pace.

        Args:
            rates: new questions a day, each at least 0.
            days: how many, today being the first.
            seed: of the chance; the same seed gives the same days.
        """
        day, read, waiting = self.day, self._library.statistics, self._library.day.waiting()
        settings = self._plan.settings
        supply = Supply(
            questions=waiting.questions,
            begun_today=self._library.day.new_questions_on(day),
            cards_a_question=cards_a_question(waiting),
        )
        conditions = Conditions(
            shares=shares_of(read.answer_tallies(EVERYTHING, day, plus(day, 1 - YEAR_DAYS))),
            rules=settings.rules,
            pace=self._plan.pace(day),
            reviews_a_day=settings.reviews_a_day,
            room_today=self._plan.room_for_due(day),
            seed=seed,
        )
        cards = read.asked_cards(plus(day, days - 1))
        second = self._second_cards(day, days)
        new_cards = [[*map(add, new_cards_by_day(rate, supply, days), second)] for rate in rates]
        dates, simulated = days_from(day, days), simulate_rates(cards, new_cards, day, conditions)
        return [
            SimulatedRate(rate, list(zip(dates, works, strict=True)))
            for rate, works in zip(rates, simulated, strict=True)
        ]

    def _second_cards(self, day: StudyDay, days: int) -> list[int]:
        """Say how many second cards are begun on each day, of those that have their turn now."""
        a_day, read = self._plan.second_cards_a_day(day), self._library.day
        waiting = len(read.second_cards(EVERYTHING, day, a_day * days)) if a_day else 0
        supply = Supply(waiting, begun_today=read.second_cards_begun(day), cards_a_question=1)
        return new_cards_by_day(a_day, supply, days)
