"""Installing published cloud models: asked for, verified, whole or not at all."""

from __future__ import annotations

import hashlib
import importlib
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from booster_text import booster_text, tree_text
from terraclara.core import cli
from terraclara.core.clouds.csmask import convert_csmask
from terraclara.core.clouds.install import install_models
from terraclara.core.clouds.package import PackageFiles
from terraclara.core.clouds.s2cloudless import BANDS, FILE
from terraclara.core.errors import Cancelled, ModelError, OutputError, ParameterError
from terraclara.core.install.wheels import WheelError
from terraclara.core.model import find_model, optional


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[optional.OptionalModel, Path]:
    """An optional model of three trees in a wheel of a few hundred bytes, and the folder of that wheel."""
    trees = [
        tree_text(i, "0 7", "0.21984999626874926 0.015", "2 2", "1 -1", "-2 -3", f"-1.5 {i} 2.5") for i in range(3)
    ]
    folder = tmp_path / "wheels"
    folder.mkdir()
    path = folder / "s2cloudless-0.0.1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"s2cloudless/{FILE}", booster_text(*trees, features=10))
        archive.writestr("s2cloudless/evil.py", "raise SystemExit('code of a package was run')")
    content = path.read_bytes()
    wheel = replace(
        optional.S2CLOUDLESS,
        version="0.0.1",
        file=path.name,
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    model = optional.OptionalModel("s2cloudless", "A test", wheel, BANDS, "tests")
    monkeypatch.setattr(optional, "OPTIONAL", (model,))
    monkeypatch.setattr(importlib.import_module("terraclara.core.model.catalog"), "OPTIONAL", (model,))
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "models"))
    return model, folder


def yes(question: str) -> bool:
    return bool(question)


class TestInstalling:
    def test_from_a_folder(self, small: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        model, folder = small
        assert cli.main(["models"]) == 0
        assert "not installed (5 MB" in capsys.readouterr().out or model.wheel.bytes < 1e6
        assert cli.main(["run", "s2cloudless", "x.tif", "-o", "y.tif"]) == ModelError.exit_code
        error = capsys.readouterr().err
        assert "terraclara install s2cloudless" in error
        assert "CC-BY-SA-4.0" in error
        assert cli.main(["install", "s2cloudless", "--from", str(folder), "--yes"]) == 0
        out, err = capsys.readouterr()
        assert out.strip() == str(tmp_path / "models" / "s2cloudless.onnx")
        assert "licence CC-BY-SA-4.0" in err
        assert "Converting s2cloudless..." in err
        assert [path.name for path in (tmp_path / "models").iterdir()] == ["s2cloudless.onnx"]
        assert find_model("s2cloudless").card.sources[0]["title"].startswith("s2cloudless")
        assert cli.main(["models"]) == 0
        assert "not installed" not in capsys.readouterr().out

    def test_lists_as_json(self, small: Any, capsys: pytest.CaptureFixture[str]) -> None:
        import json

        assert cli.main(["models", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        (row,) = [row for row in rows if row["origin"] == "optional"]
        assert row["id"] == "s2cloudless"
        assert row["wheel"]["licence"] == "CC-BY-SA-4.0"
        assert row["path"] is None

    def test_asks_first(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        asked: list[str] = []
        with pytest.raises(Cancelled):
            install_models(["s2cloudless"], source=folder, confirm=lambda text: bool(asked.append(text)))
        assert len(asked) == 1
        assert "licence CC-BY-SA-4.0" in asked[0]
        assert not list((tmp_path / "models").iterdir())
        assert cli.main(["install", "s2cloudless", "--json"]) == ParameterError.exit_code  # nobody there to ask

    @pytest.mark.parametrize("how", ["cut", "changed", "absent", "text"])
    def test_wrong_wheels_leave_nothing(self, small: Any, tmp_path: Path, how: str) -> None:
        model, folder = small
        path = folder / model.wheel.file
        content = path.read_bytes()
        if how == "absent":
            path.unlink()
        else:
            flipped = bytes([content[50] ^ 1])
            path.write_bytes(
                {
                    "cut": content[:-20],
                    "changed": content[:50] + flipped + content[51:],
                    "text": b"<html>not found</html>" * 100,
                }[how]
            )
        expected = {
            "cut": "is cut off",
            "changed": "is not the published",
            "absent": "There is no",
            "text": "published",
        }
        kind = ParameterError if how == "absent" else WheelError
        with pytest.raises(kind, match=expected[how]):
            install_models(["s2cloudless"], source=folder, confirm=yes)
        assert not list((tmp_path / "models").iterdir())

    def test_a_file_that_is_no_wheel(self, small: Any, tmp_path: Path) -> None:
        model, _ = small
        (tmp_path / "scene.tif").write_bytes(b"II*\0")
        with pytest.raises(WheelError, match=f"^scene.tif is no wheel. Choose {model.wheel.file}, or the folder"):
            install_models(["s2cloudless"], source=tmp_path / "scene.tif", confirm=yes)

    def test_right_digest_but_no_such_content(self, small: Any, tmp_path: Path) -> None:
        model, _ = small
        for content in (b"PK no archive", b""):
            path = tmp_path / "x.whl"
            path.write_bytes(content)
            with pytest.raises(ModelError, match="cannot be read"):
                PackageFiles(path, "s2cloudless").read(FILE)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("other/file", "x")
        with pytest.raises(ModelError, match="does not hold"):
            PackageFiles(path, "s2cloudless").read(FILE)
        with pytest.raises(ModelError, match="does not hold"):
            convert_csmask(
                PackageFiles(tmp_path, "ukis_csmask"),
                replace(model, id="csmask-4b-l1c", bands=("blue", "green", "red", "nir")),
            )

    def test_an_unlike_conversion_is_refused(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        # Thresholds rounded to nearest, as other converters do, send some float32 values to the wrong side.
        monkeypatch.setattr("terraclara.core.model.lightgbm_text.rounded_down", lambda v: v.astype(np.float32) * 1.01)
        with pytest.raises(ModelError, match="differ from the original's"):
            install_models(["s2cloudless"], source=folder, confirm=yes)
        assert not list((tmp_path / "models").iterdir())

    def test_folder_that_cannot_be_written(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        blocked = tmp_path / "file"
        blocked.write_text("in the way")
        monkeypatch.setenv("TERRACLARA_MODELS", str(blocked / "models"))
        with pytest.raises(OutputError, match="TERRACLARA_MODELS"):
            install_models(["s2cloudless"], source=folder, confirm=yes)

    def test_download_that_fails(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(WheelError, match="could not be downloaded") as caught:
            install_models(["s2cloudless"], confirm=yes, index="http://127.0.0.1:9/simple")
        assert "a folder of wheels" in str(caught.value)
        assert not list((tmp_path / "models").iterdir())

    def test_download(self, small: Any, tmp_path: Path) -> None:
        model, folder = small
        shares: list[float] = []
        (path,) = install_models(["s2cloudless"], confirm=yes, index=str(folder), told=shares.append)
        assert path.is_file()
        assert model.wheel.file in {item.name for item in folder.iterdir()}

    def test_what_is_there_needs_no_install(
        self, small: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, folder = small
        bundled = find_model("lai-s2-20m").path
        mine = tmp_path / "models" / "mine.onnx"
        mine.parent.mkdir(exist_ok=True)
        mine.write_bytes(bundled.read_bytes().replace(b"lai-s2-20m", b"my-s2-20-m"))
        assert cli.main(["install", "lai-s2-20m", "my-s2-20-m"]) == 0  # nothing to agree to
        out, err = capsys.readouterr()
        assert out.split() == [str(bundled), str(mine)]
        assert "lai-s2-20m comes with TerraClara and needs no install." in err
        assert "my-s2-20-m is installed already." in err
        assert [path.name for path in mine.parent.iterdir()] == ["mine.onnx"]
        assert cli.main(["install", "lai-s2-20m", "s2cloudless", "--from", str(folder), "--yes"]) == 0
        assert capsys.readouterr().out.split() == [str(bundled), str(tmp_path / "models" / "s2cloudless.onnx")]
        assert cli.main(["install", "lai-s2-20m", "lai-s2-20n"]) == ParameterError.exit_code

    def test_unknown_id(self, small: Any) -> None:
        with pytest.raises(ParameterError, match="no optional model 'x'"):
            install_models(["x"], confirm=yes)


def test_the_table_is_consistent() -> None:
    assert len({model.id for model in optional.OPTIONAL}) == len(optional.OPTIONAL) == 6
    for wheel in {model.wheel for model in optional.OPTIONAL}:
        assert len(wheel.sha256) == 64
        assert wheel.file.startswith(f"{wheel.package.replace('-', '_')}-{wheel.version}-")
    assert optional.OPTIONAL[0].offer == "not installed (145 MB, Apache-2.0)"
    assert onnx.__version__
