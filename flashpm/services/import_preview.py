"""What an import would do, to be looked through before it is done."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from flashpm.domain.change import CardField
from flashpm.domain.merging import PackMerge, QuestionMerge, Status
from flashpm.domain.pack import Finding
from flashpm.errors import ConflictError, PackError

LARGE: Final = 500
"""New cards that take about a tenth of a second to write."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How many questions an import finds new, changed, the same, missing and in conflict."""

    new: int
    changed: int
    same: int
    missing: int
    conflict: int


@dataclass(frozen=True, slots=True)
class Carried:
    """How much progress comes along from Anki.

    Attributes:
        reviews: gradings that the library does not have yet.
        schedules: cards that stand elsewhere after it.
        pauses: cards that are paused, or taken up again.
    """

    reviews: int = 0
    schedules: int = 0
    pauses: int = 0


@dataclass(frozen=True)
class Preview:
    """What an import would do, and what is to be said of its sources.

    What is counted is counted once: a page asks for it again and again, of thousands of questions.

    Attributes:
        merges: one a source that could be read.
        errors: while there are any, nothing can be imported.
        log_mark: how far the library's logs had come when it was made.
        change_mark: how far the log of changes had come.
    """

    merges: tuple[PackMerge, ...]
    warnings: tuple[Finding, ...]
    errors: tuple[Finding, ...]
    log_mark: int = 0
    change_mark: int = 0

    @cached_property
    def questions(self) -> list[QuestionMerge]:
        """Every question of every source, those that are left out included."""
        return [question for each in self.merges for question in each.questions]

    @cached_property
    def wanted(self) -> list[QuestionMerge]:
        """Every question that is not left out."""
        return [question for each in self.merges for question in each.wanted]

    @cached_property
    def summary(self) -> Summary:
        """The counts, without the questions that are left out."""
        count = Counter(question.status for question in self.wanted)
        return Summary(
            new=count[Status.NEW],
            changed=count[Status.CHANGED],
            same=count[Status.SAME],
            missing=sum(len(each.missing) for each in self.merges),
            conflict=count[Status.CONFLICT],
        )

    @cached_property
    def conflicts(self) -> list[QuestionMerge]:
        """Questions that the user changed and the source did too."""
        return [each for each in self.wanted if each.status is Status.CONFLICT]

    @cached_property
    def deleted(self) -> list[QuestionMerge]:
        """Questions that the user deleted once, and that are left out."""
        return [each for each in self.questions if each.was_deleted and each.is_left_out]

    @cached_property
    def without_cards(self) -> list[QuestionMerge]:
        """New questions that would have no card."""
        return [each for each in self.wanted if each.status is Status.NEW and not each.question.clarifying_questions]

    @cached_property
    def new_cards(self) -> int:
        """How many cards the import would add."""
        fresh = (each.question.clarifying_questions for each in self.wanted if each.status is Status.NEW)
        return sum(map(len, fresh)) + sum(len(each.added) for each in self.wanted)

    @property
    def is_large(self) -> bool:
        """Whether writing it takes so long that it is made ready first."""
        return self.new_cards >= LARGE

    @property
    def is_from_anki(self) -> bool:
        """Whether any of the sources is a package from Anki."""
        return any(each.arrival is not None for each in self.merges)

    @cached_property
    def carried(self) -> Carried:
        """What comes along beside texts."""
        arriving = [each.arriving for each in self.merges]
        changes = [change for each in arriving for change in each.changes]
        return Carried(
            reviews=sum(each.reviews for each in arriving),
            schedules=sum(len(each.moved) for each in arriving),
            pauses=sum(change.field == CardField.SUSPENDED for change in changes),
        )

    @cached_property
    def changes_anything(self) -> bool:
        """Say whether importing would write anything."""
        return any(each.changes_anything for each in self.questions) or any(
            each.writes_pack or each.arriving.changes_anything for each in self.merges
        )

    @property
    def open_choices(self) -> list[str]:
        """What only the user can decide, a sentence each; agreeing keeps the user's own texts."""
        return [
            *(f"“{each.question.question}” was changed by you and in the new version." for each in self.conflicts),
            *(f"“{each.question.question}” has no clarifying questions." for each in self.without_cards),
        ]

    def refuse_open_choices(self) -> None:
        """Let nothing be decided without the user.

        Raises:
            ConflictError: there is something to decide.
        """
        if self.open_choices:
            raise ConflictError(
                f"{' '.join(self.open_choices)} Add --yes to import all the same; your own texts are kept."
            )

    def refuse_faults(self) -> None:
        """Let nothing be imported of sources with faults.

        Raises:
            PackError: there are errors, or a question has no text.
        """
        if self.errors:
            raise PackError("\n".join(str(error) for error in self.errors))
        for merged in self.merges:
            if any(each.question is None for each in merged.pack.questions):
                raise PackError(
                    f"“{merged.pack.title or 'A page'}” has no interview question. Type it on a line of its own above "
                    "its clarifying questions, then import again."
                )
