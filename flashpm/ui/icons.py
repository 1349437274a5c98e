"""The line icons of the window, painted from SVG in the colour and size that a widget asks for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Paints the shipped icons, each look once.

    Args:
        folder: the folder of `<name>.svg`, one file an icon, drawn in `currentColor`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._painted: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, device_pixel_ratio: float) -> QPixmap:
        """Give an icon as a picture, transparent around its lines.

        Args:
            name: the name of the icon's file, without `.svg`.
            colour: as SVG writes it, such as `#4338CA`.
            size: the side of the square, in device-independent pixels.
            device_pixel_ratio: that of the screen it is shown on, such as 1.0 or 1.5.

        Raises:
            KeyError: no icon has this name.
        """
        look = (name, colour, size, device_pixel_ratio)
        if look not in self._painted:
            self._painted[look] = _paint(self._svg(name, colour), size, device_pixel_ratio)
        return self._painted[look]

    def _svg(self, name: str, colour: str) -> str:
        try:
            drawn = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except FileNotFoundError:
            raise KeyError(name) from None
        return drawn.replace("currentColor", colour)


def _paint(svg: str, size: int, device_pixel_ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap
