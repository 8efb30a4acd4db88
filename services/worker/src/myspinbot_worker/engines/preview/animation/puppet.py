"""One picture of a face, made to move: jaw, lips, eyelids and head, by warping its pixels.

Used by the talking head. Everything is prepared once; a frame costs a few milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from myspinbot_worker.engines.preview.animation.face import Eye, Face
from myspinbot_worker.engines.preview.animation.warp import Patch, Warp, smoothstep

_Plane = npt.NDArray[np.float32]

_WIDEST_OPENING: Final = 0.62  # of half the mouth's width
_FAINTEST_OPENING: Final = 0.1  # pixels
_UPPER_LIP: Final = 0.16  # share of the opening that lifts the upper lip
_ROUNDING: Final = 0.24  # how much narrower a rounded mouth is
_TEETH: Final = np.array([226.0, 218.0, 206.0], dtype=np.float32)
_THROAT: Final = np.array([46.0, 14.0, 18.0], dtype=np.float32)
_TONGUE: Final = np.array([150.0, 66.0, 66.0], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Pose:
    """The pose of the face in one frame; the fields are those of `Motion`."""

    openness: float = 0.0
    width: float = 0.0
    eyelids: float = 0.0
    sway_x: float = 0.0
    sway_y: float = 0.0
    tilt: float = 0.0


class Puppet:
    """A picture whose face can be posed."""

    def __init__(self, canvas: Image.Image, face: Face) -> None:
        self._pixels = np.asarray(canvas)
        self._mouth = _Mouth(self._pixels, face)
        self._lids = [_Lid(self._pixels, eye) for eye in face.eyes]
        self._head = Warp(canvas.size, centre=(face.x, face.y), radius=face.radius)

    def pose(self, pose: Pose) -> Image.Image:
        """Return the picture with its face posed; a pose at rest is the picture itself."""
        pixels = self._pixels.copy()
        if pose.eyelids > 0.0:
            for lid in self._lids:
                lid.draw(pixels, pose.eyelids)
        if pose.openness > 0.0:
            self._mouth.draw(pixels, pose.openness, pose.width)
        picture = Image.fromarray(pixels)
        self._head.apply(picture, pose.sway_x, pose.sway_y, pose.tilt)
        return picture


class _Mouth:
    """The lower face: the jaw drops, the lips part, and teeth and throat become visible."""

    def __init__(self, pixels: npt.NDArray[np.uint8], face: Face) -> None:
        half_width = max(face.mouth_half_width, 2.0)
        chin = max(face.chin_y - face.mouth_y, 4.0)
        self._patch = Patch.around(
            pixels,
            left=face.mouth_x - 0.95 * face.radius,
            right=face.mouth_x + 0.95 * face.radius,
            top=face.mouth_y - 0.6 * chin,
            bottom=face.mouth_y + 1.8 * chin,
        )
        x = self._patch.x - face.mouth_x
        self._x, self._half_width = x, half_width
        line = face.mouth_curve * np.clip((x / half_width) ** 2, 0.0, 1.5)
        self._below = self._patch.y - face.mouth_y - line
        # Far from the mouth the jaw moves as one; it takes the lips along towards the middle.
        self._jaw = np.cos(np.pi / 2 * np.clip(x / (0.9 * face.radius), -1.0, 1.0)) ** 2
        self._to_jaw = smoothstep(self._below / (0.5 * chin))
        self._to_neck = 1.0 - smoothstep((self._below - 0.7 * chin) / (1.0 * chin))
        self._to_nose = np.exp(-((self._below / (0.4 * chin)) ** 2))
        # The effect of the lips on their surroundings must end inside the patch.
        reach = np.where(self._below < 0.0, 0.5 * chin, 1.2 * chin)
        self._around = 1.0 - smoothstep(np.hypot(x / (0.85 * face.radius), self._below / reach))
        self._colours = _mouth_colours(self._patch.pixels)
        self._gap = _enclosing(
            (np.abs(x) < 1.2 * half_width)
            & (self._below > -0.5 * half_width)
            & (self._below < 1.1 * _WIDEST_OPENING * half_width)
        )

    def draw(self, pixels: npt.NDArray[np.uint8], openness: float, width: float) -> None:
        opening = openness * _WIDEST_OPENING * self._half_width
        if opening < _FAINTEST_OPENING:
            return
        stretch = 1.0 + 0.5 * _ROUNDING * width * (1.0 if width > 0 else 2.0)
        lips = np.clip(1.0 - (self._x / (self._half_width * stretch)) ** 2, 0.0, 1.0)
        dropped = opening * (lips + (self._jaw - lips) * self._to_jaw) * self._to_neck
        lifted = _UPPER_LIP * opening * lips * self._to_nose
        shift = np.where(self._below > 0.0, -dropped, lifted)
        drawn = self._patch.sample(self._x * (1.0 / stretch - 1.0) * self._around, shift)
        # Where the source would be beyond the line between the lips, the mouth is open.
        inside = np.where(self._below > 0.0, dropped - self._below, lifted + self._below)
        cover = np.clip(inside + 0.5, 0.0, 1.0) * np.clip(opening * lips / 1.5, 0.0, 1.0)
        gap = drawn[self._gap]
        gap += (self._interior(opening, lips[self._gap]) - gap) * cover[self._gap][..., None]
        self._patch.put(pixels, drawn)

    def _interior(self, opening: float, lips: _Plane) -> npt.NDArray[np.float32]:
        """Return the inside of the mouth between the lips: upper teeth, throat, tongue."""
        teeth, throat, tongue = self._colours
        top = -_UPPER_LIP * opening * lips
        depth = self._below[self._gap] - top
        bottom = opening * (1.0 + _UPPER_LIP)
        edge = 0.16 * self._half_width
        shown = np.clip((opening - 0.1 * self._half_width) / edge, 0.0, 1.0)
        # The teeth come out from behind the upper lip as the mouth opens.
        bite = 1.0 - smoothstep((depth - 0.9 * edge * shown) / (0.4 * edge))
        bite = bite * np.clip(2.0 * shown, 0.0, 1.0)
        bite = bite * smoothstep(lips * 1.6) * smoothstep(0.25 + depth / (0.6 * edge))
        lying = smoothstep((depth / bottom - 0.55) / 0.45) * smoothstep(lips * 1.2) * shown
        inner = throat + (tongue - throat) * (0.7 * lying)[..., None]
        return np.asarray(inner + (teeth - inner) * (0.94 * bite)[..., None], dtype=np.float32)


def _enclosing(mask: npt.NDArray[np.bool_]) -> tuple[slice, slice]:
    """Return the rectangle around the true values; empty if there are none."""
    rows, columns = np.nonzero(mask)
    if rows.size == 0:
        return slice(0, 0), slice(0, 0)
    return (
        slice(int(rows.min()), int(rows.max()) + 1),
        slice(int(columns.min()), int(columns.max()) + 1),
    )


def _mouth_colours(skin: _Plane) -> tuple[_Plane, _Plane, _Plane]:
    """Return the colours of teeth, throat and tongue in the light and the colour of the picture."""
    average = skin.reshape(-1, 3).mean(axis=0)
    light = float(np.clip(np.percentile(skin.mean(axis=2), 80) / 185.0, 0.35, 1.05))
    colourful = float(np.clip((average.max() - average.min()) / 40.0, 0.0, 1.0))

    def tint(colour: _Plane) -> _Plane:
        grey = colour.mean()
        return np.asarray((grey + (colour - grey) * colourful) * light, dtype=np.float32)

    return tint(_TEETH), tint(_THROAT), tint(_TONGUE)


class _Lid:
    """An eye that can be closed: the skin above it is drawn down over it, lashes first."""

    def __init__(self, pixels: npt.NDArray[np.uint8], eye: Eye) -> None:
        top = eye.y - 2.3 * eye.half_height  # below the eyebrow
        self._patch = Patch.around(
            pixels,
            left=eye.x - 1.1 * eye.half_width,
            right=eye.x + 1.1 * eye.half_width,
            top=top,
            bottom=eye.y + 1.6 * eye.half_height,
        )
        across = np.clip((self._patch.x - eye.x) / (1.05 * eye.half_width), -1.0, 1.0)
        arch = 1.0 - across**2
        self._travel = 1.75 * eye.half_height * arch
        self._lashes = 0.4 * eye.half_height
        self._below_top = self._patch.y - top
        self._reach = (2.55 - arch) * eye.half_height  # from the top to below the upper lashes

    def draw(self, pixels: npt.NDArray[np.uint8], closed: float) -> None:
        travel = closed * self._travel
        lowered = self._reach + travel
        # The lashes keep their thickness, the skin above them stretches.
        skin = (self._reach - self._lashes) / (lowered - self._lashes)
        shift = np.maximum(self._below_top * (skin - 1.0), -travel)
        cover = np.clip(lowered - self._below_top + 0.5, 0.0, 1.0)
        cover = (cover * np.clip(travel, 0.0, 1.0))[..., None]
        drawn = self._patch.sample(np.zeros_like(shift), shift)
        self._patch.put(pixels, self._patch.pixels + (drawn - self._patch.pixels) * cover)
