"""What is done to several questions at once, with all their cards; each is one operation that can be taken back."""

from collections.abc import Iterator, Sequence

from flashpm.domain.change import Change, Entity, JsonValue, Origin
from flashpm.domain.identity import QuestionUid
from flashpm.domain.text import fold, tidy
from flashpm.services.card_actions import CardActions
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.progress import Progress, over, untold


class QuestionActions:
    """Pauses, resets, moves and tags questions; what cannot be cancelled half-way is not begun by halves.

    Args:
        library: where they are.
        actions: what is done to their cards.
    """

    def __init__(self, library: Library, actions: CardActions) -> None:
        self._library = library
        self._actions = actions

    def pause(
        self, questions: Sequence[QuestionUid], *, is_paused: bool = True, progress: Progress = untold
    ) -> Changes:
        """Take all cards of questions out of study until they are resumed, or resume them.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        cards = self._library.cards.all_cards_of(questions)
        return self._actions.pause_all(cards, is_paused=is_paused, progress=progress)

    def reset(self, questions: Sequence[QuestionUid], progress: Progress = untold) -> Changes:
        """Make all cards of questions new again; their reviews stay in their history.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._actions.reset_all(self._library.cards.all_cards_of(questions), progress)

    def move(self, questions: Sequence[QuestionUid], deck: str, progress: Progress = untold) -> Changes:
        """Put all cards of questions into another deck, as `CardActions.move` does.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._actions.move_all(self._library.cards.all_cards_of(questions), deck, progress)

    def tag(
        self, questions: Sequence[QuestionUid], tag: str, *, is_tagged: bool = True, progress: Progress = untold
    ) -> Changes:
        """Give questions a tag, or take it away; those that have it already, or have it not, stay as they are.

        Args:
            questions: which.
            tag: its name; nothing is written for a blank one. Tags are the same by their folded text.
            is_tagged: false to take it away.
            progress: told of each question that is written.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        name = tidy(tag)
        changes = list(self._tagged(questions, name, is_tagged=is_tagged)) if name else []
        if not changes:
            return Changes()
        with self._library.operation() as operation:
            operation.log_changes(over(changes, len(changes), progress))
        touched = frozenset(QuestionUid(change.entity_id) for change in changes)
        return Changes(touched, operation=operation.id)

    def _tagged(self, questions: Sequence[QuestionUid], name: str, *, is_tagged: bool) -> Iterator[Change]:
        for uid, stored in self._library.content.questions(questions).items():
            others = [tag for tag in stored.content.tags if fold(tag) != fold(name)]
            if (len(others) < len(stored.content.tags)) is not is_tagged:
                value: list[JsonValue] = [*stored.content.tags, name] if is_tagged else [*others]
                yield Change(Entity.QUESTION, uid, "tags", value, Origin.USER)
