"""The window's frame: the bar at the top, one page, and what lies over them."""

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from flashpm.ui.keys import Command, bind, press_bound
from flashpm.ui.look import Look
from flashpm.ui.navigation import NavigationBar
from flashpm.ui.operations import Operations
from flashpm.ui.progress_cover import ProgressCover
from flashpm.ui.widgets.banner import Banner
from flashpm.ui.widgets.toast import Toast
from flashpm.ui.widgets.work_line import WorkLine

if TYPE_CHECKING:
    from flashpm.ui.native_menu import NativeMenu

SMALLEST = (560, 520)
"""Width and height below which the window cannot be made, in pixels."""
OF_PAGES = (Command.UNDO, Command.REDO, Command.BACK)
"""What a page with a bar of its own does itself."""
HOME_OF_MENUS = "darwin"
"""The platform on which every program has its menus at the top of the screen; elsewhere the bar is enough."""
PAGES = (Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.IMPORT, Command.EXPORT, Command.SETTINGS)


class MainWindow(QWidget):
    """Shows one page at a time; which one, the `Navigator` decides.

    Args:
        look: the look in force.
        operations: whose long work covers the window, and whose failures it says.
        platform: as `sys.platform` names it; on macOS the commands have menus at the top of the screen too.

    Signals:
        chosen: a `Command` that holds everywhere.
        offered: a `QMimeData` that was dropped.
        undo_requested: the toast's Undo was pressed.
        closed: the window goes.
    """

    chosen = Signal(object)
    offered = Signal(object)
    undo_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look, operations: Operations, platform: str = sys.platform) -> None:
        super().__init__()
        self._look = look
        self._operations = operations
        self._report = ""
        self._has_own_keys = False
        self._is_retired = False
        self.setWindowTitle(self.tr("FlashPM"))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._navigation = NavigationBar(look)
        self._navigation.chosen.connect(self._choose)
        self._banner = Banner(look)
        self._work = WorkLine(look)
        self._stack = QStackedWidget()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._navigation)
        down.addWidget(self._banner)
        down.addWidget(self._work)
        down.addWidget(self._stack, 1)
        self._toast = Toast(look, self)
        self._toast.undo_requested.connect(self.undo_requested)
        self._cover = ProgressCover(look, operations, self)
        self._work.cancelled.connect(operations.stop_beside)
        operations.beside_started.connect(self._work.begin)
        operations.beside_progressed.connect(self._work.show_progress)
        operations.beside_finished.connect(self._work.end)
        operations.failed.connect(self.warn)
        self._banner.accepted.connect(self.show_report)
        for command in (*PAGES, Command.PALETTE, Command.KEYS, Command.CHANGES, Command.PASTE):
            bind(self, command, partial(self._choose, command), in_whole_window=True)
        self._outside_pages = [
            bind(self, command, partial(self._choose, command), in_whole_window=True) for command in OF_PAGES
        ]
        operations.started.connect(self._listen)
        operations.finished.connect(self._listen)
        bind(self, Command.QUIT, self.close, in_whole_window=True)
        self.menu = self._make_menu() if platform == HOME_OF_MENUS else None

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget, command: Command | None, *, has_own_bar: bool = False) -> None:
        """Show a page.

        Args:
            page: made before, or new.
            command: which one of the bar it is; None for none.
            has_own_bar: true if the page brings its own bar instead, and binds Undo and Back itself.
        """
        self.add_pages(page)
        self._stack.setCurrentWidget(page)
        self._banner.hide()
        self._navigation.setVisible(not has_own_bar)
        self._navigation.show_chosen(command)
        self._has_own_keys = has_own_bar
        self._listen()
        page.setFocus()  # the keys of a page are its own: the focus must never be nowhere

    def add_pages(self, *pages: QWidget) -> None:
        """Take pages that will be shown later: they go when the window goes."""
        for page in pages:
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)

    def forget_pages(self) -> None:
        """Let every page go: what they show is closed."""
        while (page := self._stack.currentWidget()) is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    @property
    def offers_undo(self) -> bool:
        """Whether what was said last can be taken back there and then."""
        return self._toast.offers_undo

    def hush(self) -> None:
        """Take away what was said: it is of something that is not the newest any more."""
        self._toast.hide()

    def say(self, sentence: str, *, offers_undo: bool = False, undo_text: str = "") -> None:
        """Say something that goes away by itself; `undo_text` is what taking it back is called, if not Undo."""
        self._toast.say(sentence, offers_undo=offers_undo, undo_text=undo_text)

    def warn(self, sentence: str, report: str = "") -> None:
        """Say something that stays until it is read.

        Args:
            sentence: what is the matter.
            report: all that is known of it, to be looked at; empty for no more than the sentence.
        """
        self._report = report
        self._banner.say(sentence, self.tr("See the report") if report else "")

    def come_forward(self) -> None:
        """Show the window before all others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and texts."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer what was dropped."""
        self._offer(event.mimeData())
        event.acceptProposedAction()

    def retire(self) -> None:
        """Go because another window has taken this one's place; nothing ends by it."""
        self._is_retired = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop long work, then go."""
        if not self._is_retired:
            self._operations.close()
            self.closed.emit()
        super().closeEvent(event)

    def _listen(self) -> None:
        """Undo and Back belong to a page with a bar of its own, and to the cover of long work."""
        for shortcut in self._outside_pages:
            shortcut.setEnabled(not self._has_own_keys and not self._operations.is_busy)

    def show_report(self) -> None:
        """Show all that is known of what was warned of."""
        from flashpm.ui.report_panel import ReportPanel

        ReportPanel(self._look, self).open(self._report)

    def _make_menu(self) -> "NativeMenu":
        from flashpm.ui.native_menu import NativeMenu

        menu = NativeMenu(self)
        menu.chosen.connect(self._choose_in_menu)
        return menu

    def _choose_in_menu(self, command: Command) -> None:
        """Do what an entry names; a page with a bar of its own takes Undo, Redo and Back itself, by their keys."""
        if command is Command.QUIT:
            self.close()
        elif self._has_own_keys and command in OF_PAGES and self.page is not None:
            press_bound(self.page, command)
        else:
            self._choose(command)

    def _choose(self, command: Command) -> None:
        if not self._operations.is_busy:
            self.chosen.emit(command)

    def _offer(self, data: QMimeData) -> None:
        if not self._operations.is_busy:
            self.offered.emit(data)
