"""The chips over the list, which write into the search, and the searches that were kept."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from flashpm.domain.library_query import TermKind
from flashpm.domain.text import fold
from flashpm.errors import QueryError
from flashpm.services.library import CardLists
from flashpm.services.rows import FacetValue
from flashpm.services.saved_searches import SavedSearches
from flashpm.ui.library.filter_chip import FilterChip
from flashpm.ui.library.filters import AREA, COMPANY, DECK, MARK, MORE, STATE, TYPE, Filter
from flashpm.ui.look import Look
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.wording import number_text

MOST_VALUES = 40
"""How many values a menu offers, the most frequent first; the others are found by typing them."""


class FilterBar(QWidget):
    """Chips for type, company, area and state, more filters, and kept searches.

    Args:
        look: the look in force.
        cards: what there is to choose from.
        searches: the kept ones.
        may_load: whether the library can be asked now.

    Signals:
        query_changed: the text of the search as a chip has written it.
        keeping_requested: the search is to be kept under a name.
        forgotten: the name of a kept search that is to be kept no longer.
    """

    query_changed = Signal(str)
    keeping_requested = Signal()
    forgotten = Signal(str)

    def __init__(self, look: Look, cards: CardLists, searches: SavedSearches, may_load: Callable[[], bool]) -> None:
        super().__init__()
        self._cards = cards
        self._searches = searches
        self._may_load = may_load
        self._query = ""
        self._names = {
            TYPE: self.tr("Type"),
            COMPANY: self.tr("Company"),
            AREA: self.tr("Area"),
            STATE: self.tr("State"),
        }
        self.chips = {each: FilterChip(look, name) for each, name in self._names.items()}
        self.more = FilterChip(look, self.tr("More filters"))
        self.kept = FilterChip(look, self.tr("Kept searches"))
        line = Flow(self)
        for each, chip in self.chips.items():
            chip.clicked.connect(partial(self._open, chip, partial(self.menu_of, each)))
            line.addWidget(chip)
        for chip, make in ((self.more, self.menu_of_more), (self.kept, self.menu_of_kept)):
            chip.clicked.connect(partial(self._open, chip, make))
            line.addWidget(chip)

    def offer(self) -> None:
        """Offer what there is: a chip that nothing in the library answers to is left out."""
        for each in (TYPE, COMPANY):
            self.chips[each].setVisible(len(self._cards.facet_values(each.kind, "")) > 1)

    def show_query(self, query: str) -> None:
        """Show what a search is narrowed to."""
        self._query = query
        for each, chip in self.chips.items():
            chip.show_value(each.shown_in(query))
        self.more.show_value(", ".join(filter(None, (each.shown_in(query) for each in MORE))))

    def menu_of(self, filter_: Filter) -> QMenu:
        """Make the menu of a filter: what the search, without it, would find of each value."""
        menu = self._menu()
        self._fill(menu, filter_, self._values(filter_))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing to choose from here")).setEnabled(False)
        return menu

    def menu_of_more(self) -> QMenu:
        """Make the menu of the filters that are needed seldom; those with nothing in them are left out."""
        menu = self._menu()
        names = {
            TermKind.DIFFICULTY: self.tr("Difficulty"),
            TermKind.TAG: self.tr("Tag"),
            TermKind.DECK: self.tr("Deck"),
        }
        for each in MORE:
            values = self._values(each)  # counted once: of a large library it takes its time
            if each is MARK:
                self._fill(menu, each, values)
            elif self._is_offered(each, values):
                self._fill(menu.addMenu(names[each.kind]), each, values)
        if menu.isEmpty():
            menu.addAction(self.tr("There is nothing more to choose from")).setEnabled(False)
        return menu

    def menu_of_kept(self) -> QMenu:
        """Make the menu of the searches that were kept."""
        menu, kept = self._menu(), self._searches.all()
        for search in kept:
            action = menu.addAction(_plain(search.name))
            action.triggered.connect(partial(self.query_changed.emit, search.query))
        if kept:
            menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this search …"))
        keep.setEnabled(bool(self._query.strip()))
        keep.triggered.connect(self.keeping_requested)
        if kept:
            forget = menu.addMenu(self.tr("Keep no longer"))
            for search in kept:
                forget.addAction(_plain(search.name)).triggered.connect(partial(self.forgotten.emit, search.name))
        return menu

    def _fill(self, menu: QMenu, filter_: Filter, counted: Sequence[FacetValue]) -> None:
        held = filter_.value_in(self._query)
        values = list(counted[:MOST_VALUES])
        if held is not None and not any(fold(each.value) == held for each in values):
            values.insert(0, FacetValue(held, 0))
        for each in values:
            action = menu.addAction(f"{_plain(filter_.text_of(each.value))}\t{number_text(each.questions)}")
            action.setCheckable(True)
            action.setChecked(fold(each.value) == held)
            action.triggered.connect(partial(self._choose, filter_, each.value))

    def _is_offered(self, filter_: Filter, values: Sequence[FacetValue]) -> bool:
        """Say whether there is something to choose between; decks are spoken of once there is one of one's own."""
        if filter_.value_in(self._query):
            return True
        is_known = filter_ is not DECK or not self._may_load() or any(deck.is_own for deck in self._cards.decks())
        return is_known and len(values) > 1

    def _values(self, filter_: Filter) -> list[FacetValue]:
        if not self._may_load():
            return []
        try:
            return self._cards.facet_values(filter_.kind, filter_.cleared(self._query), filter_.among)
        except QueryError:
            return []

    def _choose(self, filter_: Filter, value: str) -> None:
        self.query_changed.emit(filter_.chosen(self._query, value))

    def _open(self, chip: FilterChip, make: Callable[[], QMenu]) -> None:
        make().popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def _plain(text: str) -> str:
    """Give a text of which a menu reads no letter as a key."""
    return text.replace("&", "&&")
