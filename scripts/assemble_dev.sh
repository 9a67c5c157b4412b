#!/usr/bin/env bash
# Assemble build/dev/bermline from links into the checkout: the plugin as QGIS finds it, always up to date.
set -euo pipefail
cd "$(dirname "$0")/.."

target=build/dev/bermline
rm -rf "$target"
mkdir -p "$target"
for part in plugin/* metadata.txt resources LICENSE; do
    [ "$(basename "$part")" = __pycache__ ] || ln -s "$PWD/$part" "$target/"
done
