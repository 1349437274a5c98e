"""The library's cards in memory."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from flashpm.domain.areas import place_area
from flashpm.domain.card import CardKind, CardState
from flashpm.domain.change import CardField, Entity, JsonValue
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion
from flashpm.domain.deck import TYPE_DECKS
from flashpm.domain.identity import CardUid, QuestionUid, card_uid
from flashpm.domain.leech import is_stuck, lapses_allowed
from flashpm.domain.library_query import EVERYTHING, IsState, Query, Term, TermKind
from flashpm.domain.prompt import split_prompt
from flashpm.domain.review import Review
from flashpm.domain.schedule import Schedule, fold
from flashpm.domain.second_card import has_its_turn, kinds_of
from flashpm.domain.study_day import StudyDay
from flashpm.domain.study_settings import settings_from_json
from flashpm.domain.text import fold as fold_text
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.services.exported import History, HistoryStep
from flashpm.services.rows import CardFace, CardRow, DeckRow, FacetValue, PartLine, QuestionRow, Standing
from tests.fakes.content import FakeContent
from tests.fakes.log import FakeLog

ANY_DAY = StudyDay(0)
"""For what does not depend on the day."""


@dataclass(frozen=True, slots=True)
class FakeCard:
    """A card with all that it stands in."""

    question: StoredQuestion
    part: StoredClarifyingQuestion
    face: CardFace
    deck: str
    place: tuple[int, int, int]
    is_rewritten: bool
    is_edited: bool
    interview_on: date | None
    has_its_turn: bool = True

    @property
    def is_new(self) -> bool:
        return self.face.schedule.state is CardState.NEW

    @property
    def makes_new(self) -> bool:
        """Whether a question with it is new, or begun and not done."""
        return self.is_new and self.is_first

    @property
    def is_first(self) -> bool:
        return self.face.kind is CardKind.WHY

    def is_due(self, today: StudyDay) -> bool:
        due_on = self.face.schedule.due_on
        return due_on is not None and due_on <= today and not self.face.rests_on(today)

    def is_stuck(self, today: StudyDay) -> bool:
        allowed = lapses_allowed(self.interview_on, today)
        is_stuck_ = is_stuck(self.face.schedule, allowed, is_rewritten=self.is_rewritten)
        return is_stuck_ and not self.face.is_paused

    def standing(self, today: StudyDay) -> Standing:
        if self.face.is_paused:
            return Standing.PAUSED
        if self.is_new:
            return Standing.NEW
        is_to_repeat = self.face.schedule.repeat_on == today and not self.face.rests_on(today)
        return Standing.DUE if is_to_repeat or self.is_due(today) else Standing.KNOWN

    def matches(self, query: Query, today: StudyDay) -> bool:
        return all(self._matches(term, today) is not term.is_negated for term in query)

    def _matches(self, term: Term, today: StudyDay) -> bool:  # noqa: PLR0911 - one a kind
        content, value = self.question.content, term.value
        match term.kind:
            case TermKind.WORD:
                texts = (content.question, content.product, content.company, self.part.content.prompt)
                return value in fold_text(" ".join(filter(None, texts)))
            case TermKind.DECK:
                return f"{fold_text(self.deck)}::".startswith(f"{value}::")
            case TermKind.TYPE:
                return value == content.type
            case TermKind.COMPANY:
                return value in fold_text(content.company or content.product or "")
            case TermKind.AREA:
                return value == fold_text(self.face.area)
            case TermKind.DIFFICULTY:
                return value == content.difficulty
            case TermKind.KIND:
                return value == self.face.kind
            case TermKind.TAG:
                return value in map(fold_text, content.tags)
            case TermKind.IS:
                return self._is(IsState(value), today)

    def values(self, kind: TermKind, today: StudyDay) -> list[str]:
        """Give what a query of a kind would find it by."""
        content = self.question.content
        if kind is TermKind.IS:
            return [state for state in IsState if self._is(state, today)]
        placed = place_area(self.part.content.area, self.part.content.prompt or "", self.part.content.why_it_matters)
        values: dict[TermKind, list[str | None]] = {
            TermKind.TYPE: [content.type],
            TermKind.COMPANY: [content.company or content.product],
            TermKind.AREA: [placed.area.value],
            TermKind.DIFFICULTY: [content.difficulty],
            TermKind.TAG: [*map(fold_text, content.tags)],
            TermKind.DECK: [self.deck],
            TermKind.KIND: [self.face.kind],
        }
        return [value for value in values[kind] if value]

    def _is(self, state: IsState, today: StudyDay) -> bool:
        part = self.part.content
        return {
            IsState.NEW: self.is_new and self.has_its_turn,
            IsState.DUE: self.is_due(today),
            IsState.SUSPENDED: self.face.is_paused,
            IsState.STUCK: self.is_stuck(today),
            IsState.FLAGGED: self.face.is_flagged,
            IsState.KNOWN: self.standing(today) is Standing.KNOWN,
            IsState.EDITED: self.is_edited,
            IsState.INCOMPLETE: None in (part.why_it_matters, part.expected_answer, part.impact),
        }[state]


class FakeCards:
    """The library's cards."""

    def __init__(self, log: FakeLog, content: FakeContent) -> None:
        self._log = log
        self._content = content
        self._folded: list[FakeCard] = []
        self._rows_folded = 0

    def all(self) -> list[FakeCard]:
        """Give every card, in the library's order; folded anew whenever the log has grown."""
        if self._rows_folded != len(self._log.rows):
            self._folded, self._rows_folded = list(self._fold()), len(self._log.rows)
        return self._folded

    def matching(self, query: Query, today: StudyDay) -> list[FakeCard]:
        """Give the cards that match, in the library's order."""
        return [card for card in self.all() if card.matches(query, today)]

    def of_questions(self, query: Query = EVERYTHING, today: StudyDay = ANY_DAY) -> dict[QuestionUid, list[FakeCard]]:
        """Give the cards that match by question, in the library's order."""
        found: dict[QuestionUid, list[FakeCard]] = {}
        for card in self.matching(query, today):
            found.setdefault(card.question.uid, []).append(card)
        return found

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        return [CardRow(card.face, card.deck) for card in self.matching(query, today)]

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        found = {card.part.uid for card in self.matching(query, today)}
        by_part = groupby((card for card in self.all() if card.part.uid in found), key=lambda card: card.part.uid)
        return [_export_row(list(cards)) for _, cards in by_part]

    def export_history(self) -> History:
        """Give the gradings alone, without the intervals: what they come to is the real library's to say."""
        reviews = [(row.at_ms, review) for row, review in self._log.reviews()]
        return History(len(reviews), (_history_step(at_ms, review) for at_ms, review in reviews))

    def face(self, uid: CardUid) -> CardFace:
        return {card.face.uid: card.face for card in self.all()}[uid]

    def decks(self) -> list[DeckRow]:
        shipped = {question.deck for question in self._content.questions().values() if question.is_shipped}
        own = {question.deck for question in self._content.questions().values() if not question.is_shipped}
        names = sorted({card.deck for card in self.all()}, key=fold_text)
        return [DeckRow(name, name not in TYPE_DECKS and (name in own or name not in shipped)) for name in names]

    def deck_of(self, card_uid: CardUid) -> str:
        return {card.face.uid: card.deck for card in self.all()}[card_uid]

    def question_ids(self, query: Query, today: StudyDay) -> Sequence[int]:
        numbers = {uid: number for number, uid in enumerate(self._content.uids_ever(), start=1)}
        return [numbers[uid] for uid in self.of_questions(query, today)]

    def most_questions(self) -> int:
        return len(self._content.uids_ever())

    def count(self) -> int:
        return len(self.all())

    def question_rows(self, ids: Sequence[int], today: StudyDay) -> list[QuestionRow]:
        uids, questions = self._content.uids_ever(), self._content.questions()
        found = [questions[uids[id_ - 1]] for id_ in ids if uids[id_ - 1] in questions]
        return [_question_row(each, self.lines_of(each.uid, today)) for each in found]

    def lines_of(self, question: QuestionUid, today: StudyDay) -> tuple[PartLine, ...]:
        return tuple(_line(card, today) for card in self.of_questions().get(question, []))

    def cards_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
        cards = self.of_questions()
        found = [card.face for question in questions for card in cards.get(question, []) if card.is_first]
        return [face.uid for face in found if not face.rests_on(today)]

    def all_cards_of(self, questions: Sequence[QuestionUid]) -> list[CardUid]:
        cards = self.of_questions()
        return [card.face.uid for question in questions for card in cards.get(question, [])]

    def question_uids(self, ids: Sequence[int]) -> list[QuestionUid]:
        return [row.uid for row in self.question_rows(ids, ANY_DAY)]

    def facet_values(
        self, kind: TermKind, query: Query, today: StudyDay, among: Collection[str] | None = None
    ) -> list[FacetValue]:
        found: dict[str, set[QuestionUid]] = {}
        for card in self.matching(query, today):
            for value in (each for each in card.values(kind, today) if among is None or each in among):
                found.setdefault(value, set()).add(card.question.uid)
        counted = [FacetValue(value, len(questions)) for value, questions in sorted(found.items())]
        return sorted(counted, key=lambda each: -each.questions)

    def _fold(self) -> Iterator[FakeCard]:
        rows, values = self._log.schedule_rows(), self._log.values(Entity.CARD)
        settings = settings_from_json(self._settings())
        edited = self._log.edited()
        for place, question in enumerate(self._content.questions().values()):
            for part_place, part in enumerate(question.clarifying_questions):
                home, sits = question.deck, True
                for kind in kinds_of(part.content, settings.kinds):
                    uid = card_uid(part.uid, kind)
                    of_card = values.get(uid, {})
                    face = _face(question, part, kind, fold(uid, rows.get(uid, []), settings.rules), of_card)
                    deck = home = str(of_card.get(CardField.DECK) or home)
                    is_rewritten = self._log.is_rewritten(uid, part.uid)
                    is_edited = bool(edited & {question.uid, part.uid})
                    where = (place, part_place, kind.number)
                    yield FakeCard(
                        question, part, face, deck, where, is_rewritten, is_edited, settings.interview_on, sits
                    )
                    sits = has_its_turn(face.schedule)

    def _settings(self) -> dict[str, JsonValue]:
        return {name: fields["value"] for name, fields in self._log.values(Entity.SETTING).items()}


def _face(
    question: StoredQuestion,
    part: StoredClarifyingQuestion,
    kind: CardKind,
    schedule: Schedule,
    values: Mapping[str, JsonValue],
) -> CardFace:
    skipped_until = values.get(CardField.BURIED_UNTIL)
    return CardFace(
        uid=card_uid(part.uid, kind),
        kind=kind,
        question_uid=question.uid,
        clarifying_question_uid=part.uid,
        question=question.content,
        clarifying_question=part.content,
        schedule=schedule,
        is_flagged=bool(values.get(CardField.FLAG)),
        is_paused=values.get(CardField.SUSPENDED) is True,
        skipped_until=StudyDay(skipped_until) if isinstance(skipped_until, int) else None,
    )


def _line(card: FakeCard, today: StudyDay) -> PartLine:
    part = card.part.content
    return PartLine(
        card=card.face.uid,
        clarifying_question=card.part.uid,
        area=card.face.area,
        line=part.short or split_prompt(part.prompt or "")[1],
        standing=card.standing(today),
        due_on=card.face.schedule.due_on,
        is_flagged=card.face.is_flagged,
        kind=card.face.kind,
    )


def _question_row(question: StoredQuestion, parts: tuple[PartLine, ...]) -> QuestionRow:
    content = question.content
    return QuestionRow(
        uid=question.uid,
        question=content.question or "",
        product=content.product,
        company=content.company,
        type=content.type,
        difficulty=content.difficulty,
        parts=parts,
    )


def _history_step(at_ms: int, review: Review) -> HistoryStep:
    return HistoryStep(
        card=review.card,
        id_ms=at_ms,
        at_ms=review.reviewed_at_ms,
        utc_offset_min=review.utc_offset_min,
        day=review.reviewed_on,
        grade=int(review.grade),
        quality=review.quality,
        kind=review.kind,
        is_counted=True,
        taken_ms=review.taken_ms,
        rule=review.rule,
        due_on=review.due_on,
        before_days=0,
        interval_days=0,
        ease=0,
    )


def _export_row(cards: Sequence[FakeCard]) -> ExportRow:
    card = cards[0]
    question, part = card.question.content, card.part.content
    return ExportRow(
        pack_id=card.question.pack_id,
        question_id=question.id or "",
        clarifying_question_id=part.id or "",
        pack_title=None,
        deck=card.deck,
        question=question.question or "",
        type=question.type,
        product=question.product,
        company=question.company,
        difficulty=question.difficulty,
        source=question.source,
        tags=question.tags,
        area=part.area,
        prompt=part.prompt or "",
        short=part.short,
        why_it_matters=part.why_it_matters,
        expected_answer=part.expected_answer,
        impact=part.impact,
        my_words=part.my_words,
        anki_guid=card.part.anki_guid,
        anki_note_id=card.part.anki_note_id,
        content_changed_at_ms=max(card.question.changed_at_ms, card.part.changed_at_ms),
        question_uid=card.question.uid,
        kinds=frozenset(each.face.kind for each in cards),
        cards={each.face.kind: ExportCard(each.face.uid, each.face.schedule, each.face.is_paused) for each in cards},
        media=part.media,
    )
