"""Which way a line of widgets runs: side by side where there is room, else one below the other."""

from PySide6.QtWidgets import QBoxLayout


def direction_for(*, is_narrow: bool) -> QBoxLayout.Direction:
    """Give a layout's direction.

    Args:
        is_narrow: true where the widgets have no room side by side.
    """
    return QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
