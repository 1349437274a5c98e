"""The dialogs in which files or a folder are chosen for an import."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

KINDS = (
    *("txt", "md", "markdown", "html", "htm", "mhtml", "mht", "webarchive", "pdf"),
    *("yaml", "yml", "json", "csv", "tsv", "zip", "apkg", "colpkg"),
)
"""The endings that are shown first; what a file is told by is what it contains."""

Chosen = Callable[[Sequence[Path]], object]


def choose_files(parent: QWidget, options: QFileDialog.Option, chosen: Chosen) -> None:
    """Let files be chosen, and hand them over.

    Args:
        parent: the page over which the dialog opens.
        options: of the dialog.
        chosen: takes the paths.
    """
    words = QCoreApplication.translate("Choosing", "Questions"), QCoreApplication.translate("Choosing", "All files")
    endings = " ".join(f"*.{ending}" for ending in KINDS)
    title = QCoreApplication.translate("Choosing", "Choose question pages or packs")
    dialog = QFileDialog(parent, title, "", f"{words[0]} ({endings});;{words[1]} (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, options, chosen)


def choose_folder(parent: QWidget, options: QFileDialog.Option, chosen: Chosen) -> None:
    """Let a folder be chosen, and hand it over; everything in it is read. Arguments as for `choose_files`."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Choosing", "Choose a folder of pages or packs"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, options | QFileDialog.Option.ShowDirsOnly, chosen)


def _open(dialog: QFileDialog, options: QFileDialog.Option, chosen: Chosen) -> None:
    dialog.setOptions(options)
    dialog.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
