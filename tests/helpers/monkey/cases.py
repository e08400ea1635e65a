"""Random parameters for every algorithm: each ends with success, or with a sentence that says what is wrong."""

from __future__ import annotations

import random
import shutil
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from .layers import layers
from .valid import valid, varied
from .values import anything, fitting
from .watch import RAW, Watch

_kept: list[Any] = []  # the registry keeps no Python reference
_PATIENCE = 5.0  # seconds of the processor after which a run is cancelled, however busy the computer is
_LONGEST = 90.0  # seconds


class Said(QgsProcessingFeedback):
    """Keeps the errors."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def algorithms() -> list[str]:
    """The ids of TerraClara's own; the provider is added where it is not there."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("terraclara") is None:
        from terraclara.plugin.provider import TerraClaraProvider

        _kept[:] = [TerraClaraProvider(ready_made=False)]
        registry.addProvider(_kept[0])
    return [item.id() for item in registry.providerById("terraclara").algorithms()]


def thrown(rng: random.Random, algorithm: Any, folder: Path, made: list[Any]) -> dict[str, Any]:
    """One dictionary of parameters."""
    wild = rng.choice((0.0, 0.05, 0.05, 0.3))
    given: dict[str, Any] = {}
    for parameter in algorithm.parameterDefinitions():
        optional = bool(parameter.flags() & parameter.Flag.FlagOptional)
        if rng.random() < wild:
            given[parameter.name()] = anything(rng, parameter, folder, made)
        elif rng.random() < (0.25 if optional or parameter.defaultValue() is not None else 0.97):
            given[parameter.name()] = fitting(rng, parameter, folder, made)
    if rng.random() < 0.1:
        given["UNKNOWN"] = anything(rng, None, folder, made)
    return given


def _own_map(folder: Path) -> QgsRasterLayer:
    """A layer that knows where it comes from."""
    from terraclara.plugin.bridge import PROVENANCE
    from terraclara.plugin.layers import KIND

    layer = QgsRasterLayer(str(folder / "lai.tif"), "lai")
    layer.setCustomProperty(KIND, "value")
    layer.setCustomProperty(PROVENANCE, str(folder / "lai.provenance.json"))
    return layer


def mutated(rng: random.Random, algorithm: Any, folder: Path, made: list[Any]) -> dict[str, Any]:
    """Parameters with which the algorithm comes to its end, and one to three others, so that most runs get far."""
    given = valid(algorithm.id(), folder)
    for parameter in rng.sample(algorithm.parameterDefinitions(), min(rng.randint(1, 3), len(given))):
        choose = anything if rng.random() < 0.25 else fitting
        given[parameter.name()] = choose(rng, parameter, folder, made)
    return given


def _drawn(rng: random.Random, algorithm: Any, folder: Path, made: list[Any]) -> dict[str, Any]:
    part = rng.random()
    if part < 0.55:
        return varied(rng, algorithm, folder)
    return (mutated if part < 0.8 else thrown)(rng, algorithm, folder, made)


def throw(name: str, folder: Path, stock: Path, *, cases: int, seed: int, echo: bool = False) -> Watch:
    """Throw random parameters at an algorithm, in ``folder``, which comes to be: what was heard.

    The first ones are valid; of the others more than half are such that they come to their end, a quarter are
    mutations of those. ``stock`` is made by ``materials``.
    """
    algorithms()
    watch = Watch(echo)
    watch.kept = 1
    rng = random.Random(f"{seed} {name}")
    shutil.copytree(stock, folder)
    QgsProject.instance().clear()
    made = [*(make() for make in layers(folder)), _own_map(folder)]
    for layer in made:
        QgsProject.instance().addMapLayer(layer)
    with watch:
        for number in range(cases):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
            if number == 0:
                given = valid(name, folder)
            else:
                given = _drawn(rng, algorithm, folder, made)
            watch.steps.append(f"\n  {name} {given}"[:1500])
            try:
                case(algorithm, given, watch)
            except Exception:
                watch.fault("".join(traceback.format_exc()))
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if number == 0 and not watch.ends["done"] + watch.ends["cancelled"]:  # a slow computer's run is cancelled
                watch.fault(f"what is valid did not come to its end: {[*watch.said]}")
    QgsProject.instance().clear()
    return watch


def case(algorithm: Any, given: dict[str, Any], watch: Watch) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    good, text = algorithm.checkParameterValues(dict(given), context)
    if not good:
        watch.ends["refused"] += 1
        watch.said[text[:160]] += 1
        _judge(text, watch)
        return
    feedback = Said()
    ended = threading.Event()
    clock = threading.Thread(target=_cancel_later, args=(feedback, ended), daemon=True)
    clock.start()
    try:
        _, good = algorithm.run(dict(given), context, feedback)
    finally:
        ended.set()
        clock.join()
    watch.ends["done" if good else "cancelled" if feedback.isCanceled() else "failed"] += 1
    if not good and feedback.errors:
        watch.said[feedback.errors[-1][:160]] += 1
    for line in feedback.errors:
        _judge(line, watch)
    if not good and not feedback.errors:
        watch.fault("failed without a word")


def _cancel_later(feedback: Said, ended: threading.Event) -> None:
    spent, until = time.process_time() + _PATIENCE, time.monotonic() + _LONGEST
    while not ended.wait(0.1):
        if time.process_time() > spent or time.monotonic() > until:
            feedback.cancel()


def _judge(text: str, watch: Watch) -> None:
    if not text.strip():
        watch.fault("refused without a word")
    elif RAW.search(text):
        watch.fault(f"said: {text}")
