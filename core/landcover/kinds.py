"""The kinds of classifiers that can be trained, and the settings that cross-validation tries."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Mapping

from ..errors import ParameterError
from .calibration import EXACT

Setting = Mapping[str, Any]

#: The kind that learns from several scenes how related they are.
RELATED = "gp-related"
_IN_FLOAT32 = EXACT  # what float32 may take from a process; a temperature below 1 may double it
_IN_CACHE = 2048  # pixels: fewer calls cost less, and covariances of more leave the cache (file to file)


@dataclass(frozen=True)
class Kind:
    """One kind of classifier: its id, its name for people, the settings to try, and how many pixels to map at once."""

    id: str
    title: str
    settings: tuple[Setting, ...]
    citation: str
    batch: int = 1024
    exact: float = 1e-5  # what its network may differ from it, in probability


def _settings(name: str, *values: Any) -> tuple[Setting, ...]:
    return tuple(MappingProxyType({name: value}) for value in values)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.id: kind
        for kind in (
            Kind(
                "gp",
                "Gaussian process",
                _settings("centers", 300),
                "Milios D. et al. (2018): Dirichlet-based Gaussian processes for large-scale calibrated "
                "classification. NeurIPS, arXiv:1805.10915; Morales-Alvarez P. et al. (2018): Remote sensing image "
                "classification with large-scale Gaussian processes. IEEE TGRS 56, arXiv:1710.00575.",
                batch=_IN_CACHE,
                exact=_IN_FLOAT32,
            ),
            Kind(
                "forest",
                "Random forest",
                _settings("min_samples_leaf", 1, 5),
                "Breiman L. (2001): Random forests. Machine Learning 45, 5-32, doi:10.1023/A:1010933404324.",
                batch=16384,  # a tree is fetched once for all of them
            ),
            Kind(
                "boosting",
                "Gradient boosting",
                _settings("learning_rate", 0.05, 0.15),
                "Friedman J. H. (2001): Greedy function approximation. Annals of Statistics 29, 1189-1232, "
                "doi:10.1214/aos/1013203451.",
                batch=16384,  # a tree is fetched once for all of them
            ),
            Kind(
                "svm",
                "Support vector machine",
                _settings("C", 1.0, 10.0, 100.0),
                "Cortes C., Vapnik V. (1995): Support-vector networks. Machine Learning 20, 273-297, "
                "doi:10.1007/BF00994018.",
            ),
            Kind(
                "logistic",
                "Logistic regression",
                _settings("C", 1.0, 100.0),
                "Cox D. R. (1958): The regression analysis of binary sequences. Journal of the Royal Statistical "
                "Society B 20, 215-242.",
            ),
            Kind(
                "perceptron",
                "Multilayer perceptron",
                _settings("alpha", 1e-3, 1e-1),
                "Rumelhart D. E. et al. (1986): Learning representations by back-propagating errors. Nature 323, "
                "533-536, doi:10.1038/323533a0.",
            ),
            Kind(
                "gp-frequencies",
                "Gaussian process, small and fast",
                _settings("frequencies", 20),
                "Morales-Alvarez P. et al. (2018): Remote sensing image classification with large-scale Gaussian "
                "processes. IEEE TGRS 56, arXiv:1710.00575; Milios D. et al. (2018): Dirichlet-based Gaussian "
                "processes for large-scale calibrated classification. NeurIPS, arXiv:1805.10915.",
                batch=16384,  # so few numbers a pixel that each call costs as much as what it computes
                exact=_IN_FLOAT32,
            ),
            Kind(
                "gp-large",
                "Gaussian process, large and slow",
                _settings("centers", 2048),
                "Milios D. et al. (2018): Dirichlet-based Gaussian processes for large-scale calibrated "
                "classification. NeurIPS, arXiv:1805.10915.",
                batch=512,
                exact=_IN_FLOAT32,
            ),
            Kind(
                RELATED,
                "Gaussian process of related scenes",
                _settings("centers", 300),
                "Leiva-Murillo J. M., Gomez-Chova L., Camps-Valls G. (2013): Multitask remote sensing data "
                "classification. IEEE TGRS 51, 151-161, doi:10.1109/TGRS.2012.2200043; Bonilla E. V., Chai K. M. A., "
                "Williams C. K. I. (2007): Multi-task Gaussian process prediction. NIPS.",
                batch=_IN_CACHE,
                exact=_IN_FLOAT32,
            ),
        )
    }
)


def kinds_for(together: str, sources: int) -> tuple[str, ...]:
    """All kinds that can learn from so many ``sources``, which are ``together`` bands, dates or scenes."""
    return tuple(name for name in KINDS if name != RELATED or (together == "scenes" and sources > 1))


def kind_of(name: str) -> Kind:
    """The kind of classifier called ``name``; `ParameterError` names those there are."""
    if name not in KINDS:
        raise ParameterError(f"There is no classifier {name!r}; choose one of {', '.join(KINDS)}.")
    return KINDS[name]
