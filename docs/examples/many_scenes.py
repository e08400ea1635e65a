"""Map leaf area index of every scene in a folder; one that fails is told and passed over.

python many_scenes.py FOLDER OUTFOLDER
"""

import sys
from pathlib import Path

from terraclara.core.errors import TerraClaraError
from terraclara.core.mapping import Request, make_map


def main() -> None:
    scenes, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(exist_ok=True)
    for scene in sorted(scenes.glob("*.tif")):
        request = Request(model="lai-s2-10m", sources=(str(scene),), output=str(target / f"{scene.stem}_lai.tif"))
        try:
            result = make_map(request)
        except TerraClaraError as error:  # one sentence: what is wrong, and what to do
            print(f"{scene.name}: {error}")
            continue
        print(f"{scene.name}: mean {result.statistics['mean']['mean']:.2f}")


main()
