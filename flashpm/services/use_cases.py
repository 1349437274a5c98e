"""What can be done with an open library, in one bundle for the command line and the window."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

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
from flashpm.services.settings import Settings
from flashpm.services.shipped_packs import ShippedPacks
from flashpm.services.statistics import Statistics
from flashpm.services.studying import Studying
from flashpm.services.switching import Switching
from flashpm.services.undoing import Undoing


@dataclass(frozen=True, slots=True)
class UseCases:
    """The services on one open library.

    Attributes:
        aside: opens the same services on a reader of its own, for another thread; see `Library.aside`.
    """

    importing: Importing
    themes: SameThemes
    shipped: ShippedPacks
    studying: Studying
    overview: Overview
    cards: CardLists
    actions: CardActions
    history: CardHistory
    editing: Editing
    content_editing: ContentEditing
    questions: QuestionActions
    saved_searches: SavedSearches
    undoing: Undoing
    settings: Settings
    switching: Switching
    statistics: Statistics
    exporting: Exporting
    library: Library
    aside: Callable[[Progress], AbstractContextManager["UseCases"]]


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

    @contextmanager
    def aside(progress: Progress) -> Iterator[UseCases]:
        with library.aside(progress) as reader:
            yield use_cases(reader, clock, likeness, write, overlap)

    actions = CardActions(library, clock)
    return UseCases(
        importing=Importing(library, likeness, clock),
        themes=SameThemes(library, likeness, overlap or likeness),
        shipped=ShippedPacks(library),
        studying=Studying(library, clock),
        overview=Overview(library, clock),
        cards=CardLists(library, clock),
        actions=actions,
        history=CardHistory(library),
        editing=Editing(library),
        content_editing=ContentEditing(library, clock),
        questions=QuestionActions(library, actions),
        saved_searches=SavedSearches(library),
        undoing=Undoing(library),
        settings=Settings(library),
        switching=Switching(library, clock),
        statistics=Statistics(library, clock),
        exporting=Exporting(library, write, clock),
        library=library,
        aside=aside,
    )
