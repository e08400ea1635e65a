#!/usr/bin/env bash
# Simulate, train and write the bundled cloud networks, of one date and of series, again, in a Python environment of
# their own under build/ (about two hours on two cores). CHIPS=FOLDER measures those of one date on labelled
# chips too; without it their numbers are left out.
set -euo pipefail
cd "$(dirname "$0")/../../.."

venv=build/clouds-venv
wanted=$(cat scripts/models/clouds/requirements.txt scripts/models/clouds/make.sh | sha256sum)
if [ "$(cat $venv/.stamp 2>/dev/null)" != "$wanted" ]; then
    /usr/bin/python3 -m venv --system-site-packages --clear $venv  # GDAL is the system's
    $venv/bin/pip --disable-pip-version-check -q install --ignore-installed -r scripts/models/clouds/requirements.txt
    # Only its tables of spectral responses are read: what it depends on is not needed.
    $venv/bin/pip --disable-pip-version-check -q install --no-deps pyrsr==0.8.0
    echo "$wanted" > $venv/.stamp
fi
mkdir -p build/clouds
ln -sfn ../.. build/clouds/terraclara
export PYTHONPATH=$PWD/build/clouds
export OMP_NUM_THREADS=2
$venv/bin/python scripts/models/clouds/train.py
# The bundled files' first round had slightly other settings: WITHOUT_SWIR 0.4, THIN (0.25, 0.55), SHADED (0.18, 0.36).
# A second round at a lower rate, with new skies.
$venv/bin/python scripts/models/clouds/train.py --start build/clouds/network.npz --first 3000 --steps 2200 --rate 1.5e-3
# A last one for four bands alone.
$venv/bin/python scripts/models/clouds/tune.py
$venv/bin/python scripts/models/clouds/export.py ${CHIPS:+--chips "$CHIPS"}
# The network of series starts from that of one date, which stays as it is at first, and then all of it learns.
# The bundled file came in another order: 1700 steps over ground that changed less from date to date, 800 frozen ones as
# now, and 600 more after its encoder had been replaced by the last one for four bands, all at a rate of 2e-3.
series=build/clouds/series.npz
$venv/bin/python scripts/models/clouds/train_series.py --frozen --steps 1000 --rate 4e-3
$venv/bin/python scripts/models/clouds/train_series.py --start $series --first 1000 --steps 700 --rate 2e-3
$venv/bin/python scripts/models/clouds/export_series.py
