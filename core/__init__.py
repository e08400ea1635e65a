"""Everything TerraClara computes, without QGIS and without Qt."""

import os

# ONNX Runtime would tell its makers of each use, with a number that it gives the computer; who wants that says 0 here.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
