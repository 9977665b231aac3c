#!/usr/bin/env bash
# Finds or fetches libclang, which the build of pg_query needs, and prints the
# environment that cargo must see as shell assignments:
#
#   eval "$(scripts/libclang.sh)"
#
# Order: what the caller set, what the system has, the `libclang` wheel from
# PyPI unpacked below target/, else the name of the package to install.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cache=${UNDRIFT_TOOLS:-$root/target/tools}

say() { printf '%s\n' "$*" >&2; }

if [ -n "${LIBCLANG_PATH:-}" ]; then
    exit 0
fi
for dir in /usr/lib/llvm-*/lib /usr/lib/x86_64-linux-gnu /usr/lib/aarch64-linux-gnu /usr/lib64 /usr/lib \
    /opt/homebrew/opt/llvm/lib /usr/local/opt/llvm/lib /Library/Developer/CommandLineTools/usr/lib; do
    for lib in "$dir"/libclang.so "$dir"/libclang.so.* "$dir"/libclang-[0-9]*.so* "$dir"/libclang.dylib; do
        if [ -e "$lib" ]; then
            printf 'export LIBCLANG_PATH=%q\n' "$dir"
            exit 0
        fi
    done
done

native=$cache/libclang/clang/native
if [ ! -e "$native/libclang.so" ] && [ ! -e "$native/libclang.dylib" ]; then
    if ! command -v python3 >/dev/null || ! python3 -m pip --version >/dev/null 2>&1; then
        say "libclang is missing and python3 with pip is not there to fetch it."
        say "Install one of: apt-get install libclang-dev | dnf install clang-devel | brew install llvm"
        exit 2
    fi
    say "libclang is missing: fetching the libclang wheel from PyPI into ${cache#"$root"/}"
    mkdir -p "$cache"
    rm -rf "$cache/libclang.new" "$cache/libclang"
    if ! python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps \
        --only-binary=:all: --target "$cache/libclang.new" 'libclang==18.1.1' >&2; then
        rm -rf "$cache/libclang.new"
        say "The wheel could not be fetched."
        say "Install one of: apt-get install libclang-dev | dnf install clang-devel | brew install llvm"
        exit 2
    fi
    mv "$cache/libclang.new" "$cache/libclang"
fi
printf 'export LIBCLANG_PATH=%q\n' "$native"
# The wheel has no compiler headers of its own: stddef.h and its kin come from gcc.
if command -v gcc >/dev/null; then
    printf 'export BINDGEN_EXTRA_CLANG_ARGS=%q\n' "-I$(gcc -print-file-name=include)"
fi
