#!/usr/bin/env bash
# Train the bundled network of pixel series again, in a Python environment of its own under build/ (ten minutes on one
# core). DATA=FOLDER holds samples_modis_ndvi_train.npz: the series of sits' samples_modis_ndvi as train.py says.
set -euo pipefail
cd "$(dirname "$0")/../../.."
: "${DATA:?Give DATA=FOLDER, the folder of samples_modis_ndvi_train.npz}"

venv=build/landcover-venv
wanted=$(cat scripts/models/landcover/requirements.txt scripts/models/landcover/make.sh | sha256sum)
if [ "$(cat $venv/.stamp 2>/dev/null)" != "$wanted" ]; then
    /usr/bin/python3 -m venv --system-site-packages --clear $venv  # GDAL is the system's
    $venv/bin/pip --disable-pip-version-check -q install --ignore-installed -r scripts/models/landcover/requirements.txt
    echo "$wanted" > $venv/.stamp
fi
# The package under its own name, whatever this folder is called.
mkdir -p build/landcover
ln -sfn ../.. build/landcover/terraclara
export PYTHONPATH=$PWD/build/landcover
export OMP_NUM_THREADS=1
$venv/bin/python scripts/models/landcover/train.py "$DATA/samples_modis_ndvi_train.npz" \
    --dates 2013-09-14,2013-10-16,2013-11-17,2013-12-19,2014-01-17,2014-02-18,2014-03-22,2014-04-23,2014-05-25,2014-06-26,2014-07-28,2014-08-29 \
    --about scripts/models/landcover/modis-ndvi-12.json \
    --reference tests/core/data/landcover_series_reference.npz \
    --output resources/models/landcover-modis-ndvi-12.onnx
