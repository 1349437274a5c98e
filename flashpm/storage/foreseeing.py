"""Other rules or further kinds of cards, folded ahead of the transaction that makes them the active ones."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from flashpm.domain.identity import CardUid
from flashpm.domain.study_settings import StudySettings
from flashpm.services.progress import Progress, untold
from flashpm.services.rows import Foreseen
from flashpm.storage.kind_switching import cards_to_make, drop_cards, make_cards
from flashpm.storage.log_reading import logged_change
from flashpm.storage.projection import ROW, cards_touched, log_marks, project_cards, write_schedules
from flashpm.storage.refolding import fold_logs
from flashpm.storage.tables import change_log, review_log


class Turn:
    """What other settings change about cards, the rest of the settings left out.

    Args:
        before: the settings as they are.
        after: the settings as they shall be.
    """

    def __init__(self, before: StudySettings, after: StudySettings) -> None:
        self.rules = after.rules
        self.moves_all = not after.rules.folds_like(before.rules)
        self.made = tuple(kind for kind in after.kinds if kind not in before.kinds)
        self.dropped = tuple(kind for kind in before.kinds if kind not in after.kinds)

    @property
    def needs_folding(self) -> bool:
        """Whether cards are to be folded: all of them by other rules, or those that are made."""
        return self.moves_all or bool(self.made)

    def was_foreseen(self, foreseen: Foreseen) -> bool:
        """Say whether it is what was folded ahead."""
        is_by_rules = foreseen.rules.folds_like(self.rules)
        return is_by_rules and (self.moves_all or foreseen.made.keys() >= frozenset(self.made))


def foresee(connection: Connection, turn: Turn, progress: Progress) -> Foreseen:
    """Fold the cards that other settings move or make, outside of any transaction; nothing is written.

    Raises:
        Cancelled: from the progress.
    """
    seen = log_marks(connection)
    made = {kind: cards_to_make(connection, kind) for kind in turn.made}
    which = None if turn.moves_all else frozenset(uid for uids in made.values() for uid in uids.values())
    return Foreseen(turn.rules, fold_logs(connection, turn.rules, progress, which), seen, made)


def take(connection: Connection, turn: Turn, foreseen: Foreseen | None) -> None:
    """Write what other settings change; the cards that a row was written about since it was foreseen are folded again.

    Args:
        connection: the library, with the settings as they shall be.
        turn: what changes.
        foreseen: folded ahead; where it is of something else, or None, the cards are folded now.
    """
    if turn.dropped:
        drop_cards(connection, turn.dropped)
    if not turn.needs_folding:
        return
    if foreseen is None or not turn.was_foreseen(foreseen):
        foreseen = foresee(connection, turn, untold)
    for kind in turn.made:
        make_cards(connection, kind, foreseen.made.get(kind, {}), foreseen.schedules)
    if turn.moves_all:
        write_schedules(connection, foreseen.schedules)
    project_cards(connection, list(dict.fromkeys(_touched_since(connection, foreseen.seen))))


def _touched_since(connection: Connection, seen: tuple[int, int]) -> Iterator[CardUid]:
    graded = select(review_log.c.card).where(seen[0] < ROW)
    yield from (CardUid(uid) for uid in connection.execute(graded).scalars())
    changes = connection.execute(select(change_log).where(seen[1] < ROW)).all()
    yield from cards_touched(connection, [logged_change(row) for row in changes])
