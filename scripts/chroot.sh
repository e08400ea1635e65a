#!/usr/bin/env bash
# Run this project's tests on another Debian release, in a root folder of its own under build/.
#   sudo scripts/chroot.sh RELEASE [MAKE TARGET...]     e.g. trixie test-qgis
# Needs root and debootstrap. What git tracks is tested; the root folder is kept and used again.
set -euo pipefail
cd "$(dirname "$0")/.."
release=${1:?which Debian release, such as trixie?}
shift
targets=("${@:-test}")
. scripts/bare_debian.sh
bare_debian "$release" make ca-certificates

tree=$root/root/terraclara
mkdir -p "$tree"
find "$tree" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
git ls-files -z | tar --null --files-from - -c | tar -x -C "$tree"

environment=(PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8)
while IFS= read -r line; do environment+=("$line"); done < <(env | grep -E '^(PIP_|https?_proxy=|no_proxy=)' || true)
chroot "$root" env -i "${environment[@]}" make -C /root/terraclara "${targets[@]}"
