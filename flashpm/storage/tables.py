"""The library's tables: two append-only logs and the media that they name, and projections that can be rebuilt.

STRICT tables know TEXT and INTEGER; days are integers since 1970-01-01, milliseconds since 1970 are UTC. The logs have
no foreign keys, so that nothing can cascade into them. Integer ids never leave the file.
"""

from typing import Any, Final

from sqlalchemy import (
    DDL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TextClause,
    event,
    text,
)
from sqlalchemy.schema import SchemaItem

from flashpm.domain.media import DIGEST_LENGTH

APPLICATION_ID: Final = int.from_bytes(b"FlPM", "big")
"""What SQLite's header says the file is."""
USER_VERSION: Final = 1
"""The version of the log tables; a library of a newer one is refused."""
PROJECTION_VERSION: Final = 5
"""The version of everything but the log tables; where it differs, the projections are rebuilt.

The logs then get the indexes that they lack, and the library the table of its media.
"""

metadata = MetaData()


def _table(name: str, *columns: SchemaItem) -> Table:
    return Table(name, metadata, *columns, sqlite_strict=True)


def _ulid(name: str, *, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, CheckConstraint(f"length({name}) = 26"), primary_key=primary_key, nullable=False)


def _after_create(table: Table, statement: str) -> None:
    ddl = DDL(statement.replace("%", "%%"))  # type: ignore[no-untyped-call]  # DDL's signature has no types
    event.listen(table, "after_create", ddl)


def _stamp_columns() -> list[Column[Any]]:
    """The columns that say who wrote a row and when; the order everywhere is (hlc, device, id)."""
    return [
        _ulid("id", primary_key=True),
        Column("device", Text, CheckConstraint("length(device) = 12"), nullable=False),
        Column("seq", Integer, nullable=False),
        Column("hlc", Integer, nullable=False),
    ]


review_log = _table(
    "review_log",
    *_stamp_columns(),
    _ulid("card"),
    Column("reviewed_at_ms", Integer, nullable=False),
    Column("utc_offset_min", Integer, nullable=False),
    Column("reviewed_on", Integer, nullable=False),
    Column("grade", Integer, CheckConstraint("grade BETWEEN 1 AND 4"), nullable=False),
    Column("q", Integer, CheckConstraint("q BETWEEN 0 AND 5")),
    Column("kind", Text, CheckConstraint("length(kind) <= 16"), nullable=False),
    Column("taken_ms", Integer, CheckConstraint("taken_ms >= 0"), nullable=False),
    Column("rule", Text, CheckConstraint("length(rule) <= 32"), nullable=False),
    Column("due_on", Integer),
    _ulid("operation"),
    Column("h", Integer, nullable=False),
)
Index("review_log_device", review_log.c.device, review_log.c.seq)
Index("review_log_card", review_log.c.card, review_log.c.hlc)
Index("review_log_day", review_log.c.reviewed_on)
Index("review_log_operation", review_log.c.operation)

change_log = _table(
    "change_log",
    *_stamp_columns(),
    Column("entity", Text, CheckConstraint("length(entity) <= 32"), nullable=False),
    Column("entity_id", Text, CheckConstraint("length(entity_id) <= 64"), nullable=False),
    Column("field", Text, CheckConstraint("length(field) <= 40"), nullable=False),
    Column("value", Text, nullable=False),
    Column("origin", Text, CheckConstraint("length(origin) <= 16"), nullable=False),
    _ulid("operation"),
    Column("h", Integer, nullable=False),
)
Index("change_log_device", change_log.c.device, change_log.c.seq)
Index("change_log_entity", change_log.c.entity, change_log.c.entity_id)
Index("change_log_operation", change_log.c.operation)

ANKI_DEVICE: Final = "anki-reviews"
"""The device of gradings that were made in Anki: in the log's order they stand where they were made, not imported.

So a history that was made in two places folds as one, and the same row comes of every import of it.
"""

IS_ADDITION: TextClause = text("entity = 'clarifying_question' AND field = '*'")
"""Of a row: it adds a clarifying question to a question that was there. Such rows are few."""
_after_create(change_log, f"CREATE INDEX change_log_addition ON change_log (entity_id) WHERE {IS_ADDITION}")

IS_EDIT: TextClause = text("origin <> 'import' AND entity IN ('question', 'clarifying_question')")
"""Of a row: it changes a text that an import may have brought."""
_after_create(change_log, f"CREATE INDEX change_log_edit ON change_log (entity_id) WHERE {IS_EDIT}")

IS_BY_HAND: TextClause = text("origin = 'user' AND entity IN ('card', 'clarifying_question', 'question')")
"""Of a row: the user changed a card or a text; it can be taken back."""
Index(
    "change_log_own",
    *(change_log.c[name] for name in ("device", "seq", "operation", "entity", "entity_id", "origin", "field")),
    sqlite_where=IS_BY_HAND,
)
"""Such rows are few, between those of large imports. It holds all that is asked of them, or SQLite prefers another."""

IS_TAKING_BACK: TextClause = text("field = 'void'")
"""Of a row: it takes a grading or an operation back, or does it again."""
Index("change_log_taken_back", change_log.c.device, change_log.c.seq, sqlite_where=IS_TAKING_BACK)

LOGS = (review_log, change_log)
for _log in LOGS:
    for _verb in ("UPDATE", "DELETE"):
        _after_create(
            _log,
            f"CREATE TRIGGER {_log.name}_no_{_verb.lower()} BEFORE {_verb} ON {_log.name} "
            f"BEGIN SELECT RAISE(ABORT, '{_log.name} is append-only'); END",
        )

media = _table(
    "media",
    Column("digest", Text, CheckConstraint(f"length(digest) = {DIGEST_LENGTH}"), primary_key=True),
    Column("type", Text, CheckConstraint("length(type) <= 64"), nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""Pictures and sounds by the hash of their content: beside the logs, which name them, the truth too.

A file stays while a row of the log names it, and those are never removed: what was taken back may be done again.
"""

# Everything below is a projection or belongs to this file alone.

LAST_NOTE_ID: Final = "last_note_id"
"""The row of `meta` with the greatest note id in Anki that was ever given, in milliseconds."""
meta = _table("meta", Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

setting = _table("setting", Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

pack = _table(
    "pack",
    Column("uid", Text, primary_key=True),
    Column("pack_id", Text, nullable=False),
    Column("title", Text),
    Column("deck", Text),
    Column("value", Text, nullable=False),
)

deck = _table(
    "deck",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False),
)

question = _table(
    "question",
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False, unique=True),
    Column("pack_id", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("deck", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("title", Text),
    Column("type", Text),
    Column("product", Text),
    Column("company", Text),
    Column("difficulty", Text),
    Column("minutes", Integer),
    Column("tags", Text, nullable=False),
    Column("unseen", Integer, nullable=False),
    Column("source", Text),
    Column("author", Text),
    Column("updated", Text),
    Column("is_own", Integer, nullable=False),
    Column("imported_at_ms", Integer, nullable=False),
    Column("changed_at_ms", Integer, nullable=False),
    Column("introduced_on", Integer),
    Column("unasked", Integer, nullable=False, server_default=text("0")),
)
Index("question_pack", question.c.pack_id)
Index("question_order", question.c.imported_at_ms, question.c.position)
_WAITING = "unasked > 0 AND unseen = 0 AND introduced_on IS NULL"
IS_OWN_WAITING: TextClause = text(f"{_WAITING} AND is_own = 1")
"""Of a question that the user imported: it is to be begun. Literal: no partial index serves a parameter."""
IS_SHIPPED_WAITING: TextClause = text(f"{_WAITING} AND is_own = 0")
"""Of a question that came with the program: it is to be begun."""
IS_BEGUN: TextClause = text("unasked > 0 AND introduced_on IS NOT NULL")
"""Of a question: some of its cards were asked and some not yet."""
_newest_first = (question.c.imported_at_ms.desc(), question.c.position)
Index("question_own_waiting", *_newest_first, sqlite_where=IS_OWN_WAITING)
Index("question_shipped_waiting", question.c.type, *_newest_first, sqlite_where=IS_SHIPPED_WAITING)
Index("question_begun", question.c.introduced_on, sqlite_where=IS_BEGUN)

question_tag = _table(
    "question_tag",
    Column("question_id", Integer, ForeignKey("question.id", ondelete="CASCADE"), primary_key=True),
    Column("folded", Text, primary_key=True),
)
Index("question_tag_folded", question_tag.c.folded)

clarifying_question = _table(
    "clarifying_question",
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False, unique=True),
    Column("question_id", Integer, ForeignKey("question.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("area", Text, nullable=False),
    Column("area_is_guess", Integer, nullable=False),
    Column("area_word", Text),
    Column("prompt", Text, nullable=False),
    Column("short", Text),
    Column("why_it_matters", Text),
    Column("expected_answer", Text),
    Column("impact", Text),
    Column("my_words", Text),
    Column("media", Text),
    Column("anki_guid", Text, nullable=False),
    Column("anki_note_id", Integer, nullable=False),
    Column("changed_at_ms", Integer, nullable=False),
)
Index("clarifying_question_question", clarifying_question.c.question_id)

card = Table(
    "card",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False, unique=True),
    Column("clarifying_question_id", Integer, ForeignKey("clarifying_question.id", ondelete="CASCADE"), nullable=False),
    Column("question_id", Integer, ForeignKey("question.id", ondelete="CASCADE"), nullable=False),
    Column("deck_id", Integer, ForeignKey("deck.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("repetition", Integer),
    Column("ease", Integer),
    Column("interval_days", Integer),
    Column("due_on", Integer),
    Column("lapses", Integer, nullable=False),
    Column("reviews", Integer, nullable=False),
    Column("counted_from", Integer),
    Column("last_counted_on", Integer),
    Column("first_on", Integer),
    Column("repeat_on", Integer),
    Column("stability", Integer),
    Column("difficulty", Integer),
    Column("seen_on", Integer),
    Column("suspended", Integer, nullable=False, server_default=text("0")),
    Column("flag", Integer, nullable=False, server_default=text("0")),
    Column("buried_until", Integer),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
Index("card_clarifying_question", card.c.clarifying_question_id)
Index("card_question", card.c.question_id)
Index("card_deck", card.c.deck_id)
Index("card_due", card.c.suspended, card.c.due_on, sqlite_where=card.c.due_on.is_not(None))
Index("card_first", card.c.first_on, sqlite_where=card.c.first_on.is_not(None))
Index("card_repeat", card.c.repeat_on, sqlite_where=card.c.repeat_on.is_not(None))
HAS_LAPSES: TextClause = text("lapses >= 3")
"""Of a card: it was forgotten so often that it can be stuck. Few cards were."""
Index("card_lapses", card.c.suspended, card.c.lapses, sqlite_where=HAS_LAPSES)
Index("card_skipped", card.c.buried_until, sqlite_where=card.c.buried_until.is_not(None))
IS_PAUSED: TextClause = text("suspended = 1")
"""Of a card: the user took it out of study. Such cards are few."""
Index("card_paused", card.c.suspended, sqlite_where=IS_PAUSED)
for _number in ("interval_days", "ease"):
    Index(f"card_{_number}", card.c[_number], sqlite_where=card.c[_number].is_not(None))

answer = _table(
    "answer",
    Column("number", Integer, primary_key=True),
    Column("card_id", Integer),
    Column("day", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("asked", Text, nullable=False),
    Column("grade", Integer, nullable=False),
    Column("taken_ms", Integer, nullable=False),
)
"""The gradings that stand, each by its row number in the review log, which never changes: no row is ever removed.

The number of a card that is gone stays, and is given to no other: to look for it would cost every deletion a scan.
"""
Index("answer_alike", *(answer.c[name] for name in ("day", "hour", "asked", "grade", "card_id", "taken_ms")))
"""In the order in which answers are counted, with all that is counted: figures of some cards read it alone."""

answer_tally = Table(
    "answer_tally",
    metadata,
    *(Column("day", Integer, primary_key=True), Column("hour", Integer, primary_key=True)),
    *(Column("asked", Text, primary_key=True), Column("grade", Integer, primary_key=True)),
    Column("answers", Integer, nullable=False),
    Column("taken_ms", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

REVIEW_COUNTS: Final = ("young", "young_right", "mature", "mature_right")
"""Reviews of a young card, those of them that were right, and the same of a mature card."""


def _review_counts() -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in REVIEW_COUNTS]


SHARED: Final = ("deck", "type", "company", "area")
"""What cards can share, and have their reviews counted by; an empty text where it is not known."""

card_tally = _table(
    "card_tally",
    Column("card_id", Integer, ForeignKey("card.id", ondelete="CASCADE"), primary_key=True),
    *(Column(name, Text, nullable=False) for name in SHARED),
    *_review_counts(),
)

group_tally = Table(
    "group_tally",
    metadata,
    *(Column("dimension", Text, primary_key=True), Column("name", Text, primary_key=True)),
    *_review_counts(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)


def _add_up(dimension: str) -> str:
    sums = ", ".join(f"{name} = {name} + excluded.{name}" for name in REVIEW_COUNTS)
    values = ", ".join(f"NEW.{name}" for name in (dimension, *REVIEW_COUNTS))
    added = "INSERT INTO group_tally VALUES"
    return f"{added} ('{dimension}', {values}) ON CONFLICT DO UPDATE SET {sums};"


def _take_off(dimension: str) -> str:
    rests = ", ".join(f"{name} = {name} - OLD.{name}" for name in REVIEW_COUNTS)
    group = f"dimension = '{dimension}' AND name = OLD.{dimension}"
    emptied = "DELETE FROM group_tally WHERE young = 0 AND mature = 0"
    return f"UPDATE group_tally SET {rests} WHERE {group}; {emptied} AND {group};"  # noqa: S608 - our own names


def _count_on(dimension: str) -> str:
    sums = ", ".join(f"{name} = {name} + NEW.{name} - OLD.{name}" for name in REVIEW_COUNTS)
    return f"UPDATE group_tally SET {sums} WHERE dimension = '{dimension}' AND name = NEW.{dimension};"  # noqa: S608 - our own names


for _verb, _step in {"INSERT": _add_up, "DELETE": _take_off, "UPDATE": _count_on}.items():
    _after_create(
        card_tally,
        f"CREATE TRIGGER card_tally_{_verb.lower()} AFTER {_verb} ON card_tally "
        f"BEGIN {' '.join(_step(each) for each in SHARED)} END",
    )
"""A card that goes with its question takes its reviews out of the groups: no other code sees it go.

An update counts a grading. A card that comes to share something else is taken out and counted again.
"""

PROJECTIONS = (
    *(setting, pack, deck, question, question_tag, clarifying_question, card),
    *(answer, answer_tally, card_tally, group_tally),
)
"""The tables that a rebuild empties and fills, parents first."""

SEARCHED = {
    question: ("question", "title", "product", "company"),
    clarifying_question: ("prompt", "short", "why_it_matters", "expected_answer", "impact", "my_words"),
}
"""The columns in which words are searched, by table."""

SEARCH: Final = "search"
"""The full-text index: one document a clarifying question, joined with its question, under its own id.

It has no texts of its own: what it holds is taken out by giving the texts again.
"""
UNSPACED_SEARCH: Final = "unspaced_search"
"""The documents in scripts that put no spaces between words, found by any three letters in a row."""
SEARCHES: Final = (SEARCH, UNSPACED_SEARCH)
_after_create(
    clarifying_question,
    f"CREATE VIRTUAL TABLE {SEARCH} USING fts5({', '.join(name for names in SEARCHED.values() for name in names)}, "
    "content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)
_after_create(clarifying_question, f"CREATE VIRTUAL TABLE {UNSPACED_SEARCH} USING fts5(text, tokenize='trigram')")
