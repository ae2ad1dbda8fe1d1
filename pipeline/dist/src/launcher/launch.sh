# shellcheck shell=sh
# What the launcher of a clone and that of a download share; each sources it. Works with an empty PATH.

oldest=21

say() {
  printf '%s\n' "hearsay: $*" >&2
}

# The major version of the Java in a folder ("25"), from its release file; nothing where it lacks the tool.
version_of() {
  [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 0
  while IFS='"' read -r key value _; do
    if [ "$key" = "JAVA_VERSION=" ]; then
      printf '%s\n' "${value%%[!0-9]*}"
    fi
  done <"$1/release"
}

# Whether the folder holds a Java that has the tool and is new enough; then java_home and java_version are set.
is_java() {
  [ -n "$1" ] && [ -d "$1" ] || return 1
  java_version=$(version_of "$1" "$2")
  [ "${java_version:-0}" -ge "$oldest" ] || return 1
  java_home=$1
}

# Looks for a Java that has the tool (javac to build, java to run): JAVA_HOME, the PATH, then the usual folders.
find_java() {
  on_path=$(command -v "$1" 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null)
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/"$1"}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_java "$candidate" "$1"; then
      return 0
    fi
  done
  return 1
}

# A folder of the user's own for what can be made again; empty where there is none to write to.
cache_folder() {
  cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  [ -n "$cache" ] || return 0
  cache=$cache/hearsay
  [ -d "$cache" ] || mkdir -p "$cache" 2>/dev/null
  if [ -w "$cache" ]; then
    printf '%s\n' "$cache"
  fi
}

# What shows a long answer page by page: HEARSAY_PAGER, else PAGER, else less; nothing where the user wants none
# (--no-pager, PAGER=cat or empty), where the answer goes into a file, or where there is no such program.
# pager_for ARGUMENTS...
pager_for() {
  case ${1:-} in
    quotes | speakers | figures | report | show | articles | outlets | events | aliases | help) ;;
    *) return 0 ;;
  esac
  for argument in "$@"; do
    case $argument in
      --no-pager | --out | --out=* | --open) return 0 ;;
    esac
  done
  wanted=${HEARSAY_PAGER-${PAGER-less}}
  if [ "$wanted" != cat ] && command -v "${wanted%% *}" >/dev/null 2>&1; then
    printf '%s\n' "$wanted"
  fi
}

# Runs a command with all that it says going through the pager in $pager, and ends as the command ended. Less shows colours, ends by
# itself where everything fits on the screen, and leaves on it what was shown.
page() {
  exec 4>&1
  status=$(
    {
      {
        [ ! -t 2 ] || exec 2>&1
        "$@" 3>&- 4>&-
        printf '%s\n' "$?" >&3
      } | LESS=${LESS-FRX} LESSCHARSET=${LESSCHARSET-utf-8} sh -c "$pager" >&4 3>&- 4>&-
    } 3>&1
  )
  exit "${status:-130}"
}

# The class path: Hearsay, and what opens an index on a cluster where somebody has put it there.
class_path() {
  path=$1
  for more in "${1%/*}/hearsay-opensearch.jar" "$home/opensearch/target/hearsay-opensearch.jar"; do
    if [ -r "$more" ]; then
      path=$path:$more
    fi
  done
  printf '%s\n' "$path"
}

# launch HOME JAR ARGUMENTS...: becomes the command, run by the Java in java_home.
# Commands that search, compare or annotate start with an archive of the classes that each of them loads, which the JVM writes into
# the user's cache at the first call and again where this folder was moved or renewed.
# Commands that only search make do with the quick compiler. Those that compare or annotate want the better compiler, but for what is hot
# alone: they are much code of which little takes the time, and compiling all that was called a few thousand times took as long as
# annotating, or as comparing what a question finds (Tier4 and on: twenty times the JVM's own). Those that annotate want memory, too: the
# models take most of a gigabyte, every worker a little more.
launch() {
  home=$1
  jar=$2
  shift 2
  command=${1:-}
  pager=
  if [ -t 1 ]; then
    pager=$(pager_for "$@")
  fi
  # shellcheck disable=SC2086 # HEARSAY_JAVA_OPTS is words, by intention
  set -- ${HEARSAY_JAVA_OPTS:-} -cp "$(class_path "$jar")" org.hearsay.cli.Main "$@"
  case $command in
    quotes | speakers | figures | report | show | articles | outlets | events | export | remove | ignore | aliases | completion | annotate | index)
      cache=$(cache_folder)
      if [ -n "$cache" ]; then
        # Two installations have an archive each, or they would take turns at writing it.
        which=$(printf '%s' "$jar" | cksum 2>/dev/null)
        set -- -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$cache/$command-${which%% *}.jsa" -Xlog:disable "$@"
      fi
      ;;
  esac
  hot="-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000"
  # shellcheck disable=SC2086 # hot is words, by intention
  case $command in
    report | events) set -- $hot -XX:+UseSerialGC -Xlog:disable "$@" ;;
    quotes | speakers | figures | show | articles | outlets | export | remove | ignore | aliases | completion)
      set -- -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable "$@"
      ;;
    serve)
      # Comparing a large index takes the memory; what is free afterwards goes back to the system, and what visitors ask for
      # may leave no more garbage than this before it is taken away.
      set -- -XX:+UseSerialGC -Xmx3g -XX:MaxNewSize=96m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 "$@"
      ;;
    *)
      cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
      set -- $hot -XX:+UseParallelGC -Xmx$((1200 + 150 * cores))m "$@"
      ;;
  esac
  if [ -t 1 ]; then
    set -- -Dhearsay.columns="${COLUMNS:-$( (stty size </dev/tty) 2>/dev/null | cut -d ' ' -f 2)}" "$@"
  fi
  if [ "$java_version" -ge 24 ]; then
    set -- --sun-misc-unsafe-memory-access=allow "$@"
  fi
  set -- "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -Dhearsay.home="$home" -Dhearsay.command="$called" "$@"
  if [ -n "$pager" ]; then
    page "$@"
  fi
  exec "$@"
}
