"""Layers of every kind, good and bad."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsRasterLayer,
    QgsVectorLayer,
)


def layers(folder: Path) -> tuple[Callable[[], Any], ...]:
    """Makers of layers: an image, a map with its provenance missing, broken ones, vectors of every kind."""
    import shutil

    from terraclara.plugin.bridge import PROVENANCE
    from terraclara.plugin.dialogs.first_steps import SCENE
    from terraclara.plugin.layers import KIND

    for file in SCENE.parent.iterdir():
        shutil.copy(file, folder / file.name)
    (folder / "text.tif").write_text("no raster", encoding="utf-8")

    def image() -> Any:
        return QgsRasterLayer(str(folder / "scene.tif"), "image")

    def foreign(kind: str) -> Any:
        made = image()
        made.setCustomProperty(KIND, kind)
        made.setCustomProperty(PROVENANCE, str(folder / "absent.provenance.json"))
        return made

    def areas() -> Any:
        made = QgsVectorLayer(str(folder / "areas.geojson"), "areas")
        made.selectAll()
        return made

    memory = ("Point?crs=EPSG:4326&field=lai:double&field=reference:string", "Polygon?crs=EPSG:32631", "None?field=a")
    return (
        image,
        lambda: foreign("mean"),
        lambda: foreign("class"),
        lambda: QgsRasterLayer(str(folder / "text.tif"), "broken"),
        lambda: QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "service", "wms"),
        areas,
        lambda: QgsVectorLayer(str(folder / "plots.geojson"), "plots"),
        lambda: QgsVectorLayer(str(folder / "absent.gpkg"), "absent"),
        *(lambda text=text: QgsVectorLayer(text, "memory", "memory") for text in memory),
    )
