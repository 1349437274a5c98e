import plistlib
from typing import Any

import pytest

from flashpm.errors import PackError
from flashpm.packs.mhtml import SavedPart
from flashpm.packs.webarchive import read_webarchive


def archive(**page: object) -> bytes:
    return plistlib.dumps(
        {"WebMainResource": page, "WebSubresources": [{"WebResourceData": b"x"}]}, fmt=plistlib.FMT_BINARY
    )


def test_the_main_resource_is_the_page() -> None:
    data = archive(
        WebResourceData=b"<p>Pier</p>", WebResourceURL="https://drills.example/1", WebResourceTextEncodingName="UTF-8"
    )

    assert read_webarchive(data) == SavedPart(b"<p>Pier</p>", "UTF-8", "https://drills.example/1")


def test_what_is_said_otherwise_than_in_text_is_not_believed() -> None:
    data = archive(WebResourceData=b"<p>Pier</p>", WebResourceURL="file:///etc/passwd", WebResourceTextEncodingName=7)

    assert read_webarchive(data) == SavedPart(b"<p>Pier</p>", None, None)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (archive(), "holds no page"),
        (archive(WebResourceData="text"), "holds no page"),
        (plistlib.dumps(["a"], fmt=plistlib.FMT_BINARY), "holds no page"),
        (b"bplist00" + b"\xff" * 60, "damaged"),
        (b"bplist00", "damaged"),
    ],
)
def test_other_archives_are_refused(data: bytes, said: str) -> None:
    with pytest.raises(PackError, match=said):
        read_webarchive(data)


def test_a_list_in_itself_a_thousand_times_is_refused() -> None:
    nested: list[Any] = []
    for _ in range(300):
        nested = [nested]
    data = bytearray(plistlib.dumps(nested, fmt=plistlib.FMT_BINARY))
    deep = (
        b"bplist00" + b"\xa1\x00" + bytes([8]) + bytes(6) + b"\x01\x01" + (1).to_bytes(8) + bytes(8) + (10).to_bytes(8)
    )

    for damaged in (bytes(data), deep):
        with pytest.raises(PackError):
            read_webarchive(damaged)
