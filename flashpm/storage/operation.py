"""One operation on the library: rows of the logs that are written together, and the projections with them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import itemgetter

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from flashpm.domain.change import Change, LoggedChange
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.domain.media import MediaFile
from flashpm.domain.review import Review
from flashpm.domain.schedule import Schedule
from flashpm.services.progress import Progress, untold, within
from flashpm.services.rows import Foreseen
from flashpm.services.staged import Staged
from flashpm.storage.answer_tallies import tally_answer
from flashpm.storage.foreseeing import Turn, take
from flashpm.storage.log_reading import BATCH, batches, unknown_questions
from flashpm.storage.mapping import Values, change_values, review_values, row_crc
from flashpm.storage.new_histories import Histories, Order, hlc_of, project_new_histories
from flashpm.storage.prepared import Prepared
from flashpm.storage.projection import project_cards, project_changes, project_review, with_rows
from flashpm.storage.setting_queries import active_study
from flashpm.storage.stamps import Stamper
from flashpm.storage.tables import ANKI_DEVICE, change_log, media, review_log


class SqlOperation:
    """Appends rows inside the open transaction; every row carries the operation's id."""

    def __init__(
        self,
        connection: Connection,
        stamper: Stamper,
        foreseen: Foreseen | None = None,
        *,
        has_checksums: bool = True,
    ) -> None:
        """Begin an operation in the open transaction.

        Args:
            connection: the library.
            stamper: stamps the rows.
            foreseen: what the settings do that the operation brings.
            has_checksums: false where the rows get other stamps, and their checksums with them.
        """
        self._has_checksums = has_checksums
        self._connection = connection
        self._stamper = stamper
        self._foreseen = foreseen
        self.id: Ulid = stamper.new_operation()

    def log_review(self, review: Review, before: Schedule, after: Schedule) -> Ulid:
        """Log a grading with the schedule that it starts from and the one that it leads to."""
        row = {**self._stamper.stamp(), **review_values(review), "operation": self.id}
        _INSERT_REVIEW.run(self._connection, {**row, "h": row_crc(review_log, row)})
        project_review(self._connection, review.card, before, after)
        tally_answer(self._connection, review, row["id"])
        return Ulid(row["id"])

    def log_changes(self, changes: Iterable[Change]) -> None:
        """Log changes and apply them, some hundreds at a time: a large import must not stand in memory as rows.

        Where the rules are others than before, by a setting or by one that was taken back, every card is folded anew;
        where other kinds are on, their cards are made or taken out.
        """
        before = active_study(self._connection)
        waiting = iter(changes)
        while batch := list(islice(waiting, BATCH)):
            self.log_batch(batch, unknown_questions(self._connection, batch))
        after = active_study(self._connection)
        if after is not before:
            take(self._connection, Turn(before, after), self._foreseen)

    def log_batch(self, changes: Sequence[Change], fresh: Collection[QuestionUid]) -> None:
        """Log changes and apply them, but for what other rules do to every card.

        Args:
            changes: not more than can stand in memory as rows.
            fresh: the questions of which the log has no row yet, nor of anything in them.
        """
        rows = [self._change_row(change) for change in changes]
        _INSERT_CHANGE.run_many(self._connection, rows)
        logged = [_logged(change, row) for change, row in zip(changes, rows, strict=True)]
        project_changes(self._connection, logged, fresh)

    def log_staged(self, staged: Staged) -> None:
        """Log and apply what was made ready beside the library, and then the rest of it."""
        from flashpm.storage.staging import take_over

        take_over(self._connection, self._stamper, self.id, staged.rules)
        self.log_changes(staged.rest)
        if staged.histories or staged.changes:
            self.log_history(list(chain.from_iterable(staged.histories)), staged.changes)

    def log_history(
        self, reviews: Sequence[tuple[Ulid, Review]], changes: Sequence[Change], progress: Progress = untold
    ) -> None:
        """Log gradings that were made elsewhere, each at its own moment, then changes of cards, and apply both.

        Raises:
            Cancelled: from the progress, which is told of each grading twice: as it is written, and as it is folded.
        """
        total = 2 * len(reviews)
        changed = dict.fromkeys(CardUid(change.entity_id) for change in changes)
        cards = list(changed | dict.fromkeys(review.card for _, review in reviews))
        known = frozenset(with_rows(self._connection, cards))
        by_id = sorted(reviews, key=itemgetter(0))  # ids begin with moments: the log then grows at its end
        if self._log_past(by_id, within(progress, 0, total)) < len(
            by_id
        ):  # the log had some of them, maybe of other cards
            known = frozenset(cards)
        written = Histories(by_id, list(self.log_placed(changes)))
        project_new_histories(self._connection, written, frozenset(cards) - known, within(progress, len(by_id), total))
        project_cards(self._connection, [uid for uid in cards if uid in known])

    def _log_past(self, reviews: Sequence[tuple[Ulid, Review]], progress: Progress) -> int:
        """Log gradings that were made elsewhere; gives how many of them the log did not have."""
        added = 0
        for number, batch in enumerate(batches(reviews)):
            progress(number * BATCH, len(reviews))
            added += _INSERT_PAST.run_many(self._connection, [self._past_row(id_, review) for id_, review in batch])
        return added

    def log_placed(self, changes: Sequence[Change]) -> Iterator[tuple[Order, Change]]:
        """Log changes without applying them, as they are iterated over; gives each with its place in the log."""
        for batch in batches(changes):
            rows = [self._change_row(change) for change in batch]
            _INSERT_CHANGE.run_many(self._connection, rows)
            yield from (((row["hlc"], row["device"], row["id"]), each) for row, each in zip(rows, batch, strict=True))

    def keep_media(self, files: Iterable[MediaFile]) -> None:
        """Keep files, one at a time; those that are there already stay as they are."""
        for file in files:
            values = {"digest": file.digest, "type": file.type, "content": file.content}
            self._connection.execute(_KEEP_MEDIUM, values)

    def _past_row(self, id_: Ulid, review: Review) -> Values:
        """Make a row that is the same on every device, its operation apart."""
        at_ms = review.reviewed_at_ms
        stamp = {"id": id_, "device": ANKI_DEVICE, "seq": at_ms // _MS_A_DAY, "hlc": hlc_of(review)}
        row = {**stamp, **review_values(review), "operation": self.id}
        return {**row, "h": row_crc(review_log, row)}

    def _change_row(self, change: Change) -> Values:
        row = {**self._stamper.stamp(), **change_values(change), "operation": self.id}
        row["h"] = row_crc(change_log, row) if self._has_checksums else 0
        return row


def _logged(change: Change, row: Values) -> LoggedChange:
    return LoggedChange(
        entity=change.entity,
        entity_id=change.entity_id,
        field=change.field,
        value=change.value,
        origin=change.origin,
        at_ms=milliseconds(row["hlc"]),
    )


_INSERT_REVIEW = Prepared(insert(review_log), [column.name for column in review_log.c])
_MS_A_DAY = 86_400_000
_INSERT_PAST = Prepared(
    sqlite_insert(review_log).on_conflict_do_nothing(index_elements=["id"]), [column.name for column in review_log.c]
)
"""A package may hold one note twice; its gradings are one."""
_KEEP_MEDIUM = sqlite_insert(media).on_conflict_do_nothing(index_elements=["digest"])
_INSERT_CHANGE = Prepared(insert(change_log), [column.name for column in change_log.c])
