"""The look as tokens: colours, type, spacing and sizes; every widget takes them from here."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, SPACE_24, SPACE_32, SPACE_40, SPACE_56 = (
    4,
    8,
    12,
    16,
    20,
    24,
    32,
    40,
    56,
)
"""The distances in use, in pixels at 100 %."""
RADIUS_CONTROL, RADIUS_BUTTON, RADIUS_CARD = 8, 12, 18
COLUMN_WIDTH: Final = 760
"""The one column, in pixels at 100 %."""
GUTTER_WIDTH: Final = 148
"""The labels beside an answer, in pixels at 100 %."""
NARROW_BELOW: Final = 600
"""A column below this width puts its labels above its texts."""
BAR_HEIGHT: Final = 60
BUTTON_HEIGHT: Final = 52
ICON_SIZE: Final = 20


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as #RRGGBB.

    Attributes:
        bg: the window.
        surface: cards and fields.
        sunken: callouts, wells, hovers.
        border: hairlines, decoration only.
        control: borders of controls, at least 3:1 on every ground.
        text, text2, text3: text in falling weight, each at least 4.5:1 on every ground.
        accent: as text, icon and focus ring.
        fill, fill_hover, on_fill: a filled control, its hover, and the text on it.
        again, hard, good, easy: the grades as text; the `_bg` their tints.
        shadow: the alpha of a card's shadow, 0 to 1.
    """

    is_dark: bool
    bg: str
    surface: str
    sunken: str
    border: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_bg: str
    fill: str
    fill_hover: str
    on_fill: str
    again: str
    hard: str
    good: str
    easy: str
    again_bg: str
    hard_bg: str
    good_bg: str
    easy_bg: str
    shadow: float


LIGHT: Final = Theme(
    is_dark=False,
    bg="#F5F4F1",
    surface="#FFFFFF",
    sunken="#F4F2EE",
    border="#E6E3DC",
    control="#8C877F",
    text="#1B1A18",
    text2="#4E4A45",
    text3="#6E6962",
    accent="#4338CA",
    accent_bg="#EFEEFB",
    fill="#4338CA",
    fill_hover="#372EAD",
    on_fill="#FFFFFF",
    again="#AE1F14",
    hard="#9A4A00",
    good="#05683F",
    easy="#1554BD",
    again_bg="#FDF1EF",
    hard_bg="#FCF4E8",
    good_bg="#EDF8F1",
    easy_bg="#EFF4FD",
    shadow=0.055,
)
DARK: Final = Theme(
    is_dark=True,
    bg="#121214",
    surface="#1B1B1E",
    sunken="#242428",
    border="#2D2D32",
    control="#74747C",
    text="#EEEDEA",
    text2="#C3C1BC",
    text3="#9A9893",
    accent="#ABA6FF",
    accent_bg="#26254A",
    fill="#5B52E0",
    fill_hover="#6A62EA",
    on_fill="#FFFFFF",
    again="#FF9A8F",
    hard="#F5B968",
    good="#6FD6A2",
    easy="#8DB9FF",
    again_bg="#2C1D1C",
    hard_bg="#2A2318",
    good_bg="#19271F",
    easy_bg="#1A2333",
    shadow=0.32,
)


class Tone(StrEnum):
    """The colours that text and icons take; the value is the theme's field."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ON_FILL = "on_fill"
    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One style of text.

    Attributes:
        is_serif: true for the question's typeface.
        size: in pixels at 100 %.
        leading: the distance of lines over the size.
        tracking: extra space between letters, in pixels.
        has_tabular_figures: true if figures stand in columns.
    """

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    leading: float = 1.4
    is_serif: bool = False
    tracking: float = 0.0
    has_tabular_figures: bool = False


class Type:
    """The styles of text in use."""

    HERO: Final = TextStyle(42, QFont.Weight.Medium, 1.15, is_serif=True, tracking=-0.6)
    DISPLAY: Final = TextStyle(30, QFont.Weight.Medium, 1.24, is_serif=True, tracking=-0.2)
    PROMPT: Final = TextStyle(26, QFont.Weight.Medium, 1.3, is_serif=True, tracking=-0.1)
    QUESTION: Final = TextStyle(20, QFont.Weight.Medium, 1.3, is_serif=True)
    BODY: Final = TextStyle(16, leading=1.55)
    BODY_STRONG: Final = TextStyle(16, QFont.Weight.DemiBold, 1.55)
    TITLE: Final = TextStyle(16, QFont.Weight.DemiBold)
    BUTTON: Final = TextStyle(15, QFont.Weight.DemiBold)
    ROW: Final = TextStyle(15, QFont.Weight.DemiBold)
    NORMAL: Final = TextStyle(14, leading=1.5)
    LABEL: Final = TextStyle(13, QFont.Weight.DemiBold)
    SMALL: Final = TextStyle(13, leading=1.45, has_tabular_figures=True)
    FACTS: Final = TextStyle(13, leading=1.45)
    CHIP: Final = TextStyle(12.5, QFont.Weight.Medium)
    KEY: Final = TextStyle(11, QFont.Weight.Medium)


_LINEAR_UP_TO = 0.04045
"""Below this share of full light sRGB is linear."""


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= _LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def blend(one: str, other: str, share: float) -> QColor:
    """Mix two colours.

    Args:
        one: where `share` is 0.
        other: where `share` is 1.
        share: 0 to 1.
    """
    first, second = QColor(one), QColor(other)
    red, green, blue = (
        a * (1 - share) + b * share
        for a, b in zip(first.getRgbF()[:3], second.getRgbF()[:3], strict=True)  # type: ignore[index]  # the stub says object
    )
    return QColor.fromRgbF(red, green, blue)


def palette(theme: Theme) -> QPalette:
    """Give the palette for what Qt paints itself."""
    made = QPalette()
    role = QPalette.ColorRole
    tip_ground, tip_text = (theme.sunken, theme.text) if theme.is_dark else (theme.text, theme.surface)
    for name, colour in (
        (role.Window, theme.bg),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.sunken),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.on_fill),
        (role.PlaceholderText, theme.text3),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Highlight, theme.fill),
        (role.HighlightedText, theme.on_fill),
        (role.ToolTipBase, tip_ground),
        (role.ToolTipText, tip_text),
        (role.Accent, theme.fill),
        (role.Mid, theme.border),
        (role.Dark, theme.control),
        (role.Light, theme.surface),
    ):
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.text3))
    return made


def style_sheet(theme: Theme) -> str:
    """Give the style of what painting cannot reach: scroll bars, tool tips, menus."""
    handle = "#3A3A40" if theme.is_dark else "#D5D1C9"
    return f"""
    QToolTip {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.border}; padding: 6px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {handle}; border-radius: 4px; min-height: 40px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.control}; }}
    QScrollBar::handle:vertical:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.border}; padding: 6px; }}
    QMenu::item {{ padding: 8px 28px 8px 12px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {theme.accent_bg}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.text3}; }}
    QMenu::separator {{ height: 1px; background: {theme.border}; margin: 6px 8px; }}
    """
