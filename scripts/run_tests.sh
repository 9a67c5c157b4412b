#!/usr/bin/env bash
# run_tests.sh [core|case|signing|cluster|qgis|app|kill|fuzz]: run one part of the tests, or all of them.
set -euo pipefail
cd "$(dirname "$0")/.."

python=build/venv/bin/python
export LC_ALL=C.UTF-8 QT_HASH_SEED=0
export PROJ_DATA=/usr/share/proj # pyproj would look for it inside the virtual environment

without_qgis() {
    PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 "$@"
}

run() {
    echo "== tests: $1"
    case $1 in
        core) without_qgis "$python" -m pytest -q tests/core tests/scripts ;;
        case) without_qgis "$python" -m pytest -q tests/case ;;
        signing) QT_QPA_PLATFORM=offscreen build/signing-venv/bin/python -m pytest -q tests/signing ;;
        cluster) without_qgis build/cluster-venv/bin/python -m pytest -q tests/cluster ;;
        qgis) QT_QPA_PLATFORM=offscreen "$python" -m pytest -q tests/qgis ;;
        app) /usr/bin/python3 -m tests.app.run_app ;;
        kill) /usr/bin/python3 -m tests.kill.campaign --kills 2 --server-kills 4 --full-disk 0 --seconds 120 ;;
        fuzz) QT_QPA_PLATFORM=offscreen /usr/bin/python3 -m tests.fuzz.campaign --files 150 --seconds 60 ;;
        *)
            echo "There is no part “$1”; there are core, case, signing, cluster, qgis, app, kill and fuzz." >&2
            exit 2
            ;;
    esac
}

if [ -n "${1:-}" ]; then
    run "$1"
else
    for part in core case signing cluster qgis app kill fuzz; do run "$part"; done
fi
