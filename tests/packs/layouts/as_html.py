"""Invented pages as HTML, in each of the mark-ups that sites and browsers use."""

from collections.abc import Callable
from functools import partial
from html import escape

from tests.packs.layouts import as_text
from tests.packs.layouts.outline import (
    ADDRESS,
    COMMENT,
    COOKIES,
    INTRODUCTION,
    MENU,
    PLANS,
    SCRIPT,
    Asked,
    Head,
    Outline,
)

_CHROME = f"<!-- saved from url=(0052){ADDRESS} -->"
_SINGLE_FILE = f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Sun Nov 01 2026\n-->"
_PICTURE = "data:image/png;base64," + "iVBORw0KGgo" * 400
_CHARSET = '<meta charset="utf-8">'

ListPrinter = Callable[[Outline], str]


def document(page: Outline, listed: ListPrinter, head: str = _CHARSET, before: str = "") -> str:
    """Give a whole page around a list."""
    menu = "".join(f"<li><a href='/{number}'>{escape(words)}</a></li>" for number, words in enumerate(MENU))
    plans = "".join(f"<li>{escape(plan)}</li>" for plan in PLANS)
    return f"""<!DOCTYPE html>{before}
<html lang="en"><head>{head}<title>{escape(page.head.title_line)} | Harbour Drills</title>
<script type="application/ld+json">{SCRIPT}</script><style>li::before {{ content: "Impact: none" }}</style></head>
<body onload="alert('Impact: none')"><noscript>Turn scripts on. Why it matters: it does.</noscript>
<div role="dialog"><p>{escape(COOKIES)}</p><button>Allow</button></div>
<header><nav><ul>{menu}</ul></nav></header>
<main>{_head(page.head)}
<h2>{page.head.begins}</h2><p>{escape(INTRODUCTION)}</p>
<p hidden>Why it matters: this is not shown.</p><p style="color: red; display: none">Impact: nor is this.</p>
<h2>Step 1</h2><h3>{page.heading}</h3>
{listed(page)}
<aside><h4>Tip</h4><p>Ask one thing at a time, would you?</p></aside>
<h2>Step 2</h2><ul><li>Is it the piers?</li></ul>
<section><h3>Subscribe to access everything</h3><h4>Monthly Plan</h4><ul>{plans}</ul></section>
<iframe src="https://ads.example/">Impact: none</iframe>
<footer><h3>Comments</h3><p>{escape(COMMENT)}</p><img src="{_PICTURE}" alt="a pier"></footer></main>
<script>document.write("<p>Why it matters: no</p>")</script></body></html>
"""


def _head(head: Head) -> str:
    author = f"<div><img src=a.png alt='Image of author {head.author}'><span>{head.author.title()}</span></div>"
    updated = f"<div><span>Updated {head.updated}</span></div><button>Submit Answer</button>"
    asked_at = (
        f"<div><span>Asked at <b>{escape(head.company)}</b></span></div>"
        f'<div><svg><title>Clock</title><path d="M0 0"/></svg>{head.minutes}</div>'
    )
    rows = "".join(f"<div>{''.join(f'<span>{escape(words)}</span>' for words in row)}</div>" for row in head.tags)
    return "\n".join(
        [
            f"<h1>{escape(head.title_line)}</h1>",
            author if head.author else "",
            updated if head.updated else "",
            asked_at if head.company else "",
            f"<h2>{escape(head.question)}</h2>",
            f"<div><span>{'</span><span>'.join(head.category)}</span></div>" if head.category else "",
            rows,
        ]
    )


def items_and_paragraphs(page: Outline) -> str:
    """Print each prompt as a list of one item, and its parts below."""
    if page.shape.part_mark:
        return flat_items(page)
    mark = "<p>{}</p>" if not page.shape.prompt_mark else "<ul><li>{}</li></ul>"
    return _around(page, "".join(mark.format(_prompt(asked)) + _paragraph(asked.parts) for asked in page.asked))


def flat_items(page: Outline) -> str:
    """Print prompts and parts as items of one list, with paragraphs inside."""
    items = "".join(
        f"<li><p>{_prompt(asked)}</p></li>" + "".join(f"<li><p>{_part(*part)}</p></li>" for part in asked.parts)
        for asked in page.asked
    )
    return _around(page, f"<ul>{items}</ul>")


def nested_items(page: Outline) -> str:
    """Print the parts as a list inside each prompt's item."""
    items = "".join(
        f"<li>{_prompt(asked)}<ul>{''.join(f'<li>{_part(*part)}</li>' for part in asked.parts)}</ul></li>"
        for asked in page.asked
    )
    return _around(page, f"<ol>{items}</ol>")


def paragraphs_in_items(page: Outline) -> str:
    """Print each clarifying question in one item, a paragraph for the prompt and one for the parts."""
    items = "".join(f"<li><p>{_prompt(asked)}</p>{_paragraph(asked.parts)}</li>" for asked in page.asked)
    return _around(page, f"<ul>{items}</ul>")


def definitions(page: Outline) -> str:
    """Print prompts as terms and parts as their definitions."""
    terms = "".join(
        f"<dt>{_prompt(asked)}</dt>" + "".join(f"<dd>{_part(*part)}</dd>" for part in asked.parts)
        for asked in page.asked
    )
    return _around(page, f"<dl>{terms}</dl>")


def labels_as_terms(page: Outline) -> str:
    """Print labels as terms and their words as definitions, below each prompt."""
    blocks = "".join(
        f"<p>{_prompt(asked)}</p><dl>"
        + "".join(f"<dt>{label}</dt><dd>{escape(words)}</dd>" for label, words in asked.parts)
        + "</dl>"
        for asked in page.asked
    )
    return _around(page, blocks)


def table_rows(page: Outline) -> str:
    """Print a row for each clarifying question below a row of labels."""
    if page.shared:
        return items_and_paragraphs(page)
    labels = "".join(f"<th>{label}</th>" for label, _ in page.asked[0].parts)
    rows = "".join(
        f"<tr><td>{number}</td><td>{_prompt(asked)}</td>"
        + "".join(f"<td>{escape(words)}</td>" for _, words in asked.parts)
        + "</tr>"
        for number, asked in enumerate(page.asked, start=1)
    )
    return _around(page, f"<table><thead><tr><th>#</th><th>Question</th>{labels}</tr></thead><tbody>{rows}</table>")


def table_columns(page: Outline) -> str:
    """Print a table for each clarifying question, with a row for each part."""
    tables = "".join(
        f"<table><tr><th colspan=2>{_prompt(asked)}</th></tr>"
        + "".join(f"<tr><th>{label}:</th><td>{escape(words)}</td></tr>" for label, words in asked.parts)
        + "</table>"
        for asked in page.asked
    )
    return _around(page, tables)


def accordions(page: Outline) -> str:
    """Print each prompt as the summary of a box that opens."""
    boxes = "".join(
        f"<details><summary>{_prompt(asked)}</summary>{_paragraph(asked.parts)}</details>" for asked in page.asked
    )
    return _around(page, boxes)


def headings(page: Outline) -> str:
    """Print prompts as headings, and labels too."""
    blocks = "".join(
        f"<h4>{_prompt(asked)}</h4>"
        + "".join(f"<h5>{label}</h5><p>{escape(words)}</p>" for label, words in asked.parts)
        for asked in page.asked
    )
    return _around(page, blocks)


def boxes(page: Outline) -> str:
    """Print everything in boxes, label and words in one each, and the marks as text."""
    blocks = "".join(
        f"<div><div>•&nbsp;{_prompt(asked)}</div>"
        + "".join(f"<div><div>{label}:</div>\n<div>{escape(words)}</div></div>" for label, words in asked.parts)
        + "</div>"
        for asked in page.asked
    )
    return _around(page, blocks)


def line_breaks(page: Outline) -> str:
    """Print the list as one paragraph with line breaks in it."""
    printed = ["<br>".join([f"• {_prompt(asked)}", *(_part(*part) for part in asked.parts)]) for asked in page.asked]
    return _around(page, f"<p>{'<br><br>'.join(printed)}</p>")


def preformatted(page: Outline) -> str:
    """Print the list as it would stand in a text."""
    text = "\n\n".join(as_text.listed(page))
    return f"<pre>{escape(text)}</pre>"


def saved_complete(page: Outline) -> str:
    """Give the page as a browser saves it, with its address in a comment."""
    return document(page, items_and_paragraphs, before=_CHROME)


def saved_html_only(page: Outline) -> str:
    """Give the page as the server sent it: hardly a line break, and its address in the head."""
    head = f'{_CHARSET}<link href="{ADDRESS}" rel="canonical"><meta property="og:url" content="https://other.example">'
    return document(page, paragraphs_in_items, head=head).replace("\n", "")


def saved_single_file(page: Outline) -> str:
    """Give the page as the SingleFile add-on saves it: pictures inlined, and a comment inside."""
    saved = document(page, nested_items).replace('<html lang="en">', f'<html lang="en">{_SINGLE_FILE}')
    return saved.replace("<main>", f'<main style="background: url({_PICTURE})">')


PRINTERS: dict[str, Callable[[Outline], str]] = {
    "HTML, complete": saved_complete,
    "HTML, as served": saved_html_only,
    "HTML, SingleFile": saved_single_file,
    "HTML, flat items": partial(document, listed=flat_items),
    "HTML, nested items": partial(document, listed=nested_items),
    "HTML, definitions": partial(document, listed=definitions),
    "HTML, labels as terms": partial(document, listed=labels_as_terms),
    "HTML, table rows": partial(document, listed=table_rows),
    "HTML, table columns": partial(document, listed=table_columns),
    "HTML, accordions": partial(document, listed=accordions),
    "HTML, headings": partial(document, listed=headings),
    "HTML, boxes": partial(document, listed=boxes),
    "HTML, line breaks": partial(document, listed=line_breaks),
    "HTML, preformatted": partial(document, listed=preformatted),
}


def _around(page: Outline, blocks: str) -> str:
    lead_in = f"<p>{escape(page.shape.lead_in)}</p>" if page.shape.lead_in else ""
    return f"{lead_in}{blocks}{_paragraph(page.shared)}"


def _prompt(asked: Asked) -> str:
    area, colon, words = asked.prompt.partition(": ")
    return f"<strong>{area}{colon.strip()}</strong> {escape(words)}" if colon else escape(asked.prompt)


def _paragraph(parts: tuple[tuple[str, str], ...]) -> str:
    return f"<p>{' '.join(_part(*part) for part in parts)}</p>" if parts else ""


def _part(label: str, words: str) -> str:
    return f"<strong>{label}:</strong> <span>{escape(words)}</span>"
