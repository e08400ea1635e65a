#!/usr/bin/env bash
# Start QGIS with this plugin in a throwaway profile under build/. Further arguments are layers to open.
set -euo pipefail
cd "$(dirname "$0")/.."
profile=$PWD/build/qgis-profile
mkdir -p "$profile/profiles/default/QGIS" "$profile/profiles/default/python/plugins"
ln -sfn "$PWD" "$profile/profiles/default/python/plugins/terraclara"
settings=$profile/profiles/default/QGIS/QGIS3.ini
[ -f "$settings" ] || printf '[PythonPlugins]\nterraclara=true\nprocessing=true\n' > "$settings"
# QGIS runs the system's Python and does not know .venv.
site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
PYTHONPATH="$site${PYTHONPATH:+:$PYTHONPATH}" exec qgis --profiles-path "$profile" --nologo "$@"
