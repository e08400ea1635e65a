"""Bands and sensors: which band of a scene is which band of a model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Sequence

from .errors import BandError

#: A scene's band whose centre is further than this from the wanted one is another band (nm):
#: in the visible and near infrared, where B08 and B8A are 32 nm apart, and beyond 1000 nm.
WAVELENGTH_TOLERANCE_NM = 25.0
WAVELENGTH_TOLERANCE_SWIR_NM = 50.0

#: Names of the sun and view geometry, as cosines, and of the angles in degrees they come from.
GEOMETRY = ("cos_view_zenith", "cos_sun_zenith", "cos_relative_azimuth")
GEOMETRY_DEGREES = ("view_zenith", "sun_zenith", "relative_azimuth")
#: Names of retrieved variables, which a model may take in beside bands: in their own units.
RETRIEVED = ("lai", "lcc", "ccc", "cwc", "fapar", "fvc")
#: Azimuths in degrees, of which only the difference, the relative azimuth, means anything to a model.
AZIMUTHS = ("sun_azimuth", "view_azimuth")


@dataclass(frozen=True)
class Band:
    """One band of a sensor, a scene or a model.

    Parameters
    ----------
    name : as the sensor's operator writes it (``B8A``), or ``cos_sun_zenith`` for geometry
    wavelength_nm : centre wavelength, ``None`` where unknown or meaningless
    common_name : name in the STAC electro-optical extension (``nir08``), ``""`` where unknown
    width_nm : full width at half maximum, ``None`` where unknown
    """

    name: str
    wavelength_nm: Optional[float] = None
    common_name: str = ""
    width_nm: Optional[float] = None

    @property
    def is_geometry(self) -> bool:
        """Whether this is a sun or view angle and not a measurement."""
        return self.name in GEOMETRY

    @property
    def is_retrieved(self) -> bool:
        """Whether this is a variable retrieved before and not a measurement."""
        return self.name in RETRIEVED


@dataclass(frozen=True)
class Sensor:
    """A sensor and its bands. ``resolutions_m`` maps a band's name to its pixel size."""

    name: str
    bands: tuple[Band, ...]
    resolutions_m: tuple[float, ...]

    def band(self, name: str) -> Band:
        """The band called ``name``; ``BandError`` where there is none."""
        for band in self.bands:
            if band.name == name:
                return band
        raise BandError(f"{self.name} has no band {name!r}; it has {', '.join(b.name for b in self.bands)}.")

    def resolution_m(self, name: str) -> float:
        """Pixel size of the band called ``name``, in meters."""
        return self.resolutions_m[self.bands.index(self.band(name))]


def _sensor(name: str, rows: Sequence[tuple[str, float, str, float, float]]) -> Sensor:
    return Sensor(
        name,
        tuple(Band(n, centre, common, width) for n, centre, common, width, _ in rows),
        tuple(resolution for *_, resolution in rows),
    )


# Centres and widths: Sentinel-2 spectral response functions (ESA COPE-GSEG-EOPG-TN-15-0007, unit A),
# Landsat: USGS sensor pages. Units differ by a few nm between satellites, far inside the tolerance.
SENTINEL2 = _sensor(
    "Sentinel-2",
    [
        ("B01", 442.7, "coastal", 21, 60),
        ("B02", 492.4, "blue", 66, 10),
        ("B03", 559.8, "green", 36, 10),
        ("B04", 664.6, "red", 31, 10),
        ("B05", 704.1, "rededge071", 15, 20),
        ("B06", 740.5, "rededge075", 15, 20),
        ("B07", 782.8, "rededge078", 20, 20),
        ("B08", 832.8, "nir", 106, 10),
        ("B8A", 864.7, "nir08", 21, 20),
        ("B09", 945.1, "nir09", 20, 60),
        ("B10", 1373.5, "cirrus", 31, 60),
        ("B11", 1613.7, "swir16", 91, 20),
        ("B12", 2202.4, "swir22", 175, 20),
    ],
)
LANDSAT_OLI = _sensor(
    "Landsat 8/9 OLI",
    [
        ("B1", 443.0, "coastal", 16, 30),
        ("B2", 482.0, "blue", 60, 30),
        ("B3", 561.4, "green", 57, 30),
        ("B4", 654.6, "red", 37, 30),
        ("B5", 864.7, "nir08", 28, 30),
        ("B6", 1608.9, "swir16", 85, 30),
        ("B7", 2200.7, "swir22", 187, 30),
        ("B9", 1373.4, "cirrus", 20, 30),
    ],
)
LANDSAT_TM = _sensor(
    "Landsat 4/5 TM and 7 ETM+",
    [
        ("B1", 485.0, "blue", 70, 30),
        ("B2", 560.0, "green", 80, 30),
        ("B3", 660.0, "red", 60, 30),
        ("B4", 830.0, "nir", 140, 30),
        ("B5", 1650.0, "swir16", 200, 30),
        ("B7", 2215.0, "swir22", 270, 30),
    ],
)
SENSORS = (SENTINEL2, LANDSAT_OLI, LANDSAT_TM)

# Spellings seen in the wild for the same common name.
_COMMON_ALIASES = {
    "rededge1": "rededge071",
    "rededge2": "rededge075",
    "rededge3": "rededge078",
    "rededge": "rededge071",
    "re1": "rededge071",
    "re2": "rededge075",
    "re3": "rededge078",
    "nirnarrow": "nir08",
    "narrownir": "nir08",
    "nnir": "nir08",
    "nir2": "nir08",
    "broadnir": "nir",
    "watervapor": "nir09",
    "watervapour": "nir09",
    "nearinfrared": "nir",
    "nearir": "nir",
    "shortwaveinfrared1": "swir16",
    "shortwaveinfrared2": "swir22",
    "swir1": "swir16",
    "swir2": "swir22",
    "coastalaerosol": "coastal",
    "ultrablue": "coastal",
    "deepblue": "coastal",
    "b": "blue",
    "g": "green",
    "r": "red",
}

_GEOMETRY_ALIASES = {
    "cosviewzenith": "cos_view_zenith",
    "cosvza": "cos_view_zenith",
    "cossunzenith": "cos_sun_zenith",
    "cossolarzenith": "cos_sun_zenith",
    "cossza": "cos_sun_zenith",
    "cosrelativeazimuth": "cos_relative_azimuth",
    "cosraa": "cos_relative_azimuth",
    "viewzenith": "view_zenith",
    "viewzenithmean": "view_zenith",
    "vza": "view_zenith",
    "satelliteview": "view_zenith",
    "sunzenith": "sun_zenith",
    "solarzenith": "sun_zenith",
    "sza": "sun_zenith",
    "sunazimuth": "sun_azimuth",
    "sunazimuthmean": "sun_azimuth",
    "solarazimuth": "sun_azimuth",
    "saa": "sun_azimuth",
    "viewazimuth": "view_azimuth",
    "viewazimuthmean": "view_azimuth",
    "sensorazimuth": "view_azimuth",
    "vaa": "view_azimuth",
    "satelliteazimuth": "view_azimuth",
    "relativeazimuth": "relative_azimuth",
    "raa": "relative_azimuth",
}


def _squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def geometry_name(text: str) -> Optional[str]:
    """The standard name of a geometry band written as ``text``, else ``None``.

    It is one of `GEOMETRY`, `GEOMETRY_DEGREES` and `AZIMUTHS`.

    >>> geometry_name("cos_SZA"), geometry_name("View zenith"), geometry_name("saa"), geometry_name("B04")
    ('cos_sun_zenith', 'view_zenith', 'sun_azimuth', None)
    """
    return _GEOMETRY_ALIASES.get(_squeezed(text))


def canonical_name(text: str) -> str:
    """A band's name without the ways in which files dress it up.

    >>> [canonical_name(t) for t in ("B4", "B04", "band 4", "SR_B4", "B8A", "B08A", "T31TCJ_20230608T104621_B8A_20m")]
    ['B4', 'B4', 'B4', 'B4', 'B8A', 'B8A', 'B8A']
    """
    match = re.search(r"(?:^|[^A-Za-z0-9])B(?:AND)?[\s_\-.]*0*(\d{1,2}A?)(?![0-9A-Za-z])", text.strip(), re.IGNORECASE)
    return f"B{match.group(1).upper()}" if match else text.strip()


def common_name(text: str) -> str:
    """The STAC common name that ``text`` spells, ``""`` where it spells none.

    >>> common_name("Red Edge 1"), common_name("NIR"), common_name("B04")
    ('rededge071', 'nir', '')
    """
    squeezed = _squeezed(text)
    known = {band.common_name for sensor in SENSORS for band in sensor.bands}
    squeezed = _COMMON_ALIASES.get(squeezed, squeezed)
    return squeezed if squeezed in known else ""


def sensor_of(bands: Sequence[Band]) -> str:
    """The name of the sensor that all spectral ``bands`` are known to be of, ``""`` where there is none.

    >>> sensor_of([SENTINEL2.band("B02"), SENTINEL2.band("B8A")]), sensor_of([Band("B2"), Band("B8")])
    ('Sentinel-2', '')
    """
    spectral = [band for band in bands if not band.is_geometry]
    for sensor in SENSORS:
        if spectral and all(band in sensor.bands for band in spectral):
            return sensor.name
    return ""


def match_bands(wanted: Sequence[Band], available: Sequence[Band], *, what: str = "The scene") -> list[int]:
    """Which of ``available`` is each of ``wanted``.

    The wavelength decides where both sides know it, since ``B5`` is red edge on one sensor and
    near infrared on another; then the name, then the common name. Two wanted bands never share one
    available band.

    Returns
    -------
    list of int, one index into ``available`` for each wanted band

    Raises
    ------
    BandError
        Naming every wanted band that was not found, and what there is.
    """
    chosen: list[int] = []
    missing: list[Band] = []
    for band in wanted:
        index = _best(band, available, set(chosen))
        if index is None:
            missing.append(band)
        else:
            chosen.append(index)
    if missing:
        names = ", ".join(_described(band) for band in missing)
        there = ", ".join(_described(band) for band in available) or "no band at all"
        raise BandError(
            f"{what} lacks {names}; it has {there}. "
            "Choose a scene with these bands, name the bands of the file, or choose another model."
        )
    return chosen


def _described(band: Band) -> str:
    return band.name if band.wavelength_nm is None else f"{band.name} ({band.wavelength_nm:.0f} nm)"


def _best(wanted: Band, available: Sequence[Band], taken: set[int]) -> Optional[int]:
    free = [i for i in range(len(available)) if i not in taken]
    name = canonical_name(wanted.name)
    named = [
        i
        for i in free
        if canonical_name(available[i].name) == name
        and not differ_in_color(wanted.common_name, available[i].common_name)
    ]
    if wanted.wavelength_nm is not None:
        near = [
            (abs(available[i].wavelength_nm - wanted.wavelength_nm), i not in named, i)  # type: ignore[operator]
            for i in free
            if available[i].wavelength_nm is not None
        ]
        near = [row for row in near if row[0] <= _tolerance(wanted)]
        if near:
            # The same name wins among bands that are all near (B8 and B8A, 32 nm apart).
            same = [row for row in near if not row[1]]
            return min(same or near)[-1]
        named = [i for i in named if available[i].wavelength_nm is None]
    if named:
        return named[0]
    if wanted.common_name:
        for i in free:
            if available[i].wavelength_nm is None and wanted.common_name in (
                available[i].common_name,
                common_name(available[i].name),
            ):
                return i
    return None


def differ_in_color(one: str, other: str) -> bool:
    """Whether two common names, of which neither is empty, are of other colors; kinds of near infrared are one.

    >>> differ_in_color("nir", "nir08"), differ_in_color("nir", "red"), differ_in_color("nir", "")
    (False, True, False)
    """
    return bool(one and other) and one[:3] != other[:3]


def _tolerance(band: Band) -> float:
    swir = band.wavelength_nm is not None and band.wavelength_nm > 1000
    return WAVELENGTH_TOLERANCE_SWIR_NM if swir else WAVELENGTH_TOLERANCE_NM
