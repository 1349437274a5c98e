"""The data: where the library lies, its backups, and the way back to one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.services.exported import ExportFormat
from flashpm.services.progress import Progress
from flashpm.services.rows import KeptBackup
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.page import Page
from flashpm.ui.settings.backup_row import BackupRow
from flashpm.ui.settings.form import Form
from flashpm.ui.settings.head import SettingsHead
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.save_dialog import NATIVE, FileToSave, ask_where_to_save
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Body, Text

EVERYTHING_NAME = "FlashPM.jsonl"
BACKUPS_SHOWN = 10
"""The newest backups that are listed; the others lie in the folder."""


class DataPage(Page):
    """Shows where things lie and what is kept of them.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: through which a backup is made.
        data_dir: the folder of the library.
        kept_backups: lists the backups, the newest first.

    Signals:
        left: back to the settings.
        restore_requested: the path of a backup to go back to.
        said: a sentence for the toast, and False: there is nothing to take back.
    """

    left = Signal()
    restore_requested = Signal(object)
    said = Signal(str, bool)
    dialog_options = NATIVE
    """How the dialog for the file is opened; tests open Qt's own."""

    def __init__(
        self,
        look: Look,
        use_cases: UseCases,
        operations: Operations,
        data_dir: Path,
        kept_backups: Callable[[], Sequence[KeptBackup]],
    ) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._data_dir = data_dir
        self._kept_backups = kept_backups
        self.head = SettingsHead(look, self.tr("Data"))
        self.head.left.connect(self.left)
        self.open_folder = PlainLink(look, self.tr("Open the folder"))
        self.open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(data_dir))))
        self.back_up = SecondaryButton(look, self.tr("Back up now"))
        self.back_up.clicked.connect(self._back_up)
        self.save_all = SecondaryButton(look, self.tr("Export everything"))
        self.save_all.clicked.connect(self._choose_file)
        self.rows: list[BackupRow] = []
        self._lay_out()
        self.setFocusProxy(self.head.back)

    def open(self) -> None:
        """List the backups that there are."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        kept = self._operations.run(lambda: list(self._kept_backups())) or []
        self.rows = [self._row(backup) for backup in kept[:BACKUPS_SHOWN]]
        for row in self.rows:
            self._list.addWidget(row)
        more = len(kept) - len(self.rows)
        self._remark.setText(self._remark_text(len(kept), more))
        self._column.settle()

    def _remark_text(self, kept: int, more: int) -> str:
        if not kept:
            return self.tr("None yet. One is made before each import and before anything is deleted.")
        if more:
            return self.tr("%n older one(s) lie in the folder.", "", more)
        return self.tr("One is made before each import and before anything is deleted.")

    def _row(self, backup: KeptBackup) -> BackupRow:
        row = BackupRow(self._look, backup)
        row.accepted.connect(self.restore_requested)
        return row

    def _back_up(self) -> None:
        self._operations.run_long(
            self.tr("Backing up …"), lambda _: self._use_cases.library.back_up(), self._after_backup, Cancelling.NEVER
        )

    def _after_backup(self, made: Path | None) -> None:
        self.open()
        empty = self.tr("Your library is empty: there is nothing to back up yet.")
        self.said.emit(self.tr("Backed up.") if made is not None else empty, False)  # noqa: FBT003 - a signal's values

    def _choose_file(self) -> None:
        if not self._operations.is_busy:
            file = FileToSave(self.tr("Export everything"), EVERYTHING_NAME, self.tr("Lines of JSON"))
            ask_where_to_save(self, file, self._export, self.dialog_options)

    def _export(self, path: Path) -> None:
        exporting = self._use_cases.exporting

        def work(progress: Progress) -> int:
            return exporting.export(path, None, "", progress, format_=ExportFormat.JSONL, with_progress=True)

        said = self.tr("Saved as %1.").replace("%1", path.name)
        self._operations.run_long(self.tr("Saving everything …"), work, lambda _: self.said.emit(said, False))  # noqa: FBT003 - a signal's values

    def _lay_out(self) -> None:
        place = Form(self._look, self.tr("Your library"))
        place.add_row(self.tr("Folder"), self._place())
        backups = Form(self._look, self.tr("Backups"))
        self._remark = Text(self._look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self._remark.setContentsMargins(RING, 0, 0, 0)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_4)
        self._list.addLayout(in_line(self.back_up))
        self._list.addWidget(self._remark)
        self._list.addSpacing(SPACE_8)
        backups.add_row(self.tr("Kept"), holder)
        everything = Form(self._look, self.tr("Take it along"))
        about = self.tr(
            "Questions, cards, days and every answer, as text that other programs read. Of pictures it has the names; "
            "the pictures themselves are in the backups."
        )
        everything.add_row(self.tr("All of it"), self.save_all, about)
        self._column = Column(self._look, overhang=Surface.MARGIN)
        self._column.contents.setSpacing(0)
        for widget in (self.head, place, backups, everything):
            self._column.contents.addWidget(widget)
        self._column.contents.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._column)

    def _place(self) -> QWidget:
        holder = QWidget()
        path = Body(self._look, Type.NORMAL)
        path.set_text(str(self._data_dir))
        path.setAccessibleName(self.tr("Folder of your library"))
        down = QVBoxLayout(holder)
        down.setContentsMargins(RING, SPACE_12, 0, 0)  # below the faces of the other cards' buttons
        down.setSpacing(SPACE_4)
        down.addWidget(path)
        down.addLayout(in_line(self.open_folder))
        return holder
