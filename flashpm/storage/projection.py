"""The projections: what the logs say, kept ready for reading, in the transaction of the rows that change it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Integer, bindparam, delete, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from flashpm.domain.card import ALWAYS_ON, CardKind, CardState
from flashpm.domain.change import WHOLE, CardField, Entity, JsonValue, LoggedChange
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.schedule import NEW, Schedule, fold
from flashpm.storage.answer_tallies import reviewed_cards, tally, tally_reviews
from flashpm.storage.content_projection import deck_ids, project_questions, refresh_counts
from flashpm.storage.log_reading import (
    batches,
    card_values,
    homes_of,
    logged_change,
    newest_values,
    rows_of,
    schedule_rows,
    voided,
)
from flashpm.storage.mapping import Values, canonical_json, schedule_values
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.second_cards import IS_FIRST, followers
from flashpm.storage.setting_queries import active_kinds, active_rules, forget_settings
from flashpm.storage.tables import (
    LOGS,
    card,
    change_log,
    clarifying_question,
    deck,
    pack,
    question,
    review_log,
    setting,
)


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
    folded = dict.fromkeys([*touched.cards, *with_rows(connection, fresh)])
    project_cards(connection, list(folded))
    project_states(connection, [uid for uid in touched.states if uid not in folded])
    for moved in batches(uid for uid in with_followers(connection, touched.moved) if uid not in folded):
        tally_reviews(connection, moved)


def cards_touched(connection: Connection, changes: Sequence[LoggedChange]) -> list[CardUid]:
    """Give the cards whose schedules some rows of the change log move, or whose states they set."""
    touched = _Touched()
    for change in changes:
        _touch(connection, touched, change)
    return list(touched.cards)


def with_followers(connection: Connection, cards: Iterable[CardUid]) -> list[CardUid]:
    """Give cards, and with first ones the second cards of their clarifying questions: they follow into another deck."""
    named = dict.fromkeys(cards)
    if not named or active_kinds(connection) == ALWAYS_ON:
        return list(named)
    return list(named | dict.fromkeys(followers(connection, named)))


def with_rows(connection: Connection, cards: Collection[CardUid]) -> Iterator[CardUid]:
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
            _touch(connection, touched, logged_change(row))


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
        homes = homes_of(logged_change(row) for row in whole if row.entity != Entity.PACK)
        found.update((uid, homes[uid]) for uid in wanted - found.keys() if uid in homes)
    return list(found.values())


def project_review(connection: Connection, uid: CardUid, before: Schedule, after: Schedule) -> None:
    """Write the schedule that a grading leads to; it is the newest row, so nothing needs to be folded again."""
    if before.first_on is None and after.first_on is not None:
        _BEGIN_QUESTION.run(connection, {"card_uid": uid, "day": after.first_on})
    _UPDATE_SCHEDULE.run(connection, {"card_uid": uid, **schedule_values(after)})


def project_cards(connection: Connection, uids: Sequence[CardUid]) -> None:
    """Fold cards again from the logs."""
    rules, wanted = active_rules(connection), with_followers(connection, uids)
    taken_back = voided(connection, Entity.OPERATION)
    for batch in batches(wanted):
        rows, values = schedule_rows(connection, batch, taken_back), card_values(connection, batch, taken_back)
        folded = {uid: fold(uid, rows.get(uid, ()), rules) for uid in batch}
        write_schedules(connection, folded)
        _write_states(connection, {uid: values.get(uid, {}) for uid in batch})
        refresh_counts_of(connection, batch)
    tally(connection, wanted)


def project_states(connection: Connection, uids: Sequence[CardUid]) -> None:
    """Write anew what was set by hand on cards, and what is left to ask; their schedules and gradings stay."""
    for batch in batches(with_followers(connection, uids)):
        values = card_values(connection, batch)
        _write_states(connection, {uid: values.get(uid, {}) for uid in batch})
        refresh_counts_of(connection, batch)


def log_marks(connection: Connection) -> tuple[int, int]:
    """Say how far the two logs go: rows are only added, so that the greatest row number says it."""
    review, change = (connection.execute(select(func.max(ROW)).select_from(log)).scalar() or 0 for log in LOGS)
    return review, change


def write_schedules(connection: Connection, schedules: Mapping[CardUid, Schedule]) -> None:
    """Write schedules into the rows of their cards."""
    rows = [{"card_uid": uid, **schedule_values(schedule)} for uid, schedule in schedules.items()]
    _UPDATE_SCHEDULE.run_many(connection, rows)


def _write_states(connection: Connection, values: Mapping[CardUid, dict[str, JsonValue]]) -> None:
    """Write what was set by hand: pause, flag, skip, and another deck than the card's home.

    First cards go before second ones, whose home is the deck of the first.
    """
    firsts = home_decks_of_firsts(connection, values)
    _write_states_at(connection, values, firsts)
    if len(firsts) < len(values):
        _write_states_at(connection, values, home_decks_of_seconds(connection, values))


def home_decks_of_firsts(connection: Connection, cards: Collection[CardUid]) -> dict[CardUid, str]:
    """Give the decks of the questions of those of some cards that are their clarifying questions' first."""
    return {CardUid(uid): home for uid, home in _DECKS_OF_QUESTIONS.run(connection, {"uids": listed(cards)})}


def home_decks_of_seconds(connection: Connection, cards: Collection[CardUid]) -> dict[CardUid, str]:
    """Give the decks in which the first cards lie, of those of some cards that are second ones."""
    return {CardUid(uid): home for uid, home in _DECKS_OF_FIRSTS.run(connection, {"uids": listed(cards)})}


def _write_states_at(
    connection: Connection, values: Mapping[CardUid, dict[str, JsonValue]], homes: Mapping[CardUid, str]
) -> None:
    decks = {uid: str(values[uid].get("deck") or home) for uid, home in homes.items()}
    ids = deck_ids(connection, set(decks.values()))
    rows = [{"card_uid": uid, "deck_id": ids[name], **state_values(values[uid])} for uid, name in decks.items()]
    _UPDATE_STATE.run_many(connection, rows)


def state_values(values: Mapping[str, JsonValue]) -> dict[str, int | None]:
    """Give the columns of a card that are set by hand, its deck apart, by what the log says of it."""
    flag, buried_until = values.get(CardField.FLAG), values.get(CardField.BURIED_UNTIL)
    return {
        CardField.SUSPENDED: int(values.get(CardField.SUSPENDED) is True),
        CardField.FLAG: flag if isinstance(flag, int) else 0,
        CardField.BURIED_UNTIL: buried_until if isinstance(buried_until, int) else None,
    }


def refresh_counts_of(connection: Connection, cards: Sequence[CardUid]) -> None:
    """Count anew what is left to ask of the questions of cards."""
    refresh_counts(connection, [id_ for (id_,) in _QUESTIONS_OF.run(connection, {"uids": listed(cards)})])


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


ROW = literal_column("rowid", Integer)
"""A row's number in its log."""
_is_card_change = (change_log.c.entity == Entity.CARD) & change_log.c.entity_id.in_(among("uids"))
_WITH_ROWS = Prepared(
    select(review_log.c.card)
    .where(review_log.c.card.in_(among("uids")))
    .union(select(change_log.c.entity_id).where(_is_card_change))
)
_QUESTIONS_OF = Prepared(select(card.c.question_id).where(card.c.uid.in_(among("uids"))).distinct())
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
_DECKS_OF_QUESTIONS = Prepared(
    select(card.c.uid, question.c.deck).join(question).where(card.c.uid.in_(among("uids")), IS_FIRST)
)
_first = card.alias("first")
_is_first_of = (_first.c.clarifying_question_id == card.c.clarifying_question_id, _first.c.kind == CardKind.WHY)
_of_first = select(card.c.uid, deck.c.name).join(_first, _is_first_of[0]).join(deck, deck.c.id == _first.c.deck_id)
_DECKS_OF_FIRSTS = Prepared(_of_first.where(_is_first_of[1], card.c.uid.in_(among("uids")), ~IS_FIRST))
_asked = select(card.c.question_id).where(card.c.uid == bindparam("card_uid"), IS_FIRST)
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
