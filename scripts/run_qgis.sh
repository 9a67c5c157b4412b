#!/usr/bin/env bash
# Open QGIS with the plugin of this checkout and the worked example, in a profile of its own under build/.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here to open QGIS on. \`make demo\` and \`make test\` need none." >&2
    exit 1
fi
/usr/bin/python3 scripts/make_profile.py build/profile
QGIS_PLUGINPATH="$PWD/build/dev" exec qgis --nologo --noversioncheck --profiles-path "$PWD/build/profile" \
    "$PWD/build/demo/example.qgz"
