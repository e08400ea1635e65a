"""Cloud maps against reference labels: figures against brute force and scikit-learn, and what users do wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn import metrics
from terraclara.core.cli import main
from terraclara.core.clouds.assess import assess, labels_of
from terraclara.core.clouds.assessment import Assessment, near_boundary
from terraclara.core.clouds.classes import CLEAR, CLOUD, CLOUDY, SHADOW, SNOW, THIN, UNDECIDED, WATER
from terraclara.core.clouds.clean import NO_DATA
from terraclara.core.clouds.scores import one_against_rest, remaining_error
from terraclara.core.errors import Cancelled, GridError, ParameterError, SceneError
from terraclara.core.scores import calibration_error

WriteRaster = Callable[..., Path]
LABELS = {0: SHADOW, 1: CLEAR, 2: CLEAR, 3: CLEAR, 4: CLOUD}
ALL = (CLEAR, CLOUD, THIN, SHADOW, WATER, SNOW)
SHAPE = (19, 23)

references = arrays(np.uint8, SHAPE, elements=st.sampled_from([*ALL, NO_DATA]))
maps = arrays(np.uint8, SHAPE, elements=st.sampled_from([*ALL, UNDECIDED, NO_DATA]))
shares = arrays(np.float32, SHAPE, elements=st.floats(0, 1, width=32))


def both(reference: np.ndarray, classes: np.ndarray) -> np.ndarray:
    return (reference != NO_DATA) & (classes != NO_DATA)


def fed(assessment: Assessment, side: int, *planes: Optional[np.ndarray]) -> dict[str, Any]:
    """The figures after the planes came in blocks of ``side`` pixels."""
    for row in range(0, SHAPE[0], side):
        for column in range(0, SHAPE[1], side):
            part = (slice(row, row + side), slice(column, column + side))
            assessment.add(*(None if plane is None else plane[part] for plane in planes))
    return assessment.figures()


class TestFigures:
    @given(references, maps, st.integers(1, 4))
    def test_classes_as_scikit_learn_has_them(self, reference: np.ndarray, classes: np.ndarray, blocks: int) -> None:
        figures = fed(Assessment(ALL, patch=4), 4 * blocks, reference, classes)
        here = both(reference, classes)
        truth, said = reference[here], classes[here]
        assert figures["pixels"] == here.sum()
        assert figures["unmapped"] == ((reference != NO_DATA) & (classes == NO_DATA)).sum()
        groups = {"cloud": CLOUDY, "thin cloud": (THIN,), "shadow": (SHADOW,), "clear": (CLEAR, WATER, SNOW)}
        for name, group in groups.items():
            row = figures["classes"][name]
            a, b = np.isin(truth, group), np.isin(said, group)
            if a.any() and b.any() and not a.all():
                assert row["precision"] == pytest.approx(metrics.precision_score(a, b))
                assert row["recall"] == pytest.approx(metrics.recall_score(a, b))
                assert row["f1"] == pytest.approx(metrics.f1_score(a, b))
                assert row["iou"] == pytest.approx(metrics.jaccard_score(a, b))
                assert row["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(a, b))
            else:
                assert row["recall"] is None or a.any()
                assert row["precision"] is None or b.any()

    @given(references, maps)
    def test_overall(self, reference: np.ndarray, classes: np.ndarray) -> None:
        figures = fed(Assessment(ALL), 64, reference, classes)
        here = both(reference, classes)
        if not here.any():
            assert figures["overall"]["accuracy"] is None
            return
        table = np.array([0, 1, 1, 2, 0, 0, 3])
        truth, said = table[reference[here]], table[classes[here]]
        assert figures["overall"]["accuracy"] == pytest.approx(metrics.accuracy_score(truth, said))
        assert figures["overall"]["decided"] == pytest.approx((said != 3).mean())
        if len(np.unique([*truth, *said])) > 1:
            expected = metrics.cohen_kappa_score(truth, said)
            assert figures["overall"]["kappa"] == pytest.approx(expected, abs=1e-9)

    @given(references, maps)
    def test_the_confusion_matrix_holds_every_pixel(self, reference: np.ndarray, classes: np.ndarray) -> None:
        figures = fed(Assessment(ALL), 64, reference, classes)
        assert np.sum(figures["confusion"]["counts"]) == figures["pixels"] == both(reference, classes).sum()

    @given(references, maps)
    def test_a_reference_without_shadows_does_not_judge_them(self, reference: np.ndarray, classes: np.ndarray) -> None:
        plain = np.where(reference == SHADOW, CLEAR, reference).astype(np.uint8)
        known = (CLEAR, CLOUD, THIN, WATER, SNOW)
        merged = np.where(classes == SHADOW, CLEAR, classes).astype(np.uint8)
        half = np.full(SHAPE, 0.5, np.float32)
        a = fed(Assessment(known), 64, plain, classes, half, half)
        b = fed(Assessment(known), 64, plain, merged, half, half)
        assert a == b
        assert "shadow" not in a["classes"]

    @given(references, maps, shares, st.integers(1, 4))
    def test_reliability(self, reference: np.ndarray, classes: np.ndarray, p: np.ndarray, blocks: int) -> None:
        figures = fed(Assessment(ALL, patch=4), 4 * blocks, reference, classes, p)["reliability"]
        here = both(reference, classes)
        if not here.any():
            assert figures is None
            return
        truth, value = np.isin(reference[here], CLOUDY), p[here].astype(np.float64)
        assert figures["brier"] == pytest.approx(metrics.brier_score_loss(truth, value, labels=[False, True]))
        places = np.minimum((value * 15).astype(int), 14)
        total = 0.0
        for i in range(15):
            inside = places == i
            assert figures["counts"][i] == inside.sum()
            if inside.any():
                assert figures["probability"][i] == pytest.approx(value[inside].mean())
                assert figures["observed"][i] == pytest.approx(truth[inside].mean())
                total += inside.mean() * abs(value[inside].mean() - truth[inside].mean())
        assert figures["ece"] == pytest.approx(total, abs=1e-9)

    @given(references, maps, arrays(np.float32, SHAPE, elements=st.sampled_from([k / 64 for k in range(65)])))
    def test_risk_by_brute_force(self, reference: np.ndarray, classes: np.ndarray, doubt: np.ndarray) -> None:
        figures = fed(Assessment(ALL), 64, reference, classes, None, doubt)["risk"]
        here = both(reference, classes)
        if not here.any():
            assert figures is None
            return
        table = np.array([0, 1, 1, 2, 0, 0, 3])
        wrong = table[reference[here]] != table[classes[here]]
        values = np.minimum(doubt[here], 1023 / 1024)
        # Pixels of one doubt are in any order: each is as wrong as all of them are on average.
        average = {v: wrong[values == v].mean() for v in np.unique(values)}
        expected = np.array([average[v] for v in np.sort(values)])
        for left_out, error in figures["left_out"]:
            keep = (1 - left_out) * len(expected)
            whole = int(keep)
            part = expected[:whole].sum() + (keep - whole) * (expected[whole] if whole < len(expected) else 0)
            assert error == pytest.approx(part / keep)

    @given(references, maps, st.integers(1, 7), st.integers(1, 3))
    def test_failed_patches(self, reference: np.ndarray, classes: np.ndarray, patch: int, blocks: int) -> None:
        figures = fed(Assessment(ALL, patch=patch), patch * blocks, reference, classes)["patches"]
        with_cloud = failed = 0
        for row in range(0, SHAPE[0], patch):
            for column in range(0, SHAPE[1], patch):
                part = (slice(row, row + patch), slice(column, column + patch))
                here = both(reference[part], classes[part])
                truth = np.isin(reference[part], CLOUDY) & here
                if here.any() and truth.sum() > 0.01 * here.sum():
                    with_cloud += 1
                    failed += (truth & np.isin(classes[part], CLOUDY)).sum() < 0.1 * truth.sum()
        assert (figures["with_cloud"], figures["failed"]) == (with_cloud, failed)

    @given(arrays(np.uint8, (9, 11), elements=st.sampled_from([CLEAR, CLOUD, SHADOW, NO_DATA])), st.floats(0, 4))
    def test_boundaries_by_brute_force(self, reference: np.ndarray, tolerance: float) -> None:
        rows, columns = np.indices(reference.shape)
        expected = np.zeros(reference.shape, bool)
        for row, column in np.argwhere(reference != NO_DATA):
            other = (reference != NO_DATA) & (reference != reference[row, column])
            distance = np.hypot(rows - row, columns - column)
            expected[row, column] = bool((other & (distance <= tolerance)).any())
        assert np.array_equal(near_boundary(reference, tolerance), expected)

    def test_nothing_to_share(self) -> None:
        row = one_against_rest(np.zeros((7, 7), np.int64), CLOUDY)
        assert set(row.values()) == {None}
        assert calibration_error(np.zeros(15), np.zeros(15), np.zeros(15)) is None
        assert remaining_error(np.zeros(4), np.zeros(4), 0.1) is None
        assert remaining_error(np.ones(4), np.ones(4), 1.0) is None


def cloud_map(write_raster: WriteRaster, classes: np.ndarray, **options: Any) -> Path:
    plane = np.where(classes == NO_DATA, np.nan, classes).astype(np.float32)
    probability = np.where(np.isin(classes, CLOUDY), 0.9, 0.1).astype(np.float32)
    doubt = np.full(classes.shape, 0.25, np.float32)
    names = ("class", "cloud_probability", "uncertainty")
    planes = np.stack([plane, probability, doubt])
    return write_raster(planes, name="map.tif", names=names, nodata=float("nan"), **options)


def drawn(side: int = 90) -> np.ndarray:
    """Labels as some benchmark has them: 0 shadow, 1 to 3 ground, 4 cloud, 9 nothing."""
    labels = np.full((side, side), 1, np.uint8)
    labels[:, 40:] = 2
    labels[10:40, 10:40] = 4
    labels[50:60, 10:40] = 0
    labels[80:, 80:] = 9
    return labels


def as_classes(labels: np.ndarray) -> np.ndarray:
    out = np.full(labels.shape, CLEAR, np.uint8)
    out[labels == 4] = CLOUD
    out[labels == 0] = SHADOW
    return out


class TestFiles:
    def test_one_grid(self, write_raster: WriteRaster) -> None:
        labels = drawn()
        classes = as_classes(labels)
        classes[10:25, 10:40] = CLEAR  # half of the cloud missed
        path = cloud_map(write_raster, classes)
        result = assess(path, write_raster(labels[None], name="r.tif"), LABELS, tolerance=1)
        figures = result.figures
        assert figures["classes"]["cloud"]["recall"] == 0.5
        assert figures["classes"]["cloud"]["precision"] == 1
        assert figures["pixels"] == 90 * 90 - 100
        assert figures["tolerance"]["left_out"] > 0
        assert result.notes == ("Pixels of the reference without a label were ignored; among their values: 9.",)
        assert (result.agreement == 2).sum() == 15 * 30
        assert (result.agreement == 0).sum() == 100

    def test_the_cut_into_blocks_does_not_matter(
        self, write_raster: WriteRaster, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        labels = drawn()
        classes = np.roll(as_classes(labels), 3, axis=1)
        path, reference = cloud_map(write_raster, classes), write_raster(labels[None], name="r.tif")
        whole = assess(path, reference, LABELS, tolerance=2.5, patch=8)
        monkeypatch.setattr("terraclara.core.clouds.assess._BLOCK", 16)
        parts = assess(path, reference, LABELS, tolerance=2.5, patch=8)
        assert parts.figures["reliability"].pop("brier") == pytest.approx(whole.figures["reliability"].pop("brier"))
        for key in ("probability", "ece"):
            now, before = parts.figures["reliability"].pop(key), whole.figures["reliability"].pop(key)
            assert now == pytest.approx(before) if now else now == before
        assert parts.figures == whole.figures
        assert np.array_equal(parts.agreement, whole.agreement)

    @pytest.mark.parametrize("factor", [2, 3])
    def test_a_finer_reference_is_read_at_the_maps_pixels(self, write_raster: WriteRaster, factor: int) -> None:
        labels = drawn()
        path = cloud_map(write_raster, as_classes(labels))
        fine = np.kron(labels, np.ones((factor, factor), np.uint8))
        size = 10.0 / factor
        reference = write_raster(fine[None], name="r.tif", transform=(500000, size, 0, 4800000, 0, -size))
        figures = assess(path, reference, LABELS).figures
        assert figures["overall"]["accuracy"] == 1
        assert figures["pixels"] == 90 * 90 - 100

    def test_a_reference_of_a_part(self, write_raster: WriteRaster) -> None:
        labels = drawn()
        path = cloud_map(write_raster, as_classes(labels))
        transform = (500000 + 50, 10, 0, 4800000 - 100, 0, -10)
        reference = write_raster(labels[None, 10:45, 5:50].copy(), name="r.tif", transform=transform)
        figures = assess(path, reference, LABELS).figures
        assert figures["pixels"] == 35 * 45
        assert figures["overall"]["accuracy"] == 1

    def test_command_line(self, write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        labels = drawn()
        path, reference = cloud_map(write_raster, as_classes(labels)), write_raster(labels[None], name="r.tif")
        page = tmp_path / "page.html"
        arguments = ["clouds-assess", str(path), str(reference), "--labels", "0=shadow,1=clear,2=clear,4=cloud"]
        assert main([*arguments, "--tolerance", "2", "--report", str(page)]) == 0
        printed = capsys.readouterr().out
        assert "cloud: precision 100.0%, recall 100.0%" in printed
        text = page.read_text()
        assert "data:image/png;base64," in text
        assert "http" not in text.replace("http-equiv", "")
        assert main([*arguments, "--json"]) == 0
        event = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert event["event"] == "assessment"
        assert event["classes"]["cloud"]["f1"] == 1
        assert event["reliability"]["ece"] == pytest.approx(0.1, abs=1e-6)

    def test_report_of_nearly_nothing(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        from terraclara.core.assessment_report import write_assessment

        plane = as_classes(drawn()).astype(np.float32)
        path = write_raster(plane[None], name="bare.tif", names=("class",))
        labels = np.where(drawn() == 4, 9, 1).astype(np.uint8)
        result = assess(path, write_raster(labels[None], name="r.tif"), {1: CLEAR, 4: CLOUD})
        assert result.figures["classes"]["cloud"]["recall"] is None
        assert any("no band uncertainty" in text for text in result.notes)
        assert write_assessment(result, "m", "<r>", tmp_path / "r.html").read_text().count("&lt;r&gt;") == 1


class TestBadInput:
    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("0=shadow,1", "gives no class"),
            ("0=shadow,x=cloud", "gives no class"),
            ("0=meadow", "gives no class"),
            ("0=clear,0=cloud", "named twice"),
            ("0=clear,1=shadow", "which values are cloud"),
            ("4=cloud", "which values are cloud"),
            ("", "which values are cloud"),
        ],
    )
    def test_labels(self, text: str, sentence: str, write_raster: WriteRaster) -> None:
        path = cloud_map(write_raster, as_classes(drawn()))
        with pytest.raises(ParameterError, match=sentence):
            assess(path, path, labels_of(text))

    def test_another_crs_and_elsewhere(self, write_raster: WriteRaster) -> None:
        path = cloud_map(write_raster, as_classes(drawn()))
        with pytest.raises(GridError, match="another CRS than the map"):
            assess(path, write_raster(drawn()[None], name="r.tif", epsg=32632), LABELS)
        far = (700000, 10, 0, 4800000, 0, -10)
        with pytest.raises(GridError, match="does not overlap the map"):
            assess(path, write_raster(drawn()[None], name="r.tif", transform=far), LABELS)

    def test_labels_that_do_not_occur(self, write_raster: WriteRaster) -> None:
        path = cloud_map(write_raster, as_classes(drawn()))
        with pytest.raises(SceneError, match="has one of the labels 21, 22; its other values are: 2, 1, 4, 0, 9"):
            assess(path, write_raster(drawn()[None], name="r.tif"), {21: CLEAR, 22: CLOUD})

    def test_files_that_are_no_maps(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        reference = write_raster(drawn()[None], name="r.tif")
        with pytest.raises(SceneError, match="no band `class`, but unnamed"):
            assess(reference, reference, LABELS)
        wrong = write_raster(np.full((1, 90, 90), 77, np.float32), name="w.tif", names=("class",))
        with pytest.raises(SceneError, match="values above 6"):
            assess(wrong, reference, LABELS)
        with pytest.raises(SceneError, match=r"gone\.tif does not exist"):
            assess(tmp_path / "gone.tif", reference, LABELS)

    def test_numbers_and_names(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path, reference = cloud_map(write_raster, as_classes(drawn())), write_raster(drawn()[None], name="r.tif")
        for tolerance in (-1.0, float("nan"), 1e9):
            with pytest.raises(ParameterError, match="tolerance of"):
                assess(path, reference, LABELS, tolerance=tolerance)
        with pytest.raises(ParameterError, match="Patches of 0 pixels"):
            assess(path, reference, LABELS, patch=0)
        with pytest.raises(Cancelled):
            assess(path, reference, LABELS, cancelled=lambda: True)
        arguments = ["clouds-assess", str(path), str(reference), "--labels", "1=clear,4=cloud", "--report"]
        assert main([*arguments, str(tmp_path / "page.txt")]) == 7
        assert main([*arguments, str(tmp_path / "no" / "page.html")]) == 7
