#!/usr/bin/env bash
# test_matrix.sh [PART …]: run the tests (core, case and qgis unless told) against QGIS 3.44, numpy 2 and shapely 2.
# They run in a Debian 13 root that is made once, from the system's own package sources, and kept in the user's cache.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ]; then
    echo "The test matrix needs root, to make and enter a Debian 13 root: run \`sudo make test-matrix\`." >&2
    exit 3
fi
if ! command -v apt-get >/dev/null; then
    echo "The test matrix needs apt, to make a Debian 13 root: this system has none." >&2
    exit 3
fi

packages=qgis/trixie-backports,python3-qgis/trixie-backports,python3-shapely,python3-venv,python3-pip
packages+=,xvfb,xauth,poppler-utils,qpdf,openssl,zip,fonts-dejavu-core,fonts-open-sans,postgresql-postgis
root=${XDG_CACHE_HOME:-$HOME/.cache}/bermline/debian-13-postgis
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(core case qgis)

debian_uri() {
    local uri
    uri=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 2>/dev/null | grep -v security | head -n 1) || true
    if [ -z "$uri" ]; then
        echo "The test matrix takes Debian 13 from where the system's own Debian packages come from: apt names no such place." >&2
        exit 3
    fi
    echo "$uri"
}

make_root() {
    local uri keyring=/usr/share/keyrings/debian-archive-keyring.gpg suite
    if ! command -v mmdebstrap >/dev/null || ! [ -e "$keyring" ]; then
        DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends \
            mmdebstrap debian-archive-keyring >/dev/null
    fi
    uri=$(debian_uri)
    echo "Making a Debian 13 root from $uri in $root (2 GB, about three minutes)"
    mkdir -p "$(dirname "$root")"
    rm -rf "$root.new" "$root"
    local pin='Package: *qgis*\nPin: release n=trixie-backports\nPin-Priority: 990\n\nPackage: *\nPin: release n=trixie-backports\nPin-Priority: 100\n'
    for suite in trixie trixie-updates trixie-backports; do
        echo "deb [signed-by=$keyring] $uri $suite main"
    done | mmdebstrap --quiet --variant=apt \
        --setup-hook="mkdir -p \"\$1/etc/apt/preferences.d\" && printf '$pin' >\"\$1/etc/apt/preferences.d/qgis\"" \
        --include="$packages" trixie "$root.new" -
    echo "$packages" >"$root.new/made-from"
    mv "$root.new" "$root"
}

[ "$(cat "$root/made-from" 2>/dev/null)" = "$packages" ] || make_root

# What pip brings is fetched out here, so that the root needs no network. It is pure Python, and some of it comes as
# source only; what is compiled comes from the root's own packages.
wheels=$PWD/build/matrix/wheels
build/venv/bin/python -m pip wheel --quiet --disable-pip-version-check --wheel-dir "$wheels" -r tests/requirements.txt

export root wheels
unshare --mount --pid --fork -- bash -s -- "${parts[@]}" <<'INSIDE'
set -euo pipefail
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root/tmp/bermline" "$root/tmp/home" "$root/tmp/wheels"
{ git -c safe.directory='*' ls-files -z --cached --others --exclude-standard; printf '%s\0' resources/i18n/*.qm; } | tar --null --ignore-failed-read -cf - -T - | tar -xf - -C "$root/tmp/bermline"
cp "$wheels"/*.whl "$root/tmp/wheels/"
chroot "$root" env -i PATH=/usr/bin:/bin HOME=/tmp/home LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/home \
    PIP_NO_INDEX=1 PIP_FIND_LINKS=/tmp/wheels bash -euo pipefail -c '
        cd /tmp/bermline
        /usr/bin/python3 -c "
import numpy, shapely, sys
from osgeo import gdal
from qgis.core import Qgis
print(f\"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}, numpy {numpy.__version__},\",
      f\"shapely {shapely.__version__}, GDAL {gdal.__version__}\")"
        scripts/make_venv.sh build/venv tests/requirements.txt --system-site-packages
        scripts/assemble_dev.sh
        failed=()
        for part in "$@"; do scripts/run_tests.sh "$part" || failed+=("$part"); done
        [ ${#failed[@]} -eq 0 ] || { echo "Failed there: ${failed[*]}" >&2; exit 1; }
    ' bash "$@"
INSIDE
