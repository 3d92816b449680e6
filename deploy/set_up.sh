# Shared by deploy/run, deploy/package, deploy/static, tests/run, tests/proxies and those tests that make a Debian; sourced,
# never started. Sets $root, the top of the tree. Nothing here asks a question.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DEBIAN_FRONTEND=noninteractive

say() { printf '%s\n' "== $*"; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# packages_of GROUP...: the names in deploy/packages.txt.
packages_of() {
  awk -v groups=" $* " 'NF && $1 !~ /^#/ && index(groups, " " $1 " ") { print $2 }' "$root/deploy/packages.txt"
}

# missing_packages NAME...: those that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    dpkg-query -W -f '${Status}\n' "$name" 2>/dev/null | grep -q '^install ok installed' || echo "$name"
  done
}

# A node from 18 on can start the npm that then fetches the Node which the web client pins.
usable_node() {
  command -v npm >/dev/null && command -v node >/dev/null &&
    node -e 'process.exit(parseInt(process.versions.node, 10) >= 18 ? 0 : 1)' 2>/dev/null
}

# install_packages GROUP...: what is missing of these groups, and node where it is needed.
install_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian, so nothing is installed. Needed, by their Debian names:"
    packages_of "$@" node | tr '\n' ' '
    echo
    return
  fi
  local wanted missing as_root=()
  mapfile -t wanted < <(packages_of "$@")
  usable_node || mapfile -t -O "${#wanted[@]}" wanted < <(packages_of node)
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  [[ ${#missing[@]} == 0 ]] && return

  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      printf '%s\n' "These Debian packages are missing, and without root they cannot be installed:" >&2
      printf '  %s\n' "${missing[@]}" >&2
      die "As root: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root=(sudo -n env DEBIAN_FRONTEND=noninteractive)
  fi
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  # Waits for another apt rather than failing because of it.
  local apt=("${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=600)
  "${apt[@]}" update || die "apt-get update failed; see above."
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null ||
    die "apt-get could not install all of them; see above. Cuppa is made for Debian 12."
}

# How many compilers at once: one for each core, but each wants about 1.2 GB.
build_jobs() {
  local cores memory_kb
  cores=$(nproc)
  memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null)
  awk -v cores="$cores" -v memory_kb="${memory_kb:-0}" -v wish="${CUPPA_JOBS:-0}" 'BEGIN {
    if (wish > 0) { print wish; exit }
    fit = memory_kb > 0 ? int(memory_kb / 1200000) : cores
    jobs = fit < cores ? fit : cores
    print jobs < 1 ? 1 : jobs
  }'
}

# build PRESET [cmake arguments...]: configures and builds; the exit status says whether all of it worked. With
# build_keeps_going=yes the rest is built after an error, so that the tests of one part run while another is broken.
build() {
  local preset=$1
  shift
  say "Building the preset $preset, in build/$preset"
  (cd "$root" && cmake --preset "$preset" --log-level=WARNING "$@" &&
    cmake --build --preset "$preset" --parallel "$(build_jobs)" \
      -- -k "$([[ ${build_keeps_going:-no} == yes ]] && echo 0 || echo 1)")
}
