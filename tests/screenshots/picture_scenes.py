"""Pictures from Anki, wherever they are seen."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QBuffer, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from flashpm.ui.keys import Command
from flashpm.ui.widgets.pictures import Picture
from tests.anki.packages import HEAD, NEW_CARD, NOTE, database_of, old_package
from tests.pictures import SVG, sound
from tests.screenshots.stage import Stage, wait_until

FRONT: Final = 'Which of the curves is <i>churn</i>?<br><img src="curves.png" alt="Two curves over twelve months">'
BACK: Final = (
    'The falling one: half of them leave in two months.<img src="photo.png"><img src="plan.svg">[sound:say.mp3]'
)
FIELDS: Final = ("Prompt", "Question", "Expected answer", "Why it matters", "Impact")


def curves() -> bytes:
    """Draw what one can see through: dark ink for white paper."""
    image = QImage(960, 420, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#222222"), 3))
    painter.drawPolyline([QPointF(60, 20), QPointF(60, 380), QPointF(930, 380)])
    for colour, points in (
        ("#b3261e", (60, 160, 230, 280, 300, 315, 330)),
        ("#2156a5", (340, 300, 250, 180, 130, 90, 70)),
    ):
        painter.setPen(QPen(QColor(colour), 6))
        painter.drawPolyline([QPointF(80 + 135 * place, height) for place, height in enumerate(points)])
    painter.end()
    return _png(image)


def photo() -> bytes:
    """Draw a large picture without anything to see through."""
    image = QImage(2400, 1500, QImage.Format.Format_RGB32)
    image.fill(QColor("#d9e4ee"))
    painter = QPainter(image)
    for place in range(12):
        painter.fillRect(QRectF(100 + 185 * place, 300 + 90 * place, 120, 1500), QColor("#5a7a9a"))
    painter.end()
    return _png(image)


def offer(stage: Stage) -> None:
    """Drop a deck with pictures on the window."""
    kind = {"name": "Interview", "type": 0, "flds": [{"name": name} for name in FIELDS]}
    values = "\x1f".join(
        (FRONT, "How would you keep customers?", BACK, "It says where they are lost.", "Begin with month one.")
    )
    head = (*HEAD[:3], {"1": kind}, {"1": {"name": "Growth::Retention"}})
    database = database_of([(*NOTE[:4], "growth", values)], [NEW_CARD], head=head)
    media = '{"0": "curves.png", "1": "photo.png", "2": "plan.svg", "3": "say.mp3"}'
    members = {"0": curves(), "1": photo(), "2": SVG, "3": sound()}
    with TemporaryDirectory() as folder:
        file = Path(folder) / "growth.apkg"
        file.write_bytes(old_package(database, media=media, **members))
        stage.navigator.offer_files([file])
        stage.settle()
    decode(stage)


def decode(stage: Stage) -> None:
    """Wait for the pictures that are in view."""
    stage.settle()
    shown = [each for each in stage.window.findChildren(Picture) if each.isVisible()]
    wait_until(lambda: all(each.is_decoded for each in shown))
    stage.window.hush()
    stage.settle()


def preview(stage: Stage) -> None:
    """Look through a deck with pictures."""
    offer(stage)


def asked(stage: Stage) -> None:
    """A card with a picture, asked."""
    offer(stage)
    stage.navigator.import_.foot.study.click()
    decode(stage)


def answered(stage: Stage) -> None:
    """A card with pictures, answered."""
    asked(stage)
    stage.press(Qt.Key.Key_Space)
    decode(stage)


def larger(stage: Stage) -> None:
    """A picture, opened larger."""
    answered(stage)
    next(each for each in stage.window.findChildren(Picture) if each.isVisible()).click()
    stage.settle()


def reading(stage: Stage) -> None:
    """A question with pictures, read in the library."""
    offer(stage)
    stage.navigator.import_.foot.add.click()
    stage.settle()
    stage.navigator.go(Command.LIBRARY)
    stage.settle()
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    decode(stage)


def writing(stage: Stage) -> None:
    """The same question, written: each picture can be taken out."""
    reading(stage)
    stage.navigator.library.pane.edit.click()
    stage.settle()
    sheet = stage.navigator.library.pane.sheet
    sheet.ensureWidgetVisible(sheet.parts[0].rows["impact"])


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows no device here
    return bytes(buffer.data().data())


PICTURES: Final[Mapping[str, Callable[[Stage], None]]] = {
    "pictures-import": preview,
    "pictures-asked": asked,
    "pictures-answered": answered,
    "pictures-larger": larger,
    "pictures-library": reading,
    "pictures-written": writing,
}
"""The scenes by their names."""
