"""What stands in the fields of a note: FlashPM's plain texts as the HTML that Anki shows."""

import html
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from flashpm.anki.media_names import FileNames
from flashpm.domain.card import CardKind
from flashpm.domain.media import MediaKind, Medium
from flashpm.services.export_row import ExportRow

_ANKI_TAG = re.compile(r"\[(?=sound:|anki:|latex\]|\$)", re.IGNORECASE)
_NEEDS_CARE = re.compile(r"[<>&\[\n\x00\x1f]")
_BETWEEN = "\x1e"
_MARKS = (*"<>&[\n\x00\x1f", f"{_BETWEEN}- ")
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_WEB_ADDRESS = re.compile(r"https?://\S+")
_BULLET = "- "


def field_values(row: ExportRow, files: FileNames | None = None) -> list[str]:
    """Give the note's fields in the order of `note_type.FIELD_IDS`; an absent text is an empty field.

    Args:
        row: the clarifying question.
        files: names the files that go along: where fields show or play one, it stands under their texts.
    """
    values = _texts(row)
    if row.media and files is not None:
        for place, field in _MEDIA_PLACES.items():
            shown = "".join(_tags((each for each in row.media if each.field == field), files))
            values[place] += f"<div>{shown}</div>" if values[place] and shown else shown
    return values


def _texts(row: ExportRow) -> list[str]:
    kinds = row.kinds
    prompt, question, company, area, why_it_matters, expected_answer, impact, short, my_words, product, id_ = _as_html(
        *(row.prompt, row.question, row.company or "", row.area or "", row.why_it_matters or ""),
        *(row.expected_answer or "", row.impact or "", row.short or "", row.my_words or "", row.product or ""),
        f"{row.pack_id}/{row.question_id}/{row.clarifying_question_id}",
    )
    return [
        *(prompt, question, company, area, why_it_matters, expected_answer, impact, short, my_words),
        row.type.label if row.type else "",
        row.difficulty.capitalize() if row.difficulty else "",
        _source(row.source) if row.source else "",
        "",
        "1" if CardKind.SO_WHAT in kinds else "",
        "1" if CardKind.RECALL in kinds else "",
        product,
        "",
        id_,
    ]


def _as_html(*texts: str) -> Sequence[str]:
    """Write texts as HTML; most notes hold none that needs it, and are looked through once."""
    together = _BETWEEN + _BETWEEN.join(texts)
    return [to_html(text) for text in texts] if any(mark in together for mark in _MARKS) else texts


def to_html(text: str) -> str:
    """Write a plain text as HTML: a blank line ends a paragraph, lines that begin with `- ` are a list.

    A text of one paragraph stays bare, with `<br>` between its lines. Whatever looks like markup, Anki's own
    (`[sound:…]`, `[latex]`) included, is shown as it was typed. Blocks are separated by a line break, because Anki's
    table of notes would otherwise glue the last word of one to the first of the next.
    """
    if not _NEEDS_CARE.search(text) and not text.startswith(_BULLET):
        return text
    safe = _escaped(text)
    if "\n" not in safe and not safe.startswith(_BULLET):
        return safe
    blocks = [
        (is_list, list(lines))
        for paragraph in _PARAGRAPH_END.split(safe)
        for is_list, lines in groupby(paragraph.split("\n"), key=lambda line: line.startswith(_BULLET))
    ]
    if len(blocks) == 1 and not blocks[0][0]:
        return "<br>".join(blocks[0][1])
    return "\n".join(_list(lines) if is_list else f"<p>{'<br>'.join(lines)}</p>" for is_list, lines in blocks)


_MEDIA_PLACES = {
    0: "prompt",
    1: "question",
    4: "why_it_matters",
    5: "expected_answer",
    6: "impact",
    7: "short",
    8: "my_words",
}
"""Which of the note's fields, by its place, shows the media of which of ours."""


def _tags(media: Iterator[Medium], files: FileNames) -> Iterator[str]:
    for each in media:
        name = files.of(each)
        if name is None:
            continue
        words = f' alt="{html.escape(each.alt)}"' if each.alt else ""
        is_sound = each.kind is MediaKind.SOUND
        yield f"[sound:{html.escape(name, quote=False)}]" if is_sound else f'<img src="{html.escape(name)}"{words}>'


def _escaped(text: str) -> str:
    # To Anki, U+001F is the end of a field and U+0000 that of the text.
    safe = html.escape(text.replace("\x1f", "").replace("\x00", ""), quote=False)
    return _ANKI_TAG.sub("&#91;", safe) if "[" in safe else safe


def _list(lines: list[str]) -> str:
    items = "\n".join(f"<li>{line.removeprefix(_BULLET).strip()}</li>" for line in lines)
    return f"<ul>{items}</ul>"


def _source(text: str) -> str:
    shown = to_html(text)
    if _WEB_ADDRESS.fullmatch(text):
        return f'<a href="{html.escape(text)}">{shown}</a>'
    return shown
