"""The projections: what the logs say, kept ready for reading, in the transaction of the rows that change it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Integer, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from flashpm.domain.card import ALWAYS_ON, CardKind, CardState
from flashpm.domain.change import WHOLE, CardField, Entity, JsonValue, LoggedChange
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.schedule import NEW, Schedule, fold
from flashpm.storage.answer_tallies import reviewed_cards, tally_cards, tally_reviews
from flashpm.storage.content_projection import deck_ids, project_questions, refresh_counts
from flashpm.storage.log_reading import (
    batches,
    card_values,
    homes_of,
    logged_change,
    newest_values,
    rows_of,
    schedule_rows,
)
from flashpm.storage.mapping import Values, canonical_json, schedule_values
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.setting_queries import active_kinds, active_rules, forget_settings
from flashpm.storage.tables import card, change_log, clarifying_question, deck, pack, question, review_log, setting


@dataclass(slots=True)
class _Touched:
    """What some rows of the logs change."""

    questions: dict[QuestionUid, None] = field(default_factory=dict)
    parts: dict[ClarifyingQuestionUid, None] = field(default_factory=dict)
    cards: dict[CardUid, None] = field(default_factory=dict)
    states: dict[CardUid, None] = field(default_factory=dict)
    moved: dict[CardUid, None] = field(default_factory=dict)
    packs: bool = False
    settings: bool = False

    def set_state(self, uid: CardUid, field_name: str) -> None:
        """Note what was set by hand on a card, its schedule apart; its reviews are counted by its deck, too."""
        self.states[uid] = None
        if field_name == CardField.DECK:
            self.moved[uid] = None


def project_changes(
    connection: Connection, changes: Sequence[LoggedChange], unknown: Collection[QuestionUid] = ()
) -> None:
    """Bring the projections up to date with rows that were just written.

    Args:
        connection: the library.
        changes: the rows.
        unknown: questions that the log knew nothing of before: all that there is of them stands in `changes`.
    """
    touched = _Touched()
    for change in changes:
        _touch(connection, touched, change)
    if touched.packs:
        project_packs(connection)
    if touched.settings:
        project_settings(connection)
    questions = {**touched.questions, **dict.fromkeys(_homes(connection, touched.parts))}
    fresh = project_questions(connection, questions, rows_of(changes, unknown))
    for batch in batches(uid for uid in questions if uid not in unknown):
        tally_reviews(connection, reviewed_cards(connection, batch))
    folded = dict.fromkeys([*touched.cards, *_with_rows(connection, fresh)])
    project_cards(connection, list(folded))
    followers = _second_cards(connection, touched.moved)
    states = dict.fromkeys([*touched.states, *followers])
    project_states(connection, [uid for uid in states if uid not in folded])
    for moved in batches(uid for uid in dict.fromkeys([*touched.moved, *followers]) if uid not in folded):
        tally_reviews(connection, moved)


def cards_touched(connection: Connection, changes: Sequence[LoggedChange]) -> list[CardUid]:
    """Give the cards whose schedules some rows of the change log move, or whose states they set."""
    touched = _Touched()
    for change in changes:
        _touch(connection, touched, change)
    return list(touched.cards)


def _second_cards(connection: Connection, cards: Collection[CardUid]) -> list[CardUid]:
    """Give the other cards of the clarifying questions of cards: they follow the first one into another deck."""
    if not cards or active_kinds(connection) == ALWAYS_ON:
        return []
    found = (CardUid(uid) for (uid,) in _OTHERS.run(connection, {"uids": listed(cards)}))
    return [uid for uid in found if uid not in cards]


def _with_rows(connection: Connection, cards: Sequence[CardUid]) -> Iterator[CardUid]:
    """Give the cards that the logs know already, as after an import that was taken back and done again."""
    known = {uid for (uid,) in _WITH_ROWS.run(connection, {"uids": listed(cards)})} if cards else set()
    yield from (uid for uid in cards if uid in known)


def _touch(connection: Connection, touched: _Touched, change: LoggedChange) -> None:
    match change.entity:
        case Entity.QUESTION:
            touched.questions[QuestionUid(change.entity_id)] = None
        case Entity.CLARIFYING_QUESTION if change.field == WHOLE:
            touched.questions |= dict.fromkeys(homes_of([change]).values())
        case Entity.CLARIFYING_QUESTION:
            touched.parts[ClarifyingQuestionUid(change.entity_id)] = None
        case Entity.CARD if change.field == CardField.SCHEDULE:
            touched.cards[CardUid(change.entity_id)] = None
        case Entity.CARD:
            touched.set_state(CardUid(change.entity_id), change.field)
        case Entity.PACK:
            touched.packs = True
        case Entity.SETTING:
            touched.settings = True
        case Entity.REVIEW:
            _touch_reviewed(connection, touched, review_id=change.entity_id)
        case Entity.OPERATION:
            _touch_operation(connection, touched, change.entity_id)


def _touch_reviewed(connection: Connection, touched: _Touched, *, review_id: str) -> None:
    cards = connection.execute(select(review_log.c.card).where(review_log.c.id == review_id)).scalars()
    touched.cards |= dict.fromkeys(CardUid(uid) for uid in cards)


def _touch_operation(connection: Connection, touched: _Touched, operation: str) -> None:
    cards = connection.execute(select(review_log.c.card).where(review_log.c.operation == operation)).scalars()
    touched.cards |= dict.fromkeys(CardUid(uid) for uid in cards)
    rows = connection.execute(select(change_log).where(change_log.c.operation == operation)).all()
    for row in rows:
        if row.entity != Entity.OPERATION:
            _touch(connection, touched, logged_change(row, set()))


def _homes(connection: Connection, parts: Iterable[ClarifyingQuestionUid]) -> list[QuestionUid]:
    """Give the questions of clarifying questions; one that was deleted is looked up in the log."""
    wanted = set(parts)
    found: dict[str, QuestionUid] = {}
    for batch in batches(wanted):
        rows = connection.execute(
            select(clarifying_question.c.uid, question.c.uid.label("home"))
            .join(question, question.c.id == clarifying_question.c.question_id)
            .where(clarifying_question.c.uid.in_(batch))
        )
        found.update((row.uid, QuestionUid(row.home)) for row in rows)
    if wanted - found.keys():
        whole = connection.execute(select(change_log).where(change_log.c.field == WHOLE))
        homes = homes_of(logged_change(row, set()) for row in whole if row.entity != Entity.PACK)
        found.update((uid, homes[uid]) for uid in wanted - found.keys() if uid in homes)
    return list(found.values())


def project_review(connection: Connection, uid: CardUid, before: Schedule, after: Schedule) -> None:
    """Write the schedule that a grading leads to; it is the newest row, so nothing needs to be folded again."""
    if before.first_on is None and after.first_on is not None:
        _BEGIN_QUESTION.run(connection, {"card_uid": uid, "day": after.first_on})
    _UPDATE_SCHEDULE.run(connection, {"card_uid": uid, **schedule_values(after)})


def project_cards(connection: Connection, uids: Sequence[CardUid]) -> None:
    """Fold cards again from the logs."""
    rules = active_rules(connection)
    for batch in batches(dict.fromkeys([*uids, *_second_cards(connection, frozenset(uids))])):
        rows, values = schedule_rows(connection, batch), card_values(connection, batch)
        folded = {uid: fold(uid, rows.get(uid, ()), rules) for uid in batch}
        write_schedules(connection, folded)
        _write_states(connection, {uid: values.get(uid, {}) for uid in batch})
        _refresh_counts_of(connection, batch)
        tally_cards(connection, batch)


def project_states(connection: Connection, uids: Sequence[CardUid]) -> None:
    """Write anew what was set by hand on cards, and what is left to ask; their schedules and gradings stay."""
    for batch in batches(uids):
        values = card_values(connection, batch)
        _write_states(connection, {uid: values.get(uid, {}) for uid in batch})
        _refresh_counts_of(connection, batch)


def write_schedules(connection: Connection, schedules: Mapping[CardUid, Schedule]) -> None:
    """Write schedules into the rows of their cards."""
    rows = [{"card_uid": uid, **schedule_values(schedule)} for uid, schedule in schedules.items()]
    _UPDATE_SCHEDULE.run_many(connection, rows)


def _write_states(connection: Connection, values: dict[CardUid, dict[str, JsonValue]]) -> None:
    """Write what was set by hand: pause, flag, skip, and another deck than the question's.

    A second card goes with the first one, unless it was moved by itself.
    """
    homes = _HOME_DECKS.run(connection, {"uids": listed(values)}).fetchall()
    _write_states_at(connection, values, {uid: home for uid, home, kind in homes if kind == CardKind.WHY})
    second = [uid for uid, _, kind in homes if kind != CardKind.WHY]
    if second:
        _write_states_at(connection, values, dict(_DECKS_OF_FIRST.run(connection, {"uids": listed(second)}).fetchall()))


def _write_states_at(
    connection: Connection, values: Mapping[CardUid, dict[str, JsonValue]], homes: Mapping[CardUid, str]
) -> None:
    decks = {uid: str(values[uid].get("deck") or home) for uid, home in homes.items()}
    ids = deck_ids(connection, set(decks.values()))
    rows = [_state_values(uid, values[uid], ids[name]) for uid, name in decks.items()]
    _UPDATE_STATE.run_many(connection, rows)


def _state_values(uid: CardUid, values: dict[str, JsonValue], deck_id: int) -> Values:
    flag, buried_until = values.get("flag"), values.get("buried_until")
    return {
        "card_uid": uid,
        "deck_id": deck_id,
        "suspended": int(values.get("suspended") is True),
        "flag": flag if isinstance(flag, int) else 0,
        "buried_until": buried_until if isinstance(buried_until, int) else None,
    }


def _refresh_counts_of(connection: Connection, cards: Sequence[CardUid]) -> None:
    ids = connection.execute(select(card.c.question_id).where(card.c.uid.in_(cards)).distinct()).scalars()
    refresh_counts(connection, list(ids))


def project_settings(connection: Connection) -> None:
    """Write the settings anew from the log."""
    forget_settings(connection)
    connection.execute(delete(setting))
    values = newest_values(connection, Entity.SETTING)
    rows = [{"name": name, "value": canonical_json(fields.get("value"))} for name, fields in values.items()]
    if rows:
        connection.execute(insert(setting), rows)


def project_packs(connection: Connection) -> None:
    """Write the packs anew from the log."""
    connection.execute(delete(pack))
    rows = [_pack_values(uid, fields.get(WHOLE)) for uid, fields in newest_values(connection, Entity.PACK).items()]
    if rows:
        connection.execute(insert(pack), rows)


def _pack_values(uid: str, value: JsonValue) -> Values:
    whole = value if isinstance(value, dict) else {}
    return {
        "uid": uid,
        "pack_id": whole.get("id") or "",
        "title": whole.get("title"),
        "deck": whole.get("deck"),
        "value": canonical_json(whole),
    }


_is_card_change = (change_log.c.entity == Entity.CARD) & change_log.c.entity_id.in_(among("uids"))
_WITH_ROWS = Prepared(
    select(review_log.c.card)
    .where(review_log.c.card.in_(among("uids")))
    .union(select(change_log.c.entity_id).where(_is_card_change))
)
_UPDATE_SCHEDULE = Prepared(
    update(card)
    .where(card.c.uid == bindparam("card_uid"))
    .values({name: bindparam(name) for name in schedule_values(NEW)})
)
_UPDATE_STATE = Prepared(
    update(card)
    .where(card.c.uid == bindparam("card_uid"))
    .values({name: bindparam(name) for name in ("deck_id", "suspended", "flag", "buried_until")})
)
_HOME_DECKS = Prepared(
    select(card.c.uid, question.c.deck, card.c.kind).join(question).where(card.c.uid.in_(among("uids")))
)
_first = card.alias("first")
_is_first_of = (_first.c.clarifying_question_id == card.c.clarifying_question_id, _first.c.kind == CardKind.WHY)
_of_first = select(card.c.uid, deck.c.name).join(_first, _is_first_of[0]).join(deck, deck.c.id == _first.c.deck_id)
_DECKS_OF_FIRST = Prepared(_of_first.where(_is_first_of[1], card.c.uid.in_(among("uids"))))
_of_named = select(_first.c.clarifying_question_id).where(_first.c.uid.in_(among("uids")))
_OTHERS = Prepared(select(card.c.uid).where(card.c.kind != CardKind.WHY, card.c.clarifying_question_id.in_(_of_named)))
_asked = select(card.c.question_id).where(card.c.uid == bindparam("card_uid"), card.c.kind == CardKind.WHY)
_was_unasked = select(func.count()).where(
    card.c.uid == bindparam("card_uid"), card.c.state == CardState.NEW, card.c.suspended == 0
)
_day = bindparam("day", type_=Integer)
_BEGIN_QUESTION = Prepared(
    update(question)
    .where(question.c.id == _asked.scalar_subquery())
    .values(
        unasked=question.c.unasked - _was_unasked.scalar_subquery(),
        introduced_on=func.min(func.coalesce(question.c.introduced_on, _day), _day),
    )
)
"""For a card's first counted review; a card that was made due by hand is new no more by then, and by a clock that went
back the question is begun on the earlier day."""
