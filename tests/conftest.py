"""Fixtures for every test."""

from __future__ import annotations

import functools
import http.server
import os
import threading
from pathlib import Path
from typing import Any, Callable, Iterator, Optional, Sequence

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from osgeo import gdal, osr

# Reports and errors are English here, whatever the machine speaks.
os.environ["TERRACLARA_LANGUAGE"] = "en"

REPOSITORY = Path(__file__).resolve().parent.parent

# How fast examples are drawn says how busy the machine is, nothing of the code.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to test another clone's package: an editable install elsewhere would be picked up silently."""
    import terraclara

    found = Path(terraclara.__file__).resolve().parent
    if found != REPOSITORY:
        raise pytest.UsageError(f"terraclara is imported from {found}, not from {REPOSITORY}; run `make install`.")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The folder of reference material beside the checkout; skips where there is none."""
    folder = REPOSITORY.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip(f"reference data not present: {folder}/data")
    return folder


@pytest.fixture(scope="session")
def shared_data(shared_folder: Path) -> Path:
    """Real images and published test cases beside the checkout; skips where they are absent."""
    return shared_folder / "data"


@pytest.fixture(scope="session")
def write_raster_in() -> Callable[..., Path]:
    """A function that writes a GeoTIFF of ``values`` ``(bands, rows, cols)`` into a folder and gives its path.

    Options: ``names`` of the bands, ``nodata``, ``epsg``, ``transform``, ``options`` of GDAL's driver (tiles where
    none are given, as products have them), ``scale`` and ``offset`` of every band.
    """

    def write(
        folder: Path,
        values: np.ndarray[Any, Any],
        *,
        name: str = "scene.tif",
        names: Sequence[str] = (),
        nodata: Optional[float] = None,
        epsg: int = 32631,
        transform: Sequence[float] = (500000.0, 10.0, 0.0, 4800000.0, 0.0, -10.0),
        options: Sequence[str] = (),
        scale: Optional[float] = None,
        offset: Optional[float] = None,
    ) -> Path:
        kinds = {"uint8": 1, "uint16": 2, "int16": 3, "float32": 6, "float64": 7}
        count, height, width = values.shape
        path = folder / name
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, count, kinds[values.dtype.name], list(options or _TILES)
        )
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        if transform:
            dataset.SetGeoTransform(transform)
        for i, plane in enumerate(values):
            band = dataset.GetRasterBand(i + 1)
            band.WriteRaster(0, 0, width, height, np.ascontiguousarray(plane).tobytes())
            if names:
                band.SetDescription(names[i])
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if scale is not None:
                band.SetScale(scale)
                band.SetOffset(offset or 0.0)
        dataset.FlushCache()
        return path

    return write


# Of a side that divides no usual block, so that what depends on how a file is stored shows.
_TILES = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=48")


@pytest.fixture
def write_raster(tmp_path: Path, write_raster_in: Callable[..., Path]) -> Callable[..., Path]:
    """``write_raster_in`` a folder of the test's own."""
    return functools.partial(write_raster_in, tmp_path)


@pytest.fixture
def read_raster() -> Callable[[Path], np.ndarray[Any, Any]]:
    """A function that reads all bands of a raster: ``(bands, rows, cols)``."""

    def read(path: Path) -> np.ndarray[Any, Any]:
        dataset = gdal.Open(str(path))
        assert dataset is not None, f"{path} cannot be opened"
        planes = [
            np.frombuffer(dataset.GetRasterBand(i + 1).ReadRaster(buf_type=gdal.GDT_Float64), dtype=np.float64).reshape(
                dataset.RasterYSize, dataset.RasterXSize
            )
            for i in range(dataset.RasterCount)
        ]
        return np.stack(planes)

    return read


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a package index on this computer, and its folder."""
    root = tmp_path / "served"
    (root / "simple").mkdir(parents=True)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_address[1]}/simple", root
    served.shutdown()
    served.server_close()
