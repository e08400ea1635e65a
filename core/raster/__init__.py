"""Open rasters, read windows, write maps: the only place that opens raster files."""
