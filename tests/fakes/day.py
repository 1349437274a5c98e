"""The days of study in memory."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from flashpm.domain.card import SWITCHED, CardState
from flashpm.domain.due_queue import DueCard, Line, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.domain.pace import TakenTime
from flashpm.domain.question import QuestionType
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import fold
from flashpm.domain.second_card import SecondCard, kinds_of
from flashpm.domain.study_day import StudyDay, plus
from flashpm.services.progress import Progress, over
from flashpm.services.rows import DueTally, TypeTally, Waiting
from tests.fakes.cards import FakeCard, FakeCards
from tests.fakes.content import FakeContent
from tests.fakes.log import FakeLog

ENOUGH_TO_KNOW = 11
NEVER = StudyDay(10**6)


class FakeDay:
    """The cards of a day, and the day's reviews."""

    def __init__(self, log: FakeLog, content: FakeContent, cards: FakeCards) -> None:
        self._log = log
        self._content = content
        self._cards = cards

    def last_reviewed_on(self) -> StudyDay | None:
        return max((review.reviewed_on for _, review in self._log.reviews()), default=None)

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        return [
            DueCard(card.face.uid, schedule.due_on, schedule.memory.interval_days, card.place)
            for card in self._cards.matching(query, today)
            if (schedule := card.face.schedule).due_on is not None and schedule.memory is not None
            if card.is_due(today) and schedule.repeat_on != today
        ]

    def cards_to_repeat(self, query: Query, today: StudyDay) -> list[CardUid]:
        faces = (card.face for card in self._cards.matching(query, today))
        return [face.uid for face in faces if face.schedule.repeat_on == today and not face.rests_on(today)]

    def new_questions(self, query: Query, today: StudyDay, at_most: int) -> list[NewQuestion]:
        found: list[NewQuestion] = []
        taken: Counter[object] = Counter()
        for question in sorted(self._questions(query, today), key=lambda each: (-each.imported_at_ms, each.position)):
            line = "begun" if question.is_begun else "own" if question.is_own else question.type
            if question.is_of_today or taken[line] < at_most:
                found.append(question)
                taken[line] += not question.is_of_today
        return found

    def _questions(self, query: Query, today: StudyDay) -> Iterator[NewQuestion]:
        for uid, cards in self._cards.of_questions(query, today).items():
            new = tuple(card.face.uid for card in cards if card.makes_new and not card.face.rests_on(today))
            question, begun_on = cards[0].question, self._first_days(uid)
            if new and (begun_on or not question.content.unseen):
                yield NewQuestion(
                    uid=uid,
                    type=question.content.type,
                    cards=new,
                    is_own=not question.is_shipped,
                    imported_at_ms=question.imported_at_ms,
                    position=question.position,
                    place=cards[0].place[0],
                    is_begun=bool(begun_on),
                    is_of_today=today in begun_on,
                )

    def _first_days(self, question: QuestionUid) -> set[StudyDay]:
        """Give the days on which cards of a question were first reviewed."""
        cards = self._cards.of_questions()[question]
        days = (card.face.schedule.first_on for card in cards if card.is_first)
        return {day for day in days if day is not None}

    def second_cards(self, query: Query, today: StudyDay, at_most: int) -> list[SecondCard]:
        matching = {card.face.uid for card in self._cards.matching(query, today)}
        return list(islice((each for each in self._second() if each.card in matching), at_most))

    def second_cards_begun(self, today: StudyDay) -> int:
        second = [card for card in self._cards.all() if not card.is_first]
        skipped = (card.face.skipped_until for card in second if card.is_new)
        return sum(card.face.schedule.first_on == today for card in second) + [*skipped].count(plus(today, 1))

    def second_cards_possible(self) -> int:
        parts = (part for each in self._content.questions().values() for part in each.clarifying_questions)
        return sum(len(kinds_of(part.content, SWITCHED)) > 1 for part in parts)

    def days_of_others(self, card: CardUid) -> list[StudyDay]:
        cards = self._cards.all()
        part = next(each.part.uid for each in cards if each.face.uid == card)
        others = (each.face for each in cards if each.part.uid == part and each.face.uid != card)
        return [due_on for face in others if not face.is_paused and (due_on := face.schedule.due_on) is not None]

    def _second(self) -> Iterator[SecondCard]:
        """Give the second cards that were never asked and have their turn, in order."""
        firsts = {card.part.uid: card.face for card in self._cards.all() if card.is_first}
        waiting = [card for card in self._cards.all() if not card.is_first and card.is_new and card.has_its_turn]
        for card in sorted(waiting, key=lambda card: firsts[card.part.uid].schedule.first_on or NEVER):
            first = firsts[card.part.uid]
            due_on, asked_on = first.schedule.due_on, first.schedule.last_counted_on
            if not card.face.is_paused and not first.is_paused and due_on is not None:
                yield SecondCard(card.face.uid, card.place[0], due_on, asked_on, card.face.skipped_until)

    def stuck_cards(self, today: StudyDay) -> int:
        return sum(card.is_stuck(today) for card in self._cards.all())

    def new_questions_on(self, day: StudyDay) -> int:
        return sum(day in self._first_days(uid) for uid in self._cards.of_questions())

    def due_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        faces = (card.face for card in self._cards.all() if not card.face.is_paused)
        due = ((face.schedule.due_on, face.skipped_until) for face in faces)
        days = (max(day, skipped_until or day) for day, skipped_until in due if day is not None)
        return dict(Counter(day for day in days if first <= day <= last))

    def tallies(self, today: StudyDay) -> list[TypeTally]:
        cards = [card for card in self._cards.all() if not card.face.is_paused]
        by_type = {
            kind: [card for card in cards if card.question.content.type is kind] for kind in [*QuestionType, None]
        }
        return [
            TypeTally(
                kind,
                cards=len(of_type),
                known=sum(_is_known(card, today) for card in of_type),
                due=sum(card.is_due(today) for card in of_type),
            )
            for kind, of_type in by_type.items()
            if of_type
        ]

    def answers_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        days = (review.reviewed_on for _, review in self._log.reviews())
        return dict(Counter(day for day in days if first <= day <= last))

    def due_under(self, rules: Rules, today: StudyDay, progress: Progress) -> int:
        rows, faces = self._log.schedule_rows(), [card.face for card in self._cards.all()]
        asked = [face.uid for face in over(faces, len(faces), progress) if not face.rests_on(today)]
        return sum(fold(uid, rows.get(uid, []), rules).is_due(today) for uid in asked)

    def due_tally(self, today: StudyDay) -> DueTally:
        is_due = [
            face.skipped_until
            for card in self._cards.all()
            if not (face := card.face).is_paused and face.schedule.repeat_on != today
            if face.schedule.due_on is not None and face.schedule.due_on <= today
        ]
        return DueTally(sum(until is None or until <= today for until in is_due), is_due.count(plus(today, 1)))

    def begun_on(self, day: StudyDay) -> Waiting:
        begun = [
            [
                card
                for card in cards
                if card.is_first
                if card.face.schedule.first_on == day or (card.is_new and not card.face.is_paused)
            ]
            for uid, cards in self._cards.of_questions().items()
            if min(self._first_days(uid), default=None) == day
        ]
        return Waiting(questions=len(begun), cards=sum(map(len, begun)))

    def new_questions_of(self, questions: Collection[QuestionUid], today: StudyDay, at_most: int) -> list[NewQuestion]:
        return [question for question in self._questions(EVERYTHING, today) if question.uid in questions]

    def next_due_on(self, after: StudyDay) -> StudyDay | None:
        return min(self.due_by_day(plus(after, 1), StudyDay(10**6)), default=None)

    def resting(self, cards: Collection[CardUid], today: StudyDay) -> set[CardUid]:
        asked = {card.face.uid for card in self._cards.all() if not card.face.rests_on(today)}
        return set(cards) - asked

    def due_answered_on(self, day: StudyDay) -> int:
        return sum(line is Line.DUE and review.reviewed_on == day for line, review in self._answers())

    def waiting(self) -> Waiting:
        waiting = [
            [card for card in cards if card.makes_new and not card.face.is_paused]
            for uid, cards in self._cards.of_questions().items()
            if not cards[0].question.content.unseen and not self._first_days(uid)
        ]
        return Waiting(questions=sum(map(bool, waiting)), cards=sum(map(len, waiting)))

    def taken_times(self, at_most: int, before: StudyDay) -> list[TakenTime]:
        answers = [(line, review) for line, review in self._answers() if review.reviewed_on < before]
        return [TakenTime(line, review.taken_ms) for line, review in answers[::-1]][:at_most]

    def answers(self) -> int:
        return min(len(self._log.reviews()), ENOUGH_TO_KNOW)

    def _answers(self) -> Iterator[tuple[Line, Review]]:
        """Give the gradings that were not taken back, with what each card was when it was asked."""
        begun: set[CardUid] = set()
        for _, review in self._log.reviews():
            if review.kind is ReviewKind.REPEAT:
                yield Line.REPEAT, review
            else:
                yield Line.DUE if review.card in begun else Line.NEW, review
                begun.add(review.card)


def _is_known(card: FakeCard, today: StudyDay) -> bool:
    schedule = card.face.schedule
    return schedule.state is CardState.REVIEW and schedule.due_on is not None and schedule.due_on > today
