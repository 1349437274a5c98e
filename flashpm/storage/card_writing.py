"""Many cards changed in one operation: all is worked out before the transaction, which then only writes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Text, bindparam, insert, select, update

from flashpm.domain.change import CardField, Change, Entity, JsonValue
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.schedule import Schedule, fold
from flashpm.services.progress import Progress
from flashpm.storage.answer_tallies import tally_cards, tally_reviews
from flashpm.storage.content_projection import deck_ids, refresh_counts
from flashpm.storage.log_reading import BATCH, batches, card_values, schedule_rows, voided
from flashpm.storage.mapping import Values, change_values, rescheduled, row_crc
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.projection import HOME_DECKS, log_marks, state_values, write_schedules
from flashpm.storage.setting_queries import active_rules
from flashpm.storage.stamps import Stamper
from flashpm.storage.tables import card, change_log, review_log

Touched = Mapping[CardUid, set[str]]
"""The fields of cards that change; a grading that is taken back counts as their schedule."""


@dataclass(slots=True)
class CardsAhead:
    """An operation on cards that is ready to be written.

    Attributes:
        seen: how far the logs went when it was worked out.
        rows: of the change log.
        states: for each field that is set by hand, the cards with what they get.
        schedules: of cards whose schedule changes.
        decks: the names of the decks of cards that are moved: by those their reviews are counted.
        recounted: cards of which the gradings themselves count otherwise.
        homes: the numbers of the questions.
    """

    operation: Ulid
    seen: tuple[int, int]
    rows: list[Values] = field(default_factory=list)
    states: dict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    schedules: dict[CardUid, Schedule] = field(default_factory=dict)
    decks: dict[CardUid, str] = field(default_factory=dict)
    recounted: set[CardUid] = field(default_factory=set)
    homes: dict[int, None] = field(default_factory=dict)


class CardWriting:
    """Works out an operation on cards, and writes it.

    Args:
        connection: the library.
        stamper: stamps the rows.
        changes: of cards, or of operations that touched nothing but cards: those are taken back or done again.
    """

    def __init__(self, connection: Connection, stamper: Stamper, changes: Sequence[Change]) -> None:
        self._connection = connection
        self._stamper = stamper
        self._changes = sorted(changes, key=lambda each: each.entity_id)  # by index, rows side by side cost half
        self._own: dict[CardUid, dict[str, JsonValue]] = defaultdict(dict)
        for change in self._changes:
            if change.entity == Entity.CARD:
                self._own[CardUid(change.entity_id)][change.field] = change.value

    def look_ahead(self, progress: Progress) -> CardsAhead:
        """Work it out, outside of any transaction.

        Raises:
            Cancelled: from the progress, which is told of each some hundred cards.
        """
        touched, reviewed = self._touched()
        taken_back = self._taken_back()
        ahead = CardsAhead(self._stamper.new_operation(), log_marks(self._connection))
        total = len(touched) + len(self._changes)
        for done, batch in enumerate(batches(self._changes)):
            progress(done * BATCH, total)
            ahead.rows += [self._row(change, ahead.operation) for change in batch]
        for done, cards in enumerate(batches(sorted(touched))):
            progress(len(self._changes) + done * BATCH, total)
            self._foresee(ahead, {uid: touched[uid] for uid in cards}, taken_back)
        ahead.recounted = reviewed
        progress(total, total)
        return ahead

    def write(self, ahead: CardsAhead) -> Ulid:
        """Write what was worked out, inside a transaction; if the logs have grown since, it is worked out again."""
        if log_marks(self._connection) != ahead.seen:
            ahead = self.look_ahead(lambda done, total: None)
        _INSERT.run_many(self._connection, ahead.rows)
        write_schedules(self._connection, ahead.schedules)
        for name, states in ahead.states.items():
            _SET[name].run_many(self._connection, states)
        ids = deck_ids(self._connection, set(ahead.decks.values()))
        moves = [{"card_uid": uid, "value": ids[name]} for uid, name in ahead.decks.items()]
        _SET[CardField.DECK].run_many(self._connection, moves)
        refresh_counts(self._connection, sorted(ahead.homes))
        for batch in batches(sorted(ahead.recounted)):
            tally_cards(self._connection, batch)
        for batch in batches(sorted(ahead.decks.keys() - ahead.recounted)):
            tally_reviews(self._connection, batch)
        return ahead.operation

    def _touched(self) -> tuple[dict[CardUid, set[str]], set[CardUid]]:
        """Give what changes of which cards, and the cards of which gradings are taken back or count otherwise."""
        touched: dict[CardUid, set[str]] = defaultdict(set)
        for uid, values in self._own.items():
            touched[uid].update(values)
        reviewed: set[CardUid] = set()
        for operation in self._operations():
            for uid, name in _CHANGED.run(self._connection, {"operation": operation}):
                touched[CardUid(uid)].add(name)
            reviewed.update(CardUid(uid) for (uid,) in _GRADED.run(self._connection, {"operation": operation}))
            reviewed.update(self._graded_since(operation))
        for uid in reviewed:
            touched[uid].add(CardField.SCHEDULE)
        return touched, reviewed

    def _graded_since(self, operation: str) -> Iterator[CardUid]:
        """Give the cards whose schedules an operation set and that were graded after it, from what it had set."""
        for (uid,) in _GRADED_SINCE.run(self._connection, {"operation": operation}):
            yield CardUid(uid)

    def _operations(self) -> list[str]:
        return [change.entity_id for change in self._changes if change.entity == Entity.OPERATION]

    def _taken_back(self) -> set[str]:
        """Give the operations that are taken back once the changes hold."""
        taken_back = voided(self._connection, Entity.OPERATION)
        for change in self._changes:
            if change.entity == Entity.OPERATION:
                (taken_back.add if change.value is True else taken_back.discard)(change.entity_id)
        return taken_back

    def _row(self, change: Change, operation: Ulid) -> Values:
        row = {**self._stamper.stamp(), **change_values(change), "operation": operation}
        row["h"] = row_crc(change_log, row)
        return row

    def _foresee(self, ahead: CardsAhead, touched: Touched, taken_back: set[str]) -> None:
        """Work out some cards, at most as many as one statement can name."""
        folded = [uid for uid, names in touched.items() if CardField.SCHEDULE in names]
        ahead.homes |= dict.fromkeys(id_ for (id_,) in _HOMES.run(self._connection, {"uids": listed(touched)}))
        self._foresee_states(ahead, touched, taken_back)
        if folded:
            rows, rules = schedule_rows(self._connection, folded, taken_back), active_rules(self._connection)
            for uid in folded:
                own = self._own.get(uid, {})
                news = [rescheduled(own[CardField.SCHEDULE])] if CardField.SCHEDULE in own else []
                ahead.schedules[uid] = fold(uid, [*rows.get(uid, ()), *news], rules)

    def _foresee_states(self, ahead: CardsAhead, touched: Touched, taken_back: set[str]) -> None:
        logged = [uid for uid, names in touched.items() if names - self._own.get(uid, {}).keys()]
        values = card_values(self._connection, logged, taken_back) if logged else {}
        homes: dict[CardUid, str] = {}
        if any(CardField.DECK in names for names in touched.values()):
            homes = dict(HOME_DECKS.run(self._connection, {"uids": listed(touched)}).fetchall())
        for uid, names in touched.items():
            held = {**values.get(uid, {}), **self._own.get(uid, {})}
            state = state_values(held)
            for name in names & state.keys():
                ahead.states[name].append({"card_uid": uid, "value": state[name]})
            if CardField.DECK in names and uid in homes:
                ahead.decks[uid] = str(held.get(CardField.DECK) or homes[uid])


_INSERT = Prepared(insert(change_log), [column.name for column in change_log.c])
_HOMES = Prepared(select(card.c.question_id).where(card.c.uid.in_(among("uids"))))
_SET = {
    name: Prepared(update(card).where(card.c.uid == bindparam("card_uid")).values({column: bindparam("value")}))
    for name, column in {**{each: each for each in state_values({})}, CardField.DECK: "deck_id"}.items()
}
_operation = bindparam("operation", type_=Text)
_is_of_card = change_log.c.entity == Entity.CARD
_CHANGED = Prepared(
    select(change_log.c.entity_id, change_log.c.field).where(change_log.c.operation == _operation, _is_of_card)
)
_GRADED = Prepared(select(review_log.c.card).where(review_log.c.operation == _operation))
_GRADED_SINCE = Prepared(
    select(change_log.c.entity_id)
    .join(review_log, (review_log.c.card == change_log.c.entity_id) & (review_log.c.hlc > change_log.c.hlc))
    .where(change_log.c.operation == _operation, _is_of_card, change_log.c.field == CardField.SCHEDULE)
)
