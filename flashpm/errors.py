"""The errors that a user may see.

FlashPMError
├── PackError      a pack, page or other source cannot be imported
├── QueryError     a search cannot be understood
├── StorageError   the library cannot be opened, read or written
│   └── LibraryInUseError   another FlashPM has it open
├── EditError      a text cannot be saved as it is
├── ExportError    a file for another program cannot be written
├── AnkiError      an Anki package cannot be made or read
└── ConflictError  the library and the source disagree, and somebody has to choose

Each message is one sentence that a user can act on: what is wrong, where, and what to do. Faults of our own are
other exceptions; they rise to the one handler.
"""


class FlashPMError(Exception):
    """The world is wrong (a bad pack, a full disk, a locked library); nothing was changed."""


class PackError(FlashPMError):
    """A source cannot be imported."""


class QueryError(FlashPMError):
    """A search uses a word that it does not know."""


class StorageError(FlashPMError):
    """The library cannot be opened, read or written."""


class LibraryInUseError(StorageError):
    """Another FlashPM holds the library's lock."""


class EditError(FlashPMError):
    """A text cannot be saved as it is; it is still in its field."""


class ExportError(FlashPMError):
    """A file for another program cannot be written; what was there is as it was."""


class AnkiError(FlashPMError):
    """An Anki package cannot be made or read."""


class ConflictError(FlashPMError):
    """An import needs a choice that only the user can make."""
