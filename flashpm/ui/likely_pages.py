"""The pages that follow on Today, made before they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flashpm.ui.main_window import MainWindow
    from flashpm.ui.navigator import Navigator
    from flashpm.ui.operations import Operations


def make_likely_pages(navigator: Navigator, window: MainWindow, operations: Operations) -> Iterator[None]:
    """Load and make what follows on Today, one thing at each step; nothing while there are no questions.

    Args:
        navigator: makes the pages.
        window: takes them.
        operations: while their long work has the library to itself, nothing is made.

    Yields:
        After each step.
    """
    if navigator.use_cases.library.content.is_empty():
        return
    while not navigator.today.is_whole:
        yield
    steps: tuple[Callable[[], object], ...] = (
        _load_review,
        navigator.use_cases.library.make_ready,
        lambda: window.add_pages(navigator.review),
        _load_library,
        lambda: window.add_pages(navigator.library),
        lambda: navigator.library.prepare(),  # noqa: PLW0108 - it is made a step before
        lambda: (navigator.palette, navigator.offers.entries()),
    )
    for step in steps:
        while operations.is_busy:
            yield
        step()
        yield


def _load_review() -> None:
    import flashpm.ui.review.page  # noqa: F401 - only loaded here


def _load_library() -> None:
    import flashpm.ui.library.page  # noqa: F401 - only loaded here
