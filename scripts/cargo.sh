#!/usr/bin/env bash
# Runs cargo with what the build of pg_query needs in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v cargo >/dev/null; then
    echo "cargo is missing: install Rust 1.95 or newer (https://rustup.rs)" >&2
    exit 2
fi
if ! command -v cc >/dev/null; then
    echo "a C compiler is missing: apt-get install gcc | dnf install gcc | xcode-select --install" >&2
    exit 2
fi
env=$(scripts/libclang.sh)
eval "$env"
exec cargo "$@"
