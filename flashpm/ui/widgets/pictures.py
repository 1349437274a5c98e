"""Pictures under a text: scaled down to its width, opened larger by a click or Enter; a word on what is not shown."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from flashpm.domain.media import MediaKind, Medium
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_8, Tone, Type
from flashpm.ui.widgets.album import Album, fitted
from flashpm.ui.widgets.buttons import RING, Pressable
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.text import Text, tip_of

HIGHEST: Final = 320
"""Of a picture among texts, in pixels at 100 %."""
PAPER: Final = "#ffffff"
"""What stands behind a picture that one can see through: most are drawn for white paper."""


class Pictures(QWidget):
    """Shows the pictures of a field, one under the other.

    Args:
        look: the look in force.
        album: gives them.
    """

    def __init__(self, look: Look, album: Album) -> None:
        super().__init__()
        self._look = look
        self._album = album
        self._media: tuple[Medium, ...] = ()
        self._entries: list[_Entry] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, SPACE_8, 0, 0)
        self._down.setSpacing(SPACE_8)
        look.follow(self.restyle)

    @property
    def pictures(self) -> list["Picture"]:
        """The pictures that are shown."""
        return [each.picture for each in self._entries if each.picture is not None]

    @property
    def remarks(self) -> list[str]:
        """What is said of what stands there and is not shown."""
        return [each.remark.text() for each in self._entries if each.remark is not None]

    @property
    def removed(self) -> tuple[Medium, ...]:
        """What was taken out since it was shown, to go when that is saved."""
        return tuple(each.medium for each in self._entries if each.is_removed)

    @property
    def removals(self) -> list[PlainLink]:
        """What takes each of them out, while that is offered."""
        return [each.remove for each in self._entries if not each.remove.isHidden()]

    def show_media(self, media: Sequence[Medium]) -> None:
        """Show pictures, and say what stands there and is not shown."""
        if tuple(media) == self._media and not self.removed:
            return
        self._media = tuple(media)
        for gone in self._entries:
            self._down.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._entries = [_Entry(self._look, self._album, medium) for medium in media]
        for entry in self._entries:
            self._down.addWidget(entry)
        self.restyle()

    def offer_removal(self, *, is_offered: bool) -> None:
        """Offer to take each of them out; where it is offered no more, what was taken out is there again."""
        for entry in self._entries:
            entry.offer_removal(is_offered=is_offered)

    def restyle(self) -> None:
        """Follow the look and the width."""
        for picture in self.pictures:
            picture.fit(self.width(), self._look.px(HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.restyle()


class _Entry(QWidget):
    """A picture, or a word on what is not shown, with what takes it out."""

    def __init__(self, look: Look, album: Album, medium: Medium) -> None:
        super().__init__()
        self.medium = medium
        self.is_removed = False
        is_shown = medium.kind is MediaKind.PICTURE and not album.size_of(medium.digest).isEmpty()
        self.picture = Picture(look, album, medium) if is_shown else None
        self.remark = None if is_shown else Text(look, self._remark(medium), Type.FACTS, Tone.TEXT3).wrapped()
        self.remove = PlainLink(look, self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove “%1”").replace("%1", medium.alt or medium.name))
        self.remove.clicked.connect(self._take_out)
        self.remove.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self.picture is not None:
            across = QHBoxLayout()
            across.setSpacing(0)
            across.addWidget(self.picture)
            across.addStretch(1)
            down.addLayout(across)
        if self.remark is not None:
            down.addWidget(self.remark)
        down.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def offer_removal(self, *, is_offered: bool) -> None:
        """Offer to take it out, or let it stand."""
        self.remove.setVisible(is_offered)
        if not is_offered and self.is_removed:
            self.is_removed = False
            self.show()

    def _take_out(self) -> None:
        self.is_removed = True
        self.hide()

    def _remark(self, medium: Medium) -> str:
        if medium.kind is MediaKind.SOUND:
            return self.tr("Sound “%1”: kept for Anki, not played here.").replace("%1", medium.name)
        return self.tr("Picture “%1”: kept for Anki, not shown here.").replace("%1", medium.name)


class Picture(Pressable):
    """A picture that opens larger.

    Args:
        look: the look in force.
        album: gives it.
        medium: which.
    """

    def __init__(self, look: Look, album: Album, medium: Medium) -> None:
        self._album = album
        self.medium = medium
        self._natural = album.size_of(medium.digest)
        self._shown = self._natural
        self._image: QImage | None = None
        super().__init__(look, "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name = self.tr("Picture: %1").replace("%1", medium.alt or medium.name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Opens larger"))
        self.setToolTip(tip_of(f"{name} · {self.tr('Opens larger')}"))
        self.clicked.connect(self.open_larger)
        album.show(medium.digest, self._take)

    @property
    def is_decoded(self) -> bool:
        """Whether it is there to be seen."""
        return self._image is not None

    def fit(self, width: int, height: int) -> None:
        """Be as large as the picture is, or as there is room, in pixels."""
        self._shown = fitted(self._natural, QSize(max(1, width), max(1, height)))
        self.setMaximumWidth(self.sizeHint().width())
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as large as it is shown."""
        return self._shown

    def minimumSizeHint(self) -> QSize:
        """Keep no page from becoming narrower: it then follows."""
        return QSize(0, self.sizeHint().height())

    def open_larger(self) -> None:
        """Show it in a panel over the window."""
        from flashpm.ui.widgets.large_picture import LargePicture

        if self._image is not None and not self._image.isNull():
            LargePicture(self.look, self.window(), self.accessibleName(), self._image, self._natural).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, on paper where one can see through it."""
        painter = self.begin_painting()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_picture(painter, self.look, QRectF(self.rect()), self._image)
        if self.hasFocus() and self._has_keyboard_focus:  # within its edge: it begins where the text above it does
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour(Tone.ACCENT), RING))
            inset = RING / 2
            place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)

    def _take(self, image: QImage) -> None:
        self._image = image
        if isValid(self):
            self.update()


def paint_picture(painter: QPainter, look: Look, place: QRectF, image: QImage | None) -> None:
    """Paint a picture into its place, or the ground of one that is still decoded or damaged."""
    around = QPainterPath()
    around.addRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)
    is_there = image is not None and not image.isNull()
    painter.fillPath(around, QColor(PAPER) if is_there else QColor(look.theme.sunken))
    if image is not None and is_there:
        painter.save()
        painter.setClipPath(around)
        painter.drawImage(place, image)
        painter.restore()
