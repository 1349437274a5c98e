"""What an import makes of a package from Anki: where its questions belong, and what is written beside texts."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from flashpm.domain.brought import BroughtPart
from flashpm.domain.carrying import MissingReviews
from flashpm.domain.change import Change
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.media import MediaSource, no_media


@dataclass(frozen=True, slots=True)
class Home:
    """Where a new question belongs."""

    pack_id: str
    deck: str | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What importing a package writes beside texts.

    Attributes:
        homes: where new questions belong.
        parts: the identities of new clarifying questions, by question and id.
        histories: gradings that the library does not have yet, card by card.
        changes: schedules and pauses of cards.
        questions: of each card that gets any of these, its question.
        moved: the cards that stand elsewhere after it; of all others the library's schedule holds.
        media: gives the files that clarifying questions show and play.
    """

    homes: Mapping[QuestionUid, Home] = field(default_factory=dict)
    parts: Mapping[tuple[QuestionUid, str], BroughtPart] = field(default_factory=dict)
    histories: tuple[MissingReviews, ...] = ()
    changes: tuple[Change, ...] = ()
    questions: Mapping[CardUid, QuestionUid] = field(default_factory=dict)
    moved: frozenset[CardUid] = frozenset()
    media: MediaSource = field(default=no_media, compare=False)

    def of_questions(self, wanted: Container[QuestionUid]) -> "Arrival":
        """Give what comes for the cards of some questions alone."""
        histories = tuple(each for each in self.histories if self.questions.get(each.uid) in wanted)
        changes = tuple(each for each in self.changes if self.questions.get(CardUid(each.entity_id)) in wanted)
        moved = frozenset(uid for uid in self.moved if self.questions.get(uid) in wanted)
        return replace(self, histories=histories, changes=changes, moved=moved)

    @property
    def reviews(self) -> int:
        """How many gradings come."""
        return sum(map(len, self.histories))

    @property
    def cards(self) -> frozenset[CardUid]:
        """The cards that get gradings, a schedule or a pause."""
        return frozenset([*(each.uid for each in self.histories), *(CardUid(each.entity_id) for each in self.changes)])

    @property
    def changes_anything(self) -> bool:
        """Whether anything of this is to be written."""
        return bool(self.histories or self.changes)
