"""Buttons: painted, pressed by mouse, Space or Enter, with a focus ring for the keyboard alone."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from flashpm.ui.look import Look
from flashpm.ui.theme import (
    BUTTON_HEIGHT,
    ICON_SIZE,
    RADIUS_BUTTON,
    RADIUS_CONTROL,
    SPACE_8,
    SPACE_12,
    SPACE_20,
    Tone,
    Type,
    blend,
)

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRESSING = (Qt.Key.Key_Space, *ENTER)
KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""How the focus comes by the keyboard."""
RING = 3
"""Room for the focus ring around a control, in pixels."""
CONTROL_HEIGHT = 40
"""The height of a control that is not the one thing to do, in pixels at 100 %."""
LEAST_WIDTH = 200
"""A primary button is never narrower, in pixels at 100 %."""
KEYCAP_HEIGHT, KEYCAP_SIDE = 22, 6
"""A key's frame beside a text in pixels at 100 %, and the room in it beside the key's name in pixels."""
DISABLED_OPACITY = 0.45


class Pressable(QAbstractButton):
    """A button that paints itself.

    Args:
        look: the look in force.
        text: what it says; its accessible name too.
        tip: more about it; with its key where it has one.
    """

    def __init__(self, look: Look, text: str, tip: str = "") -> None:
        super().__init__()
        self.look = look
        self._has_keyboard_focus = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.updateGeometry()
        self.update()

    @property
    def is_hot(self) -> bool:
        """Whether the pointer is over it or it is held down."""
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def event(self, event: QEvent) -> bool:
        """Keep Space to itself while the keyboard is on it, so that no page's shortcut takes it."""
        is_override = event.type() is QEvent.Type.ShortcutOverride and self._has_keyboard_focus
        if is_override and isinstance(event, QKeyEvent) and event.key() in PRESSING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in ENTER:
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if the keyboard brought the focus."""
        self._has_keyboard_focus = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._has_keyboard_focus = False
        super().focusOutEvent(event)

    def begin_painting(self) -> QPainter:
        """Give a painter with smooth edges; a disabled button is painted faint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        return painter

    def paint_frame(self, painter: QPainter, radius: float) -> None:
        """Paint the ground and the edge of a framed control."""
        theme = self.look.theme
        painter.setPen(QPen(QColor(theme.control), 1))
        painter.setBrush(blend(theme.surface, theme.text, 0.05) if self.is_hot else QColor(theme.surface))
        painter.drawRoundedRect(self.face.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def paint_ring(self, painter: QPainter, radius: float) -> None:
        """Paint the focus ring around the control."""
        if self.hasFocus() and self._has_keyboard_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour(Tone.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2)

    @property
    def face(self) -> QRectF:
        """The control without the room for its ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)


def paint_keycap(painter: QPainter, look: Look, place: QRectF, key: str, ink: QColor) -> None:
    """Paint the name of a key in a small frame."""
    line = QColor(ink)
    line.setAlphaF(0.45)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(ink)
    painter.setFont(look.font(Type.KEY))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)


class PrimaryButton(Pressable):
    """The one thing to do on a page: filled, with its key.

    Args:
        look: the look in force.
        text: what it does.
        key: the name of its key, shown beside the text; empty for none.
    """

    def __init__(self, look: Look, text: str, key: str = "") -> None:
        self._key = key
        super().__init__(look, text)

    def sizeHint(self) -> QSize:
        """Be as wide as the text asks for, and wide enough to be seen first."""
        wide = self.look.width(Type.BUTTON, self.text()) + self._key_width() + 2 * SPACE_20 + 2 * RING
        return QSize(max(self.look.px(LEAST_WIDTH), wide), self.look.px(BUTTON_HEIGHT) + 2 * RING)

    def _key_width(self) -> int:
        return self.look.width(Type.KEY, self._key) + 2 * KEYCAP_SIDE + SPACE_12 if self._key else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.fill_hover if self.is_hot else theme.fill))
        painter.drawRoundedRect(face, RADIUS_BUTTON, RADIUS_BUTTON)
        wide = self.look.width(Type.BUTTON, self.text())
        left = face.center().x() - (wide + self._key_width()) / 2
        painter.setPen(self.look.colour(Tone.ON_FILL))
        painter.setFont(self.look.font(Type.BUTTON))
        painter.drawText(QRectF(left, face.top(), wide + 2, face.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            high = self.look.px(KEYCAP_HEIGHT)
            cap = QRectF(left + wide + SPACE_12, face.center().y() - high / 2, self._key_width() - SPACE_12, high)
            paint_keycap(painter, self.look, cap, self._key, self.look.colour(Tone.ON_FILL))
        self.paint_ring(painter, RADIUS_BUTTON)


class SecondaryButton(Pressable):
    """Another thing to do: framed.

    Args:
        look: the look in force.
        text: what it does.
        icon: an icon before the text; empty for none.
        is_large: true to be as high as a `PrimaryButton`.
    """

    def __init__(self, look: Look, text: str, icon: str = "", *, is_large: bool = False) -> None:
        self._icon = icon
        self._height = BUTTON_HEIGHT if is_large else CONTROL_HEIGHT
        super().__init__(look, text)

    def sizeHint(self) -> QSize:
        """Be as wide as the text asks for."""
        wide = self.look.width(Type.BUTTON, self.text()) + self._icon_width() + 2 * SPACE_20 + 2 * RING
        return QSize(wide, self.look.px(self._height) + 2 * RING)

    def _icon_width(self) -> int:
        return self.look.px(ICON_SIZE) + SPACE_8 if self._icon else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, face = self.begin_painting(), self.face
        self.paint_frame(painter, RADIUS_BUTTON)
        wide = self.look.width(Type.BUTTON, self.text())
        left = face.center().x() - (wide + self._icon_width()) / 2
        if self._icon:
            size = self.look.px(ICON_SIZE)
            pixmap = self.look.icon(self._icon, Tone.TEXT2, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, face.center().y() - size / 2), pixmap)
        painter.setPen(self.look.colour(Tone.TEXT))
        painter.setFont(self.look.font(Type.BUTTON))
        place = QRectF(left + self._icon_width(), face.top(), wide + 2, face.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_BUTTON)


class LinkButton(Pressable):
    """Something to do in passing: text in the accent colour, without a frame.

    `SIDE` is the room on each side of the text.
    """

    SIDE = SPACE_8 + RING

    def sizeHint(self) -> QSize:
        """Be as wide as the text."""
        wide = self.look.width(Type.LABEL, self.text()) + 2 * self.SIDE
        return QSize(wide, self.look.px(28) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        if self.is_hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_bg))
            painter.drawRoundedRect(face, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(self.look.colour(Tone.ACCENT))
        painter.setFont(self.look.font(Type.LABEL))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)


class IconButton(Pressable):
    """A small square with an icon; its text is its accessible name, and its tool tip where no other is given.

    Args:
        look: the look in force.
        icon: the icon's name.
        text: what it does.
        tip: what it does, with its key.
    """

    def __init__(self, look: Look, icon: str, text: str, tip: str = "") -> None:
        self._icon = icon
        super().__init__(look, text, tip or text)

    def sizeHint(self) -> QSize:
        """Be a square."""
        side = icon_button_side(self.look)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme = self.begin_painting(), self.look.theme
        if self.is_hot or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.bg, theme.text, 0.07))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        tone = Tone.ACCENT if self.isChecked() else Tone.TEXT2
        size, middle = self.look.px(ICON_SIZE), QRectF(self.rect()).center()
        icon = self.look.icon(self._icon, tone, size, self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(size / 2, size / 2), icon)
        self.paint_ring(painter, RADIUS_CONTROL - 2)


def icon_button_side(look: Look) -> int:
    """Give the side of an `IconButton`, in pixels."""
    return look.px(ICON_SIZE) + 2 * SPACE_8
