import pytest

from flashpm.domain.html_text import plain_text


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("a  &amp;\n b", "a & b"),
        ("a<br>b<div>c</div>", "a\nb\nc"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<ul><li>b</li><li> </li><li>c</li></ul>d", "a\n\n- b\n- c\n\nd"),
        ("<b>a</b> <i class='x'>b</i>", "a b"),
        ("[sound:a.mp3]a[b]<img src=x>", "a[b]"),
        ("a<script>alert('<b>')</script>b<STYLE>x</STYLE>c", "abc"),
        ("a<script>b<p>c", "a"),
        ("a<!-- b <i> -->c<!-- d", "ac"),
        ("1 < 2 <5 and <é>", "1 < 2 <5 and <é>"),
        ("a<b", "a<b"),
        ("<td>a</td><td>b</td>", "a b"),
        ("a&#0;b&lt;i&gt;", "a�b<i>"),
        ("", ""),
    ],
)
def test_a_field_says_its_words(field: str, expected: str) -> None:
    assert plain_text(field) == expected
