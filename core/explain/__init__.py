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
from .checks import Check, believable
from .coalitions import group_shapley, lime
from .counterfactual import Counterfactual, counterfactual
from .exact import exact_shapley
from .explainer import Answer, Explainer
from .explanation import Explanation
from .forwards import Forwards
from .gradients import gradient, gradient_input, integrated_gradients, saliency, smoothgrad
from .inside import activation_maximum, most_activating
from .methods import METHODS, WITHOUT_GRADIENT
from .peaks import peak_responses
from .perturb import occlusion, player_values, prediction_difference, rise
from .relevance import deconvnet, deeplift, deepshap, guided, lrp
from .targets import Target

__all__ = [
    "METHODS",
    "WITHOUT_GRADIENT",
    "Answer",
    "Check",
    "Counterfactual",
    "Explainer",
    "Explanation",
    "Forwards",
    "Target",
    "activation_maximum",
    "believable",
    "bottleneck",
    "cam",
    "counterfactual",
    "deconvnet",
    "deeplift",
    "deepshap",
    "eigen_cam",
    "exact_shapley",
    "grad_cam",
    "gradient",
    "gradient_input",
    "group_shapley",
    "guided",
    "guided_grad_cam",
    "hirescam",
    "integrated_gradients",
    "layers",
    "lime",
    "lrp",
    "most_activating",
    "multi_layer_cam",
    "occlusion",
    "peak_responses",
    "player_values",
    "prediction_difference",
    "respond_cam",
    "rise",
    "saliency",
    "score_cam",
    "smoothgrad",
]
