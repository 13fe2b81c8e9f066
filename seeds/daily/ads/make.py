#!/usr/bin/env python3
"""Draws the advertisements of the made-up daily as PDF/X-1a: CMYK only, faces embedded, no transparency.

    python3 seeds/daily/ads/make.py [name ...]

Needs Python alone; the faces are those of the folder fonts. The sizes are those of the masters: 8 columns of 13 em are 352.4 mm,
4 are 174.6 mm, a row is 12 pt. All numbers below are millimetres from the upper left corner of the advertisement.
"""
import math
import os
import struct
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
FONTS = os.path.join(HERE, "../../../fonts")
MM = 72 / 25.4
K, WHITE = (0, 0, 0, 1), (0, 0, 0, 0)
RED, GREEN, BLUE, ORANGE = (0.1, 0.95, 0.9, 0), (0.75, 0.1, 0.85, 0.15), (0.9, 0.45, 0.05, 0.15), (0, 0.5, 0.95, 0)
NIGHT, SAND, PALE = (0.85, 0.6, 0.2, 0.4), (0.03, 0.06, 0.18, 0), (0.12, 0.02, 0.02, 0)


class Face:
    """The outlines of a TrueType face."""

    def __init__(self, name):
        self.d = open(os.path.join(FONTS, name + ".ttf"), "rb").read()
        count = struct.unpack(">H", self.d[4:6])[0]
        self.t = {}
        for i in range(count):
            tag, _, offset, length = struct.unpack(">4sIII", self.d[12 + 16 * i:28 + 16 * i])
            self.t[tag.decode()] = offset
        h = self.t["head"]
        self.em = self.u16(h + 18)
        self.long = self.u16(h + 50)
        self.metrics = self.u16(self.t["hhea"] + 34)
        self.cmap = self.read_cmap()

    def u16(self, o):
        return struct.unpack(">H", self.d[o:o + 2])[0]

    def i16(self, o):
        return struct.unpack(">h", self.d[o:o + 2])[0]

    def read_cmap(self):
        base, found = self.t["cmap"], {}
        for i in range(self.u16(base + 2)):
            platform, encoding, offset = struct.unpack(">HHI", self.d[base + 4 + 8 * i:base + 12 + 8 * i])
            o = base + offset
            if self.u16(o) == 12:
                for g in range(struct.unpack(">I", self.d[o + 12:o + 16])[0]):
                    a, b, glyph = struct.unpack(">III", self.d[o + 16 + 12 * g:o + 28 + 12 * g])
                    for c in range(a, b + 1):
                        found[c] = glyph + c - a
                return found
        raise ValueError("no cmap of format 12")

    def advance(self, glyph):
        return self.u16(self.t["hmtx"] + 4 * min(glyph, self.metrics - 1)) / self.em

    def glyph_data(self, glyph):
        loca, step = self.t["loca"], 4 if self.long else 2
        read = (lambda o: struct.unpack(">I", self.d[o:o + 4])[0]) if self.long else (lambda o: self.u16(o) * 2)
        start, end = read(loca + step * glyph), read(loca + step * (glyph + 1))
        return bytearray(self.d[self.t["glyf"] + start:self.t["glyf"] + end])

    def parts(self, data):
        """Where the numbers of the parts of a composite glyph stand."""
        o, places = 10, []
        if len(data) < 10 or struct.unpack(">h", data[:2])[0] >= 0:
            return places
        while True:
            flags = struct.unpack(">H", data[o:o + 2])[0]
            places.append(o + 2)
            o += 4 + (4 if flags & 1 else 2) + (2 if flags & 8 else 4 if flags & 64 else 8 if flags & 128 else 0)
            if not flags & 32:
                return places

    def subset(self, glyphs):
        """A TrueType file with these glyphs alone, renumbered in their order, without hints."""
        order = [0] + [g for g in glyphs if g]
        for g in order:
            data = self.glyph_data(g)
            for o in self.parts(data):
                part = struct.unpack(">H", data[o:o + 2])[0]
                if part not in order:
                    order.append(part)
        glyf, loca, hmtx = bytearray(), [0], bytearray()
        for g in order:
            data = self.glyph_data(g)
            for o in self.parts(data):
                data[o:o + 2] = struct.pack(">H", order.index(struct.unpack(">H", data[o:o + 2])[0]))
            data = bare(data)
            glyf += data + b"\0" * (-len(data) % 4)
            loca.append(len(glyf))
            m = self.t["hmtx"]
            k = min(g, self.metrics - 1)
            side = self.d[m + 4 * g + 2:m + 4 * g + 4] if g < self.metrics else self.d[m + 4 * self.metrics + 2 * (g - self.metrics):][:2]
            hmtx += self.d[m + 4 * k:m + 4 * k + 2] + side
        head, hhea, maxp = (bytearray(self.d[self.t[n]:self.t[n] + size]) for n, size in (("head", 54), ("hhea", 36), ("maxp", 32)))
        head[8:12], head[50:52] = b"\0\0\0\0", b"\0\1"
        hhea[34:36] = maxp[4:6] = struct.pack(">H", len(order))
        tables = {b"glyf": bytes(glyf), b"head": bytes(head), b"hhea": bytes(hhea), b"hmtx": bytes(hmtx),
                  b"loca": b"".join(struct.pack(">I", v) for v in loca), b"maxp": bytes(maxp)}
        n = len(tables)
        out, body, at = bytearray(struct.pack(">IHHHH", 0x10000, n, 64, 2, n * 16 - 64)), bytearray(), 12 + 16 * n
        for tag in sorted(tables):
            data = tables[tag] + b"\0" * (-len(tables[tag]) % 4)
            total = sum(struct.unpack(">%dI" % (len(data) // 4), data)) & 0xFFFFFFFF
            out += struct.pack(">4sIII", tag, total, at + len(body), len(tables[tag]))
            body += data
        out += body
        whole = sum(struct.unpack(">%dI" % (len(out) // 4), out)) & 0xFFFFFFFF
        place = struct.unpack(">I", out[12 + 16 * sorted(tables).index(b"head") + 8:][:4])[0] + 8
        out[place:place + 4] = struct.pack(">I", (0xB1B0AFBA - whole) & 0xFFFFFFFF)
        return bytes(out)


def bare(data):
    """A glyph without its hints."""
    if len(data) < 10:
        return bytes(data)
    count = struct.unpack(">h", data[:2])[0]
    if count < 0:
        return bytes(data)
    o = 10 + 2 * count
    length = struct.unpack(">H", data[o:o + 2])[0]
    return bytes(data[:o] + b"\0\0" + data[o + 2 + length:])


FACES = {}
FILES = {"black": "NotoSerifSC-Black", "song": "NotoSerifSC-Bold", "hei": "NotoSansSC-Bold", "text": "NotoSansSC-Regular", "kai": "LXGWWenKai-Regular"}


def face(name):
    if name not in FACES:
        FACES[name] = Face(FILES[name])
    return FACES[name]


class Page:
    def __init__(self, width, height):
        self.w, self.h, self.out, self.fonts = width, height, [], {}

    def colour(self, ink, what="k"):
        self.out.append("%s %s" % (" ".join("%.3g" % v for v in ink), what))

    def xy(self, x, y):
        return "%.2f %.2f" % (x * MM, (self.h - y) * MM)

    def path(self, points, ink, close=True, width=None):
        self.colour(ink, "k" if width is None else "K")
        if width is not None:
            self.out.append(("/OP gs " if ink == K else "/KO gs ") + "%.2f w 1 J 1 j" % width)
        ops = [self.xy(*points[0]) + " m"] + [self.xy(*q) + " l" for q in points[1:]]
        self.out.append(" ".join(ops) + ((" f" if width is None else " s") if close else " S"))
        if width is not None and ink == K:
            self.out.append("/KO gs")

    def box(self, x, y, w, h, ink, width=None):
        self.path([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], ink, True, width)

    def rounded(self, x, y, w, h, r, ink):
        points = []
        for cx, cy, a in ((x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180)):
            points += [(cx + r * math.cos(math.radians(a + i * 15)), cy + r * math.sin(math.radians(a + i * 15))) for i in range(7)]
        self.path(points, ink)

    def disc(self, x, y, rx, ink, ry=None, width=None):
        ry = rx if ry is None else ry
        k = 0.5523
        self.colour(ink, "k" if width is None else "K")
        if width is not None:
            self.out.append("%.2f w" % width)
        c = [self.xy(x + rx, y) + " m"]
        for p in (((rx, k * ry), (k * rx, ry), (0, ry)), ((-k * rx, ry), (-rx, k * ry), (-rx, 0)), ((-rx, -k * ry), (-k * rx, -ry), (0, -ry)), ((k * rx, -ry), (rx, -k * ry), (rx, 0))):
            c.append(" ".join(self.xy(x + dx, y + dy) for dx, dy in p) + " c")
        self.out.append(" ".join(c) + (" f" if width is None else " s"))

    def line(self, points, ink, width=1.0):
        self.path(points, ink, False, width)

    def curve(self, f, a, b, ink, width=None, n=40, base=None):
        points = [f(a + (b - a) * i / n) for i in range(n + 1)]
        if base is not None:
            points += [(points[-1][0], base), (points[0][0], base)]
        self.path(points, ink, base is not None, width)

    def measure(self, words, size, name, track=0.0):
        f = face(name)
        return sum(f.advance(f.cmap[ord(c)]) * size + track for c in words) / MM - track / MM

    def text(self, words, x, y, size, name="text", ink=K, align="left", track=0.0, fit=None):
        """Words with their baseline at y; size in points, track in points, fit the greatest width in millimetres."""
        f = face(name)
        width = self.measure(words, size, name, track)
        if fit and width > fit:
            size, track = size * fit / width, track * fit / width
            width = fit
        x -= {"left": 0, "centre": width / 2, "right": width}[align]
        self.colour(ink)
        black = ink == K
        if black:
            self.out.append("/OP gs")
        used = self.fonts.setdefault(name, [])
        codes = []
        for c in words:
            if c not in used:
                used.append(c)
            codes.append("%04X" % (used.index(c) + 1))
        self.out.append("BT /%s %.4g Tf %.3g Tc %s Td <%s> Tj ET" % (name, size, track, self.xy(x, y), "".join(codes)))
        if black:
            self.out.append("/KO gs")
        return width

    def save(self, name, title):
        content = zlib.compress("\n".join(["/KO gs"] + self.out).encode("ascii"), 9)
        w, h = self.w * MM, self.h * MM
        wide = "FEFF" + "".join("%04X" % ord(c) for c in title)
        date = "D:20261127180000Z"
        objects = [
            "<</Type/Catalog/Pages 2 0 R/OutputIntents[5 0 R]>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.3f %.3f]/TrimBox[0 0 %.3f %.3f]/Contents 4 0 R/Resources<</ExtGState<</OP 7 0 R/KO 8 0 R>>/Font<<%s>>>>>>"
            % (w, h, w, h, "".join("/%s %d 0 R" % (n, 9 + 5 * i) for i, n in enumerate(self.fonts))),
            content,
            "<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(CGATS TR 002)/OutputCondition(Coldset offset on newsprint, SNAP 2007)/Info(Coldset offset on newsprint, SNAP 2007)/RegistryName(http://www.color.org)>>",
            "<</Title<%s>/Producer(seeds/daily/ads/make.py)/CreationDate(%s)/ModDate(%s)/Trapped/False/GTS_PDFXVersion(PDF/X-1a:2003)>>" % (wide, date, date),
            "<</Type/ExtGState/OP true/op true/OPM 1>>",
            "<</Type/ExtGState/OP false/op false/OPM 0>>",
        ]
        for i, (n, used) in enumerate(self.fonts.items()):
            objects += font_objects(face(n), FILES[n], used, 9 + 5 * i)
        data, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
        for i, o in enumerate(objects, 1):
            places.append(len(data))
            if isinstance(o, tuple):
                file = zlib.compress(o[0], 9)
                data += b"%d 0 obj\n<</Length1 %d/Filter/FlateDecode/Length %d>>\nstream\n" % (i, len(o[0]), len(file)) + file + b"\nendstream\nendobj\n"
            elif isinstance(o, bytes):
                data += b"%d 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n" % (i, len(o)) + o + b"\nendstream\nendobj\n"
            else:
                data += b"%d 0 obj\n%s\nendobj\n" % (i, o.encode("ascii"))
        start = len(data)
        ident = "%032X" % (zlib.crc32(bytes(data)) * 0x1000000010000000100000001 % (1 << 128))
        data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
        data += ("trailer\n<</Size %d/Root 1 0 R/Info 6 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, ident, ident, start)).encode("ascii")
        with open(os.path.join(HERE, name + ".pdf"), "wb") as out:
            out.write(data)
        return len(data)


def font_objects(f, name, used, first):
    """The five objects of an embedded face of which only the used characters are there."""
    glyphs = [f.cmap[ord(c)] for c in used]
    tag = "".join(chr(65 + (zlib.crc32("".join(used).encode()) >> (4 * i) & 15)) for i in range(6))
    base = tag + "+" + name
    widths = " ".join("%d" % round(f.advance(g) * 1000) for g in glyphs)
    rows = ["<%04X> <%s>" % (i + 1, c.encode("utf-16-be").hex().upper()) for i, c in enumerate(used)]
    blocks = "".join("%d beginbfchar\n%s\nendbfchar\n" % (len(rows[i:i + 100]), "\n".join(rows[i:i + 100])) for i in range(0, len(rows), 100))
    cmap = ("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            + blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    h, s = f.t["head"], 1000 / f.em
    bounds = " ".join("%d" % round(f.i16(h + 36 + 2 * i) * s) for i in range(4))
    return [
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (base, first + 1, first + 4),
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap/Identity/DW 1000/W[1[%s]]>>" % (base, first + 2, widths),
        "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 733/StemV 120/FontFile2 %d 0 R>>" % (base, bounds, first + 3),
        (f.subset(glyphs),),
        zlib.compress(cmap.encode("ascii"), 9),
    ]


def foot(p, left, right, tone=K, size=10.5):
    """The address line of an advertisement."""
    p.line([(6, p.h - 12), (p.w - 6, p.h - 12)], tone, 0.6)
    p.text(left, 6, p.h - 5.6, size, "text", tone, fit=p.w * 0.62)
    p.text(right, p.w - 6, p.h - 5.2, size * 1.35, "hei", tone, "right", fit=p.w * 0.33)


# ------------------------------------------------------------------------------------------------------------------- the designs

def bank(p):
    p.box(0, 0, p.w, p.h, RED)
    cx, base = 268, 74
    p.disc(cx, base - 14, 30, ORANGE)
    p.box(0, p.h - 20, p.w, 20, WHITE)
    p.box(196, base, 144, 1.6, WHITE)
    for x in (232, 304):
        p.path([(x - 3, base + 6), (x + 3, base + 6), (x + 0.9, 14), (x - 0.9, 14)], WHITE)
        for i in range(1, 9):
            for s in (-1, 1):
                p.line([(x, 16 + i * 2.4), (x + s * i * 4.2, base)], WHITE, 0.7)
    p.text("一座桥通了，", 14, 34, 46, "black", WHITE)
    p.text("一份心安了", 14, 53, 46, "black", WHITE)
    p.text("“通江”三年期定期存款，1,000元起存，到期一次还本付息", 14, 68, 15, "hei", WHITE)
    p.rounded(14, p.h - 17, 24, 14, 3, RED)
    p.text("望潮", 26, p.h - 7.2, 18, "black", WHITE, "centre")
    p.text("望潮银行", 42, p.h - 7, 24, "black", K)
    p.text("存款有利息，请以网点当日公布的利率为准。北岸、南岸共38处网点", 92, p.h - 7.6, 11.5, "text", K)
    p.text("客服热线 0000-9558800", p.w - 12, p.h - 7.2, 17, "hei", K, "right")


def homes(p):
    tab = p.h < 100
    p.box(0, 0, p.w, p.h, PALE)
    base = p.h - (14 if tab else 34)
    s = (base - (6 if tab else 66)) / 120
    x0 = p.w * (0.62 if tab else 0.6)
    p.disc(p.w * (0.86 if tab else 0.9), base - (88 if tab else 132) * s, 20 * s, (0, 0.2, 0.5, 0))
    for i, (w, h) in enumerate(((22, 74), (26, 108), (26, 120), (24, 92), (22, 66))):
        x = x0 + (i - 1.6) * 31 * s
        p.box(x, base - h * s, w * s, h * s, (0.55, 0.3, 0.1, 0.1) if i % 2 else (0.7, 0.4, 0.1, 0.2))
        for r in range(int(h / 8) - 1):
            for c in range(3):
                p.box(x + (3 + c * (w - 4) / 3) * s, base - (h - 6 - r * 8) * s, 3.6 * s, 4.4 * s, (0, 0.08, 0.35, 0) if (r * 3 + c * 5 + i) % 4 == 0 else (0.12, 0.03, 0, 0))
    for k in range(14):
        x = x0 + (-62 + k * 12.5 + (k * 7 % 5)) * s
        p.box(x - 0.5 * s, base - 7 * s, s, 7 * s, (0.4, 0.5, 0.8, 0.3))
        p.disc(x, base - 10 * s, 4.6 * s, GREEN)
    p.box(0, base, p.w, p.h - base, BLUE)
    for k in range(2 if tab else 5):
        y = base + 1.6 + k * 2.4
        p.curve(lambda t: (t, y + 0.6 * math.sin(t / 5 + k)), 0, p.w, (0.35, 0.1, 0, 0), 0.8, 160)
    if tab:
        p.text("望江台", 10, 19, 38, "black", NIGHT)
        p.text("推开窗，是江；走下楼，是桥", 10, 29, 16, "song", K)
        p.text("四桥南岸，现房94至128平方米，步行6分钟到换乘站", 10, 36, 10.5, "text", K)
        p.text("样板间每天9时至20时开放　桑园大道16号", 10, p.h - 4.6, 11, "hei", WHITE)
        p.text("0000-8866016", p.w - 8, p.h - 4.4, 16, "hei", WHITE, "right")
        return
    p.text("望江台", 18, 46, 84, "black", NIGHT)
    p.text("推开窗，是江；走下楼，是桥", 20, 64, 27, "song", K)
    rows = ("现房94至128平方米，可拎着尺子来量", "步行6分钟到四桥南岸换乘站", "小区口袋公园1.2公顷，步道800米", "一楼有社区食堂和24小时书屋")
    for i, words in enumerate(rows):
        p.disc(23, 83 + i * 12, 1.6, RED)
        p.text(words, 28, 85 + i * 12, 16, "hei", K)
    p.rounded(20, 134, 118, 22, 3, NIGHT)
    p.text("样板间每天9时至20时开放", 79, 148.4, 21, "hei", WHITE, "centre")
    p.text("周末看房班车：望潮渡口、钟楼东站整点发车", 20, 168, 13, "text", K)
    p.text("售楼处：桑园大道16号　预售证号：澜房预字第2026-031号", 18, p.h - 8, 14, "hei", WHITE)
    p.text("0000-8866016", p.w - 16, p.h - 7.4, 26, "hei", WHITE, "right")


def tractors(p):
    p.box(0, 0, p.w, p.h, SAND)
    s = p.h / 143.9
    base = p.h - 26 * s
    p.curve(lambda t: (t, base - 12 * s - 5 * s * math.sin(t / 40)), 0, p.w, (0.3, 0.05, 0.6, 0.05), None, 60, p.h)
    p.box(0, base, p.w, p.h - base, (0.35, 0.55, 0.8, 0.3))
    for k in range(9):
        p.line([(p.w * 0.62 + (k - 4) * 10 * s, base), (p.w * 0.62 + (k - 4) * 34 * s, p.h - 14 * s)], (0.2, 0.4, 0.7, 0.1), 1.4)
    x, y = p.w * 0.70, base - 2 * s
    P = lambda *pts: [(x + a * s, y + b * s) for a, b in pts]
    p.path(P((-26, -28), (44, -28), (50, -20), (50, -2), (-30, -2)), RED)
    p.path(P((-30, -28), (-24, -66), (10, -66), (16, -28)), RED)
    p.path(P((-23, -32), (-18, -61), (-7, -61), (-7, -32)), PALE)
    p.path(P((-3, -32), (-3, -61), (6, -61), (11, -32)), PALE)
    p.path(P((-32, -66), (18, -66), (18, -71), (-32, -71)), K)
    p.path(P((31, -28), (35, -28), (35, -54), (31, -54)), K)
    p.path(P((45, -22), (51, -20), (51, -9), (45, -9)), K)
    for i in range(4):
        p.line(P((18 + i * 6, -24), (18 + i * 6, -10)), WHITE, 1.4 * s)
    for wx, wy, r in ((-18, -11, 25), (40, -3, 15)):
        p.disc(x + wx * s, y + (wy - 1) * s, r * s, K)
        for i in range(18):
            a = i * math.pi / 9
            p.line([(x + (wx + r * 0.9 * math.cos(a)) * s, y + (wy - 1 + r * 0.9 * math.sin(a)) * s), (x + (wx + r * 1.07 * math.cos(a + 0.08)) * s, y + (wy - 1 + r * 1.07 * math.sin(a + 0.08)) * s)], K, 5 * s)
        p.disc(x + wx * s, y + (wy - 1) * s, r * 0.55 * s, ORANGE)
        p.disc(x + wx * s, y + (wy - 1) * s, r * 0.18 * s, K)
    p.text("铁牛进村", 12 * s, 42 * s, 62 * s, "black", RED)
    p.text("冬季以旧换新", 12 * s, 64 * s, 40 * s, "black", K)
    for i, words in enumerate(("旧拖拉机不论牌子，最高抵1.2万元", "双溪、桑园两镇和云台村，送机到地头", "12月31日前订购，免费保养两季")):
        p.text(words, 12 * s, (80 + i * 10) * s, max(10.5, 16 * s), "hei", K)
    p.box(0, p.h - 16 * s, p.w, 16 * s, K)
    p.text("澜江铁牛农机　双溪镇农机路2号", 10 * s, p.h - 5.6 * s, max(11, 15 * s), "hei", WHITE)
    p.text("0000-8860520", p.w - 10 * s, p.h - 5.2 * s, max(14, 22 * s), "hei", WHITE, "right")


def seeds(p):
    p.box(0, 0, p.w, p.h, (0.12, 0, 0.25, 0))
    p.box(0, 0, p.w, 5, GREEN)
    cx, cy = 136, 40
    p.disc(cx, cy + 22, 34, (0.4, 0.55, 0.8, 0.25), 6)
    for a, r in ((-1.35, 31), (-0.75, 27), (-1.95, 27), (-0.25, 22), (-2.75, 22)):
        x2, y2 = cx + r * math.cos(a), cy + 18 + r * 1.25 * math.sin(a)
        nx, ny = -math.sin(a) * 11, math.cos(a) * 11
        mx, my = cx + (x2 - cx) * 0.6, cy + 18 + (y2 - cy - 18) * 0.6
        p.curve(lambda t: ((1 - t) ** 2 * cx + 2 * t * (1 - t) * (mx + nx) + t * t * x2, (1 - t) ** 2 * (cy + 18) + 2 * t * (1 - t) * (my + ny) + t * t * y2), 0, 1, GREEN, 1, 12)
        left = [((1 - t) ** 2 * cx + 2 * t * (1 - t) * (mx + nx) + t * t * x2, (1 - t) ** 2 * (cy + 18) + 2 * t * (1 - t) * (my + ny) + t * t * y2) for t in [i / 12 for i in range(13)]]
        right = [((1 - t) ** 2 * cx + 2 * t * (1 - t) * (mx - nx) + t * t * x2, (1 - t) ** 2 * (cy + 18) + 2 * t * (1 - t) * (my - ny) + t * t * y2) for t in [i / 12 for i in range(13)]]
        p.path(left + right[::-1], (0.6, 0.05, 0.8, 0.05))
        p.line([(cx, cy + 18), (x2, y2)], (0.2, 0, 0.4, 0), 1.2)
    p.text("春种早订", 8, 28, 40, "black", GREEN)
    p.text("一粒好种，半年好菜", 8, 40, 18, "song", K)
    p.text("白菜“双溪17号”：耐寒早熟，65天上市", 8, 51, 12, "hei", K)
    p.text("莴笋“青竹”：抗霜霉，亩产可达4,200公斤", 8, 58.5, 12, "hei", K)
    p.text("本月订购九五折，农技员上门看土", 8, 66, 12, "text", K)
    foot(p, "双溪种业　双溪镇闸口街8号", "0000-8860317")


def boats(p):
    p.box(0, 0, p.w, p.h, NIGHT)
    p.disc(144, 20, 9, (0, 0.05, 0.3, 0))
    base = 58
    p.path([(92, base - 8), (168, base - 8), (160, base + 2), (100, base + 2)], WHITE)
    p.box(106, base - 17, 48, 9, WHITE)
    p.box(116, base - 25, 28, 8, WHITE)
    for i in range(6):
        p.box(109 + i * 7.4, base - 15, 4.6, 5, ORANGE)
    for i in range(3):
        p.box(119 + i * 8, base - 23, 5, 4.4, ORANGE)
    p.line([(130, base - 25), (130, base - 36)], WHITE, 1.4)
    p.path([(130, base - 36), (138, base - 33.4), (130, base - 31)], RED)
    for k in range(4):
        p.curve(lambda t: (t, base + 4 + k * 2.6 + 0.8 * math.sin(t / 4 + k)), 84, p.w - 4, (0.4, 0.15, 0, 0), 1, 60)
    p.text("夜游澜江", 8, 28, 40, "black", WHITE)
    p.text("看四桥亮灯，从水上", 8, 40, 18, "song", WHITE)
    p.text("12月1日起，每晚18时30分、20时两班", 8, 51, 11.5, "hei", WHITE)
    p.text("成人48元，儿童24元，带本报减5元", 8, 58.5, 11.5, "hei", WHITE)
    p.box(0, p.h - 14, p.w, 14, WHITE)
    p.text("望潮游船　望潮渡口北岸码头检票", 8, p.h - 5, 12, "hei", K)
    p.text("0000-8860108", p.w - 8, p.h - 4.8, 16, "hei", K, "right")


def theatre(p):
    p.box(0, 0, p.w, p.h, SAND)
    for side in (0, 1):
        for i in range(9):
            x = i * 5.4 if side == 0 else p.w - (i + 1) * 5.4
            sway = 18 - i * 2.2
            points = [(x, 0), (x + 5.5, 0), (x + 5.5 + (sway * 0.0), p.h - 24), (x, p.h - 24)]
            p.path(points, RED if i % 2 else (0.15, 1, 0.9, 0.25))
    for i in range(11):
        x = 48.6 + i * (p.w - 97.2) / 11
        w = (p.w - 97.2) / 11
        p.curve(lambda t: (x + w * t, 11 + 7 * math.sin(math.pi * t)), 0, 1, RED if i % 2 else (0.15, 1, 0.9, 0.25), None, 14, 0)
    mid = p.w / 2
    p.text("江滨剧院", mid, 45, 54, "black", K, "centre", 6)
    p.text("十二月　把冬天坐暖", mid, 58, 22, "song", RED, "centre", 2)
    shows = (("5日、6日　19:30", "话剧《渡口》", "80元至280元"), ("12日　19:30", "皮影新戏《花旦嫌书生》", "25元"), ("13日　10:00", "儿童剧《一滴水的旅行》", "40元，大小同票"),
             ("19日、20日　19:30", "越剧《盐道月》", "60元至200元"), ("26日　19:30", "室内乐《五根弦》", "50元"), ("31日　19:30", "新年音乐会《纤绳》", "30元至280元"))
    for i, (day, what, price) in enumerate(shows):
        y = 74 + i * 11
        p.text(day, 62, y, 15, "text", K)
        p.text(what, 126, y, 18, "hei", K)
        p.text(price, p.w - 62, y, 15, "text", K, "right")
        p.line([(62, y + 3.6), (p.w - 62, y + 3.6)], (0, 0, 0, 0.5), 0.5)
    p.box(0, p.h - 24, p.w, 24, K)
    p.text("票务：江滨路1号剧院东厅，每天10时至20时；学生凭证半价", 12, p.h - 9, 15, "hei", WHITE)
    p.text("0000-8861212", p.w - 12, p.h - 8.6, 24, "hei", WHITE, "right")


def books(p):
    s = p.w / 174.6
    p.box(0, 0, p.w, p.h, SAND)
    p.box(2.2, 2.2, p.w - 4.4, p.h - 4.4, K, 1)
    x, base = 112 * s, (50 if s > 0.9 else 49)
    inks = ((0.4, 0.8, 0.9, 0.2), BLUE, GREEN, ORANGE, NIGHT, RED)
    for i, (w, h) in enumerate(((8, 36), (6, 30), (9, 39), (7, 33), (10, 36), (6, 28))):
        p.box(x, base - h * s, w * s, h * s, inks[i])
        p.box(x + 1.2 * s, base - (h - 5) * s, (w - 2.4) * s, 1.2 * s, WHITE)
        p.box(x + 1.2 * s, base - 8 * s, (w - 2.4) * s, 1.2 * s, WHITE)
        x += (w + 0.6) * s
    p.line([(106 * s, base), (170 * s, base)], K, 2.4)
    p.text("旧书还家", 9 * s, 26 * (1 if s > 0.9 else 0.86), 42 * s, "black", K)
    p.text("钟楼书局第九届旧书周", 9 * s, 37 * (1 if s > 0.9 else 0.88), 16 * s, "song", RED if 16 * s > 20 else K)
    t = max(9.5, 11.5 * s)
    y = 46 if s > 0.9 else 42
    p.text("11月28日至12月6日，三折起", 9 * s, y, t, "hei", K)
    p.text("一斤旧书，换一张新书券", 9 * s, y + t * 0.62, t, "text", K)
    if s < 0.9:
        foot(p, "钟楼街12号，8时至22时", "0000-8862345", K, 10)
    else:
        foot(p, "钟楼书局　钟楼街12号，8时至22时", "0000-8862345", K, 12)


def shoes(p):
    s = p.w / 174.6
    p.box(0, 0, p.w, p.h, ORANGE)
    p.path([(p.w * 0.46, 0), (p.w, 0), (p.w, p.h), (p.w * 0.34, p.h)], WHITE)
    x, y = 84 * s, (21 if s > 0.9 else 24)
    P = lambda *pts: [(x + a * s, y + b * s) for a, b in pts]
    p.path(P((4, 22), (6, 2), (20, -2), (26, 8), (44, 14), (62, 18), (74, 24), (76, 31), (4, 31)), NIGHT)
    p.path(P((2, 31), (78, 31), (79, 36), (74, 39), (8, 39), (2, 36)), RED)
    p.path(P((10, 24), (30, 22), (52, 26), (30, 27)), ORANGE)
    for i in range(4):
        p.line(P((25 + i * 6, 10 + i * 2), (31 + i * 6, 6 + i * 2.4)), WHITE, 1.6 * s)
    for i in range(3):
        p.line([(x - (6 + i * 3) * s, y + (8 + i * 9) * s), (x - (22 + i * 4) * s, y + (8 + i * 9) * s)], K, 1.4)
    p.text("行远", 8 * s, 27 * (1 if s > 0.9 else 0.86), 44 * s, "black", K)
    p.text("跑鞋", 8 * s, 44 * (1 if s > 0.9 else 0.84), 36 * s, "black", K)
    t = max(9.5, 12.5 * s)
    p.text("半马完赛者凭号码布减60元", p.w - 8 * s, 14 if s > 0.9 else 12, t, "hei", K, "right")
    if s < 0.9:
        foot(p, "望潮路88号　免费测足型", "0000-8868088", K, 10)
    else:
        foot(p, "行远体育　望潮路88号，免费测足型、看跑姿", "0000-8868088", K, 12)


def hospital(p):
    p.box(0, 0, p.w, p.h, WHITE)
    p.box(0, 0, p.w, 40, (0.55, 0.05, 0.25, 0))
    p.disc(26, 20, 13, WHITE)
    p.box(23, 11, 6, 18, RED)
    p.box(17, 17, 18, 6, RED)
    p.text("桑园妇幼医院", 46, 19, 27, "hei", WHITE)
    p.text("夜间儿科门诊12月1日开诊", 46, 33, 22, "hei", WHITE)
    p.text("孩子半夜发烧，", 10, 58, 30, "black", K)
    p.text("灯给您留着", 10, 72, 30, "black", K)
    for i, words in enumerate(("每天18时至次日8时，两名儿科医生在岗", "化验、拍片、取药在同一层楼", "候诊区分发热与非发热两侧")):
        p.disc(12, 83.6 + i * 8.5, 1.2, (0.55, 0.05, 0.25, 0))
        p.text(words, 16, 85 + i * 8.5, 12.5, "hei", K)
    x, y = 140, 74
    p.disc(x, y, 27, (0.85, 0.6, 0.2, 0.35))
    p.disc(x - 6, y - 4, 13, (0, 0.08, 0.4, 0))
    p.disc(x - 1, y - 7, 12, (0.85, 0.6, 0.2, 0.35))
    for dx, dy, r in ((10, -12, 1.2), (16, 2, 0.9), (4, -18, 0.8), (13, 12, 1), (-4, 15, 0.9)):
        p.disc(x + dx, y + dy, r, (0, 0.08, 0.4, 0))
    p.text("医广审字〔2026〕第0418号", p.w - 8, p.h - 15, 8, "text", K, "right")
    foot(p, "桑园大道120号　公交31路、105路妇幼医院站", "0000-8869120", K, 11.5)


def supermarket(p):
    p.box(0, 0, p.w, p.h, (0, 0.05, 0.35, 0))
    p.box(0, 0, p.w, 27, RED)
    p.text("万家田超市", 12, 19.4, 40, "black", WHITE)
    p.text("周末鲜价", 118, 19, 36, "black", (0, 0.05, 0.6, 0))
    p.text("11月28日、29日　四店同价", p.w - 12, 18.4, 22, "hei", WHITE, "right")
    goods = (("青屏山脐橙", "3.58", "斤", ORANGE, "orange"), ("双溪大白菜", "0.69", "斤", GREEN, "cabbage"), ("散养鸡蛋", "5.20", "斤", (0.05, 0.25, 0.4, 0), "egg"), ("江鲫鱼", "9.90", "条", BLUE, "fish"), ("东北大米", "28.8", "5公斤", (0.03, 0.06, 0.2, 0.05), "rice"))
    w = (p.w - 24 - 4 * 5) / 5
    for i, (name, price, unit, ink, kind) in enumerate(goods):
        x, y = 12 + i * (w + 5), 31
        p.rounded(x, y, w, 65, 3, WHITE)
        cx, cy = x + w / 2, y + 19
        if kind == "orange":
            for dx, dy in ((-9, 3), (9, 3), (0, -7)):
                p.disc(cx + dx, cy + dy, 9, (0, 0.55, 0.95, 0))
                p.disc(cx + dx - 3, cy + dy - 3, 2.2, (0, 0.25, 0.55, 0))
        elif kind == "cabbage":
            p.disc(cx, cy + 4, 9, (0.06, 0, 0.2, 0), 12)
            for a in (-0.6, 0.6, -0.2, 0.2):
                p.disc(cx + 13 * a, cy - 5, 6, GREEN if abs(a) > 0.3 else (0.55, 0, 0.75, 0), 9)
        elif kind == "egg":
            for dx, dy in ((-11, 4), (0, 6), (11, 4), (-5, -7), (6, -7)):
                p.disc(cx + dx, cy + dy, 6, (0.04, 0.3, 0.42, 0.02), 8)
                p.disc(cx + dx - 2, cy + dy - 3, 1.6, (0, 0.1, 0.2, 0), 2)
        elif kind == "fish":
            p.path([(cx + 13, cy), (cx + 23, cy - 8), (cx + 21, cy), (cx + 23, cy + 8)], BLUE)
            p.disc(cx, cy, 17, (0.6, 0.25, 0.05, 0.1), 9)
            p.disc(cx - 10, cy - 2, 1.6, WHITE)
            for k in range(4):
                p.line([(cx - 3 + k * 4, cy - 5), (cx - 1 + k * 4, cy), (cx - 3 + k * 4, cy + 5)], WHITE, 0.8)
        else:
            p.path([(cx - 11, cy - 10), (cx + 11, cy - 10), (cx + 13, cy + 14), (cx - 13, cy + 14)], (0.05, 0.15, 0.45, 0.05))
            p.box(cx - 8, cy - 15, 16, 5, (0.1, 0.3, 0.6, 0.1))
            p.text("米", cx, cy + 8, 30, "black", RED, "centre")
        p.text(name, cx, y + 43, 17, "hei", K, "centre")
        wide = p.measure(price, 36, "black") + 1 + p.measure("元/" + unit, 12, "hei")
        p.text(price, cx - wide / 2, y + 60, 36, "black", RED)
        p.text("元/" + unit, cx + wide / 2, y + 60, 12, "hei", K, "right")
    p.text("每人每样限购5份，售完为止。地址：望潮店望潮路60号　钟楼店钟楼街5号　桑园店夜市街1号　双溪店闸口街20号", 12, p.h - 5, 12, "text", K, fit=250)
    p.text("送货 0000-8865858", p.w - 12, p.h - 4.8, 18, "hei", K, "right")


def school(p):
    p.box(0, 0, p.w, p.h, WHITE)
    p.box(2.2, 2.2, p.w - 4.4, p.h - 4.4, BLUE, 2.2)
    p.box(2.2, 2.2, 11, p.h - 4.4, BLUE)
    p.text("澜江职业技术学校", 20, 19, 25, "hei", K)
    p.text("手上有活，心里不慌", 20, 37, 33, "black", BLUE)
    p.text("2027年春季招收初中、高中毕业生480名", 20, 48, 14, "hei", K)
    for i, (a, b) in enumerate((("数控磨工", "与望潮轴承厂合办"), ("船舶焊接", "学焊铝，在船台上课"), ("无人机维修", "果园里实习"), ("老年护理", "毕业即上岗"))):
        x, y = 20 + (i % 2) * 62, 60 + (i // 2) * 13
        p.text(a, x, y, 13.5, "hei", K)
        p.text(b, x, y + 5.4, 10, "text", K)
    cx, cy = 154, 44
    for i in range(10):
        a = i * math.pi / 5
        d = 0.2
        p.path([(cx + 13 * math.cos(a - d), cy + 13 * math.sin(a - d)), (cx + 17 * math.cos(a - d * 0.6), cy + 17 * math.sin(a - d * 0.6)), (cx + 17 * math.cos(a + d * 0.6), cy + 17 * math.sin(a + d * 0.6)), (cx + 13 * math.cos(a + d), cy + 13 * math.sin(a + d))], ORANGE)
    p.disc(cx, cy, 13.4, ORANGE)
    p.disc(cx, cy, 6, WHITE)
    p.line([(20, p.h - 15), (p.w - 8, p.h - 15)], K, 0.6)
    p.text("校址：学府路9号　开放日：12月5日9时至16时", 20, p.h - 7.4, 11.5, "text", K)
    p.text("0000-8867009", p.w - 9, p.h - 7, 15, "hei", K, "right")


def water(p):
    p.box(0, 0, p.w, p.h, (0.35, 0.05, 0.02, 0))
    x, y = 136, 16
    p.box(x - 26, y - 4, 34, 7, (0, 0, 0, 0.55))
    p.box(x - 14, y - 11, 8, 7, (0, 0, 0, 0.55))
    p.box(x - 22, y - 14, 24, 4, RED)
    p.path([(x + 8, y - 4), (x + 14, y - 2), (x + 17, y + 4), (x + 17, y + 10), (x + 9, y + 10), (x + 9, y + 5), (x + 6, y + 3)], (0, 0, 0, 0.55))
    cx, cy = x + 13, y + 27
    p.path([(cx, cy - 12)] + [(cx + 7.5 * math.cos(a), cy + 7.5 * math.sin(a)) for a in [math.radians(-25 + i * 10) for i in range(24)]], BLUE)
    p.disc(cx - 2.6, cy + 1.5, 1.5, WHITE, 2.4)
    for k in range(3):
        p.disc(cx - 8, p.h - 11, 10 + k * 6, BLUE, 2 + k * 1.2, 1)
    p.text("一秒一滴，", 9, 24, 34, "black", NIGHT)
    p.text("一年就是一屋子水", 9, 39, 30, "black", NIGHT)
    p.text("水龙头每秒漏一滴，一年流走约1.6吨。", 9, 50, 12, "hei", K)
    p.text("拧紧它，只要半圈。", 9, 57.5, 12, "hei", K)
    p.text("公益广告　澜江日报社", 9, p.h - 4, 9, "text", K)


def bridge_map(p):
    """The map of the story river-bridge: the old way over the second bridge and the new one."""
    p.box(0, 0, p.w, p.h, WHITE)

    def bank(x, off):
        return 30 + off + 2.4 * math.sin(x / 9) - x * 0.05
    p.path([(x, bank(x, -6)) for x in range(0, 63, 2)] + [(x, bank(x, 6)) for x in range(62, -1, -2)], (0.3, 0.05, 0, 0))
    p.line([(45, 16), (43, 10), (29, 8), (14, 10), (9, 17), (9, 36), (12, 45), (26, 50), (41, 49), (46, 44)], (0, 0, 0, 0.55), 2.6)
    p.line([(45, 16), (46, 44)], RED, 3.6)
    for x, y in ((9, 30), (45.5, 28)):
        for s in (-2, 2):
            p.line([(x + s, y - 7.5), (x + s, y + 7.5)], K, 0.8)
    for x, y in ((45, 16), (46, 44)):
        p.disc(x, y, 1.8, K)
        p.disc(x, y, 0.9, WHITE)
    p.text("望潮路", 48, 15, 9, "hei")
    p.text("新桑园", 48.6, 46, 9, "hei")
    p.text("四桥", 49.5, 24, 10, "hei")
    p.text("5公里", 49.5, 29.6, 9, "hei")
    p.text("12分钟", 49.5, 34, 9, "hei", fit=12.4)
    p.text("二桥", 12.5, 23, 10, "hei")
    p.text("23公里", 20, 43, 9, "hei")
    p.text("50分钟", 20, 47.2, 9, "hei")
    p.text("澜　江", 21, 32, 10, "kai")
    p.text("北岸", 25, 15, 9, "text")
    p.text("示意图，不按比例", p.w - 1, 58, 7.5, "text", K, "right")


ADS = {
    "bank": (bank, 8, 24, "望潮银行"), "homes": (homes, 8, 52, "望江台"), "tractors": (tractors, 8, 34, "铁牛农机"), "seeds": (seeds, 4, 20, "双溪种业"),
    "boats": (boats, 4, 20, "望潮游船"), "theatre": (theatre, 8, 40, "江滨剧院"), "books": (books, 4, 18, "钟楼书局"), "shoes": (shoes, 4, 18, "行远跑鞋"),
    "hospital": (hospital, 4, 30, "桑园妇幼医院"), "supermarket": (supermarket, 8, 26, "万家田超市"), "school": (school, 4, 24, "澜江职业技术学校"), "water": (water, 4, 16, "公益广告：节水"),
    "tabloid-homes": (homes, 225, 55, "望江台"), "tabloid-tractors": (tractors, 225, 88, "铁牛农机"), "tabloid-books": (books, 110, 72, "钟楼书局"), "tabloid-shoes": (shoes, 110, 72, "行远跑鞋"),
    "../pictures/bridge-map": (bridge_map, 62, 59, "桥位与绕行路线"),
}


def main(names):
    for name in names or ADS:
        design, a, b, title = ADS[name]
        size = (a, b) if a > 8 else ((a * 126 - 9) / MM, b * 12 / MM)
        page = Page(*size)
        design(page)
        print("%-18s %s %.1f x %.1f mm, %d bytes" % (name, "" if a > 8 else "%d x %d," % (a, b), *size, page.save(name, title)))


if __name__ == "__main__":
    main(sys.argv[1:])
