"""How exact users of a variable want its maps: targets of the Global Climate Observing System and of Copernicus.

GCOS, The 2022 GCOS ECVs Requirements (GCOS-245, WMO): goals for leaf area index and FAPAR. Copernicus Global Land
Service, product user manuals of leaf area index, FAPAR and FCOVER: target accuracies.
"""

from __future__ import annotations

from typing import Mapping

#: By variable and by who asks: the largest error, the larger of a share of the value and of an absolute one.
REQUIREMENTS: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "lai": {"gcos": (0.10, 0.0), "copernicus": (0.15, 0.5)},
    "fapar": {"gcos": (0.05, 0.0), "copernicus": (0.10, 0.05)},
    "fvc": {"gcos": (0.05, 0.0), "copernicus": (0.10, 0.05)},
}
#: Who asks, as people write it.
TITLES: Mapping[str, str] = {"gcos": "GCOS goal", "copernicus": "Copernicus target"}
