"""FreeType's pictures of glyphs, and how a drawn page differs from them."""
import ctypes
import os

import freetype
import numpy
from PIL import Image

# Half-covered pixels differ from program to program, and MuPDF sets large glyphs to whole pixels: a place may be off by one pixel.
INK = 0.08
SHAPE = 0.45
SHAPE_OF_FONTS = 0.75
LEAST = 6 * 255
FLAGS = freetype.FT_LOAD_NO_HINTING | freetype.FT_LOAD_NO_BITMAP


def read_grey(path):
    """A picture as ink, 0 to 255; PGM, or PNG of 8 bits."""
    if path.endswith(".png"):
        with Image.open(path) as picture:
            return 255 - numpy.array(picture.convert("L"), numpy.int32)
    with open(path, "rb") as file:
        data = file.read()
    fields, at = [], 0
    while len(fields) < 4:
        end = at
        while data[end] not in b" \n\r\t":
            end += 1
        if data[at:at + 1] != b"#":
            fields.append(data[at:end])
        else:
            end = data.index(b"\n", at)
        at = end + 1
    width, height = int(fields[1]), int(fields[2])
    return 255 - numpy.frombuffer(data, numpy.uint8, width * height, at).reshape(height, width).astype(numpy.int32)


class Glyph:
    """A glyph of the page with FreeType's picture of it."""

    def __init__(self, text, name, left, top, ink, is_sound):
        self.text, self.name, self.left, self.top, self.ink, self.is_sound = text, name, left, top, ink, is_sound


class Pictures:
    """Draws glyphs from font files, by their numbers there."""

    def __init__(self, ppi):
        self.ppi = ppi
        self.opened = {}

    def face(self, path, index, place):
        key = (path, index, tuple(place.items()))
        if key not in self.opened:
            if len(self.opened) > 20:
                self.opened.clear()
            face = freetype.Face(path, index)
            if place:
                names = [axis.tag for axis in face.get_variation_info().axes]
                usual = {axis.tag: axis.default for axis in face.get_variation_info().axes}
                face.set_var_design_coords([place.get(name, usual[name]) for name in names])
            self.opened[key] = face
        return self.opened[key]

    def glyphs_of(self, page, project):
        """The glyphs of all runs."""
        found = []
        media = page["page"]["media"]
        for item in page["items"]:
            if item["kind"] != "run":
                continue
            own = page["faces"][item["face"]]
            is_own = own["file"] == project.file
            path = project.path if is_own else os.path.join(project.root, "fonts", own["file"])
            face = self.face(path, own["index"], project.place if is_own else {})
            text = item["text"].encode("utf-16-le")
            numbers = item["glyphs"]
            for i in range(0, len(numbers), 5):
                glyph, right, below, first, count = numbers[i:i + 5]
                shown = text[2 * first:2 * (first + count)].decode("utf-16-le", "replace")
                x, y = item["at"][0] - media[0] + right, item["at"][1] - media[1] + below
                one = self.draw(face, glyph, item["size"], x, y, shown, os.path.basename(path))
                found.append(one)
                project.behind += not is_own and shown in project.wanted
        return found

    def draw(self, face, glyph, size, x, y, shown, file):
        """A glyph at a place on the page, in thousandths of a point."""
        if not face.is_scalable:
            return Glyph(shown, f"{glyph} of {file}", 0, 0, numpy.zeros((0, 0)), False)
        face.set_char_size(int(size * 64 / 1000), 0, self.ppi, self.ppi)
        scale = self.ppi / 72000
        pixel_x, pixel_y = x * scale, y * scale
        face.load_glyph(glyph, FLAGS)
        if face.glyph.format != freetype.FT_GLYPH_FORMAT_OUTLINE:
            return Glyph(shown, f"{glyph} of {file}", 0, 0, numpy.zeros((0, 0)), False)
        freetype.FT_Outline_Translate(
            ctypes.byref(face.glyph.outline._FT_Outline), int(round((pixel_x % 1) * 64)), -int(round((pixel_y % 1) * 64)))
        face.glyph.render(freetype.FT_RENDER_MODE_NORMAL)
        bitmap = face.glyph.bitmap
        ink = numpy.array(bitmap.buffer, numpy.int32).reshape(bitmap.rows, bitmap.pitch)[:, :bitmap.width] if bitmap.rows else \
            numpy.zeros((0, 0), numpy.int32)
        return Glyph(
            shown, f"{glyph} of {file}", int(pixel_x // 1) + face.glyph.bitmap_left, int(pixel_y // 1) - face.glyph.bitmap_top, ink,
            glyph != 0 and ink.sum() > 0)

    def compose(self, page, glyphs):
        """The page as it should be, of the glyphs alone."""
        media = page["page"]["media"]
        scale = self.ppi / 72000
        sheet = numpy.zeros((int(numpy.ceil(media[3] * scale)) + 2, int(numpy.ceil(media[2] * scale)) + 2), numpy.int32)
        for glyph in glyphs:
            area, ink = self.area(sheet, glyph, 0)
            if area.size:
                numpy.minimum(255, area + ink, out=area)
        return sheet

    @staticmethod
    def area(sheet, glyph, room):
        """The part of a sheet where a glyph stands, and the part of the glyph that the sheet has."""
        rows, columns = glyph.ink.shape
        top, left = max(0, glyph.top - room), max(0, glyph.left - room)
        bottom, right = min(sheet.shape[0], glyph.top + rows + room), min(sheet.shape[1], glyph.left + columns + room)
        part = sheet[top:bottom, left:right]
        return part, glyph.ink[top + room - glyph.top - room if top > glyph.top else 0:, :][:part.shape[0], :part.shape[1]] if room == 0 \
            else glyph.ink

    def differences(self, kind, drawn, expected, glyphs):
        """What is drawn otherwise, in words."""
        faults = []
        for glyph in glyphs:
            if not glyph.text.strip() or glyph.ink.sum() < LEAST:
                if glyph.text.strip() and not glyph.is_sound:
                    faults.append(f"{kind}: {glyph.text} U+{ord(glyph.text[0]):04X} is glyph {glyph.name}, without ink")
                continue
            should, _ = self.area(expected, glyph, 3)
            box = (glyph.top - 3, glyph.left - 3)
            best, ink = self.nearest(drawn, should, box)
            total = should.sum()
            if abs(ink - total) > INK * total + LEAST or best > (SHAPE_OF_FONTS if kind == "pdf" else SHAPE) * total + LEAST:
                faults.append(
                    f"{kind}: {glyph.text} U+{ord(glyph.text[0]):04X} (glyph {glyph.name}) has ink {ink // 255} for {total // 255}, "
                    f"{best * 100 // total} % elsewhere")
        return faults

    @staticmethod
    def nearest(drawn, should, box):
        """The least difference when the drawing is moved by up to a pixel, and its ink there."""
        best, ink = None, 0
        rows, columns = should.shape
        for down in (0, -1, 1):
            for right in (0, -1, 1):
                top, left = max(0, box[0]) + down, max(0, box[1]) + right
                part = drawn[max(0, top):top + rows, max(0, left):left + columns]
                if part.shape != should.shape:
                    continue
                difference = int(numpy.abs(part - should).sum())
                if best is None or difference < best:
                    best, ink = difference, int(part.sum())
        return (best, ink) if best is not None else (int(should.sum()), 0)
