#!/usr/bin/env bash
# The main job on the bundled example: lint it, print its schema; then, on a throwaway server, apply the migrations,
# tamper with the database as people do, and run drift and reconcile until drift is clean.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/cargo.sh build --quiet --release --bin undrift
undrift=$PWD/target/release/undrift
demo=testdata/demo

say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '\n$ %s\n' "$*"; }

# Runs undrift, shows the command, and fails unless its exit status is the expected one.
expect() {
    local wanted=$1 status=0
    shift
    say "undrift $*"
    "$undrift" "$@" || status=$?
    if [ "$status" -ne "$wanted" ]; then
        echo "demo: exit status $status, expected $wanted" >&2
        exit 1
    fi
}

expect 1 lint "$demo"
expect 0 schema "$demo"

if ! bin=$(scripts/postgres.sh bin 18 2>/dev/null || scripts/postgres.sh bin 15); then
    echo
    echo "No PostgreSQL server is to be had here, so the half of the demo that needs one is left out."
    exit 0
fi

# The server must not run as root, and lives on a Unix socket in a directory of its own.
dir=$(mktemp -d "${TMPDIR:-/tmp}/undrift-demo.XXXXXX")
as=()
if [ "$(id -u)" -eq 0 ]; then
    user=nobody
    getent passwd postgres >/dev/null 2>&1 && user=postgres
    chown "$user" "$dir"
    as=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups --)
fi
server=
stop() {
    [ -z "$server" ] || { kill -INT "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT TERM

(cd "$dir" && "${as[@]}" "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --no-sync >"$dir/log" 2>&1)
"${as[@]}" "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c fsync=off >"$dir/log" 2>&1 &
server=$!
url="host=$dir user=postgres dbname=postgres"
if command -v psql >/dev/null; then
    # Each file as one simple query, as golang-migrate sends it.
    apply() { for file in "$@"; do psql -X -q -v ON_ERROR_STOP=1 "$url" -c "$(cat "$file")"; done; }
else
    echo
    echo "psql is missing, so the half of the demo that applies migrations is left out (apt-get install postgresql-client)."
    exit 0
fi
for _ in $(seq 100); do
    psql -X -q "$url" -c 'SELECT 1' >/dev/null 2>&1 && break
    sleep 0.1
done

say "apply the migrations to a new database, then change it by hand"
apply "$demo"/migrations/*.up.sql
cat "$demo/tampered.sql"
apply "$demo/tampered.sql"

expect 1 drift "$demo" --db "$url"
expect 0 reconcile "$demo" --db "$url"

say "undrift reconcile $demo --db … --allow-destructive --write, and apply what it wrote"
cp -R "$demo" "$dir/shop"
"$undrift" reconcile "$dir/shop" --db "$url" --allow-destructive --write
for file in "$dir"/shop/migrations/*reconcile*.up.sql; do apply "$file"; done

expect 0 drift "$demo" --db "$url"
