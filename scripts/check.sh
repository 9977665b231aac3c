#!/usr/bin/env bash
# Formatting, clippy without warnings, and the licences of the dependencies where cargo-deny is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/cargo.sh fmt --check
scripts/cargo.sh clippy --quiet --all-targets -- -D warnings
if command -v cargo-deny >/dev/null; then
    scripts/cargo.sh deny --log-level error check --hide-inclusion-graph bans licenses sources
else
    echo "cargo-deny is not installed: the licences of the dependencies are not checked" >&2
fi
