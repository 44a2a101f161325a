#!/usr/bin/env bash
# Builds the Debian package from the files that git knows, the bundle as it is in dist/ among them, and puts it and its
# source package into a folder: packaging/build-deb.sh FOLDER [OPTION…]. The options are dpkg-buildpackage's.
# Needs dpkg-dev, debhelper and Node; no network, no npm.
# The packaging lies in packaging/debian: a folder debian/ at the top level would be taken for the packaging that
# sru-gate is to check whenever it is run here.
set -eu
cd "$(dirname "$0")/.."
if [ "$#" -eq 0 ]; then
  printf 'Name the folder for the package: packaging/build-deb.sh FOLDER [OPTION…]\n' >&2
  exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/sru-gate
mkdir "$tree"
git ls-files -z | tar --create --null --files-from=- | tar --extract --directory "$tree"
mv "$tree/packaging/debian" "$tree/debian"
(cd "$tree" && dpkg-buildpackage --no-sign "$@")
mv "$scratch"/sru-gate_* "$out"
