#!/usr/bin/env bash
# Sourced by scripts that need a Debian of their own: makes its root folder where there is none, and mounts what it needs.
#   bare_debian RELEASE PACKAGES...    sets `root` (CHROOT, or build/chroot-RELEASE; MIRROR: where packages come from)

bare_debian() {
    local release=$1
    shift
    root=${CHROOT:-$PWD/build/chroot-$release}
    [ "$(id -u)" = 0 ] || { echo "A root folder can only be made by root: run this with sudo." >&2; exit 1; }
    command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap." >&2; exit 1; }
    if [ ! -x "$root/usr/bin/apt-get" ]; then
        rm -rf --one-file-system "$root"
        mkdir -p "$root"
        debootstrap --variant=minbase "$release" "$root" ${MIRROR:+"$MIRROR"}
    fi
    # The machine's own name service, certificates and package index hold inside as well.
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    trap _leave EXIT
    local place
    for place in proc dev dev/pts; do
        mountpoint -q "$root/$place" || mount --bind "/$place" "$root/$place"
    done
    if ! chroot "$root" dpkg-query -W "$@" >/dev/null 2>&1; then
        chroot "$root" apt-get -q update
        chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
    fi
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
    [ ! -f /etc/pip.conf ] || cp -L /etc/pip.conf "$root/etc/pip.conf"
}

_leave() {
    local place
    for place in dev/pts dev proc; do umount -l "$root/$place" 2>/dev/null || true; done
}
