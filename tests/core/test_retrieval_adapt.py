"""A bundled model carried to local conditions by plots: better there, honest, and the same file as any other."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import plot_scene
import pytest
from osgeo import gdal, ogr
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, Cancelled, ModelError, OutputError, ParameterError
from terraclara.core.explain.input_noise import BandNoise, with_input_noise
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
from terraclara.core.retrieval.adapt import Adapted, adapt
from terraclara.core.retrieval.plots import PlotFields

FIELDS = PlotFields("lai", site="site")
REQUEST = Request("lai-s2-20m", ("scene.tif",), "", geometry=(("relative_azimuth", 90.0), ("sun_zenith", 40.0)))


class Place:
    """A folder with a scene, plots on eight farms, and a truth that grows faster than the model thinks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        spectra, lai = plot_scene.canopies()
        self.truth = 1.35 * lai + 0.5
        self.scene = plot_scene.write_scene(folder / "scene.tif", spectra)
        rng = np.random.default_rng(3)
        self.places = np.stack(np.unravel_index(rng.choice(1600, 40, replace=False), (40, 40)), axis=1)
        self.values = self.truth[tuple(self.places.T)] + 0.1 * rng.standard_normal(40)
        self.sites = np.arange(40) % 8
        self.plots = plot_scene.write_plots(folder / "plots.csv", self.places, self.values, self.sites)
        self.request = replace(REQUEST, sources=(str(self.scene),))

    def adapted(self, name: str = "local.onnx", **options: object) -> Adapted:
        return adapt(self.request, str(self.plots), FIELDS, self.folder / name, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("place"))


@pytest.fixture(scope="module")
def adapted(place: Place) -> Adapted:
    return place.adapted()


def rmse_of(place: Place, model: str, **more: object) -> tuple[float, float]:
    """Error of a map off the plots, and how often its 90 % intervals hold the truth."""
    output = place.folder / f"{Path(model).stem}.tif"
    wanted = ("mean", "lower", "upper")
    made = make_map(replace(place.request, model=model, output=str(output), outputs=wanted, confidence=0.9))
    mean, lower, upper = gdal.Open(str(made.path)).ReadAsArray()
    others = np.ones(mean.shape, bool)
    others[tuple(place.places.T)] = False
    held = (lower <= place.truth) & (place.truth <= upper)
    return float(np.sqrt(np.mean((mean - place.truth)[others] ** 2))), float(held[others].mean())


def test_the_corrected_map_is_better_and_its_intervals_hold(place: Place, adapted: Adapted) -> None:
    before, _ = rmse_of(place, "lai-s2-20m")
    after, held = rmse_of(place, str(adapted.path))
    assert after < 0.8 * before
    assert held > 0.75  # of one draw of forty plots; over many draws see the test of conformal intervals
    assert adapted.after["rmse"] == pytest.approx(after, rel=0.35)
    assert adapted.after["rmse"] < adapted.before["rmse"]
    assert adapted.trust < 0.7


def test_the_card_says_on_what_it_stands(adapted: Adapted) -> None:
    card = find_model(str(adapted.path)).card
    assert "40 plots of plots.csv on 8 sites" in card.calibration
    assert card.domain["plots"]["sha256"] == adapted.plots.digest()
    assert list(card.conformal["scales"]) == ["0.5", "0.68", "0.8", "0.9", "0.95"]
    assert {spec.name for spec in card.outputs if spec.default} == {"mean", "std", "flag"}
    assert card.metrics["of_the_model_before"]["n"] == 40
    assert any("lai-s2-20m" in row["title"] for row in card.sources)
    assert card.variable == "lai"


def test_points_in_degrees_and_polygons_give_the_same_plots(place: Place, adapted: Adapted) -> None:
    there = plot_scene.write_plots(place.folder / "degrees.csv", place.places, place.values, place.sites, degrees=True)
    again = adapt(place.request, str(there), FIELDS, place.folder / "degrees.onnx")
    np.testing.assert_allclose(again.plots.spectra, adapted.plots.spectra)
    squares = plot_scene.write_polygons(place.folder / "plots.gpkg", place.places, place.values)
    areas = adapt(place.request, str(squares), PlotFields("lai"), place.folder / "areas.onnx")
    np.testing.assert_allclose(areas.plots.spectra, adapted.plots.spectra)
    assert len(areas.plots.names) == 39  # each a site of its own, but for two side by side


def test_a_site_may_have_the_number_0(place: Place, tmp_path: Path) -> None:
    squares = plot_scene.write_polygons(tmp_path / "numbered.gpkg", place.places, place.values)
    file = ogr.Open(str(squares), 1)
    layer = file.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("farm", ogr.OFTInteger))
    for feature, site in zip(list(layer), place.sites):
        feature.SetField("farm", int(site))
        layer.SetFeature(feature)
    layer = file = None
    found = adapt(place.request, str(squares), PlotFields("lai", site="farm"), tmp_path / "n.onnx")
    assert found.plots.names == tuple(dict.fromkeys(str(site) for site in place.sites))


def test_a_network_without_uncertainty_gets_one(place: Place) -> None:
    request = replace(place.request, model="sl2p-v3.0-lai")
    local = adapt(request, str(place.plots), FIELDS, place.folder / "sl2p.onnx")
    after, held = rmse_of(place, str(local.path))
    assert after < 0.9 * local.before["rmse"]
    assert held > 0.75
    assert "intervals_90_held" in local.after
    assert "intervals_90_held" not in local.before  # it has none


def test_measurement_errors_are_read(place: Place) -> None:
    fields = PlotFields("lai", std="error", site="site")
    found = adapt(place.request, str(place.plots), fields, place.folder / "std.onnx")
    assert set(found.plots.stds) == {0.1}


def test_what_cannot_be_used_is_said_and_nothing_written(place: Place, tmp_path: Path) -> None:
    target = tmp_path / "m.onnx"

    def run(request: Request = place.request, plots: object = place.plots, fields: PlotFields = FIELDS) -> None:
        adapt(request, str(plots), fields, target)

    with pytest.raises(AreaError, match="no field 'lia'; it has"):
        run(fields=PlotFields("lia"))
    with pytest.raises(AreaError, match="no field 'farm'"):
        run(fields=PlotFields("lai", site="farm"))
    with pytest.raises(ModelError, match="no single estimate of each pixel"):
        run(request=replace(place.request, model="clouds-4b"))
    far = plot_scene.write_plots(tmp_path / "far.csv", place.places + 500, place.values, place.sites)
    with pytest.raises(AreaError, match="No plot lies on a pixel with data"):
        run(plots=far)
    few = plot_scene.write_plots(tmp_path / "few.csv", place.places[:4], place.values[:4], place.sites[:4])
    with pytest.raises(ParameterError, match="too few"):
        run(plots=few)
    one = plot_scene.write_plots(tmp_path / "one.csv", place.places, place.values, 0 * place.sites)
    with pytest.raises(ParameterError, match="lie on 1 site; three or more"):
        run(plots=one)
    (tmp_path / "bare.csv").write_text("a,b\n1,2\n")
    with pytest.raises(AreaError, match="no columns of coordinates"):
        run(plots=tmp_path / "bare.csv")
    (tmp_path / "words.csv").write_text("x,y,lai,site\n500010,4599990,much,a\n")
    with pytest.raises(ParameterError, match="'much', which is no number"):
        run(plots=tmp_path / "words.csv")
    with pytest.raises(OutputError, match=r"let it end in \.onnx"):
        adapt(place.request, str(place.plots), FIELDS, tmp_path / "m.tif")
    with pytest.raises(Cancelled):
        adapt(place.request, str(place.plots), FIELDS, target, cancelled=lambda: True)
    assert not list(tmp_path.glob("*.onnx"))


def test_plots_find_the_image_nearest_in_time(place: Place, tmp_path: Path) -> None:
    spectra, _ = plot_scene.canopies()
    scenes = [
        plot_scene.write_scene(tmp_path / f"scene_{day}.tif", spectra * factor)
        for day, factor in (("2024-06-01", 1.0), ("2024-07-01", 0.8))
    ]
    rows = place.plots.read_text().splitlines()
    days = ["2024-06-03", "2024-06-29", "2024-05-01"]
    (tmp_path / "dated.csv").write_text(
        "\n".join([rows[0] + ",day", *(f"{row},{days[k % 3]}" for k, row in enumerate(rows[1:]))])
    )
    request = replace(place.request, sources=tuple(map(str, scenes)))
    fields = replace(FIELDS, date="day")
    found = adapt(request, str(tmp_path / "dated.csv"), fields, tmp_path / "m.onnx", separate=True)
    assert len(found.plots.values) == 27
    assert any("13 plots without an image within 5 days" in text for text in found.notes)
    first, second = found.plots.spectra[0], found.plots.spectra[1]
    row, col = place.places[0]
    np.testing.assert_allclose(first[:8], spectra[row, col], rtol=1e-5)
    row, col = place.places[1]
    np.testing.assert_allclose(second[:8], 0.8 * spectra[row, col], rtol=1e-5)


def test_the_command_line_tells_before_and_after(
    place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["adapt", "lai-s2-20m", str(place.scene), "--plots", str(place.plots), "--value", "lai", "--site", "site"]
    assert main([*line, "-o", str(tmp_path / "m.onnx"), "--sun-zenith", "40", "--json"]) == 0
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert event["after"]["rmse"] < event["before"]["rmse"]
    assert event["scales"]["0.9"] > 1
    assert main([*line, "-o", str(tmp_path / "n.onnx"), "--sun-zenith", "40"]) == 0
    told = capsys.readouterr().out
    assert "corrected, on sites left out" in told
    shares = [f"{event[when]['intervals_90_held']:.3f}" for when in ("before", "after")]
    assert re.search(rf"90 % intervals hold +{shares[0]} +{shares[1]}\n", told)
    assert event["before"]["intervals_90_held"] == event["before"]["coverage_90"]  # the normal law's are its own


def test_plots_of_one_place_do_not_judge_each_other(place: Place, tmp_path: Path) -> None:
    apart = np.stack([np.repeat([5, 15, 25], 4), np.tile([5, 15, 25, 35], 3)], axis=1)
    twice = np.concatenate([apart, apart])
    values = place.truth[tuple(twice.T)] + np.repeat([0.0, 0.1], 12)
    plots = plot_scene.write_plots(tmp_path / "twice.csv", twice, values, np.arange(24))
    found = adapt(place.request, str(plots), PlotFields("lai"), tmp_path / "m.onnx")
    assert len(found.plots.names) == 12
    assert any("others on the same pixels or beside them: 12 plots" in text for text in found.notes)
    named = adapt(place.request, str(plots), FIELDS, tmp_path / "n.onnx")  # whoever names sites is believed
    assert len(named.plots.names) == 24
    assert named.after["rmse"] < found.after["rmse"]  # too good: each was told by its twin
    same = plot_scene.write_plots(tmp_path / "same.csv", twice[:1].repeat(15, 0), values[:15], np.arange(15))
    with pytest.raises(ParameterError, match="lie on 1 site;"):
        adapt(place.request, str(same), PlotFields("lai"), tmp_path / "s.onnx")


def test_plots_of_one_value_are_refused(place: Place, tmp_path: Path) -> None:
    plots = plot_scene.write_plots(tmp_path / "same.csv", place.places, 0 * place.values + 2.5, place.sites)
    with pytest.raises(ParameterError, match=r"All 40 plots have the value 2\.5: how a model errs cannot be learned"):
        adapt(place.request, str(plots), FIELDS, tmp_path / "m.onnx")


def test_plots_unlike_what_the_model_knows_are_counted(place: Place, tmp_path: Path) -> None:
    spectra, _ = plot_scene.canopies()
    for row, col in place.places[:3]:
        spectra[row, col] = np.linspace(0.9, 0.6, 8)  # a cloud
    request = replace(place.request, sources=(str(plot_scene.write_scene(tmp_path / "cloudy.tif", spectra)),))
    clear = adapt(place.request, str(place.plots), FIELDS, tmp_path / "a.onnx")
    cloudy = adapt(request, str(place.plots), FIELDS, tmp_path / "b.onnx")

    def strange(found: Adapted) -> int:
        text = next(text for text in found.notes if text.startswith("On pixels unlike what the model was trained on: "))
        return int(text.split(": ")[1].split()[0])

    assert strange(cloudy) == strange(clear) + 3


def test_a_model_of_a_fixed_number_of_pixels_is_corrected_and_again(place: Place, tmp_path: Path) -> None:
    noisy = tmp_path / "noisy.onnx"
    with_input_noise("lai-s2-20m", BandNoise(0.01, 0.02), noisy)
    assert find_model(str(noisy)).card.input.batch == 1024
    plain = adapt(place.request, str(place.plots), FIELDS, tmp_path / "a.onnx")
    found = adapt(replace(place.request, model=str(noisy)), str(place.plots), FIELDS, tmp_path / "b.onnx")
    assert found.before["rmse"] == plain.before["rmse"]
    assert found.before["crps"] != plain.before["crps"]  # the noise of the bands counts
    again = adapt(replace(place.request, model=str(found.path)), str(place.plots), FIELDS, tmp_path / "c.onnx")
    assert again.before["rmse"] < found.before["rmse"]


@pytest.mark.parametrize(("number", "level"), [(7, "0.8"), (40, "0.9")])
def test_the_last_line_names_a_confidence_that_the_model_has(
    place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: int, level: str
) -> None:
    plots = plot_scene.write_plots(tmp_path / "p.csv", place.places[:number], place.values[:number], np.arange(number))
    line = ["adapt", "lai-s2-20m", str(place.scene), "--plots", str(plots), "--value", "lai", "--sun-zenith", "40"]
    assert main([*line, "-o", str(tmp_path / "m.onnx")]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert f"--confidence {level}`" in last
    assert level in find_model(str(tmp_path / "m.onnx")).card.conformal["scales"]


@pytest.mark.parametrize("number", [1, 2, 4, 5])
def test_too_few_plots_are_counted(place: Place, tmp_path: Path, number: int) -> None:
    plots = plot_scene.write_plots(tmp_path / "few.csv", place.places[:number], place.values[:number], place.sites)
    noun = "1 plot on 1 site" if number == 1 else f"{number} plots on {number} sites"
    with pytest.raises(ParameterError, match=f"Only {noun}: too few to correct a model and to judge it"):
        adapt(place.request, str(plots), PlotFields("lai"), tmp_path / "m.onnx")


def test_a_number_for_missing_values_is_no_measurement(place: Place, tmp_path: Path) -> None:
    values = np.where(np.arange(40) == 7, -999.0, place.values)
    plots = plot_scene.write_plots(tmp_path / "coded.csv", place.places, values, place.sites)
    with pytest.raises(ParameterError, match=r"'lai' holds -999, which cannot have been measured \(usual are 0 to"):
        adapt(place.request, str(plots), FIELDS, tmp_path / "m.onnx")


def test_days_that_do_not_count_are_said(place: Place, tmp_path: Path) -> None:
    rows = place.plots.read_text().splitlines()
    dated = tmp_path / "dated.csv"
    dated.write_text("\n".join([rows[0] + ",day", *(f"{row},2024-06-03" for row in rows[1:])]))
    found = adapt(place.request, str(dated), replace(FIELDS, date="day"), tmp_path / "m.onnx")
    assert any("The day of the scene is not known" in text for text in found.notes)
    request = replace(place.request, sources=(str(place.scene), str(place.scene)))
    found = adapt(request, str(place.plots), FIELDS, tmp_path / "n.onnx", separate=True)
    assert any("No day is named of 40 plots: the first of the 2 scenes" in text for text in found.notes)
    dated.write_text(dated.read_text().replace("2024-06-03", "soon"))
    with pytest.raises(ParameterError, match="'soon' of plot 1 is no day; write it as 2024-06-30"):
        adapt(place.request, str(dated), replace(FIELDS, date="day"), tmp_path / "o.onnx")


def test_tables_that_cannot_be_read_are_said(place: Place, tmp_path: Path) -> None:
    def refused(match: str, name: str, content: bytes | None) -> None:
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(AreaError, match=match):
            adapt(place.request, str(path), PlotFields("lai"), tmp_path / "m.onnx")

    refused(r"absent.csv cannot be read \(No such file", "absent.csv", None)
    refused("is no text in UTF-8", "latin.csv", "x,y,lai,site\n1,2,3,caf\xe9\n".encode("latin-1"))
    comma = b"x;y;lai\n500010,5;4599990,5;2,5\n"
    refused(r"writes coordinates with a comma \(500010,5\); write them with a point, as 500010.5", "comma.csv", comma)
