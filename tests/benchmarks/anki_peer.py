"""The real Anki with the same cards, the same schedules and the same history as a FlashPM library."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from anki.collection import Collection, ExportAnkiPackageOptions
from anki.scheduler.v3 import CardAnswer, Scheduler
from sqlalchemy import select

from flashpm.storage.library import SqlLibrary
from flashpm.storage.tables import card, clarifying_question, review_log
from tests.anki.real_anki import RealAnki, new_anki

RATINGS = (CardAnswer.AGAIN, CardAnswer.HARD, CardAnswer.GOOD, CardAnswer.EASY)


def make_peer(folder: Path, package: Path, library: SqlLibrary) -> None:
    """Fill a new collection from an exported package, and give its cards the library's schedules and history."""
    with new_anki(folder) as anki:
        anki.load(package)
        _copy_progress(anki.collection, library)
        for config in anki.collection.decks.all_config():
            config["new"]["perDay"] = config["rev"]["perDay"] = 9_999
            anki.collection.decks.update_config(config)


def _copy_progress(collection: Collection, library: SqlLibrary) -> None:
    database, connection = collection.db, library._database.connection
    assert database is not None
    today, day = collection.sched.today, max(connection.execute(select(review_log.c.reviewed_on)).scalars(), default=0)
    rows = connection.execute(
        select(clarifying_question.c.anki_note_id, card.c.uid, card.c.due_on, card.c.interval_days, card.c.ease)
        .join(card, card.c.clarifying_question_id == clarifying_question.c.id)
        .where(card.c.due_on.is_not(None))
    ).all()
    cards = {row.uid: row.anki_note_id for row in rows}
    database.executemany(
        "UPDATE cards SET type = 2, queue = 2, due = ?, ivl = ?, factor = ?, reps = 1 WHERE id = ?",
        [(today + row.due_on - day, row.interval_days, row.ease * 10, row.anki_note_id) for row in rows],
    )
    reviews = connection.execute(select(review_log.c.card, review_log.c.reviewed_at_ms, review_log.c.grade)).all()
    ids = _distinct([row.reviewed_at_ms for row in reviews])
    database.executemany(
        "INSERT INTO revlog VALUES (?, ?, -1, ?, 1, 1, 2500, 5000, 1)",
        [(id_, cards[row.card], row.grade) for id_, row in zip(ids, reviews, strict=True)],
    )


def _distinct(moments: list[int]) -> list[int]:
    taken: set[int] = set()
    for moment in moments:
        free = moment
        while free in taken:
            free += 1
        taken.add(free)
    return sorted(taken)


@contextmanager
def open_peer(folder: Path) -> Iterator[RealAnki]:
    """Open the collection again."""
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield RealAnki(collection)
    finally:
        collection.close()


def export_package(anki: RealAnki, path: Path, *, with_progress: bool = False) -> None:
    """Export everything in the format of our own package."""
    options = ExportAnkiPackageOptions(
        with_scheduling=with_progress, with_media=False, with_deck_configs=False, legacy=True
    )
    anki.collection.export_anki_package(out_path=str(path), options=options, limit=None)


def first_card(anki: RealAnki) -> int:
    """Give the number of cards that Anki hands out first: one, or none."""
    anki.collection.decks.select(anki.collection.decks.id_for_name("PM Interview") or anki.collection.decks.selected())
    return len(_scheduler(anki).get_queued_cards(fetch_limit=1).cards)


def answer(anki: RealAnki, rating: "CardAnswer.Rating.V") -> bool:
    """Answer the card on top and fetch the next; false if there is none."""
    scheduler = _scheduler(anki)
    queued = scheduler.get_queued_cards(fetch_limit=1).cards
    if not queued:
        return False
    asked = anki.collection.get_card(queued[0].card.id)
    asked.start_timer()
    scheduler.answer_card(scheduler.build_answer(card=asked, states=queued[0].states, rating=rating))
    scheduler.get_queued_cards(fetch_limit=1)
    return True


def _scheduler(anki: RealAnki) -> Scheduler:
    scheduler = anki.collection.sched
    assert isinstance(scheduler, Scheduler)
    return scheduler
