from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from flashpm.paths import shipped
from flashpm.ui.fonts import SERIF_FAMILY, UI_FAMILY, load_fonts

FONTS = shipped("resources", "fonts")


@pytest.fixture(scope="module")
def loaded(qapp: QApplication) -> QApplication:
    load_fonts(FONTS)
    return qapp


def ui_font(*, tabular: bool) -> QFont:
    font = QFont(UI_FAMILY)
    font.setPixelSize(20)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def widths_of_digits(font: QFont) -> set[float]:
    metrics = QFontMetricsF(font)
    return {metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}


@pytest.mark.usefixtures("loaded")
def test_inter_comes_in_the_four_weights_of_the_window() -> None:
    styles = set(QFontDatabase.styles(UI_FAMILY))

    assert styles == {"Regular", "Medium", "SemiBold", "Bold"}


@pytest.mark.usefixtures("loaded")
def test_newsreader_comes_in_medium() -> None:
    assert QFontDatabase.styles(SERIF_FAMILY) == ["Medium"]


@pytest.mark.usefixtures("loaded")
def test_tabular_figures_are_equally_wide_and_the_usual_ones_are_not() -> None:
    tabular = widths_of_digits(ui_font(tabular=True))
    usual = widths_of_digits(ui_font(tabular=False))

    assert len(tabular) == 1
    assert len(usual) > 1


@pytest.mark.usefixtures("loaded")
def test_what_is_typed_is_drawn_and_no_arrow_instead() -> None:
    metrics = QFontMetricsF(ui_font(tabular=False))

    assert metrics.horizontalAdvance("->") == pytest.approx(
        metrics.horizontalAdvance("-") + metrics.horizontalAdvance(">"), abs=1
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_a_font_has_the_characters_of_european_text(path: Path) -> None:
    font = QRawFont(str(path), 16)

    assert [character for character in "–…“”’•·×−≥≤€üßéñøłŷő" if not font.supportsCharacter(ord(character))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sorted(FONTS.glob("Inter-*.ttf")), ids=lambda path: path.stem)
def test_inter_has_arrows_maths_keys_greek_and_cyrillic(path: Path) -> None:
    font = QRawFont(str(path), 16)

    assert [character for character in "→←↑↓≠≈∞√∑⌘↵✓αΩЖя" if not font.supportsCharacter(ord(character))] == []


@pytest.mark.usefixtures("qapp")
def test_a_folder_without_fonts_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="No fonts"):
        load_fonts(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_a_damaged_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "Inter-Bold.ttf").write_bytes(b"cut off")

    with pytest.raises(RuntimeError, match=r"Inter-Bold\.ttf"):
        load_fonts(tmp_path)


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("OFL-Inter.txt", "Copyright 2020 The Inter Project Authors"),
        ("OFL-Newsreader.txt", "Copyright 2020 The Newsreader Project Authors"),
    ],
)
def test_the_licence_lies_beside_its_font_and_reserves_no_name(name: str, owner: str) -> None:
    first_line, *text = (FONTS / name).read_text(encoding="utf-8").splitlines()

    assert first_line.startswith(owner)
    assert "Reserved Font Name" not in first_line
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in text


def test_the_fonts_weigh_at_most_a_megabyte() -> None:
    assert sum(path.stat().st_size for path in FONTS.iterdir()) <= 1_000_000
