"""What can be done with an open library, in one bundle for the command line and the window."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flashpm.domain.recognition import Likeness
    from flashpm.services.card_actions import CardActions
    from flashpm.services.card_history import CardHistory
    from flashpm.services.content_editing import ContentEditing
    from flashpm.services.editing import Editing
    from flashpm.services.exporting import Exporting
    from flashpm.services.importing import Importing
    from flashpm.services.library import CardLists
    from flashpm.services.overview import Overview
    from flashpm.services.ports import Clock, DeckWriter, Library
    from flashpm.services.progress import Progress
    from flashpm.services.question_actions import QuestionActions
    from flashpm.services.same_themes import SameThemes
    from flashpm.services.saved_searches import SavedSearches
    from flashpm.services.second_cards import SecondCards
    from flashpm.services.settings import Settings
    from flashpm.services.shipped_packs import ShippedPacks
    from flashpm.services.statistics import Statistics
    from flashpm.services.studying import Studying
    from flashpm.services.switching import Switching
    from flashpm.services.undoing import Undoing


class UseCases:
    """The services on one open library; each is loaded and built when it is first wanted.

    Args:
        library: open.
        clock: the time.
        likeness: how alike two prompts are, 0 to 100.
        write: writes a deck for Anki.
        overlap: how alike two questions are by the words that both have, 0 to 100.
    """

    def __init__(
        self, library: Library, clock: Clock, likeness: Likeness, write: DeckWriter, overlap: Likeness
    ) -> None:
        self.library = library
        self._clock = clock
        self._likeness = likeness
        self._write = write
        self._overlap = overlap

    @contextmanager
    def aside(self, progress: Progress) -> Iterator[UseCases]:
        """Open the same services on a reader of its own, for another thread; see `Library.aside`."""
        with self.library.aside(progress) as reader:
            yield UseCases(reader, self._clock, self._likeness, self._write, self._overlap)

    @cached_property
    def importing(self) -> Importing:
        """Imports: read, compared, written."""
        from flashpm.services.importing import Importing

        return Importing(self.library, self._likeness, self._clock)

    @cached_property
    def themes(self) -> SameThemes:
        """Questions that ask the same as others."""
        from flashpm.services.same_themes import SameThemes

        return SameThemes(self.library, self._likeness, self._overlap)

    @cached_property
    def shipped(self) -> ShippedPacks:
        """The packs that the program ships."""
        from flashpm.services.shipped_packs import ShippedPacks

        return ShippedPacks(self.library)

    @cached_property
    def studying(self) -> Studying:
        """Study."""
        from flashpm.services.studying import Studying

        return Studying(self.library, self._clock)

    @cached_property
    def overview(self) -> Overview:
        """How study stands."""
        from flashpm.services.overview import Overview

        return Overview(self.library, self._clock)

    @cached_property
    def cards(self) -> CardLists:
        """Lists of cards and questions."""
        from flashpm.services.library import CardLists

        return CardLists(self.library, self._clock)

    @cached_property
    def actions(self) -> CardActions:
        """What is done to cards beside grading them."""
        from flashpm.services.card_actions import CardActions

        return CardActions(self.library, self._clock)

    @cached_property
    def history(self) -> CardHistory:
        """What happened to cards."""
        from flashpm.services.card_history import CardHistory

        return CardHistory(self.library)

    @cached_property
    def editing(self) -> Editing:
        """Texts of one card, written over."""
        from flashpm.services.editing import Editing

        return Editing(self.library)

    @cached_property
    def content_editing(self) -> ContentEditing:
        """Questions, written, written over and removed."""
        from flashpm.services.content_editing import ContentEditing

        return ContentEditing(self.library, self._clock)

    @cached_property
    def questions(self) -> QuestionActions:
        """What is done to whole questions."""
        from flashpm.services.question_actions import QuestionActions

        return QuestionActions(self.library, self.actions)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Searches under names."""
        from flashpm.services.saved_searches import SavedSearches

        return SavedSearches(self.library)

    @cached_property
    def undoing(self) -> Undoing:
        """What was done, to be taken back."""
        from flashpm.services.undoing import Undoing

        return Undoing(self.library)

    @cached_property
    def settings(self) -> Settings:
        """The settings of study."""
        from flashpm.services.settings import Settings

        return Settings(self.library)

    @cached_property
    def switching(self) -> Switching:
        """Switches to other rules."""
        from flashpm.services.switching import Switching

        return Switching(self.library, self._clock)

    @cached_property
    def second_cards(self) -> SecondCards:
        """Second cards, switched on and off."""
        from flashpm.services.second_cards import SecondCards

        return SecondCards(self.library, self._clock)

    @cached_property
    def statistics(self) -> Statistics:
        """The figures."""
        from flashpm.services.statistics import Statistics

        return Statistics(self.library, self._clock)

    @cached_property
    def exporting(self) -> Exporting:
        """Exports."""
        from flashpm.services.exporting import Exporting

        return Exporting(self.library, self._write, self._clock)


def use_cases(
    library: Library, clock: Clock, likeness: Likeness, write: DeckWriter, overlap: Likeness | None = None
) -> UseCases:
    """Build the services on a library.

    Args:
        library: open.
        clock: the time.
        likeness: how alike two prompts are, 0 to 100.
        write: writes a deck for Anki.
        overlap: how alike two questions are by the words that both have, 0 to 100; None to take `likeness` for it.
    """
    return UseCases(library, clock, likeness, write, overlap or likeness)
