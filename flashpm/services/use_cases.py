"""What can be done with an open library, in one bundle for the command line and the window."""

from dataclasses import dataclass

from flashpm.services.exporting import Exporting
from flashpm.services.importing import Importing
from flashpm.services.library import CardLists
from flashpm.services.ports import Library
from flashpm.services.studying import Studying


@dataclass(frozen=True, slots=True)
class UseCases:
    """The services on one open library."""

    importing: Importing
    studying: Studying
    cards: CardLists
    exporting: Exporting
    library: Library
