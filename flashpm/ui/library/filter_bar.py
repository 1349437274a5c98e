"""The chips over the list, which write into the search, and the searches that were kept."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from flashpm.domain.text import fold
from flashpm.services.rows import FacetValue
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.library.facets import Facets, facets_of
from flashpm.ui.library.filter_chip import FilterChip
from flashpm.ui.library.filters import AREA, COMPANY, DECK, DIFFICULTY, MORE, STATE, TAG, TYPE, Filter
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.wording import number_text

MOST_VALUES = 40
"""How many values a menu offers, the most frequent first; the others are found by typing them."""


class FilterBar(QWidget):
    """Chips for type, company, area and state, more filters, and kept searches.

    Args:
        look: the look in force.
        use_cases: what there is to choose from.
        operations: counts it.

    Signals:
        query_changed: the text of the search as a chip has written it.
        keeping_requested: the search is to be kept under a name.
        renaming_requested: the name of a kept search that is to have another.
        forgotten: the name of a kept search that is to be kept no longer.
    """

    query_changed = Signal(str)
    keeping_requested = Signal()
    renaming_requested = Signal(str)
    forgotten = Signal(str)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._searches = use_cases.saved_searches
        self._offering = Asking(self, use_cases, operations)
        self._counting = Asking(self, use_cases, operations)
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
        self._offering.ask(lambda reader: facets_of(reader.cards, (TYPE, COMPANY), ""), self._show_chips)

    def show_query(self, query: str) -> None:
        """Show what a search is narrowed to."""
        self._query = query
        for each, chip in self.chips.items():
            chip.show_value(each.shown_in(query))
        self.more.show_value(", ".join(filter(None, (each.shown_in(query) for each in MORE))))

    def menu_of(self, filter_: Filter) -> QMenu:
        """Make the menu of a filter: what the search, without it, would find of each value."""
        return self._counted((filter_,), self.tr("Nothing to choose from here"))

    def menu_of_more(self) -> QMenu:
        """Make the menu of the filters that are needed seldom; those with nothing in them are left out."""
        return self._counted(MORE, self.tr("There is nothing more to choose from"))

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
            for words, wanted in (
                (self.tr("Rename"), self.renaming_requested),
                (self.tr("Keep no longer"), self.forgotten),
            ):
                inner = menu.addMenu(words)
                for search in kept:
                    inner.addAction(_plain(search.name)).triggered.connect(partial(wanted.emit, search.name))
        return menu

    def _show_chips(self, facets: Facets) -> None:
        for each in facets.values:
            self.chips[each].setVisible(facets.is_choice(each))

    def _counted(self, filters: Sequence[Filter], if_empty: str) -> QMenu:
        """Make a menu that is filled when its values are counted: of a large library that takes its time."""
        menu, query = self._menu(), self._query
        menu.addAction(self.tr("Counting …")).setEnabled(False)
        menu.aboutToHide.connect(self._counting.drop)

        def show(facets: Facets) -> None:
            menu.clear()
            self._offer_values(menu, facets)
            if menu.isEmpty():
                menu.addAction(if_empty).setEnabled(False)

        self._counting.ask(lambda reader: facets_of(reader.cards, filters, query), show)
        return menu

    def _offer_values(self, menu: QMenu, facets: Facets) -> None:
        names = {DIFFICULTY: self.tr("Difficulty"), TAG: self.tr("Tag"), DECK: self.tr("Deck")}
        for each, values in facets.values.items():
            if each not in names:
                self._fill(menu, each, values)
            elif each.value_in(self._query) or facets.is_choice(each):
                self._fill(menu.addMenu(names[each]), each, values)

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
