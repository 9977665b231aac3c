#!/usr/bin/env bash
# The entry of the pre-commit hooks: an undrift of this version from PATH, else one built here on first use.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)
if command -v undrift >/dev/null && [ "$(undrift --version)" = "undrift $version" ]; then
    exec undrift "$@"
fi
bin=$root/target/release/undrift
if [ ! -x "$bin" ]; then
    echo "building undrift $version, once" >&2
    "$root/scripts/cargo.sh" build --quiet --release --bin undrift >&2
fi
exec "$bin" "$@"
