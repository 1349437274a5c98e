"""The look that is in force: theme, text size, icons; one object that every widget is given."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap

from flashpm.ui.fonts import SERIF_FAMILY, UI_FAMILY
from flashpm.ui.icons import Icons
from flashpm.ui.theme import LIGHT, TextStyle, Theme, Tone


class Look(QObject):
    """Theme and text size, and what is made of them.

    Args:
        icons: the shipped icons.
        theme: to begin with.
        text_percent: text size in percent, 100 to 200.
    """

    changed = Signal()

    def __init__(self, icons: Icons, theme: Theme = LIGHT, text_percent: int = 100) -> None:
        super().__init__()
        self._icons = icons
        self.theme = theme
        self.text_percent = text_percent
        self._fonts: dict[TextStyle, QFont] = {}

    def set(self, theme: Theme, text_percent: int) -> None:
        """Put another theme or text size in force; every widget follows."""
        if (theme, text_percent) != (self.theme, self.text_percent):
            self.theme, self.text_percent = theme, text_percent
            self._fonts.clear()
            self.changed.emit()

    def follow(self, restyle: Callable[[], None]) -> None:
        """Style a widget now and whenever the look changes; `restyle` is a method of the widget."""
        self.changed.connect(restyle)
        restyle()

    def px(self, pixels: float) -> int:
        """Scale a size that text has to fit into."""
        return round(pixels * self.text_percent / 100)

    def font(self, style: TextStyle) -> QFont:
        """Give the font of a text style, in the chosen size."""
        made = self._fonts.get(style)
        if made is None:
            made = self._fonts[style] = self._make_font(style)
        return QFont(made)

    def _make_font(self, style: TextStyle) -> QFont:
        font = QFont([SERIF_FAMILY, UI_FAMILY] if style.is_serif else [UI_FAMILY])  # the serif has no arrows
        font.setPixelSize(max(1, self.px(style.size)))
        font.setWeight(style.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if style.tracking:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.tracking)
        if style.has_tabular_figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def width(self, style: TextStyle, text: str) -> int:
        """Give the width of a line of text, in whole pixels, rounded up."""
        return int(QFontMetricsF(self.font(style)).horizontalAdvance(text)) + 1

    def overhang(self, style: TextStyle, text: str) -> int:
        """Give how far letters stand out of the top of their line, in whole pixels; the serif's accents do."""
        if text.isascii() or not style.is_serif:
            return 0
        metrics = QFontMetricsF(self.font(style))
        return max(0, ceil(-metrics.tightBoundingRect(text).top() - metrics.ascent()))

    def colour(self, tone: Tone) -> QColor:
        """Give a text colour of the theme."""
        return QColor(getattr(self.theme, tone.value))

    def icon(self, name: str, tone: Tone, size: int, device_pixel_ratio: float) -> QPixmap:
        """Give a shipped icon, coloured."""
        return self._icons.pixmap(name, getattr(self.theme, tone.value), size, device_pixel_ratio)
