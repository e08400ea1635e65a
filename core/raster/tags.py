"""Metadata items, however their names are written, and numbers in them."""

from __future__ import annotations

import math
import re
from typing import Mapping, Optional


def tag(tags: Mapping[str, str], *names: str) -> Optional[str]:
    """The first of ``names`` (lower case letters and digits only) that ``tags`` has, however it is written."""
    squeezed = {re.sub(r"[^a-z0-9]", "", key.lower()): value for key, value in tags.items()}
    return next((squeezed[name] for name in names if squeezed.get(name)), None)


def number(text: Optional[str]) -> Optional[float]:
    """The number written in ``text``, if it is one."""
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def finite(written: Optional[str]) -> Optional[float]:
    """The number that is ``written``, if it is one and neither infinite nor ``NaN``."""
    value = float("nan") if written is None else number(written.strip())
    return value if value is not None and math.isfinite(value) else None
