import pytest

from flashpm.errors import PackError
from flashpm.packs.rtf import MAX_TOKENS, looks_like_rtf, rtf_text


def text(body: str) -> str:
    return rtf_text(f"{{\\rtf1\\ansi\\ansicpg1252 {body}}}".encode("ascii"))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("a\\par b\\line c\\\nd", "a\nb\nc\nd"),
        ("caf\\'e9 \\u8211- \\'96", "café – –"),
        ("{\\uc2\\u8364xy}{\\uc0\\u8364 }\\u8364?", "€€€"),
        ("\\u-10179?\\u-8704?", "\U0001f600"),
        ("\\u-10179?x", "x"),
        ("\\lquote a\\rquote\\ldblquote b\\rdblquote\\emdash\\bullet", "‘a’“b”—•"),
        ("\\\\ \\{ \\} a\\~b\\_c", "\\ { } a\u00a0b-c"),
        ("{\\fonttbl{\\f0 Times;}}{\\*\\unknown x}{\\info y}a", "a"),
        ("{\\*\\shpinst{\\shptxt a}}", "a"),
        ("{\\v secret}a\\v b\\v0 c", "ac"),
        ("a\\cell b\\cell\\row c\\page d", "a\nb\n\nc\fd"),
        ("a}}}b", "ab"),
    ],
)
def test_the_words_are_read(body: str, words: str) -> None:
    assert text(body) == words


def test_letters_of_two_bytes_and_of_other_code_pages_are_read() -> None:
    assert rtf_text(rb"{\rtf1\ansicpg932 \'93\'fa}") == "日"
    assert rtf_text(rb"{\rtf1\ansicpg1251 \'c4\'e0}") == "Да"
    assert rtf_text(rb"{\rtf1\ansicpg9999 \'e9}") == "é"


def test_it_is_told_by_its_beginning() -> None:
    assert looks_like_rtf(b"\xef\xbb\xbf\n{\\rtf1}")
    assert not looks_like_rtf(b"rtf")


@pytest.mark.parametrize("body", ["{" * 1_001, "\\b" * (MAX_TOKENS + 1)])
def test_far_too_much_is_refused(body: str) -> None:
    with pytest.raises(PackError, match="far longer"):
        text(body)
