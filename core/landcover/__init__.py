"""Land cover: from polygons to a map of classes with proof."""
