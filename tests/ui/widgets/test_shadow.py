import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.shadow import Shadow
from flashpm.ui.widgets.surface import Surface

STRENGTH = 0.32


def painted(width: int, height: int) -> QImage:
    """Paint a shadow around a card of this size, margins included."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    Shadow(Surface.MARGIN, Surface.MARGIN_ABOVE).paint(painter, QRectF(0, 0, width, height), STRENGTH)
    painter.end()
    return image


def alpha_below(image: QImage) -> list[int]:
    """Give the alpha under the card's lower edge, downwards, in the middle."""
    return [image.pixelColor(image.width() // 2, y).alpha() for y in range(image.height() - 24, image.height())]


@pytest.mark.usefixtures("qapp")
def test_a_large_card_has_the_shadow_of_a_small_one() -> None:
    small, large = alpha_below(painted(120, 120)), alpha_below(painted(800, 500))  # the small one is painted directly

    assert max(abs(one - other) for one, other in zip(small, large, strict=True)) <= 1


@pytest.mark.usefixtures("qapp")
def test_a_shadow_fades_downwards() -> None:
    alphas = alpha_below(painted(800, 500))

    assert alphas[0] > 10
    assert alphas == sorted(alphas, reverse=True)


@pytest.mark.usefixtures("qapp")
def test_a_shadow_is_the_same_along_an_edge() -> None:
    image = painted(800, 500)

    assert len({image.pixelColor(x, 480).alpha() for x in range(100, 700)}) == 1


def test_a_card_follows_its_look(qtbot: QtBot, look: Look) -> None:
    card = Surface(look)
    qtbot.addWidget(card)
    card.resize(400, 300)

    assert card.grab().toImage().pixelColor(200, 150).name() == look.theme.surface.lower()
