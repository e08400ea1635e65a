"""All that touches QGIS."""
