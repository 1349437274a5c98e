"""The library's content as the change log tells it: questions to JSON and back, and the fold over their rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Final, TypeVar

from flashpm.domain.change import WHOLE, Entity, JsonValue, LoggedChange
from flashpm.domain.identity import ClarifyingQuestionUid, QuestionUid, clarifying_question_uid
from flashpm.domain.media import MEDIA, media_from_json, media_to_json
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType

DELETED = "_deleted"
QUESTION_FIELDS = tuple(each.name for each in fields(Question) if each.name not in {"id", "clarifying_questions"})
"""The fields of a question that an author or a user can change."""
CLARIFYING_QUESTION_FIELDS = tuple(each.name for each in fields(ClarifyingQuestion) if each.name not in {"id", MEDIA})
"""The texts of a clarifying question, which an author or a user can change."""

_TEXTS = ("id", *CLARIFYING_QUESTION_FIELDS)
_texts_of = attrgetter(*_TEXTS)

ABSENT: Final[Mapping[str, JsonValue]] = {"tags": [], "unseen": False}
"""What a field holds that an object leaves out, where that is not null."""

JsonObject = Mapping[str, JsonValue]
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class StoredClarifyingQuestion:
    """A clarifying question of the library.

    Attributes:
        content: its texts; its id is never None.
        anki_guid, anki_note_id: its identity in Anki, fixed by its earliest row; the id is in milliseconds.
        changed_at_ms: the last change of its texts, in milliseconds since 1970.
    """

    uid: ClarifyingQuestionUid
    content: ClarifyingQuestion
    anki_guid: str
    anki_note_id: int
    changed_at_ms: int


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """An interview question of the library.

    Attributes:
        position: its place among the questions that were imported with it, from 0.
        content: its own fields; its id is never None, its clarifying questions stand in `clarifying_questions`.
        imported_at_ms: when it was imported, one moment for a whole import, in milliseconds since 1970.
        changed_at_ms: the last change of its own fields, in milliseconds since 1970.
        is_shipped: true if it came with the program, false if the user imported it.
    """

    uid: QuestionUid
    pack_id: str
    deck: str
    position: int
    content: Question
    clarifying_questions: tuple[StoredClarifyingQuestion, ...]
    imported_at_ms: int
    changed_at_ms: int
    is_shipped: bool = False


def to_json(value: object) -> JsonValue:
    """Give the value of one field as the log writes it.

    Raises:
        TypeError: for what no field holds.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_json(each) for each in value]
    raise TypeError(value)


def question_to_json(question: Question) -> dict[str, JsonValue]:
    """Give a question's own fields as an object without absent values."""
    values = {name: to_json(getattr(question, name)) for name in ("id", *QUESTION_FIELDS)}
    return {name: value for name, value in values.items() if value != ABSENT.get(name)}


def clarifying_question_to_json(clarifying_question: ClarifyingQuestion) -> dict[str, JsonValue]:
    """Give a clarifying question as an object without absent values."""
    texts = zip(_TEXTS, _texts_of(clarifying_question), strict=True)
    values: dict[str, JsonValue] = {name: text for name, text in texts if text is not None}
    if clarifying_question.media:
        values[MEDIA] = media_to_json(clarifying_question.media)
    return values


def question_from_json(value: JsonObject) -> Question:
    """Read a question's own fields, without its clarifying questions.

    Words that this version does not know, from a newer one, are read as absent.
    """
    tags, minutes = value.get("tags"), value.get("minutes")
    return Question(
        id=_text(value, "id"),
        question=_text(value, "question"),
        title=_text(value, "title"),
        type=_word(QuestionType, value, "type"),
        product=_text(value, "product"),
        company=_text(value, "company"),
        difficulty=_word(Difficulty, value, "difficulty"),
        minutes=minutes if isinstance(minutes, int) else None,
        tags=tuple(str(tag) for tag in tags) if isinstance(tags, list) else (),
        unseen=value.get("unseen") is True,
        source=_text(value, "source"),
        author=_text(value, "author"),
        updated=_day(value, "updated"),
    )


def clarifying_question_from_json(value: JsonObject) -> ClarifyingQuestion:
    """Read a clarifying question."""
    texts = {name: text if isinstance(text := value.get(name), str) else None for name in _TEXTS}
    return ClarifyingQuestion(**texts, media=media_from_json(value.get(MEDIA)))


def _text(value: JsonObject, name: str) -> str | None:
    text = value.get(name)
    return text if isinstance(text, str) else None


def _word(kind: type[Word], value: JsonObject, name: str) -> Word | None:
    word = value.get(name)
    return kind(word) if isinstance(word, str) and word in set(kind) else None


def _day(value: JsonObject, name: str) -> date | None:
    try:
        return date.fromisoformat(_text(value, name) or "")
    except ValueError:
        return None


def fold_question(uid: QuestionUid, rows: Iterable[LoggedChange]) -> StoredQuestion | None:
    """Fold the rows of a question and of its clarifying questions, in the log's order.

    Voided rows change nothing, but a voided row that brought an entity still fixes its identity in Anki, so that an
    import that was taken back and done again finds its notes there.

    Returns:
        The question; None if no row brings it or it was deleted.
    """
    folding = _Folding(uid)
    for row in rows:
        folding.add(row)
    return folding.result()


@dataclass(slots=True)
class _Draft:
    """The values that one entity's rows have set so far."""

    values: dict[str, JsonValue] = field(default_factory=dict)
    anki_guid: str = ""
    anki_note_id: int = 0
    changed_at_ms: int = 0
    is_there: bool = False
    is_deleted: bool = False

    def add(self, field_name: str, value: JsonValue, row: LoggedChange) -> None:
        if field_name == WHOLE and isinstance(value, dict):
            self._bring(value, row)
        elif field_name == DELETED:
            self.is_deleted = self.is_deleted if row.is_void else value is True
        else:
            self.changed_at_ms = max(self.changed_at_ms, row.turned_at_ms, 0 if row.is_void else row.at_ms)
            if not row.is_void:
                self.values[field_name] = value

    def _bring(self, value: dict[str, JsonValue], row: LoggedChange) -> None:
        guid, note_id = value.get("anki_guid"), value.get("anki_note_id")
        if not self.anki_guid and isinstance(guid, str) and isinstance(note_id, int):
            self.anki_guid, self.anki_note_id = guid, note_id
        if self.is_there:  # to take it back, or to do it again, brings other texts than there were
            self.changed_at_ms = max(self.changed_at_ms, row.turned_at_ms)
        if row.is_void:
            return
        my_words = self.values.get("my_words")
        self.values = dict(value) if my_words is None else {**value, "my_words": my_words}
        self.changed_at_ms = max(self.changed_at_ms, row.at_ms)
        self.is_there = True
        self.is_deleted = False  # what was deleted and imported again is there again, with its history


class _Folding:
    """A question while its rows are folded."""

    def __init__(self, uid: QuestionUid) -> None:
        self._uid = uid
        self._question = _Draft()
        self._parts: dict[str, _Draft] = {}

    def add(self, row: LoggedChange) -> None:
        if row.entity == Entity.CLARIFYING_QUESTION:
            self._part(row.entity_id).add(row.field, row.value, row)
            return
        self._question.add(row.field, row.value, row)
        if row.field == WHOLE and isinstance(row.value, dict):
            self._add_parts(row.value, row)

    def _add_parts(self, value: dict[str, JsonValue], row: LoggedChange) -> None:
        parts = value.get("clarifying_questions")
        for part in parts if isinstance(parts, list) else []:
            if isinstance(part, dict) and (id_ := _text(part, "id")) is not None:
                self._part(clarifying_question_uid(self._uid, id_)).add(WHOLE, part, row)

    def _part(self, uid: str) -> _Draft:
        return self._parts.setdefault(uid, _Draft())

    def result(self) -> StoredQuestion | None:
        draft = self._question
        if not draft.is_there or draft.is_deleted:
            return None
        position, imported_at_ms = draft.values.get("position"), draft.values.get("imported_at_ms")
        return StoredQuestion(
            uid=self._uid,
            pack_id=_text(draft.values, "pack") or "",
            deck=_text(draft.values, "deck") or "",
            position=position if isinstance(position, int) else 0,
            content=question_from_json(draft.values),
            clarifying_questions=tuple(
                _stored_part(ClarifyingQuestionUid(uid), part)
                for uid, part in self._parts.items()
                if part.is_there and not part.is_deleted
            ),
            imported_at_ms=imported_at_ms if isinstance(imported_at_ms, int) else 0,
            changed_at_ms=draft.changed_at_ms,
            is_shipped=draft.values.get("shipped") is True,
        )


def _stored_part(uid: ClarifyingQuestionUid, part: _Draft) -> StoredClarifyingQuestion:
    return StoredClarifyingQuestion(
        uid=uid,
        content=clarifying_question_from_json(part.values),
        anki_guid=part.anki_guid,
        anki_note_id=part.anki_note_id,
        changed_at_ms=part.changed_at_ms,
    )
