"""Invented pages as other programs export them: Google Docs, Word, Notion and Confluence as HTML, mail, plain text."""

import quopri
import textwrap
from collections.abc import Iterator
from html import escape

from tests.packs.layouts.as_documents import Line, lines
from tests.packs.layouts.as_html import document, flat_items, items_and_paragraphs, nested_items
from tests.packs.layouts.outline import Outline


def google_docs(page: Outline) -> str:
    """Give the page as Google Docs exports it: lists beside one another, and every few words in an element."""
    body = "".join(_google_paragraph(*line) for line in lines(page))
    return (
        '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">'
        "<style>.lst-kix_a-0 > li:before{content:'●'}</style></head>"
        f'<body class="c9 doc-content">{body}</body></html>'
    )


def _google_paragraph(style: str, words: str) -> str:
    first, space, rest = words.partition(" ")
    inside = f'<span class="c4">{escape(first)}</span><span class="c0">{space}{escape(rest)}</span>'
    if style.startswith("item"):
        level = int(style[-1]) - 1
        return f'<ul class="c1 lst-kix_a-{level} start"><li class="c3 li-bullet-{level}">{inside}</li></ul>'
    tag = {"title": "h1", "heading": "h2"}.get(style, "p")
    return f'<{tag} class="c2">{inside}</{tag}>'


def word_html(page: Outline) -> bytes:
    """Give the page as Word saves it: lines of the source wrapped, marks as letters of a picture font."""
    body = "\n\n".join(_word_paragraph(*line) for line in lines(page))
    source = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n'
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n'
        "<!--[if gte mso 9]><xml><o:p>Impact: none</o:p></xml><![endif]-->\n"
        "<style><!-- p.MsoNormal {margin:0cm} --></style>"
        f"\n</head>\n<body lang=EN-GB><div class=WordSection1>\n{body}\n</div></body></html>"
    )
    return source.replace("⌘", "").encode("cp1252")


def _word_paragraph(style: str, words: str) -> str:
    safe = "\n".join(textwrap.wrap(escape(words, quote=False), 70, break_on_hyphens=False))
    if style.startswith("item"):
        mark = "·" if style.endswith("1") else "o"
        gap = "&nbsp;" * 6
        listed = (
            f"<span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>{gap} </span></span>"
        )
        lead = f"<![if !supportLists]><span style='font-family:Symbol'>{listed}</span><![endif]>"
        return (
            f"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>{lead}{safe}<o:p></o:p></p>"
        )
    tag = {"title": "h1", "heading": "h2"}.get(style, "p class=MsoNormal")
    return f"<{tag}><span lang=EN-US>{safe}<o:p></o:p></span></{tag.split()[0]}>"


def notion_html(page: Outline) -> str:
    """Give the page as Notion exports it: properties in a table, each prompt as a toggle."""
    title, *rest = lines(page)
    printed, listed = [], {asked.prompt for asked in page.asked}
    for style, words in (title, *rest):
        safe = f"<strong>{escape(words)}</strong>" if words in listed else escape(words)
        if words in listed and page.shape.prompt_mark and not page.shared:
            printed.append(f'<ul class="toggle"><li><details open=""><summary>{safe}</summary>')
            printed.append("</details></li></ul>")
        elif style.startswith("item"):
            printed.append(f'<ul class="bulleted-list"><li style="list-style-type:disc">{safe}</li></ul>')
        elif style == "text":
            printed.append(f'<p id="1f-2a" class="">{safe}</p>')
        else:
            printed.append(f"<h2>{safe}</h2>")
    icon = '<span class="icon property-icon"><svg><title>Impact: none</title></svg></span>'
    table = f'<table class="properties"><tbody><tr><th>{icon}Status</th><td>New</td></tr></tbody></table>'
    return (
        f'<html><head><meta charset="utf-8"><title>Clip</title></head><body><article class="page sans"><header>{table}'
        f'</header><div class="page-body">{"".join(printed)}</div></article></body></html>'
    )


def confluence(page: Outline) -> str:
    """Give the page as Confluence exports it: a table whose first row has its labels in paragraphs."""
    if page.shared:
        return document(page, nested_items)
    return document(page, _confluence_table)


def _confluence_table(page: Outline) -> str:
    labels = ("Clarifying question", *(label for label, _ in page.asked[0].parts))
    header = "".join(f'<th class="confluenceTh"><p><strong>{label}</strong></p></th>' for label in labels)
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="confluenceTd"><p>{escape(words)}</p></td>'
            for words in (asked.prompt, *(said for _, said in asked.parts))
        )
        + "</tr>"
        for asked in page.asked
    )
    table = f'<table class="wrapped confluenceTable"><tbody><tr>{header}</tr>{rows}</tbody></table>'
    return f'<div class="table-wrap">{table}</div>'


def mail(page: Outline) -> bytes:
    """Give the page as it was sent by mail, with a text that says nothing beside it."""
    shown = document(page, flat_items if page.shape.part_mark else items_and_paragraphs, head="")
    parts = (
        b"--b1\nContent-Type: text/plain; charset=utf-8\n\nSee the page.\n",
        b"--b1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n",
        quopri.encodestring(shown.encode()),
    )
    received = "".join(f"Received: from a by b;\n\tMon, 2 Mar 2026 09:00:0{number} +0000\n" for number in range(9))
    signature = "DKIM-Signature: v=1; b=" + "\n ".join(["A" * 70] * 400)
    head = (
        f"Delivered-To: mira@harbour.example\n{received}{signature}\nFrom: Mira <mira@harbour.example>\n"
        'Subject: =?UTF-8?Q?Fwd:_caf=C3=A9?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b1"\n\n'
    )
    return head.encode() + b"".join(parts) + b"\n--b1--\n"


def flowed_mail(page: Outline) -> bytes:
    """Give the page as plain text in a mail: wrapped lines with a space at their ends, quoted-printable."""
    text = "\n\n".join(_flowed(*line) for line in lines(page))
    head = (
        "From mira@harbour.example Mon Mar  2 09:00:00 2026\nFrom: Mira <mira@harbour.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
    )
    return head.encode() + quopri.encodestring(text.encode())


def _flowed(style: str, words: str) -> str:
    return " \n".join(textwrap.wrap(_marked(style, words, "• "), 72))


def word_text(page: Outline) -> bytes:
    """Give the page as Word saves plain text: a line a paragraph, tabs behind bullets, a form feed at a page's end."""
    text = "\r\n".join(_word_lines(list(lines(page))))
    return text.replace("⌘", "").encode("cp1252")


def _word_lines(listed: list[Line]) -> Iterator[str]:
    for number, (style, words) in enumerate(listed):
        feed = "\f" if number and style == "heading" else ""
        yield feed + _marked(style, words, "•\t")


def _marked(style: str, words: str, mark: str) -> str:
    return ("    " * (int(style[-1]) - 1) + mark if style.startswith("item") else "") + words
