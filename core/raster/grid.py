"""Grids and windows: where pixels lie. Values and pure functions, nothing is read here.

A geotransform is GDAL's: ``x = t0 + col * t1 + row * t2``, ``y = t3 + col * t4 + row * t5``, with
``(col, row) = (0, 0)`` the outer corner of the first pixel. Rotated and south-up grids stay as they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, Optional

from osgeo import osr

from ..errors import GridError

#: What GDAL reports for a file that lies nowhere.
NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

#: Two grids are one lattice where no pixel is further apart than this, in pixels.
LATTICE_TOLERANCE = 0.01


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first column and row, and size."""

    col: int
    row: int
    width: int
    height: int

    def __post_init__(self) -> None:
        """Refuse negative sizes."""
        if self.width < 0 or self.height < 0:
            raise GridError(
                f"A window of {self.width} x {self.height} pixels is not possible. Give 1 pixel or more on each side."
            )

    @property
    def col_end(self) -> int:
        """One past the last column."""
        return self.col + self.width

    @property
    def row_end(self) -> int:
        """One past the last row."""
        return self.row + self.height

    @property
    def is_empty(self) -> bool:
        """Whether there is no pixel in it."""
        return self.width == 0 or self.height == 0

    def intersection(self, other: Window) -> Window:
        """The pixels in both; a window of size zero where there are none.

        >>> Window(0, 0, 10, 10).intersection(Window(8, 4, 10, 2))
        Window(col=8, row=4, width=2, height=2)
        """
        col, row = max(self.col, other.col), max(self.row, other.row)
        width = max(0, min(self.col_end, other.col_end) - col)
        height = max(0, min(self.row_end, other.row_end) - row)
        return Window(col, row, width, height)

    def union(self, other: Window) -> Window:
        """The smallest window that holds both.

        >>> Window(0, 0, 1, 1).union(Window(8, 4, 1, 2))
        Window(col=0, row=0, width=9, height=6)
        """
        col, row = min(self.col, other.col), min(self.row, other.row)
        return Window(col, row, max(self.col_end, other.col_end) - col, max(self.row_end, other.row_end) - row)

    def contains(self, other: Window) -> bool:
        """Whether every pixel of ``other`` is in this window."""
        return other.is_empty or self.intersection(other) == other

    def expanded(self, halo: int, within: Window) -> Window:
        """This window with ``halo`` pixels more on each side, cut at the edges of ``within``."""
        wide = Window(self.col - halo, self.row - halo, self.width + 2 * halo, self.height + 2 * halo)
        return wide.intersection(within)

    def shifted(self, cols: int, rows: int) -> Window:
        """This window, moved."""
        return Window(self.col + cols, self.row + rows, self.width, self.height)

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Where this window's pixels lie in an array ``(rows, cols)`` of ``outer``, which must contain it."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)

    def aligned(self, block_shape: tuple[int, int], within: Window) -> Window:
        """The smallest window of whole blocks ``(rows, cols)`` around this one, cut at the edges of ``within``."""
        rows, cols = block_shape
        col, row = self.col // cols * cols, self.row // rows * rows
        col_end, row_end = -(-self.col_end // cols) * cols, -(-self.row_end // rows) * rows
        return Window(col, row, col_end - col, row_end - row).intersection(within)


@dataclass(frozen=True)
class Grid:
    """Where a raster's pixels lie: CRS as WKT (``""`` where unknown), GDAL geotransform, size in pixels."""

    crs: str
    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    def __post_init__(self) -> None:
        """Refuse grids without pixels and transforms that cannot be inverted."""
        if self.width < 1 or self.height < 1:
            raise GridError(
                f"A grid of {self.width} x {self.height} pixels has no pixel. Give 1 pixel or more on each side."
            )
        if not all(math.isfinite(value) for value in self.transform) or self._determinant == 0:
            raise GridError(
                f"The geotransform {self.transform} places all pixels on one line. Georeference the file again."
            )

    @property
    def _determinant(self) -> float:
        return self.transform[1] * self.transform[5] - self.transform[2] * self.transform[4]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.width, self.height)

    @property
    def has_georeference(self) -> bool:
        """Whether the grid lies anywhere on Earth."""
        return bool(self.crs) or self.transform != NO_TRANSFORM

    def as_drawn(self) -> Grid:
        """The grid where its shapes are written: one that lies nowhere is drawn below zero by QGIS, row 0 on top."""
        if self.has_georeference:
            return self
        return Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), self.width, self.height)

    def xy(self, col: float, row: float) -> tuple[float, float]:
        """Map coordinates of a position in pixels; a pixel's center is at ``col + 0.5, row + 0.5``."""
        t = self.transform
        return t[0] + col * t[1] + row * t[2], t[3] + col * t[4] + row * t[5]

    def col_row(self, x: float, y: float) -> tuple[float, float]:
        """Position in pixels of map coordinates, the inverse of `xy`."""
        t, d = self.transform, self._determinant
        dx, dy = x - t[0], y - t[3]
        return (dx * t[5] - dy * t[2]) / d, (dy * t[1] - dx * t[4]) / d

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The box ``xmin, ymin, xmax, ymax`` around all pixels."""
        corners = [self.xy(c, r) for c in (0, self.width) for r in (0, self.height)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def subgrid(self, window: Window) -> Grid:
        """The grid of the pixels in ``window``, which may reach beyond this grid."""
        x, y = self.xy(window.col, window.row)
        t = self.transform
        return Grid(self.crs, (x, t[1], t[2], y, t[4], t[5]), window.width, window.height)

    def rescaled(self, factor: float) -> Grid:
        """A grid from the same corner whose pixels are ``factor`` times as long and cover at least this one."""
        t = self.transform
        transform = (t[0], t[1] * factor, t[2] * factor, t[3], t[4] * factor, t[5] * factor)
        # A sliver of a pixel from rounding is no pixel.
        width, height = (max(1, math.ceil(n / factor - 1e-6)) for n in (self.width, self.height))
        return Grid(self.crs, transform, width, height)

    def windows(self, block_shape: tuple[int, int], within: Optional[Window] = None) -> Iterator[Window]:
        """Blocks ``(rows, cols)`` that cover ``within`` (default: everything) once, row by row.

        Blocks are aligned to the grid's first pixel and cut at the edges.

        >>> [w.width for w in Grid("", NO_TRANSFORM, 10, 1).windows((1, 4))]
        [4, 4, 2]
        """
        rows, cols = block_shape
        area = self.window if within is None else within.intersection(self.window)
        for row in range(area.row // rows * rows, area.row_end, rows):
            for col in range(area.col // cols * cols, area.col_end, cols):
                block = Window(col, row, cols, rows).intersection(area)
                if not block.is_empty:
                    yield block

    def same_crs(self, other: Grid) -> bool:
        """Whether both CRS are one; two unknown ones are."""
        if self.crs == other.crs:
            return True
        if not self.crs or not other.crs:
            return False
        return bool(spatial_reference(self.crs).IsSame(spatial_reference(other.crs)))

    def offset_in(self, other: Grid) -> Optional[tuple[int, int]]:
        """Columns and rows from the first pixel of ``other`` to this grid's, if both lie on one lattice.

        ``None`` where pixels differ in size, direction, phase or CRS.
        """
        # How far pixels drift apart over the whole of this grid, in pixels of the other.
        worst = 0.0
        x0, y0 = other.col_row(*self.xy(0, 0))
        col, row = round(x0), round(y0)
        for c in (0, self.width):
            for r in (0, self.height):
                x, y = other.col_row(*self.xy(c, r))
                worst = max(worst, abs(x - col - c), abs(y - row - r))
        if worst > LATTICE_TOLERANCE or not self.same_crs(other):
            return None
        return col, row

    def same_as(self, other: Grid) -> bool:
        """Whether both have the same pixels."""
        return self.shape == other.shape and self.offset_in(other) == (0, 0)

    def pixel_size_m(self) -> Optional[float]:
        """Side of a square as large as the center pixel, in meters; ``None`` where the CRS is unknown.

        Degrees are turned into meters at the grid's center, on the CRS's ellipsoid.
        """
        if not self.crs:
            return None
        reference = spatial_reference(self.crs)
        area = abs(self._determinant)
        if not reference.IsGeographic():
            return math.sqrt(area) * float(reference.GetLinearUnits())
        unit = float(reference.GetAngularUnits())  # radians
        latitude = self.xy(self.width / 2, self.height / 2)[1] * unit
        major, minor = float(reference.GetSemiMajor()), float(reference.GetSemiMinor())
        e2 = 1 - (minor / major) ** 2
        w = 1 - e2 * math.sin(latitude) ** 2
        # Radii of curvature in the meridian and across it (any textbook of geodesy).
        along, across = major * (1 - e2) / w**1.5, major / math.sqrt(w) * math.cos(latitude)
        return math.sqrt(max(0.0, area * unit * unit * along * across))


def spatial_reference(crs: str) -> osr.SpatialReference:
    """The CRS of a WKT with x (east, longitude) as first axis, whatever its authority says."""
    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromWkt(crs) != 0
    except RuntimeError:  # raised where the host process has switched GDAL's exceptions on
        failed = True
    if failed:
        raise GridError(f"The CRS {crs[:80]!r} cannot be understood. Give another, such as EPSG:32631.")
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
