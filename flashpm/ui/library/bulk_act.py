"""What can be done with several questions at once."""

from enum import Enum, auto


class BulkAct(Enum):
    """One thing to do with all that is selected."""

    STUDY = auto()
    PAUSE = auto()
    RESUME = auto()
    TAG = auto()
    UNTAG = auto()
    MOVE = auto()
    RESET = auto()
    EXPORT = auto()
    DELETE = auto()
