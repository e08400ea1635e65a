#!/usr/bin/env bash
# Run this project's tests on another Debian release, in a root folder of its own under build/.
#   sudo scripts/chroot.sh RELEASE [MAKE TARGET...]     e.g. trixie test-qgis
# Needs root and debootstrap. What git tracks is tested; the root folder is kept and used again.
set -euo pipefail
cd "$(dirname "$0")/.."
release=${1:?which Debian release, such as trixie?}
shift
targets=("${@:-test}")
[ "$(id -u)" = 0 ] || { echo "A root folder can only be made by root: run this with sudo." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap." >&2; exit 1; }

root=${CHROOT:-$PWD/build/chroot-$release}
if [ ! -f "$root/.complete" ]; then
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=make,ca-certificates "$release" "$root" "${MIRROR:-http://deb.debian.org/debian}"
    touch "$root/.complete"
fi
# The machine's own name service, certificates and package index hold inside as well.
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
[ ! -f /etc/pip.conf ] || cp -L /etc/pip.conf "$root/etc/pip.conf"

tree=$root/root/terraclara
mkdir -p "$tree"
find "$tree" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
git ls-files -z | tar --null --files-from - -c | tar -x -C "$tree"

for place in proc dev dev/pts; do
    mountpoint -q "$root/$place" || mount --bind "/$place" "$root/$place"
done
trap 'for place in dev/pts dev proc; do umount "$root/$place" 2>/dev/null || true; done' EXIT
environment=(PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8)
while IFS= read -r line; do environment+=("$line"); done < <(env | grep -E '^(PIP_|https?_proxy=|no_proxy=)' || true)
chroot "$root" env -i "${environment[@]}" make -C /root/terraclara "${targets[@]}"
