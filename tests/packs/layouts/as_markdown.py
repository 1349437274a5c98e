"""Invented pages as clippers write them, in Markdown."""

import re

from tests.packs.layouts.outline import (
    ADDRESS,
    COMMENT,
    COOKIES,
    INTRODUCTION,
    MENU,
    PLANS,
    Asked,
    Head,
    Outline,
)

_MARKS = re.compile(r"([\\`*_\[\]])")


def clipped(page: Outline) -> str:
    """Give the page with front matter, links and bold labels."""
    menu = [f"- [{words}](https://drills.example/{number})" for number, words in enumerate(MENU)]
    shared = _paragraph(page.shared)
    return "\n\n".join(
        [
            f'---\ntitle: "{page.head.title_line}"\nsource: "{ADDRESS}"\nauthor:\n  - "[[Harbour Drills]]"\n'
            'description: "Why it matters: a clip"\ntags:\n  - "clippings"\n---',
            _escaped(COOKIES),
            "\n".join(menu),
            *_head(page.head),
            f"## {page.head.begins}",
            _escaped(INTRODUCTION),
            "## Step 1",
            f"### {page.heading}",
            *([_escaped(page.shape.lead_in)] if page.shape.lead_in else []),
            *(block for asked in page.asked for block in _printed(page, asked)),
            *([shared] if shared else []),
            "> Tip",
            "> Ask one thing at a time, would you?",
            "## Step 2",
            "- Is it the piers?",
            "### Subscribe to access everything",
            "\n".join(f"* {plan}" for plan in PLANS),
            "### Comments",
            _escaped(COMMENT),
        ]
    )


def _head(head: Head) -> list[str]:
    author = [f"Image of author {head.author}", f"**{head.author.title()}**"] if head.author else []
    updated = [f"*Updated {head.updated}*", "Submit Answer"] if head.updated else []
    company = f"Asked at **[{head.company}](https://drills.example/tidewell)**"
    return [
        f"# {_escaped(head.title_line)}",
        "![a pier](https://drills.example/pier.png)",
        *author,
        *updated,
        *([company, head.minutes] if head.company else []),
        f"## {_escaped(head.question)}",
        *([" ".join(head.category)] if head.category else []),
        *(" ".join(f"[{tag}](https://drills.example/tag)" for tag in row) for row in head.tags),
    ]


def _printed(page: Outline, asked: Asked) -> list[str]:
    area, colon, words = asked.prompt.partition(": ")
    prompt = f"**{area}:** {_escaped(words)}" if colon else _escaped(asked.prompt)
    mark = "- " if page.shape.prompt_mark else ""
    if page.shape.part_mark is None:
        return [f"{mark}{prompt}", *([_paragraph(asked.parts)] if asked.parts else [])]
    indent = "    " if page.shape.part_mark.startswith("    ") else ""
    return ["\n".join([f"{mark}{prompt}", *(f"{indent}- {_part(*part)}" for part in asked.parts)])]


def _paragraph(parts: tuple[tuple[str, str], ...]) -> str:
    return " ".join(_part(*part) for part in parts)


def _part(label: str, words: str) -> str:
    return f"**{label}:** {_escaped(words)}"


def _escaped(words: str) -> str:
    return _MARKS.sub(r"\\\1", words).replace("5)", "5\\)").replace("e.g.", "e\\.g\\.")


def obsidian(page: Outline) -> str:
    """Give the page as a note of Obsidian: prompts as callouts that fold, highlights, comments and marks of blocks."""
    blocks = []
    for asked in page.asked:
        parts = [_part(*part) for part in asked.parts]
        title = f"> [!question]- =={_escaped(asked.prompt)}=="
        blocks.append("\n".join([title, *(f"> {part} ^a1b2" for part in parts)]))
    return _with_list(page, blocks).replace("## Step 1", "%% Impact: none %%\n## Step 1")


def notion(page: Outline) -> str:
    """Give the page as Notion exports it: toggles, words around them in boxes, and tasks."""
    blocks = [
        "\n".join(
            [
                f"- [ ] **{_escaped(asked.prompt)}**"
                if page.shared
                else f"<details>\n<summary>{asked.prompt}</summary>\n",
                *(f"{_part(*part)}\n" for part in asked.parts),
                *([] if page.shared else ["</details>"]),
            ]
        )
        for asked in page.asked
    ]
    return _with_list(page, blocks).replace("## Step 1", "<aside>\n💡 A note.\n\n</aside>\n\n## Step 1")


def table_rows(page: Outline) -> str:
    """Give the page with its list as a table of Markdown; a shared block has none."""
    if page.shared:
        return clipped(page)
    labels = ["#", "Question", *(label for label, _ in page.asked[0].parts)]
    rows = [
        [str(number), _escaped(asked.prompt).replace("|", "\\|"), *(_escaped(words) for _, words in asked.parts)]
        for number, asked in enumerate(page.asked, start=1)
    ]
    lines = [labels, [":---", *["---"] * (len(labels) - 1)], *rows]
    return _with_list(page, ["\n".join(f"| {' | '.join(line)} |" for line in lines)])


def _with_list(page: Outline, blocks: list[str]) -> str:
    listed = "\n\n".join(block for asked in page.asked for block in _printed(page, asked))
    return clipped(page).replace(listed, "\n\n".join(blocks))
