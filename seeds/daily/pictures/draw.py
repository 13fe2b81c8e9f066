#!/usr/bin/python3
"""Draws the pictures of the made-up daily: nothing is photographed, every picture is computed from its own fixed seed.

    python3 seeds/daily/pictures/draw.py [name ...]

Needs Pillow and NumPy (Debian: python3-pil, python3-numpy). Writes JPEG files (sRGB) beside itself.
"""
import io
import math
import os
import random
import sys
import zlib

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 62_000  # bytes a picture may have
LARGE = {"bridge-dusk": 1.5, "football": 1.5, "ferry": 1.5, "port-cranes": 1.4, "heat-station": 1.25}  # those that may lead a page
SCENES = {}


def scene(width, height):
    def keep(function):
        SCENES[function.__name__.replace("_", "-")] = (function, width, height)
        return function
    return keep


class Pic:
    """A picture in linear-ish floats, with masks that are drawn at twice its size."""

    def __init__(self, width, height, seed):
        self.w, self.h = width, height
        self.rng = random.Random(seed)
        self.np = np.random.default_rng(seed)
        self.y, self.x = np.mgrid[0:height, 0:width].astype(np.float32)
        self.a = np.zeros((height, width, 3), np.float32)

    def sky(self, stops, top=0, bottom=None):
        bottom = self.h if bottom is None else bottom
        t = np.clip((self.y[:, 0] - top) / (bottom - top), 0, 1)
        at = [s[0] for s in stops]
        band = np.stack([np.interp(t, at, [s[1][c] for s in stops]) for c in range(3)], 1)
        self.a[top:bottom] = band[top:bottom, None, :]

    def noise(self, sx, sy=None, octaves=3):
        sy = sy or sx
        total, gain, norm = np.zeros((self.h, self.w), np.float32), 1.0, 0.0
        for _ in range(octaves):
            small = self.np.random((max(2, int(self.h / sy)) + 2, max(2, int(self.w / sx)) + 2)).astype(np.float32)
            total += gain * np.asarray(Image.fromarray(small).resize((self.w, self.h), Image.BICUBIC))
            norm, gain, sx, sy = norm + gain, gain * 0.5, max(sx / 2, 1.5), max(sy / 2, 1.5)
        return total / norm

    def mask(self, draw, blur=0.0):
        image = Image.new("L", (self.w * 2, self.h * 2), 0)
        draw(Brush(image))
        image = image.resize((self.w, self.h), Image.BOX)
        if blur:
            image = image.filter(ImageFilter.GaussianBlur(blur))
        return np.asarray(image, np.float32) / 255

    def put(self, mask, colour, alpha=1.0):
        m = (mask * alpha)[..., None]
        self.a = self.a * (1 - m) + np.asarray(colour, np.float32) * m

    def paint(self, draw, colour, alpha=1.0, blur=0.0):
        self.put(self.mask(draw, blur), colour, alpha)

    def glow(self, x, y, r, colour, power=1.0, squeeze=1.0):
        d = ((self.x - x) ** 2 + ((self.y - y) * squeeze) ** 2) / (r * r)
        self.a += (np.exp(-d) * power)[..., None] * np.asarray(colour, np.float32)

    def fog(self, colour, amount):
        self.a = self.a * (1 - amount[..., None]) + np.asarray(colour, np.float32) * amount[..., None]

    def reflect(self, y0, dark=0.75, ripple=6.0, reach=1.0, tint=(0.2, 0.25, 0.3)):
        depth = np.arange(self.h - y0, dtype=np.float32)
        wave = self.noise(60, 5, 3)[y0:] - 0.5
        src_y = np.clip(y0 - 1 - depth[:, None] * reach + wave * ripple * (1 + depth[:, None] / 40), 0, y0 - 1).astype(int)
        src_x = np.clip(self.x[y0:] + wave * ripple * 1.5, 0, self.w - 1).astype(int)
        mirrored = self.a[src_y, src_x]
        shade = np.clip(dark - depth[:, None, None] / (self.h - y0) * 0.25, 0, 1) + wave[..., None] * 0.25
        self.a[y0:] = mirrored * shade + np.asarray(tint, np.float32) * (1 - shade) * 0.6

    def soften(self, radius):
        image = Image.fromarray((np.clip(self.a, 0, 1) * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
        return np.asarray(image, np.float32) / 255

    def depth_of_field(self, radius, weight):
        self.a = self.a * (1 - weight[..., None]) + self.soften(radius) * weight[..., None]

    def save(self, path, scale=1.0, grain=0.007, vignette=0.22, contrast=1.08, bloom=0.12):
        if bloom:
            bright = np.clip(self.soften(14) - 0.55, 0, 1)
            self.a = self.a + bright * bloom * 2
        a = np.clip(self.a, 0, 1.25)
        a = a / (1 + np.maximum(a - 0.8, 0) * 0.6)
        a = (a - 0.5) * contrast + 0.5
        r = np.hypot((self.x / self.w - 0.5) * 1.1, self.y / self.h - 0.5)
        a = a * (1 - vignette * np.clip(r * 1.5, 0, 1) ** 2.2)[..., None]
        a = np.clip(a, 0, 1)
        soft = Image.fromarray((a * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
        a = np.asarray(soft, np.float32) / 255
        if scale > 1:
            size = (int(self.w * scale), int(self.h * scale))
            grain *= 0.5
            a = np.asarray(soft.resize(size, Image.LANCZOS).filter(ImageFilter.UnsharpMask(1.6, 60, 3)), np.float32) / 255
        g = self.np.normal(0, 1, a.shape[:2]).astype(np.float32)
        g = (g + np.roll(g, 1, 0) + np.roll(g, 1, 1) + np.roll(g, (1, 1), (0, 1))) / 3
        a = a + (g * grain * 1.5 * (0.4 + 0.6 * (1 - a.mean(2))))[..., None]
        image = Image.fromarray((np.clip(a, 0, 1) * 255).astype(np.uint8))
        limit = LIMIT * (1.45 if scale > 1 else 1)
        for quality in range(72, 40, -3):
            data = io.BytesIO()
            image.save(data, "JPEG", quality=quality, optimize=True, dpi=(300, 300))
            if data.tell() <= limit:
                break
        with open(path, "wb") as out:
            out.write(data.getvalue())
        return image.size, quality, data.tell()


class Brush:
    """ImageDraw at twice the size, in the numbers of the picture."""

    def __init__(self, image):
        self.d = ImageDraw.Draw(image)

    def poly(self, *points):
        self.d.polygon([(x * 2, y * 2) for x, y in points], fill=255)

    def box(self, x0, y0, x1, y1):
        self.d.rectangle((x0 * 2, y0 * 2, x1 * 2, y1 * 2), fill=255)

    def disc(self, x, y, rx, ry=None):
        ry = rx if ry is None else ry
        self.d.ellipse(((x - rx) * 2, (y - ry) * 2, (x + rx) * 2, (y + ry) * 2), fill=255)

    def line(self, points, width):
        self.d.line([(x * 2, y * 2) for x, y in points], fill=255, width=max(1, int(width * 2)), joint="curve")

    def limb(self, points, width):
        self.line(points, width)
        for x, y in points:
            self.disc(x, y, width / 2 - 0.2)

    def rounded(self, x0, y0, x1, y1, r):
        self.d.rounded_rectangle((x0 * 2, y0 * 2, x1 * 2, y1 * 2), r * 2, fill=255)


def person(b, x, y, s, rng, pack=False):
    """A standing figure; y is the ground, s the height."""
    lean = rng.uniform(-0.02, 0.02) * s
    hip, shoulder = y - 0.48 * s, y - 0.82 * s
    step = rng.uniform(0.02, 0.09) * s
    b.limb([(x - step, y), (x - 0.02 * s, hip)], 0.085 * s)
    b.limb([(x + step, y), (x + 0.03 * s, hip)], 0.085 * s)
    b.poly((x - 0.12 * s + lean, shoulder), (x + 0.12 * s + lean, shoulder), (x + 0.115 * s, hip + 0.06 * s), (x - 0.115 * s, hip + 0.06 * s))
    b.limb([(x - 0.125 * s + lean, shoulder + 0.03 * s), (x - 0.15 * s, hip - 0.02 * s)], 0.06 * s)
    b.limb([(x + 0.125 * s + lean, shoulder + 0.03 * s), (x + 0.15 * s + step * 0.3, hip - 0.04 * s)], 0.06 * s)
    b.disc(x + lean, shoulder, 0.12 * s, 0.05 * s)
    b.disc(x + lean * 1.4, y - 0.925 * s, 0.062 * s, 0.078 * s)
    if pack:
        b.rounded(x - 0.2 * s, shoulder - 0.01 * s, x - 0.06 * s, hip - 0.01 * s, 0.04 * s)


def runner(b, x, y, s, rng):
    """A running figure, seen a little from the side."""
    k = 1 if rng.random() < 0.5 else -1
    lift = rng.uniform(0.0, 0.05) * s
    y -= lift
    hip, neck = (x, y - 0.5 * s), (x + 0.05 * s, y - 0.82 * s)
    a = rng.uniform(0.75, 1.1)
    b.limb([hip, (x + 0.16 * s * a, y - 0.34 * s), (x + 0.13 * s * a * (1 if k > 0 else 0.6), y - 0.1 * s)], 0.085 * s)
    b.limb([hip, (x - 0.06 * s, y - 0.26 * s), (x - 0.25 * s * a, y - 0.16 * s)], 0.08 * s)
    b.limb([(x + 0.13 * s * a * (1 if k > 0 else 0.6), y - 0.1 * s), (x + 0.19 * s * a, y - 0.08 * s)], 0.05 * s)
    b.poly((x - 0.09 * s, hip[1] + 0.03 * s), (x + 0.08 * s, hip[1] + 0.03 * s), (x + 0.15 * s, neck[1] + 0.03 * s), (x - 0.06 * s, neck[1] + 0.02 * s))
    b.limb([(x + 0.1 * s, neck[1] + 0.05 * s), (x + 0.18 * s, y - 0.63 * s), (x + 0.28 * s, y - 0.7 * s)], 0.055 * s)
    b.limb([(x - 0.02 * s, neck[1] + 0.05 * s), (x - 0.14 * s, y - 0.64 * s), (x - 0.05 * s, y - 0.55 * s)], 0.055 * s)
    b.disc(x + 0.085 * s, y - 0.92 * s, 0.06 * s, 0.075 * s)


def hills(p, y0, amp, scale):
    n = p.noise(scale, scale, 4)[0] - 0.5
    ys = y0 - n * amp
    return lambda b: b.poly(*([(0, p.h)] + [(x, ys[x]) for x in range(0, p.w, 4)] + [(p.w, p.h)]))


def trees(p, b, y, count, lo, hi, x0=0, x1=None):
    for _ in range(count):
        x, s = p.rng.uniform(x0, x1 or p.w), p.rng.uniform(lo, hi)
        b.box(x - s * 0.04, y - s * 0.5, x + s * 0.04, y)
        for _ in range(90):
            a, r = p.rng.uniform(0, 6.283), s * 0.34 * math.sqrt(p.rng.random())
            b.disc(x + r * math.cos(a), y - s * 0.68 + r * 0.85 * math.sin(a), s * p.rng.uniform(0.02, 0.07))


# ---------------------------------------------------------------------------------------------------------------- river and city

@scene(1200, 800)
def bridge_dusk(p):
    p.sky([(0, (0.16, 0.24, 0.40)), (0.45, (0.46, 0.46, 0.56)), (0.8, (0.93, 0.66, 0.46)), (1, (1.0, 0.80, 0.55))], 0, 545)
    cloud = np.clip((p.noise(420, 60, 5) - 0.46) * 4, 0, 1) * np.clip(1 - p.y / 560, 0, 1)
    p.fog((0.62, 0.45, 0.45), cloud * 0.7)
    p.glow(760, 520, 330, (0.5, 0.28, 0.1), 0.7, 2.0)
    p.paint(hills(p, 500, 90, 300), (0.42, 0.38, 0.46), 0.85, 2)
    p.paint(hills(p, 525, 50, 180), (0.27, 0.27, 0.36), 0.95, 1)

    def city(b):
        for x in range(0, 1200, 13):
            if p.rng.random() < 0.72:
                b.box(x, 545 - p.rng.uniform(6, 34) - (28 if p.rng.random() < 0.08 else 0), x + 11, 548)
    p.paint(city, (0.17, 0.18, 0.26))
    deck, dark = 418, (0.07, 0.085, 0.13)

    def tower(b, x):
        for side in (-1, 1):
            b.poly((x + side * 27, 575), (x + side * 17, 575), (x + side * 2, 205), (x + side * 7, 205))
        b.poly((x - 7, 215), (x + 7, 215), (x + 5, 120), (x - 5, 120))
        b.box(x - 23, deck + 4, x + 23, deck + 14)
        b.box(x - 36, 560, x + 36, 590)
    towers = (300, 900)

    def cables(b):
        for x in towers:
            for i in range(1, 20):
                for side in (-1, 1):
                    far = x + side * (14 + i * 13.2)
                    if -10 < far < 1210:
                        b.line([(x, 132 + (20 - i) * 5.2), (far, deck)], 0.9)
    p.paint(cables, (0.10, 0.11, 0.17), 0.85)

    def structure(b):
        for x in towers:
            tower(b, x)
        b.box(-5, deck, 568, deck + 9)
        b.box(632, deck, 1205, deck + 9)
        b.box(-5, deck + 13, 568, deck + 16)
        b.box(632, deck + 13, 1205, deck + 16)
        for x in list(range(0, 568, 11)) + list(range(632, 1200, 11)):
            b.line([(x, deck + 8), (x + 5, deck + 14), (x + 11, deck + 8)], 1)
        for x in (550, 650):
            b.poly((x - 22, deck), (x + 22, deck), (x + (26 if x < 600 else 0), deck - 26), (x - (0 if x < 600 else 26), deck - 26))
        for x in (574, 590, 610, 626):
            b.line([(x, deck - 22), (x, 462)], 1.2)
        b.poly((566, 462), (634, 462), (626, 480), (574, 480))
        for x in (60, 150):
            b.box(x, deck + 9, x + 9, 560)
            b.box(1200 - x - 9, deck + 9, 1200 - x, 560)
    p.paint(structure, dark)
    p.paint(lambda b: (b.poly((520, 548), (690, 548), (676, 564), (532, 564)), b.box(655, 528, 676, 548)), (0.06, 0.07, 0.1))
    for i in range(46):
        x = i * 27 + 6
        if 568 < x < 632:
            continue
        p.glow(x, deck - 4, 3.4, (1, 0.85, 0.55), 0.95)
    for x in towers:
        p.glow(x, 120, 5, (1, 0.3, 0.2), 1.0)
    for x, y in ((552, 392), (650, 392), (600, 470), (664, 530), (540, 545)):
        p.glow(x, y, 9, (1, 0.9, 0.7), 1.1)
        p.glow(x, y, 34, (1, 0.8, 0.5), 0.22)
    for _ in range(70):
        p.glow(p.rng.uniform(0, 1200), p.rng.uniform(530, 547), 2.2, (1, 0.82, 0.5), p.rng.uniform(0.3, 0.9))
    p.reflect(560, 0.86, 9, 1.15, (0.2, 0.24, 0.34))
    p.paint(lambda b: (b.poly((0, 800), (0, 742), (210, 760), (420, 790), (430, 800)), trees(p, b, 765, 10, 30, 70, 0, 180)), (0.05, 0.06, 0.08), 1, 1)
    p.paint(lambda b: [person(b, x, 768 + x * 0.06, 62, p.rng) for x in (236, 258, 318)], (0.04, 0.05, 0.07))


@scene(1200, 800)
def night_market(p):
    p.sky([(0, (0.05, 0.07, 0.14)), (0.5, (0.13, 0.13, 0.2)), (1, (0.2, 0.16, 0.15))], 0, 800)
    vx, vy = 610, 330
    floor = np.clip((p.y - vy) / (800 - vy), 0, 1)
    warm = np.stack([0.10 + floor * 0.30, 0.08 + floor * 0.21, 0.07 + floor * 0.14], 2)
    p.a = np.where((p.y > vy)[..., None], warm, p.a)
    u = (p.x - vx) / np.maximum(p.y - vy, 1)
    joints = (np.abs(((u * 4) % 1) - 0.5) > 0.47) | (np.abs(((900 / np.maximum(p.y - vy, 1)) % 1) - 0.5) > 0.46)
    p.a *= np.where(joints & (p.y > vy + 30), 0.8, 1)[..., None]
    shine = p.noise(40, 8, 3)
    p.a += (np.clip(shine - 0.5, 0, 1) * floor * 0.55 * np.exp(-((p.x - vx) / 420) ** 2))[..., None] * np.array((1, 0.75, 0.45))
    depth = [0.06 * 1.36 ** i for i in range(11)]

    def at(side, z, lateral, height):
        return vx + side * lateral * z * 640, vy + 0.52 * z * 900 - height * z * 640
    lamps = []
    for i in range(len(depth) - 1):
        z0, z1 = depth[i], depth[i + 1] * 0.96
        for side in (-1, 1):
            shade = 0.35 + 0.5 * i / 10
            back = [at(side, z0, 1.6, 1.25), at(side, z1, 1.6, 1.25), at(side, z1, 1.6, 0), at(side, z0, 1.6, 0)]
            p.paint(lambda b: b.poly(*back), (0.36 * shade, 0.24 * shade, 0.16 * shade))
            front = [at(side, z0, 0.95, 0.5), at(side, z1, 0.95, 0.5), at(side, z1, 0.95, 0), at(side, z0, 0.95, 0)]
            tone = p.rng.choice([(0.50, 0.20, 0.14), (0.40, 0.31, 0.2), (0.22, 0.3, 0.33), (0.48, 0.38, 0.22)])
            p.paint(lambda b: b.poly(*front), [c * shade for c in tone])
            table = [at(side, z0, 0.95, 0.5), at(side, z1, 0.95, 0.5), at(side, z1, 1.6, 0.55), at(side, z0, 1.6, 0.55)]
            p.paint(lambda b: b.poly(*table), (0.85 * shade, 0.62 * shade, 0.38 * shade))

            def goods(b):
                for _ in range(16):
                    z, l = p.rng.uniform(z0, z1), p.rng.uniform(1.0, 1.4)
                    x, y = at(side, z, l, 0.55)
                    b.disc(x, y, 16 * z, 9 * z)
            p.paint(goods, (0.95 * shade, 0.8 * shade, 0.55 * shade), 0.9)
            awning = [at(side, z0, 0.75, 1.32), at(side, z1, 0.75, 1.32), at(side, z1, 1.75, 1.62), at(side, z0, 1.75, 1.62)]
            p.paint(lambda b: b.poly(*awning), [c * (0.5 + 0.6 * shade) for c in tone])
            edge = [at(side, z0, 0.75, 1.32), at(side, z1, 0.75, 1.32), at(side, z1, 0.75, 1.2), at(side, z0, 0.75, 1.2)]
            p.paint(lambda b: b.poly(*edge), [min(1, c * 1.7 * shade) for c in tone])
            zm = (z0 + z1) / 2
            x, y = at(side, zm, 1.05, 1.08)
            lamps.append((x, y, zm))
            p.paint(lambda b: person(b, *at(side, zm, 1.42, 0.0), 580 * zm, p.rng), (0.14 * shade, 0.1, 0.09), 0.9)
            x2, y2 = at(side, zm, 0.75, -0.02)
            p.glow(x, y, 70 * zm + 6, (1, 0.7, 0.36), 0.6)
            p.glow(x2, y2 + 30 * zm, 150 * zm, (0.9, 0.5, 0.2), 0.16, 2.4)
        if 1 <= i <= 7:
            def crowd(b):
                for _ in range(6 if i < 5 else 2):
                    z = p.rng.uniform(depth[i], depth[i + 1])
                    person(b, *at(p.rng.choice((-1, 1)), z, p.rng.uniform(0.12, 0.7), 0), 500 * z * p.rng.uniform(0.9, 1.05), p.rng)
            tone = 0.06 + 0.016 * (9 - i)
            p.paint(crowd, (tone * 1.5, tone * 1.1, tone), 0.96)
    for x, y, z in lamps:
        p.glow(x, y, 15 * z + 2.5, (1, 0.9, 0.66), 1.3)
    for k in range(26):
        t = k / 25
        for side in (-1, 1):
            x = vx + side * (10 + t * t * 560)
            y = 250 - t * t * 190 + 26 * math.sin(t * 3.1 * 6) * t
            p.glow(x, y, 2 + t * 6, (1, 0.78, 0.45), 1.0)
            p.glow(x, y, 8 + t * 22, (1, 0.6, 0.3), 0.18)
    steam = np.clip((p.noise(180, 140, 4) - 0.47) * 3, 0, 1) * np.exp(-((p.x - 360) / 300) ** 2 - ((p.y - 330) / 190) ** 2)
    p.fog((0.95, 0.82, 0.66), steam * 0.5)


@scene(1400, 700)
def port_cranes(p):
    p.sky([(0, (0.55, 0.66, 0.78)), (0.6, (0.86, 0.84, 0.8)), (1, (0.98, 0.9, 0.76))], 0, 520)
    p.fog((1, 0.97, 0.92), np.clip((p.noise(500, 60, 4) - 0.45) * 2.2, 0, 0.6) * (p.y < 520))
    p.glow(1050, 430, 260, (0.35, 0.25, 0.1), 0.8)
    p.paint(hills(p, 455, 70, 420), (0.66, 0.71, 0.76), 0.8, 3)
    p.paint(hills(p, 478, 40, 260), (0.53, 0.59, 0.65), 0.8, 2)

    def crane(b, x, y, s, up):
        for dx in (-0.16, 0.16):
            b.poly((x + (dx - 0.016) * s, y), (x + (dx + 0.016) * s, y), (x + (dx * 0.8 + 0.013) * s, y - 0.62 * s), (x + (dx * 0.8 - 0.013) * s, y - 0.62 * s))
        b.line([(x - 0.15 * s, y - 0.16 * s), (x + 0.15 * s, y - 0.16 * s)], 0.022 * s)
        b.line([(x - 0.15 * s, y - 0.16 * s), (x + 0.13 * s, y - 0.6 * s)], 0.012 * s)
        b.box(x - 0.48 * s, y - 0.645 * s, x + 0.18 * s, y - 0.605 * s)
        apex = (x + 0.04 * s, y - 0.97 * s)
        b.poly((x - 0.12 * s, y - 0.62 * s), (x - 0.09 * s, y - 0.62 * s), (apex[0] + 0.01 * s, apex[1]), (apex[0] - 0.01 * s, apex[1]))
        b.poly((x + 0.12 * s, y - 0.62 * s), (x + 0.15 * s, y - 0.62 * s), (apex[0] + 0.012 * s, apex[1]), (apex[0] - 0.008 * s, apex[1]))
        tip = (x + 0.92 * s, y - 0.63 * s) if not up else (x + 0.42 * s, y - 1.28 * s)
        b.line([(x + 0.15 * s, y - 0.625 * s), tip], 0.03 * s)
        b.line([apex, tip], 0.008 * s)
        b.line([apex, ((x + tip[0]) / 2, (y - 0.62 * s + tip[1]) / 2)], 0.007 * s)
        b.line([apex, (x - 0.46 * s, y - 0.64 * s)], 0.008 * s)
        b.box(x - 0.42 * s, y - 0.72 * s, x - 0.2 * s, y - 0.64 * s)
        if not up:
            b.box(x + 0.5 * s, y - 0.605 * s, x + 0.58 * s, y - 0.57 * s)
            for dx in (0.51, 0.57):
                b.line([(x + dx * s, y - 0.58 * s), (x + dx * s, y - 0.36 * s)], 0.005 * s)
            b.box(x + 0.46 * s, y - 0.36 * s, x + 0.62 * s, y - 0.3 * s)
    for x, s, up, tone in ((1230, 190, False, 0.62), (1080, 205, True, 0.58), (905, 240, False, 0.5)):
        p.paint(lambda b: crane(b, x, 500, s, up), (tone * 0.92, tone * 0.97, tone * 1.02), 0.95, 0.7)
    colours = [(0.55, 0.20, 0.16), (0.16, 0.32, 0.46), (0.66, 0.42, 0.16), (0.24, 0.40, 0.32), (0.62, 0.62, 0.6), (0.36, 0.22, 0.28), (0.13, 0.2, 0.34)]

    def stack(x0, x1, y, rows, w, h, haze):
        x = x0
        while x < x1:
            tall = p.rng.randint(max(1, rows - 3), rows)
            for r in range(tall):
                c = np.array(p.rng.choice(colours)) * p.rng.uniform(0.85, 1.15) * (1 - haze) + np.array((0.8, 0.8, 0.78)) * haze
                top = y - (r + 1) * h
                p.paint_box(x + 0.6, top + 0.6, x + w - 0.6, top + h - 0.6, c, p)
            x += w
    def paint_box(x0, y0, x1, y1, c, q):
        x0, y0, x1, y1 = (int(round(v)) for v in (x0, y0, x1, y1))
        x0, x1 = max(0, x0), min(q.w, x1)
        if x1 <= x0:
            return
        block = np.ones((y1 - y0, x1 - x0, 3), np.float32) * np.asarray(c, np.float32)
        block *= (1 - 0.1 * ((np.arange(x1 - x0) // 3) % 2))[None, :, None]
        block *= np.linspace(1.1, 0.88, y1 - y0)[:, None, None]
        q.a[y0:y1, x0:x1] = block
    p.paint_box = paint_box
    stack(640, 1400, 512, 4, 36, 13, 0.5)
    for x, s, up, tone in ((640, 330, False, 0.30), (330, 430, True, 0.2), (70, 520, False, 0.12)):
        p.paint(lambda b: crane(b, x, 520, s, up), (tone * 0.9, tone, tone * 1.15), 1, 0.4)
    stack(0, 430, 530, 6, 62, 24, 0.08)
    stack(560, 1160, 486, 5, 44, 17, 0.2)
    p.paint(lambda b: (b.poly((520, 484), (1250, 484), (1288, 468), (1238, 548), (548, 548)), b.box(1170, 400, 1212, 486), b.box(1180, 380, 1204, 402)), (0.13, 0.16, 0.22))
    p.paint(lambda b: b.poly((536, 526), (1250, 526), (1238, 548), (548, 548)), (0.45, 0.16, 0.13))
    p.paint(lambda b: [b.box(1176, 408 + i * 18, 1206, 414 + i * 18) for i in range(4)], (0.9, 0.85, 0.7), 0.8)
    p.reflect(548, 0.82, 7, 1.0, (0.3, 0.36, 0.42))
    p.paint(lambda b: b.poly((0, 528), (516, 528), (528, 556), (0, 566)), (0.25, 0.26, 0.28))
    p.paint(lambda b: [b.box(20 + i * 46, 556, 30 + i * 46, 575) for i in range(11)], (0.12, 0.12, 0.14))


@scene(1200, 800)
def ferry(p):
    p.sky([(0, (0.09, 0.12, 0.18)), (0.6, (0.23, 0.27, 0.33)), (1, (0.34, 0.37, 0.41))], 0, 500)
    p.a[500:] = (0.3, 0.33, 0.37)

    def hull(b):
        b.poly((330, 500), (900, 500), (935, 452), (302, 452))
        b.box(350, 372, 870, 454)
        b.box(430, 312, 700, 376)
        b.box(500, 268, 610, 314)
        b.line([(550, 270), (550, 190)], 4)
        b.line([(520, 214), (580, 214)], 2)
        b.box(655, 262, 690, 314)
        b.line([(302, 452), (302, 418), (350, 418)], 3)
        b.line([(935, 452), (935, 418), (870, 418)], 3)
        for x in range(302, 940, 16):
            b.line([(x, 452), (x, 424)], 1.2)
    p.paint(hull, (0.07, 0.085, 0.11), 0.96, 1.0)
    p.paint(lambda b: b.box(318, 470, 918, 478), (0.75, 0.74, 0.7), 0.45, 1)
    windows = [(x, 392, x + 34, 426) for x in range(366, 850, 48)] + [(x, 328, x + 26, 352) for x in range(446, 690, 40)] + [(508, 278, 602, 300)]
    p.paint(lambda b: [b.rounded(*w, 3) for w in windows], (1.0, 0.84, 0.55), 0.95, 0.6)

    def heads(b):
        for x0, _, x1, y1 in windows[:11]:
            for _ in range(p.rng.randint(0, 2)):
                x = p.rng.uniform(x0 + 6, x1 - 6)
                b.disc(x, y1 - 13, 5, 6)
                b.poly((x - 9, y1), (x + 9, y1), (x + 6, y1 - 8), (x - 6, y1 - 8))
    p.paint(heads, (0.2, 0.14, 0.1), 0.9, 0.6)
    for x0, y0, x1, y1 in windows:
        p.glow((x0 + x1) / 2, (y0 + y1) / 2, 44, (1, 0.75, 0.42), 0.14)
    p.glow(556, 288, 190, (1, 0.82, 0.55), 0.35)
    beam = np.clip(1 - np.abs((p.y - 288) - (610 - p.x) * -0.22) / (12 + np.abs(p.x - 610) * 0.16), 0, 1) * (p.x > 606) * np.exp(-(p.x - 606) / 420)
    p.a += (beam * 0.55)[..., None] * np.array((1, 0.93, 0.78))
    p.glow(550, 192, 8, (1, 0.35, 0.25), 1.1)
    p.glow(550, 192, 40, (1, 0.3, 0.2), 0.25)
    p.reflect(500, 0.88, 11, 1.2, (0.18, 0.21, 0.25))
    bank = np.clip((p.noise(340, 70, 5) - 0.36) * 2.4, 0, 1)
    p.fog((0.55, 0.58, 0.60), bank * np.exp(-((p.y - 500) / 150) ** 2) * 0.75)
    p.fog((0.42, 0.46, 0.5), np.clip((p.noise(420, 120, 4) - 0.4) * 1.6, 0, 0.55) * np.clip(1 - np.exp(-((p.x - 610) / 330) ** 2), 0, 1))

    def pier(b):
        b.poly((0, 800), (0, 690), (350, 716), (420, 800))
        for x in (40, 140, 240, 330):
            b.box(x, 640 + x * 0.08, x + 9, 730)
        b.line([(0, 652), (340, 680)], 4)
        person(b, 188, 722, 150, p.rng)
        b.line([(205, 620), (222, 590)], 6)
    p.paint(pier, (0.035, 0.04, 0.055), 1, 0.8)
    p.glow(224, 586, 9, (1, 0.95, 0.8), 1.0)
    p.glow(224, 586, 60, (1, 0.9, 0.65), 0.3)


# ------------------------------------------------------------------------------------------------------------------------- indoors

@scene(1200, 900)
def library(p):
    p.sky([(0, (0.82, 0.78, 0.70)), (1, (0.60, 0.54, 0.46))], 0, 900)
    spine = [(0.5, 0.22, 0.18), (0.2, 0.3, 0.4), (0.7, 0.6, 0.42), (0.3, 0.36, 0.28), (0.75, 0.72, 0.66), (0.4, 0.3, 0.24), (0.56, 0.42, 0.2)]
    for level in range(5):
        y0 = 60 + level * 82
        p.paint(lambda b: b.box(90, y0, 800, y0 + 74), (0.26, 0.19, 0.13))
        for c in spine:
            def books(b):
                x = 94.0
                while x < 794:
                    w = p.rng.uniform(4, 11)
                    if p.rng.random() < 0.15:
                        b.box(x, y0 + p.rng.uniform(6, 24), x + w - 1, y0 + 68)
                    x += w
            p.paint(books, c, 0.95)
        p.paint(lambda b: b.box(84, y0 + 68, 806, y0 + 76), (0.55, 0.42, 0.28))
        p.paint(lambda b: b.box(90, y0, 800, y0 + 14), (0.08, 0.05, 0.03), 0.5, 4)
    p.paint(lambda b: [b.box(88 + i * 142, 50, 96 + i * 142, 474) for i in range(6)], (0.5, 0.38, 0.25))
    p.paint(lambda b: [b.box(860 + i * 110, 40, 950 + i * 110, 560) for i in range(4)], (1.08, 1.05, 0.97))
    p.paint(lambda b: [b.box(860, 40 + j * 104 - 3, 1200, 40 + j * 104 + 3) for j in range(6)] + [b.box(903 + i * 110, 40, 907 + i * 110, 560) for i in range(4)], (0.4, 0.36, 0.3), 0.8)
    p.paint(lambda b: b.box(0, 0, 1200, 42), (0.42, 0.36, 0.3))
    p.paint(lambda b: [b.box(60 + i * 190, 18, 190 + i * 190, 26) for i in range(6)], (1.1, 1.05, 0.9))
    people = []
    for step in range(11):
        y = 476 + step * 40
        left, right = 150 - step * 26, 830 + step * 26
        t = step / 10
        p.paint(lambda b: b.poly((left, y), (right, y), (right + 8, y + 14), (left - 8, y + 14)), (0.86 - 0.05 * t, 0.74 - 0.07 * t, 0.56 - 0.08 * t))
        p.paint(lambda b: b.poly((left - 8, y + 14), (right + 8, y + 14), (right + 22, y + 41), (left - 22, y + 41)), (0.52 - 0.1 * t, 0.41 - 0.09 * t, 0.29 - 0.08 * t))
        p.paint(lambda b: b.poly((560 + step * 8, y), (690 + step * 14, y), (706 + step * 14, y + 41), (566 + step * 8, y + 41)), (0.36, 0.28, 0.2), 0.5)
        for _ in range(5):
            x = p.rng.uniform(left + 50, right - 60)
            if step > 0 and not 545 + step * 8 < x < 720 + step * 14 and all(abs(x - q) > 46 + step * 4 for q in people[-7:]) and p.rng.random() < 0.8:
                people.append(x)
                s = 78 + step * 9
                coat = p.rng.choice([(0.18, 0.22, 0.3), (0.42, 0.17, 0.14), (0.3, 0.3, 0.28), (0.62, 0.57, 0.48), (0.2, 0.3, 0.27), (0.12, 0.12, 0.14)])

                def body(b):
                    b.poly((x - 0.2 * s, y + 4), (x + 0.2 * s, y + 4), (x + 0.15 * s, y - 0.44 * s), (x - 0.15 * s, y - 0.44 * s))
                    b.disc(x, y - 0.44 * s, 0.15 * s, 0.07 * s)
                    b.limb([(x - 0.1 * s, y), (x - 0.13 * s, y + 0.38 * s)], 0.12 * s)
                    b.limb([(x + 0.1 * s, y), (x + 0.12 * s, y + 0.38 * s)], 0.12 * s)
                p.paint(lambda b: b.disc(x + 0.2 * s, y + 6, 0.4 * s, 0.06 * s), (0.2, 0.14, 0.08), 0.45, 4)
                p.paint(body, [0.75 * v for v in coat], 1, 1.1)
                p.paint(lambda b: b.disc(x, y - 0.575 * s, 0.07 * s, 0.085 * s), (0.42, 0.31, 0.24), 1, 1.1)
                p.paint(lambda b: b.disc(x, y - 0.618 * s, 0.078 * s, 0.066 * s), p.rng.choice([(0.09, 0.08, 0.08), (0.16, 0.12, 0.09), (0.5, 0.49, 0.47)]), 1, 1.1)
                p.paint(lambda b: b.poly((x - 0.15 * s, y - 0.13 * s), (x, y - 0.09 * s), (x + 0.15 * s, y - 0.13 * s), (x + 0.13 * s, y - 0.25 * s), (x, y - 0.21 * s), (x - 0.13 * s, y - 0.25 * s)), (0.95, 0.92, 0.85))
    for i in range(4):
        shaft = p.mask(lambda b: b.poly((870 + i * 110, 60), (945 + i * 110, 60), (400 + i * 150, 900), (220 + i * 150, 900)), 30)
        p.a += (shaft * 0.12)[..., None] * np.array((1, 0.92, 0.75))


@scene(1200, 900)
def photo_wall(p):
    p.sky([(0, (0.73, 0.69, 0.62)), (1, (0.56, 0.52, 0.46))], 0, 900)
    p.a *= (0.93 + 0.1 * p.noise(9, 9, 2))[..., None]
    y = 38
    while y < 800:
        h = p.rng.choice((104, 124, 144))
        x = 30 + p.rng.uniform(-20, 10)
        while x < 1170:
            w = p.rng.choice((92, 128, 156, 178))
            if x + w > 1190:
                break
            p.paint(lambda b: b.box(x + 5, y + 7, x + w + 6, y + h + 9), (0.2, 0.17, 0.14), 0.45, 5)
            p.paint(lambda b: b.box(x, y, x + w, y + h), p.rng.choice([(0.14, 0.11, 0.09), (0.4, 0.29, 0.18), (0.9, 0.88, 0.83), (0.24, 0.2, 0.17)]))
            p.paint(lambda b: b.box(x + 5, y + 5, x + w - 5, y + h - 5), (0.93, 0.9, 0.83))
            ix0, iy0, ix1, iy1 = int(x + 12), int(y + 12), int(x + w - 12), int(y + h - 12)
            t = np.linspace(0, 1, iy1 - iy0, dtype=np.float32)[:, None, None]
            tone = np.array((1.0, 0.92, 0.78)) * p.rng.uniform(0.82, 1)
            p.a[iy0:iy1, ix0:ix1] = (0.85 - 0.35 * t) * tone
            base = iy0 + (iy1 - iy0) * p.rng.uniform(0.66, 0.8)

            def street(b):
                px = ix0
                while px < ix1 - 6:
                    pw = p.rng.uniform(14, 34)
                    q = min(px + pw, ix1)
                    roof = base - p.rng.uniform(22, 52)
                    b.box(px, max(iy0 + 3, roof), q, base)
                    b.poly((px - 2, max(iy0 + 4, roof)), (min(q + 2, ix1), max(iy0 + 4, roof)), ((px + q) / 2, max(iy0 + 1, roof - 11)))
                    px += pw + p.rng.uniform(0, 8)
            p.paint(street, tone * 0.36)
            p.paint(lambda b: [b.box(q, base - p.rng.uniform(10, 30), q + 4, base - 7) for q in range(ix0 + 5, ix1 - 8, 11)], tone * 0.72, 0.8)
            p.paint(lambda b: [person(b, p.rng.uniform(ix0 + 8, ix1 - 8), iy1 - 3, 24, p.rng) for _ in range(p.rng.randint(1, 4))], tone * 0.16)
            if p.rng.random() < 0.34:
                p.paint(lambda b: b.poly((x + w - 40, y + h - 12), (x + w - 4, y + h - 16), (x + w - 3, y + h + 8), (x + w - 39, y + h + 12)), (0.97, 0.9, 0.58))
            x += w + p.rng.uniform(14, 26)
        y += h + 20
    for lx in (180, 480, 780, 1080):
        p.glow(lx, 60, 260, (0.4, 0.34, 0.22), 0.42)

    def reader(b):
        b.disc(352, 520, 74, 90)
        b.poly((290, 560), (414, 560), (430, 640), (274, 640))
        b.poly((150, 900), (176, 700), (270, 628), (434, 628), (528, 700), (556, 900))
        b.limb([(530, 760), (620, 690), (632, 560)], 62)
        b.disc(634, 536, 30, 38)
    p.paint(lambda b: reader(b), (0.1, 0.1, 0.12), 0.96, 3.5)
    p.paint(lambda b: b.poly((300, 470), (404, 470), (424, 520), (410, 440), (352, 428), (294, 440), (280, 520)), (0.62, 0.61, 0.6), 0.8, 7)
    p.paint(lambda b: (b.disc(664, 512, 34), b.limb([(640, 540), (632, 575)], 8)), (0.13, 0.11, 0.1), 1, 1)
    p.paint(lambda b: b.disc(664, 512, 28), (0.92, 0.9, 0.84), 0.85, 1)


@scene(1200, 800)
def shadow_play(p):
    p.sky([(0, (0.07, 0.05, 0.045)), (1, (0.05, 0.04, 0.035))], 0, 800)
    screen = p.mask(lambda b: b.rounded(130, 90, 1070, 620, 6), 1.2)
    light = np.exp(-(((p.x - 600) / 520) ** 2 + ((p.y - 330) / 330) ** 2))
    cloth = 0.96 + 0.05 * p.noise(4, 4, 1) + 0.05 * (p.noise(200, 300, 2) - 0.5)
    warm = np.stack([0.35 + 0.72 * light, 0.2 + 0.62 * light, 0.08 + 0.4 * light], 2) * cloth[..., None]
    p.a = p.a * (1 - screen[..., None]) + warm * screen[..., None]
    p.paint(lambda b: (b.box(100, 66, 1100, 92), b.box(100, 618, 1100, 650), b.box(100, 66, 132, 650), b.box(1068, 66, 1100, 650)), (0.24, 0.10, 0.06))
    p.paint(lambda b: [b.poly((130 + i * 47, 90), (130 + i * 47 + 47, 90), (130 + i * 47 + 23, 128)) for i in range(20)], (0.42, 0.12, 0.07), 0.95, 0.8)

    def curls(b, x, y, r, n, turn=1.0):
        for i in range(n):
            t = i / n * 2 * math.pi * turn
            b.disc(x + r * math.cos(t), y + r * math.sin(t), r * 0.34)

    def lady(b, x, y):
        b.poly((x - 16, y - 218), (x + 22, y - 218), (x + 60, y - 60), (x + 96, y + 44), (x - 84, y + 44), (x - 44, y - 70))
        for i in range(9):
            b.disc(x - 80 + i * 21, y + 44, 13)
        b.limb([(x + 14, y - 205), (x + 74, y - 168), (x + 118, y - 214)], 17)
        b.poly((x + 96, y - 222), (x + 132, y - 214), (x + 150, y - 120), (x + 122, y - 92), (x + 112, y - 168))
        b.limb([(x - 8, y - 205), (x - 52, y - 150), (x - 22, y - 108)], 17)
        b.poly((x - 36, y - 122), (x - 8, y - 110), (x - 20, y - 26), (x - 52, y - 18))
        b.disc(x + 6, y - 252, 30, 36)
        b.poly((x + 28, y - 262), (x + 46, y - 246), (x + 30, y - 238))
        curls(b, x - 2, y - 296, 30, 9)
        b.disc(x - 2, y - 296, 28)
        for i in range(7):
            t = math.pi * (0.95 + 0.85 * i / 6)
            b.limb([(x + 26 * math.cos(t), y - 300 + 26 * math.sin(t)), (x + 66 * math.cos(t), y - 304 + 62 * math.sin(t))], 4)
            b.disc(x + 68 * math.cos(t), y - 304 + 64 * math.sin(t), 8)
        b.limb([(x - 24, y - 268), (x - 46, y - 210), (x - 40, y - 176)], 5)

    def scholar(b, x, y):
        b.poly((x - 24, y - 226), (x + 22, y - 226), (x + 50, y - 40), (x + 72, y + 46), (x - 74, y + 46), (x - 52, y - 60))
        b.poly((x - 80, y + 46), (x - 20, y + 46), (x - 16, y + 60), (x - 84, y + 60))
        b.poly((x + 14, y + 46), (x + 76, y + 46), (x + 82, y + 60), (x + 10, y + 60))
        b.limb([(x - 16, y - 212), (x - 86, y - 176), (x - 132, y - 226)], 18)
        b.poly((x - 148, y - 236), (x - 116, y - 222), (x - 104, y - 128), (x - 134, y - 102), (x - 152, y - 170))
        b.poly((x - 140, y - 236), (x - 198, y - 300), (x - 168, y - 322), (x - 132, y - 318), (x - 112, y - 296))
        b.limb([(x + 12, y - 212), (x + 58, y - 150), (x + 26, y - 112)], 18)
        b.poly((x + 14, y - 124), (x + 44, y - 114), (x + 58, y - 34), (x + 20, y - 26))
        b.disc(x - 4, y - 260, 30, 36)
        b.poly((x - 28, y - 268), (x - 46, y - 252), (x - 28, y - 246))
        b.poly((x - 38, y - 284), (x + 30, y - 284), (x + 24, y - 336), (x - 22, y - 344))
        b.poly((x + 22, y - 318), (x + 84, y - 336), (x + 88, y - 322), (x + 26, y - 302))
        b.poly((x + 26, y - 300), (x + 82, y - 292), (x + 80, y - 280), (x + 24, y - 290))

    def cut(b, x, y):
        for i in range(5):
            for j in range(4):
                b.disc(x - 34 + i * 18 + (j % 2) * 7, y - 130 + j * 42, 4.5)
        for i in range(8):
            b.disc(x - 66 + i * 19, y + 26, 4)
        b.poly((x - 6, y - 258), (x + 12, y - 262), (x + 2, y - 253))
    figures = p.mask(lambda b: (lady(b, 410, 520), scholar(b, 800, 520)), 1.0)
    holes = p.mask(lambda b: (cut(b, 410, 520), cut(b, 800, 520)), 0.8)
    p.put(figures, (0.13, 0.05, 0.03), 0.95)
    p.put(holes * figures, (0.98, 0.58, 0.22), 0.85)
    tint = p.mask(lambda b: (b.poly((372, 460), (480, 460), (504, 560), (330, 560)), b.poly((752, 460), (850, 460), (870, 560), (730, 560))), 8)
    p.put(tint * figures * (1 - holes), (0.5, 0.12, 0.06), 0.6)
    p.paint(lambda b: [b.line(pts, 2.4) for pts in ([(410, 380), (380, 630)], [(528, 306), (560, 630)], [(388, 412), (320, 630)], [(800, 380), (830, 630)], [(668, 294), (640, 630)])], (0.2, 0.09, 0.05), 0.7, 0.8)
    p.paint(lambda b: (b.box(180, 596, 1020, 604), b.poly((980, 600), (1010, 480), (1044, 470), (1060, 600)), [curls(b, 1016, 440 + i * 20, 34 - i * 4, 9) for i in range(4)]), (0.15, 0.06, 0.03), 0.9, 1)
    p.glow(600, 330, 420, (0.28, 0.15, 0.05), 0.4)

    def heads(b):
        for x in (60, 190, 318, 455, 580, 712, 850, 985, 1120):
            x += p.rng.uniform(-16, 16)
            y, s = 742 + p.rng.uniform(-26, 18), p.rng.uniform(44, 58)
            b.disc(x, y, s * 0.8, s)
            b.poly((x - s * 1.7, 810), (x - s * 1.3, y + s * 1.1), (x - s * 0.4, y + s * 0.7), (x + s * 0.4, y + s * 0.7), (x + s * 1.3, y + s * 1.1), (x + s * 1.7, 810))
    m = p.mask(heads, 2)
    rim = np.clip(m - np.roll(m, 5, 0), 0, 1)
    p.put(m, (0.03, 0.022, 0.02))
    p.a += (rim * 0.35)[..., None] * np.array((1, 0.6, 0.25))


@scene(1200, 800)
def cinema(p):
    p.sky([(0, (0.06, 0.06, 0.08)), (1, (0.10, 0.075, 0.07))], 0, 800)
    p.paint(lambda b: b.poly((0, 0), (300, 150), (300, 470), (0, 620)), (0.16, 0.11, 0.09))
    p.paint(lambda b: b.poly((1200, 0), (900, 150), (900, 470), (1200, 620)), (0.16, 0.11, 0.09))
    p.a *= (0.9 + 0.2 * (np.sin(p.x / 9) > 0.2) * (np.abs(p.x - 600) > 300))[..., None]
    p.paint(lambda b: b.poly((276, 132), (924, 132), (924, 440), (276, 440)), (0.24, 0.05, 0.05))
    t = np.clip((p.x - 320) / 560, 0, 1)
    screen = p.mask(lambda b: b.box(320, 160, 880, 412), 1)
    tone = 0.8 + 0.14 * np.sin(t * 3.1) + 0.08 * (p.noise(160, 160, 3) - 0.5)
    p.put(screen, np.stack([tone, tone * 0.97, tone * 0.9], 2), 1)
    p.paint(lambda b: [b.box(600 - w, 196 + i * 22, 600 + w, 202 + i * 22) for i, w in enumerate((70, 44, 58, 36, 64, 50, 40, 62, 46))], (0.34, 0.33, 0.31), 0.75, 0.8)
    folds = 0.5 + 0.5 * np.sin(p.x / 6.5)
    for x0, x1 in ((262, 320), (880, 938)):
        m = p.mask(lambda b: b.box(x0, 126, x1, 446), 1)
        p.put(m, np.stack([0.2 + 0.3 * folds, 0.03 + 0.05 * folds, 0.03 + 0.05 * folds], 2))
    p.glow(600, 290, 380, (0.3, 0.28, 0.25), 0.55)
    for side in (-1, 1):
        for i in range(4):
            x, y = 600 + side * (330 + i * 76), 210 - i * 34
            p.glow(x, y, 9 + i * 3, (1, 0.7, 0.4), 0.9)
            p.glow(x, y + 30, 40 + i * 20, (0.8, 0.45, 0.2), 0.28)
    for row in range(8):
        z = 1.26 ** row
        y = 470 + 40 * (z - 1) * 1.65
        w = 36 * z
        shade = 0.10 + 0.24 * math.exp(-row / 3.2)
        count = int(1400 / w) + 2
        seat = p.mask(lambda b: [b.rounded(600 + (n + (0.5 if row % 2 else 0)) * w * 1.06 - w * 0.48, y - 30 * z, 600 + (n + (0.5 if row % 2 else 0)) * w * 1.06 + w * 0.48, y + 40 * z, w * 0.2) for n in range(-count // 2, count // 2 + 1)], 0.5 + row * 0.25)
        rim = np.clip(seat - np.roll(seat, max(2, int(2 * z)), 0), 0, 1)
        p.put(seat, (shade * 1.25, shade * 0.36, shade * 0.28), 1)
        fall = np.exp(-((p.x - 600) / 480) ** 2)
        p.a += (rim * fall * 0.5)[..., None] * np.array((1, 0.86, 0.74))
    sx, sy = 1060, -10
    ang = (p.y - sy) * (600 - sx) - (p.x - sx) * (286 - sy)
    dist = np.hypot(p.x - sx, p.y - sy) + 1
    full = math.hypot(600 - sx, 286 - sy)
    off = np.abs(ang) / full / dist * full
    beam = np.clip(1 - off / 120, 0, 1) * np.exp(-dist / 600) * (dist < full * 1.05)
    p.a += (beam * (0.75 + 0.5 * (p.noise(90, 60, 3) - 0.5)) * 0.6)[..., None] * np.array((1, 0.95, 0.85))

    def man(b):
        person(b, 700, 560, 190, p.rng)
    p.paint(man, (0.05, 0.04, 0.045), 1, 0.8)


@scene(1200, 800)
def heat_station(p):
    p.sky([(0, (0.34, 0.38, 0.40)), (0.7, (0.5, 0.53, 0.52)), (1, (0.32, 0.33, 0.33))], 0, 800)
    p.a *= (0.92 + 0.14 * p.noise(70, 90, 4))[..., None]
    p.a[640:] *= np.linspace(0.75, 0.5, 160)[:, None, None]

    def pipe(x0, y0, x1, y1, r, colour, vertical=False):
        m = p.mask(lambda b: b.box(x0, y0 - r, x1, y0 + r) if not vertical else b.box(x0 - r, y0, x0 + r, y1), 0.6)
        t = np.clip(((p.y - y0) if not vertical else (p.x - x0)) / r, -1, 1)
        n = np.sqrt(np.clip(1 - t * t, 0, 1))
        shade = 0.22 + 0.55 * n * np.clip(0.7 - 0.55 * t, 0, 1) + 0.5 * np.exp(-((t + 0.45) / 0.16) ** 2)
        shadow = p.mask(lambda b: b.box(x0 - 8, y0 - r + 24, x1 + 16, y0 + r + 30) if not vertical else b.box(x0 - r + 20, y0, x0 + r + 28, y1), 14)
        p.put(shadow, (0.1, 0.1, 0.11), 0.4)
        p.put(m, np.asarray(colour) * shade[..., None])
        step = 118
        for k in range(int(x0), int(x1), step) if not vertical else range(int(y0), int(y1), step):
            ring = p.mask(lambda b: b.box(k, y0 - r - 3, k + 9, y0 + r + 3) if not vertical else b.box(x0 - r - 3, k, x0 + r + 3, k + 9), 0.6)
            p.put(ring, np.asarray(colour) * (shade * 0.8)[..., None])
    pipe(0, 120, 1200, 0, 46, (0.9, 0.9, 0.88))
    pipe(0, 262, 1200, 0, 46, (0.92, 0.92, 0.9))
    for x, r, c in ((190, 34, (0.35, 0.56, 0.7)), (420, 34, (0.86, 0.42, 0.3)), (900, 38, (0.86, 0.42, 0.3))):
        pipe(x, 150, 0, 660, r, c, True)
    pipe(420, 560, 905, 0, 36, (0.86, 0.42, 0.3))

    def wheel(x, y, r, c):
        m = p.mask(lambda b: b.disc(x, y, r), 0.6) - p.mask(lambda b: b.disc(x, y, r * 0.78), 0.6)
        p.paint(lambda b: b.disc(x + 8, y + 10, r), (0.06, 0.06, 0.06), 0.3, 8)
        p.put(np.clip(m, 0, 1), np.asarray(c) * (0.8 + 0.5 * np.clip((y - p.y) / r, -1, 1))[..., None])
        p.paint(lambda b: [b.limb([(x, y), (x + r * 0.85 * math.cos(t), y + r * 0.85 * math.sin(t))], r * 0.12) for t in (0.3, 1.87, 3.44, 5.01)], np.asarray(c) * 0.75)
        p.paint(lambda b: b.disc(x, y, r * 0.2), (0.25, 0.25, 0.25))
    wheel(190, 420, 62, (0.75, 0.16, 0.12))
    wheel(420, 420, 62, (0.75, 0.16, 0.12))
    wheel(900, 440, 70, (0.75, 0.16, 0.12))

    def gauge(x, y, r, turn):
        p.paint(lambda b: b.box(x - 5, y, x + 5, y + r * 2), (0.45, 0.4, 0.25))
        p.paint(lambda b: b.disc(x + 5, y + 8, r), (0.05, 0.05, 0.05), 0.4, 7)
        p.paint(lambda b: b.disc(x, y, r), (0.16, 0.16, 0.17))
        p.paint(lambda b: b.disc(x, y, r * 0.86), (0.95, 0.95, 0.92))
        p.paint(lambda b: [b.line([(x + r * 0.62 * math.cos(t), y + r * 0.62 * math.sin(t)), (x + r * 0.78 * math.cos(t), y + r * 0.78 * math.sin(t))], 2.5) for t in np.linspace(2.4, 7.0, 13)], (0.1, 0.1, 0.1))
        p.paint(lambda b: b.limb([(x, y), (x + r * 0.6 * math.cos(turn), y + r * 0.6 * math.sin(turn))], 5), (0.75, 0.1, 0.08))
        p.paint(lambda b: b.disc(x, y, 6), (0.1, 0.1, 0.1))
    gauge(560, 470, 52, 4.2)
    gauge(706, 470, 52, 5.4)

    def worker(b):
        b.poly((930, 800), (950, 560), (1000, 500), (1110, 500), (1170, 570), (1200, 800))
        b.limb([(985, 560), (880, 610), (770, 560)], 46)
        b.poly((1020, 505), (1090, 505), (1085, 450), (1025, 450))
    m = p.mask(worker, 1.5)
    p.put(m, np.stack([0.12 + 0.1 * (p.x < 1010), 0.17 + 0.1 * (p.x < 1010), 0.25 + 0.1 * (p.x < 1010)], 2))
    p.paint(lambda b: (b.poly((960, 640), (1185, 640), (1188, 668), (957, 668)), b.poly((1000, 505), (1024, 502), (1010, 640), (985, 640))), (0.88, 0.86, 0.45), 0.9, 1)
    p.paint(lambda b: b.disc(1046, 412, 56, 66), (0.55, 0.42, 0.34), 1, 1.5)
    p.paint(lambda b: (b.poly((984, 396), (1112, 390), (1104, 336), (1046, 316), (996, 342)), b.poly((962, 400), (1118, 392), (1116, 380), (966, 388))), (0.86, 0.85, 0.8), 1, 1)
    p.paint(lambda b: b.disc(766, 562, 27, 24), (0.55, 0.42, 0.34), 1, 1)
    p.glow(640, 330, 330, (0.35, 0.33, 0.25), 0.4)
    p.glow(650, 40, 420, (0.3, 0.3, 0.28), 0.4)


@scene(1200, 900)
def lunch_trays(p):
    p.sky([(0, (0.76, 0.66, 0.50)), (1, (0.70, 0.59, 0.43))], 0, 900)
    p.a *= (0.9 + 0.16 * p.noise(300, 5, 3))[..., None]
    fine = p.noise(7, 7, 2)
    coarse = p.noise(16, 14, 2)

    def well(x0, y0, x1, y1, r, colour, rough, mound=True):
        p.paint(lambda b: b.rounded(x0 - 3, y0 - 3, x1 + 3, y1 + 3, r + 3), (0.95, 0.96, 0.96), 0.8, 2)
        p.paint(lambda b: b.rounded(x0, y0, x1, y1, r), (0.42, 0.44, 0.46), 1, 1)
        if colour is None:
            return
        m = p.mask(lambda b: b.rounded(x0 + 6, y0 + 6, x1 - 6, y1 - 6, r), 3)
        m = np.clip(m * 1.3 + (coarse - 0.5) * rough * 1.4 * m, 0, 1)
        bump = fine * 0.6 + coarse * 0.4
        slope = np.roll(bump, 3, 1) - np.roll(bump, -3, 1) + np.roll(bump, 3, 0) - np.roll(bump, -3, 0)
        light = 0.82 + slope * rough + 0.12 * ((x1 - p.x) / (x1 - x0)) + (bump - 0.5) * rough
        p.put(m, np.asarray(colour) * light[..., None])
    greens, meats = [(0.28, 0.46, 0.16), (0.36, 0.5, 0.2)], [(0.55, 0.28, 0.14), (0.72, 0.42, 0.2), (0.62, 0.2, 0.12)]
    for row in range(3):
        for col in range(3):
            x, y = -70 + col * 452 + (row % 2) * 34, -64 + row * 332
            w, h = 420, 292
            p.paint(lambda b: b.rounded(x + 10, y + 14, x + w + 14, y + h + 18, 30), (0.2, 0.14, 0.08), 0.55, 9)
            m = p.mask(lambda b: b.rounded(x, y, x + w, y + h, 28), 0.8)
            steel = 0.70 + 0.14 * np.sin((p.x + p.y) / 130 + col) + 0.05 * (p.noise(200, 3, 2) - 0.5)
            p.put(m, np.stack([steel * 0.98, steel, steel * 1.02], 2))
            gone = p.rng.random() < 0.12
            well(x + 22, y + 150, x + 206, y + 270, 26, None if gone else (0.97, 0.95, 0.9), 0.35)
            well(x + 222, y + 150, x + 398, y + 270, 26, p.rng.choice(meats), 0.8)
            well(x + 22, y + 22, x + 148, y + 134, 22, p.rng.choice(greens), 0.9)
            well(x + 162, y + 22, x + 272, y + 134, 22, p.rng.choice([(0.92, 0.55, 0.14), (0.88, 0.74, 0.3), (0.8, 0.3, 0.16)]), 0.7)
            p.paint(lambda b: b.disc(x + 338, y + 78, 56), (0.95, 0.96, 0.96), 0.9, 2)
            p.paint(lambda b: b.disc(x + 338, y + 78, 51), (0.5, 0.5, 0.5), 1, 1)
            p.paint(lambda b: b.disc(x + 338, y + 78, 47), (0.86, 0.74, 0.42), 1, 2)
            p.paint(lambda b: [b.disc(x + 338 + p.rng.gauss(0, 18), y + 78 + p.rng.gauss(0, 18), p.rng.uniform(3, 8), p.rng.uniform(2, 5)) for _ in range(14)], (0.3, 0.42, 0.14), 0.8, 1)
            p.paint(lambda b: b.disc(x + 322, y + 60, 14, 8), (1, 0.97, 0.85), 0.55, 4)
    for cx, cy, skin in ((1130, 640, (0.72, 0.54, 0.42)), (86, 820, (0.66, 0.48, 0.37))):
        s = 1 if cx < 600 else -1

        def arm(b):
            b.limb([(cx - s * 260, cy + 150), (cx - s * 40, cy + 34)], 92)
        p.paint(lambda b: b.limb([(cx - s * 250, cy + 172), (cx - s * 30, cy + 56), (cx + s * 60, cy + 24)], 84), (0.1, 0.07, 0.05), 0.4, 14)
        p.paint(arm, (0.22, 0.3, 0.48), 1, 1)
        p.paint(lambda b: (b.disc(cx, cy, 46, 40), [b.limb([(cx + s * 20, cy - 14 + i * 15), (cx + s * (72 - i * 5), cy - 18 + i * 13)], 17) for i in range(4)], b.limb([(cx, cy - 26), (cx + s * 46, cy - 46)], 18)), skin, 1, 1.2)
        p.paint(lambda b: b.limb([(cx - s * 10, cy - 34), (cx + s * 176, cy - 92)], 8), (0.86, 0.87, 0.88), 1, 0.8)
        p.paint(lambda b: b.disc(cx + s * 190, cy - 97, 30, 19), (0.8, 0.81, 0.83), 1, 0.8)
    p.glow(250, 80, 620, (0.25, 0.22, 0.16), 0.5)


@scene(1200, 900)
def bearing(p):
    p.sky([(0, (0.10, 0.13, 0.17)), (1, (0.21, 0.24, 0.28))], 0, 900)
    p.a += (0.08 * (p.noise(500, 300, 3) - 0.5))[..., None]
    cx, cy, k = 560, 460, 0.86
    dx, dy = p.x - cx, (p.y - cy) / k
    r, t = np.hypot(dx, dy), np.arctan2(dy, dx)
    p.paint(lambda b: b.disc(cx + 30, cy + 46, 400, 345), (0.02, 0.02, 0.03), 0.75, 30)

    def ring(r0, r1, base, phase):
        m = np.clip((r - r0) / 2, 0, 1) * np.clip((r1 - r) / 2, 0, 1)
        spec = 0.5 + 0.32 * np.cos(2 * (t - phase)) + 0.18 * np.cos(3 * t + 1.2) + 0.1 * np.cos(7 * t)
        micro = 0.06 * np.sin(r * 2.1) + 0.04 * np.sin(r * 0.83)
        edge = 0.35 * np.exp(-((r - r0) / 6) ** 2) + 0.35 * np.exp(-((r1 - r) / 6) ** 2)
        v = base * (0.25 + 0.95 * np.clip(spec, 0, 1.2)) + micro * 0.5 + edge * np.clip(spec, 0, 1)
        p.put(m, np.stack([v * 0.97, v, v * 1.05], 2))
    ring(300, 392, 0.72, 0.7)
    ring(288, 304, 0.35, 2.0)
    m = np.clip((290 - r) / 2, 0, 1) * np.clip((r - 176) / 2, 0, 1)
    p.put(m, np.stack([0.07 + 0 * r, 0.075 + 0 * r, 0.085 + 0 * r], 2))
    ring(206, 258, 0.26, 1.4)
    ring(108, 180, 0.72, 0.9)
    ring(174, 188, 0.35, 2.6)
    m = np.clip((110 - r) / 2, 0, 1)
    p.put(m, (0.05, 0.06, 0.07))
    p.put(m * np.clip(1 - np.hypot(dx + 20, dy + 30) / 130, 0, 1), (0.16, 0.18, 0.21), 0.8)

    def ball(bx, by, br):
        d = np.hypot(p.x - bx, p.y - by) / br
        m = np.clip((1 - d) * br / 1.5, 0, 1)
        nz = np.sqrt(np.clip(1 - d * d, 0, 1))
        nx, ny = (p.x - bx) / br, (p.y - by) / br
        lum = 0.10 + 0.34 * np.clip(nz * 0.6 - nx * 0.45 - ny * 0.65, 0, 1)
        band = 0.7 * np.exp(-((ny + 0.34 + 0.25 * nx * nx) / 0.12) ** 2) * (nz > 0.2)
        spot = 1.3 * np.exp(-((nx + 0.34) ** 2 + (ny + 0.46) ** 2) / 0.018)
        rimlight = 0.35 * np.exp(-((1 - d) / 0.10) ** 2) * np.clip(ny + 0.2, 0, 1)
        v = lum + band * 0.6 + spot + rimlight
        p.put(m, np.stack([v * 0.96, v, v * 1.06], 2))
    for i in range(7):
        a = i / 7 * 2 * math.pi + 0.3
        ball(cx + 233 * math.cos(a), cy + 233 * k * math.sin(a), 49)
    for bx, by in ((1010, 760), (1084, 700), (1100, 800), (950, 838), (1150, 610)):
        p.paint(lambda b: b.disc(bx + 12, by + 22, 46, 34), (0.02, 0.02, 0.03), 0.6, 12)
        ball(bx, by, 46)
    p.glow(260, 120, 380, (0.3, 0.36, 0.42), 0.3)
    p.glow(1100, 140, 260, (0.32, 0.24, 0.14), 0.25)
    p.depth_of_field(4, np.clip(np.abs(p.y - 500) / 420 - 0.35, 0, 1))


# ----------------------------------------------------------------------------------------------------------------- city, by daylight

@scene(1100, 1650)
def lift(p):
    p.sky([(0, (0.52, 0.64, 0.78)), (0.6, (0.82, 0.86, 0.88)), (1, (0.9, 0.88, 0.84))], 0, 1650)
    p.fog((1, 1, 1), np.clip((p.noise(500, 200, 4) - 0.48) * 2.5, 0, 0.7))
    sun = np.clip((p.x - 40) / 1000, 0, 1)
    wall = p.mask(lambda b: b.poly((0, 130), (1100, 250), (1100, 1650), (0, 1650)), 1)
    stain = 0.9 + 0.2 * (p.noise(60, 260, 4) - 0.4)
    p.put(wall, np.stack([(0.80 - 0.15 * sun) * stain, (0.70 - 0.14 * sun) * stain, (0.58 - 0.10 * sun) * stain], 2))
    p.paint(lambda b: b.poly((0, 118), (1100, 238), (1100, 258), (0, 140)), (0.42, 0.36, 0.31))

    def slope(x, y):
        return y + x * 0.109 * (1 - (y - 130) / 1700)
    for floor in range(6):
        y = 210 + floor * 232
        p.paint(lambda b: b.poly((0, slope(0, y - 34)), (1100, slope(1100, y - 34)), (1100, slope(1100, y - 25)), (0, slope(0, y - 25))), (0.55, 0.47, 0.39), 0.8)
        for x, w in ((30, 120), (190, 120), (850, 104), (984, 100)):
            y0, y1 = slope(x, y), slope(x, y + 130)
            p.paint(lambda b: b.poly((x - 8, y0 - 8), (x + w + 8, y0 - 2), (x + w + 8, y1 + 12), (x - 8, y1 + 8)), (0.88, 0.85, 0.8))
            lit = p.rng.random() < 0.2
            p.paint(lambda b: b.poly((x, y0), (x + w, y0 + 4), (x + w, y1 + 4), (x, y1)), (0.9, 0.78, 0.5) if lit else (0.2, 0.25, 0.3))
            p.paint(lambda b: b.poly((x, y0), (x + w, y0 + 4), (x + w * 0.3, y1), (x, y1)), (0.6, 0.7, 0.78), 0.35, 2)
            p.paint(lambda b: (b.box(x + w / 2 - 2, y0, x + w / 2 + 2, y1), b.box(x, y0 + 38, x + w, y0 + 42)), (0.85, 0.82, 0.78))
            if p.rng.random() < 0.55:
                p.paint(lambda b: b.box(x + 8, y1 + 16, x + 70, y1 + 58), (0.8, 0.8, 0.78))
                p.paint(lambda b: b.disc(x + 34, y1 + 37, 17), (0.5, 0.5, 0.5))
            if p.rng.random() < 0.5:
                p.paint(lambda b: [b.box(x + 8 + i * 24, y1 + 12, x + 26 + i * 24, y1 + p.rng.uniform(44, 78)) for i in range(4)], p.rng.choice([(0.6, 0.3, 0.28), (0.3, 0.4, 0.52), (0.85, 0.82, 0.76)]), 0.9)
    p.paint(lambda b: b.poly((820, 300), (930, 320), (930, 1650), (820, 1650)), (0.16, 0.13, 0.12), 0.45, 12)
    shaft = p.mask(lambda b: b.poly((400, 120), (820, 120), (820, 1560), (400, 1560)), 0.6)
    glass = np.clip(0.62 - (p.y - 120) / 3200 + 0.22 * np.sin((p.x + p.y * 0.35) / 95), 0.2, 0.95)
    p.put(shaft, np.stack([glass * 0.78, glass * 0.93, glass * 1.0], 2), 0.94)
    cloud = np.clip((p.noise(260, 160, 4) - 0.45) * 3, 0, 1)
    p.put(shaft * cloud, (0.93, 0.95, 0.96), 0.5)
    side = p.mask(lambda b: b.poly((400, 120), (470, 96), (890, 96), (820, 120)), 0.6)
    p.put(side, (0.3, 0.33, 0.36))
    p.put(p.mask(lambda b: b.poly((820, 120), (890, 96), (890, 1540), (820, 1560)), 0.6), (0.36, 0.45, 0.5), 0.96)
    p.paint(lambda b: b.rounded(432, 690, 788, 1010, 4), (0.95, 0.88, 0.72), 0.9, 2)
    p.paint(lambda b: (person(b, 560, 1006, 250, p.rng), person(b, 660, 1006, 228, p.rng)), (0.2, 0.18, 0.18), 0.9, 1.4)
    p.paint(lambda b: [b.line([(x, 110), (x, 690)], 3) for x in (596, 606, 620)], (0.2, 0.22, 0.24), 0.8)
    p.paint(lambda b: [b.box(396, y, 824, y + 9) for y in range(120, 1570, 116)] + [b.box(x, 120, x + 9, 1560) for x in (396, 606, 815)], (0.24, 0.27, 0.3))
    p.paint(lambda b: [b.line([(824, y + 4), (890, y - 18)], 7) for y in range(120, 1570, 116)], (0.22, 0.25, 0.28))
    p.put(p.mask(lambda b: b.poly((440, 130), (560, 130), (430, 1500), (410, 1500)), 12) * shaft, (1, 1, 1), 0.3)
    p.paint(lambda b: b.box(0, 1556, 1100, 1650), (0.5, 0.47, 0.43))
    p.paint(lambda b: b.box(470, 1380, 760, 1560), (0.66, 0.68, 0.7))
    p.paint(lambda b: b.box(612, 1380, 618, 1560), (0.3, 0.32, 0.34))
    vines = p.mask(lambda b: [b.disc(404 + abs(p.rng.gauss(0, 22)), 1560 - abs(p.rng.gauss(0, 190)), p.rng.uniform(4, 11)) for _ in range(360)], 0.6)
    p.put(vines, np.stack([0.24 + 0.22 * p.noise(12, 12, 2), 0.34 + 0.22 * p.noise(12, 12, 2), 0.14 + 0 * p.x], 2))
    p.paint(lambda b: (b.box(40, 1490, 390, 1560)), (0.62, 0.5, 0.42))
    p.paint(lambda b: trees(p, b, 1520, 7, 120, 230, 30, 330), (0.2, 0.27, 0.15), 1, 1)
    p.paint(lambda b: (person(b, 930, 1622, 230, p.rng), person(b, 1004, 1626, 206, p.rng)), (0.17, 0.18, 0.22), 1, 0.8)
    p.paint(lambda b: [b.disc(930, 1622, 70, 8), b.disc(1004, 1626, 60, 8)], (0.15, 0.14, 0.13), 0.4, 5)


@scene(1200, 800)
def school_bus(p):
    p.sky([(0, (0.72, 0.78, 0.84)), (0.7, (0.96, 0.87, 0.72)), (1, (1.0, 0.9, 0.72))], 0, 560)
    p.glow(180, 380, 300, (0.45, 0.33, 0.12), 0.8)
    p.paint(lambda b: [b.box(x, 300 - p.rng.uniform(0, 150), x + 92, 560) for x in range(330, 1200, 104)], (0.72, 0.70, 0.68), 0.8, 3)
    p.paint(lambda b: [b.box(x, y, x + 12, y + 18) for x in range(344, 1196, 26) for y in range(240, 540, 40) if p.rng.random() < 0.75], (0.55, 0.55, 0.56), 0.55, 2)
    p.paint(lambda b: trees(p, b, 560, 11, 210, 300, 0, 1200), (0.42, 0.36, 0.22), 0.92, 2.5)
    p.a[556:] = np.linspace(0.58, 0.36, 244)[:, None, None] * np.array((1.0, 0.95, 0.88))
    p.a[556:] *= (0.92 + 0.14 * p.noise(60, 8, 4))[556:, :, None]
    p.paint(lambda b: b.poly((0, 556), (1200, 556), (1200, 590), (0, 590)), (0.72, 0.68, 0.6))
    p.paint(lambda b: b.poly((0, 590), (1200, 590), (1200, 600), (0, 600)), (0.4, 0.38, 0.35))
    p.paint(lambda b: b.poly((250, 640), (1130, 640), (1200, 690), (330, 690)), (0.12, 0.11, 0.1), 0.6, 10)
    body = p.mask(lambda b: (b.rounded(300, 270, 1150, 640, 34), b.box(300, 560, 1150, 640)), 0.8)
    v = np.clip(1.12 - (p.y - 270) / 900, 0.5, 1.2) * (0.85 + 0.2 * np.exp(-((p.x - 420) / 260) ** 2))
    p.put(body, np.stack([v * 0.93, v * 0.68, v * 0.16], 2))
    p.paint(lambda b: b.box(300, 548, 1150, 566), (0.16, 0.22, 0.3))
    p.paint(lambda b: b.box(300, 600, 1150, 640), (0.3, 0.28, 0.25))
    win = [(480 + i * 128, 320, 594 + i * 128, 452) for i in range(5)] + [(322, 318, 352, 470)]
    m = p.mask(lambda b: [b.rounded(*w, 8) for w in win], 0.8)
    p.put(m, np.stack([0.22 + 0.3 * (p.y < 372) + 0 * p.x, 0.27 + 0.3 * (p.y < 372) + 0 * p.x, 0.33 + 0.28 * (p.y < 372) + 0 * p.x], 2))

    def kids(b):
        for x0, _, x1, y1 in win[:5]:
            for _ in range(p.rng.randint(1, 3)):
                x, y = p.rng.uniform(x0 + 16, x1 - 16), y1 - p.rng.uniform(34, 50)
                b.disc(x, y, 15, 18)
                b.poly((x - 24, y1), (x + 24, y1), (x + 15, y + 17), (x - 15, y + 17))
    p.put(p.mask(kids, 1) * m, (0.12, 0.1, 0.1), 0.85)
    p.put(p.mask(lambda b: [b.poly((w[0] + 10, w[1]), (w[0] + 50, w[1]), (w[0] + 10, w[3]), (w[0] - 20, w[3])) for w in win], 3) * m, (1, 0.97, 0.9), 0.3)
    p.paint(lambda b: b.rounded(372, 314, 464, 622, 6), (0.13, 0.14, 0.16))
    p.paint(lambda b: (b.rounded(378, 322, 414, 606, 4), b.rounded(422, 322, 458, 606, 4)), (0.34, 0.36, 0.38), 0.9)
    for x in (560, 1000):
        p.paint(lambda b: b.disc(x, 632, 60), (0.1, 0.09, 0.09))
        p.paint(lambda b: b.disc(x, 634, 48), (0.05, 0.05, 0.05))
        p.paint(lambda b: b.disc(x, 634, 25), (0.62, 0.6, 0.58))
        p.paint(lambda b: b.disc(x, 634, 9), (0.3, 0.3, 0.3))
    p.glow(306, 560, 16, (1, 0.9, 0.65), 0.9)
    coats = [(0.5, 0.14, 0.12), (0.15, 0.25, 0.42), (0.6, 0.5, 0.2), (0.16, 0.3, 0.24), (0.2, 0.18, 0.22), (0.42, 0.3, 0.4)]
    for i, x in enumerate((52, 112, 168, 224, 276, 330)):
        s = 118 + (i * 37) % 26
        p.paint(lambda b: b.poly((x - 12, 668), (x + 14, 668), (x + 190, 712), (x + 150, 718)), (0.12, 0.1, 0.09), 0.45, 4)
        p.paint(lambda b: person(b, x, 670, s, p.rng), (0.1, 0.09, 0.1), 1, 0.7)
        p.paint(lambda b: (b.rounded(x - 0.2 * s, 670 - 0.82 * s, x + 0.01 * s, 670 - 0.46 * s, 8), b.poly((x - 0.1 * s, 670 - 0.8 * s), (x + 0.12 * s, 670 - 0.8 * s), (x + 0.12 * s, 670 - 0.46 * s), (x - 0.1 * s, 670 - 0.46 * s))), coats[i], 0.95, 0.8)
    p.paint(lambda b: person(b, 420, 664, 208, p.rng), (0.16, 0.18, 0.26), 1, 0.7)
    p.paint(lambda b: b.poly((394, 498), (446, 498), (444, 566), (396, 566)), (0.86, 0.76, 0.3), 0.95, 0.8)
    ray = np.clip(1 - np.hypot(p.x - 180, (p.y - 380)) / 900, 0, 1) ** 2
    p.a += ray[..., None] * np.array((0.24, 0.17, 0.07))


@scene(1200, 800)
def courier_gate(p):
    p.sky([(0, (0.30, 0.38, 0.50)), (0.6, (0.72, 0.66, 0.62)), (1, (0.88, 0.74, 0.58))], 0, 610)
    p.fog((0.9, 0.8, 0.72), np.clip((p.noise(420, 80, 4) - 0.47) * 2.2, 0, 0.5) * (p.y < 540))
    for x0, w, top, tone in ((40, 210, 90, 0.50), (300, 190, 40, 0.44), (860, 240, 70, 0.47), (560, 240, 170, 0.55)):
        p.paint(lambda b: b.box(x0, top, x0 + w, 600), (tone * 0.96, tone * 0.9, tone * 0.88), 0.95, 2)
        for c, alpha in (((0.28, 0.28, 0.32), 0.8), ((1.0, 0.82, 0.5), 0.9)):
            p.paint(lambda b: [b.box(x, y, x + 20, y + 24) for x in range(x0 + 18, x0 + w - 24, 42) for y in range(top + 24, 560, 48)
                               if (p.rng.random() < 0.34) == (alpha > 0.85)], c, alpha, 1.6)
    p.paint(lambda b: trees(p, b, 606, 9, 130, 220), (0.25, 0.24, 0.18), 0.95, 1.5)
    p.a[600:] = np.linspace(0.50, 0.28, 200)[:, None, None] * np.array((1.0, 0.95, 0.9))
    p.a[600:] *= (0.9 + 0.2 * p.noise(70, 9, 4))[600:, :, None]
    p.paint(lambda b: b.poly((0, 640), (1200, 640), (1200, 646), (0, 646)), (0.85, 0.8, 0.6), 0.5)
    p.paint(lambda b: (b.box(40, 330, 330, 640), b.poly((10, 330), (370, 330), (350, 296), (30, 296))), (0.42, 0.36, 0.32))
    p.paint(lambda b: b.box(70, 380, 300, 500), (1.0, 0.85, 0.58), 0.95, 0.8)
    p.paint(lambda b: [b.box(x, 380, x + 5, 500) for x in (145, 222)], (0.3, 0.26, 0.23))
    p.paint(lambda b: (b.disc(185, 438, 20, 24), b.poly((140, 500), (230, 500), (214, 464), (156, 464)), b.poly((160, 430), (210, 430), (206, 412), (164, 412))), (0.16, 0.15, 0.18), 1, 1)
    p.glow(185, 440, 190, (0.9, 0.6, 0.28), 0.28)
    p.paint(lambda b: (b.box(366, 450, 402, 660), b.rounded(358, 436, 410, 470, 6)), (0.75, 0.72, 0.66))
    p.paint(lambda b: b.line([(384, 470), (640, 250)], 15), (0.92, 0.9, 0.86))
    p.paint(lambda b: [b.line([(384 + t, 470 - t * 0.86), (384 + t + 26, 470 - (t + 26) * 0.86)], 15) for t in range(30, 250, 58)], (0.78, 0.16, 0.12))
    p.paint(lambda b: b.box(430, 520, 452, 660), (0.2, 0.22, 0.26))
    p.paint(lambda b: b.rounded(418, 496, 464, 548, 6), (0.14, 0.16, 0.2))
    p.glow(441, 516, 8, (0.3, 1.0, 0.5), 0.9)
    x, y = 690, 706
    p.paint(lambda b: b.disc(x + 40, y + 4, 190, 14), (0.08, 0.07, 0.07), 0.6, 6)

    def scooter(b):
        b.disc(x - 104, y - 36, 38)
        b.disc(x + 118, y - 36, 38)
        b.limb([(x - 104, y - 40), (x - 76, y - 150), (x - 96, y - 186)], 15)
        b.poly((x - 84, y - 60), (x - 60, y - 150), (x - 40, y - 80), (x + 40, y - 66), (x + 150, y - 96), (x + 126, y - 40), (x - 40, y - 34))
        b.poly((x - 4, y - 68), (x + 14, y - 116), (x + 150, y - 118), (x + 158, y - 92), (x + 40, y - 62))
        b.limb([(x - 96, y - 186), (x - 116, y - 196)], 10)
    p.paint(scooter, (0.10, 0.11, 0.13), 1, 0.6)
    p.paint(lambda b: (b.disc(x - 104, y - 36, 18), b.disc(x + 118, y - 36, 18)), (0.5, 0.5, 0.5), 1, 0.6)
    p.paint(lambda b: b.rounded(x + 72, y - 222, x + 196, y - 118, 10), (0.82, 0.56, 0.12), 1, 0.6)
    p.paint(lambda b: b.box(x + 72, y - 176, x + 196, y - 166), (0.95, 0.9, 0.8), 0.9)

    def rider(b):
        b.poly((x + 4, y - 112), (x + 66, y - 112), (x + 52, y - 246), (x - 12, y - 250), (x - 22, y - 180))
        b.limb([(x + 40, y - 112), (x - 26, y - 116), (x - 34, y - 42)], 34)
        b.limb([(x - 36, y - 40), (x - 60, y - 38)], 20)
    p.paint(rider, (0.78, 0.52, 0.13), 1, 0.8)
    p.paint(lambda b: (b.limb([(x + 40, y - 112), (x - 26, y - 116), (x - 34, y - 42)], 34), b.limb([(x - 36, y - 38), (x - 62, y - 37)], 20)), (0.13, 0.14, 0.2), 1, 0.8)
    p.paint(lambda b: b.limb([(x + 6, y - 230), (x - 60, y - 190), (x - 108, y - 198)], 26), (0.66, 0.42, 0.1), 1, 0.8)
    p.paint(lambda b: b.limb([(x + 4, y - 236), (x - 90, y - 228), (x - 196, y - 206)], 25), (0.72, 0.47, 0.12), 1, 0.8)
    p.paint(lambda b: (b.disc(x - 208, y - 203, 15), b.disc(x + 8, y - 272, 24, 28)), (0.52, 0.38, 0.3), 1, 0.8)
    p.paint(lambda b: b.poly((x - 240, y - 214), (x - 212, y - 222), (x - 208, y - 204), (x - 236, y - 196)), (0.95, 0.95, 0.92), 1, 0.6)
    p.paint(lambda b: (b.disc(x + 12, y - 288, 38, 34), b.box(x - 26, y - 284, x + 40, y - 270)), (0.85, 0.6, 0.15), 1, 0.8)
    p.glow(x - 112, y - 150, 12, (1, 0.95, 0.8), 1.0)
    p.glow(x - 180, y - 130, 110, (0.8, 0.7, 0.5), 0.2)


@scene(1200, 800)
def football(p):
    W, H = 1500, 1000
    q = Pic(W, H, 77)
    stripe = 0.5 + 0.5 * np.sign(np.sin(q.x / 1500 * math.pi * 18))
    n = q.noise(40, 40, 4)
    q.a = np.stack([0.16 + 0.05 * stripe + 0.05 * n, 0.33 + 0.07 * stripe + 0.07 * n, 0.13 + 0.04 * stripe + 0.03 * n], 2).astype(np.float32)

    def ringline(b, x, y, r, w):
        pts = [(x + r * math.cos(t), y + r * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 90)]
        b.line(pts, w)

    def lines(b):
        for box in ((60, 60, 1440, 940), (60, 260, 300, 740), (60, 390, 140, 610), (1200, 260, 1440, 740), (1360, 390, 1440, 610)):
            x0, y0, x1, y1 = box
            b.line([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], 5)
        b.line([(750, 60), (750, 940)], 5)
        ringline(b, 750, 500, 130, 5)
        b.disc(750, 500, 7)
        for s, x in ((1, 220), (-1, 1280)):
            b.disc(x, 500, 6)
            b.line([(x + s * 130 * math.cos(t), 500 + 130 * math.sin(t)) for t in np.linspace(-0.91, 0.91, 30)], 5)
    q.paint(lines, (0.93, 0.95, 0.9), 0.88)
    spots = [(q.rng.gauss(1050, 210), q.rng.uniform(140, 860)) for _ in range(20)] + [(1425, 470), (120, 500)]
    for i, (x, y) in enumerate(spots):
        x = min(1420, max(90, x))
        for sx, sy in ((70, 42), (-52, 46)):
            q.paint(lambda b: b.limb([(x, y), (x + sx, y + sy)], 13), (0.03, 0.08, 0.02), 0.4, 3)
        c = (0.85, 0.16, 0.12) if i % 2 == 0 else (0.92, 0.92, 0.95)
        q.paint(lambda b: b.disc(x, y, 15, 11), c)
        q.paint(lambda b: b.disc(x, y - 5, 7), (0.1, 0.08, 0.07))
        q.paint(lambda b: b.limb([(x - 4, y + 8), (x - 9, y + 22)], 6), (0.5, 0.37, 0.3))
        q.paint(lambda b: b.limb([(x + 5, y + 8), (x + 11, y + 20)], 6), (0.5, 0.37, 0.3))
    q.paint(lambda b: b.disc(1376, 560, 8), (1, 1, 1))
    pitch = Image.fromarray((np.clip(q.a, 0, 1) * 255).astype(np.uint8))
    dst, src = [(262, 232), (938, 232), (1190, 742), (10, 742)], [(0, 0), (W, 0), (W, H), (0, H)]
    rows, rhs = [], []
    for (x, y), (u, v) in zip(dst, src):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        rhs += [u, v]
    flat = pitch.transform((p.w, p.h), Image.PERSPECTIVE, np.linalg.solve(np.array(rows), np.array(rhs)).tolist(), Image.BICUBIC)
    p.sky([(0, (0.04, 0.06, 0.11)), (1, (0.10, 0.11, 0.13))], 0, 800)

    def stand(points, far):
        m = p.mask(lambda b: b.poly(*points), 1)
        crowd = p.np.random((p.h // 4, p.w // 4, 3)).astype(np.float32)
        crowd = np.asarray(Image.fromarray((crowd * 255).astype(np.uint8)).resize((p.w, p.h), Image.BICUBIC), np.float32) / 255
        tone = 0.10 + (crowd - 0.3) * 0.42 + np.array((0.06, 0.04, 0.04))
        rows_ = 0.8 + 0.2 * (np.sin(p.y / far) > -0.5)
        p.put(m, np.clip(tone * rows_[..., None], 0.02, 1))
    stand([(180, 200), (1020, 200), (1090, 60), (110, 60)], 2.4)
    stand([(0, 130), (110, 62), (215, 205), (0, 640)], 3)
    stand([(1200, 130), (1090, 62), (985, 205), (1200, 640)], 3)
    p.paint(lambda b: b.poly((70, 64), (1130, 64), (1170, 20), (30, 20)), (0.24, 0.26, 0.3))
    p.paint(lambda b: b.poly((205, 198), (995, 198), (1330, 790), (-130, 790)), (0.44, 0.20, 0.16))
    p.paint(lambda b: b.poly((232, 218), (968, 218), (1260, 770), (-60, 770)), (0.14, 0.29, 0.12))
    p.put(p.mask(lambda b: b.poly(*dst), 0.6), np.asarray(flat, np.float32) / 255)
    p.paint(lambda b: [b.box(222 + i * 76, 203, 290 + i * 76, 217) for i in range(10)], (0.85, 0.86, 0.86), 0.8)
    for x in (150, 420, 780, 1050):
        for k in range(6):
            p.glow(x - 25 + k * 10, 30, 5, (1, 1, 0.95), 1.2)
        p.glow(x, 34, 60, (0.9, 0.95, 1), 0.5)
    p.glow(600, 470, 520, (0.20, 0.24, 0.2), 0.5, 1.6)
    p.depth_of_field(2.0, np.clip((230 - p.y) / 140, 0, 1))


@scene(1200, 800)
def marathon(p):
    p.sky([(0, (0.55, 0.60, 0.68)), (0.55, (0.93, 0.80, 0.62)), (1, (1.0, 0.88, 0.64))], 0, 800)
    p.glow(640, 300, 260, (0.6, 0.45, 0.2), 0.9)
    p.glow(640, 300, 60, (0.8, 0.75, 0.6), 0.9)
    p.paint(hills(p, 352, 70, 420), (0.78, 0.68, 0.58), 0.7, 4)

    def far_bridge(b):
        for x in (190, 470):
            b.poly((x - 13, 400), (x + 13, 400), (x + 3, 120), (x - 3, 120))
            for i in range(1, 12):
                for s in (-1, 1):
                    b.line([(x, 126 + i * 4), (x + s * (i * 24), 356)], 0.9)
        b.box(0, 354, 800, 361)
    p.paint(far_bridge, (0.62, 0.53, 0.47), 0.75, 1)
    p.paint(lambda b: trees(p, b, 420, 16, 90, 170, 780, 1200), (0.46, 0.38, 0.3), 0.85, 2)
    p.paint(lambda b: b.poly((0, 396), (1200, 396), (1200, 800), (0, 800)), (0.66, 0.56, 0.44), 0.9, 3)

    def arch(b):
        b.box(320, 270, 346, 420)
        b.box(934, 270, 960, 420)
        b.rounded(306, 236, 974, 290, 18)
    p.paint(arch, (0.62, 0.27, 0.2), 0.75, 1.5)
    for layer in range(9):
        y = 408 + layer * layer * 4.3 + layer * 9
        s = 66 * 1.235 ** layer
        count = max(4, int(1500 / (s * 0.44)))
        dark = 0.52 - layer * 0.055

        places = [(k + p.rng.uniform(-0.35, 0.35)) * 1320 / count - 60 for k in range(count)]

        def crowd(b):
            for x in places:
                runner(b, x, y + p.rng.uniform(-4, 6) * (1 + layer * 0.4), s * p.rng.uniform(0.9, 1.06), p.rng)
        m = p.mask(crowd, 0.5 + 0.12 * layer)
        rim = np.clip(m - np.roll(m, 2 + layer // 3, 0), 0, 1)
        p.put(m, (dark * 0.95, dark * 0.8, dark * 0.68), 0.96)
        p.a += (rim * (0.5 - layer * 0.02) * np.exp(-((p.x - 640) / 520) ** 2))[..., None] * np.array((1, 0.8, 0.5))
        for c in ((0.62, 0.2, 0.15), (0.2, 0.34, 0.48), (0.75, 0.62, 0.3)):
            pick = p.mask(lambda b: [b.poly((x - s * 0.1, y - 0.46 * s), (x + s * 0.1, y - 0.46 * s), (x + s * 0.16, y - 0.83 * s), (x - s * 0.06, y - 0.83 * s)) for x in p.rng.sample(places, len(places) // 4)], 1.2)
            p.put(pick * m, np.asarray(c) * (0.42 + dark), 0.75)
        haze = np.exp(-((p.y - y) / (60 + layer * 10)) ** 2) * 0.10 * (1 - layer / 10)
        p.fog((1, 0.86, 0.62), haze)
    p.a += (np.clip(1 - np.hypot(p.x - 640, p.y - 300) / 760, 0, 1) ** 2)[..., None] * np.array((0.2, 0.13, 0.04))


@scene(1200, 800)
def shipyard(p):
    p.sky([(0, (0.36, 0.43, 0.54)), (0.6, (0.74, 0.70, 0.66)), (1, (0.9, 0.80, 0.66))], 0, 620)
    p.fog((0.9, 0.86, 0.82), np.clip((p.noise(420, 70, 5) - 0.46) * 2.6, 0, 0.6) * (p.y < 560))
    p.paint(hills(p, 560, 60, 300), (0.5, 0.5, 0.54), 0.8, 3)

    def gantry(b, x0, x1, y0, w):
        for x in (x0, x1):
            b.poly((x - w, 640), (x - w * 0.4, 640), (x, y0), (x - w * 0.3, y0))
            b.poly((x + w, 640), (x + w * 0.4, 640), (x, y0), (x + w * 0.3, y0))
        b.box(x0 - 60, y0 - 26, x1 + 60, y0 + 6)
        for x in range(int(x0) - 50, int(x1) + 50, 30):
            b.line([(x, y0 - 24), (x + 15, y0 + 4), (x + 30, y0 - 24)], 2)
    p.paint(lambda b: gantry(b, 210, 1040, 130, 44), (0.28, 0.30, 0.35), 0.92, 1.2)
    p.a[620:] = np.linspace(0.42, 0.26, 180)[:, None, None] * np.array((1.02, 0.96, 0.9))
    p.a[620:] *= (0.85 + 0.3 * p.noise(90, 14, 4))[620:, :, None]
    hull = p.mask(lambda b: b.poly((250, 330), (470, 318), (1010, 318), (1030, 640), (930, 690), (420, 690), (330, 600), (280, 470)), 0.8)
    u = np.clip((p.x - 250) / 780, 0, 1)
    v = 0.26 + 0.5 * np.exp(-((u - 0.28) / 0.22) ** 2) + 0.10 * u
    plate = (np.abs((p.x % 86) - 43) > 41.6) | (np.abs(((p.y - 318) % 78) - 39) > 37.8)
    v = v * np.where(plate, 0.78, 1) * (0.92 + 0.16 * p.noise(60, 120, 4))
    p.put(hull, np.stack([v * 0.5, v * 0.62, v * 0.74], 2))
    low = hull * np.clip((p.y - 560) / 6, 0, 1)
    p.put(low, np.stack([v * 0.78, v * 0.34, v * 0.27], 2))
    p.paint(lambda b: (b.box(760, 218, 985, 320), b.box(800, 168, 960, 222), b.line([(870, 168), (870, 110)], 4)), (0.82, 0.81, 0.78))
    p.paint(lambda b: [b.rounded(816 + i * 34, 180, 842 + i * 34, 206, 3) for i in range(4)] + [b.rounded(780 + i * 40, 246, 802 + i * 40, 270, 11) for i in range(5)], (0.16, 0.2, 0.26))
    p.paint(lambda b: [b.box(450 + i * 62, 262, 506 + i * 62, 318) for i in range(4)], (0.88, 0.88, 0.84))
    p.paint(lambda b: [b.box(450 + i * 62 + j * 9, 268, 452 + i * 62 + j * 9, 314) for i in range(4) for j in range(1, 6)], (0.5, 0.55, 0.55), 0.8)
    p.paint(lambda b: b.box(560, 150, 624, 206), (0.88, 0.88, 0.84))
    p.paint(lambda b: [b.line([(q, 138), (q, 152)], 2) for q in (566, 618)] + [b.line([(592, 104), (566, 140)], 2), b.line([(592, 104), (618, 140)], 2), b.line([(592, 130 - 24), (592, 104)], 3)], (0.15, 0.15, 0.18))

    def scaffold(b):
        for x in range(300, 1080, 70):
            b.line([(x, 350), (x, 700)], 3)
        for y in range(380, 700, 74):
            b.line([(290, y), (1076, y)], 3)
        for x in range(300, 1000, 140):
            b.line([(x, 454), (x + 70, 380)], 1.6)
            b.line([(x + 70, 602), (x + 140, 528)], 1.6)
    p.paint(scaffold, (0.16, 0.16, 0.19), 0.85, 0.5)
    p.paint(lambda b: [person(b, x, y, 60, p.rng) for x, y in ((520, 454), (700, 528), (880, 454), (396, 602))], (0.10, 0.10, 0.13))
    p.paint(lambda b: [b.disc(x + 1, y - 57, 7, 5) for x, y in ((520, 454), (700, 528), (880, 454), (396, 602))], (0.9, 0.75, 0.25))
    for x, y, s in ((728, 502, 1.0), (424, 580, 0.8)):
        p.glow(x, y, 10, (0.9, 0.97, 1), 1.6)
        p.glow(x, y, 70, (0.6, 0.8, 1), 0.55 * s)
        p.paint(lambda b: [b.line([(x, y), (x + p.rng.gauss(0, 46), y + abs(p.rng.gauss(40, 44)))], 1) for _ in range(26)], (1, 0.86, 0.55), 0.85, 0.5)
    p.paint(lambda b: [b.box(330 + i * 90, 690, 366 + i * 90, 726) for i in range(8)], (0.22, 0.17, 0.13))
    p.paint(lambda b: (person(b, 130, 770, 190, p.rng), person(b, 206, 776, 178, p.rng)), (0.09, 0.1, 0.14), 1, 0.8)
    p.paint(lambda b: (b.disc(130, 590, 24, 15), b.disc(206, 606, 22, 14)), (0.85, 0.72, 0.25), 1, 0.8)
    p.paint(lambda b: b.poly((100, 774), (240, 780), (470, 800), (160, 800)), (0.1, 0.09, 0.09), 0.4, 6)


@scene(1200, 800)
def water_plant(p):
    p.sky([(0, (0.60, 0.70, 0.80)), (0.6, (0.88, 0.86, 0.82)), (1, (0.97, 0.90, 0.80))], 0, 330)
    p.glow(930, 250, 240, (0.45, 0.33, 0.15), 0.8)
    p.paint(lambda b: trees(p, b, 318, 40, 46, 90), (0.46, 0.49, 0.44), 0.85, 2.5)
    p.paint(lambda b: (b.box(120, 214, 420, 320), b.box(450, 250, 640, 320)), (0.72, 0.70, 0.66), 1, 2)
    p.paint(lambda b: [b.box(140 + i * 34, 238, 160 + i * 34, 270) for i in range(8)], (0.4, 0.45, 0.5), 0.8, 1.5)
    vx, vy = 700, 290
    depth = np.clip((p.y - vy) / (800 - vy), 0.0005, 1)
    ground = p.y > 318
    p.a = np.where(ground[..., None], (0.62 + 0.06 * depth)[..., None] * np.array((1.0, 0.97, 0.92)), p.a)
    u = (p.x - vx) / (depth * 800)
    z = 1 / depth
    ripple = p.noise(50, 4, 3) - 0.5
    lane = np.floor(u / 0.52 + 0.5)
    inside = (np.abs(u / 0.52 - lane) < 0.41) & ground
    cell = (z * 0.62) % 1
    inside &= cell > 0.13
    sky_tone = np.interp(depth, [0, 0.25, 1], [0.92, 0.66, 0.32])
    water = np.stack([sky_tone * 0.80, sky_tone * 0.95, sky_tone * 1.02], 2) + (ripple * 0.22)[..., None]
    sm = np.asarray(Image.fromarray((inside * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
    p.put(sm, water)
    wall = ((np.abs(u / 0.52 - lane) < 0.44) & ground & (cell > 0.10)) & ~inside
    p.a *= np.where(wall, 0.62, 1)[..., None]
    weir = inside & (np.abs(np.abs(u / 0.52 - lane) - 0.2) < 0.012)
    p.a = np.where(weir[..., None], np.array((0.85, 0.88, 0.88)), p.a)
    for k in (-1.5, -0.5, 0.5, 1.5):
        def rail(b):
            for side in (-0.035, 0.035):
                for height in (70, 40):
                    b.line([(vx + (k * 0.52 + side) * 800 * d, vy + (800 - vy) * d - height * 1.6 * d) for d in (0.06, 1.05)], 2.4)
                for i in range(16):
                    d = 0.07 * 1.2 ** i
                    x, y = vx + (k * 0.52 + side) * 800 * d, vy + (800 - vy) * d
                    b.line([(x, y), (x, y - 112 * d)], max(1, 6 * d))
        p.paint(rail, (0.24, 0.32, 0.38), 0.9, 0.4)
    glint = np.exp(-((p.x - vx - (p.y - vy) * 0.45) / (60 + depth * 130)) ** 2) * inside * np.clip(ripple * 4, 0, 1)
    p.a += (glint * 0.8)[..., None] * np.array((1, 0.88, 0.66))
    mist = np.clip((p.noise(260, 60, 5) - 0.36) * 2.2, 0, 1) * np.exp(-((p.y - 370) / 110) ** 2)
    p.fog((0.97, 0.95, 0.92), mist * 0.72)
    p.paint(lambda b: person(b, 494, 640, 210, p.rng), (0.14, 0.17, 0.23), 1, 0.8)
    p.paint(lambda b: (b.disc(494, 444, 22, 15), b.poly((470, 470), (518, 470), (516, 538), (472, 538))), (0.88, 0.66, 0.26), 0.95, 1)


# ---------------------------------------------------------------------------------------------------------------------- countryside

@scene(1200, 800)
def oranges(p):
    p.sky([(0, (0.30, 0.36, 0.24)), (0.3, (0.44, 0.46, 0.30)), (1, (0.36, 0.27, 0.17))], 0, 800)
    leaf = p.noise(50, 40, 4)
    p.a *= (0.7 + 0.6 * leaf)[..., None]
    for _ in range(60):
        x, y = p.rng.uniform(0, 1200), p.rng.uniform(0, 200)
        p.glow(x, y, p.rng.uniform(8, 20), (0.9, 0.45, 0.1) if p.rng.random() < 0.5 else (0.5, 0.6, 0.3), p.rng.uniform(0.15, 0.5))
    p.a = p.soften(9)
    bumps = p.noise(3, 3, 1) - 0.5

    def orange(x, y, r, ripe):
        x0, x1, y0, y1 = max(0, int(x - r - 2)), min(p.w, int(x + r + 3)), max(0, int(y - r - 2)), min(p.h, int(y + r + 3))
        if x1 <= x0 or y1 <= y0:
            return
        gx, gy = p.x[y0:y1, x0:x1], p.y[y0:y1, x0:x1]
        nx, ny = (gx - x) / r, (gy - y) / r
        d = np.hypot(nx, ny)
        m = np.clip((1 - d) * r, 0, 1)[..., None]
        nz = np.sqrt(np.clip(1 - d * d, 0, 1))
        lam = np.clip(nz * 0.62 - nx * 0.42 - ny * 0.62, 0, 1)
        v = 0.20 + 0.92 * lam + bumps[y0:y1, x0:x1] * 0.16 * nz
        spec = 0.5 * np.exp(-((nx + 0.36) ** 2 + (ny + 0.5) ** 2) / 0.03)
        c = np.array((0.98, 0.52 + 0.10 * ripe, 0.08 + 0.05 * ripe)) * v[..., None] + spec[..., None] * np.array((1, 0.92, 0.8)) * 0.6
        dot = np.exp(-((nx - 0.15) ** 2 + (ny - 0.1) ** 2) / 0.004) * 0.5
        c = c * (1 - dot[..., None]) + np.array((0.25, 0.3, 0.1)) * dot[..., None]
        p.a[y0:y1, x0:x1] = p.a[y0:y1, x0:x1] * (1 - m) + c * m

    def crate(x, y, w, h, r):
        p.paint(lambda b: b.box(x - 6, y - 14, x + w + 16, y + h + 18), (0.05, 0.03, 0.02), 0.6, 14)
        p.paint(lambda b: b.poly((x, y), (x + w, y), (x + w - 14, y - h * 0.62), (x + 14, y - h * 0.62)), (0.16, 0.1, 0.06))
        rows = 4
        for j in range(rows):
            t = j / (rows - 1)
            yy = y - h * 0.58 * (1 - t)
            rr = r * (0.78 + 0.22 * t)
            n = int(w / (rr * 1.82))
            for i in range(n + 1):
                orange(x + 16 + (i + (0.5 if j % 2 else 0.1)) * (w - 34) / n + p.rng.uniform(-3, 3), yy + p.rng.uniform(-5, 5), rr * p.rng.uniform(0.92, 1.04), p.rng.random())
                if p.rng.random() < 0.08:
                    lx, ly = x + 20 + i * (w - 30) / n, yy - rr * 0.6
                    a = p.rng.uniform(-0.6, 0.6)
                    p.paint(lambda b: b.poly((lx, ly), (lx + rr * 0.7 * math.cos(a), ly - rr * 0.3 + rr * 0.5 * math.sin(a)), (lx + rr * 1.5 * math.cos(a), ly + rr * 1.2 * math.sin(a)), (lx + rr * 0.7, ly + rr * 0.25)), (0.2, 0.34, 0.1), 1, 0.7)
        grain = p.noise(260, 4, 3)
        for k in range(3):
            y0 = y + k * h / 3
            m = p.mask(lambda b: b.box(x, y0 + 3, x + w, y0 + h / 3 - 5), 0.7)
            v = (0.8 + 0.5 * (grain - 0.5)) * (1.05 - 0.12 * k) * (1.06 - 0.25 * np.clip((p.x - x) / w, 0, 1))
            p.put(m, np.stack([v * 0.80, v * 0.61, v * 0.39], 2))
        for bx in (x, x + w - 24):
            m = p.mask(lambda b: b.box(bx, y - 8, bx + 24, y + h), 0.7)
            v = 0.75 + 0.4 * (grain - 0.5)
            p.put(m, np.stack([v * 0.72, v * 0.53, v * 0.33], 2))
    for x in (-60, 300, 660, 1020):
        crate(x, 336, 340, 72, 31)
    p.depth_of_field(2.2, np.clip((430 - p.y) / 60, 0, 1))
    for x in (-210, 250, 710):
        crate(x, 560, 440, 96, 44)
    for x in (-40, 580):
        crate(x, 830, 600, 130, 66)
    p.glow(150, 60, 620, (0.4, 0.3, 0.12), 0.4)


@scene(1200, 800)
def snow_terraces(p):
    p.sky([(0, (0.60, 0.67, 0.75)), (1, (0.86, 0.86, 0.86))], 0, 300)
    p.fog((0.94, 0.94, 0.94), np.clip((p.noise(400, 80, 5) - 0.45) * 2.4, 0, 0.8) * (p.y < 300))
    for y0, amp, tone in ((190, 150, 0.66), (240, 120, 0.54)):
        m = p.mask(hills(p, y0, amp, 260), 1)
        rock = np.clip((p.noise(30, 22, 5) - 0.47) * 7, 0, 1)
        p.put(m, np.stack([tone * 0.95 + 0 * p.x, tone + 0 * p.x, tone * 1.08 + 0 * p.x], 2))
        p.put(m * rock, (0.92, 0.93, 0.95), 0.75)
        p.fog((0.88, 0.89, 0.9), np.exp(-((p.y - 300) / 60) ** 2) * 0.6)
    # the slope: a height field seen from above and stretched by perspective
    d = np.clip((p.y - 262) / 540, 0.001, 1)
    gx = (p.x - 600) / (0.35 + d * 0.9) / 300
    gy = np.log(d * 9 + 0.25) * 2.0
    field = (gy * 4.2 + 1.5 * np.sin(gx * 1.1 + 0.5 * gy) + 0.9 * np.sin(gx * 2.3 - gy * 1.3 + 1) + 0.5 * np.sin(gx * 4.6 + gy * 2.1) + 0.25 * np.sin(gx * 9 + 2 * gy)
             + 1.3 * (p.noise(230, 120, 3) - 0.5))
    level = field * 1.25
    part = level % 1
    index = np.floor(level)
    rng = np.random.default_rng(5)
    tone = rng.uniform(0.0, 1.0, 400)[(index.astype(int) % 400)]
    pond = np.interp(tone, [0, 0.5, 1], [0.26, 0.44, 0.62])
    shine = pond + 0.16 * np.exp(-((p.x - 720) / 320) ** 2) + 0.05 * (p.noise(90, 6, 3) - 0.5)
    field_rgb = np.stack([shine * 0.86, shine * 0.97, shine * 1.10], 2)
    below = p.y > 262
    slope = p.mask(hills(p, 300, 60, 330), 2) * below
    p.put(slope, field_rgb)
    width = 0.20 + 0.08 * (p.noise(60, 30, 2) - 0.5)
    bank = np.clip((part - (1 - width)) * 14, 0, 1)
    shade = np.clip((width * 0.6 - part) * 12, 0, 1)
    p.put(slope * shade, (0.16, 0.17, 0.18), 0.6)
    p.put(slope * bank, np.stack([0.93 + 0 * p.x, 0.94 + 0 * p.x, 0.97 + 0 * p.x], 2), 0.96)
    p.fog((0.9, 0.91, 0.92), np.exp(-((p.y - 300) / 70) ** 2) * 0.7)

    spots = sorted([(p.rng.gauss(300, 90), p.rng.gauss(430, 20), p.rng.uniform(13, 22)) for _ in range(22)], key=lambda q: q[1])
    for x, y, s in spots:
        p.paint(lambda b: b.box(x, y, x + s * 1.7, y + s), (0.28, 0.23, 0.2))
        p.paint(lambda b: b.poly((x - 3, y + 1), (x + s * 0.5, y - s * 0.6), (x + s * 1.3, y - s * 0.6), (x + s * 1.7 + 3, y + 1)), (0.96, 0.96, 0.98))
        if p.rng.random() < 0.3:
            p.glow(x + s, y + s * 0.6, 3, (1, 0.75, 0.4), 0.8)
    smoke = np.clip((p.noise(60, 60, 4) - 0.42) * 3, 0, 1) * np.exp(-((p.x - 330 - (430 - p.y) * 0.4) / 28) ** 2) * np.clip((430 - p.y) / 30, 0, 1) * np.clip((p.y - 270) / 90, 0, 1)
    p.fog((0.9, 0.91, 0.93), smoke * 0.7)

    def bare(b, x, y, s, a, depth):
        x2, y2 = x + s * math.cos(a), y - s * math.sin(a)
        b.line([(x, y), (x2, y2)], max(1, s * 0.09))
        if depth:
            for _ in range(3):
                bare(b, x2, y2, s * p.rng.uniform(0.6, 0.76), a + p.rng.uniform(-0.7, 0.7), depth - 1)
    p.paint(lambda b: (bare(b, 1060, 800, 120, 1.62, 5), bare(b, 1150, 800, 92, 1.5, 5)), (0.10, 0.10, 0.11), 0.95, 0.5)

    def walker(b):
        person(b, 760, 700, 62, p.rng)
        for x in (806, 850):
            b.disc(x, 676, 24, 13)
            b.disc(x + 24, 668, 9, 8)
            for q in (-15, -8, 10, 16):
                b.box(x + q, 680, x + q + 4, 699)
            b.line([(x + 27, 662), (x + 34, 655)], 2)
    p.paint(walker, (0.10, 0.10, 0.12), 1, 0.6)
    flakes = p.mask(lambda b: [b.disc(p.rng.uniform(0, 1200), p.rng.uniform(0, 800), p.rng.uniform(0.8, 2.2)) for _ in range(420)], 0.7)
    p.put(flakes, (1, 1, 1), 0.7)


def main(names):
    total = 0
    for name in names or SCENES:
        function, width, height = SCENES[name]
        p = Pic(width, height, zlib.crc32(name.encode()))
        function(p)
        (width, height), quality, size = p.save(os.path.join(HERE, name + ".jpg"), LARGE.get(name, 1.0))
        total += size
        print(f"{name}.jpg {width} x {height}, quality {quality}, {size} bytes")
    print(total, "bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
