"""What the review is at, and what can be done then."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from flashpm.ui.keys import Command
from flashpm.ui.review.verdicts import EVERY_VERDICT


class Stage(Enum):
    """Where a card stands on the page.

    OVER: nothing is asked · ASKED: the answer is hidden · REVEALED: it is shown · WRITTEN: texts are fields ·
    RESTING: a breath before the repeats · ASIDE: a panel of the card stands in its place.
    """

    OVER = auto()
    ASKED = auto()
    REVEALED = auto()
    WRITTEN = auto()
    RESTING = auto()
    ASIDE = auto()


_WITH_A_CARD = frozenset({Command.EDIT, Command.FLAG, Command.SKIP, Command.PAUSE, Command.HISTORY, Command.SET_DUE})
_ALWAYS_BUT_WRITING = frozenset({Command.BACK, Command.UNDO, Command.REDO})
ALLOWED: Final[Mapping[Stage, frozenset[Command]]] = {
    Stage.OVER: _ALWAYS_BUT_WRITING,
    Stage.ASKED: _ALWAYS_BUT_WRITING | _WITH_A_CARD | {Command.REVEAL},
    Stage.REVEALED: _ALWAYS_BUT_WRITING | _WITH_A_CARD | {Command.REVEAL} | frozenset(EVERY_VERDICT),
    Stage.WRITTEN: frozenset({Command.BACK, Command.SAVE}),
    Stage.RESTING: _ALWAYS_BUT_WRITING | {Command.REVEAL},
    Stage.ASIDE: frozenset({Command.BACK, Command.HISTORY, Command.SET_DUE}),
}
"""Space is REVEAL in every stage: it shows the answer, then grades it as Good, and goes on after a rest."""
