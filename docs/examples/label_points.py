"""Label the points of `terraclara design` by the truth of the simulated scene: what a person does who looks at better images.

    python label_points.py points.gpkg truth.tif
"""

import sys

from osgeo import gdal, ogr

CLASSES = ("crop", "meadow", "wood", "bare soil", "water")


def main() -> None:
    points, truth = sys.argv[1:]
    raster = gdal.Open(truth)
    classes = raster.ReadAsArray()
    left, width, _, top, _, height = raster.GetGeoTransform()
    file = ogr.Open(points, update=1)
    layer = file.GetLayer()
    for feature in layer:
        place = feature.GetGeometryRef()
        row, column = int((place.GetY() - top) / height), int((place.GetX() - left) / width)
        feature.SetField("reference", CLASSES[classes[row, column]])
        layer.SetFeature(feature)
    print(f"{layer.GetFeatureCount()} points labelled")


main()
