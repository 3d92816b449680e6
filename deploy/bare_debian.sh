# Shared by tests/fresh_machine, tests/package, tests/booted_service and deploy/static; sourced after set_up.sh, never
# started. A bare Debian 12 in a directory, from wherever this machine's own apt has its packages.

# make_bare_debian DIRECTORY: needs root. What it mounts, unmount_bare_debian unmounts. CUPPA_BARE_DEBIAN=FILE names a tar of
# one that debootstrap made before, which takes seconds instead of minutes.
make_bare_debian() {
  local machine=$1 sources mirror missing
  mapfile -t missing < <(missing_packages $(packages_of fresh))
  [[ ${#missing[@]} == 0 ]] || apt-get -q install -y --no-install-recommends "${missing[@]}" </dev/null
  # Lines of "URI suite component", Debian's own only.
  sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
    sort -u)
  mirror=$(awk '$2 == "bookworm" && $3 == "main" { print $1; exit }' <<<"$sources")
  [[ -n $mirror ]] || die "apt on this machine knows no bookworm main; run apt-get update first."
  say "A bare Debian 12 from $mirror, in $machine"
  chmod 755 "$machine"
  if [[ -f ${CUPPA_BARE_DEBIAN:-} ]]; then
    tar --extract --file "$CUPPA_BARE_DEBIAN" --directory "$machine"
  else
    debootstrap --variant=minbase bookworm "$machine" "$mirror" >"$machine.log" ||
      { tail "$machine.log"; die "debootstrap failed."; }
    rm -f "$machine.log"
  fi

  awk '$3 == "main" { print "deb", $1, $2, $3 }' <<<"$sources" >"$machine/etc/apt/sources.list"
  apt-config dump Acquire | grep -v '^Acquire::IndexTargets' >"$machine/etc/apt/apt.conf.d/99this-machine"
  cp -r /etc/apt/auth.conf.d "$machine/etc/apt/" 2>/dev/null || true
  cp /etc/resolv.conf /etc/hosts "$machine/etc/"
  mount -t proc proc "$machine/proc"
  mount --bind /dev "$machine/dev"
}

unmount_bare_debian() { umount "$1/proc" "$1/dev" 2>/dev/null || true; }

bare_debian_environment=(HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)

# in_bare_debian DIRECTORY [NAME=VALUE...] COMMAND...: with an environment of its own. What is to be killed later is started
# without it: $! would be the shell around it.
in_bare_debian() {
  local machine=$1
  shift
  chroot "$machine" /usr/bin/env -i "${bare_debian_environment[@]}" "$@"
}

npm_environment=()
# share_npm_settings DIRECTORY: npm there reaches the packages that this machine's own does, with npm_environment.
share_npm_settings() {
  local machine=$1 setting
  while IFS= read -r setting; do
    npm_environment+=("$setting")
  done < <(env | grep -i -E '^(npm_config_(registry|proxy|https_proxy|cafile)|(https?|no|all)_proxy)=' || true)
  [[ ! -f ~/.npmrc ]] || cp ~/.npmrc "$machine/root/.npmrc"
  if [[ -f ${NODE_EXTRA_CA_CERTS:-} ]]; then
    cp "$NODE_EXTRA_CA_CERTS" "$machine/root/extra-ca.crt"
    npm_environment+=(NODE_EXTRA_CA_CERTS=/root/extra-ca.crt)
  fi
}

# wait_until_healthy PROCESS PORT [SECONDS]: until the server answers /healthz, or ended.
wait_until_healthy() {
  local process=$1 port=$2 tenths=$((${3:-10} * 10))
  for _ in $(seq "$tenths"); do
    kill -0 "$process" 2>/dev/null || return 1
    curl --silent --fail --noproxy '*' "http://127.0.0.1:$port/healthz" >/dev/null && return 0
    sleep 0.1
  done
  return 1
}
