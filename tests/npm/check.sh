#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# Lets the vendor's official npm clients, @alicloud/ecs20140526 (signature V3) and @alicloud/pop-core (V1), talk to
# enidesk-simulator: they list, assign, read, unassign and are refused. Needs node, npm and a way to npm's registry.
# Usage: tests/npm/check.sh [path of enidesk-simulator]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
simulator="${1:-$here/../../build/dev/app/simulator/enidesk-simulator}"
[ -x "$simulator" ] || { echo "There is no simulator at $simulator; build it first." >&2; exit 2; }
simulator="$(realpath "$simulator")"

# The clients stay outside the tree.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cp "$here/package.json" "$here/check.mjs" "$folder/"
cd "$folder"
npm install --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
node check.mjs "$simulator"
