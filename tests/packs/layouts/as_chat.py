"""Invented pages as people write them down themselves, and as assistants and other sites print them."""

from collections.abc import Callable, Sequence
from html import escape

from tests.packs.layouts import as_html, as_text
from tests.packs.layouts.outline import Asked, Outline

_GERMAN = {"Why": "Warum es wichtig ist", "Exp": "Erwartete Antwort", "Hyp": "Mögliche Antwort", "Imp": "Auswirkung"}
_OTHERS = {"Why": "Rationale", "Exp": "Likely answer", "Hyp": "Assumed answer", "Imp": "Implication"}
_PICTURES = ("🎯", "💬", "➡️")
_HEADS = "11/25/26, 10:02 AM    Night ferries\nhttps://drills.example/1    {}/9"

Printer = Callable[[int, Asked], str]


def nested_bold(page: Outline) -> str:
    """Number the prompts in bold, and put the parts below as items with bold labels."""
    return _with(page, lambda number, asked: f"{number}. **{asked.prompt}**\n{_items(asked, '   - **{}:** {}')}")


def headings(page: Outline) -> str:
    """Number the prompts as headings, the parts as paragraphs."""
    return _with(
        page, lambda number, asked: f"#### {number}. {asked.prompt}\n\n{_items(asked, '**{}:** {}', 2)}\n\n---"
    )


def headings_of_areas(page: Outline) -> str:
    """Number the areas as headings, with the prompt in bold below; where one has no area, none is a heading."""
    if not all(": " in asked.prompt for asked in page.asked):
        return headings(page)

    def printed(number: int, asked: Asked) -> str:
        area, _, words = asked.prompt.partition(": ")
        return f"### {number}. {area}\n\n**{words}**\n\n{_items(asked, '* **{}**: {}')}"

    return _with(page, printed)


def dashes_for_colons(page: Outline) -> str:
    """Put a dash behind labels and areas."""
    return _with(page, lambda _, asked: f"- {asked.prompt.replace(': ', ' — ', 1)}\n{_items(asked, '  - **{}** — {}')}")


def pictures_for_bullets(page: Outline) -> str:
    """Put emoji where a list has its bullets."""

    def printed(number: int, asked: Asked) -> str:
        parts = zip(_PICTURES, asked.parts, strict=False)
        lines = (f"{picture} {label}: {words}" for picture, (label, words) in parts)
        return "\n".join([f"{number}\ufe0f\u20e3 {asked.prompt}", *lines])

    return _with(page, printed)


def arrows(page: Outline) -> str:
    """Put an arrow before each part."""
    return _with(page, lambda number, asked: f"Q{number}: {asked.prompt}\n{_items(asked, '   → {}: {}')}")


def question_numbers(page: Outline) -> str:
    """Number the prompts in words, without a blank line anywhere."""
    return _with(
        page, lambda number, asked: f"**Question {number}:** {asked.prompt}\n{_items(asked, '*{}:* {}')}", "\n"
    )


def in_other_order(page: Outline) -> str:
    """Put the answer before the reason."""

    def printed(_: int, asked: Asked) -> str:
        return f"• {asked.prompt}\n{_items(Asked('', _moved(asked.parts)), '{}: {}')}"

    return _with(page, printed)


def german_labels(page: Outline) -> str:
    """Call the parts as Germans do."""
    return _with(page, lambda _, asked: f"• {asked.prompt}\n{_items(_renamed(asked, _GERMAN), '{}: {}')}")


def other_labels(page: Outline) -> str:
    """Call the parts otherwise, with the colon of another keyboard."""
    return _with(page, lambda _, asked: f"• {asked.prompt}\n{_items(_renamed(asked, _OTHERS), '{}：{}')}")


def with_unseen_letters(page: Outline) -> str:
    """Put in what is not seen: places where words may be broken, directions, separators of lines, joined letters."""
    text = as_text.copied(page).replace("answer:", "an\u00adswer:").replace("• ", "\u200f•\u200e ").replace("fi", "ﬁ")
    return text.replace("\n", "\u2028")


def of_sheets(page: Outline) -> str:
    """Give the text of a printed page, with what stands at the edges of its sheets."""
    lines = as_text.hard_wrapped(page).replace("\f", "").split("\n")
    sheets = [lines[at : at + 12] for at in range(0, len(lines), 12)]
    return "\n".join(line for number, sheet in enumerate(sheets, start=1) for line in (*sheet, "", *_edge(number), ""))


def merged_rows(page: Outline) -> str:
    """Print a table whose areas stand above their rows, over all columns."""
    return _table(page, as_html_rows=True)


def other_columns(page: Outline) -> str:
    """Print a table whose columns bear other names, and whose areas stand in a column of their own."""
    return _table(page, as_html_rows=False)


def turned_table(page: Outline) -> str:
    """Print a table with a column for each clarifying question."""
    if page.shared:
        return as_html.document(page, as_html.items_and_paragraphs)
    rows = [("Question", [asked.prompt for asked in page.asked])]
    rows += [(label, [asked.parts[at][1] for asked in page.asked]) for at, (label, _) in enumerate(page.asked[0].parts)]
    printed = "".join(
        f"<tr><th>{name}</th>{''.join(f'<td>{escape(words)}</td>' for words in cells)}</tr>" for name, cells in rows
    )
    return as_html.document(page, lambda _: f"<table>{printed}</table>")


def blog(page: Outline) -> str:
    """Print the list as a blog does: prompts as headings, quotes, and captions of pictures."""

    def listed(page: Outline) -> str:
        if page.shared:
            return as_html.items_and_paragraphs(page)
        return "".join(
            f"<h4>{number}. {escape(asked.prompt)}</h4>"
            + "".join(
                f"<blockquote><p><em>{label}</em>: {escape(words)}</p></blockquote>" for label, words in asked.parts
            )
            for number, asked in enumerate(page.asked, start=1)
        )

    return as_html.document(page, listed)


PRINTERS: dict[str, Callable[[Outline], str]] = {
    "Markdown, nested bold": nested_bold,
    "Markdown, headings": headings,
    "Markdown, headings of areas": headings_of_areas,
    "Markdown, dashes": dashes_for_colons,
    "text, emoji": pictures_for_bullets,
    "text, arrows": arrows,
    "text, numbers in words": question_numbers,
    "text, other order": in_other_order,
    "text, German labels": german_labels,
    "text, other labels": other_labels,
    "text, unseen letters": with_unseen_letters,
    "text, of sheets": of_sheets,
    "HTML, merged rows": merged_rows,
    "HTML, other columns": other_columns,
    "HTML, turned table": turned_table,
    "HTML, blog": blog,
}


def _with(page: Outline, printed: Printer, between: str = "\n\n") -> str:
    """Give the copied text with its list printed otherwise; that of a shared block stays."""
    text = as_text.copied(page)
    if page.shared:
        return text
    lead_in = f"{page.shape.lead_in}\n\n" if page.shape.lead_in else ""
    listed = between.join(printed(number, asked) for number, asked in enumerate(page.asked, start=1))
    return text.replace("\n\n".join(as_text.listed(page)), lead_in + listed)


def _items(asked: Asked, form: str, breaks: int = 1) -> str:
    return ("\n" * breaks).join(form.format(label, words) for label, words in asked.parts)


def _moved(parts: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return (*parts[1:2], *parts[:1], *parts[2:])


def _renamed(asked: Asked, names: dict[str, str]) -> Asked:
    return Asked(asked.prompt, tuple((names[label[:3]], words) for label, words in asked.parts))


def _edge(number: int) -> tuple[str, ...]:
    return tuple(_HEADS.format(number).split("\n")) if number % 2 else (f"Page {number} of 9",)


def _table(page: Outline, *, as_html_rows: bool) -> str:
    if page.shared:
        return as_html.document(page, as_html.items_and_paragraphs)
    names = [label for label, _ in page.asked[0].parts] if as_html_rows else ["Rationale", "Likely answer", "So what"]
    columns = ["Question"] if as_html_rows else ["Topic", "Question to ask back"]
    rows = "".join(_row(asked, as_html_rows=as_html_rows) for asked in page.asked)
    header = "".join(f"<th>{name}</th>" for name in (*columns, *names))
    return as_html.document(page, lambda _: f"<table><tr>{header}</tr>{rows}</table>")


def _row(asked: Asked, *, as_html_rows: bool) -> str:
    area, colon, words = asked.prompt.partition(": ")
    prompt = words if colon else asked.prompt
    cells = "".join(f"<td>{escape(words)}</td>" for words in (prompt, *(words for _, words in asked.parts)))
    if as_html_rows:
        return f"<tr><td colspan='4'><b>{area if colon else ''}</b></td></tr><tr>{cells}</tr>"
    return f"<tr><td>{area if colon else ''}</td>{cells}</tr>"
