#!/usr/bin/env bash
# Make the bundled models again, in a Python environment of their own under build/ (about half an hour).
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=build/models-venv
wanted=$(cat scripts/models/requirements-models.txt scripts/models/make.sh | sha256sum)
if [ "$(cat $venv/.stamp 2>/dev/null)" != "$wanted" ]; then
    /usr/bin/python3 -m venv --system-site-packages --clear $venv  # GDAL is the system's
    $venv/bin/pip --disable-pip-version-check -q install --ignore-installed -r scripts/models/requirements-models.txt
    # Only its tables of spectral responses are read: what it depends on is not needed.
    $venv/bin/pip --disable-pip-version-check -q install --no-deps pyrsr==0.8.0
    echo "$wanted" > $venv/.stamp
fi
# The package under its own name, whatever this folder is called.
mkdir -p build/models
ln -sfn ../.. build/models/terraclara
export PYTHONPATH=$PWD/build/models
# The same number of threads everywhere: sums come out in the same order.
export OPENBLAS_NUM_THREADS=2
$venv/bin/python scripts/models/make_physics.py
$venv/bin/python scripts/models/make_reference.py
$venv/bin/python scripts/models/make_sl2p.py
$venv/bin/python scripts/models/make_retrieval.py
$venv/bin/python scripts/models/make_consistency.py
