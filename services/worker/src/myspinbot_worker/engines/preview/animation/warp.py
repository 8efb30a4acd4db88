"""Moves pixels: a patch of a picture sampled between pixels, and a smooth warp of a head.

Used by the puppet. The patch is numpy and can tear (lips part); the warp is Pillow's mesh.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt
from PIL import Image

_Plane = npt.NDArray[np.float32]

_TILE: Final = 32  # the side of a cell of the head's mesh in pixels


def smoothstep(values: _Plane) -> _Plane:
    """Return 0 below 0, 1 above 1, and a curve without corners between."""
    t = np.clip(values, 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of a picture, with the coordinates of its pixels in the picture."""

    source: npt.NDArray[np.uint8]
    left: int
    top: int
    x: _Plane
    y: _Plane
    pixels: npt.NDArray[np.float32]

    @classmethod
    def around(
        cls,
        source: npt.NDArray[np.uint8],
        *,
        left: float,
        right: float,
        top: float,
        bottom: float,
    ) -> Self:
        """Cut a rectangle, as far as the picture reaches; at least one pixel."""
        height, width, _ = source.shape
        x0 = int(np.clip(left, 0, width - 1))
        y0 = int(np.clip(top, 0, height - 1))
        x1 = int(np.clip(right, x0 + 1, width))
        y1 = int(np.clip(bottom, y0 + 1, height))
        y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
        return cls(source, x0, y0, x, y, source[y0:y1, x0:x1].astype(np.float32))

    def sample(self, dx: _Plane, dy: _Plane) -> npt.NDArray[np.float32]:
        """Return the patch with each pixel taken from `dx`, `dy` away, bilinearly."""
        height, width, _ = self.source.shape
        x = np.clip(self.x + dx, 0.0, width - 1.001)
        y = np.clip(self.y + dy, 0.0, height - 1.001)
        column, row = x.astype(np.int32), y.astype(np.int32)
        right, down = (x - column)[..., None], (y - row)[..., None]
        flat = self.source.reshape(-1, 3)
        index = row * width + column
        upper = _between(flat, index, index + 1, right)
        upper += (_between(flat, index + width, index + width + 1, right) - upper) * down
        return upper

    def put(self, target: npt.NDArray[np.uint8], pixels: npt.NDArray[np.float32]) -> None:
        """Write pixels back to the patch's place in a picture of the same size."""
        height, width = self.x.shape
        place = target[self.top : self.top + height, self.left : self.left + width]
        place[:] = np.clip(pixels + 0.5, 0.0, 255.0)


def _between(
    flat: npt.NDArray[np.uint8],
    first: npt.NDArray[np.int32],
    second: npt.NDArray[np.int32],
    share: _Plane,
) -> npt.NDArray[np.float32]:
    start = flat.take(first, axis=0).astype(np.float32)
    start += (flat.take(second, axis=0) - start) * share
    return start


class Warp:
    """Moves a head and leaves the rest of the picture where it is."""

    def __init__(
        self, size: tuple[int, int], *, centre: tuple[float, float], radius: float
    ) -> None:
        width, height = size
        columns, rows = (np.append(np.arange(0, side, _TILE), side) for side in size)
        self._x, self._y = np.meshgrid(columns, rows)
        self._radius = radius
        self._away_x, self._away_y = self._x - centre[0], self._y - centre[1]
        distance = np.hypot(self._away_x / (2.0 * radius), self._away_y / (2.2 * radius))
        # Nothing may move at the edge, because no pixels exist beyond it.
        edge = np.minimum.reduce([self._x, width - self._x, self._y, height - self._y])
        inside = smoothstep(edge / (1.5 * _TILE))
        self._share = (1.0 - smoothstep((distance - 0.35) / 0.65)) * inside
        self._away_y = self._away_y - radius  # a head tilts about the chin

        moving_rows, moving_columns = np.nonzero(self._share)
        top, bottom = _reach(moving_rows)
        left, right = _reach(moving_columns)
        self._cells = [(row, column) for row in range(top, bottom) for column in range(left, right)]
        self._corner = int(self._x[0, left]), int(self._y[top, 0])
        self._box = (
            int(self._x[0, right]) - self._corner[0],
            int(self._y[bottom, 0]) - self._corner[1],
        )

    def apply(self, picture: Image.Image, sway_x: float, sway_y: float, tilt: float) -> None:
        """Move the head of a picture, in place; see `Motion` for the units."""
        if not self._cells or sway_x == sway_y == tilt == 0.0:
            return
        x = self._x - self._share * (sway_x * self._radius - tilt * self._away_y)
        y = self._y - self._share * (sway_y * self._radius + tilt * self._away_x)
        corners = np.stack([x, y], axis=-1).tolist()
        left, top = self._corner
        grid_x, grid_y = self._x[0].tolist(), self._y[:, 0].tolist()
        mesh = [
            (
                (
                    grid_x[column] - left,
                    grid_y[row] - top,
                    grid_x[column + 1] - left,
                    grid_y[row + 1] - top,
                ),
                # Pillow's order: upper left, lower left, lower right, upper right.
                (
                    *corners[row][column],
                    *corners[row + 1][column],
                    *corners[row + 1][column + 1],
                    *corners[row][column + 1],
                ),
            )
            for row, column in self._cells
        ]
        moved = picture.transform(self._box, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
        picture.paste(moved, self._corner)


def _reach(moving: npt.NDArray[np.intp]) -> tuple[int, int]:
    """Return the first and the last line of the mesh that encloses the points that move."""
    return (int(moving.min()) - 1, int(moving.max()) + 1) if moving.size else (0, 0)
