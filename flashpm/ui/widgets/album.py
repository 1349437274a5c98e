"""The pictures that a page shows: measured at once, decoded beside the window's thread, and few of them kept."""

from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from flashpm.domain.media import MediaSource, no_media
from flashpm.domain.media_types import SHOWN_TYPES

MOST_PIXELS: Final = 50_000_000
"""A picture of more is not decoded: it would fill the memory."""
MOST_KEPT: Final = 24
SHOWN_AT_MOST: Final = QSize(1600, 1200)
"""How large a picture is decoded where it stands among texts, in pixels of the screen."""
_HEAD_BYTES: Final = 1 << 20
"""Where a picture says how large it is."""
Decode = Callable[[], QImage]
Aside = Callable[[Decode, Callable[[QImage], None]], None]
"""Decodes beside the window's thread, then hands the picture on in it."""


def at_once(decode: Decode, then: Callable[[QImage], None]) -> None:
    """Decode here and now."""
    then(decode())


class Album:
    """Gives pictures by their digest. Until `use` it has none."""

    def __init__(self) -> None:
        self._source: MediaSource = no_media
        self._aside: Aside = at_once
        self._sizes: dict[str, QSize] = {}
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._waiting: deque[tuple[str, Callable[[QImage], None]]] = deque()
        self._is_decoding = False

    def use(self, source: MediaSource, aside: Aside | None = None) -> None:
        """Take pictures from a source.

        Args:
            source: gives files.
            aside: decodes them; None to go on as before.
        """
        self._source = source
        self._aside = aside or self._aside

    def size_of(self, digest: str) -> QSize:
        """Say how large a picture is, turned as it is meant; empty if it cannot be shown."""
        if digest not in self._sizes:
            size = self._measured(digest)
            if size is None:
                return QSize()  # it may come later, from another source
            self._sizes[digest] = size
        return self._sizes[digest]

    def show(self, digest: str, then: Callable[[QImage], None]) -> None:
        """Hand a picture on, now if it is kept, else when it is decoded; a null one if it is damaged."""
        kept = self._kept.get(digest)
        if kept is not None:
            self._kept.move_to_end(digest)
            then(kept)
            return
        self._waiting.append((digest, then))
        self._go_on()

    def _go_on(self) -> None:
        """Decode what waits, one after the other."""
        if self._is_decoding or not self._waiting:
            return
        self._is_decoding = True
        digest, then = self._waiting.popleft()
        file = self._source(digest)
        content = file.content if file is not None else b""
        self._aside(lambda: decoded(content, SHOWN_AT_MOST), lambda image: self._take(digest, image, then))

    def _take(self, digest: str, image: QImage, then: Callable[[QImage], None]) -> None:
        self._is_decoding = False
        self._kept[digest] = image
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        then(image)
        self._go_on()

    def _measured(self, digest: str) -> QSize | None:
        file = self._source(digest)
        if file is None:
            return None
        if file.type not in SHOWN_TYPES:
            return QSize()
        buffer = _opened(file.content[:_HEAD_BYTES])
        reader = _reader(buffer)
        size = reader.size()
        is_small_enough = 0 < size.width() * size.height() <= MOST_PIXELS
        return _turned(size, reader) if is_small_enough else QSize()


def decoded(content: bytes, at_most: QSize) -> QImage:
    """Decode a picture, scaled down to a size and never up; a null one if it is damaged."""
    buffer = _opened(content)
    reader = _reader(buffer)
    size = reader.size()
    if not size.isValid():
        return QImage()
    if size.width() > at_most.width() or size.height() > at_most.height():
        reader.setScaledSize(size.scaled(at_most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def fitted(size: QSize, at_most: QSize) -> QSize:
    """Scale a size down to fit into another, never up; at least a pixel."""
    if size.width() <= at_most.width() and size.height() <= at_most.height():
        return size
    return size.scaled(at_most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _opened(content: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return buffer


def _reader(buffer: QBuffer) -> QImageReader:
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def _turned(size: QSize, reader: QImageReader) -> QSize:
    is_turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return size.transposed() if is_turned else size
