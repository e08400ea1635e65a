"""The engine: a scene goes block by block through a model and comes out as a map."""
