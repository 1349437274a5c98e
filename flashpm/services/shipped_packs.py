"""The packs that come with the program: which of them the library holds, what is newer in them, and the way out."""

from collections.abc import Iterable
from dataclasses import dataclass

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.pack import Pack
from flashpm.domain.question import QuestionType
from flashpm.domain.versions import is_newer
from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading
from flashpm.services.ports import Library


@dataclass(frozen=True, slots=True)
class ShippedPack:
    """A pack that comes with the program.

    Attributes:
        reading: what reading it gave, to be imported.
        here: how many of the library's questions are of it.
        version_here: the version that the library holds; None if it holds none.
    """

    reading: NamedReading
    pack: Pack
    here: int
    version_here: str | None

    @property
    def is_here(self) -> bool:
        """Whether the library holds questions of it."""
        return self.here > 0

    @property
    def has_update(self) -> bool:
        """Whether the program brings a newer version than the library holds."""
        return self.is_here and is_newer(self.pack.version, self.version_here)

    @property
    def cards(self) -> int:
        """How many cards it brings."""
        return sum(len(each.clarifying_questions) for each in self.pack.questions)

    @property
    def types(self) -> tuple[QuestionType, ...]:
        """The types of its questions, each once, in the order of `QuestionType`."""
        found = {each.type for each in self.pack.questions}
        return tuple(each for each in QuestionType if each in found)


class ShippedPacks:
    """Looks after the packs that come with the program.

    Args:
        library: that holds them, or not.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def list(self, readings: Iterable[NamedReading]) -> list[ShippedPack]:
        """Say of each pack how it stands to the library.

        Args:
            readings: of the packs, as the program ships them.
        """
        content = self._library.content
        here = content.questions_by_pack()
        found = [(each, each.reading.pack) for each in readings]
        return [
            ShippedPack(each, pack, here.get(pack.id, 0), _version(content.stored_pack(pack.id)))
            for each, pack in found
            if pack is not None
        ]

    def remove(self, pack_id: str) -> Changes:
        """Take the questions of a pack out of the library, in one operation, after a backup.

        Their gradings stay in the log: added again, or taken back, the cards go on where they were.

        Raises:
            StorageError: nothing could be written.
        """
        questions = self._library.content.stored_questions(pack_id, None)
        if not questions:
            return Changes()
        self._library.back_up()
        rows = [Change(Entity.QUESTION, uid, DELETED, value=True, origin=Origin.USER) for uid in questions]
        with self._library.operation() as operation:
            operation.log_changes(rows)
        return Changes(questions=frozenset(questions), decks=True, operation=operation.id)


def _version(stored: object) -> str | None:
    version = stored.get("version") if isinstance(stored, dict) else None
    return version if isinstance(version, str) else None
