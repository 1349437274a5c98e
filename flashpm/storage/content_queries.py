"""The library's content as an import compares it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Integer, column, func, select

from flashpm.domain.change import Entity, JsonValue, LoggedChange
from flashpm.domain.content import DELETED, StoredClarifyingQuestion, StoredQuestion
from flashpm.domain.edits import bases
from flashpm.domain.identity import QuestionUid
from flashpm.domain.media import MediaFile
from flashpm.storage.log_reading import CHANGE_ORDER, batches, content_rows, logged_change, voided
from flashpm.storage.mapping import stored_clarifying_question, stored_question
from flashpm.storage.prepared import Prepared, bare_rows
from flashpm.storage.tables import (
    IS_EDIT,
    LAST_NOTE_ID,
    LOGS,
    change_log,
    clarifying_question,
    media,
    meta,
    pack,
    question,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from flashpm.domain.merging import Bases
    from flashpm.domain.themes import KnownQuestion


class SqlContent:
    """Questions and clarifying questions, and where their texts came from."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def is_empty(self) -> bool:
        """Say whether the library holds no question."""
        return self._connection.execute(select(question.c.id).limit(1)).first() is None

    def stored_questions(self, pack_id: str, uids: Sequence[QuestionUid] | None) -> dict[QuestionUid, StoredQuestion]:
        """Load the questions of a pack, or of those only the named ones, in the library's order."""
        found: dict[QuestionUid, StoredQuestion] = {}
        of_pack = question.c.pack_id == pack_id
        if uids is None:
            ids = list(self._connection.execute(select(question.c.id).where(of_pack)).scalars())
        else:
            named = (select(question.c.id).where(of_pack, question.c.uid.in_(batch)) for batch in batches(uids))
            ids = [id_ for statement in named for id_ in self._connection.execute(statement).scalars()]
        for batch in batches(ids):
            found.update(self._load(batch))
        return found

    def questions(self, uids: Sequence[QuestionUid]) -> dict[QuestionUid, StoredQuestion]:
        """Load questions of whatever pack; those that are gone are left out."""
        found: dict[QuestionUid, StoredQuestion] = {}
        for batch in batches(uids):
            ids = self._connection.execute(select(question.c.id).where(question.c.uid.in_(batch))).scalars()
            found.update(self._load(list(ids)))
        return found

    def _load(self, ids: Sequence[int]) -> dict[QuestionUid, StoredQuestion]:
        parts: dict[int, list[StoredClarifyingQuestion]] = {}
        of_questions = select(clarifying_question).where(clarifying_question.c.question_id.in_(ids))
        in_order = of_questions.order_by(clarifying_question.c.question_id, clarifying_question.c.position)
        for row in bare_rows(self._connection, in_order):
            parts.setdefault(row.question_id, []).append(stored_clarifying_question(row))
        rows = bare_rows(self._connection, select(question).where(question.c.id.in_(ids)).order_by(question.c.id))
        return {QuestionUid(row.uid): stored_question(row, tuple(parts.get(row.id, ()))) for row in rows}

    def stored_pack(self, pack_id: str) -> JsonValue:
        """Give what the library keeps of a pack itself; None if it does not know it."""
        value = self._connection.execute(select(pack.c.value).where(pack.c.pack_id == pack_id)).scalar()
        kept: JsonValue = None if value is None else json.loads(value)
        return kept

    def edited_bases(self, questions: Iterable[QuestionUid]) -> Bases:
        """Give what the last import brought for each field of questions that the user changed since."""
        return {
            name: base
            for batch in batches(self._edited_questions().intersection(questions))
            for uid, rows in content_rows(self._connection, batch).items()
            for name, base in bases(uid, rows).items()
        }

    def _edited_questions(self) -> set[QuestionUid]:
        edited = select(change_log.c.entity_id).where(IS_EDIT)
        homes = (
            select(question.c.uid)
            .join(clarifying_question, clarifying_question.c.question_id == question.c.id)
            .where(clarifying_question.c.uid.in_(edited))
        )
        return {QuestionUid(uid) for uid in self._connection.execute(edited.union(homes)).scalars()}

    def questions_with_guids(self, guids: Collection[str]) -> dict[QuestionUid, StoredQuestion]:
        """Load the questions of which a clarifying question is known in Anki under one of some guids.

        One scan of all guids: a package has thousands, and no other question asks for them.
        """
        rows = _GUIDS.run(self._connection, {}) if guids else ()
        wanted = dict.fromkeys(id_ for guid, id_ in rows if guid in guids)
        return {uid: each for batch in batches(wanted) for uid, each in self._load(batch).items()}

    def logged_content(self, questions: Collection[QuestionUid]) -> dict[QuestionUid, list[LoggedChange]]:
        """Give the rows of questions and of their clarifying questions, in the log's order."""
        found: dict[QuestionUid, list[LoggedChange]] = {}
        for batch in batches(questions):
            found |= content_rows(self._connection, batch)
        return found

    def deleted(self) -> frozenset[str]:
        """Give the uids of the questions and clarifying questions that the user deleted; such rows are edits."""
        taken_back = voided(self._connection, Entity.OPERATION)
        rows = self._connection.execute(
            select(change_log.c.entity_id, change_log.c.value, change_log.c.operation)
            .where(IS_EDIT, change_log.c.field == DELETED)
            .order_by(*CHANGE_ORDER)
        )
        newest = {row.entity_id: row.value == "true" for row in rows if row.operation not in taken_back}
        return frozenset(uid for uid, is_deleted in newest.items() if is_deleted)

    def known_questions(self) -> list[KnownQuestion]:
        """Give what every question asks, and about what."""
        from flashpm.domain.themes import KnownQuestion

        rows = self._connection.execute(
            select(question.c.uid, question.c.question, question.c.product, question.c.company)
        )
        return [KnownQuestion(QuestionUid(row.uid), row.question, row.product, row.company) for row in rows]

    def questions_by_pack(self) -> dict[str, int]:
        """Count the questions by the id of their pack."""
        rows = self._connection.execute(
            select(question.c.pack_id, func.count().label("questions")).group_by(question.c.pack_id)
        )
        return {row.pack_id: row.questions for row in rows}

    def last_anki_note_id(self) -> int:
        """Give the greatest note id ever given, in milliseconds; 0 if there is none.

        An import that was taken back keeps its ids: it may be done again.
        """
        kept = select(meta.c.value).where(meta.c.name == LAST_NOTE_ID)
        return int(self._connection.execute(kept).scalar() or 0)

    def change_mark(self) -> int:
        """Say how far the log of changes has come: a number that grows with every row of it."""
        return self._connection.execute(select(func.max(_ROW)).select_from(change_log)).scalar() or 0

    def changes_since(self, mark: int) -> list[LoggedChange]:
        """Give the changes of questions, clarifying questions, packs and operations that came after a mark."""
        later = select(change_log).where(mark < _ROW, change_log.c.entity.in_(_CONTENT)).order_by(_ROW)
        return [logged_change(row) for row in self._connection.execute(later)]

    def medium(self, digest: str) -> MediaFile | None:
        """Load a picture or a sound by the hash of its content; None if it is not here."""
        kept = select(media.c.type, media.c.content).where(media.c.digest == digest)
        row = self._connection.execute(kept).first()
        return None if row is None else MediaFile(digest, row.type, row.content)

    def log_mark(self) -> int:
        """Say how far the logs have come: a number that grows with every row."""
        newest = [select(func.max(column("rowid", Integer))).select_from(log) for log in LOGS]
        return sum(self._connection.execute(each).scalar() or 0 for each in newest)


_GUIDS = Prepared(select(clarifying_question.c.anki_guid, clarifying_question.c.question_id))
_ROW = column("rowid", Integer)
_CONTENT = (Entity.QUESTION, Entity.CLARIFYING_QUESTION, Entity.PACK, Entity.OPERATION)
