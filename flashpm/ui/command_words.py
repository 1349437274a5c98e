"""What each command is called, and where its keys hold."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from flashpm.ui.keys import TABLE, Command
from flashpm.ui.wording import tr


class Place(Enum):
    """Where the keys of a command hold."""

    EVERYWHERE = auto()
    TODAY = auto()
    REVIEW = auto()
    REVIEW_BY_QUALITY = auto()
    LIBRARY = auto()


GRADES = (Command.AGAIN, Command.HARD, Command.GOOD, Command.EASY)
QUALITIES = (
    Command.QUALITY_0, Command.QUALITY_1, Command.QUALITY_2, Command.QUALITY_3, Command.QUALITY_4, Command.QUALITY_5,
)  # fmt: skip
PLACES: Final[Mapping[Place, tuple[Command, ...]]] = {
    Place.EVERYWHERE: (
        Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.IMPORT, Command.PASTE, Command.EXPORT,
        Command.SETTINGS, Command.PALETTE, Command.KEYS, Command.UNDO, Command.REDO, Command.CHANGES,
        Command.BACK, Command.QUIT,
    ),
    Place.TODAY: (Command.START,),
    Place.REVIEW: (
        Command.REVEAL, *GRADES,
        Command.EDIT, Command.SAVE, Command.SKIP, Command.PAUSE, Command.FLAG, Command.HISTORY,
        Command.SET_DUE,
    ),
    Place.REVIEW_BY_QUALITY: QUALITIES,
    Place.LIBRARY: (Command.FIND, Command.SELECT_ALL, Command.ADD, Command.DELETE),
}  # fmt: skip
"""Every command, once; those of a review hold in the library too, where it has them."""


def place_text(place: Place) -> str:
    """Name a place."""
    return {
        Place.EVERYWHERE: tr("Everywhere"),
        Place.TODAY: tr("Today, and the end of a review"),
        Place.REVIEW: tr("Review"),
        Place.REVIEW_BY_QUALITY: tr("Review with grades from 0 to 5"),
        Place.LIBRARY: tr("Library"),
    }[place]


def command_text(command: Command) -> str:
    """Say what a command does."""
    return {
        Command.TODAY: tr("Today"),
        Command.LIBRARY: tr("Library"),
        Command.STATISTICS: tr("Statistics"),
        Command.IMPORT: tr("Import"),
        Command.PASTE: tr("Look at a copied page or file"),
        Command.EXPORT: tr("Export to Anki"),
        Command.SETTINGS: tr("Settings"),
        Command.PALETTE: tr("Find a page, an action or a question"),
        Command.KEYS: tr("Show all keys"),
        Command.CHANGES: tr("History of changes"),
        Command.BACK: tr("Back"),
        Command.UNDO: tr("Take the last change back"),
        Command.REDO: tr("Do it again after all"),
        Command.START: tr("What the large button says"),
        Command.REVEAL: tr("Show the answer; then grade it Good"),
        Command.AGAIN: tr("Again"),
        Command.HARD: tr("Hard"),
        Command.GOOD: tr("Good"),
        Command.EASY: tr("Easy"),
        Command.EDIT: tr("Edit the card in place"),
        Command.SAVE: tr("Save what was edited"),
        Command.SKIP: tr("Skip until tomorrow"),
        Command.PAUSE: tr("Pause, or let it come again"),
        Command.FLAG: tr("Flag, or take the flag away"),
        Command.HISTORY: tr("Show the history of the card"),
        Command.SET_DUE: tr("Choose the day the card comes back"),
        Command.QUALITY_0: tr("Blank"),
        Command.QUALITY_1: tr("Wrong"),
        Command.QUALITY_2: tr("Nearly"),
        Command.QUALITY_3: tr("Hard"),
        Command.QUALITY_4: tr("Good"),
        Command.QUALITY_5: tr("Easy"),
        Command.SELECT_ALL: tr("Select everything that is found"),
        Command.ADD: tr("Write a question by hand"),
        Command.DELETE: tr("Delete what is selected, else the current question"),
        Command.FIND: tr("Go to the search"),
        Command.QUIT: tr("Quit"),
    }[command]


def place_of(command: Command) -> Place:
    """Say where the keys of a command hold."""
    return next(place for place, commands in PLACES.items() if command in commands)


def clash_of(command: Command, key: str) -> Command | None:
    """Find another command that has a key where this one's keys hold too; None if the key is free there.

    Args:
        command: which would have the key.
        key: as in `keys.KEYS`, such as "Ctrl+E".
    """
    near = [other for other in Command if other is not command and _meet(command, other)]
    return next((other for other in near if key.casefold() in map(str.casefold, TABLE.keys_of(other))), None)


def _meet(one: Command, other: Command) -> bool:
    """Say whether two commands listen at the same time; one grades in four words, or from 0 to 5."""
    if (one in GRADES and other in QUALITIES) or (one in QUALITIES and other in GRADES):
        return False
    places = {place_of(one), place_of(other)}
    return len(places) == 1 or Place.EVERYWHERE in places or places == {Place.REVIEW, Place.REVIEW_BY_QUALITY}
