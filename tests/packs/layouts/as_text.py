"""Invented pages as text, in the ways in which text comes out of a browser."""

import textwrap

from tests.packs.layouts.outline import COMMENT, COOKIES, INTRODUCTION, MENU, PLANS, Asked, Head, Outline


def copied(page: Outline) -> str:
    """Give what select all and copy gives: blank lines between the blocks, and bullets."""
    return "\n\n".join(
        [
            COOKIES,
            *MENU,
            *_head(page.head),
            page.head.begins,
            INTRODUCTION,
            "Step 1",
            page.heading,
            *listed(page),
            "Tip",
            "Ask one thing at a time, would you?",
            "Step 2",
            "  • Is it the piers?",
            "Subscribe to access everything",
            "Monthly Plan",
            "\n".join(f"  • {plan}" for plan in PLANS),
            "Comments",
            COMMENT,
        ]
    )


def head_lines(head: Head) -> list[str]:
    """Give the lines of the head, one each."""
    return "\n".join(_head(head)).split("\n")


def _head(head: Head) -> list[str]:
    author = [f"Image of author {head.author}", head.author.title()] if head.author else []
    updated = [f"Updated {head.updated}", "Submit Answer"] if head.updated else []
    asked_at = [f"Asked at {head.company}", head.minutes] if head.company else []
    rows = [" ".join(row) for row in (head.category, *head.tags) if row]
    return [head.title_line, *author, *updated, *asked_at, head.question, "\n".join(rows)]


def listed(page: Outline) -> list[str]:
    """Give the blocks of the list."""
    lead_in = [page.shape.lead_in] if page.shape.lead_in else []
    shared = [" ".join(f"{label}: {words}" for label, words in page.shared)] if page.shared else []
    return [*lead_in, *(block for asked in page.asked for block in _printed(page, asked)), *shared]


def a_line_each(page: Outline) -> str:
    """Give each part on a line of its own below the prompt, whatever the layout."""
    return _with_list(page, "\n\n", "\n", ": ")


def a_block_each(page: Outline) -> str:
    """Give each part as a paragraph."""
    return _with_list(page, "\n\n", "\n\n", ": ")


def labels_above_words(page: Outline) -> str:
    """Give each label on a line, and its words on the next, as programs join the nodes of a page."""
    return _with_list(page, "\n", "\n", ":\n")


def bare_labels_above_words(page: Outline) -> str:
    """Give each label on a line without its colon, as headings are copied."""
    return _with_list(page, "\n\n", "\n\n", "\n\n")


def _with_list(page: Outline, before: str, between: str, after_label: str) -> str:
    listed_as = [
        f"  • {asked.prompt}" + "".join(f"{between}{label}{after_label}{words}" for label, words in asked.parts)
        for asked in page.asked
    ]
    shared = [between.join(f"{label}{after_label}{words}" for label, words in page.shared)] if page.shared else []
    return copied(page).replace("\n\n".join(listed(page)), before.join([*listed_as, *shared]))


def saved_with_other_white_space(page: Outline) -> str:
    """Give the text with no-break spaces, zero-width marks, tabs and the line ends of Windows."""
    text = copied(page).replace("• ", "•\u00a0").replace("Why ", "\u200bWhy ")
    for word in ("matters", "matter", "answer", "Impact", "approach"):
        text = text.replace(f"{word}: ", f"{word}\u00a0:\u00a0\t")
    return "\ufeff" + text.replace("\n", "\r\n")


def without_bullets(page: Outline) -> str:
    """Give the text as browsers copy it that leave out the marks."""
    return "\n".join(line.lstrip(" •-") for line in copied(page).splitlines())


def without_blank_lines(page: Outline) -> str:
    """Give one line for each block."""
    return "\n".join(line for line in copied(page).splitlines() if line)


def hard_wrapped(page: Outline) -> str:
    """Give the text wrapped at a column, as mail programs do, with a form feed on the way."""
    lines = [textwrap.fill(line, 66, subsequent_indent="    " * line.startswith(" ")) for line in _lines(page)]
    return "\n".join(lines).replace("\nStep 1\n", "\n\fStep 1\n")


def numbered(page: Outline) -> str:
    """Give the text with numbers in place of the bullets before prompts."""
    text = copied(page)
    for number, asked in enumerate(page.asked, start=1):
        text = text.replace(f"{page.shape.prompt_mark}{asked.prompt}", f"{number}. {asked.prompt}")
    return text


def dashed(page: Outline) -> str:
    """Give the text with dashes as bullets."""
    return copied(page).replace("  • ", "– ")


def starred(page: Outline) -> str:
    """Give the text with stars and tabs as bullets."""
    return copied(page).replace("  • ", "\t*\t")


def _lines(page: Outline) -> list[str]:
    return copied(page).splitlines()


def _printed(page: Outline, asked: Asked) -> list[str]:
    prompt = f"{page.shape.prompt_mark}{asked.prompt}"
    parts = [f"{label}: {words}" for label, words in asked.parts]
    if page.shape.part_mark is None:
        return [prompt, *([" ".join(parts)] if parts else [])]
    return [prompt, *(f"{page.shape.part_mark}{part}" for part in parts)]
