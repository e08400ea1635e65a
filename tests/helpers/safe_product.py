"""Small Sentinel-2 products in their true structure, names and metadata."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, osr
from terraclara.core.bands import SENTINEL2

TILE, TAKEN = "T31TCJ", "20230608T104621"
#: Resolutions at which Level-2A holds each band, finest first.
LEVEL2 = {
    10: ["B02", "B03", "B04", "B08"],
    20: ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"],
    60: ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12"],
}
BAND_IDS = [band.name for band in SENTINEL2.bands]
ALL_OFFSETS = dict.fromkeys(range(13), -1000)


def jp2(path: Path, values: np.ndarray, size: float, tile: int = 1024) -> None:
    """A lossless image as the ground segment writes it: no nodata value, GML and GeoJP2 boxes."""
    height, width = values.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    memory.SetProjection(reference.ExportToWkt())
    memory.SetGeoTransform((300000, size, 0, 4900020, 0, -size))
    memory.GetRasterBand(1).WriteRaster(0, 0, width, height, values.astype(np.uint16).tobytes())
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ["REVERSIBLE=YES", "QUALITY=100", f"BLOCKXSIZE={tile}", f"BLOCKYSIZE={tile}"]
    assert gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), memory, options=options) is not None
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def numbers(name: str, side: int) -> np.ndarray:
    seed = BAND_IDS.index(name) * 1000 + side
    return np.random.default_rng(seed).integers(1200, 5000, (side, side)).astype(np.uint16)


def product_xml(level: str, baseline: str, offsets: Optional[dict[int, int]], uri: str) -> str:
    two = level == "2A"
    listed = ""
    if offsets is not None:
        item, group = (
            ("BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST") if two else ("RADIO_ADD_OFFSET", "Radiometric_Offset_List")
        )
        values = "".join(f'<{item} band_id="{i}">{value}</{item}>' for i, value in offsets.items())
        listed = f"<{group}>{values}</{group}>"
    if two:
        quantification = (
            '<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
            '<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>'
            '<WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
        )
    else:
        quantification = '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
    name = "Level-2A" if two else "Level-1C"
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:{name}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_{name}.xsd">
  <n1:General_Info><Product_Info>
    <PRODUCT_START_TIME>2023-06-08T10:46:21.024Z</PRODUCT_START_TIME>
    <PRODUCT_URI>{uri}</PRODUCT_URI>
    <PROCESSING_LEVEL>{name}</PROCESSING_LEVEL>
    <PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
    <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
    <Datatake datatakeIdentifier="GS2B"><SPACECRAFT_NAME>Sentinel-2B</SPACECRAFT_NAME></Datatake>
  </Product_Info>
  <Product_Image_Characteristics>
    <Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
    <Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
    {quantification}{listed}
  </Product_Image_Characteristics></n1:General_Info>
</n1:{name}_User_Product>"""


def tile_xml() -> str:
    # View azimuths on both sides of north: their plain mean would point south.
    views = "".join(
        f'<Mean_Viewing_Incidence_Angle bandId="{i}"><ZENITH_ANGLE unit="deg">{5 + 0.1 * i}</ZENITH_ANGLE>'
        f'<AZIMUTH_ANGLE unit="deg">{(350 + 2 * i) % 360}</AZIMUTH_ANGLE></Mean_Viewing_Incidence_Angle>'
        for i in range(13)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd">
<n1:Geometric_Info><Tile_Angles><Sun_Angles_Grid/>
<Mean_Sun_Angle><ZENITH_ANGLE unit="deg">24.5</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">143.0</AZIMUTH_ANGLE>
</Mean_Sun_Angle><Mean_Viewing_Incidence_Angle_List>{views}</Mean_Viewing_Incidence_Angle_List>
</Tile_Angles></n1:Geometric_Info></n1:Level-2A_Tile_ID>"""


def make_product(
    folder: Path,
    level: str = "2A",
    baseline: str = "05.09",
    offsets: Optional[dict[int, int]] = None,
    side: int = 120,
    changes: Optional[dict[tuple[str, int], Any]] = None,
) -> Path:
    uri = f"S2B_MSIL{level}_{TAKEN}_N{baseline.replace('.', '')}_R051_{TILE}_20230608T134711.SAFE"
    root = folder / uri
    granule = root / "GRANULE" / f"L{level}_{TILE}_A032662_20230608T105224"
    native = {size: [n for n in BAND_IDS if SENTINEL2.resolution_m(n) == size] for size in (10, 20, 60)}
    plan = LEVEL2 if level == "2A" else native
    for resolution, names in plan.items():
        for name in names:
            values = numbers(name, side * 10 // resolution)
            if changes and (name, resolution) in changes:
                values = changes[name, resolution](values)
            if level == "2A":
                path = granule / "IMG_DATA" / f"R{resolution}m" / f"{TILE}_{TAKEN}_{name}_{resolution}m.jp2"
            else:
                path = granule / "IMG_DATA" / f"{TILE}_{TAKEN}_{name}.jp2"
            jp2(path, values, resolution)
    if level == "2A":
        jp2(granule / "IMG_DATA" / "R20m" / f"{TILE}_{TAKEN}_SCL_20m.jp2", np.full((side // 2, side // 2), 4), 20)
    (granule / "MTD_TL.xml").write_text(tile_xml())
    (root / f"MTD_MSIL{level}.xml").write_text(product_xml(level, baseline, offsets, uri))
    (root / "manifest.safe").write_text("<xml/>")
    return root
