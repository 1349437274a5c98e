"""Invented pages as documents: Word's, OpenDocument, rich text, notes of Evernote, e-mails, and packed pages."""

import io
import zipfile
from collections.abc import Iterator
from html import escape

from tests.packs.layouts.as_html import document, flat_items, items_and_paragraphs
from tests.packs.layouts.as_text import head_lines
from tests.packs.layouts.outline import (
    ADDRESS,
    COMMENT,
    COOKIES,
    INTRODUCTION,
    MENU,
    PLANS,
    Outline,
)

Line = tuple[str, str]
"""A style ("title", "heading", "text", "item 1", "item 2") and words."""

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = (
    f"<w:styles {_W}>"
    '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/></w:style>'
    "</w:styles>"
)


def lines(page: Outline) -> Iterator[Line]:
    """Give the paragraphs of a page with their styles."""
    yield from (("text", words) for words in (COOKIES, *MENU))
    title, *head = head_lines(page.head)
    yield "title", title
    yield from (("text", words) for words in head)
    yield "heading", page.head.begins
    yield "text", INTRODUCTION
    yield "heading", "Step 1"
    yield "heading", page.heading
    yield from _listed(page)
    yield from (("heading", "Tip"), ("text", "Ask one thing at a time, would you?"), ("heading", "Step 2"))
    yield "item 1", "Is it the piers?"
    yield "heading", "Subscribe to access everything"
    yield from (("item 1", plan) for plan in PLANS)
    yield from (("heading", "Comments"), ("text", COMMENT))


def _listed(page: Outline) -> Iterator[Line]:
    if page.shape.lead_in:
        yield "text", page.shape.lead_in
    for asked in page.asked:
        yield "item 1" if page.shape.prompt_mark else "text", asked.prompt
        parts = [f"{label}: {words}" for label, words in asked.parts]
        if page.shape.part_mark is None:
            yield from [("text", " ".join(parts))] if parts else []
        else:
            level = "item 2" if page.shape.part_mark.startswith("    ") else "item 1"
            yield from ((level, part) for part in parts)
    if page.shared:
        yield "text", " ".join(f"{label}: {words}" for label, words in page.shared)


def zipped(files: dict[str, str | bytes], before: bytes = b"", packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack files, behind something else if need be."""
    written = io.BytesIO()
    written.write(before)
    with zipfile.ZipFile(written, "a", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def docx(page: Outline) -> bytes:
    """Give the page as a document of Word, bullets by numbering and by style, with a deleted and a hidden word."""
    return docx_of("".join(_word_paragraph(*line, number) for number, line in enumerate(lines(page))))


def docx_of(body: str) -> bytes:
    """Give a document of Word around the XML of its paragraphs."""
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": _STYLES,
            "word/media/pier.png": b"\x89PNG" + bytes(400),
        }
    )


def _word_paragraph(style: str, words: str, number: int) -> str:
    level = int(style[-1]) - 1 if style.startswith("item") else 0
    by_style = '<w:pStyle w:val="Aufzhlungszeichen"/>'
    by_number = f'<w:pStyle w:val="Listenabsatz"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="3"/></w:numPr>'
    properties = {
        "title": '<w:pStyle w:val="Titel"/>',
        "heading": '<w:pStyle w:val="berschrift2"/>',
        "text": "<w:tabs><w:tab w:val='left'/></w:tabs>",
    }.get(style, by_style if level == 0 and number % 2 else by_number)
    first, _, rest = words.partition(" ")
    return (
        f"<w:p><w:pPr>{properties}</w:pPr><w:del><w:r><w:delText>Impact: none</w:delText></w:r></w:del>"
        f"<w:r><w:rPr><w:b/></w:rPr><w:t>{escape(first)}</w:t></w:r>"
        f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>Impact: none</w:t></w:r>"
        f'<w:r><w:t xml:space="preserve">{" " if rest else ""}{escape(rest)}</w:t></w:r></w:p>'
    )


def docx_table(page: Outline) -> bytes:
    """Give the page as a document of Word whose list is a table; layouts with a shared block have none."""
    if page.shared:
        return docx(page)
    listed = list(_listed(page))
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    header = "".join(cell.format(words) for words in ("Question", *(label for label, _ in page.asked[0].parts)))
    listed_rows = ((asked.prompt, *(said for _, said in asked.parts)) for asked in page.asked)
    rows = "".join(f"<w:tr>{''.join(cell.format(escape(words)) for words in row)}</w:tr>" for row in listed_rows)
    table = f"<w:tbl><w:tr>{header}</w:tr>{rows}</w:tbl>"
    body, is_written = "", False
    for number, line in enumerate(lines(page)):
        if line not in listed:
            body += _word_paragraph(*line, number)
        elif not is_written:
            body, is_written = body + table, True
    return docx_of(body)


def odt(page: Outline) -> bytes:
    """Give the page as a document of LibreOffice."""
    names = "".join(f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0" ' for each in ("office", "text"))
    body = "".join(_open_paragraph(*line) for line in lines(page))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}><office:body><office:text>"
            f"<text:sequence-decls><text:p>Impact: none</text:p></text:sequence-decls>{body}"
            "</office:text></office:body></office:document-content>",
        }
    )


def _open_paragraph(style: str, words: str) -> str:
    if style in ("title", "heading"):
        return f'<text:h text:outline-level="2">{escape(words)}</text:h>'
    if style == "text":
        return f"<text:p>{escape(words)}</text:p>"
    depth = int(style[-1])
    inside = f"<text:p><text:span>{escape(words)}</text:span></text:p>"
    for _ in range(depth):
        inside = f"<text:list><text:list-item>{inside}</text:list-item></text:list>"
    return inside


def rtf_word(page: Outline) -> bytes:
    """Give the page as Word writes rich text: bullets of a picture font, letters of the code page."""
    body = "".join(_rich_paragraph(*line, bullet="{\\listtext\\pard\\plain\\f3 \\'b7\\tab}") for line in lines(page))
    head = (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}{\\f3\\ftech Symbol;}}"
        "{\\*\\generator Impact: none;}{\\info{\\title Impact: none}}{\\header Impact: none\\par}"
        "{\\pict\\pngblip " + "89504e470d0a1a0a" * 40 + "}"
    )
    return f"{head}{body}}}".encode("ascii")


def rtf_mac(page: Outline) -> bytes:
    """Give the page as TextEdit writes rich text: a backslash ends a line, letters by their numbers."""
    body = "".join(
        _rich_paragraph(*line, bullet="{\\listtext\t\\uc0\\u8226 \t}").replace("\\par\n", "\\\n")
        for line in lines(page)
    )
    return f"{{\\rtf1\\ansi\\ansicpg1252\\cocoartf2709\n\\pard\\f0 {{\\v Impact: none}}{body}}}".encode("ascii")


def _rich_paragraph(style: str, words: str, bullet: str) -> str:
    safe = words.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
    letters = "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in safe)
    mark = bullet if style.startswith("item") else ""
    label, colon, rest = letters.partition(":")
    return f"\\pard {mark}{{\\b {label}{colon}}}{rest}\\par\n"


def evernote(page: Outline) -> bytes:
    """Give the page as a clipped note of Evernote, beside another note."""
    shown = document(page, flat_items if page.shape.part_mark else items_and_paragraphs)
    body = shown[shown.index("<main>") + len("<main>") : shown.index("<iframe")]
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>{body}</en-note>'
    )
    note = "<note><title>{}</title><content><![CDATA[{}]]></content>{}</note>"
    attributes = f"<note-attributes><source-url>{ADDRESS}</source-url></note-attributes>"
    resource = "<resource><data encoding='base64'>iVBORw0KGgo=</data></resource>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">\n'
        f"<en-export>{note.format('Empty', '<en-note/>', '')}"
        f"{note.format(escape(page.head.title_line), content, attributes + resource)}</en-export>"
    ).encode()


def single_file_archive(page: Outline) -> bytes:
    """Give the page as SingleFile saves it in its form that is a page and an archive at once."""
    before = (
        f"<!DOCTYPE html><html><!-- url: {ADDRESS} --><body><main hidden>Loading</main><script>x</script>\0".encode()
    )
    shown = document(page, items_and_paragraphs)
    return zipped({"index.html": shown, "images/0.png": b"\x89PNG"}, before) + b"</body></html>"
