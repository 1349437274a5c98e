import pytest

from flashpm.errors import PackError
from flashpm.packs.html_source import MAX_CHARACTERS, MAX_DEPTH, MAX_TAGS, looks_like_html, thin


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html>\n<html>",
        "\n <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        "<?xml version='1.0'?><!-- a - b --><!----><html lang=en>",
        "<div class=page>",
        "<li>Who waits?</li>",
        "s='q'>Who waits?</li><li>Who pays?</li><li>Who rides?</li>",
    ],
)
def test_html_is_known_by_its_beginning_or_its_end_tags(text: str) -> None:
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text", ["A page about <html>", "Is 3 <p or not?", "a </p> and a </li>", "<https://drills.example>", ""]
)
def test_a_text_that_speaks_of_html_is_none(text: str) -> None:
    assert not looks_like_html(text)


def test_endless_comments_are_looked_at_once() -> None:
    assert not looks_like_html("<!--a-->" * 8_000)


def test_tags_keep_neither_attributes_nor_inline_tags() -> None:
    thinned = thin("<div class=a onclick='x()'>\n<p id='b'><b>Pier</b></p></div>")

    assert thinned.markup == "<div line=1>\n<p line=2>Pier</p></div>"
    assert (thinned.title, thinned.address) == ("", None)


def test_boxes_that_are_too_deep_are_taken_out_and_their_words_stay() -> None:
    thinned = thin("<div>" * (MAX_DEPTH + 2) + "<p>Pier</p>" + "</div>" * (MAX_DEPTH + 2)).markup

    assert thinned.count("<div") == thinned.count("</div>") == MAX_DEPTH
    assert "<p line=1>Pier</p>" in thinned


@pytest.mark.parametrize("unclosed", ["<script>", "<!-- ", "<textarea>", "<style a='"])
def test_what_never_ends_hides_the_rest(unclosed: str) -> None:
    assert thin(f"<p>Pier</p>{unclosed} Impact").markup == "<p line=1>Pier</p>"


@pytest.mark.parametrize("source", ["<b>" * (MAX_TAGS + 1), "a" * (MAX_CHARACTERS + 1)])
def test_more_than_any_page_has_is_refused(source: str) -> None:
    with pytest.raises(PackError, match="copy"):
        thin(source)
