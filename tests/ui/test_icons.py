import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtSvg import QSvgRenderer

from flashpm.paths import shipped
from flashpm.ui.icons import Icons

ICONS = shipped("resources", "icons")
APP_ICON = ICONS / "flashpm.svg"
LINE_ICONS = sorted(path for path in ICONS.glob("*.svg") if path != APP_ICON)

each_line_icon = pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)


def colours_of(pixmap: QPixmap) -> set[str]:
    """Give the colours of the pixels that are not see-through at all."""
    image = pixmap.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def edge_is_clear(pixmap: QPixmap) -> bool:
    image = pixmap.toImage()
    last = image.width() - 1
    edge = [(x, y) for x in range(last + 1) for y in (0, last)] + [(x, y) for x in (0, last) for y in range(last + 1)]
    return all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


@pytest.fixture
def icons() -> Icons:
    return Icons(ICONS)


@each_line_icon
def test_a_line_icon_is_drawn_like_the_others(path: Path) -> None:
    drawing = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file

    assert drawing.attrib == {
        "width": "20",
        "height": "20",
        "viewBox": "0 0 20 20",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.6",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }


@each_line_icon
def test_a_line_icon_names_no_colour_of_its_own(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert re.findall(r'(?:stroke|fill|color|style)="([^"]*)"', text) == ["none", "currentColor"]


@pytest.mark.usefixtures("qapp")
@each_line_icon
def test_a_line_icon_shows_in_the_colour_asked_for_and_inside_its_square(icons: Icons, path: Path) -> None:
    pixmap = icons.pixmap(path.stem, "#4338ca", 60, 1.0)

    assert colours_of(pixmap) == {"#4338ca"}
    assert edge_is_clear(pixmap)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "ratio", "pixels"), [(20, 1.0, 20), (20, 1.25, 25), (18, 1.5, 27), (20, 2.0, 40), (44, 3.0, 132)]
)
def test_an_icon_is_as_sharp_as_the_screen(icons: Icons, size: int, ratio: float, pixels: int) -> None:
    pixmap = icons.pixmap("check", "#1B1A18", size, ratio)

    assert (pixmap.width(), pixmap.height()) == (pixels, pixels)
    assert pixmap.deviceIndependentSize().toTuple() == (size, size)


@pytest.mark.usefixtures("qapp")
def test_a_look_is_painted_once(icons: Icons) -> None:
    first = icons.pixmap("flag", "#1B1A18", 20, 1.0)

    assert icons.pixmap("flag", "#1B1A18", 20, 1.0) is first


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "other",
    [
        pytest.param(lambda icons: icons.pixmap("info", "#1B1A18", 20, 1.0), id="name"),
        pytest.param(lambda icons: icons.pixmap("flag", "#EEEDEA", 20, 1.0), id="colour"),
        pytest.param(lambda icons: icons.pixmap("flag", "#1B1A18", 18, 1.0), id="size"),
        pytest.param(lambda icons: icons.pixmap("flag", "#1B1A18", 20, 2.0), id="ratio"),
    ],
)
def test_another_look_is_another_picture(icons: Icons, other: Callable[[Icons], QPixmap]) -> None:
    flag = icons.pixmap("flag", "#1B1A18", 20, 1.0)

    assert other(icons).toImage() != flag.toImage()


@pytest.mark.usefixtures("qapp")
def test_an_unknown_icon_is_named(icons: Icons) -> None:
    with pytest.raises(KeyError, match="flga"):
        icons.pixmap("flga", "#1B1A18", 20, 1.0)


@pytest.mark.usefixtures("qapp")
def test_the_programs_icon_is_a_white_card_on_the_accent(icons: Icons) -> None:
    image = icons.pixmap("flashpm", "unused", 256, 1.0).toImage()

    assert QSvgRenderer(str(APP_ICON)).isValid()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(138, 60) == QColor("#FFFFFF")
    assert image.pixelColor(128, 230).blue() > 150


def test_the_wheel_takes_the_resources_along() -> None:
    project = tomllib.loads((ICONS.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))

    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    assert taken["resources"] == "flashpm/_shipped/resources"
