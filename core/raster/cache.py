"""GDAL's block cache, held to a size while a map is made."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from osgeo import gdal


@contextmanager
def limited_cache(size: int) -> Iterator[None]:
    """Let GDAL's block cache take at most ``size`` bytes; the former limit comes back afterwards.

    GDAL's own default is a share of the machine's memory, which no budget of ours would cover.
    """
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(size)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)
