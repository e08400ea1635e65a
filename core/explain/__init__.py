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
from .coalitions import group_shapley, lime
from .counterfactual import Counterfactual, counterfactual
from .exact import exact_shapley
from .explainer import Answer, Explainer
from .explanation import Explanation
from .forwards import Forwards
from .gradients import gradient, gradient_input, integrated_gradients, saliency, smoothgrad
from .inside import activation_maximum, most_activating
from .peaks import peak_responses
from .perturb import occlusion, player_values, prediction_difference, rise
from .relevance import deconvnet, deeplift, deepshap, guided, lrp
from .targets import Target

#: Every method that answers with one explanation, by its name; each takes an explainer, the input and a target.
#: Those of ``WITHOUT_GRADIENT`` take ``Forwards`` as well.
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
    "occlusion": occlusion,
    "prediction_difference": prediction_difference,
    "rise": rise,
    "lime": lime,
    "group_shapley": group_shapley,
    "exact_shapley": exact_shapley,
}
WITHOUT_GRADIENT = ("occlusion", "prediction_difference", "rise", "lime", "group_shapley", "exact_shapley")

__all__ = [
    "METHODS",
    "WITHOUT_GRADIENT",
    "Answer",
    "Counterfactual",
    "Explainer",
    "Explanation",
    "Forwards",
    "Target",
    "activation_maximum",
    "bottleneck",
    "counterfactual",
    "layers",
    "most_activating",
    "peak_responses",
    "player_values",
    *METHODS,
]
