"""The words that stand on a sheet, and where."""

from plugin.sheets.drawing import DrawingItem, Words


def words_printed(sheet):
    """Yield the page of all words on a sheet, and where they begin, with them."""
    for item in sheet.layout.items():
        if isinstance(item, DrawingItem):
            corner = item.pagePos()
            for stroke in item.strokes:
                if isinstance(stroke, Words):
                    yield item.page(), corner.x() + stroke.x, corner.y() + stroke.y, stroke
