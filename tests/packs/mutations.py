"""Sources damaged at random, always in the same way for the same seed."""

from collections.abc import Callable
from random import Random

_TOKENS = (
    *(
        b"<",
        b">",
        b"&",
        b"<!--",
        b"-->",
        b"</div>",
        b"<div hidden>",
        b"<table><tr><th>Impact<th>Why it matters<tr><td>",
    ),
    *(
        b"<ul><li>",
        b"<pre>",
        b"<svg>",
        b"<script>",
        b"</script>",
        b"<br><br>",
        b"='",
        b'="',
        b"&#x110000;",
        b"&#xD800;&#0;",
    ),
    *(b"\0", b"\xff\xfe", b"\x0c", b"\x1b[2J", b"\r", b"\xc2\xa0", b"\xe2\x80\xae", b"\xf0\x9f", b"\xef\xb7\x91"),
    *(
        b"Why it matters:",
        b"Impact",
        b"Expected answer: ",
        "• ".encode(),
        b"\n\n- ",
        b"Step 2\n",
        b"Clarifying Questions\n",
    ),
    *(
        b"\nProduct Management Design Question: A pier\n",
        b"\nAsked at\n",
        b"\nUpdated Feb 31, 2024\n",
        b"\n---\n",
        b"](",
        b"[[",
    ),
    *(
        b"MIME-Version: 1.0\n",
        b"\r\n\r\n",
        b"Content-Type: multipart/x; boundary=--",
        b"charset=utf-7",
        b"bplist00",
        b"%PDF-",
    ),
    *(
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"<w:p><w:tbl>",
        b"</w:p>",
        b"]]>",
        b"<note>",
        b"{\\*\\x",
        b"\\bin9 ",
        b"\\u-1?",
        b"}}",
    ),
    *(b"format: flashpm-pack/1\n", b"\nquestions:\n", b"&a [*a]", b"<meta charset=euc-jp>", b"9" * 400),
)


def mutated(data: bytes, seed: int) -> bytes:
    """Damage a source in one to four ways."""
    random = Random(seed)
    for _ in range(random.randint(1, 4)):
        data = random.choice(_WAYS)(data, random)
    return data


def _without_slice(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    return data[:start] + data[end:]


def _with_slice_twice(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    return data[:end] + data[start:]


def _with_slice_elsewhere(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    rest = data[:start] + data[end:]
    at = random.randint(0, len(rest))
    return rest[:at] + data[start:end] + rest[at:]


def _with_other_bytes(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(min(len(data), random.randint(1, 12))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _with_tokens(data: bytes, random: Random) -> bytes:
    for _ in range(random.randint(1, 6)):
        at = random.randint(0, len(data))
        data = data[:at] + random.choice(_TOKENS) * random.choice((1, 1, 1, 3, 40)) + data[at:]
    return data


def _cut(data: bytes, random: Random) -> bytes:
    at = random.randint(0, len(data))
    return data[:at] if random.random() < 0.8 else data[at:]


def _in_other_encoding(data: bytes, random: Random) -> bytes:
    encoding = random.choice(("utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-8-sig", "shift_jis"))
    return data.decode("utf-8", "replace").encode(encoding, "replace")


def _slice(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randint(0, len(data))
    return start, min(len(data), start + random.choice((1, 10, 100, 2_000)))


_WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _without_slice,
    _with_slice_twice,
    _with_slice_elsewhere,
    _with_other_bytes,
    _with_tokens,
    _with_tokens,
    _cut,
    _in_other_encoding,
)
