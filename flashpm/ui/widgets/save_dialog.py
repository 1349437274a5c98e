"""Asks where a file is to be saved, in the system's own dialog."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

NATIVE = QFileDialog.Option(0)


@dataclass(frozen=True, slots=True)
class FileToSave:
    """What is to be saved.

    Attributes:
        title: of the dialog.
        name: proposed for the file; its ending is added where none is typed.
        kind: of the file, in words.
    """

    title: str
    name: str
    kind: str


def ask_where_to_save(
    parent: QWidget, file: FileToSave, then: Callable[[Path], object], options: QFileDialog.Option = NATIVE
) -> None:
    """Open the dialog, and go on once a place was chosen.

    Args:
        parent: over which it opens.
        file: what is to be saved.
        then: takes the path; not called if the dialog is left.
        options: how it is opened.
    """
    ending = Path(file.name).suffix
    dialog = QFileDialog(parent, file.title, str(Path.home() / file.name), f"{file.kind} (*{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.setOptions(options)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
