"""Locates a face: a heuristic in numpy, without a model, for one person facing the camera.

Used by the talking head. Skin is found by colour, the face by its outline's moments, the mouth
as the row that is dark and red, the eyes as a symmetric pair of high contrast above it. Where
the evidence is weak (a greyscale picture, no skin), a face in the middle is assumed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

_Plane = npt.NDArray[np.float32]

_GRID: Final = 192  # width of the picture the search works on: a mouth is some 30 wide

# Skin of all tones shares a narrow range of chroma (8-bit YCbCr): centre and tolerance.
_SKIN_CB: Final = (108.0, 18.0)
_SKIN_CR: Final = (150.0, 16.0)
_FEWEST_SKIN: Final = 0.02  # share of the picture
_DARKEST_SKIN: Final = 0.45  # share of the brightest skin; brown hair has its chroma, not its light

# A face in the middle of a portrait: shares of the canvas width and height.
_USUAL_CENTRE: Final = (0.5, 0.45)
_USUAL_RADIUS: Final = 0.21
_RADIUS_RANGE: Final = (0.08, 0.34)
_TALLNESS: Final = 1.3  # of a face's ellipse

# Proportions of a face, in half widths of the face (where the eyes are not found) ...
_MOUTH_BELOW_CENTRE: Final = 0.68
_MOUTH_HALF_WIDTH: Final = 0.42
_CHIN_BELOW_MOUTH: Final = 0.6
# ... and in distances between the eyes, which are a better ruler than the outline.
_EYES_ABOVE_MOUTH: Final = 1.05
_RADIUS_BY_EYES: Final = 1.12
_MOUTH_HALF_WIDTH_BY_EYES: Final = 0.43
_CHIN_BELOW_MOUTH_BY_EYES: Final = 0.65
_EYE_HALF_WIDTH: Final = 0.29
_EYE_HALF_HEIGHT: Final = 0.14

_CERTAIN_EYES: Final = 1.6  # contrast of the eyes, in that of the cheeks
_FAINTEST_EYES: Final = 4.0  # the same in levels of 255
_FAINTEST_MOUTH: Final = 0.15


@dataclass(frozen=True, slots=True)
class Eye:
    """An open eye, in pixels of the canvas."""

    x: float
    y: float
    half_width: float
    half_height: float


@dataclass(frozen=True, slots=True)
class Face:
    """The parts of a face that move, in pixels of the canvas.

    Attributes:
        x: Centre of the head.
        y: Centre of the head, about the tip of the nose.
        radius: Half the width of the face.
        mouth_x: Middle of the mouth.
        mouth_y: Height of the line between the lips in the middle.
        mouth_half_width: From the middle to a corner.
        mouth_curve: How much lower the line is in the corners than in the middle.
        chin_y: The lowest point of the face.
        eyes: Both eyes where they were found with certainty, else none.
    """

    x: float
    y: float
    radius: float
    mouth_x: float
    mouth_y: float
    mouth_half_width: float
    mouth_curve: float
    chin_y: float
    eyes: tuple[Eye, ...]


def locate_face(canvas: Image.Image) -> Face:
    """Find the face in a portrait; never fails, see the module's description."""
    scale = canvas.width / _GRID
    small = canvas.resize((_GRID, max(8, round(canvas.height / scale))), Image.Resampling.BOX)
    luma, cb, cr = (np.asarray(plane, dtype=np.float32) for plane in small.convert("YCbCr").split())
    x, y, radius = _outline(_skin(luma, cb, cr))
    mouth_y = _mouth_line(luma, cr, x, y, radius)
    half_width = _MOUTH_HALF_WIDTH * radius
    chin_y = mouth_y + _CHIN_BELOW_MOUTH * radius
    eyes = _eyes(small, luma, x, mouth_y, radius)
    if eyes:
        distance = eyes[1].x - eyes[0].x
        x = (eyes[0].x + eyes[1].x) / 2
        radius = _RADIUS_BY_EYES * distance
        half_width = _MOUTH_HALF_WIDTH_BY_EYES * distance
        chin_y = mouth_y + _CHIN_BELOW_MOUTH_BY_EYES * distance
    curve = _curve(luma, x, mouth_y, half_width)

    def place(index: float) -> float:
        """Turn an index of the grid into the middle of that cell on the canvas."""
        return (index + 0.5) * scale

    return Face(
        x=place(x),
        y=place(y),
        radius=radius * scale,
        mouth_x=place(x),
        mouth_y=place(mouth_y),
        mouth_half_width=half_width * scale,
        mouth_curve=curve * scale,
        chin_y=min(place(chin_y), canvas.height - 1.0),
        eyes=tuple(
            Eye(place(eye.x), place(eye.y), eye.half_width * scale, eye.half_height * scale)
            for eye in eyes
        ),
    )


def _skin(luma: _Plane, cb: _Plane, cr: _Plane) -> _Plane:
    """Return how much each pixel looks like skin, from 0 to 1."""
    distance = ((cb - _SKIN_CB[0]) / _SKIN_CB[1]) ** 2 + ((cr - _SKIN_CR[0]) / _SKIN_CR[1]) ** 2
    likeness = np.clip(1.5 - distance, 0.0, 1.0).astype(np.float32)
    if not likeness.any():
        return likeness
    brightest = float(np.percentile(luma[likeness > 0], 90))
    return np.where(luma > _DARKEST_SKIN * brightest, likeness, np.float32(0))


def _outline(skin: _Plane) -> tuple[float, float, float]:
    """Return centre and half width of the face: an ellipse that settles on the skin around it."""
    height, width = skin.shape
    x, y, radius = _USUAL_CENTRE[0] * width, _USUAL_CENTRE[1] * height, _USUAL_RADIUS * width
    if skin.mean() < _FEWEST_SKIN:
        return x, y, radius
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    for _ in range(12):
        reach = 1.25 * radius
        inside = ((columns - x) / reach) ** 2 + ((rows - y) / (reach * _TALLNESS)) ** 2 < 1
        weight = np.where(inside, skin, 0.0)
        total = float(weight.sum())
        if total < 0.2 * float(inside.sum()):
            break  # nothing like a face here: stay where we are
        x = float((weight * columns).sum()) / total
        y = float((weight * rows).sum()) / total
        spread = float(np.sqrt((weight * (columns - x) ** 2).sum() / total))
        # The half width of a filled ellipse is twice the standard deviation along that axis.
        radius = float(np.clip(2.0 * spread, _RADIUS_RANGE[0] * width, _RADIUS_RANGE[1] * width))
    return x, y, radius


def _mouth_line(luma: _Plane, cr: _Plane, x: float, y: float, radius: float) -> float:
    """Return the row of the line between the lips, or where it usually is."""
    height, width = luma.shape
    usual = float(np.clip(y + _MOUTH_BELOW_CENTRE * radius, 2, height - 3))
    top, bottom = int(max(2, y + 0.2 * radius)), int(min(height - 3, y + 1.25 * radius))
    left, right = int(max(0, x - 0.3 * radius)), int(min(width, x + 0.3 * radius + 1))
    if bottom - top < 4 or right - left < 3:
        return usual
    # Lips are redder than skin, and the line between them is darker than the rows around it.
    rows = luma[:, left:right].mean(axis=1)
    span = 2 * max(1, round(0.12 * radius)) + 1
    around = np.convolve(rows, np.full(span, 1 / span, dtype=np.float32), mode="same")
    dark = np.clip(around - rows, 0, None)[top:bottom]
    red = cr[:, left:right].mean(axis=1)[top:bottom]
    red = np.clip(red - np.median(red), 0, None)
    distance = (np.arange(top, bottom) - usual) / (0.35 * radius)
    evidence = (dark / 4 + red / 8) * np.exp(-(distance**2) / 2)
    lips = int(evidence.argmax())
    if evidence[lips] < _FAINTEST_MOUTH:
        return usual
    # That finds the lips; the line is the darkest row among them.
    reach = round(0.12 * radius)
    first = max(0, lips - reach)
    return float(top + first + int(dark[first : lips + reach + 1].argmax()))


def _curve(luma: _Plane, x: float, line: float, half_width: float) -> float:
    """Return how much lower the dark line is in the corners, from a parabola fitted to it."""
    reach = max(2, round(0.3 * half_width))
    first, last = max(0, round(x - half_width)), min(luma.shape[1], round(x + half_width) + 1)
    if last - first < 3:
        return 0.0
    top = max(0, round(line) - reach)
    band = luma[top : round(line) + reach + 1, first:last]
    darkness = np.clip(np.median(band, axis=0, keepdims=True) - band, 0, None)
    strength = darkness.sum(axis=0)
    if float(strength.max(initial=0.0)) < 1.0:
        return 0.0
    rows = np.arange(band.shape[0], dtype=np.float32)[:, None]
    heights = (darkness * rows).sum(axis=0) / np.maximum(strength, 1e-3) + top - line
    along = ((np.arange(first, last) - x) / half_width) ** 2
    design = np.stack([np.ones_like(along), along], axis=1) * strength[:, None]
    fit = np.linalg.lstsq(design, heights * strength, rcond=None)[0]
    return float(np.clip(fit[1], -0.25 * half_width, 0.25 * half_width))


def _eyes(
    small: Image.Image, luma: _Plane, x: float, mouth_y: float, radius: float
) -> tuple[Eye, ...]:
    """Return both eyes, or None if no pair is clear enough."""
    height, width = luma.shape
    blur = max(1.0, 0.1 * radius)
    smooth = small.convert("L").filter(ImageFilter.GaussianBlur(blur))
    detail = Image.fromarray(np.abs(luma - np.asarray(smooth)).astype(np.uint8))
    contrast = np.asarray(detail.filter(ImageFilter.BoxBlur(blur)), dtype=np.float32)
    best, half, eye_y = 0.0, 0.0, 0.0
    for candidate in np.arange(0.3, 0.6, 0.02) * radius:
        left, right = round(x - candidate), round(x + candidate)
        usual = mouth_y - _EYES_ABOVE_MOUTH * 2 * candidate
        top, bottom = max(0, round(usual - 0.2 * radius)), round(usual + 0.2 * radius)
        if left < 0 or right >= width or bottom <= top or bottom > height:
            continue
        rows = np.arange(top, bottom)
        pair = np.minimum(contrast[top:bottom, left], contrast[top:bottom, right])
        pair = pair * np.exp(-(((rows - usual) / (0.15 * radius)) ** 2) / 2)
        if float(pair.max()) > best:
            best, half, eye_y = float(pair.max()), float(candidate), float(rows[pair.argmax()])
    cheeks = contrast[
        max(0, round(mouth_y - 0.6 * radius)) : max(1, round(mouth_y)),
        max(0, round(x - 0.7 * radius)) : round(x + 0.7 * radius),
    ]
    if best < max(_FAINTEST_EYES, _CERTAIN_EYES * float(cheeks.mean())):
        return ()
    centres = [_dark_centre(luma, x + side * half, eye_y, 0.35 * half) for side in (-1.0, 1.0)]
    distance = centres[1][0] - centres[0][0]
    half_height = _EYE_HALF_HEIGHT * distance
    # The upper lashes are dark and the lower ones are not: the eye is a little lower.
    level = (centres[0][1] + centres[1][1]) / 2 + 0.25 * half_height
    return tuple(
        Eye(centre_x, level, _EYE_HALF_WIDTH * distance, half_height) for centre_x, _ in centres
    )


def _dark_centre(luma: _Plane, x: float, y: float, reach: float) -> tuple[float, float]:
    """Return the centre of the dark pixels around a point: the iris and its lashes."""
    left, top = max(0, round(x - reach)), max(0, round(y - reach))
    patch = luma[top : round(y + reach) + 1, left : round(x + reach) + 1]
    weight = np.clip(np.median(patch) - patch, 0, None) + 1e-3
    rows, columns = np.mgrid[0 : patch.shape[0], 0 : patch.shape[1]]
    total = float(weight.sum())
    return (
        left + float((weight * columns).sum()) / total,
        top + float((weight * rows).sum()) / total,
    )
