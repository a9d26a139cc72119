# A PostgreSQL server of our own for tests and measurements: on a free loopback port, in a temporary folder, gone when
# stopped. Sourced after lib.sh; callers trap stop_postgres. With TRELLIS_TEST_POSTGRES set, that server is used.
# shellcheck shell=sh disable=SC2034,SC2154

server=

as_server_user() {
  # the server refuses to run as root
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

random() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }

# Sets TRELLIS_TEST_POSTGRES to the JDBC URL of its superuser.
start_postgres() {
  [ -z "${TRELLIS_TEST_POSTGRES:-}" ] || { say "using the server in TRELLIS_TEST_POSTGRES"; return 0; }
  initdb=$(command -v initdb || printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  if [ ! -x "$initdb" ]; then
    need_packages postgresql
    initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  fi
  [ -x "$initdb" ] || die "please install the PostgreSQL server, or name one in TRELLIS_TEST_POSTGRES"
  pg_ctl=$(dirname "$initdb")/pg_ctl

  server=$(mktemp -d "${TMPDIR:-/tmp}/trellis-pg.XXXXXX")
  password=$(random 16)
  printf '%s\n' "$password" >"$server/password"
  if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$server"; fi
  # not called as the schema, which PostgreSQL would then search for this user without being told
  as_server_user "$initdb" -D "$server/data" -U tester --pwfile="$server/password" -A scram-sha-256 \
    -E UTF8 --locale=C.UTF-8 --no-sync >"$server/initdb.log" 2>&1 || { cat "$server/initdb.log" >&2; die "initdb failed"; }

  # nobody can promise a free port, so take one and see
  attempts=0
  while :; do
    port=$((30000 + 0x$(random 2) % 20000))
    if as_server_user "$pg_ctl" -D "$server/data" -l "$server/data/server.log" -s -w start -o "-p $port -k $server \
      -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
      >/dev/null 2>&1; then break; fi
    attempts=$((attempts + 1))
    [ "$attempts" -lt 10 ] || { tail -n 20 "$server/data/server.log" >&2; die "PostgreSQL does not start"; }
  done
  TRELLIS_TEST_POSTGRES="jdbc:postgresql://127.0.0.1:$port/postgres?user=tester&password=$password"
  export TRELLIS_TEST_POSTGRES
}

stop_postgres() {
  [ -n "$server" ] || return 0
  as_server_user "$pg_ctl" -D "$server/data" -s -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$server"
  server=
}
