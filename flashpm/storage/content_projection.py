"""Questions, clarifying questions and cards as rows, folded from the change log."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Table, Text, cast, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from flashpm.domain.card import ALWAYS_ON, CardKind, CardState
from flashpm.domain.change import LoggedChange
from flashpm.domain.content import StoredQuestion, fold_question
from flashpm.domain.identity import CardUid, QuestionUid, card_uid
from flashpm.domain.schedule import NEW
from flashpm.domain.second_card import kinds_of
from flashpm.domain.text import fold
from flashpm.storage.log_reading import batches, content_rows
from flashpm.storage.mapping import clarifying_question_values, question_values, schedule_values
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.search_index import index, unindex
from flashpm.storage.second_cards import IS_FIRST
from flashpm.storage.setting_queries import active_kinds
from flashpm.storage.tables import LAST_NOTE_ID, card, clarifying_question, deck, meta, question, question_tag

BATCH_OF_QUESTIONS = 400


def project_questions(
    connection: Connection, uids: Iterable[QuestionUid], brought: Mapping[QuestionUid, Sequence[LoggedChange]]
) -> list[CardUid]:
    """Write the rows of questions anew from the log.

    Args:
        connection: the library.
        uids: of the questions.
        brought: all rows of those whose rows need not be read.

    Returns:
        The cards that were not there before; they stand as new cards until their own rows are folded.
    """
    fresh: list[CardUid] = []
    for batch in batches(uids, BATCH_OF_QUESTIONS):
        logged = [uid for uid in batch if uid not in brought]
        rows = {**brought, **content_rows(connection, logged)} if logged else brought
        folded = {uid: fold_question(uid, rows.get(uid, ())) for uid in batch}
        gone = [uid for uid, stored in folded.items() if stored is None]
        if logged:
            unindex(connection, list(_ids(connection, question, logged).values()))
            connection.execute(delete(question).where(question.c.uid.in_(gone)))
        fresh += _write(connection, [stored for stored in folded.values() if stored is not None])
    return fresh


def _write(connection: Connection, stored: Sequence[StoredQuestion]) -> list[CardUid]:
    if not stored:
        return []
    _UPSERT_QUESTION.run_many(connection, [question_values(each) for each in stored])
    ids = _ids(connection, question, [each.uid for each in stored])
    _write_tags(connection, stored, ids)
    _write_parts(connection, stored, ids)
    fresh = _write_cards(connection, stored, ids)
    refresh_counts(connection, list(ids.values()))
    index(connection, list(ids.values()))
    return fresh


def _write_tags(connection: Connection, stored: Sequence[StoredQuestion], ids: Mapping[str, int]) -> None:
    connection.execute(delete(question_tag).where(question_tag.c.question_id.in_(ids.values())))
    rows = [
        {"question_id": ids[each.uid], "folded": folded}
        for each in stored
        for folded in dict.fromkeys(fold(tag) for tag in each.content.tags)
    ]
    if rows:
        connection.execute(insert(question_tag), rows)


def _write_parts(connection: Connection, stored: Sequence[StoredQuestion], ids: Mapping[str, int]) -> None:
    rows = [
        clarifying_question_values(part, ids[each.uid], position)
        for each in stored
        for position, part in enumerate(each.clarifying_questions)
    ]
    kept = {row["uid"] for row in rows}
    there = connection.execute(
        select(clarifying_question.c.uid).where(clarifying_question.c.question_id.in_(ids.values()))
    ).scalars()
    for batch in batches(uid for uid in there if uid not in kept):
        connection.execute(delete(clarifying_question).where(clarifying_question.c.uid.in_(batch)))
    if rows:
        _UPSERT_CLARIFYING_QUESTION.run_many(connection, rows)
        keep_note_id(connection, max(row["anki_note_id"] for row in rows))


def keep_note_id(connection: Connection, note_id: int) -> None:
    """Keep the greatest note id in Anki that was ever given."""
    connection.execute(_KEEP_NOTE_ID, {"name": LAST_NOTE_ID, "value": str(note_id)})


def _write_cards(
    connection: Connection, stored: Sequence[StoredQuestion], question_ids: Mapping[str, int]
) -> list[CardUid]:
    switched_on = active_kinds(connection)
    wanted = {
        card_uid(part.uid, kind): (each, part.uid, kind)
        for each in stored
        for part in each.clarifying_questions
        for kind in kinds_of(part.content, switched_on)
    }
    if switched_on != ALWAYS_ON:
        _drop_second_cards(connection, question_ids.values(), wanted)
    there = _ids(connection, card, list(wanted))
    missing = [uid for uid in wanted if uid not in there]
    if not missing:
        return []
    part_ids = _ids(connection, clarifying_question, [wanted[uid][1] for uid in missing])
    decks = deck_ids(connection, {wanted[uid][0].deck for uid in missing})
    rows = []
    for uid in missing:
        each, part_uid, kind = wanted[uid]
        rows.append(
            {
                "uid": uid,
                "clarifying_question_id": part_ids[part_uid],
                "question_id": question_ids[each.uid],
                "deck_id": decks[each.deck],
                "kind": kind.value,
                **_NEW_CARD,
            }
        )
    _INSERT_CARD.run_many(connection, rows)
    if switched_on != ALWAYS_ON:
        _PLACE_SECOND_CARDS.run(connection, {"uids": listed([uid for uid in missing if _is_second(wanted[uid][2])])})
    return missing


def _is_second(kind: CardKind) -> bool:
    return kind not in ALWAYS_ON


def _drop_second_cards(connection: Connection, question_ids: Iterable[int], wanted: Collection[CardUid]) -> None:
    """Take the second cards out that lost a text which they need; their history stays in the logs."""
    there = select(card.c.uid).where(card.c.question_id.in_(list(question_ids)), ~IS_FIRST)
    for batch in batches(uid for uid in connection.execute(there).scalars() if uid not in wanted):
        connection.execute(delete(card).where(card.c.uid.in_(batch)))


def deck_ids(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """Give the ids of decks by name; those that are not there yet are made."""
    wanted = list(names)
    if not wanted:
        return {}
    rows = [{"name": name, "folded": fold(name)} for name in wanted]
    connection.execute(insert(deck).on_conflict_do_nothing(index_elements=["name"]), rows)
    return {row.name: row.id for row in connection.execute(select(deck).where(deck.c.name.in_(wanted)))}


def refresh_counts(connection: Connection, question_ids: Sequence[int]) -> None:
    """Count anew what is left to ask of questions, and when they were begun."""
    for batch in batches(question_ids):
        connection.execute(_REFRESH_COUNTS.where(question.c.id.in_(batch)))


def _ids(connection: Connection, table: Table, uids: Iterable[str]) -> dict[str, int]:
    return dict(_IDS[table].run(connection, {"uids": listed(list(uids))}).fetchall())


def _upsert(table: Table) -> Prepared:
    statement = insert(table)
    kept: set[Any] = {"id", "uid", "introduced_on", "unasked"}
    new = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in kept}
    written = [column.name for column in table.columns if column.name not in {"id", "introduced_on", "unasked"}]
    return Prepared(statement.on_conflict_do_update(index_elements=["uid"], set_=new), written)


_cards = card.alias()
_of_question = _cards.c.question_id == question.c.id
_is_own = _cards.c.kind == CardKind.WHY
_unasked = select(func.count()).where(_of_question, _is_own, _cards.c.state == CardState.NEW, _cards.c.suspended == 0)
_REFRESH_COUNTS = update(question).values(
    unasked=_unasked.scalar_subquery(),
    introduced_on=select(func.min(_cards.c.first_on)).where(_of_question, _is_own).scalar_subquery(),
)
_insert_meta = insert(meta)
_greatest = func.max(cast(meta.c.value, Integer), cast(_insert_meta.excluded.value, Integer))
_KEEP_NOTE_ID = _insert_meta.on_conflict_do_update(index_elements=["name"], set_={"value": cast(_greatest, Text)})
_IDS = {
    table: Prepared(select(table.c.uid, table.c.id).where(table.c.uid.in_(among("uids"))))
    for table in (question, clarifying_question, card)
}
_NEW_CARD = {name: value for name, value in schedule_values(NEW).items() if value is not None}
_INSERT_CARD = Prepared(insert(card), ["uid", "clarifying_question_id", "question_id", "deck_id", "kind", *_NEW_CARD])
_UPSERT_QUESTION = _upsert(question)
_UPSERT_CLARIFYING_QUESTION = _upsert(clarifying_question)
_deck_of_first = (
    select(_cards.c.deck_id)
    .where(_cards.c.clarifying_question_id == card.c.clarifying_question_id, _is_own)
    .correlate(card)
    .scalar_subquery()
)
_PLACE_SECOND_CARDS = Prepared(update(card).where(card.c.uid.in_(among("uids"))).values(deck_id=_deck_of_first))
"""A second card stands in the deck of the first one, wherever that was moved."""
