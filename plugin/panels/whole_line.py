"""A line of text that holds all that it is given: QLineEdit cuts off what is longer than 32 767 signs."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLineEdit

_LONGEST = 2**31 - 1


class WholeLine(QLineEdit):
    """A line that knows whether it still says what it was given to show."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self._given = ""

    @property
    def is_as_given(self) -> bool:
        """Whether nothing else stands there; blanks at its ends count, which another program may write."""
        return self.text() == self._given

    def give(self, text: str) -> None:
        """Show a text from its beginning."""
        self.setText(text)
        self.setCursorPosition(0)
        self.take_as_given()

    def take_as_given(self) -> None:
        """Let what stands there now be what was given."""
        self._given = self.text()
