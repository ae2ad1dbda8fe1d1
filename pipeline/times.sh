#!/bin/sh
# How long each command takes, as a user waits for it: cold (the first call after the archive of its classes was deleted) and warm
# (the median of the calls after it), one row a command, as a Markdown table. Annotating is measured over the sample, searching over
# the index that is named, else over the sample's.
#
# usage: pipeline/times.sh [--calls N] [INDEX]
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
calls=5
if [ "${1:-}" = --calls ]; then
  calls=$2
  shift 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME="$work/cache"
mkdir -p "$XDG_CACHE_HOME"

"$home/hearsay" --version >&2 # builds what is not built
"$home/hearsay" index --quiet --index "$work/index" "$home/corpus/sample"
index=${1:-$work/index}

# Milliseconds of one call; what it prints does not matter, how it ends does: 3 and 5 are answers too.
once() {
  begun=$(date +%s%N)
  code=0
  "$home/hearsay" "$@" >/dev/null 2>&1 </dev/null || code=$?
  ended=$(date +%s%N)
  case $code in
    0 | 3 | 5) echo $(((ended - begun) / 1000000)) ;;
    *)
      echo "hearsay $* ended with $code" >&2
      exit 1
      ;;
  esac
}

row() {
  rm -rf "$XDG_CACHE_HOME/hearsay"
  cold=$(once "$@")
  i=0
  : >"$work/times"
  while [ "$i" -lt "$calls" ]; do
    once "$@" >>"$work/times"
    i=$((i + 1))
  done
  warm=$(sort -n "$work/times" | sed -n "$(((calls + 1) / 2))p")
  shown=$(printf '%s' "$*" | sed "s#$home/##g; s#$work/##g")
  printf '| `%s` | %s ms | %s ms |\n' "$shown" "$cold" "$warm"
}

articles=$("$home/hearsay" articles --index "$index" --format csv | tail -n +2 | wc -l)
some=$("$home/hearsay" articles --index "$index" --format csv --limit 1 | tail -n 1 | cut -d , -f 5)
printf '%s articles, %s calls, %s, %s processors, load %s\n\n' \
  "$articles" "$calls" "$(date +%F)" "$(getconf _NPROCESSORS_ONLN)" "$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
printf '| command | cold | warm |\n|---|---|---|\n'
HEARSAY_INDEX=$index
export HEARSAY_INDEX
row --version
row --help
row quotes police
row quotes --speaker president --sort date
row speakers
row figures --measure killed
row articles
row outlets
row show "$some"
row events
row report
row report --format html
row report police
row export "$work/csv"
row export --format sqlite "$work/db"
row aliases
row completion bash
row doctor
HEARSAY_INDEX=$work/index
row index "$home/corpus/sample"
row index --dry-run "$home/corpus/sample"
row annotate "$home/corpus/sample"
row watch --once "$home/corpus/sample"
row demo
