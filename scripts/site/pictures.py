"""Take the pictures of the tutorials in a real QGIS on a virtual screen.

    python scripts/site/pictures.py FOLDER

The clicks are those of scripts/desktop/tutorials.py. Pictures are written with 256 colors, which keeps them small.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

REPOSITORY = Path(__file__).resolve().parents[2]
SIZE = "1280x800"
#: The tutorials' data and what is made of them: this path is seen in pictures.
DATA = Path(tempfile.gettempdir()) / "tutorial"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    DATA.mkdir()  # fails where somebody else's is
    try:
        return taken_into(options.folder)
    finally:
        shutil.rmtree(DATA)


def taken_into(folder: Path) -> int:
    """Take all pictures; the exit code of QGIS."""
    with tempfile.TemporaryDirectory(prefix="terraclara-pictures-") as made:
        taken = Path(made)
        subprocess.run([sys.executable, REPOSITORY / "scripts" / "sample.py", "--tutorial", DATA], check=True)
        desktop = [sys.executable, REPOSITORY / "scripts" / "desktop" / "run.py", DATA / "scene.tif", taken]
        done = subprocess.run([*desktop, "--tool", "tutorials", "--size", SIZE], check=False)
        if done.returncode:
            return done.returncode
        for old in folder.glob("*.png"):
            old.unlink()
        for picture in sorted(taken.glob("*.png")):
            small(picture, folder / picture.name)
    print(folder)
    return 0


def small(source: Path, target: Path) -> None:
    """Write a picture with a palette of its own; this way of choosing it keeps the colors of maps."""
    with Image.open(source) as image:
        palette = Image.Quantize.FASTOCTREE
        image.convert("RGB").quantize(256, method=palette, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
