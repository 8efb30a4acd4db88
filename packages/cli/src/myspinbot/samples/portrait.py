"""The sample portrait: a face, drawn with Pillow, so that the package needs no photograph.

Used by the demo, the tests and the documentation through `myspinbot.samples`.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = 768
"""Width and height of the picture, in pixels."""

_SCALE = 2  # Pillow's polygons have hard edges: draw larger, then shrink.

_SKIN = (232, 178, 146)
_SKIN_LIT = (250, 208, 178)
_SKIN_SHADE = (176, 112, 88)
_BLUSH = (226, 120, 104)
_HAIR = (72, 44, 38)
_HAIR_LIT = (138, 88, 64)
_HAIR_SHADE = (40, 24, 24)
_SHIRT = (44, 92, 110)
_SHIRT_LIT = (84, 142, 156)
_LIP_UPPER = (186, 86, 84)
_LIP_LOWER = (206, 106, 100)
_LIP_LINE = (108, 44, 46)
_IRIS = (70, 112, 92)
_IRIS_LIT = (134, 176, 132)
_DARK = (38, 26, 26)

_Points = Sequence[tuple[float, float]]


def _spline(points: _Points, *, closed: bool = True) -> list[tuple[float, float]]:
    """Return a smooth curve through `points` (Catmull-Rom), in canvas pixels."""
    knots = np.asarray(points, dtype=np.float64) * _SCALE
    if closed:
        padded = np.concatenate([knots[-1:], knots, knots[:2]])
    else:
        padded = np.concatenate([knots[:1], knots, knots[-1:]])
    t = np.linspace(0.0, 1.0, 16, endpoint=False)[:, None]
    pieces = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        pieces.append(
            start
            + 0.5
            * t
            * (
                (end - before)
                + t
                * (
                    (2 * before - 5 * start + 4 * end - after)
                    + t * (3 * (start - end) + after - before)
                )
            )
        )
    if not closed:
        pieces.append(knots[-1:])
    return [(float(x), float(y)) for x, y in np.concatenate(pieces)]


def _mirror(points: _Points) -> list[tuple[float, float]]:
    """Reflect `points` in the picture's vertical axis."""
    return [(SIZE - x, y) for x, y in points]


class _Canvas:
    """A picture that is painted shape by shape, each with soft edges, opacity and clipping."""

    def __init__(self) -> None:
        side = SIZE * _SCALE
        self.image = Image.new("RGB", (side, side))

    def _mask(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        mask = Image.new("L", self.image.size, 0)
        return mask, ImageDraw.Draw(mask)

    def shape(self, points: _Points) -> Image.Image:
        """Return the mask of the smooth closed shape through `points`."""
        mask, draw = self._mask()
        draw.polygon(_spline(points), fill=255)
        return mask

    def oval(self, x: float, y: float, rx: float, ry: float) -> Image.Image:
        """Return the mask of an ellipse."""
        mask, draw = self._mask()
        box = [(x - rx) * _SCALE, (y - ry) * _SCALE, (x + rx) * _SCALE, (y + ry) * _SCALE]
        draw.ellipse(box, fill=255)
        return mask

    def stroke(self, points: _Points, width: float) -> Image.Image:
        """Return the mask of a smooth line that tapers towards both ends."""
        mask, draw = self._mask()
        line = _spline(points, closed=False)
        for index, (x, y) in enumerate(line):
            along = index / (len(line) - 1)
            radius = width * _SCALE / 2 * (0.25 + 0.75 * float(np.sin(np.pi * along)) ** 0.6)
            draw.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
        return mask

    def paint(
        self,
        mask: Image.Image,
        colour: tuple[int, int, int],
        *,
        opacity: float = 1.0,
        blur: float = 0.0,
        within: Image.Image | None = None,
    ) -> None:
        """Lay `colour` through `mask`, softened by `blur` pixels and kept `within` another mask."""
        left, top, right, bottom = mask.getbbox() or (0, 0, 1, 1)
        margin = round(blur * _SCALE * 3)  # the Gaussian is 0 beyond it
        width, height = mask.size
        box = (
            max(0, left - margin),
            max(0, top - margin),
            min(width, right + margin),
            min(height, bottom + margin),
        )
        mask = mask.crop(box)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * _SCALE))
        if within is not None:
            mask = ImageChops.multiply(mask, within.crop(box))
        if opacity < 1.0:
            mask = mask.point([round(level * opacity) for level in range(256)])
        self.image.paste(colour, box[:2], mask)


def _background(canvas: _Canvas) -> None:
    side = SIZE * _SCALE
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    glow = np.exp(-(((x - 0.5) / 0.42) ** 2 + ((y - 0.40) / 0.45) ** 2))[..., None]
    top = np.array([58, 92, 128], dtype=np.float32)
    bottom = np.array([30, 44, 72], dtype=np.float32)
    light = np.array([168, 192, 206], dtype=np.float32)
    base = top + (bottom - top) * y[..., None]
    canvas.image = Image.fromarray((base + (light - base) * 0.75 * glow).astype(np.uint8))


def _body(canvas: _Canvas) -> None:
    half = [(60, 860), (92, 720), (190, 660), (300, 628)]
    torso = canvas.shape([*half, (384, 640), *_mirror(half)[::-1]])
    canvas.paint(torso, _SHIRT)
    canvas.paint(canvas.oval(230, 690, 120, 60), _SHIRT_LIT, opacity=0.55, blur=34, within=torso)
    canvas.paint(canvas.oval(640, 760, 120, 110), (18, 44, 58), opacity=0.6, blur=40, within=torso)
    half = [(312, 500), (310, 590), (286, 640), (330, 684)]
    neck = canvas.shape([*half, (384, 700), *_mirror(half)[::-1]])
    canvas.paint(neck, _SKIN)
    canvas.paint(canvas.oval(384, 560, 110, 62), _SKIN_SHADE, opacity=0.85, blur=20, within=neck)
    canvas.paint(canvas.oval(460, 610, 40, 90), _SKIN_SHADE, opacity=0.45, blur=20, within=neck)
    for side in (list, _mirror):
        collar = side([(278, 626), (268, 668), (322, 742), (384, 716), (334, 680), (300, 632)])
        flap = canvas.shape(collar)
        canvas.paint(ImageChops.offset(flap, 0, 5 * _SCALE), (16, 44, 56), opacity=0.6, blur=5)
        canvas.paint(flap, (238, 234, 226))
        fold = side([(300, 632), (334, 680), (384, 716)])
        canvas.paint(canvas.stroke(fold, 7), (190, 176, 170), opacity=0.7, blur=3, within=flap)


def _head(canvas: _Canvas) -> Image.Image:
    half = [(384, 146), (290, 162), (226, 240), (212, 340), (222, 440), (266, 530), (336, 586)]
    face = canvas.shape([*half, (384, 594), *_mirror(half[1:])[::-1]])
    canvas.paint(face, _SKIN)
    canvas.paint(canvas.oval(350, 300, 120, 150), _SKIN_LIT, opacity=0.8, blur=44, within=face)
    canvas.paint(canvas.oval(384, 556, 46, 26), _SKIN_LIT, opacity=0.6, blur=16, within=face)
    canvas.paint(canvas.oval(566, 400, 52, 190), _SKIN_SHADE, opacity=0.55, blur=30, within=face)
    canvas.paint(canvas.oval(206, 430, 26, 130), _SKIN_SHADE, opacity=0.35, blur=24, within=face)
    canvas.paint(canvas.oval(384, 612, 120, 26), _SKIN_SHADE, opacity=0.5, blur=18, within=face)
    for x in (276, 492):
        canvas.paint(canvas.oval(x, 436, 44, 34), _BLUSH, opacity=0.42, blur=22, within=face)
    return face


def _eye(canvas: _Canvas, *, mirrored: bool) -> None:
    side = _mirror if mirrored else list
    socket = canvas.shape(side([(262, 330), (306, 312), (352, 336), (306, 352)]))
    canvas.paint(socket, _SKIN_SHADE, opacity=0.55, blur=13)
    white = canvas.shape(
        side([(268, 348), (286, 331), (312, 326), (336, 334), (350, 351), (330, 364), (300, 366)])
    )
    canvas.paint(white, (248, 244, 240))
    (x, y) = side([(311, 346)])[0]
    canvas.paint(canvas.oval(x, y, 20, 20), _DARK, within=white)
    canvas.paint(canvas.oval(x, y, 18, 18), _IRIS, within=white)
    canvas.paint(canvas.oval(x, y + 7, 12, 9), _IRIS_LIT, opacity=0.85, blur=3, within=white)
    canvas.paint(canvas.oval(x, y, 8.5, 8.5), (16, 12, 12), within=white)
    lid = side([(266, 350), (285, 331), (312, 325), (337, 333), (352, 352)])
    canvas.paint(canvas.stroke(lid, 12), _DARK, opacity=0.4, blur=4, within=white)
    canvas.paint(canvas.oval(x - 6, y - 7, 5, 5), (255, 255, 255))
    canvas.paint(canvas.oval(x + 6, y + 6, 2.2, 2.2), (255, 255, 255), opacity=0.7)
    canvas.paint(canvas.stroke(lid, 6.5), _DARK)
    lower = side([(270, 352), (300, 367), (330, 365), (349, 354)])
    canvas.paint(canvas.stroke(lower, 2.4), _SKIN_SHADE, opacity=0.9)
    crease = side([(266, 334), (288, 317), (314, 312), (340, 320)])
    canvas.paint(canvas.stroke(crease, 2.8), _SKIN_SHADE, opacity=0.75, blur=0.8)
    brow = side([(256, 302), (280, 284), (314, 279), (352, 290)])
    canvas.paint(canvas.stroke(brow, 13), _HAIR, opacity=0.92, blur=1.2)


def _nose(canvas: _Canvas, face: Image.Image) -> None:
    ridge = [(404, 320), (408, 380), (420, 430), (404, 452), (396, 400)]
    canvas.paint(canvas.shape(ridge), _SKIN_SHADE, opacity=0.42, blur=10, within=face)
    canvas.paint(canvas.oval(382, 376, 9, 56), _SKIN_LIT, opacity=0.85, blur=8, within=face)
    canvas.paint(canvas.oval(384, 428, 16, 12), (255, 226, 204), opacity=0.8, blur=7, within=face)
    canvas.paint(canvas.oval(384, 458, 40, 7), _SKIN_SHADE, opacity=0.6, blur=6, within=face)
    for side in (list, _mirror):
        wing = side([(350, 432), (344, 446), (352, 456)])
        canvas.paint(canvas.stroke(wing, 4), _SKIN_SHADE, opacity=0.75, blur=2)
        nostril = side([(356, 453), (366, 449), (376, 455)])
        canvas.paint(canvas.stroke(nostril, 5), (120, 62, 52), opacity=0.85, blur=1.2)


def _mouth(canvas: _Canvas) -> None:
    line = [(318, 497), (350, 505), (384, 509), (418, 505), (450, 497)]
    upper = [(316, 496), (352, 487), (374, 481), (384, 484), (394, 481), (416, 487), (452, 496)]
    lower = [(318, 498), (344, 518), (384, 529), (424, 518), (450, 498)]
    canvas.paint(canvas.oval(384, 538, 40, 7), _SKIN_SHADE, opacity=0.5, blur=6)
    canvas.paint(canvas.shape([*lower, *line[1:-1][::-1]]), _LIP_LOWER, blur=0.8)
    canvas.paint(canvas.shape([*upper, *line[1:-1][::-1]]), _LIP_UPPER, blur=0.8)
    canvas.paint(canvas.oval(380, 517, 26, 4), (240, 168, 156), opacity=0.7, blur=3)
    canvas.paint(canvas.stroke([(312, 493), *line[1:-1], (456, 493)], 4.6), _LIP_LINE, blur=0.7)
    for x in (311, 457):
        canvas.paint(canvas.oval(x, 494, 6, 5), _SKIN_SHADE, opacity=0.6, blur=3)


def _hair_behind(canvas: _Canvas) -> None:
    half = [(384, 78), (262, 108), (190, 194), (170, 320), (162, 450), (186, 560), (262, 604)]
    back = canvas.shape([*half, (384, 560), *_mirror(half[1:])[::-1]])
    canvas.paint(back, _HAIR)
    canvas.paint(canvas.oval(384, 560, 190, 120), _HAIR_SHADE, opacity=0.8, blur=30, within=back)


def _hair_in_front(canvas: _Canvas) -> None:
    sweep = [
        (206, 470), (180, 400), (172, 300), (190, 196), (258, 110), (384, 74), (510, 108),
        (578, 196), (596, 300), (588, 400), (564, 470), (560, 380), (548, 290), (500, 220),
        (424, 176), (356, 226), (266, 262), (218, 320), (210, 390),
    ]  # fmt: skip
    hair = canvas.shape(sweep)
    shadow = ImageChops.offset(hair, 0, 12 * _SCALE)
    canvas.paint(shadow, _SKIN_SHADE, opacity=0.5, blur=10, within=canvas.oval(384, 340, 172, 230))
    canvas.paint(hair, _HAIR)
    for points in (
        [(420, 170), (350, 196), (268, 236), (218, 300)],
        [(412, 140), (320, 160), (240, 216), (204, 300)],
        [(400, 112), (300, 130), (222, 200), (196, 290)],
        [(436, 160), (500, 200), (548, 256), (572, 330)],
        [(440, 126), (520, 166), (566, 230), (582, 310)],
    ):
        strand = canvas.stroke(points, 12)
        canvas.paint(strand, _HAIR_LIT, opacity=0.5, blur=6, within=hair)
        dark = canvas.stroke([(x, y + 15) for x, y in points], 6)
        canvas.paint(dark, _HAIR_SHADE, opacity=0.55, blur=4, within=hair)


def draw_portrait() -> bytes:
    """Return the sample portrait as a PNG of 768 by 768 pixels; the same bytes at every call."""
    canvas = _Canvas()
    _background(canvas)
    _hair_behind(canvas)
    _body(canvas)
    face = _head(canvas)
    _eye(canvas, mirrored=False)
    _eye(canvas, mirrored=True)
    _nose(canvas, face)
    _mouth(canvas)
    _hair_in_front(canvas)
    picture = canvas.image.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG")
    return buffer.getvalue()
