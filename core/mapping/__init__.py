"""The engine: a scene goes block by block through a model and comes out as a map."""

from .engine import Map, map_scene
from .make import make_map
from .provenance import Request

__all__ = ["Map", "Request", "make_map", "map_scene"]
