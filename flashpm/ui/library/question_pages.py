"""The rows of a long list, loaded a page at a time; the pages that were used last are kept."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from flashpm.services.rows import QuestionRow

PAGE_ROWS = 32
"""How many rows are loaded at once."""
KEPT_PAGES = 64
"""How many pages are kept."""
Load = Callable[[Sequence[int]], list[QuestionRow]]


class QuestionPages:
    """Questions by their place in a list.

    Args:
        load: gives the rows of numbers, without those that are gone.
        may_load: whether the library may be asked now; long work has it to itself.
    """

    def __init__(self, load: Load, may_load: Callable[[], bool]) -> None:
        self._load = load
        self._may_load = may_load
        self._ids: Sequence[int] = array("q")
        self._pages: OrderedDict[int, list[QuestionRow | None]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, place: int) -> QuestionRow | None:
        """Give the question at a place; None if it is gone since the list was made, or may not be loaded now."""
        page, at = divmod(place, PAGE_ROWS)
        if page not in self._pages and not self._may_load():
            return None
        if page not in self._pages:
            self._pages[page] = self._read(self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS])
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][at]

    def show(self, ids: Sequence[int]) -> None:
        """Hold other questions."""
        self._ids = ids
        self.forget()

    def forget(self) -> None:
        """Load every row anew when it is next asked for."""
        self._pages.clear()

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of all."""
        return self._ids

    def id_at(self, place: int) -> int:
        """Give a question's number."""
        return self._ids[place]

    def place_of(self, id_: int) -> int | None:
        """Give the place of a question; None if it is not here."""
        try:
            return self._ids.index(id_)
        except ValueError:
            return None

    def _read(self, ids: Sequence[int]) -> list[QuestionRow | None]:
        rows: list[QuestionRow | None] = [*self._load(ids)]
        if len(rows) == len(ids):
            return rows
        return [next(iter(self._load([id_])), None) for id_ in ids]  # which ones are gone is not said
