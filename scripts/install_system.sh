#!/usr/bin/env bash
# install_system.sh [tests]: install the Debian packages that Bermline is run and built with; with "tests" also those
# that the tests alone need.
# Where all of them are there it does nothing and asks no network.
set -euo pipefail

packages=(
    qgis python3-qgis python3-shapely python3-venv xvfb xauth poppler-utils qpdf openssl zip
    fonts-dejavu-core fonts-open-sans qttools5-dev-tools pyqt5-dev-tools
)

if [ "${1:-}" = tests ]; then
    packages+=(postgresql-postgis)
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if /usr/bin/python3 -c 'import qgis.core, shapely' 2>/dev/null && command -v qgis xvfb-run pdftoppm zip >/dev/null; then
        exit 0
    fi
    echo "This is neither Debian nor Ubuntu: please install what corresponds to: ${packages[*]}" >&2
    exit 1
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || echo absent)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing: ${missing[*]}. Install them as root; there is no sudo here." >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing: ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null
