#!/usr/bin/env bash
# Install what is missing to run and test TerraClara on Debian or Ubuntu; do nothing where all is there.
#   scripts/setup.sh          QGIS, GDAL and a .venv with the tested Python packages
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(qgis python3-qgis qgis-providers python3-gdal python3-numpy python3-scipy python3-matplotlib python3-venv
          ca-certificates fonts-dejavu-core xvfb xauth openbox)
missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || {
        echo "These are missing and this system has no apt-get: ${missing[*]}. Install them by hand." >&2
        exit 1
    }
    root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    echo "Installing with apt-get: ${missing[*]}"
    "${root[@]}" apt-get -o DPkg::Lock::Timeout=900 -q update
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 \
        -q install -y --no-install-recommends "${missing[@]}"
fi

# One stamp for all that decides what is in .venv.
wanted=$(cat requirements.txt requirements-dev.txt requirements-data.txt pyproject.toml scripts/setup.sh | sha256sum; pwd)
if [ -x .venv/bin/terraclara ] && [ "$(cat .venv/.stamp 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
echo "Making .venv"
[ -x .venv/bin/pip ] || /usr/bin/python3 -m venv --clear --system-site-packages .venv
# QGIS and GDAL are compiled against the system's numpy: another one in .venv would break them.
/usr/bin/python3 -c 'import numpy, scipy; print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' \
    > .venv/constraints.txt
pip=(.venv/bin/python -m pip --disable-pip-version-check -q)
"${pip[@]}" install -c .venv/constraints.txt "setuptools>=77" -r requirements.txt -r requirements-dev.txt
"${pip[@]}" install --no-deps -r requirements-data.txt
# setuptools warns of a folder called like the package; here it would be this one, which is the same package.
PYTHONWARNINGS="ignore:Editable installation" "${pip[@]}" install --no-deps --no-build-isolation -e .
echo "$wanted" > .venv/.stamp
