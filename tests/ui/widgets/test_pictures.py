import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.media import MediaFile, MediaKind, Medium, digest_of
from flashpm.domain.media_types import media_type
from flashpm.ui.look import Look
from flashpm.ui.theme import DARK
from flashpm.ui.widgets.album import MOST_KEPT, Album, decoded, fitted
from flashpm.ui.widgets.large_picture import LargePicture
from flashpm.ui.widgets.pictures import HIGHEST, PAPER, Pictures
from tests.pictures import CLEAR, SVG, png, sound


class Files:
    """Files by their content; counts how often each is asked for."""

    def __init__(self, *contents: bytes) -> None:
        self.asked = 0
        self._files = {digest_of(each): each for each in contents}

    def __call__(self, digest: str) -> MediaFile | None:
        self.asked += 1
        content = self._files.get(digest)
        return None if content is None else MediaFile(digest, media_type(content) or "", content)


def picture_of(content: bytes, name: str = "x.png", alt: str | None = None) -> Medium:
    return Medium("prompt", name, digest_of(content), alt=alt)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 500)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: QWidget, look: Look, *contents: bytes, width: int = 400, alt: str | None = None) -> Pictures:
    """Show pictures of some contents, in so wide a place."""
    album = Album()
    album.use(Files(*contents))
    pictures = Pictures(look, album)
    pictures.setParent(window)
    pictures.show_media([picture_of(each, f"{place}.png", alt) for place, each in enumerate(contents)])
    pictures.resize(width, 400)
    pictures.show()
    return pictures


@pytest.mark.parametrize(
    ("size", "width", "seen"),
    [
        ((40, 30), 400, (40, 30)),
        ((800, 400), 400, (400, 200)),
        ((400, 800), 400, (HIGHEST // 2, HIGHEST)),
        ((5000, 1), 400, (400, 1)),
    ],
)
def test_a_picture_is_scaled_down_to_its_place_and_never_up(
    window: QWidget, look: Look, size: tuple[int, int], width: int, seen: tuple[int, int]
) -> None:
    (picture,) = shown(window, look, png(*size), width=width).pictures

    assert picture.sizeHint() == QSize(*seen)


def test_a_picture_follows_a_place_that_becomes_narrower(window: QWidget, look: Look) -> None:
    pictures = shown(window, look, png(800, 400))

    pictures.resize(200, 400)

    assert pictures.pictures[0].sizeHint() == QSize(200, 100)
    assert pictures.minimumSizeHint().width() == 0


@pytest.mark.parametrize("is_dark", [False, True])
def test_what_one_can_see_through_lies_on_paper(window: QWidget, look: Look, is_dark: bool) -> None:
    if is_dark:
        look.set(DARK, 100)

    (picture,) = shown(window, look, png(40, 30, CLEAR)).pictures

    assert picture.grab().toImage().pixelColor(20, 15) == QColor(PAPER)


def test_a_picture_says_what_it_shows(window: QWidget, look: Look) -> None:
    (named,) = shown(window, look, png()).pictures
    (told,) = shown(window, look, png(), alt="A <b>funnel</b>").pictures

    assert (named.accessibleName(), told.accessibleName()) == ("Picture: 0.png", "Picture: A <b>funnel</b>")
    assert "&lt;b&gt;" in told.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_opens_a_picture_larger_and_escape_closes_it(window: QWidget, look: Look, key: Qt.Key) -> None:
    (picture,) = shown(window, look, png(900, 600)).pictures
    picture.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(picture, key)

    (panel,) = window.findChildren(LargePicture)
    assert panel.isVisible()
    assert panel.accessibleName() == "Picture: 0.png"
    QTest.keyClick(panel.done, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert picture.hasFocus()


@pytest.mark.parametrize(("size", "is_whole"), [((900, 600), False), ((300, 200), True)])
def test_a_larger_picture_is_as_large_as_it_is_or_as_the_window(
    window: QWidget, look: Look, size: tuple[int, int], is_whole: bool
) -> None:
    (picture,) = shown(window, look, png(*size)).pictures

    picture.click()

    (panel,) = window.findChildren(LargePicture)
    inside = [each for each in panel.findChildren(QWidget) if each.accessibleName() == "Picture: 0.png"]
    heights = {each.height() for each in inside if each.minimumHeight() == each.maximumHeight()}
    assert (size[1] in heights) is is_whole
    assert panel.card.width() <= window.width()


def test_what_cannot_be_shown_is_named(window: QWidget, look: Look) -> None:
    album = Album()
    album.use(Files(SVG, sound(), b"\x89PNG\r\n\x1a\nbroken"))
    pictures = Pictures(look, album)
    pictures.setParent(window)
    media = [
        picture_of(SVG, "plan.svg"),
        Medium("prompt", "say.mp3", digest_of(sound()), MediaKind.SOUND),
        picture_of(b"\x89PNG\r\n\x1a\nbroken", "broken.png"),
        picture_of(b"nowhere", "gone.png"),
    ]

    pictures.show_media(media)

    assert pictures.pictures == []
    assert pictures.remarks == [
        "Picture “plan.svg”: kept for Anki, not shown here.",
        "Sound “say.mp3”: kept for Anki, not played here.",
        "Picture “broken.png”: kept for Anki, not shown here.",
        "Picture “gone.png”: kept for Anki, not shown here.",
    ]


def test_a_picture_of_too_many_pixels_is_never_decoded(window: QWidget, look: Look) -> None:
    endless = png(1, 1).replace(b"\0\0\0\x01\0\0\0\x01", b"\0\0\x9c\x40\0\0\x9c\x40", 1)  # 40,000 by 40,000

    pictures = shown(window, look, endless)

    assert pictures.pictures == []


def test_a_picture_that_breaks_off_leaves_its_place_empty(window: QWidget, look: Look) -> None:
    broken = png(60, 60)[:45]

    (picture,) = shown(window, look, broken).pictures
    picture.grab()

    assert picture.is_decoded
    picture.click()
    assert len(window.findChildren(LargePicture)) == 0


def test_the_same_pictures_are_not_made_again(window: QWidget, look: Look) -> None:
    pictures = shown(window, look, png())
    (before,) = pictures.pictures

    pictures.show_media([picture_of(png(), "0.png")])

    assert pictures.pictures == [before]


def test_pictures_come_one_after_the_other_and_few_are_kept(qapp: object) -> None:
    contents = [png(place + 1, 1) for place in range(MOST_KEPT + 1)]
    files, seen = Files(*contents), list[int]()
    album = Album()
    album.use(files)

    for content in contents:
        album.show(digest_of(content), lambda image: seen.append(image.width()))
    asked = files.asked
    album.show(digest_of(contents[-1]), lambda image: seen.append(image.width()))
    again = files.asked
    album.show(digest_of(contents[0]), lambda image: seen.append(image.width()))

    assert seen == [*range(1, MOST_KEPT + 2), MOST_KEPT + 1, 1]
    assert (again, files.asked) == (asked, asked + 1)


def test_a_large_picture_is_decoded_no_larger_than_it_is_shown(qapp: object) -> None:
    assert decoded(png(900, 300), QSize(300, 300)).size() == QSize(300, 100)
    assert decoded(png(90, 30), QSize(300, 300)).size() == QSize(90, 30)
    assert decoded(b"no picture", QSize(300, 300)) == QImage()
    assert fitted(QSize(10_000, 1), QSize(100, 100)) == QSize(100, 1)


def test_what_is_taken_out_comes_back_where_it_is_not_saved(window: QWidget, look: Look) -> None:
    pictures = shown(window, look, png(4, 3), png(5, 3))
    pictures.offer_removal(is_offered=True)

    pictures.removals[0].click()

    assert [each.name for each in pictures.removed] == ["0.png"]
    assert [each.isVisible() for each in pictures.pictures] == [False, True]
    pictures.offer_removal(is_offered=False)
    assert pictures.removed == ()
    assert pictures.removals == []
    assert all(each.isVisible() for each in pictures.pictures)
