"""The look of our cards in Anki, by the rules that can be counted: every text can be read, by day and by night."""

import re

import pytest

from flashpm.domain.card import CardKind
from flashpm.paths import shipped

LEAST_CONTRAST = 4.5
"""Of WCAG 2.2, AA, for texts of any size."""
GROUNDS = {"--surface": ("--text", "--text-2", "--text-3", "--accent", "--good"), "--sunken": ("--text", "--text-3")}
"""What each ground is written on with: the sheet, and the facts below it; no text stands on the page itself."""
STYLE = shipped("resources", "anki", "card.css").read_text(encoding="utf-8")
DAY, NIGHT = (
    dict(re.findall(r"(--[\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r"\{([^{}]*--page: #[^{}]*)\}", STYLE)
)


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def rules_of(selector: str) -> str:
    """Give what the style says of a selector, wherever it stands."""
    return "".join(re.findall(rf"(?:^|[,}}\n]\s*){re.escape(selector)}\s*(?:,[^{{]*)?\{{([^}}]*)\}}", STYLE))


def test_contrast_is_counted_as_the_rule_says() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("ground", "text"), [(ground, text) for ground, texts in GROUNDS.items() for text in texts])
def test_every_text_can_be_read_on_its_ground(colours: dict[str, str], ground: str, text: str) -> None:
    assert contrast(colours[ground], colours[text]) >= LEAST_CONTRAST


def test_night_says_every_colour_that_day_says() -> None:
    assert DAY.keys() == NIGHT.keys()
    assert len(DAY) == 9


def test_every_colour_comes_from_the_two_lists() -> None:
    used = set(re.findall(r"color: ([^;]+);|background: ([^;]+);", STYLE.replace("background: none", "")))

    assert {one or other for one, other in used} <= {f"var({name})" for name in (*DAY, "--ground")}


def test_no_text_is_smaller_than_thirteen_pixels() -> None:
    sizes = [int(size) for size in re.findall(r"font(?:-size)?: (?:\d+ )?(\d+)px", STYLE)]

    assert min(sizes) == 13


def test_on_a_phone_labels_stand_above_their_texts_and_nothing_has_a_fixed_width() -> None:
    phone = STYLE.split("@media (max-width: 560px)", 1)[1]

    assert re.search(r"\.part \{\s*display: block;", phone)
    assert re.findall(r"[^-]width: (\d+)px", STYLE.replace("max-width", "")) == []


@pytest.mark.parametrize("side", ["front", "back"])
@pytest.mark.parametrize("kind", CardKind)
def test_every_class_of_a_face_has_its_look_and_texts_run_their_own_way(kind: CardKind, side: str) -> None:
    face = shipped("resources", "anki", f"{kind}_{side}.html").read_text(encoding="utf-8")

    classes = {name for names in re.findall(r'class="([^"]*)"', face) for name in names.split()}

    assert all(re.search(rf"\.{name}\b", STYLE) for name in classes)
    for field in ("Question", "Why it matters", "Expected answer", "My words", "Impact"):
        for line in face.splitlines():
            if f"{{{{{field}}}}}" in line and "{{^" not in line:
                assert 'dir="auto"' in line
