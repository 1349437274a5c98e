"""Progress of long work, and the way to stop it."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody changed their mind
    """The work was stopped by the one who asked for it; nothing was changed."""


class Progress(Protocol):
    """Is told how far the work is."""

    def __call__(self, done: int, total: int) -> None:
        """Take note.

        Args:
            done: steps that are done.
            total: steps in all, at least `done`.

        Raises:
            Cancelled: the work is no longer wanted.
        """


def untold(done: int, total: int) -> None:
    """Be the progress of work that nobody watches."""


def within(progress: Progress, before: int, total: int) -> Progress:
    """Give the progress of a part of longer work.

    Args:
        progress: of the whole.
        before: steps of the whole that are done when the part begins.
        total: steps of the whole.
    """
    return lambda done, _: progress(min(before + done, total), total)


def over(items: Iterable[Item], total: int, progress: Progress) -> Iterator[Item]:
    """Iterate, telling the progress before each item.

    Raises:
        Cancelled: from the progress.
    """
    for done, item in enumerate(items):
        progress(min(done, total), total)
        yield item
