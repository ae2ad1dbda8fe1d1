#!/bin/sh
# Feeds a measuring set through Hearsay and prints its score. The sets and scorers lie beside the repository, in ../shared.
#
#   pipeline/score.sh seeds | attribution | quantities | casualties [SHARED]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd -P)
shared=${2:-$here/../shared}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
hearsay=$here/hearsay

case ${1:-} in
  seeds)
    "$hearsay" annotate --outlet CNN --published 2013-09-12 "$shared/data/seeds/cnn.txt" >"$out/annotated.jsonl"
    "$hearsay" annotate --outlet 'Business Standard' --published 2013-09-12 "$shared/data/seeds/business-standard.txt" >>"$out/annotated.jsonl"
    "$hearsay" index --index "$out/index" "$out/annotated.jsonl"
    "$hearsay" report --index "$out/index" --format json >"$out/report.json"
    python3 "$shared/score/seeds.py" "$out/annotated.jsonl" "$out/report.json"
    ;;
  attribution)
    gold=$shared/data/polnear/dev.jsonl.gz
    "$hearsay" annotate "$gold" >"$out/annotated.jsonl"
    python3 "$shared/score/attribution.py" "$gold" "$out/annotated.jsonl"
    ;;
  quantities)
    gold=$shared/data/newsquant/dev.jsonl.gz
    # the scorer wants the row's number as the article's id
    gzip -dc "$gold" | awk '{ sub(/^\{/, "{\"id\":\"" (NR - 1) "\","); print }' | "$hearsay" annotate - >"$out/annotated.jsonl"
    python3 "$shared/score/quantities.py" "$gold" "$out/annotated.jsonl"
    ;;
  casualties)
    gold=$shared/data/gva/dev.jsonl.gz
    "$hearsay" index --index "$out/index" "$gold"
    "$hearsay" report --index "$out/index" --format json >"$out/report.json"
    python3 "$shared/score/casualties.py" "$gold" "$out/report.json"
    ;;
  *)
    echo "usage: pipeline/score.sh seeds|attribution|quantities|casualties [SHARED]" >&2
    exit 2
    ;;
esac
