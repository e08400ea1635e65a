"""Start a real QGIS on a virtual screen, map a scene with the dialog, and keep the pictures.

    python scripts/desktop/run.py SCENE.tif OUT_FOLDER [--variable lai] [--model ID] [--limit SECONDS]
    python scripts/desktop/run.py SCENE OUT_FOLDER --tool retrieval
    python scripts/desktop/run.py SCENE.tif OUT_FOLDER --tool landcover --labels POLYGONS [--field class]
    python scripts/desktop/run.py SCENE.tif OUT_FOLDER --tool explain
    python scripts/desktop/run.py SCENE.tif OUT_FOLDER --tool read
    python scripts/desktop/run.py DATES/FIRST.tif OUT_FOLDER --tool series
    python scripts/desktop/run.py DATA/scene.tif OUT_FOLDER --tool tutorials     # DATA: of scripts/sample.py --tutorial

Each in QGIS's language and theme: [--locale es_ES] [--theme "Night Mapping"].

Needs qgis, Xvfb and, for windows with frames, openbox. Exit code 0: everything was done.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
_SETTINGS = r"""[PythonPlugins]
terraclara=true
processing=true

[qgis]
checkVersion=false
showTips322=false

[app]
plugin_installer\checkOnStart=false

[core]
NewsFeed\httpsfeedqgisorg\disabled=true

[locale]
overrideFlag=true
userLocale={locale}

[UI]
UITheme={theme}
"""


def main() -> int:
    """Run the desktop; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("raster", type=Path)
    parser.add_argument("out", type=Path)
    tools = ("retrieve", "clouds", "landcover", "retrieval", "explain", "read", "series", "tutorials")
    parser.add_argument("--tool", default="retrieve", choices=tools)
    parser.add_argument("--variable", default="lai")
    parser.add_argument("--model", default="", help="a model's id; the best one if empty")
    parser.add_argument("--labels", type=Path, help="polygons to train land cover with")
    parser.add_argument("--field", default="class", help="their field that holds the class")
    parser.add_argument("--limit", type=float, default=300.0, help="seconds that one step may take")
    parser.add_argument("--size", default="1400x900")
    parser.add_argument("--locale", default="en_US", help="QGIS's language")
    parser.add_argument("--theme", default="default", help="QGIS's theme, such as Night Mapping or Blend of Gray")
    options = parser.parse_args()
    if (options.tool == "landcover") != (options.labels is not None):
        parser.error("--tool landcover and --labels go together")
    missing = [name for name in ("qgis", "Xvfb") if shutil.which(name) is None]
    if missing:
        print(f"Not found: {', '.join(missing)}.", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="terraclara-desktop-", ignore_cleanup_errors=True) as folder:
        return _desktop(options, Path(folder))


def _desktop(options: argparse.Namespace, folder: Path) -> int:
    home = folder / "home"
    profile = home / "profiles" / "default"  # QGIS leaves the home folder's name out of reports
    home.mkdir(mode=0o700)
    (profile / "QGIS").mkdir(parents=True)
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "terraclara").symlink_to(REPOSITORY, target_is_directory=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(
        _SETTINGS.format(locale=options.locale, theme=options.theme), encoding="utf-8"
    )
    (folder / "xdg").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(folder / "xdg"),
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        # QGIS runs the system's Python and does not know a virtual environment.
        "PYTHONPATH": os.pathsep.join(filter(None, [sysconfig.get_path("purelib"), os.environ.get("PYTHONPATH")])),
        "TERRACLARA_DESKTOP_DRIVER": str(HERE),
        "TERRACLARA_DESKTOP_OUT": str(options.out.resolve()),
        "TERRACLARA_DESKTOP_RASTER": str(options.raster.resolve()),
        "TERRACLARA_DESKTOP_TOOL": options.tool,
        "TERRACLARA_DESKTOP_VARIABLE": options.variable,
        "TERRACLARA_DESKTOP_MODEL": options.model,
        "TERRACLARA_DESKTOP_LABELS": str(options.labels.resolve()) if options.labels else "",
        "TERRACLARA_DESKTOP_FIELD": options.field,
        "TERRACLARA_DESKTOP_LIMIT": str(options.limit),
    }
    reading, writing = os.pipe()  # Xvfb chooses a free display and tells it here
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{options.size}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    started = [screen]
    try:
        with os.fdopen(reading) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        if shutil.which("openbox"):
            started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
            time.sleep(1)
        command = ["qgis", "--profiles-path", str(home), "--nologo", "--code", str(HERE / "start.py")]
        try:
            return subprocess.run(command, env=environment, timeout=2 * options.limit).returncode
        except subprocess.TimeoutExpired:
            print("QGIS did not end in time.", file=sys.stderr)
            return 124
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
