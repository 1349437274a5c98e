import pytest

from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_html import blocks


def texts(source: str) -> list[str]:
    return [block.text for block in blocks(source)]


def test_each_outline_is_a_block_with_its_kind_level_and_line() -> None:
    found = blocks("<h2>Ferries</h2>\n<p>A pier.</p>\n<ul><li>Which?\n<ol><li><p>A deep one</p></li></ol></li></ul>")

    assert found == [
        Block(BlockKind.HEADING, 2, "Ferries", 1),
        Block(BlockKind.PARAGRAPH, 0, "A pier.", 2),
        Block(BlockKind.BULLET, 1, "Which?", 3),
        Block(BlockKind.BULLET, 2, "A deep one", 4),
    ]


def test_inline_elements_are_joined_as_they_stand() -> None:
    assert texts("<p>Half<b>way</b> to <a href=/p><em>the</em>\n pier</a><span>.</span></p>") == [
        "Halfway to the pier."
    ]


def test_badges_that_touch_are_parted() -> None:
    assert texts("<div><span>Data Analysis</span><span>Travel</span><a>4</a></div>") == ["Data Analysis Travel 4"]


def test_pieces_of_one_word_are_not_parted() -> None:
    assert texts("<p><span>quick</span><span>est</span><!-- --> <i>(</i><i>one</i><i>)</i></p>") == ["quickest (one)"]


def test_a_label_and_words_that_touch_are_parted() -> None:
    assert texts("<p><b>Context:</b>Who waits?</p>") == ["Context: Who waits?"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Which pier is<br>the deepest?</p>", ["Which pier is the deepest?"]),
        ("<p>• Who waits?<br/>• Who pays?</p>", ["Who waits?", "Who pays?"]),
        ("<p>Who waits?<br>Why it matters: it does</p>", ["Who waits?", "Why it matters: it does"]),
        ("<p>Islanders wait.<br><br>Visitors pay.</p>", ["Islanders wait.", "Visitors pay."]),
        ("<h2>Which pier<br>is Ours?</h2>", ["Which pier is Ours?"]),
    ],
)
def test_a_line_break_is_as_soft_as_in_a_text(source: str, expected: list[str]) -> None:
    assert texts(source) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>Impact: none</script>",
        "<SCRIPT type=x>if (a < b) '</p>Impact: none'</SCRIPT>",
        "<style>p { content: 'Impact: none' }</style>",
        "<noscript><p>Impact: none</p></noscript>",
        "<template><p>Impact: none</p></template>",
        "<svg><title>Impact: none</title><text>Impact: none</text></svg>",
        "<iframe srcdoc='x'>Impact: none</iframe>",
        "<textarea>Impact: none</textarea>",
        "<select><option>Impact: none</option></select>",
        "<nav><ul><li>Impact: none</li></ul></nav>",
        "<!-- <p>Impact: none</p> -->",
        "<p hidden>Impact: none</p>",
        "<dialog><p>Impact: none</p></dialog>",
        "<p HIDDEN=''>Impact: none</p>",
        "<div style='color: red; DISPLAY : none'><p>Impact: none</p></div>",
        "<p style=visibility:hidden>Impact: none</p>",
        "<span hidden>Impact: <span>none</span> at all</span>",
        "<a style='display:none'><a>Impact: none</a></a>",
        "<img alt='Impact: none' src='https://drills.example/pier.png'>",
    ],
)
def test_what_is_not_shown_is_dropped(hidden: str) -> None:
    assert texts(f"<p>Before</p>{hidden}<p>After</p>") == ["Before", "After"]


@pytest.mark.parametrize(
    "shown",
    [
        "<p class=hidden>Shown</p>",
        "<dialog open>Shown</dialog>",
        "<p title='hidden = none'>Shown</p>",
        "<details><summary>Shown</summary></details>",
        "<p hidden=until-found>Shown</p>",
        "<p aria-hidden=false>Shown</p>",
        "<p style='display: inline'>Shown</p>",
    ],
)
def test_what_only_seems_hidden_is_kept(shown: str) -> None:
    assert texts(f"<p>Before</p>{shown}") == ["Before", "Shown"]


def test_a_greater_sign_in_an_attribute_ends_no_tag() -> None:
    assert texts("""<p title="a > b" data-x='>'>Pier</p><p a="unclosed>Gate</p>""") == ["Pier", "Gate"]


def test_entities_are_read_and_signs_that_begin_no_tag_stay() -> None:
    assert texts("<p>Tidewell&#8217;s caf&eacute; &amp; kiosk: 3 < 4 &lt;b&gt;</p>") == [
        "Tidewell’s café & kiosk: 3 < 4 <b>"
    ]


def test_the_picture_of_an_author_is_named() -> None:
    assert texts("<div><img alt='Image of author mira'>Mira</div>") == ["Image of author mira", "Mira"]


def test_terms_are_items_unless_they_are_labels() -> None:
    found = blocks("<dl><dt>Who waits?<dd>Islanders<dt>Impact<dd>None</dl>")

    assert [(block.kind, block.text) for block in found] == [
        (BlockKind.BULLET, "Who waits?"),
        (BlockKind.PARAGRAPH, "Islanders"),
        (BlockKind.PARAGRAPH, "Impact"),
        (BlockKind.PARAGRAPH, "None"),
    ]


def test_a_summary_is_a_prompt_or_the_heading_of_the_list() -> None:
    found = blocks("<details><summary>Clarifying Questions</summary><details><summary>Who waits.</summary>No</details>")

    assert [(block.kind, block.text) for block in found] == [
        (BlockKind.PARAGRAPH, "Clarifying Questions"),
        (BlockKind.BULLET, "Who waits."),
        (BlockKind.PARAGRAPH, "No"),
    ]


def test_a_table_below_labels_reads_as_a_list() -> None:
    table = (
        "<table><tr><th>No.<th>Area<th>Question<th>Why it matters:<th>Impact<tr><td>1<td>Timeline<td>Is a date fixed?"
        "<td>It limits us.<td>I would cut.</table>"
    )

    assert texts(table) == ["Timeline: Is a date fixed?", "Why it matters: It limits us.", "Impact: I would cut."]


def test_another_table_is_a_block_for_each_cell() -> None:
    assert texts("<table><caption>Fares</caption><tr><td>Pier<td><table><tr><td>Two</table></table>") == [
        "Fares",
        "Pier",
        "Two",
    ]


def test_preformatted_text_is_read_as_text() -> None:
    found = blocks("<pre>Ferries\n\n  • Which pier\n    is ours?</pre>")

    assert [(block.kind, block.text, block.line) for block in found] == [
        (BlockKind.PARAGRAPH, "Ferries", 1),
        (BlockKind.BULLET, "Which pier is ours?", 3),
    ]


def test_the_tab_s_title_stands_in_for_a_missing_one() -> None:
    title = "Product Management Design Question: A &quot;pier&quot; | NextSprints"

    assert texts(f"<title>{title}</title><p>Design a pier.</p>") == [
        'Product Management Design Question: A "pier" | NextSprints',
        "Design a pier.",
    ]
    assert texts(f"<title>{title}</title><h1>Product Management Design Question: A pier</h1>") == [
        "Product Management Design Question: A pier"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<!-- saved from url=(0024)https://drills.example/1 -->",
        "<!--\n Page saved with SingleFile \n url: https://drills.example/1 \n saved date: today\n-->",
        "<link rel=canonical href='https://drills.example/1'>",
        '<meta property="og:url" content="https://drills.example/1">',
        '<meta property="og:url" content="https://x.example"><link rel="canonical" href="https://drills.example/1">',
        '<link rel="canonical" href="https://x.example"><!-- saved from url=(0024)https://drills.example/1 -->',
    ],
)
def test_the_address_is_found_where_it_is_most_trustworthy(source: str) -> None:
    assert texts(f"{source}<p>Pier</p>") == ["Source: https://drills.example/1", "Pier"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "//drills.example", "https://a b"])
def test_other_addresses_are_none(address: str) -> None:
    assert texts(f"<link rel=canonical href='{address}'><p>Pier</p>") == ["Pier"]


def test_a_cell_over_several_rows_stands_in_each_of_them() -> None:
    table = (
        "<table><tr><th>Area<th>Question<th>Why it matters<th>Impact<tr><td rowspan='2'>Cost<td>Who?<td>w<td>i"
        "<tr><td>What?<td>x<td>k<tr><td>Time<td>When?<td>y<td>l</table>"
    )

    assert texts(table)[::3] == ["Cost: Who?", "Cost: What?", "Time: When?"]
    assert texts(table)[5] == "Impact: k"


def test_a_cell_over_several_columns_leaves_the_others_empty() -> None:
    table = (
        "<table><tr><th>Question<th>Why it matters<th>Expected answer<th>Impact<tr><td>Who?<td colspan=2>w<td>i</table>"
    )

    assert texts(table) == ["Who?", "Why it matters: w", "Impact: i"]


def test_a_cell_over_all_columns_is_the_area_of_the_rows_below() -> None:
    rows = "<tr><td colspan=3>Cost<tr><td>Who?<td>w<td>i<tr><td>What?<td>x<td>k"

    found = texts(f"<table><tr><th>Question<th>Why<th>Impact{rows}</table>")

    assert found[::3] == ["Cost: Who?", "Cost: What?"]


def test_a_table_may_stand_on_its_side() -> None:
    table = "<table><tr><th>Question<td>Who?<td>What?<tr><th>Why it matters<td>w<td>x<tr><th>Impact<td>i<td>k</table>"

    assert texts(table) == ["Who?", "Why it matters: w", "Impact: i", "What?", "Why it matters: x", "Impact: k"]


def test_a_table_that_is_drawn_without_end_is_not_laid_out() -> None:
    table = "<table><tr><th>Question<th>Why<th>Impact" + "<tr><td colspan=999 rowspan=999>x" * 3_000 + "</table>"

    assert texts(table)[-1] == "x"
