"""Models: one ONNX file that carries its own card."""
