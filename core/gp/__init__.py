"""Gaussian processes that write themselves as ONNX."""
