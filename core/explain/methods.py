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
#: Those that say what each band gave at a place.
BY_BAND = (
    "deeplift",
    "gradient_input",
    "integrated_gradients",
    "occlusion",
    "group_shapley",
    "exact_shapley",
    "gradient",
    "smoothgrad",
    "guided",
    "lrp",
)
#: Those that are written as graphs and mapped over scenes, and what they are called for people; ``sensitivity`` is the
#: gradient's size in the bands' standard deviations.
MAP_METHODS: Mapping[str, str] = {
    "deeplift": "DeepLIFT, against the bands' means",
    "gradient_input": "Gradient times input, against the bands' means",
    "sensitivity": "Sensitivity to each band",
    "occlusion": "Each band left out in turn",
    "exact_shapley": "Exact Shapley values (Gaussian processes, trees)",
    "hirescam": "HiResCAM (networks of images)",
    "grad_cam": "Grad-CAM (networks of images)",
}
WITHOUT_GRADIENT = ("occlusion", "prediction_difference", "rise", "lime", "group_shapley", "exact_shapley")
