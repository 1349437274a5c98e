"""A file is what its first bytes say."""

import pytest

from flashpm.domain.media_types import is_picture, media_type
from tests.pictures import SVG, png, sound


@pytest.mark.parametrize(
    ("content", "type_"),
    [
        (png(), "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (SVG, "image/svg+xml"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>", "image/svg+xml"),
        (sound(), "audio/mpeg"),
        (b"\xff\xfb\x90\0", "audio/mpeg"),
        (b"OggS\0", "audio/ogg"),
        (b"fLaC", "audio/flac"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (b"\0\0\0\x20ftypisom", "video/mp4"),
        (b"\x1aE\xdf\xa3", "video/webm"),
        (b"RIFF\0\0\0\0none", None),
        (b"", None),
        (b"\xff", None),
        (b"MZ\x90\0", None),
        (b"#!/bin/sh", None),
        (b"<html><script>", None),
        (b"an svg: <svg", None),
    ],
)
def test_a_file_is_what_its_first_bytes_say(content: bytes, type_: str | None) -> None:
    assert media_type(content) == type_


def test_a_film_is_no_picture() -> None:
    assert is_picture("image/webp")
    assert not is_picture("video/webm")
