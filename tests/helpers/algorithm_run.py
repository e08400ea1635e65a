"""An algorithm of TerraClara's run by Processing, as the toolbox does it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

#: Tools that hand over every result they name, whatever they are asked for.
_WHOLE = ("retrievefolder", "applyfolder", "cloudfolder", "cloudseries", "learnclouds", "classsets")


def run(algorithm: str, feedback: Optional[QgsProcessingFeedback] = None, **parameters: Any) -> Any:
    """Its results; paths are given as text."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    feedback = feedback or QgsProcessingFeedback(False)
    results = processing.run(f"terraclara:{algorithm}", given, context=context, feedback=feedback)
    if algorithm in _WHOLE:
        made = QgsApplication.processingRegistry().algorithmById(f"terraclara:{algorithm}")
        asked = {item.name() for item in made.destinationParameterDefinitions()}
        assert {item.name() for item in made.outputDefinitions()} - asked <= set(results)
    return results


def sentence(algorithm: str, **parameters: Any) -> str:
    """What it says is wrong. (``pytest.raises`` would keep the layers of the run until the test ends.)"""
    try:
        run(algorithm, **parameters)
    except QgsProcessingException as error:
        return str(error)
    raise AssertionError("nothing was wrong")
