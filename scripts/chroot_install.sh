#!/usr/bin/env bash
# From the zip to a first map, as a new user does it, in a bare Debian of its own; then again with the network cut.
#   sudo scripts/chroot_install.sh SCENE.tif [OUT]
# Makes the Debian with debootstrap where there is none yet (CHROOT, default build/chroot-bookworm; RELEASE, MIRROR) and
# keeps it. Pictures of every step and first-map.json come to OUT (default build/first-map).
set -euo pipefail
scene=$(realpath "${1:?a Sentinel-2 image as GeoTIFF}")
out=$(realpath -m "${2:-build/first-map}")
cd "$(dirname "$0")/.."
. scripts/bare_debian.sh
bare_debian "${RELEASE:-bookworm}" qgis python3-qgis qgis-providers xvfb xauth openbox fonts-dejavu-core ca-certificates

make -s package >/dev/null
zip=$(ls -t dist/terraclara-*.zip | head -1)
work=$root/root/first-map
rm -rf "$work"
mkdir -p "$work"
cp "$zip" "$work/terraclara.zip"
cp "$scene" "$work/scene.tif"
cp scripts/desktop/first_map.py "$work/"
code=0

# first NAME WHEELS: a fresh profile with the zip unpacked as QGIS does it, then the buttons.
first() {
    local name=$1 wheels=$2 cut=("${@:3}")
    mkdir -p "$work/$name/out" "$work/$name/home/Downloads" "$work/$name/xdg" "$work/$name/profiles/default/python/plugins" "$work/$name/profiles/default/QGIS"
    chmod 700 "$work/$name/xdg"
    chroot "$root" python3 -m zipfile -e /root/first-map/terraclara.zip "/root/first-map/$name/profiles/default/python/plugins"
    printf '%s\n' '[PythonPlugins]' 'terraclara=true' 'processing=true' '[qgis]' 'checkVersion=false' 'showTips322=false' \
        '[app]' 'plugin_installer\checkOnStart=false' '[core]' 'NewsFeed\httpsfeedqgisorg\disabled=true' \
        '[locale]' 'overrideFlag=true' 'userLocale=en_US' > "$work/$name/profiles/default/QGIS/QGIS3.ini"
    "${cut[@]}" chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 \
        HOME="/root/first-map/$name/home" XDG_RUNTIME_DIR="/root/first-map/$name/xdg" \
        TERRACLARA_OUT="/root/first-map/$name/out" TERRACLARA_SCENE=/root/first-map/scene.tif TERRACLARA_WHEELS="$wheels" \
        timeout 900 xvfb-run -a -s "-screen 0 1400x900x24" \
        sh -c "openbox & exec qgis --profiles-path /root/first-map/$name --nologo --code /root/first-map/first_map.py" \
        > "$work/$name/qgis.log" 2>&1 || { code=$?; echo "$name: failed ($code), see $work/$name/qgis.log"; }
    mkdir -p "$out/$name"
    cp "$work/$name/out/"* "$out/$name/" 2>/dev/null || true
    echo "$name:"
    cat "$out/$name/first-map.json" 2>/dev/null || true
}

first online ""
# The folder of wheels is made by the command line inside, and used where there is no network.
chroot "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/root/first-map/online/home \
    PYTHONPATH=/root/first-map/online/profiles/default/python/plugins \
    python3 -m terraclara wheels /root/first-map/wheels
first offline /root/first-map/wheels unshare -n
exit $code
