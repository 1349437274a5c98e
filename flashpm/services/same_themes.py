"""Which of the questions of an import are about what others are about, in the import and in the library."""

from collections.abc import Iterable, Mapping

from flashpm.domain.identity import QuestionUid
from flashpm.domain.merging import QuestionMerge, Status
from flashpm.domain.recognition import Likeness
from flashpm.domain.themes import NO_THEME, KnownQuestion, Theme, Themes
from flashpm.services.import_preview import Preview
from flashpm.services.ports import Library

MOST_COMPARED = 200
"""New questions of an import that are compared with all others: nobody looks through more, one by one."""
MOST_PAIRS = 200_000
"""How many pairs are compared at most, in about a second: of a large library fewer new questions are."""


class SameThemes:
    """Compares what questions are about.

    Args:
        library: with whose questions they are compared.
        likeness: how alike two texts are, 0 to 100, by all their words.
        overlap: how alike two texts are, 0 to 100, by the words that both have.
    """

    def __init__(self, library: Library, likeness: Likeness, overlap: Likeness) -> None:
        self._library = library
        self._likeness = likeness
        self._overlap = overlap

    def of(self, preview: Preview) -> Mapping[QuestionUid, Theme]:
        """Give what the new questions of an import share with others; those that share nothing are left out."""
        new = [_known(each) for each in preview.questions if each.status is Status.NEW]
        if not new:
            return {}
        all_questions = [*self._library.content.known_questions(), *new]
        themes = Themes(all_questions, self._likeness, self._overlap)
        return dict(_found(themes, new[: min(MOST_COMPARED, MOST_PAIRS // len(all_questions))]))


def _found(themes: Themes, questions: Iterable[KnownQuestion]) -> Iterable[tuple[QuestionUid, Theme]]:
    return ((each.uid, theme) for each in questions if (theme := themes.of(each)) != NO_THEME)


def _known(merged: QuestionMerge) -> KnownQuestion:
    question = merged.question
    return KnownQuestion(merged.uid, question.question or "", question.product, question.company)
