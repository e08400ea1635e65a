"""The methods by their names."""

from __future__ import annotations

from typing import Callable, Mapping

from .activation import (
    cam,
    eigen_cam,
    grad_cam,
    guided_grad_cam,
    hirescam,
    multi_layer_cam,
    respond_cam,
    score_cam,
)
from .coalitions import group_shapley, lime
from .exact import exact_shapley
from .explanation import Explanation
from .gradients import gradient, gradient_input, integrated_gradients, saliency, smoothgrad
from .perturb import occlusion, prediction_difference, rise
from .relevance import deconvnet, deeplift, deepshap, guided, lrp

#: Every method that answers with one explanation, by its name; each takes an explainer, the input and a target.
#: Those of ``WITHOUT_GRADIENT`` take ``Forwards`` as well.
METHODS: Mapping[str, Callable[..., Explanation]] = {
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
