"""Clouds: detect them, clean the mask, judge it, and do so for folders of scenes."""

from .classes import CLASSES, is_cloud_model
from .detect import CloudOptions, cloud_cover, detect

__all__ = ["CLASSES", "CloudOptions", "cloud_cover", "detect", "is_cloud_model"]
