"""Explanations: why a network says what it says, by graphs of plain ONNX operators."""

from .activation import (
    bottleneck,
    cam,
    eigen_cam,
    grad_cam,
    guided_grad_cam,
    hirescam,
    layers,
    multi_layer_cam,
    respond_cam,
    score_cam,
)
from .explainer import Answer, Explainer
from .explanation import Explanation
from .gradients import gradient, gradient_input, integrated_gradients, saliency, smoothgrad
from .peaks import peak_responses
from .relevance import deconvnet, deeplift, deepshap, guided, lrp
from .targets import Target

#: Every method that answers with one explanation, by its name; each takes an explainer, the input and a target.
METHODS = {
    "gradient": gradient,
    "saliency": saliency,
    "gradient_input": gradient_input,
    "smoothgrad": smoothgrad,
    "integrated_gradients": integrated_gradients,
    "guided": guided,
    "deconvnet": deconvnet,
    "deeplift": deeplift,
    "deepshap": deepshap,
    "lrp": lrp,
    "cam": cam,
    "grad_cam": grad_cam,
    "hirescam": hirescam,
    "guided_grad_cam": guided_grad_cam,
    "multi_layer_cam": multi_layer_cam,
    "respond_cam": respond_cam,
    "score_cam": score_cam,
    "eigen_cam": eigen_cam,
}

__all__ = [
    "METHODS",
    "Answer",
    "Explainer",
    "Explanation",
    "Target",
    "bottleneck",
    "layers",
    "peak_responses",
    *METHODS,
]
