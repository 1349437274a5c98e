"""The library's content in memory."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, LoggedChange
from flashpm.domain.content import DELETED, StoredQuestion, fold_question
from flashpm.domain.edits import bases
from flashpm.domain.identity import QuestionUid, clarifying_question_uid, pack_uid
from flashpm.domain.media import MediaFile
from flashpm.domain.merging import Bases
from flashpm.domain.themes import KnownQuestion
from tests.fakes.log import FakeLog


class FakeContent:
    """The library's content."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def is_empty(self) -> bool:
        return not self.questions()

    def questions(self, uids: Sequence[QuestionUid] | None = None) -> dict[QuestionUid, StoredQuestion]:
        """Give every question, or those of the named ones that are here, in the library's order."""
        folded = {uid: fold_question(uid, rows) for uid, rows in self._rows().items()}
        found = [each for each in folded.values() if each is not None and (uids is None or each.uid in uids)]
        return {each.uid: each for each in sorted(found, key=lambda each: (each.imported_at_ms, each.position))}

    def uids_ever(self) -> list[QuestionUid]:
        """Give every question that ever was here, those that are gone included, in the order of their arrival."""
        return list(self._rows())

    def homes(self) -> dict[str, QuestionUid]:
        """Say of each clarifying question that ever was here which question it belongs to."""
        questions = self._log.changes(Entity.QUESTION)
        homes = {part: QuestionUid(row.entity_id) for row in questions for part in _parts(row)}
        for row in self._log.changes(Entity.CLARIFYING_QUESTION):
            if row.field == WHOLE and isinstance(row.value, dict):
                homes[row.entity_id] = QuestionUid(str(row.value["question"]))
        return homes

    def stored_questions(self, pack_id: str, uids: Sequence[QuestionUid] | None) -> dict[QuestionUid, StoredQuestion]:
        return {
            uid: question
            for uid, question in self.questions().items()
            if question.pack_id == pack_id and (uids is None or uid in uids)
        }

    def stored_pack(self, pack_id: str) -> JsonValue:
        return self._log.values(Entity.PACK).get(pack_uid(pack_id), {}).get(WHOLE)

    def edited_bases(self, questions: Iterable[QuestionUid]) -> Bases:
        rows = self._rows()
        return {name: base for uid in questions for name, base in bases(uid, rows[uid]).items()}

    def questions_with_guids(self, guids: Collection[str]) -> dict[QuestionUid, StoredQuestion]:
        return {
            uid: question
            for uid, question in self.questions().items()
            if any(part.anki_guid in guids for part in question.clarifying_questions)
        }

    def logged_content(self, questions: Collection[QuestionUid]) -> dict[QuestionUid, list[LoggedChange]]:
        return {uid: rows for uid, rows in self._rows().items() if uid in questions}

    def deleted(self) -> frozenset[str]:
        rows = {**self._log.values(Entity.QUESTION), **self._log.values(Entity.CLARIFYING_QUESTION)}
        return frozenset(uid for uid, values in rows.items() if values.get(DELETED) is True)

    def known_questions(self) -> list[KnownQuestion]:
        return [
            KnownQuestion(each.uid, each.content.question or "", each.content.product, each.content.company)
            for each in self.questions().values()
        ]

    def questions_by_pack(self) -> dict[str, int]:
        return dict(Counter(each.pack_id for each in self.questions().values()))

    def medium(self, digest: str) -> MediaFile | None:
        return self._log.media.get(digest)

    def last_anki_note_id(self) -> int:
        parts = (part for question in self.questions().values() for part in question.clarifying_questions)
        return max((part.anki_note_id for part in parts), default=0)

    def change_mark(self) -> int:
        return len(self._log.rows)

    def changes_since(self, mark: int) -> list[LoggedChange]:
        entities = (Entity.QUESTION, Entity.CLARIFYING_QUESTION, Entity.PACK, Entity.OPERATION)
        later = (row.entry for row in self._log.rows[mark:] if isinstance(row.entry, Change))
        return [
            LoggedChange(each.entity, each.entity_id, each.field, each.value, each.origin, at_ms=0)
            for each in later
            if each.entity in entities
        ]

    def log_mark(self) -> int:
        return len(self._log.rows)

    def _rows(self) -> dict[QuestionUid, list[LoggedChange]]:
        """Give the rows of each question and of its clarifying questions."""
        rows: dict[QuestionUid, list[LoggedChange]] = {}
        for row in self._log.changes(Entity.QUESTION):
            rows.setdefault(QuestionUid(row.entity_id), []).append(row)
        homes = self.homes()
        for row in self._log.changes(Entity.CLARIFYING_QUESTION):
            rows[homes[row.entity_id]].append(row)
        return rows


def _parts(row: LoggedChange) -> Iterator[str]:
    parts = row.value.get("clarifying_questions") if isinstance(row.value, dict) else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            yield clarifying_question_uid(QuestionUid(row.entity_id), str(part["id"]))
