"""How far explanations of one map agree."""

from __future__ import annotations

from itertools import combinations
from math import isnan
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import TerraClaraError
from ..bridge import scene_paths
from ..help import COMPARE_EXPLANATIONS
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import Rasters


class CompareExplanations(Algorithm):
    """Takes maps of relevance; gives a table of their rank correlations."""

    ID = "compareexplanations"
    TITLE = "Compare explanations"
    GROUP = "Models"
    HELP = COMPARE_EXPLANATIONS
    TAGS = "Spearman,rank correlation,agreement,saliency,relevance,XAI,methods,dates"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        maps = Rasters("MAPS", tr("Explanations, two to four"), QgsProcessing.SourceType.TypeRaster)
        maps.setMinimumNumberInputs(0)  # what is too few, the run says
        self._add(maps, help_key="EXPLANATIONS")
        target = QgsProcessingParameterFileDestination(
            "OUTPUT_TABLE", tr("Table of the rank correlations"), tr("Tables (*.csv)")
        )
        self._add(target, help_key="CORRELATIONS")
        self.addOutput(QgsProcessingOutputNumber("LEAST", tr("Lowest rank correlation")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # The core says better than QGIS what is wrong with a file.
        good, text = super().checkParameterValues({**parameters, "MAPS": []}, context)
        if not good:
            return good, text
        from ...core.explain.compare import check_count

        try:
            check_count(scene_paths(parameters.get("MAPS"), context))
        except TerraClaraError as error:
            return False, sentence(error)
        return True, ""

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.explain.compare import check_correlations, compare_maps, write_correlations

        maps = [Path(path) for path in self.rasters("MAPS")]
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT_TABLE", context))
        check_correlations(target, maps)
        found = compare_maps(maps)
        stems = [path.stem for path in maps]
        labels = [f"{path.parent.name}/{path.stem}" if stems.count(path.stem) > 1 else path.stem for path in maps]
        for (j, first), (k, second) in combinations(enumerate(labels), 2):  # the log's letters do not line up
            shown = "–" if isnan(found[j, k]) else f"{found[j, k]:.2f}"
            feedback.pushInfo(tr("{} and {}: rank correlation {} over all pixels").format(first, second, shown))
        write_correlations(target, labels, found)
        return {"OUTPUT_TABLE": str(target), "LEAST": float(found.min())}
