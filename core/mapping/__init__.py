"""The engine: a scene goes block by block through a model and comes out as a map."""

from .engine import Map, make_map, map_scene
from .provenance import Request

__all__ = ["Map", "Request", "make_map", "map_scene"]
