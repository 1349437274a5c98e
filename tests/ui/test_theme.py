"""The tokens: contrast computed from them, in both themes."""

import pytest

from flashpm.ui.theme import DARK, LIGHT, Theme, contrast

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
GROUNDS = ("bg", "surface", "sunken")


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#777777", "#FFFFFF", 4.48)]
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", ["text", "text2", "text3", "accent"])
def test_text_has_a_contrast_of_4_5_on_every_ground(theme: Theme, tone: str) -> None:
    ratios = {ground: contrast(getattr(theme, tone), getattr(theme, ground)) for ground in GROUNDS}

    assert min(ratios.values()) >= 4.5, ratios


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("grade", ["again", "hard", "good", "easy", "accent"])
def test_a_tinted_ground_carries_its_own_colour_and_plain_text(theme: Theme, grade: str) -> None:
    tint = getattr(theme, f"{grade}_bg")

    assert contrast(getattr(theme, grade), tint) >= 4.5
    assert contrast(theme.text2, tint) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_a_filled_button_can_be_read_also_under_the_pointer(theme: Theme) -> None:
    assert contrast(theme.on_fill, theme.fill) >= 4.5
    assert contrast(theme.on_fill, theme.fill_hover) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("part", ["control", "accent"])
def test_controls_and_the_focus_ring_have_a_contrast_of_3_on_every_ground(theme: Theme, part: str) -> None:
    ratios = {ground: contrast(getattr(theme, part), getattr(theme, ground)) for ground in GROUNDS}

    assert min(ratios.values()) >= 3, ratios


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["bg", "surface"])
def test_a_filled_button_stands_out_where_it_stands(theme: Theme, ground: str) -> None:
    assert contrast(theme.fill, getattr(theme, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_grades_colours_tell_segments_from_their_ground(theme: Theme) -> None:
    assert contrast(theme.good, theme.surface) >= 3
    assert contrast(theme.hard, theme.surface) >= 3
