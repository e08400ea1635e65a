"""Pieces of the figures in reports."""

from __future__ import annotations

import io
from typing import Any, Mapping, Optional

from .errors import MissingPackageError

_DPI = 110
#: Told apart by color-blind eyes (Okabe & Ito).
BLUE, RED = "#0072b2", "#d55e00"
_GRAY = "#808080"


def new_figure(width: float, height: float) -> Any:
    """An empty figure of matplotlib, in inches.

    Raises
    ------
    MissingPackageError
        matplotlib is not installed.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingPackageError(
            f"The report needs the Python package matplotlib, which is not usable here ({error}). Install it, or leave "
            "the report out."
        ) from error
    figure = Figure(figsize=(width, height), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def as_png(figure: Any) -> bytes:
    """The figure as PNG, without a time stamp: the same content gives the same bytes."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": "TerraClara"})
    return stream.getvalue()


def reliability_panel(axes: Any, figures: Optional[Mapping[str, Any]], title: str, x: str, y: str, share: str) -> None:
    """A reliability diagram from ``counts``, ``probability`` and ``observed`` of bins; empty where there are none.

    ``share`` names the bars: the share of all that lies in each bin.
    """
    axes.set_title(title, fontsize=11)
    axes.plot([0, 1], [0, 1], color=_GRAY, linewidth=1, linestyle="--")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel=x, ylabel=y, aspect="equal")
    if figures is None:
        return
    points = [(p, o) for p, o in zip(figures["probability"], figures["observed"]) if p is not None]
    axes.plot(*zip(*points), color=BLUE, marker="o", markersize=4)
    total = sum(figures["counts"])
    width = 1 / len(figures["counts"])
    shares = [count / total for count in figures["counts"]]
    places = [(i + 0.5) * width for i in range(len(shares))]
    axes.bar(places, shares, width * 0.9, color=BLUE, alpha=0.18, label=share)
    axes.legend(loc="upper left", fontsize=8, frameon=False)
