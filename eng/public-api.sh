#!/usr/bin/env bash
# Writes src/*/PublicAPI.Unshipped.txt anew: what the code has beyond PublicAPI.Shipped.txt, and *REMOVED* lines for what it has lost.
# Run it after a change of the public surface, and read the diff: it is the change that users will see.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C.UTF-8
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Builds a project and keeps what the analyzer says of it.
look() {
  dotnet build "$1" --no-incremental -nologo -v m -tl:off -clp:NoSummary -p:CheckPublicApi=true -p:TreatWarningsAsErrors=false \
    > "$log" || { cat "$log" >&2; exit 1; }
  sed -i -nE "/warning RS00[1-4][0-9]: .*\/$(basename "$1")\.csproj\]$/p" "$log"
}

# The symbols of one kind of message. A symbol may hold quotes, so everything up to the closing words belongs to it.
symbols() { sed -nE "s/.*warning $1: Symbol '(.*)' is $2.*/\1/p" "$log" | LC_ALL=C sort -u; }

for shipped in src/*/PublicAPI.Shipped.txt; do
  project=$(dirname "$shipped")
  if [ "$project" = src/Evaluation.NRules ] && [ "$(dotnet msbuild "$project" -getProperty:UseNRules)" != true ]; then
    echo "$project: left alone, because NRules is not at hand"
    continue
  fi
  unshipped=$project/PublicAPI.Unshipped.txt
  echo '#nullable enable' > "$unshipped"
  look "$project"
  { symbols RS0016 'not part of the declared'; symbols RS0017 'part of the declared' | sed 's/^/*REMOVED*/'; } >> "$unshipped"
  look "$project"
  if [ -s "$log" ]; then
    echo "$project: these remain:" >&2
    sort -u "$log" >&2
    exit 1
  fi
  echo "$unshipped: $(($(wc -l < "$unshipped") - 1)) lines"
done
