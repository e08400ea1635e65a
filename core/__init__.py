"""Everything TerraClara computes, without QGIS and without Qt."""
