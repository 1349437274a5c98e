"""What a user sees and presses on a page."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget

from flashpm.ui.widgets.column import Column


def words(page: QWidget) -> list[str]:
    """Give the texts of all labels and bodies that are shown, in the order in which they were made."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    bodies = [body.toPlainText() for body in page.findChildren(QTextEdit) if body.isVisible()]
    return [text for text in [*labels, *bodies] if text]


def buttons(page: QWidget) -> dict[str, QAbstractButton]:
    """Give the buttons that are shown, by what they say."""
    return {button.text(): button for button in page.findChildren(QAbstractButton) if button.isVisible()}


def fits_across(page: QWidget) -> bool:
    """Say whether the page's column is no wider than the room there is, so that nothing is cut off at the right."""
    column = page.findChild(Column)
    contents = column.widget() if column is not None else None
    assert column is not None
    assert contents is not None
    QApplication.sendPostedEvents()  # layouts are made anew when they are handled
    return contents.minimumSizeHint().width() <= column.viewport().width()


def press(page: QWidget, text: str) -> None:
    """Press the button that says so."""
    buttons(page)[text].click()
