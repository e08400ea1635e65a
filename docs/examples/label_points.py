"""Label the points of `terraclara design` by the truth of the simulated scene, in a field `truth`.

On a real map this is what a person does who looks at better images or stands in the field.

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
    layer.CreateField(ogr.FieldDefn("truth", ogr.OFTString))
    for feature in layer:
        place = feature.GetGeometryRef()
        row, column = int((place.GetY() - top) / height), int((place.GetX() - left) / width)
        feature.SetField("truth", CLASSES[classes[row, column]])
        layer.SetFeature(feature)
    print(f"{layer.GetFeatureCount()} points labelled")


main()
