"""Explanations: why a network says what it says, by graphs of plain ONNX operators."""
