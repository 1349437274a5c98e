"""Questions with pictures, and a desk whose library holds the files."""

from dataclasses import replace

from flashpm.domain.media import MediaFile, Medium, digest_of
from flashpm.domain.question import Question
from tests.builders import part_of, question_of
from tests.pictures import BLUE, RED, png
from tests.services.desk import Desk

FRONT, BACK = png(40, 30, RED), png(40, 30, BLUE)
MEDIA = (
    Medium("prompt", "front.png", digest_of(FRONT)),
    Medium("expected_answer", "back.png", digest_of(BACK)),
)


def file_of(digest: str) -> MediaFile | None:
    """Give the files as a package would."""
    return {digest_of(each): MediaFile(digest_of(each), "image/png", each) for each in (FRONT, BACK)}.get(digest)


def question_with_pictures(answer: str | None = "The port authority decides.") -> Question:
    """Make a question whose only card has a picture on either side."""
    return question_of(clarifying_questions=(replace(part_of(expected_answer=answer), media=MEDIA),))


def keep_files(desk: Desk) -> None:
    """Put the files into a desk's library."""
    with desk.library.operation() as operation:
        operation.keep_media(file for each in MEDIA if (file := file_of(each.digest)) is not None)
