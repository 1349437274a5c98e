"""What is to be said of the pictures and sounds of a package: what is kept and not seen, and what is left out."""

from collections.abc import Iterator
from typing import Final

from flashpm.anki.note_media import NoteMedia
from flashpm.anki.package_media import MOST_FILE_BYTES, Unkept
from flashpm.domain.media import MOST_MEDIA

_WORDS: Final = {
    Unkept.MISSING: "Pictures and sounds that the cards name and the package does not hold: {:,}.",
    Unkept.ELSEWHERE: "Pictures on the web or on another computer, left out: {:,}.",
    Unkept.TOO_LARGE: f"Files of more than {MOST_FILE_BYTES >> 20} MB, left out: {{:,}}. They stay in Anki.",
    Unkept.UNKNOWN: "Files that are no pictures and no sounds by their content, left out: {:,}. They stay in Anki.",
    Unkept.TOO_MANY: f"Pictures and sounds after the first {MOST_MEDIA} of a card, left out: {{:,}}.",
    Unkept.UNPLACED: "Pictures and sounds in fields that have no place here, left out: {:,}. They stay in Anki.",
}


def said_of_media(media: NoteMedia) -> Iterator[str]:
    """Give a sentence for each thing to be said."""
    if media.sounds:
        yield f"Sounds are kept for Anki and not played here: {len(media.sounds):,}."
    if media.unshown:
        yield f"Drawings (SVG) are kept for Anki and not shown here: {len(media.unshown):,}."
    for reason, words in _WORDS.items():
        if left_out := media.left_out(reason):
            yield words.format(left_out)
