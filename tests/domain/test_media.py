"""What a clarifying question shows and plays: as the log writes it, and when two are the same."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.change import JsonValue
from flashpm.domain.media import (
    BACK_FIELDS,
    FRONT_FIELDS,
    MediaKind,
    Medium,
    digest_of,
    is_same_media,
    media_from_json,
    media_in,
    media_to_json,
    no_media,
    pictures_in,
)

FUNNEL = Medium("prompt", "funnel.png", "a" * 64, alt="A funnel")
VOICE = Medium("impact", "voice.mp3", "b" * 64, MediaKind.SOUND)
MEDIA = st.builds(
    Medium,
    field=st.sampled_from((*FRONT_FIELDS, *BACK_FIELDS)),
    name=st.text(min_size=1),
    digest=st.text("0123456789abcdef", min_size=64, max_size=64),
    kind=st.sampled_from(MediaKind),
    alt=st.none() | st.text(min_size=1),
)


@given(st.lists(MEDIA).map(tuple))
def test_media_are_read_as_they_are_written(media: tuple[Medium, ...]) -> None:
    assert media_from_json(media_to_json(media)) == media


@pytest.mark.parametrize(
    "value",
    [
        None,
        "funnel.png",
        [None],
        [{"field": "prompt", "name": "x.png"}],
        [{"field": "prompt", "name": "x.png", "digest": "short", "kind": "picture"}],
        [{"field": "prompt", "name": "x.png", "digest": "a" * 64, "kind": "hologram"}],
    ],
)
def test_what_a_newer_version_wrote_otherwise_is_passed_over(value: JsonValue) -> None:
    assert media_from_json(value) == ()


def test_a_file_is_known_by_its_content() -> None:
    assert digest_of(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_pictures_are_picked_by_their_fields() -> None:
    answer = replace(FUNNEL, field="expected_answer")

    assert pictures_in((FUNNEL, answer, VOICE), *FRONT_FIELDS) == (FUNNEL,)
    assert pictures_in((FUNNEL, answer, VOICE), *BACK_FIELDS) == (answer,)


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ((replace(FUNNEL, name="funnel-1.png", alt=None), VOICE), True),
        ((VOICE, FUNNEL), False),
        ((FUNNEL,), False),
        ((replace(FUNNEL, field="impact"), VOICE), False),
        ((replace(FUNNEL, digest="c" * 64), VOICE), False),
    ],
)
def test_a_name_makes_no_other_picture(other: tuple[Medium, ...], is_same: bool) -> None:
    assert is_same_media((FUNNEL, VOICE), other) is is_same


def test_where_no_files_come_along_there_are_none() -> None:
    assert no_media("a" * 64) is None


def test_what_a_field_shows_and_plays_keeps_its_order() -> None:
    answer = replace(FUNNEL, field="impact")

    assert media_in((VOICE, FUNNEL, answer), "impact") == (VOICE, answer)
