"""Importing from Anki: what a package brings is found in the library, and compared text by text and card by card."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Final

from flashpm.domain.anki_texts import Past, differing, field_changes, past_values
from flashpm.domain.arrival import Arrival, Home
from flashpm.domain.brought import Brought, BroughtCard, BroughtPart, BroughtQuestion
from flashpm.domain.carrying import (
    UNKNOWN,
    KeptCard,
    LocalTime,
    MissingReviews,
    card_changes,
    missing_reviews,
    moves,
)
from flashpm.domain.change import Change
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion
from flashpm.domain.identity import (
    CardUid,
    ClarifyingQuestionUid,
    QuestionUid,
    card_uid,
    clarifying_question_uid,
    question_uid,
)
from flashpm.domain.media import MEDIA, Medium, media_from_json
from flashpm.domain.merging import PackMerge, QuestionMerge, Status, status_of
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library, LibraryWriter
from flashpm.services.progress import Progress, untold, within

QUESTIONS_AT_ONCE: Final = 2_000
"""So many are compared with the library at a time: of all of a large one, its texts would stand in memory twice."""
CARDS_AT_ONCE: Final = 2_000
_Pairs = Sequence[tuple[Question, BroughtQuestion]]


@dataclass(slots=True)
class _Carried:
    """What comes along of cards: gradings, changes, and which cards those move."""

    histories: list[MissingReviews] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    moved: set[CardUid] = field(default_factory=set)

    def add(self, uid: CardUid, card: BroughtCard, ours: KeptCard, time: LocalTime) -> None:
        """Join the histories of a card."""
        missing = missing_reviews(uid, card, ours, time)
        changes = card_changes(uid, card.carried, ours, time, has_new=bool(missing))
        if missing:
            self.histories.append(missing)
        self.changes += changes
        if moves(changes, ours):
            self.moved.add(uid)


@dataclass(slots=True)
class _Compared:
    """What came of the questions so far.

    Attributes:
        homes, parts: see `Arrival`.
        cards: what the package has of cards.
        questions_of: the question of each.
    """

    merges: list[QuestionMerge] = field(default_factory=list)
    homes: dict[QuestionUid, Home] = field(default_factory=dict)
    parts: dict[tuple[QuestionUid, str], BroughtPart] = field(default_factory=dict)
    cards: dict[CardUid, BroughtCard] = field(default_factory=dict)
    questions_of: dict[CardUid, QuestionUid] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Known:
    """The questions of the library that a package is about, and their clarifying questions by guid."""

    questions: Mapping[QuestionUid, StoredQuestion]
    by_guid: Mapping[str, tuple[StoredQuestion, StoredClarifyingQuestion]]


@dataclass(frozen=True, slots=True)
class _FoundPart:
    """A clarifying question of a package, with its place in the library.

    Attributes:
        content: its texts, with the id that it has in the library.
        stored: the library's; None for a new one.
        home: the question that it belongs to; for a known one not always that of its neighbours in the package.
    """

    uid: ClarifyingQuestionUid
    brought: BroughtPart
    content: ClarifyingQuestion
    stored: StoredClarifyingQuestion | None
    home: QuestionUid


@dataclass(frozen=True, slots=True)
class _FoundQuestion:
    """A question of a package, with its place in the library; `stored` is None for a new one."""

    uid: QuestionUid
    brought: BroughtQuestion
    content: Question
    stored: StoredQuestion | None
    parts: tuple[_FoundPart, ...]


class AnkiImport:
    """Compares packages from Anki with a library.

    Args:
        library: where to.
        clock: the time.
    """

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def merge(self, pack: Pack, brought: Brought, deleted: Container[str] = frozenset()) -> PackMerge:
        """Say what importing a package would do; nothing is written.

        Args:
            pack: its questions, every id filled in.
            brought: what it brings beside them.
            deleted: the uids of what the user deleted.
        """
        compared = _Compared()
        pairs = list(zip(pack.questions, brought.questions, strict=True))
        for start in range(0, len(pairs), QUESTIONS_AT_ONCE):
            self._compare(pairs[start : start + QUESTIONS_AT_ONCE], compared, deleted)
        carried = self._carried(compared.cards) if brought.has_progress else _Carried()
        arrival = Arrival(
            homes=compared.homes,
            parts=compared.parts,
            histories=tuple(carried.histories),
            changes=tuple(carried.changes),
            moved=frozenset(carried.moved),
            questions=compared.questions_of,
            media=brought.media,
        )
        return PackMerge(pack, tuple(compared.merges), missing=(), arrival=arrival)

    def _compare(self, pairs: _Pairs, compared: _Compared, deleted: Container[str]) -> None:
        """Compare some questions; of what the library has of them, nothing is kept."""
        known = self._known([beside for _, beside in pairs])
        found = [_found(*each, known) for each in pairs]
        past = self._past(found)
        for each in found:
            compared.merges.append(_question_merge(each, past, deleted))
            compared.homes[each.uid] = Home(each.brought.pack_id, each.brought.deck)
            for part in each.parts:
                if part.stored is None:
                    compared.parts[each.uid, part.content.id or ""] = part.brought
                if part.stored is not None or part.uid not in deleted:
                    for card in part.brought.cards:
                        uid = card_uid(part.uid, card.kind)
                        compared.cards[uid], compared.questions_of[uid] = card, each.uid

    def _known(self, brought: Sequence[BroughtQuestion]) -> _Known:
        """Find what the library has of some questions, by guid and by what our own notes say of themselves."""
        content = self._library.content
        guids = {part.guid for each in brought for part in each.parts.values()}
        questions = content.questions_with_guids(guids)
        by_guid = {part.anki_guid: (each, part) for each in questions.values() for part in each.clarifying_questions}
        named: dict[str, list[QuestionUid]] = {}
        for each in brought:
            uid = question_uid(each.pack_id, each.question_id)
            if uid not in questions:
                named.setdefault(each.pack_id, []).append(uid)
        for pack_id, uids in named.items():
            questions |= content.stored_questions(pack_id, uids)
        return _Known(questions, by_guid)

    def _past(self, found: Iterable[_FoundQuestion]) -> Past:
        """Read what the library ever had of the texts of questions that differ."""
        differ = {each.uid for each in found if each.stored is not None and differing(each.stored, each.content)}
        parts = (part for each in found for part in each.parts)
        differ |= {each.home for each in parts if each.stored is not None and differing(each.stored, each.content)}
        logged = self._library.content.logged_content(differ)
        return {name: rows for uid, changes in logged.items() for name, rows in past_values(uid, changes).items()}

    def _carried(self, cards: Mapping[CardUid, BroughtCard]) -> _Carried:
        """Join the histories of cards."""
        now, calendar = self._clock.now(), Days(self._library, self._clock).calendar
        time = LocalTime(now.tzinfo, calendar.starts_at_hour, now_ms=int(now.timestamp() * 1000))
        carried, waiting = _Carried(), iter(cards.items())
        while some := dict(islice(waiting, CARDS_AT_ONCE)):
            kept = self._library.past.kept_cards(some.keys())
            for uid, card in some.items():
                carried.add(uid, card, kept.get(uid, UNKNOWN), time)
        return carried


def history_steps(merges: Iterable[PackMerge]) -> int:
    """Count the steps of `log_arrivals`: each grading is written, and its card folded."""
    return sum(2 * merged.arriving.reviews for merged in merges)


def log_arrivals(
    operation: LibraryWriter, merges: Sequence[PackMerge], progress: Progress = untold
) -> frozenset[CardUid]:
    """Write what packages bring beside texts, once the texts are written; gives the cards that changed by it.

    Raises:
        Cancelled: from the progress, which is told of `history_steps`.
    """
    touched: set[CardUid] = set()
    done, total = 0, history_steps(merges)
    for arrival in (merged.arriving for merged in merges):
        if arrival.changes_anything:
            reviews = list(chain.from_iterable(arrival.histories))
            operation.log_history(reviews, arrival.changes, within(progress, done, total))
            done += 2 * len(reviews)
            touched |= arrival.cards
    return frozenset(touched)


def keep_media(operation: LibraryWriter, merges: Iterable[PackMerge]) -> None:
    """Keep the files that what was written of packages names."""
    for merged in merges:
        load = merged.arriving.media
        named = dict.fromkeys(each.digest for question in merged.wanted for each in _written_media(question))
        operation.keep_media(file for digest in named if (file := load(digest)) is not None)


def _written_media(question: QuestionMerge) -> Iterator[Medium]:
    parts = question.question.clarifying_questions if question.status is Status.NEW else question.added
    for part in parts:
        yield from part.media
    for change in question.changes:
        if change.field == MEDIA:
            yield from media_from_json(change.theirs)


def _found(question: Question, beside: BroughtQuestion, known: _Known) -> _FoundQuestion:
    uid = _home(beside, known)
    stored = known.questions.get(uid)
    ours = {part.uid: part for part in stored.clarifying_questions} if stored else {}
    parts = (
        _found_part(uid, part, beside.parts[part.id], ours, known)
        for part in question.clarifying_questions
        if part.prompt is not None and part.id is not None
    )
    return _FoundQuestion(uid, beside, question, stored, tuple(parts))


def _home(beside: BroughtQuestion, known: _Known) -> QuestionUid:
    """Give the question that new clarifying questions go to: the named one, else that of those which are known."""
    named = question_uid(beside.pack_id, beside.question_id)
    if named in known.questions:
        return named
    homes = (known.by_guid[part.guid][0].uid for part in beside.parts.values() if part.guid in known.by_guid)
    return next(homes, named)


def _found_part(
    question: QuestionUid,
    part: ClarifyingQuestion,
    brought: BroughtPart,
    ours: Mapping[ClarifyingQuestionUid, StoredClarifyingQuestion],
    known: _Known,
) -> _FoundPart:
    """Find a clarifying question by its guid, else by what our own notes say of themselves."""
    uid = clarifying_question_uid(question, part.id or "")
    if brought.guid in known.by_guid:
        home, stored = known.by_guid[brought.guid]
        return _FoundPart(stored.uid, brought, replace(part, id=stored.content.id), stored, home.uid)
    return _FoundPart(uid, brought, part, ours.get(uid), question)


def _question_merge(found: _FoundQuestion, past: Past, deleted: Container[str]) -> QuestionMerge:
    stored, brought = found.stored, found.brought
    id_ = brought.question_id if stored is None else stored.content.id
    parts = tuple(part.content for part in found.parts)
    complete = replace(found.content, id=id_, clarifying_questions=parts)
    if stored is None:
        return QuestionMerge(found.uid, Status.NEW, complete, was_deleted=found.uid in deleted)
    changes = field_changes(stored, found.content, brought.changed_at_ms, past) if brought.is_named else []
    for part in found.parts:
        if part.stored is not None:
            changes += field_changes(part.stored, part.content, part.brought.changed_at_ms, past)
    added = tuple(part.content for part in found.parts if part.stored is None and part.uid not in deleted)
    return QuestionMerge(found.uid, status_of(changes, has_added=bool(added)), complete, tuple(changes), added)
