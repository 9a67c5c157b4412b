#!/usr/bin/env bash
# Run every check and report all that failed, not only the first.
set -uo pipefail
cd "$(dirname "$0")/.."

bin=build/lint-venv/bin
package=build/package/bermline
failed=()

check() {
    local name=$1
    shift
    echo "== $name"
    "$@" || failed+=("$name")
}

check ruff "$bin/ruff" check --quiet .
check format "$bin/ruff" format --quiet --check .
check mypy "$bin/mypy"
# QGS105: classFactory is given the interface and hands it on. QGS201 and QGS202 are experiments that want the result
# of each addParameter() looked at, and of what merely has the same name as a method of QGIS.
check flake8-qgis "$bin/flake8" --select QGS --extend-ignore QGS105,QGS201,QGS202 plugin
check "Qt 6" "$bin/python" scripts/check_qt6.py plugin
check bandit "$bin/bandit" --quiet --recursive "$package"
check detect-secrets "$bin/python" scripts/check_secrets.py "$package"

if [ ${#failed[@]} -gt 0 ]; then
    echo "Not clean: ${failed[*]}" >&2
    exit 1
fi
echo "All clean."
