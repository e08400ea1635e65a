"""Print layouts of retrieval, clouds and land cover: what stands on them, and the files they are written to."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Callable

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QImage
from terraclara.core import i18n


def load(name: str, parameters: dict[str, Any]) -> list[Any]:
    import processing

    processing.runAndLoadResults(f"terraclara:{name}", parameters)
    return [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def sheet(layer: Any, **more: Any) -> dict[str, Any]:
    import processing

    return dict(processing.run("terraclara:printsheet", {"MAP": layer, **more}))


def items(name: str, kind: type) -> list[Any]:
    layout = QgsProject.instance().layoutManager().layoutByName(name)
    return [item for item in layout.items() if isinstance(item, kind)]


def kept(path: Path) -> None:
    """Pictures to look at stay where TERRACLARA_SCREENSHOTS says."""
    folder = os.environ.get("TERRACLARA_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder)


@pytest.fixture
def mapped(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> list[Any]:
    asked = {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": str(tmp_path / "map.tif")}
    return load("applymodel", asked)


def test_a_retrieval(mapped: list[Any], scene: Path, tmp_path: Path) -> None:
    image = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(image)
    target = tmp_path / "lai.png"
    results = sheet(mapped[2], OUTPUT=str(target))  # any layer of the group will do
    name = results["LAYOUT"]
    assert name == f"LAI (m² m⁻²) - {scene.stem}"
    maps = items(name, QgsLayoutItemMap)
    assert len(maps) == 3
    assert {item.layers()[0].name() for item in maps} == {layer.name() for layer in mapped}
    assert all(item.layers()[-1].id() == image.id() for item in maps)
    assert len(items(name, QgsLayoutItemLegend)) == 3
    assert len(items(name, QgsLayoutItemScaleBar)) == len(items(name, QgsLayoutItemPicture)) == 1
    text = "\n".join(item.text() for item in items(name, QgsLayoutItemLabel))
    for words in ("Test model test-lai", "How sure it is", "Where not to trust it", "Nobody (2026)", scene.name):
        assert words in text
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == pytest.approx((2338, 1653), abs=2)
    colors = {picture.pixel(x, y) for x in range(200, 1200, 60) for y in range(250, 1050, 60)}
    assert len(colors) > 5  # the map is drawn
    kept(target)
    again = sheet(mapped[0], OUTPUT=str(tmp_path / "lai.pdf"), TITLE="")
    assert Path(again["OUTPUT"]).read_bytes()[:4] == b"%PDF"
    assert len(QgsProject.instance().layoutManager().layouts()) == 1
    named = sheet(mapped[0], TITLE="The farm [% 1 + 1 %]")
    assert "OUTPUT" not in named
    (title,) = [item for item in items(named["LAYOUT"], QgsLayoutItemLabel) if "The farm" in item.text()]
    assert title.currentText() == "The farm [ % 1 + 1 %]"  # no expression is computed


def test_clouds_and_land_cover(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    (first, *_) = load("clouds", {"INPUT": str(scene), "OUTPUT": str(tmp_path / "clouds.tif")})
    results = sheet(first, OUTPUT=str(tmp_path / "clouds.png"))
    shown = {item.layers()[0].customProperty("terraclara/kind") for item in items(results["LAYOUT"], QgsLayoutItemMap)}
    assert shown == {"class", "entropy"}
    kept(tmp_path / "clouds.png")


def test_an_explanation_stands_beside(mapped: list[Any], scene: Path, tmp_path: Path) -> None:
    load("explain", {"MAP": mapped[0], "OUTPUT": str(tmp_path / "why.tif")})
    results = sheet(mapped[0], OUTPUT=str(tmp_path / "why.png"))
    shown = [item.layers()[0].customProperty("terraclara/kind") for item in items(results["LAYOUT"], QgsLayoutItemMap)]
    assert "relevance" in shown or "evidence" in shown
    assert any(item.text() == "Why" for item in items(results["LAYOUT"], QgsLayoutItemLabel))
    kept(tmp_path / "why.png")
    why = next(item for item in QgsProject.instance().mapLayers().values() if item.source().endswith("why.tif"))
    alone = sheet(why, OUTPUT=str(tmp_path / "alone.png"))
    assert any("Explained: " in item.text() for item in items(alone["LAYOUT"], QgsLayoutItemLabel))
    kept(tmp_path / "alone.png")
    with i18n.spoken("es"):
        spanish = sheet(why)
    assert any("Índice de área foliar (valor)" in item.text() for item in items(spanish["LAYOUT"], QgsLayoutItemLabel))


def test_an_explanation_of_another_map_of_the_scene_does_not(
    mapped: list[Any], scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    load("explain", {"MAP": mapped[0], "OUTPUT": str(tmp_path / "why.tif")})
    other = str(make_model("other", ("B03", "B08"), "fcover"))
    load("applymodel", {"INPUT": str(scene), "MODEL": other, "OUTPUT": str(tmp_path / "other.tif")})
    layers = QgsProject.instance().mapLayers().values()
    (layer,) = (item for item in layers if item.source().endswith("other.tif") and item.name().startswith("FCOVER ("))
    results = sheet(layer)
    shown = [item.layers()[0].customProperty("terraclara/kind") for item in items(results["LAYOUT"], QgsLayoutItemMap)]
    assert "relevance" not in shown
    assert not any(item.text() == "Why" for item in items(results["LAYOUT"], QgsLayoutItemLabel))


def test_a_map_that_was_added_by_hand(mapped: list[Any], tmp_path: Path, qgis_new_project: Any) -> None:
    QgsProject.instance().clear()
    layer = QgsRasterLayer(str(tmp_path / "map.tif"), "My map")
    QgsProject.instance().addMapLayer(layer)
    results = sheet(layer, OUTPUT=str(tmp_path / "hand.png"))
    assert results["LAYOUT"] == "My map - scene"
    shown = {item.layers()[0].name(): item.layers()[0] for item in items(results["LAYOUT"], QgsLayoutItemMap)}
    assert set(shown) == {"My map", "My map standard deviation", "My map flags"}
    assert shown["My map"].id() == layer.id()
    assert shown["My map standard deviation"].renderer().band() == 2
    assert shown["My map flags"].renderer().band() == 3
    assert len(QgsProject.instance().layerTreeRoot().findLayers()) == 1
    sheet(layer)
    assert len(QgsProject.instance().mapLayers()) == 3  # a second sheet shows the same layers
    assert "Nobody (2026)" in "\n".join(item.text() for item in items(results["LAYOUT"], QgsLayoutItemLabel))
    kept(tmp_path / "hand.png")


def test_a_file_that_no_project_holds(mapped: list[Any], tmp_path: Path, qgis_new_project: Any) -> None:
    QgsProject.instance().clear()
    results = sheet(str(tmp_path / "map.tif"), OUTPUT=str(tmp_path / "file.png"))
    shown = {item.layers()[0].name(): item.layers()[0] for item in items(results["LAYOUT"], QgsLayoutItemMap)}
    main, unsure, flags = (shown[name] for name in ("map", "map standard deviation", "map flags"))
    (listed,) = QgsProject.instance().layerTreeRoot().findLayers()
    assert listed.layer().id() == main.id()
    assert main.renderer().type() == "singlebandpseudocolor"  # by its style, which Processing does not load
    ramp = unsure.renderer().shader().rasterShaderFunction()
    assert ramp.minimumValue() == 0.0
    assert flags.renderer().type() == "paletted"
    kept(tmp_path / "file.png")
    (tmp_path / "map.qml").unlink()
    QgsProject.instance().clear()
    sheet(str(tmp_path / "map.tif"))


def test_bands_that_were_removed_from_a_group_stay_away(mapped: list[Any]) -> None:
    QgsProject.instance().removeMapLayer(mapped[1].id())
    shown = items(sheet(mapped[0])["LAYOUT"], QgsLayoutItemMap)
    assert len(shown) == 2


def test_what_is_no_map_of_ours(mapped: list[Any], scene: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="no map that TerraClara made"):
        sheet(str(scene))
    with pytest.raises(QgsProcessingException, match=r"\.pdf or \.png"):
        sheet(mapped[0], OUTPUT=str(tmp_path / "map.docx"))
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        sheet(mapped[0], OUTPUT=str(tmp_path / "folder.png"))
    (tmp_path / "map.provenance.json").unlink()
    with pytest.raises(QgsProcessingException, match="make the map again"):
        sheet(mapped[0])
