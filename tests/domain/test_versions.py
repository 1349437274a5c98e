import pytest

from flashpm.domain.versions import is_newer


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.10.0", "1.9.2", True),
        ("1.9.2", "1.10.0", False),
        ("1.1", "1.1.0", False),
        ("1.1.1", "1.1", True),
        ("1.0", None, True),
        (None, "1.0", False),
        (None, None, False),
        ("v2-beta", "v1", True),
    ],
)
def test_numbers_decide_which_version_is_newer(version: str | None, than: str | None, newer: bool) -> None:
    assert is_newer(version, than) is newer
