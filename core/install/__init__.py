"""Packages that TerraClara needs beside QGIS: which wheels, from where, checked, unpacked, and kept apart.

A wheel is a zip file. Those listed in ``resources/wheels.txt`` are obtained from a package index or a folder, compared
with their digest there and unpacked into a folder of their own. No pip is needed, which not every QGIS has, and nothing
of a package is run while it is installed. numpy, scipy and GDAL are QGIS's own and are never touched.
"""
