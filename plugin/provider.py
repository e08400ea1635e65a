"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.adapt import Adapt
from .algorithms.apply_model import ApplyModel
from .algorithms.assess_clouds import AssessClouds
from .algorithms.class_sets import ClassSets
from .algorithms.cloud_series import CloudSeries
from .algorithms.clouds import Clouds
from .algorithms.compare_explanations import CompareExplanations
from .algorithms.explain import Explain
from .algorithms.export_gp import ExportGp
from .algorithms.import_gp import ImportGp
from .algorithms.input_noise import InputNoise
from .algorithms.jumps import Jumps
from .algorithms.learn_clouds import LearnClouds
from .algorithms.many_scenes import ApplyFolder, CloudFolder, RetrieveFolder
from .algorithms.map_accuracy import MapAccuracy
from .algorithms.map_change import MapChange
from .algorithms.print_sheet import PrintSheet
from .algorithms.retrieve import Retrieve
from .algorithms.sample_design import SampleDesign
from .algorithms.simulate import Simulate
from .algorithms.train import Train
from .algorithms.train_retrieval import TrainRetrieval
from .algorithms.validate_map import ValidateMap
from .algorithms.zone_means import ZoneMeans
from .icons import icon
from .ready_made import ready_made


class TerraClaraProvider(QgsProcessingProvider):
    """TerraClara's algorithms in the toolbox, in models, in batches and in qgis_process; and models made of them."""

    def __init__(self, ready_made: bool = True, read_catalog: bool = False) -> None:
        super().__init__()
        self._read_catalog = read_catalog
        self._ready_made = ready_made

    def with_ready_made(self) -> None:
        """Add the ready-made models, which take longer than a plugin may delay the start."""
        self._ready_made = True
        self.refreshAlgorithms()

    def id(self) -> str:
        return "terraclara"

    def name(self) -> str:
        return "TerraClara"

    def icon(self) -> QIcon:
        return icon()

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(Retrieve(self._read_catalog))
        self.addAlgorithm(RetrieveFolder(self._read_catalog))
        self.addAlgorithm(Adapt(self._read_catalog))
        self.addAlgorithm(Simulate())
        self.addAlgorithm(TrainRetrieval())
        self.addAlgorithm(ValidateMap())
        self.addAlgorithm(ZoneMeans())
        self.addAlgorithm(Jumps())
        self.addAlgorithm(InputNoise())
        self.addAlgorithm(Clouds(self._read_catalog))
        self.addAlgorithm(CloudFolder(self._read_catalog))
        self.addAlgorithm(CloudSeries(self._read_catalog))
        self.addAlgorithm(AssessClouds())
        self.addAlgorithm(LearnClouds(self._read_catalog))
        self.addAlgorithm(Train())
        self.addAlgorithm(SampleDesign())
        self.addAlgorithm(MapAccuracy())
        self.addAlgorithm(MapChange())
        self.addAlgorithm(ClassSets())
        self.addAlgorithm(ApplyModel())
        self.addAlgorithm(ImportGp())
        self.addAlgorithm(ExportGp())
        self.addAlgorithm(ApplyFolder())
        self.addAlgorithm(Explain())
        self.addAlgorithm(CompareExplanations())
        self.addAlgorithm(PrintSheet())
        for model in ready_made() if self._ready_made else ():
            self.addAlgorithm(model)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg", "geojson", "shp"]
