#!/usr/bin/env bash
# make_venv.sh FOLDER REQUIREMENTS [--system-site-packages]
# Make a virtual environment on the Python of the system's QGIS. It is made again only when the requirements change.
set -euo pipefail

venv=$1
requirements=$2
shift 2
stamp=$venv/.made-from
fingerprint="$(/usr/bin/python3 --version) $* $(cksum <"$requirements")"

if [ -x "$venv/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$fingerprint" ]; then
    exit 0
fi

echo "Making $venv"
/usr/bin/python3 -m venv "$@" "$venv"
"$venv/bin/python" -m pip install --quiet --no-warn-script-location --disable-pip-version-check -r "$requirements"

if [ "$*" = --system-site-packages ] && compgen -G "$venv/lib/python3*/site-packages/numpy" >/dev/null; then
    echo "pip brought a numpy of its own into $venv; QGIS' own must be used. A requirement in $requirements asks for it." >&2
    exit 1
fi
echo "$fingerprint" >"$stamp"
